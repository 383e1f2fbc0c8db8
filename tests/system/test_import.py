"""hearken import: mbox, Maildir and single mails through the same path as live mail; repeatable, and silent to customers."""
import email
import importlib.machinery
import importlib.util
import os
import random
import subprocess
import time

from private.place import TOP, wait_for

MAIL = """Return-Path: <{who}@customer.invalid>
Delivered-To: support@desk.invalid
From: {who}@customer.invalid
To: support@desk.invalid
Subject: {subject}
Message-ID: <{id}@customer.invalid>
{more}Date: Mon, 05 Jan 2026 10:00:0{second} +0000

{text}
"""


def mail(number, text="Where is my order?", more="", who="ada"):
    return MAIL.format(who=who, id=f"import-{number}", subject=f"Old mail {number}", second=number % 10, text=text, more=more)


def test_an_mbox_is_filed_with_its_threads(desk, place):
    first = mail(1, "A line\n>From the start of a line it comes.\nEnd.")
    second = mail(2, "It came.", more="In-Reply-To: <import-1@customer.invalid>\n")
    third = mail(3, who="bob")
    box = "".join(f"From {who}@customer.invalid Mon Jan  5 10:00:00 2026\n{text}\n" for who, text in
                  (("ada", first.replace("\n>From", "\n>From")), ("ada", second), ("bob", third)))
    path = place.write("old.mbox", box)
    done = desk.tool("import", "-c", desk.conf, path)
    assert done.stdout == "2 opened, 1 joined, 0 filed, 0 duplicates, 0 not for a queue, 0 failed\n"
    rows = desk.rows("select m.message_id, m.why, m.arrived_at at time zone 'UTC' from hearken.message m order by m.id")
    assert [row[:2] for row in rows] == [["import-1@customer.invalid", "new"], ["import-2@customer.invalid", "references"],
                                         ["import-3@customer.invalid", "new"]]
    assert rows[0][2].startswith("2026-01-05 10:00:01")
    assert "\nFrom the start" in desk.one("select text from hearken.message where message_id = 'import-1@customer.invalid'")
    assert desk.one("select count(*) from hearken.outbox") == "0"
    again = desk.tool("import", "-c", desk.conf, path)
    assert again.stdout.startswith("0 opened, 0 joined, 0 filed, 3 duplicates")


def test_a_maildir_and_single_files(desk, place):
    for number, folder in ((4, "cur"), (5, "new")):
        place.directory(f"Maildir/{folder}")
        place.write(f"Maildir/{folder}/1700000000.{number}.host", mail(number))
    single = place.write("one.eml", mail(6))
    stranger = place.write("other.eml", mail(7).replace("support@desk", "nobody@elsewhere"))
    done = desk.tool("import", "-c", desk.conf, place.path("Maildir"), single, stranger)
    assert done.stdout == "3 opened, 0 joined, 0 filed, 0 duplicates, 1 not for a queue, 0 failed\n"
    done = desk.tool("import", "-c", desk.conf, "--to", "support@desk.invalid", stranger)
    assert done.stdout.startswith("1 opened")
    desk.configure('recipient_delimiter = "+-"')
    extension = place.write("extension.eml", mail(88).replace("support@desk", "support-shop@desk"))
    done = desk.tool("import", "-c", desk.conf, extension)
    desk.configure()
    assert done.stdout.startswith("1 opened"), done.stdout


