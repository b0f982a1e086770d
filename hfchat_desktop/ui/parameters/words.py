"""The words of parameters: label, one sentence, choices, and where a value comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.parameters import BY_NAME, Layer, ParameterKind
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.setting_words import setting_words

_FROM_SETTINGS = (
    "max_tokens",
    "seed",
    "temperature",
    "top_k",
    "top_p",
    "min_p",
    "repeat_penalty",
    "presence_penalty",
    "frequency_penalty",
    "threads",
    "prompt_threads",
    "gpu_layers",
    "kv_type",
)


class ParameterWords(Record):
    """What a person reads. `empty` stands where a number has its special value."""

    label: str
    help: str = ""
    empty: str = ""


def parameter_words(name: str) -> ParameterWords:
    """Return the words of a parameter; raises KeyError for one without any."""
    if name in _FROM_SETTINGS:
        words = setting_words(name)
        return ParameterWords(words.label, words.help, words.empty)
    return {**_choosing(), **_repetition(), **_form()}[name]


def _choosing() -> dict[str, ParameterWords]:
    translate = QCoreApplication.translate
    return {
        "typical_p": ParameterWords(
            translate("Parameters", "Typical-p"),
            translate("Parameters", "Prefers words that surprise as much as usual. 1 is off."),
        ),
        "xtc_probability": ParameterWords(
            translate("Parameters", "XTC probability"),
            translate("Parameters", "How often the likeliest words are left out. 0 is off."),
        ),
        "xtc_threshold": ParameterWords(
            translate("Parameters", "XTC threshold"),
            translate("Parameters", "Words at least this likely can be left out, but for one."),
        ),
        "mirostat": ParameterWords(
            translate("Parameters", "Mirostat"),
            translate("Parameters", "Keeps the surprise even, in place of the other limits."),
        ),
        "mirostat_tau": ParameterWords(
            translate("Parameters", "Mirostat target"),
            translate("Parameters", "How much surprise it aims at. Low is more focused."),
        ),
        "mirostat_eta": ParameterWords(
            translate("Parameters", "Mirostat rate"),
            translate("Parameters", "How fast it corrects itself."),
        ),
    }


def _repetition() -> dict[str, ParameterWords]:
    translate = QCoreApplication.translate
    return {
        "penalty_last_n": ParameterWords(
            translate("Parameters", "Penalties look back"),
            translate("Parameters", "The penalties count words in this many last tokens."),
        ),
        "dry_multiplier": ParameterWords(
            translate("Parameters", "DRY strength"),
            translate("Parameters", "Keeps whole phrases from coming again. 0 is off."),
        ),
        "dry_base": ParameterWords(
            translate("Parameters", "DRY growth"),
            translate("Parameters", "How much each further repeated word counts."),
        ),
        "dry_allowed_length": ParameterWords(
            translate("Parameters", "DRY allowed length"),
            translate("Parameters", "Phrases of up to this many tokens may come again."),
        ),
        "dry_penalty_last_n": ParameterWords(
            translate("Parameters", "DRY looks back"),
            translate("Parameters", "Phrases are looked for in this many last tokens."),
            translate("Parameters", "Whole chat"),
        ),
    }


def _form() -> dict[str, ParameterWords]:
    translate = QCoreApplication.translate
    return {
        "stop": ParameterWords(
            translate("Parameters", "Stop at"),
            translate("Parameters", "The answer ends before any of these lines of text."),
        ),
        "json_schema": ParameterWords(
            translate("Parameters", "JSON schema"),
            translate("Parameters", "The answer becomes JSON of this form."),
        ),
        "grammar": ParameterWords(
            translate("Parameters", "Grammar (GBNF)"),
            translate("Parameters", "The answer keeps to these rules; it begins with “root”."),
        ),
        "thinking": ParameterWords(
            translate("Parameters", "Thinking"),
            translate("Parameters", "Whether the model thinks before it answers."),
        ),
        "thinking_effort": ParameterWords(
            translate("Parameters", "Effort of thinking"),
            translate("Parameters", "How long the model thinks before it answers."),
        ),
        "context_tokens": ParameterWords(
            translate("Parameters", "Context"),
            translate("Parameters", "How many tokens the model sees at once. More takes memory."),
        ),
    }


def group_words(group: str) -> str:
    """Return the heading of a group; raises KeyError for one without any."""
    translate = QCoreApplication.translate
    return {
        "plain": translate("Parameters", "In plain words"),
        "choice": translate("Parameters", "Writing"),
        "repetition": translate("Parameters", "Repetition"),
        "surprise": translate("Parameters", "Other ways to choose"),
        "form": translate("Parameters", "Form of the answer"),
        "thinking": translate("Parameters", "Thinking"),
        "loading": translate("Parameters", "Loading the model"),
    }[group]


def choice_words(name: str) -> dict[str, str]:
    """Return the words of each choice, by the text of its value."""
    translate = QCoreApplication.translate
    return {
        "mirostat": {
            "0": translate("Parameters", "Off"),
            "1": translate("Parameters", "Version 1"),
            "2": translate("Parameters", "Version 2"),
        },
        "thinking": {
            "auto": translate("Parameters", "As the model does it"),
            "on": translate("Parameters", "On"),
            "off": translate("Parameters", "Off"),
        },
        "thinking_effort": {
            "auto": translate("Parameters", "As the model does it"),
            "low": translate("Parameters", "Low"),
            "medium": translate("Parameters", "Medium"),
            "high": translate("Parameters", "High"),
        },
        "kv_type": {
            "f16": translate("Parameters", "16 bits"),
            "q8_0": translate("Parameters", "8 bits"),
        },
    }[name]


def source_words(layer: Layer, *, is_default: bool) -> str:
    """Return where a value comes from, in one word or two."""
    translate = QCoreApplication.translate
    if layer is Layer.APP:
        default, settings = translate("Parameters", "Default"), translate("Parameters", "Settings")
        return default if is_default else settings
    return {
        Layer.MODEL: translate("Parameters", "Model"),
        Layer.PERSONA: translate("Parameters", "Persona"),
        Layer.CHAT: translate("Parameters", "Chat"),
        Layer.MESSAGE: translate("Parameters", "Message"),
    }[layer]


def reason_words(reason: str) -> str:
    """Return why a parameter does nothing now; see `core.parameters.unsupported`."""
    translate = QCoreApplication.translate
    return {
        "greedy": translate("Parameters", "At temperature 0 the likeliest word is taken."),
        "mirostat": translate("Parameters", "Mirostat chooses in its place."),
        "off": translate("Parameters", "It is switched off by the value above."),
        "model": translate("Parameters", "This model cannot do that."),
        "schema": translate("Parameters", "The JSON schema goes first."),
        "gpu_off": translate("Parameters", "The graphics card is switched off in the settings."),
        "gpu_failed": translate("Parameters", "The graphics card failed and is not used."),
        "no_gpu": translate("Parameters", "The engine finds no graphics card here."),
        "no_model": translate("Parameters", "No model is chosen."),
    }[reason]


def value_words(name: str, value: object) -> str:
    """Return a value as a person reads it, with its unit."""
    spec = BY_NAME[name]
    if spec.kind is ParameterKind.CHOICE:
        return choice_words(name)[str(value)]
    empty = parameter_words(name).empty
    if empty and value in (0, -1, None) and value == spec.default:
        return empty
    if isinstance(value, float):
        return QLocale().toString(value, "f", 2)
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, tuple) and value:
        return ", ".join(str(part) for part in value)
    return str(value) if value else QCoreApplication.translate("Parameters", "Empty")


def preset_name(key: str, name: str) -> str:
    """Return the name of a preset; those that come along have theirs here."""
    translate = QCoreApplication.translate
    return {
        "precise": translate("Parameters", "Precise"),
        "balanced": translate("Parameters", "Balanced"),
        "creative": translate("Parameters", "Creative"),
    }.get(key, name)
