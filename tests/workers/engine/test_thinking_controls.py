"""What a chat template lets be chosen of thinking, and that it hears of it."""

from __future__ import annotations

import pytest

from hfchat_desktop.workers.engine.templates import ChatTemplate

from .conftest import user


@pytest.mark.parametrize(
    ("source", "controls"),
    [
        ("{% if enable_thinking is defined and not enable_thinking %}x{% endif %}", 1),
        ("{% if not thinking is defined %}{% set thinking = false %}{% endif %}", 1),
        ("{%- if thinking %}<think>{% endif %}", 1),
        ("Effort: {{ reasoning_effort|default('medium') }}", 1),
        ("{% if 'thinking' in message %}{{ message.thinking }}{% endif %}", 0),
        ("{{ messages }} </think>", 0),
        ("", 0),
    ],
)
def test_a_template_tells_by_its_words_what_can_be_chosen(source: str, controls: int):
    assert len(ChatTemplate(source).thinking_controls) == controls


def test_a_template_hears_what_was_chosen():
    source = (
        "{% for m in messages %}{{ m.content }}{% endfor %}"
        "{% if enable_thinking %}<think>{% endif %} {{ reasoning_effort }}"
    )
    template = ChatTemplate(source)
    assert template.thinking_controls == ("enable_thinking", "reasoning_effort")
    written = template.render([user("Hi")], enable_thinking=True, reasoning_effort="low").text
    assert written == "Hi<think> low"
    assert template.render([user("Hi")], enable_thinking=False, reasoning_effort="").text == "Hi "


@pytest.mark.parametrize(
    ("source", "by_itself"),
    [
        (
            "{% if enable_thinking is defined and not enable_thinking %}<think></think>{% endif %}",
            1,
        ),
        ("{% if not thinking is defined %}{% set thinking = false %}{% endif %}{{ thinking }}", 0),
        ("{%- if thinking %}<think>{% endif %}", 0),
        ("{{ reasoning_effort|default('medium') }}", 0),
        ("{% if enable_thinking %}{{ raise_exception('never') }}{% endif %}", 0),
        ("{{ raise_exception('enable_thinking') }}", 0),
        ("", 0),
    ],
)
def test_a_template_tells_whether_a_model_thinks_where_nobody_chose(source: str, by_itself: int):
    assert ChatTemplate(source).thinks_by_itself() == bool(by_itself)


def test_thoughts_that_the_prompt_opened_are_ended_before_a_grammar_begins():
    template = ChatTemplate("{% for m in messages %}{{ m.content }}{% endfor %}<think>\n")
    assert template.render([user("Hi")]).thinking_end == "</think>"
    assert template.render([user("Hi")], prefill="So").thinking_end == ""
    assert ChatTemplate("{{ messages }}").render([user("Hi")]).thinking_end == ""


def test_the_window_is_told_what_the_model_lets_be_chosen(start_engine, starter_model):
    assert start_engine().load(starter_model, n_ctx=256)["thinking_controls"] == []
