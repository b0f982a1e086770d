"""Chats with rated answers, as a person would have left them."""

from __future__ import annotations

from hfchat_desktop.core.chats import Message, ReplyState, ReplyStats, Role
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore


def ask(store: ChatStore, chat_id: int, text: str) -> Message:
    """Add a question at the end of what is shown of a chat."""
    path = store.path(chat_id)
    return store.add_message(chat_id, path[-1].id if path else None, Role.USER, text)


def answer(
    store: ChatStore,
    question: Message,
    text: str,
    rating: Rating | None = None,
    *,
    model: str = "Qwen3 4B",
    thinking: str = "",
    speed: float = 0.0,
) -> Message:
    """Add a version of the answer to a question, and rate it."""
    reply = store.begin_reply(question.chat_id, question.id, model=model)
    store.finish_reply(
        reply.id,
        text=text,
        thinking=thinking,
        state=ReplyState.DONE,
        stats=ReplyStats(tokens_per_s=speed) if speed else None,
    )
    store.set_rating(reply.id, rating)
    return store.message(reply.id)


def fill(store: ChatStore) -> None:
    """Make three chats: one about Polish in a folder, one about code with a tag, one plain.

    Of "Qwen3 4B" twelve answers are rated, of "Gemma 3 1B" four.
    """
    folder = store.create_folder("Work")
    polish = store.create_chat(title="Polish letters", system_prompt="Answer in Polish.")
    code = store.create_chat(title="A sorted list")
    plain = store.create_chat(title="Fox and dog")
    store.move_chats([polish.id], folder.id)
    store.set_tags(code.id, ["python"])
    store.set_chat_fields(code.id, persona="code-reviewer")

    question = ask(store, polish.id, "How does one begin a letter?")
    answer(store, question, "Hi.", Rating(thumb=-1, reasons=("wrong",), rated_at=100.0),
           model="Gemma 3 1B", speed=40.0)  # fmt: skip
    answer(store, question, "Szanowna Pani,", Rating(stars=5, note="As at school", rated_at=200.0),
           thinking="A formal one.", speed=18.0)  # fmt: skip
    for number in range(9):
        question = ask(store, code.id, f"Sort list {number}")
        stars = 4 if number % 2 else 5
        answer(store, question, f"sorted(list_{number})",
               Rating(thumb=1, stars=stars, rated_at=1000.0 + number), speed=18.5)  # fmt: skip
    question = ask(store, plain.id, "What jumps over the dog?")
    for number, model in enumerate(("Qwen3 4B", "Qwen3 4B", *["Gemma 3 1B"] * 3)):
        answer(store, question, f"The fox {number}.",
               Rating(stars=3, rated_at=2000.0 + number), model=model, speed=20.0)  # fmt: skip
