"""A checkout with nothing set up in it, and its `./run`, which gets packages from a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.wheels import make_tiny, pack_pip

ROOT = Path(__file__).resolve().parents[2]

APP = """
import sys
import tarfile
import tiny
print("started", *sys.argv[1:], tiny.WORD)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with our two commands and an app of one line, and nothing set up."""
    folder = tmp_path / "check out"
    shutil.copytree(ROOT / "packaging", folder / "packaging")
    for name in ("run", "check"):
        shutil.copy2(ROOT / name, folder / name)
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (folder / "requirements.lock").write_text(make_tiny(wheels))
    (folder / "packaging" / "pip.lock").write_text(pack_pip(wheels))
    (folder / "hfchat_desktop").mkdir()
    (folder / "hfchat_desktop" / "__main__.py").write_text(APP)
    models = tmp_path / "profile" / "models"
    models.mkdir(parents=True)
    (models / "some.gguf").write_bytes(b"GGUF")
    return folder


@pytest.fixture
def run(checkout: Path, tmp_path: Path) -> Callable[..., subprocess.Popen[str]]:
    """Return a starter of `./run chats ...` in that checkout, far from any network."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": os.environ["HOME"],
        "HFCHAT_PYTHON": getattr(sys, "_base_executable", sys.executable),
        "HFCHAT_PROFILE": str(tmp_path / "profile"),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(tmp_path / "wheels").replace(" ", "%20"),
    }

    def start(*arguments: str, **more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(checkout / "run"), *(arguments or ("chats", "list"))],
            cwd=tmp_path,
            env=environment | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start
