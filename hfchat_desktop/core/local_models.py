"""The models that are on this computer, wherever another program may have put them."""

from __future__ import annotations

from enum import StrEnum

from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HFChatError


class LocalPlace(StrEnum):
    """The folder in which a model was found."""

    OWN = "own"  # the models folder of the profile
    BUNDLED = "bundled"  # it came with the app, whose folder is not for changing
    HF_CACHE = "hf_cache"
    LM_STUDIO = "lm_studio"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    OLLAMA = "ollama"
    ELSEWHERE = "elsewhere"  # opened or added by a person


class Verdict(StrEnum):
    """What is known of a file's content."""

    UNCHECKED = "unchecked"
    GOOD = "good"  # its hash is the published one
    BAD = "bad"
    NO_HASH = "no_hash"  # nobody has published one


class LocalModel(Record):
    """One model on this computer; its files are used where they lie.

    `path` is what llama.cpp opens (the first of `files` where the model is split). Sizes in
    bytes, times in seconds since the epoch (0: never). `sha256` is the published hash of
    `path` where it is known. `same_as` names the path of another copy of the same content,
    `newer` that of a newer revision's file of the same name. `places` are all folders that
    lead to the file, `place` first. `problem` says why it cannot be used.
    """

    path: str
    name: str
    quant: str
    publisher: str
    size_bytes: int
    place: LocalPlace
    files: tuple[str, ...] = ()
    repo_id: str = ""
    commit: str = ""
    sha256: str = ""
    architecture: str = ""
    parameters: int = 0
    context_length: int = 0
    last_used: float = 0.0
    verdict: Verdict = Verdict.UNCHECKED
    verified_at: float = 0.0
    favourite: bool = False
    note: str = ""
    same_as: str = ""
    newer: str = ""
    places: tuple[LocalPlace, ...] = ()
    problem: HFChatError | None = None
