"""What a model's own template makes of a conversation, seen from outside."""

from __future__ import annotations

from hfchat_desktop.errors import TemplateError
from tests.fakes.tiny_models import write_mamba
from tests.workers.engine.conftest import user

THINKING = "{{ messages[-1]['content'] }}{% if enable_thinking %}<think>\n{% endif %}"


def test_thinking_arrives_apart_where_the_template_opens_it(start_engine, tmp_path):
    path = tmp_path / "thinker.gguf"
    write_mamba(path, template=THINKING)
    engine = start_engine()
    model = engine.load(path, n_ctx=512)

    thoughtful = engine.ask(user("Why?"), template={"enable_thinking": True}, temperature=1.0)
    plain = engine.ask(user("Why?"), template={"enable_thinking": False}, temperature=1.0)

    assert model["thinking"] is True
    assert thoughtful.thinking
    assert thoughtful.text == ""
    assert plain.text
    assert plain.thinking == ""
    assert thoughtful.stats["thinking_s"] > 0 == plain.stats["thinking_s"]


def test_a_broken_template_fails_the_question_and_not_the_load(start_engine, tmp_path):
    path = tmp_path / "broken.gguf"
    write_mamba(path, template="{% if %}")
    engine = start_engine()

    assert engine.load(path, n_ctx=512)["chat_template"] is True
    assert isinstance(engine.ask(user("Why?")).error, TemplateError)
    assert isinstance(engine.ask(user("Why?")).error, TemplateError)


def test_a_template_that_refuses_says_why(start_engine, tmp_path):
    path = tmp_path / "picky.gguf"
    write_mamba(path, template="{{ raise_exception('only on Sundays') }}")
    engine = start_engine()
    engine.load(path, n_ctx=512)

    failure = engine.ask(user("Why?")).error

    assert isinstance(failure, TemplateError)
    assert "only on Sundays" in failure.detail
