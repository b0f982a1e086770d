"""Code gets the names of colours, and keeps every character."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.highlight import (
    SIZE_LIMIT,
    Highlighter,
    highlight,
    language_name,
    language_title,
)


def roles(code, language):
    return {text.strip(): role for text, role in highlight(code, language)}


def test_python_has_the_colours_of_its_parts():
    found = roles('def f(x):\n    return print("s", 12)  # why\n', "python")
    assert found["def"] == "codeKeyword"
    assert found["f"] == "codeFunction"
    assert found["print"] == "codeBuiltin"
    assert found['"s"'] == "codeString"
    assert found["12"] == "codeNumber"
    assert found["# why"] == "codeComment"


def test_a_comment_in_the_last_line_is_one_without_a_line_end():
    for language, code in (("bash", "ls  # in a list"), ("sql", "SELECT 1; -- in all")):
        comment = code[code.index(" in") - 2 :].lstrip()
        assert highlight(code, language)[-1] == (comment, "codeComment")
        assert "".join(text for text, _ in highlight(code, language)) == code


def test_a_language_is_named_as_people_write_it():
    assert language_title("py title=x") == "Python"
    assert language_title("no-such") == ""


def test_unknown_language_and_no_language_are_plain():
    for info in ("", "text", "no-such-language", "{}"):
        assert highlight("if x:\n", info) == [("if x:\n", "")]


def test_very_long_code_is_plain():
    assert {role for _, role in highlight("x = 1\n" * SIZE_LIMIT, "python")} == {""}


def test_language_is_the_first_word_behind_the_fence():
    assert language_name('Python title="x"') == "python"
    assert language_name("{.rust .numbered}") == "rust"
    assert language_name("") == ""


def test_work_in_slices_gives_the_same_as_at_once():
    code = "x = [1, 'two', 3.0]\n" * 200
    highlighter = Highlighter(code, "python")
    slices = 1
    while not highlighter.work(0.0):
        slices += 1
    assert slices > 10
    assert highlighter.runs == highlight(code, "python")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["python", "js", "html", "json", "bash", "c"]))
@example("one\r", "python")
def test_no_character_is_lost(code, language):
    kept = code.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    assert "".join(text for text, _ in highlight(code, language)) == kept
