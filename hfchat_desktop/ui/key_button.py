"""A button that shows the keys of an action, and takes new ones: click, press keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.shortcuts import portable, shown_keys
from hfchat_desktop.ui.theme import Theme

_HEIGHT = 28
_PADDING = 9
_LEAST = 40
_HOLDING = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
)
NAMELESS = "Unknown"
"""Told for keys that Qt has no words for, as those of accents: they cannot be stored."""

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyButton(QAbstractButton):
    """While it listens no key does anything else; Esc ends it, Backspace means no keys."""

    keys_chosen = Signal(str)  # as they are stored, "" for none

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = words
        self._keys = ""
        self._named = ""
        self._listens = False
        self._watched: QWindow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", theme.radius("sm"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Change the keys"))
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.update)
        self._show()

    @property
    def listens(self) -> bool:
        """Whether it waits for keys."""
        return self._listens

    def set_keys(self, keys: str, words: str = "") -> None:
        """Show these keys, "" for none, by other `words` where somebody else has named them."""
        self._keys = keys
        self._named = words
        self._show()

    def sizeHint(self) -> QSize:
        """Return the room for the words."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(max(_LEAST, words + 2 * _PADDING), _HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the shortcuts of the window still while it listens."""
        if event.type() == QEvent.Type.ShortcutOverride and self._listens:
            event.accept()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is pressed while it listens."""
        if not self._listens:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
                self.click()
            else:
                super().keyPressEvent(event)
            return
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _HOLDING:
            return
        if bare and event.key() == Qt.Key.Key_Escape:
            self._stop()
        elif bare and event.key() in _CLEARING:
            self._choose("")
        else:
            self._choose(_keys_of(event))

    def event(self, event: QEvent) -> bool:
        """Let Tab leave it, also while it listens."""
        if self._listens and isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            self._stop()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Listen no more."""
        self._stop()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key and its words."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        ground, line = ("accentSoft", "accentBorder") if self._listens else ("surface", "border")
        if not self._listens and self.underMouse():
            ground, line = "hover", "borderStrong"
        painter.setPen(QPen(color(line), 1))
        painter.setBrush(color(ground))
        area = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        painter.drawRoundedRect(area, self._theme.radius("xs"), self._theme.radius("xs"))
        painter.setFont(self._font())
        tone = "text" if self._listens else "textSecondary" if self._keys else "textMuted"
        painter.setPen(color(tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _font(self) -> QFont:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.Medium)
        return font

    def _show(self) -> None:
        keys = self._named or (shown_keys(self._keys) if self._keys else self.tr("No keys"))
        self.setText(self.tr("Press keys") if self._listens else keys)
        self.setAccessibleName(f"{self._action}: {keys}")
        self.updateGeometry()
        self.update()

    def _listen(self) -> None:
        self._listens = True
        self._watched = self.window().windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)  # the last one is asked first
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Press keys"))
        self._show()

    def _stop(self) -> None:
        if not self._listens:
            return
        self._listens = False
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        self._show()

    def _choose(self, keys: str) -> None:
        self._stop()
        self.keys_chosen.emit(keys)

    def _on_clicked(self) -> None:
        if self._listens:
            self._stop()
        else:
            self._listen()


def _keys_of(event: QKeyEvent) -> str:
    """Return what is pressed as it is stored.

    Shift is left out where it only made the sign, as the plus of most keyboards.
    """
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    sign = event.text()[:1]
    if sign and sign.isprintable() and not sign.isalnum() and not sign.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    words = pressed.toString(QKeySequence.SequenceFormat.PortableText)
    return portable(words) if QKeySequence(words) == pressed else NAMELESS
