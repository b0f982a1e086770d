"""Small windows that ask or tell one thing. None of them blocks the event loop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
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
from hfchat_desktop.ui.scrolling import scrolled
from hfchat_desktop.ui.theme import Theme

_WIDTH = 400
_AROUND = 24  # px of the window that stay in sight
_LEAST_WIDTH, _LEAST_HEIGHT = 320, 300
_LONGEST_DETAILS = 200_000
_BOX_MARGINS = 20
_LEAST_LINES = 4
_SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Dialog(QDialog):
    """A title, what stands under it, and buttons at the right of the foot.

    It is no larger than the window it opens over: what is above the foot scrolls, by the wheel
    and by Page Up and Page Down. Esc cancels. `open()` shows it over its parent; `accepted` and
    `rejected` tell the end. It deletes itself when it is closed.
    """

    def __init__(self, theme: Theme, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        inside = QWidget(self)
        self._upper = QVBoxLayout(inside)
        self._upper.setContentsMargins(20, 20, 20, 18)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconTile(theme, tone, self), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self.body, 1)
        self._upper.addLayout(head)
        self._upper.addStretch(1)
        self._above = scrolled(inside, self)
        self.foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.foot.setContentsMargins(16, 12, 16, 12)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above, 1)
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
        layout, room = self.layout(), self.room()
        if layout is None or not self.isVisible():
            return
        if self.width() > room.width():
            self.setMinimumWidth(min(self.minimumWidth(), room.width()))
            self.resize(room.width(), self.height())
        self._arrange_foot()
        layout.activate()
        for field in self.findChildren(_TextBox):
            field.fit()
        for part in (self._upper, layout):
            part.invalidate()
            part.activate()
        for field in self.findChildren(_TextBox):  # it scrolls by itself
            field.give_up(self._whole_height() - room.height())
        self.resize(self.width(), min(self._whole_height(), room.height()))
        self._show_bar()
        QTimer.singleShot(0, self, self._show_focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a scroll bar where it is needed."""
        super().resizeEvent(event)
        self._show_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, where there is more than can be seen and nothing else wants the key."""
        bar, action = self._above.verticalScrollBar(), _SCROLLS.get(Qt.Key(event.key()))
        if action is not None and bar.maximum():
            bar.triggerAction(action)
        else:
            super().keyPressEvent(event)

    def _whole_height(self) -> int:
        return self._upper.totalHeightForWidth(self.width()) + self.foot.sizeHint().height()

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._above.isAncestorOf(focused):
            self._above.ensureWidgetVisible(focused)

    def _show_bar(self) -> None:
        """Qt keeps a bar that is there: beside it lines are shorter, and there are more of them."""
        policy = Qt.ScrollBarPolicy
        fits = self._whole_height() <= self.height()
        wanted = policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        self._above.setVerticalScrollBarPolicy(wanted)

    def room(self) -> QSize:
        """Return the most that the dialog may take of the window it opens over."""
        below = self.parentWidget()
        while below is not None and isinstance(below.window(), QDialog):
            below = below.window().parentWidget()  # a question about another dialog
        whole = self.screen().availableSize()
        if below is not None:
            whole = whole.boundedTo(below.window().size())
        least = QSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        return (whole - QSize(_AROUND, _AROUND)).expandedTo(least)

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
            f" {theme.border('border')} border-radius: 8px; }}"
        )
        self.setPlainText(text[-_LONGEST_DETAILS:])
        self.fit()

    def fit(self) -> None:
        """Take the height of the lines in this width."""
        lines = max(1, min(self._lines, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _BOX_MARGINS)

    def give_up(self, pixels: int) -> None:
        """Be less high by this, but not so low that nothing can be read."""
        least = min(self.height(), _LEAST_LINES * self.fontMetrics().lineSpacing() + _BOX_MARGINS)
        if pixels > 0:
            self.setFixedHeight(max(least, self.height() - pixels))


class ConfirmDialog(Dialog):
    """Asks before something is done; the button that does nothing has the keyboard, as Esc.

    It says `keep` where "Cancel" could be meant for what is asked about.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        detail: str,
        confirm: str,
        *,
        keep: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "danger" if danger else "info", parent)
        self.set_title(title)
        if detail:
            self.add_words(detail)
        cancel = self.add_button(keep or self.tr("Cancel"))
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
        self.setMinimumWidth(560)
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
