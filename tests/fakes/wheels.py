"""Packages that pip installs without any network: one of one line, and pip itself."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from importlib.metadata import distribution
from pathlib import Path

_OF_THE_INSTALLATION = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")


def make_tiny(folder: Path) -> str:
    """Make a package of one line in `folder` and return its line of a lock."""
    files = {
        "tiny.py": b'WORD = "well"\n',
        "tiny-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        "tiny-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
        b"Tag: py3-none-any\n",
    }
    return _pack(folder, "tiny", "1.0", files)


def pack_pip(folder: Path) -> str:
    """Pack the pip that is installed here into `folder` and return its line of a lock."""
    pip = distribution("pip")
    files = {
        str(path.as_posix()): path.read_binary()
        for path in pip.files or ()
        if ".." not in path.parts  # the commands, which are made anew
        and path.suffix != ".pyc"
        and path.name not in _OF_THE_INSTALLATION
    }
    return _pack(folder, "pip", pip.version, files)


def _pack(folder: Path, name: str, version: str, files: dict[str, bytes]) -> str:
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    record = f"{name}-{version}.dist-info/RECORD"
    lines = [f"{path},sha256={_hash_of(data)},{len(data)}\n" for path, data in files.items()]
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, data in {**files, record: "".join([*lines, f"{record},,\n"]).encode()}.items():
            archive.writestr(path, data)
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def _hash_of(data: bytes) -> str:
    """Return a hash as RECORD writes it."""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
