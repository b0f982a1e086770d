"""Errors hold values, cross the pipe, and never say a sentence."""

from __future__ import annotations

import pytest

from hfchat_desktop.errors import (
    EngineDiedError,
    GenerationError,
    HFChatError,
    ModelTruncatedError,
    error_classes,
    from_record,
    to_record,
)


def test_every_class_is_found_and_documented():
    found = error_classes()
    assert len(found) > 15
    assert all(cls.__doc__ and cls.__name__.endswith("Error") for cls in found)


def test_values_cross_the_pipe():
    error = EngineDiedError(exit_code=-11, signal_name="SIGSEGV", log_line="GGML_ASSERT")
    back = from_record(to_record(error))
    assert isinstance(back, EngineDiedError)
    assert back.values() == error.values()
    assert not back.out_of_memory


def test_defaults_are_those_of_the_class():
    assert ModelTruncatedError(path="x", actual_bytes=3).expected_bytes == 0


@pytest.mark.parametrize("values", [{}, {"path": "x", "actual_bytes": 1, "more": 2}])
def test_wrong_values_are_refused(values):
    with pytest.raises(TypeError):
        ModelTruncatedError(**values)


@pytest.mark.parametrize(
    "record", [{}, {"kind": "Nonsense"}, {"kind": "EngineDiedError"}, {"kind": "Exception"}]
)
def test_a_record_that_is_not_understood_is_still_an_error(record):
    assert isinstance(from_record(record), GenerationError)


def test_an_unknown_value_of_a_newer_engine_is_left_out():
    error = from_record({"kind": "GenerationError", "detail": "x", "colour": "red"})
    assert isinstance(error, HFChatError)
    assert error.values() == {"detail": "x"}
