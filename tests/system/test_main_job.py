"""The main job, end to end: a real mail becomes a ticket and is answered, through real Postfix and PostgreSQL."""
import email.message
import email.policy
import hashlib
import os
import signal
import threading
import time

from private.place import wait_for

BLENDER = """From: Ada Lovelace <ada@customer.invalid>
To: support@desk.invalid
Subject: Blender arrived broken
Message-ID: <blender-1@customer.invalid>
Date: Mon, 23 Nov 2026 09:00:00 +0000

Hello,

my blender arrived with a cracked jug yesterday (order 4417). I would like a
replacement before Saturday, please.

Kind regards
Ada
"""

GERMAN = """From: Eva Beispiel <eva@kunde.invalid>
To: hilfe@desk.invalid
Subject: =?utf-8?Q?Lieferung_besch=C3=A4digt?=
Message-ID: <lieferung-1@kunde.invalid>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Guten Tag,

meine Bestellung 5512 ist gestern angekommen, aber die Vase ist zerbrochen.
Ich möchte bitte mein Geld zurück.

Viele Grüße
Eva Beispiel
"""


def body_of(letter):
    return letter.get_payload(decode=True).decode("utf-8")


def acks(desk, address):
    return [letter for letter in desk.postfix.letters(address) if letter["Auto-Submitted"] == "auto-replied"]


def filed(desk, message_id):
    return desk.one(f"select count(*) from hearken.message where message_id = '{message_id}@customer.invalid'")


def bobs(name):
    return BLENDER.replace("blender-1", name).replace("ada@", "bob@")


def test_a_mail_becomes_a_ticket_and_is_answered(desk):
    code, text = desk.send("ada@customer.invalid", "support@desk.invalid", BLENDER)
    assert code == 250, text
    assert desk.rows("select subject, status from hearken.open_ticket") == [["Blender arrived broken", "new"]]
    wait_for("the acknowledgement", lambda: acks(desk, "ada@customer.invalid"))
    ack = acks(desk, "ada@customer.invalid")[0]
    words = body_of(ack)
    assert "Ada" in words and "blender" in words and "4417" in words
    assert "replacement" in words and "before Saturday" in words
    assert ack["In-Reply-To"] == "<blender-1@customer.invalid>"
    assert ack["X-Auto-Response-Suppress"] == "All"
    assert "+t" in ack["Reply-To"]
    desk.settle()
    assert desk.one("select state from hearken.outbox") == "sent"


def test_a_german_mail_is_answered_in_german(desk):
    code, text = desk.send("eva@kunde.invalid", "hilfe@desk.invalid", GERMAN)
    assert code == 250, text
    wait_for("the acknowledgement", lambda: acks(desk, "eva@kunde.invalid"))
    words = body_of(acks(desk, "eva@kunde.invalid")[0])
    assert "Guten Tag Eva Beispiel" in words and "Vase ist zerbrochen" in words and "Ihr Geld zurück" in words


def test_the_team_reads_the_mail_with_its_marks(desk):
    mail = wait_for("the team's copy", lambda: desk.postfix.letters("support@desk.invalid"))[0]
    assert mail["X-Hearken-Ticket"] == "1001" and mail["X-Hearken-Sender-Verified"] == "yes"


def test_the_answer_joins_and_gets_no_second_acknowledgement(desk):
    ack = acks(desk, "ada@customer.invalid")[0]
    reply = (f"From: Ada <ada@customer.invalid>\nTo: {ack['Reply-To']}\nSubject: Re: Blender arrived broken\n"
             f"Message-ID: <blender-2@customer.invalid>\nIn-Reply-To: {ack['Message-ID']}\n\nIt was the lid as well.\n")
    # of several reply addresses the first that is good counts, whatever stands behind it
    name, domain = ack["Reply-To"].split("@")
    forged = name[:-1] + ("b" if name[-1] == "a" else "a") + "@" + domain
    code, text = desk.send("ada@customer.invalid", [ack["Reply-To"], forged], reply)
    assert code == 250, text
    row = desk.rows("select ticket, why, correction, verified from hearken.message where message_id = 'blender-2@customer.invalid'")
    wait_for("the gist", lambda: " → " in desk.one("select gist from hearken.ticket order by id limit 1"))
    assert row == [["1001", "token", "t", "t"]]
    copies = wait_for("the team's copy", lambda: [letter for letter in desk.postfix.letters("support@desk.invalid") if letter["Message-ID"] == "<blender-2@customer.invalid>"])
    assert copies[0]["X-Hearken-Correction"] == "yes" and desk.postfix.letters("support@desk.invalid")[0]["X-Hearken-Correction"] is None
    time.sleep(3)
    assert len(acks(desk, "ada@customer.invalid")) == 1


