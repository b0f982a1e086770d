from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfchat_desktop.core.catalogue import (
    UNKNOWN,
    CatalogueEntry,
    CatalogueQuery,
    Facet,
    Label,
    LabelSource,
    Sort,
)
from hfchat_desktop.core.facets import FacetIndex, folded, level_of
from hfchat_desktop.core.fit import Fit


def entry(name: str, *, labels: str = "", **values: object) -> CatalogueEntry:
    """Return an entry; labels are written "language:pl topic:code"."""
    made = tuple(
        Label(Facet(word.split(":")[0]), word.split(":")[1], LabelSource.HUB)
        for word in labels.split()
    )
    given = {"id": f"someone/{name}", "title": name, "publisher": "Someone", **values}
    return CatalogueEntry(labels=made, **given)


ROWS = [
    entry("Bielik", labels="language:pl topic:chat topic:writing", parameters=11 * 10**9),
    entry("Coder", labels="language:en language:pl topic:code", parameters=3 * 10**9),
    entry("Little", labels="language:en topic:chat style:short", parameters=10**8, licence="mit"),
    entry("Silent", parameters=0, publisher="Nobody"),
]
FITS = [Fit.TOO_LARGE, Fit.WELL, Fit.WELL, Fit.UNKNOWN]


def index() -> FacetIndex:
    return FacetIndex(ROWS, FITS)


def query(text: str = "", sort: Sort = Sort.SMALLEST, **chosen: str) -> CatalogueQuery:
    wanted = {Facet(facet): frozenset(values.split()) for facet, values in chosen.items()}
    return CatalogueQuery(text, wanted, sort)


@pytest.mark.parametrize(
    ("parameters", "active", "level"),
    [
        (134_515_008, 0, "starter"),
        (1_235_814_432, 0, "starter"),
        (1_711_376_384, 0, "everyday"),
        (4_022_468_096, 0, "everyday"),
        (4_760_000_000, 0, "advanced"),
        (9_241_705_984, 0, "advanced"),
        (14_000_000_000, 0, "expert"),
        (30_500_000_000, 3_300_000_000, "everyday"),
        (0, 0, UNKNOWN),
    ],
)
def test_the_level_follows_the_parameters_that_work_for_a_token(
    parameters: int, active: int, level: str
):
    assert level_of(entry("x", parameters=parameters, active_parameters=active)) == level


def test_facets_are_joined_with_and_and_their_values_with_or():
    assert index().select(query(language="pl")) == [1, 0]
    assert index().select(query(language="pl", topic="code")) == [1]
    assert index().select(query(topic="code writing")) == [1, 0]
    assert index().select(query(topic="code", style="short")) == []


def test_what_nobody_has_said_is_unknown_and_can_be_chosen():
    assert index().select(query(language=UNKNOWN)) == [3]
    assert index().select(query(licence=UNKNOWN)) == [1, 0, 3]
    assert index().counts(query())[Facet.LANGUAGE] == {"pl": 2, "en": 2, UNKNOWN: 1}


def test_each_facet_is_counted_with_the_choices_of_the_others():
    counts = index().counts(query(language="pl", topic="code"))

    assert counts[Facet.LANGUAGE] == {"pl": 1, "en": 1, UNKNOWN: 0}
    assert counts[Facet.TOPIC] == {"chat": 1, "writing": 1, "code": 1, UNKNOWN: 0}
    assert counts[Facet.FIT] == {"well": 1, "tight": 0, "too_large": 0, "unknown": 0}
    assert counts[Facet.LEVEL]["everyday"] == 1
    assert counts[Facet.PUBLISHER] == {"Someone": 1, "Nobody": 0}


def test_an_empty_choice_is_no_choice():
    wanted = CatalogueQuery(chosen={Facet.TOPIC: frozenset()}, sort=Sort.SMALLEST)

    assert index().select(wanted) == [2, 1, 0, 3]
    assert index().counts(wanted) == index().counts(query())


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1]),
        ("lodz", [0]),
        ("ŁÓDŹ", [0]),
        ("polski", [0]),
        ("Polish", [0]),
        ("strasse", [1]),
        ("ein STRASSE", [1]),
        ("ein lodz", []),
        ("publisher/name", [0]),
        ("maths", [1]),
        ("  ", [0, 1]),
        ("(", []),
    ],
)
def test_all_words_must_occur_whatever_their_case_and_accents(text: str, rows: list[int]):
    found = FacetIndex(
        [
            entry("A", id="Publisher/Name", summary={"pl": "Model z Łodzi: Łódź"},
                  labels="language:pl"),
            entry("B", summary={"de": "Ein Modell für die Straße"}, labels="topic:maths"),
        ],
        [Fit.WELL, Fit.WELL],
    )  # fmt: skip

    assert sorted(found.select(query(text))) == rows


def test_text_grows_and_shrinks_again():
    found = index()

    assert [len(found.select(query(text))) for text in ("s", "si", "sil", "si", "l", "")] == [
        4, 1, 1, 1, 4, 4,
    ]  # fmt: skip


