"""Nothing is acknowledged twice, and nothing is lost unseen, while courier, relay, cleanup and master are killed: tests/campaign/kills, in small."""
import os
import subprocess
import sys

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RUNS = {"courier": 15, "relay": 10, "cleanup": 3, "master": 2}


@pytest.fixture(scope="module")
def campaigns(build, tmp_path_factory):
    """All at once: they wait most of the time."""
    running, logs = {}, tmp_path_factory.mktemp("kills")
    for what, count in RUNS.items():
        with open(logs / what, "wb") as log:
            running[what] = subprocess.Popen([sys.executable, os.path.join(TOP, "tests/campaign/kills"), what, str(count)], stdout=log, stderr=log,
                                             stdin=subprocess.DEVNULL, env={**os.environ, "HEARKEN_BUILD": build})
    yield lambda what: (running[what].wait(900), (logs / what).read_text())
    for process in running.values():
        if process.poll() is None:
            process.kill()


@pytest.mark.parametrize("what", RUNS)
def test_killed_again_and_again(campaigns, what):
    status, said = campaigns(what)
    print(said)
    assert status == 0 and "checker: 0 violations" in said, said
