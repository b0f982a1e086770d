"""What the engine computes on, in words: for the settings and for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.ui.problems_engine import graphics_reason

translate = QCoreApplication.translate

OFF = "off"
FAILED = "failed"
READY = "ready"
NOT_ASKED = "not_asked"

_NAME = 80


def graphics_state(
    hardware: Mapping[str, Any], failure: GraphicsFailedError | None, *, use_gpu: bool
) -> str:
    """Return the state that a person is told: a setting and a failure come before the rest."""
    if not use_gpu:
        return OFF
    if failure is not None:
        return FAILED
    return str(_graphics(hardware).get("state", NOT_ASKED))


def card_name(hardware: Mapping[str, Any]) -> str:
    """Return the name of the card, or of what is there in place of one; "" for none."""
    return plain_label(str(_graphics(hardware).get("name", "")), longest=_NAME)


def why_no_card(
    state: str, hardware: Mapping[str, Any], failure: GraphicsFailedError | None = None
) -> str:
    """Return one sentence about why no graphics card computes; "" where one does."""
    name = card_name(hardware) or translate("Hardware", "The graphics card")
    if state == FAILED and failure is not None:
        device = plain_label(failure.device, longest=_NAME) or translate(
            "Hardware", "The graphics card"
        )
        return translate("Hardware", "{device}: {why}.").format(
            device=device, why=graphics_reason(failure)
        )
    return {
        OFF: translate("Hardware", "Switched off in the settings."),
        NOT_ASKED: translate("Hardware", "It is looked for when a model is loaded."),
        "shared": translate(
            "Hardware",
            "{name} shares the computer's memory: it is used where a number of layers is set.",
        ),
        "not_built": translate("Hardware", "This build of the engine uses the processor alone."),
        "no_loader": translate("Hardware", "Vulkan is not installed on this computer."),
        "no_driver": translate("Hardware", "No driver that knows Vulkan is installed."),
        "software": translate("Hardware", "{name} only imitates a graphics card."),
        "too_old": translate("Hardware", "The driver of {name} is too old."),
    }.get(state, "").format(name=name)


def code_words(hardware: Mapping[str, Any]) -> str:
    """Return for which kind of processor the code in use was made: "AVX2 (haswell)"."""
    code, variant = (plain_label(str(hardware.get(n, "")), longest=40) for n in ("code", "variant"))
    if variant in ("", "native"):
        variant = translate("Hardware", "built for this computer") if variant else ""
    return f"{code} ({variant})" if code and variant else code or variant


def _graphics(hardware: Mapping[str, Any]) -> Mapping[str, Any]:
    found = hardware.get("graphics")
    return found if isinstance(found, Mapping) else {}
