"""A line that appears above the composer for some seconds, with at most one action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QPushButton, QWidget

from hfchat_desktop.core.plain_text import plain_sentence
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, seen_rect
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip

_PAD = 16
_GAP = 10
_ACTION_GAP = 8
_ICON = 16
_ABOVE = 12
_LINES = 4  # at most; what is longer is cut and stands whole in the tooltip
_SIDE = 16
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show)


class Toaster(QObject):
    """Shows one toast at a time over `window`; a new one takes the place of the old one."""

    undo_offered = Signal(bool)  # whether the action that can be done now undoes something

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._anchor: QWidget | None = None
        self._on_action: Callable[[], None] | None = None
        self._keys = ""
        self._toast = _Toast(theme, window)
        self._toast.action.clicked.connect(self._on_action_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        window.installEventFilter(self)
        for widget in (self._toast, self._toast.action):
            widget.installEventFilter(self)

    def set_anchor(self, anchor: QWidget) -> None:
        """Appear above this widget and centred on it; the bottom of the window otherwise."""
        self._anchor = anchor
        anchor.installEventFilter(self)

    def set_keys(self, keys: Callable[[str], str]) -> None:
        """Name the keys that do what a toast offers, as `keys` returns them for "undo"."""
        self._keys = keys("undo")
        self._toast.show_keys(self._keys)

    def show_toast(
        self,
        text: str,
        icon: str = "",
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        undoes: bool = False,
    ) -> None:
        """Show `text` for 4 s, or 8 s with an `action`, which calls `on_action` once.

        One that `undoes` what was just done may be asked for by the keys of text fields, too.
        """
        self._on_action = on_action
        self.undo_offered.emit(undoes and on_action is not None)
        self._toast.set_content(plain_sentence(text), icon, action)
        self._toast.show_keys(self._keys)
        self._place()
        self._toast.show()
        self._toast.raise_()
        words = f"{text} {action}" if action else text
        announce(self._toast, words)
        self._timer.start(self._theme.duration("toastWithAction" if action else "toast"))
        self._set_paused(self._toast.underMouse())

    def act(self) -> None:
        """Do what the toast offers, where one is shown."""
        if self._on_action is not None:
            self._on_action_clicked()

    def dismiss(self) -> None:
        """Hide the toast; its action is not done."""
        self._timer.stop()
        self._on_action = None
        self._toast.hide()
        self.undo_offered.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window, and wait while the pointer or the keyboard is on the toast."""
        # While Python takes the window apart, events still arrive and nothing is left of us.
        window = getattr(self, "_window", None)
        if window is None:
            return False
        if watched in (window, self._anchor):
            if event.type() in _MOVES and self._toast.isVisible():
                self._place()
        elif isinstance(event, QEnterEvent) or event.type() == QEvent.Type.FocusIn:
            self._set_paused(True)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._set_paused(False)
        return False

    def _set_paused(self, paused: bool) -> None:
        if not self._toast.isVisible():
            return
        if paused:
            self._timer.stop()
        elif not self._timer.isActive():
            # The full time again: what was read once may be read once more.
            self._timer.start()

    def _place(self) -> None:
        window = self._window
        bottom, centre = window.height(), window.width() // 2
        if self._anchor is not None and self._anchor.isVisible():
            corner = self._anchor.mapTo(window, QPoint(0, 0))
            bottom, centre = corner.y(), corner.x() + self._anchor.width() // 2
        size = self._toast.size_within(window.width() - 2 * _SIDE)
        left = max(_SIDE, min(centre - size.width() // 2, window.width() - size.width() - _SIDE))
        self._toast.setGeometry(left, bottom - _ABOVE - size.height(), size.width(), size.height())

    def _on_action_clicked(self) -> None:
        on_action = self._on_action
        self.dismiss()
        if on_action is not None:
            on_action()

    def _on_timer_timeout(self) -> None:
        self.dismiss()


class _Toast(QWidget):
    """The line itself, in colours that are turned round.

    It is no "Notification": screen readers say those as they appear, and it is announced already.
    """

    spoken_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._icon = ""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.action = QPushButton(self)
        self.action.setObjectName("toastAction")
        self.action.setAutoDefault(False)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setOffset(0, 6)
        self._shadow.setBlurRadius(20)
        self.setGraphicsEffect(self._shadow)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def set_content(self, text: str, icon: str, action: str) -> None:
        """Show other words."""
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self.setToolTip(safe_tip(text))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self._lay_out()
        self.update()

    def show_keys(self, keys: str) -> None:
        """Say which keys do the action; "" for none."""
        action = self.action.text()
        self.action.setToolTip(f"{action} ({keys})" if keys and action else action)

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and action beside each other."""
        self.ensurePolished()
        font = self._theme.font("small")
        self.setFont(font)
        words = self.fontMetrics().horizontalAdvance(self._text) + 2
        width = self._text_left() + words + self._right_width()
        return QSize(width, self._theme.size("toast"))

    def size_within(self, width: int) -> QSize:
        """Return the size in a window that gives at most this width: the words wrap there."""
        whole = self.sizeHint()
        if whole.width() <= width:
            return whole
        more = len(self._lines(width)) - 1
        return QSize(width, whole.height() + more * self.fontMetrics().lineSpacing())

    def _lines(self, width: int) -> list[str]:
        """Return the words in lines for this width of the toast, the last one cut."""
        metrics, room = self.fontMetrics(), width - self._text_left() - self._right_width() + 2
        layout, start = QTextLayout(self._text, self.font()), 0
        lines: list[str] = []
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while len(lines) < _LINES - 1 and metrics.horizontalAdvance(self._text[start:]) > room:
            line = layout.createLine()
            line.setLineWidth(max(1, room))
            lines.append(self._text[start : start + line.textLength()].rstrip())
            start += line.textLength()
        layout.endLayout()
        rest = self._text[start:]
        return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]

    def resizeEvent(self, _event: QEvent) -> None:
        """Keep the action at the right."""
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("toastBg"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        if self._icon:
            image = pixmap(self._theme, self._icon, "onToast", _ICON, self.devicePixelRatioF())
            painter.drawPixmap(_PAD, (self.height() - _ICON) // 2, image)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("onToast"))
        area = self.rect().adjusted(self._text_left(), 0, -self._right_width() + 2, 0)
        words = "\n".join(self._lines(self.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _text_left(self) -> int:
        return _PAD + (_ICON + _GAP if self._icon else 0)

    def _right_width(self) -> int:
        if self.action.isHidden():
            return _PAD
        return _ACTION_GAP + self.action.sizeHint().width() + 6

    def _lay_out(self) -> None:
        size = self.action.sizeHint()
        top = (self.height() - size.height()) // 2
        place = QRect(self.width() - size.width() - 6, top, size.width(), size.height())
        self.action.setGeometry(seen_rect(self, place))

    def _on_theme_changed(self) -> None:
        color = self._theme.color
        ground, text = color("toastAction").name(), QColor(color("onToast"))
        text.setAlpha(30)
        self.action.setStyleSheet(
            "#toastAction { border: none; background: transparent; padding: 0 10px;"
            f" border-radius: 8px; font-weight: 600; color: {ground}; }}"
            f"#toastAction:hover {{ background: {text.name(text.NameFormat.HexArgb)}; }}"
        )
        self._shadow.setColor(color("shadow"))
        self.update()
