"""What the check before sharing finds, what it takes for private wrongly, and how long it takes.

50 secrets of 50 kinds are put into a chat: its title, its texts and thinking, its code, the
names of its files. Each must be found, and none be left in the copy; that is done with several
draws. Of 10,000 ordinary messages those are counted in which anything is found. And each text
made to be slow to look through, with 1 MB of what the rules begin with, is timed.
"""

from __future__ import annotations

import json
import random
import string
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from benchmarks import hostile_texts
from benchmarks.ordinary_messages import Ordinary
from hfchat_desktop.core.privacy import Surroundings, find, redact

DRAWS = 20
MESSAGES = 10_000
MEGABYTE = 1_000_000
_OWN = Surroundings(
    user_names=("anowak", "Anna Nowak"),
    home_folders=("/srv/people/anowak",),
    host_names=("gustaw",),
)
_ALNUM = string.ascii_letters + string.digits
_HEX = "0123456789abcdef"
_URL = _ALNUM + "_-"


def drawn_secrets(some: Callable[[str, int], str]) -> dict[str, str]:
    """Return 50 secrets of 50 kinds; `some(letters, count)` draws."""
    block = "-----{} RSA PRIVATE KEY-----"
    body = "\n".join(some(_ALNUM + "+/", 64) for _ in range(6))
    return {
        "huggingface": "hf_" + some(_ALNUM, 34),
        "github classic": "ghp_" + some(_ALNUM, 36),
        "github fine-grained": "github_pat_" + some(_ALNUM, 22) + "_" + some(_ALNUM, 59),
        "github oauth": "gho_" + some(_ALNUM, 36),
        "github server": "ghs_" + some(_ALNUM, 36),
        "gitlab": "glpat-" + some(_URL, 20),
        "aws id": "AKIA" + some("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
        "google api": "AIza" + some(_URL, 35),
        "google oauth": "GOCSPX-" + some(_URL, 28),
        "google access": "ya29.a0" + some(_URL, 160),
        "slack bot": f"xoxb-{some('123456789', 12)}-{some('123456789', 13)}-{some(_ALNUM, 24)}",
        "slack hook": f"https://hooks.slack.com/services/T{some(_ALNUM, 8)}/B{some(_ALNUM, 8)}/"
        + some(_ALNUM, 24),
        "stripe": "sk_live_" + some(_ALNUM, 24),
        "stripe restricted": "rk_test_" + some(_ALNUM, 24),
        "openai": "sk-" + some(_ALNUM, 20) + "T3BlbkFJ" + some(_ALNUM, 20),
        "openai project": "sk-proj-" + some(_URL, 74) + "T3BlbkFJ" + some(_URL, 74),
        "anthropic": "sk-ant-api03-" + some(_URL, 93) + "AA",
        "openrouter": "sk-or-v1-" + some(_HEX, 64),
        "groq": "gsk_" + some(_ALNUM, 52),
        "xai": "xai-" + some(_ALNUM, 80),
        "replicate": "r8_" + some(_ALNUM, 37),
        "nvidia": "nvapi-" + some(_URL, 64),
        "npm": "npm_" + some(_ALNUM, 36),
        "pypi": "pypi-AgEIcHlwaS5vcmc" + some(_URL, 140),
        "rubygems": "rubygems_" + some(_HEX, 48),
        "docker": "dckr_pat_" + some(_URL, 27),
        "sendgrid": f"SG.{some(_URL, 22)}.{some(_URL, 43)}",
        "mailgun": "key-" + some(_HEX, 32),
        "mailchimp": some(_HEX, 32) + "-us" + some("123456789", 1),
        "twilio": "SK" + some(_HEX, 32),
        "telegram": some("123456789", 10) + ":AA" + some(_URL, 33),
        "discord": "M" + some(_ALNUM, 25) + "." + some(_URL, 6) + "." + some(_URL, 38),
        "digitalocean": "dop_v1_" + some(_HEX, 64),
        "databricks": "dapi" + some(_HEX, 32),
        "vault": "hvs." + some(_ALNUM, 90),
        "grafana": "glsa_" + some(_ALNUM, 32) + "_" + some(_HEX, 8),
        "linear": "lin_api_" + some(_ALNUM, 40),
        "shopify": "shpat_" + some(_HEX, 32),
        "jwt": f"eyJhbGciOiJIUzI1NiJ9.eyJ{some(_URL, 60)}.{some(_URL, 43)}",
        "private key": f"{block.format('BEGIN')}\n{body}\n{block.format('END')}",
        "azure storage": "AccountKey=" + some(_ALNUM + "+/", 86) + "==",
        "azure client": some(_ALNUM, 3) + "8Q~" + some(_ALNUM + "_.", 34),
        "url password": f"postgresql://shop:{some(_ALNUM, 6)}!{some(_ALNUM, 6)}@db.example.org",
        "bearer": "Authorization: Bearer " + some(_ALNUM, 40),
        "netrc": f"machine api.example.org login anna password {some(_ALNUM, 12)}",
        "assigned password": f'db_password = "{some(_ALNUM, 5)}#{some(_ALNUM, 6)}"',
        "told password": f"Hasło to {some(string.ascii_letters, 6)}{some(string.digits, 4)}!",
        "aws secret": "aws_secret_access_key=" + some(_ALNUM + "+/", 40),
        "assigned key": f"API_KEY: '{some(_ALNUM, 32)}'",
        "age": "AGE-SECRET-KEY-1" + some("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58),
    }


def secret_part(name: str, secret: str) -> str:
    """Return what of a secret must not be left: without the words that tell what it is."""
    parts = {"url password": ("shop:", "@"), "netrc": ("password ", "")}
    if name in parts:
        before, after = parts[name]
        rest = secret.split(before, 1)[1]
        return rest.split(after)[0] if after else rest
    if name in ("assigned password", "assigned key"):
        return secret.split(secret[-1])[1]
    if name == "told password":
        return secret.removeprefix("Hasło to ")
    if name in ("bearer", "aws secret", "azure storage"):
        return secret.split(" " if name == "bearer" else "=", 1 if name != "bearer" else -1)[-1]
    return secret


def chat_texts(secrets: dict[str, str], dice: random.Random) -> list[str]:
    """Return the texts of a chat with each secret in one: title, question, code, a file's name."""
    forms = (
        "Why does {} not work?",
        "Use this: {}\nIt is valid until tomorrow.",
        "```python\nclient = Client(\n    {},\n)\n```",
        "```sh\ncurl -H 'X: {}' https://example.org\n```",
        "| what | value |\n|---|---|\n| a | {} |",
        "I think the reader pasted `{}` by mistake.",
        "({})",
        "backup {}.txt",
    )
    return [dice.choice(forms).format(secret) for secret in secrets.values()]


def found_of_seeded() -> dict[str, Any]:
    """Return how many of the seeded secrets are found, as texts and as JSON has them."""
    missed: Counter[str] = Counter()
    seeded = 0
    for draw in range(DRAWS):
        dice = random.Random(draw)
        secrets = drawn_secrets(lambda letters, k, dice=dice: "".join(dice.choices(letters, k=k)))
        texts = chat_texts(secrets, dice)
        copies = [redact(text, find(text, _OWN)).text for text in texts]
        encoded = json.dumps({"texts": texts}, ensure_ascii=False)
        in_json = redact(encoded, find(encoded, _OWN)).text
        for (name, secret), copy in zip(secrets.items(), copies, strict=True):
            seeded += 1
            part = secret_part(name, secret)
            assert part and part in secret, name
            if part in copy or json.dumps(part, ensure_ascii=False)[1:-1] in in_json:
                missed[name] += 1
    return {
        "kinds": len(secrets),
        "seeded": seeded,
        "found": seeded - missed.total(),
        "missed": dict(missed),
    }


def false_alarms() -> dict[str, Any]:
    """Return in how many ordinary messages something is found, and what."""
    alarmed, kinds, examples, letters = 0, Counter[str](), [], 0
    begun = time.process_time()
    for text in Ordinary(seed=20_261_122).messages(MESSAGES):
        letters += len(text)
        findings = find(text, _OWN)
        if findings:
            alarmed += 1
            kinds.update(one.kind.value for one in findings)
            examples += [f"{one.kind.value}: {one.text}" for one in findings[:1]]
    return {
        "messages": MESSAGES,
        "letters": letters,
        "with_false_alarm": alarmed,
        "share": round(alarmed / MESSAGES, 4),
        "kinds": dict(kinds),
        "examples": examples[:20],
        "cpu_s": round(time.process_time() - begun, 2),
    }


TRAPS = (
    *(
        "a",
        "1",
        " ",
        "@",
        "a@",
        "a.b@",
        "1 ",
        "12-",
        "+1",
        "(1",
        "://",
        "://a:b",
        "://a:",
        "=",
        ":",
    ),
    *(
        "token",
        "token=",
        "password:",
        "password ",
        "secret ",
        "key: ",
        "hf_",
        "sk-",
        "sk-a1",
        "eyJ",
    ),
    *(
        "eyJa.",
        "SK",
        "M",
        ".aaaaaa.",
        "-us",
        "-----BEGIN ",
        "10.",
        "192.168.",
        "localhost:",
        "fd00:",
    ),
    *(
        ".local",
        "a.local",
        "/home/",
        "/home/anna",
        "/home/a/",
        "C:\\Users\\a",
        "Users\\",
        "\\\\a1\\b",
    ),
    *(
        "\\",
        "\\n",
        "bearer ",
        "basic ",
        "x-key:",
        "machine a login ",
        "mysql ",
        "-u ",
        "tel ",
        "tel: 1",
    ),
    *(
        "PL61 1090 ",
        "4111 1111 ",
        "4111",
        "AB12CD34",
        "anowak",
        "Anna ",
        "“",
        "İ",
        "\u0142",
        "'\"`",
    ),
    *(
        "[key]",
        "a=b&",
        "0123456789abcdef",
        "aB3",
        "_",
        "-",
        ".",
        "password=password=",
        "tokentoken ",
    ),
)


def times() -> dict[str, Any]:
    """Return the longest time for 1 MB, and that of texts made to be slow. CPU seconds."""
    texts = {f"{trap!r} again and again": trap * (MEGABYTE // len(trap)) for trap in TRAPS}
    texts |= {name: hostile_texts.text(name) for name in hostile_texts.names()}
    texts["ordinary"] = "\n\n".join(Ordinary(seed=1).messages(4_000))[:MEGABYTE]
    taken = {}
    for name, text in texts.items():
        begun = time.process_time()
        find(text, _OWN)
        taken[name] = (time.process_time() - begun) * MEGABYTE / max(len(text), MEGABYTE)
    slowest = sorted(taken, key=taken.__getitem__, reverse=True)[:6]
    return {
        "texts": len(taken),
        "ordinary_s_per_mb": round(taken["ordinary"], 3),
        "slowest_s_per_mb": {name: round(taken[name], 3) for name in slowest},
    }


def run() -> dict[str, Any]:
    """Return what was found, what was found wrongly, and the times."""
    return {"secrets": found_of_seeded(), "ordinary": false_alarms(), "times": times()}
