"""Measured speeds are kept in a file that need not be believed."""

from __future__ import annotations

import json

import pytest

from hfchat_desktop.core.speeds import Speed, Speeds, read_speeds, ticks_for, write_speeds

SPEEDS = Speeds(
    1.7e9, 4, "", (Speed("SmolLM2 135M", "Q4_1", 96.4), Speed("Big", "F16", 0.0, "failed"))
)


def test_what_is_written_is_read_again(tmp_path):
    path = tmp_path / "data" / "speeds.json"
    assert read_speeds(path) == Speeds()
    write_speeds(path, SPEEDS)
    assert read_speeds(path) == SPEEDS


@pytest.mark.parametrize(
    "record",
    [
        [],
        {"rows": 1},
        {"measured_at": 1e300, "threads": 1, "card": "", "rows": []},
        {"measured_at": 1, "threads": 1, "card": "", "rows": [{"name": "a"}]},
        {"measured_at": 1, "threads": 1, "card": "", "rows": [[]]},
        {
            "measured_at": 1,
            "threads": 1,
            "card": "",
            "rows": [{"name": "a", "quant": "", "tokens_per_s": -5, "problem": ""}],
        },
        {
            "measured_at": 1,
            "threads": 1,
            "card": "",
            "rows": [{"name": "a", "quant": "", "tokens_per_s": 5, "problem": "strange"}],
        },
    ],
)
def test_a_file_that_says_something_else_counts_as_none(tmp_path, record):
    path = tmp_path / "speeds.json"
    path.write_text(json.dumps(record))
    assert read_speeds(path) == Speeds()


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [
        (96.4, [0, 25, 50, 75, 100]),
        (0.9, [0, 0.25, 0.5, 0.75, 1]),
        (20, [0, 5, 10, 15, 20]),
        (1, [0, 0.25, 0.5, 0.75, 1]),
        (0, [0, 1]),
    ],
)
def test_the_axis_has_round_numbers(highest, ticks):
    assert ticks_for(highest) == ticks
