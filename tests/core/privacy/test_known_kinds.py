"""Each kind of private thing in the forms that it is met in, and what only looks like it."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.privacy import Kind, Surroundings, find

LETTERS = "aB3dE5gH7kL9mN1pQ2rS4tU6vW8xY0zC" * 8
HEX = "0f1e2d3c4b5a69788796a5b4c3d2e1f0" * 4

KEYS = {
    "Hugging Face": "hf_" + LETTERS[:34],
    "GitHub": "ghp_" + LETTERS[:36],
    "GitHub, fine-grained": "github_pat_" + LETTERS[:22] + "_" + LETTERS[:59],
    "GitLab": "glpat-" + LETTERS[:20],
    "AWS": "AKIA" + "Q3E7ZK5RTWVXNB2M",
    "Google": "AIza" + LETTERS[:35],
    "Slack": "xoxb-" + "123456789012-1234567890123-" + LETTERS[:24],
    "Slack hook": "hooks.slack.com/services/" + "T01ABCDEF/B01ABCDEF/" + LETTERS[:24],
    "Stripe": "sk_live_" + LETTERS[:24],
    "OpenAI": "sk-proj-" + LETTERS[:64],
    "OpenAI, old": "sk-" + LETTERS[:20] + "T3BlbkFJ" + LETTERS[:20],
    "Anthropic": "sk-ant-" + "api03-" + LETTERS[:90] + "AA",
    "OpenRouter": "sk-or-v1-" + HEX[:64],
    "Groq": "gsk_" + LETTERS[:52],
    "npm": "npm_" + LETTERS[:36],
    "PyPI": "pypi-" + "AgEIcHlwaS5vcmc" + LETTERS[:120],
    "SendGrid": "SG." + LETTERS[:22] + "." + LETTERS[:43],
    "Telegram": "1234567890:" + "AA" + LETTERS[:33],
    "Discord": "MTA4" + LETTERS[:22] + "." + "GaBcDe" + "." + LETTERS[:38],
    "DigitalOcean": "dop_v1_" + HEX[:64],
    "JWT": "eyJhbGciOiJIUzI1NiJ9" + "." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0" + "." + LETTERS[:43],
    "Databricks": "dapi" + HEX[:32],
    "Mailchimp": HEX[:32] + "-us21",
    "Vault": "hvs." + LETTERS[:40],
    "Docker": "dckr_pat_" + LETTERS[:27],
    "Azure": "abc8Q~" + LETTERS[:34],
    "age": "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE"[:58],
}
NAMED = {
    "assignment": ("API_KEY = '{}'", LETTERS[:32]),
    "JSON": ('{{"client_secret": "{}"}}', LETTERS[:28]),
    "JSON in JSON": ('{{\\"accessToken\\":\\"{}\\"}}', LETTERS[:28]),
    "environment": ("export SECRET_KEY_BASE={}", HEX[:64]),
    "header": ("Authorization: Bearer {}", LETTERS[:40]),
    "basic": ("authorization: Basic {}", "dXNlcjpoNG50ZXIycGFzcw=="),
    "header of its own": ("X-Api-Key: {}", LETTERS[:32]),
    "AWS secret": ("aws_secret_access_key = {}", "wJalrXUtnFEMIK7MDENGbPxRfiCYzzKEY0aB1cD2"),
    "Azure storage": ("AccountName=a;AccountKey={};", LETTERS[:86] + "=="),
    "told": ("Here is my key: {}", LETTERS[:32]),
    "attribute": ('<add key="ApiKey" value="{}" />', LETTERS[:32]),
    "query of hex": ("https://example.org/x?q=a&appid={}", HEX[:32]),
    "Django": ("SECRET_KEY = '{}'", "django-insecure-#k3v@w2_x(8q^b1n!z7&m5$c4"),
    "query": ("https://example.org/x?access_token={}&a=b", LETTERS[:30]),
}
PASSWORDS = {
    "address": ("postgresql://anna:{}@db.example.org/shop", "z1ma!Lato"),
    "connection": ("Server=db;User Id=sa;Password={};", "Tr0ub4dor&3"),
    "Polish": ("Moje hasło to {}, nie mów nikomu.", "Zima2024!"),
    "German": ("Das Passwort lautet: {}", "Sommer#77"),
    "English": ("my password is {}.", "hunter2"),
    "bold": ("**Password:** `{}`", "correct-h0rse!"),
    "YAML": ("db:\n  password: {}\n", "s3cr3tPhrase"),
    "code": ('password = "{}"', "swordfish"),
    "netrc": ("machine example.org\n  login anna\n  password {}\n", "kw1at3k"),
    "curl": ("curl -u anna:{} https://example.org", "kw1at3k"),
    "environment": ("PGPASSWORD={} psql", "kw1at3k"),
    "XML": ("<password>{}</password>", "kw1at3k"),
    "HTML": ("password = &quot;{}&quot;, b", "kw1at3k"),
    "short": ("user: anna / pass: {}", "kw1at3k"),
    "quoted": ('Passwort ist "{}"', "Sommer2024"),
    "option": ("docker login --password {} example.org", "kw1at3k"),
    "Redis": ("redis-cli -h x -a {}", "kw1at3k"),
    "call": ('set_password("{}")', "kw1at3k"),
}
OTHERS = {
    "anna.nowak@example.org": Kind.EMAIL,
    "zoë+list@mail.uni-köln.de": Kind.EMAIL,
    "+48 601 234 567": Kind.PHONE,
    "+49 (0)30 1234567": Kind.PHONE,
    "+1 (415) 555-0132": Kind.PHONE,
    "0048 22 123 45 67": Kind.PHONE,
    "601-234-567": Kind.PHONE,
    "0171 1234567": Kind.PHONE,
    "030/12345678": Kind.PHONE,
    "(415) 555-0132": Kind.PHONE,
    "06 12 34 56 78": Kind.PHONE,
    "PL61 1090 1014 0000 0712 1981 2874": Kind.ACCOUNT,
    "DE89370400440532013000": Kind.ACCOUNT,
    "61 1090 1014 0000 0712 1981 2874": Kind.ACCOUNT,
    "4111 1111 1111 1111": Kind.CARD,
    "5500-0000-0000-0004": Kind.CARD,
    "378282246310005": Kind.CARD,
    "/home/anowak/papers/thesis.tex": Kind.PATH,
    "/Users/anowak/Desktop": Kind.PATH,
    "C:\\Users\\Anna\\Bank\\2026.xlsx": Kind.PATH,
    "C:\\\\Users\\\\Anna Nowak\\\\Bank\\\\2026.xlsx": Kind.PATH,
    "D:/Users/Anna/x.txt": Kind.PATH,
    "\\\\nas-1\\photos\\2024": Kind.PATH,
    "192.168.178.20": Kind.ADDRESS,
    "10.20.30.40:8443": Kind.ADDRESS,
    "fd12:3456:789a::1": Kind.ADDRESS,
    "localhost:8080": Kind.ADDRESS,
    "build-7.corp": Kind.ADDRESS,
}
ORDINARY = (
    "Version 10.0.19041.1 and 1.2.3.4, driver 10.2.0.1",
    "population 512 345 678 people, 601 234 567 zł, 1 000 000 000",
    "commit 3d40af4c5f6b7a8d9e0f1a2b3c4d5e6f7a8b9c0d",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "id 550e8400-e29b-41d4-a716-446655440000, 2026-11-22T22:33:16.123456Z",
    "ISBN 978-3-16-148410-0, ISBN 0-306-40615-2, EAN 5901234123457",
    "password = os.environ['PASSWORD']; token = tokenizer.decode(ids2)",
    "password: your-password-here, api_key = 'YOUR_API_KEY_1234567890'",
    "The password must have 8 characters. Password: required",
    "max_tokens: 4096, tokenizer_class: Qwen2TokenizerFast, eos_token_id=151645",
    "git clone git@github.com:owner/repo.git, @dataclass, x@y.T, a@b.to(device)",
    "/home/user/project, /usr/local/bin, C:\\Users\\<name>\\x, ~/Documents",
    "1234 5678 9012 3456, 1700000000000000, 4.1111111111111111",
    "spans sk-folding-cube and sk-circle-fade-dot-animation-container",
    "threading.local(), .env.local, settings.local.json, 10.0.0.0/8",
    "postgres://user:password@localhost/db and redis://:${PASSWORD}@host",
    '{"key": "5d41402abc4b2a76b9719d911017c592"}, docker login --password-stdin',
    "3.14159265358979, 299 792 458 m/s, 02110-1301, 12-345-67-89-1",
)


def found(text: str, own: Surroundings | None = None) -> list[tuple[Kind, str]]:
    """Return what is found, without its places."""
    return [(one.kind, one.text) for one in find(text, own or Surroundings())]


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("form", ["Use {} now", '{{"a": "x\\n{}\\n"}}', "`{}`", "({}).", "k={}"])
def test_a_key_of_each_known_kind_is_found_whole(name: str, form: str):
    assert (Kind.KEY, KEYS[name]) in found(form.format(KEYS[name]))


@pytest.mark.parametrize("name", NAMED)
def test_a_key_with_a_name_is_found_without_its_name(name: str):
    form, key = NAMED[name]
    assert found(form.format(key)) == [(Kind.KEY, key)]


@pytest.mark.parametrize("name", PASSWORDS)
def test_a_password_is_found_by_the_words_before_it(name: str):
    form, password = PASSWORDS[name]
    assert found(form.format(password)) == [(Kind.PASSWORD, password)]


@pytest.mark.parametrize("text", OTHERS)
@pytest.mark.parametrize("form", ["{}", "Is it {}?", "({})", "see {}, or not", "a\n{}\nb"])
def test_the_other_kinds_are_found(text: str, form: str):
    assert found(form.format(text)) == [(OTHERS[text], text)]


@pytest.mark.parametrize("text", ORDINARY)
def test_what_only_looks_private_is_left_alone(text: str):
    assert found(text) == []


def test_a_private_key_is_replaced_from_its_first_to_its_last_line():
    armour = "-----{} OPENSSH PRIVATE KEY-----"
    block = "\n".join([armour.format("BEGIN"), LETTERS[:64], LETTERS[:30], armour.format("END")])
    assert found(f"Here:\n{block}\nDone") == [(Kind.KEY, block)]
    assert found(f"Here:\n{armour.format('BEGIN')}\n{LETTERS[:64]}")[0][0] is Kind.KEY


def test_the_second_half_of_a_key_of_aws_is_found_beside_the_first():
    secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzKEY0aB1c"
    text = f"| {KEYS['AWS']} | {secret} |"
    assert found(text) == [(Kind.KEY, KEYS["AWS"]), (Kind.KEY, secret)]


def test_what_is_private_here_is_known_from_the_surroundings():
    own = Surroundings(
        user_names=("anna", "Anna Nowak"),
        home_folders=("/data/people/anna",),
        host_names=("gustaw",),
        attachments=("/mnt/archive/Bank/2026.xlsx",),
    )
    text = "I am Anna Nowak, nanna and Anna; on gustaw /data/people/anna/x"
    text += " and /mnt/archive/Bank/2026.xlsx"
    assert found(text, own) == [
        (Kind.USER, "Anna Nowak"),
        (Kind.USER, "Anna"),
        (Kind.ADDRESS, "gustaw"),
        (Kind.PATH, "/data/people/anna/x"),
        (Kind.PATH, "/mnt/archive/Bank/2026.xlsx"),
    ]


def test_a_key_inside_of_a_path_is_a_key_and_the_path_before_it_a_path():
    key = KEYS["Hugging Face"]
    assert found(f"/home/anna/{key}") == [(Kind.PATH, "/home/anna/"), (Kind.KEY, key)]


@pytest.mark.parametrize("name", KEYS)
def test_the_full_stop_after_a_key_stays_in_the_sentence(name: str):
    for end in (". And", ".", "...", ".\n"):
        assert found(f"It is {KEYS[name]}{end}") == found(f"It is {KEYS[name]}")
    assert found("ghp_" + "." * 60) == []
