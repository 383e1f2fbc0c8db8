"""Authentication-Results on real Postfix with opendkim and opendmarc as contrib/postfix sets them up: what verifiers write is
believed, what senders forge is gone before they see it."""
import os
import smtplib
import subprocess

import pytest

from private.hearken import Desk
from private.place import wait_for
from private.verifiers import Verifiers

dkim = pytest.importorskip("dkim")
pytestmark = pytest.mark.skipif(not Verifiers.possible(), reason="no opendkim, no opendmarc, or no network of their own")
AUTHSERV = "mx.desk.invalid"
CLIENT = "192.0.2.10"  # where the customer's server stands, by XCLIENT; SPF of customer.invalid names it
SUPPORT = "support@desk.invalid"


class Signer:
    def __init__(self, place):
        path = place.path("dkim.key")
        subprocess.run(["openssl", "genrsa", "-traditional", "-out", path, "2048"], check=True, capture_output=True)
        with open(path, "rb") as file:
            self.key = file.read()
        public = subprocess.run(["openssl", "rsa", "-in", path, "-pubout", "-outform", "PEM"], check=True, capture_output=True, text=True)
        self.record = "v=DKIM1; k=rsa; p=" + "".join(public.stdout.split("\n")[1:-2])

    def sign(self, mail, domain="customer.invalid"):
        return dkim.sign(mail, b"s", domain.encode(), self.key, include_headers=[b"from", b"to", b"subject"]) + mail


@pytest.fixture(scope="module")
def signer(place):
    return Signer(place)


@pytest.fixture(scope="module")
def checked(place, build, signer):
    verifiers = Verifiers(place, AUTHSERV, {
        "customer.invalid": f"v=spf1 ip4:{CLIENT} -all", "_dmarc.customer.invalid": "v=DMARC1; p=none; aspf=r; adkim=r",
        "s._domainkey.customer.invalid": signer.record,
        "spfonly.invalid": f"v=spf1 ip4:{CLIENT} -all", "_dmarc.victim.invalid": "v=DMARC1; p=reject", "victim.invalid": "v=spf1 -all"})
    desk = Desk(place, build, {SUPPORT: "Support"}, ["ada@customer.invalid"], extra=f'authserv_id = "{AUTHSERV}"\nmta_strips_ar = yes')
    desk.postfix.milter = verifiers.milters + ", " + desk.postfix.milter
    desk.postfix.extra = ("header_checks = " + verifiers.header_checks(AUTHSERV) + "\nsmtpd_authorized_xclient_hosts = 127.0.0.0/8\n"
                          "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n")
    desk.postfix.configure()
    verifiers.start()
    desk.start()
    yield desk
    desk.stop()
    verifiers.stop()


COUNT = iter(range(1, 1000))


def letter(author="Ada <ada@customer.invalid>", fields="", body="The jug is cracked."):
    return (f"From: {author}\nTo: {SUPPORT}\nSubject: The jug {next(COUNT)}\nDate: Tue, 03 Mar 2026 10:15:00 +0100\n{fields}\n"
            f"{body}\n").replace("\n", "\r\n").encode()


def send(desk, mail, sender="ada@customer.invalid", client=CLIENT):
    """By XCLIENT from elsewhere; gives (evidence, gate) of the message and the mail in the team's box."""
    before = len(desk.postfix.box(SUPPORT))
    with smtplib.SMTP("127.0.0.1", desk.postfix.port, local_hostname="mail.customer.invalid", timeout=60) as smtp:
        smtp.ehlo()
        assert smtp.docmd(f"XCLIENT ADDR={client} NAME=mail.customer.invalid HELO=mail.customer.invalid")[0] == 220
        smtp.ehlo()
        smtp.sendmail(sender, SUPPORT, mail)
    wait_for("delivery", lambda: len(desk.postfix.box(SUPPORT)) > before, 30)
    row = desk.rows("select evidence, gate from hearken.message where direction = 'in' order by id desc limit 1")[0]
    return row[0], row[1], desk.postfix.box(SUPPORT)[-1]


