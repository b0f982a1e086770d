"""The workflows: they are YAML, they keep our rules, and the check sees where they do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import check_workflows

GOOD = """
on: push
permissions:
  contents: read
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - run: echo "$WHO"
        env:
          WHO: ${{ secrets.WHO }}
"""


def _faults(text: str, folder: Path) -> str:
    path = folder / "flow.yml"
    path.write_text(text)
    return "\n".join(check_workflows.own_faults(path))


@pytest.mark.parametrize("path", sorted(check_workflows.WORKFLOWS.glob("*.yml")), ids=str)
def test_our_workflows_keep_our_rules(path):
    assert not list(check_workflows.own_faults(path))


def test_a_good_workflow_has_no_faults(tmp_path):
    assert _faults(GOOD, tmp_path) == ""


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("checkout@v6", "checkout@main", "not pinned"),
        ("contents: read", "contents: write", "reading alone"),
        ("ubuntu-24.04", "ubuntu-latest", "none of"),
        ("    timeout-minutes: 5\n", "", "for ever"),
        ("timeout-minutes: 5", "timeout-minutes: 5\n    env: {A: '${{ secrets.A }}'}", "all steps"),
        ('echo "$WHO"', "echo ${{ secrets.WHO }}", "into a script"),
        ('echo "$WHO"', "echo ${{ github.event.head_commit.message }}", "what others write"),
        ('echo "$WHO"', "'if [ x ]; then'", "syntax error"),
        ("persist-credentials: false", "fetch-depth: 1", "keeps its token"),
    ],
)
def test_what_breaks_a_rule_is_told(tmp_path, old, new, fault):
    assert old in GOOD
    assert fault in _faults(GOOD.replace(old, new), tmp_path)


def test_releases_are_made_for_every_system_and_published_by_a_person():
    text = (check_workflows.WORKFLOWS / "release.yml").read_text(encoding="utf-8")
    flow = yaml.safe_load(text)
    runners = {name: check_workflows._runners(job) for name, job in flow["jobs"].items()}
    assert runners["linux"] == ["ubuntu-24.04"]
    assert runners["windows"] == ["windows-2022"]
    assert runners["macos"] == ["macos-15", "macos-15-intel"]
    writing = [name for name, job in flow["jobs"].items() if "permissions" in job]
    assert writing == ["draft"]
    assert "--draft" in flow["jobs"]["draft"]["steps"][-1]["run"]
    for name in ("linux", "windows", "macos"):
        assert 'ask "$QUESTION"' in str(flow["jobs"][name]).replace("$env:", "$")


@pytest.mark.parametrize("name", ["linux", "windows", "macos"])
def test_the_scripts_that_a_workflow_starts_are_there(name):
    flow = yaml.safe_load((check_workflows.WORKFLOWS / "release.yml").read_text(encoding="utf-8"))
    words = " ".join(str(step.get("run", "")) for step in flow["jobs"][name]["steps"]).split()
    scripts = [word for word in words if word.startswith("packaging/")]
    assert scripts or name == "linux"
    for script in scripts:
        assert (check_workflows.ROOT / script.rstrip(")")).is_file(), script
