"""The bundle as a person has it: in a folder with an awkward name, with nothing of this checkout.

`./check packaging` makes the bundle and runs these tests; `./check` alone does not, since there
may be none. HFCHAT_BUNDLE names another one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bundle.app_window import AppWindow
from tests.journeys.screen import Screen, missing

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / "build" / "screenshots"


@pytest.fixture(scope="session")
def built() -> Path:
    """Return the folder that was built."""
    folder = Path(os.environ.get("HFCHAT_BUNDLE", ROOT / "build" / "bundle" / "hfchat"))
    if not (folder / "hfchat").is_file():
        pytest.fail(f"{folder} has no bundle: ./check packaging makes it", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def bundle(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the bundle below a name with spaces and letters of other scripts."""
    folder = tmp_path_factory.mktemp("Zoë's apps – 日本語") / "HFChat Desktop"
    shutil.copytree(built, folder, symlinks=True, copy_function=_linked)
    return folder


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # another disk
        shutil.copy2(source, target, follow_symlinks=False)


class Bundled:
    """The programs of the bundle, in an environment with nothing in it but a home."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        self.environment = {"HOME": str(home)}

    def program(self, name: str = "hfchat") -> str:
        """Return the path of a program."""
        return str(self.folder / name)

    def __call__(self, *words: str, **options: Any) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        given: dict[str, Any] = {"env": self.environment, "cwd": self.home, **options}
        return subprocess.run(
            [self.program(), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
            **given,
        )

    def json(self, *words: str, **options: Any) -> Any:
        """Run a command and return the JSON that it prints."""
        done = self(*words, "--json", **options)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def hfchat(bundle: Path, tmp_path: Path) -> Bundled:
    """Return the bundle with a home of its own."""
    home = tmp_path / "Zoë"
    home.mkdir()
    return Bundled(bundle, home)


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """Return a screen for windows."""
    if lacking := missing():
        pytest.fail(f"install {', '.join(lacking)}", pytrace=False)
    made = Screen(None)
    yield made
    made.close()


@pytest.fixture
def window(hfchat: Bundled, screen: Screen) -> Iterator[AppWindow]:
    """Return the window of the bundle, which is not open yet; it is closed afterwards."""
    made = AppWindow(hfchat.program("hfchat-desktop"), hfchat.home, screen, SHOTS)
    yield made
    made.end()
