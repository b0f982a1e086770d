"""Chats to export, and plain words for exports."""

from __future__ import annotations

from hfchat_desktop.core.chats import Chat, Message, ReplyStats, Role, Sampling
from hfchat_desktop.core.exporting import ExportedChat, Words
from hfchat_desktop.core.ratings import Rating

WORDS = Words(
    you="You",
    assistant="Assistant",
    system="System",
    system_prompt="System prompt",
    untitled="Untitled",
    statistics=lambda stats: f"{stats.completion_tokens} tokens",
    thought=lambda seconds: f"Thought for {seconds:.0f} s",
    parameters=lambda values: ", ".join(f"{name} {value}" for name, value in values.items()),
    rating=lambda rating: f"{rating.stars}/5 {rating.note}".strip(),
    time=lambda moment: f"at {moment:.0f}",
    state=lambda state: "Stopped" if state.value == "stopped" else "",
    version=lambda place, count: f"version {place} of {count}",
    instead=lambda place, count, number: f"Version {place} of {count}, in place of #{number}",
    exported=lambda _moment: "Exported",
    language="en",
)


def question(number: int, text: str, parent: int | None = None) -> Message:
    """Return a message of the reader."""
    return Message(number, 1, parent, Role.USER, text, created_at=1000.0 + number)


def answer(number: int, text: str, parent: int | None, **more: object) -> Message:
    """Return an answer with all that one can have."""
    known: dict[str, object] = {
        "thinking": "a hidden thought",
        "model": "Qwen3 4B",
        "created_at": 1000.0 + number,
        "sampling": Sampling(temperature=0.7),
        "stats": ReplyStats(completion_tokens=212, thinking_s=4.0),
        "rating": Rating(stars=4, note="a private note"),
    }
    return Message(number, 1, parent, Role.ASSISTANT, text, **{**known, **more})  # type: ignore[arg-type]


def chat(*texts: str, title: str = "Sky") -> ExportedChat:
    """Return a chat in which question and answer take turns."""
    messages = tuple(
        (answer if place % 2 else question)(place + 1, text, place or None)
        for place, text in enumerate(texts)
    )
    return ExportedChat(Chat(1, title, created_at=1000.0), messages, system_prompt="Be brief.")
