"""Half of the mission: a real Sendmail 8.17 before Hearken."""
import email
import os
import subprocess
import tempfile

import pytest
from rfc3834 import faults

from private.hearken import Desk
from private.place import Place, wait_for
from private.sendmail import Sendmail

ANN = "ann@customer.invalid"
QUEUE = "support@desk.invalid"


@pytest.fixture(scope="module")
def house(build):
    place = Place("/run")  # not below /tmp: Sendmail trusts no socket in a directory that the world may write
    desk = Desk(place, build, {QUEUE: "Support"}, [ANN], deadline=4)
    with tempfile.TemporaryDirectory(prefix="hearken-sendmail-") as cache:
        os.chmod(cache, 0o755)
        desk.sendmail = Sendmail(place, os.path.join(desk.home, "run/hearken.sock"), cache)
        desk.relay = desk.sendmail.courier
        desk.configure()
        desk.init()
        desk.start_milter()
        desk.start_courier()
        desk.sendmail.start()
        yield desk
        desk.sendmail.stop()
        place.stop("courier")
        place.stop("milter")
        desk.postgres.stop()
        place.clear()


def letter(name, subject="The lamp"):
    return (f"From: Ann <{ANN}>\nTo: {QUEUE}\nSubject: {subject}\nMessage-ID: <{name}@customer.invalid>\n"
            "Date: Mon, 23 Nov 2026 09:00:00 +0000\n\nHello,\n\nthe lamp (order 7781) flickers since Monday. Please send me a new one.\n\nAnn\n")


def send(house, mail, sender=ANN, to=QUEUE, port=None):
    return house.send(sender, to, mail, port=port or house.sendmail.port)


def filed(house, name):
    return int(house.one(f"select count(*) from hearken.message where message_id = '{name}@customer.invalid'"))


def boxed(house, user, message_id):
    return [mail for mail in map(email.message_from_bytes, house.sendmail.box(user)) if mail["Message-ID"] == message_id]


def test_a_box_holds_whole_mails_only(house):
    with subprocess.Popen([house.place.path("sendmail/store"), "slow"], stdin=subprocess.PIPE, user="nobody") as store:
        store.stdin.write(b"From: half\n")
        store.stdin.flush()
        coming = wait_for("the first half", lambda: [path for path, _, names in os.walk(house.sendmail.mail) for name in names
                                                     if os.path.getsize(os.path.join(path, name)) and path.endswith((".coming", "slow"))])
        assert coming and house.sendmail.box("slow") == []
        store.stdin.write(b"Subject: a mail\n")
    assert store.returncode == 0 and house.sendmail.box("slow") == [b"From: half\nSubject: a mail\n"]


def test_a_mail_is_filed_marked_and_answered(house):
    code, text = send(house, letter("lamp"))
    assert code == 250, text
    assert filed(house, "lamp") == 1
    mail = wait_for("the team's copy", lambda: boxed(house, "support", "<lamp@customer.invalid>"))[0]
    assert mail["X-Hearken-Ticket"] == house.one("select ticket from hearken.message where message_id = 'lamp@customer.invalid'")
    ack = wait_for("the acknowledgement", lambda: [email.message_from_bytes(m) for m in house.sendmail.box("ann")])[0]
    assert ack["Auto-Submitted"] == "auto-replied" and "7781" in ack.get_payload(decode=True).decode()
    house.settle()
    assert house.rows("select state, seen_at is not null from hearken.outbox") == [["sent", "t"]]


def test_the_acknowledgement_keeps_rfc_3834(house):
    assert faults(house.sendmail.box("ann")[0], ANN, QUEUE, ["The lamp"], "lamp@customer.invalid", recoded=True) == []


def test_what_is_stored_is_what_sendmail_handed_over(house):
    assert house.one("select encode(raw_sha256, 'hex') = encode(sha256(hearken.raw(id)), 'hex') from hearken.message "
                     "where message_id = 'lamp@customer.invalid'") == "t"
    raw = bytes.fromhex(house.one("select encode(hearken.raw(id), 'hex') from hearken.message where message_id = 'lamp@customer.invalid'"))
    assert b"\r\nSubject: The lamp\r\n" in b"\r\n" + raw  # one space, not two: SMFIP_HDR_LEADSPC
    assert raw.endswith(b"Ann\r\n")


def test_forged_marks_are_removed_and_ours_added(house):
    mail = letter("forged").replace("Subject:", "X-Hearken-Ticket: 7\nX-Hearken-Tone: jolly\nX-Hearken-Ticket: 8\nSubject:")
    assert send(house, mail)[0] == 250
    copy = wait_for("the team's copy", lambda: boxed(house, "support", "<forged@customer.invalid>"))[0]
    assert len(copy.get_all("X-Hearken-Ticket")) == 1 and copy["X-Hearken-Ticket"] not in ("7", "8")
    assert copy.get_all("X-Hearken-Tone") != ["jolly"] and len(copy.get_all("X-Hearken-Tone")) == 1


def test_a_retry_is_filed_once_with_the_same_marks(house):
    assert send(house, letter("lamp"))[0] == 250
    assert filed(house, "lamp") == 1
    copies = wait_for("the second copy", lambda: len(boxed(house, "support", "<lamp@customer.invalid>")) == 2 and
                      boxed(house, "support", "<lamp@customer.invalid>"))
    assert copies[0]["X-Hearken-Ticket"] == copies[1]["X-Hearken-Ticket"]


def test_a_second_copy_of_an_acknowledgement_is_discarded(house):
    ack = house.sendmail.box("ann")[0]
    head, _, body = ack.replace(b"\r\n", b"\n").partition(b"\n\n")
    names = (b"From:", b"To:", b"Subject:", b"Message-I", b"In-Reply-", b"References:", b"Auto-Sub", b"Date:")
    again = b"\r\n".join(line for line in head.split(b"\n") if line.startswith(names)) + b"\r\n\r\n" + body.replace(b"\n", b"\r\n")
    before = len(house.sendmail.box("ann"))
    assert send(house, again, sender="", to=ANN, port=house.sendmail.courier)[0] == 250
    wait_for("the discard", lambda: "action=discarded" in house.place.log("milter"))
    assert send(house, letter("other").replace(QUEUE, ANN), sender="bob@customer.invalid", to=ANN)[0] == 250
    wait_for("the mail after it", lambda: boxed(house, "ann", "<other@customer.invalid>"))
    assert len(house.sendmail.box("ann")) == before + 1


def test_other_mail_passes(house):
    assert filed(house, "other") == 0


def test_database_down_is_451_and_later_filed_once(house):
    house.postgres.stop()
    code, text = send(house, letter("down"))
    house.postgres.start()
    assert code == 451, text
    wait_for("recovery", lambda: send(house, letter("down"))[0] == 250)
    assert filed(house, "down") == 1
    assert len(boxed(house, "support", "<down@customer.invalid>")) <= 1


def test_the_milter_away_is_451(house):
    house.place.stop("milter")
    code, text = send(house, letter("away"))
    house.start_milter()
    assert 400 <= code < 500, text
    wait_for("recovery", lambda: send(house, letter("away"))[0] == 250)
    assert filed(house, "away") == 1
