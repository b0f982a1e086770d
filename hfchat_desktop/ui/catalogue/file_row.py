"""One version of a model in the table of files, with what can be done with it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.badges import (
    FIT_LOOKS,
    RECOMMENDED_LOOK,
    Badge,
    fit_words,
)
from hfchat_desktop.ui.catalogue.download_line import DownloadLine
from hfchat_desktop.ui.catalogue.fact_words import memory_words
from hfchat_desktop.ui.catalogue.frame_button import FrameButton
from hfchat_desktop.ui.catalogue.version_lines import VersionLine
from hfchat_desktop.ui.catalogue.version_words import remark_words, version_name
from hfchat_desktop.ui.figures import data_size, listed
from hfchat_desktop.ui.mirroring import in_line, painter_of, set_margins
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

PADDING = 12
GAP = 14
_RIGHT = 8
_LONGEST = 22  # characters of a name, which may be that of a file


class Room(IntEnum):
    """How much a row shows in the width that there is."""

    WIDE = 0  # everything
    TIGHT = 1  # without remarks; the button to download is an icon
    STACKED = 2  # two lines, the numbers in the second


class FileRow(QWidget):
    """Told a line with `set_line`; which columns are how wide, its table says."""

    download_requested = Signal()
    chat_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()
    stops_changed = Signal()
    step_requested = Signal(int)  # to the row above (-1) or below (1)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: VersionLine | None = None
        self._room = Room.WIDE
        self._progress: DownloadLine | None = None
        self._name = QLabel(self)
        self._remark = QLabel(self)
        self._recommended = Badge(theme, self.tr("Recommended"), RECOMMENDED_LOOK, self)
        self._below = QLabel(self)
        self._size = QLabel(self)
        self._need = QLabel(self)
        self._fit = Badge(theme, "", FIT_LOOKS[Fit.UNKNOWN], self)
        self._download = TextButton(theme, self.tr("Download"), "", "download", parent=self)
        self._main = TextButton(theme, self.tr("Download"), "primary", "download", parent=self)
        self._quiet = TextButton(theme, self.tr("Download"), "quiet", "download", parent=self)
        self._icon = FrameButton(theme, "download", self.tr("Download"), parent=self)
        words, image = self.tr("Chat"), "message-square"
        self._chat = TextButton(theme, words, "primary", image, parent=self)
        self._buttons = (self._download, self._main, self._quiet, self._icon)
        self._fit_place = QWidget(self)
        self._lay_out()
        for button in self._buttons:
            button.clicked.connect(self.download_requested)
        for button in (*self._buttons, self._chat):
            button.installEventFilter(self)
        self._chat.clicked.connect(self.chat_requested)
        theme.changed.connect(self.update)

    @property
    def line(self) -> VersionLine | None:
        """What is shown."""
        return self._line

    def set_line(self, line: VersionLine, hint: str, reason: str) -> None:
        """Show a version; `hint` is the sum of its need, `reason` why it is recommended."""
        self._line = line
        name = version_name(line.version)
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        self._name.setText(in_line(shown))
        self._name.setToolTip(plain_tip(name) if shown != name else "")
        self._remark.setText(remark_words(line.remark))
        size, need = data_size(line.version.size_bytes), memory_words(line.need.total)
        self._size.setText(size)
        self._need.setText(need)
        self._need.setToolTip(plain_tip(hint))
        self._below.setText(self.tr("{size}, {need} RAM").format(size=size, need=need))
        self._fit.show_words(fit_words(line.fit), FIT_LOOKS[line.fit])
        self._fit.set_hint(hint)
        self._recommended.set_hint(reason)
        parts = [name, size, need, fit_words(line.fit)]
        if line.reason is not None:
            parts.insert(1, self.tr("Recommended"))
        self.setAccessibleName(listed(parts))
        for button in self._buttons:
            button.setAccessibleName(self.tr("Download {version}").format(version=name))
        self._chat.setAccessibleName(self.tr("Chat with {version}").format(version=name))
        self.set_download(line.download)

    def set_download(self, row: DownloadRow | None) -> None:
        """Show how its download is, or the columns where there is none."""
        is_here = bool(self._line and self._line.path)
        if row is None or row.state is DownloadState.DONE or is_here:
            self._drop_progress()
        else:
            if self._progress is None:
                self._make_progress()
            if self._progress is not None:
                self._progress.set_row(row)
        self._show_parts()

    def set_room(self, room: Room, widths: tuple[int, int, int, int]) -> None:
        """Show as much as there is room for: widths of size, need, fit and action in pixels."""
        self._room = room
        for label, width in zip((self._size, self._need), widths[:2], strict=True):
            label.setFixedWidth(width)
        self._fit_place.setFixedWidth(widths[2])
        high = self._theme.size("tableRow")
        self.setFixedHeight(high + 10 if room is Room.STACKED else high)
        self._action.setMinimumWidth(widths[3])
        self._show_parts()

    def widths(self) -> tuple[int, int, int, int, int, int]:
        """Return what name, size, need, fit and action want in pixels, and the least action."""
        name = self._name.sizeHint().width()
        extra = self._remark.sizeHint().width() + 8 if self._remark.text() else 0
        if self._line is not None and self._line.reason is not None:
            extra = max(extra, self._recommended.sizeHint().width() + 8)
        is_here = self._line is not None and bool(self._line.path)
        words = self._chat if is_here else self._main
        action = words.sizeHint().width()
        least = action if is_here else self._icon.sizeHint().width()
        return (
            name + extra,
            self._size.sizeHint().width(),
            self._need.sizeHint().width(),
            self._fit.sizeHint().width(),
            action,
            least,
        )

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        progress = self._progress.findChildren(QAbstractButton) if self._progress else []
        return [*self._buttons, self._chat, *progress]

    def set_stop(self, stop: bool) -> None:
        """Be the row of the table that the Tab key stops at, or not."""
        policies = Qt.FocusPolicy
        for button in (*self._buttons, self._chat):
            button.setFocusPolicy(policies.StrongFocus if stop else policies.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down go from row to row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.step_requested.emit(step)
                return True
        return super().eventFilter(watched, event)

    def focus_action(self) -> bool:
        """Give the keyboard to what can be done; False where nothing can."""
        shown = (*self._buttons, self._chat)
        button = next((b for b in shown if not b.isHidden() and b.isEnabled()), None)
        if button is not None and not self._action.isHidden():
            button.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return self._progress is not None and self._progress.focus_first()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the recommended row, or a line below the others."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._line is not None and self._line.reason is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accentSoft"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        else:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, self._theme.color("border"))
        painter.end()

    def _lay_out(self) -> None:
        theme = self._theme
        self._name.setFont(_weighted(theme.font("small"), QFont.Weight.Medium))
        for label in (self._size, self._need):
            label.setFont(_tabular(theme.font("small")))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label, font in ((self._remark, "caption"), (self._below, "caption")):
            label.setFont(theme.font(font))
            label.setProperty("tone", "muted")
        for label in (self._name, self._remark, self._below):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policies = QSizePolicy.Policy
        self._recommended.setSizePolicy(policies.Maximum, policies.Fixed)
        self._below.setMinimumWidth(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name)
        top.addWidget(self._remark)
        top.addWidget(self._recommended)
        top.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addLayout(top)
        names.addWidget(self._below)
        names.addStretch(1)
        fit = QHBoxLayout(self._fit_place)
        fit.setContentsMargins(0, 0, 0, 0)
        fit.addWidget(self._fit)
        fit.addStretch(1)
        self._action = QWidget(self)
        actions = QHBoxLayout(self._action)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.addStretch(1)
        for button in (*self._buttons, self._chat):
            actions.addWidget(button)
        self._row = QHBoxLayout(self)
        set_margins(self._row, PADDING, 0, _RIGHT, 0)
        self._row.setSpacing(GAP)
        self._row.addLayout(names, 1)
        for widget in (self._size, self._need, self._fit_place, self._action):
            self._row.addWidget(widget)

    def _show_parts(self) -> None:
        line = self._line
        if line is None:
            return
        running = self._progress is not None
        stacked = self._room is Room.STACKED
        self._remark.setVisible(self._room is Room.WIDE and bool(self._remark.text()))
        self._show_recommended(line.reason is not None and not (stacked and running))
        self._below.setVisible(stacked and not running)
        for widget in (self._size, self._need):
            widget.setVisible(not running and not stacked)
        self._fit_place.setVisible(not running)
        self._action.setVisible(not running)
        wanted = self._wanted_button(line)
        for button in (*self._buttons, self._chat):
            button.setVisible(button is wanted)

    def _show_recommended(self, wanted: bool) -> None:
        """Show the badge where it has room; a sentence below the table says the same."""
        wide, stacked = self._recommended.sizeHint().width(), self._room is Room.STACKED
        beside = (
            self._name.sizeHint().width()
            + self._fit_place.width()
            + self._action.sizeHint().width()
        )
        fits = not stacked or beside + wide + PADDING + _RIGHT + 3 * GAP <= self.width()
        self._recommended.setVisible(wanted and fits)
        least = 0 if stacked else wide
        self._recommended.setMinimumWidth(least)  # a progress beside it has less room instead

    def _wanted_button(self, line: VersionLine) -> QWidget | None:
        """Return the one action of this row, None where there is none."""
        if line.path:
            return self._chat
        if not line.can_fetch:
            return None
        fits, best = line.fit is not Fit.TOO_LARGE, line.reason is not None
        if self._room is not Room.WIDE:
            self._icon.set_primary(best and fits)
            self._icon.set_framed(fits)
            return self._icon
        if not fits:
            return self._quiet
        return self._main if best else self._download

    def _make_progress(self) -> None:
        made = DownloadLine(self._theme, compact=True, parent=self)
        made.pause_requested.connect(self.pause_requested)
        made.resume_requested.connect(self.resume_requested)
        made.cancel_requested.connect(self.cancel_requested)
        for button in made.findChildren(QAbstractButton):
            button.installEventFilter(self)
        self._row.addWidget(made, 2)
        self._progress = made
        self.stops_changed.emit()

    def _drop_progress(self) -> None:
        if self._progress is not None:
            self._row.removeWidget(self._progress)
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None


def _weighted(font: QFont, weight: QFont.Weight) -> QFont:
    font.setWeight(weight)
    return font


def _tabular(font: QFont) -> QFont:
    """Return a font whose figures are all as wide, so that columns line up."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
