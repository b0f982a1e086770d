"""What `benchmarks.probe` is in a checkout, for a bundle: the program that is measured.

It is made beside the bundle and shares its libraries; it is no part of it.
"""

from __future__ import annotations

import sys

from hfchat_desktop.frozen import settle

settle()

from benchmarks.probe import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else ""))
