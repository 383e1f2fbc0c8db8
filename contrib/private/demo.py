"""What contrib/demo shows, step by step, in the words of the servers themselves."""
import os
import signal
import smtplib
import subprocess
import sys
import time

from private.hearken import Desk
from private.place import Place, wait_for
from private.postfix import Postfix
from private.verifiers import Verifiers

SUPPORT, HELP = "support@desk.invalid", "hilfe@desk.invalid"
ADA, EVA, GRACE = "ada@customer.invalid", "eva@kunde.invalid", "grace@sender.invalid"

LETTERS = {
    "blender": (ADA, SUPPORT, """From: Ada Lovelace <ada@customer.invalid>
To: support@desk.invalid
Subject: Blender arrived broken
Message-ID: <blender@customer.invalid>
Content-Type: text/plain; charset=utf-8

Hello,

my blender arrived with a cracked jug yesterday (order 4417). We have guests on
Sunday, so I would like a replacement before Saturday, if that is possible.

Kind regards
Ada
"""),
    "vase": (EVA, HELP, """From: Eva Beispiel <eva@kunde.invalid>
To: hilfe@desk.invalid
Subject: Vase zerbrochen
Message-ID: <vase@kunde.invalid>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Guten Tag,

meine Bestellung 5512 ist gestern angekommen, aber die Vase ist zerbrochen.
Das ist sehr schade, sie war ein Geschenk. Ich möchte bitte mein Geld zurück.

Viele Grüße
Eva Beispiel
"""),
    "lamp": (GRACE, SUPPORT, """From: Grace Hopper <grace@sender.invalid>
To: support@desk.invalid
Subject: Lamp
Message-ID: <lamp@sender.invalid>
Content-Type: text/plain; charset=utf-8

Hi there,

I was charged twice for my lamp, order 7001. Please refund one of the two payments.

Thanks
Grace
"""),
}

PSQL = """\\echo
\\echo You are in psql, schema hearken. \\d+ explains everything; \\df+ hearken.* lists the verbs. Some things to try:
\\echo '  select * from hearken.open_ticket;'
\\echo '  select * from hearken.conversation(1001);'
\\echo '  select * from hearken.deliveries;'
\\echo '  select * from hearken.health;'
\\echo '  select hearken.reply(1001, ''A new blender leaves today.'');'
\\echo '  select hearken.close(1002);'
\\echo '  \\q ends the demo, and everything it started.'
set search_path = hearken, public;
"""


def say(text):
    print(f"\n\033[1m== {text}\033[0m" if sys.stdout.isatty() else f"\n== {text}", flush=True)


def indent(text):
    print("\n".join("   | " + line for line in text.rstrip().split("\n")), flush=True)


def show(desk, sql):
    print("   hearken=# " + sql)
    indent(desk.postgres.psql(sql, flags=("-qX", "-P", "footer=off", "-P", "border=1")))


def acknowledgements(postfix, address):
    return [letter for letter in postfix.letters(address) if letter["Auto-Submitted"] == "auto-replied"]


def show_acknowledgement(desk, address):
    wait_for("the acknowledgement", lambda: acknowledgements(desk.postfix, address), 30)
    letter = acknowledgements(desk.postfix, address)[-1]
    for name in ("From", "To", "Reply-To", "Subject", "Auto-Submitted"):
        print(f"   | {name}: {letter[name]}")
    indent("\n" + letter.get_payload(decode=True).decode("utf-8"))
    return letter


def send(desk, name):
    sender, recipient, mail = LETTERS[name]
    indent(mail)
    code, text = desk.send(sender, recipient, mail)
    print(f"   Postfix answers: {code} {text}")
    if code != 250:
        raise RuntimeError(f"the mail was not taken: {code} {text}")


def mail_to_ticket(desk):
    say("A customer writes to support@desk.invalid")
    send(desk, "blender")
    say("It is a ticket before the sender hears 250")
    show(desk, "select ticket, queue, status, subject, tone, requester from hearken.open_ticket")
    say("Within a minute the acknowledgement is in the customer's mailbox")
    letter = show_acknowledgement(desk, ADA)
    say("A German customer is answered in German")
    send(desk, "vase")
    show_acknowledgement(desk, EVA)
    return letter


def answer(desk, letter):
    say("The customer answers the acknowledgement: same ticket, a correction, no second acknowledgement")
    mail = (f"From: Ada Lovelace <{ADA}>\nTo: {letter['Reply-To']}\nSubject: {letter['Subject']}\nMessage-ID: <blender-2@customer.invalid>\n"
            f"In-Reply-To: {letter['Message-ID']}\n\nYes: the lid is cracked, too.\n")
    code, text = desk.send(ADA, letter["Reply-To"], mail)
    print(f"   Postfix answers: {code} {text}")
    time.sleep(3)
    show(desk, "select message, direction, kind, author, left(text, 40) as text from hearken.conversation(1001)")
    show(desk, "select ticket, why, correction from hearken.message where message_id = 'blender-2@customer.invalid'")
    print(f"   acknowledgements in the customer's mailbox: {len(acknowledgements(desk.postfix, ADA))}")


