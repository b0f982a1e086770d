"""The words for problems of model files."""

from __future__ import annotations

from hfchat_desktop import errors
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.problem_words import (
    CHOOSE_MODEL,
    DETAILS,
    RETRY,
    Problem,
    action,
    file_name,
    reason,
    size,
    translate,
)


def no_model(error: errors.NoModelError) -> Problem:
    """Tell that there is nothing to answer with."""
    folder = plain_label(error.models_folder)
    detail = translate("Problems", "A model on this computer is needed to answer.")
    if folder:
        detail = translate(
            "Problems", "A model file is needed to answer, and {folder} holds none."
        ).format(folder=folder)
    return Problem(
        translate("Problems", "No model yet"),
        detail,
        translate("Problems", "Choose a GGUF file on this computer."),
        (action(CHOOSE_MODEL),),
        translate(
            "Problems",
            "There is no model in {folder}: put a GGUF file there, or name one with --model.",
        ).format(folder=folder),
    )


def model_not_found(error: errors.ModelNotFoundError) -> Problem:
    """Tell that a model is gone."""
    name = file_name(error.name)
    return Problem(
        translate("Problems", "Model not found"),
        translate("Problems", "{name} is not where it was. Your chats are not affected.").format(
            name=name
        ),
        translate("Problems", "Connect the disk that holds it, or choose another model."),
        (action(CHOOSE_MODEL), action(RETRY)),
        translate(
            "Problems",
            "No model is called {name}: check the name, or give the path of a GGUF file.",
        ).format(name=plain_label(error.name)),
    )


def model_not_gguf(error: errors.ModelNotGgufError) -> Problem:
    """Tell that a file is something else."""
    name = file_name(error.path)
    return Problem(
        translate("Problems", "This is not a model file"),
        translate(
            "Problems", "{name} is not a GGUF file, so it was not opened. Nothing was changed."
        ).format(name=name),
        translate("Problems", "Choose a file whose name ends in .gguf."),
        (action(CHOOSE_MODEL),),
        translate(
            "Problems", "{name} is not a GGUF file: choose a model whose name ends in .gguf."
        ).format(name=name),
    )


def model_truncated(error: errors.ModelTruncatedError) -> Problem:
    """Tell that the end of a file is missing."""
    name = file_name(error.path)
    if error.actual_bytes == 0:
        what = translate("Problems", "{name} is empty").format(name=name)
    elif error.expected_bytes > error.actual_bytes:
        what = translate("Problems", "{name} has {actual} of {expected}").format(
            name=name, actual=size(error.actual_bytes), expected=size(error.expected_bytes)
        )
    else:
        what = translate("Problems", "{name} ends early, after {actual}").format(
            name=name, actual=size(error.actual_bytes)
        )
    return Problem(
        translate("Problems", "This model file is not complete"),
        translate("Problems", "{what}, so it was not opened. Your chats are not affected.").format(
            what=what
        ),
        translate("Problems", "Download or copy the file again, or choose another model."),
        (action(CHOOSE_MODEL), action(RETRY)),
        translate(
            "Problems", "{what}: download or copy the file again, or choose another model."
        ).format(what=what),
    )


def model_damaged(error: errors.ModelDamagedError) -> Problem:
    """Tell that a header contradicts itself."""
    name, why = file_name(error.path), reason(error.reason)
    return Problem(
        translate("Problems", "This model file is damaged"),
        translate(
            "Problems",
            "{name} was not opened, because its header is wrong: {why}. "
            "Your chats are not affected.",
        ).format(name=name, why=why),
        translate("Problems", "Download the file again, or choose another model."),
        (action(CHOOSE_MODEL), action(RETRY)),
        translate(
            "Problems",
            "{name} is damaged ({why}): download the file again, or choose another model.",
        ).format(name=name, why=why),
    )


def model_unsupported(error: errors.ModelUnsupportedError) -> Problem:
    """Tell that this build does not know the kind of model."""
    name = file_name(error.path)
    kind = plain_label(error.architecture, longest=60)
    return Problem(
        translate("Problems", "This kind of model is not supported"),
        translate(
            "Problems",
            "{name} is a model of the kind “{kind}”, which cannot chat in this version. "
            "The file was left as it is.",
        ).format(name=name, kind=kind),
        translate("Problems", "Choose another model, or look for a newer version of HFChat."),
        (action(CHOOSE_MODEL),),
        translate(
            "Problems",
            "{name} is of the kind “{kind}”, which cannot chat in this version: "
            "choose another model.",
        ).format(name=name, kind=kind),
    )


def model_load(error: errors.ModelLoadError) -> Problem:
    """Tell that llama.cpp refused a file."""
    name, why = file_name(error.path), reason(error.detail)
    return Problem(
        translate("Problems", "The model could not be loaded"),
        translate("Problems", "{name} was refused: {why}. Your chats are not affected.").format(
            name=name, why=why
        ),
        translate(
            "Problems", "Close programs that need much memory and try again, or use another model."
        ),
        (action(RETRY), action(CHOOSE_MODEL), action(DETAILS)),
        translate(
            "Problems",
            "{name} could not be loaded ({why}): free some memory and try again, "
            "or use another model.",
        ).format(name=name, why=why),
    )
