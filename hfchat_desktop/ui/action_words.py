"""The words of the actions: what each does, the headings they stand under, and their keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.mirroring import window_is_mirrored
from hfchat_desktop.ui.shortcuts import Action, shown_keys


class FixedKeys(Record):
    """Keys that belong to one part of the window and cannot be changed."""

    words: str
    keys: tuple[str, ...]


def action_words(name: str) -> str:
    """Return what an action does, in few words; raises KeyError for one without any."""
    return {**_chat_words(), **_other_words()}[name]


def group_words(group: str) -> str:
    """Return the heading of a group of actions; raises KeyError for one without any."""
    translate = QCoreApplication.translate
    return {
        "chat": translate("Actions", "Chat"),
        "go": translate("Actions", "Go to"),
        "models": translate("Actions", "Models"),
        "view": translate("Actions", "View"),
    }[group]


def refusal_words(reason: str, entry: Action, keys: str) -> str:
    """Return why an action cannot be on these keys; `reason` as `ui.shortcuts.refusal` says."""
    translate = QCoreApplication.translate
    words = {
        "unknown": translate("Actions", "This key cannot be used."),
        "text": translate("Actions", "{keys} is for writing text.").format(keys=shown_keys(keys)),
        "bare": translate("Actions", "Hold Ctrl or Alt as well, or use one of F1 to F12."),
    }
    if reason == "bare" and entry.destroys:
        return translate("Actions", "This deletes something. Hold Ctrl or Alt as well.")
    return words[reason]


def back_words(keys: str) -> str:
    """Return what a button says that gives an action its own keys again."""
    translate = QCoreApplication.translate
    if not keys:
        return translate("_ActionRow", "No keys")
    return translate("_ActionRow", "Back to {keys}").format(keys=shown_keys(keys))


def used_by(keys: str, words: str) -> str:
    """Return that keys belong to something else, which `words` name."""
    told = QCoreApplication.translate("ShortcutsCard", "{keys} is used by “{action}”.")
    return told.format(keys=shown_keys(keys), action=words)


def fixed_keys(enter_sends: bool) -> list[FixedKeys]:
    """Return the keys that hold where one writes or reads."""
    translate = QCoreApplication.translate
    send, line = ("Enter", "Shift+Enter") if enter_sends else ("Ctrl+Enter", "Enter")
    return [
        FixedKeys(translate("Actions", "Send"), (send,)),
        FixedKeys(translate("Actions", "New line"), (line,)),
        FixedKeys(translate("Actions", "Edit the last message, from an empty box"), ("Up",)),
        FixedKeys(translate("Actions", "Saved prompts, at the beginning of the box"), ("/",)),
        FixedKeys(translate("Actions", "Personas, while you write"), ("@",)),
        FixedKeys(
            translate("Actions", "Previous or next version of a message"),
            ("Alt+Right", "Alt+Left") if window_is_mirrored() else ("Alt+Left", "Alt+Right"),
        ),
        FixedKeys(
            translate("Actions", "Previous or next message, while you read"),
            ("Ctrl+Up", "Ctrl+Down"),
        ),
        FixedKeys(translate("Actions", "First or last message, while you read"), ("Home", "End")),
        FixedKeys(translate("Actions", "Delete the chat that is chosen in the list"), ("Del",)),
        FixedKeys(translate("Actions", "Undo what was just deleted or changed"), ("Ctrl+Z",)),
    ]


def _chat_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "new_chat": translate("Actions", "New chat"),
        "temporary_chat": translate("Actions", "Temporary chat"),
        "quick_ask": translate("Actions", "Quick question in a small window"),
        "message_box": translate("Actions", "Go to the message box"),
        "choose_persona": translate("Actions", "Choose a persona"),
        "regenerate": translate("Actions", "Regenerate the answer"),
        "regenerate_otherwise": translate("Actions", "Regenerate the answer in another way"),
        "copy_last": translate("Actions", "Copy the last answer"),
        "add_answer": translate("Actions", "Compare: paste an answer from ChatGPT or elsewhere"),
        "rate_up": translate("Actions", "The last answer is good"),
        "rate_down": translate("Actions", "The last answer is bad"),
        "rate_stars": translate("Actions", "Rate the last answer with stars"),
        "import_chats": translate("Actions", "Import chats from ChatGPT and other programs"),
        "fork_chat": translate("Actions", "Fork the chat after the last answer"),
        "chat_map": translate("Actions", "Map of the chat"),
        "context": translate("Actions", "What fills the context"),
        "find": translate("Actions", "Find in the chat, models or settings"),
        "find_next": translate("Actions", "Find the next place"),
        "find_previous": translate("Actions", "Find the previous place"),
        "share": translate("Actions", "Share or export the chat"),
        "print": translate("Actions", "Print the chat"),
        "rename": translate("Actions", "Rename the chat"),
        "delete_chat": translate("Actions", "Delete the chat"),
        "undo": translate("Actions", "Undo, or what else the notice offers"),
        "escape": translate("Actions", "Close, stop writing, back to the message box"),
    }


def _other_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "palette": translate("Actions", "Go to anything"),
        "search": translate("Actions", "Search chats"),
        "previous_chat": translate("Actions", "Previous chat"),
        "next_chat": translate("Actions", "Next chat"),
        "place_chats": translate("Actions", "Chats"),
        "place_models": translate("Actions", "Models"),
        "place_ratings": translate("Actions", "Ratings"),
        "place_settings": translate("Actions", "Settings"),
        "export_all": translate("Actions", "Export all chats"),
        "shares": translate("Actions", "Everything you shared"),
        "last_import": translate("Actions", "See or undo the last import"),
        "back_up": translate("Actions", "Back up all chats now"),
        "restore_backup": translate("Actions", "Restore a backup"),
        "shortcuts": translate("Actions", "Keyboard shortcuts"),
        "quit": translate("Actions", "Quit"),
        "choose_model": translate("Actions", "Choose a model"),
        "open_model_file": translate("Actions", "Open a model file"),
        "reload_model": translate("Actions", "Load the model again"),
        "unload_model": translate("Actions", "Unload the model"),
        "toggle_list": translate("Actions", "Show or hide the list"),
        "parameters": translate("Actions", "Show or hide the parameters"),
        "text_larger": translate("Actions", "Larger text"),
        "text_smaller": translate("Actions", "Smaller text"),
        "text_normal": translate("Actions", "Normal text size"),
        "next_region": translate("Actions", "Next part of the window"),
        "previous_region": translate("Actions", "Previous part of the window"),
    }
