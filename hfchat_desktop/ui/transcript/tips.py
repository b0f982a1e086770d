"""What is told under the pointer: where a link leads, and what a formula was written as."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.transcript.block_view import Leaf
from hfchat_desktop.ui.transcript.text_box import Link


def show_tip(view: QWidget, event: QEvent, leaves: Iterable[Leaf]) -> None:
    """Show what there is to tell at the place of a tooltip's event, as plain text."""
    asked = cast("QHelpEvent", event)
    point = QPointF(asked.pos())
    leaf = next((leaf for leaf in leaves if leaf.rect.contains(point)), None)
    link = leaf.link_at(point) if leaf is not None else None
    words = _link_words(link) if link is not None else ""
    if leaf is not None and not words:
        words = _plain(leaf.formula_at(point))
    if words:
        QToolTip.showText(asked.globalPos(), words, view)
    else:
        QToolTip.hideText()


def _link_words(link: Link) -> str:
    """Return the real address and the title of a link."""
    if link.url.startswith("#"):
        return ""
    address = bytes(QUrl(link.url).toEncoded().data()).decode("ascii", "replace")
    return "\n".join(_plain(part) for part in (address, link.title) if part)


def _plain(text: str) -> str:
    """Return `text` in one line, with no character that begins a tag."""
    return plain_label(text, 400).replace("<", "‹")
