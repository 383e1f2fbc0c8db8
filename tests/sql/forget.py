#!/usr/bin/python3
"""forget.py - erasure, proved on a dump: nothing of a person is in it, in no encoding; all of others is. (Within tests/sql/cluster.)

Before forget() the same search must find each mark in each form, so that the search itself is tested."""
import base64
import hashlib
import os
import quopri
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
from door import connect, one, take

MARKS = {  # what is the person's: as it is written somewhere, and never elsewhere
    "address": "zelda.quux@customer.example", "tag": "quux+shop@customer.example", "second address": "zq77@home.example", "third address": "quux.z@work.example", "name": "Zelda Quux", "words": "xylophone krummhorn sackbut",
    "body line": "the xylophone krummhorn sackbut arrived in seven pieces", "file": "PRIVATE-FILE-OCTETS-0815", "subject": "Broken krummhorn of mine",
    "message id": "zelda-own-id", "short line": "PIN 98x17", "file name": "Quux-98-scan.png"}
OTHERS = ["ben@other.example", "The trombone is fine.", "note that stays", "OTHER-FILE-OCTETS", "Your parcel leaves on Friday."]


def forms(octets):
    """The dump, and all that is encoded in it: bytea, base64, quoted-printable, UTF-16, each within the others."""
    seen, todo = set(), [octets]
    while todo:
        text = todo.pop()
        if hashlib.sha256(text).digest() in seen:
            continue
        seen.add(hashlib.sha256(text).digest())
        yield text
        for run in re.findall(rb"\\\\x((?:[0-9a-f]{2}){8,})", text):
            todo.append(bytes.fromhex(run.decode()))
        for run in re.findall(rb"(?:[A-Za-z0-9+/]{4}[\r\n]*){6,}(?:[A-Za-z0-9+/=]{2,4})?", text):
            joined = re.sub(rb"\s", b"", run)
            try:
                todo.append(base64.b64decode(joined + b"=" * (-len(joined) % 4)))
            except ValueError:
                pass
        if re.search(rb"=[0-9A-F]{2}", text):
            todo.append(quopri.decodestring(text))
        if text.count(b"\0") > len(text) / 4:
            for coding in ("utf-16-le", "utf-16-be"):
                todo.append(text.decode(coding, "replace").encode())


def found(marks):
    dump = subprocess.run(["pg_dump"], capture_output=True, check=True).stdout
    texts = [re.sub(rb"\s+", b" ", text.lower()) for text in forms(dump)]
    return {name for name, mark in marks.items() if any(mark.lower().encode() in text for text in texts)}, len(texts)


def raw(sender, body, coding):
    octets = body.encode()
    if coding == "base64":
        octets = base64.encodebytes(octets)
    elif coding == "quoted-printable":
        octets = re.sub(rb"[aeiou]", lambda vowel: b"=%02X" % vowel.group(0)[0], octets)
    elif coding == "utf-16":
        octets = base64.encodebytes(body.encode("utf-16"))
    return (f"From: {sender}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n").encode() + octets


def letter(connection, author, name, body, coding="8bit", files=(), **more):
    octets = raw(f"{name} <{author}>", body, coding)
    data = [f if isinstance(f, bytes) else f.encode() for f in files]
    return take(connection, from_address=author, from_name=name, body=body, reply=more.pop("reply", body), raw=octets, raw_size=len(octets),
                raw_sha256=hashlib.sha256(octets).digest(), part_paths=[str(n) for n, _ in enumerate(data)], part_names=[MARKS["file name"] if len(data) > 2 else f"file{n}.bin" for n, _ in enumerate(data)],
                part_mimes=["application/octet-stream"] * len(data), part_cids=[""] * len(data), part_inline=[False] * len(data),
                part_sizes=[len(d) for d in data], part_sha256=[hashlib.sha256(d).digest() for d in data], part_data=data, **more)


