"""A small pop-up with the tags of one chat or of several."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.mirroring import in_sentence, is_mirrored, painter_of
from hfchat_desktop.ui.popup_corners import PopupCorners
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip
from hfchat_desktop.ui.wrapping_row import WrappingRow

_WIDTH = 260
_PAD = 12
_LONGEST = 40


class TagEditor(QFrame):
    """Chips that a click takes away, and a field that completes to the tags that there are.

    It tells each change at once; Esc closes it.
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)

    def __init__(
        self, theme: Theme, tags: list[str], known: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        PopupCorners(self, theme.radius("lg"))
        self._theme = theme
        self._tags = list(tags)
        self._known = known
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Tags"))
        title = QLabel(self.tr("Tags"), self)
        title.setFont(theme.font("uiStrong"))
        self._holder = QWidget(self)
        self._chips = WrappingRow(6, self._holder)
        self._field = QLineEdit(self)
        self._field.setMaxLength(_LONGEST)
        self._field.setPlaceholderText(self.tr("Add a tag"))
        self._field.setAccessibleName(self.tr("Add a tag"))
        self._field.returnPressed.connect(self._on_field_return_pressed)
        self._completer = QCompleter(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self._field.setCompleter(self._completer)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._holder)
        column.addWidget(self._field)
        self._show_chips()

    def pop_up(self, at: QPoint) -> None:
        """Open with its corner at a place of the screen, within it."""
        self.adjustSize()
        area = self.screen().availableGeometry()
        start = at.x() - (self.width() if is_mirrored(self) else 0)
        left = max(area.left(), min(start, area.right() - self.width()))
        top = max(area.top(), min(at.y(), area.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its line."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("borderStrong"))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("lg")
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
        painter.end()

    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tag in self._tags:
            label = plain_label(tag).replace("&", "&&")
            shown = in_sentence(f"#{label}")
            chip = TextButton(self._theme, shown, "chip", "x", parent=self._holder)
            words = self.tr("Take the tag {tag} away").format(tag=plain_label(tag))
            chip.setAccessibleName(words)
            chip.setToolTip(safe_tip(words))
            chip.setProperty("tag", tag)
            chip.clicked.connect(self._on_chip_clicked)
            self._chips.addWidget(chip)
            chip.show()
        self._holder.setVisible(bool(self._tags))
        self._holder.setFixedHeight(self._chips.heightForWidth(_WIDTH - 2 * _PAD))
        left = [tag for tag in self._known if tag not in self._tags]
        self._completer.setModel(QStringListModel(left, self._completer))
        self.adjustSize()

    def _on_field_return_pressed(self) -> None:
        tag = plain_label(self._field.text()).lstrip("#").strip()
        if not tag:
            self.close()
            return
        self._field.clear()
        same = (old for old in self._known if old.casefold() == tag.casefold())
        tag = next(same, tag)
        if tag not in self._tags:
            self._tags.append(tag)
            self._show_chips()
            self.tag_added.emit(tag)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        tag = str(chip.property("tag")) if chip is not None else ""
        if tag in self._tags:
            self._tags.remove(tag)
            self._show_chips()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tag_removed.emit(tag)
