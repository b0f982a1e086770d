"""The order of the models on this computer, and the sums over them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.core.local_order import LocalSort, LocalSums, arranged, sums_of


def model(name: str, size: int = 1, **more: object) -> LocalModel:
    path = f"/models/{name}.gguf"
    return LocalModel(path, name, "Q4_K_M", "maker", size, LocalPlace.OWN, **more)


SMALL = model("small", 10, last_used=5.0)
LARGE = model("Large", 30, last_used=9.0)
STAR = model("star", 20, favourite=True)


def names(models: list[LocalModel]) -> list[str]:
    return [one.name for one in models]


def test_favourites_come_first_in_every_order() -> None:
    models = [SMALL, LARGE, STAR]
    assert names(arranged(models)) == ["star", "Large", "small"]
    assert names(arranged(models, sort=LocalSort.NAME)) == ["star", "Large", "small"]
    assert names(arranged(models, sort=LocalSort.LARGEST)) == ["star", "Large", "small"]
    assert names(arranged(models, sort=LocalSort.SMALLEST)) == ["star", "small", "Large"]


def test_every_word_must_be_found_in_name_version_publisher_path_or_note() -> None:
    noted = replace(SMALL, note="good for Polish letters")
    assert arranged([noted, LARGE], "q4 POLISH") == [noted]
    assert arranged([noted, LARGE], "maker models") == [LARGE, noted]
    assert arranged([noted, LARGE], "small large") == []


def test_room_of_copies_that_are_not_needed_is_counted_once() -> None:
    first, second = model("a", 100), model("b", 100, same_as="/models/a.gguf")
    back = replace(first, same_as=second.path)
    third = model("c", 100, same_as=second.path)
    assert sums_of([first, second, SMALL]) == LocalSums(3, 210, 100)
    assert sums_of([back, second, third]) == LocalSums(3, 300, 200)
    assert sums_of([]) == LocalSums()


@given(
    st.lists(st.integers(0, 9), max_size=12),
    st.lists(st.integers(0, 14), min_size=12, max_size=12),
)
def test_copies_that_name_each_other_in_any_way_end(sizes: list[int], same: list[int]) -> None:
    models = [
        replace(model(str(n), size), same_as=f"/models/{same[n]}.gguf")
        for n, size in enumerate(sizes)
    ]
    sums = sums_of(models)

    assert sums.size_bytes == sum(sizes)
    assert 0 <= sums.twice_bytes <= sums.size_bytes - max(sizes, default=0)