def fill(connection):
    """Two people, agents, a ticket of each and one they share."""
    zelda, second, name = MARKS["address"], MARKS["second address"], MARKS["name"]
    body = f"Hello,\nThe {MARKS['words']} arrived in seven pieces.\n{MARKS['short line']}\nYours, {name}\n"
    one(connection, "select hearken.add_queue('support@example.com', 'Support')")
    one(connection, "select hearken.add_agent('ada', 'Ada', 'ada@example.com')")
    connection.execute("update hearken.queue set listen_for = '0'")
    one(connection, "select hearken.add_field('phone', 'text')")
    first = letter(connection, zelda, name, body, "base64", [MARKS["file"] + " of " + name, "SHARED-OCTETS", f"{zelda}".encode("utf-16-le")],
                   subject=MARKS["subject"], message_id=f"{MARKS['message id']}-1@customer.example", cc=["ben@other.example"])
    letter(connection, zelda, name, body + "Again.", "quoted-printable", subject="Re: " + MARKS["subject"], message_id=f"{MARKS['message id']}-2@customer.example",
           in_reply_to=[f"{MARKS['message id']}-1@customer.example"])
    letter(connection, zelda, name, body + "Third.", "utf-16", subject="Another", message_id=f"{MARKS['message id']}-3@customer.example")
    # Ben answers into her ticket, quotes her, forwards her file; and has a ticket of his own with a file
    quoted = f"> The {MARKS['words']} arrived in seven pieces.\n> Yours, {name}\n"
    letter(connection, "ben@other.example", "Ben", f"The trombone is fine.\nDear {name}, On Monday {zelda} wrote:\n" + quoted, "base64",
           [MARKS["file"] + " of " + name, "SHARED-OCTETS", f"From: {zelda}\r\n\r\n", "OTHER-FILE-OCTETS"], subject="Re: " + MARKS["subject"], message_id="ben-1@other.example",
           in_reply_to=[f"{MARKS['message id']}-1@customer.example"], reply=f"The trombone is fine.\nDear {name}, see\n{quoted}", quoted=quoted, cc=[zelda])
    letter(connection, "ben@other.example", "Ben", f"The trombone is fine. Ask {zelda.upper()}.", subject="Mine", message_id="ben-2@other.example", cc=[])
    letter(connection, "ben@other.example", "Ben", "The trombone is fine.", subject="Files", message_id="ben-3@other.example", cc=[], files=["SHARED-OCTETS"])
    number = first.ticket
    connection.execute("select hearken.same_customer(%s, %s)", (zelda, second))
    letter(connection, second, "Zelda at home", "Writing from elsewhere, " + name, subject="Home", message_id=f"{MARKS['message id']}-4@home.example")
    for sql in ("select hearken.note(%(t)s, 'note that stays: call ' || %(n)s::text || ' at ' || %(a)s::text)", "select hearken.reply(%(t)s, 'Dear ' || %(n)s::text || ', Your parcel leaves on Friday.')",
                "select hearken.set_subject(%(t)s, 'Krummhorn of ' || %(n)s::text)", "select hearken.set_field(%(t)s, 'phone', %(n)s::text)", "select hearken.tag(%(t)s, 'zq77@home.example')",
                "insert into hearken.ban (pattern) values (%(a)s::text)", "insert into hearken.rule (name, senders) values ('hers', array[%(a)s::text])",
                "insert into hearken.rule (name, senders) values ('both', array[%(a)s::text, 'ben@other.example'])",
                "insert into hearken.command_log (agent, ticket, line, undo) select id, %(t)s, '#note for ' || %(n)s::text, jsonb_build_object('to', %(a)s::text) from hearken.agent",
                "insert into hearken.command_log (agent, line) select id, '#find ' || %(n)s::text from hearken.agent",
                "update hearken.ticket set fields = jsonb_build_object('phone', 'ask ' || %(n)s::text), tags = array['note that stays', %(a)s::text], gist = 'asks ' || %(n)s::text where subject = 'Mine'",
                "update hearken.ticket set subject = 'Files of ' || %(a)s::text where subject = 'Files'", "select hearken.add_field(f, 'text') from unnest(array['boss', 'gone']) f", "select hearken.add_field('plan', 'choice', choices => array['quux'])",
                "update hearken.customer set fields = jsonb_build_object('boss', %(a)s::text, 'plan', 'quux', 'gone', %(n)s::text) where name = 'Ben'", "delete from hearken.field where name = 'gone'",
                "insert into hearken.organisation (name, domains, note) values ('O', '{o.example}', 'ask ' || %(a)s::text)",
                "update hearken.customer set note = 'friend of ' || %(a)s::text where name = 'Ben'",
                "update hearken.ticket set gist = 'you have a ' || %(w)s::text where id = %(t)s",
                "select hearken.rate(%(t)s, (select min(id) from hearken.participant where ticket = %(t)s), false, 'says ' || %(n)s::text)"):
        connection.execute(sql, {"t": number, "n": name, "a": zelda, "w": MARKS["words"]})
    # the courier words, sends, is refused
    for outbox, recipient in connection.execute("select outbox, recipient from hearken.claim('w', 100, '1 minute')").fetchall():
        hers = recipient in (zelda, second)
        connection.execute("select hearken.settle(%s, 'w', 'handed', 0, '', jsonb_build_object('message_id', %s::text, 'subject', %s::text, 'text', %s::text, 'gist', %s::text))",
                           (outbox, f"ours-{outbox}@example.com", "Re: " + MARKS["subject"] if hers else "Re: Mine", f"Dear {name}, your {MARKS['words']} arrived" if hers else "Dear Ben",
                            MARKS["words"] if hers else "a trombone"))
        connection.execute("select hearken.settle(%s, 'w', %s, 550, %s, '{}')",
                           (outbox, "failed" if hers and outbox % 2 else "sent", f"550 <{zelda}>: no such user" if hers else "queued"))
    letter(connection, zelda.replace("@", "+shop@"), name, body + "By a tag.", subject="Tag", message_id=f"{MARKS['message id']}-7@customer.example")
    letter(connection, MARKS["third address"], "", "A third one.", subject="Work", message_id=f"{MARKS['message id']}-6@work.example")
    letter(connection, zelda, name, body + "Waiting.", subject="Waits", message_id=f"{MARKS['message id']}-5@customer.example")
    # what the desk tells agents repeats customers: an assignment, a digest
    for sql in ("select hearken.add_team('t')", "select hearken.join_team('ada', 't')", "select hearken.set_queue('Support', team => 't')"):
        connection.execute(sql)
    connection.execute("select hearken.assign(%s, 'ada')", (first.ticket,))
    connection.execute("update hearken.ticket set status = 'open' where id = %s", (first.ticket,))
    connection.execute("select hearken.tell(id, 'digest', null, 'Today', hearken.digest(id)) from hearken.agent")
    connection.execute("select hearken.fill_search()")
    return first


