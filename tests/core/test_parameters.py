"""Parameters: their limits, where a value comes from, and what reaches the engine."""

from __future__ import annotations

import math

import pytest

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.model_defaults import layers_for, sampling_for
from hfchat_desktop.core.model_files import STARTER_FILE
from hfchat_desktop.core.parameters import (
    BY_NAME,
    GROUPS,
    PARAMETERS,
    Layer,
    ParameterKind,
    checked,
    first_refused,
    resolve,
    sampling_from,
    template_from,
    unsupported,
)
from hfchat_desktop.core.plain_parameters import (
    INVENTIONS,
    LENGTHS,
    invention_place,
    length_place,
)
from hfchat_desktop.core.settings import Settings, declared, load_options, model_values


def test_every_default_is_allowed_and_lies_within_its_slider():
    for spec in PARAMETERS:
        assert spec.allows(spec.default)
        assert spec.group in GROUPS
        assert spec.loading == (spec.group == "loading")
        if spec.kind in (ParameterKind.WHOLE, ParameterKind.DECIMAL):
            assert spec.minimum <= spec.low < spec.high <= spec.maximum
            assert spec.step > 0


def test_sampling_settings_and_parameters_agree():
    assert resolve({}).values == resolve(layers_for(Settings(), "")).values
    assert sampling_from(resolve({}).values) == Sampling()
    for setting in declared():
        spec = BY_NAME.get(setting.name)
        if spec is not None:
            limits = (setting.default, setting.minimum, setting.maximum)
            assert limits == (spec.default, spec.minimum, spec.maximum)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temperature", math.nan),
        ("temperature", math.inf),
        ("temperature", -0.1),
        ("temperature", True),
        ("temperature", "1"),
        ("top_k", 1.5),
        ("top_k", math.inf),
        ("top_k", math.nan),
        ("top_k", None),
        ("seed", -1),
        ("mirostat", 3),
        ("mirostat", True),
        ("thinking", "maybe"),
        ("stop", "one"),
        ("stop", [""]),
        ("stop", ["x"] * 17),
        ("json_schema", 5),
        ("grammar", "x" * 300_000),
        ("context_tokens", 10),
        ("nonsense", 1),
    ],
)
def test_what_is_not_allowed_is_left_out(name: str, value: object):
    assert checked({name: value}) == {}
    assert first_refused({"top_k": 1, name: value}) == (name if name in BY_NAME else "")


def test_values_are_kept_in_their_own_types():
    values = checked({"temperature": 1, "top_k": 4.0, "stop": ["a"], "seed": None})
    assert values == {"temperature": 1.0, "top_k": 4, "stop": ("a",), "seed": None}
    assert isinstance(values["temperature"], float)
    assert isinstance(values["top_k"], int)


def test_the_uppermost_layer_that_says_something_counts():
    resolved = resolve(
        {
            Layer.MESSAGE: {"seed": 3},
            Layer.APP: {"temperature": 0.5, "top_k": 10, "top_p": 0.5, "min_p": 0.2},
            Layer.CHAT: {"top_p": 0.8, "min_p": "wrong"},
            Layer.MODEL: {"top_k": 20, "top_p": 0.6},
            Layer.PERSONA: {"top_p": 0.7},
        }
    )
    values, sources = resolved.values, resolved.sources
    assert [values[n] for n in ("temperature", "top_k", "top_p", "min_p", "seed")] == [
        *(0.5, 20, 0.8, 0.2, 3)
    ]
    assert sources["temperature"] is sources["min_p"] is Layer.APP
    assert sources["top_k"] is Layer.MODEL
    assert sources["top_p"] is Layer.CHAT
    assert sources["seed"] is Layer.MESSAGE


def test_what_suits_a_model_stands_where_the_settings_were_left_alone():
    path = f"/models/{STARTER_FILE}"
    untouched = layers_for(Settings(), path)
    assert untouched[Layer.MODEL]["temperature"] == 0.2
    mine = Settings(temperature=1.1)
    resolved = resolve(layers_for(mine, path))
    assert (resolved.values["temperature"], resolved.sources["temperature"]) == (1.1, Layer.APP)
    assert resolved.sources["top_p"] is Layer.MODEL
    assert sampling_from(resolved.values) == sampling_for(mine, path)


def test_what_a_person_chose_for_a_model_goes_over_both():
    chosen = {"big.gguf": {"context_tokens": 8192, "temperature": 0.3, "top_k": "wrong"}}
    settings = Settings(temperature=1.1, gpu_layers=3, model_values=chosen)
    assert model_values(settings, "/m/big.gguf") == {"context_tokens": 8192, "temperature": 0.3}
    assert sampling_for(settings, "/m/big.gguf").temperature == 0.3
    assert sampling_for(settings, "/m/other.gguf").temperature == 1.1
    assert load_options(settings, "/m/big.gguf").n_ctx == 8192
    assert load_options(settings, "/m/big.gguf").gpu_layers == 3
    assert load_options(settings, "/m/other.gguf").n_ctx == 4096
    resolved = resolve(layers_for(settings, "/m/big.gguf"))
    assert resolved.sources["context_tokens"] is Layer.MODEL


def test_a_template_is_told_only_what_it_knows():
    values = {"thinking": "off", "thinking_effort": "high"}
    every = {"enable_thinking": False, "thinking": False, "reasoning_effort": "high"}
    assert template_from(values, None) == every
    assert template_from(values, ["reasoning_effort"]) == {"reasoning_effort": "high"}
    assert template_from({"thinking": "auto", "thinking_effort": "auto"}, None) == {}


def test_values_that_would_do_nothing_are_named_with_the_reason():
    values = dict(resolve({}).values)
    plain = unsupported(values, {})
    assert plain["dry_base"] == plain["xtc_threshold"] == plain["mirostat_tau"] == "off"
    assert "temperature" not in plain and "thinking" not in plain

    greedy = unsupported({**values, "temperature": 0.0}, {})
    assert greedy["top_k"] == greedy["seed"] == "greedy"
    assert "repeat_penalty" not in greedy and "dry_multiplier" not in greedy
    alone = unsupported({**values, "mirostat": 2}, {})
    assert alone["top_k"] == alone["repeat_penalty"] == "mirostat"
    assert "mirostat_tau" not in alone
    assert unsupported({**values, "json_schema": "{}"}, {})["grammar"] == "schema"
    model = {"thinking_controls": ["thinking"]}
    assert unsupported(values, model)["thinking_effort"] == "model"
    assert "thinking" not in unsupported(values, model)


def test_plain_words_find_their_place_and_set_what_they_show():
    values = dict(resolve({}).values)
    assert LENGTHS[length_place(values)] == 0
    for place, tokens in enumerate(LENGTHS):
        assert length_place({"max_tokens": tokens}) == place
    assert length_place({"max_tokens": 1}) == 0
    assert length_place({"max_tokens": 100_000}) == len(LENGTHS) - 1
    for place, sets in enumerate(INVENTIONS):
        assert invention_place({**values, **sets}) == place
        assert checked(sets) == sets
    assert INVENTIONS[invention_place(values)].items() <= values.items()
