"""Which model `hfchat ask` uses: one of this computer, or one that is fetched first."""

from __future__ import annotations

from pathlib import Path

from hfchat_desktop.cli_words import confirmed
from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.core.model_files import choose_model
from hfchat_desktop.core.model_search import find_model, usable
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.safe_names import safe_repo_id
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors import ModelNotFoundError, ModelNotHereError, NoModelError
from hfchat_desktop.paths import Profile, bundled_models

INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells have it."""

_OURS = (LocalPlace.OWN, LocalPlace.HF_CACHE, LocalPlace.ELSEWHERE)
"""Where models lie that somebody fetched to use them here, or with any program."""


class PausedError(Exception):
    """Ctrl+C ended a download; what arrived is kept, and the way on has been told."""


def model_for(wanted: str, place: Profile, settings: Settings, *, get: bool) -> Path:
    """Return the file of the model that is meant by a path or a name.

    A repository of the Hub that is not here is fetched where `get` is set, or where a person
    on the terminal agrees. Raises ModelNotFoundError, ModelNotHereError, NoModelError,
    PausedError, and the errors of the Hub and of downloads.
    """
    try:
        return choose_model(wanted, place.models, [settings.model_path], bundled_models())
    except NoModelError:
        here = [model for model in usable(_local(place)) if model.place in _OURS]
        if not here:
            raise
        return Path(max(here, key=_preferred).path)
    except ModelNotFoundError:
        found = find_model(wanted, _local(place))
        if found is not None:
            if found.problem is not None:
                raise found.problem
            return Path(found.path)
        repo_id, _, quant = wanted.partition(":")
        if "/" not in repo_id or not safe_repo_id(repo_id):
            raise
    return _fetched(repo_id, quant, place, get=get)


def _fetched(repo_id: str, quant: str, place: Profile, *, get: bool) -> Path:
    question = f"{plain_label(repo_id)} is not on this computer. Get it from the Hub?"
    if not get and not confirmed(question):
        raise ModelNotHereError(repo_id=repo_id)
    from hfchat_desktop.cli_models_get import fetch

    return fetch(repo_id, quant, place)


def _local(place: Profile) -> list[LocalModel]:
    from hfchat_desktop.cli_models_here import local_models

    return local_models(place)


def _preferred(model: LocalModel) -> tuple[float, float]:
    """Prefer what was used last, then what came last."""
    try:
        came = Path(model.path).stat().st_mtime
    except OSError:
        came = 0.0
    return model.last_used, came
