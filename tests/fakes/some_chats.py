"""A profile with chats, for tests of what is made of all of them."""

from __future__ import annotations

from pathlib import Path

from hfchat_desktop.core.chats import Role, Sampling
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.backing_up import Sources


def sources_in(folder: Path) -> Sources:
    """Return the files of a profile that lie in one folder."""
    return Sources(
        folder / "chats.sqlite3",
        folder / "settings.json",
        folder / "models.json",
        folder / "backups",
    )


def open_chats(folder: Path) -> ChatStore:
    """Open the chats of such a profile, which must be sound."""
    store, notices = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
    if notices:
        raise AssertionError(str(notices))
    return store


def add_chats(store: ChatStore, count: int, *, word: str = "apples", repeat: int = 20) -> list[int]:
    """Add chats of a question and an answer; return their numbers."""
    made = []
    for number in range(count):
        chat = store.create_chat(title=f"{word} {number}")
        question = store.add_message(chat.id, None, Role.USER, f"{word} and pears? " * repeat)
        reply = store.begin_reply(chat.id, question.id, model="m", sampling=Sampling(seed=number))
        store.finish_reply(reply.id, text=f"Zażółć {word} " * repeat)
        made.append(chat.id)
    return made
