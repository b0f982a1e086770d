"""What the portable engine is made of: the version, the flags of each system, what goes where.

One build serves every computer: the code that computes is compiled once for each generation
of processors and once for graphics cards, as libraries that are chosen between at run time.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = "llama-cpp-python"
VERSION = "0.3.36"
"""As in requirements.lock, which has the hash of the source."""
LAYOUT = 2
"""Raised when the finished wheel would be another although nothing else in the recipe is."""
SOURCE_DATE = 1767225600
"""Seconds since 1970; the date of every file in the wheel: 2026-01-01."""

EVERYWHERE = {
    "GGML_NATIVE": "OFF",
    "GGML_BACKEND_DL": "ON",
    "GGML_CPU_ALL_VARIANTS": "ON",
    "GGML_CCACHE": "OFF",
    # Without it the variants are installed where nothing looks for them.
    "CMAKE_INSTALL_BINDIR": "llama_cpp/lib",
    # One name for a library, in its file and in those that need it. Wheels hold no links, and
    # two copies of libggml in one process would know nothing of each other's backends.
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME": "ON",
    # Neither pictures and sounds nor the parts of llama.cpp's own programs are used.
    "LLAVA_BUILD": "OFF",
    "LLAMA_OPENSSL": "OFF",
}
BY_SYSTEM = {
    # OpenMP's threads wait for each other more kindly on a computer that is busy; its library
    # goes into the wheel. Elsewhere it would be one more thing to bring along.
    "linux": {"GGML_OPENMP": "ON", "GGML_VULKAN": "ON"},
    "win32": {"GGML_OPENMP": "OFF", "GGML_VULKAN": "ON"},
    # llama-cpp-python itself switches Metal on, with the shaders embedded.
    "darwin": {"GGML_OPENMP": "OFF", "GGML_BLAS": "OFF", "CMAKE_OSX_DEPLOYMENT_TARGET": "13.0"},
}
GENERATOR_OF_WINDOWS = "Visual Studio 17 2022"
"""It finds its compiler by itself; Ninja would have to be started in a prepared shell."""
CORE = ("llama", "ggml", "ggml-base")
GRAPHICS = {"linux": ("ggml-vulkan",), "win32": ("ggml-vulkan",), "darwin": ("ggml-metal",)}
CPU_PREFIX = "ggml-cpu-"
LIBRARIES = "llama_cpp/lib"
GRAPHICS_FOLDER = f"{LIBRARIES}/gpu"
"""Apart from the others: it is loaded only where a person has not switched it off."""
BROUGHT_ALONG = {
    "linux": ("libgomp.so.1",),
    "win32": ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"),
    "darwin": (),
}
"""What the libraries need and a bare system lacks."""

GLIBC = (2, 35)
GLIBCXX = (3, 4, 30)
"""The newest symbols that may be asked for: those of Ubuntu 22.04."""
NEEDED_OF_LINUX = frozenset(
    {
        "libc.so.6",
        "libm.so.6",
        "libdl.so.2",
        "libpthread.so.0",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "ld-linux-x86-64.so.2",
        "ld-linux-aarch64.so.1",
    }
)
NEEDED_OF_GRAPHICS = frozenset({"libvulkan.so.1"})
"""Only what lies in `gpu` may need these."""


def flags(system: str, source: Path, tree: Path, here: Path) -> dict[str, str]:
    """Return CMake's definitions for a system (`sys.platform`), without those of Vulkan's kit.

    `source` is the unpacked source and `tree` the folder it is compiled in; neither is to be
    found in what is made.
    """
    chosen = EVERYWHERE | BY_SYSTEM[system]
    chosen["CMAKE_PROJECT_llama.cpp_INCLUDE"] = (here / "rpath.cmake").as_posix()
    if system == "linux":
        hidden = f"-ffile-prefix-map={source}=. -ffile-prefix-map={tree}=tree"
        chosen |= {"CMAKE_C_FLAGS": hidden, "CMAKE_CXX_FLAGS": hidden}
    return chosen


def decides(system: str, machine: str) -> tuple[object, ...]:
    """Return all of the recipe that decides what the wheel of one system will be."""
    chosen = flags(system, Path("source"), Path("tree"), Path("here"))
    layout = (CORE, GRAPHICS[system], CPU_PREFIX, GRAPHICS_FOLDER, BROUGHT_ALONG[system])
    return (system, machine, VERSION, LAYOUT, SOURCE_DATE, sorted(chosen.items()), layout)


def place(file_name: str, system: str, machine: str) -> str | None:
    """Return where a library lies in the wheel; None for one that is left out."""
    name = file_name.removeprefix("lib").partition(".")[0]
    if name in CORE or name.startswith(CPU_PREFIX) or file_name in BROUGHT_ALONG[system]:
        return f"{LIBRARIES}/{file_name}"
    if name in GRAPHICS[system] and (system, machine) != ("darwin", "x86_64"):
        return f"{GRAPHICS_FOLDER}/{file_name}"  # Metal is for Apple's own processors
    return None
