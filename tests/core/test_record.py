"""Records: what a frozen dataclass promises, without its generated methods."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, replace

import pytest

from hfchat_desktop.core.record import Record


class Place(Record):
    """Where something is."""

    name: str
    height: float = 0.0
    ways: dict[str, int] = field(default_factory=dict, repr=False)


class Nothing(Record):
    """No value at all."""


def test_values_are_given_by_place_and_by_name_and_defaults_fill_the_rest():
    place = Place("hill", height=2.5)
    assert (place.name, place.height, place.ways) == ("hill", 2.5, {})
    assert Place("a").ways is not Place("b").ways


def test_records_are_equal_where_class_and_values_are():
    assert Place("hill") == Place(name="hill", height=0.0, ways={})
    assert Place("hill") != Place("dale")
    assert Place("hill") != "hill"
    assert Nothing() == Nothing()
    assert len({replace(p, ways=()) for p in (Place("hill"), Place("hill"))}) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), (("hill", 1.0, {}, 4), {}), (("hill",), {"depth": 3}), ((), {"height": 1.0})],
)
def test_missing_and_unknown_values_are_refused(given, named):
    with pytest.raises(TypeError):
        Place(*given, **named)


def test_nothing_changes_afterwards():
    place = Place("hill")
    with pytest.raises(FrozenInstanceError):
        place.name = "dale"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del place.name
    assert place == Place("hill")


def test_the_functions_of_dataclasses_take_a_record():
    place = Place("hill", 2.0, {"road": 1})
    assert replace(place, height=3.0) == Place("hill", 3.0, {"road": 1})
    assert asdict(place) == {"name": "hill", "height": 2.0, "ways": {"road": 1}}
    assert [f.name for f in fields(Place)] == ["name", "height", "ways"]


def test_a_record_is_shown_with_its_values_and_can_be_copied():
    place = Place("hill", 2.0, {"road": 1})
    assert repr(place) == "Place(name='hill', height=2.0)"
    assert copy.deepcopy(place) == place
    assert pickle.loads(pickle.dumps(place)) == place
