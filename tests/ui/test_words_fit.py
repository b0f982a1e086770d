"""There is room for the words of every language, wherever they stand, at every width."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind
from hfchat_desktop.core.chats import Chat, Folder, Role, SearchFilters, TreeNode
from hfchat_desktop.core.parameters import Layer
from hfchat_desktop.core.personas import Persona, builtin_personas
from hfchat_desktop.core.prompts import SavedPrompt, builtin_prompts
from hfchat_desktop.core.ratings import RatedAnswer, Rating, by_model, scores
from hfchat_desktop.core.score_table import Column
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.speeds import Speed, Speeds
from hfchat_desktop.core.tree_map import map_lines
from hfchat_desktop.errors import EngineDiedError
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.answer_dialog import AnswerDialog
from hfchat_desktop.ui.context_card import ContextCard, ContextParts
from hfchat_desktop.ui.desktop_keys_words import decided_by_desktop, why_not
from hfchat_desktop.ui.hardware_card import TileWords
from hfchat_desktop.ui.hardware_words import card_name, why_no_card
from hfchat_desktop.ui.imports.dialog import ImportDialog
from hfchat_desktop.ui.keys_field import KeysField
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.palette import Palette
from hfchat_desktop.ui.parameters.preset_files import NameDialog
from hfchat_desktop.ui.parameters.source_mark import SourceMark
from hfchat_desktop.ui.parameters.words import reason_words
from hfchat_desktop.ui.personas.editor import PersonaEditor
from hfchat_desktop.ui.personas.prompt_editor import PromptEditor
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.rating_cards import ReasonsCard, StarsCard
from hfchat_desktop.ui.ratings.export_dialog import ExportDialog
from hfchat_desktop.ui.ratings.score_line import lines_of
from hfchat_desktop.ui.restart_controller import RestartController
from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog
from hfchat_desktop.ui.tag_editor import TagEditor
from hfchat_desktop.ui.temporary_banner import TemporaryBanner
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.find_bar import FindBar
from hfchat_desktop.ui.tree_dialog import TreeDialog
from tests.fakes.rated_chats import fill
from tests.ui import test_find_in_chat, test_palette, test_parameters_panel, test_ratings_page
from tests.ui.joined_models import JoinedModels, in_every_state
from tests.ui.long_words import LONGEST
from tests.ui.room_for_words import cut, settle

NOW = time.time()
TALL = 4000  # px: what would have to be scrolled to is looked at too
PERSONAS = resource("personas.json")
ADA = Persona("ada", "Ada", system_prompt="Be Ada.", parameters={"temperature": 0.2})
HAIKU = SavedPrompt("haiku", "haiku", "Write a haiku about {{theme}}.")
WIDTHS = (1280, 960, 420)
TIGHT = (1000, 720, 420)  # the least of each way to arrange the window, or nearly so
ASKED = os.environ.get("HFCHAT_LANGUAGES", "").split()
"""Languages to be looked at by hand, as in "de uk": the longest words stand for them all."""

PLACES = [(language, width) for language in ASKED for width in sorted({*WIDTHS, *TIGHT})] or [
    (language, width) for language in ("en", "pl") for width in WIDTHS
] + [(language, width) for language in LONGEST for width in TIGHT]
each_language_and_width = pytest.mark.parametrize(("language", "width"), PLACES)
COUNTS = BackupCounts(128, 23_040, 3, 2, 12, 4)
BACKUPS = [Backup("/b", kind, 1.7e9, 3_100_000, COUNTS, "0.1.0", 3) for kind in BackupKind]
SPEEDS = Speeds(1.795e9, 4, "", (Speed("SmolLM2 135M", "Q4_1", 96.4),))
GROUPS = (
    "general",
    "models",
    "engine",
    "replies",
    "personas",
    "privacy",
    "accounts",
    "shortcuts",
    "about",
)


@pytest.fixture
def kept() -> Iterator[list[object]]:
    """Return what holds things until Qt deletes the windows, or Python would, piece by piece."""
    things: list[object] = []
    yield things
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def made(qtbot: QtBot, theme: Theme, speak, kept: list[object]) -> object:
    """Return what makes the window in a language."""
    theme.set_reduced_motion(True)

    def make(language: str, width: int, height: int = 800) -> MainWindow:
        speak(language)
        model = ChatListModel()
        model.set_chats([Chat(1, "Kraków", updated_at=NOW, updated_seq=2)], NOW)
        window = MainWindow(theme, model)
        model.setParent(window)
        qtbot.addWidget(window)
        kept.append(window)
        window.header.set_model("Qwen3 4B", "Q4_K_M", "Qwen")
        window.chat_page.first_run.set_model("Qwen3 4B", "not_loaded")
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@each_language_and_width
def test_no_words_of_the_window_are_cut(made, language: str, width: int) -> None:
    window = made(language, width)
    window.set_conversation_empty(True)
    wrong = {}
    for state in ("not_loaded", "loading", "ready", "writing", "stopped"):
        window.header.set_state(state, 40)
        window.chat_page.first_run.set_model("Qwen3 4B", state)
        settle()
        wrong[state] = cut(window)
    window.show_problem(describe(EngineDiedError(exit_code=-9, out_of_memory=True)))
    settle()
    wrong["problem"] = cut(window)
    window.clear_problem()
    if not window.list_is_shown:
        window.toggle_list()
    settle()
    wrong["list"] = cut(window)
    assert {where: words for where, words in wrong.items() if words} == {}


@each_language_and_width
def test_no_words_of_the_settings_are_cut(made, tmp_path: Path, language: str, width: int) -> None:
    window = made(language, width, TALL)
    window.rail.place_requested.emit("settings")
    personas = window.settings_page.personas
    known, prompts = builtin_personas(PERSONAS, language), builtin_prompts(PERSONAS, language)
    personas.set_entries((ADA, *known), (HAIKU, *prompts))
    window.settings_page.backups.set_facts(14_200_000, 128, 23_040)
    window.settings_page.backups.set_backups(BACKUPS)
    card = {"graphics": {"name": "NVIDIA GeForce RTX 4060 Laptop GPU"}}
    tile = TileWords(card_name(card), (why_no_card("shared", card),))
    window.settings_page.hardware.set_words("graphics", tile)
    window.settings_page.hardware.set_can_try(True)
    window.settings_page.speed.set_speeds(SPEEDS)
    window.settings_page.speed.set_running("Qwen3 4B")
    keeper = SettingsKeeper(tmp_path / "settings.json", Settings())
    RestartController(window, keeper, Settings(), lambda: True, lambda: True, window)
    keeper.set_all(Settings(language="pl", window_scale=150))
    window.settings_page.row("language").offer_taken.emit()  # it waits; the other is offered
    keys = window.settings_page.row("quick_keys")
    keys.set_help(decided_by_desktop())
    keys.set_problem(why_not("missing", ""))
    keys.findChild(KeysField).set_keys("Ctrl+Alt+Shift+Backspace")
    wrong = {}
    for group in GROUPS:
        window.settings_page.show_group(group)
        settle()
        wrong[group] = cut(window)
    window.settings_page.focus_search()
    wrong["search"] = cut(window)
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    for words in ("%", "e", "xyzzy " * 20):  # few, nearly all, none
        field.setText(words)
        for _ in range(5):
            settle()
        wrong[f"found, {words[:5]}"] = cut(window)
    assert {where: words for where, words in wrong.items() if words} == {}


@each_language_and_width
def test_no_words_of_the_models_are_cut(
    made, qtbot: QtBot, tmp_path: Path, language: str, width: int
) -> None:
    window = made(language, width)
    models = JoinedModels(qtbot, window, tmp_path)
    wrong = {}

    def look(where: str) -> None:
        settle()
        wrong[where] = cut(window)

    look("list")
    models.page.show_filters()
    look("filters")
    models.page.go_back()
    models.show_first()
    look("detail")
    for row in in_every_state():
        models.show_row(row)
        look(f"file, {row.state}")
    models.page.show_part("local")
    look("on this computer")
    for place in range(3):
        models.show_file(place)
        look(f"file {place} on this computer")
    models.page.local.show_list()
    models.show_downloads()
    look("downloads")
    for group in ("models", "accounts"):
        window.rail.place_requested.emit("settings")
        window.settings_page.show_group(group)
        look(group)
    models.close()
    assert {where: words for where, words in wrong.items() if words} == {}


@each_language_and_width
def test_no_words_of_the_ratings_are_cut(made, language: str, width: int) -> None:
    window = made(language, width)
    page = window.ratings
    window.rail.place_requested.emit("ratings")
    settle()
    wrong = {"nothing": cut(window)}
    given = [RatedAnswer(n, 1, Rating(stars=4, thumb=1), "Bielik 4.5B") for n in range(4)]
    found = scores(given, by_model, {"Bielik 4.5B": 14.2})
    page.set_lines(lines_of(found, found, "model", str), Column.RANK, turned=False)
    page.tools.set_topics(["Praca"], ["python"])
    page.set_counts(1234, 4, 4)
    for part in ("scores", "answers"):
        page.show_part(part)
        settle()
        wrong[part] = cut(window)
    page.set_counts(1234, 0, 0)
    settle()
    wrong["none of them"] = cut(window)
    assert {where: words for where, words in wrong.items() if words} == {}


@each_language_and_width
def test_no_words_of_the_list_with_folders_and_filters_are_cut(
    made, language: str, width: int
) -> None:
    window = made(language, width, 1600)
    model, pane = window.pane._model, window.pane
    chats = [
        Chat(1, "Kraków", updated_at=NOW, updated_seq=9, pinned=True, model="Qwen3 4B"),
        Chat(2, "Bread", updated_at=NOW, updated_seq=8, folder_id=1, tags=("flour",)),
        Chat(3, "Butter", updated_at=NOW - 8e5, updated_seq=7, persona="tutor"),
        Chat(4, "Salt", updated_at=NOW - 9e6, updated_seq=6, archived=True),
    ]
    model.set_listed(chats, [Folder(1, "Kitchen"), Folder(2, "Empty", 1)], NOW)
    model.set_folder_open(2, True)
    wrong = {}

    def look(where: str) -> None:
        if not window.list_is_shown:
            window.toggle_list()
        settle()
        wrong[where] = cut(window)

    look("list")
    pane.filter_row().set_unfolded(True)
    look("filters")
    for name, value in (
        ("model", "Qwen3 4B"),
        ("rating_min", 4),
        ("rating_min", 5),
        ("folder_id", 0),
        ("persona", "tutor"),
        ("tag", "flour"),
        ("archived", False),
        ("archived", True),
        ("has_code", True),
    ):
        pane.set_filters(SearchFilters(**{name: value}))
        look(f"{name}: {value}")
    model.set_listed([], [], NOW)
    look("nothing is like the filters")
    pane.set_filters(SearchFilters())
    model.set_listed(chats, [], NOW)
    pane._rows.picks.set_all([1, 3])
    look("several are chosen")
    assert {where: words for where, words in wrong.items() if words} == {}


@each_language_and_width
def test_no_words_of_the_parameters_are_cut(
    qtbot: QtBot,
    theme: Theme,
    speak,
    kept: list[object],
    tmp_path: Path,
    starter_model: Path,
    language: str,
    width: int,
) -> None:
    speak(language)
    with closing(test_parameters_panel.Panel(qtbot, theme, tmp_path, starter_model)) as shown:
        kept.append(shown)
        window, panel = shown.window, shown.panel
        window.resize(width, TALL)
        window.side.set_pane_width(300)
        window.side.open()
        wrong = {}

        def look(where: str) -> None:
            settle()
            wrong[where] = cut(window)

        look("first")
        for section in panel.sections.values():
            section.set_open(True)
        look("all")
        for layer in Layer:
            for mark in panel.findChildren(SourceMark):
                mark.show_source(layer, is_default=False, back_to="1")
            look(f"values of the {layer}")
        for reason in ("greedy", "mirostat", "off", "model", "schema", "no_gpu", "no_model"):
            assert reason_words(reason)
            for row in panel.rows.values():
                row.set_reason(reason)
            look(reason)
        for row in panel.rows.values():
            row._on_number_refused(row.spec.maximum)
        look("out of range")
        assert {where: words for where, words in wrong.items() if words} == {}


@each_language_and_width
def test_no_words_of_the_palette_are_cut(
    qtbot: QtBot, theme: Theme, speak, kept: list[object], tmp_path: Path, language: str, width: int
) -> None:
    speak(language)
    theme.set_reduced_motion(True)
    desk = test_palette.Desk(qtbot, theme, tmp_path, ["Bread"])
    desk.window.resize(width, 800)
    kept.append(desk)
    with closing(desk.controller):
        desk.open()
        settle()
        wrong = cut(desk.palette)
        desk.type("zzzz")
        settle()
        wrong += cut(desk.palette)
        assert isinstance(desk.palette, Palette)
        desk.palette.close()
    assert wrong == []


@each_language_and_width
def test_no_words_of_the_find_bar_are_cut(
    qtbot: QtBot, theme: Theme, speak, kept: list[object], language: str, width: int
) -> None:
    speak(language)
    page = test_find_in_chat.Page(qtbot, theme)
    kept.append(page)
    page.window.resize(width, 800)
    page.show("Bread?", "Bread is made of flour. " * 40)
    page.find("")
    settle()
    wrong = cut(page.window)
    for words in ("flour", "no such words"):
        page.find(words)
        qtbot.wait(400)
        wrong += cut(page.window)
    assert page.window.findChild(FindBar) is not None
    assert wrong == []


@each_language_and_width
def test_no_words_of_the_ratings_of_a_store_are_cut(
    qtbot: QtBot, theme: Theme, speak, kept: list[object], tmp_path: Path, language: str, width: int
) -> None:
    speak(language)
    with closing(test_ratings_page.Desk(qtbot, theme, tmp_path)) as desk:
        kept.append(desk)
        desk.window.resize(width, 1600)
        desk.go()
        settle()
        wrong = {"nothing": cut(desk.window)}
        fill(desk.store)
        desk.window.show_place("chats")
        desk.go()
        for part in ("scores", "answers"):
            desk.page.show_part(part)
            for by in ("model", "persona", "topic"):
                desk.page.tools.by.set_current(by)
                desk.page.tools.by.chosen.emit(by)
                settle()
                wrong[f"{part} by {by}"] = cut(desk.window)
    assert {where: words for where, words in wrong.items() if words} == {}


# --- what opens over the window -----------------------------------------------------------

MAP = map_lines([TreeNode(1, None, Role.USER, "Bread?"), TreeNode(2, 1, Role.ASSISTANT, "Bread.")])
PARTS = ContextParts(8192, 6000, 400, 3000, 600, 2000, left_out=12)
OVER: dict[str, Callable[[MainWindow, str], QWidget]] = {
    "reasons for": lambda w, _: ReasonsCard(w.theme, Rating(thumb=1), w),
    "reasons against": lambda w, _: ReasonsCard(w.theme, Rating(thumb=-1), w),
    "stars": lambda w, _: StarsCard(w.theme, "Stars", 3, w),
    "context": lambda w, _: ContextCard(w.theme, PARTS, "drop", w, chat=True),
    "map": lambda w, _: TreeDialog(w.theme, MAP, w),
    "answer": lambda w, _: AnswerDialog(w.theme, w),
    "import of chats": lambda w, _: ImportDialog(w.theme, w),
    "name": lambda w, _: NameDialog(w.theme, "Name", "", "Save", w),
    "export of ratings": lambda w, _: ExportDialog(w.theme, w),
    "tags": lambda w, _: TagEditor(w.theme, ["bread"], [], w),
    "shortcuts": lambda w, _: ShortcutsDialog(w.theme, {}, True, w),
    "persona": lambda w, _: PersonaEditor(w.theme, ADA, ["Qwen3 4B"], {"top_p": 0.5}, w),
    "prompt": lambda w, _: PromptEditor(w.theme, HAIKU, w),
}


@each_language_and_width
def test_no_words_of_what_opens_over_the_window_are_cut(made, language: str, width: int) -> None:
    window = made(language, width)
    wrong = {}
    for name, make in OVER.items():
        opened = make(window, language)
        hint = opened.sizeHint().expandedTo(opened.minimumSizeHint())
        opened.resize(min(hint.width(), width - 24), hint.height())
        opened.show()
        settle()
        wrong[name] = cut(opened)
        opened.close()
        opened.deleteLater()
    banner = TemporaryBanner(window.theme, window)
    banner.resize(width, banner.heightForWidth(width))
    banner.show()
    settle()
    wrong["temporary"] = cut(banner)
    assert {where: words for where, words in wrong.items() if words} == {}
