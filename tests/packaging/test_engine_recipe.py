"""The portable engine: each library once and in its place, and the kit from the right mirror."""

from __future__ import annotations

import csv
import hashlib
import io
import sys
import zipfile
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "engine"))
import build_engine
import recipe
import vulkan_kit
from repack import RepackError, repack

INFO = "llama_cpp_python-0.3.36.dist-info"
OF_PIP = {
    "llama_cpp/__init__.py": b"",
    "llama_cpp/llama_cpp.py": b"# functions",
    "llama_cpp/lib/libllama.so": b"llama",
    "lib/libllama.so": b"llama",
    "llama_cpp/lib/libggml.so": b"ggml",
    "llama_cpp/lib/libggml-base.so": b"base",
    "llama_cpp/lib/libggml-cpu-haswell.so": b"haswell",
    "llama_cpp/lib/libggml-cpu-x64.so": b"x64",
    "llama_cpp/lib/libggml-vulkan.so": b"vulkan",
    "lib/libllama-common.so": b"not used",
    "lib/cmake/llama/llama-config.cmake": b"not used",
    "include/llama.h": b"not used",
    "llama_cpp/lib/convert.py": b"not used",
    f"{INFO}/METADATA": b"Name: llama_cpp_python",
    f"{INFO}/RECORD": b"of pip",
}


def _wheel(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as wheel:
        for name, data in files.items():
            wheel.writestr(name, data)
    return path


def _repacked(folder: Path, files: dict[str, bytes], name: str = "lean") -> Path:
    brought = folder / "libgomp.so.1"
    brought.write_bytes(b"gomp")
    return repack(
        _wheel(folder / "llama_cpp_python-0.3.36-py3-none-linux_x86_64.whl", files),
        folder / name,
        system="linux",
        machine="x86_64",
        brought=[brought],
        licences={"LICENSE-llama.cpp.txt": b"MIT"},
    )


def test_each_library_is_there_once_and_graphics_apart(tmp_path):
    with zipfile.ZipFile(_repacked(tmp_path, OF_PIP)) as wheel:
        assert sorted(wheel.namelist()) == [
            "llama_cpp/__init__.py",
            "llama_cpp/lib/gpu/libggml-vulkan.so",
            "llama_cpp/lib/libggml-base.so",
            "llama_cpp/lib/libggml-cpu-haswell.so",
            "llama_cpp/lib/libggml-cpu-x64.so",
            "llama_cpp/lib/libggml.so",
            "llama_cpp/lib/libgomp.so.1",
            "llama_cpp/lib/libllama.so",
            "llama_cpp/llama_cpp.py",
            f"{INFO}/METADATA",
            f"{INFO}/RECORD",
            f"{INFO}/licenses/LICENSE-llama.cpp.txt",
        ]


def test_the_list_of_files_has_the_hash_and_the_length_of_each(tmp_path):
    with zipfile.ZipFile(_repacked(tmp_path, OF_PIP)) as wheel:
        rows = list(csv.reader(io.StringIO(wheel.read(f"{INFO}/RECORD").decode())))
        assert [row[0] for row in rows] == wheel.namelist()
        for name, digest, length in rows[:-1]:
            data = wheel.read(name)
            made = urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            assert (digest, int(length)) == (f"sha256={made}", len(data))


def test_the_same_libraries_give_the_same_wheel(tmp_path):
    first = _repacked(tmp_path, OF_PIP, "first")
    second = _repacked(tmp_path, dict(reversed(OF_PIP.items())), "second")
    assert first.read_bytes() == second.read_bytes()


def test_two_different_libraries_of_one_name_are_refused(tmp_path):
    with pytest.raises(RepackError, match="two different files"):
        _repacked(tmp_path, OF_PIP | {"lib/libllama.so": b"another"})


@pytest.mark.parametrize("lost", ["llama_cpp/lib/libggml.so", "llama_cpp/lib/libggml-base.so"])
def test_a_wheel_without_a_library_is_refused(tmp_path, lost):
    with pytest.raises(RepackError, match="lacks"):
        _repacked(tmp_path, {name: data for name, data in OF_PIP.items() if name != lost})


@pytest.mark.parametrize(
    ("name", "system", "machine", "place"),
    [
        ("libggml-cpu-zen4.so", "linux", "x86_64", "llama_cpp/lib/libggml-cpu-zen4.so"),
        ("ggml-cpu-haswell.dll", "win32", "x86_64", "llama_cpp/lib/ggml-cpu-haswell.dll"),
        ("ggml-vulkan.dll", "win32", "x86_64", "llama_cpp/lib/gpu/ggml-vulkan.dll"),
        ("libggml-metal.so", "darwin", "arm64", "llama_cpp/lib/gpu/libggml-metal.so"),
        ("libggml-metal.so", "darwin", "x86_64", None),
        ("libllama.dylib", "darwin", "arm64", "llama_cpp/lib/libllama.dylib"),
        ("libllama-common.so", "linux", "x86_64", None),
        ("libmtmd.so", "linux", "x86_64", None),
    ],
)
def test_every_system_has_its_libraries_in_the_same_places(name, system, machine, place):
    assert recipe.place(name, system, machine) == place


def test_another_recipe_or_another_wheel_is_built_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(build_engine, "WHEELS", tmp_path)
    wheel = tmp_path / "engine.whl"
    wheel.write_bytes(b"one")
    assert build_engine.finished("recipe") is None
    digest = hashlib.sha256(b"one").hexdigest()
    wheel.with_suffix(".recipe").write_text(f"recipe\n{digest}\n")
    assert build_engine.finished("recipe") == wheel
    assert build_engine.finished("another") is None
    wheel.write_bytes(b"cut off")
    assert build_engine.finished("recipe") is None
    assert build_engine.recipe_hash(vulkan=True) != build_engine.recipe_hash(vulkan=False)


def test_the_recipe_is_for_the_version_that_is_locked():
    assert build_engine._requirement().startswith(f"llama-cpp-python=={recipe.VERSION} ")


STANZAS = """Types: deb
# where it was taken from
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian.gpg

Types: deb
URIs: http://mirror.example/security
Suites: bookworm-security
Components: main
"""
ONE_LINE = "deb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm main contrib\n"


def test_the_newer_release_comes_from_the_mirror_of_the_system(tmp_path):
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "debian.sources").write_text(STANZAS)
    text = vulkan_kit.sources("bookworm", "trixie", tmp_path)
    assert text == (
        "Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\n"
        "Signed-By: /usr/share/keyrings/debian.gpg\n"
    )


