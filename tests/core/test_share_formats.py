"""Fifty secrets in a chat, its title, its code and the name of its model: none is in any format."""

from __future__ import annotations

import json
import random
import re
from html import unescape

import pytest

from benchmarks import privacy as figures
from hfchat_desktop.core.chats import Chat, Message, Role
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions, Words
from hfchat_desktop.core.exporting.writers import pieces
from hfchat_desktop.core.privacy import Surroundings, find, must_go
from hfchat_desktop.core.share_text import Redaction, taken

WORDS = Words(
    *("You", "Assistant", "System", "System prompt", "Untitled", "Contents"),
    statistics=lambda stats: "",
    thought=lambda seconds: "",
    parameters=lambda values: json.dumps(dict(values)),
    rating=lambda rating: "",
    time=lambda at: "",
    state=lambda state: "",
    version=lambda one, of: "",
    instead=lambda one, of, message: "",
    exported=lambda at: "",
)


def chat_with(secrets: dict[str, str], dice: random.Random) -> ExportedChat:
    """Return a chat with a secret in each text, some in the thinking, the title and the model."""
    messages: list[Message] = []
    for number, text in enumerate(figures.chat_texts(secrets, dice), start=1):
        role = Role.USER if number % 2 else Role.ASSISTANT
        thinking = text if number % 3 == 0 else ""
        model = f"/home/anna/{secrets['npm']}.gguf"
        messages.append(Message(number, 1, number - 1 or None, role, text, thinking, model=model))
    prompt = f"Use {secrets['openai']}."
    chat = Chat(1, f"Key {secrets['huggingface']}", model=model, system_prompt=prompt)
    return ExportedChat(chat, tuple(messages), whole_tree=True, system_prompt=prompt)


@pytest.mark.parametrize("form", ["markdown", "html", "text", "json", "jsonl"])
@pytest.mark.parametrize("draw", range(3))
def test_no_secret_is_in_what_is_written(form: str, draw: int):
    dice = random.Random(draw)
    secrets = figures.drawn_secrets(lambda letters, k: "".join(dice.choices(letters, k=k)))
    options = ExportOptions.whole(ExportFormat(form))
    redaction = Redaction(Surroundings(), marked=True)
    copy = redaction.copy(taken(chat_with(secrets, dice), options))
    written = redaction.found_marks("".join(pieces(iter([copy]), options, WORDS)))
    assert len(redaction.topics) >= 50
    assert len(written.marks) >= 50
    shown = unescape(re.sub(r"<[^>]*>", "", written.text))  # coloured code is many elements
    for name, secret in secrets.items():
        part = figures.secret_part(name, secret)
        assert part not in written.text, name
        assert part not in shown, name
        assert json.dumps(part)[1:-1] not in written.text, name
    assert [one for one in find(written.text) if must_go(one.kind)] == []
