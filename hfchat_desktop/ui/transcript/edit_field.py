"""The field in which a sent message is changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.written_direction import follow_writing

_PADDING = 12
_TALLEST = 240
_LINE_EXTRA = 10
_BUTTON = 28
_RADIUS = 16
_LONG_TEXT = 10_000  # characters


class EditField(QWidget):
    """Text, Cancel and Send. Enter sends, Shift+Enter is a new line, Escape cancels."""

    submitted = Signal(str)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, style: Style, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._edit = QPlainTextEdit(self)
        follow_writing(self._edit)
        # Between words Qt breaks very long words in time that grows with their square.
        self._edit.setWordWrapMode(_wrap_mode(text))
        self._edit.setPlainText(text)
        self._edit.setProperty("bare", "true")
        self._edit.setProperty("focusRing", "parent")
        self._edit.setFont(style.font("prose"))
        size = style.font("prose").pixelSize()
        self._edit.setStyleSheet(f"QPlainTextEdit {{ font-size: {size}px; }}")
        self._edit.setFrameShape(QFrame.Shape.NoFrame)
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(self.tr("Edit message"))
        self._edit.document().setDocumentMargin(0)
        self._edit.installEventFilter(self)
        theme = style.theme
        self._cancel = TextButton(theme, self.tr("Cancel"), measure="small", parent=self)
        self._send = TextButton(theme, self.tr("Send"), "primary", measure="small", parent=self)
        self._cancel.clicked.connect(self.cancelled)
        self._send.clicked.connect(self._on_send_clicked)
        self._edit.textChanged.connect(self._on_edit_text_changed)
        self.setProperty("focusRadius", _RADIUS)

    def text(self) -> str:
        """Return what is written now."""
        return self._edit.toPlainText()

    def focus(self) -> None:
        """Give it the keyboard, the caret at the end."""
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted_height(self, width: int) -> int:
        """Return the height that it needs when it is `width` pixels wide."""
        self._edit.setFixedWidth(width - 2 * _PADDING)
        # A QPlainTextEdit measures its document in lines.
        lines = self._edit.document().size().height()
        spacing = self._edit.fontMetrics().lineSpacing()
        text = min(_TALLEST, int(lines * spacing) + _LINE_EXTRA)
        return text + _BUTTON + 3 * _PADDING - 4

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the text above the buttons."""
        bottom = self.height() - _PADDING - _BUTTON
        self._edit.setGeometry(
            _PADDING + 4, _PADDING, self.width() - 2 * _PADDING - 4, bottom - _PADDING - 6
        )
        x = self.width() - _PADDING
        for button in (self._send, self._cancel):
            x -= button.sizeHint().width()
            button.setGeometry(x, bottom, button.sizeHint().width(), _BUTTON)
            x -= 8

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._style.theme.pen("borderControl"))
        painter.setBrush(self._style.color("surface"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Escape from the text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._on_send_clicked()
                return True
        return super().eventFilter(watched, event)

    def _on_send_clicked(self) -> None:
        if self.text().strip():
            self.submitted.emit(self.text())

    def _on_edit_text_changed(self) -> None:
        self._send.setEnabled(bool(self.text().strip()))
        self.resized.emit()


def _wrap_mode(text: str) -> QTextOption.WrapMode:
    if len(text) > _LONG_TEXT:
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
