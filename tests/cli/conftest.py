"""The command line as a person runs it: a process of its own on a profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


class Command:
    """`hfchat` on one profile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith("HFCHAT_")
        }

    def argv(self, *arguments: str) -> list[str]:
        start = [sys.executable, "-m", "hfchat_desktop", "--profile", str(self.folder)]
        return [*start, *arguments]

    def __call__(self, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.argv(*arguments),
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **options,
        )

    def json(self, *arguments: str) -> Any:
        done = self(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def hfchat(tmp_path) -> Command:
    """Return the command on an empty profile, without a model."""
    return Command(tmp_path / "profile")


@pytest.fixture
def hfchat_with_model(hfchat, starter_model) -> Callable[..., Any]:
    """Return the command on a profile that has the starter model."""
    models = hfchat.folder / "models"
    models.mkdir(parents=True)
    (models / starter_model.name).symlink_to(starter_model)
    return hfchat
