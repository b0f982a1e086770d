"""One class for each failure that a person can act on.

An error holds values, never sentences: `ui.problems` turns each class into a title, a
detail and a next step, in the reader's language. Errors cross the pipe between the
engine and the window as records (`to_record`, `from_record`).
"""

from __future__ import annotations

from typing import Any

from hfchat_desktop.error_base import HFChatError as HFChatError

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


# --- the Hub -------------------------------------------------------------------------


class HubOfflineError(HFChatError):
    """No connection to `host`; `switched_off` where HF_HUB_OFFLINE forbids any."""

    host: str
    switched_off: bool = False


class HubTimeoutError(HFChatError):
    """`host` took the connection and stayed silent."""

    host: str
    seconds: float


class HubAnswerError(HFChatError):
    """`host` answered with what cannot be used; `reason` is in English."""

    host: str
    reason: str
    status: int = 0


class HubRateLimitError(HFChatError):
    """`host` asks to wait (0 seconds: it does not say how long)."""

    host: str
    wait_seconds: float = 0.0


class RepoNotFoundError(HFChatError):
    """No such repository, or a private one that this account may not see."""

    repo_id: str


class RepoGatedError(HFChatError):
    """The authors give access on request; `signed_in` says whether a token was sent."""

    repo_id: str
    signed_in: bool = False


class RepoDisabledError(HFChatError):
    """The Hub has switched the repository off."""

    repo_id: str


class RepoFileGoneError(HFChatError):
    """The repository is there, the file or revision is not any more."""

    repo_id: str
    path: str


class TokenInvalidError(HFChatError):
    """`host` refused the token; `source` is keyring, session, environment or hf."""

    host: str
    source: str = ""


class TokenNotKeptError(HFChatError):
    """There is no keyring: the token is kept until the app ends; `detail` is its reason."""

    detail: str


class SignInError(HFChatError):
    """Signing in by a code failed: denied, expired, or not_possible on this host."""

    reason: str


class UnsafeNameError(HFChatError):
    """A name from outside that must not become a path."""

    name: str


# --- downloads and the models on this computer -----------------------------------------


class DownloadWrongError(HFChatError):
    """What arrived is not what the Hub promised: `reason` is hash, size or hash_unknown."""

    repo_id: str
    path: str
    reason: str


class DownloadRefusedError(HFChatError):
    """`host` ends each attempt in the same way: `reason` is range_ignored or redirects."""

    host: str
    reason: str


class DownloadDiedError(HFChatError):
    """The process of a download ended by itself, several times; what arrived is kept."""

    exit_code: int
    signal_name: str = ""
    log_line: str = ""


class DiskSpaceError(HFChatError):
    """There is no room for the whole download where `path` is; nothing was lost."""

    path: str
    needed_bytes: int
    free_bytes: int


class ModelNotHereError(HFChatError):
    """`repo_id` is a repository of the Hub; no model of it is on this computer."""

    repo_id: str


class VersionNotFoundError(HFChatError):
    """The repository has no such version; `known` are those it has (none: no model at all)."""

    repo_id: str
    version: str
    known: tuple[str, ...] = ()


class ModelRemoveError(HFChatError):
    """A model's files could not be deleted; `detail` is the system's reason."""

    path: str
    detail: str


class ModelWrongHashError(HFChatError):
    """A file on this computer is not the one that was published."""

    path: str
    expected: str
    actual: str


# --- questions and the engine --------------------------------------------------------


class TemplateError(HFChatError):
    """The model's chat template refuses these messages, or broke its limits."""

    detail: str


class PromptTooLongError(HFChatError):
    """The last message alone does not fit the context, in tokens."""

    prompt_tokens: int
    context_tokens: int


class ContextFullError(HFChatError):
    """The chat is to be asked about first: `left_out_messages` would no longer be read."""

    left_out_messages: int
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


class GrammarError(HFChatError):
    """The grammar or JSON schema that replies were to keep to cannot be used.

    `reason` is a key of `core.grammar.REASONS`; `detail` a name or a piece of it; `line` 0
    means the whole; `schema` tells which of the two it is.
    """

    reason: str
    detail: str = ""
    line: int = 0
    schema: bool = False


class PresetInvalidError(HFChatError):
    """A file holds no presets that can be used; `detail` is the first thing that is wrong."""

    path: str
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


class ListDamagedError(HFChatError):
    """The list of downloads or the notes on models began anew; the file is kept as `kept_as`."""

    path: str
    kept_as: str


class SettingInvalidError(HFChatError):
    """One stored setting is out of its limits and has its default again."""

    name: str
    value: str


class ImportRefusedError(HFChatError):
    """A file was not taken over.

    `reason` is not_found, too_large, damaged, no_card, not_known or empty.
    """

    name: str
    reason: str


class ExportFailedError(HFChatError):
    """A file chosen by the person could not be written; `detail` is the system's reason."""

    path: str
    detail: str


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
