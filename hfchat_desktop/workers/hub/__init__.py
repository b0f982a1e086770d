"""Asking the Hub for what it knows of models, and signing in there."""

import os

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")  # read when huggingface_hub is imported
