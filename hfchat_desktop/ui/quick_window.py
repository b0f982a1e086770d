"""The small window: a question, its answer below, above the windows of other programs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.chats import Message, Role
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.composer import Composer
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.popup_corners import PopupCorners
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.transcript import Transcript

_WIDTH = 640
_AROUND = 24  # px of the screen that stay free at each side
_TOP = 0.18  # of the screen above it, where it was never moved
_SHARE = 0.66  # of the screen that it may cover
_PAD = 12
_LEAST_ANSWER = 120


class QuickWindow(QWidget):
    """Tells wishes; it knows no chat. Esc hides it, which `hidden` tells."""

    ask_requested = Signal(str)
    stop_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()  # in the main window
    queue_edit_requested = Signal(int)
    queue_remove_requested = Signal(int)
    hidden = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._theme = theme
        self._moved_to: tuple[float, float] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Quick question"))
        self.composer = Composer(theme, self)
        self.transcript = Transcript(theme, self)
        self.transcript.style_.reads_only = True
        self.transcript.hide()
        self.composer.persona_chip.hide()  # a quick question goes to the model as it is
        self._state = QLabel(self)
        self._copy = TextButton(theme, self.tr("Copy"), "quiet", "copy", measure="small")
        self._new = TextButton(theme, self.tr("New"), "quiet", "plus", measure="small")
        self._open = TextButton(
            theme, self.tr("Open in window"), "quiet", "external-link", measure="small"
        )
        PopupCorners(self, theme.radius("xl"))
        self._lay_out()
        self._connect()
        FocusRing(self, theme)
        self._show_actions([])

    # --- what it is told --------------------------------------------------------------

    def show_path(self, messages: Sequence[Message], waiting: list[str]) -> None:
        """Show question and answer, and what waits for its turn."""
        self.transcript.show_messages(messages)
        self.transcript.setVisible(bool(messages))
        self.composer.set_has_messages(bool(messages))
        self.composer.set_queue(waiting)
        self._show_actions(messages)
        self._fit_soon()

    def show_state(self, words: str, *, told: bool = False, at_once: bool = False) -> None:
        """Say in the foot what the model does; what is `told` is spoken when it is new."""
        if told and self.isVisible() and words != self._state.text():
            announce(self, words, at_once=at_once)
        self._state.setText(words)

    def come_forward(self) -> None:
        """Show it on the screen with the pointer and give it the keyboard."""
        if not self.isVisible():
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.composer.focus()

    def place(self) -> list[float]:
        """Return where a person moved it, as shares of the room on a screen; [] for nowhere."""
        return list(self._moved_to) if self._moved_to is not None else []

    def restore_place(self, place: object) -> None:
        """Take what `place` returned; whatever is not understood is left out."""
        if (
            isinstance(place, list)
            and len(place) == 2
            and all(isinstance(part, float | int) and 0 <= part <= 1 for part in place)
        ):
            self._moved_to = float(place[0]), float(place[1])

    # --- Qt ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Be hidden; it is used again."""
        self._note_place()
        super().closeEvent(event)
        self.hidden.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be moved by its ground, which the system does: also where no program may."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def changeEvent(self, event: QEvent) -> None:
        """Remember where it was moved to, when another window is looked at."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._note_place()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and a line around it."""
        painter = painter_of(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("borderStrong"))
        painter.setBrush(self._theme.color("canvas"))
        radius = self._theme.radius("xl")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    # --- inside -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._state.setFont(self._theme.font("caption"))
        self._state.setProperty("tone", "muted")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        foot = QHBoxLayout()
        set_margins(foot, 8, 0, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(self._state, 1)
        for button in (self._copy, self._new, self._open):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, 8)
        column.setSpacing(8)
        column.addWidget(self.composer)
        column.addWidget(self.transcript, 1)
        column.addStretch()  # where the system decides how high the window is
        column.addLayout(foot)

    def _connect(self) -> None:
        self.composer.send_requested.connect(self.ask_requested)
        self.composer.stop_requested.connect(self.stop_requested)
        self.composer.queue_edit_requested.connect(self.queue_edit_requested)
        self.composer.queue_remove_requested.connect(self.queue_remove_requested)
        self.composer.draft_changed.connect(self._fit_soon)
        self.transcript.words_changed.connect(self._fit_soon)
        self._copy.clicked.connect(self._copy_last)
        self._new.clicked.connect(self.new_requested)
        self._open.clicked.connect(self.open_requested)
        self._theme.changed.connect(self.update)
        for keys, button in (
            ("Ctrl+Shift+C", self._copy),
            ("Ctrl+N", self._new),
            ("Ctrl+O", self._open),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(button.click)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text().strip()} ({shown})")

    def _show_actions(self, messages: Sequence[Message]) -> None:
        answered = any(m.role is Role.ASSISTANT and m.text for m in messages)
        self._copy.setVisible(answered)
        for button in (self._new, self._open):
            button.setVisible(bool(messages))

    def _copy_last(self) -> None:
        answers = [row for row in self.transcript.rows if not row.is_question and row.text]
        if answers:
            self.transcript.copy_message(answers[-1].message.id)

    def _fit_soon(self, _words: str = "") -> None:
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Be as high as the words need, up to a share of the screen."""
        room = self._screen_here().availableGeometry()
        wanted = 0
        if not self.transcript.isHidden():
            bar = self.transcript.verticalScrollBar()
            needed = bar.maximum() + self.transcript.height() if bar.maximum() else 0
            wanted = max(_LEAST_ANSWER, self.transcript.height(), needed)
        layout = self.layout()
        if layout is None:
            return
        self.transcript.setMinimumHeight(0)
        layout.activate()
        least = layout.minimumSize().height()
        if wanted:
            least -= max(0, self.transcript.minimumSizeHint().height())
        width = min(_WIDTH, room.width() - 2 * _AROUND)
        self.resize(width, min(least + wanted, round(room.height() * _SHARE)))

    def _screen_here(self) -> QScreen:
        if self.isVisible():
            return self.screen()
        return QGuiApplication.screenAt(QCursor.pos()) or self.screen()

    def _place(self) -> None:
        """Go to the screen with the pointer; where programs have no say, the system decides."""
        room = self._screen_here().availableGeometry()
        self._fit()
        across, down = self._moved_to or (0.5, _TOP)
        left = room.left() + round(across * max(0, room.width() - self.width()))
        highest = round(room.height() * (1 - _SHARE))  # so that a long answer has its room
        self.move(QPoint(left, room.top() + min(round(down * room.height()), highest)))

    def _note_place(self) -> None:
        room = self.screen().availableGeometry()
        free = room.width() - self.width()
        if not self.isVisible() or free <= 0 or not room.height():
            return
        across = (self.x() - room.left()) / free
        down = (self.y() - room.top()) / room.height()
        self._moved_to = max(0.0, min(1.0, across)), max(0.0, min(1.0, down))
