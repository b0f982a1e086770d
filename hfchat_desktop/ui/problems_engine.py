"""The words for problems of questions and of the engine."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.ui.problem_words import (
    CHOOSE_MODEL,
    DETAILS,
    DISMISS,
    EDIT,
    LEAVE_OUT,
    LEAVE_OUT_ALWAYS,
    RESTART,
    RETRY,
    TRY_GRAPHICS,
    Problem,
    action,
    number,
    reason,
    translate,
)


def template(error: errors.TemplateError) -> Problem:
    """Tell that the model's own template refused the chat."""
    why = reason(error.detail)
    return Problem(
        translate("Problems", "The model refused the form of this chat"),
        translate("Problems", "Its chat template said: {why}. Your message is kept.").format(
            why=why
        ),
        translate("Problems", "Choose another model, or begin a new chat."),
        (action(CHOOSE_MODEL), action(EDIT), action(DETAILS)),
        translate(
            "Problems", "The model's chat template refused the chat ({why}): use another model."
        ).format(why=why),
    )


def prompt_too_long(error: errors.PromptTooLongError) -> Problem:
    """Tell that one message fills the whole context."""
    needed, room = number(error.prompt_tokens), number(error.context_tokens)
    return Problem(
        translate("Problems", "This message is too long"),
        translate(
            "Problems",
            "It needs {needed} tokens, and the model reads {room} at a time. The message is kept.",
        ).format(needed=needed, room=room),
        translate("Problems", "Shorten it, or send it in parts."),
        (action(EDIT), action(CHOOSE_MODEL)),
        translate(
            "Problems",
            "The prompt needs {needed} tokens, and the model reads {room} at a time: "
            "shorten it, or send it in parts.",
        ).format(needed=needed, room=room),
    )


def context_full(error: errors.ContextFullError) -> Problem:
    """Tell that the chat has outgrown the context, where it is to be asked about first."""
    count, room = number(error.left_out_messages), number(error.context_tokens)
    return Problem(
        translate("Problems", "This chat no longer fits the context"),
        translate(
            "Problems",
            "The model reads {room} tokens at a time, so it would not see the oldest messages"
            " ({count}). They stay in the chat, and your message is kept.",
        ).format(room=room, count=count),
        translate(
            "Problems",
            "Go on without the oldest, or pin what must stay and write something shorter.",
        ),
        (action(LEAVE_OUT), action(LEAVE_OUT_ALWAYS), action(EDIT)),
        translate(
            "Problems",
            "The chat no longer fits the {room} tokens that the model reads at a time:"
            " begin a new one, or let the oldest messages be left out.",
        ).format(room=room),
    )


def _cause_of_death(error: errors.EngineDiedError) -> str:
    """Return what ended the process, without a full stop."""
    if error.signal_name == "SIGKILL":
        return translate("Problems", "The system ended it, most likely for want of memory")
    if error.out_of_memory:
        return translate("Problems", "There was not enough memory")
    if error.log_line:
        return translate("Problems", "Its last words were: {line}").format(
            line=reason(error.log_line)
        )
    if error.signal_name:
        return translate("Problems", "It crashed with {signal}").format(
            signal=plain_label(error.signal_name, longest=40)
        )
    return translate("Problems", "It ended by itself with code {code}").format(code=error.exit_code)


def engine_died(error: errors.EngineDiedError) -> Problem:
    """Tell that the process of the model ended."""
    cause = _cause_of_death(error)
    keys: tuple[str, ...]
    if error.out_of_memory:
        step = translate("Problems", "Close other programs or choose a smaller model.")
        keys = (RESTART, CHOOSE_MODEL, DETAILS)
    else:
        step = translate("Problems", "Restart it and go on.")
        keys = (RESTART, DETAILS)
    return Problem(
        translate("Problems", "The engine stopped"),
        translate("Problems", "{cause}. The answer is kept as far as it got.").format(cause=cause),
        step,
        tuple(action(key) for key in keys),
        translate(
            "Problems",
            "The engine stopped ({cause}): run the command again, or use a smaller model.",
        ).format(cause=cause),
    )


def engine_hung(error: errors.EngineHungError) -> Problem:
    """Tell that the process of the model was ended because it was silent."""
    seconds = number(max(1, error.silent_seconds))
    return Problem(
        translate("Problems", "The engine no longer answered"),
        translate(
            "Problems",
            "It was silent for {seconds} s and was ended. The answer is kept as far as it got.",
        ).format(seconds=seconds),
        translate("Problems", "Restart it and go on."),
        (action(RESTART), action(CHOOSE_MODEL), action(DETAILS)),
        translate(
            "Problems",
            "The engine was silent for {seconds} s and was ended: run the command again, "
            "or use a smaller model.",
        ).format(seconds=seconds),
    )


def engine_start(error: errors.EngineStartError) -> Problem:
    """Tell that the process of the model could not begin."""
    why = reason(error.detail)
    return Problem(
        translate("Problems", "The engine could not start"),
        translate("Problems", "The system said: {why}. Your chats are safe.").format(why=why),
        translate("Problems", "Close other programs and try again, or install HFChat again."),
        (action(RETRY), action(DETAILS)),
        translate(
            "Problems",
            "The engine could not start ({why}): close other programs and try again, "
            "or install HFChat again.",
        ).format(why=why),
    )


def generation(error: errors.GenerationError) -> Problem:
    """Tell that llama.cpp failed while it read or wrote."""
    why = reason(error.detail)
    return Problem(
        translate("Problems", "The answer could not be finished"),
        translate(
            "Problems", "The engine said: {why}. The answer is kept as far as it got."
        ).format(why=why),
        translate("Problems", "Try again, or choose another model."),
        (action(RETRY), action(CHOOSE_MODEL), action(DETAILS)),
        translate(
            "Problems",
            "The answer could not be finished ({why}): try again, or use another model.",
        ).format(why=why),
    )


def graphics_failed(error: GraphicsFailedError) -> Problem:
    """Tell that a model runs on the processor, because the graphics card failed."""
    device = plain_label(error.device, longest=80) or translate("Problems", "The graphics card")
    why = graphics_reason(error)
    detail = translate(
        "Problems",
        "{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.",
    ).format(device=device, why=why)
    step = translate("Problems", "A newer driver may help.")
    if error.reason == "memory":
        step = translate("Problems", "Close other programs, or put fewer layers on the card.")
    return Problem(
        translate("Problems", "The graphics card is not used"),
        detail,
        step,
        (action(TRY_GRAPHICS), action(DISMISS)),
        translate(
            "Problems",
            "The graphics card is not used ({device}: {why}), the model runs on the processor: "
            "{step}",
        ).format(device=device, why=why, step=step),
    )


def graphics_reason(error: GraphicsFailedError) -> str:
    """Return why the card is not used, without a full stop."""
    if error.reason == "memory":
        return translate("Problems", "there was not enough free memory on it")
    if error.reason == "crashed":
        return translate("Problems", "its driver crashed")
    if error.reason == "hung":
        return translate("Problems", "its driver no longer answered")
    return translate("Problems", "its driver said: {line}").format(line=reason(error.detail))
