"""Sets of parameters with a name: three that come along, a person's own, and files of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from hfchat_desktop.core.parameters import BY_NAME, checked, first_refused
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import PresetInvalidError

KIND = "preset"
"""Under which the store keeps them."""

NAME_LIMIT = 60
MAX_FILE_BYTES = 4 * 1024 * 1024
MAX_IN_A_FILE = 200
_FORMAT = "hfchat-presets"


class Preset(Record):
    """Some parameters under a name. Those that come along have their words in the window."""

    key: str
    name: str
    values: Mapping[str, Any] = field(default_factory=dict)
    builtin: bool = False


def _builtin(key: str, temperature: float, top_p: float, min_p: float) -> Preset:
    values = {"temperature": temperature, "top_k": 40, "top_p": top_p, "min_p": min_p}
    return Preset(key, "", values, builtin=True)


BUILTIN: tuple[Preset, ...] = (
    _builtin("precise", 0.2, 0.9, 0.05),
    _builtin("balanced", 0.8, 0.95, 0.05),
    _builtin("creative", 1.2, 0.98, 0.03),
)


def new_key() -> str:
    """Return a key that no other preset has."""
    return os.urandom(8).hex()


def clean_name(name: str) -> str:
    """Return a name that can be shown in one line, "" for none."""
    return plain_label(name, longest=NAME_LIMIT).strip()


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return `name`, or it with a number behind, so that it differs from those `taken`."""
    known = {other.casefold() for other in taken}
    candidate, number = name, 1
    while candidate.casefold() in known:
        number += 1
        candidate = f"{name[: NAME_LIMIT - 6]} {number}"
    return candidate


def record_of(preset: Preset) -> dict[str, Any]:
    """Return what the store keeps."""
    return {"name": preset.name, "values": dict(preset.values)}


def preset_of(key: str, record: Mapping[str, Any]) -> Preset:
    """Return the preset that was kept; values that are not allowed are left out."""
    values = record.get("values")
    known = checked(values) if isinstance(values, dict) else {}
    return Preset(key, clean_name(str(record.get("name", ""))), _without_loading(known))


def matching(
    presets: Sequence[Preset], values: Mapping[str, Any], own: Mapping[str, Any]
) -> Preset | None:
    """Return the preset that is in force: all its values are, and `own` sets nothing else."""
    for preset in presets:
        rest = own.keys() - preset.values.keys()
        if not rest and all(values.get(n) == v for n, v in preset.values.items()):
            return preset
    return None


def to_text(presets: Iterable[Preset]) -> str:
    """Return a file of presets, as JSON."""
    record = {"format": _FORMAT, "version": 1, "presets": [record_of(p) for p in presets]}
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def write_presets(path: Path, presets: Iterable[Preset]) -> None:
    """Write presets to a file. Raises DiskFullError, ExportFailedError."""
    from hfchat_desktop.core.exporting.text_file import write_pieces  # not at the start

    write_pieces(path, (to_text(presets),))


def read_presets(path: Path) -> list[Preset]:
    """Return the presets of a file, under new keys. Raises PresetInvalidError.

    A file with one value out of its limits is refused as a whole: half of a preset is another
    one. Names that this version does not know are left out.
    """
    name = path.name
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise PresetInvalidError(path=name, detail="unreadable") from error
    if len(data) > MAX_FILE_BYTES:
        raise PresetInvalidError(path=name, detail="too_large")
    try:
        record = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PresetInvalidError(path=name, detail="not_json") from error
    found = [_read(entry, name) for entry in _entries(record)]
    presets = [preset for preset in found if preset is not None]
    if not presets:
        raise PresetInvalidError(path=name, detail="no_presets")
    return presets


def _entries(record: Any) -> list[Any]:
    """Return the presets of a file; one preset alone is a file too."""
    if isinstance(record, dict) and isinstance(record.get("presets"), list):
        return list(record["presets"][:MAX_IN_A_FILE])
    return [record]


def _read(entry: Any, path: str) -> Preset | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("values"), dict):
        return None
    name = clean_name(str(entry.get("name", "")))
    values = {n: v for n, v in entry["values"].items() if n in BY_NAME}
    refused = first_refused(values)
    if refused:
        raise PresetInvalidError(path=path, detail=f"{refused} = {values[refused]!r}"[:80])
    return Preset(new_key(), name or "?", _without_loading(checked(values)))


def _without_loading(values: dict[str, Any]) -> dict[str, Any]:
    return {n: v for n, v in values.items() if not BY_NAME[n].loading}
