"""All downloads: two run, the rest wait in an order that can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.catalogue.download_item import DownloadItem
from hfchat_desktop.ui.figures import progress_words
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme

_NARROW = 620
_HIGHEST = 300
_LEAST_HEIGHT = 120
_ONE_ROW = 58
_ENDED = (DownloadState.DONE, DownloadState.FAILED, DownloadState.PAUSED)


class DownloadsPane(QFrame):
    """Told the rows; wishes by the key of a download. `move_requested` gives the new place."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    dismiss_requested = Signal(str)
    move_requested = Signal(str, int)
    chat_requested = Signal(object)  # path
    problem_action_requested = Signal(str, str)  # key, action
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, DownloadItem] = {}
        self._order: list[str] = []
        self._dragged = ""
        self._highest = _HIGHEST
        self._summary = QLabel(self)
        self._empty = QLabel(
            self.tr("No downloads. What is fetched from the Hub shows here."), self
        )
        self._all = TextButton(theme, "", "quiet", measure="small", parent=self)
        self._clear = TextButton(
            theme, self.tr("Remove done"), "quiet", measure="small", parent=self
        )
        self._close = IconButton(theme, "x", self.tr("Hide the downloads"), small=True, parent=self)
        self._scroll = _RowsArea(self)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._lay_out()
        self._all.clicked.connect(self._on_all_clicked)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._close.clicked.connect(self.close_requested)
        self.set_rows([])

    def set_rows(self, rows: Sequence[DownloadRow]) -> None:
        """Show these downloads, in this order."""
        keys = [row.key for row in rows]
        for key in [key for key in self._items if key not in keys]:
            self._drop_item(key)
        for row in rows:
            if row.key in self._items:
                self._items[row.key].set_row(row)
            else:
                self._add_item(row)
        if not self._dragged:
            self._put_in_order(keys)
        self._show_head()

    def set_row(self, row: DownloadRow) -> None:
        """Show one download as it is now."""
        item = self._items.get(row.key)
        if item is None:
            return
        changed = item.row.state is not row.state
        item.set_row(row)
        if changed:
            self._show_head()
        else:
            self._show_summary()

    def rows(self) -> list[DownloadRow]:
        """Return what is shown, in its order."""
        return [self._items[key].row for key in self._order]

    def set_highest(self, height: int) -> None:
        """Let the rows scroll beyond this height in pixels."""
        height = max(_LEAST_HEIGHT, min(_HIGHEST, height))
        if height != self._highest:
            self._highest = height
            self._fit_height()

    def focus_region(self) -> None:
        """Give the keyboard to the first download, or to the head."""
        target = self._items[self._order[0]] if self._order else self._close
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lines below the names where there is little width."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._summary.setVisible(not narrow)
        for item in self._items.values():
            item.set_narrow(narrow)
        self._show_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the rows, which grow with what they have to say."""
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_scroll"):
            self._fit_height()
        return False

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Downloads"), self)
        title.setFont(self._theme.font("small"))
        title.setProperty("tone", "heading")
        for label in (self._summary, self._empty):
            label.setFont(self._theme.font("caption"))
            label.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 4, 16, 14)
        head = QHBoxLayout()
        set_margins(head, 16, 8, 8, 6)
        head.setSpacing(4)
        head.addWidget(title)
        head.addSpacing(6)
        head.addWidget(self._summary)
        head.addStretch(1)
        for button in (self._all, self._clear, self._close):
            head.addWidget(button)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        for ground in (self._list, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # the card shows through
        self._list.setMinimumHeight(1)  # else Qt asks for more than the rows are high
        self._list.installEventFilter(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._scroll)
        column.addSpacing(6)
        self.setProperty("card", "plain")
        self.setAccessibleName(self.tr("Downloads"))

    def _add_item(self, row: DownloadRow) -> None:
        item = DownloadItem(self._theme, row, self._list)
        item.set_narrow(self.width() < _NARROW)
        item.pause_requested.connect(self.pause_requested)
        item.resume_requested.connect(self.resume_requested)
        item.cancel_requested.connect(self.cancel_requested)
        item.dismiss_requested.connect(self.dismiss_requested)
        item.chat_requested.connect(self.chat_requested)
        item.problem_action_requested.connect(self.problem_action_requested)
        item.step_requested.connect(self._on_item_step_requested)
        item.top_requested.connect(self._on_item_top_requested)
        item.focus_step_requested.connect(self._on_item_focus_step_requested)
        item.dragged.connect(self._on_item_dragged)
        item.dropped.connect(self._on_item_dropped)
        self._items[row.key] = item
        self._order.append(row.key)
        self._rows.addWidget(item)

    def _drop_item(self, key: str) -> None:
        item = self._items.pop(key)
        place = self._order.index(key)
        self._order.remove(key)
        if item.hasFocus() or item.isAncestorOf(item.window().focusWidget()):
            near = self._order[min(place, len(self._order) - 1)] if self._order else ""
            (self._items.get(near) or self._close).setFocus(Qt.FocusReason.OtherFocusReason)
        if key == self._dragged:
            self._dragged = ""
        self._rows.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _put_in_order(self, keys: list[str]) -> None:
        if keys == self._order:
            return
        self._order = list(keys)
        for key in keys:
            self._rows.removeWidget(self._items[key])
            self._rows.addWidget(self._items[key])
        chain = [self._items[key] for key in keys]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before.last_stop, after)

    def _show_head(self) -> None:
        rows = self.rows()
        moving = [row for row in rows if row.state not in _ENDED]
        resting = [row for row in rows if row.state is DownloadState.PAUSED]
        self._all.setVisible(bool(moving or resting))
        self._all.set_label(self.tr("Pause all") if moving else self.tr("Resume all"))
        any_done = any(row.state is DownloadState.DONE for row in rows)
        self._clear.setVisible(any_done and self.width() >= _NARROW)
        self._empty.setVisible(not rows)
        self._scroll.setVisible(bool(rows))
        self._show_summary()
        self._fit_height()

    def _show_summary(self) -> None:
        rows = [row for row in self.rows() if row.state not in _ENDED]
        received = sum(row.received for row in rows)
        total = sum(row.request.total_bytes for row in rows)
        self._summary.setText(progress_words(received, total) if len(rows) > 1 else "")

    def _fit_height(self) -> None:
        """Be as high as the rows, up to a limit from which on they scroll."""
        high = self._rows.totalHeightForWidth(self._scroll.viewport().width())
        high = max(high, self._rows.sizeHint().height()) if high < 0 else high
        self._list.setMinimumHeight(max(1, high))  # else rows of one height are pressed together
        first = self._rows.itemAt(0)
        across = self._scroll.viewport().width()
        one = _ONE_ROW
        if first is not None:  # in a narrow window its state stands in a line of its own
            own = first.heightForWidth(across) if first.hasHeightForWidth() else 0
            one = max(own, first.sizeHint().height())
        self._scroll.set_wanted(min(high, self._highest), one)

    def _move(self, key: str, place: int) -> None:
        place = max(0, min(len(self._order) - 1, place))
        if self._order.index(key) != place:
            self.move_requested.emit(key, place)

    def _on_item_step_requested(self, key: str, step: int) -> None:
        self._move(key, self._order.index(key) + step)

    def _on_item_top_requested(self, key: str) -> None:
        self._move(key, 0)

    def _on_item_focus_step_requested(self, key: str, step: int) -> None:
        place = self._order.index(key) + step
        if 0 <= place < len(self._order):
            item = self._items[self._order[place]]
            item.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(item)

    def _on_item_dragged(self, key: str, place: QPoint) -> None:
        """Let the others make room while a row is held."""
        self._dragged = key
        y = self._list.mapFromGlobal(place).y()
        others = [self._items[other] for other in self._order if other != key]
        target = sum(1 for item in others if item.geometry().center().y() < y)
        if self._order.index(key) != target:
            keys = [other for other in self._order if other != key]
            keys.insert(target, key)
            self._put_in_order(keys)

    def _on_item_dropped(self, key: str) -> None:
        if self._dragged == key:
            self._dragged = ""
            self.move_requested.emit(key, self._order.index(key))

    def _on_all_clicked(self) -> None:
        rows = self.rows()
        moving = [row.key for row in rows if row.state not in _ENDED]
        for key in moving:
            self.pause_requested.emit(key)
        if not moving:
            for row in rows:
                if row.state is DownloadState.PAUSED:
                    self.resume_requested.emit(row.key)

    def _on_clear_clicked(self) -> None:
        for row in self.rows():
            if row.state is DownloadState.DONE:
                self.dismiss_requested.emit(row.key)


class _RowsArea(QScrollArea):
    """As high as its rows where there is room, else as high as one of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = 0
        self._one_row = _ONE_ROW
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_wanted(self, height: int, one_row: int) -> None:
        """Ask for this height in pixels, and for no less than that of one row."""
        if (height, one_row) != (self._wanted, self._one_row):
            self._wanted, self._one_row = height, one_row
            self.setMaximumHeight(height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height that is wanted."""
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one row."""
        return QSize(super().minimumSizeHint().width(), min(self._wanted, self._one_row))
