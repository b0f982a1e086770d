"""E-mail addresses in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfchat_desktop.core.privacy.findings import Kind
from hfchat_desktop.core.privacy.spot import Spot, places

_HOST = re.compile(r"[^\W_](?:[\w-]{0,62}\.[^\W_]){1,6}[\w-]{1,40}")
_ENDINGS = """
com org net edu gov mil int info biz name pro app dev io ai cloud online site shop store tech
blog email mail agency company media news studio design digital systems solutions services
consulting software network group team academy school university college legal care health
clinic dental finance bank capital energy earth world global international life live today
family house home garden kitchen art photo photos gallery music video tv fm fun games club
social community foundation ngo eu asia berlin hamburg koeln bayern wien swiss london paris
nyc tokyo travel tours hotel restaurant cafe bar pub fit run xyz page zone link space website
works work jobs expert guru ninja wtf lol example test invalid aero coop museum
"""
_TOP = frozenset(_ENDINGS.split())
_NOBODY = frozenset(("git", "hg", "svn", "noreply", "no-reply", "donotreply"))


def emails(text: str) -> Iterator[Spot]:
    """Yield the e-mail addresses in `text`."""
    done = 0
    for at in places(text, "@"):
        host = _HOST.match(text, at + 1) if at >= done else None
        end = _end_of_host(text, host) if host else 0
        if not end or text[end : end + 1] == "(":
            continue
        begun = _beginning(text, max(done, at - 64), at)
        name = text[begun:at].lower()
        if name and name not in _NOBODY and not _is_remote(text, end):
            done = end
            yield Spot(Kind.EMAIL, begun, end)


def _end_of_host(text: str, found: re.Match[str]) -> int:
    """Return where the name of the server ends, 0 if it ends with nothing known."""
    name = found.group().rstrip("-_")
    while "." in name:
        rest, last = name.rsplit(".", 1)
        if _is_top(last):
            return found.start() + len(name)
        name = rest
    return 0


def _is_top(word: str) -> bool:
    small = word.lower()
    if small.startswith("xn--"):
        return True
    return small.isalpha() and (len(small) == 2 or small in _TOP or not small.isascii())


def _beginning(text: str, first: int, at: int) -> int:
    """Return where the name before the @ begins; `at` where there is none."""
    begun = at
    while begun > first and (text[begun - 1].isalnum() or text[begun - 1] in "._%+-&'"):
        begun -= 1
    if begun < at and text[begun - 1 : begun] == "\\" and text[begun] in "nrt":
        begun += 1  # the escape of a line's end, in JSON
    while begun < at and text[begun] in ".-&'%":
        begun += 1
    return begun


def _is_remote(text: str, at: int) -> bool:
    """Return whether a path follows a colon, as in the remote of a repository."""
    return re.match(r":[A-Za-z~]", text[at : at + 2]) is not None