def test_best_are_those_that_fit_well_then_the_largest_that_are_quick_then_the_most_used():
    rows = [
        entry("seven, many", parameters=7 * 10**9, downloads=900),
        entry("too large", parameters=3 * 10**9, downloads=9000),
        entry("tight", parameters=8 * 10**9, downloads=9000),
        entry("slow", parameters=24 * 10**9, downloads=9000),
        entry("three", parameters=3 * 10**9, downloads=9000),
        entry("eight, few", parameters=8 * 10**9, downloads=5),
        entry("eight, nobody knows", parameters=8 * 10**9),
        entry("mixture", parameters=30 * 10**9, active_parameters=3 * 10**9, downloads=1),
    ]
    fits = [Fit.WELL] * 8
    fits[1], fits[2] = Fit.TOO_LARGE, Fit.TIGHT

    ordered = FacetIndex(rows, fits).select(query(sort=Sort.BEST))

    assert [rows[row].title for row in ordered] == [
        "seven, many", "eight, few", "eight, nobody knows", "three", "mixture", "slow", "tight",
        "too large",
    ]  # fmt: skip


def test_other_orders_put_what_is_not_known_last():
    rows = [
        entry("unknown"),
        entry("old", downloads=5, likes=9, created="2024-01-01", parameters=5, trending=1.0),
        entry("new", downloads=0, likes=1, updated="2025-07-01", parameters=9, trending=3.0),
    ]
    found = FacetIndex(rows, [Fit.UNKNOWN] * 3)

    assert found.select(query(sort=Sort.DOWNLOADS)) == [1, 2, 0]
    assert found.select(query(sort=Sort.LIKES)) == [1, 2, 0]
    assert found.select(query(sort=Sort.NEWEST)) == [2, 1, 0]
    assert found.select(query(sort=Sort.SMALLEST)) == [1, 2, 0]
    assert found.select(query(sort=Sort.TRENDING)) == [2, 1, 0]


def test_another_machine_changes_the_fits_and_nothing_else():
    found = index()
    other = found.with_fits([Fit.WELL, Fit.TIGHT, Fit.WELL, Fit.UNKNOWN])

    assert found.select(query(fit="well")) == [2, 1]
    assert other.select(query(fit="well")) == [2, 0]
    assert other.select(query("coder")) == [1]
    with pytest.raises(ValueError, match="1 fits for 4 entries"):
        found.with_fits([Fit.WELL])


def test_an_empty_catalogue_has_no_rows():
    empty = FacetIndex([], [])

    assert empty.select(query("x", language="pl")) == []
    assert empty.counts(query())[Facet.LANGUAGE] == {}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sets(st.sampled_from("abc")), st.sets(st.sampled_from("xyz"))), max_size=40
    ),
    st.sets(st.sampled_from("abc")),
    st.sets(st.sampled_from("xyz")),
)
def test_bits_find_what_a_plain_comparison_finds(
    labels: list[tuple[set[str], set[str]]], languages: set[str], topics: set[str]
):
    rows = [
        entry(str(n), labels=" ".join([f"language:{v}" for v in one] + [f"topic:{v}" for v in two]))
        for n, (one, two) in enumerate(labels)
    ]
    wanted = query(language=" ".join(languages), topic=" ".join(topics))
    plain = [
        n
        for n, (one, two) in enumerate(labels)
        if (not languages or one & languages) and (not topics or two & topics)
    ]
    found = FacetIndex(rows, [Fit.WELL] * len(rows))

    assert sorted(found.select(wanted)) == plain
    for topic, count in found.counts(wanted)[Facet.TOPIC].items():
        if topic != UNKNOWN:
            assert count == sum(
                topic in two and (not languages or bool(one & languages)) for one, two in labels
            )


def test_five_thousand_rows_are_found_and_counted_between_two_frames():
    rows = [
        entry(f"Model {n}", parameters=n * 10**6, downloads=n, publisher=f"p{n % 700}",
              labels=f"language:{'pl' if n % 3 else 'de'} topic:{'code' if n % 2 else 'chat'}")
        for n in range(5000)
    ]  # fmt: skip
    found = FacetIndex(rows, [Fit.WELL] * 5000)
    found.select(query(sort=Sort.BEST))  # the order is made once
    times = []
    for text in ("m", "model", "model 4"):
        start = time.thread_time()
        found.select(query(text, Sort.BEST, language="pl"))
        found.counts(query(text, Sort.BEST, language="pl"))
        times.append(time.thread_time() - start)

    assert min(times) < 0.050  # of the processor, about 0.004


def test_folding_leaves_letters_that_can_be_typed_anywhere():
    assert folded("Zażółć Gęślą Jaźń") == "zazolc gesla jazn"
    assert folded("İstanbul IŞIK") == "istanbul isik"
    assert folded("日本語") == "日本語"
