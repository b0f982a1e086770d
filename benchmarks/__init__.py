"""Figures that the project promises, each a ratio or a time taken in one run.

`python -m benchmarks [NAME …]` prints one JSON object. Machines are noisy: what is compared
is measured in turns within one run, and the machine's load stands beside it.
"""
