"""The settings: groups at the left, their rows at the right. A change applies at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.settings import Settings, declared
from hfchat_desktop.ui.about_page import AboutPage
from hfchat_desktop.ui.accounts_card import AccountsCard
from hfchat_desktop.ui.backup_card import BackupCard
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.folders_card import FoldersCard
from hfchat_desktop.ui.hardware_card import HardwareCard
from hfchat_desktop.ui.personas.page import PersonasPage
from hfchat_desktop.ui.privacy_card import PrivacyCard
from hfchat_desktop.ui.quick_command import quick_command
from hfchat_desktop.ui.regions import enter_first
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.setting_fields import SettingField
from hfchat_desktop.ui.setting_groups import card_title, setting_cards, setting_groups
from hfchat_desktop.ui.setting_words import setting_words
from hfchat_desktop.ui.settings_column import GAP, WIDEST, ScrolledColumn
from hfchat_desktop.ui.settings_nav import SettingsNav
from hfchat_desktop.ui.share.shares_card import SharesCard
from hfchat_desktop.ui.speed_card import SpeedCard
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.trash_card import TrashCard

if TYPE_CHECKING:
    from hfchat_desktop.ui.settings_found import Place
    from hfchat_desktop.ui.settings_search import SettingsSearch
    from hfchat_desktop.ui.shortcuts_card import ShortcutsCard

_TOP = 24


@dataclass
class _Page:
    title: str
    body: ScrolledColumn


class SettingsPage(QWidget):
    """Told the settings with `set_settings`; tells each change with name and value."""

    setting_changed = Signal(str, object)
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = self._theme = theme
        self._fields: dict[str, SettingField] = {}
        self._pages: dict[str, _Page] = {}
        self._cards: dict[str, list[SettingCard]] = {}
        self._group = "general"
        self._search: SettingsSearch | None = None  # made with the first word
        self._narrow = self._searching = False
        self._settings = Settings()
        self._rows: dict[str, SettingRow] = {}
        self._refused: dict[str, str] = {}
        self._helps: dict[str, str] = {}
        self._not_in_force: dict[str, str] = {}
        self.about = AboutPage(theme)
        self._shortcuts: ShortcutsCard | None = None  # of many rows: made when it is looked at
        self.keys_everywhere = ""  # those that call the small window: no action gets them
        self.trash = TrashCard(theme)
        self.backups = BackupCard(theme)
        self.folders = FoldersCard(theme)
        self.hardware = HardwareCard(theme)
        self.speed = SpeedCard(theme)
        self.personas = PersonasPage(theme)
        self.accounts = AccountsCard(theme)
        self.shares = SharesCard(theme)
        self._promise = PrivacyCard(theme)
        self._nav = SettingsNav(theme, setting_groups(), self)
        self._main = QWidget(self)
        self._head = QLabel(self)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self)
        self._stack = QStackedWidget(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "canvas")
        self._lay_out()
        self._nav.group_chosen.connect(self.show_group)
        self._nav.back_requested.connect(self._on_nav_back_requested)
        self._back.clicked.connect(self._on_back_clicked)
        self._nav.words_changed.connect(self._on_nav_words_changed)
        self._nav.results_requested.connect(self._on_nav_results_requested)
        self.show_group("general")

    def set_settings(self, settings: Settings) -> None:
        """Show these values; nothing is told back."""
        self._settings = settings
        for name, field in self._fields.items():
            field.show(getattr(settings, name))
        for name, reason in self._not_in_force.items():
            self.set_not_in_force(name, reason)
        if self._shortcuts is not None:
            self._shortcuts.set_keys(settings.shortcuts)
            self._shortcuts.set_enter_sends(settings.enter_sends)

    def add_help(self, name: str, words: str) -> None:
        """Say more below the label of a setting that is shown; "" for no more."""
        row = self._rows.get(name)
        if row is not None:
            row.set_help(" ".join(part for part in (setting_words(name).help, words) if part))

    def set_about(self, facts: dict[str, str]) -> None:
        """Show versions; the keys are those of `AboutPage.set_facts`."""
        self.about.set_facts(facts)

    def set_refused(self, name: str, reason: str) -> None:
        """Say in place of its help why a setting cannot be changed here; "" where it can."""
        self._refused[name] = reason
        if name in self._fields:
            self._show_refused(name)

    def set_help(self, name: str, words: str) -> None:
        """Say something else below the label of a setting."""
        self._helps[name] = words
        if name in self._rows:
            self._rows[name].set_help(words)

    def set_not_in_force(self, name: str, reason: str) -> None:
        """Show a switch as off and say why, whatever it is set to; "" where all is well."""
        self._not_in_force[name] = reason
        if name in self._rows:
            self._rows[name].set_problem(reason)
            if reason:
                self._fields[name].show(False)

    def show_group(self, key: str) -> None:
        """Go to a group: "general", "models", "engine", "replies", "personas", "privacy",
        "accounts", "shortcuts" or "about".
        """
        self._group = key
        self._nav.set_group(key)
        self._nav.clear_search()
        self._show_page()
        self._show_column(main=True)

    def row(self, name: str) -> SettingRow | None:
        """Return the row of a setting, None while nobody has looked at its group."""
        return self._rows.get(name)

    def shown_names(self) -> set[str]:
        """Return the names of the settings that the groups show, made yet or not."""
        cards = [card for group in setting_groups() for card in setting_cards(group.key)]
        return {name for _, names in cards for name in names}

    def focus_search(self) -> None:
        """Put the keyboard into the field of the search."""
        self._show_column(main=False)
        self._nav.focus_search()

    def close_search(self) -> bool:
        """Show the groups again; False where nothing is searched for."""
        searching = bool(self._nav.words())
        if searching:
            self._nav.clear_search()
            self._nav.focus_search()
        return searching

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow": one column at a time."""
        narrow = width_class == "narrow"
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_column(main=not narrow)
        self._nav.set_narrow(narrow)

    def cards(self, key: str) -> list[SettingCard]:
        """Return the cards of the settings of a group, whether its page was made or not."""
        if key not in self._cards:
            cards = [self._make_card(card, names) for card, names in setting_cards(key)]
            self._cards[key] = cards
        return self._cards[key]

    @property
    def settings(self) -> Settings:
        """What is shown now."""
        return self._settings

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 stops at."""
        return [self._nav, self._main]

    # --- making ----------------------------------------------------------------------

    def _page(self, key: str) -> _Page:
        """Return the page of a group; it is made when it is first asked for."""
        if key not in self._pages:
            title = next(group.label for group in setting_groups() if group.key == key)
            column = QWidget()
            layout = QVBoxLayout(column)
            layout.setContentsMargins(0, _TOP, 0, _TOP)
            layout.setSpacing(GAP)
            if key == "shortcuts":
                self._make_shortcuts()
            for part in (*self.parts(key), *self.cards(key)):
                layout.addWidget(part)
            layout.addStretch(1)
            self._pages[key] = _Page(title, ScrolledColumn(column))
            self._stack.addWidget(self._pages[key].body)
        return self._pages[key]

    def parts(self, key: str) -> list[QWidget]:
        """Return what stands on the page of a group above its settings."""
        shortcuts: list[QWidget] = [] if self._shortcuts is None else [self._shortcuts]
        parts: dict[str, list[QWidget]] = {
            "about": [self.about],
            "accounts": [self.accounts],
            "personas": [self.personas],
            "privacy": [self._promise, self.backups, self.shares, self.trash],
            "models": [self.folders],
            "engine": [self.hardware, self.speed],
            "shortcuts": shortcuts,
        }
        return parts.get(key, [])

    def _make_shortcuts(self) -> None:
        from hfchat_desktop.ui.shortcuts_card import ShortcutsCard

        card = self._shortcuts = ShortcutsCard(self._theme, lambda: self.keys_everywhere)
        card.set_keys(self._settings.shortcuts)
        card.set_enter_sends(self._settings.enter_sends)
        card.keys_changed.connect(partial(self._tell, "shortcuts"))

    def _make_card(self, card: str, names: tuple[str, ...]) -> SettingCard:
        specs = {spec.name: spec for spec in declared()}
        rows: list[QWidget] = []
        for name in names:
            field = SettingField(self._theme, specs[name], self._tell)
            field.show(getattr(self._settings, name))
            self._fields[name] = field
            words = setting_words(name)
            row = SettingRow(self._theme, words.label, words.help, field.widget, below=field.below)
            rows.append(row)
            self._rows[name] = row
            if name in self._refused:
                self._show_refused(name)
            if name in self._helps:
                row.set_help(self._helps[name])
            if name in self._not_in_force:
                self.set_not_in_force(name, self._not_in_force[name])
        note = ""
        if card == "sampling":
            note = self.tr(
                "For all chats. A model, a persona or a chat may set its own; the parameters "
                "beside a chat show which value holds."
            )
        elif card == "desktop":
            said = self.tr("To ask a quick question anywhere, have a key of your system start")
            note = f"{said}: {quick_command()}"
        return SettingCard(self._theme, card_title(card), rows, note=note)

    def _show_refused(self, name: str) -> None:
        reason = self._refused[name]
        self._fields[name].widget.setEnabled(not reason)
        self._rows[name].set_help(reason or setting_words(name).help)

    def _lay_out(self) -> None:
        self._head.setFont(self._theme.font("heading"))
        head = self._top = QWidget(self._main)
        head.setFixedHeight(self._theme.size("header"))
        head.setProperty("ground", "headLine")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget(head)
        inner.setMaximumWidth(WIDEST)
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._back)
        line.addWidget(self._head, 1)
        outer = QHBoxLayout(head)
        outer.setContentsMargins(GAP, 0, GAP, 1)
        outer.addWidget(inner)
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._nav)
        row.addWidget(self._main, 1)
        self._back.hide()

    def _show_page(self) -> None:
        page = self._page(self._group)
        self._stack.setCurrentWidget(page.body)
        self._head.setText(page.title)

    def _show_column(self, *, main: bool) -> None:
        """Show both columns; one where it is narrow, or the results below the field."""
        both = not self._narrow or self._searching
        below = self._narrow and self._searching
        self._main.setVisible(main or both)
        self._nav.setVisible(not main or both)
        self._back.setVisible(self._narrow)
        self._top.setVisible(not below)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if below else way.LeftToRight)

    def _tell(self, name: str, value: object) -> None:
        self.setting_changed.emit(name, value)

    def _on_back_clicked(self) -> None:
        self._show_column(main=False)

    def _on_nav_back_requested(self) -> None:
        if not self.close_search():
            self.back_requested.emit()

    def _on_nav_words_changed(self) -> None:
        words = self._nav.words()
        if self._search is None and words:
            from hfchat_desktop.ui.settings_search import SettingsSearch

            self._search = SettingsSearch(self._theme, self, self._nav)
            self._stack.addWidget(self._search)
            self._search.counted.connect(self._head.setText)
            self._search.clear_requested.connect(self.close_search)
            self._search.place_chosen.connect(self._on_search_place_chosen)
        if self._search is None or not (words or self._searching):
            return
        self._searching = bool(words)
        if words:
            self._search.show_words(words)
            self._stack.setCurrentWidget(self._search)
        else:
            focused = self.window().focusWidget()
            if focused is not None and self._search.isAncestorOf(focused):
                self._nav.focus_search()
            self._show_page()
            self._search.end()
        self._nav.set_searching(self._searching)
        self._show_column(main=False)

    def _on_nav_results_requested(self) -> None:
        if self._search is not None:
            self._search.focus_first()

    def _on_search_place_chosen(self, place: Place) -> None:
        self.show_group(place.group)
        QTimer.singleShot(0, self, partial(self._reveal, place))  # a new page has no places yet

    def _reveal(self, place: Place) -> None:
        from hfchat_desktop.ui.settings_reveal import reveal

        if not reveal(self._theme, self._page(place.group).body, place, self.parts(place.group)):
            enter_first(self.regions())
