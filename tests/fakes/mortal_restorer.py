"""A life that restores a backup until it is killed.

    mortal_restorer.py FOLDER BACKUP

Says "ready" when everything is checked and the change is about to begin, and "done" after it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from hfchat_desktop.core.backups import LongWork
from hfchat_desktop.core.store.backing_up import Sources
from hfchat_desktop.core.store.backup_folder import BackupFolder


def main() -> None:
    place, backup = Path(sys.argv[1]), Path(sys.argv[2])
    sources = Sources(
        place / "chats.sqlite3", place / "settings.json", place / "models.json", place / "backups"
    )
    restore = BackupFolder(sources).prepare(backup, LongWork())
    print("ready", flush=True)
    restore.carry_out(LongWork(), with_settings=True)
    print("done", flush=True)
    sys.stdin.read()


main()
