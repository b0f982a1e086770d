"""The groups of the settings, their cards, and which setting stands on which of them."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.settings import declared
from hfchat_desktop.ui.settings_nav import Group

# Set elsewhere: the model is chosen in the header of a chat, what holds for one model in the
# panel of the parameters, and keys have a page of their own.
NOT_SHOWN = frozenset({"model_path", "model_values", "shortcuts"})

_NOT_ON_MACS = frozenset({"quick_anywhere", "quick_keys"})

_CARDS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "general": (
        ("appearance", ("theme", "language", "text_scale", "window_scale")),
        ("access", ("high_contrast", "reduced_motion", "announce_answers")),
        ("writing", ("enter_sends", "auto_titles", "tell_answers")),
        ("start", ("load_model_at_start",)),
        ("desktop", ("tray_icon", "keep_running", "quick_anywhere", "quick_keys")),
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


def setting_groups() -> list[Group]:
    """Return the groups, in their order."""
    translate = QCoreApplication.translate
    return [
        Group("general", translate("SettingsPage", "General"), "settings-2"),
        Group("models", translate("SettingsPage", "Models"), "library"),
        Group("engine", translate("SettingsPage", "Engine"), "cpu"),
        Group("replies", translate("SettingsPage", "Answers"), "message-square-text"),
        Group("personas", translate("SettingsPage", "Personas"), "user-round"),
        Group("privacy", translate("SettingsPage", "Privacy and data"), "shield-check"),
        Group("accounts", translate("SettingsPage", "Accounts"), "key-round"),
        Group("shortcuts", translate("SettingsPage", "Shortcuts"), "keyboard"),
        Group("about", translate("SettingsPage", "About"), "info"),
    ]


def setting_cards(group: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the cards of a group, each with its settings; what has no place goes to General."""
    without = _NOT_ON_MACS if sys.platform == "darwin" else frozenset()
    cards = [
        (card, tuple(name for name in names if name not in without))
        for card, names in _CARDS.get(group, ())
    ]
    if group == "general":
        placed = {name for cards in _CARDS.values() for _, names in cards for name in names}
        rest = tuple(s.name for s in declared() if s.name not in placed | NOT_SHOWN)
        cards += [(_REST_CARD, rest)] if rest else []
    return cards


def card_title(card: str) -> str:
    """Return the heading of a card."""
    translate = QCoreApplication.translate
    return {
        "appearance": translate("SettingsPage", "Appearance"),
        "writing": translate("SettingsPage", "Writing"),
        "start": translate("SettingsPage", "At start"),
        "access": translate("SettingsPage", "Accessibility"),
        "desktop": translate("SettingsPage", "Desktop"),
        "model": translate("SettingsPage", "Memory of the model"),
        "hardware": translate("SettingsPage", "Processor and graphics"),
        "instructions": translate("SettingsPage", "Instructions"),
        "sampling": translate("SettingsPage", "How words are chosen"),
        "repetition": translate("SettingsPage", "Repetition"),
        "search": translate("SettingsPage", "Searching"),
        "downloads": translate("SettingsPage", "Downloads"),
        "catalogue": translate("SettingsPage", "Memory of models"),
        "chats": translate("SettingsPage", "Chats"),
        "github": "GitHub",
        "updates": translate("SettingsPage", "Updates"),
    }.get(card, translate("SettingsPage", "More"))
