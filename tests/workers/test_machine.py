"""What this computer has, also in a container and for folders that are not there yet."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from hfchat_desktop.workers.machine import disk_free, read_machine

MIB = 1 << 20


def test_the_figures_of_this_computer(tmp_path):
    machine = read_machine(tmp_path)

    assert 0 < machine.memory_free <= machine.memory_total <= psutil.virtual_memory().total
    assert machine.disk_free > 0
    assert (machine.gpu_name, machine.gpu_total, machine.gpu_free) == ("", 0, 0)


def test_a_folder_that_is_not_there_lies_on_the_disk_of_its_parents(tmp_path):
    assert disk_free(tmp_path / "not" / "there" / "yet") == pytest.approx(
        disk_free(tmp_path), abs=64 * MIB
    )


def group(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text)


def test_a_container_has_what_it_may_still_take(tmp_path):
    own = tmp_path / "own"
    own.write_text("0::/box/inner\n")
    root = tmp_path / "cgroup"
    group(root / "box", memory__max=f"{300 * MIB}\n", memory__current=f"{100 * MIB}\n")
    group(root / "box" / "inner", memory__max="max\n", memory__current=f"{90 * MIB}\n")
    (root / "box" / "memory.stat").write_text(f"anon 1\ninactive_file {40 * MIB}\n")

    machine = read_machine(tmp_path, cgroups=root, own_cgroup=own)

    assert machine.memory_total == 300 * MIB
    assert machine.memory_free == 240 * MIB  # caches are given up when asked for


def test_the_older_kind_of_container_is_understood(tmp_path):
    own = tmp_path / "own"
    own.write_text("5:devices:/\n4:cpu,memory:/box\n0::/\n")
    group(
        tmp_path / "cgroup" / "memory" / "box",
        memory__limit_in_bytes=str(200 * MIB),
        memory__usage_in_bytes=str(250 * MIB),
    )

    machine = read_machine(tmp_path, cgroups=tmp_path / "cgroup", own_cgroup=own)

    assert (machine.memory_total, machine.memory_free) == (200 * MIB, 0)


@pytest.mark.parametrize("text", ["", "nonsense", "0::/../../etc\n", "4:memory\n", "\x00\n"])
def test_odd_control_groups_change_nothing(tmp_path, text):
    own = tmp_path / "own"
    own.write_text(text)

    machine = read_machine(tmp_path, cgroups=tmp_path / "none", own_cgroup=own)

    assert machine.memory_total == psutil.virtual_memory().total
