"""Loops, storms and forgeries: how many acknowledgements leave at most, before real servers. HEARKEN_COUNT mails a storm (tests/campaign/loops: 10 000)."""
import email
import os
import re
import smtplib
import threading
import time

import pytest
from relay import Relay

from private.hearken import Desk
from private.place import Place, wait_for
from private.vacation import Vacation

COUNT = int(os.environ.get("HEARKEN_COUNT", 120))
QUEUE = "support@desk.invalid"
OTHER = "hilfe@other.invalid"


def figure(text):
    print(f"\nfigure: {text}", flush=True)


class Responder(Relay):
    """A customer's machine that answers whatever it gets as if it were new: no sign of automation, another Message-ID and subject each time."""

    def __init__(self, answer, to="From", most=30):
        super().__init__()
        self.answer, self.to, self.most = answer, to, most

    def keep(self, mail):
        super().keep(mail)
        number = len(self.mails)
        if number <= self.most:
            letter = email.message_from_string(mail["text"])
            target = email.utils.parseaddr(letter[self.to] or letter["From"])[1]
            threading.Thread(target=self.answer, args=(mail["to"][0], target, number)).start()


def bare(sender):
    """Who stands behind a tag against forged bounces and a plus tag."""
    return re.sub(r"\+[^@]*", "", sender.rsplit("=", 1)[-1])


def masked(sender, number):
    """Each time another envelope sender of the same machine."""
    name, domain = bare(sender).split("@")
    return (f"{name}+{number}@{domain}", f"prvs={number:04}abcdef={name}@{domain}")[number % 2]


@pytest.fixture(scope="module")
def house(build):
    """A desk that trusts no network; what leaves for the world ends in one sink."""
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    desk = Desk(place, build, {QUEUE: "Support"}, [], listen_for="0 seconds", deadline=10, durable=False,
                extra='trusted_networks = {}\nauthserv_id = "mx.desk.invalid"\nmta_strips_ar = yes')
    desk.sink = Relay()
    desk.robot = Responder(lambda sender, to, n: desk.send(masked(sender, n), to, letter(bare(sender), f"robot-{sender}-{n}", to=to, subject=f"Your request {n}")))
    desk.parrot = Responder(lambda sender, to, n: desk.send(sender, to, letter(sender, f"parrot-{sender}-{n}", to=to, subject=f"Ticket {n}")), to="Reply-To")
    desk.vacation = Vacation(place, desk.postfix.port)
    desk.postfix.extra = (f"default_transport = smtp:[127.0.0.1]:{desk.sink.port}\nsmtpd_client_connection_rate_limit = 0\nsmtpd_client_message_rate_limit = 0\n"
                          "smtpd_client_connection_count_limit = 0\ntransport_maps = inline:{ "
                          f"{{robot.invalid = smtp:[127.0.0.1]:{desk.robot.port}}} {{parrot.invalid = smtp:[127.0.0.1]:{desk.parrot.port}}} "
                          f"{{away.invalid = lmtp:[127.0.0.1]:{desk.vacation.port}}} }}\n")
    desk.postfix.configure()
    desk.vacation.start()
    desk.start()
    yield desk
    desk.vacation.stop()
    desk.stop()
    place.clear()


@pytest.fixture(autouse=True)
def calm(house):
    """Each test begins with an empty hour."""
    yield
    house.settle(60)
    house.postgres.psql("update hearken.outbox set state = 'cancelled' where state = 'held'; update hearken.outbox set counted_at = null, planned_at = now() - interval '2 days';"
                        "select hearken.release_held()")
    house.sink.mails.clear()


def letter(sender, name, to=QUEUE, subject="The lamp", more="", text="The lamp flickers since Monday. Please send me a new one."):
    return (f"{more}From: {sender.split('@')[0].title()} <{sender}>\nTo: {to}\nSubject: {subject}\nMessage-ID: <{name}@{sender.split('@')[1]}>\n"
            f"Date: Mon, 23 Nov 2026 09:00:00 +0000\n\n{text}\n")