def test_sources_in_one_line_are_understood_as_well(tmp_path):
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list").write_text("# deb http://old bookworm main\n" + ONE_LINE)
    text = vulkan_kit.sources("bookworm", "trixie", tmp_path)
    assert text == (
        "Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\n"
        "Signed-By: /k.gpg\n"
    )


def test_a_release_that_is_new_enough_gives_its_own_packages(tmp_path):
    (tmp_path / "sources.list.d").mkdir()
    newer = STANZAS.replace("bookworm", "trixie")
    (tmp_path / "sources.list.d" / "debian.sources").write_text(newer)
    release = vulkan_kit.NEWER_RELEASE.get("trixie", "trixie")
    assert "Suites: trixie\n" in vulkan_kit.sources("trixie", release, tmp_path)


def test_the_headers_of_an_sdk_are_found_wherever_they_lie(tmp_path):
    config = tmp_path / "share" / "spirv" / "SPIRV-HeadersConfig.cmake"
    with pytest.raises(vulkan_kit.KitError, match="SPIRV-Headers"):
        vulkan_kit.of_sdk(tmp_path)
    config.parent.mkdir(parents=True)
    config.touch()
    assert vulkan_kit.of_sdk(tmp_path) == {"SPIRV-Headers_DIR": config.parent.as_posix()}


def test_sources_without_the_release_are_told(tmp_path):
    (tmp_path / "sources.list.d").mkdir()
    with pytest.raises(vulkan_kit.KitError, match="VULKAN_SDK"):
        vulkan_kit.sources("bookworm", "trixie", tmp_path)
