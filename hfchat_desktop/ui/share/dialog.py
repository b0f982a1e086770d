"""The share dialog: targets at the left, options, check and preview at the right, the foot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.mirroring import in_line, painter_of, set_margins
from hfchat_desktop.ui.notice_place import NoticePlace
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.scrolling import scrolled
from hfchat_desktop.ui.share.done_part import DonePart
from hfchat_desktop.ui.share.foot import ShareFoot
from hfchat_desktop.ui.share.options_part import OptionsPart
from hfchat_desktop.ui.share.targets import Target, TargetList, targets
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tick_box import TickBox

_WIDTH, _HEIGHT = 904, 720
_AROUND = 24  # px of the window that stay in sight
_HEAD = 60
_SIDE = 24
_NARROW = 640
_LINE = 20  # px; what is less apart stands in one line


class ShareDialog(QDialog):
    """Tells what is wished for; whoever prepares the text tells it what to show.

    It deletes itself when it is closed. `leave_requested` is Esc, Cancel and the cross: what
    is being sent is asked about first by whoever sends it.
    """

    wish_changed = Signal()  # another text is to be prepared
    visibility_changed = Signal()
    go_requested = Signal()
    copy_requested = Signal()
    leave_requested = Signal()
    problem_action_requested = Signal(str)

    def __init__(
        self, theme: Theme, scopes: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`scopes` are keys and words of how much of the chats can be shared."""
        super().__init__(parent)
        self.theme = self._theme = theme
        self._rows = {row.key: row for row in targets()}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = QLabel(self)
        self.scope = ChoiceField(theme, scopes, self)
        self._close = IconButton(theme, "x", self.tr("Close"), parent=self)
        self.list = TargetList(theme, list(self._rows.values()), self)
        self._list_field = ChoiceField(theme, [(r.key, r.label) for r in self._rows.values()], self)
        self.options = OptionsPart(theme, self)
        self.again = TickBox(theme, "", self)
        self.foot = ShareFoot(theme, self)
        self.done_part = DonePart(theme, self)
        self._lay_out()
        self._connect()
        self.set_target("markdown")
        FocusRing(self, theme)

    # --- what is wished for ---------------------------------------------------------------

    @property
    def target(self) -> Target:
        """Where to."""
        return self._rows[self.list.current]

    def set_target(self, key: str) -> None:
        """Choose a target; nothing is told back."""
        self.list.set_current(key)
        self._list_field.set_current(key)
        self.options.set_target(key)

    def set_closed(self, closed: dict[str, str]) -> None:
        """Grey targets that cannot be chosen, by key with the reason."""
        self.list.set_closed(closed)
        for key in self._rows:
            place = self._list_field.findData(key)
            model = self._list_field.model()
            flags = Qt.ItemFlag.NoItemFlags if key in closed else Qt.ItemFlag.ItemIsEnabled
            selectable = Qt.ItemFlag.NoItemFlags if key in closed else Qt.ItemFlag.ItemIsSelectable
            model.setData(model.index(place, 0), flags | selectable, Qt.ItemDataRole.UserRole - 1)

    # --- what is shown ----------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        """Name the dialog."""
        self._title.setText(in_line(title))
        self.setWindowTitle(title)

    def set_again(self, words: str) -> None:
        """Offer to change what was shared before in place of sharing once more; "": nothing."""
        self.again.setVisible(bool(words))
        self.again.set_words(words)
        self.again.setChecked(bool(words))

    def add_part(self, part: QWidget, stretch: int = 0) -> None:
        """Add the check or the preview below the options."""
        self._parts.addWidget(part, stretch)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be changed while something is being sent; Cancel can be pressed."""
        if busy:  # before the others let go of the keyboard
            self.foot.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._inner, self.list, self._list_field, self.scope):
            part.setEnabled(not busy)
        self.foot.copy.setEnabled(not busy)
        self.foot.go_on.setEnabled(not busy)

    def show_done(self, title: str, detail: str, address: str) -> None:
        """Show what was shared in place of what was to be."""
        self.set_busy(False)
        self.done_part.show_done(title, detail, address)
        self._pages.setCurrentWidget(self._done_page)
        self._side.hide()
        self._list_field.hide()
        self.scope.hide()
        self.foot.copy.hide()
        self.foot.go_on.hide()
        self.foot.cancel.set_label(self.tr("Close"))
        self.foot.set_words("", "upload")
        self.done_part.focus_copy()

    def show_problem(self, problem: Problem, tone: str = "danger") -> None:
        """Tell what happened, above what is shown now."""
        self._problem_place.show_problem(problem, tone)
        self._body.verticalScrollBar().setValue(0)

    def clear_problem(self) -> None:
        """Take the problem away."""
        self._problem_place.clear_problem()

    @property
    def _problem_place(self) -> NoticePlace:
        done = self._pages.currentWidget() is self._done_page
        return self.done_part.problems if done else self._problems

    def open_over(self, window: QWidget) -> None:
        """Open over a window, no larger than it."""
        room = window.size()
        wide = max(340, min(_WIDTH, room.width() - _AROUND))
        self._arrange(wide)  # else the least width is that of the wide arrangement
        self.resize(wide, max(360, min(_HEIGHT, room.height() - _AROUND)))
        self.open()
        (self._list_field if self._is_narrow else self.list).setFocus()

    def reject(self) -> None:
        """Esc: ask whoever may be sending."""
        self.leave_requested.emit()

    def leave(self) -> None:
        """Close it."""
        super().reject()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk as the eye does: rows of the check come and go, and Qt puts new ones last."""
        stops, focused = self._stops(), self.focusWidget()
        if focused not in stops:
            return super().focusNextPrevChild(forward)
        step, reason = (1, Qt.FocusReason.TabFocusReason)
        if not forward:
            step, reason = (-1, Qt.FocusReason.BacktabFocusReason)
        stops[(stops.index(focused) + step) % len(stops)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        """Return all that takes the keyboard: targets, what is shown, the foot, the head."""
        done = self._pages.currentWidget() is self._done_page
        areas = [self._side, self._done_page if done else self._inner, self.foot, self._head]
        found: list[QWidget] = []
        for area in areas:
            inside = [w for w in area.findChildren(QWidget) if _is_stop(w)]
            found += sorted(inside, key=lambda w: _place(w, area))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the targets above the options where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below the head."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.fillRect(QRectF(0, _HEAD - 1, self.width(), 1), self._theme.color("border"))
        painter.end()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _arrange(self, width: int) -> None:
        narrow, done = width < _NARROW, self._pages.currentWidget() is self._done_page
        self._side.setVisible(not narrow and not done)
        self._list_field.setVisible(narrow and not done)
        if narrow and self._parts.indexOf(self.scope) < 0:
            self._parts.insertWidget(1, self.scope)
        elif not narrow and self._head_row.indexOf(self.scope) < 0:
            self._head_row.insertWidget(1, self.scope)
        self.foot.set_narrow(narrow)
        side = 16 if narrow else _SIDE
        self._parts.setContentsMargins(side, 16, side, 16)

    def _lay_out(self) -> None:
        self._title.setFont(self._theme.font("heading"))
        self.scope.setAccessibleName(self.tr("How much"))
        self._head = head = QWidget(self)
        head.setFixedHeight(_HEAD - 1)
        self._head_row = row = QHBoxLayout(head)
        set_margins(row, _SIDE, 0, 14, 0)
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self.scope)
        row.addWidget(self._close)
        self._side = scrolled(self.list, self)
        self._side.setFixedWidth(self.list.sizeHint().width())
        self._pages = QStackedWidget(self)
        self._body = self._make_body()
        self._pages.addWidget(self._body)
        self._done_page = QWidget(self)
        done = QVBoxLayout(self._done_page)
        done.setContentsMargins(_SIDE, 16, _SIDE, 16)
        done.addWidget(self.done_part)
        self._pages.addWidget(self._done_page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side)
        middle.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(1)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)

    def _make_body(self) -> QScrollArea:
        self._inner = QWidget()
        self._parts = QVBoxLayout(self._inner)
        self._parts.setSpacing(12)
        self._problems = NoticePlace(self._theme, self._inner)
        self._parts.addWidget(self._list_field)
        self._parts.addLayout(self._problems)
        self._parts.addWidget(self.options)
        self._parts.addWidget(self.again)
        return scrolled(self._inner, self)

    def _connect(self) -> None:
        self._close.clicked.connect(self.leave_requested)
        self.list.chosen.connect(self._on_list_chosen)
        self._list_field.chosen.connect(self._on_list_chosen)
        self.scope.chosen.connect(self.wish_changed)
        self.options.changed.connect(self.wish_changed)
        self.options.visibility_changed.connect(self.visibility_changed)
        self.again.toggled.connect(self.visibility_changed)
        self.foot.copy_requested.connect(self.copy_requested)
        self.foot.cancel_requested.connect(self.leave_requested)
        self.foot.go_requested.connect(self.go_requested)
        for place in (self._problems, self.done_part.problems):
            place.action_requested.connect(self.problem_action_requested)
        self._theme.changed.connect(self.update)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            go_on = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            go_on.activated.connect(self.foot.go_on.click)

    def _on_list_chosen(self, key: str) -> None:
        self.set_target(key)
        self.wish_changed.emit()


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _place(widget: QWidget, area: QWidget) -> tuple[int, int]:
    """Return where a widget stands, line by line."""
    corner = widget.mapTo(area, QPoint(0, widget.height() // 2))
    return corner.y() // _LINE, corner.x()