def pour(house, mails, sessions=4):
    """(sender, recipient, text) each, over a few lasting connections. Every one must be taken."""
    shares, refused = [mails[n::sessions] for n in range(sessions)], []

    def run(share):
        with smtplib.SMTP("127.0.0.1", house.postfix.port, local_hostname="client.invalid", timeout=120) as smtp:
            for sender, recipient, text in share:
                try:
                    smtp.sendmail(sender, [recipient], text.replace("\n", "\r\n").encode())
                except smtplib.SMTPException as error:
                    refused.append(str(error))
    threads = [threading.Thread(target=run, args=(share,)) for share in shares]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == []


def rest(house, seconds=90):
    """Nothing is due and nothing more comes."""
    house.settle(seconds)
    wait_for("Postfix's rest", lambda: not house.postfix.queued(), seconds)
    house.settle(seconds)


def acks(house, condition="true"):
    return int(house.one(f"select count(*) from hearken.outbox where kind = 'ack' and state in ('handed', 'seen', 'sent') and {condition}"))


def test_two_desks_that_acknowledge_each_other(house, build):
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    other = Desk(place, build, {OTHER: "Hilfe"}, [], listen_for="0 seconds", deadline=10, durable=False)
    other.postfix.extra = f"transport_maps = inline:{{ {{desk.invalid = smtp:[127.0.0.1]:{house.postfix.port}}} }}\n"
    other.postfix.configure()
    with open(os.path.join(house.postfix.etc, "main.cf"), "a", encoding="utf-8") as main:
        main.write(f"relay_transport = smtp:[127.0.0.1]:{other.postfix.port}\nrelay_domains = other.invalid\n")
    house.postfix.command("postfix", "reload")
    try:
        other.start()
        began = acks(house)
        # The one desk's mail to the other: an agent's reply() to a customer who is the other desk.
        assert other.send(QUEUE, OTHER, letter(QUEUE, "first", to=OTHER))[0] == 250
        for _ in range(3):
            rest(house)
            rest(other)
        theirs = acks(other)
        assert theirs + acks(house) - began == 1, "an acknowledgement was acknowledged"
        number = other.one("select max(id) from hearken.ticket")
        other.postgres.psql(f"select hearken.reply({number}, 'A new lamp leaves today.')")
        for _ in range(3):
            rest(other)
            rest(house)
        ours, theirs = acks(house) - began, acks(other)
        replies = int(other.one("select count(*) from hearken.outbox where kind = 'reply' and state = 'sent'"))
        assert replies == 1
        assert ours + theirs <= 2
        # what came back to the reply's bounce address is filed on its ticket, and opened nothing
        assert other.one("select count(*) from hearken.ticket") == "1"
        assert other.one("select count(*) from hearken.message where 'hilfe+b' = left(recipients[1], 7) and auto_reason <> ''") == str(ours)
        figure(f"two desks, a mail and a reply: {ours + theirs} acknowledgements in all")
    finally:
        other.stop()
        place.clear()


def test_against_pigeonholes_vacation(house):
    sender = "ann@away.invalid"
    assert house.send(sender, QUEUE, letter(sender, "away"))[0] == 250
    wait_for("the acknowledgement", lambda: house.vacation.box(sender))
    rest(house)
    time.sleep(2)  # Dovecot would answer now
    rest(house)
    assert acks(house, "recipient like '%away.invalid'") == 1
    assert house.one("select count(*) from hearken.message where author = 'ann@away.invalid'") == "1", "the vacation answered an acknowledgement"
    # A person's reply is answered by the vacation; that is filed and starts nothing.
    ticket = house.one("select ticket from hearken.message where message_id = 'away@away.invalid'")
    house.postgres.psql(f"select hearken.reply({ticket}, 'A new lamp leaves today.')")
    wait_for("the vacation's answer", lambda: house.one("select count(*) from hearken.message where 'support+b' = left(recipients[1], 9) and kind in ('auto', 'bounce')") == "1")
    rest(house)
    assert house.one("select count(distinct ticket) from hearken.message where 'support+b' = left(recipients[1], 9)") == "1"
    assert house.one(f"select count(*) from hearken.message where ticket = {ticket} and 'support+b' = left(recipients[1], 9)") == "1"
    assert acks(house, "recipient like '%away.invalid'") == 1
    assert house.one(f"select state || reason from hearken.outbox where ticket = {ticket} and kind = 'reply'") == "sent", "an absence is no delivery failure"
    figure("Pigeonhole's vacation: 1 acknowledgement, 0 answers to it")


