"""Values of the check before sharing: what was found, and what a person decides about it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from hfchat_desktop.core.record import Record


class Kind(StrEnum):
    """What something private is. The order is that of the list a person sees."""

    KEY = "key"
    PASSWORD = "password"
    CARD = "card"
    ACCOUNT = "account"
    EMAIL = "email"
    PHONE = "phone"
    PATH = "path"
    ADDRESS = "address"
    USER = "user"


REPLACEMENTS = {
    Kind.KEY: "[key]",
    Kind.PASSWORD: "[password]",
    Kind.CARD: "[card number]",
    Kind.ACCOUNT: "[account number]",
    Kind.EMAIL: "[e-mail]",
    Kind.PHONE: "[phone]",
    Kind.PATH: "[path]",
    Kind.ADDRESS: "[address]",
    Kind.USER: "[user]",
}
"""What stands in the copy in place of each kind."""


class Subject(NamedTuple):
    """What a person decides about: the same thing, however often it occurs."""

    kind: Kind
    text: str
    """As it was found; without difference of case where that says nothing."""


class Finding(Record):
    """One place in a text where something private stands."""

    kind: Kind
    start: int
    """Where it begins, in characters."""
    end: int
    text: str
    replacement: str
    certain: bool = True
    """False where it only looks like it, such as a number that may be a telephone's."""

    @property
    def subject(self) -> Subject:
        """What this is about: equal for each place where the same thing stands."""
        return Subject(self.kind, self.text if must_go(self.kind) else self.text.casefold())


class Surroundings(Record):
    """What is private about this computer and this chat, and cannot be told from a text alone."""

    user_names: tuple[str, ...] = ()
    """The name of the login and the names of the person, as far as known."""
    home_folders: tuple[str, ...] = ()
    host_names: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    """Paths of the files that were attached."""


class Topic(Record):
    """One row of the list: a subject, and how often it occurs."""

    subject: Subject
    text: str
    """As it was found first."""
    replacement: str
    count: int = 1
    certain: bool = True

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.subject.kind


class Mark(NamedTuple):
    """Where a replacement stands in the copy, in characters."""

    start: int
    end: int
    kind: Kind


class Redacted(Record):
    """A copy in which what is private was replaced."""

    text: str
    marks: tuple[Mark, ...] = ()


def must_go(kind: Kind) -> bool:
    """Return whether this kind can never be kept in what is published."""
    return kind in (Kind.KEY, Kind.PASSWORD)
