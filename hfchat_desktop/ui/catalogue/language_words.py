"""The names of languages in the reader's language."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def language_name(code: str) -> str:
    """Return the name of a language by its ISO 639 code; Qt's English one for a rare one."""
    return _names(QLocale().name()).get(code) or _english(code)


@cache
def _english(code: str) -> str:
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


@cache
def _names(_locale: str) -> dict[str, str]:
    """Return the names by code; asked anew for each language of the window."""
    return {**_names_to_k(), **_names_from_l()}


def _names_to_k() -> dict[str, str]:
    return {
        "multilingual": translate("Languages", "Many languages"),
        "af": translate("Languages", "Afrikaans"),
        "ar": translate("Languages", "Arabic"),
        "az": translate("Languages", "Azerbaijani"),
        "be": translate("Languages", "Belarusian"),
        "bg": translate("Languages", "Bulgarian"),
        "bn": translate("Languages", "Bengali"),
        "bs": translate("Languages", "Bosnian"),
        "ca": translate("Languages", "Catalan"),
        "cs": translate("Languages", "Czech"),
        "cy": translate("Languages", "Welsh"),
        "da": translate("Languages", "Danish"),
        "de": translate("Languages", "German"),
        "el": translate("Languages", "Greek"),
        "en": translate("Languages", "English"),
        "eo": translate("Languages", "Esperanto"),
        "es": translate("Languages", "Spanish"),
        "et": translate("Languages", "Estonian"),
        "eu": translate("Languages", "Basque"),
        "fa": translate("Languages", "Persian"),
        "fi": translate("Languages", "Finnish"),
        "fil": translate("Languages", "Filipino"),
        "fr": translate("Languages", "French"),
        "ga": translate("Languages", "Irish"),
        "gl": translate("Languages", "Galician"),
        "gu": translate("Languages", "Gujarati"),
        "he": translate("Languages", "Hebrew"),
        "hi": translate("Languages", "Hindi"),
        "hr": translate("Languages", "Croatian"),
        "hu": translate("Languages", "Hungarian"),
        "hy": translate("Languages", "Armenian"),
        "id": translate("Languages", "Indonesian"),
        "is": translate("Languages", "Icelandic"),
        "it": translate("Languages", "Italian"),
        "ja": translate("Languages", "Japanese"),
        "ka": translate("Languages", "Georgian"),
        "kk": translate("Languages", "Kazakh"),
        "km": translate("Languages", "Khmer"),
        "ko": translate("Languages", "Korean"),
    }


def _names_from_l() -> dict[str, str]:
    return {
        "la": translate("Languages", "Latin"),
        "lt": translate("Languages", "Lithuanian"),
        "lv": translate("Languages", "Latvian"),
        "mk": translate("Languages", "Macedonian"),
        "mr": translate("Languages", "Marathi"),
        "ms": translate("Languages", "Malay"),
        "mt": translate("Languages", "Maltese"),
        "my": translate("Languages", "Burmese"),
        "nb": translate("Languages", "Norwegian Bokmål"),
        "nl": translate("Languages", "Dutch"),
        "nn": translate("Languages", "Norwegian Nynorsk"),
        "no": translate("Languages", "Norwegian"),
        "pa": translate("Languages", "Punjabi"),
        "pl": translate("Languages", "Polish"),
        "pt": translate("Languages", "Portuguese"),
        "ro": translate("Languages", "Romanian"),
        "ru": translate("Languages", "Russian"),
        "sk": translate("Languages", "Slovak"),
        "sl": translate("Languages", "Slovenian"),
        "sq": translate("Languages", "Albanian"),
        "sr": translate("Languages", "Serbian"),
        "sv": translate("Languages", "Swedish"),
        "sw": translate("Languages", "Swahili"),
        "ta": translate("Languages", "Tamil"),
        "te": translate("Languages", "Telugu"),
        "th": translate("Languages", "Thai"),
        "tl": translate("Languages", "Tagalog"),
        "tr": translate("Languages", "Turkish"),
        "uk": translate("Languages", "Ukrainian"),
        "ur": translate("Languages", "Urdu"),
        "uz": translate("Languages", "Uzbek"),
        "vi": translate("Languages", "Vietnamese"),
        "yue": translate("Languages", "Cantonese"),
        "zh": translate("Languages", "Chinese"),
    }