def test_a_maildir_that_is_in_use(desk, place):
    """While the first mail is read (a pipe: it lasts until we write), a client reads, marks and deletes the others: none is missed."""
    place.directory("Used/cur"), place.directory("Used/new")
    os.mkfifo(place.path("first.eml"))
    for number in (11, 12, 13):
        place.write(f"Used/new/17000000{number}.host", mail(number))
    place.write("Used/cur/1700000014.host:2,", mail(14))
    process = subprocess.Popen([f"{desk.bin}/hearken", "import", "-c", desk.conf, place.path("first.eml"), place.path("Used")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               text=True, env={**os.environ, "HEARKEN_PACKS": desk.packs})
    with open(place.path("first.eml"), "w", encoding="ascii") as first:  # opens when the other end is: the list is made
        os.rename(place.path("Used/new/1700000011.host"), place.path("Used/cur/1700000011.host:2,S"))
        os.unlink(place.path("Used/new/1700000012.host"))
        os.rename(place.path("Used/cur/1700000014.host:2,"), place.path("Used/cur/1700000014.host:2,FS"))
        first.write(mail(10))
    said = process.communicate(timeout=60)[0]
    assert process.returncode == 0 and said.endswith(" 0 failed\n"), said
    assert desk.one("select string_agg(message_id, ' ' order by id) from hearken.message where message_id ~ 'import-1[1-4]@'") == \
        " ".join(f"import-{number}@customer.invalid" for number in (11, 13, 14))


def test_mail_as_other_programs_keep_it(desk, place):
    """CRLF, From quoted by each program once more, folded and several recipients, who it was for first, two senders' lines, a hidden file."""
    to = "\nTo: support@desk.invalid"
    folded = mail(20, ">From here.\n>>From there.").replace(to, "\nTo: Bob <bob@elsewhere.invalid>,\n\tsupport@desk.invalid").replace("Delivered-To: support@desk.invalid\n", "")
    handed = mail(21).replace(to, "\nTo: bob@elsewhere.invalid").replace("Delivered", "X-Original").replace("From: ", "Return-Path: <late@elsewhere.invalid>\nFrom: ")
    ahead = mail(22).replace("2026 10:00", "2199 10:00")
    box = place.path("crlf.mbox")
    with open(box, "wb") as file:
        file.write("".join(f"From ada@customer.invalid Mon Jan  5 10:00:00 2026\n{text}\n" for text in (folded, handed, ahead)).replace("\n", "\r\n").encode())
    place.directory("Hidden/cur")
    place.write("Hidden/cur/.1700000000.host", mail(23))
    done = desk.tool("import", "-c", desk.conf, box, place.path("Hidden"))
    assert done.stdout == "3 opened, 0 joined, 0 filed, 0 duplicates, 0 not for a queue, 0 failed\n"
    assert desk.rows("select envelope_sender, arrived_at <= now(), text ~ '^From here.\r?\n>From there' from hearken.message where message_id ~ '^import-2[0-3]@' order by message_id") == [
        ["ada@customer.invalid", "t", "t"], ["ada@customer.invalid", "t", "f"], ["ada@customer.invalid", "t", "f"]]


def test_the_same_mail_in_an_mbox_and_alone(desk, place):
    """The empty line that parts two mails of an mbox is of neither: live mail, a Maildir and an mbox hold the same mail."""
    text = mail(15, more="Precedence: bulk\n")
    assert desk.send("ada@customer.invalid", "support@desk.invalid", text.split("\n", 2)[2])[0] == 250
    box = place.write("same.mbox", "".join(f"From ada@customer.invalid Mon Jan  5 10:00:00 2026\n{text}\n" for _ in range(2)))
    for path in (place.write("same.eml", text), box):
        assert desk.tool("import", "-c", desk.conf, path).stdout.startswith("0 opened, 0 joined, 0 filed, ")
    assert desk.one("select times from hearken.seen s join hearken.message m on m.key = s.key where m.message_id = 'import-15@customer.invalid'") == "4"


def test_a_date_that_postfix_adds(desk, place):
    """A local client's mail without Date, which has another at each attempt, is one mail; and its copy from the mailbox is no other."""
    def copies():
        return [copy for copy in desk.postfix.box("support@desk.invalid") if b"Subject: Undated" in copy]
    text = "From: ada@customer.invalid\nTo: support@desk.invalid\nSubject: Undated\nPrecedence: bulk\nMessage-ID: <undated@customer.invalid>\n\nWhere is it?\n"
    assert desk.send("ada@customer.invalid", "support@desk.invalid", text)[0] == 250
    time.sleep(1.1)
    assert desk.send("ada@customer.invalid", "support@desk.invalid", text)[0] == 250
    wait_for("the copies", lambda: len(copies()) == 2)
    assert len({email.message_from_bytes(copy)["Date"] for copy in copies()}) == 2
    path = place.write("undated.eml", copies()[1].decode())
    assert desk.tool("import", "-c", desk.conf, path).stdout.startswith("0 opened, 0 joined, 0 filed, 1 duplicates")
    assert desk.one("select sum(times) || ' ' || count(*) from hearken.seen s join hearken.message m on m.key = s.key where m.message_id = 'undated@customer.invalid'") == "3 1"


def test_what_cannot_be_read_is_named(desk, place):
    done = desk.tool("import", "-c", desk.conf, "/nonexistent/mbox", check=False)
    assert done.returncode == os.EX_NOINPUT and "/nonexistent/mbox" in done.stderr
    done = desk.tool("import", "-c", desk.conf, "/proc/self/mem", check=False)  # as a bad sector: what was read of it is no mail
    assert done.returncode == os.EX_NOINPUT and "/proc/self/mem: Input/output error" in done.stderr
    os.truncate(place.write("huge", ""), 5 << 30)
    done = desk.tool("import", "-c", desk.conf, place.path("huge"), check=False)
    assert done.returncode == os.EX_NOINPUT and "more than 512 MB" in done.stderr and done.stdout.startswith("0 opened, 0 joined, 0 filed"), done
    assert desk.tool("import", check=False).returncode == os.EX_USAGE


def test_a_maildir_leads_nowhere_else(desk, place):
    """Whoever imports may read more than whose Maildir it is: its links are not followed, and its pipes are not waited for."""
    secret = place.write("secret", mail(60, "The key is under the mat."))
    for folder in ("Hostile/cur", "Hostile/new", "Elsewhere/cur"):
        place.directory(folder)
    os.symlink(secret, place.path("Hostile/cur/1700000061.host:2,"))
    os.symlink("/dev/zero", place.path("Hostile/cur/1700000062.host:2,"))
    os.mkfifo(place.path("Hostile/new/1700000063.host"))
    place.write("Hostile/new/1700000064.host", mail(64))
    os.symlink(os.path.dirname(secret), place.path("Elsewhere/new"))
    done = desk.tool("import", "-c", desk.conf, place.path("Hostile"), place.path("Elsewhere"), check=False)
    assert done.returncode == os.EX_NOINPUT and "1700000061.host:2,: is a link, a pipe" in done.stderr, done.stderr
    assert done.stdout.startswith("1 opened, 0 joined, 0 filed, 0 duplicates, 0 not")
    assert desk.one("select count(*) from hearken.message where text ~ 'under the mat'") == "0"


def test_asked_for_it_acknowledges(desk, place):
    path = place.write("ack.eml", mail(8))
    assert desk.tool("import", "-c", desk.conf, "--ack", path).stdout.startswith("1 opened")
    assert desk.one("select count(*) from hearken.outbox where kind = 'ack'") == "1"


def test_a_thousand_mails_become_exactly_the_right_tickets(desk, place):
    """tests/campaign/import in small: the generator knows the tickets; broken off and repeated, it comes to the same."""
    loader = importlib.machinery.SourceFileLoader("campaign_import", os.path.join(TOP, "tests/campaign/import"))
    campaign = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(campaign)
    box, truth, seed = place.path("big.mbox"), place.path("big.truth"), random.SystemRandom().randrange(10 ** 6)
    made = subprocess.run([os.path.join(TOP, "tests/bench/mkmbox"), "--count", "1000", "--seed", str(seed), "--truth", truth, box],
                          check=True, capture_output=True, text=True).stdout
    print(made)
    with open(box, "rb") as whole:
        place.write("half.mbox", whole.read(os.path.getsize(box) // 2).rsplit(b"\n\nFrom ", 1)[0].decode() + "\n\n")
    for path in (place.path("half.mbox"), box):
        assert desk.tool("import", "-c", desk.conf, path).stdout.strip().endswith(" 0 not for a queue, 0 failed")
        desk.tick()  # forgets no identity of what was just imported, however old the mails are
    right, wanted, found = campaign.compare(desk, truth)
    assert right == wanted == found, made
    assert desk.one("select count(*) from hearken.message where message_id ~ '^[0-9]+[.]'") == "1000"
