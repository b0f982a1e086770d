"""Tokens and keys that tell what they are by how they begin, and blocks of private keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from hfchat_desktop.core.privacy.findings import Kind
from hfchat_desktop.core.privacy.spot import Spot, begins_word, is_random, places

_LONGEST = 4096
_LEAST = 10  # letters after the beginning, without dots at the end
_LOOKED_AT = 64  # letters of a key; a longer one looks the same


def _any(value: str) -> bool:
    return True


def _has_digit(value: str) -> bool:
    return any(map(str.isdigit, value))


_RULES: tuple[tuple[str, str, Callable[[str], bool]], ...] = (
    # (words that it begins with, what follows, what that must be besides)
    # --- models and data
    ("hf_", r"[A-Za-z0-9]{30,200}", _any),
    ("api_org_", r"[A-Za-z0-9]{30,100}", _any),
    ("sk-ant- sk-proj- sk-or-v1- sk-svcacct- sk-admin-", r"[A-Za-z0-9_-]{32,300}", _has_digit),
    ("sk-", r"[A-Za-z0-9_-]{20,300}", is_random),
    ("gsk_", r"[A-Za-z0-9]{40,100}", _any),
    ("xai-", r"[A-Za-z0-9]{60,120}", _any),
    ("pplx-", r"[A-Za-z0-9]{32,80}", _any),
    ("nvapi-", r"[A-Za-z0-9_-]{40,100}", _any),
    ("r8_", r"[A-Za-z0-9]{30,60}", _any),
    ("tgp_v1_", r"[A-Za-z0-9_-]{30,80}", _any),
    ("fw_", r"[A-Za-z0-9]{20,60}", is_random),
    ("lsv2_pt_ lsv2_sk_", r"[a-f0-9]{20,60}_[a-f0-9]{6,20}", _any),
    ("jina_", r"[A-Za-z0-9_-]{40,100}", _any),
    ("pcsk_", r"[A-Za-z0-9_]{40,100}", _any),
    ("csk-", r"[a-z0-9]{40,80}", _any),
    ("voyage- pa-", r"[A-Za-z0-9_-]{40,60}", is_random),
    ("tvly-", r"[A-Za-z0-9-]{25,60}", is_random),
    # --- code and packages
    ("ghp_ gho_ ghu_ ghr_ ghs_", r"[A-Za-z0-9_.-]{30,800}", _any),
    ("github_pat_", r"[A-Za-z0-9_]{30,200}", _any),
    (
        "glpat- gldt- glrt- glcbt- glptt- glft- glimt- glagent- gloas- glsoat- glffct-",
        r"[A-Za-z0-9_.-]{20,400}",
        _any,
    ),
    ("ATBB ATCTT3x ATATT3x", r"[A-Za-z0-9_=-]{24,300}", is_random),
    ("npm_", r"[A-Za-z0-9]{36,60}", _any),
    ("pypi-AgE", r"[A-Za-z0-9_-]{40,400}", _any),
    ("rubygems_", r"[a-f0-9]{40,60}", _any),
    ("cio", r"[A-Za-z0-9]{32}(?![A-Za-z0-9])", is_random),
    ("dckr_pat_ dckr_oat_", r"[A-Za-z0-9_-]{20,80}", _any),
    ("sntrys_ sntryu_", r"[A-Za-z0-9_+/=-]{40,400}", _any),
    ("lin_api_", r"[A-Za-z0-9]{30,60}", _any),
    ("secret_ ntn_", r"[A-Za-z0-9]{40,60}", is_random),
    ("PMAK-", r"[a-f0-9]{20,30}-[a-f0-9]{30,40}", _any),
    ("figd_", r"[A-Za-z0-9_-]{30,60}", _any),
    ("pat", r"[A-Za-z0-9]{14}\.[a-f0-9]{60,70}", _any),
    # --- clouds
    ("AKIA ASIA ABIA ACCA", r"[A-Z2-7]{16}(?![A-Za-z0-9])", _any),
    ("ABSK", r"[A-Za-z0-9+/]{100,280}={0,2}", _any),
    ("AIza", r"[A-Za-z0-9_-]{35}(?![A-Za-z0-9])", _any),
    ("AQ.Ab", r"[A-Za-z0-9_-]{30,100}", _any),
    ("GOCSPX-", r"[A-Za-z0-9_-]{24,40}", _any),
    ("ya29.", r"[A-Za-z0-9_.-]{20,1000}", _any),
    ("1//0", r"[A-Za-z0-9_-]{30,200}", is_random),
    ("dop_v1_ doo_v1_ dor_v1_", r"[a-f0-9]{40,80}", _any),
    ("dapi", r"[a-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])", _any),
    ("hvs. hvb. hvr.", r"[A-Za-z0-9_-]{20,300}", is_random),
    ("tskey-", r"[a-z]{3,10}-[A-Za-z0-9_-]{10,80}", _any),
    ("pul-", r"[a-f0-9]{40}", _any),
    ("sbp_ sb_secret_", r"[A-Za-z0-9_-]{20,80}", _any),
    ("glsa_ glc_", r"[A-Za-z0-9_+/=-]{30,400}", _any),
    ("NRAK-", r"[A-Z0-9]{27}", _any),
    ("dp.pt. dp.st. dp.sa. dp.ct.", r"[A-Za-z0-9_.]{30,80}", _any),
    ("pscale_tkn_ pscale_pw_ pscale_oauth_", r"[A-Za-z0-9_.-]{30,80}", _any),
    ("FlyV1 fm2_", r"[A-Za-z0-9_+/=,-]{40,2000}", _any),
    ("ops_eyJ", r"[A-Za-z0-9_-]{100,1000}", _any),
    # --- messages, mail and money
    ("xoxa- xoxb- xoxe- xoxo- xoxp- xoxr- xoxs- xoxc- xoxd- xapp-", r"[A-Za-z0-9%-]{10,300}", _any),
    ("xoxe.xox", r"[bp]-[A-Za-z0-9-]{20,300}", _any),
    ("hooks.slack.com/", r"(?:services|workflows)/[A-Za-z0-9/_-]{20,200}", _any),
    ("discord.com/api/webhooks/", r"\d{10,25}/[A-Za-z0-9_-]{40,100}", _any),
    ("discordapp.com/api/webhooks/", r"\d{10,25}/[A-Za-z0-9_-]{40,100}", _any),
    ("sk_live_ sk_test_ rk_live_ rk_test_ whsec_", r"[A-Za-z0-9+/=]{16,250}", _any),
    ("SG.", r"[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{30,64}", _any),
    ("key-", r"[a-f0-9]{32}(?![A-Za-z0-9])", _any),
    ("SK", r"[a-f0-9]{32}(?![A-Za-z0-9])", _any),
    ("shpat_ shpca_ shppa_ shpss_", r"[A-Fa-f0-9]{32}", _any),
    ("sq0atp- sq0csp-", r"[A-Za-z0-9_-]{20,60}", _any),
    ("EAAA", r"[A-Za-z0-9_-]{56,100}(?![A-Za-z0-9])", is_random),
    ("EAA", r"[A-Za-z0-9]{90,300}(?![A-Za-z0-9])", is_random),
    ("sl.", r"[A-Za-z0-9_-]{120,1400}", is_random),
    ("AGE-SECRET-KEY-1", r"[A-Z0-9]{58}", _any),
    # --- signed and encoded
    ("eyJ", r"[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{0,1000}", _any),
)

_BY_BEGINNING = tuple(
    (beginning, re.compile(following), check)
    for beginnings, following, check in _RULES
    for beginning in beginnings.split()
)

_SHAPES = (
    # what stands in the middle, how far before it may begin, the whole
    (":AA", 12, re.compile(r"\d{8,12}:AA[A-Za-z0-9_-]{32,36}(?![A-Za-z0-9_-])")),
    ("8Q~", 5, re.compile(r"[A-Za-z0-9_~.]{3}\d?8Q~[A-Za-z0-9_~.-]{30,40}")),
    ("-us", 32, re.compile(r"[a-f0-9]{32}-us\d{1,2}(?!\d)")),
    (".atlasv1.", 16, re.compile(r"[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,80}")),
)
_OF_DISCORD = re.compile(r"\.[A-Za-z0-9_-]{6}\.(?=[A-Za-z0-9_-]{27})")
_DISCORD = re.compile(r"[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,42}(?!\w)")
_ARMOUR = re.compile(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
_LINES = re.compile(r"(?:\s|\\[nr]|[A-Za-z0-9+/=:,.() -])*")
_SECRET_OF_AWS = re.compile(r"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])")


def keys(text: str) -> Iterator[Spot]:
    """Yield the keys in `text`, each whole."""
    for beginning, following, check in _BY_BEGINNING:
        yield from _by_beginning(text, beginning, following, check)
    for middle, before, whole in _SHAPES:
        yield from _around(text, middle, before, whole)
    yield from _of_discord(text)
    yield from _blocks(text)


def _by_beginning(
    text: str, beginning: str, following: re.Pattern[str], check: Callable[[str], bool]
) -> Iterator[Spot]:
    done = 0
    for at in places(text, beginning):
        if at < done or not (text[at - 1 : at] == "_" or begins_word(text, at)):
            continue  # a name may go before, as in `token_hf_…`
        found = following.match(text, at + len(beginning))
        if found is None or not check(found.group()[:_LOOKED_AT]):
            continue
        if (end := _end_of(found)) - found.start() < _LEAST:
            continue
        done = end
        yield Spot(Kind.KEY, at, done)
        if beginning in ("AKIA", "ASIA"):
            yield from _secret_beside(text, done)


def _secret_beside(text: str, at: int) -> Iterator[Spot]:
    """Yield the secret half of a key of AWS, which says by nothing else what it is."""
    for found in _SECRET_OF_AWS.finditer(text, at, at + 300):
        if is_random(found.group()):
            yield Spot(Kind.KEY, found.start(), found.end())
            return


def _around(text: str, middle: str, before: int, whole: re.Pattern[str]) -> Iterator[Spot]:
    done = 0
    for at in places(text, middle):
        found = whole.search(text, max(done, at - before), at + 120) if at >= done else None
        if found is not None and begins_word(text, found.start()):
            done = _end_of(found)
            yield Spot(Kind.KEY, found.start(), done)


def _end_of(found: re.Match[str]) -> int:
    """Return where a key ends: the full stop after it is the sentence's."""
    return found.start() + len(found.group().rstrip("."))


