"""One download in the list of all: a grip, what it is, its line, and a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.catalogue.download_line import DownloadLine
from hfchat_desktop.ui.elided_label import ElidedLabel
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.mirroring import below_start, painter_of, seen_rect, set_margins
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.problem_words import FREE_SPACE, OPEN_REPO, SIGN_IN
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_TILE = 32
_SIDE = 12
_ABOVE = 10
_OFFERED = (SIGN_IN, OPEN_REPO, FREE_SPACE)
_RESTING = (DownloadState.PAUSED, DownloadState.FAILED)


class DownloadItem(QWidget):
    """Told its row; wishes for what the buttons, the keys and the menu offer.

    Alt with the arrows moves it among the others, the grip does so with the pointer.
    """

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    dismiss_requested = Signal(str)
    chat_requested = Signal(object)  # path
    problem_action_requested = Signal(str, str)  # key, action
    step_requested = Signal(str, int)  # key, -1 up, 1 down
    top_requested = Signal(str)
    focus_step_requested = Signal(str, int)
    dragged = Signal(str, QPoint)  # where the pointer is on the screen
    dropped = Signal(str)

    def __init__(self, theme: Theme, row: DownloadRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = row.key
        self._theme = theme
        self._row = row
        self._actions: QWidget | None = None
        self.line = DownloadLine(theme, parent=self)
        self._grip = _Grip(theme, self)
        self._name = ElidedLabel(theme, "uiStrong", parent=self)
        self._about = ElidedLabel(theme, "caption", "textMuted", parent=self)
        self._chat = TextButton(
            theme, self.tr("Chat"), "primary", "message-square-text", measure="small", parent=self
        )
        self._more = IconButton(theme, "ellipsis", self.tr("More"), small=True, parent=self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QVBoxLayout()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", theme.radius("lg"))
        self._lay_out()
        self._connect()
        self.set_row(row)

    @property
    def row(self) -> DownloadRow:
        """What is shown."""
        return self._row

    @property
    def last_stop(self) -> QWidget:
        """The last part that the Tab key stops at."""
        return self._more

    def set_row(self, row: DownloadRow) -> None:
        """Show the download as it is now."""
        before, self._row = self._row, row
        self.line.set_row(row)
        if before is not row and (before.state, before.error) == (row.state, row.error):
            return
        self._chat.setVisible(row.state is DownloadState.DONE and bool(row.path))
        self.setAccessibleName(f"{self._name.text()} {row.request.version}")
        self.setAccessibleDescription(self.line.accessibleDescription())
        self._show_actions()

    def set_narrow(self, narrow: bool) -> None:
        """Put the line below the name, or beside it."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._box.setSpacing(6 if narrow else 20)

    def event(self, event: QEvent) -> bool:
        """Keep Alt with the arrows from the window while the keyboard is here."""
        is_ours = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_ours and isinstance(event, QKeyEvent) and _step_of(event) and _with_alt(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to a neighbour, with Alt they move this one; Del ends it."""
        step = _step_of(event)
        if step and _with_alt(event):
            self.step_requested.emit(self.key, step)
        elif step:
            self.focus_step_requested.emit(self.key, step)
        elif event.key() == Qt.Key.Key_Delete:
            self._end()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer."""
        self._open_menu(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above, and the tile."""
        painter = painter_of(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
        name = QRect(self._name.mapTo(self, QPoint(0, 0)), self._name.size())
        corner = seen_rect(self, name).topLeft() - QPoint(_TILE + 12, 0)
        square = QRectF(corner.x(), corner.y() + 3, _TILE, _TILE)
        request = self._row.request
        title = plain_label(request.title)
        publisher = request.repo_id.partition("/")[0]
        paint_tile(painter, square, self._theme, tile_of(publisher, title), tile_letter(title))
        painter.end()

    def _lay_out(self) -> None:
        self._name.set_text(self._row.request.title)
        self._about.set_text(self._facts())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._grip, 0, top)
        head.addSpacing(6 + _TILE + 12)
        head.addLayout(words, 1)
        body = QHBoxLayout()
        body.setSpacing(2)
        body.addWidget(self.line, 1, top)
        body.addWidget(self._chat, 0, top)
        body.addWidget(self._more, 0, top)
        self._box.addLayout(head, 2)
        self._body.setSpacing(8)
        self._body.addLayout(body)
        self._body.addStretch(1)
        self._box.addLayout(self._body, 3)
        column = QVBoxLayout(self)
        set_margins(column, _SIDE - 4, _ABOVE, _SIDE, _ABOVE)
        column.addLayout(self._box)
        self.set_narrow(False)

    def _connect(self) -> None:
        self.line.pause_requested.connect(self._on_line_pause_requested)
        self.line.resume_requested.connect(self._on_line_resume_requested)
        self.line.cancel_requested.connect(self._end)
        self.line.dismiss_requested.connect(self._end)
        self._chat.clicked.connect(self._on_chat_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._grip.moved.connect(self._on_grip_moved)
        self._grip.released.connect(self._on_grip_released)
        self._theme.changed.connect(self.update)

    def _facts(self) -> str:
        request = self._row.request
        publisher, _, name = request.repo_id.rpartition("/")
        parts = (request.version, publisher or name)
        return " · ".join(plain_label(part, longest=80) for part in parts if part)

    def _show_actions(self) -> None:
        """Offer what helps with the problem, besides to resume."""
        if self._actions is not None:
            self._body.removeWidget(self._actions)
            self._actions.hide()
            self._actions.deleteLater()
            self._actions = None
        error = self._row.error
        if error is None or self._row.state is not DownloadState.FAILED:
            return
        offered = [one for one in describe(error).actions if one[0] in _OFFERED]
        if not offered:
            return
        self._actions = QWidget(self)
        line = WrappingRow(8, self._actions)
        for key, label in offered:
            button = TextButton(self._theme, label, measure="small", parent=self._actions)
            button.setProperty("actionKey", key)
            button.clicked.connect(self._on_action_clicked)
            line.addWidget(button)
        self._body.insertWidget(1, self._actions)
        self._actions.show()

    def _open_menu(self, place: QPoint) -> None:
        menu = Menu(self._theme, self)
        state = self._row.state
        if state in _RESTING:
            menu.add(self.tr("Resume"), "play", self._on_line_resume_requested)
        elif state is not DownloadState.DONE:
            menu.add(self.tr("Pause"), "pause", self._on_line_pause_requested)
        menu.add(self.tr("To the top"), "", lambda: self.top_requested.emit(self.key))
        menu.add(
            self.tr("Up"), "arrow-up", lambda: self.step_requested.emit(self.key, -1), keys="Alt+Up"
        )
        menu.add(
            self.tr("Down"),
            "arrow-down",
            lambda: self.step_requested.emit(self.key, 1),
            keys="Alt+Down",
        )
        menu.addSeparator()
        if state is DownloadState.DONE:
            menu.add(self.tr("Remove from the list"), "x", self._end, keys="Del")
        else:
            menu.add(self.tr("Cancel"), "trash-2", self._end, keys="Del", role="danger")
        menu.popup(place)

    def _end(self) -> None:
        done = self._row.state is DownloadState.DONE
        (self.dismiss_requested if done else self.cancel_requested).emit(self.key)

    def _on_line_pause_requested(self) -> None:
        self.pause_requested.emit(self.key)

    def _on_line_resume_requested(self) -> None:
        self.resume_requested.emit(self.key)

    def _on_chat_clicked(self) -> None:
        self.chat_requested.emit(self._row.path)

    def _on_action_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.problem_action_requested.emit(self.key, str(button.property("actionKey")))

    def _on_more_clicked(self) -> None:
        self._open_menu(below_start(self._more))

    def _on_grip_moved(self, place: QPoint) -> None:
        self.dragged.emit(self.key, place)

    def _on_grip_released(self) -> None:
        self.dropped.emit(self.key)


class _Grip(QWidget):
    """Six dots to drag a row by."""

    moved = Signal(QPoint)
    released = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to change the order"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return its one size."""
        return QSize(20, 38)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        side = self._theme.icon_size("button")
        image = pixmap(self._theme, "grip-vertical", "textMuted", side, self.devicePixelRatioF())
        painter = painter_of(self)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, image)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the row."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the row."""
        self.moved.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Leave the row here."""
        self.released.emit()


def _step_of(event: QKeyEvent) -> int:
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


def _with_alt(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
