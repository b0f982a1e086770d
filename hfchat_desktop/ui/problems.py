"""Turns each error into words: title, detail, next step and the ways on.

Errors hold values; this is the one place that knows what a person reads for each of them.
The files `ui.problems_*` beside it hold the sentences. Only QtCore is imported, so the command
line can use it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.ui import (
    problems_backup,
    problems_downloads,
    problems_engine,
    problems_hub,
    problems_imports,
    problems_models,
    problems_moving,
    problems_parameters,
    problems_refused,
    problems_sharing,
    problems_store,
)
from hfchat_desktop.ui.language import spoken
from hfchat_desktop.ui.problem_words import (
    DETAILS,
    DISMISS,
    Problem,
    action,
    reason,
    translate,
)

__all__ = ["Problem", "cli_sentence", "describe"]

_WORDS: dict[type[HFChatError], Callable[[Any], Problem]] = {
    errors.NoModelError: problems_models.no_model,
    errors.ModelNotFoundError: problems_models.model_not_found,
    errors.ModelNotGgufError: problems_models.model_not_gguf,
    errors.ModelTruncatedError: problems_models.model_truncated,
    errors.ModelDamagedError: problems_models.model_damaged,
    errors.ModelUnsupportedError: problems_models.model_unsupported,
    errors.ModelLoadError: problems_models.model_load,
    errors.HubOfflineError: problems_hub.hub_offline,
    errors.HubTimeoutError: problems_hub.hub_timeout,
    errors.HubAnswerError: problems_hub.hub_answer,
    errors.HubRateLimitError: problems_hub.hub_rate_limit,
    errors.RepoNotFoundError: problems_hub.repo_not_found,
    errors.RepoGatedError: problems_hub.repo_gated,
    errors.RepoDisabledError: problems_hub.repo_disabled,
    errors.RepoFileGoneError: problems_hub.repo_file_gone,
    errors.TokenInvalidError: problems_hub.token_invalid,
    errors.TokenNotKeptError: problems_hub.token_not_kept,
    errors.SignInError: problems_hub.sign_in,
    errors.UnsafeNameError: problems_hub.unsafe_name,
    errors.DownloadWrongError: problems_downloads.download_wrong,
    errors.DownloadRefusedError: problems_downloads.download_refused,
    errors.DownloadDiedError: problems_downloads.download_died,
    errors.DiskSpaceError: problems_downloads.disk_space,
    errors.ModelNotHereError: problems_downloads.model_not_here,
    errors.VersionNotFoundError: problems_downloads.version_not_found,
    errors.ModelRemoveError: problems_downloads.model_remove,
    errors.ModelWrongHashError: problems_downloads.model_wrong_hash,
    errors.TemplateError: problems_engine.template,
    errors.PromptTooLongError: problems_engine.prompt_too_long,
    errors.ContextFullError: problems_engine.context_full,
    errors.EngineDiedError: problems_engine.engine_died,
    errors.EngineHungError: problems_engine.engine_hung,
    errors.EngineStartError: problems_engine.engine_start,
    errors.GenerationError: problems_engine.generation,
    GraphicsFailedError: problems_engine.graphics_failed,
    errors.GrammarError: problems_parameters.grammar,
    errors.PresetInvalidError: problems_parameters.preset_invalid,
    errors.ChatNotFoundError: problems_store.chat_not_found,
    errors.DiskFullError: problems_store.disk_full,
    errors.StoreNewerError: problems_store.store_newer,
    errors.StoreDamagedError: problems_store.store_damaged,
    errors.StoreReadOnlyError: problems_store.store_read_only,
    errors.StoreFailedError: problems_store.store_failed,
    errors.SettingsDamagedError: problems_store.settings_damaged,
    errors.ListDamagedError: problems_store.list_damaged,
    errors.SettingInvalidError: problems_store.setting_invalid,
    errors.ImportRefusedError: problems_imports.import_refused,
    errors.ExportFailedError: problems_imports.export_failed,
    errors.ProfileInUseError: problems_store.profile_in_use,
    **problems_backup.WORDS,
    **problems_moving.WORDS,
    **problems_sharing.WORDS,
    **problems_refused.WORDS,
}


def describe(error: HFChatError) -> Problem:
    """Return what a person is told of `error`, in the language of the application."""
    for cls in type(error).__mro__:
        if cls in _WORDS:
            return _WORDS[cls](error)
    return _unforeseen(error)


def cli_sentence(error: HFChatError, language: str = "") -> str:
    """Return one line that says what happened and what to do, for a terminal.

    `language` is the setting of that name: "" is the system's.
    """
    with spoken(language):
        return plain_label(describe(error).sentence)


def _unforeseen(error: HFChatError) -> Problem:
    """Return words for an error that this version has none for."""
    why = reason(str(error))
    return Problem(
        translate("Problems", "Something went wrong"),
        translate("Problems", "The app reported: {why}. Your chats are safe.").format(why=why),
        translate("Problems", "Try once more. If it comes back, restart HFChat."),
        (action(DISMISS), action(DETAILS)),
        translate("Problems", "Something went wrong ({why}): run the command again.").format(
            why=why
        ),
    )
