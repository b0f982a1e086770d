"""Finds words that are shown and have too little room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from hfchat_desktop.ui.catalogue.badges import Badge
from hfchat_desktop.ui.chat_list import ChatListPane
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.ratings.head_cell import HeadCell
from hfchat_desktop.ui.segmented import Segmented
from tests.ui.long_words import pieces

_ARROW = 18  # px that a head of a column keeps for one, shown or not


def settle() -> None:
    """Let what was asked of the layout happen."""
    for _ in range(10):
        QCoreApplication.processEvents()


def cut(window: QWidget) -> list[str]:
    """Return the words that are shown in `window` and have too little room."""
    found = [
        f"Badge “{badge.accessibleName()}” has {badge.width()} px"
        for badge in window.findChildren(Badge)
        if badge.isVisible() and badge.width() < badge.sizeHint().width()
    ]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        left, right = (widget.mapTo(window, QPoint(x, 0)).x() for x in (0, widget.width() - 1))
        leaves = (right > window.width() or left < -1) and not widget.findChildren(QWidget)
        kind, wide = type(widget).__name__, widget.width()
        found += [f"{kind} “{words}” has {wide} px" for words in _without_room(widget)]
        if leaves and (words := _words_of(widget)):
            found.append(f"{kind} “{words}” goes from {left} to {right} px")
    return found


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton | QToolButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.accessibleName() if isinstance(widget, Segmented) else ""


def _without_room(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QPushButton | QToolButton):
        if widget.text() and not _is_cut_on_purpose(widget) and _has_too_little_room(widget):
            yield widget.text()
    elif isinstance(widget, Segmented):
        if widget.width() < widget.minimumSizeHint().width():
            yield widget.accessibleName()
    elif isinstance(widget, QComboBox):
        room = _room_of_choice(widget)
        advance = widget.fontMetrics().horizontalAdvance
        all_words = [widget.itemText(place) for place in range(widget.count())]
        yield from (words for words in all_words if advance(words) > room)
    elif isinstance(widget, QLineEdit) and not widget.text():
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        sides = widget.textMargins().left() + widget.textMargins().right()  # an icon, a cross
        room = widget.style().subElementRect(contents, option, widget).width() - sides - 4
        if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
            yield widget.placeholderText()


def _room_of_choice(field: QComboBox) -> int:
    if isinstance(field, ChoiceField):
        return field.width() - 46  # its padding and its arrow
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    box = QStyle.ComplexControl.CC_ComboBox
    return field.style().subControlRect(box, option, part, field).width()


def _is_cut_on_purpose(widget: QLabel | QPushButton | QToolButton) -> bool:
    """Return whether it ends in dots where it must and says the whole in its tooltip."""
    return widget.toolTip() == widget.text() and isinstance(widget.parent(), ChatListPane)


def _has_too_little_room(widget: QLabel | QPushButton | QToolButton) -> bool:
    if isinstance(widget, HeadCell):
        return widget.width() < widget.sizeHint().width() - _ARROW
    if not isinstance(widget, QLabel):
        return widget.width() < widget.sizeHint().width()
    if not widget.wordWrap():
        return widget.width() < widget.sizeHint().width()
    advance = widget.fontMetrics().horizontalAdvance
    wide = max(map(advance, pieces(widget.text())), default=0) > widget.width()
    return wide or widget.height() < widget.heightForWidth(widget.width())
