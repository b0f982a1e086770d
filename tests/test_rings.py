"""Which part of the app may import what. The table is the one of ARCHITECTURE.md."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "hfchat_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
OURS = "hfchat_desktop"
PARSERS = {"markdown_it", "mdit_py_plugins", "pygments"}
CONSTANTS = {(OURS, "APP_NAME"), (OURS, "APPLICATION_ID"), (OURS, "__version__")}
ERRORS = {f"{OURS}.errors{part}" for part in ("", "_sharing", "_moving", "_graphics")}
COMPUTED = "(a computed name)"  # of `import_module`: the engine makes one for llama_cpp
WAITING = {"asyncio", "http", "multiprocessing", "socket", "subprocess", "urllib.request"}

# Folder or file: what it may import besides the standard library, and what it must not.
RINGS: dict[str, tuple[set[str], set[str]]] = {
    "error_base.py": (set(), WAITING),
    "errors.py": ({f"{OURS}.error_base"}, WAITING),
    "errors_sharing.py": ({f"{OURS}.error_base"}, WAITING),
    "errors_moving.py": ({f"{OURS}.error_base"}, WAITING),
    "errors_graphics.py": ({f"{OURS}.error_base"}, WAITING),
    "paths.py": ({"appdirs"}, WAITING),
    "core": ({f"{OURS}.core", "apsw", *ERRORS, *PARSERS}, {*WAITING, "sqlite3"}),
    "workers": (
        {f"{OURS}.workers", f"{OURS}.core", *ERRORS, "huggingface_hub", "psutil"}
        | {"filelock", "httpx2", "keyring"},
        {f"{OURS}.core.store", "sqlite3"},
    ),
    "workers/engine": (
        {f"{OURS}.workers", f"{OURS}.core", f"{OURS}.errors", "psutil"}
        | {"llama_cpp", "jinja2", COMPUTED},
        {f"{OURS}.core.store", "sqlite3"},
    ),
    "workers/formulas": (
        {f"{OURS}.workers", "ziamath", "latex2mathml"},
        {f"{OURS}.core.store", "sqlite3"},
    ),
    "bridge": (
        {*ERRORS, *(f"{OURS}.{ring}" for ring in ("bridge", "workers", "core"))}
        | {"PySide6.QtCore", "shiboken6"},
        {f"{OURS}.workers.engine", "multiprocessing", "subprocess", "sqlite3"},
    ),
    "bridge/desktop_keys": (
        {f"{OURS}.bridge.desktop_keys", f"{OURS}.core", "jeepney"}
        | {"PySide6.QtCore", "PySide6.QtNetwork"},
        WAITING,
    ),
    "ui": (
        {*ERRORS, *(f"{OURS}.{part}" for part in ("ui", "bridge", "core", "paths"))}
        | {"PySide6", "shiboken6"},
        {f"{OURS}.workers", f"{OURS}.core.store", "sqlite3", "apsw", *WAITING},
    ),
    ".": (
        {OURS, "PySide6", "apsw", "psutil", "keyring", "shiboken6"},
        {"llama_cpp", "huggingface_hub", "sqlite3"},
    ),
}


def ring_of(path: Path) -> str:
    """Return the narrowest entry of the table that a file is under."""
    name = path.relative_to(PACKAGE).as_posix()
    under = [ring for ring in RINGS if name == ring or name.startswith(ring + "/")]
    return max(under, key=len, default=".")


def imports(path: Path) -> Iterator[str]:
    """Yield what a file imports anywhere in it, as `package.module` or `package.module.name`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            names = (alias.name for alias in node.names)
            yield from (f"{node.module}.{n}" for n in names if (node.module, n) not in CONSTANTS)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
            ("import_module", "__import__")
        ):
            yield node.args[0].value if isinstance(node.args[0], ast.Constant) else COMPUTED


def under(name: str, modules: set[str]) -> bool:
    """Return whether a name is one of the modules or inside of one."""
    return any(name == module or name.startswith(module + ".") for module in modules)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_each_file_imports_only_what_its_ring_may_know(path: Path):
    allowed, forbidden = RINGS[ring_of(path)]

    wrong = [
        name
        for name in imports(path)
        if under(name, forbidden)
        or not (name.split(".")[0] in sys.stdlib_module_names or under(name, allowed))
    ]

    assert wrong == []
