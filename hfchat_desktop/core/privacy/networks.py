"""Addresses that mean something only in somebody's own network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfchat_desktop.core.privacy.findings import Kind
from hfchat_desktop.core.privacy.spot import Spot, begins_word, places

_FOUR = re.compile(
    r"(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.\d{1,3}\.\d{1,3}"
    r"(?::\d{2,5})?(?:/\d{1,2}(?!\d))?",
    re.ASCII,
)
_HERE = re.compile(r"(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]):\d{2,5}(?!\d)", re.ASCII)
_SIX = re.compile(
    r"(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f])(?::[0-9a-f]{0,4}){2,7}(?:%[\w-]{1,16})?(?:/\d{1,3})?",
    re.IGNORECASE | re.ASCII,
)
_SIX_BEGINS = re.compile(r"[fF](?:[cdCD][0-9a-fA-F]|[eE][89abAB])[0-9a-fA-F]:")
_ENDINGS = tuple(
    f".{ending}"
    for ending in ("local", "lan", "internal", "intranet", "corp", "home.arpa", "fritz.box")
)
_AFTER_HOST = re.compile(r"(?P<port>:\d{2,5})?(?![\w(=-]|\.\w)", re.ASCII)
_VERSION_BEFORE = re.compile(
    r"(?:versions?|wersj[aięy]|v|ver\.|release|build|driver|==|>=|<=|~=|\^)\s?\Z", re.IGNORECASE
)
_HOST_BEFORE = re.compile(
    r"(?://|@|\b(?:ssh|ping|host|server|serwer|nslookup|curl|router|drucker|drukarka|printer|nas)\s)\Z",
    re.IGNORECASE,
)

_RANGES = frozenset(
    ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10")
)
"""The same for everyone, so they tell nothing."""


def addresses(text: str) -> Iterator[Spot]:
    """Yield the addresses of computers at home or in a company, and of services here."""
    for beginning in ("10.", "192.168.", "172.", "169.254."):
        for at in places(text, beginning):
            found = _FOUR.match(text, at)
            if found is not None and _is_address(text, found):
                yield Spot(Kind.ADDRESS, at, found.end())
    for beginning in ("localhost:", "127.0.0.1:", "0.0.0.0:", "[::1]:"):
        for at in places(text, beginning):
            found = _HERE.match(text, at)
            if found is not None and begins_word(text, at):
                yield Spot(Kind.ADDRESS, at, found.end(), certain=False)
    done = 0
    for begun in _SIX_BEGINS.finditer(text):
        found = _SIX.match(text, begun.start()) if begun.start() >= done else None
        if found is not None and begins_word(text, found.start()) and _is_six(found.group()):
            done = found.end()
            yield Spot(Kind.ADDRESS, found.start(), found.end())
    for ending in _ENDINGS:
        yield from _hosts(text, ending)


def _is_address(text: str, found: re.Match[str]) -> bool:
    at, after = found.start(), text[found.end() : found.end() + 2]
    if not begins_word(text, at) or text[at - 1 : at] in tuple(".-^~=") or found.group() in _RANGES:
        return False
    if after[:1].isalnum() or (after[:1] in (".", "-") and after[1:].isdigit()):
        return False
    if any(int(part) > 255 for part in re.findall(r"\d+", found.group())[:4]):
        return False
    return not _VERSION_BEFORE.search(text, max(0, at - 12), at)


def _is_six(address: str) -> bool:
    plain = re.split(r"[%/]", address)[0]
    if address.lower() in _RANGES:
        return False
    return "::" in plain or plain.count(":") == 7


def _hosts(text: str, ending: str) -> Iterator[Spot]:
    done = 0
    for at in places(text, ending):
        begun = at
        while begun > max(done, at - 200) and _is_of_name(text[begun - 1]):
            begun -= 1
        done = at + len(ending)
        after = _AFTER_HOST.match(text, done)
        name = text[begun:at]
        if after is not None and name.strip("-.") and _is_host(text, begun, name, after["port"]):
            yield Spot(Kind.ADDRESS, begun, after.end(), certain=bool(after["port"]))


def _is_of_name(letter: str) -> bool:
    return letter in "-." or (letter.isascii() and letter.isalnum())


def _is_host(text: str, at: int, name: str, port: str | None) -> bool:
    """Return whether this is a computer's name: files and variables end like this too."""
    if port or _HOST_BEFORE.search(text, max(0, at - 12), at):
        return True
    if name[0] in "-." or text[at - 1 : at] in tuple("/\\_$"):
        return False
    label = name.split(".")[0]
    return any(map(str.isdigit, label)) or "-" in label
