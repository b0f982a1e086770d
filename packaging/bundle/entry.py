"""What the bundle starts: the app, a command, or one of its workers."""

from __future__ import annotations

import sys

from hfchat_desktop.frozen import settle

settle()

from hfchat_desktop.__main__ import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
