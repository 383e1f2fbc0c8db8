"""Half of the mission: a real Sendmail 8.17 before Hearken."""
import email
import os
import smtplib
import subprocess
import tempfile

import pytest
from rfc3834 import faults

from private.hearken import Desk
from private.place import Place, wait_for
from private.sendmail import Sendmail

ANN = "ann@customer.invalid"
QUEUE = "support@desk.invalid"
ADA, BEN = "ada@desk.invalid", "ben@desk.invalid"
LOGINS = {"ada": ADA, "ben+desk": BEN}  # Sendmail tells the second as xtext: ben+2Bdesk


@pytest.fixture(scope="module")
def house(build):
    place = Place("/run")  # not below /tmp: Sendmail trusts no socket in a directory that the world may write
    desk = Desk(place, build, {QUEUE: "Support"}, [ANN], deadline=8)
    with tempfile.TemporaryDirectory(prefix="hearken-sendmail-") as cache:
        os.chmod(cache, 0o755)
        desk.sendmail = Sendmail(place, os.path.join(desk.home, "run/hearken.sock"), cache, [*LOGINS, "ADA", "stranger"])
        desk.relay = desk.sendmail.courier
        desk.configure()
        desk.init()
        for login, address in LOGINS.items():
            desk.one(f"insert into hearken.agent (login, name, address) values ('{login}', '{login[:3].title()}', '{address}')")
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


def submit(house, login, recipients, mail, sender=ADA, port=None):
    """One mail through the submission port: (code, text) of whichever step failed, or of the final dot."""
    with smtplib.SMTP("127.0.0.1", port or house.sendmail.submission, local_hostname="laptop.invalid", timeout=60) as smtp:
        smtp.ehlo()
        if login:
            smtp.login(login, login + "-secret")
        for step in [lambda: smtp.mail(sender)] + [lambda to=to: smtp.rcpt(to) for to in recipients]:
            code, text = step()
            if code >= 400:
                return code, text.decode()
        code, text = smtp.data(mail.replace("\n", "\r\n").encode())
        return code, text.decode()


def answer(name, text, to=ANN, sender=ADA, number="lamp@customer.invalid", headers=""):
    return (f"From: Ada <{sender}>\nTo: {to}\nSubject: Re: The lamp\nMessage-ID: <{name}@laptop.invalid>\nIn-Reply-To: <{number}>\n"
            f"References: <{number}>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n{headers}\n{text}\n")


def holding(house, user, text):
    return [email.message_from_bytes(mail) for mail in house.sendmail.box(user) if text.encode() in mail]


def ticket_of(house, number="lamp@customer.invalid", what="status"):
    return house.one(f"select t.{what} from hearken.ticket t join hearken.message m on m.ticket = t.id where m.message_id = '{number}'")


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


def test_a_mail_to_what_virtusertable_makes_the_queues_is_answered(house):
    """The queue's own address is nowhere in it: the mail server's word makes the one that the customer wrote to ours."""
    code, text = send(house, letter("contact").replace(QUEUE, "contact@desk.invalid"), to="contact@desk.invalid")
    assert code == 250, text
    assert house.rows("select gate, gate_reason from hearken.message where message_id = 'contact@customer.invalid'") == [["paraphrase", ""]]
    assert send(house, letter("hidden").replace(QUEUE, "others@desk.invalid"), to="contact@desk.invalid")[0] == 250
    assert house.one("select gate_reason from hearken.message where message_id = 'hidden@customer.invalid'") == "not-addressed"
    house.settle()


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
    house.settle()  # the mails before this one are acknowledged, too
    before = int(house.one(f"select count(*) from hearken.outbox where state = 'sent' and recipient = '{ANN}'"))
    wait_for("what has left", lambda: len(house.sendmail.box("ann")) == before)
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
    with pytest.raises(smtplib.SMTPResponseException) as refused:  # an agent's stays in the client: at AUTH already
        submit(house, "ada", [ANN], answer("kept", "#note\nNot for her eyes."))
    house.start_milter()
    assert 400 <= code < 500, text
    assert refused.value.smtp_code == 454
    wait_for("recovery", lambda: send(house, letter("away"))[0] == 250)
    assert filed(house, "away") == 1


