"""One class for each failure that a person can act on.

An error holds values, never sentences: `ui.problems` turns each class into a title, a
detail and a next step, in the reader's language. Errors cross the pipe between the
engine and the window as records (`to_record`, `from_record`).
"""

from __future__ import annotations

import inspect
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class HFChatError(Exception):
    """Base of every failure that is told to a person.

    A subclass names its values as annotations, with defaults where they may be left out,
    and is built as a dataclass is. It is none: twenty generated classes cost
    as much at each start as the first paint of a window.
    """

    names: ClassVar[tuple[str, ...]] = ()
    """The values that this class has, in order."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.names = tuple(inspect.get_annotations(cls))

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__()
        values = {**dict(zip(self.names, given, strict=False)), **named}
        unknown = values.keys() - set(self.names)
        missing = [n for n in self.names if n not in values and not hasattr(type(self), n)]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: unknown {unknown}, missing {missing}")
        for name, value in values.items():
            setattr(self, name, value)

    def values(self) -> dict[str, Any]:
        """Return every value by its name."""
        return {name: getattr(self, name) for name in self.names}

    def __str__(self) -> str:
        """Return the values for a log line; what a person reads comes from `ui.problems`."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values().items())
        return f"{type(self).__name__}({shown})"


# --- model files ---------------------------------------------------------------------


class NoModelError(HFChatError):
    """No model is chosen, and none is in the models folder."""

    models_folder: str


class ModelNotFoundError(HFChatError):
    """No model of this name, and no file at this path."""

    name: str


class ModelNotGgufError(HFChatError):
    """The file does not begin as a GGUF file does."""

    path: str


class ModelTruncatedError(HFChatError):
    """The file ends before its header says it does (`expected_bytes` 0: not known)."""

    path: str
    actual_bytes: int
    expected_bytes: int = 0


class ModelDamagedError(HFChatError):
    """The header contradicts itself; `reason` names the field, in English."""

    path: str
    reason: str


class ModelUnsupportedError(HFChatError):
    """llama.cpp of this build does not know the architecture (or it writes no text)."""

    path: str
    architecture: str


class ModelLoadError(HFChatError):
    """llama.cpp refused the file; `detail` is the last line of its log."""

    path: str
    detail: str


# --- questions and the engine --------------------------------------------------------


class TemplateError(HFChatError):
    """The model's chat template refuses these messages, or broke its limits."""

    detail: str


class PromptTooLongError(HFChatError):
    """The last message alone does not fit the context, in tokens."""

    prompt_tokens: int
    context_tokens: int


class EngineDiedError(HFChatError):
    """The engine's process ended by itself.

    `signal_name` is "SIGSEGV" or "" where it exited; `log_line` is llama.cpp's last word.
    """

    exit_code: int
    signal_name: str = ""
    log_line: str = ""
    out_of_memory: bool = False


class EngineHungError(HFChatError):
    """The engine said nothing for longer than this model and machine explain."""

    silent_seconds: float


class EngineStartError(HFChatError):
    """The engine's process could not be started; `detail` is the system's reason."""

    detail: str


class GenerationError(HFChatError):
    """llama.cpp reported a failure while reading or writing; the process lives on."""

    detail: str


# --- what is kept --------------------------------------------------------------------


class ChatNotFoundError(HFChatError):
    """No chat of this number."""

    chat_id: int


class DiskFullError(HFChatError):
    """Nothing more can be written where `path` is; what was saved before is safe."""

    path: str


class StoreNewerError(HFChatError):
    """The database was written by a newer version; it was not touched."""

    path: str
    found_version: int
    supported_version: int


class StoreDamagedError(HFChatError):
    """The database could not be read; it was put aside as `kept_as`.

    `recovered_chats` and `recovered_messages` count what could be read and was kept.
    """

    path: str
    kept_as: str
    recovered_chats: int = 0
    recovered_messages: int = 0


class StoreReadOnlyError(HFChatError):
    """The folder of the profile cannot be written."""

    path: str


class StoreFailedError(HFChatError):
    """The system failed to read or write the database; `detail` is its reason."""

    path: str
    detail: str


class SettingsDamagedError(HFChatError):
    """The settings could not be read; defaults are in force, the file is kept as `kept_as`."""

    path: str
    kept_as: str


class SettingInvalidError(HFChatError):
    """One stored setting is out of its limits and has its default again."""

    name: str
    value: str


class ProfileInUseError(HFChatError):
    """Another process writes to this profile."""

    path: str


def error_classes() -> list[type[HFChatError]]:
    """Return every error class, in the order of definition."""
    found: list[type[HFChatError]] = []
    waiting = list(HFChatError.__subclasses__())
    while waiting:
        cls = waiting.pop(0)
        found.append(cls)
        waiting.extend(cls.__subclasses__())
    return found


def to_record(error: HFChatError) -> dict[str, Any]:
    """Return `{"kind": class name, **values}` for the pipe."""
    return {"kind": type(error).__name__, **error.values()}


def from_record(record: dict[str, Any]) -> HFChatError:
    """Build the error that `to_record` described; unknown kinds become `GenerationError`."""
    for cls in error_classes():
        if cls.__name__ == record.get("kind"):
            known = {name: value for name, value in record.items() if name in cls.names}
            try:
                return cls(**known)
            except TypeError:
                break
    return GenerationError(detail=str(record)[:500])
