"""The models on this computer in an order, narrowed down by words, and their sums."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.record import Record


class LocalSort(StrEnum):
    """The orders of the models on this computer; favourites come first in each."""

    RECENT = "recent"  # used last
    NAME = "name"
    LARGEST = "largest"
    SMALLEST = "smallest"


class LocalSums(Record):
    """How many models there are, their bytes, and the bytes of copies that are not needed."""

    count: int = 0
    size_bytes: int = 0
    twice_bytes: int = 0


def arranged(
    models: Sequence[LocalModel], words: str = "", sort: LocalSort = LocalSort.RECENT
) -> list[LocalModel]:
    """Return the models that hold every word, in an order that is the same each time."""
    wanted = words.casefold().split()
    found = [model for model in models if all(word in _searched(model) for word in wanted)]
    found.sort(key=lambda model: (model.name.casefold(), model.quant, model.path))
    match sort:
        case LocalSort.RECENT:
            found.sort(key=lambda model: model.last_used, reverse=True)
        case LocalSort.LARGEST:
            found.sort(key=lambda model: model.size_bytes, reverse=True)
        case LocalSort.SMALLEST:
            found.sort(key=lambda model: model.size_bytes)
        case LocalSort.NAME:
            pass
    found.sort(key=lambda model: not model.favourite)
    return found


def sums_of(models: Sequence[LocalModel]) -> LocalSums:
    """Return the sums. Of models with the same content all but the largest are not needed."""
    total = sum(model.size_bytes for model in models)
    kept: dict[str, int] = {}
    first = _first_copies(models)
    for model in models:
        name = first[model.path]
        kept[name] = max(kept.get(name, 0), model.size_bytes)
    return LocalSums(len(models), total, total - sum(kept.values()))


def _first_copies(models: Sequence[LocalModel]) -> dict[str, str]:
    """Return for each path the one that stands for all copies of the same content."""
    first = {model.path: model.path for model in models}

    def root(path: str) -> str:
        while first[path] != path:
            path = first[path]
        return path

    for model in models:
        if model.same_as in first:
            first[root(model.path)] = root(model.same_as)
    return {path: root(path) for path in first}


def _searched(model: LocalModel) -> str:
    parts = (model.name, model.quant, model.publisher, model.repo_id, model.path, model.note)
    return "\n".join(parts).casefold()
