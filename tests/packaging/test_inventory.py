"""Who made what is inside a bundle: the list of parts, the licences, the checksums."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging" / "linux")]

import checksums  # noqa: E402
import inventory  # noqa: E402
import inventory_debian  # noqa: E402
import inventory_fixed  # noqa: E402
import inventory_python  # noqa: E402
import licences  # noqa: E402
import sbom  # noqa: E402

METADATA = """Metadata-Version: 2.4
Name: A_Package
Version: 1.2
License-Expression: MIT
Requires-Dist: Other.One>=2; python_version > "3"
Requires-Dist: extra-thing; extra == "more"
"""


def package(site: Path, metadata: str = METADATA, licence: str = "Do as you like.\n") -> None:
    """Install a package with one module, one data file, and its licence."""
    info = site / "a_package-1.2.dist-info"
    files = {
        site / "a_package" / "__init__.py": "",
        site / "a_package" / "data.txt": "data",
        info / "METADATA": metadata,
    }
    if licence:
        files[info / "licenses" / "LICENSE"] = licence
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    record = "".join(f"{path.relative_to(site)},,\n" for path in files)
    (info / "RECORD").write_text(record + "a_package-1.2.dist-info/RECORD,,\n")


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "hfchat"
    for name in ("hfchat", "lib/a_package/data.txt", "lib/resources/catalogue.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    monkeypatch.setattr(inventory, "_modules", lambda bundle: ["a_package", "json", "entry"])
    monkeypatch.setattr(inventory_debian, "package_of", lambda library: "")
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    package(folder)
    return folder


def test_everything_inside_is_listed_with_who_made_it(bundle: Path, site: Path) -> None:
    found = {component.name: component for component in inventory.inventory(bundle, site)}
    ours = found["A_Package"]
    assert (ours.version, ours.licence, ours.purl) == ("1.2", "MIT", "pkg:pypi/a-package@1.2")
    assert ours.text == "Do as you like."
    assert ours.files == ("lib/a_package/data.txt",)
    assert ours.needs == ("other-one",)
    assert found["HFChat Desktop"].files == ("lib/resources/catalogue.json",)
    assert "PyInstaller bootloader" in found and "SQLite" in found and "Lucide icons" in found


def test_a_file_of_nobody_stops_the_packaging(bundle: Path, site: Path) -> None:
    (bundle / "lib" / "libsurprise.so.1").write_text("?")
    with pytest.raises(inventory.InventoryError, match=r"made lib/libsurprise\.so\.1"):
        inventory.inventory(bundle, site)


def test_a_module_of_nobody_stops_the_packaging(
    bundle: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inventory, "_modules", lambda bundle: ["surprise.inside"])
    with pytest.raises(inventory.InventoryError, match=r"made surprise\.inside"):
        inventory.inventory(bundle, site)


@pytest.mark.parametrize("lacks", ["name", "text"])
def test_a_part_without_a_licence_stops_the_packaging(lacks: str, bundle: Path, site: Path) -> None:
    metadata = METADATA.replace("License-Expression: MIT\n", "") if lacks == "name" else METADATA
    for path in sorted(site.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    package(site, metadata, "" if lacks == "text" else "Words.")
    with pytest.raises(inventory.InventoryError, match="no licence is known of a-package"):
        inventory.inventory(bundle, site)


def test_the_licences_are_written_as_the_window_reads_them(bundle: Path, site: Path) -> None:
    components = inventory.inventory(bundle, site)
    folder = licences.folder_of(bundle)
    (folder).mkdir(parents=True)
    (folder / "of-an-older-bundle.txt").write_text("old")
    licences.write(components, folder)
    index = json.loads((folder / "index.json").read_text("utf-8"))
    assert [entry["name"] for entry in index] == [component.name for component in components]
    assert all(set(entry) == {"name", "version", "licence", "file"} for entry in index)
    assert all((folder / entry["file"]).read_text("utf-8").strip() for entry in index)
    assert not (folder / "of-an-older-bundle.txt").exists()
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    licences.write(components, folder)
    assert before == {path: path.stat().st_mtime_ns for path in folder.iterdir()}


def test_the_parts_list_has_hashes_and_is_the_same_each_time(bundle: Path, site: Path) -> None:
    components = inventory.inventory(bundle, site)
    document = sbom.make(bundle, components)
    assert document == sbom.make(bundle, components)
    assert document["metadata"]["component"]["name"] == "HFChat Desktop"
    (ours,) = [one for one in document["components"] if one["name"] == "A_Package"]
    content = hashlib.sha256(b"lib/a_package/data.txt").hexdigest()
    assert ours["hashes"] == [{"alg": "SHA-256", "content": content}]
    references = [one["bom-ref"] for one in document["components"]]
    assert len(references) == len(set(references))
    assert set(document["dependencies"][0]["dependsOn"]) == set(references)


def test_the_hashes_of_the_lock_are_told() -> None:
    lock = "# note\nA_b==1 ; x \\\n    --hash=sha256:" + "a" * 64 + " \\\n    --hash=sha256:"
    assert sbom.locked_hashes(lock + "b" * 64 + "\nc==2\n")["a-b"] == ["a" * 64, "b" * 64]


def test_every_record_of_ours_has_its_licence_in_full() -> None:
    for record in (*inventory_fixed.RECORDS.values(), *inventory_fixed.ALWAYS):
        assert len(record.text()) > 150, record.name
        assert record.version(), record.name


def test_the_words_about_qt_say_what_the_lgpl_asks_for() -> None:
    words = " ".join(inventory_fixed.RECORDS["Qt"].text().split())
    for needed in (
        "GNU LESSER GENERAL PUBLIC LICENSE Version 3",
        "GNU GENERAL PUBLIC LICENSE Version 3",
        "You may exchange them",
        "The complete sources",
        "Copyright (C) The Qt Company",
    ):
        assert needed in words
    assert "@VERSION@" not in words


def test_packages_are_found_by_the_files_that_they_brought(site: Path) -> None:
    packages = inventory_python.Distributions(site)
    assert packages.owner_of_file("a_package/data.txt") == "a-package"
    assert packages.owners_of_modules(["a_package", "pyi_rth_inspect", "os.path"]) == {
        "a-package": ["a_package"]
    }


def test_the_sums_of_the_packages_are_those_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "hfchat_1_amd64.deb").write_bytes(b"package")
    (tmp_path / "notes.txt").write_bytes(b"not a package")
    digest = hashlib.sha256(b"package").hexdigest()
    assert checksums.sums(tmp_path) == f"{digest}  hfchat_1_amd64.deb\n"
    assert checksums.main([str(tmp_path / "nowhere")]) == 1
    assert checksums.main([str(tmp_path)]) == 0
    assert (tmp_path / "SHA256SUMS").read_text() == f"{digest}  hfchat_1_amd64.deb\n"
