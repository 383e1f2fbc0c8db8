"""The acknowledgement as it lies in the customer's mailbox, by RFC 3834's own columns; one for what arrives together; what a merge cancels."""
import email
import os
import re
import time

import pytest
from rfc3834 import faults

from private.hearken import Desk
from private.place import Place, wait_for

QUEUE = "support@desk.invalid"
SALES, WHOLE = "sales@whole.invalid", "whole@customer.invalid"
LONG = "The lamp that I ordered in your shop on Monday flickers, hums, and smells of burnt rubber as soon as I switch it on, which I do not dare to do any more at all"

# subject as it is sent, what of it must be found in the answer's, more of the header, the text
LETTERS = {
    "plain": ("Blender broken", ["Blender broken"], "", "My blender arrived with a cracked jug. Please send me a new one."),
    "umlauts": ("=?utf-8?Q?Bestellung_f=C3=BCr_M=C3=BCller_besch=C3=A4digt?=", ["Bestellung für Müller beschädigt"], "",
                "Guten Tag,\n\ndie Vase ist zerbrochen angekommen. Ich möchte bitte mein Geld zurück.\n\nViele Grüße\nJörg Müller"),
    "japanese": ("=?utf-8?B?44Op44Oz44OX44GM5aOK44KM44G+44GX44Gf?=", [], "", "ランプが壊れました。新しいものを送ってください。"),
    "long": (LONG, ["The lamp that I ordered"], "", "The lamp flickers. Please send me a new one."),
    "threaded": ("Re: Offer", ["Offer"], "References: " + "\n ".join(f"<ref-{n}@customer.invalid>" for n in range(60)) + "\nIn-Reply-To: <ref-59@customer.invalid>\n",
                 "The offer is fine. When can you deliver the lamp?"),
    "injected": ("=?utf-8?Q?Lamp=0D=0ABcc:_eve=0D=0A=0D=0ABuy?=", ["Lamp"], "", "The lamp flickers.\n.\nQUIT\nFrom here on it hums.\n\n.\n"),
    "fake-words": ("=?utf-8?Q?=3D=3Fus-ascii=3FQ=3Fx=3F=3D_lamp?=", ["lamp"], "", "The lamp flickers."),
    "no-subject": ("", [], "", "The lamp flickers since yesterday."),
    "wide": ("Lamp", ["Lamp"], "", "The lamp of order 4417 has " + "a very " * 60 + "long cable that smells. Please send me a new one."),
}


@pytest.fixture(scope="module")
def house(build):
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    customers = [f"{name}@customer.invalid" for name in LETTERS] + ["ann@customer.invalid", "ben@customer.invalid", SALES, WHOLE]
    desk = Desk(place, build, {QUEUE: "Example Support"}, customers, listen_for="0 seconds", deadline=10, durable=False)
    desk.postfix.extra = "default_transport = discard\n"
    desk.postfix.configure()
    desk.start()
    desk.postgres.psql("update hearken.cap set count = 1000 where name <> 'mute'")
    yield desk
    desk.stop()
    place.clear()


def letter(name, sender, subject, more="", text="The lamp flickers."):
    return (f"From: {sender.split('@')[0].title()} <{sender}>\nTo: {QUEUE}\nSubject: {subject}\nMessage-ID: <{name}@customer.invalid>\n{more}"
            f"Date: Mon, 23 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n")


def acknowledged(house, address, count=1):
    return wait_for("the acknowledgement", lambda: len(house.postfix.box(address)) >= count and house.postfix.box(address))


@pytest.mark.parametrize("name", LETTERS)
def test_it_keeps_rfc_3834(house, name):
    subject, words, more, text = LETTERS[name]
    sender = f"{name}@customer.invalid"
    assert house.send(sender, QUEUE, letter(name, sender, subject, more, text))[0] == 250
    octets = acknowledged(house, sender)[0]
    ids = [f"ref-{n}@customer.invalid" for n in range(58, 60)] if name == "threaded" else []
    assert faults(octets, sender, QUEUE, words, f"{name}@customer.invalid", ids) == []
    house.settle()
    assert house.one(f"select '<' || message_id || '>' from hearken.outbox where recipient = '{sender}'") == email.message_from_bytes(octets)["Message-ID"]
    assert house.one(f"select count(*) from hearken.outbox where recipient = '{sender}' and state = 'sent' and seen_times = 1 and position(seen_queue_id in answer) > 0") == "1"
    assert len(house.postfix.box(sender)) == 1


