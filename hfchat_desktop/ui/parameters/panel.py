"""The side panel of parameters: plain words first, then every value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.core.parameters import GROUPS, PARAMETERS, Layer, Resolved
from hfchat_desktop.core.presets import Preset
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.parameters.loading_part import MemoryLine, ReloadFoot
from hfchat_desktop.ui.parameters.persona_part import PersonaPart
from hfchat_desktop.ui.parameters.plain_sliders import PlainSliders
from hfchat_desktop.ui.parameters.preset_bar import PresetBar
from hfchat_desktop.ui.parameters.row import ParameterRow
from hfchat_desktop.ui.parameters.section import Section
from hfchat_desktop.ui.parameters.words import group_words
from hfchat_desktop.ui.theme import Theme

_SIDE = 20
_GAP = 16
_BAR = 12  # of scrolling, which is there in any case
_OPEN = ("choice", "loading")


class _Shown(Record):
    resolved: Resolved
    below: Mapping[str, Any]
    back: Mapping[str, Any]
    unsupported: Mapping[str, str]


class ParametersPanel(QWidget):
    """Told what is in force with `show_resolved`; tells what a person wants instead."""

    values_chosen = Signal(object)  # names and values, for this chat
    loading_chosen = Signal(str, object)  # a value for the next loading
    back_requested = Signal(str)  # the name of a value that was set here
    reset_requested = Signal()
    model_default_requested = Signal()
    close_requested = Signal()
    reload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, ParameterRow] = {}  # made by now
        self._shown: _Shown | None = None
        self.sections: dict[str, Section] = {}
        self.presets = PresetBar(theme)
        self.persona = PersonaPart(theme)
        self.plain = PlainSliders(theme)
        self._memory = MemoryLine(theme)
        self._foot = ReloadFoot(theme, self)
        self._title = QLabel(self.tr("Parameters"), self)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self)
        self._reset = IconButton(theme, "rotate-ccw", self.tr("Reset this chat"), parent=self)
        self._more = IconButton(theme, "ellipsis", self.tr("More"), parent=self)
        self._more.spoken_context = self._title.text
        self._close = IconButton(theme, "x", self.tr("Close"), parent=self)
        self._scroll = _Column(self._content())
        self.setAccessibleName(self.tr("Parameters"))
        self._lay_out()
        self._connect()
        self.set_layout("wide")
        theme.changed.connect(self._on_theme_changed)

    def show_resolved(
        self,
        resolved: Resolved,
        below: Mapping[str, Any],
        back: Mapping[str, Any],
        unsupported: Mapping[str, str],
    ) -> None:
        """Show the values and their layers.

        `below` is what each would be without what was set here, `back` has the names of those
        that were; `unsupported` those that would do nothing, with the key of the reason.
        """
        self._shown = _Shown(resolved, below, back, unsupported)
        for row in self.rows.values():
            self._show_row(row, self._shown)
        self.plain.show_values(resolved.values)
        self._reset.setEnabled(any(layer is Layer.CHAT for layer in resolved.sources.values()))

    def show_presets(self, presets: Sequence[Preset], current: Preset | None) -> None:
        """Show the presets, and which is in force."""
        self.presets.show_presets(presets, current)

    def show_loading(self, need: tuple[int, int, Any], *, changed: bool, has_model: bool) -> None:
        """Show the memory (needed, there, verdict), and whether a reload changes something."""
        self._memory.show_need(*need)
        self._foot.show_changed(changed=changed, has_model=has_model)

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow", where it is a page with Back."""
        narrow = width_class == "narrow"
        self._back.setVisible(narrow)
        self._close.setVisible(not narrow)
        set_margins(self._head, 8 if narrow else _SIDE, 0, 12, 1)

    def focus_region(self) -> None:
        """Give the keyboard to the first control."""
        self.presets.focus_first()

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as it may be."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line at the left, and those below the head and above the foot."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("pane"))
        line = self._theme.color("border")
        painter.fillRect(QRectF(0, 0, 1, self.height()), line)
        head = self._theme.size("header")
        painter.fillRect(QRectF(0, head - 1, self.width(), 1), line)
        painter.fillRect(QRectF(0, self._foot.y() - 1, self.width(), 1), line)
        painter.end()

    # --- inside ----------------------------------------------------------------------

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, _SIDE, _GAP, _SIDE - _BAR, _GAP)
        column.setSpacing(_GAP)
        column.addWidget(self.presets)
        column.addWidget(self.persona)
        plain = Section(self._theme, group_words("plain"), folds=False)
        plain.add(self.plain)
        column.addWidget(plain)
        for group in GROUPS:
            self.sections[group] = section = self._section(group)
            column.addWidget(section)
        column.addStretch(1)
        return content

    def _section(self, group: str) -> Section:
        section = Section(self._theme, group_words(group), is_open=group in _OPEN)
        if group == "loading":
            section.add(self._memory)
        section.set_filler(lambda: self._fill(group, section))
        return section

    def _fill(self, group: str, section: Section) -> None:
        """Make the rows of a group; those of a folded one are made when it opens."""
        for spec in PARAMETERS:
            if spec.group == group:
                row = ParameterRow(self._theme, spec, section)
                row.value_chosen.connect(self._on_row_value_chosen)
                row.back_requested.connect(self.back_requested)
                self.rows[spec.name] = row
                section.add(row)
                if self._shown is not None:
                    self._show_row(row, self._shown)

    def _show_row(self, row: ParameterRow, shown: _Shown) -> None:
        name = row.spec.name
        row.show_value(
            shown.resolved.values[name],
            shown.resolved.sources[name],
            shown.below[name],
            can_go_back=name in shown.back,
        )
        row.set_reason(shown.unsupported.get(name, ""))

    def _lay_out(self) -> None:
        self._title.setFont(self._theme.font("heading"))
        head = self._head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        for button in (self._reset, self._more, self._close):
            head.addWidget(button)
        holder = QWidget(self)
        holder.setFixedHeight(self._theme.size("header"))
        holder.setLayout(head)
        column = QVBoxLayout(self)
        set_margins(column, 1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(self._scroll, 1)
        column.addSpacing(1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.plain.values_chosen.connect(self.values_chosen)
        self._reset.clicked.connect(self.reset_requested)
        self._more.clicked.connect(self._on_more_clicked)
        self._foot.reload_requested.connect(self.reload_requested)
        for button in (self._close, self._back):
            button.clicked.connect(self.close_requested)

    def _on_row_value_chosen(self, name: str, value: object) -> None:
        if self.rows[name].spec.loading:
            self.loading_chosen.emit(name, value)
        else:
            self.values_chosen.emit({name: value})

    def _on_more_clicked(self) -> None:
        from hfchat_desktop.ui.menu import Menu

        menu = Menu(self._theme, self)
        menu.add(
            self.tr("Use for every chat with this model"), "", self.model_default_requested.emit
        )
        reset = menu.add(self.tr("Reset this chat"), "", self.reset_requested.emit)
        reset.setEnabled(self._reset.isEnabled())
        menu.pop_up_below(self._more, at_end=True)

    def _on_theme_changed(self) -> None:
        self._title.setFont(self._theme.font("heading"))
        self.update()


class _Column(QScrollArea):
    """The rows, which scroll."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