def own_database():
    """A database of this test's own: what others left in theirs would be in the dump."""
    here = os.path.dirname(os.path.abspath(__file__))
    with connect() as connection:
        connection.execute("create database forget template template0 encoding 'UTF8'")
    os.environ["PGDATABASE"] = "forget"
    subprocess.run([os.path.join(here, "install")], check=True)


def forget_beside_mail(connection, check):
    """forget() in a session of its own: first somebody holds what it reads, then somebody moves mails while others come in."""
    def wait(holds):
        deadline = time.monotonic() + 10
        while not one(connection, f"select exists (select from pg_locks where not granted and {holds})") and time.monotonic() < deadline:
            time.sleep(0.01)

    with connect() as reader, connect() as mover, connect() as eraser, ThreadPoolExecutor() as pool:
        reader.autocommit = mover.autocommit = False
        reader.execute("lock table hearken.audit in access exclusive mode")
        mover.execute("set local lock_timeout = '1s'")
        emptied = pool.submit(one, eraser, "select hearken.forget(%s)", MARKS["second address"].upper())
        wait("relation = 'hearken.audit'::regclass")
        try:
            mover.execute("select hearken.move_alone()")
        except psycopg.errors.LockNotAvailable:
            check("who moves mails does not wait while forget() reads", False)
            mover.rollback()
        reader.rollback()
        wait("locktype = 'advisory'")
        letter(connection, "ben@other.example", "Ben", f"The trombone is fine. Ask {MARKS['address']}.", subject="Late", message_id="ben-4@other.example", cc=[])
        mover.execute("insert into hearken.audit (what, becomes) values ('late', %s)", (MARKS["address"],))
        mover.execute("select hearken.same_customer(%s, %s)", (MARKS["address"], MARKS["third address"]))
        mover.commit()
        return emptied.result()


def erase_beside_mail(connection, check):
    """A file is erased, the only one of its content until another mail brings it at that moment."""
    only = letter(connection, "una@other.example", "Una", "See my file.", files=["BROUGHT-OCTETS"], message_id="una-1@other.example", cc=[])
    with connect() as bringer, connect() as eraser, ThreadPoolExecutor() as pool:
        bringer.autocommit = False
        letter(bringer, "urs@other.example", "Urs", "See mine.", files=["BROUGHT-OCTETS"], message_id="urs-1@other.example", cc=[])
        erased = pool.submit(one, eraser, "select hearken.erase_file(%s, 1)", only.message)
        while not erased.done() and not one(connection, "select exists (select from pg_locks where not granted and locktype = 'transactionid')"):
            time.sleep(0.01)
        bringer.commit()
        check(f"a file goes while another mail brings it: {erased.exception()}", not erased.exception() and erased.result() == 1)
    check("and stays for that one", one(connection, "select convert_from(hearken.file(sha256('BROUGHT-OCTETS')), 'UTF8')") == "BROUGHT-OCTETS")


