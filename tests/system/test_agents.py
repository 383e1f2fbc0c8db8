"""Agents in their mail clients: replies leave as the team's, join the ticket, are signed; commands, notes, what must not go."""
import base64
import email
import os
import smtplib
import time

import pytest

import clients
from agentmail import ADA, ALAN, COUNT, CUSTOMER, GRACE, HELP, OTHER, SUPPORT, Refusal, arrived, body, got, open_ticket, parts, reply, status
from conftest import BUILD
from private.agents import AgentDesk
from private.place import wait_for


@pytest.fixture(scope="module")
def desk(place):
    desk = AgentDesk(place, BUILD, {SUPPORT: "Example Support", HELP: "Beispiel-Hilfe"}, [CUSTOMER, OTHER, *(f"forwarded-{number}@customer.invalid" for number in (1, 2, 3))],
                     {"ada": ("Ada", ADA), "grace": ("Grace", GRACE), "alan": ("Alan", ALAN)}, dkim=True, deadline=8)
    desk.start()
    desk.one("select hearken.add_agent('ada', 'Ada', aliases => '{a.lovelace@desk.invalid}')")
    desk.wait_for_agents()
    yield desk
    desk.stop()


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


def test_a_faulty_command_stays_in_the_client(desk):
    ticket, number = open_ticket(desk, subject="Faults")
    for text, reason in (("#clsoe\nBye", "554 5.7.1 line 1: #clsoe is no command; write #close, or a blank before it if it is text"),
                         ("#tag\nBye", "554 5.7.1 line 1: #tag takes one word; write #tag billing"),
                         ("#tag a\n#assign zoe\nBye", "554 5.7.1 line 2: #assign: there is no agent \"zoe\"; these are: ada, alan, grace"),
                         ("#assign 100%\nBye", "554 5.7.1 line 1: #assign: there is no agent \"100?\"; these are: ada, alan, grace"),
                         ("#merge 99\nBye", "554 5.7.1 line 1: #merge: there is no ticket 99"),
                         ("#canned nothing\nBye", "554 5.7.1 line 1: #canned: there is no canned response \"nothing\" for this ticket; these are: none"),
                         ("#note", "554 5.7.1 line 1: #note has no text; write the note below it")):
        code, said = desk.submit("ada", CUSTOMER, reply(number, text))
        assert f"{code} {said}" == reason
    assert desk.rows(f"select status, tags from hearken.ticket where id = {ticket}") == [["new", "{}"]]
    assert desk.one(f"select count(*) from hearken.message where ticket = {ticket} and agent is not null") == "0"
    assert not got(desk, CUSTOMER, "Bye")
    # a blank before it makes it text
    assert desk.submit("ada", CUSTOMER, reply(number, " #close\ncloses a ticket."))[0] == 250
    assert "#close\ncloses" in body(arrived(desk, CUSTOMER, "closes a ticket.")) and status(desk, ticket) == "pending"


def test_commands_alone_end_at_the_milter_and_are_told(desk):
    ticket, number = open_ticket(desk, subject="Alone")
    before = len(desk.postfix.box(CUSTOMER))
    assert desk.submit("ada", CUSTOMER, reply(number, "#close\n#assign grace\n\nDear Mary,\n\n\nKind regards\nAda\n\n-- \nAda"))[0] == 250
    told = arrived(desk, ADA, f"[#{ticket}] Done")
    assert "#close: closed" in body(told) and "#assign: given to grace" in body(told)
    assert told["Auto-Submitted"] == "auto-generated"
    assert status(desk, ticket) == "closed"
    yours = arrived(desk, GRACE, f"[#{ticket}] Yours")
    assert "cracked jug" in body(yours) and yours["Reply-To"].startswith(f"support+t{ticket}.")
    # from another address of hers; from one that is not hers no command is done
    assert desk.submit("ada", CUSTOMER, reply(number, "#tag alias", sender="A. Lovelace <A.Lovelace@desk.invalid>"))[0] == 250
    assert desk.one(f"select tags from hearken.ticket where id = {ticket}") == "{alias}"
    code, said = desk.submit("ada", CUSTOMER, reply(number, "#tag other", sender="augusta@desk.invalid"))
    assert code == 554 and f"from your own address, {ADA}; this one says it is from augusta@desk.invalid" in said and "aliases" in said
    assert desk.submit("ada", CUSTOMER, reply(number, "#undo"))[0] == 250
    assert desk.submit("ada", CUSTOMER, reply(number, "#undo"))[0] == 250
    wait_for("the ticket's return", lambda: desk.one(f"select assignee from hearken.ticket where id = {ticket}") in ("", None) )
    time.sleep(1)
    desk.settle()
    acks = [octets for octets in desk.postfix.box(CUSTOMER)[before:] if b"auto-replied" not in octets]
    assert acks == []


def test_thanks_behind_commands_are_an_answer(desk):
    """The letter takes them for a farewell; they were filed as commands alone, and nobody heard them."""
    ticket, number = open_ticket(desk, subject="Thanks")
    assert desk.submit("ada", CUSTOMER, reply(number, "#close\n\nThank you, Mary!\n\nAda"))[0] == 250
    assert "#close" not in body(arrived(desk, CUSTOMER, "Thank you, Mary!")) and status(desk, ticket) == "closed"
    assert desk.one(f"select direction || reply from hearken.message where ticket = {ticket} and agent is not null") == "outThank you, Mary!\n\nAda"
    ticket, number = open_ticket(desk, subject="Thanks, but no more")
    assert desk.submit("ada", CUSTOMER, reply(number, "#close\n\nThanks,\nAda"))[0] == 250
    assert desk.one(f"select direction from hearken.message where ticket = {ticket} and agent is not null") == "note"


