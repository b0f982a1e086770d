"""Writes the parts list of a bundle (SBOM) as CycloneDX 1.6 JSON.

    python packaging/sbom.py [--bundle DIR] [--output FILE]

Everything that `inventory.py` finds is in it: name, version, licence, package URL, the SHA-256
of each file in the bundle, and of the packages that pip installed also the locked hashes. The
same bundle gives the same bytes. What was written is checked against the schema.
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import sys
import uuid
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent / "linux"))

import sbom_validate
import tree
from inventory import ROOT, Component, InventoryError, inventory, site_of
from inventory_python import normal
from setup_models import sha256_of

PACKAGES = ROOT / "build" / "packages"
NAMESPACE = uuid.UUID("6f1f3f5e-5f0a-4d7c-9f43-0f0f4a9b6f11")
"""Of this project: what serial numbers are derived from."""

Record = dict[str, Any]


def main(arguments: list[str]) -> int:
    """Write the parts list and print what it counts; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=tree.BUNDLE)
    parser.add_argument("--output", type=Path)
    asked = parser.parse_args(arguments)
    output = asked.output or PACKAGES / f"hfchat-{tree.version()}.cdx.json"
    try:
        components = inventory(asked.bundle, site_of(asked.bundle))
    except InventoryError as error:
        print(error, file=sys.stderr)
        return 1
    document = make(asked.bundle, components)
    output.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    output.write_text(text, encoding="utf-8", newline="\n")
    print(f"{output}: {len(components)} components", flush=True)
    return sbom_validate.main([str(output)])


def make(bundle: Path, components: list[Component]) -> Record:
    """Return the document. The app is what it is about, all others are inside of it."""
    locked = locked_hashes((ROOT / "requirements.lock").read_text("utf-8"))
    app = next(component for component in components if component.kind == "application")
    others = [component for component in components if component is not app]
    described = [_component(bundle, component, locked) for component in others]
    moment = datetime.datetime.fromtimestamp(tree.release_time(), datetime.UTC)
    document: Record = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "tools": {"components": [{"type": "application", "name": "packaging/sbom.py"}]},
            "component": _component(bundle, app, locked),
        },
        "components": described,
        "dependencies": _dependencies(app, others),
    }
    digest = json.dumps(document, sort_keys=True)
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, digest)}"
    return document


def _component(bundle: Path, component: Component, locked: dict[str, list[str]]) -> Record:
    record: Record = {
        "type": component.kind,
        "bom-ref": reference(component),
        "name": component.name,
        "version": component.version,
        "licenses": [_licence(component.licence)],
    }
    if component.purl:
        record["purl"] = component.purl
    files = [_file(bundle, component, name) for name in component.files]
    if len(files) == 1:
        record["hashes"] = files[0]["hashes"]
    if component.purl.startswith("pkg:pypi/") and (sums := locked.get(normal(component.name))):
        record["properties"] = [{"name": "hfchat:locked:sha256", "value": sum_} for sum_ in sums]
    if inside := files + [_part(component, part) for part in component.parts]:
        record["components"] = inside
    return record


def _licence(expression: str) -> Record:
    """Return an expression, or a name where SPDX has no sign for it."""
    if "LicenseRef-" in expression or expression == "any-OSI":
        return {"license": {"name": expression}}
    return {"expression": expression}


def _file(bundle: Path, component: Component, name: str) -> Record:
    return {
        "type": "file",
        "bom-ref": f"{reference(component)}#{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": sha256_of(bundle / name)}],
    }


def _part(component: Component, part: dict[str, Any]) -> Record:
    """Return what a component's makers say is inside of it, without their own references."""
    kept = {
        key: part[key]
        for key in ("type", "name", "version", "purl", "hashes", "licenses")
        if part.get(key)
    }
    name, version = part.get("name", ""), part.get("version", "")
    return kept | {"bom-ref": f"{reference(component)}#{name}@{version}"}


def reference(component: Component) -> str:
    """Return what a component is called within the document."""
    slug = re.sub(r"[^A-Za-z0-9.+~-]+", "-", f"{component.name}@{component.version}")
    return component.purl or slug


def _dependencies(app: Component, others: list[Component]) -> list[Record]:
    """Return who needs whom: the app everything, packages what they say themselves."""
    by_name = {normal(component.name): component for component in others}
    records = [{"ref": reference(app), "dependsOn": sorted({reference(one) for one in others})}]
    for component in others:
        needed = {reference(by_name[name]) for name in component.needs if name in by_name}
        records.append({"ref": reference(component), "dependsOn": sorted(needed)})
    return records


def locked_hashes(lock: str) -> dict[str, list[str]]:
    """Return the hashes of a lock by the name of the package; all files of it count."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lock.splitlines():
        if line[:1].isalnum():
            name = normal(line.partition("==")[0].strip())
        found.setdefault(name, []).extend(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
