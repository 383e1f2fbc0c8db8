"""Agents in their mail clients: replies leave as the team's, join the ticket, are signed; commands, notes, what must not go."""
import email
import time

import pytest

from conftest import BUILD
from private.agents import AgentDesk
from private.place import wait_for

ADA, GRACE, ALAN = "ada@desk.invalid", "grace@desk.invalid", "alan@desk.invalid"
SUPPORT, HELP = "support@desk.invalid", "hilfe@desk.invalid"
CUSTOMER, OTHER = "mary@customer.invalid", "bob@customer.invalid"


@pytest.fixture(scope="module")
def desk(place):
    desk = AgentDesk(place, BUILD, {SUPPORT: "Example Support", HELP: "Beispiel-Hilfe"}, [CUSTOMER, OTHER],
                     {"ada": ("Ada", ADA), "grace": ("Grace", GRACE), "alan": ("Alan", ALAN)}, dkim=True, deadline=8)
    desk.start()
    wait_for("the agents' names", lambda: "mate ada@desk.invalid" in open(desk.home + "/state/snapshot", encoding="utf-8").read())
    yield desk
    desk.stop()


COUNT = [0]


def open_ticket(desk, subject="Blender arrived broken", text="My blender arrived with a cracked jug. I would like a new one.", author=CUSTOMER, queue=SUPPORT,
                cc=""):
    """A customer's mail; (ticket, its Message-ID)."""
    COUNT[0] += 1
    number = f"mail-{COUNT[0]}@customer.invalid"
    mail = (f"From: Mary Customer <{author}>\nTo: {queue}\n{cc}Subject: {subject}\nMessage-ID: <{number}>\n"
            f"Date: Mon, 23 Nov 2026 09:00:00 +0000\n\n{text}\n\nMary\n")
    assert desk.send(author, queue, mail)[0] == 250
    return desk.one(f"select ticket from hearken.message where message_id = '{number}'"), number


def reply(number, text, subject="Re: Blender arrived broken", to=CUSTOMER, sender=f"Ada <{ADA}>", extra="", headers=""):
    """A plain reply as a mail client writes it."""
    COUNT[0] += 1
    return (f"From: {sender}\nTo: {to}\n{extra}Subject: {subject}\nMessage-ID: <agent-{COUNT[0]}@laptop.invalid>\nIn-Reply-To: <{number}>\n"
            f"References: <{number}>\nDate: Mon, 23 Nov 2026 10:00:{COUNT[0] % 60:02d} +0000\nMIME-Version: 1.0\n"
            f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n{headers}\n{text}\n")


def got(desk, address, text):
    """The mail in a mailbox that holds this text."""
    return [octets for octets in desk.postfix.box(address) if text.encode() in octets]


def arrived(desk, address, text):
    return email.message_from_bytes(wait_for(f"the mail with {text!r}", lambda: got(desk, address, text), 20)[0])


def status(desk, ticket):
    return desk.one(f"select status from hearken.ticket where id = {ticket}")


def body(letter):
    return letter.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n")


def test_a_plain_reply_leaves_as_the_teams(desk):
    ticket, number = open_ticket(desk)
    mail = reply(number, "We send a new jug today.\n\n-- \nAda", headers="User-Agent: Mutt/2.2\nOrganization: Example\nSender: ada@laptop.invalid\n"
                 "Disposition-Notification-To: ada@desk.invalid\nReply-To: ada@home.invalid\nX-Hearken-Ticket: 7\nAutocrypt: addr=ada@desk.invalid\n")
    assert desk.submit("ada", CUSTOMER, mail) [0] == 250
    letter = arrived(desk, CUSTOMER, "We send a new jug today.")
    assert email.utils.parseaddr(letter["From"]) == ("Ada (Example Support)", SUPPORT)
    assert letter["Reply-To"].startswith("support+t" + ticket + ".") and letter["Message-ID"].startswith("<o")
    assert letter["Return-Path"].startswith("<support+b" + ticket + ".")
    for name in ("User-Agent", "Organization", "Sender", "Disposition-Notification-To", "X-Hearken-Ticket", "Autocrypt"):
        assert letter[name] is None, name
    assert letter["In-Reply-To"] == f"<{number}>"
    assert "laptop.invalid" not in letter.as_string() and "Authenticated sender" not in letter.as_string()
    row = desk.rows(f"select t.status, a.login, t.first_response_at is not null from hearken.ticket t join hearken.agent a on a.id = t.assignee where t.id = {ticket}")
    assert row == [["pending", "ada", "t"]]
    assert desk.one(f"select direction || ' ' || why from hearken.message where ticket = {ticket} and agent is not null") in ("out references", "out own-id")


def test_the_reply_is_signed_after_our_change(desk):
    octets = got(desk, CUSTOMER, "We send a new jug today.")[0]
    assert b"DKIM-Signature:" in octets
    signed = octets[octets.index(b"DKIM-Signature:"):]
    assert desk.verify(signed)
    assert not desk.verify(signed.replace(b"a new jug today", b"a new mug today"))
    assert not desk.verify(signed.replace(b"From: ", b"From: x"))


def test_the_customers_answer_joins(desk):
    letter = arrived(desk, CUSTOMER, "We send a new jug today.")
    mail = f"From: {CUSTOMER}\nTo: {letter['Reply-To']}\nSubject: Re: Blender\nMessage-ID: <thanks-1@customer.invalid>\nIn-Reply-To: {letter['Message-ID']}\n\nThank you!\n"
    assert desk.send(CUSTOMER, letter["Reply-To"], mail)[0] == 250
    assert desk.rows("select t.status, m.why, m.verified from hearken.message m join hearken.ticket t on t.id = m.ticket where m.message_id = 'thanks-1@customer.invalid'") == [["open", "token", "t"]]
    # the original Message-ID is remembered as well
    original = desk.one("select message_id from hearken.message where agent is not null order by id limit 1")
    assert original.startswith("agent-")
