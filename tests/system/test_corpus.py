"""Every mail of the conformance corpus through the real Postfix: filed once, octet for octet, and machines get no answer."""
import hashlib
import json
import os
import re
import smtplib

import pytest

from private.hearken import Desk
from private.place import Place, wait_for

QUEUE = "support@corpus.invalid"


@pytest.fixture(scope="module")
def corpus(shared):
    """(case, path) of every case whose input is a mail; thread cases name several."""
    home = os.path.join(shared, "corpus", "mail")
    found = []
    for name in sorted(os.listdir(os.path.join(home, "cases"))):
        with open(os.path.join(home, "cases", name), encoding="utf-8") as file:
            case = json.load(file)
        if case["input_format"] == "message":
            found += [(case, os.path.join(home, path)) for path in case.get("inputs") or [case["input"]]]
    assert len(found) > 200
    return found


@pytest.fixture(scope="module")
def filed(corpus, build):
    """All of them sent; what each was answered. The customers' caps are lifted: an acknowledgement must fail for its reason alone."""
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    desk = Desk(place, build, {QUEUE: "Corpus"}, ["ada@customer.invalid"], listen_for="0 seconds")
    desk.postfix.extra = ("smtpd_forbid_bare_newline = no\nsmtpd_hard_error_limit = 1000\nline_length_limit = 100000\n"
                          "header_size_limit = 1000000\nstrict_rfc821_envelopes = no\nlocal_header_rewrite_clients =")
    desk.postfix.configure()
    desk.start()
    pid = desk.place.processes["milter"].pid
    answers = []
    try:
        with smtplib.SMTP("127.0.0.1", desk.postfix.port, local_hostname="client.invalid", timeout=60) as smtp:
            smtp.ehlo()
            for number, (case, path) in enumerate(corpus):
                with open(path, "rb") as file:
                    octets = file.read()
                answers.append(sent(smtp, case, octets, number))
        wait_for("a calm outbox", lambda: desk.one(
            "select count(*) from hearken.outbox where state in ('planned', 'claimed', 'handed')") == "0", 120)
        wait_for("an empty queue", lambda: not desk.postfix.queued(), 120)
        yield desk, answers, pid
    finally:
        desk.stop()
        place.clear()


def sent(smtp, case, octets, number):
    """(case, reply code, reply text, queue id). The envelope sender is the case's, else one person for each mail."""
    sender = (case.get("envelope") or {}).get("mail_from")
    if sender is None:
        found = re.match(rb"(?:.*\n)??return-path:\s*<([^>\s]*)>", octets, re.I)
        sender = found.group(1).decode("ascii", "replace") if found else f"person{number}@customer{number}.invalid"
    smtp.rset()
    code, text = smtp.mail(sender if re.fullmatch(r"[!-~]*", sender) else f"person{number}@customer{number}.invalid")
    if code != 250:
        smtp.rset()
        smtp.mail(f"person{number}@customer{number}.invalid")
    assert smtp.rcpt(QUEUE)[0] == 250
    code, text = smtp.data(re.sub(rb"\r?\n", b"\r\n", octets))
    text = text.decode("utf-8", "replace")
    queue_id = re.search(r"queued as (\w+)", text)
    return case, code, text, queue_id.group(1) if queue_id else ""


def test_each_is_answered_250(filed):
    refused = [(case["id"], code, text) for case, code, text, _ in filed[1] if code != 250]
    assert not refused, refused


def test_one_row_for_each_distinct_mail(filed):
    desk, answers, _ = filed
    keys = desk.rows("select encode(key, 'hex'), times from hearken.seen")
    assert sum(int(times) for _, times in keys) == len(answers)
    assert desk.one("select count(*) from hearken.message where direction = 'in'") == str(len(keys))


def test_each_is_kept_octet_for_octet(filed):
    """What Postfix delivered after us holds the same body; and what is stored has the digest that was computed while it came in."""
    desk, _, _ = filed
    rows = desk.rows("select encode(m.raw_sha256, 'hex'), encode(sha256(hearken.raw(m.id)), 'hex') from hearken.message m where direction = 'in'")
    assert rows and all(said == stored for said, stored in rows)
    stored = set(row[0] for row in desk.rows(
        "select encode(sha256(hearken.raw(m.id)), 'hex') from hearken.message m where direction = 'in'"))
    delivered = set(hashlib.sha256(as_handed_over(mail)).hexdigest() for mail in desk.postfix.box(QUEUE))
    missing = stored - delivered
    assert not missing, f"{len(missing)} of {len(stored)} differ from what Postfix handed over"


def as_handed_over(mail):
    """A delivered mail as the milter got it: CRLF, without the fields that Postfix puts on top at or after delivery, and ours."""
    head, gap, body = mail.partition(b"\n\n")
    lines = re.split(rb"\n(?![ \t])", head)
    for name in (b"return-path:", b"x-original-to:", b"delivered-to:", b"received:"):  # one each: the mail may bring its own
        if lines and lines[0].lower().startswith(name):
            lines.pop(0)
    lines = [line for line in lines if not line.lower().startswith(b"x-hearken-")]
    if not lines:  # a mail without a header: the empty line alone stands before its body
        gap = b"\n"
    elif not gap:  # a mail that is a header alone: the milter is told of its end, and keeps the empty line
        gap = b"\n"
    return re.sub(rb"\r?\n", b"\r\n", b"\n".join(lines) + gap + body)


def test_the_milter_is_the_same_process(filed):
    desk, _, pid = filed
    assert desk.place.processes["milter"].poll() is None and desk.place.processes["milter"].pid == pid


def test_no_acknowledgement_to_a_machine(filed):
    desk, answers, _ = filed
    answered = {row[0] for row in desk.rows("select m.queue_id from hearken.outbox o join hearken.message m on m.id = o.message")}
    silent = [(case["id"], queue_id) for case, _, _, queue_id in answers
              if case["kind"] == "auto" and case["expect"].get("auto_ack") is False and not case.get("advisory")]
    wrong = [name for name, queue_id in silent if queue_id in answered]
    assert len(silent) > 150
    assert not wrong, wrong
