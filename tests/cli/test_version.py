"""`hfchat --version` and `hfchat doctor`: what is installed and what it computes on."""

from __future__ import annotations

import re

from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.ui.hardware_words import code_words, graphics_state, why_no_card
from hfchat_desktop.workers.engine.graphics import GraphicsState


def test_the_versions_of_the_app_and_what_it_is_made_of(hfchat):
    done = hfchat("--version")

    assert done.returncode == 0
    app, llama_cpp, qt, python = done.stdout.splitlines()
    assert re.fullmatch(r"HFChat Desktop \d+\.\d+\.\d+\S*", app)
    assert re.match(r"llama\.cpp \d+\.\d+\.\d+", llama_cpp)
    assert re.match(r"Qt 6\.\d+\.\d+, PySide6 6\.", qt)
    assert re.match(r"Python 3\.\d+", python)


def test_the_doctor_says_what_computes_and_why_no_card_does(hfchat):
    engine = hfchat.json("doctor")["engine"]

    assert engine["starts"] and engine["processor"] and engine["variant"]
    assert engine["backend"] == "CPU"
    assert engine["devices"] == []
    assert engine["graphics"] in {state.value for state in GraphicsState}
    assert engine["graphics_note"].endswith(".")


def test_every_state_of_the_graphics_has_words():
    hardware = {"graphics": {"name": "A card", "cards": []}}
    for state in (*GraphicsState, "off"):
        words = why_no_card(str(state), hardware)
        assert words.endswith(".") or state is GraphicsState.READY
    failure = GraphicsFailedError("crashed", "A card")
    assert why_no_card("failed", hardware, failure) == "A card: its driver crashed."


def test_a_setting_and_a_failure_come_before_what_the_engine_found():
    ready = {"graphics": {"state": "ready"}}
    failure = GraphicsFailedError("crashed")
    assert graphics_state(ready, None, use_gpu=True) == "ready"
    assert graphics_state(ready, failure, use_gpu=True) == "failed"
    assert graphics_state(ready, failure, use_gpu=False) == "off"
    assert graphics_state({}, None, use_gpu=True) == "not_asked"


def test_the_code_in_use_is_named():
    assert code_words({"code": "AVX2", "variant": "haswell"}) == "AVX2 (haswell)"
    assert code_words({"code": "AVX2", "variant": "native"}) == "AVX2 (built for this computer)"
    assert code_words({}) == ""


def test_the_doctor_says_for_which_letters_there_are_fonts(hfchat):
    letters = hfchat.json("doctor")["letters"]
    assert set(letters) == {"Arabic", "Chinese", "Japanese"}
    assert {type(there) for there in letters.values()} == {bool}