def test_forged_marks_are_removed(desk):
    mail = bobs("forged-1").replace("Subject: Blender", "X-Hearken-Ticket: 7\nX-Hearken-Tone: jolly\nSubject: Forged")
    assert desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 250
    letter = wait_for("the mail", lambda: [m for m in desk.postfix.letters("support@desk.invalid")
                                           if m["Message-ID"] == "<forged-1@customer.invalid>"])[0]
    assert letter.get_all("X-Hearken-Ticket") != ["7"] and len(letter.get_all("X-Hearken-Ticket")) == 1
    assert "jolly" not in letter.get_all("X-Hearken-Tone")


def test_raw_octets_are_what_postfix_handed_over(desk):
    rows = desk.rows("select encode(m.raw_sha256, 'hex'), encode(sha256(hearken.raw(m.id)), 'hex'), m.raw_size, "
                     "length(hearken.raw(m.id)) from hearken.message m where direction = 'in'")
    assert rows
    for said, stored, size, length in rows:
        assert said == stored and size == length


def test_other_mail_passes_untouched(desk):
    assert desk.send("bob@customer.invalid", "ada@customer.invalid", "From: bob@customer.invalid\nSubject: lunch?\n\nAt one?\n")[0] == 250
    wait_for("the mail", lambda: [m for m in desk.postfix.letters("ada@customer.invalid") if m["Subject"] == "lunch?"])
    assert desk.one("select count(*) from hearken.message where subject = 'lunch?'") == "0"


def test_eight_parallel_copies_make_one_row(desk):
    mail = bobs("eight-1")
    codes = []
    threads = [threading.Thread(target=lambda: codes.append(desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0]))
               for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert codes == [250] * 8
    assert filed(desk, "eight-1") == "1"
    assert desk.one("select times from hearken.seen s join hearken.message m on m.key = s.key "
                    "where m.message_id = 'eight-1@customer.invalid'") == "8"


def test_automatic_mail_is_filed_and_not_answered(desk):
    mail = bobs("auto-1").replace("Subject:", "Auto-Submitted: auto-generated\nSubject:")
    assert desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 250
    assert desk.send("", "support@desk.invalid", mail.replace("auto-1", "auto-2"))[0] == 250
    time.sleep(3)
    assert desk.one("select count(*) from hearken.outbox o join hearken.message m on m.id = o.message where m.message_id like 'auto-%'") == "0"
    assert desk.one("select count(*) from hearken.message where message_id like 'auto-%'") == "2"
    assert desk.one("select reason from hearken.deliveries d join hearken.message m on m.id = d.message "
                    "where m.message_id = 'auto-1@customer.invalid'") != ""


def test_attachments_and_a_large_mail_are_kept(desk):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = "bob@customer.invalid", "support@desk.invalid", "A large picture"
    message["Message-ID"] = "<large-1@customer.invalid>"
    message.set_content("Here is the picture of the damage.")
    picture = os.urandom(3_000_000)
    message.add_attachment(picture, maintype="image", subtype="png", filename="crack.png")
    assert desk.send("bob@customer.invalid", "support@desk.invalid", message.as_bytes())[0] == 250
    rows = desk.rows("select p.filename, p.size, encode(p.sha256, 'hex'), encode(sha256(hearken.file(p.sha256)), 'hex') from hearken.part p "
                     "join hearken.message m on m.id = p.message where m.message_id = 'large-1@customer.invalid'")
    digest = hashlib.sha256(picture).hexdigest()
    assert rows == [["crack.png", "3000000", digest, digest]]
    assert desk.one("select encode(sha256(hearken.raw(id)), 'hex') = encode(raw_sha256, 'hex') from hearken.message "
                    "where message_id = 'large-1@customer.invalid'") == "t"


