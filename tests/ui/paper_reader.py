"""Chats as documents, put on paper, and what a reader of PDF files finds there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Chat, Message, Role
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions, Words
from hfchat_desktop.core.exporting.document import Document, document
from hfchat_desktop.ui.paper.pdf_file import PdfFile

WORDS = Words(
    you="You",
    assistant="Assistant",
    system="System",
    system_prompt="System prompt",
    untitled="Untitled",
    statistics=lambda stats: f"{stats.completion_tokens} tokens",
    thought=lambda seconds: f"Thought for {seconds:.0f} s",
    parameters=lambda values: ", ".join(f"{name} {value}" for name, value in values.items()),
    rating=lambda rating: f"{rating.stars} of 5 stars",
    time=lambda _: "22 November 2026",
    state=lambda state: state.value,
    version=lambda which, count: f"Version {which} of {count}",
    instead=lambda which, count, number: f"Version {which} of {count} of message {number}",
    exported=lambda _: "",
)


def chat_of(
    *texts: str, title: str = "A chat", options: ExportOptions | None = None, **of_answers: object
) -> Document:
    """Return a chat whose messages are by the person and by the model in turn."""
    messages = []
    for number, text in enumerate(texts, 1):
        role = Role.USER if number % 2 else Role.ASSISTANT
        more = of_answers if role is Role.ASSISTANT else {}
        parent = number - 1 or None
        messages.append(Message(number, 1, parent, role, text, model="Tiny", **more))
    chat = ExportedChat(Chat(1, title), tuple(messages), system_prompt="Answer in verse.")
    return document(chat, options or ExportOptions(ExportFormat.PDF), WORDS)


def write(qtbot: QtBot, path: Path, chats: Sequence[Document]) -> None:
    """Write chats as a PDF file."""
    waiting = list(chats)
    pdf = PdfFile(path)
    pdf.wanted.connect(lambda: pdf.add(waiting.pop(0)) if waiting else pdf.finish())
    with qtbot.waitSignal(pdf.finished, timeout=20_000):
        pdf.add(waiting.pop(0))


def read(path: Path) -> list[str]:
    """Return the text of each page.

    A font that has one glyph for spaces and tabs is read as tabs.
    """
    return [page.extract_text().replace("\t", " ") for page in PdfReader(path).pages]


def written(qtbot: QtBot, folder: Path, *texts: str, **more: object) -> list[str]:
    """Return the text of each page of a chat with these messages."""
    path = folder / "chat.pdf"
    write(qtbot, path, [chat_of(*texts, **more)])  # type: ignore[arg-type]
    return read(path)
