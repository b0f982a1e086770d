"""The one entry point: a worker, a command, or the window."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit status."""
    argv = sys.argv[1:] if arguments is None else arguments
    if len(argv) == 2 and argv[0] == "--worker":
        return _serve(argv[1])
    from hfchat_desktop.cli import main as run

    return run(argv)


def _serve(name: str) -> int:
    from hfchat_desktop.workers.serve import serve

    if name == "engine":
        from hfchat_desktop.workers.engine.main import run as run_engine

        return serve(run_engine)
    if name == "hub":
        from hfchat_desktop.workers.hub.main import run as run_hub

        return serve(run_hub)
    if name == "download":
        from hfchat_desktop.workers.download.main import run as run_download

        return serve(run_download)
    if name == "imports":
        from hfchat_desktop.workers.imports.main import run as run_imports

        return serve(run_imports)
    if name == "share":
        from hfchat_desktop.workers.share.main import run as run_share

        return serve(run_share)
    if name == "formulas":
        from hfchat_desktop.workers.formulas.main import run as run_formulas

        return serve(run_formulas)
    return 2


if __name__ == "__main__":
    sys.exit(main())
