"""What tells a Linux desktop of the app: its entry, its kind of file, and its AppStream record.

The words are in words.json, in every language of the app; the formats are here. Each function
returns the text of one file, so that the Debian package and the AppImage hold the same.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

APPLICATION_ID = "alt.hfchat.hfchat"
"""The same as `hfchat_desktop.APPLICATION_ID`, which says why; a test compares the two."""
TITLE = "HFChat Desktop"
COMMAND = "hfchat-desktop"
MIME_TYPE = "application/x-gguf"
WINDOW_CLASS = "hfchat"
"""What Qt tells X11: the name of the application. Wayland is told the application id."""
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

Words = dict[str, dict[str, "str | list[str]"]]


def words() -> Words:
    """Return the words of every language, English first."""
    text = (Path(__file__).parent / "words.json").read_text("utf-8")
    found: Words = json.loads(text)
    return found


def desktop_entry() -> str:
    """Return the desktop entry, which also says that the app opens GGUF files."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.1", f"Name={TITLE}"]
    for key, name in (("GenericName", "generic_name"), ("Comment", "comment")):
        lines += _localised(key, name)
    lines += [
        f"Exec={COMMAND} %f",
        f"Icon={APPLICATION_ID}",
        "Terminal=false",
        "Categories=Utility;",
        f"MimeType={MIME_TYPE};",
    ]
    lines += _localised("Keywords", "keywords")
    lines += [
        "StartupNotify=true",
        f"StartupWMClass={WINDOW_CLASS}",
        "X-GNOME-SingleWindow=true",
        "Actions=quick;",
        "",
        "[Desktop Action quick]",
    ]
    lines += _localised("Name", "quick")
    lines.append(f"Exec={COMMAND} --quick")
    return "\n".join(lines) + "\n"


def _localised(key: str, name: str) -> list[str]:
    lines = []
    for language, texts in words().items():
        value = texts[name]
        text = value if isinstance(value, str) else "".join(f"{word};" for word in value)
        lines.append(f"{key}={text}" if language == "en" else f"{key}[{language}]={text}")
    return lines


def mime_package() -> str:
    """Return the description of GGUF files for the shared MIME database."""
    root = ET.Element("mime-info", xmlns="http://www.freedesktop.org/standards/shared-mime-info")
    kind = ET.SubElement(root, "mime-type", type=MIME_TYPE)
    for language, texts in words().items():
        comment = ET.SubElement(kind, "comment", _lang(language))
        comment.text = str(texts["mime"])
    ET.SubElement(kind, "generic-icon", name="package-x-generic")
    magic = ET.SubElement(kind, "magic", priority="50")
    ET.SubElement(magic, "match", type="string", offset="0", value="GGUF")
    ET.SubElement(kind, "glob", pattern="*.gguf")
    return _xml(root)


def metainfo(version: str, date: str) -> str:
    """Return the AppStream record; `date` is that of the release, YYYY-MM-DD.

    It names no web pages and has no screenshots: both need addresses, and there are none yet.
    """
    root = ET.Element("component", type="desktop-application")
    for tag, text in (
        ("id", APPLICATION_ID),
        ("metadata_license", "CC0-1.0"),
        ("project_license", "Apache-2.0"),
        ("name", TITLE),
    ):
        ET.SubElement(root, tag).text = text
    for language, texts in words().items():
        ET.SubElement(root, "summary", _lang(language)).text = str(texts["comment"])
    _add_description(ET.SubElement(root, "description"))
    launchable = ET.SubElement(root, "launchable", type="desktop-id")
    launchable.text = f"{APPLICATION_ID}.desktop"
    ET.SubElement(root, "icon", type="stock").text = APPLICATION_ID
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category").text = "Utility"
    provides = ET.SubElement(root, "provides")
    ET.SubElement(provides, "binary").text = "hfchat"
    ET.SubElement(provides, "mediatype").text = MIME_TYPE
    recommends = ET.SubElement(root, "recommends")
    ET.SubElement(recommends, "control").text = "keyboard"
    ET.SubElement(recommends, "control").text = "pointing"
    ET.SubElement(root, "content_rating", type="oars-1.1")
    developer = ET.SubElement(root, "developer", id=APPLICATION_ID.rpartition(".")[0])
    ET.SubElement(developer, "name").text = f"The contributors to {TITLE}"
    releases = ET.SubElement(root, "releases")
    ET.SubElement(releases, "release", version=version, date=date)
    return _xml(root)


def _add_description(description: ET.Element) -> None:
    """Add the paragraphs and the list, each element in every language after the other."""
    everything = words()
    for number in range(len(everything["en"]["about"])):
        for language, texts in everything.items():
            ET.SubElement(description, "p", _lang(language)).text = texts["about"][number]
    points = ET.SubElement(description, "ul")
    for number in range(len(everything["en"]["features"])):
        for language, texts in everything.items():
            ET.SubElement(points, "li", _lang(language)).text = texts["features"][number]


def _lang(language: str) -> dict[str, str]:
    return {} if language == "en" else {_XML_LANG: language}


def _xml(root: ET.Element) -> str:
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"