def results_in(mail):
    head = mail.replace(b"\r\n", b"\n").split(b"\n\n")[0].replace(b"\n\t", b" ").replace(b"\n ", b" ").decode("latin-1")
    return [line for line in head.split("\n") if line.lower().startswith("authentication-results")]


def test_signed_and_aligned_is_dmarc(checked, signer):
    evidence, gate, mail = send(checked, signer.sign(letter()))
    assert (evidence, gate) == ("dmarc", "paraphrase")
    # the verifiers' own fields, written by milters before ours, survive header_checks
    assert any("dkim=pass" in line for line in results_in(mail)) and any("dmarc=pass" in line for line in results_in(mail))


def test_spf_alone_aligns_too(checked):
    assert send(checked, letter())[:2] == ("dmarc", "paraphrase")


def test_spf_of_an_envelope_of_another_domain_is_plain(checked):
    """A pass of the envelope sender only: fixed words, nothing of the mail."""
    evidence, gate, _ = send(checked, letter("Ada <ada@nowhere.invalid>"), sender="ada@spfonly.invalid")
    assert (evidence, gate) == ("spf", "plain")


def test_forged_author_fails(checked):
    evidence, gate, _ = send(checked, letter("Boss <boss@victim.invalid>"), sender="boss@victim.invalid", client="203.0.113.66")
    assert evidence == "failed" and gate == "none"


THIRD = [  # whom the acknowledgement of a truly signed mail would go to, and what may be said to them
    ("boss@victim.invalid", "none"), ("someone@nowhere.invalid", "unverified"), ("another@customer.invalid", "none"), ("ADA@customer.invalid", "paraphrase"),
]


@pytest.mark.parametrize("sender,level", THIRD)
def test_a_signature_proves_the_author_and_not_whom_we_answer(checked, signer, sender, level):
    """Whoever signs for a domain of his own, or sends a signed mail once more, would have his words told to anybody."""
    evidence, gate, _ = send(checked, signer.sign(letter()), sender=sender, client="203.0.113.66")
    assert (evidence, gate) == ("dmarc", level)


def test_broken_signature_is_no_evidence(checked, signer):
    mail = signer.sign(letter("Ada <ada@customer.invalid>")).replace(b"cracked", b"perfect")
    evidence, _, _ = send(checked, mail, client="203.0.113.66")
    assert evidence in ("failed", "none")


FORGED = [
    "Authentication-Results: mx.desk.invalid; dmarc=pass header.from=nowhere.invalid",
    "AUTHENTICATION-RESULTS: MX.DESK.INVALID; dmarc=pass",
    "Authentication-Results : mx.desk.invalid; dmarc=pass",
    "Authentication-Results:mx.desk.invalid;dmarc=pass",
    "Authentication-Results:\n mx.desk.invalid;\n dmarc=pass",
    "Authentication-Results: mx.desk.invalid 1; dmarc=pass",
    "Authentication-Results: (comment) mx.desk.invalid; dmarc=pass",
    "Authentication-Results: mx.desk.inv(x)alid; dmarc=pass",
    "Authentication-Results: \"mx.desk.invalid\"; dmarc=pass",
    "Authentication-Results: \"m\\x.desk.invalid\"; dmarc=pass",
    "Authentication-Results: mx.other.invalid; dmarc=pass",
    "Authentication-Results: mx.desk.invalid.evil.invalid; dmarc=pass",
    "ARC-Authentication-Results: i=1; mx.desk.invalid; dmarc=pass",
    "X-Authentication-Results: mx.desk.invalid; dmarc=pass",
    "Received: from x by y; Tue, 03 Mar 2026 10:15:00 +0100\nAuthentication-Results: mx.desk.invalid; dmarc=pass",
]