def main():
    failures = []
    own_database()

    def check(what, holds):
        if not holds:
            failures.append(what)

    with connect() as connection:
        first = fill(connection)
        stays = dict(enumerate(OTHERS))
        before, texts = found(MARKS)
        check(f"the search finds {set(MARKS) - before} before", before == set(MARKS))
        exported = one(connection, "select hearken.export(%s)", MARKS["second address"])
        check("export holds it all", all(mark.lower() in str(exported).lower() for key, mark in MARKS.items() if key not in ("file", "body line", "message id", "words", "third address")))
        check("and what we wrote to her", len(exported["mails_of_ours"]) > 0 and all(m["kind"] != "digest" for m in exported["mails_of_ours"]))
        check("export holds no note", "note that stays" not in str(exported))
        check("export with notes does", "note that stays" in str(one(connection, "select hearken.export(%s, true)", MARKS["address"])))
        keys = [row[0] for row in connection.execute("select key from hearken.message where author = %s order by id", (MARKS["address"],)).fetchall()]
        numbers = one(connection, "select count(*) from hearken.ticket")
        emptied = forget_beside_mail(connection, check)
        check(f"mails are emptied ({emptied})", emptied >= 5)
        after, texts_after = found(MARKS)
        check(f"nothing is left: {sorted(after)}", not after)
        kept, _ = found(stays)
        check(f"others lose nothing: {[OTHERS[n] for n in set(stays) - kept]}", kept == set(stays) - {4})
        check("a file that another ticket has stays there", one(connection, "select convert_from(hearken.file(sha256('SHARED-OCTETS')), 'UTF8')") == "SHARED-OCTETS")
        check("numbers go on working", one(connection, "select count(*) from hearken.ticket") == numbers + 1 and one(connection, "select hearken.here(%s)", first.ticket) == first.ticket)
        check("a choice is no name", one(connection, "select fields::text from hearken.customer where name = 'Ben'") == '{"boss": "[erased]", "plan": "quux"}')
        check("what waited is cancelled", one(connection, "select count(*) from hearken.outbox where state = 'planned' and recipient in ('', %s)", MARKS["address"]) == 0)
        check("a rule for her alone is off", one(connection, "select active from hearken.rule where name = 'hers'") is False)
        check("a rule for others too is not", one(connection, "select active from hearken.rule where name = 'both'") is True)
        check("her word of how it was is a number", one(connection, "select well::text || comment from hearken.rating") == "false")
        erase_beside_mail(connection, check)
        check("no search finds her", one(connection, "select count(*) from hearken.search('krummhorn')") == 0)
        check("a search finds others", one(connection, "select count(*) from hearken.search('trombone')") == 3)
        # two people of one incident are forgotten one after the other
        for who in ("una", "ida"):
            told = take(connection, from_address=f"{who}@told.example", body="slow")
            connection.execute("insert into hearken.incident (words, match) select 'slow', '{slow}' where not exists (select from hearken.incident)")
            connection.execute("insert into hearken.outbox (ticket, kind, incident, recipient, victim, state) select %s, 'incident', id, %s, %s, 'handed' from hearken.incident",
                               (told.ticket, f"{who}@told.example", f"{who}@told.example"))
            connection.execute("select hearken.forget(%s)", (f"{who}@told.example",))
        check("what was handed over is not sent again", one(connection, "select count(*) from hearken.outbox where kind = 'incident' and state = 'cancelled'") == 2)
        # a retry that comes late, with the identity of a mail that was erased
        late = [take(connection, key=key, from_address=MARKS["address"], body="late") for key in keys]
        check("a late retry is not filed anew", {mail.action for mail in late} == {"ignored"})
        connection.execute("delete from hearken.seen where arrived_at > now() - interval '1 hour' and message = 0")
        again = take(connection, from_address=MARKS["address"], body="Hello again.", in_reply_to=["ours-1@example.com"], message_id="again@customer.example")
        check("who writes again is somebody new", again.action == "opened" and again.ticket != first.ticket)
        connection.execute("select hearken.forget(%s)", (MARKS["address"],))
        for sql, said in (("select hearken.forget('ada@example.com')", "is an agent's address"), ("select hearken.forget('support@example.com')", "is a queue's address"),
                          ("select hearken.forget('nonsense')", "is no mail address"), ("select hearken.export('nobody@nowhere.example')", "no customer has the address")):
            try:
                connection.execute(sql)
                check(f"{sql} is refused", False)
            except Exception as error:  # noqa: BLE001 - any refusal; its words are looked at
                check(f"{sql} says why", said in str(error))
    for failure in failures:
        print("not so:", failure)
    print(f"forget: {len(MARKS)} marks in {texts} texts of a dump, after it 0 in {texts_after}" if not failures else f"forget: {len(failures)} failures")
    sys.exit(bool(failures))


sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
main()
