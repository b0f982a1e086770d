"""Which of the models on this computer a person means by a name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.versions import DEFAULT_QUANT, quant_rank

_PART = re.compile(r"-\d{5}-of-\d{5}$")
_NO_MATCH = 9


def find_model(name: str, models: Iterable[LocalModel]) -> LocalModel | None:
    """Return the model that `name` means, None where it means none of them.

    A name is a path, a repository ("publisher/name", also with ":Q4_K_M" after it), the name
    of a file, or a shown name, with or without its quantization; large and small letters are
    the same. Of several that fit, a usable one wins, then a current one, then the
    quantization nearest to Q4_K_M. A model with a problem is returned where no other fits.
    """
    wanted = name.strip().casefold()
    if not wanted:
        return None
    ranked = [(_closeness(wanted, name.strip(), model), model) for model in models]
    fitting = [(closeness, model) for closeness, model in ranked if closeness < _NO_MATCH]
    if not fitting:
        return None
    return min(fitting, key=lambda item: (item[1].problem is not None, item[0], *_order(item[1])))[
        1
    ]


def usable(models: Iterable[LocalModel]) -> list[LocalModel]:
    """Return what a menu of models offers: no copies, no older revisions, nothing broken."""
    return [
        model for model in models if model.problem is None and not model.same_as and not model.newer
    ]


def _closeness(wanted: str, path: str, model: LocalModel) -> int:
    """Return how directly a name means a model: 0 for its path, `_NO_MATCH` for not at all."""
    if path == model.path or path in model.files:
        return 0
    file_name = re.split(r"[\\/]", model.path)[-1].casefold()
    stem = file_name.removesuffix(".gguf")
    repo_id, shown, quant = (text.casefold() for text in (model.repo_id, model.name, model.quant))
    means = (
        {f"{repo_id}:{quant}"} if repo_id else set(),
        {repo_id} if repo_id else set(),
        {file_name, stem, _PART.sub("", stem)},
        {f"{shown} {quant}", f"{shown}:{quant}"},
        {shown},
        {repo_id.rpartition("/")[2]} if repo_id else set(),
    )
    for number, names in enumerate(means, 1):
        if wanted in names:
            return number
    return _NO_MATCH


def _order(model: LocalModel) -> tuple[bool, bool, int, int, str]:
    distance = abs(quant_rank(model.quant) - quant_rank(DEFAULT_QUANT))
    return bool(model.newer), bool(model.same_as), distance, model.size_bytes, model.path