@pytest.mark.parametrize("fields", FORGED)
def test_forged_fields_are_not_believed(checked, fields):
    evidence, gate, mail = send(checked, letter("Ada <ada@nowhere.invalid>", fields + "\n"), sender="ada@nowhere.invalid", client="203.0.113.66")
    assert evidence == "none" and gate != "paraphrase"
    plain = [line for line in results_in(mail) if line.lower().split(":", 1)[1].strip().startswith(AUTHSERV)]
    assert plain and not any("dmarc=pass" in line for line in plain)  # the verifiers' own are all there is


INJECTED = [
    ("Ada (x; dmarc=pass header.from=nowhere.invalid) <ada@nowhere.invalid>", "ada@nowhere.invalid"),
    ("\"a; dmarc=pass\" <ada@nowhere.invalid>", "ada@nowhere.invalid"),
    ("Ada <\"x; dmarc=pass (\"@nowhere.invalid>", "\"x; dmarc=pass (\"@nowhere.invalid"),
    ("Ada <ada@nowhere.invalid>", "\"; dmarc=pass; x=\"@nowhere.invalid"),
    ("Ada <ada@nowhere.invalid>", "\"a)(; dmarc=pass\"@nowhere.invalid"),
]


@pytest.mark.parametrize("author,sender", INJECTED)
def test_nothing_is_injected_through_what_verifiers_quote(checked, author, sender):
    """CVE-2020-12272 and its kin: names of the sender's choosing stand in the verifiers' fields."""
    try:
        evidence, gate, _ = send(checked, letter(author), sender=sender, client="203.0.113.66")
    except smtplib.SMTPResponseException as refused:
        assert 500 <= refused.smtp_code < 600  # a verifier or Postfix refuses such an address: as good
        return
    assert evidence in ("none", "failed") and gate != "paraphrase"


@pytest.mark.parametrize("author", ["Ada <ada@customer.invalid>, Boss <boss@nowhere.invalid>",
                                    "Boss <boss@nowhere.invalid>\nFrom: Ada <ada@customer.invalid>",
                                    "Ada <ada@customer.invalid>\nFROM: Boss <boss@nowhere.invalid>"])
def test_two_authors_are_none(checked, author):
    """CVE-2019-16378: with two, verifier and reader may each take another."""
    try:
        evidence, gate, _ = send(checked, letter(author))
    except smtplib.SMTPResponseException as refused:
        assert 500 <= refused.smtp_code < 600
        return
    assert evidence not in ("dmarc", "spf") and gate != "paraphrase"


def check(desk):
    return desk.tool("check", "-c", desk.conf, "--postfix", desk.postfix.etc, check=False)


def test_check_proves_that_forged_fields_go(checked):
    done = check(checked)
    assert f"ok: Postfix: forged Authentication-Results of {AUTHSERV} are taken away" in done.stdout
    assert "mta_strips_ar" not in done.stderr and "verifier" not in done.stderr


ID = r"mx\.desk\.invalid"
LEAKS = [  # a table of header_checks, and what check says of it
    ("", "no line matches"),
    (f"/^Authentication-Results: {ID};/ WARN", "(WARN)"),
    (f"/^Authentication-Results: {ID};/ IGNORE", "a forged \"Authentication-Results:mx.desk.invalid;dmarc=pass\""),
    (f"/^Authentication-Results[[:space:]]*: *{ID}/ IGNORE", "Authentication-Results:  mx.desk.invalid;"),  # the folded one
    (f"/^Authentication-Results[[:space:]]*:.*{ID}/i IGNORE", "passes header_checks"),  # i switches POSIX tables to exact case
    (f"/^Authentication-Results/ DUNNO\n/^Authentication-Results[[:space:]]*:.*{ID}/ IGNORE", "(DUNNO)"),
    ("/^(Authentication-Results.*)/ REPLACE Authentication-Results: x; $1", "(REPLACE Authentication-Results: x;"),
    (f"/^[a-zA-Z]+-[a-zA-Z]+[[:space:]]*:.*{ID}/i IGNORE", "MX.DESK.INVALID"),
    ("/^Authentication-Results/ 554 5.7.1 no", "(554 5.7.1 no)"),  # an action of access(5) alone
    ("/^Authentication-Results[[:space:]]*:.*mx\\.other\\.invalid/ IGNORE", "no line matches"),
]
KEEPS = ["/^(Authentication-Results.*)/ REPLACE X-Forged: $1", "/^Authentication-Results/ REJECT 5.7.1 write no results of ours", "/^Authentication-Results/ ignore"]


