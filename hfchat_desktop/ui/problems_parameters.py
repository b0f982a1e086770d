"""The words for problems of parameters: grammars, JSON schemas and files of presets."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.problem_words import (
    DISMISS,
    EDIT,
    PARAMETERS,
    Problem,
    action,
    number,
    reason,
    translate,
)


def grammar(error: errors.GrammarError) -> Problem:
    """Tell what is wrong with a grammar or a JSON schema; the message is kept."""
    why = grammar_reason(error)
    while_writing = error.reason in ("dead_end", "too_slow")
    return Problem(
        translate("Problems", "The JSON schema cannot be used")
        if error.schema
        else translate("Problems", "The grammar cannot be used"),
        why
        if not while_writing
        else why + " " + translate("Problems", "The answer is kept as far as it got."),
        translate("Problems", "Change it in the parameters, or empty the field."),
        (action(PARAMETERS), action(EDIT)),
        why.rstrip(".。") + translate("Problems", ": change it, or leave it out."),
    )


def grammar_reason(error: errors.GrammarError) -> str:
    """Return one sentence that says why a grammar or a schema cannot be used."""
    detail = plain_label(error.detail, longest=60)
    words = _reasons().get(error.reason) or translate("Problems", "It is not understood.")
    if error.reason == "unsupported" and detail:
        words = translate("Problems", "The engine said: {why}.").format(why=reason(error.detail))
    elif error.reason == "syntax" and not detail:
        words = translate("Problems", "It ends too early.")
    else:
        words = words.format(name=detail)
    if error.line:
        place = translate("Problems", "Line {line}:").format(line=number(error.line))
        return f"{place} {words}"
    return words


def _reasons() -> dict[str, str]:
    return {
        "syntax": translate("Problems", "“{name}” is not understood here."),
        "unknown_rule": translate("Problems", "There is no rule “{name}”."),
        "no_root": translate("Problems", "There is no rule “root”, with which an answer begins."),
        "left_recursion": translate("Problems", "A rule begins with itself, so it has no end."),
        "too_long": translate("Problems", "It is too long, or asks for too many repetitions."),
        "too_deep": translate("Problems", "Its brackets or rules lie too deep in each other."),
        "ambiguous": translate("Problems", "It can be read in too many ways."),
        "not_json": translate("Problems", "This is no valid JSON."),
        "unsupported": translate("Problems", "It asks for what the engine does not know."),
        "refused": translate("Problems", "The engine does not take it."),
        "dead_end": translate("Problems", "It leaves nothing that the answer could go on with."),
        "too_slow": translate("Problems", "It takes the engine too long."),
    }


def preset_invalid(error: errors.PresetInvalidError) -> Problem:
    """Tell that a file of presets was not taken over; nothing was changed."""
    name = plain_label(error.path, longest=80)
    why = {
        "unreadable": translate("Problems", "{file} could not be read."),
        "too_large": translate("Problems", "{file} is too large for presets."),
        "not_json": translate("Problems", "{file} holds no valid JSON."),
        "no_presets": translate("Problems", "{file} holds no presets."),
    }.get(error.detail)
    if why is None:
        value = plain_label(error.detail, longest=60)
        why = translate("Problems", "{file} holds a value that is not allowed: {value}.")
        why = why.replace("{value}", value)
    why = why.replace("{file}", name)
    return Problem(
        translate("Problems", "These presets could not be imported"),
        why,
        translate("Problems", "Choose another file. Your own presets were not changed."),
        (action(DISMISS),),
        why.rstrip(".。") + translate("Problems", ": choose another file."),
    )
