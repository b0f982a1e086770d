"""The Models page with everything real behind it, for tests: one object that holds all parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.catalogue_list import CatalogueModel
from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.bridge.library import Library
from hfchat_desktop.bridge.machine import MachineWatch
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.catalogue import CatalogueEntry, Facet, Label, LabelSource, RepoFile
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.snapshot import snapshot_text
from hfchat_desktop.ui.catalogue.controller import CatalogueController
from hfchat_desktop.ui.catalogue.facet_row import FacetRow
from hfchat_desktop.ui.catalogue.file_row import FileRow
from hfchat_desktop.ui.catalogue.page import CataloguePage
from hfchat_desktop.ui.notice import Notice
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.workers.library.surroundings import Surroundings

GB = 10**9
DAY = "2026-11-21"
WIDTHS = {"wide": 1308, "compact": 888, "narrow": 420}


def entry(repo_id: str, billions: float = 4.0, **values: object) -> CatalogueEntry:
    """Return an entry; `labels` may be pairs of facet and value, said by the author."""
    pairs: Iterable[object] = values.pop("labels", ())  # type: ignore[assignment]
    labels = tuple(
        one if isinstance(one, Label) else Label(*one, LabelSource.AUTHOR)  # type: ignore[misc]
        for one in pairs
    )
    known: dict[str, object] = {
        "title": repo_id.rpartition("/")[2],
        "publisher": repo_id.partition("/")[0],
        "parameters": round(billions * GB),
        "labels": labels,
        "curated": True,
    }
    return CatalogueEntry(id=repo_id, **{**known, **values})  # type: ignore[arg-type]


def quants(**sizes: float) -> tuple[RepoFile, ...]:
    """Return files of these quantizations; sizes in GB."""
    return tuple(
        RepoFile(f"model-{quant}.gguf", round(size * GB), f"{round(size * 100):064x}")
        for quant, size in sizes.items()
    )


QWEN = entry(
    "Qwen/Qwen3-4B-GGUF",
    title="Qwen3 4B",
    summary={"en": "Good at many things.", "pl": "Dobry w wielu rzeczach."},
    licence="apache-2.0",
    commit="a" * 40,
    context_length=32768,
    labels=[
        (Facet.LANGUAGE, "pl"),
        (Facet.LANGUAGE, "en"),
        (Facet.LANGUAGE, "de"),
        (Facet.TOPIC, "chat"),
        Label(Facet.TOPIC, "code", LabelSource.GUESS),
        Label(Facet.TOPIC, "tools", LabelSource.HUB),
    ],
    files=quants(Q3_K_M=2.08, Q4_K_M=2.5, Q8_0=4.28, BF16=8.05),
)
BIELIK = entry(
    "speakleash/Bielik-1.5B",
    1.6,
    title="Bielik 1.5B",
    licence="apache-2.0",
    labels=[(Facet.LANGUAGE, "pl"), (Facet.TOPIC, "writing")],
)
PHI = entry(
    "microsoft/Phi-mini",
    3.8,
    title="Phi mini",
    licence="mit",
    labels=[(Facet.LANGUAGE, "en"), Label(Facet.TOPIC, "code", LabelSource.GUESS)],
)
GIANT = entry("big/Giant-70B", 70, title="Giant 70B", gated="manual", licence="llama3.3")
MODELS = (QWEN, BIELIK, PHI, GIANT)


class FixedMachine(MachineWatch):
    """A computer whose memory is what the test says."""

    def __init__(self, folder: Path, machine: Machine) -> None:
        super().__init__(folder)
        self._machine = machine

    def refresh(self) -> None:
        """Read nothing."""

    def become(self, machine: Machine) -> None:
        """Have other memory from now on."""
        self._on_task_succeeded(machine)


class Desk:
    """The page, joined; `close` ends all that runs."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        folder: Path,
        *,
        models: Iterable[CatalogueEntry] = MODELS,
        endpoint: str = "http://127.0.0.1:9",
        width_class: str = "wide",
        shown: bool = True,
        settings: Settings | None = None,
    ) -> None:
        self.qtbot = qtbot
        cache = folder / "cache"
        access = HubAccess(endpoint=endpoint, cache=str(cache))
        snapshot = folder / "catalogue.json"
        snapshot.write_text(snapshot_text(models, DAY), encoding="utf-8")
        self.keeper = SettingsKeeper(folder / "settings.json", settings or Settings())
        self.hub = Hub(access)
        self.downloads = Downloads(folder / "downloads.json", lambda: self.hub.access)
        around = Surroundings(folder / "home", {}, "linux", folder / "home")
        self.library = Library(folder / "models", cache, folder / "library.json", homes=around)
        self.downloads.finished.connect(self.library.refresh)  # as the application does
        self.machine = FixedMachine(folder, Machine(8 * GB, round(5.9 * GB), 112 * GB))
        self.model = CatalogueModel()
        self.page = CataloguePage(theme)
        qtbot.addWidget(self.page)
        self.page.setMinimumSize(400, 520)  # as the window of the app has
        self.page.set_layout(width_class)
        self.page.resize(WIDTHS[width_class], 800)
        self.controller = CatalogueController(
            self.page,
            self.model,
            self.hub,
            self.downloads,
            self.library,
            self.machine,
            self.keeper,
            self.library.notes,
            snapshot=snapshot,
        )
        if shown:
            self.show()

    def show(self) -> None:
        """Let a person see the page."""
        self.page.show()
        self.qtbot.waitExposed(self.page)
        self.page.activateWindow()

    def close(self) -> None:
        """End all that runs."""
        self.page.close()
        self.controller.deleteLater()
        for part in (self.downloads, self.hub, self.library, self.machine):
            part.close()

    # --- what a person sees and does ---------------------------------------------------------

    @property
    def list(self):
        return self.page.discover.list

    @property
    def detail(self):
        return self.page.discover.detail

    def titles(self) -> list[str]:
        """Return the names of the models in the list."""
        return [self.model.entry(row).title for row in range(self.model.rowCount())]

    def click_card(self, title: str) -> None:
        """Click the card of a model."""
        index = self.list.cards.model().index(self.titles().index(title), 0)
        self.list.cards.scrollTo(index)
        place = self.list.cards.visualRect(index).topLeft() + QPoint(80, 30)
        viewport = self.list.cards.viewport()
        self.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)

    def facet(self, facet: Facet, value: str) -> FacetRow:
        """Return the row of a value in the filters."""
        group = next(g for g in self.page.filters.groups if g.facet is facet)
        return next(row for row in group.findChildren(FacetRow) if row.value == value)

    def tick(self, facet: Facet, value: str) -> None:
        """Click a value in the filters."""
        self.qtbot.mouseClick(self.facet(facet, value), Qt.MouseButton.LeftButton)

    def counts(self, facet: Facet) -> dict[str, int]:
        """Return the counts of the rows that are shown."""
        group = next(g for g in self.page.filters.groups if g.facet is facet)
        return {row.value: row.count for row in group.findChildren(FacetRow) if not row.isHidden()}

    def file_row(self, quant: str) -> FileRow:
        """Return the row of a version in the table of files."""
        rows = self.detail.files.rows
        return next(row for row in rows if row.line and row.line.version.label == quant)

    def button(self, inside: QWidget, words: str) -> QPushButton:
        """Return the button with these words that can be seen."""
        buttons = [b for b in inside.findChildren(QPushButton) if not b.isHidden()]
        return next(b for b in buttons if b.text() == words)

    def words(self, inside: QWidget) -> str:
        """Return all words of labels that can be seen, one after the other."""
        labels = inside.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def notices(self, inside: QWidget) -> list[str]:
        """Return what the notices say."""
        found = inside.findChildren(Notice)
        return [notice.accessibleName() for notice in found if notice.isVisible()]


Make = Callable[..., Desk]
