"""Words for tooltips, which Qt would take for markup where they look like it.

Markup of strangers could load files. All text that is not our own goes through here.
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return `text` so that a tooltip wraps it and cannot take it for markup."""
    lines = escape(text, quote=False).replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if lines else ""


def safe_tip(text: str) -> str:
    """Return `text` as it is, or as `plain_tip` where Qt would take it for markup."""
    return plain_tip(text) if Qt.mightBeRichText(text) else text
