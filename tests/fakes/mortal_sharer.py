"""A process that shares a chat as the window does, to be killed in the middle.

    python -m tests.fakes.mortal_sharer PROFILE_FOLDER API TOKEN TEXT

It prints the number of its child and then each stage; it never ends by itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.bridge.sharing import Sharing
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.sharing import ShareKind, ShareRequest, ShareTarget, Visibility
from hfchat_desktop.core.store import ChatStore


def main() -> None:
    folder, api, token, text = sys.argv[1:]
    application = QCoreApplication([])
    store, _ = ChatStore.open(Path(folder) / "chats.sqlite3", backups=Path(folder) / "backups")
    access = HubAccess(endpoint=api, token=token, token_source="session")
    sharing = Sharing(store, lambda: access, lambda: access)
    sharing.stage_changed.connect(lambda _number, stage: print(stage, flush=True))
    target = ShareTarget(ShareKind.GIST, Visibility.SECRET)
    sharing.share(ShareRequest(target, text, "chat.md", "Title"))
    application.exec()


if __name__ == "__main__":
    print(os.getpid(), flush=True)
    main()