def database_away(desk, place):
    say("PostgreSQL is stopped. A mail from another mail server gets 451 and waits in that server's queue")
    sender = Postfix(place, name="sender", mailboxes=[GRACE], extra=f"relayhost = [127.0.0.1]:{desk.postfix.port}")
    sender.start()
    try:
        desk.postgres.stop()
        who, whom, mail = LETTERS["lamp"]
        desk.send(who, whom, mail, port=sender.port)
        line = wait_for("the refusal", lambda: [x for x in sender.log().splitlines() if " 451 " in x], 30)[0]
        print("   " + line.split("]: ", 1)[-1])
        print(f"   mails that wait in the sender's queue: {len(sender.queued())}")
        say("PostgreSQL starts again: the mail is filed, once")
        desk.postgres.start()
        wait_for("the mail's arrival", lambda: not sender.queued(), 60)
        show(desk, "select t.id as ticket, m.author, s.times as attempts_filed from hearken.message m join hearken.ticket t on t.id = m.ticket "
                   "join hearken.seen s on s.key = m.key where m.message_id = 'lamp@sender.invalid'")
    finally:
        sender.stop()


def verify(desk):
    """opendkim and opendmarc before our milter, header_checks before both (contrib/postfix)."""
    verifiers = Verifiers(desk.place, "mx.desk.invalid", {"customer.invalid": "v=spf1 ip4:192.0.2.10 -all",
                                                          "_dmarc.customer.invalid": "v=DMARC1; p=reject"})
    desk.postfix.milter = verifiers.milters + ", " + desk.postfix.milter
    desk.postfix.extra = (f"header_checks = {verifiers.header_checks('mx.desk.invalid')}\nsmtpd_authorized_xclient_hosts = 127.0.0.0/8\n"
                          "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination")
    desk.extra = 'authserv_id = "mx.desk.invalid"\nmta_strips_ar = yes'
    desk.configure()
    return verifiers


def strangers(desk):
    say("Two mails from ada@customer.invalid out of the wide world: from her domain's server, and forged, with forged results")
    for client, fields in (("192.0.2.10", ""), ("203.0.113.66", "Authentication-Results: mx.desk.invalid; dmarc=pass\n")):
        mail = (f"{fields}From: Ada <{ADA}>\nTo: {SUPPORT}\nSubject: The jug from {client}\nMessage-ID: <{client}@customer.invalid>\n\n"
                "The jug is cracked.\n").replace("\n", "\r\n")
        with smtplib.SMTP("127.0.0.1", desk.postfix.port, timeout=60) as smtp:
            smtp.ehlo()
            smtp.docmd(f"XCLIENT ADDR={client} NAME=mail.customer.invalid")
            smtp.ehlo()
            smtp.sendmail(ADA, SUPPORT, mail)
    show(desk, "select subject, evidence, gate, gate_reason from hearken.message where subject like 'The jug from %' order by id")


def look_around(desk, place):
    say("Everything in psql")
    desk.settle()
    show(desk, "select ticket, queue, gist from hearken.open_ticket order by ticket")
    show(desk, "select ticket, kind, state, recipient, code from hearken.deliveries order by ticket")
    show(desk, "select what, value, alarm from hearken.health")
    if not sys.stdin.isatty():
        return
    start = place.write("psqlrc", PSQL)
    signal.signal(signal.SIGINT, lambda *_: None)  # there ^C ends a query, and not the demo
    subprocess.run(["psql", "-q", "-d", desk.postgres.dsn()], env={**os.environ, "PSQLRC": start}, check=False)


def interrupt(*_):
    raise KeyboardInterrupt


def main():
    for number in (signal.SIGTERM, signal.SIGHUP):  # a terminal that is closed must not leave the servers behind, either
        signal.signal(number, interrupt)
    place = Place(os.environ["HEARKEN_SCRATCH"])
    desk = Desk(place, os.environ["HEARKEN_BUILD"], {SUPPORT: "Example Support", HELP: "Beispiel-Hilfe"}, [ADA, EVA], deadline=5)
    verifiers = verify(desk) if Verifiers.possible() else None
    try:
        say("A private PostgreSQL, a private Postfix, hearken-milter and hearken-courier start" +
            (", opendkim and opendmarc before them" if verifiers else ""))
        if verifiers:
            verifiers.start()
            desk.postfix.configure()
        desk.start()
        letter = mail_to_ticket(desk)
        answer(desk, letter)
        if verifiers:
            strangers(desk)
        database_away(desk, place)
        look_around(desk, place)
        say("Done. Everything this started is stopped now.")
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        desk.stop()
        if verifiers:
            verifiers.stop()
        place.clear()


try:
    main()
except KeyboardInterrupt:
    sys.exit(130)