def test_against_a_responder_that_hides_what_it_is(house):
    sender = "ivy@robot.invalid"
    assert house.send(sender, QUEUE, letter(sender, "robot"))[0] == 250
    wait_for("its end", lambda: house.one("select count(*) from hearken.outbox where state = 'held' and victim = 'ivy@robot.invalid'") != "0", 60)
    rest(house)
    sent = acks(house, "victim = 'ivy@robot.invalid'")
    assert sent <= 3 and len(house.robot.mails) == sent
    assert house.one("select distinct reason from hearken.outbox where state = 'held' and victim = 'ivy@robot.invalid'") == "cap of the address"
    figure(f"a responder without any sign, of other senders each time, to the queue's address: {sent} acknowledgements (cap 3)")


def test_against_a_responder_that_answers_the_reply_address(house):
    sender = "pol@parrot.invalid"
    assert house.send(sender, QUEUE, letter(sender, "parrot"))[0] == 250
    wait_for("its answer", lambda: house.one("select count(*) from hearken.message where author = 'pol@parrot.invalid'") == "2")
    rest(house)
    sent = acks(house, "recipient = 'pol@parrot.invalid'")
    assert sent == 1
    assert house.one("select count(distinct ticket) from hearken.message where author = 'pol@parrot.invalid'") == "1"
    figure(f"a responder that answers the reply address: {sent} acknowledgement")


def test_a_storm_of_bounces(house):
    before = acks(house)
    report = ("Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
              "--b\n\nIt could not be delivered.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.far.invalid\n\n"
              "Final-Recipient: rfc822; nobody@far.invalid\nAction: failed\nStatus: 5.1.1\n--b--\n")
    pour(house, [("", QUEUE, f"From: MAILER-DAEMON@mx{n % 50}.invalid\nTo: {QUEUE}\nMessage-ID: <bounce-{n}@mx.invalid>\n" + report) for n in range(COUNT)])
    rest(house)
    assert acks(house) == before
    assert house.one("select count(*) from hearken.deliveries d join hearken.message m on m.id = d.message where d.reason = 'null-sender' "
                     "and m.message_id like 'bounce-%'") == str(COUNT)
    figure(f"{COUNT} bounces: 0 acknowledgements, each refusal in deliveries with its reason")


@pytest.mark.parametrize("failed", [False, True])
def test_one_forged_victim(house, failed):
    victim = f"victim{int(failed)}@mail.invalid"
    more = f"Authentication-Results: mx.desk.invalid; dmarc=fail header.from=mail.invalid; spf=fail smtp.mailfrom={victim}\n" if failed else ""
    spell = [victim, victim.replace("@", "+tag@"), victim.upper()]
    pour(house, [(spell[n % 3], QUEUE, letter(spell[n % 3], f"forged-{int(failed)}-{n}", more=more)) for n in range(COUNT)])
    rest(house)
    sent = acks(house, f"lower(recipient) like 'victim{int(failed)}%@mail.invalid'")
    assert sent == 0 if failed else sent <= 3
    reason = "auth-failed" if failed else "cap of the address"
    told = int(house.one(f"select count(*) from hearken.deliveries where reason = '{reason}' and lower(recipient) like 'victim{int(failed)}%@mail.invalid'"))
    assert told == COUNT - sent
    figure(f"{COUNT} mails forged from one victim, {'authentication failed' if failed else 'no authentication'}: {sent} acknowledgements; {told} refused as {reason}")