def test_find_and_help_need_no_ticket(desk):
    desk.tick()  # fills the words of search()
    tickets = desk.one("select count(*) from hearken.ticket")
    mail = f"From: {ADA}\nTo: {SUPPORT}\nSubject: search\nMessage-ID: <find-1@laptop.invalid>\n\n#find cracked jug\n#help\n"
    code, text = desk.submit("ada", SUPPORT, mail)
    assert code == 250, text
    found = arrived(desk, ADA, "Found: cracked jug")
    assert "Blender arrived broken" in body(found)
    for to in (SUPPORT, CUSTOMER):
        code, text = desk.submit("ada", to, reply(found["Message-ID"][1:-1], "Thank you.", to=to))
        assert code == 554 and "nobody reads an answer to this mail of the desk" in text
    assert "#pending 3d" in body(arrived(desk, ADA, "Commands in mail"))
    assert desk.one("select count(*) from hearken.ticket") == tickets
    assert not got(desk, SUPPORT, "find-1@laptop.invalid")


def test_a_note_reaches_colleagues_and_never_the_customer(desk):
    ticket, number = open_ticket(desk, subject="Notes")
    desk.one(f"select hearken.assign({ticket}, 'grace')")
    mail = reply(number, "#note\nSecret-7719: this customer had it twice, @alan.", to=f"{CUSTOMER}, {ALAN}")
    assert desk.submit("ada", [CUSTOMER, ALAN], mail)[0] == 250
    note = arrived(desk, ALAN, "Secret-7719")
    assert CUSTOMER not in (note["To"] or "") and note["Reply-To"] == f"support+note{ticket}@desk.invalid" and "#note" not in body(note)
    assert email.utils.parseaddr(note["From"])[1] == ADA
    heard = arrived(desk, GRACE, "Note by Ada")
    assert "Secret-7719" in body(heard) and heard["Reply-To"] == note["Reply-To"] and heard["List-Id"] == "Hearken <note.hearken.desk.invalid>"
    # and neither a Reply to the desk's mail nor one turned to the customer shows it
    code, said = desk.submit("grace", CUSTOMER, reply(heard["Message-ID"].strip("<>"), "> Secret-7719\nOh.", sender=GRACE, headers=f"X-Note: {note['Reply-To']}\n"))
    assert code == 554 and "answers a note" in said and not got(desk, CUSTOMER, "Secret-77")
    assert desk.rows(f"select direction, kind from hearken.message where ticket = {ticket} and agent is not null") == [["note", "note"]]
    assert status(desk, ticket) == "new" and desk.one(f"select first_response_at from hearken.ticket where id = {ticket}") in ("", None)
    # nor a forward by a client that names not what it forwards, and may quote it
    for head, mark in ((f"-------- Forwarded message --------\nFrom: Ada <{ADA}>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nSubject: Notes\nTo: Alan <{ALAN}>\n\n", ""), ("Am 23.11.26 um 10:00 schrieb Ada:\n> ", "> ")):
        code, said = desk.submit("alan", OTHER, f"From: Alan <{ALAN}>\nTo: {OTHER}\nSubject: Fwd: Notes\nMessage-ID: <forwarded-note{len(mark)}@laptop.invalid>\n\nFYI\n\n"
                                 f"{head}Secret-7719: this customer\n{mark}had it twice, @alan.\n")
        assert code == 554 and f"holds Ada's note on ticket {ticket}, and {OTHER} would read it" in said
    # Alan answers the note: to the note's address it is a note, and with the customer it does not go
    note_id = note["Message-ID"].strip("<>")
    code, said = desk.submit("alan", [note["Reply-To"], CUSTOMER], reply(note_id, "Secret-7720 as well.", sender=ALAN, to=f"{note['Reply-To']}, {CUSTOMER}"))
    assert code == 554 and CUSTOMER in said and "note" in said
    code, said = desk.submit("alan", CUSTOMER, reply(note_id, "Secret-7720 as well.", sender=ALAN))
    assert code == 554 and "answers a note" in said
    assert desk.submit("alan", note["Reply-To"], reply(note_id, "Secret-7720 as well.", sender=ALAN, to=note["Reply-To"]))[0] == 250
    assert "Secret-7720" in body(arrived(desk, SUPPORT, "Secret-7720"))  # the team's mailbox
    assert desk.one(f"select count(*) from hearken.message where ticket = {ticket} and direction = 'note'") == "2"
    time.sleep(1)
    assert not got(desk, CUSTOMER, "Secret-77")


