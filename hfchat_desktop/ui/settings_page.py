"""The settings: groups at the left, their rows at the right. A change applies at once."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.setting_fields import SettingField
from hfchat_desktop.ui.setting_words import setting_words
from hfchat_desktop.ui.settings_column import GAP, WIDEST, ScrolledColumn
from hfchat_desktop.ui.settings_nav import Group, SettingsNav
from hfchat_desktop.ui.share.shares_card import SharesCard
from hfchat_desktop.ui.speed_card import SpeedCard
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.trash_card import TrashCard

if TYPE_CHECKING:
    from hfchat_desktop.ui.shortcuts_card import ShortcutsCard

_TOP = 24

# Set elsewhere: the model is chosen in the header of a chat, what holds for one model in the
# panel of the parameters, and keys have a page of their own.
NOT_SHOWN = frozenset({"model_path", "model_values", "shortcuts"})

_NOT_ON_MACS = frozenset({"quick_anywhere"})

_CARDS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "general": (
        ("appearance", ("theme", "language", "text_scale", "window_scale")),
        ("access", ("high_contrast", "reduced_motion", "announce_answers")),
        ("writing", ("enter_sends", "auto_titles", "tell_answers")),
        ("start", ("load_model_at_start",)),
        ("desktop", ("tray_icon", "keep_running", "quick_anywhere")),
    ),
    "engine": (
        ("model", ("context_tokens", "kv_type", "state_budget_mb")),
        ("hardware", ("threads", "prompt_threads", "use_gpu", "gpu_layers")),
    ),
    "replies": (
        ("instructions", ("system_prompt",)),
        ("sampling", ("temperature", "max_tokens", "seed", "top_k", "top_p", "min_p")),
        ("repetition", ("repeat_penalty", "presence_penalty", "frequency_penalty")),
    ),
    "models": (
        ("search", ("search_hub", "hub_endpoint")),
        ("downloads", ("download_limit_kb", "tell_downloads")),
        ("catalogue", ("catalogue_context",)),
    ),
    "privacy": (("chats", ("trash_days",)),),
    "accounts": (("github", ("github_api", "github_client_id")),),
    "about": (("updates", ("tell_updates",)),),
}
_REST_CARD = "other"


@dataclass
class _Page:
    title: str
    body: QWidget


class SettingsPage(QWidget):
    """Told the settings with `set_settings`; tells each change with name and value."""

    setting_changed = Signal(str, object)
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = self._theme = theme
        self._fields: dict[str, SettingField] = {}
        self._pages: dict[str, _Page] = {}
        self._narrow = False
        self._settings = Settings()
        self._rows: dict[str, SettingRow] = {}
        self._refused: dict[str, str] = {}
        self._helps: dict[str, str] = {}
        self._not_in_force: dict[str, str] = {}
        self.about = AboutPage(theme)
        self._shortcuts: ShortcutsCard | None = None  # of many rows: made when it is looked at
        self.trash = TrashCard(theme)
        self.backups = BackupCard(theme)
        self.folders = FoldersCard(theme)
        self.hardware = HardwareCard(theme)
        self.speed = SpeedCard(theme)
        self.personas = PersonasPage(theme)
        self.accounts = AccountsCard(theme)
        self.shares = SharesCard(theme)
        self._nav = SettingsNav(theme, self._groups(), self)
        self._main = QWidget(self)
        self._head = QLabel(self)
        self._back = IconButton(theme, "arrow-left", self.tr("Back"), parent=self)
        self._stack = QStackedWidget(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "canvas")
        self._lay_out()
        self._nav.group_chosen.connect(self.show_group)
        self._nav.back_requested.connect(self.back_requested)
        self._back.clicked.connect(self._on_back_clicked)
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
        if key not in self._pages:
            self._make_page(key)
        page = self._pages[key]
        self._stack.setCurrentWidget(page.body)
        self._head.setText(page.title)
        self._nav.set_group(key)
        self._show_column(main=True)

    def shown_names(self) -> set[str]:
        """Return the names of the settings that the groups show, made yet or not."""
        cards = [card for group in self._layout().values() for card in group]
        return {name for _, names in cards for name in names}

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow": one column at a time."""
        narrow = width_class == "narrow"
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_column(main=not narrow)
        self._nav.set_narrow(narrow)

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 stops at."""
        return [self._nav, self._main]

    # --- making ----------------------------------------------------------------------

    def _groups(self) -> list[Group]:
        return [
            Group("general", self.tr("General"), "settings-2"),
            Group("models", self.tr("Models"), "library"),
            Group("engine", self.tr("Engine"), "cpu"),
            Group("replies", self.tr("Answers"), "message-square-text"),
            Group("personas", self.tr("Personas"), "user-round"),
            Group("privacy", self.tr("Privacy and data"), "shield-check"),
            Group("accounts", self.tr("Accounts"), "key-round"),
            Group("shortcuts", self.tr("Shortcuts"), "keyboard"),
            Group("about", self.tr("About"), "info"),
        ]

    def _layout(self) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
        """Return the cards of each group; a setting that has no place goes to General."""
        placed = {name for cards in _CARDS.values() for _, names in cards for name in names}
        rest = tuple(s.name for s in declared() if s.name not in placed | NOT_SHOWN)
        extra = ((_REST_CARD, rest),) if rest else ()
        without = _NOT_ON_MACS if sys.platform == "darwin" else frozenset()
        general = (
            (card, tuple(name for name in names if name not in without))
            for card, names in _CARDS["general"]
        )
        return {**_CARDS, "general": (*general, *extra)}

    def _make_page(self, key: str) -> None:
        title = next(group.label for group in self._groups() if group.key == key)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, _TOP, 0, _TOP)
        layout.setSpacing(GAP)
        if key == "about":
            layout.addWidget(self.about)
        if key == "accounts":
            layout.addWidget(self.accounts)
        if key == "personas":
            layout.addWidget(self.personas)
        if key == "privacy":
            layout.addWidget(PrivacyCard(self._theme))
            layout.addWidget(self.backups)
            layout.addWidget(self.shares)
            layout.addWidget(self.trash)
        if key == "models":
            layout.addWidget(self.folders)
        if key == "engine":
            layout.addWidget(self.hardware)
            layout.addWidget(self.speed)
        if key == "shortcuts":
            layout.addWidget(self._make_shortcuts())
        for card, names in self._layout().get(key, ()):
            layout.addWidget(self._make_card(card, names))
        layout.addStretch(1)
        body = ScrolledColumn(column)
        self._pages[key] = _Page(title, body)
        self._stack.addWidget(body)

    def _make_shortcuts(self) -> ShortcutsCard:
        from hfchat_desktop.ui.shortcuts_card import ShortcutsCard

        card = self._shortcuts = ShortcutsCard(self._theme)
        card.set_keys(self._settings.shortcuts)
        card.set_enter_sends(self._settings.enter_sends)
        card.keys_changed.connect(partial(self._tell, "shortcuts"))
        return card

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
        return SettingCard(self._theme, self._card_title(card), rows, note=note)

    def _show_refused(self, name: str) -> None:
        reason = self._refused[name]
        self._fields[name].widget.setEnabled(not reason)
        self._rows[name].set_help(reason or setting_words(name).help)

    def _card_title(self, card: str) -> str:
        return {
            "appearance": self.tr("Appearance"),
            "writing": self.tr("Writing"),
            "start": self.tr("At start"),
            "access": self.tr("Accessibility"),
            "desktop": self.tr("Desktop"),
            "model": self.tr("Memory of the model"),
            "hardware": self.tr("Processor and graphics"),
            "instructions": self.tr("Instructions"),
            "sampling": self.tr("How words are chosen"),
            "repetition": self.tr("Repetition"),
            "search": self.tr("Searching"),
            "downloads": self.tr("Downloads"),
            "catalogue": self.tr("Memory of models"),
            "chats": self.tr("Chats"),
            "github": "GitHub",
            "updates": self.tr("Updates"),
        }.get(card, self.tr("More"))

    def _lay_out(self) -> None:
        self._head.setFont(self._theme.font("heading"))
        head = QWidget(self._main)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._nav)
        row.addWidget(self._main, 1)
        self._back.hide()

    def _show_column(self, *, main: bool) -> None:
        self._main.setVisible(main or not self._narrow)
        self._nav.setVisible(not main or not self._narrow)
        self._back.setVisible(self._narrow)

    def _tell(self, name: str, value: object) -> None:
        self.setting_changed.emit(name, value)

    def _on_back_clicked(self) -> None:
        self._show_column(main=False)
