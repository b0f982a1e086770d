"""What goes into a bundle and what stays out, and why.

PyInstaller takes whatever could be imported or loaded; this file says what is needed. On Linux
only those libraries stay that something in the bundle asks for.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""Of PyInstaller's lists: the name in the bundle, the file, and the kind."""

NOT_IMPORTED = (
    # Of the standard library.
    "tkinter",
    "sqlite3",  # apsw brings its own
    "curses",
    "readline",
    "pydoc",
    "pydoc_data",
    "doctest",
    "unittest",
    "test",
    "lib2to3",
    "distutils",
    "ensurepip",
    "venv",
    "pdb",
    "xmlrpc",
    "wsgiref",
    "turtle",
    # Of what comes with the packages and is not used by them here.
    "numpy",
    "hf_xet",
    "diskcache",
    "setuptools",
    "pip",
    "yaml.cyaml",
    "huggingface_hub.cli",
    "huggingface_hub.inference",
    "huggingface_hub._tensorboard_logger",
    "huggingface_hub._webhooks_server",
    "huggingface_hub.fastai_utils",
    "anyio.pytest_plugin",
    "anyio._backends._trio",
    "trio",
    "IPython",
    "matplotlib",
    "PIL",
    "pygments.sphinxext",
    "markdown_it.cli",
    "jeepney.io.trio",
    "llama_cpp.llama",
    "llama_cpp.server",
    "llama_cpp.llama_chat_format",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "PySide6.QtSql",
)
HIDDEN_IMPORTS = (
    "llama_cpp.llama_cpp",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
)
KEYRINGS = {
    "linux": (
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "secretstorage",
    ),
    "win32": ("keyring.backends.Windows", "win32ctypes.core"),
    "darwin": ("keyring.backends.macOS", "keyring.backends.macOS.api"),
}
PACKAGES_WITH_VERSIONS = (
    "PySide6-Essentials",
    "shiboken6",
    "llama-cpp-python",
    "huggingface_hub",
    "httpx2",
    "filelock",
    "apsw",
    "markdown-it-py",
    "pygments",
    "jinja2",
    "keyring",
    "psutil",
)
"""What `hfchat doctor` tells the versions of; keyring finds its backends by them as well."""

QT_PLUGINS = (
    r"platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\b",
    r"platforminputcontexts/lib(compose|ibus)",
    r"platformthemes/(lib)?q?xdgdesktopportal",
    r"iconengines/",
    r"imageformats/(lib)?q(svg|jpeg|webp|gif|ico|icns)\b",
    r"printsupport/",
    r"styles/",
    r"xcbglintegrations/",
    r"wayland-(shell-integration/libxdg|decoration-client/|graphics-integration-client/)",
)
"""The plugins that are kept, of those that PyInstaller collects."""

FROM_THE_SYSTEM = (
    # The user's graphics drivers need the user's own, newer ones of these.
    r"libstdc\+\+\.",
    r"libgcc_s\.",
    r"libz\.",
    r"libX11",
    r"libxcb\.",
    r"libxcb-(glx|dri|present|sync|xfixes|shm)",
    r"libXau\.",
    r"libXdmcp\.",
    r"lib(GL|EGL|GLX|GLdispatch|OpenGL)\.",
    r"libvulkan\.",
    r"libdrm\.",
    r"libgbm\.",
    r"libwayland-",
    # These read configuration that goes with their version.
    r"libfontconfig\.",
    r"libfreetype\.",
    r"libexpat\.",
    r"libglib-2",
    r"libg(object|io|module|thread)-2",
    r"libpcre2?-",
    r"libdbus-1\.",
    r"libsystemd\.",
    r"libcups\.",
    r"lib(gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils)\.",
    r"lib(c|m|dl|rt|pthread|util|resolv)\.so",
    r"ld-linux",
)

_PLUGIN = re.compile(r"PySide6/(Qt/)?plugins/(.*)")
_QT_WORDS = re.compile(r"PySide6/(Qt/)?translations/(.*)")


def slashed(name: str) -> str:
    """Return a name in the bundle with the slashes of Unix."""
    return name.replace("\\", "/")