def test_a_queue_of_a_whole_domain_answers_from_where_it_was_written_to(house):
    """The answer to it joins the ticket, and so does an agent's, by an address in that domain."""
    house.postgres.psql("select hearken.add_queue('@whole.invalid', 'Whole'); update hearken.queue set listen_for = '0'")

    def filed():  # once the milter knows the queue
        mail = letter(f"whole{time.monotonic()}", WHOLE, "Offer").replace(QUEUE, SALES)
        return house.send(WHOLE, SALES, mail)[0] == 250 and house.one(f"select min(ticket) from hearken.message where author = '{WHOLE}'")

    ticket = wait_for("the milter to know it", filed, 40)
    ack = email.message_from_bytes(acknowledged(house, WHOLE)[0])
    assert SALES in ack["From"] and re.fullmatch(r"sales\+t[a-z0-9.]+@whole\.invalid", ack["Reply-To"])
    answer = letter("whole-answer", WHOLE, "Re: Offer", text="It hums, too.").replace(QUEUE, ack["Reply-To"])
    assert house.send(WHOLE, ack["Reply-To"], answer)[0] == 250
    assert house.one("select why || ' ' || ticket from hearken.message where message_id = 'whole-answer@customer.invalid'") == f"token {ticket}"
    house.postgres.psql(f"select hearken.reply({ticket}, 'Here is the offer.')")
    reply = email.message_from_bytes(wait_for("the reply", lambda: [octets for octets in house.postfix.box(WHOLE) if b"Here is the offer" in octets], 30)[0])
    assert SALES in reply["From"] and reply["Reply-To"] == ack["Reply-To"]


def test_replies_of_persons_are_no_automatic_mail_and_may_bounce(house):
    sender = "plain@customer.invalid"
    ticket = house.one(f"select ticket from hearken.outbox where recipient = '{sender}'")
    house.postgres.psql(f"select hearken.reply({ticket}, 'A new jug leaves today.')")
    reply = email.message_from_bytes(acknowledged(house, sender, 2)[-1])
    assert "Auto-Submitted" not in reply and "Precedence" not in reply and "X-Auto-Response-Suppress" not in reply
    bounce = reply["Return-Path"].strip("<>")
    assert re.fullmatch(r"support\+b\d+\.\d+\.[a-z0-9]+\.[a-z2-7]{16}@desk\.invalid", bounce)
    house.settle()
    assert house.one(f"select envelope_sender || ' ' || seen_times from hearken.outbox where ticket = {ticket} and kind = 'reply'") == f"{bounce} 1"
    # it comes back
    report = (f"From: MAILER-DAEMON@far.invalid\nTo: {bounce}\nSubject: Undelivered\nMessage-ID: <back@far.invalid>\nMIME-Version: 1.0\n"
              "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nNobody there.\n--b\nContent-Type: message/delivery-status\n\n"
              f"Reporting-MTA: dns; far.invalid\n\nFinal-Recipient: rfc822; {sender}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown\n"
              f"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {reply['Message-ID']}\nSubject: {reply['Subject']}\n--b--\n")
    tickets = house.one("select count(*) from hearken.ticket")
    before = house.one(f"select status from hearken.ticket where id = {ticket}")
    assert house.send("", bounce, report)[0] == 250
    assert house.rows(f"select ticket, direction, kind from hearken.message where message_id = 'back@far.invalid'") == [[ticket, "event", "bounce"]]
    assert house.one(f"select state || ' ' || reason || ' ' || answer from hearken.outbox where ticket = {ticket} and kind = 'reply'") == f"failed bounced 5.1.1 {sender}"
    assert house.one("select count(*) from hearken.ticket") == tickets and house.one(f"select status from hearken.ticket where id = {ticket}") == before
    # nobody can make a failure up, and a person's mail to that address is mail to the queue
    forged = bounce.replace("+b", "+t")
    assert house.send("", forged, report.replace("back@", "forged@"))[0] == 250
    person = "ben@customer.invalid"
    assert house.send(person, bounce, letter("hello", person, "Hello"))[0] == 250
    assert house.one("select ticket <> {} and direction = 'in' and kind = 'mail' from hearken.message where message_id = 'hello@customer.invalid'".format(ticket)) == "t"
    house.settle()


