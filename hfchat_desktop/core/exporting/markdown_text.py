"""Chats as Markdown: a title, a line about the model, and **Name:** before each message.

What a message says stays as it was written, see `markdown_safe`. A message that does not begin
as a paragraph stands below its speaker's name. Thinking is a quotation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hfchat_desktop.core.exporting.document import Document, Section, Turn, document
from hfchat_desktop.core.exporting.markdown_labels import MarkdownLabels
from hfchat_desktop.core.exporting.markdown_safe import is_running, safe_line, safe_markdown
from hfchat_desktop.core.exporting.options import ExportedChat, ExportOptions
from hfchat_desktop.core.exporting.progress import Told
from hfchat_desktop.core.exporting.words import Words


def markdown_pieces(
    chats: Iterable[ExportedChat], options: ExportOptions, words: Words, told: Told
) -> Iterator[str]:
    """Yield the text piece by piece; `told` hears of each message."""
    before, labels = "", MarkdownLabels()
    for chat in chats:
        shown = document(chat, options, words)
        yield before + _head(shown, labels)
        for section in shown.sections:
            yield _section(section)
            for turn in shown.turns(section):
                yield _turn(turn, labels)
                told(1)
        before = "\n---\n\n"


def _head(shown: Document, labels: MarkdownLabels) -> str:
    parts = [f"# {safe_line(shown.title)}\n"]
    parts += [f"_{safe_line(line)}_\n" for line in shown.details]
    if shown.system_prompt:
        parts.append(_spoken(shown.words.system_prompt, shown.system_prompt, (), labels))
    return "\n".join(parts)


def _section(section: Section) -> str:
    return f"\n## {safe_line(section.title)}\n" if section.title else ""


def _turn(turn: Turn, labels: MarkdownLabels) -> str:
    notes = (f"#{turn.number}", *turn.notes) if turn.number else turn.notes
    return "\n" + _spoken(turn.name, turn.text, notes, labels, _thinking(turn, labels))


def _spoken(
    name: str, text: str, notes: tuple[str, ...], labels: MarkdownLabels, above: str = ""
) -> str:
    head = f"**{safe_line(name)}:**"
    if notes:
        head += f" _{safe_line(' · '.join(notes))}_"
    if above:
        head += f"\n\n{above}"
    body = labels.apart(safe_markdown(text))
    if not body:
        return head + "\n"
    together = not notes and not above and is_running(body)
    return f"{head}{' ' if together else chr(10) * 2}{body}\n"


def _thinking(turn: Turn, labels: MarkdownLabels) -> str:
    if not turn.thinking:
        return ""
    body = labels.apart(safe_markdown(turn.thinking))
    lines = [f"**{safe_line(turn.thought)}**", "", *body.split("\n")]
    return "\n".join(f"> {line}".rstrip() for line in lines)