def wanted_binary(name: str) -> bool:
    """Return whether a library belongs into the bundle at all."""
    name = slashed(name)
    if plugin := _PLUGIN.search(name):
        return any(re.search(pattern, plugin[2]) for pattern in QT_PLUGINS)
    if sys.platform.startswith("linux"):
        return not any(re.match(pattern, os.path.basename(name)) for pattern in FROM_THE_SYSTEM)
    return not name.endswith("opengl32sw.dll")  # a renderer in software: widgets need none


def wanted_data(name: str, languages: Iterable[str]) -> bool:
    """Return whether a file belongs into the bundle: of Qt's words, those of our languages."""
    name = slashed(name)
    if words := _QT_WORDS.search(name):
        pattern = rf"qtbase_({'|'.join(languages)})(_[A-Z]+)?\.qm$"
        return re.match(pattern, words[2]) is not None
    return not re.search(r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$", name)


def languages_of(folder: Path) -> list[str]:
    """Return the codes of the languages that the app has words in."""
    return sorted(path.stem.partition("_")[2] for path in folder.glob("hfchat_*.ts"))


# --- libraries that need each other -----------------------------------------------------


def dynamic_section(path: str) -> tuple[str, list[str]]:
    """Return the SONAME of a library ("" for none) and the names of those that it needs."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    soname = re.search(r"^\s+SONAME\s+(\S+)", told.stdout, re.M)
    return soname[1] if soname else "", re.findall(r"^\s+NEEDED\s+(\S+)", told.stdout, re.M)


def only_needed(binaries: list[Entry], others: Iterable[str]) -> list[Entry]:
    """Return the binaries without libraries that nothing in the bundle asks for (Linux).

    Python's modules, plugins and `others` (files that are in the bundle besides) are what
    asks. Libraries lie at the top of the bundle or in the folder of Qt's libraries.
    """
    by_name = {os.path.basename(n): (n, path) for n, path, kind in binaries if kind != "SYMLINK"}
    asked: set[str] = set()
    waiting = [path for name, path, kind in binaries if kind == "EXTENSION" or _is_plugin(name)]
    waiting += [*others, *(path for name, path, _ in binaries if "libpython" in name)]
    while waiting:
        for needed in dynamic_section(waiting.pop())[1]:
            if needed in by_name and needed not in asked:
                asked.add(needed)
                waiting.append(by_name[needed][1])
    return [
        entry
        for entry in binaries
        if entry[2] == "EXTENSION"
        or _is_plugin(entry[0])
        or "libpython" in entry[0]
        or os.path.basename(entry[0]) in asked
    ]


def _is_plugin(name: str) -> bool:
    return _PLUGIN.search(slashed(name)) is not None


def leads_somewhere(entry: Entry, binaries: list[Entry]) -> bool:
    """Return whether an entry is no link, or a link to a library that is in the bundle."""
    names = {slashed(name) for name, _, kind in binaries if kind != "SYMLINK"}
    folder = os.path.dirname(entry[0])
    return entry[2] != "SYMLINK" or os.path.normpath(os.path.join(folder, entry[1])) in names


# --- the engine ---------------------------------------------------------------------------


def engine_entries(package: Path) -> list[Entry]:
    """Return llama.cpp's libraries: each once, under the name that the loader looks for.

    A wheel has copies under several names. Two of them in one process would be two llama.cpps
    that know nothing of each other, so the others become links. What nothing here opens (the
    library for pictures and sounds) stays out.
    """
    entries: list[Entry] = []
    folder = package / "lib"
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or "mtmd" in path.name:
            continue
        name = slashed(os.path.join("llama_cpp", "lib", path.relative_to(folder)))
        if not sys.platform.startswith("linux"):
            # As data it stays as it is: macOS's libraries find each other beside themselves.
            entries.append((name, str(path), "DATA"))
            continue
        soname = dynamic_section(str(path))[0]
        if soname in ("", path.name) or not (path.parent / soname).is_file():
            entries.append((name, str(path), "DATA"))
        elif path.name.endswith(".so"):
            entries.append((name, soname, "SYMLINK"))
    entries.append(("llama_cpp/llama_grammar.py", str(package / "llama_grammar.py"), "DATA"))
    return entries
