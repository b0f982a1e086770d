"""The bar over the conversation in which words are looked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QLineEdit

from hfchat_desktop.core.find import FindQuery
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.icons import icon
from hfchat_desktop.ui.mirroring import put, set_margins
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.finder import Finder
from hfchat_desktop.ui.transcript.transcript import Transcript

_WIDEST = 440
_AROUND = 12
_BAR = 12  # px of the scroll bar
_SHADOW = 16
_LONGEST = 200  # characters


class FindBar(QFrame):
    """Enter and Shift+Enter go from place to place, Esc closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, transcript: Transcript) -> None:
        super().__init__(transcript)
        self._theme = theme
        self._transcript = transcript
        self._finder = Finder(transcript)
        self._told = (0, 0)
        self._field = QLineEdit(self)
        self._count = QLabel(self)
        self._case = IconButton(theme, "case-sensitive", "", small=True, parent=self)
        self._previous = IconButton(theme, "chevron-up", "", small=True, parent=self)
        self._next = IconButton(theme, "chevron-down", "", small=True, parent=self)
        self._close = IconButton(theme, "x", self.tr("Close"), "Esc", small=True, parent=self)
        self._lay_out()
        self._connect()
        self.set_keys("", "")
        self._restyle()
        self.hide()

    def open(self, words: str = "") -> None:
        """Show it and take the keyboard; `words` are looked for at once."""
        if words:
            self._field.setText(words)
        begins = self.isHidden()
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        if begins:
            self._transcript.set_top_room(self.height() + _AROUND)
            self._look()

    def close_bar(self) -> None:
        """Go away and mark nothing."""
        if not self.isHidden():
            self.hide()
            self._finder.close()
            self._transcript.set_top_room(0)
            self.closed.emit()

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) place."""
        self._finder.step(step)

    def set_keys(self, following: str, previous: str) -> None:
        """Name the keys that go to the next and to the previous place."""
        self._next.set_label(self.tr("Next"), following)
        self._previous.set_label(self.tr("Previous"), previous)

    # --- making ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in this chat"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setOffset(0, 4)
        self._shadow.setBlurRadius(_SHADOW)
        self.setGraphicsEffect(self._shadow)
        self._field.setPlaceholderText(self.tr("Find in this chat"))
        self._field.setAccessibleName(self.tr("Find in this chat"))
        self._field.setMaxLength(_LONGEST)
        self._field.setMinimumWidth(100)
        self._field.setProperty("focusRing", False)
        font = self._theme.font("caption")
        self._count.setFont(font)
        self._count.setProperty("tone", "muted")
        self._case.setCheckable(True)
        self._case.set_label(self.tr("Match case"))
        row = QHBoxLayout(self)
        set_margins(row, 8, 6, 6, 6)
        row.setSpacing(2)
        row.addWidget(self._field, 1)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addSpacing(2)
        for button in (self._case, self._previous, self._next, self._close):
            row.addWidget(button)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._look)
        self._field.installEventFilter(self)
        self._case.toggled.connect(self._on_case_toggled)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._close.clicked.connect(self.close_bar)
        self._finder.found.connect(self._on_finder_found)
        self._transcript.installEventFilter(self)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        color = self._theme.color
        self.setStyleSheet(
            f"#findBar {{ background: {color('raised').name()}; border-radius: 12px;"
            f" {self._theme.border('border')} }}"
        )
        self._shadow.setColor(color("shadow"))
        self._show_case()

    def _show_case(self) -> None:
        side = self._theme.icon_size("button")
        role = "accentText" if self._case.isChecked() else "textSecondary"
        self._case.setIcon(icon(self._theme, "case-sensitive", role, side))

    def _place(self) -> None:
        width = min(_WIDEST, self._transcript.width() - 2 * _AROUND - _BAR)
        self.resize(QSize(width, self.sizeHint().height()))
        x = self._transcript.width() - width - _AROUND - _BAR
        put(self, x, _AROUND - 4, self._transcript.width())

    # --- events and slots -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the conversation's size; take Enter and Esc in the field."""
        # While Python takes the bar apart, events still arrive and nothing is left of us.
        if watched is getattr(self, "_transcript", None):
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif isinstance(event, QKeyEvent) and watched is getattr(self, "_field", None):
            escape = event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._finder.step(-1 if back else 1)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, wherever in the bar the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._finder.look_for(FindQuery(self._field.text(), self._case.isChecked()))

    def _on_finder_found(self, number: int, total: int, complete: bool) -> None:
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        words = ""
        if total:
            number_words, count = (self.locale().toString(n) for n in (number, total))
            words = self.tr("{number} of {count}").format(number=number_words, count=count)
            words += "" if complete else "…"
        elif self._field.text() and complete:
            words = self.tr("Not found")
        self._count.setText(words)
        if complete and words and (number, total) != self._told:
            announce(self._field, words)
        self._told = (number, total)

    def _on_case_toggled(self) -> None:
        self._show_case()
        self._look()

    def _on_previous_clicked(self) -> None:
        self._finder.step(-1)

    def _on_next_clicked(self) -> None:
        self._finder.step(1)
