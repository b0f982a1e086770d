"""A few words of a text in Markdown, on one line and without its marks: for lists of texts."""

from __future__ import annotations

import re

_FENCE = re.compile(r"^[ \t>]*(?:```|~~~)[^\n]*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*[|:*_-][ \t|:*_-]{2,}$", re.MULTILINE)  # also below a table's head
_START = re.compile(r"^[ \t]*(?:(?:\#{1,6}[ \t]|>|[-*+][ \t](?:\[[ xX]\][ \t])?)[ \t]*)+", re.M)
_ROW = re.compile(r"^[ \t]*\|(.*?)\|?[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]\n]{0,200})\]\([^)\s]{0,400}\)")
_RUN = re.compile(
    r"\*\*+|~~|`+|\$\$|\\[()\[\]]"
    r"|(?<!\w)\*(?=\x02?\w)|(?<=[\w.,!?\x03])\*(?!\w)"
    r"|(?<!\w)_(?=\x02?[^\W_])|(?:(?<=[^\W_])|(?<=[.,!?\x03]))_(?!\w)"
)


def one_line(text: str) -> str:
    """Return some words of a text in Markdown without its marks; U+0002 and U+0003 stay.

    What is left out stands between words or around them; no word is. It is for a look at the
    text: a star or a low line beside a name of a program's code is taken for a mark too.

    >>> one_line("## Bread\\n- **flour**, 500 g\\n- `water`")
    'Bread flour, 500 g water'
    """
    for marks in (_FENCE, _RULE, _START):
        text = marks.sub("", text)
    text = _ROW.sub(lambda row: row[1].replace("|", " "), text)
    text = _RUN.sub("", _LINK.sub(r"\1", text))
    return " ".join(text.split())