SLIPPED = {
    "below the greeting": ("{plain}", "Dear Mary,\n\n#note\n{secret}"),
    "below the history": ("{plain}", "On Monday Mary wrote:\n> cracked jug\n\n#note\n{secret}"),
    "below the signature": ("{plain}", "\n-- \nAda\n\n#note\n{secret}"),
    "wide": ("{plain}", "\uff03note\n{secret}"),
    "in Rich Text": ("multipart/mixed; boundary=b", "--b\nContent-Type: text/plain\n\n#tag rude\n{secret}\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                     "Content-Transfer-Encoding: base64\n\neJ8+IgAAAA==\n--b--"),
    "signed": ("multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=b",
               "--b\nContent-Type: text/plain\n\n#note\n{secret}\n--b\nContent-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n\na\n-----END PGP SIGNATURE-----\n--b--"),
    "past a limit": ("multipart/mixed; boundary=b", "--b\nContent-Type: text/plain\n\n#note\n{secret}\n" + 5001 * "--b\n\nx\n" + "--b--"),
    "in an invitation": ("multipart/alternative; boundary=b", "--b\nContent-Type: text/plain\n\n#tag rude\n{secret}\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nDESCRIPTION:#tag rude\\n{secret}\nEND:VCALENDAR\n--b--"),
    "with another sign": ("{plain}", "/note\n{secret}"), "behind a word": ("{plain}", "FYI #note\n{secret}"),
    "in HTML alone, below words": ("multipart/alternative; boundary=b", "--b\nContent-Type: text/plain\n\nHello Mary\n--b\nContent-Type: text/html\n\n"
                                   "<p>Hello Mary</p><p>#note</p><p>{secret}</p>\n--b--"),
    "below an HTML history": ("text/html", "<blockquote>cracked jug</blockquote><div>#note</div><div>{secret}</div>")}
FILED = {
    "small print": ("text/html", "<div style=\"font-size:0.9em; overflow: hidden\"><div>#note</div><div>{secret}</div></div>"),
    "below a picture": ("multipart/mixed; boundary=b", "--b\nContent-Type: image/png\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
                        "--b\nContent-Type: text/plain\n\n#note\n{secret}\n--b--"),
    "in HTML alone": ("multipart/alternative; boundary=b", "--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>#note</p><p>{secret}</p>\n--b--"),
    "marked as a machine's": ("text/plain; charset=utf-8\nAuto-Submitted: auto-replied", "#note\n{secret}"),
    "an absence note": ("text/plain; charset=utf-8\nAuto-Submitted: auto-replied", "I am out of the office. {secret}"),
    "a read receipt": ("multipart/report; report-type=disposition-notification; boundary=b", "--b\nContent-Type: text/plain\n\nYour mail was read. {secret}\n"
                       "--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; ada@desk.invalid\nDisposition: manual-action/MDN-sent-automatically; displayed\n--b--"),
    "above armour": ("{plain}", "#note\n-----BEGIN PGP MESSAGE-----\n\n{secret}\n-----END PGP MESSAGE-----"),
    "with a bounce": ("multipart/mixed; boundary=b", "--b\nContent-Type: text/plain\n\n#note\n{secret}\n--b\nContent-Type: message/delivery-status\n\n"
                      "Reporting-MTA: dns; mx.invalid\n\nFinal-Recipient: rfc822; a@b.invalid\nAction: failed\nStatus: 5.1.1\n--b--")}


@pytest.mark.parametrize("how", [*SLIPPED, *FILED])
def test_a_note_that_slipped_stays_in_the_house(desk, how):
    ticket, number = open_ticket(desk, subject=f"Slipped {how}")
    (kind, text), secret = (SLIPPED | FILED)[how], f"Slip-{COUNT[0]} of {how}."
    mail = reply(number, text.format(secret=secret)).replace("text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n", kind.format(plain="text/plain; charset=utf-8") + "\n", 1)
    code, said = desk.submit("ada", CUSTOMER, mail)
    assert code == (554 if how in SLIPPED else 250) and (how in FILED or "at the very top" in said or "is no command" in said or "Rich Text" in said or "/calendar half" in said or "past a limit" in said), said
    assert desk.rows(f"select direction from hearken.message where ticket = {ticket} and agent is not null") == ([] if how in SLIPPED else [["note"]])
    assert status(desk, ticket) == "new"
    time.sleep(0.2)
    assert not got(desk, CUSTOMER, secret)


def test_a_reply_that_nobody_would_get_stays_in_the_client(desk):
    ticket, number = open_ticket(desk, subject="Nobody")
    desk.one(f"select hearken.assign({ticket}, 'grace')")
    address = arrived(desk, GRACE, f"[#{ticket}] Yours")["Reply-To"]
    name, domain = address.split("@")
    wrong = name[:-1] + ("b" if name[-1] == "a" else "a") + "@" + domain
    code, said = desk.submit("grace", wrong, reply(number, "For nobody.", to=wrong, sender=GRACE))
    assert code == 554 and wrong in said and "customer's own address" in said
    code, said = desk.submit("ada", CUSTOMER, reply("unknown@laptop.invalid", "#note\nFor nobody."))
    assert code == 554 and said.endswith("#note: this mail belongs to no ticket; reply to a mail of the ticket")
    # another name of the same account: her address, where the desk knows her login
    with smtplib.SMTP("127.0.0.1", desk.submission, local_hostname="laptop.invalid") as smtp:
        smtp.login(ADA, "ada-secret")
        smtp.sendmail(ADA, OTHER, reply(number, "Not filed.", to=OTHER).replace("\n", "\r\n").encode())
        note = reply(number, "#note\nSecret-8101.").replace("\n", "\r\n").encode()
        with pytest.raises(smtplib.SMTPDataError, match=f"554.*5.7.1 the desk knows no login {ADA}, .*the login of {ADA}"):
            smtp.sendmail(ADA, [CUSTOMER, SUPPORT], note)
        with pytest.raises(smtplib.SMTPDataError, match="554.*the desk knows no login"):
            smtp.sendmail(ADA, CUSTOMER, note.replace(b"#note", b"Dear Mary,\r\n\r\n#note"))
        assert arrived(desk, OTHER, "Not filed.") and not got(desk, CUSTOMER, "Secret-8101.")
    assert f'login={ADA} reason="no agent has this login, but one has the address {ADA}' in desk.place.log("milter")
    # what her client says for her is no answer: the customer waits on
    code, said = desk.submit("ada", CUSTOMER, reply(number, "I am out of the office until 3 December.", subject="Automatic reply: Nobody"))
    assert (code, status(desk, ticket)) == (250, "new") and desk.rows(f"select g.login, t.first_response_at from hearken.ticket t join hearken.agent g on g.id = t.assignee where t.id = {ticket}") == [["grace", ""]]
    # a signature's picture is no answer
    picture = ("--b\nContent-Type: text/html\n\n<div>#assign alan</div><img src=\"cid:logo\">\n--b\nContent-Type: image/png; name=logo.png\n"
               "Content-Disposition: attachment\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--")
    mail = reply(number, picture).replace("text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", "multipart/related; boundary=b", 1)
    assert desk.submit("ada", CUSTOMER, mail)[0] == 250
    assert "no customer got it" in body(arrived(desk, ADA, f"[#{ticket}] Done"))
    assert status(desk, ticket) == "new" and desk.one(f"select count(*) from hearken.message where ticket = {ticket} and direction = 'out' and kind = 'mail' and subject !~ '^Automatic'") == "0"


def test_reply_all_keeps_colleagues_and_the_team(desk):
    ticket, number = open_ticket(desk, subject="All of us")
    mail = clients.gmail("Ada", ADA, clients.Answered(number, "All of us", CUSTOMER), "To all of us.", cc=f"Cc: {SUPPORT}, Grace <{GRACE}>\n")
    assert desk.submit("ada", [CUSTOMER, SUPPORT, GRACE], mail)[0] == 250
    copy = arrived(desk, GRACE, "To all of us.")
    assert arrived(desk, SUPPORT, "To all of us.") and arrived(desk, CUSTOMER, "To all of us.")
    # a colleague's Reply-All to that copy goes to the token address, too: it is for the customer, once
    again = clients.thunderbird("Grace", GRACE, clients.Answered(copy["Message-ID"].strip("<>"), "All of us", SUPPORT), "Grace adds a word.", to=f"{copy['Reply-To']}, {CUSTOMER}")
    assert desk.submit("grace", [copy["Reply-To"], CUSTOMER], again)[0] == 250
    letter = arrived(desk, CUSTOMER, "Grace adds a word.")
    assert letter["To"] == CUSTOMER and len(got(desk, CUSTOMER, "Grace adds a word.")) == 1 and "+t" not in letter["To"] and email.utils.parseaddr(letter["From"])[0] == "Grace (Example Support)"
    assert letter["In-Reply-To"] == f"<{number}>"
    assert desk.one(f"select count(*) from hearken.message where ticket = {ticket} and direction = 'out' and agent is not null") == "2"


def test_from_a_forwarded_copy_and_an_older_mail(desk):
    ticket, number = open_ticket(desk, subject="Passed on")
    forward = reply(number, f"Can you take this?\n\n---------- Forwarded message ---------\nFrom: Mary <{CUSTOMER}>\nSubject: Passed on\nTo: {SUPPORT}\n\nMy blender …",
                    to=GRACE, subject="Fwd: Passed on")
    assert desk.submit("ada", GRACE, forward)[0] == 250
    copy = arrived(desk, GRACE, "Can you take this?")
    assert email.utils.parseaddr(copy["From"])[1] == ADA  # talk among colleagues stays as it is
    assert status(desk, ticket) == "new"
    answer = clients.apple("Grace", GRACE, clients.Answered(copy["Message-ID"].strip("<>"), "Passed on", CUSTOMER), "Grace answers from the copy.")
    # not with the colleague's words below it, but with the customer's own
    said_by_ada = "Grace answers too soon.\n\nOn Monday Ada wrote:\n> Can you take\n> this?\n> My blender …"
    code, said = desk.submit("grace", CUSTOMER, reply(copy["Message-ID"].strip("<>"), said_by_ada, sender=GRACE))
    assert code == 554 and f'what Ada wrote to you, "Can you take this?", and {CUSTOMER} would read it' in said
    assert desk.submit("grace", CUSTOMER, reply(copy["Message-ID"].strip("<>"), "#send\n" + said_by_ada.replace("too soon", "all the same"), sender=GRACE))[0] == 250
    arrived(desk, CUSTOMER, "Grace answers all the same.")
    assert desk.submit("grace", CUSTOMER, answer)[0] == 250
    arrived(desk, CUSTOMER, "Grace answers from the copy.")
    assert desk.rows(f"select t.status, g.login from hearken.ticket t join hearken.agent g on g.id = t.assignee where t.id = {ticket}") == [["pending", "grace"]]


def test_an_agents_other_mail_is_left_alone(desk):
    mail = f"From: Ada <{ADA}>\nTo: {OTHER}\nSubject: lunch\nMessage-ID: <lunch@laptop.invalid>\nUser-Agent: Mutt\n\nAt one?\n"
    assert desk.submit("ada", OTHER, mail)[0] == 250
    letter = arrived(desk, OTHER, "At one?")
    assert letter["From"] == f"Ada <{ADA}>" and letter["User-Agent"] == "Mutt" and letter["Message-ID"] == "<lunch@laptop.invalid>"
    assert desk.one("select count(*) from hearken.message where subject = 'lunch'") == "0"
    kept = "select count(*) || ' ' || (select count(*) from hearken.piece) from hearken.chunk"
    before = desk.one(kept)
    pictures = "".join(f"{base64.b64encode(os.urandom(57)).decode()}\n" for _ in range(8000))
    large = (f"From: Ada <{ADA}>\nTo: {OTHER}\nSubject: holiday\nMessage-ID: <holiday@laptop.invalid>\nMIME-Version: 1.0\n"
             f"Content-Type: image/png; name=sea.png\nContent-Transfer-Encoding: base64\n\n{pictures}")
    assert desk.submit("ada", OTHER, large)[0] == 250
    assert desk.one(kept) == before  # nor are its bytes kept


def test_two_agents_at_once(desk):
    ticket, number = open_ticket(desk, subject="Twice")
    assert desk.submit("ada", CUSTOMER, reply(number, "First answer.", subject="Re: Twice"))[0] == 250
    assert desk.submit("grace", CUSTOMER, reply(number, "Second answer.", subject="Re: Twice", sender=GRACE))[0] == 250
    assert "Ada has answered ticket" in body(arrived(desk, GRACE, f"[#{ticket}] Your reply"))
    desk.one("update hearken.queue set on_conflict = 'refuse' where name = 'Example Support'")
    code, said = desk.submit("alan", CUSTOMER, reply(number, "Third answer.", subject="Re: Twice", sender=ALAN))
    assert code == 554 and "has answered ticket" in said and "#send" in said
    assert desk.submit("alan", CUSTOMER, reply(number, "#send\nThird answer.", subject="Re: Twice", sender=ALAN))[0] == 250
    desk.one("update hearken.queue set on_conflict = 'tell'")
    assert "#send" not in body(arrived(desk, CUSTOMER, "Third answer."))


def test_canned_call_and_feedback(desk):
    ticket, number = open_ticket(desk, subject="Closing")
    desk.one("select hearken.add_canned('refund', E'Dear {customer},\n\nwe refund it (ticket {ticket}).')")
    desk.one("update hearken.queue set video_url = 'https://meet.desk.invalid/room'")
    mail = clients.outlook("Ada", ADA, clients.Answered(number, "Closing", CUSTOMER), "#canned refund\n#call\n#close\nSpeak soon.")
    assert desk.submit("ada", CUSTOMER, mail)[0] == 250
    letter = arrived(desk, CUSTOMER, "Speak soon.")
    halves = parts(letter)
    for half in halves.values():
        assert f"we refund it (ticket {ticket})." in half and "Dear Mary Customer," in half and "https://meet.desk.invalid/room/" in half and "How did we do?" in half
    assert halves["plain"].index("Dear Mary") < halves["plain"].index("Speak soon") < halves["plain"].index("How did we do?") < halves["plain"].index("Sent: Monday")
    assert halves["html"].index("Dear Mary") < halves["html"].index("Speak soon") < halves["html"].index("How did we do?") < halves["html"].index("Sent:")
    assert status(desk, ticket) == "closed"
    # who answers below the history has it there as well
    assert desk.submit("ada", CUSTOMER, reply(number, "#canned refund\nMary wrote:\n> a cracked jug\n\nIn a week.\n\n-- \nAda"))[0] == 250
    assert "> a cracked jug\n\nDear Mary Customer,\n\nwe refund it" in body(arrived(desk, CUSTOMER, "In a week."))
    # what stands behind stands before the signature, which not every line with two dashes begins
    desk.one("select hearken.add_canned('around', E'{text}\n\nIt works then.', subject => 'Ticket {ticket} works')")
    assert desk.submit("ada", CUSTOMER, reply(number, "#canned around\nPlease start it with\n--force\nand\n--quiet.\n\n-- \nAda\n\nMary wrote:\n> a cracked jug"))[0] == 250
    letter = arrived(desk, CUSTOMER, "It works then.")
    assert "--force\nand\n--quiet.\n\nIt works then.\n\n-- \nAda" in body(letter) and letter["Subject"] == f"Ticket {ticket} works"


def test_ratings_come_by_mail(desk):
    ticket, number = open_ticket(desk, subject="Rated")
    assert desk.submit("ada", CUSTOMER, reply(number, "#close\nIt is done.", subject="Re: Rated"))[0] == 250
    words = body(arrived(desk, CUSTOMER, "It is done."))
    well, bad = (line.split("mailto:")[1] for line in words.splitlines() if "mailto:" in line)
    assert well.startswith(f"support+y{ticket}.") and bad.startswith(f"support+n{ticket}.")
    mail = f"From: {CUSTOMER}\nTo: {bad}\nSubject: rating\nMessage-ID: <rating-1@customer.invalid>\n\nToo slow.\n"
    assert desk.send(CUSTOMER, bad, mail)[0] == 250
    assert desk.rows(f"select well, comment from hearken.rating where ticket = {ticket}") == [["f", "Too slow."]]
    assert "Too slow." in body(arrived(desk, ADA, f"[#{ticket}] Not well"))
    assert desk.send(CUSTOMER, well, mail.replace("rating-1", "rating-2").replace(bad, well).replace("Too slow.", "\n\nSent from my iPhone"))[0] == 250
    assert desk.rows(f"select well, comment from hearken.rating where ticket = {ticket}") == [["t", "Too slow."]]
    assert status(desk, ticket) == "closed"
    # of another matter, split off with its answer, the answer belongs to the new ticket
    more = f"From: {CUSTOMER}\nTo: {SUPPORT}\nSubject: Re: Rated\nMessage-ID: <rated-more@customer.invalid>\nIn-Reply-To: <{number}>\n\nMy lamp is dark.\n"
    assert desk.send(CUSTOMER, SUPPORT, more)[0] == 250
    assert desk.submit("ada", CUSTOMER, reply("rated-more@customer.invalid", "#split\n#close\nA new lamp is on its way."))[0] == 250
    apart = arrived(desk, CUSTOMER, "A new lamp is on its way.")
    lamp = desk.one("select ticket from hearken.message where message_id = 'rated-more@customer.invalid'")
    assert lamp != ticket and apart["Reply-To"].startswith(f"support+t{lamp}.") and f"+y{lamp}." in body(apart)
    assert desk.send(CUSTOMER, apart["Reply-To"], more.replace("rated-more", "rated-thanks").replace(number, apart["Message-ID"][1:-1]))[0] == 250
    assert desk.one("select ticket from hearken.message where message_id = 'rated-thanks@customer.invalid'") == lamp and (status(desk, ticket), status(desk, lamp)) == ("open", "open")
    forged = well[:-30] + ("a" if well[-30] != "a" else "b") + well[-29:]
    assert desk.send(OTHER, forged, mail.replace("rating-1", "rating-3").replace(bad, forged))[0] == 250
    assert desk.one(f"select count(*) from hearken.rating where ticket = {ticket}") == "1"


def test_mail_in_my_tickets_and_its_answer(desk):
    desk.one("update hearken.agent set notify = notify || '{\"mail\": true}' where login = 'alan'")
    ticket, number = open_ticket(desk, subject="Told by mail")
    desk.one(f"select hearken.assign({ticket}, 'alan')")
    more = f"From: Mary <{CUSTOMER}>\nTo: {SUPPORT}\nSubject: Re: Told by mail\nMessage-ID: <more-1@customer.invalid>\nIn-Reply-To: <{number}>\n\nOne more thing: the lid is cracked.\n"
    assert desk.send(CUSTOMER, SUPPORT, more)[0] == 250
    told = arrived(desk, ALAN, "the lid is cracked")
    assert told["List-Id"] == "Hearken <mail.hearken.desk.invalid>" and told["X-Hearken-Ticket"] == ticket and f"support+note{ticket}@" in body(told)
    answer = clients.gmail("Alan", ALAN, clients.Answered(told["Message-ID"].strip("<>"), told["Subject"], SUPPORT, text=body(told)), "Alan answers the lid.", to=told["Reply-To"])
    assert desk.submit("alan", told["Reply-To"], answer)[0] == 250
    letter = arrived(desk, CUSTOMER, "Alan answers the lid.")
    assert letter["In-Reply-To"] == "<more-1@customer.invalid>" and CUSTOMER in letter["To"] and letter["Subject"] == "Re: Told by mail"
    for half in parts(letter).values():  # what the desk told Alan below the words is none of Mary's business
        assert "the lid is cracked" in half and "+note" not in half and "Your answer" not in half
    assert status(desk, ticket) == "pending"


def test_a_reply_that_bounces_is_told(desk):
    ticket, number = open_ticket(desk, subject="Bounces", author="gone@nowhere.invalid")
    sink = Refusal()
    desk.postfix.extra += f"\ntransport_maps = inline:{{ {{ nowhere.invalid = smtp:[127.0.0.1]:{sink.port} }} }}"
    desk.postfix.reload()
    desk.one(f"select hearken.assign({ticket}, 'ada')")
    assert desk.submit("ada", "gone@nowhere.invalid", reply(number, "Are you there?", to="gone@nowhere.invalid"))[0] == 250
    told = arrived(desk, ADA, "Not delivered to gone@nowhere.invalid")
    # who shows a customer what came back is no machine
    _, other = open_ticket(desk, subject="What came back")
    shown = reply(other, "--b\nContent-Type: text/plain\n\nThis came back to us.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.invalid\n\n"
                  "Final-Recipient: rfc822; gone@nowhere.invalid\nAction: failed\nStatus: 5.1.1\n--b--")
    assert desk.submit("ada", CUSTOMER, shown.replace("text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n", "multipart/mixed; boundary=b\n", 1))[0] == 250
    assert email.utils.parseaddr(arrived(desk, CUSTOMER, "This came back to us.")["From"])[1] == SUPPORT
    assert told["X-Hearken-Ticket"] == ticket
    sink.stop()
    assert desk.one(f"select count(*) from hearken.message where ticket = {ticket} and kind = 'bounce'") == "1"


def test_empathy_is_told_to_the_agent_alone(desk):
    ticket, number = open_ticket(desk, subject="Empathy")
    desk.one("update hearken.queue set empathy = true where name = 'Example Support'")
    assert desk.submit("ada", CUSTOMER, reply(number, "You have probably already read the manual. As I said, obviously it is broken."))[0] == 250
    hint = body(arrived(desk, ADA, f"[#{ticket}] A word on your reply"))
    assert "assumes" in hint and '"as i said" sounds impatient' in hint and '"obviously" belittles' in hint
    assert arrived(desk, CUSTOMER, "You have probably already read the manual")
    desk.one("update hearken.queue set empathy = false")


def test_an_agent_forwards_a_customers_mail(desk):
    for number, ack, through in ((1, False, ""), (2, True, ""), (3, False, f"From: Grace <{GRACE}>\nDate: Mon, 23 Nov 2026 09:00:00 +0000\nSubject: Fwd: My lamp does not light\nTo: {ADA}\n\n---------- Forwarded message ---------\n")):
        who = f"forwarded-{number}@customer.invalid"
        text = ("#ack\n" if ack else "#note\n") + (f"Came to me by mistake.\n\n---------- Forwarded message ---------\n{through}"
                f"From: Frank Ford <{who}>\nDate: Mon, 23 Nov 2026 08:00:00 +0000\nSubject: My lamp does not light\nTo: {ADA}\n\n"
                "Hello,\n\nthe lamp I bought (order 5519) does not light. Please send me a new bulb.\n\nKind regards\nFrank Ford\n\n"
                f"On Sun, 22 Nov 2026 at 09:12, Ada <{ADA}> wrote:\n\n> Which lamp do you mean?\n")
        mail = f"From: Ada <{ADA}>\nTo: {SUPPORT}\nSubject: Fwd: My lamp does not light\nMessage-ID: <fwd-{number}@laptop.invalid>\nDate: Mon, 23 Nov 2026 12:00:0{number} +0000\n\n{text}"
        assert desk.submit("ada", SUPPORT, mail)[0] == 250
        ticket, author, said = desk.rows(f"select m.ticket, m.author, m.reply from hearken.message m where m.message_id = 'fwd-{number}@laptop.invalid'")[0]
        assert author == who and said.startswith("Hello,") and "Came to me" not in said
        assert desk.one(f"select reply ~ 'new bulb\\.$' and signature ~ '^Kind regards' and quoted ~ 'Which lamp' from hearken.message where message_id = 'fwd-{number}@laptop.invalid'") == "t"
        assert desk.one(f"select subject from hearken.ticket where id = {ticket}") == "My lamp does not light"
        assert desk.one(f"select c.name from hearken.ticket t join hearken.customer c on c.id = t.requester where t.id = {ticket}") == "Frank Ford"
        assert "Came to me by mistake." in desk.one(f"select text from hearken.message where ticket = {ticket} and kind = 'note'")
        if ack:
            assert ticket in body(arrived(desk, who, "Auto-Submitted: auto-replied"))
        else:
            assert desk.one(f"select count(*) from hearken.outbox where ticket = {ticket} and kind = 'ack'") == "0"
    # of two attached mails the second is a file of the first one's ticket, where it is not another customer's
    for second, code in ((CUSTOMER, 250), (ADA, 250), (SUPPORT, 250), (OTHER, 554)):
        attached = "".join(f"--b\nContent-Type: message/rfc822\n\nFrom: {author}\nTo: {ADA}\nSubject: A jug\n\nThe jug leaks.\n" for author in (CUSTOMER, second))
        got_code, said = desk.submit("ada", SUPPORT, f"From: Ada <{ADA}>\nTo: {SUPPORT}\nSubject: Fwd: A jug\nMessage-ID: <two-{second}>\nMIME-Version: 1.0\n"
                                     f"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFor the queue.\n{attached}--b--\n")
        assert got_code == code and (code == 250 or f"mails of {CUSTOMER} and of {OTHER}, and one ticket is one customer's; forward each by itself" in said), said


def test_an_agent_forwards_a_colleagues_question(desk):
    def hand_on(number, to, more=""):
        mail = (f"From: Ada <{ADA}>\nTo: {SUPPORT}\nSubject: Fwd: My printer\nMessage-ID: <mate-{number}@laptop.invalid>\n{more}Date: Mon, 23 Nov 2026 12:00:00 +0000\n\nFor the queue.\n\n"
                f"---------- Forwarded message ---------\nFrom: Alan <{ALAN}>\nDate: Mon, 23 Nov 2026 08:00:00 +0000\nSubject: My printer\nTo: {to}\n\nMy printer prints blank pages ({number}).\n")
        assert desk.submit("ada", SUPPORT, mail)[0] == 250
        return desk.rows(f"select m.ticket, m.author from hearken.message m where m.message_id = 'mate-{number}@laptop.invalid'")[0]
    ticket, author = hand_on(1, ADA)
    assert author == ALAN and desk.one(f"select address || role from hearken.participant where ticket = {ticket}") == ALAN + "requester"
    assert desk.one(f"select text from hearken.message where ticket = {ticket} and kind = 'note'") == "For the queue."
    assert desk.submit("ada", ALAN, reply("mate-1@laptop.invalid", "A new printer comes.", to=ALAN))[0] == 250
    assert SUPPORT in arrived(desk, ALAN, "A new printer comes.")["From"]
    # what a customer or the queue got, or what answers another mail, may be a note or an answer
    assert {hand_on(2, CUSTOMER)[1], hand_on(3, f"{SUPPORT}, {ADA}")[1], hand_on(4, ADA, "References: <first@laptop.invalid> <second@laptop.invalid>\n")[1]} == {ADA}


def test_a_redirected_mail_executes_nothing(desk):
    ticket, number = open_ticket(desk, subject="Redirected", text="#close\n#spam\nplease")
    mail = (f"Resent-From: {ADA}\nResent-To: {GRACE}\nFrom: Mary <{CUSTOMER}>\nTo: {SUPPORT}\nSubject: Redirected\nMessage-ID: <{number}>\n\n#close\n#spam\nplease\n")
    assert desk.submit("ada", GRACE, mail)[0] == 250
    assert "#close" in body(arrived(desk, GRACE, "Subject: Redirected"))
    assert desk.submit("ada", SUPPORT, mail.replace(f"-ID: <{number}", "-ID: <redirected@customer.invalid"))[0] == 250  # and is the customer's, not hers
    assert desk.rows("select direction, kind, agent is null from hearken.message where message_id = 'redirected@customer.invalid'") == [["in", "mail", "t"]]
    assert status(desk, ticket) == "new"


def test_marks_are_the_same_on_a_repeat(desk):
    mail = f"From: Mary <{CUSTOMER}>\nTo: {SUPPORT}\nSubject: Twice\nMessage-ID: <repeat-1@customer.invalid>\nX-Hearken-Ticket: 7\nDate: Mon, 23 Nov 2026 09:00:00 +0000\n\nMy jug is cracked.\n"
    desk.one("update hearken.queue set subject_tag = '[Desk]' where name = 'Example Support'")
    assert [desk.send(CUSTOMER, SUPPORT, mail)[0] for _ in range(2)] == [250, 250]
    copies = wait_for("both copies", lambda: len(got(desk, SUPPORT, "repeat-1@")) == 2 and got(desk, SUPPORT, "repeat-1@"))
    answer = mail.replace("repeat-1", "repeat-2").replace("Subject: Twice", "Subject: Re: [Desk] Twice")
    assert desk.send(CUSTOMER, SUPPORT, answer)[0] == 250 and arrived(desk, SUPPORT, "repeat-2@")["Subject"] == "Re: [Desk] Twice"
    desk.one("update hearken.queue set subject_tag = ''")
    marks = [[(name, value) for name, value in email.message_from_bytes(copy).items() if name.startswith("X-Hearken-") or name == "Subject"] for copy in copies]
    assert marks[0] == marks[1] and ("Subject", "[Desk] Twice") in marks[0] and ("X-Hearken-Ticket", "7") not in marks[0]


def test_the_same_reply_again_leaves_the_same_way_and_does_nothing_twice(desk):
    ticket, number = open_ticket(desk, subject="Retried")
    mail = reply(number, "#tag once\nRetried words.", subject="Re: Retried")
    assert [desk.submit("ada", CUSTOMER, mail)[0] for _ in range(2)] == [250, 250]
    copies = wait_for("both copies", lambda: len(got(desk, CUSTOMER, "Retried words.")) == 2 and got(desk, CUSTOMER, "Retried words."))
    letters = [email.message_from_bytes(copy) for copy in copies]
    for name in ("Message-ID", "From", "Reply-To", "Return-Path"):
        assert letters[0][name] == letters[1][name], name
    assert "#tag" not in body(letters[1])
    assert desk.one(f"select count(*) from hearken.command_log where ticket = {ticket}") == "1"
    assert desk.one(f"select count(*) from hearken.message where ticket = {ticket} and agent is not null") == "1"


def test_while_the_database_is_away_an_agent_hears_later(desk):
    _, number = open_ticket(desk, subject="Away")
    mail = reply(number, "#close\nFrom the dark.", subject="Re: Away")
    # connections that the server closed meanwhile are thrown away, and are no trouble of the first agent who writes
    desk.one("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hearken-milter'")
    assert desk.submit("ada", CUSTOMER, reply(number, "After the restart.", subject="Re: Away"))[0] == 250
    desk.postgres.stop()
    code, said = desk.submit("ada", CUSTOMER, mail)
    desk.postgres.start()
    assert code == 451, said
    wait_for("the desk's return", lambda: desk.submit("ada", CUSTOMER, mail)[0] == 250)
    assert "#close" not in body(arrived(desk, CUSTOMER, "From the dark."))


def test_check_sees_where_the_filter_stands_on_submission(desk):
    def faults():
        return desk.tool("check", "-c", desk.conf, "--postfix", desk.postfix.etc, check=False).stderr

    assert "submission" not in faults() and "signer" not in faults()
    right, ours = desk.postfix.services, desk.postfix.milter
    desk.postfix.services = right.replace("  -o milter_macro_daemon_name=ORIGINATING\n", "")
    desk.postfix.configure()
    assert f"people sign in at service 127.0.0.1:{desk.submission}/inet, which is not among submission_services" in faults()
    desk.postfix.reload()
    _, number = open_ticket(desk, subject="Elsewhere")
    code, said = desk.submit("ada", CUSTOMER, reply(number, "#note\nSecret-8102."))
    desk.postfix.services = right
    desk.postfix.configure()
    desk.postfix.reload()
    assert code == 554 and "knows no submission service" in said and "services of agents" in said and not got(desk, CUSTOMER, "Secret-8102.")
    # nor does it pass over a login that Dovecot never says
    desk.one("select hearken.add_agent('Zoe', 'Zoe')")
    assert 'agent "Zoe": Dovecot tells logins in lower case' in faults()
    desk.one("delete from hearken.agent where login = 'Zoe'")
    signer = f"unix:{desk.place.path('dkim')}/dkim.sock"
    try:
        desk.postfix.services = right.replace(f"{ours},{signer}", f"{signer},{ours}")
        desk.postfix.configure()
        assert "hearken must stand before the signer" in faults()
        desk.postfix.services = right.replace(f"smtpd_milters={ours},{signer}", f"smtpd_milters={signer}")
        desk.postfix.configure()
        assert "agents' replies would leave as their own" in faults()
    finally:
        desk.postfix.services = right
        desk.postfix.configure()
