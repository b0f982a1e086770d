from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from hfchat_desktop.core.catalogue import (
    LEVELS,
    STYLES,
    TOPICS,
    CatalogueEntry,
    Facet,
    Label,
    LabelSource,
    RepoFile,
)
from hfchat_desktop.core.facets import level_of
from hfchat_desktop.core.safe_names import is_commit, is_sha256, safe_repo_id
from hfchat_desktop.core.settings import declared
from hfchat_desktop.core.snapshot import load_snapshot, merged_entry, snapshot_text
from hfchat_desktop.core.versions import group_versions
from hfchat_desktop.errors import ListDamagedError
from hfchat_desktop.paths import resource

CHOSEN = CatalogueEntry(
    id="speakleash/Bielik-GGUF",
    title="Bielik",
    publisher="SpeakLeash",
    summary={"pl": "Model do rozmów po polsku.", "en": "A model for conversations in Polish."},
    labels=(
        Label(Facet.LANGUAGE, "pl", LabelSource.AUTHOR),
        Label(Facet.LANGUAGE, "en", LabelSource.BASE),
        Label(Facet.TOPIC, "chat", LabelSource.GUESS),
    ),
    parameters=11 * 10**9,
    licence="apache-2.0",
    downloads=0,
    files=(RepoFile("x-Q4_K_M.gguf", 6_000, "ab" * 32), RepoFile("x-Q8_0.gguf", 11_000)),
    curated=True,
)


def test_what_is_written_is_read_again(tmp_path: Path):
    file = tmp_path / "catalogue.json"
    file.write_text(snapshot_text([CHOSEN], "2026-01-02"), encoding="utf-8")

    entries, checked = load_snapshot(file)

    assert checked == "2026-01-02"
    assert entries == (CHOSEN,)
    assert snapshot_text(entries, checked) == file.read_text(encoding="utf-8")


def test_what_nobody_knows_is_not_written():
    written = json.loads(snapshot_text([CatalogueEntry("a/b", "B", "a")], "2026-01-02"))

    assert written["models"] == [
        {"id": "a/b", "title": "B", "publisher": "a", "summary": {}, "labels": {}}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 2, "checked": "", "models": []}',
        '{"format": 1, "checked": "", "models": [{"id": "../x", "title": "", "publisher": ""}]}',
        '{"format": 1, "checked": "", "models": ["x"]}',
        '{"format": 1, "checked": "", "models": [{"id": "a/b", "title": "B", "publisher": "a",'
        ' "files": [{"path": "../../x.gguf", "size_bytes": 1}]}]}',
        '{"format": 1, "checked": "", "models": [{"id": "a/b", "title": "B", "publisher": "a",'
        ' "labels": {"mood": {"hub": ["x"]}}}]}',
    ],
)
def test_another_or_a_damaged_file_is_refused(tmp_path: Path, text: str):
    file = tmp_path / "catalogue.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ListDamagedError):
        load_snapshot(file)


def test_figures_of_the_hub_win_and_chosen_words_stay():
    newer = CatalogueEntry(
        id="speakleash/Bielik-GGUF",
        title="Bielik-GGUF",
        publisher="speakleash",
        summary={"en": "Something else."},
        labels=(
            Label(Facet.LANGUAGE, "de", LabelSource.HUB),
            Label(Facet.STYLE, "thinks", LabelSource.HUB),
        ),
        licence="mit",
        gated="auto",
        downloads=900,
        likes=0,
    )

    merged = merged_entry(CHOSEN, newer)

    assert (merged.title, merged.publisher, merged.summary) == (
        "Bielik", "SpeakLeash", CHOSEN.summary,
    )  # fmt: skip
    assert merged.values(Facet.LANGUAGE) == ("pl", "en")
    assert merged.values(Facet.STYLE) == ("thinks",)
    assert (merged.licence, merged.gated, merged.downloads, merged.likes) == (
        "mit", "auto", 900, 0,
    )  # fmt: skip
    assert (merged.parameters, merged.files, merged.curated) == (11 * 10**9, CHOSEN.files, True)


def test_a_repository_that_is_open_again_is_no_longer_gated():
    closed = CatalogueEntry("a/b", "B", "a", gated="manual", disabled=True, downloads=5)

    merged = merged_entry(closed, CatalogueEntry("a/b", "B", "a"))

    assert (merged.gated, merged.disabled, merged.downloads) == ("", False, 5)


LANGUAGES = set(next(s.choices for s in declared() if s.name == "language")) - {""}
CHECKED = load_snapshot(resource("catalogue.json"))


def test_the_catalogue_that_comes_with_the_app_has_something_for_everybody():
    entries, checked = CHECKED

    assert date.fromisoformat(checked)
    assert len(entries) >= 60
    assert len({entry.id.casefold() for entry in entries}) == len(entries)
    languages = Counter(code for entry in entries for code in entry.values(Facet.LANGUAGE))
    for code in ("pl", "de", "fr", "es", "it", "pt", "uk", "cs", "tr", "zh", "ja", "ar", "ko"):
        assert languages[code] >= 2, code
    assert {topic for entry in entries for topic in entry.values(Facet.TOPIC)} == set(TOPICS)
    assert {style for entry in entries for style in entry.values(Facet.STYLE)} == set(STYLES)
    assert {level_of(entry) for entry in entries} == set(LEVELS)
    assert any(entry.active_parameters for entry in entries)
    assert min(entry.parameters for entry in entries) < 2e8
    assert max(entry.parameters for entry in entries) > 7e10


@pytest.mark.parametrize("entry", CHECKED[0], ids=lambda entry: entry.id)
def test_each_model_of_the_catalogue_says_what_it_is(entry: CatalogueEntry):
    assert entry.title
    assert entry.publisher
    assert entry.parameters > entry.active_parameters
    assert safe_repo_id(entry.base_model)
    assert entry.curated
    assert not entry.commit or is_commit(entry.commit)
    assert set(entry.summary) == LANGUAGES
    for sentence in entry.summary.values():
        assert sentence[0] == sentence[0].upper()
        assert sentence.endswith((".", "。"))
        assert 8 <= len(sentence) <= 130
    assert len(set(entry.summary.values())) == len(LANGUAGES)
    for file in entry.files:
        assert not file.sha256 or is_sha256(file.sha256)
        bits = file.size_bytes * 8 / entry.parameters
        assert 3 < bits < 18, "a size in bytes of so many parameters"
    assert len(group_versions(entry.files)) == len(entry.files)


def test_the_catalogue_is_written_as_its_script_writes_it():
    text = resource("catalogue.json").read_text(encoding="utf-8")

    assert snapshot_text(*CHECKED) == text
