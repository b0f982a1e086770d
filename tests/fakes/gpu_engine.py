"""The real engine, with the library of a graphics card from a folder that the test names.

Started as `python gpu_engine.py FOLDER`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from hfchat_desktop.workers.serve import Pipe, serve


def run(pipe: Pipe) -> None:
    from hfchat_desktop.workers.engine import backends, main

    folder = Path(sys.argv[1])
    backends.gpu_folder = lambda: folder
    main.run(pipe)


if __name__ == "__main__":
    sys.exit(serve(run))
