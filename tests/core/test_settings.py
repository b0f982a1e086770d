"""Settings: declared once, checked when read, written whole or not at all."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from hfchat_desktop.core.settings import (
    SettingKind,
    Settings,
    declared,
    load_options,
    load_settings,
    sampling_of,
    save_settings,
    settings_from,
)
from hfchat_desktop.errors import SettingInvalidError, SettingsDamagedError, StoreFailedError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.json"


def test_without_a_file_everything_has_its_default(path):
    settings, notices = load_settings(path)

    assert (settings, notices) == (Settings(), [])
    assert not path.parent.exists()


def test_what_was_saved_is_loaded(path):
    settings = Settings(
        theme="dark", text_scale=120, seed=7, temperature=1, model_path="/a/\udcff.gguf"
    )
    save_settings(path, settings)

    assert load_settings(path) == (settings, [])
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"\0\xff\xfe", b"[1]", b'{"theme": "dark"', b"[" * 100_000, b"9" * 5000, b'"x"', b"null"],
)
def test_a_file_of_garbage_is_kept_aside_and_defaults_are_in_force(path, content):
    path.parent.mkdir()
    path.write_bytes(content)

    settings, (notice,) = load_settings(path)

    assert settings == Settings()
    assert isinstance(notice, SettingsDamagedError)
    assert notice.kept_as == f"{path}.bad-1"
    assert path.with_name("settings.json.bad-1").read_bytes() == content
    assert not path.exists()


def test_each_file_of_garbage_is_kept_under_its_own_name(path):
    path.parent.mkdir()
    for _ in range(3):
        path.write_text("garbage")
        load_settings(path)

    assert sorted(file.name[-5:] for file in path.parent.iterdir()) == ["bad-1", "bad-2", "bad-3"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", None),
        ("text_scale", 89),
        ("text_scale", 161),
        ("text_scale", 100.0),
        ("text_scale", "100"),
        ("text_scale", True),
        ("enter_sends", 1),
        ("temperature", float("nan")),
        ("temperature", float("inf")),
        ("temperature", 10**400),
        ("context_tokens", 511),
        ("seed", -1),
        ("seed", 1.5),
        ("system_prompt", ["x"]),
        ("kv_type", "q4_0"),
    ],
)
def test_a_value_that_is_not_allowed_falls_back_alone_and_is_reported(path, name, value):
    path.parent.mkdir()
    path.write_text(json.dumps({name: value, "trash_days": 3}))

    settings, (notice,) = load_settings(path)

    assert settings == Settings(trash_days=3)
    assert isinstance(notice, SettingInvalidError)
    assert notice.name == name
    assert len(notice.value) <= 100


def test_settings_of_a_newer_version_are_kept_when_saving(path):
    path.parent.mkdir()
    path.write_text('{"wallpaper": {"file": "sky"}, "theme": "light"}')
    settings, notices = load_settings(path)
    save_settings(path, replace(settings, theme="dark"))

    assert notices == []
    written = json.loads(path.read_text())
    assert (written["wallpaper"], written["theme"]) == ({"file": "sky"}, "dark")


def test_a_folder_in_the_place_of_the_file_is_reported_and_left(path):
    path.mkdir(parents=True)

    settings, (notice,) = load_settings(path)

    assert settings == Settings()
    assert isinstance(notice, StoreFailedError)
    with pytest.raises(StoreFailedError):
        save_settings(path, settings)
    assert list(path.parent.iterdir()) == [path]


def test_a_link_to_settings_elsewhere_stays_a_link(path, tmp_path):
    elsewhere = tmp_path / "dotfiles.json"
    elsewhere.write_text("{}")
    path.parent.mkdir()
    path.symlink_to(elsewhere)

    save_settings(path, Settings(theme="dark"))

    assert path.is_symlink()
    assert json.loads(elsewhere.read_text())["theme"] == "dark"


def test_every_setting_is_declared_with_a_default_that_it_allows():
    specs = declared()

    assert len(specs) == len(vars(Settings())) - 1
    assert all(spec.allows(spec.default) for spec in specs)
    assert all(spec.name and spec.group for spec in specs)
    assert all(spec.choices for spec in specs if spec.kind is SettingKind.CHOICE)
    numbers = {SettingKind.WHOLE, SettingKind.OPTIONAL_WHOLE, SettingKind.DECIMAL}
    assert all(
        spec.minimum is not None and spec.maximum is not None
        for spec in specs
        if spec.kind in numbers
    )


def test_nought_leaves_the_choice_to_the_engine():
    options = load_options(Settings(threads=0, prompt_threads=3, state_budget_mb=0), "/m.gguf")
    assert (options.threads, options.threads_batch, options.state_budget) == (None, 3, None)
    assert load_options(Settings(state_budget_mb=2), "/m.gguf").state_budget == 2 * 1024 * 1024
    assert sampling_of(Settings(temperature=0.1, seed=5)).seed == 5


def test_a_profile_that_never_could_use_a_graphics_card_gets_automatic():
    old, _ = settings_from({"gpu_layers": 0, "theme": "dark"})
    assert (old.use_gpu, old.gpu_layers) == (True, -1)
    chosen, _ = settings_from({"gpu_layers": 12})
    assert chosen.gpu_layers == 12
    new, _ = settings_from({"use_gpu": True, "gpu_layers": 0})
    assert new.gpu_layers == 0


def test_a_graphics_card_that_is_switched_off_gets_no_layers():
    chosen = {"big.gguf": {"gpu_layers": 7}}
    on = Settings(gpu_layers=3, model_values=chosen)
    assert load_options(on, "/m/big.gguf").gpu_layers == 7
    assert load_options(on, "/m/other.gguf").gpu_layers == 3
    off = replace(on, use_gpu=False)
    assert load_options(off, "/m/big.gguf").gpu_layers == 0


@pytest.mark.parametrize(("before", "now"), [(True, "on"), (False, "system"), ("off", "off")])
def test_a_yes_of_an_older_version_stays_a_yes(tmp_path, before: object, now: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"reduced_motion": before}))
    settings, notices = load_settings(path)
    assert (settings.reduced_motion, notices) == (now, [])


@pytest.mark.parametrize(
    "keys", ["", "Meta+J", "Ctrl+Alt+Shift+Space", "F9", "Ctrl+Alt+F9", "Alt+?"]
)
def test_keys_for_every_program_are_kept(keys, monkeypatch):
    monkeypatch.setattr("sys.platform", "win32" if "F9" in keys else "linux")
    settings, notices = settings_from({"quick_keys": keys})
    assert (settings.quick_keys, notices) == (keys, [])


@pytest.mark.parametrize(
    "keys", ["Q", "Ctrl+C", "Alt+F4", "nonsense", 7, None, ["Meta+J"], "J" * 999]
)
def test_keys_that_nobody_may_have_in_every_program_fall_back_and_are_told(keys):
    settings, (notice,) = settings_from({"quick_keys": keys})
    assert settings.quick_keys == ""
    assert isinstance(notice, SettingInvalidError)
    assert notice.name == "quick_keys"
