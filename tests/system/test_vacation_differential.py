"""The courtesy gate against Pigeonhole's vacation (RFC 5230): where that stays silent, so do we. We may be silent oftener."""
import concurrent.futures
import email.utils
import glob
import json
import os
import re
import subprocess

import pytest

from private.place import TOP, Place

SCRIPT = """require ["vacation"];
vacation :addresses ["{address}"] "I am away.";
"""


def corpus(shared):
    """(name, envelope sender or None, octets) of the auto cases."""
    for path in sorted(glob.glob(os.path.join(shared, "corpus/mail/cases/*__auto.json"))):
        with open(path, encoding="utf-8") as file:
            case = json.load(file)
        with open(os.path.join(shared, "corpus/mail", case["input"]), "rb") as file:
            yield case["id"], (case.get("envelope") or {}).get("from"), file.read().lstrip(b"\r\n")


def ours():
    for path in sorted(glob.glob(os.path.join(TOP, "tests/letters/auto/*.eml"))):
        with open(path, "rb") as file:
            yield os.path.basename(path), None, file.read()


def envelope_of(raw):
    """The topmost Return-Path, else the author: what an MTA would have had."""
    head = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0].decode("latin-1")
    path = re.search(r"(?im)^return-path:[ \t]*<?([^<>\r\n]*)>?", head)
    author = re.search(r"(?im)^from:(.*)$", head)
    return path.group(1).strip() if path else email.utils.parseaddr(author.group(1))[1] if author else ""


def addressed(raw):
    """The first of To and Cc, which both are told is theirs."""
    head = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0].decode("latin-1")
    fields = re.findall(r"(?im)^(?:to|cc):((?:.|\r?\n[ \t])*)$", head)
    found = [address for _, address in email.utils.getaddresses(fields) if re.fullmatch(r"[\w.+-]+@[\w.-]+", address)]
    return found[0].lower() if found else "support@desk.invalid"


class Away:
    """sieve-test, as an unprivileged user in a scratch directory."""

    def __init__(self, place):
        self.place, self.home = place, place.directory("away", owner="nobody")

    def answers(self, path, sender, address):
        if not re.fullmatch(r"[\w.+=-]+@[\w.-]+", sender):
            return False  # sieve-test takes no null sender, nor a broken one; to those nobody answers (RFC 5230 4.6, RFC 3834 2)
        script = path + ".sieve"
        with open(script, "w", encoding="utf-8") as file:
            file.write(SCRIPT.format(address=address))
        words = ["sieve-test", "-o", "mail_uid=nobody", "-o", "mail_gid=nogroup", "-o", f"mail_home={self.home}",
                 "-o", f"mail_location=maildir:{self.home}/box", "-f", sender, "-a", address, "-r", address, script, path]
        done = subprocess.run(self.place.as_user("nobody") + words, capture_output=True, text=True, errors="replace", check=False)
        assert "final result: success" in done.stdout + done.stderr, (path, done.stdout + done.stderr)
        return "send vacation message" in done.stdout


def test_no_acknowledgement_where_vacation_is_silent(build):
    shared = os.environ.get("HEARKEN_SHARED", os.path.join(TOP, "../shared"))
    mails = list(ours())
    assert len(mails) >= 100
    mails += list(corpus(shared)) if os.path.isdir(shared) else print("skipped: no corpus") or []
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    try:
        away, work, own = Away(place), [], {}
        folder = place.directory("mails", owner="nobody")
        for number, (name, sender, raw) in enumerate(mails):
            sender = (envelope_of(raw) if sender is None else sender).strip("<>")
            path = os.path.join(folder, f"{number}.eml")
            with open(path, "wb") as file:
                file.write(b"Return-Path: <" + sender.encode("latin-1") + b">\r\n" + raw)
            own.setdefault(addressed(raw), []).append(path)
            work.append((path, sender, addressed(raw), name))
        letters = {}
        for address, paths in own.items():
            out = subprocess.run([os.path.join(build, "hearken"), "read", "--json", "--own", address, *paths], capture_output=True, check=True)
            letters.update({letter["file"]: letter for letter in map(json.loads, out.stdout.decode().splitlines())})
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            replies = list(pool.map(lambda one: away.answers(*one[:3]), work))
    finally:
        place.clear()
    ours_answer = [letters[path]["acknowledgement"] != "none" for path, *_ in work]
    worse = [name for (_, _, _, name), theirs, we in zip(work, replies, ours_answer) if we and not theirs]
    print(f"{len(work)} mails: vacation answers {sum(replies)}, we {sum(ours_answer)}")
    assert worse == []
    # The test can fail: both answer people, and vacation does answer machines that we do not.
    assert sum(ours_answer) >= 25 and sum(replies) > sum(ours_answer)


pytestmark = pytest.mark.skipif(not os.path.exists("/usr/bin/sieve-test"), reason="no sieve-test")
