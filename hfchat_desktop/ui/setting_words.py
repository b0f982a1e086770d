"""The words of each setting: its label, one line of help, and the names of its choices."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.desktop_keys import quick_keys
from hfchat_desktop.ui.desktop_keys_words import called_by
from hfchat_desktop.ui.language import LANGUAGES
from hfchat_desktop.ui.shortcuts import shown_keys


@dataclass(frozen=True)
class SettingWords:
    """What a person reads. `empty` is shown where a number has its special value 0 or None."""

    label: str
    help: str = ""
    empty: str = ""


def setting_words(name: str) -> SettingWords:
    """Return the words of a setting; raises KeyError for a name without any."""
    known = (_general(), _engine(), _replies(), _sampling(), _models(), _desktop())
    return {key: words for part in known for key, words in part.items()}[name]


def choice_words(name: str) -> dict[str, str]:
    """Return the names of the choices of a setting by their key; empty where it has none."""
    translate = QCoreApplication.translate
    return {
        "theme": {
            "system": translate("Settings", "Match system"),
            "light": translate("Settings", "Light"),
            "dark": translate("Settings", "Dark"),
        },
        "high_contrast": {
            "system": translate("Settings", "Match system"),
            "on": translate("Settings", "On"),
            "off": translate("Settings", "Off"),
        },
        "reduced_motion": {
            "system": translate("Settings", "Match system"),
            "on": translate("Settings", "On"),
            "off": translate("Settings", "Off"),
        },
        "announce_answers": {
            "sentences": translate("Settings", "By sentence"),
            "whole": translate("Settings", "When done"),
            "off": translate("Settings", "Off"),
        },
        "language": {"": translate("Settings", "Match system"), **LANGUAGES},
        "kv_type": {
            "f16": translate("Settings", "16 bits"),
            "q8_0": translate("Settings", "8 bits"),
        },
        "enter_sends": {
            "true": translate("Settings", "Enter"),
            "false": translate("Settings", "Ctrl+Enter"),
        },
    }.get(name, {})


def _general() -> dict[str, SettingWords]:
    translate = QCoreApplication.translate
    return {
        "theme": SettingWords(translate("Settings", "Theme")),
        "text_scale": SettingWords(
            translate("Settings", "Chat text size"),
            translate("Settings", "Applies to messages and code."),
        ),
        "reduced_motion": SettingWords(
            translate("Settings", "Reduce motion"),
            translate("Settings", "Panels and notices appear without animation."),
        ),
        "window_scale": SettingWords(
            translate("Settings", "Size of the window"),
            translate("Settings", "Changes when HFChat is opened again."),
        ),
        "high_contrast": SettingWords(
            translate("Settings", "High contrast"),
            translate("Settings", "Few colours and thick lines."),
        ),
        "announce_answers": SettingWords(
            translate("Settings", "Read answers aloud"),
            translate("Settings", "By a screen reader, where one is running."),
        ),
        "language": SettingWords(
            translate("Settings", "Language"),
            translate("Settings", "Changes when HFChat is opened again."),
        ),
        "enter_sends": SettingWords(
            translate("Settings", "Send with"),
            translate("Settings", "The other key adds a new line."),
        ),
        "tell_answers": SettingWords(
            translate("Settings", "Notify when a long answer is done"),
            translate("Settings", "With a system notification while HFChat is in the background."),
        ),
        "auto_titles": SettingWords(
            translate("Settings", "Let the model name chats"),
            translate("Settings", "After the first answer, when nothing else is going on."),
        ),
        "shortcuts": SettingWords(translate("Settings", "Shortcuts")),
        "model_values": SettingWords(translate("Settings", "Parameters of single models")),
        "load_model_at_start": SettingWords(
            translate("Settings", "Load the model at start"),
            translate("Settings", "The first answer comes sooner. Off leaves memory free."),
        ),
        "model_path": SettingWords(translate("Settings", "Model")),
        "trash_days": SettingWords(
            translate("Settings", "Days in the trash"),
            translate("Settings", "A deleted chat can be brought back for this long."),
        ),
    }


def _desktop() -> dict[str, SettingWords]:
    translate = QCoreApplication.translate
    return {
        "tray_icon": SettingWords(
            translate("Settings", "Icon in the tray"),
            translate("Settings", "Shows the window, begins a chat, or asks a quick question."),
        ),
        "keep_running": SettingWords(
            translate("Settings", "Keep running when the window is closed"),
            translate("Settings", "The model stays in memory. Quit is in the menu of the icon."),
        ),
        "quick_anywhere": SettingWords(
            translate("Settings", "Quick question from any program"),
            called_by(shown_keys(quick_keys(sys.platform))),
        ),
        "quick_keys": SettingWords(translate("Settings", "Keys for the quick question")),
        "tell_updates": SettingWords(
            translate("Settings", "Tell me of new versions"),
            translate(
                "Settings",
                "Asks GitHub once a day which version is the newest. Nothing is downloaded.",
            ),
        ),
    }


def _engine() -> dict[str, SettingWords]:
    translate = QCoreApplication.translate
    automatic = translate("Settings", "Automatic")
    return {
        "context_tokens": SettingWords(
            translate("Settings", "Context"),
            translate("Settings", "Tokens that the model keeps in view. More needs more memory."),
        ),
        "threads": SettingWords(
            translate("Settings", "Threads for writing"),
            translate("Settings", "Usually fastest with one less than the processor has cores."),
            automatic,
        ),
        "prompt_threads": SettingWords(
            translate("Settings", "Threads for reading"),
            translate("Settings", "Used while the model reads your message."),
            automatic,
        ),
        "use_gpu": SettingWords(
            translate("Settings", "Use the graphics card"),
            translate("Settings", "Off also keeps its driver out of HFChat."),
        ),
        "gpu_layers": SettingWords(
            translate("Settings", "Layers on the graphics card"),
            translate("Settings", "Automatic puts as many there as fit. 0 is none."),
            automatic,
        ),
        "kv_type": SettingWords(
            translate("Settings", "Precision of the context"),
            translate("Settings", "8 bits save memory and read long messages more slowly."),
        ),
        "state_budget_mb": SettingWords(
            translate("Settings", "Memory for quick returns to chats, in MB"),
            translate("Settings", "A chat that is held there is not read again."),
            automatic,
        ),
    }


def _replies() -> dict[str, SettingWords]:
    translate = QCoreApplication.translate
    return {
        "system_prompt": SettingWords(
            translate("Settings", "Instructions for every new chat"),
            translate("Settings", "What the model should know or keep to. It may stay empty."),
        ),
        "max_tokens": SettingWords(
            translate("Settings", "Longest answer"),
            translate("Settings", "In tokens. Left empty, the model writes until it is done."),
            translate("Settings", "No limit"),
        ),
        "seed": SettingWords(
            translate("Settings", "Seed"),
            translate("Settings", "The same seed and settings give the same answer."),
            translate("Settings", "Random"),
        ),
    }


def _sampling() -> dict[str, SettingWords]:
    translate = QCoreApplication.translate
    return {
        "temperature": SettingWords(
            translate("Settings", "Temperature"),
            translate("Settings", "Low is steady, high is varied. 0 takes the likeliest word."),
        ),
        "top_k": SettingWords(
            translate("Settings", "Top-k"),
            translate("Settings", "Chooses among this many of the likeliest tokens. 0 is all."),
        ),
        "top_p": SettingWords(
            translate("Settings", "Top-p"),
            translate("Settings", "Chooses among tokens that share this probability. 1 is all."),
        ),
        "min_p": SettingWords(
            translate("Settings", "Min-p"),
            translate("Settings", "Leaves out tokens below this share of the likeliest one."),
        ),
        "repeat_penalty": SettingWords(
            translate("Settings", "Repeat penalty"),
            translate("Settings", "Above 1 the model repeats itself less."),
        ),
        "presence_penalty": SettingWords(
            translate("Settings", "Presence penalty"),
            translate("Settings", "Above 0 the model turns to new words."),
        ),
        "frequency_penalty": SettingWords(
            translate("Settings", "Frequency penalty"),
            translate("Settings", "Above 0 frequent words become rarer."),
        ),
    }


def _models() -> dict[str, SettingWords]:
    translate = QCoreApplication.translate
    return {
        "search_hub": SettingWords(
            translate("Settings", "Search the Hub"),
            translate(
                "Settings",
                "The words and filters of a search are sent to it. Off shows only the models "
                "that come with HFChat.",
            ),
        ),
        "hub_endpoint": SettingWords(
            translate("Settings", "Address of the Hub"),
            translate("Settings", "For a mirror. It sees what is searched and downloaded."),
            "https://huggingface.co",
        ),
        "github_api": SettingWords(
            translate("Settings", "Address of GitHub's API"),
            translate("Settings", "For a GitHub Enterprise server, ending in /api/v3."),
            "https://api.github.com",
        ),
        "github_client_id": SettingWords(
            translate("Settings", "App for signing in by a code"),
            translate(
                "Settings",
                "The client ID of an OAuth app at GitHub with the device flow on. Without one, "
                "sign in with an access key.",
            ),
            translate("Settings", "None"),
        ),
        "catalogue_context": SettingWords(
            translate("Settings", "Context to plan for"),
            translate("Settings", "The memory that models need is shown for this many tokens."),
        ),
        "download_limit_kb": SettingWords(
            translate("Settings", "Speed limit, in kB a second"),
            translate("Settings", "For all downloads together."),
            translate("Settings", "No limit"),
        ),
        "tell_downloads": SettingWords(
            translate("Settings", "Notify when a download is done"),
            translate("Settings", "With a system notification while HFChat is in the background."),
        ),
    }
