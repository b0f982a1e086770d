"""What is private because of whose computer this is: home folders, attached files, names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from hfchat_desktop.core.privacy.findings import Kind, Surroundings
from hfchat_desktop.core.privacy.spot import Spot, begins_word, ends_word, places

_OUTSIDE = r"\s\"'`<>|*?:;,"
_POSIX = re.compile(
    rf"/(?:home|Users)/(?P<name>[\w.@-]{{1,64}})(?P<rest>(?:/[^{_OUTSIDE}()\[\]{{}}\\/]{{0,255}}){{0,40}})"
)
_WORD = rf"[^{_OUTSIDE}\\/]"
_WINDOWS = re.compile(
    r"(?:[A-Za-z]:)?(?P<gap>\\{1,4}|/)(?:Users|Documents and Settings)(?P=gap)"
    rf"(?P<name>{_WORD}{{1,64}}(?:[ ]{_WORD}{{1,64}}){{1,3}}(?=[\\/])|{_WORD}{{1,64}})"
    rf"(?:(?P=gap)(?:{_WORD}{{1,99}}(?:[ ]{_WORD}{{1,99}}){{1,4}}(?=[\\/])|{_WORD}{{0,255}}))"
    r"{0,40}"
)
_SHARE = re.compile(
    rf"\\\\[A-Za-z0-9][\w.-]{{1,60}}\\[\w$.-]{{1,80}}(?:\\{_WORD}{{1,255}}){{0,40}}"
)
_BELOW = re.compile(rf"(?:[\\/]{{1,4}}{_WORD}{{0,255}}){{0,40}}")
_EXAMPLES = """
user username you your yourname your_name yourusername name me someone myuser myname someuser
shared public default all runner ubuntu node app vscode coder jovyan docker linuxbrew pi ec2-user
vagrant circleci travis admin administrator root guest test example xxx benutzer uzytkownik
użytkownik nazwa nutzer foo bar alice bob localhost
"""
_NOBODY = frozenset(_EXAMPLES.split())
_PUNCTUATION = ".,;:!?)*_"


def paths(text: str, own: Surroundings) -> Iterator[Spot]:
    """Yield paths below a person's folder, those of attachments, and of shared folders."""
    for path in sorted({*own.attachments, *own.home_folders}, key=len, reverse=True):
        if len(path) >= 4 and re.search(r"[\\/]", path):
            yield from _given(text, path)
    for beginning in ("/home/", "/Users/"):
        yield from _below_home(text, beginning, own)
    for beginning in ("Users", "Documents and Settings"):
        yield from _on_windows(text, beginning, own)
    for at in places(text, "\\\\"):
        found = _SHARE.match(text, at) if text[at - 1 : at] in ("", *" \n\"'`(") else None
        if found is not None and _is_server(found.group()):
            yield Spot(Kind.PATH, at, _trimmed(text, at, found.end()), certain=False)


def _given(text: str, path: str) -> Iterator[Spot]:
    """Yield where this path stands, also as JSON writes it, with what follows below it."""
    for form in {path, path.replace("\\", "\\\\")}:
        for at in places(text, form):
            end = at + len(form)
            rest = _BELOW.match(text, end)
            if rest is not None and ends_word(text, end):
                yield Spot(Kind.PATH, at, _trimmed(text, end, rest.end()))


def _below_home(text: str, beginning: str, own: Surroundings) -> Iterator[Spot]:
    done = 0
    for at in places(text, beginning):
        found = _POSIX.match(text, at) if at >= done else None
        before = text[max(0, at - 2) : at]
        if found is None or not _is_somebody(found["name"], own):
            continue
        has_drive = re.fullmatch(r"[A-Za-z]:", before) is not None
        if not has_drive and (before[-1:].isalnum() or before[-1:] in ("_", ".")):
            continue  # a part of an address on the web, or of a longer path
        start = at - 2 if has_drive else at
        done = _trimmed(text, found.end("name"), _quoted_end(text, start, found.end()))
        yield Spot(Kind.PATH, start, done)


def _on_windows(text: str, beginning: str, own: Surroundings) -> Iterator[Spot]:
    done = 0
    for at in places(text, beginning):
        found = _windows_path(text, at) if at >= done else None
        if found is not None and _is_somebody(found["name"], own):
            end = _quoted_end(text, found.start(), found.end())
            done = _trimmed(text, found.end("name"), end)
            yield Spot(Kind.PATH, found.start(), done)


def _windows_path(text: str, at: int) -> re.Match[str] | None:
    """Return the path whose folder of users is named at `at`."""
    for back in range(min(6, at), 0, -1):
        found = _WINDOWS.match(text, at - back)
        if found is not None and found.end("gap") == at:
            is_posix = found["gap"] == "/" and found.start("gap") == found.start()
            return None if is_posix else found
    return None


def _is_somebody(name: str, own: Surroundings) -> bool:
    small = name.lower().rstrip(_PUNCTUATION)
    if small in (one.lower() for one in own.user_names):
        return True
    return small not in _NOBODY and not name.startswith(("$", "%", "<", "{"))


def _quoted_end(text: str, start: int, end: int) -> int:
    """Return the end of a path with spaces: the quotation mark that closes what opens here."""
    quote = text[start - 1 : start]
    if quote and quote in "\"'`":
        closed = text.find(quote, end, end + 260)
        if closed >= 0 and "\n" not in text[end:closed]:
            return closed - 1 if text[closed - 1] == "\\" else closed
    return end


def _trimmed(text: str, least: int, end: int) -> int:
    """Return the end of a path without what belongs to the sentence around it."""
    while end > least and text[end - 1] in _PUNCTUATION:
        end -= 1
    return end


def _is_server(path: str) -> bool:
    """Return whether this names a computer: other things begin with two backslashes too."""
    server = path[2:].split("\\")[0]
    return any(map(str.isdigit, server)) or "-" in server or "$" in path or path.count("\\") >= 5


@lru_cache(maxsize=8)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(names, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered)), re.IGNORECASE)


def own_names(text: str, own: Surroundings) -> Iterator[Spot]:
    """Yield where the names of the person and of the computer stand, as whole words."""
    for given, kind in ((own.user_names, Kind.USER), (own.host_names, Kind.ADDRESS)):
        wanted = _worth_looking_for(given)
        if not wanted:
            continue
        for found in _any_of(wanted).finditer(text):
            if begins_word(text, found.start()) and ends_word(text, found.end()):
                yield Spot(kind, found.start(), found.end(), certain=False)


def _worth_looking_for(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in given if len(name) >= 3 and name.lower() not in _NOBODY)
