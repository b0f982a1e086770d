"""From messages to the text that a model reads: its own chat template, or a plain transcript.

A template is a Jinja program that comes with the model file. It runs in a sandbox with limits
of size, time and memory (`template_sandbox`). Jinja is imported when a template is first
prepared or rendered, not before: it costs some 50 ms.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from hfchat_desktop.core.reply_text import THINKING_TAGS
from hfchat_desktop.errors import TemplateError

if TYPE_CHECKING:
    import jinja2

    from hfchat_desktop.workers.engine.template_sandbox import ChatEnvironment

MAX_SOURCE_BYTES = 256 * 1024
MAX_SECONDS = 2.0
MAX_DETAIL_CHARACTERS = 300

_PLAIN_NAMES = {"system": "", "user": "User: ", "assistant": "Assistant: "}
PLAIN_STOPS = ("\n\nUser:", "\nUser:", "\n\nAssistant:", "\nAssistant:", "\nSystem:")

TURN_ENDS = (
    "<|im_end|>",
    "<|eot_id|>",
    "<end_of_turn>",
    "<turn|>",
    "<|end_of_turn|>",
    "<|eom_id|>",
)
"""Texts that end a turn. Vocabularies that know them as one token never show them as text."""

SYSTEM_MERGED = "system_merged"
"""Note: the template knows no system role; its text leads the first question."""
TURNS_MERGED = "turns_merged"
"""Note: the template wants turns to alternate; neighbours of one role became one."""

SYSTEM_DROPPED = "system_dropped"
"""Note: the template leaves the system prompt out, wherever it is put."""

Message = dict[str, str]
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Rendered:
    """A prompt. `stop` are texts that end the reply; `notes` tell what was rearranged.

    `starts_in_thinking`: the prompt ends inside an opened thinking block. `adds_bos`: the
    text already begins with the token of the beginning, so none must be put before it.
    """

    text: str
    stop: tuple[str, ...]
    starts_in_thinking: bool = False
    adds_bos: bool = False
    notes: tuple[str, ...] = ()
    thinking_end: str = ""


class ChatTemplate:
    """The chat template `source` of a model, or a plain transcript where it has none.

    `bos` and `eos` are the texts of those tokens; `named` are further templates of the file.
    `available` is False for the plain transcript; `sha256` is of the source ("" without);
    `thinking_controls` are the names of `kwargs` that choose whether the model thinks.
    Safe to use from any thread; renderings of one template wait for each other.
    """

    def __init__(
        self,
        source: str | None,
        *,
        bos: str = "",
        eos: str = "",
        named: Mapping[str, str] | None = None,
    ) -> None:
        self.source = source or (named or {}).get("default") or ""
        self.available = bool(self.source.strip())
        digest = hashlib.sha256(self.source.encode("utf-8", "surrogatepass")).hexdigest()
        self.sha256 = digest if self.available else ""
        self.supports_thinking = _mentions_thinking(self.source)
        self.thinking_controls = tuple(
            name for name, use in _THINKING_CONTROLS.items() if use.search(self.source)
        )
        self._bos = bos
        self._eos = eos
        self._lock = threading.Lock()
        self._program: tuple[ChatEnvironment, jinja2.Template] | None = None
        self._steps: tuple[str, ...] = ()

    def prepare(self) -> None:
        """Import Jinja and compile the template, so that the first rendering need not.

        Raises TemplateError where the template is no valid one or breaks its limits.
        """
        if self.available:
            with self._lock:
                self._limited(self._compiled)

    def thinks_by_itself(self) -> bool:
        """Return whether the model thinks where nobody chose: nothing told is as if switched on.

        False where it cannot be chosen, or where the template breaks.
        """
        switches = [name for name in self.thinking_controls if name in _SWITCHES]
        if not switches:
            return False
        question = [{"role": "user", "content": "?"}]
        try:
            untold = self.render(question).text
            told: dict[str, Any] = dict.fromkeys(switches, False)
            off = self.render(question, **told).text
        except TemplateError:
            return False
        return untold != off

    def render(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        add_generation_prompt: bool = True,
        prefill: str = "",
        **kwargs: Any,
    ) -> Rendered:
        """Return the prompt for `messages` ({"role", "content"}).

        `prefill` is the beginning of the reply, to be continued; it closes a thinking block
        that the template opened. `kwargs` are for the template (`enable_thinking`).
        Raises TemplateError where it refuses the messages or breaks its limits.
        """
        clean = [{"role": str(m["role"]), "content": str(m["content"])} for m in messages]
        if not self.available:
            return self._plain(clean, add_generation_prompt, prefill)
        values = {**kwargs, "add_generation_prompt": add_generation_prompt}
        with self._lock:
            text, notes = self._limited(lambda: self._arrange_and_fill(clean, values))
        opened = _open_thinking(text) if add_generation_prompt else None
        if prefill:
            text += f"\n{opened[1]}\n\n{prefill}" if opened else prefill
            opened = None
        stops = [end for end in TURN_ENDS if end in self.source]
        return Rendered(
            text=text,
            stop=tuple(dict.fromkeys([*stops, *([self._eos] if self._eos else [])])),
            starts_in_thinking=opened is not None,
            adds_bos=bool(self._bos) and text.startswith(self._bos),
            notes=notes,
            thinking_end=opened[1].strip() if opened else "",
        )

    def _limited(self, work: Callable[[], _Result]) -> _Result:
        """Do `work` within the limits; every failure becomes a TemplateError."""
        if len(self.source.encode("utf-8", "surrogatepass")) > MAX_SOURCE_BYTES:
            raise TemplateError(detail="the chat template is longer than 256 KB")
        from hfchat_desktop.workers.engine.template_limits import FAILURES, run_limited

        try:
            return run_limited(work, MAX_SECONDS)
        except FAILURES as error:
            detail = f"{error}" or type(error).__name__
            raise TemplateError(detail=detail[:MAX_DETAIL_CHARACTERS]) from error

    def _compiled(self) -> tuple[ChatEnvironment, jinja2.Template]:
        """Compile once. Runs in the limited thread."""
        if self._program is None:
            from hfchat_desktop.workers.engine.template_sandbox import ChatEnvironment

            environment = ChatEnvironment()
            self._program = (environment, environment.program(self.source))
        return self._program

    def _fill(self, messages: list[Message], values: dict[str, Any]) -> str:
        """Run the template. Runs in the limited thread."""
        environment, program = self._compiled()
        environment.budget.fill(sum(len(message["content"]) for message in messages))
        return program.render(
            {
                "tools": None,
                "documents": None,
                **values,
                "messages": [dict(message) for message in messages],
                "bos_token": self._bos,
                "eos_token": self._eos,
            }
        )

    def _arrange_and_fill(
        self, messages: list[Message], values: dict[str, Any]
    ) -> tuple[str, tuple[str, ...]]:
        """Run the template with messages rearranged as little as it makes necessary.

        Some templates refuse a system message, some drop it without a word; some refuse
        two questions in a row. What helped is tried first the next time.
        """
        from hfchat_desktop.workers.engine.template_limits import FAILURES, LimitError

        first_failure: BaseException | None = None
        incomplete: str | None = None
        tried: list[list[Message]] = []
        for steps in sorted(_WAYS, key=lambda way: way != self._steps):
            arranged, notes = _arranged(messages, steps)
            if arranged in tried:
                continue
            tried.append(arranged)
            try:
                text = self._fill(arranged, values)
            except LimitError:
                raise
            except FAILURES as error:
                first_failure = first_failure or error
                continue
            if _keeps_system(text, messages):
                self._steps = steps if notes else self._steps
                return text, notes
            incomplete = incomplete or text
        if incomplete is not None:
            return incomplete, (SYSTEM_DROPPED,)
        raise first_failure or LimitError("nothing to render")

    def _plain(
        self, messages: list[Message], add_generation_prompt: bool, prefill: str
    ) -> Rendered:
        """Write a transcript that a base model goes on with."""
        turns = [f"{_PLAIN_NAMES.get(m['role'], '')}{m['content'].strip()}" for m in messages]
        if add_generation_prompt:
            turns.append(f"{_PLAIN_NAMES['assistant']}{prefill}".rstrip(" "))
        stop = (*PLAIN_STOPS, self._eos) if self._eos else PLAIN_STOPS
        return Rendered(text="\n\n".join(turns), stop=stop)


_WAYS: tuple[tuple[str, ...], ...] = (
    (),
    (SYSTEM_MERGED,),
    (TURNS_MERGED,),
    (SYSTEM_MERGED, TURNS_MERGED),
)


def _arranged(
    messages: list[Message], steps: tuple[str, ...]
) -> tuple[list[Message], tuple[str, ...]]:
    """Return the messages after `steps`, and those steps that changed something."""
    notes = []
    for step in steps:
        changed = _STEPS[step](messages)
        if changed != messages:
            notes.append(step)
            messages = changed
    return messages, tuple(notes)


def _with_system_merged(messages: list[Message]) -> list[Message]:
    """Put the system messages before the first question."""
    texts = [m["content"] for m in messages if m["role"] == "system"]
    rest = [m for m in messages if m["role"] != "system"]
    if not texts:
        return rest
    if rest and rest[0]["role"] == "user":
        texts.append(rest[0]["content"])
        rest = rest[1:]
    return [{"role": "user", "content": "\n\n".join(texts)}, *rest]


def _with_turns_merged(messages: list[Message]) -> list[Message]:
    """Join neighbours of one role."""
    joined: list[Message] = []
    for message in messages:
        if joined and joined[-1]["role"] == message["role"]:
            content = f"{joined[-1]['content']}\n\n{message['content']}"
            joined[-1] = {"role": message["role"], "content": content}
        else:
            joined.append(message)
    return joined


_STEPS: dict[str, Callable[[list[Message]], list[Message]]] = {
    SYSTEM_MERGED: _with_system_merged,
    TURNS_MERGED: _with_turns_merged,
}


def _keeps_system(text: str, messages: list[Message]) -> bool:
    """Tell whether the system messages are found in the prompt."""
    return all(m["content"].strip() in text for m in messages if m["role"] == "system")


def _open_thinking(text: str) -> tuple[str, str] | None:
    """Return the tags of the thinking block in which the prompt ends."""
    end = text[-100:].rstrip()
    return next((pair for pair in THINKING_TAGS if end.endswith(pair[0].rstrip())), None)


_THINKING_CONTROLS = {
    "enable_thinking": re.compile(r"\benable_thinking\b"),
    "thinking": re.compile(r"\bthinking is (?:not )?defined\b|\bif (?:not )?thinking\b"),
    "reasoning_effort": re.compile(r"\breasoning_effort\b"),
}
"""The names by which templates let it be chosen whether, and how much, a model thinks."""

_SWITCHES = ("enable_thinking", "thinking")


def _mentions_thinking(source: str) -> bool:
    """Tell whether the template knows of thinking."""
    names = ("enable_thinking", "reasoning_content", *(opening for opening, _ in THINKING_TAGS))
    return any(name in source for name in names)
