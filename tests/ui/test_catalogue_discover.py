"""Discover: searching, filtering and choosing among the models that come with the app."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.catalogue_list import CatalogueRole
from hfchat_desktop.core.catalogue import Facet
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.ui.catalogue.source_line import SourceLine
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.key_cap import KeyCap
from tests.ui.catalogue_desk import GB, QWEN, Desk, Make, entry

# --- the list -------------------------------------------------------------------------------


def test_it_begins_with_the_models_that_come_along_and_shows_the_best_one(desk: Desk) -> None:
    assert sorted(desk.titles()) == ["Bielik 1.5B", "Giant 70B", "Phi mini", "Qwen3 4B"]
    assert desk.titles()[-1] == "Giant 70B"  # it does not fit
    assert desk.detail.entry is not None
    assert desk.detail.entry.title == desk.titles()[0]


def test_words_narrow_the_list_down_while_they_are_typed(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.list.search, "biel")

    assert desk.titles() == ["Bielik 1.5B"]
    assert "1 model" in desk.words(desk.list)


def test_ctrl_f_goes_to_the_search_and_down_from_there_to_the_cards(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.list.cards.setFocus()
    qtbot.keyClick(desk.list.cards, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.list.search.hasFocus()

    qtbot.keyClick(desk.list.search, Qt.Key.Key_Down)
    assert desk.list.cards.hasFocus()


def test_other_keys_that_find_are_shown_and_obeyed(desk: Desk, qtbot: QtBot) -> None:
    fields = [desk.list.search, desk.page.local.search]
    control = Qt.KeyboardModifier.ControlModifier
    desk.page.set_keys({"find": "Ctrl+J"}.get)
    assert [field.findChild(KeyCap).keys() for field in fields] == ["Ctrl+J", "Ctrl+J"]

    desk.list.cards.setFocus()
    qtbot.keyClick(desk.list.cards, Qt.Key.Key_F, control)
    assert desk.list.cards.hasFocus()
    qtbot.keyClick(desk.list.cards, Qt.Key.Key_J, control)
    assert desk.list.search.hasFocus()

    desk.page.set_keys({"find": ""}.get)
    assert not desk.list.search.findChild(KeyCap).isVisible()


def test_arrows_show_each_model_and_enter_goes_to_what_can_be_done(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.list.search.setText("qwen")
    desk.list.search.setText("")
    desk.list.cards.setFocus()
    start = desk.titles().index("Qwen3 4B")
    desk.list.cards.setCurrentIndex(desk.list.cards.model().index(1 if start == 0 else 0, 0))
    key = Qt.Key.Key_Up if start == 0 else Qt.Key.Key_Down
    while desk.detail.entry is None or desk.detail.entry.title != "Qwen3 4B":
        qtbot.keyClick(desk.list.cards, key)

    qtbot.keyClick(desk.list.cards, Qt.Key.Key_Return)

    focused = desk.page.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Download Q4_K_M"


def test_an_order_can_be_chosen(desk: Desk) -> None:
    sort = desk.list.findChildren(ChoiceField)[0]
    sort.setCurrentIndex(sort.findData("smallest"))
    sort.activated.emit(sort.currentIndex())

    assert desk.titles() == ["Bielik 1.5B", "Phi mini", "Qwen3 4B", "Giant 70B"]


def test_where_nothing_matches_one_button_shows_all_again(desk: Desk, qtbot: QtBot) -> None:
    desk.tick(Facet.LANGUAGE, "pl")
    qtbot.keyClicks(desk.list.search, "zzz")
    assert "No model matches" in desk.words(desk.list)

    qtbot.mouseClick(desk.button(desk.list, "Clear filters"), Qt.MouseButton.LeftButton)

    assert len(desk.titles()) == 4
    assert desk.list.search.text() == ""
    assert not desk.facet(Facet.LANGUAGE, "pl").isChecked()


def test_a_screen_reader_hears_what_a_card_shows_and_who_says_so(desk: Desk) -> None:
    index = desk.list.cards.model().index(desk.titles().index("Qwen3 4B"), 0)

    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken.startswith("Qwen3 4B, Qwen · 4.0B · Apache 2.0, Fits well")
    assert "Tools: tag of the Hub" in spoken
    assert "says the author" in spoken


def test_the_badge_below_the_pointer_says_who_says_so(desk: Desk, qtbot: QtBot) -> None:
    index = desk.list.cards.model().index(desk.titles().index("Phi mini"), 0)
    rect = desk.list.cards.visualRect(index)
    viewport = desk.list.cards.viewport()
    hints = set()
    for x in range(rect.left(), rect.right(), 12):
        place = QPoint(x, rect.top() + 68)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        hints.add(QToolTip.text())
    assert any("English: says the author" in hint for hint in hints)
    assert any("Code: our guess" in hint for hint in hints)


def test_less_free_memory_changes_what_fits(desk: Desk) -> None:
    desk.machine.become(Machine(8 * GB, 2 * GB, 112 * GB))

    row = desk.titles().index("Qwen3 4B")
    assert desk.list.cards.model().index(row, 0).data(CatalogueRole.FIT) == "too_large"


# --- filters --------------------------------------------------------------------------------


def test_each_value_says_how_many_models_it_leaves(desk: Desk) -> None:
    assert desk.counts(Facet.LANGUAGE) == {"en": 2, "de": 1, "pl": 2}
    assert desk.counts(Facet.LEVEL)["everyday"] == 3
    assert desk.facet(Facet.LANGUAGE, "pl").accessibleName() == "Polish, 2"


def test_counts_follow_the_choices_of_the_other_facets(desk: Desk) -> None:
    desk.tick(Facet.TOPIC, "code")

    assert sorted(desk.titles()) == ["Phi mini", "Qwen3 4B"]
    assert desk.counts(Facet.LANGUAGE) == {"en": 2, "de": 1, "pl": 1}
    assert desk.counts(Facet.TOPIC)["writing"] == 1  # within a facet any value will do


def test_facets_combine_and_clear_takes_all_back(desk: Desk, qtbot: QtBot) -> None:
    desk.tick(Facet.TOPIC, "code")
    desk.tick(Facet.LANGUAGE, "pl")
    assert desk.titles() == ["Qwen3 4B"]

    qtbot.mouseClick(desk.button(desk.page.filters, "Clear 2"), Qt.MouseButton.LeftButton)

    assert len(desk.titles()) == 4
    assert desk.page.filters.count == 0


def test_more_values_unfold_and_a_chosen_one_stays_when_they_fold(
    make_desk: Make, qtbot: QtBot
) -> None:
    languages = ("pl", "en", "de", "fr", "es", "it")
    models = [entry(f"a/m{n}", labels=[(Facet.LANGUAGE, n)]) for n in languages]
    desk = make_desk(models=models)
    group = next(g for g in desk.page.filters.groups if g.facet is Facet.LANGUAGE)
    assert len(desk.counts(Facet.LANGUAGE)) == 3

    qtbot.mouseClick(desk.button(group, "3 more"), Qt.MouseButton.LeftButton)
    assert len(desk.counts(Facet.LANGUAGE)) == 6
    hidden = list(desk.counts(Facet.LANGUAGE))[-1]
    desk.tick(Facet.LANGUAGE, hidden)
    qtbot.mouseClick(desk.button(group, "Fewer"), Qt.MouseButton.LeftButton)

    shown = desk.counts(Facet.LANGUAGE)
    assert hidden in shown
    assert len(shown) == 4


def test_the_values_of_a_facet_are_one_tab_stop_with_arrows_inside(
    desk: Desk, qtbot: QtBot
) -> None:
    well, tight = desk.facet(Facet.FIT, "well"), desk.facet(Facet.FIT, "tight")
    well.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(well, Qt.Key.Key_Down)
    assert tight.hasFocus()
    assert not well.focusPolicy() & Qt.FocusPolicy.TabFocus

    qtbot.keyClick(tight, Qt.Key.Key_Space)
    assert tight.isChecked()


def test_what_nobody_states_is_a_value_of_its_own(desk: Desk) -> None:
    assert desk.counts(Facet.STYLE) == {"unknown": 4}
    assert desk.facet(Facet.STYLE, "unknown").accessibleName() == "Not stated, 4"


# --- widths ---------------------------------------------------------------------------------


def test_in_a_compact_window_the_filters_open_by_a_button(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk(width_class="compact")
    assert not desk.page.filters.isVisible()

    qtbot.mouseClick(desk.button(desk.list, "Filters"), Qt.MouseButton.LeftButton)
    assert desk.page.filters.isVisible()
    desk.tick(Facet.LANGUAGE, "pl")
    qtbot.keyClick(desk.page.filters, Qt.Key.Key_Escape)

    assert not desk.page.filters.isVisible()
    assert desk.button(desk.list, "Filters 1").isVisible()


def test_a_narrow_window_shows_the_list_or_the_model_with_a_way_back(
    make_desk: Make, qtbot: QtBot
) -> None:
    desk = make_desk(width_class="narrow")
    assert desk.list.isVisible()
    assert not desk.detail.isVisible()

    desk.click_card("Qwen3 4B")
    assert desk.detail.isVisible()
    assert not desk.list.isVisible()

    assert desk.page.go_back()
    assert desk.list.isVisible()
    assert not desk.page.go_back()  # nothing is open over the list any more


def test_becoming_wide_again_shows_both(make_desk: Make) -> None:
    desk = make_desk(width_class="narrow")
    desk.click_card("Qwen3 4B")

    desk.page.set_layout("wide")
    desk.page.resize(1208, 800)

    assert desk.list.isVisible()
    assert desk.detail.isVisible()
    assert desk.page.filters.isVisible()


@pytest.mark.parametrize("width_class", ["wide", "compact", "narrow"])
def test_nothing_asks_for_more_room_than_there_is(make_desk: Make, width_class: str) -> None:
    desk = make_desk(width_class=width_class)
    assert desk.page.minimumSizeHint().width() <= desk.page.width()


# --- privacy --------------------------------------------------------------------------------


def test_nothing_is_asked_of_the_hub_until_somebody_says_so(
    make_desk: Make, hub, qtbot: QtBot
) -> None:
    desk = make_desk(endpoint=hub.endpoint)
    qtbot.keyClicks(desk.list.search, "qwen")
    desk.tick(Facet.LANGUAGE, "pl")
    desk.click_card("Qwen3 4B")
    qtbot.wait(600)

    assert hub.requests() == []
    source = desk.words(desk.page.findChildren(SourceLine)[0])
    assert "Models that come with HFChat, as of 21 November 2026" in source
    assert "never a chat" in source


def test_names_from_outside_are_plain_text(make_desk: Make) -> None:
    evil = replace(QWEN, title="<b>x</b>\u202egpj.exe\nline", curated=True)
    desk = make_desk(models=[evil])

    assert desk.detail.head.title() == "<b>x</b>gpj.exe line"
