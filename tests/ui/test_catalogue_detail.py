"""The page of a model: its files, what fits, what is recommended, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.catalogue import CatalogueEntry, RepoDetails, RepoFile
from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.ui.catalogue.badges import Badge
from hfchat_desktop.ui.catalogue.card_view import CardView
from hfchat_desktop.ui.catalogue.detail_about import DetailAbout, TemplateDialog, template_hash
from hfchat_desktop.ui.catalogue.file_row import FileRow
from hfchat_desktop.ui.catalogue.frame_button import FrameButton
from hfchat_desktop.ui.catalogue.too_large import TooLargeDialog
from hfchat_desktop.ui.catalogue.version_lines import path_of, version_lines
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.theme import Theme
from tests.ui.catalogue_desk import GB, GIANT, QWEN, Desk, Make, quants

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def qwen(make_desk: Make) -> Desk:
    """Return the page of Qwen3 4B on a computer with 5.9 GB free."""
    return make_desk(models=[QWEN])


def badges(row: FileRow) -> list[str]:
    return [b.accessibleName() for b in row.findChildren(Badge) if not b.isHidden()]


def actions(row: FileRow) -> list[str]:
    return [b.accessibleName() for b in row.findChildren(QPushButton) if not b.isHidden()]


def dialog(kind: type[QDialog]) -> QDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[-1]


# --- files ----------------------------------------------------------------------------------


def test_each_version_says_its_size_its_need_and_how_it_fits(qwen: Desk) -> None:
    lines = [row.accessibleName() for row in qwen.detail.files.rows]

    assert lines[0].startswith("Q3_K_M, 2.08 GB, ")
    assert lines[1].startswith("Q4_K_M, Recommended, 2.50 GB, ")
    assert [line.rpartition(", ")[2] for line in lines] == [
        "Fits well", "Fits well", "Tight", "Too large",
    ]  # fmt: skip
    remarks = qwen.words(qwen.detail.files)
    assert all(word in remarks for word in ("Smallest", "Near full", "Full"))


def test_one_version_is_recommended_and_the_reason_is_told(qwen: Desk) -> None:
    recommended = [r for r in qwen.detail.files.rows if "Recommended" in badges(r)]

    assert len(recommended) == 1
    assert "Q4_K_M is recommended: it keeps nearly all quality" in qwen.words(qwen.detail)


def test_the_badge_tells_the_sum(qwen: Desk) -> None:
    row = qwen.file_row("Q4_K_M")
    fit = next(b for b in row.findChildren(Badge) if b.accessibleName() == "Fits well")
    told = fit.accessibleDescription().splitlines()

    assert told[0] == "Weights: 2.5 GB"
    assert told[1].startswith("Context of 8")
    assert [line.partition(":")[0] for line in told[2:6]] == [
        "Buffers", "Reserve", "Together", "Free now",
    ]  # fmt: skip
    assert "Estimated" in told[6]


def test_a_longer_context_needs_more(qwen: Desk) -> None:
    def need() -> int:
        line = qwen.file_row("Q4_K_M").line
        assert line is not None
        return line.need.total

    before = need()
    field = qwen.detail.findChildren(ChoiceField)[0]
    offered = [int(field.itemData(n)) for n in range(field.count())]
    assert max(offered) == 32768  # what the model was made for
    field.setCurrentIndex(field.findData("32768"))
    field.activated.emit(field.currentIndex())

    assert need() > before
    assert qwen.keeper.settings.catalogue_context == 32768


def test_helpers_are_no_versions_and_parts_are_one(make_desk: Make) -> None:
    parts = tuple(RepoFile(f"big-Q4_K_M-0000{n}-of-00002.gguf", GB) for n in (1, 2))
    helpers = (RepoFile("mmproj-model-f16.gguf", GB), RepoFile("imatrix.gguf", 5))
    desk = make_desk(models=[replace(QWEN, files=parts + helpers)])

    assert [row.line.version.size_bytes for row in desk.detail.files.rows] == [2 * GB]


def test_a_version_with_parts_missing_cannot_be_fetched(make_desk: Make) -> None:
    part = RepoFile("big-Q4_K_M-00001-of-00002.gguf", GB)
    desk = make_desk(models=[replace(QWEN, files=(part,))])

    assert actions(desk.detail.files.rows[0]) == []


def test_what_is_here_already_offers_a_chat(qwen: Desk) -> None:
    here = LocalModel(
        "/models/other-name.gguf", "Qwen3", "Q4_K_M", "Qwen", 1, LocalPlace.LM_STUDIO,
        sha256=QWEN.files[1].sha256,
    )  # fmt: skip
    qwen.library._models = [here]
    qwen.library.refreshed.emit([here])
    asked = QSignalSpy(qwen.controller.chat_requested)

    qwen.qtbot.mouseClick(qwen.button(qwen.file_row("Q4_K_M"), "Chat"), LEFT)

    assert asked.at(0) == ["/models/other-name.gguf"]


def test_the_same_file_of_the_same_repository_is_known_without_a_hash() -> None:
    line = version_lines(QWEN, None, 8192)[1]
    model = LocalModel("C:\\x\\Model-q4_k_m.GGUF", "", "", "", 1, LocalPlace.OWN, repo_id=QWEN.id)
    assert path_of(line.version, QWEN, [model]) == model.path
    other = replace(model, repo_id="some/one")
    assert path_of(line.version, QWEN, [other]) == ""


def test_too_large_asks_first_and_offers_what_fits(qwen: Desk) -> None:
    row = qwen.file_row("BF16")
    qwen.qtbot.mouseClick(qwen.button(row, "Download"), LEFT)
    asked = dialog(TooLargeDialog)
    assert "BF16 does not fit in memory" in qwen.words(asked)
    assert qwen.downloads.rows() == []

    qwen.qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert qwen.downloads.rows() == []

    qwen.qtbot.mouseClick(qwen.button(row, "Download"), LEFT)
    asked = dialog(TooLargeDialog)
    qwen.qtbot.mouseClick(qwen.button(asked, "Use Q4_K_M"), LEFT)
    assert [r.request.version for r in qwen.downloads.rows()] == ["Q4_K_M"]


@pytest.mark.parametrize(
    ("width_class", "width", "columns"),
    [("wide", 1208, True), ("compact", 888, True), ("narrow", 420, False), ("narrow", 400, False)],
)
def test_the_table_shows_as_much_as_there_is_room_for(
    qwen: Desk, width_class: str, width: int, columns: bool
) -> None:
    qwen.page.set_layout(width_class)
    qwen.page.resize(width, 700)
    qwen.page.discover.show_detail()
    qwen.qtbot.wait(20)

    table = qwen.detail.files
    right = table.mapTo(qwen.page, QPoint(table.rows[0].width(), 0)).x()
    assert qwen.page.width() == width
    assert right <= width
    shown = qwen.words(table)
    assert ("Needs RAM" in shown) is columns
    assert ("2.08 GB, " in shown) is not columns


def test_where_no_files_are_known_it_can_be_looked_up(make_desk: Make) -> None:
    desk = make_desk(models=[replace(QWEN, files=())])
    assert desk.button(desk.detail, "Look up on the Hub").isVisible()
    assert "Sends the name of this model" in desk.words(desk.detail)


# --- what is said of it ----------------------------------------------------------------------


def test_access_on_request_is_told_with_the_way_to_get_it(make_desk: Make) -> None:
    desk = make_desk(models=[GIANT])
    assert any("Access on request" in told for told in desk.notices(desk.detail))

    desk.qtbot.mouseClick(desk.button(desk.detail, "Ask for access"), LEFT)

    link = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "LinkDialog")
    assert "127.0.0.1" in desk.words(link)
    link.close()


def test_a_label_that_is_a_guess_says_so(qwen: Desk) -> None:
    hints = [badge.accessibleDescription() for badge in qwen.detail.head.findChildren(Badge)]
    assert "Code: our guess" in hints
    assert "Tools: tag of the Hub" in hints


def test_the_star_is_kept(qwen: Desk) -> None:
    star = next(b for b in qwen.detail.findChildren(FrameButton) if b.isCheckable())
    qwen.qtbot.mouseClick(star, LEFT)
    qwen.qtbot.waitUntil(lambda: bool(qwen.library.notes.read().models))

    assert qwen.library.notes.read().of(f"hub:{QWEN.id}").favourite
    assert star.accessibleName() == "Do not keep"


def details(entry: CatalogueEntry = QWEN, **values: object) -> RepoDetails:
    return RepoDetails(entry, **values)  # type: ignore[arg-type]


@pytest.fixture
def about(qtbot: QtBot, theme: Theme) -> DetailAbout:
    made = DetailAbout(theme)
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    return made


def settled(qtbot: QtBot, about: DetailAbout) -> CardView:
    qtbot.waitUntil(lambda: about.card.is_complete)
    return about.card


def test_a_card_is_blocks_without_its_head_and_its_pictures(
    qtbot: QtBot, about: DetailAbout
) -> None:
    card = "---\nlicense: mit\n---\n# Name\n\n![p](https://t.example/p.png)\n\n<b>Words</b>"
    about.set_details(details(card=card), "")

    shown = settled(qtbot, about).accessibleName()
    assert shown == "# Name Words"


def test_a_link_in_a_card_is_told_and_not_opened(qtbot: QtBot, about: DetailAbout) -> None:
    about.set_details(details(card="[a link](https://example.org/x)"), "")
    card = settled(qtbot, about)
    told = QSignalSpy(about.link_activated)

    qtbot.mouseClick(card, LEFT, pos=QPoint(10, 10))

    assert told.at(0) == ["https://example.org/x"]


def test_a_card_of_a_quarter_megabyte_comes_in_slices(qwen: Desk) -> None:
    paragraph = "word " * 60 + "\n\n- a\n- b\n\n```python\nx = 1\n```\n\n"
    about = qwen.detail.about
    about.set_details(details(card=paragraph * 600, card_cut=True), "")
    assert about.card.height() > 1
    assert not about.card.is_complete

    qwen.qtbot.waitUntil(lambda: about.card.is_complete, timeout=20_000)
    assert "The card is longer than is shown here." in qwen.words(about)


def test_a_card_can_be_selected_and_copied(qtbot: QtBot, about: DetailAbout) -> None:
    about.set_details(details(card="First words.\n\nSecond."), "")
    card = settled(qtbot, about)
    card.setFocus()

    qtbot.keyClick(card, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "First words.\nSecond."
    assert card.grab().rect().contains(QPointF(1, 1).toPoint())


@pytest.mark.parametrize(
    ("template", "base", "seen", "told"),
    [
        ("{{ a }}", "{{ a }}\n", "", ""),
        ("{{ a }}", "", "", ""),
        ("{{ a }}", "{{ b }}", "", "base model"),
        ("{{ a }}", "{{ a }}", template_hash("{{ b }}"), "shown here before"),
        ("{{ a }}", "{{ b }}", template_hash("{{ a }}"), "base model"),
        ("", "{{ b }}", "", ""),
    ],
)
def test_a_template_that_differs_is_told(
    qtbot: QtBot, about: DetailAbout, template: str, base: str, seen: str, told: str
) -> None:
    about.set_details(details(template=template, base_template=base), seen)

    notices = [n.accessibleName() for n in about.findChildren(Notice) if not n.isHidden()]
    assert bool(notices) is bool(told)
    assert all(told in notice for notice in notices)


def test_the_template_is_shown_on_demand_with_its_hash(qwen: Desk, tmp_path: Path) -> None:
    template = "{% for m in messages %}<b>{{ m.content }}</b>{% endfor %}"
    qwen.controller.detail._asked_details = 77
    qwen.hub.details_received.emit(77, details(template=template))

    qwen.qtbot.mouseClick(qwen.button(qwen.detail, "Show"), LEFT)

    shown = dialog(TemplateDialog)
    fields = [field.toPlainText() for field in shown.findChildren(QPlainTextEdit)]
    assert f"SHA-256 {template_hash(template)}" in fields
    assert template in fields
    qwen.qtbot.waitUntil(lambda: bool(qwen.library.notes.seen_template(QWEN.id)))
    assert qwen.library.notes.seen_template(QWEN.id) == template_hash(template)
    shown.close()


def test_words_of_strangers_are_plain_everywhere(make_desk: Make) -> None:
    evil = replace(
        QWEN,
        publisher="<img src=x>",
        summary={"en": "<a href='file:///etc'>x</a>"},
        licence="<b>mine</b>",
        files=quants(Q4_K_M=2.5),
    )
    desk = make_desk(models=[evil])
    assert "<a href='file:///etc'>x</a>" in desk.words(desk.detail)
    assert "<b>mine</b>" in desk.words(desk.detail)


# --- keyboard --------------------------------------------------------------------------------


def test_the_files_are_one_tab_stop_with_arrows_inside(qwen: Desk) -> None:
    qwen.detail.focus_region()
    assert focused_name(qwen) == "Download Q4_K_M"

    qwen.qtbot.keyClick(qwen.page.focusWidget(), Qt.Key.Key_Down)
    assert focused_name(qwen) == "Download Q8_0"
    qwen.qtbot.keyClick(qwen.page.focusWidget(), Qt.Key.Key_Up)
    qwen.qtbot.keyClick(qwen.page.focusWidget(), Qt.Key.Key_Up)
    assert focused_name(qwen) == "Download Q3_K_M"

    qwen.qtbot.keyClick(qwen.page.focusWidget(), Qt.Key.Key_Tab)
    assert focused_name(qwen) == "Look up on the Hub"


def test_tab_goes_from_filters_to_bar_to_list_to_model(qwen: Desk) -> None:
    qwen.page.filters.focus_region()
    seen: list[str] = []
    for _ in range(30):
        widget = qwen.page.focusWidget()
        assert widget is not None
        if widget is qwen.list.search:
            seen.append("search")
        elif widget is qwen.list.cards:
            seen.append("cards")
        elif isinstance(widget, Segmented):
            seen.append("parts")
        elif qwen.page.filters.isAncestorOf(widget):
            seen.append("filters")
        elif qwen.detail.isAncestorOf(widget):
            seen.append("model")
        qwen.qtbot.keyClick(widget, Qt.Key.Key_Tab)
    order = list(dict.fromkeys(seen))
    assert order == ["filters", "parts", "search", "cards", "model"]


def focused_name(desk: Desk) -> str:
    widget = desk.page.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_what_the_hub_switched_off_cannot_be_fetched(make_desk: Make) -> None:
    desk = make_desk(models=[QWEN])
    desk.controller.detail._asked_details = 77
    desk.hub.details_received.emit(77, details(replace(QWEN, disabled=True)))

    assert any("switched this model off" in told for told in desk.notices(desk.detail))
    assert actions(desk.file_row("Q4_K_M")) == []


def test_a_language_that_nobody_names_is_not_made_up(make_desk: Make) -> None:
    desk = make_desk(models=[replace(QWEN, labels=())])
    shown = [badge.accessibleName() for badge in desk.detail.head.findChildren(Badge)]
    assert shown == ["Language not stated"]
