"""The model files on this computer, as far as the models folder knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from hfchat_desktop.core.gguf import model_label, read_summary
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HFChatError, ModelNotFoundError, NoModelError

STARTER_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
"""The model that comes with the app, so that the first answer needs no choice."""


class ModelFile(Record):
    """A file that can be chosen, with the name that a person reads."""

    path: str
    name: str
    quant: str
    publisher: str
    size_bytes: int


def describe_model(path: Path) -> ModelFile:
    """Return what a list shows of a file; raises an error of `core.gguf` for a bad one."""
    summary = read_summary(path)
    name, quant, publisher = model_label(summary)
    return ModelFile(str(path), name, quant, publisher, path.stat().st_size)


def installed_models(folder: Path, others: Iterable[str] = ()) -> list[ModelFile]:
    """Return the readable models of `folder` and of the paths `others`, by name.

    Files that are no models, helpers (mmproj, imatrix) and missing ones are left out.
    """
    found: dict[str, ModelFile] = {}
    paths = [*sorted(folder.glob("*.gguf")), *(Path(other) for other in others)]
    for path in paths:
        if _is_helper(path.name):
            continue
        try:
            found[str(path.resolve())] = describe_model(path)
        except (HFChatError, OSError):
            continue
    return sorted(found.values(), key=lambda model: (model.name.lower(), model.size_bytes))


def choose_model(wanted: str, folder: Path, remembered: Sequence[str] = ()) -> Path:
    """Return the file for a path, a file name or a shown name.

    With `wanted` empty: the first of `remembered` that exists, then the starter model, then
    the first file of the folder. Raises `ModelNotFoundError` or `NoModelError`.
    """
    if wanted:
        return _named(wanted, folder)
    for candidate in [*remembered, str(folder / STARTER_FILE)]:
        if candidate and Path(candidate).is_file():
            return Path(candidate)
    for path in sorted(folder.glob("*.gguf")):
        if not _is_helper(path.name):
            return path
    raise NoModelError(models_folder=str(folder))


def _named(wanted: str, folder: Path) -> Path:
    direct = Path(wanted).expanduser()
    if direct.is_file():
        return direct
    for path in sorted(folder.glob("*.gguf")):
        if wanted.lower() in {path.name.lower(), path.stem.lower()}:
            return path
    for model in installed_models(folder):
        if wanted.lower() in {model.name.lower(), f"{model.name} {model.quant}".lower()}:
            return Path(model.path)
    raise ModelNotFoundError(name=wanted)


def _is_helper(name: str) -> bool:
    low = name.lower()
    return any(mark in low for mark in ("mmproj", "imatrix")) or low.startswith(("mtp-", "eagle3-"))
