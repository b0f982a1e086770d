"""Another language, at once: chosen and restarted by keys on a screen with a window manager."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import profile
from tests.journeys.screen import Screen, missing

ROOT = Path(__file__).parents[1]
PATIENCE_S = 30.0
SIZE = [1100, 640]
APP = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from hfchat_desktop import app, cli

FILE = Path(os.environ["TELL"])

def telling(*given):
    application = make(*given)
    start = application.start

    def watched(*more):
        start(*more)
        application.telling = QTimer(interval=100)
        application.telling.timeout.connect(tell)
        application.telling.start()

    def tell():
        window, chat = application.window, application.session.chat
        at_settings = window.current_place == "settings"
        part = FILE.with_suffix(".part")
        part.write_text(json.dumps({
            "pid": os.getpid(),
            "place": window.current_place,
            "group": window.settings_page._head.text() if at_settings else "",
            "focus": window.focusWidget().accessibleName() if window.focusWidget() else "",
            "chat": chat.title if chat else "",
            "draft": window.composer.text(),
            "size": [window.width(), window.height()],
            "corner": [window.geometry().x(), window.geometry().y()],
            "ready": application.engine.state.name,
        }))
        part.replace(FILE)

    application.start = watched
    return application

make, app._application = app._application, telling
sys.exit(cli.main(sys.argv[1:]))
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason="Xvfb and xdotool are not installed"),
]


class Journey:
    """A profile with a chat and a draft, its window, and the windows that follow it."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.folder = folder / "a profile"
        self.place = profile(self.folder)
        self.file = folder / "told.json"
        self.screen = Screen(None)
        self.environment = {**self.screen.environment, "TELL": str(self.file)}
        self.seen: dict[int, psutil.Process] = {}
        self._seed(model)
        words = ["-P", "-c", APP, "--profile", str(self.folder), "window"]
        self.process = subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env={**self.environment, "PYTHONPATH": str(ROOT)},
        )

    def _seed(self, model: Path) -> None:
        place = self.place
        place.config.mkdir(parents=True)
        place.models.mkdir(parents=True)
        (place.models / model.name).symlink_to(model)
        place.settings_file.write_text(json.dumps({"language": "en"}))
        store, _ = ChatStore.open(place.database_file, backups=place.backups)
        chat = store.create_chat(title="Compound interest")
        store.add_message(chat.id, None, Role.USER, "And then?")
        store.remember("last_chat", chat.id)
        store.save_draft(chat.id, "half a")
        store.close()

    def told(self) -> dict[str, Any]:
        """Return what the window shows, {} before there is one."""
        if not self.file.exists():
            return {}
        told = dict(json.loads(self.file.read_text()))
        if told["pid"] not in self.seen and psutil.pid_exists(told["pid"]):
            self.seen[told["pid"]] = psutil.Process(told["pid"])
        return told

    def wait_for(self, happened: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        until = time.monotonic() + PATIENCE_S
        while not ((told := self.told()) and happened(told)):
            assert time.monotonic() < until, told
            time.sleep(0.05)
        return told

    def language(self) -> str:
        return str(json.loads(self.place.settings_file.read_text())["language"])

    def of_the_profile(self) -> set[int]:
        """Return the processes that name the profile: windows, not their children."""
        found = psutil.process_iter(["pid", "cmdline"])
        return {p.pid for p in found if str(self.folder) in (p.info["cmdline"] or [])}

    def close(self) -> None:
        """End every window, also one that nobody expected."""
        for pid in {self.process.pid, *self.seen, *self.of_the_profile()}:
            try:
                window = psutil.Process(pid)
                family = [window, *window.children(recursive=True)]
            except psutil.NoSuchProcess:
                continue
            for member in family:
                member.kill()
            psutil.wait_procs(family, timeout=10)
        self.process.wait(10)
        self.screen.close()


@pytest.fixture
def journey(tmp_path: Path, starter_model: Path) -> Iterator[Journey]:
    made = Journey(tmp_path, starter_model)
    yield made
    made.close()


def test_another_language_at_once_with_chat_draft_and_place_as_they_were(
    journey: Journey,
) -> None:
    screen = journey.screen
    first = journey.wait_for(lambda told: told["chat"] != "" and told["ready"] == "READY")
    old, children = journey.process, psutil.Process(journey.process.pid).children(recursive=True)
    assert first["pid"] == old.pid
    assert children
    screen.find_window(old.pid)
    screen.move(150, 120)
    screen.resize(*SIZE)
    screen.write(" thought")
    journey.wait_for(lambda told: told["draft"] == "half a thought" and told["size"] == SIZE)

    screen.press("ctrl+comma")
    journey.wait_for(lambda told: told["group"] == "General")
    screen.press("Tab", "Tab")
    journey.wait_for(lambda told: told["focus"] == "Language")
    screen.write("Pol")
    journey.wait_for(lambda _: journey.language() == "pl")
    screen.press("Return", "Tab")
    before = journey.wait_for(lambda told: told["focus"] not in ("Language", ""))
    screen.press("Return")

    after = journey.wait_for(lambda told: told["pid"] != old.pid and told["ready"] == "READY")
    assert old.wait(10) == 0
    assert after["place"] == "settings"
    assert after["group"] == "Ogólne"
    assert after["focus"] == "Język"
    kept = ("chat", "draft", "size", "corner")  # the frame round the window comes a little later
    journey.wait_for(lambda told: all(told[name] == before[name] for name in kept))
    assert not [child for child in children if child.is_running()]
    assert journey.of_the_profile() == {after["pid"]}
    assert not ProfileLock(journey.place.lock_file).acquire(), "the new window has it"


def test_a_window_that_was_started_anew_is_the_one_that_a_later_start_raises(
    journey: Journey,
) -> None:
    journey.wait_for(lambda told: told["chat"] != "")
    command = [sys.executable, "-m", "hfchat_desktop", "--profile", str(journey.folder)]
    done = subprocess.run(
        [*command, "window", "--setting", "language"],
        cwd=ROOT,
        env=journey.environment,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, "another window has the profile: that one comes forward"
    assert journey.wait_for(lambda told: told["place"] == "chats")["pid"] == journey.process.pid
