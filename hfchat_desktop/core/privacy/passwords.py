"""Secrets that say what they are by the words before them: passwords, and keys with a name."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import NamedTuple

from hfchat_desktop.core.privacy.findings import Kind
from hfchat_desktop.core.privacy.spot import Spot, begins_word, is_random, places

_LONGEST = 300
_LOOKED_AT = 64  # letters of a key; a longer one looks the same
_QUOTE = r"(?:\\{0,3}[\"'`])"
_SAYS = r"(?:[:=]=?>?|>|\||\((?=[\"'])|\b(?:is|to|ist|lautet|brzmi|was)\b:?)"
_AFTER_NAME = re.compile(
    rf"(?P<rest>[\w.-]{{0,24}}+)(?: ?\([^()\n]{{1,30}}\))?{_QUOTE}?\]?(?:[ ]value)?"
    r"\*{0,2}[ \t]{0,4}"
    rf"(?P<says>{_SAYS})\*{{0,2}}[ \t]{{0,4}}"
    rf"(?:(?P<quote>{_QUOTE})(?P<quoted>[^\"'`\\\n]{{1,{_LONGEST}}}+)(?=\\{{0,3}}[\"'`])"
    rf"|(?:&(?:quot|apos|#x27|#39);)?(?P<bare>[^\s\"'`,;<>(){{}}\[\]|\\]{{1,{_LONGEST}}}+))",
    re.IGNORECASE,
)
_PASSWORD_NAMES = (
    *("password", "passwd", "passwort", "kennwort", "passphrase", "passcode", "hasło", "haslo"),
    *("pwd", "passwrd", "contraseña", "mot de passe"),
)
_KEY_NAMES = (
    *("secret", "token", "apikey", "api key", "api_key", "api-key", "access_key", "access key"),
    *("accesskey", "access-key", "private_key", "privatekey", "private-key", "auth_key"),
    *("authkey", "encryption_key", "encryptionkey", "signing_key", "signingkey", "credential"),
    *("account_key", "accountkey", "sharedaccesskey", "master_key", "masterkey", "license_key"),
    *("client-key-data", "instrumentationkey", "subscription-key", "subscription_key"),
    *("klucz api", "klucz", "schlüssel", "secret_key_base", "consumer_key", "app_key", "appkey"),
    *("_auth", '"auth"', "x-amz-signature", "&sig", "?sig", "&key", "?key", "&appid", "?appid"),
)
_UNSET = re.compile(
    r"[$%#]?[{<(\[]|[$%]\w|\*\*|\.\.|--|…|•|os\.|process\.|env\.|getenv|config\.|self\."
)
_EXAMPLE_WORDS = re.compile(
    r"your|twoje|dein|mein|some|insert|enter|change|replace|this|here|example|sample|dummy|fake"
    r"|placeholder|redacted|hidden|secret|token|key|api|access|client|passw(?:or[dt])?|passwd|pass"
    r"|pwd|hasło|haslo|kennwort|test|foo|bar|none|null|true|false|undefined|required|optional"
    r"|string|value|admin|root|guest|user(?:name)?|qwerty|abc|x{3,}|my|me|the|a(?![a-z])"
)
_SENTENCE_END = ".,;:?)*_"


_TIME = re.compile(r"\d{4}-\d\d-\d\d|\d\d?:\d\d")
_BETWEEN = re.compile(r"[-_. ]|\d{1,4}(?!\d)")


class _Name(NamedTuple):
    kind: Kind
    words: tuple[str, ...]
    alone: bool = False  # a part of a longer word would say nothing


_NAMES = (
    _Name(Kind.PASSWORD, _PASSWORD_NAMES),
    _Name(Kind.KEY, _KEY_NAMES),
    _Name(Kind.PASSWORD, ("pass", "pw"), alone=True),
    _Name(Kind.KEY, ("key", "auth"), alone=True),
)
_ENTITY_AFTER = re.compile(r"&(?:quot|apos|lt|#x27|#39)\Z")  # its ; ends what is bare
_HEX = re.compile(r"[0-9a-fA-F-]+")


def passwords(text: str) -> Iterator[Spot]:
    """Yield the passwords and the named keys in `text`, without the words before them."""
    small = _lower(text)
    for name in _NAMES:
        for words in name.words:
            yield from _named(text, small, words, name)
    yield from _in_addresses(text)
    yield from _in_headers(text, small)
    yield from _of_commands(text, small)


def _lower(text: str) -> str:
    """Return `text` in small letters, each in the place where it was."""
    small = text.lower()
    return small if len(small) == len(text) else text.replace("İ", "I").lower()


def _named(text: str, small: str, words: str, name: _Name) -> Iterator[Spot]:
    done = 0
    is_secret = _is_password if name.kind is Kind.PASSWORD else _is_key
    for at in places(small, words):
        if at < done or (name.alone and not begins_word(text, at)):
            continue
        found = _AFTER_NAME.match(text, at + len(words))
        if found is None or (name.alone and found["rest"]):
            continue
        if found["says"] == "(" and "." in found["rest"]:
            continue  # a method of what has the name
        value, start = _value(found, name.kind)
        if name.alone and (_HEX.fullmatch(value) or found["says"][0] not in ":="):
            continue  # the hash that something is found by, or words of a sentence
        called = text[start + len(value) : start + len(value) + 1] in ("(", "[")
        in_code = "=" in found["says"] and bool(found["quoted"]) and not found["rest"]
        if value and not called and is_secret(value, in_code):
            done = start + len(value)
            certain = name.kind is Kind.PASSWORD or is_random(value)
            yield Spot(name.kind, start, done, certain)


def _value(found: re.Match[str], kind: Kind) -> tuple[str, int]:
    """Return what is said, and where it begins."""
    if found["quoted"]:
        return found["quoted"], found.start("quoted")
    value = _ENTITY_AFTER.sub("", found["bare"].rstrip(_SENTENCE_END))
    return value.split("&")[0] if kind is Kind.KEY else value, found.start("bare")


def _is_password(value: str, in_code: bool) -> bool:
    """Return whether someone chose this as a password: not a word, a number or a name for one."""
    if not 5 <= len(value) <= 128 or " " in value or value[0] in "/.@":
        return False
    if is_placeholder(value) or _TIME.match(value):
        return False
    value = value.rstrip("!")  # the sentence's, or the password's
    letters, digits = any(map(str.isalpha, value)), any(map(str.isdigit, value))
    others = any(not letter.isalnum() and letter not in "-_./" for letter in value)
    return letters and (in_code or ((digits or others) and not _is_name(value)))


def _is_key(value: str, _in_code: bool) -> bool:
    """Return whether this is made to be guessed by nobody."""
    if len(value) < 16 or " " in value or not is_random(value[:_LOOKED_AT]):
        return False
    return not _is_name(value) and not is_placeholder(value)


_NAME_PARTS = re.compile(r"[A-Za-z]+\d{0,2}|\d{1,4}[A-Za-z]{0,2}")


def _is_name(value: str) -> bool:
    """Return whether this is words and small numbers with signs between them, as names are."""
    parts = re.split(r"[-_./:]+", value)
    if len(parts) < 2:
        return False
    return all(part == "" or _NAME_PARTS.fullmatch(part) for part in parts)


def is_placeholder(value: str) -> bool:
    """Return whether this stands for a secret, as `your-password` and `${PASSWORD}` do."""
    if _UNSET.match(value) or "..." in value or "…" in value or "***" in value:
        return True
    return not _BETWEEN.sub("", _EXAMPLE_WORDS.sub("", value[:_LONGEST].lower()))


# --- addresses: scheme://user:password@host, ?token=…, user:password of a command -----------

_IN_ADDRESS = re.compile(r"://([^\s/?#@:\"'<>]{0,100}):([^\s/?#@\"'<>]{1,200})@[\w.\[-]")


def _in_addresses(text: str) -> Iterator[Spot]:
    for at in places(text, "://"):
        found = _IN_ADDRESS.match(text, at)
        if found is None:
            continue
        value = found[2]
        if not is_placeholder(value) and value != found[1]:
            yield Spot(Kind.PASSWORD, found.start(2), found.end(2))


# --- headers and commands --------------------------------------------------------------------

_SCHEME = re.compile(
    r"(?:bearer|basic|token)[ \t]{1,4}([A-Za-z0-9._~+/=-]{16,2000})", re.IGNORECASE
)
_KEY_HEADER = re.compile(
    r"(?:x-)?(?:[a-z]{1,20}-){0,3}(?:api-)?(?:key|token)\\{0,3}[\"']?[ \t]{0,3}[:=][ \t]{0,3}"
    r"\\{0,3}[\"']?([A-Za-z0-9._~+/=-]{16,400})",
    re.IGNORECASE,
)


def _in_headers(text: str, small: str) -> Iterator[Spot]:
    for word in ("bearer", "basic", "authorization: token"):
        for at in places(small, word):
            begun = at + len(word) - 5 if word.endswith("token") else at
            found = _SCHEME.match(text, begun)
            if found is None:
                continue
            value = found[1].rstrip(".")
            told = _is_basic(value) if word == "basic" else is_random(value) or begun > at
            if told and not _is_name(value) and not is_placeholder(value):
                yield Spot(Kind.KEY, found.start(1), found.start(1) + len(value))
    for at in places(small, "x-"):
        found = _KEY_HEADER.match(text, at)
        if found is not None and is_random(found[1]) and not _is_name(found[1]):
            yield Spot(Kind.KEY, found.start(1), found.end(1))


def _is_basic(value: str) -> bool:
    """Return whether this is a name and a password, as the basic scheme encodes them."""
    try:
        said = base64.b64decode(value, validate=True).decode()
    except ValueError:
        return False
    return ":" in said and said.isprintable()


_NETRC = re.compile(
    r"machine\s{1,4}\S{1,200}\s{1,20}login\s{1,4}\S{1,200}\s{1,20}password\s{1,4}"
    r"(?P<value>[^\s\\\"]{1,200})",
    re.IGNORECASE,
)
_OF_USER = re.compile(
    r"(?:-u|--user|--proxy-user)[ =]{1,2}[\"']?[^\s:\"']{1,80}:(?P<value>[^\s\"'\\]{4,200})"
)
_PGPASS = re.compile(r":\d{2,5}:[^\s:]{1,64}:[^\s:]{1,64}:(?P<value>[^\s:\"\\]{6,200})(?=\s|\\n|$)")
_OF_SSHPASS = re.compile(r"sshpass[ ]{1,4}-p[ ]{0,2}[\"']?(?P<value>[^\s\"'\\]{4,200})")
_OF_MYSQL = re.compile(
    r"mysql(?:dump|admin)?\s(?:[^\n]{0,120}?\s)?-p(?P<value>[^\s\"'\\-][^\s\"'\\]{3,60})"
)

_OF_REDIS = re.compile(r"redis-cli(?:[ ]\S{1,60}){0,8}?[ ]-a[ ]{1,2}(?P<value>[^\s\"'\\]{4,200})")
_OPTION = re.compile(
    r"--(?:[a-z]{1,12}-)?(?:password|passwd|passphrase|pass|pwd|token|secret|api-?key)"
    r"(?:[ ]{1,2}|=)[\"']?(?P<value>[^\s\"'\\<>]{6,300})"
)

_COMMANDS = (
    ("machine", _NETRC),
    ("-u", _OF_USER),
    ("--user", _OF_USER),
    ("--proxy-user", _OF_USER),
    ("sshpass", _OF_SSHPASS),
    ("mysql", _OF_MYSQL),
    ("redis-cli", _OF_REDIS),
)


def _of_commands(text: str, small: str) -> Iterator[Spot]:
    for word, pattern in _COMMANDS:
        for at in places(small, word):
            yield from _valued(pattern.match(text, at))
    for at in places(text, "--"):
        found = _OPTION.match(text, at)
        if found is not None and _is_password(found["value"], False):
            yield Spot(Kind.PASSWORD, found.start("value"), found.end("value"))
    for at in places(text, ":5432:"):
        yield from _valued(_PGPASS.match(text, at))


def _valued(found: re.Match[str] | None) -> Iterator[Spot]:
    if found is not None and not is_placeholder(found["value"]):
        yield Spot(Kind.PASSWORD, found.start("value"), found.end("value"))
