"""A real keyring of the package `keyring`, in a file: for children that are told to use it.

PYTHON_KEYRING_BACKEND=tests.fakes.keyring_file.FileKeyring; the file is `keyring.json` below
XDG_CONFIG_HOME. A file `keyring.locked` beside it lets every call wait.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class FileKeyring(KeyringBackend):
    """Keeps what it is given, readable for the test."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return _read().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        _file().write_text(json.dumps({**_read(), f"{service} {username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = _read()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError("not there")
        _file().write_text(json.dumps(kept))


def _file() -> Path:
    return Path(os.environ["XDG_CONFIG_HOME"]) / "keyring.json"


def _read() -> dict[str, str]:
    while _file().with_suffix(".locked").exists():
        time.sleep(0.05)
    return json.loads(_file().read_text()) if _file().exists() else {}
