"""The words in other languages: complete, and loaded. Their room is in `test_words_fit.py`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from hfchat_desktop.core.plain_text import is_right_to_left
from hfchat_desktop.core.settings import declared
from hfchat_desktop.ui.catalogue.fact_words import day_words
from hfchat_desktop.ui.language import LANGUAGES, choose_language

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402

TRANSLATED = sorted(translations.PLURAL_FORMS)
FORM_SHOWN_BY = {1: [1], 2: [1, 2], 3: [1, 2, 5], 6: [0, 1, 2, 3, 11, 100]}
"""A number for each form, by how many forms a language has."""
_AS_SHOWN = QKeySequence.SequenceFormat.NativeText
FORMS_OF_MANY = {
    **dict.fromkeys(("fr", "pt"), (0, 1)),
    **dict.fromkeys(("en", "de", "es", "it"), (1,)),
    **dict.fromkeys(("pl", "cs"), (1, 2)),
    **dict.fromkeys(("tr", "zh", "ja"), (0,)),
    "uk": (0, 1, 2),
    "ar": (3, 4, 5),
}
"""The forms that stand for more than one number: "a chat" would be wrong in them."""

SMALL_THINGS: dict[str, Callable[[str, str], bool]] = {
    "blanks at an end": lambda source, text: (
        bool(text) and (text[-1].isspace() != source[-1].isspace() or text.startswith((" ", "\n")))
    ),
    "two blanks": lambda source, text: "  " in text and "  " not in source,
    "dots in place of an ellipsis": lambda _, text: "..." in text,
    "an ellipsis of one alone": lambda source, text: ("…" in source) != ("…" in text),
    "an exclamation": lambda _, text: any(mark in text for mark in "!！"),
    "a mark of a mnemonic": lambda source, text: ("&" in source) != ("&" in text),
    "doubled punctuation": lambda _, text: re.search(r"([.,:;?])\1|[.,:;][.,;]", text) is not None,
    "straight quotes": lambda source, text: '"' in text and '"' not in source,
}

COULD_NOT_BE_READ = "The settings could not be read"


def tokens(count: int) -> str:
    return QCoreApplication.translate("Figures", "%n token(s)", "", count)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_translated_with_its_placeholders(language: str) -> None:
    assert translations.faults(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_small_things_of_every_text_are_right(language: str) -> None:
    found = {}
    for key, entry in translations.read_ts(translations.ts_file(language)).items():
        for place, text in enumerate(entry.words):
            wrong = [name for name, is_wrong in SMALL_THINGS.items() if is_wrong(key.source, text)]
            if entry.plural and place in FORMS_OF_MANY[language] and "%n" not in text:
                wrong.append("this form is said of several numbers and names none")
            if wrong:
                found[key.source, text] = wrong
    assert found == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_qt_loads_says_what_the_files_for_translators_say(language: str) -> None:
    words = QTranslator()
    assert words.load(str(translations.qm_file(language)))
    for key, entry in translations.read_ts(translations.ts_file(language)).items():
        counts = FORM_SHOWN_BY[len(entry.words)] if entry.plural else [-1]
        found = [words.translate(key.context, key.source, key.comment, n) for n in counts]
        told = [translations.for_qt(language, text, key.context) for text in entry.words]
        assert found == told, f"{key}: run packaging/translations.py build"


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


def test_another_name_of_translate_is_refused(tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text("said = QCoreApplication.translate\nsaid('A', 'hidden')\n")
    with pytest.raises(translations.WordsError, match="words of said would be found by nobody"):
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


@pytest.mark.parametrize(
    ("system", "chosen"),
    [
        (["pl-Latn-PL", "pl-PL", "pl"], "pl"),
        (["sv-SE", "sv", "de-DE", "de", "en"], "de"),
        (["pt-PT"], "pt"),
        (["pt-BR"], "pt"),
        (["uk_UA"], "uk"),
        (["zh-Hans-CN", "zh-CN", "zh", "en"], "zh"),
        (["zh-Hans-HK", "zh-HK", "zh-Hans", "en"], "zh"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "zh"),  # readable, and better than nothing
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "en-US", "zh"], "en"),
        (["zh-HK", "ja-JP"], "ja"),
        (["sv-SE"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_system_is_found(
    monkeypatch: pytest.MonkeyPatch, system: list[str], chosen: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: system)
    assert choose_language("") == chosen


def test_polish_has_its_plurals_its_numbers_and_the_words_of_qt(speak) -> None:
    assert speak("pl") == "pl"
    assert [tokens(n) for n in (1, 2, 5, 12, 22, 100)] == [
        "1 token", "2 tokeny", "5 tokenów", "12 tokenów", "22 tokeny", "100 tokenów",
    ]  # fmt: skip
    assert tokens(23_040) == "23\u00a0040 tokenów"
    assert QLocale().toString(0.42, "f", 2) == "0,42"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


def test_english_has_its_plurals_and_a_later_choice_takes_the_earlier_back(speak) -> None:
    speak("pl")
    assert speak("en") == "en"
    assert [tokens(n) for n in (1, 2, 0)] == ["1 token", "2 tokens", "0 tokens"]
    assert tokens(23_040) == "23,040 tokens"
    assert QCoreApplication.translate("Problems", COULD_NOT_BE_READ) == COULD_NOT_BE_READ
    assert QLocale().toString(0.42, "f", 2) == "0.42"


def test_arabic_runs_to_the_left_isolates_names_and_has_the_digits_of_the_keys(
    speak, qapp: QApplication
) -> None:
    assert speak("ar") == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1024) == "1,024"
    loads = QCoreApplication.translate("Problems", "{name} is empty")
    assert "\u2068{name}\u2069" in loads
    assert QKeySequence("Ctrl+Shift+N").toString(_AS_SHOWN) == "Ctrl+Shift+N"
    for key, entry in translations.read_ts(translations.ts_file("ar")).items():
        for text in entry.words if key.context != "QShortcut" else ():
            told = translations.for_qt("ar", text)
            ours = re.sub("\u2068[^\u2069]*\u2069", "", told)
            assert is_right_to_left(told) or not any(map(str.isalpha, ours)), key
    speak("pl")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("ar", "22 \u0646\u0648\u0641\u0645\u0628\u0631 2026"),
        ("pl", "22 listopada 2026"),
        ("zh", "2026\u5e7411\u670822\u65e5"),
        ("ja", "2026\u5e7411\u670822\u65e5"),
    ],
)
def test_a_day_is_written_as_the_language_does(speak, language: str, day: str) -> None:
    speak(language)
    assert day_words("2026-11-22") == day


def test_loading_a_language_takes_no_time_that_one_would_notice(speak) -> None:
    begun = time.thread_time()
    speak("pl")
    assert time.thread_time() - begun < 0.05  # of the processor, 1 to 2 ms


@pytest.mark.skipif(sys.platform != "linux", reason="the system's language is set elsewhere")
@pytest.mark.parametrize(
    ("system", "setting", "words"),
    [
        ("pl_PL.UTF-8", "", "nie ma modelu"),
        ("sv_SE.UTF-8", "", "There is no model"),
        ("pt_PT.UTF-8", "", "Não há nenhum modelo"),
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


def test_a_choice_of_files_is_one_that_qt_can_read(monkeypatch: pytest.MonkeyPatch) -> None:
    key = translations.Key("Presets", "Presets (*.json)")
    monkeypatch.setattr(translations, "in_code", lambda: {key: translations.Entry()})
    made = {key: translations.Entry(False, ["プリセット（*.json）"])}
    monkeypatch.setattr(translations, "read_ts", lambda _: made)
    assert any("files of a dialog" in fault for fault in translations.faults("ja"))
    made[key].words = ["プリセット (*.json)"]
    assert translations.faults("ja") == []