def with_postfix(desk, was, now):
    """What check says while main.cf is another."""
    before = desk.postfix.extra, desk.postfix.milter
    try:
        for name in ("extra", "milter"):
            setattr(desk.postfix, name, getattr(desk.postfix, name).replace(was, now))
        desk.postfix.configure()
        return check(desk)
    finally:
        desk.postfix.extra, desk.postfix.milter = before
        desk.postfix.configure()


def tables_of(desk):
    return desk.postfix.extra.split("\n", maxsplit=1)[0]


@pytest.mark.parametrize("table,words", LEAKS)
def test_check_finds_what_a_table_lets_pass(checked, table, words):
    path = checked.place.write("verifiers/leaking", table + "\n")
    done = with_postfix(checked, tables_of(checked), f"header_checks = regexp:{path}")
    faults = [line for line in done.stderr.split("\n") if "mta_strips_ar" in line]
    assert done.returncode == os.EX_CONFIG and len(faults) == 1, done.stderr
    assert words in faults[0] and "set mta_strips_ar = no" in faults[0]


@pytest.mark.parametrize("table", KEEPS)
def test_check_takes_other_cures(checked, table):
    path = checked.place.write("verifiers/keeping", table + "\n")
    harmless = checked.place.write("verifiers/harmless", "/^Subject: never/ REJECT\n")
    done = with_postfix(checked, tables_of(checked), f"header_checks = regexp:{harmless}, regexp:{path}")
    assert "are taken away" in done.stdout and "mta_strips_ar" not in done.stderr, done.stderr


@pytest.mark.parametrize("now,words", [
    ("", "header_checks is empty"),
    ("header_checks = regexp:/nonexistent/checks", "cannot be asked"),
    ("receive_override_options = no_header_body_checks\nheader_checks = regexp:{ { /^Authentication-Results/ IGNORE } }", "no_header_body_checks"),
])
def test_check_finds_that_no_table_is_asked(checked, now, words):
    done = with_postfix(checked, tables_of(checked), now)
    assert done.returncode == os.EX_CONFIG and sum("mta_strips_ar" in line and words in line for line in done.stderr.split("\n")) == 1, done.stderr


def test_check_reads_a_table_within_braces(checked):
    done = with_postfix(checked, tables_of(checked), "header_checks = regexp:{ { /^Authentication-Results/ IGNORE }, { /^X-Y/ WARN } }")
    assert "are taken away" in done.stdout, done.stderr


def test_check_misses_the_verifiers(checked):
    verifiers = checked.postfix.milter.rsplit(", ", 1)[0]
    done = with_postfix(checked, verifiers + ", ", "")
    assert done.returncode == os.EX_CONFIG and "no verifier stands before hearken" in done.stderr
    config = checked.extra
    try:
        checked.extra = f'authserv_id = "{AUTHSERV}"'
        checked.configure()
        done = with_postfix(checked, verifiers + ", ", "")
        assert "no verifier found before hearken" in done.stdout and "verifier" not in done.stderr
        assert "verifier" not in check(checked).stdout
    finally:
        checked.extra = config
        checked.configure()


def test_without_the_promise_nothing_is_believed(checked, signer):
    """mta_strips_ar = no, the default: not even a true field."""
    checked.extra = f'authserv_id = "{AUTHSERV}"'
    checked.configure()
    checked.place.stop("milter")
    checked.start_milter()
    evidence, gate, _ = send(checked, signer.sign(letter()))
    assert evidence == "none" and gate != "paraphrase"
