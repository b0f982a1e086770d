"""The words in other languages: complete, loaded, and not cut anywhere in the window."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.ratings import RatedAnswer, Rating, by_model, scores
from hfchat_desktop.core.score_table import Column
from hfchat_desktop.core.settings import declared
from hfchat_desktop.errors import EngineDiedError
from hfchat_desktop.ui.catalogue.badges import Badge
from hfchat_desktop.ui.chat_list import ChatListPane
from hfchat_desktop.ui.language import LANGUAGES, choose_language, install_language
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.ratings.score_line import lines_of
from hfchat_desktop.ui.theme import Theme
from tests.ui.joined_models import JoinedModels, in_every_state

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402

NOW = time.time()
TRANSLATED = sorted(translations.PLURAL_FORMS)
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
COULD_NOT_BE_READ = "The settings could not be read"


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Return what gives the application a language until the test ends."""
    formats = QLocale()
    yield lambda setting: install_language(qapp, setting)
    for words in qapp.findChildren(QTranslator, "words of HFChat"):
        qapp.removeTranslator(words)
        words.deleteLater()
    QLocale.setDefault(formats)


def tokens(count: int) -> str:
    return QCoreApplication.translate("Figures", "%n token(s)", "", count)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_translated_with_its_placeholders(language: str) -> None:
    assert translations.faults(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_qt_loads_says_what_the_files_for_translators_say(language: str) -> None:
    words = QTranslator()
    assert words.load(str(translations.qm_file(language)))
    for key, entry in translations.read_ts(translations.ts_file(language)).items():
        counts = [1, 2, 5][: len(entry.words)] if entry.plural else [-1]
        found = [words.translate(key.context, key.source, key.comment, n) for n in counts]
        assert found == entry.words, f"{key}: run packaging/translations.py build"


def test_the_words_are_read_from_every_way_that_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text(
        "translate = QCoreApplication.translate\n"
        "def _tr(text):\n    return QCoreApplication.translate('Own', text)\n"
        "class Page(QWidget):\n"
        "    def f(self, n):\n"
        "        self.tr('a method')\n"
        "        self.tr('%n thing(s)', '', n)\n"
        "        translate('Other', 'in two '\n            'lines')\n"
        "        _tr('a wrapper')\n"
        "        painter.translate(4, 0) if n else text.translate(table)\n"
    )
    found = translations.in_code(tmp_path)
    assert {(key.context, key.source, entry.plural) for key, entry in found.items()} == {
        ("Page", "a method", False),
        ("Page", "%n thing(s)", True),
        ("Other", "in two lines", False),
        ("Own", "a wrapper", False),
    }


@pytest.mark.parametrize("call", ["self.tr(words)", "self.tr(f'{n} left')", "translate('A', b)"])
def test_words_that_no_translator_would_find_are_refused(tmp_path: Path, call: str) -> None:
    (tmp_path / "some.py").write_text(f"class A:\n    def f(self):\n        {call}\n")
    with pytest.raises(translations.WordsError, match="not made of literal words"):
        translations.in_code(tmp_path)


def test_words_that_moved_to_another_class_keep_their_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = {
        translations.Key("Old", "Copy"): translations.Entry(False, ["Kopiuj"]),
        translations.Key("Old", "Gone"): translations.Entry(False, ["Nie ma"]),
    }
    translations.write_ts(tmp_path / "hfchat_pl.ts", "pl", old)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    code = {translations.Key("New", "Copy"): translations.Entry()}
    monkeypatch.setattr(translations, "in_code", lambda: code)

    translations.update()

    now = translations.read_ts(tmp_path / "hfchat_pl.ts")
    assert {key.context: entry.words for key, entry in now.items()} == {"New": ["Kopiuj"]}


def test_the_settings_offer_the_languages_that_there_are() -> None:
    spec = next(spec for spec in declared() if spec.name == "language")
    assert spec.choices == ("", *LANGUAGES)
    assert set(LANGUAGES) == set(TRANSLATED)


def test_the_language_of_the_settings_wins_and_an_unknown_one_is_english() -> None:
    assert choose_language("pl") == "pl"
    assert choose_language("en") == "en"
    assert choose_language("tlh") == "en"


def test_polish_has_its_plurals_its_numbers_and_the_words_of_qt(speak) -> None:
    assert speak("pl") == "pl"
    assert [tokens(n) for n in (1, 2, 5, 12, 22, 100)] == [
        "1 token", "2 tokeny", "5 tokenów", "12 tokenów", "22 tokeny", "100 tokenów",
    ]  # fmt: skip
    assert QLocale().toString(0.42, "f", 2) == "0,42"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


def test_english_has_its_plurals_and_a_later_choice_takes_the_earlier_back(speak) -> None:
    speak("pl")
    assert speak("en") == "en"
    assert [tokens(n) for n in (1, 2, 0)] == ["1 token", "2 tokens", "0 tokens"]
    assert QCoreApplication.translate("Problems", COULD_NOT_BE_READ) == COULD_NOT_BE_READ
    assert QLocale().toString(0.42, "f", 2) == "0.42"


def test_loading_a_language_takes_no_time_that_one_would_notice(speak) -> None:
    begun = time.perf_counter()
    speak("pl")
    assert time.perf_counter() - begun < 0.05  # 1 to 2 ms; the rest is for a busy machine


@pytest.mark.skipif(sys.platform != "linux", reason="the system's language is set elsewhere")
@pytest.mark.parametrize(
    ("system", "setting", "words"),
    [
        ("pl_PL.UTF-8", "", "nie ma modelu"),
        ("de_DE.UTF-8", "", "There is no model"),
        ("pl_PL.UTF-8", '{"language": "en"}', "There is no model"),
        ("en_GB.UTF-8", '{"language": "pl"}', "nie ma modelu"),
    ],
)
def test_the_command_line_speaks_the_language_of_the_settings_or_the_system(
    tmp_path: Path, system: str, setting: str, words: str
) -> None:
    if setting:
        (tmp_path / "config").mkdir()
        (tmp_path / "config" / "settings.json").write_text(setting)
    told = subprocess.run(
        [sys.executable, "-m", "hfchat_desktop", "--profile", str(tmp_path), "ask", "hello"],
        cwd=ROOT,
        env={**os.environ, "LC_ALL": system, "LANGUAGE": "", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert told.returncode == 1
    assert words in told.stderr


# --- room for the words ------------------------------------------------------------------


@pytest.fixture
def made(qtbot: QtBot, theme: Theme, speak) -> Iterator[object]:
    """Return what makes the window in a language."""
    theme.set_reduced_motion(True)

    def make(language: str, width: int) -> MainWindow:
        speak(language)
        model = ChatListModel()
        model.set_chats([Chat(1, "Kraków", updated_at=NOW, updated_seq=2)], NOW)
        window = MainWindow(theme, model)
        model.setParent(window)
        qtbot.addWidget(window)
        window.header.set_model("Qwen3 4B", "Q4_K_M", "Qwen")
        window.chat_page.first_run.set_model("Qwen3 4B", "not_loaded")
        window.resize(width, 800)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


def settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()


def cut(window: MainWindow) -> list[str]:
    """Return the words that are shown and have too little room."""
    found = [
        f"Badge “{badge.accessibleName()}” has {badge.width()} px"
        for badge in window.findChildren(Badge)
        if badge.isVisible() and badge.width() < badge.sizeHint().width()
    ]
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QToolButton) or not widget.isVisible():
            continue
        if not widget.text() or widget.visibleRegion().isEmpty() or is_cut_on_purpose(widget):
            continue
        right = widget.mapTo(window, widget.rect().topRight()).x()
        if has_too_little_room(widget) or right > window.width():
            found.append(f"{type(widget).__name__} “{widget.text()}” has {widget.width()} px")
    return found


def is_cut_on_purpose(widget: QLabel | QPushButton | QToolButton) -> bool:
    """Return whether it ends in dots where it must and says the whole in its tooltip."""
    return widget.toolTip() == widget.text() and isinstance(widget.parent(), ChatListPane)


def has_too_little_room(widget: QLabel | QPushButton | QToolButton) -> bool:
    if not isinstance(widget, QLabel):
        return widget.width() < widget.sizeHint().width()
    if not widget.wordWrap():
        return widget.width() < widget.sizeHint().width()
    pieces = re.findall(r"[^\s/-]+[/-]*", widget.text())  # a line can end after each
    advance = widget.fontMetrics().horizontalAdvance
    wide = max(map(advance, pieces), default=0) > widget.width()
    return wide or widget.height() < widget.heightForWidth(widget.width())


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("width", [1280, 960, 420])
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


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("width", [1280, 960, 420])
def test_no_words_of_the_settings_are_cut(made, language: str, width: int) -> None:
    window = made(language, width)
    window.rail.place_requested.emit("settings")
    wrong = {}
    for group in GROUPS:
        window.settings_page.show_group(group)
        settle()
        wrong[group] = cut(window)
    assert {where: words for where, words in wrong.items() if words} == {}


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("width", [1280, 960, 420])
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


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("width", [1280, 960, 420])
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