def test_database_down_is_451_and_later_filed_once(desk):
    mail = bobs("down-1")
    desk.postgres.stop()
    code, text = desk.send("bob@customer.invalid", "support@desk.invalid", mail)
    assert code == 451, text
    assert desk.send("bob@customer.invalid", "ada@customer.invalid", "Subject: while it is down\n\nx\n")[0] == 250
    desk.postgres.start()
    assert desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 250
    assert filed(desk, "down-1") == "1"


def test_database_stopped_in_its_tracks_is_451_within_the_deadline(desk):
    mail = bobs("slow-1")
    pids = [int(pid) for pid in desk.postgres.psql("select pid from pg_stat_activity where application_name = 'hearken-milter'").split()]
    everyone = pids + [desk.postgres.pid()]
    for pid in everyone:
        os.kill(pid, signal.SIGSTOP)
    began = time.monotonic()
    try:
        code, text = desk.send("bob@customer.invalid", "support@desk.invalid", mail)
        took = time.monotonic() - began
    finally:
        for pid in everyone:
            os.kill(pid, signal.SIGCONT)
    assert code == 451, text
    assert took < desk.deadline + 4
    wait_for("recovery", lambda: desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 250)
    assert filed(desk, "slow-1") == "1"


def test_the_milter_killed_and_started_again_loses_nothing(desk):
    mail = bobs("killed-1")
    desk.place.stop("milter", signal.SIGKILL)
    assert desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 451
    desk.start_milter()
    wait_for("the milter", lambda: desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 250)
    assert filed(desk, "killed-1") == "1"


def test_our_message_id_from_a_customer_is_ordinary_mail(desk):
    ack = acks(desk, "ada@customer.invalid")[0]
    mail = f"From: bob@customer.invalid\nTo: support@desk.invalid\nSubject: yours\nMessage-ID: {ack['Message-ID']}\n\nThis is your own id.\n"
    assert desk.send("bob@customer.invalid", "support@desk.invalid", mail)[0] == 250
    assert desk.one("select count(*) from hearken.message where subject = 'yours'") == "1"


def test_check_finds_the_schema_and_the_doors_well(desk):
    done = desk.tool("check", "-c", desk.conf, "--postfix", desk.postfix.etc, check=False)
    assert done.returncode in (0, 78)
    assert "schema: up to date" in done.stdout and "the door opens" in done.stdout
    assert "fault: Postfix: smtpd_milters" not in done.stderr


def test_check_tells_of_settings_that_the_contracts_rest_on(desk):
    desk.postgres.psql("alter database hearken set default_transaction_isolation = 'repeatable read'")
    try:
        assert "default_transaction_isolation is repeatable read: mails that come at once do not see each other" in desk.tool("check", "-c", desk.conf, check=False).stderr
    finally:
        desk.postgres.psql("alter database hearken reset default_transaction_isolation")
    assert "isolation" not in desk.tool("check", "-c", desk.conf, check=False).stderr


def test_check_tells_of_a_database_whose_umlauts_have_no_case(desk):
    assert "upper and lower case" not in desk.tool("check", "-c", desk.conf, check=False).stdout
    desk.postgres.psql("create database caseless template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'")
    try:
        desk.tool("init", "-d", desk.postgres.dsn("caseless"))
        conf = desk.place.write("caseless.conf", open(desk.conf, encoding="utf-8").read().replace(desk.postgres.dsn(), desk.postgres.dsn("caseless")))
        assert "search and rules miss words" in desk.tool("check", "-c", conf, check=False).stdout
    finally:
        desk.postgres.psql("drop database caseless")


def test_init_refuses_a_database_where_capitals_are_other_letters(desk):
    """Turkish: SUPPORT@… would be no queue's address, and mail to it be taken without a ticket."""
    desk.postgres.psql("create database turkish template template0 encoding 'UTF8' locale_provider icu icu_locale 'tr-TR' locale 'C.UTF-8'")
    try:
        done = desk.tool("init", "-d", desk.postgres.dsn("turkish"), check=False)
        assert done.returncode == os.EX_CONFIG and "the lower case of I is no i" in done.stderr
    finally:
        desk.postgres.psql("drop database turkish")


def test_preview_says_what_was_sent(desk):
    done = desk.tool("preview", "-c", desk.conf, "1001")
    assert "blender" in done.stdout
