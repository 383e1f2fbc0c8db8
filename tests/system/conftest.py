"""Fixtures of the system tests: a whole desk of real servers, made once a module."""
import os
import sys

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(TOP, "contrib"))

from private.hearken import Desk  # noqa: E402
from private.place import Place  # noqa: E402

BUILD = os.environ.get("HEARKEN_BUILD", TOP)
SHARED = os.environ.get("HEARKEN_SHARED", os.path.join(TOP, "..", "shared"))


def pytest_terminal_summary(terminalreporter):
    """The figures that tests recorded, whichever process ran them."""
    for report in [report for reports in terminalreporter.stats.values() for report in reports]:
        for name, value in getattr(report, "user_properties", []) if getattr(report, "when", "") == "call" else []:
            if name == "figure":
                terminalreporter.write_line(value)


@pytest.fixture(scope="session")
def build():
    return BUILD


@pytest.fixture(scope="session")
def shared():
    """The shared corpus, or a skip that is no failure."""
    if not os.path.isdir(os.path.join(SHARED, "corpus")):
        pytest.skip("skipped: no corpus")
    return SHARED


@pytest.fixture(scope="module")
def place():
    here = Place(os.environ.get("HEARKEN_SCRATCH"))
    yield here
    here.clear()


@pytest.fixture(scope="module")
def desk(place):
    desk = Desk(place, BUILD, {"support@desk.invalid": "Example Support", "hilfe@desk.invalid": "Beispiel-Hilfe"},
                ["ada@customer.invalid", "bob@customer.invalid", "eva@kunde.invalid"], deadline=8)
    desk.start()
    yield desk
    desk.stop()
