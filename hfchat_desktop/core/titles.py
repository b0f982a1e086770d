"""Names for chats that nobody has named."""

from __future__ import annotations

_LONGEST = 48


def title_from(text: str) -> str:
    """Return the first words of a question as a title: one line, whole words, no ellipsis.

    >>> title_from("Why is\\nthe sky blue?  And the sea?")
    'Why is the sky blue?'
    """
    words = text.split()
    title = ""
    for word in words:
        longer = f"{title} {word}".strip()
        if len(longer) > _LONGEST:
            break
        title = longer
        if word.endswith(("?", ".", "!", "。", "？", "！")) and len(title) > 8:
            break
    return title or text.strip()[:_LONGEST]
