"""The language of the window and of the command line's sentences.

A .qm file of resources/i18n holds the words of one language; English is in the code, and its
file has only the words that change with a number. packaging/translations.py makes them.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hfchat_desktop.paths import resource

log = logging.getLogger(__name__)

LANGUAGES = {
    "cs": "Čeština",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português (Brasil)",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
    "zh": "简体中文",
    "ja": "日本語",
}
"""Each language by its code, in its own words and by the order of its alphabet."""

_CODED = "en"  # the language of the words in the code
_TERRITORIES = {"pt": "pt_BR", "zh": "zh_CN"}  # whose words these are, for those of Qt
_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})
_WITH_LATIN_DIGITS = {"ar": "ar_AE"}
"""Arabic is written with two kinds of digits. Names of models and keys have the Latin ones, so
all numbers of the window do."""
_NAME = "words of HFChat"


def choose_language(setting: str) -> str:
    """Return the language for a setting, where "" asks the system; English if it is not here."""
    return next((code for code in _wished(setting) if code in LANGUAGES), _CODED)


def install_language(app: QCoreApplication, setting: str) -> str:
    """Give the application the words and number formats of a language; return which it is.

    Called before widgets are made: they ask for their words once. A language installed
    before is taken back.
    """
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    language = choose_language(setting)
    QLocale.setDefault(_formats(language, setting))
    if language != _CODED:  # the words of Qt's own dialogs and menus
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"qtbase_{_TERRITORIES.get(language, language)}", folder)
    _install(app, f"hfchat_{language}", str(resource("i18n")))
    _set_direction(app, language)
    return language


def is_alike(setting: str, other: str) -> bool:
    """Return whether two settings give a window the same words and number formats."""
    one, two = choose_language(setting), choose_language(other)
    return one == two and _formats(one, setting) == _formats(two, other)


def words_in(setting: str, context: str, source: str) -> str:
    """Return words of the code in the language for a setting, whatever the window speaks."""
    words = QTranslator()
    words.load(f"hfchat_{choose_language(setting)}", str(resource("i18n")))
    return words.translate(context, source) or source


@contextmanager
def spoken(setting: str) -> Iterator[None]:
    """Let sentences be in a language where no window is, as on the command line."""
    if QCoreApplication.instance() is not None or choose_language(setting) == _CODED:
        yield
        return
    app = QCoreApplication([])
    try:
        install_language(app, setting)
        yield
    finally:
        app.shutdown()


def _wished(setting: str) -> list[str]:
    """Return codes of languages, the most wanted first: "pl" of "pl-Latn-PL".

    The Chinese words are in simplified signs. Who reads the traditional ones gets them after
    every other language that the system names, and before English that nobody asked for.
    """
    wished = [setting] if setting else QLocale.system().uiLanguages()
    parts = [name.replace("_", "-").split("-") for name in wished]
    chinese = next((name for name in parts if name[0] == "zh"), [])
    if _TRADITIONAL.intersection(chinese) and "Hans" not in chinese:
        parts.sort(key=lambda name: name[0] == "zh")
    return [name[0] for name in parts]


def _formats(language: str, setting: str) -> QLocale:
    """Return how numbers and dates are written: as the system does where that is fitting."""
    system, own = QLocale.system(), QLocale(language)
    unasked = not setting and language not in _wished("")
    found = system if unasked or system.language() == own.language() else own
    return found if found.zeroDigit() == "0" else QLocale(_WITH_LATIN_DIGITS.get(language, "en"))


def _set_direction(app: QCoreApplication, language: str) -> None:
    """Let windows run as the language is written; a command without windows has none."""
    turn = getattr(app, "setLayoutDirection", None)
    if turn is not None:
        turn(QLocale(language).textDirection())


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    words = QTranslator(app)
    words.setObjectName(_NAME)
    if words.load(name, folder):
        app.installTranslator(words)
    else:
        log.warning("there are no words in %s/%s.qm", folder, name)
        words.deleteLater()
