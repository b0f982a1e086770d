"""What macOS is told about the app: its languages, the files it opens, and the oldest system."""

from __future__ import annotations

from typing import Any

NAME = "HFChat Desktop"
IDENTIFIER = "alt.hfchat.hfchat"
"""`hfchat_desktop.APPLICATION_ID`; a test compares the two."""
OLDEST_SYSTEM = "13.0"
"""What PySide6 6.11 is built for, and the engine with it."""
LANGUAGES = ("en", "pl", "de", "fr", "es", "it", "pt", "uk", "cs", "tr", "zh-Hans", "ja", "ar")
GGUF = "org.ggml.gguf"
"""The kind of file, as macOS names kinds. It is others' format, so it is imported."""


def info_plist(version: str) -> dict[str, Any]:
    """Return the values for the app's Info.plist besides those of PyInstaller."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        "CFBundleExecutable": "hfchat-desktop",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMultipleInstancesProhibited": True,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "The HFChat Desktop contributors, Apache-2.0",
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": GGUF,
                "UTTypeDescription": "GGUF language model",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["gguf"],
                    "public.mime-type": ["application/x-gguf"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF language model",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [GGUF],
            }
        ],
    }
