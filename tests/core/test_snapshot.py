from __future__ import annotations

import json
from pathlib import Path

import pytest

from hfchat_desktop.core.catalogue import CatalogueEntry, Facet, Label, LabelSource, RepoFile
from hfchat_desktop.core.snapshot import load_snapshot, merged_entry, snapshot_text
from hfchat_desktop.errors import ListDamagedError

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
