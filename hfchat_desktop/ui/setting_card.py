"""Rows of settings in a card: label and help at the left, the control at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.line_field import LineField
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.number_field import NumberField
from hfchat_desktop.ui.theme import Theme

_ROW_LEAST = 55
_SIDE = 16
_ABOVE = 8
_WIDEST = 260  # of a control: beyond it, it makes do with less


class SettingRow(QWidget):
    """One setting. `below` puts the control under the words, over the whole width."""

    offer_taken = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        help_line: str,
        control: QWidget | None = None,
        *,
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self._theme = theme
        self._label = QLabel(in_line(label), self)
        self._help = QLabel(in_line(help_line), self)
        self._problem = QLabel(self)
        self._offer = TextButton(theme, "", "link", measure="small", parent=self)
        self._words = QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._control = control
        self._lay_out(below)
        if control is not None:
            words = control.text() if isinstance(control, TextButton) else ""
            control.setAccessibleName(f"{words}: {label}" if words else label)
            if help_line and not control.accessibleDescription():
                control.setAccessibleDescription(help_line)
        if isinstance(control, NumberField):
            control.refused.connect(self._on_control_refused)
            self._offer.clicked.connect(control.use_nearest)
        if isinstance(control, LineField):
            control.refused.connect(self._on_control_line_refused)
        self._offer.clicked.connect(self.offer_taken)

    def spoken_context(self) -> str:
        """Return what tells its buttons from those of other rows."""
        return self.label

    def set_help(self, help_line: str) -> None:
        """Say something else below the label."""
        self._help.setText(in_line(help_line))
        self._help.setVisible(bool(help_line))
        if self._control is not None:
            self._control.setAccessibleDescription(help_line)

    def set_problem(self, words: str) -> None:
        """Tell below the help what is wrong; "" for nothing."""
        shown = in_line(words)
        told = self._problem.isVisibleTo(self) and self._problem.text() == shown
        self._problem.setText(shown)
        self._problem.setVisible(bool(words))
        if words and not told:
            announce(self, words, at_once=True)

    def set_offer(self, words: str) -> None:
        """Offer something below the help, which `offer_taken` tells; "" for nothing."""
        self._offer.set_label(words)
        self._offer.setVisible(bool(words))
        if words and self._control is not None:
            QWidget.setTabOrder(self._control, self._offer)  # it answers to what was set there

    def focus_control(self) -> None:
        """Give the keyboard to the control."""
        if self._control is not None:
            self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Need no more than the words or the control, which can stand below them."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._least_width(beside=False)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the words where there is no room beside them."""
        super().resizeEvent(event)
        beside = self._least_width(beside=True) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(_SIDE if beside else _ABOVE)

    def _least_width(self, *, beside: bool) -> int:
        control = self._control
        held = control is not None and self._row.indexOf(control) >= 0
        other = control.minimumSizeHint().width() if held and control is not None else 0
        if held and control is not None:
            other = max(other, control.minimumWidth(), min(control.sizeHint().width(), _WIDEST))
        words = self._words.minimumSize().width()
        return 2 * _SIDE + (words + _SIDE + other if beside and held else max(words, other))

    def _lay_out(self, below: bool) -> None:
        self._label.setFont(self._theme.font("ui"))
        self._label.setWordWrap(True)
        for line, tone in ((self._help, "muted"), (self._problem, "danger")):
            line.setProperty("tone", tone)
            line.setFont(self._theme.font("caption"))
            line.setWordWrap(True)
        for widget in (self._problem, self._offer):
            widget.hide()
        self._help.setVisible(bool(self._help.text()))
        self._words.setSpacing(2)
        self._words.addWidget(self._label)
        self._words.addWidget(self._help)
        self._words.addWidget(self._problem)
        self._words.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        outer.setSpacing(8)
        self._row.setSpacing(_SIDE)
        self._row.addLayout(self._words, 1)
        outer.addLayout(self._row)
        if self._control is not None and below:
            outer.addWidget(self._control)
        elif self._control is not None:
            self._row.addWidget(self._control, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumHeight(_ROW_LEAST)

    def _on_control_refused(self, nearest: object) -> None:
        shown = nearest is not None
        self._problem.setText(self.tr("This number is out of range."))
        self._problem.setVisible(shown)
        self.set_offer(self.tr("Use {number}").format(number=nearest) if shown else "")

    def _on_control_line_refused(self, refused: bool) -> None:
        self._problem.setText(self.tr("This is not a web address."))
        self._problem.setVisible(refused)


class SettingCard(QWidget):
    """A heading, and below it a card of rows with a line between each two."""

    def __init__(
        self,
        theme: Theme,
        heading: str,
        rows: list[QWidget],
        parent: QWidget | None = None,
        *,
        note: str = "",
    ) -> None:
        """`note` is a line below the heading."""
        super().__init__(parent)
        self.rows = rows
        self.heading = heading
        self._lines: list[QWidget] = []
        title = QLabel(in_line(heading), self)
        title.setFont(theme.font("small"))
        title.setProperty("tone", "heading")
        title.setFixedHeight(theme.line("small"))
        card = QFrame(self)
        card.setProperty("card", "plain")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                self._lines.append(_line(card))
                inside.addWidget(self._lines[-1])
            inside.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(title)
        if note:
            line = QLabel(note, self)
            line.setFont(theme.font("caption"))
            line.setProperty("tone", "muted")
            line.setWordWrap(True)
            layout.addWidget(line)
        layout.addWidget(card)
        title.setVisible(bool(heading))

    def show_rows(self, shown: list[QWidget]) -> None:
        """Show these of its rows alone, and itself only where there is one."""
        seen = [row in shown for row in self.rows]
        for row, is_seen in zip(self.rows, seen, strict=True):
            row.setVisible(is_seen)
        for number, line in enumerate(self._lines, 1):
            line.setVisible(seen[number] and any(seen[:number]))
        self.setVisible(any(seen))


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", True)
    line.setFixedHeight(1)
    return line
