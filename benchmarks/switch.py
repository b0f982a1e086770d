"""First token on going back to a chat, on a second turn and on regenerating."""

from __future__ import annotations

from typing import Any

from benchmarks.measures import Answer, AskedEngine, engine, median

TOKENS = 1500
ROUNDS = 3
SENTENCE = "The keeper of the lighthouse counted the ships that passed in the night. "


def run() -> dict[str, Any]:
    """Return each way's time to the first token over reading the chat anew."""
    anew: list[float] = []
    back: list[float] = []
    second: list[float] = []
    again: list[float] = []
    with engine() as asked:
        for turn in range(ROUNDS):
            first = _chat(f"Number {turn}. ")
            other = _chat(f"Other {turn}. ")
            answer = _ask(asked, first, 10 + turn)
            anew.append(answer.first_s)
            reply = {"role": "assistant", "content": answer.text}
            follow = [*first, reply, {"role": "user", "content": "And then?"}]
            second.append(_ask(asked, follow, 10 + turn).first_s)
            again.append(_ask(asked, follow, 10 + turn).first_s)
            _ask(asked, other, 100 + turn)
            back.append(_ask(asked, follow, 10 + turn).first_s)
    whole = median(anew)
    return {
        "chat_tokens": TOKENS,
        "read_anew_s": whole,
        "going_back_s": median(back),
        "going_back_ratio": round(median(back) / whole, 4),
        "going_back_reach": 0.04,
        "second_turn_s": median(second),
        "second_turn_ratio": round(median(second) / whole, 4),
        "regenerate_s": median(again),
        "regenerate_ratio": round(median(again) / whole, 4),
    }


def _chat(opening: str) -> list[dict[str, str]]:
    # one sentence is 15 tokens of the starter model
    return [{"role": "user", "content": opening + SENTENCE * (TOKENS // 15)}]


def _ask(asked: AskedEngine, messages: list[dict[str, str]], chat_id: int) -> Answer:
    return asked.ask(messages, chat_id=chat_id, max_tokens=24, temperature=0.0)
