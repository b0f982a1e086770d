"""`hfchat doctor`: what is installed, where things are kept, and whether they are whole."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import shutil
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hfchat_desktop import __version__
from hfchat_desktop.cli_models_here import local_models
from hfchat_desktop.core.graphics_notes import failure_from
from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.engine_notes import graphics_notes
from hfchat_desktop.errors import EngineHungError, HFChatError, to_record
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.paths import Profile
from hfchat_desktop.workers.process import WorkerProcess

_PATIENCE_S = 60.0
_PACKAGES = (
    "PySide6-Essentials",
    "llama-cpp-python",
    "huggingface_hub",
    "httpx2",
    "filelock",
    "apsw",
    "markdown-it-py",
    "pygments",
    "jinja2",
    "keyring",
    "psutil",
)


def doctor(place: Profile, *, as_json: bool) -> int:
    """Print the report; return 1 if something needs attention."""
    report = _report(place)
    if as_json:
        sys.stdout.write(json.dumps(report, default=str) + "\n")
    else:
        for section, values in report.items():
            sys.stdout.write(f"{section}\n")
            for name, value in values.items():
                sys.stdout.write(f"  {name}: {_shown(value)}\n")
    whole = report["database"].get("integrity") in ("ok", "none yet")
    return 0 if whole and report["engine"].get("starts") else 1


def _report(place: Profile) -> dict[str, dict[str, Any]]:
    return {
        "app": {"version": __version__, "python": platform.python_version()},
        "packages": {name: _version(name) for name in _PACKAGES},
        "engine": _engine(place),
        "computer": _computer(),
        "letters": _letters(),
        "folders": _folders(place),
        "database": _database(place),
        "models": _models(place),
    }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _engine(place: Profile) -> dict[str, Any]:
    """Return what the engine says of itself; a driver that fails is met here in a child."""
    settings, _ = load_settings(place.settings_file)
    failure = graphics_notes(place).failure()
    try:
        process = WorkerProcess("engine")
    except HFChatError as error:
        return {"starts": False, **to_record(error)}
    limit = threading.Timer(_PATIENCE_S, process.kill)
    limit.start()
    process.send({"do": "hardware", "graphics": settings.use_gpu and failure is None})
    hello = process.read()
    said = hello
    while said is not None and said.get("event") != "hardware":
        said = process.read()
    if hello is None:
        found = {"starts": False, **to_record(process.cause_of_death())}
    else:
        if said is None:
            died = process.cause_of_death()
            hung = None if limit.is_alive() else EngineHungError(silent_seconds=_PATIENCE_S)
            failure = failure_from(hung or died, "")
        hardware = (said or hello).get("hardware", {})
        found = {
            "starts": True,
            "llama_cpp": hello.get("llama_cpp", ""),
            "build": hello.get("build", ""),
            **_hardware(hardware, failure, use_gpu=settings.use_gpu, place=place),
        }
    limit.cancel()
    process.end()
    return found


def _hardware(
    hardware: dict[str, Any],
    failure: GraphicsFailedError | None,
    *,
    use_gpu: bool,
    place: Profile,
) -> dict[str, Any]:
    """Return backend, variant and devices, and why no graphics card is used."""
    from hfchat_desktop.ui.hardware_words import READY, card_name, graphics_state, why_no_card
    from hfchat_desktop.ui.language import spoken

    state = graphics_state(hardware, failure, use_gpu=use_gpu)
    graphics = hardware.get("graphics", {})
    found = {name: hardware.get(name, "") for name in ("backend", "variant", "code", "processor")}
    if state == READY:
        found["backend"] = f"{graphics.get('backend', '')}, {found['backend']}"
    found |= {"devices": graphics.get("cards", []), "graphics": state}
    with spoken(load_settings(place.settings_file)[0].language):
        found["graphics_note"] = why_no_card(state, hardware, failure) or card_name(hardware)
    return found


def _computer() -> dict[str, Any]:
    import psutil

    memory = psutil.virtual_memory()
    return {
        "system": platform.platform(),
        "processor": platform.machine(),
        "physical_cores": psutil.cpu_count(logical=False) or 0,
        "logical_cores": os.cpu_count() or 0,
        "memory_bytes": memory.total,
        "memory_free_bytes": memory.available,
    }


def _letters() -> dict[str, bool]:
    """Return whether this system has fonts for what the window's languages are written in."""
    try:
        from PySide6.QtGui import QFontDatabase
    except ImportError:  # a library of the system is missing
        return {}
    from hfchat_desktop.cli_pdf import drawing_application

    application = drawing_application()  # kept: without one there are no fonts
    scripts = QFontDatabase.WritingSystem
    known = {"Arabic": scripts.Arabic, "Chinese": scripts.SimplifiedChinese}
    known["Japanese"] = scripts.Japanese
    there = {name: bool(QFontDatabase.families(script)) for name, script in known.items()}
    del application
    return there


def _folders(place: Profile) -> dict[str, Any]:
    found: dict[str, Any] = {"portable": place.portable}
    for name in ("config", "data", "cache", "models"):
        folder: Path = getattr(place, name)
        found[name] = str(folder)
        existing = next((p for p in (folder, *folder.parents) if p.exists()), None)
        if existing is not None:
            found[f"{name}_free_bytes"] = shutil.disk_usage(existing).free
            found[f"{name}_writable"] = os.access(existing, os.W_OK)
    return found


def _database(place: Profile) -> dict[str, Any]:
    if not place.database_file.exists():
        return {"path": str(place.database_file), "integrity": "none yet"}
    found: dict[str, Any] = {"path": str(place.database_file), "sqlite": _sqlite()}
    try:
        store = ChatStore.open_read_only(place.database_file)
    except HFChatError as error:
        return {**found, "integrity": to_record(error)}
    try:
        problems = store.integrity()
        found.update(asdict(store.statistics()))
        found["integrity"] = problems or "ok"
    except HFChatError as error:
        found["integrity"] = to_record(error)
    finally:
        store.close()
    return found


def _sqlite() -> str:
    import apsw

    return apsw.sqlite_lib_version()


def _models(place: Profile) -> dict[str, str]:
    """Return the models of every folder that is known, with what is wrong with them."""
    return {
        model.path: f"{model.name} {model.quant}".strip()
        + (f" ({type(model.problem).__name__})" if model.problem else "")
        for model in local_models(place)
    }


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_shown(item) for item in value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{name} {part}" for name, part in value.items())
    return str(value)
