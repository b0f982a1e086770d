from __future__ import annotations

import pytest

from hfchat_desktop.core.catalogue import LabelSource
from hfchat_desktop.core.labels import LabelInputs, active_parameters_of, labels_of

AUTHOR, HUB, BASE, GUESS = LabelSource


def labels(repo_id: str = "someone/Model-GGUF", **known: object) -> dict[str, LabelSource]:
    """Return "facet:value" with its source."""
    found = labels_of(LabelInputs(repo_id, **known))
    assert len({(label.facet, label.value) for label in found}) == len(found)
    return {f"{label.facet}:{label.value}": label.source for label in found}


def test_nothing_known_is_no_label_and_never_english():
    assert labels() == {}
    assert labels(tags=("gguf", "license:mit", "region:us", "text-generation-inference")) == {}


def test_the_card_comes_before_the_tags_and_the_tags_before_the_base_model():
    assert labels(card_languages=("pl",), tags=("pl", "en"), base_languages=("de",)) == {
        "language:pl": AUTHOR,
        "language:en": HUB,
    }
    assert labels(tags=("pl",), base_languages=("de",)) == {"language:pl": HUB}
    assert labels(base_languages=("de",), base_tags=("fr", "gguf")) == {
        "language:de": BASE,
        "language:fr": BASE,
    }


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        (("English", "pt-BR", "zh_Hans"), ["en", "pt", "zh"]),
        (("pol", "eng", "yue"), ["pl", "en", "yue"]),
        (("code", "", "Klingon", "xx"), []),
        (("multilingual",), ["multilingual"]),
    ],
)
def test_authors_write_languages_in_many_ways(written: tuple[str, ...], codes: list[str]):
    found = labels_of(LabelInputs("a/b", card_languages=written))
    assert [label.value for label in found] == codes


def test_languages_stay_in_the_order_of_the_author():
    found = labels_of(LabelInputs("a/b", card_languages=("uk", "en", "cs", "en")))
    assert [label.value for label in found] == ["uk", "en", "cs"]


def test_the_chat_template_proves_tools_and_thinking():
    template = "{% if tools %}…{% endif %}{% if enable_thinking %}<think>{% endif %}"
    assert labels(template=template) == {
        "topic:chat": HUB,
        "topic:tools": HUB,
        "style:thinks": HUB,
    }
    assert labels(template="{{ messages }}") == {"topic:chat": HUB}


def test_a_template_that_takes_thoughts_out_of_old_replies_does_not_make_a_model_think():
    template = "{{ content.split('</think>')[-1] }}<think>"
    assert "style:thinks" in labels("x/R1-Distill-7B-GGUF", template=template)
    assert "style:thinks" not in labels("x/Qwen3-4B-Instruct-2507-GGUF", template=template)


def test_names_are_guesses_and_the_publisher_is_no_hint():
    assert labels("code-ai/Qwen2.5-Math-7B-Instruct-GGUF") == {"topic:maths": GUESS}
    assert labels("someone/Dolphin-Mistral-RP-GGUF") == {
        "topic:roleplay": GUESS,
        "style:playful": GUESS,
        "style:uncensored": GUESS,
    }
    assert labels("x/Y-GGUF", base_model="Qwen/Qwen2.5-Coder-7B") == {"topic:code": GUESS}


def test_who_says_it_first_is_named():
    found = labels(
        "someone/Medical-Reasoning-GGUF", card_tags=("medical",), tags=("medical", "reasoning")
    )
    assert found == {"topic:medicine": AUTHOR, "style:thinks": HUB}


def test_a_model_for_one_field_is_offered_for_everyday_chat_only_by_its_author():
    assert labels(tags=("code", "conversational")) == {"topic:code": HUB}
    assert labels(card_tags=("chat", "code")) == {"topic:chat": AUTHOR, "topic:code": AUTHOR}


def test_eyes_among_the_files_or_the_task_tell_of_images():
    assert labels(files=("x-Q4_K_M.gguf", "mmproj-x-F16.gguf")) == {"topic:images": HUB}
    assert labels(pipeline_tag="image-text-to-text") == {"topic:images": HUB}
    assert labels(base_pipeline_tag="image-text-to-text") == {"topic:images": BASE}


def test_what_answers_is_no_base_model():
    assert labels("someone/Model-7B-Base-GGUF") == {"style:base": GUESS}
    assert labels(tags=("pretrained", "conversational")) == {"topic:chat": HUB}
    assert labels("someone/Model-base-GGUF", template="{{ messages }}") == {"topic:chat": HUB}
    assert labels("x/Tuned-GGUF", base_model="x/Model-base") == {}


@pytest.mark.parametrize(
    ("repo_id", "parameters", "active"),
    [
        ("unsloth/Qwen3-30B-A3B-GGUF", 30_532_122_624, 3_000_000_000),
        ("x/Hunyuan-A13B-Instruct", 0, 13_000_000_000),
        ("x/granite-4.0-h-tiny-7B-a1b", 7_000_000_000, 1_000_000_000),
        ("x/Mix-7B-A0.5B-it", 7_000_000_000, 500_000_000),
        ("x/Odd-3B-A30B", 3_000_000_000, 0),
        ("x/Qwen3-4B-GGUF", 4_000_000_000, 0),
        ("A3B/Model", 4_000_000_000, 0),
    ],
)
def test_active_parameters_are_read_from_the_name(repo_id: str, parameters: int, active: int):
    assert active_parameters_of(repo_id, parameters) == active