def test_many_forged_victims(house):
    size, began = len(house.place.log("courier")), time.monotonic()
    alarm = []

    def watch():
        try:
            wait_for("the breaker", lambda: "the breaker is open" in house.place.log("courier")[size:], 300)
            alarm.append(time.monotonic() - began)
        except TimeoutError:
            pass
    watcher = threading.Thread(target=watch)
    watcher.start()
    pour(house, [(f"p{n}@victim{n}.invalid", QUEUE, letter(f"p{n}@victim{n}.invalid", f"flood-{n}")) for n in range(COUNT)])
    rest(house, 300)
    watcher.join()
    sent = acks(house, "recipient like 'p%@victim%.invalid'")
    held = int(house.one("select count(*) from hearken.held_ack where recipient like 'p%@victim%.invalid' and reason = 'breaker'"))
    assert sent <= 100 and sent + held == COUNT
    assert alarm and alarm[0] < 60, "no alarm within a minute"
    assert house.one("select alarm from hearken.health where what = 'breaker'") == "t"
    assert len([one for one in house.sink.mails if one["from"] == "" and re.search("^Auto-Submitted: auto-replied", one["text"], re.M)]) == sent
    figure(f"{COUNT} mails forged from as many victims: {sent} acknowledgements in the hour, {held} held, breaker and alarm {alarm[0]:.0f} s after the first mail")


def test_our_own_message_id_sent_back_is_ordinary_mail(house):
    sender = "eve@echo.invalid"
    assert house.send(sender, QUEUE, letter(sender, "echo"))[0] == 250
    rest(house)
    ours = house.one("select message_id from hearken.outbox where recipient = 'eve@echo.invalid'")
    seen = house.one("select seen_times from hearken.outbox where recipient = 'eve@echo.invalid'")
    echo = letter(sender, "x").replace("<x@echo.invalid>", f"<{ours}>")
    assert house.send(sender, QUEUE, echo)[0] == 250
    assert house.send("", QUEUE, echo + "once more\n")[0] == 250  # from <>, at the public service
    assert house.one(f"select count(*) from hearken.message where message_id = '{ours}' and direction in ('in', 'event') and kind <> 'ack'") == "2"
    assert house.one("select seen_times from hearken.outbox where recipient = 'eve@echo.invalid'") == seen
    # and a stranger who knows the id gains nothing on the courier's own service: another recipient is ordinary mail
    assert house.send("", QUEUE, echo + "and again\n", port=house.relay)[0] == 250
    assert house.one(f"select count(*) from hearken.message where message_id = '{ours}' and kind <> 'ack'") == "3"
    assert house.one("select seen_times from hearken.outbox where recipient = 'eve@echo.invalid'") == seen


def test_every_refusal_has_its_reason_in_deliveries(house):
    cases = {"list": "List-Id: <l.lists.invalid>\n", "precedence": "Precedence: bulk\n", "auto-submitted": "Auto-Submitted: auto-replied\n",
             "suppressed": "X-Auto-Response-Suppress: All\n"}
    for reason, more in cases.items():
        assert house.send(f"r@{reason}.invalid", QUEUE, letter(f"r@{reason}.invalid", f"refused-{reason}", more=more))[0] == 250
    assert house.send("r@hidden.invalid", QUEUE, letter("r@hidden.invalid", "refused-hidden", to="friends@elsewhere.invalid"))[0] == 250
    house.postgres.psql("update hearken.queue set unverified_sender = 'none'")
    assert house.send("r@stranger.invalid", QUEUE, letter("r@stranger.invalid", "refused-stranger"))[0] == 250
    house.postgres.psql("update hearken.queue set unverified_sender = 'paraphrase'")
    assert house.send("r@warm.invalid", QUEUE, letter("r@warm.invalid", "warm"))[0] == 250
    house.postgres.psql("update hearken.queue set unverified_sender = 'plain'; insert into hearken.ban (pattern) values ('@banned.invalid')")
    assert house.send("r@banned.invalid", QUEUE, letter("r@banned.invalid", "refused-banned"))[0] == 250
    rest(house)
    found = dict(house.rows("select recipient, state || ' ' || reason from hearken.deliveries where recipient like 'r@%'"))
    wanted = {f"r@{reason}.invalid": f"none {reason}" for reason in cases}
    wanted |= {"r@hidden.invalid": "none not-addressed", "r@stranger.invalid": "none unverified-sender", "r@banned.invalid": "none banned", "r@warm.invalid": "sent "}
    assert {who: found.get(who) for who in wanted} == wanted
    assert house.one("select level from hearken.outbox where recipient = 'r@warm.invalid'") == "paraphrase"
