"""What the first picture of the window does not need is not imported for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.core.chats import ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import profile

ROOT = Path(__file__).parents[1]
NEVER = (
    "llama_cpp numpy jinja2 jeepney huggingface_hub keyring psutil pygments sqlite3 hashlib"
    " ctypes PySide6.QtDBus PySide6.QtNetwork PySide6.QtTest"
    " hfchat_desktop.single_instance hfchat_desktop.cli_ask hfchat_desktop.core.speech"
)
NOT_YET = (
    "dialogs links menu model_menu notice settings_page first_run problems problems_engine"
    " spoken_face spoken_choices high_contrast desktop_settings desktop_keys_controller"
    " composer_popup prompt_stops personas.controller personas.rows share.dialog share.run"
)
WINDOW = """
import json, os, sys
from hfchat_desktop import app
from hfchat_desktop.paths import profile

def closing(*arguments):
    from PySide6.QtCore import QEvent, QObject, QTimer
    application = make(*arguments)
    start = application.start

    class Painted(QObject):
        def eventFilter(self, window, event):
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QTimer.singleShot(0, self, self.tell)
            return False

        def tell(self):
            import linecache
            read = [f"source of {name}" for name in linecache.cache if "hfchat_desktop" in name]
            print(json.dumps(sorted([*sys.modules, *read])), flush=True)
            closes = sys.argv[2] == "close"
            QTimer.singleShot(400, application.window.close if closes else lambda: os._exit(0))

    application.painted = Painted(application)

    def watched(*given):
        start(*given)
        application.window.installEventFilter(application.painted)

    application.start = watched
    return application

make, app._application = app._application, closing
sys.exit(app.run_window(profile(sys.argv[1])))
"""


def _modules_at_the_first_picture(folder: Path, *, end: str = "close") -> set[str]:
    """Open the window, and "close" or "kill" it soon after it is painted."""
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(folder), end],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a profile whose last chat has formatted words."""
    place = profile(tmp_path)
    place.config.mkdir(parents=True, exist_ok=True)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    chat = store.create_chat(title="Compound interest")
    asked = store.add_message(chat.id, None, Role.USER, "And then?")
    reply = store.begin_reply(chat.id, asked.id, model="A model", sampling=Sampling())
    text = "## Interest\n\n- it *earns* interest\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    store.finish_reply(reply.id, text=text, thinking="", state=ReplyState.DONE, stats=ReplyStats())
    store.remember("last_chat", chat.id)
    store.close()
    return tmp_path


def test_the_first_picture_of_the_last_chat_imports_only_what_it_shows(folder: Path):
    modules = _modules_at_the_first_picture(folder)
    assert modules.isdisjoint(NEVER.split())
    assert modules.isdisjoint(f"hfchat_desktop.ui.{name}" for name in NOT_YET.split())
    assert "hfchat_desktop.core.markdown_parser" in modules


def test_no_source_is_read_for_the_first_picture(folder: Path):
    modules = _modules_at_the_first_picture(folder)
    assert [name for name in modules if name.startswith("source of ")] == []


def test_words_seen_when_the_window_was_closed_are_not_parsed_at_the_next_start(folder: Path):
    _modules_at_the_first_picture(folder)
    modules = _modules_at_the_first_picture(folder)
    assert "hfchat_desktop.ui.transcript.table_view" in modules
    assert "markdown_it" not in modules


def test_words_of_the_first_picture_are_not_kept_while_the_window_is_open(folder: Path):
    _modules_at_the_first_picture(folder)
    place = profile(folder)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    assert "Interest" in json.dumps(store.recall("first_words"))
    store.close()
    _modules_at_the_first_picture(folder, end="kill")
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    assert store.recall("first_words") is None
    store.close()
