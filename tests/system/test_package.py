"""The Debian package builds lintian-clean, and what it installs initialises a database and starts; the units are hardened."""
import os
import re
import subprocess

import pytest
from conftest import TOP
from private.hearken import Desk
from private.place import wait_for


@pytest.fixture(scope="module")
def root(place):
    """The package's files, unpacked below a directory of our own."""
    out = place.directory("deb")
    done = subprocess.run([os.path.join(TOP, "contrib/debian/build"), out], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    packages = [name for name in os.listdir(out) if re.fullmatch(r"hearken_[0-9.]+_\w+\.deb", name)]
    assert len(packages) == 1
    subprocess.run(["dpkg", "-x", os.path.join(out, packages[0]), place.path("root")], check=True)
    subprocess.run(["dpkg", "-e", os.path.join(out, packages[0]), place.path("scripts")], check=True)
    os.chmod(place.path("root"), 0o755)
    return place.path("root")


def test_the_package_holds_what_it_needs(root):
    for name in ("usr/bin/hearken", "usr/sbin/hearken-milter", "usr/sbin/hearken-courier", "usr/share/hearken/sql/ORDER",
                 "usr/share/hearken/packs/en.pack", "lib/systemd/system/hearken-milter.service", "usr/lib/sysusers.d/hearken.conf",
                 "usr/lib/tmpfiles.d/hearken.conf", "usr/share/man/man8/hearken-milter.8.gz"):
        assert os.path.exists(os.path.join(root, name)), name


def test_the_package_holds_what_the_documents_name(root):
    with open(os.path.join(TOP, "README.md"), encoding="utf-8") as file:
        text = file.read()
    docs = os.path.join(root, "usr/share/doc/hearken")
    named = re.findall(r"(?<![\w/.])contrib/((?:postfix|sendmail|filters)(?:[\w/.]*\w)?)", text)
    assert {"postfix", "filters", "sendmail/hearken.m4", "postfix/master.cf.submission"} <= set(named)
    for name in named + re.findall(r"/usr/share/doc/hearken/([\w/.]*\w)", text):
        assert os.path.exists(os.path.join(docs, name)), name


def test_an_upgrade_leaves_the_daemons_running_and_removal_stops_them(root, place):
    acts = {}
    for name in ("preinst", "postinst", "prerm", "postrm"):
        path = os.path.join(place.path("scripts"), name)
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                for when, act in re.findall(r'"\$1" = (\w+) \][^\n]*then\n\s*deb-systemd-invoke (\w+) ', file.read()):
                    acts[name, when] = act
    assert acts == {("prerm", "remove"): "stop"}  # stopped at an upgrade, and started by nobody, all mail of the site waits


def test_a_purge_takes_what_the_daemons_kept_and_leaves_keys(root, place):
    for name in ("etc/hearken/keys", "var/lib/hearken", "var/spool/postfix/hearken", "var/lib/systemd/deb-systemd-helper-enabled"):
        os.makedirs(place.path("purged/" + name))
    for name in ("var/lib/hearken/ledger", "var/spool/postfix/hearken/hearken.sock", "etc/hearken/keys/a1b2.key"):
        place.write("purged/" + name, "")
    subprocess.run(["sh", place.path("scripts") + "/postrm", "purge"], check=True, env={**os.environ, "DPKG_ROOT": place.path("purged")})
    left = [os.path.exists(place.path("purged/" + name)) for name in ("var/lib/hearken", "var/spool/postfix/hearken", "var/spool/postfix", "etc/hearken/keys/a1b2.key")]
    assert left == [False, False, True, True]


@pytest.mark.parametrize("unit", ["hearken-milter", "hearken-courier"])
def test_the_units_are_hardened(root, unit):
    path = os.path.join(root, "lib/systemd/system", unit + ".service")
    with open(path, encoding="utf-8") as file:
        assert "\nStartLimitIntervalSec=0\n" in file.read().partition("[Service]")[0], "systemd gives it up after five crashes"
    done = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--threshold=15", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-300:]


def test_what_is_installed_initialises_and_starts(root, place):
    programs = place.directory("programs")
    for name in ("usr/bin/hearken", "usr/sbin/hearken-milter", "usr/sbin/hearken-courier"):
        subprocess.run(["cp", os.path.join(root, name), programs], check=True)
    desk = Desk(place, programs, {"support@desk.invalid": "Example Support"}, ["ada@customer.invalid"],
                sql=os.path.join(root, "usr/share/hearken/sql"), packs=os.path.join(root, "usr/share/hearken/packs"))
    desk.start()
    try:
        code, text = desk.send("ada@customer.invalid", "support@desk.invalid",
                               "From: ada@customer.invalid\nTo: support@desk.invalid\nSubject: hello\n\nMy lamp arrived broken.\n")
        assert code == 250, text
        wait_for("the acknowledgement", lambda: desk.postfix.letters("ada@customer.invalid"))
    finally:
        desk.stop()