def _of_discord(text: str) -> Iterator[Spot]:
    done = 0
    for middle in _OF_DISCORD.finditer(text):
        at = middle.start()
        found = _DISCORD.search(text, max(done, at - 28), at + 60) if at >= done else None
        if found is not None and begins_word(text, found.start()) and is_random(found.group()):
            done = found.end()
            yield Spot(Kind.KEY, found.start(), done)


def _blocks(text: str) -> Iterator[Spot]:
    """Yield blocks of private keys; one without an end goes as far as its letters."""
    done = 0
    for at in places(text, "-----BEGIN "):
        begun = _ARMOUR.match(text, at) if at >= done else None
        if begun is None:
            continue
        closed = text.find("-----END ", begun.end(), begun.end() + 20_000)
        if closed >= 0:
            done = text.find("-----", closed + 9, closed + 80)
            done = done + 5 if done >= 0 else closed + 9
        else:
            rest = _LINES.match(text, begun.end(), begun.end() + _LONGEST)
            done = rest.end() if rest else begun.end()
        yield Spot(Kind.KEY, at, done)
    for at in places(text, "PuTTY-User-Key-File-"):
        macs = text.find("Private-MAC:", at, at + 20_000)
        yield Spot(
            Kind.KEY, at, min(len(text), macs + 76) if macs >= 0 else min(len(text), at + _LONGEST)
        )
