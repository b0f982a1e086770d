"""From a conversation to the tokens that the model reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hfchat_desktop.core.context import fit
from hfchat_desktop.errors import PromptTooLongError
from hfchat_desktop.workers.engine.model import Model
from hfchat_desktop.workers.engine.templates import ChatTemplate, Rendered

_COUNTS_KEPT = 20_000


@dataclass(frozen=True)
class Prompt:
    """What the model is to go on from.

    `text` is the rendered conversation and the beginning of the reply, if there is one;
    `stop` are texts at which the template's turns end; `thinking_end` is the mark that ends
    the thoughts in which the prompt ends, "" where it does not. The system prompt and the
    last message have `system_tokens` and `question_tokens`, without the template's marks.
    """

    text: str
    tokens: list[int]
    stop: tuple[str, ...]
    in_thinking: bool
    left_out: int
    thinking_end: str = ""
    system_tokens: int = 0
    question_tokens: int = 0


class PromptWriter:
    """Renders, counts and fits conversations for one model and its context of `n_ctx` tokens."""

    def __init__(self, model: Model, template: ChatTemplate, n_ctx: int) -> None:
        self._model = model
        self._template = template
        self._n_ctx = n_ctx
        self._bos = model.bos_token if model.adds_bos else None
        self._counts: dict[int, int] = {}

    def write(
        self,
        messages: Sequence[Mapping[str, str]],
        max_tokens: int,
        settings: Mapping[str, Any],
        prefill: str,
        may_leave_out: int | None = None,
    ) -> Prompt:
        """Return the prompt for a conversation, the oldest turns left out if they must be.

        `settings` go to the template; `prefill` is the beginning of the reply. Where
        more than `may_leave_out` messages must leave, it raises `ContextFullError`. Raises
        `PromptTooLongError` and `TemplateError`.
        """

        def rendered(shown: Sequence[Mapping[str, str]]) -> Rendered:
            return self._template.render(shown, prefill=prefill, **settings)

        fitted = fit(
            [dict(message) for message in messages],
            self._n_ctx,
            max_tokens,
            lambda shown: len(self.tokens(rendered(shown).text)),
            self._count,
            may_leave_out=may_leave_out,
        )
        prompt = rendered(fitted.messages)
        tokens = self.tokens(prompt.text)
        if not tokens:
            raise PromptTooLongError(prompt_tokens=0, context_tokens=self._n_ctx)
        return Prompt(
            text=prompt.text,
            tokens=tokens,
            stop=prompt.stop,
            in_thinking=prompt.starts_in_thinking,
            left_out=fitted.left_out,
            thinking_end=prompt.thinking_end,
            system_tokens=self._count_of(fitted.messages, "system"),
            question_tokens=self._count_of(fitted.messages[-1:], "user"),
        )

    def tokens(self, text: str) -> list[int]:
        """Return the tokens of a rendered prompt; the one that begins a text is there once."""
        tokens = self._model.tokenize(text)
        if self._bos is not None and tokens[:1] != [self._bos]:
            tokens.insert(0, self._bos)
        return tokens

    def _count_of(self, messages: Sequence[Mapping[str, str]], role: str) -> int:
        return sum(self._count(m["content"]) for m in messages if m["role"] == role)

    def _count(self, text: str) -> int:
        """Return the tokens of one message, which are counted again with every question."""
        key = hash(text)
        count = self._counts.get(key)
        if count is None:
            if len(self._counts) >= _COUNTS_KEPT:
                self._counts.clear()
            count = len(self._model.tokenize(text, parse_special=False))
            self._counts[key] = count
        return count