# Agents on the submission port (MSA), where Cyrus SASL answers AUTH.

def test_an_agents_reply_leaves_as_the_teams(house):
    mail = answer("plain", "#priority high\nA new lamp leaves today.", headers=f"Sender: {ADA}\nReply-To: home@ada.invalid\nReply-To: two@ada.invalid\n"
                  "User-Agent: Mutt/2.2\nOrganization: Home\nX-Mailer: one\nX-Mailer: two\nDisposition-Notification-To: ada@desk.invalid\n")
    assert submit(house, "ada", [ANN], mail)[0] == 250
    copy = wait_for("the reply", lambda: holding(house, "ann", "A new lamp leaves today."))[0]
    ticket = ticket_of(house, what="id")
    assert email.utils.parseaddr(copy["From"]) == ("Ada (Support)", QUEUE) and len(copy.get_all("From")) == 1
    assert len(copy.get_all("Reply-To")) == 1 and copy["Reply-To"].startswith(f"support+t{ticket}.")
    assert len(copy.get_all("Message-ID")) == 1 and copy["Message-ID"].startswith("<o")
    assert copy["Return-Path"].startswith(f"<support+b{ticket}."), copy["Return-Path"]
    for name in ("Sender", "User-Agent", "Organization", "X-Mailer", "Disposition-Notification-To", "X-Hearken-Ticket"):
        assert copy[name] is None, name
    assert "laptop.invalid" not in copy.as_string() and "127.0.0.1" not in copy.as_string() and "by mx.desk.invalid" in copy["Received"]
    assert "#priority" not in copy.as_string() and copy.get_payload().strip() == "A new lamp leaves today."
    assert ticket_of(house) == "pending" and ticket_of(house, what="priority") == "high"
    assert all("from " in mail["Received"] for mail in boxed(house, "support", "<lamp@customer.invalid>")) and boxed(house, "support", "<lamp@customer.invalid>")


def test_an_agents_login_is_read_as_it_was_typed(house):
    assert submit(house, "ben+desk", [ANN], answer("ben", "#note\nBen thinks aloud.", sender=BEN), sender=BEN)[0] == 250
    assert house.rows("select kind, login from hearken.message where text like '%Ben thinks aloud%'") == [["note", "ben+desk"]]
    assert holding(house, "ann", "Ben thinks aloud.") == []


def test_a_token_among_the_recipients_is_replaced(house):
    token = holding(house, "ann", "A new lamp leaves today.")[0]["Reply-To"].strip("<>")
    assert submit(house, "ada", [token], answer("token", "It comes by post.", to=token))[0] == 250
    copy = wait_for("the reply", lambda: holding(house, "ann", "It comes by post."))[0]
    assert copy["To"].endswith(f"<{ANN}>") or copy["To"] == ANN


def test_a_note_reaches_colleagues_and_never_the_customer(house):
    assert submit(house, "ada", [ANN, BEN], answer("note", "#note\nShe is cross."))[0] == 250
    assert submit(house, "ada", [BEN], answer("note2", "#note\nShe is very cross.", to=BEN))[0] == 250
    wait_for("the colleague's copy", lambda: holding(house, "ben", "She is very cross."))
    assert holding(house, "ann", "cross.") == []


def test_a_command_closes_and_a_faulty_one_stays_in_the_client(house):
    code, text = submit(house, "ada", [ANN], answer("faulty", "#priority hihg\nHello."))
    assert (code, text) == (554, "5.7.1 line 1: #priority is low, normal, high or urgent; write #priority high")
    assert submit(house, "ada", [ANN], answer("close", "#close"))[0] == 250
    assert ticket_of(house) == "closed" and filed(house, "faulty") == 0


@pytest.mark.parametrize("login, port", [(None, "submission"), (None, "port"), ("stranger", "submission"), ("ADA", "submission")])
def test_without_its_login_nobody_is_an_agent(house, login, port):
    mail = answer(f"posing-{login}-{port}", f"#reopen\nA word of {login} at {port}.")
    code, text = submit(house, login, [ANN], mail, port=getattr(house.sendmail, port))
    # from an agent's address, commands are no other's to send: whoever gets the mail would read them
    assert code == (250 if port == "port" else 554 if login else 530), text
    assert ticket_of(house) == "closed"
