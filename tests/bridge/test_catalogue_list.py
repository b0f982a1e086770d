from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from hfchat_desktop.bridge.catalogue_list import CatalogueModel, CatalogueRole
from hfchat_desktop.core.catalogue import (
    CatalogueEntry,
    CatalogueQuery,
    Facet,
    Label,
    LabelSource,
    Sort,
)
from hfchat_desktop.core.fit import Fit, Machine

GB = 10**9
NO_PARENT = QModelIndex()


def entry(name: str, billions: float = 1, downloads: int = 0, language: str = "en", **more: object):
    label = Label(Facet.LANGUAGE, language, LabelSource.HUB)
    values = {"title": name, "publisher": "someone", "labels": (label,), **more}
    parameters = int(billions * GB)
    return CatalogueEntry(
        id=f"someone/{name}", parameters=parameters, downloads=downloads, **values
    )


def machine(free_gb: float) -> Machine:
    return Machine(64 * GB, int(free_gb * GB), 100 * GB)


def titles(model: CatalogueModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def model(qapp: object) -> CatalogueModel:
    made = CatalogueModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_query(CatalogueQuery(sort=Sort.DOWNLOADS))
    made.set_entries([entry("A", 1, 10), entry("B", 8, 30, "pl"), entry("C", 70, 20)])
    return made


def test_rows_are_entries_in_the_order_that_is_asked_for(model: CatalogueModel):
    assert titles(model) == ["B", "C", "A"]
    assert model.index(0).data(CatalogueRole.ENTRY) is model.entry(0)
    assert model.index(0).data(CatalogueRole.FIT) == Fit.UNKNOWN
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert (model.row_of("someone/A"), model.row_of("nobody/A")) == (2, -1)


def test_a_query_resets_the_list_and_the_counts(model: CatalogueModel):
    resets, counted = QSignalSpy(model.modelReset), QSignalSpy(model.counts_changed)

    model.set_query(CatalogueQuery(chosen={Facet.LANGUAGE: frozenset({"pl"})}))

    assert titles(model) == ["B"]
    assert model.counts()[Facet.LANGUAGE] == {"en": 2, "pl": 1}
    assert model.counts()[Facet.LEVEL] == {"starter": 0, "advanced": 1, "expert": 0}
    assert model.row_of("someone/A") == -1
    assert model.find("someone/A") is not None
    assert model.find("nobody/A") is None
    model.set_query(model.query)
    assert (resets.count(), counted.count()) == (1, 1)


def test_totals_do_not_follow_the_query_but_what_is_known(model: CatalogueModel):
    before = model.totals()
    model.set_query(CatalogueQuery("B", {Facet.LANGUAGE: frozenset({"pl"})}))

    assert model.totals() is before
    assert before[Facet.LANGUAGE] == {"en": 2, "pl": 1}
    model.merge([entry("D", language="pl")])
    assert model.totals()[Facet.LANGUAGE] == {"en": 2, "pl": 2}


def test_what_the_hub_tells_moves_rows_and_keeps_the_current_one(model: CatalogueModel):
    current = QPersistentModelIndex(model.index(1))
    resets, inserted = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)

    model.merge([entry("D", 3, 25), entry("A", 1, 99), entry("E", 3, 1)])

    assert titles(model) == ["A", "B", "D", "C", "E"]
    assert (current.row(), current.data()) == (3, "C")
    assert (resets.count(), inserted.count()) == (0, 2)


def test_a_repository_in_other_letters_is_the_same(model: CatalogueModel):
    model.merge([CatalogueEntry("SOMEONE/a", "A", "someone", downloads=100)])

    assert titles(model) == ["A", "B", "C"]
    assert model.entry(0).parameters == GB


def test_what_no_longer_matches_goes_and_what_is_hidden_stays_known(model: CatalogueModel):
    model.set_query(CatalogueQuery(chosen={Facet.LANGUAGE: frozenset({"en"})}, sort=Sort.DOWNLOADS))

    model.merge([entry("A", 1, 10, "pl"), entry("F", 1, 5, "pl")])

    assert titles(model) == ["C"]
    assert model.find("someone/F") is not None
    assert model.counts()[Facet.LANGUAGE] == {"en": 1, "pl": 3}


def test_the_machine_decides_what_fits_and_small_changes_do_nothing(model: CatalogueModel):
    changed, counted = QSignalSpy(model.dataChanged), QSignalSpy(model.counts_changed)

    model.set_machine(machine(16), 4096)

    assert [model.index(row).data(CatalogueRole.FIT) for row in range(3)] == [
        Fit.WELL, Fit.TOO_LARGE, Fit.WELL,
    ]  # fmt: skip
    assert (changed.count(), counted.count()) == (3, 1)
    model.set_machine(machine(15.9), 4096)
    assert counted.count() == 1
    model.set_machine(machine(1.5), 4096)
    assert model.index(0).data(CatalogueRole.FIT) == Fit.TOO_LARGE
    assert counted.count() == 2


def test_a_chosen_fit_lets_rows_come_and_go_with_the_memory(model: CatalogueModel):
    model.set_machine(machine(16), 4096)
    model.set_query(CatalogueQuery(chosen={Facet.FIT: frozenset({"well"})}))
    assert titles(model) == ["B", "A"]

    model.set_machine(machine(4), 4096)

    assert titles(model) == ["A"]


def test_the_next_page_is_asked_for_once(model: CatalogueModel):
    wanted = QSignalSpy(model.more_wanted)
    assert not model.canFetchMore(NO_PARENT)

    model.set_has_more(True)
    model.fetchMore(NO_PARENT)
    model.fetchMore(NO_PARENT)
    assert wanted.count() == 1

    model.set_has_more(True)
    model.fetchMore(NO_PARENT)
    model.set_has_more(False)
    model.fetchMore(NO_PARENT)
    assert wanted.count() == 2


def test_thousands_of_changes_are_a_new_list(model: CatalogueModel):
    resets = QSignalSpy(model.modelReset)

    model.merge([entry(f"M{number}", 1, number) for number in range(1000)])

    assert model.rowCount() == 1003
    assert resets.count() == 1
