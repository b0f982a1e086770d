"""An import onto a disk that is too small: tight_import.py EXPORT FOLDER.

Run in a mount namespace of its own; the folder becomes a tmpfs of 7 MiB.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.importing.taking import take_in
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from tests.fakes.exports import planned


def main() -> None:
    export, folder = map(Path, sys.argv[1:])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=7m", "tmpfs", folder], check=True)
    store, _ = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
    chat = store.create_chat(title="mine")
    store.add_message(chat.id, None, Role.USER, "x")
    told = ""
    with tempfile.TemporaryDirectory() as spool:
        plan = planned(store, export, Path(spool))
        try:
            take_in(store, plan, export.name, lambda *_: None, lambda: False)
        except HFChatError as error:
            told = type(error).__name__
    found = {
        "error": told,
        "chats": [one.title for one in store.chats()],
        "imports": len(store.imports()),
        "integrity": store.integrity(),
    }
    store.close()
    print(json.dumps(found))


main()
