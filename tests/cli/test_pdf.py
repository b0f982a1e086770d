"""PDF from the command line: no window, no screen, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.some_chats import add_chats, open_chats
from tests.ui.paper_reader import read

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="limits a file by `resource`"),
]

WRITE = """
import resource, sys
from pathlib import Path
from hfchat_desktop.cli_pdf import write_pdf
from hfchat_desktop.core.exporting import ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.exporting.choose import ChatChoice
from hfchat_desktop.core.store import ChatStore
from tests.ui.paper_reader import WORDS

folder, limit = Path(sys.argv[1]), int(sys.argv[2])
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
store = ChatStore.open_read_only(folder / "chats.sqlite3")
chats = ChatChoice(store, Selection.everything()).exported()
try:
    print(write_pdf(folder / "all.pdf", chats, ExportOptions(ExportFormat.PDF), WORDS))
except Exception as error:
    print(type(error).__name__)
"""


def _write(folder: Path, *, most_bytes: int = 0) -> str:
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-c", WRITE, str(folder), str(most_bytes)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    return done.stdout.strip() or done.stderr


def test_chats_become_a_file_without_a_screen(tmp_path: Path) -> None:
    store = open_chats(tmp_path)
    add_chats(store, 3)
    store.close()
    assert _write(tmp_path) == "3"
    assert all(f"apples {2 - n}" in page for n, page in enumerate(read(tmp_path / "all.pdf")))


def test_what_does_not_fit_on_the_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path,
) -> None:
    store = open_chats(tmp_path)
    add_chats(store, 30, repeat=300)
    store.close()
    (tmp_path / "all.pdf").write_bytes(b"old")
    assert _write(tmp_path, most_bytes=40_000) in ("ExportFailedError", "DiskFullError")
    assert (tmp_path / "all.pdf").read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if "all.pdf" in one.name] == ["all.pdf"]
