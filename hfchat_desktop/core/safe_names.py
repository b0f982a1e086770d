"""Which names from outside may become a path, a part of an address or the name of a folder.

The Hub, a mirror or a page that claims to be one says how repositories and files are called.
What is not clearly harmless on every system (Windows among them) is refused, not repaired: a
repaired name would be another file than the one that was asked for.
"""

from __future__ import annotations

import re
import unicodedata

REPO_PART_LIMIT = 96
"""Characters in the name of a publisher or of a repository; the Hub's own limit."""

PATH_PARTS_LIMIT = 16
PATH_PART_BYTES = 200
"""Bytes in UTF-8 of one part of a path; file systems end at 255, and we add endings."""

# Begins and ends with a letter, a digit or "_", as the Hub has it. Without "--", which stands
# for "/" in the folders of the cache: "a--b/c" and "a/b--c" would be the same folder there.
_REPO_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.DOTALL
)
_NOT_IN_NAMES = frozenset('\\:*?"<>|')
# Control, format (direction among them), lone surrogates, separators of lines and paragraphs.
_NOT_IN_TEXT = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))


def safe_repo_id(text: str) -> bool:
    """Tell whether `text` is "publisher/name" or "name" as the Hub would call a repository."""
    parts = text.split("/")
    if len(parts) > 2 or "--" in text or ".." in text or text.endswith(".git"):
        return False
    return all(len(part) <= REPO_PART_LIMIT and _REPO_PART.fullmatch(part) for part in parts)


def safe_file_path(text: str) -> bool:
    """Tell whether `text` is a relative path, with "/", that stays below its folder everywhere."""
    parts = text.split("/")
    return len(parts) <= PATH_PARTS_LIMIT and all(safe_file_name(part) for part in parts)


def safe_file_name(text: str) -> bool:
    """Tell whether `text` is the name of one file or folder on every system."""
    if not text or text != text.strip() or text.endswith("."):
        return False
    if any(c in _NOT_IN_NAMES or unicodedata.category(c) in _NOT_IN_TEXT for c in text):
        return False
    stem = text.split(".", 1)[0].rstrip()  # Windows takes "nul .txt" for the device, too
    return len(text.encode()) <= PATH_PART_BYTES and not _DEVICE.fullmatch(stem.lower())


def is_commit(text: str) -> bool:
    """Tell whether `text` is a commit: 40 hexadecimal digits in small letters."""
    return _COMMIT.fullmatch(text) is not None


def is_sha256(text: str) -> bool:
    """Tell whether `text` is a SHA-256: 64 hexadecimal digits in small letters."""
    return _SHA256.fullmatch(text) is not None
