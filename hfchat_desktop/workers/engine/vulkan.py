"""Why Vulkan names no graphics card: asked of the system's loader, after llama.cpp found none.

Only functions of Vulkan 1.0 and 1.1 are used (https://registry.khronos.org/vulkan/specs):
instance, list of devices, and the beginning of `VkPhysicalDeviceProperties`, which is five
numbers of 32 bits and a name of 256 bytes.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from typing import Any

NOT_BUILT = "not_built"
NO_LOADER = "no_loader"
NO_DRIVER = "no_driver"
SOFTWARE = "software"
TOO_OLD = "too_old"

_LOADERS = {"win32": "vulkan-1.dll"}
_CPU = 4  # VkPhysicalDeviceType
_HEAD = struct.Struct("<5I256s")
_ROOM = 4096  # more than the whole of VkPhysicalDeviceProperties
_MOST_DEVICES = 16


class _InstanceInfo(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("flags", ctypes.c_uint32),
        ("application", ctypes.c_void_p),
        ("layer_count", ctypes.c_uint32),
        ("layers", ctypes.c_void_p),
        ("extension_count", ctypes.c_uint32),
        ("extensions", ctypes.c_void_p),
    )


def why_none() -> tuple[str, str]:
    """Return why there is no card to compute on, and the name of what there is instead or "".

    macOS has Metal in place of Vulkan, which needs no driver to be installed.
    """
    if sys.platform == "darwin":
        return NOT_BUILT, ""
    loader = _loader()
    if loader is None:
        return NO_LOADER, ""
    instance = ctypes.c_void_p()
    info = _InstanceInfo(kind=1)
    if loader.vkCreateInstance(ctypes.byref(info), None, ctypes.byref(instance)) != 0:
        return NO_DRIVER, ""
    try:
        found = _devices(loader, instance)
    finally:
        loader.vkDestroyInstance(instance, None)
    hardware = [name for name, kind in found if kind != _CPU]
    if hardware:
        return TOO_OLD, hardware[0]
    return (SOFTWARE, found[0][0]) if found else (NO_DRIVER, "")


def _loader() -> Any:
    try:
        library = ctypes.CDLL(_LOADERS.get(sys.platform, "libvulkan.so.1"))
    except OSError:
        return None
    library.vkDestroyInstance.restype = None
    library.vkGetPhysicalDeviceProperties.restype = None
    return library


def _devices(loader: Any, instance: ctypes.c_void_p) -> list[tuple[str, int]]:
    """Return name and type of each device."""
    count = ctypes.c_uint32(_MOST_DEVICES)
    handles = (ctypes.c_void_p * _MOST_DEVICES)()
    if loader.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), handles) < 0:
        return []
    found = []
    for handle in handles[: count.value]:
        properties = ctypes.create_string_buffer(_ROOM)
        loader.vkGetPhysicalDeviceProperties(ctypes.c_void_p(handle), properties)
        _, _, _, _, kind, name = _HEAD.unpack_from(properties.raw)
        found.append((name.split(b"\0", 1)[0].decode("utf-8", "replace"), kind))
    return found
