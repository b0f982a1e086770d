"""A download on one line: bytes, a bar, speed and time left, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.figures import (
    data_size,
    listed,
    place_words,
    progress_words,
    speed_words,
    time_left_words,
)
from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.problem_words import duration
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip

_BAR = 6
_BAR_GAP = 4
_WORDS_GAP = 10
_LEAST_WIDTH = 96
_QUARTERS = 4
_STILL = (DownloadState.PAUSED, DownloadState.FAILED, DownloadState.RETRYING)
_CAN_PAUSE = (
    DownloadState.QUEUED,
    DownloadState.CONNECTING,
    DownloadState.RUNNING,
    DownloadState.RETRYING,
    DownloadState.LOCKED,
)
_TELLS_WHY = (DownloadState.FAILED, DownloadState.RETRYING)


class DownloadLine(QWidget):
    """Told a row of the list of downloads; wishes for it to pause, go on, or end.

    `compact` keeps one line: what went wrong is then told by the tooltip alone.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()
    dismiss_requested = Signal()  # of a download that is done

    def __init__(
        self, theme: Theme, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = compact
        self._row: DownloadRow | None = None
        self._quarter = 0
        self._meter = _Meter(theme, self)
        self._pause = IconButton(theme, "pause", self.tr("Pause"), small=True, parent=self)
        self._resume = IconButton(theme, "play", self.tr("Resume"), small=True, parent=self)
        self._again = TextButton(theme, self.tr("Resume"), "", "play", measure="small", parent=self)
        self._cancel = IconButton(theme, "x", self.tr("Cancel"), small=True, parent=self)
        self._why = QLabel(self)
        self._lay_out()
        self._pause.clicked.connect(self.pause_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._again.clicked.connect(self.resume_requested)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    @property
    def row(self) -> DownloadRow | None:
        """What is shown."""
        return self._row

    def set_row(self, row: DownloadRow) -> None:
        """Show a download as it is now; cheap where little has changed."""
        before, self._row = self._row, row
        self._meter.set_figures(*self._figures(row), _bar_role(row), _share(row))
        if before is None or before.key != row.key:
            self._quarter = _quarter(row)
            name = self.tr("Download of {model}").format(model=_name(row))
            self.setAccessibleName(name)
        if before is None or before.state is not row.state or before.error != row.error:
            self._show_state(row)
        if before is not None and before.key == row.key:
            self._announce(before, row)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self._meter, 1)
        line.addSpacing(8)
        for button in (self._pause, self._resume, self._again, self._cancel):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setFont(self._theme.font("caption"))
        self._why.setProperty("tone", "secondary")
        self._why.setWordWrap(True)
        self._why.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._why)

    def _show_state(self, row: DownloadRow) -> None:
        state = row.state
        had_focus = any(b.hasFocus() for b in (self._pause, self._resume, self._again))
        self._pause.setVisible(state in _CAN_PAUSE)
        failed = state is DownloadState.FAILED
        self._resume.setVisible(state is DownloadState.PAUSED or (failed and self._compact))
        self._again.setVisible(failed and not self._compact)
        done = state is DownloadState.DONE
        self._cancel.set_label(self.tr("Remove from the list") if done else self.tr("Cancel"))
        why = self._why_words(row)
        self._why.setText(why)
        self._why.setVisible(bool(why) and not self._compact)
        self.setToolTip(safe_tip(why))
        self.setAccessibleDescription(f"{self._meter.words()}. {why}".strip())
        if had_focus:  # the button under the keyboard has made room for its opposite
            shown = next((b for b in self._toggles() if not b.isHidden()), self._cancel)
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> bool:
        """Give the keyboard to the first button that is shown; False where there is none."""
        shown = next((b for b in (*self._toggles(), self._cancel) if not b.isHidden()), None)
        if shown is not None:
            shown.setFocus(Qt.FocusReason.TabFocusReason)
        return shown is not None

    def _toggles(self) -> tuple[QWidget, ...]:
        return (self._pause, self._resume, self._again)

    def _why_words(self, row: DownloadRow) -> str:
        if row.state is DownloadState.LOCKED:
            return self.tr("Another program is fetching this file. It is not fetched twice.")
        if row.error is None or row.state not in _TELLS_WHY:
            return ""
        problem = describe(row.error)
        if row.state is DownloadState.FAILED:
            return problem.body
        words = self.tr("{reason}. The download goes on where it stopped.")
        return words.format(reason=problem.title)

    def _figures(self, row: DownloadRow) -> tuple[str, list[str]]:
        """Return what stands at the left, and at the right from long to short."""
        total = row.request.total_bytes
        left = progress_words(row.received, total)
        match row.state:
            case DownloadState.QUEUED:
                waits = place_words(row.place) if row.place else self.tr("Waiting")
                return (left if row.received else data_size(total)), [waits]
            case DownloadState.CONNECTING:
                return (left if row.received else data_size(total)), [self.tr("Connecting")]
            case DownloadState.RUNNING:
                return left, _speed_and_time(row)
            case DownloadState.RETRYING:
                wait = duration(row.wait_seconds)
                long = self.tr("Trying again in {time}").format(time=wait)
                return left, [long, self.tr("in {time}").format(time=wait)]
            case DownloadState.LOCKED:
                return left, [
                    self.tr("Another program is fetching this file"),
                    self.tr("Another program has it"),
                    self.tr("Waiting"),
                ]
            case DownloadState.CHECKING:
                return data_size(total), [self.tr("Checking")]
            case DownloadState.PAUSED:
                return left, [self.tr("Paused")]
            case DownloadState.DONE:
                return data_size(total), [self.tr("Done")]
            case DownloadState.FAILED:
                kept = self.tr("{size} kept").format(size=left) if row.received else left
                return kept, [self.tr("Stopped")]

    def _announce(self, before: DownloadRow, row: DownloadRow) -> None:
        """Say each quarter, and the end."""
        quarter = _quarter(row)
        if row.state is not before.state and row.state is DownloadState.DONE:
            words = self.tr("{model} is downloaded").format(model=_name(row))
        elif row.state is not before.state and row.state is DownloadState.FAILED:
            title = describe(row.error).title if row.error is not None else self.tr("Stopped")
            words = f"{_name(row)}: {title}"
        elif self._quarter < quarter < _QUARTERS:
            words = self.tr("{model}: {percent}%").format(
                model=_name(row), percent=quarter * 100 // _QUARTERS
            )
        else:
            self._quarter = min(self._quarter, quarter)
            return
        self._quarter = quarter
        self.setAccessibleDescription(self._meter.words())
        announce(self, words, at_once=row.state is DownloadState.FAILED)

    def _on_cancel_clicked(self) -> None:
        if self._row is not None and self._row.state is DownloadState.DONE:
            self.dismiss_requested.emit()
        else:
            self.cancel_requested.emit()


