"""A model file as the folder of a program tells of it, before its header is read."""

from __future__ import annotations

from hfchat_desktop.core.local_models import LocalPlace
from hfchat_desktop.core.record import Record


class Found(Record):
    """One file. What a folder does not tell is "".

    `name` is the program's own name for the model. `current` is the path of the newest
    revision's file of the same name where this one belongs to an older revision.
    """

    path: str
    place: LocalPlace
    name: str = ""
    publisher: str = ""
    repo_id: str = ""
    commit: str = ""
    sha256: str = ""
    current: str = ""
