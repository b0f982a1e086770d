"""Asks the portable engine a question on processors that are not here.

    python packaging/engine/check_engine.py [--bundle FOLDER] [--only NAME…]

The worker that the app runs is started as it is and under qemu-user as an old processor, and
has to load the starter model and answer. What is mapped into the process tells which variant
was chosen, that libggml is there once, and that numpy is not. With `--bundle` it is the
program of a bundle that is started, else the wheel with the Python of the checkout.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from setup_console import SetupError, run_logged, say
from setup_system import Need, apt_commands, may_install, sentence

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question
from hfchat_desktop.workers.process import WorkerProcess

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "engine"
LOG = ROOT / "build" / "logs" / "engine-check.log"
MODEL = ROOT / "build" / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"
HOST = "host"
EMULATED = {"Nehalem": "sse42", "SandyBridge": "sandybridge", "Haswell": "haswell"}
"""Processors that qemu plays, and the variant that each is to choose."""
QUESTION = "What is the capital of France? Answer in one sentence."
ANSWER = "Paris"
PATIENCE_S = 420
QEMU = Need("qemu-x86_64", "qemu-user", "qemu-user", "qemu-user", "qemu-linux-user")
_CPU = re.compile(r"libggml-cpu-(\w+)\.so")


@dataclass
class Found:
    """What one run showed."""

    processor: str
    seconds: float = 0.0
    text: str = ""
    fault: str = ""
    maps: str = ""
    program: str = ""

    @property
    def variant(self) -> str:
        """The variant that was mapped, "" for none."""
        return " ".join(sorted(set(_CPU.findall(self.maps))))

    def faults(self) -> list[str]:
        """Return what is wrong with this run, in words."""
        wrong = [self.fault] if self.fault else []
        if not self.fault and ANSWER not in self.text:
            wrong.append(f"it answered {self.text!r}")
        if self.processor != HOST and "qemu" not in self.program:
            wrong.append(f"it did not stay in the emulator: {self.program}")
        wanted = EMULATED.get(self.processor, self.variant)
        if self.variant != wanted or " " in self.variant or not self.variant:
            wrong.append(f"it uses {self.variant or 'no variant'}, not {wanted}")
        for library in ("libggml", "libggml-base", "libllama"):
            copies = set(re.findall(rf"\S*/{library}\.so\S*", self.maps))
            if len(copies) != 1:
                wrong.append(f"{library} is there {len(copies)} times")
        if "numpy" in self.maps:
            wrong.append("numpy is loaded, which needs AVX")
        return wrong


def main(arguments: list[str]) -> int:
    """Ask on every processor and print what came; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, help="the folder of a bundle")
    parser.add_argument("--only", nargs="*", choices=(HOST, *EMULATED), default=())
    asked = parser.parse_args(arguments)
    try:
        emulator = _emulator()
        command = _command(asked.bundle)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    bad = 0
    for processor in asked.only or (HOST, *EMULATED):
        before = [] if processor == HOST else _emulated(emulator, processor, asked.bundle)
        found = ask(processor, [*_environment(asked.bundle), *before, *command])
        faults = found.faults()
        bad += bool(faults)
        verdict = "; ".join(faults) or f"{found.variant}: {' '.join(found.text.split())!r}"
        print(f"{'FAILED' if faults else 'ok':7}{processor:13}{found.seconds:6.1f} s  {verdict}")
        sys.stdout.flush()
    return 1 if bad else 0


def ask(processor: str, argv: list[str]) -> Found:
    """Start a worker, let it answer, and return what was seen; it has ended afterwards."""
    found, started = Found(processor), time.monotonic()
    worker = WorkerProcess("engine", argv=argv)
    watch = _Watch(worker)
    try:
        options = LoadOptions(str(MODEL), n_ctx=512, threads=1, threads_batch=1, gpu_layers=0)
        worker.send(options.command(1))
        words = ({"role": "user", "content": QUESTION},)
        sampling = Sampling(max_tokens=12, temperature=0.0, seed=1)
        worker.send(Question(1, words, sampling).command(2))
        while (event := worker.read()) is not None:
            if event["event"] == "text":
                found.text += str(event["text"])
            elif event["event"] in ("ended", "failed"):
                found.maps = Path(f"/proc/{worker.pid}/maps").read_text(encoding="utf-8")
                found.program = os.readlink(f"/proc/{worker.pid}/exe")
                if event["event"] == "failed":
                    found.fault = f"it failed: {event['error']}"
                break
        else:
            found.fault = f"it ended: {worker.cause_of_death()}"
    finally:
        watch.end()
        worker.end()
    found.seconds = time.monotonic() - started
    return found


class _Watch:
    """Kills a worker that takes far too long."""

    def __init__(self, worker: WorkerProcess) -> None:
        import threading

        self._timer = threading.Timer(PATIENCE_S, worker.kill)
        self._timer.daemon = True
        self._timer.start()

    def end(self) -> None:
        """The worker was in time."""
        self._timer.cancel()


def _command(bundle: Path | None) -> list[str]:
    if bundle is not None:
        return [str((bundle / "hfchat").resolve()), "--worker", "engine"]
    return [sys.executable, "-P", "-m", "hfchat_desktop", "--worker", "engine"]


def _emulated(emulator: str, processor: str, bundle: Path | None) -> list[str]:
    """Return how a program is started as on another processor.

    PyInstaller's program starts itself anew, with the folder of its libraries; the system
    would then run it on the real processor. So it is told that this has happened already.
    """
    command = [emulator, "-cpu", processor]
    if bundle is not None:
        program = (bundle / "hfchat").resolve()
        command += ["-E", f"_PYI_ARCHIVE_FILE={program}", "-E", "_PYI_PARENT_PROCESS_LEVEL=-1"]
        command += ["-E", f"LD_LIBRARY_PATH={program.parent / 'lib'}"]
    return command


def _environment(bundle: Path | None) -> list[str]:
    """Return `env` and what puts the wheel before the engine of the checkout."""
    if bundle is not None:
        return []
    return ["env", f"PYTHONPATH={_unpacked()}{os.pathsep}{ROOT}"]


def _unpacked() -> Path:
    """Unpack the finished wheel, unless it is; return the folder."""
    wheel = next((BUILD / "wheels").glob("*.whl"), None)
    if wheel is None:
        raise SetupError("There is no engine: run packaging/engine/build_engine.py first.")
    folder = BUILD / "installed"
    stamp = folder / "made-of"
    state = wheel.stat()
    made_of = f"{wheel.name} {state.st_size} {state.st_mtime_ns}"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != made_of:
        shutil.rmtree(folder, ignore_errors=True)
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(folder)
        stamp.write_text(made_of, encoding="utf-8")
    return folder


def _emulator() -> str:
    if not shutil.which(QEMU.name):
        if not may_install():
            raise SetupError(sentence([QEMU]))
        say("installing qemu-user for the system (a minute)")
        install, update = apt_commands([QEMU])
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        run_logged(update, LOG, what="apt-get update", environment=environment)
        run_logged(install, LOG, what="apt-get install", environment=environment)
    return shutil.which(QEMU.name) or QEMU.name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