class _Meter(QWidget):
    """Two short texts above a bar, painted; it paints again only where something changed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = ""
        self._right: list[str] = []
        self._role = "chart1"
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        theme.changed.connect(self.update)

    def set_figures(self, left: str, right: list[str], role: str, share: float) -> None:
        """Show these texts, and a bar of `role` that is full by `share` (0 to 1)."""
        told = (left, right, role, round(share * max(1, self.width())))
        shown = (self._left, self._right, self._role, round(self._share * max(1, self.width())))
        self._left, self._right, self._role, self._share = left, right, role, share
        if told != shown:
            self.update()

    def words(self) -> str:
        """Return both texts."""
        return listed(part for part in (self._left, *self._right[:1]) if part)

    def sizeHint(self) -> QSize:
        """Return the room for the texts and the bar."""
        return QSize(240, self._theme.line("caption") + _BAR_GAP + _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw texts and bar."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._theme.line("caption")
        font = _tabular(self._theme.font("caption"))
        painter.setFont(font)
        left, right = self._fitting(QFontMetrics(font))
        area = QRectF(0, 0, self.width(), high)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("text"))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, left)
        painter.setPen(self._theme.color("textSecondary"))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, right)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, high + _BAR_GAP, self.width(), _BAR)
        painter.setBrush(self._theme.color("chartTrack"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self._share > 0:
            bar.setWidth(max(_BAR, self._share * self.width()))
            painter.setBrush(self._theme.color(self._role))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.end()

    def _fitting(self, metrics: QFontMetrics) -> tuple[str, str]:
        """Return the longest texts that stand beside each other."""
        room = self.width()
        wide = metrics.horizontalAdvance(self._left)
        for right in self._right:
            gap = _WORDS_GAP if right else 0
            if wide + gap + metrics.horizontalAdvance(right) <= room:
                return self._left, right
        last = self._right[-1] if self._right else ""
        return "", metrics.elidedText(last, Qt.TextElideMode.ElideRight, room)


def _name(row: DownloadRow) -> str:
    return plain_label(f"{row.request.title} {row.request.version}", longest=120)


def _share(row: DownloadRow) -> float:
    total = row.request.total_bytes
    if row.state in (DownloadState.DONE, DownloadState.CHECKING):
        return 1.0
    return max(0.0, min(1.0, row.received / total)) if total > 0 else 0.0


def _quarter(row: DownloadRow) -> int:
    return int(_share(row) * _QUARTERS)


def _bar_role(row: DownloadRow) -> str:
    if row.state is DownloadState.DONE:
        return "success"
    return "borderControl" if row.state in _STILL else "chart1"


def _speed_and_time(row: DownloadRow) -> list[str]:
    speed = speed_words(row.speed) if row.speed > 0 else ""
    left = time_left_words(row.seconds_left) if row.seconds_left is not None else ""
    whole = " · ".join(part for part in (speed, left) if part)
    return [*(part for part in (whole, left, speed) if part), ""]  # bytes and bar say enough


def _tabular(font: QFont) -> QFont:
    """Return a font whose figures are all as wide: they do not dance while they change."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
