"""Small windows that ask or tell one thing. None of them blocks the event loop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.plain_text import plain_label, plain_sentence
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.mirroring import in_line, painter_of
from hfchat_desktop.ui.notice import IconTile
from hfchat_desktop.ui.theme import Theme

_WIDTH = 400
_WIDE, _NARROWEST = 560, 320
_AROUND = 24  # px of the window that stay in sight
_LONGEST_DETAILS = 200_000
_BOX_MARGINS = 20


class Dialog(QDialog):
    """A title, what stands under it, and buttons at the right of the foot.

    Esc cancels. `open()` shows it over its parent; `accepted` and `rejected` tell the end.
    It deletes itself when it is closed.
    """

    def __init__(self, theme: Theme, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(20, 20, 20, 18)
        head.setSpacing(12)
        head.addWidget(IconTile(theme, tone, self), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self.body, 1)
        self.foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.foot.setContentsMargins(16, 12, 16, 12)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addStretch(1)
        column.addLayout(self.foot)
        self._title = self.add_words("", "heading", "")
        FocusRing(self, theme)
        theme.changed.connect(self.update)

    def set_title(self, title: str) -> None:
        """Set the first line, which is also the name of the window."""
        self._title.setText(in_line(plain_sentence(title)))
        self.setWindowTitle(plain_label(title))

    def add_words(self, words: str, font: str = "small", tone: str = "secondary") -> QLabel:
        """Add a line of plain text that wraps."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(in_line(plain_sentence(words)))
        label.setFont(self._theme.font(font))
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label

    def add_text(self, text: str, lines: int) -> QPlainTextEdit:
        """Add plain text in the mono font, which scrolls beyond `lines` and can be copied."""
        field = _TextBox(self._theme, text, lines, self)
        self.body.addSpacing(4)
        self.body.addWidget(field)
        return field

    def add_button(self, label: str, kind: str = "", icon_name: str = "") -> TextButton:
        """Add a button at the right end of the foot; the caller connects it."""
        button = TextButton(self._theme, label, kind, icon_name, parent=self)
        button.setToolTip(label)
        self.foot.addWidget(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need in this width."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the words need in this width, after they have changed, too."""
        layout = self.layout()
        if layout is None:
            return
        self._arrange_foot()
        layout.activate()
        for field in self.findChildren(_TextBox):
            field.fit()
        layout.invalidate()
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _arrange_foot(self) -> None:
        """Put the buttons below each other where they have no room side by side."""
        buttons = [b for b in self.findChildren(TextButton) if self.foot.indexOf(b) >= 0]
        hints = [button.sizeHint().width() for button in buttons if not button.isHidden()]
        sides = self.foot.contentsMargins()
        needed = sum(hints) + self.foot.spacing() * len(hints) + sides.left() + sides.right()
        way = QBoxLayout.Direction
        self.foot.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line above the foot."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        top = self.foot.geometry().top()
        line = QRectF(0, top, self.width(), 1)
        painter.fillRect(line, self._theme.color("border"))
        painter.end()


class _TextBox(QPlainTextEdit):
    """Plain text in the mono font that can be selected; as high as its lines, up to a limit."""

    def __init__(self, theme: Theme, text: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        color = theme.color
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setStyleSheet(
            f'QPlainTextEdit {{ font-family: "{theme.font("code").family()}"; font-size: 12px;'
            f" padding: 4px; background: {color('codeBg').name()};"
            f" color: {color('codeText').name()};"
            f" border: 1px solid {color('border').name()}; border-radius: 8px; }}"
        )
        self.setPlainText(text[-_LONGEST_DETAILS:])
        self.fit()

    def fit(self) -> None:
        """Take the height of the lines in this width."""
        lines = max(1, min(self._lines, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _BOX_MARGINS)


class ConfirmDialog(Dialog):
    """Asks before something is done; Cancel has the keyboard, Esc cancels."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        detail: str,
        confirm: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "danger" if danger else "info", parent)
        self.set_title(title)
        if detail:
            self.add_words(detail)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(True)
        go_on = self.add_button(confirm, "confirm" if danger else "primary")
        go_on.clicked.connect(self.accept)
        cancel.setFocus()


class DetailsDialog(Dialog):
    """Shows a log, to read and to copy."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", parent)
        self.set_title(title)
        room = parent.window().width() if parent is not None else _WIDE + _AROUND
        self.setMinimumWidth(max(_NARROWEST, min(_WIDE, room - _AROUND)))
        self._text = text
        field = self.add_text(text, lines=14)
        field.setAccessibleName(plain_label(title))
        copy = self.add_button(self.tr("Copy"), "", "copy")
        copy.clicked.connect(self._on_copy_clicked)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        close.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def show_details(parent: QWidget | None, theme: Theme, title: str, text: str) -> None:
    """Open a window with the lines of a log."""
    DetailsDialog(theme, title, text, parent).open()
