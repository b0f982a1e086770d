"""The graphics card for tests, compiled once for a run."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path

ENGINE = Path(__file__).with_name("gpu_engine.py")
_SOURCE = Path(__file__).with_name("fake_gpu.c")
_LIBRARIES = ("libggml", "libggml-base")
_ENDINGS = (".so.0", ".so")  # of a build for this machine, of one for many


def compile_card(folder: Path) -> Path | None:
    """Return the library, or None where there is no compiler or no Linux."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    spec = importlib.util.find_spec("llama_cpp")
    if compiler is None or spec is None or spec.origin is None:
        return None
    folder_of = Path(spec.origin).parent / "lib"
    named = [[folder_of / f"{name}{ending}" for name in _LIBRARIES] for ending in _ENDINGS]
    linked = next((paths for paths in named if all(path.is_file() for path in paths)), None)
    if linked is None:
        return None
    made = folder / "libggml-fake.so"
    command = [compiler, "-shared", "-fPIC", "-o", made, _SOURCE, *linked]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return made


def compile_loader(folder: Path) -> None:
    """Put a loader of Vulkan into a folder that ends whoever asks it for a card."""
    source = folder / "loader.c"
    source.write_text("#include <stdlib.h>\nint vkCreateInstance(void) { abort(); }\n")
    command = ["cc", "-shared", "-fPIC", "-o", str(folder / "libvulkan.so.1"), str(source)]
    subprocess.run(command, check=True, capture_output=True)
