"""Each failure is told in words that say what happened, what is safe, what to do."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from hfchat_desktop import errors
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.problems import cli_sentence, describe

VALUES: dict[str, object] = {"str": "/home/ada/thing", "int": 4096, "float": 12.5, "bool": True}


def example(cls: type[HFChatError]) -> HFChatError:
    """Build an error of this class with a value of the right kind in each field."""
    kinds = cls.__annotations__
    return cls(**{name: VALUES[kinds[name]] for name in cls.names if not hasattr(cls, name)})


ALL = [
    example(cls) for cls in errors.error_classes() if cls.__module__.startswith("hfchat_desktop.")
]


def every_word(error: HFChatError) -> str:
    problem = describe(error)
    labels = [label for _key, label in problem.actions]
    return "\n".join([problem.title, problem.detail, problem.next_step, *labels, problem.sentence])


@pytest.mark.parametrize("error", ALL, ids=lambda e: type(e).__name__)
def test_every_error_has_a_title_a_detail_a_next_step_and_a_way_on(error: HFChatError) -> None:
    problem = describe(error)

    assert problem.title and not problem.title.endswith(".")
    assert problem.title != "Something went wrong"
    assert problem.detail.endswith(".")
    assert problem.next_step.endswith(".")
    assert problem.actions
    assert len({key for key, _label in problem.actions}) == len(problem.actions)
    assert not re.search(r"\{\w+\}", every_word(error))


@pytest.mark.parametrize("error", ALL, ids=lambda e: type(e).__name__)
def test_every_error_is_told_calmly(error: HFChatError) -> None:
    words = every_word(error)

    assert "!" not in words
    assert not re.search(r"please|sorry|oops|invalid input", words, re.IGNORECASE)
    assert "\u2014" not in words and " - " not in words


@pytest.mark.parametrize("error", ALL, ids=lambda e: type(e).__name__)
def test_a_terminal_gets_one_line_that_says_what_to_do(error: HFChatError) -> None:
    line = cli_sentence(error)

    assert "\n" not in line
    assert line.endswith(".")
    assert ": " in line


def test_an_error_without_words_of_its_own_is_still_told() -> None:
    class NewError(HFChatError):
        shelf: str

    problem = describe(NewError("seven"))

    assert "seven" in problem.detail
    assert problem.actions


def test_an_empty_model_file_is_called_empty() -> None:
    assert "tiny.gguf is empty" in describe(errors.ModelTruncatedError("/m/tiny.gguf", 0)).detail


def test_no_model_names_the_folder_only_where_it_is_known() -> None:
    assert "/m holds none" in describe(errors.NoModelError("/m")).detail
    assert "holds" not in describe(errors.NoModelError("")).detail


def test_a_model_file_that_ends_early_names_both_sizes() -> None:
    problem = describe(errors.ModelTruncatedError("C:\\m\\big.gguf", 1_500_000_000, 2_500_000_000))

    assert "big.gguf has 1.5 GB of 2.5 GB" in problem.detail


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (errors.EngineDiedError(-9, "SIGKILL", out_of_memory=True), "for want of memory"),
        (errors.EngineDiedError(-6, "SIGABRT", "GGML_ASSERT(x) failed"), "GGML_ASSERT(x) failed"),
        (errors.EngineDiedError(-11, "SIGSEGV"), "SIGSEGV"),
        (errors.EngineDiedError(3), "code 3"),
    ],
)
def test_a_dead_engine_is_told_with_its_cause_and_what_is_kept(
    error: errors.EngineDiedError, cause: str
) -> None:
    problem = describe(error)

    assert cause in problem.detail
    assert "kept as far as it got" in problem.detail
    assert problem.actions[0][0] == "restart"


def test_words_from_outside_cannot_break_or_turn_a_line() -> None:
    problem = describe(errors.ModelLoadError("/m/a\n\u202egnp.gguf", "first\nsecond\u2066"))

    assert "\n" not in problem.detail
    assert "\u202e" not in problem.detail and "\u2066" not in problem.detail


def test_problems_can_be_told_without_a_screen() -> None:
    code = (
        "import sys, hfchat_desktop.ui.problems;"
        "sys.exit(any(n in sys.modules for n in ('PySide6.QtGui', 'PySide6.QtWidgets')))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
