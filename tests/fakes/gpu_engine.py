"""The real engine, with the library of a graphics card from a folder that the test names.

Started as `python gpu_engine.py FOLDER`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hfchat_desktop.workers.serve import Pipe, serve


def run(pipe: Pipe) -> None:
    from hfchat_desktop.workers.engine import backends, main, outbox, session

    if os.environ.get("GGML_FAKE_GPU") == "hangs":  # no test waits for half a minute
        outbox._PATIENCE_FLOOR_S = session._LOAD_FLOOR_S = 1.0
        session._SLOW_DISK_BYTES_S = 1e9
    folder = Path(sys.argv[1])
    backends.gpu_folder = lambda: folder
    main.run(pipe)


if __name__ == "__main__":
    sys.exit(serve(run))
