"""How many threads compute beside other programs."""

from __future__ import annotations

import time

import psutil
import pytest

from hfchat_desktop.workers.engine.abort import AbortFlag
from hfchat_desktop.workers.engine.threads import OtherLoad, Pace, Watch, default_threads


def test_replies_leave_a_core_free_and_prompts_use_all():
    choice = default_threads(None, None)
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1

    assert 1 <= choice.generating <= max(1, cores - 1)
    assert choice.generating <= choice.reading <= cores


def test_what_is_set_is_used():
    choice = default_threads(5, 7)

    assert (choice.generating, choice.reading) == (5, 7)


def test_a_machine_that_does_not_say_its_physical_cores_still_has_threads(monkeypatch):
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: 8 if logical else None)
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(8)), raising=False)

    assert default_threads(None, None).generating == 7


def test_one_slow_token_costs_one_thread():
    pace = Pace(4)
    for _ in range(20):
        pace.took(0.02, 1)
    assert pace.threads == 4

    pace.took(0.06, 1)

    assert pace.threads == 3


def test_a_batch_with_fewer_threads_is_not_slow_beside_one_with_all():
    pace = Pace(8)
    pace.took(1.0, 256)
    pace.took(4.0, 256, used=2)
    pace.took(1.0, 256)

    assert pace.threads == 8
    pace.took(20.0, 256, used=2)
    assert pace.threads == 1


def test_tokens_that_grow_slower_with_the_context_cost_nothing():
    pace = Pace(4)
    for turn in range(3000):
        pace.took(0.02 + turn * 0.00002, 1)

    assert pace.threads == 4


def test_hiccups_of_a_few_milliseconds_cost_nothing():
    pace = Pace(4)
    pace.took(0.002, 1)
    pace.took(0.011, 1)

    assert pace.threads == 4


def test_a_single_thread_has_no_limit_and_steps_nowhere():
    pace = Pace(1)
    pace.took(0.01, 1)
    pace.took(5.0, 1)

    assert pace.threads == 1
    assert pace.limit(1) is None


def test_threads_come_back_only_after_a_while_and_when_others_rest(monkeypatch):
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    pace = Pace(4)
    pace.step_down()

    pace.step_up(others=0.0)
    assert pace.threads == 3
    now += 60
    pace.step_up(others=0.9)
    assert pace.threads == 3
    pace.step_up(others=0.05)
    assert pace.threads == 4


def test_beside_running_programs_a_prompt_uses_fewer_threads_but_at_least_one():
    pace = Pace(4)

    assert [pace.yield_to(others) for others in (0, 1, 3, 9)] == [4, 3, 1, 1]


def test_a_call_that_takes_too_long_is_broken_off():
    abort = AbortFlag()
    watch = Watch(abort)
    with watch.within(0.05):
        hangs_at = time.monotonic() + 60
        while not watch.fired and time.monotonic() < hangs_at:
            time.sleep(0.01)
    assert watch.fired
    assert abort.raised
    abort.lower()

    with watch.within(600.0):
        time.sleep(0.05)
    assert not watch.fired
    assert not abort.raised
    watch.close()


def test_the_load_of_others_is_a_number_of_cores():
    load = OtherLoad()
    time.sleep(0.2)

    assert 0.0 <= load.cores() <= (psutil.cpu_count() or 1) + 0.5
    assert OtherLoad.running_now() >= 0


@pytest.mark.parametrize("raised", [False, True])
def test_the_flag_is_read_as_a_c_function_reads_it(raised):
    import ctypes

    abort = AbortFlag()
    if raised:
        abort.raise_it()

    strlen = ctypes.CDLL(None).strlen
    strlen.argtypes = [ctypes.c_void_p]
    assert strlen(abort.address) == int(raised)
