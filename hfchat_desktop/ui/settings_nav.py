"""The field of the search, and the groups of the settings: one Tab stop with arrows inside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of, set_margins
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.theme import Theme

_WIDTH = 216
_SIDE = 10
_ROW = 34
_ICON_LEFT = 10
_TEXT_LEFT = 37
_BELOW_FIELD = 10
_LONGEST_SEARCH = 200


@dataclass(frozen=True)
class Group:
    """A group of settings: `icon` names a file of `resources/icons`."""

    key: str
    label: str
    icon: str


class SettingsNav(QWidget):
    """A head with the word Settings, the field of the search, and the groups below."""

    group_chosen = Signal(str)
    words_changed = Signal(str)  # of the search
    results_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, groups: list[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = QLabel(self.tr("Settings"), self)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self)
        self._head_row = QHBoxLayout()
        self._search = SearchField(theme, "", self)
        self._groups = _Groups(self)
        self._rows = {group.key: _GroupRow(theme, group, self._groups) for group in groups}
        self._narrow = self._searching = False
        self._lay_out()
        self._search.textChanged.connect(self.words_changed)
        self._search.results_requested.connect(self._on_search_results_requested)
        self._search.returnPressed.connect(self._on_search_results_requested)
        self._back.clicked.connect(self.back_requested)
        for row in self._rows.values():
            row.clicked.connect(self._on_row_clicked)
        theme.changed.connect(self.update)

    def set_group(self, key: str) -> None:
        """Show `key` as the current group."""
        for name, row in self._rows.items():
            row.setChecked(name == key)

    def set_narrow(self, narrow: bool) -> None:
        """Take the whole width and offer Back, or stand beside the rows."""
        self._narrow = narrow
        self._groups.setVisible(not (narrow and self._searching))
        self._back.setVisible(narrow)
        set_margins(self._head_row, 8 if narrow else 20, 0, 12, 1)
        self.setMinimumWidth(0 if narrow else _WIDTH)
        self.setMaximumWidth(16777215 if narrow else _WIDTH)

    def words(self) -> str:
        """Return what is searched for, "" for nothing."""
        return self._search.text().strip()

    def clear_search(self) -> None:
        """Empty the field; `words_changed` tells it."""
        self._search.clear()

    def focus_search(self) -> None:
        """Put the keyboard into the field, its text selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def set_searching(self, searching: bool) -> None:
        """Show no group as the current one while rows of all are shown; none where it is narrow."""
        self._searching = searching
        for row in self._rows.values():
            row.set_searching(searching)
        self.set_narrow(self._narrow)

    def focus_region(self) -> None:
        """Give the keyboard to the current group, or to the field while it is in use."""
        if self._searching:
            self.focus_search()
            return
        current = next(row for row in self._rows.values() if row.isChecked())
        current.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground; draw the lines at the right and below the head."""
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("pane"))
        line = self._theme.color("border")
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), line)
        painter.fillRect(QRect(0, self._theme.size("header") - 1, self.width(), 1), line)

    def _lay_out(self) -> None:
        font = self._theme.font("uiStrong")
        font.setWeight(QFont.Weight.DemiBold)
        self._head.setFont(font)
        self._head.setFixedHeight(self._theme.size("header") - 1)
        self._head_row.addWidget(self._back)
        self._head_row.addWidget(self._head, 1)
        layout = QVBoxLayout(self)
        set_margins(layout, 0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head_row)
        layout.addSpacing(12)
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setAccessibleName(self.tr("Search settings"))
        self._search.setMaxLength(_LONGEST_SEARCH)
        field = QHBoxLayout()
        field.setContentsMargins(_SIDE, 0, _SIDE, 0)
        field.addWidget(self._search)
        layout.addLayout(field)
        layout.addSpacing(_BELOW_FIELD)
        rows = QVBoxLayout(self._groups)
        rows.setContentsMargins(_SIDE, 0, _SIDE, 0)
        rows.setSpacing(0)
        for row in self._rows.values():
            rows.addWidget(row)
        layout.addWidget(self._groups)
        layout.addStretch(1)
        self.set_narrow(False)

    def _on_search_results_requested(self) -> None:
        if self.words():
            self.results_requested.emit()
        else:
            self.focus_region()

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _GroupRow):
            self.group_chosen.emit(row.entry.key)


class _Groups(QWidget):
    """Holds the groups."""

    spoken_role = "PageTabList"


class _GroupRow(QAbstractButton):
    """One group: icon and label; the current one on `selected`."""

    spoken_role = "PageTab"

    def __init__(self, theme: Theme, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = group
        self._theme = theme
        self._searching = False
        self.setText(group.label)
        self.setAccessibleName(group.label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", theme.radius("sm"))
        self.setFixedHeight(_ROW)

    def spoken_states(self) -> dict[str, bool]:
        """Return whether this group is shown."""
        return {"selectable": True, "selected": self._is_shown()}

    def set_searching(self, searching: bool) -> None:
        """Say whether rows of other groups are shown, too."""
        self._searching = searching
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and label."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(_TEXT_LEFT + words + _SIDE, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one row."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._is_shown()
        if current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if current else "hover"))
            radius = self._theme.radius("sm")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = self._theme.icon_size("button")
        role = "accentText" if current else "textSecondary"
        image = pixmap(self._theme, self.entry.icon, role, side, self.devicePixelRatioF())
        painter.drawPixmap(_ICON_LEFT, (self.height() - side) // 2, image)
        painter.setFont(self._font())
        painter.setPen(self._theme.color("text"))
        area = self.rect().adjusted(_TEXT_LEFT, 0, -_SIDE, 0)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _is_shown(self) -> bool:
        return self.isChecked() and not self._searching

    def _font(self) -> QFont:
        font = self._theme.font("small")
        font.setWeight(QFont.Weight.DemiBold if self._is_shown() else QFont.Weight.Normal)
        return font
