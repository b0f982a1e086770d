"""Two screens of different scales, in a process of its own: they are set before Qt starts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ONE = {"name": "one", "x": 0, "y": 0, "width": 1400, "height": 1000}
TWO = {"name": "two", "x": 1400, "y": 0, "width": 2800, "height": 2000}
COMMON = """
import json, sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["hfchat", "-style", "Fusion"])
from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.screens import ScreenCare
from hfchat_desktop.ui.theme import Theme

theme = Theme("light")
theme.install(application)
window = MainWindow(theme, ChatListModel())


def settle():
    for _ in range(20):
        application.processEvents()


def seen():
    pictures = {label.pixmap().devicePixelRatio() for label in window.findChildren(QLabel)
                if not label.pixmap().isNull() and label.isVisible()}
    where = window.frameGeometry().center()
    screen = application.screenAt(where)
    return {"ratio": window.devicePixelRatioF(), "pictures": sorted(pictures),
            "grab": window.grab().devicePixelRatio(),
            "screen": screen.name() if screen else "", "place": window.place()["geometry"]}
"""
MOVES = (
    COMMON
    + """
ScreenCare(window, theme)
window.move(50, 50)
window.show()
window.transcript.show_messages([
    Message(1, 1, None, Role.USER, "x"),
    Message(2, 1, 1, Role.ASSISTANT, "Some *words* and `code`.", state=ReplyState.DONE)])
settle()
told = [seen()]
for x in (1450, 50):
    window.move(x, 50)
    settle()
    told.append(seen())
window.move(1450, 50)
settle()
told.append(seen())
print(json.dumps(told))
"""
)
RETURNS = (
    COMMON
    + """
window.restore_place({"geometry": sys.argv[1]})
window.show()
settle()
print(json.dumps([seen()]))
"""
)


def run(folder: Path, code: str, screens: list[dict[str, object]], *arguments: str) -> list[dict]:
    """Run a program with these screens and return what it says."""
    config = folder / "screens.json"
    scale = {"logicalDpi": 96, "logicalBaseDpi": 96}
    config.write_text(json.dumps({"screens": [{**screen, **scale} for screen in screens]}))
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCREEN_SCALE_FACTORS": "one=1;two=2",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """Return what a window says that was moved to and fro."""
    return run(tmp_path_factory.mktemp("screens"), MOVES, [ONE, TWO])


def test_pictures_are_sharp_on_each_screen_that_a_window_is_moved_to(moved: list[dict]) -> None:
    assert [told["screen"] for told in moved] == ["one", "two", "one", "two"]
    assert [told["ratio"] for told in moved] == [1.0, 2.0, 1.0, 2.0]
    assert [told["pictures"] for told in moved] == [[1.0], [2.0], [1.0], [2.0]]
    assert [told["grab"] for told in moved] == [1.0, 2.0, 1.0, 2.0]


def test_a_window_whose_screen_is_gone_comes_back_where_it_can_be_seen(
    moved: list[dict], tmp_path: Path
) -> None:
    (told,) = run(tmp_path, RETURNS, [ONE], moved[-1]["place"])
    assert told["screen"] == "one"