def test_what_arrives_together_is_acknowledged_once(house):
    house.postgres.psql("update hearken.queue set listen_for = '1 hour'")
    try:
        sender = "ann@customer.invalid"
        assert house.send(sender, QUEUE, letter("one", sender, "Lamp", text="The lamp of order 5501 flickers."))[0] == 250
        more = "In-Reply-To: <one@customer.invalid>\nReferences: <one@customer.invalid>\n"
        assert house.send(sender, QUEUE, letter("two", sender, "Re: Lamp", more, "I would like a refund, please."))[0] == 250
        handed = ("---------- Forwarded message ---------\nFrom: Bo <bo@shop.invalid>\nDate: Mon, 2 Mar 2026 09:12:11 +0100\nSubject: Toaster\n"
                  "To: ann@customer.invalid\n\nThe toaster of order 7702 has burnt down.")
        assert house.send(sender, QUEUE, letter("three", sender, "Fwd: Toaster", more, handed))[0] == 250
        empty = "Sent from my iPhone\n\nOn Mon, Mar 2, 2026 at 10:11 AM Bo <bo@shop.invalid> wrote:\n\n> I have lost the kettle of order 8803."
        assert house.send(sender, QUEUE, letter("four", sender, "Re: Kettle", more, empty))[0] == 250
        assert house.one("select count(distinct ticket) from hearken.message where message_id in ('one@customer.invalid', 'three@customer.invalid')") == "1"
        house.postgres.psql("update hearken.outbox set due = now() where state = 'planned'")
        box = acknowledged(house, sender)
        house.settle()
        time.sleep(0.5)
        assert len(box) == len(house.postfix.box(sender)) == 1
        words = email.message_from_bytes(box[0]).get_payload(decode=True).decode()
        assert "refund" in words.lower() or "money back" in words.lower()  # the second mail was heard
        assert "toaster" not in words.lower() and "7702" not in words  # the third hands on what another wrote
        assert "kettle" not in words.lower() and "8803" not in words  # the fourth answers him without a word
    finally:
        house.postgres.psql("update hearken.queue set listen_for = '0 seconds'")


def test_a_merge_cancels_what_has_not_been_handed_over(house):
    house.postgres.psql("update hearken.queue set listen_for = '1 hour'")
    try:
        sender = "ben@customer.invalid"
        before = len(house.postfix.box(sender))
        for name in ("first", "second"):
            assert house.send(sender, QUEUE, letter(name, sender, f"Lamp {name}"))[0] == 250
        tickets = [house.one(f"select ticket from hearken.message where message_id = '{name}@customer.invalid'") for name in ("first", "second")]
        house.postgres.psql(f"select hearken.merge({tickets[0]}, {tickets[1]}); update hearken.outbox set due = now() where state = 'planned'")
        acknowledged(house, sender, before + 1)
        house.settle()
        assert len(house.postfix.box(sender)) == before + 1
        assert house.rows(f"select state, reason from hearken.deliveries where kind = 'ack' and recipient = '{sender}' and message in "
                          "(select id from hearken.message where message_id in ('first@customer.invalid', 'second@customer.invalid')) order by message") == [["sent", ""], ["cancelled", "merged"]]
    finally:
        house.postgres.psql("update hearken.queue set listen_for = '0 seconds'")
