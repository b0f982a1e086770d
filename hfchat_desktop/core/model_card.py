"""Model cards made ready to be read: Markdown by strangers, written for a web page.

The head of settings (YAML) is left out, and so are HTML's tags, comments and pictures. What
stands between the tags stays; code stays as it is. Nothing of a card is ever loaded.
"""

from __future__ import annotations

import re

CARD_LIMIT = 262_144
"""Characters; what follows is cut."""

_HEAD_LIMIT = 65_536  # of the YAML at the beginning
_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(`+)(?!`)[^`]*\1(?!`)")
_LINK = re.compile(
    r"<a\s[^<>]*?href\s*=\s*[\"']?(https?://[^\"'<>\s()]{1,2000})[\"']?[^<>]*>([^<>\[\]\n]{1,300})</a>",
    re.IGNORECASE,
)
_BREAKING = "br|p|div|tr|li|ul|ol|table|thead|tbody|h[1-6]|hr|center|details|summary|blockquote"
_INLINE = (
    "a|b|i|u|s|em|strong|img|span|font|sup|sub|kbd|small|big|td|th|picture|source|video|audio|"
    "iframe|figure|figcaption|section|article|header|footer|nav|style|script|link|meta|html|"
    "body|head|svg|path|g|caption|colgroup|col|tt|mark|del|ins|dl|dt|dd|abbr|button|form|input"
)
_BREAK_TAG = re.compile(rf"</?(?:{_BREAKING})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_INLINE_TAG = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HEADING = re.compile(r"<h([1-6])(?:\s[^<>]*)?>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(style|script)\b", re.IGNORECASE)
_PICTURE = re.compile(
    r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)"
)
_EMPTY_LINK = re.compile(r"\[\s*\]\([^()\n]{0,2000}\)")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*){2,}")


def readable_card(text: str) -> str:
    """Return the Markdown of a card without its head, without HTML and without pictures."""
    text = text[:CARD_LIMIT].replace("\r\n", "\n").removeprefix("\ufeff")
    body = _without_hidden(_without_head(text))
    parts: list[str] = []
    prose: list[str] = []
    fence = ""
    for line in body.split("\n"):
        found = _FENCE.match(line)
        if fence:
            parts.append(line)
            if found and found[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif found:
            parts.append(_prose("\n".join(prose)))
            prose = []
            parts.append(line)
            fence = found[1]
        else:
            prose.append(line)
    parts.append(_prose("\n".join(prose)))
    return _BLANK_LINES.sub("\n\n", "\n".join(parts)).strip()


def _without_head(text: str) -> str:
    """Leave out the YAML between two lines of dashes at the very beginning."""
    if not text.startswith("---\n"):
        return text
    end = re.compile(r"\n---[ \t]*(?:\n|\Z)").search(text, 3, _HEAD_LIMIT)
    return text[end.end() :] if end else text


def _without_hidden(text: str) -> str:
    """Leave out comments, scripts and styles with what they hold; one pass, whatever comes."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        kept.append(text[at:start])
        at = end + 3
    text = "".join(kept) + text[at:]
    kept, at = [], 0
    while (found := _HIDDEN.search(text, at)) is not None:
        close = f"</{found[1].lower()}>"
        end = text.lower().find(close, found.end()) if len(kept) < 64 else -1
        if end < 0:
            break
        kept.append(text[at : found.start()])
        at = end + len(close)
    return "".join(kept) + text[at:]


def _prose(text: str) -> str:
    """Leave tags and pictures out of what is no fenced code."""
    if "<" not in text and "![" not in text:
        return text
    parts: list[str] = []
    at = 0
    for code in _CODE_SPAN.finditer(text):
        parts.append(_without_tags(text[at : code.start()]))
        parts.append(code[0])
        at = code.end()
    parts.append(_without_tags(text[at:]))
    return "".join(parts)


def _without_tags(text: str) -> str:
    text = _PICTURE.sub("", text)
    text = _EMPTY_LINK.sub("", text)
    if "<" not in text:
        return text
    text = _LINK.sub(r"[\2](\1)", text)
    text = _HEADING.sub(lambda found: f"\n\n{'#' * int(found[1])} ", text)
    text = _BREAK_TAG.sub("\n", text)
    text = _INLINE_TAG.sub("", text)
    if text.startswith((" ", "\t")) or "\n " in text or "\n\t" in text:
        text = re.sub(r"^[ \t]{4,}(?=\S)", "   ", text, flags=re.MULTILINE)
    return text
