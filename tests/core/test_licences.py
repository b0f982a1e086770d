"""The licences of everything inside, in a checkout and in a bundle."""

from __future__ import annotations

import json
from pathlib import Path

from hfchat_desktop.core.licences import licences, own_licence
from hfchat_desktop.paths import resource


def test_a_checkout_knows_what_it_needs_and_that_of_those():
    found = {part.name.casefold(): part for part in licences(resource("licences"))}

    assert {"hfchat desktop", "lucide", "pyside6_essentials", "httpcore2"} <= set(found)
    assert "pytest" not in found
    assert "Apache License" in found["hfchat desktop"].text
    assert "Permission is hereby granted" in found["markupsafe"].text or found["markupsafe"].text
    assert own_licence(resource("licences")).name == "HFChat Desktop"


def test_a_bundle_tells_its_own_list_and_no_other_file_is_read(tmp_path: Path):
    secret = tmp_path.parent / "secret.txt"
    secret.write_text("secret")
    (tmp_path / "Qt.txt").write_text("LGPL words", encoding="utf-8")
    entries = [
        {"name": "Qt", "version": "6.11", "licence": "LGPL-3.0-only", "file": "Qt.txt"},
        {"name": "bad", "version": "1", "licence": "MIT", "file": "../secret.txt"},
        {"name": "worse", "version": 3, "licence": None, "file": str(secret)},
        {"name": "", "file": "Qt.txt"},
        "nothing",
    ]
    (tmp_path / "index.json").write_text(json.dumps(entries), encoding="utf-8")

    found = {part.name: part for part in licences(tmp_path)}

    assert list(found) == ["bad", "Qt", "worse"]
    assert found["Qt"].text == "LGPL words"
    assert found["bad"].text == found["worse"].text == ""


def test_a_list_that_is_damaged_is_empty(tmp_path: Path):
    (tmp_path / "index.json").write_text("[[[", encoding="utf-8")
    assert licences(tmp_path) == []
