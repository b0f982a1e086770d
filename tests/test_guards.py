"""Faults of libraries that would end the app, watched for so that no update brings them in."""

from __future__ import annotations

import sys

import apsw
import jinja2
from PySide6.QtCore import QObject


def test_qt_calls_that_return_nothing_keep_their_references_of_none():
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(500):
        thing.setObjectName("x")

    assert sys.getrefcount(None) - before > -50


def test_sqlite_is_new_enough_not_to_damage_a_database_that_two_read_and_write():
    assert tuple(int(part) for part in apsw.sqlite_lib_version().split(".")) >= (3, 51, 3)


def test_templates_are_rendered_by_a_jinja_without_the_known_ways_out_of_its_sandbox():
    assert tuple(int(part) for part in jinja2.__version__.split(".")[:3]) >= (3, 1, 6)
