"""The table of a model's files: one row for each version, with size, need, fit and action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.downloads import DownloadRow
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.versions import ModelVersion
from hfchat_desktop.ui.catalogue.file_row import GAP, PADDING, FileRow, Room
from hfchat_desktop.ui.catalogue.version_lines import VersionLine
from hfchat_desktop.ui.catalogue.version_words import need_words, reason_words
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme

_HEAD = 30


class FileTable(QWidget):
    """Told lines with `set_lines`, and each step of a download with `set_download`."""

    download_requested = Signal(object)  # VersionLine
    chat_requested = Signal(object)  # path of a model here
    pause_requested = Signal(str)  # key of the download
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    stops_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[FileRow] = []
        self._room = Room.WIDE
        self._head = QWidget(self)
        self._titles = [QLabel(words, self._head) for words in self._words()]
        self._line = QFrame(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.setAccessibleName(self.tr("Files"))

    @property
    def rows(self) -> list[FileRow]:
        """The rows, the smallest version first."""
        return self._rows

    def set_lines(self, lines: Sequence[VersionLine], machine: Machine | None, n_ctx: int) -> None:
        """Show these versions; rows are used again."""
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(lines):
            self._add_row()
        context = QLocale().toString(n_ctx)
        for row, line in zip(self._rows, lines, strict=True):
            reason = reason_words(line.reason, line.version) if line.reason is not None else ""
            row.set_line(line, need_words(line.need, machine, context), reason)
        self._give_one_stop()
        self._arrange()

    def set_download(self, version: ModelVersion, download: DownloadRow | None) -> None:
        """Show how the download of one version is."""
        for row in self._rows:
            if row.line is not None and row.line.version == version:
                row.set_download(download)

    def focus_recommended(self) -> bool:
        """Give the keyboard to the action of the recommended row, else of the first."""
        rows = sorted(self._rows, key=lambda row: row.line is None or row.line.reason is None)
        return any(row.focus_action() for row in rows)

    def _give_one_stop(self, stop: FileRow | None = None) -> None:
        """Let the Tab key stop at one row: where the keyboard was last, or the recommended one."""
        held = next((row for row in self._rows if row.isAncestorOf(self._focused())), None)
        best = (row for row in self._rows if row.line is not None and row.line.reason is not None)
        stop = stop or held or next(best, None) or next(iter(self._rows), None)
        for row in self._rows:
            row.set_stop(row is stop)

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def minimumSizeHint(self) -> QSize:
        """Fit into any width: less is shown then."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _words(self) -> tuple[str, str, str]:
        return self.tr("Version"), self.tr("Size"), self.tr("Needs RAM")

    def _lay_out(self) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        row = QHBoxLayout(self._head)
        set_margins(row, PADDING, 0, 8, 0)
        row.setSpacing(GAP)
        for place, title in enumerate(self._titles):
            title.setFont(self._theme.font("caption"))
            title.setProperty("tone", "secondary")
            if place:
                title.setAlignment(right)
            row.addWidget(title, 0 if place else 1)
        self._rest = QWidget(self._head)
        row.addWidget(self._rest)
        self._head.setFixedHeight(_HEAD)
        self._line.setProperty("line", True)
        self._line.setFixedHeight(1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._line)

    def _add_row(self) -> None:
        row = FileRow(self._theme, self)
        row.download_requested.connect(self._on_row_download_requested)
        row.chat_requested.connect(self._on_row_chat_requested)
        row.pause_requested.connect(self._on_row_pause_requested)
        row.resume_requested.connect(self._on_row_resume_requested)
        row.cancel_requested.connect(self._on_row_cancel_requested)
        row.stops_changed.connect(self.stops_changed)
        row.step_requested.connect(self._on_row_step_requested)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        self.stops_changed.emit()

    def _arrange(self) -> None:
        if not self._rows:
            return
        wishes = [row.widths() for row in self._rows]
        columns = [max(column) for column in zip(*wishes, strict=True)]
        name, size, need, fit, action, least = columns
        size = max(size, self._titles[1].sizeHint().width())
        need = max(need, self._titles[2].sizeHint().width())
        frame = PADDING + 8 + 4 * GAP
        sums = size + need + fit
        if name + sums + action + frame <= self.width():
            self._room = Room.WIDE
        elif name + sums + least + frame <= self.width():
            self._room = Room.TIGHT
        else:
            self._room = Room.STACKED
        last = action if self._room is Room.WIDE else 0 if self._room is Room.STACKED else least
        widths = (size, need, fit, last)
        for row in self._rows:
            row.set_room(self._room, widths)
        stacked = self._room is Room.STACKED
        self._titles[1].setFixedWidth(size)
        self._titles[2].setFixedWidth(need)
        self._rest.setFixedWidth(fit + GAP + widths[3])
        self._head.setVisible(not stacked)

    def _sender_line(self) -> VersionLine | None:
        row = self.sender()
        return row.line if isinstance(row, FileRow) else None

    def _sender_key(self) -> str:
        line = self._sender_line()
        return line.download.key if line is not None and line.download is not None else ""

    def _on_row_step_requested(self, step: int) -> None:
        """Go to the next row that way in which something can be done."""
        row = self.sender()
        if not isinstance(row, FileRow):
            return
        place = self._rows.index(row)
        way = self._rows[place + 1 :] if step > 0 else self._rows[:place][::-1]
        for target in way:
            if target.focus_action():
                self._give_one_stop(target)
                return

    def _on_row_download_requested(self) -> None:
        line = self._sender_line()
        if line is not None:
            self.download_requested.emit(line)

    def _on_row_chat_requested(self) -> None:
        line = self._sender_line()
        if line is not None:
            self.chat_requested.emit(line.path)

    def _on_row_pause_requested(self) -> None:
        self.pause_requested.emit(self._sender_key())

    def _on_row_resume_requested(self) -> None:
        self.resume_requested.emit(self._sender_key())

    def _on_row_cancel_requested(self) -> None:
        self.cancel_requested.emit(self._sender_key())
