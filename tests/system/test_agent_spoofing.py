"""Commands that are not an agent's own first lines: spoofed, quoted, forwarded, signed, hidden. None is executed. And an agent who is none, but a customer."""
import base64
import email
import itertools
import re

import clients
import pytest
from agentmail import arrived, body, got, open_ticket, reply, status
from conftest import BUILD
from private.agents import AgentDesk
from private.place import wait_for

ADA, GRACE, SUPPORT, MARY, EVE = "ada@desk.invalid", "grace@desk.invalid", "support@desk.invalid", "mary@customer.invalid", "eve@customer.invalid"
COMMANDS = ["#close", "#spam", "#assign grace", "#priority urgent", "#merge 1002"]
NUMBER = itertools.count(1)


@pytest.fixture(scope="module")
def desk(place):
    desk = AgentDesk(place, BUILD, {SUPPORT: "Example Support", "hilfe@desk.invalid": "Beispiel-Hilfe"}, [MARY, EVE],
                     {"ada": ("Ada", ADA), "grace": ("Grace", GRACE), "mallory": ("Mallory", "mallory@desk.invalid")}, deadline=10, durable=False)
    desk.start()
    desk.one("update hearken.agent set active = false where login = 'mallory'")  # has a mailbox and a password, and is no agent
    desk.wait_for_agents()
    desk.one("update hearken.cap set count = 100000")
    for number in (1, 2):
        mail = f"From: Mary <{MARY}>\nTo: {SUPPORT}\nSubject: Ticket {number}\nMessage-ID: <ticket-{number}@customer.invalid>\n\nMy blender is broken.\n"
        assert desk.send(MARY, SUPPORT, mail)[0] == 250
    yield desk
    desk.stop()


def head(sender, to, extra="", kind="text/plain; charset=utf-8"):
    number = next(NUMBER)
    return (f"From: {sender}\nTo: {to}\nSubject: Re: Ticket 1\nMessage-ID: <spoof-{number}@laptop.invalid>\nIn-Reply-To: <ticket-1@customer.invalid>\n"
            f"Date: Wed, 25 Nov 2026 09:{number // 60 % 60:02d}:{number % 60:02d} +0000\nMIME-Version: 1.0\n{extra}Content-Type: {kind}\n\n")


def multipart(subtype, *parts, extra=""):
    boundary = f"b{next(NUMBER)}"
    return f"multipart/{subtype}; boundary={boundary}{extra}", "".join(f"--{boundary}\n{part}\n" for part in parts) + f"--{boundary}--\n"


def part(kind, text, extra=""):
    return f"Content-Type: {kind}; charset=utf-8\n{extra}\n{text}\n"


def html(text):
    return f"<html><head><title>x</title></head><body>{text}</body></html>"


# ---- mails that are not an agent's by SMTP AUTH: (login or None, envelope sender, whole mail)
def strangers(command):
    body = f"{command}\nThe desk should do this.\n"
    yield "a customer", None, MARY, SUPPORT, head(f"Mary <{MARY}>", SUPPORT) + body
    yield "From an agent", None, EVE, SUPPORT, head(f"Ada <{ADA}>", SUPPORT) + body
    yield "From and envelope an agent's", None, ADA, SUPPORT, head(f"Ada <{ADA}>", SUPPORT) + body
    yield "two From addresses", None, ADA, SUPPORT, head(f"Ada <{ADA}>, Eve <{EVE}>", SUPPORT) + body
    yield "Sender an agent", None, EVE, SUPPORT, head(f"Eve <{EVE}>", SUPPORT, f"Sender: {ADA}\n") + body
    yield "agent's name alone", None, EVE, SUPPORT, head(f'"{ADA}" <{EVE}>', SUPPORT) + body
    yield "our own marks", None, EVE, SUPPORT, head(f"Ada <{ADA}>", SUPPORT, "X-Hearken-Agent: ada\nX-Hearken-Ticket: 1001\nX-Authenticated-User: ada\n") + body
    yield "forged Received", None, EVE, SUPPORT, head(f"Ada <{ADA}>", SUPPORT, "Received: from x (Authenticated sender: ada) by mx with ESMTPA id 1; Wed, 25 Nov 2026 09:00:00 +0000\n") + body
    yield "forged Authentication-Results", None, EVE, SUPPORT, head(f"Ada <{ADA}>", SUPPORT, "Authentication-Results: mx; auth=pass smtp.auth=ada; dmarc=pass header.from=desk.invalid\n") + body
    yield "the note address", None, EVE, "support+note1001@desk.invalid", head(f"Ada <{ADA}>", "support+note1001@desk.invalid") + body
    yield "a login that is no agent", "mallory", "mallory@desk.invalid", SUPPORT, head("Mallory <mallory@desk.invalid>", SUPPORT) + body
    yield "no agent's login, From an agent", "mallory", ADA, SUPPORT, head(f"Ada <{ADA}>", SUPPORT) + body
    yield "no agent to a customer", "mallory", "mallory@desk.invalid", MARY, head(f"Ada <{ADA}>", MARY) + body


# ---- mails of an agent whose own first lines are no command; {} is the command
def misplaced(command):
    text = "Thank you for your mail.\n"
    yield "after text", head(f"Ada <{ADA}>", MARY) + f"{text}{command}\n"
    yield "quoted first", head(f"Ada <{ADA}>", MARY) + f"> {command}\n{text}"
    yield "quoted without a blank", head(f"Ada <{ADA}>", MARY) + f">{command}\n{text}"
    yield "quoted in an answer below", head(f"Ada <{ADA}>", MARY) + f"On Monday Mary wrote:\n> {command}\n> please\n\n{text}"
    yield "indented", head(f"Ada <{ADA}>", MARY) + f" {command}\n{text}"
    yield "behind a tab", head(f"Ada <{ADA}>", MARY) + f"\t{command}\n{text}"
    yield "after a heading", head(f"Ada <{ADA}>", MARY) + f"# {command[1:]}\n{text}"
    yield "behind a zero-width blank", head(f"Ada <{ADA}>", MARY) + f"\u200b{command}\n{text}"
    yield "fullwidth sign", head(f"Ada <{ADA}>", MARY) + f"\uff03{command[1:]}\n{text}"
    yield "in the signature", head(f"Ada <{ADA}>", MARY) + f"{text}\n-- \n{command}\n"
    yield "in the subject", head(f"Ada <{ADA}>", MARY).replace("Re: Ticket 1", command) + text
    yield "in the name", head(f'"{command}" <{ADA}>', MARY) + text
    yield "in a field", head(f"Ada <{ADA}>", MARY, f"X-Commands: {command}\nComments: {command}\nKeywords: {command}\n") + text
    yield "below an original message", head(f"Ada <{ADA}>", MARY) + f"-----Original Message-----\nFrom: Mary\nSent: Monday\nSubject: x\n\n{command}\n"
    yield "forwarded inline", head(f"Ada <{ADA}>", GRACE) + f"---------- Forwarded message ---------\nFrom: Mary <{MARY}>\nSubject: x\n\n{command}\n"
    yield "redirected", head(f"Mary <{MARY}>", SUPPORT, f"Resent-From: {ADA}\nResent-To: {GRACE}\n") + f"{command}\n{text}"
    yield "vacation note", head(f"Ada <{ADA}>", MARY, "Auto-Submitted: auto-replied (vacation)\n") + f"{command}\n{text}"
    yield "encoded in a comment", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + html(f"<!-- {command} --><p>{text}</p>")
    yield "in a style", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + html(f"<style>{command}</style><p>{text}</p>")
    yield "in a title", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + f"<html><head><title>{command}</title></head><body><p>{text}</p></body></html>"
    yield "hidden by style", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + html(f"<div style=\"display:none\">{command}</div><p>{text}</p>")
    yield "hidden by size", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + html(f"<p style='font-size:0'>{command}</p><p>{text}</p>")
    yield "a blockquote on top", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + html(f"<blockquote>{command}</blockquote><p>{text}</p>")
    yield "an attribute", head(f"Ada <{ADA}>", MARY, kind="text/html; charset=utf-8") + html(f"<p title=\"{command}\" data-x='>{command}'>{text}</p>")
    kind, body = multipart("mixed", part("text/plain", text), part("text/plain", f"{command}\n", "Content-Disposition: attachment; filename=a.txt\n"))
    yield "in a file", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("mixed", part("text/plain", f"{command}\n", "Content-Disposition: attachment; filename=a.txt\n"), part("text/plain", text))
    yield "in a file that comes first", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("mixed", part("text/plain", text), f"Content-Type: message/rfc822\n\nFrom: Mary <{MARY}>\nSubject: x\n\n{command}\n")
    yield "in an attached mail", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("mixed", f"Content-Type: message/rfc822\n\nFrom: Ada <{ADA}>\nSubject: x\n\n{command}\n")
    yield "in an attached mail alone", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("alternative", part("text/plain", text), part("text/html", html(f"<p>{command}</p><p>{text}</p>")))
    yield "in the HTML half alone", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("alternative", part("text/plain", f"{command}\n{text}"), part("text/html", html(f"<p>{text}</p>")))
    yield "in the text half alone", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("alternative", part("text/plain", f"{command}\n{text}"), part("text/html", html(f"<p>{text}</p><p>{command}</p>")))
    yield "elsewhere in the HTML half", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("alternative", part("text/plain", f"{command}\n{text}"), part("text/html", html(f"<p style=display:none>{command}</p><p>{text}</p>")))
    yield "hidden in the HTML half", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    kind, body = multipart("signed", part("text/plain", f"{command}\n{text}"), "Content-Type: application/pgp-signature\n\nx\n", extra="; protocol=\"application/pgp-signature\"; micalg=pgp-sha256")
    yield "in a signed mail", head(f"Ada <{ADA}>", MARY, kind=kind) + body
    yield "inline PGP", head(f"Ada <{ADA}>", MARY) + f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{command}\n{text}-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n"
    yield "another's From", head(f"Grace <{GRACE}>", MARY) + f"{command}\n{text}"
    yield "a customer's From", head(f"Mary <{MARY}>", MARY) + f"{command}\n{text}"
    yield "a base64 word", head(f"Ada <{ADA}>", MARY) + base64.b64encode(f"{command}\n".encode()).decode() + f"\n{text}"
    yield "UTF-7 that is not said to be", head(f"Ada <{ADA}>", MARY, kind="text/plain; charset=us-ascii") + f"+ACM-{command[1:]}\n{text}"
    yield "one letter off", head(f"Ada <{ADA}>", MARY) + f"{command[:3]}x{command[3:]}\n{text}"
    yield "one of two faulty", head(f"Ada <{ADA}>", MARY) + f"{command}\n#nonsense\n{text}"


def state(desk):
    return desk.rows("select id, status, priority, tags, assignee, queue, merged_into from hearken.ticket where id in (1001, 1002) order by id")


def done(desk):
    return desk.one("select (select count(*) from hearken.command_log) || ' ' || (select count(*) from hearken.ban)")


def test_none_of_the_strangers_is_obeyed(desk):
    before, cases = done(desk), 0
    for command in COMMANDS:
        for name, login, sender, to, mail in strangers(command):
            code, said = desk.submit(login, to, mail, sender=sender) if login else desk.send(sender, to, mail)
            assert code == 250 or login and code == 554 and said.startswith("5.7.1 the desk knows no login"), (name, command, said)
            cases += 1
        assert done(desk) == before, command
    rows = state(desk)
    assert all(row[2] == "normal" and row[3] == "{}" and row[4] == "" and row[5] == "1" and row[6] == "" for row in rows), rows
    print(f"spoofed: {cases} cases, 0 executed")
    assert cases >= 65


def test_none_of_the_misplaced_is_obeyed(desk):
    before, cases, refused = done(desk), 0, 0
    for command in COMMANDS:
        for name, mail in misplaced(command):
            code, said = desk.submit("ada", GRACE if "redirected" in name or "inline" in name and "forwarded" in name else MARY, mail)
            assert code == 250 or code == 554 and re.match(r"5\.7\.1 (line [1-9]\d*: |the subject begins with #)", said), (name, command, code, said)
            cases += 1
            refused += code == 554
        assert done(desk) == before, command
    rows = state(desk)
    assert all(row[2] == "normal" and row[3] == "{}" and row[5] == "1" and row[6] == "" for row in rows), rows
    assert desk.one("select count(*) from hearken.ticket where status = 'closed'") == "0"
    print(f"misplaced: {cases} cases, {refused} refused, 0 executed")
    assert cases >= 200


def test_the_right_ones_are_all_obeyed(desk):
    """The other half of the measure: what is an agent's own command is done, by every client."""
    for number, (client, build) in enumerate(sorted(clients.ALL.items())):
        mail = build("Ada", ADA, clients.Answered("ticket-1@customer.invalid", "Ticket 1", MARY), f"#tag right-{number}\n#send\nDone from {client}.")
        assert desk.submit("ada", MARY, mail)[0] == 250
    assert desk.one("select array_to_string(tags, ' ') from hearken.ticket where id = 1001") == " ".join(f"right-{n}" for n in range(len(clients.ALL)))
    wait_for("their results", lambda: int(desk.one("select count(*) from hearken.outbox where kind = 'result' and state = 'sent'")) >= len(clients.ALL))


def test_a_colleague_who_asks_the_desk_is_its_customer(desk):
    ticket, number = open_ticket(desk, subject="My own lamp", author=GRACE, text="My own lamp came without a bulb.")
    address = arrived(desk, GRACE, f"Your ticket number is {ticket}")["Reply-To"]
    assert desk.submit("ada", GRACE, reply(number, "A bulb leaves today.", to=GRACE))[0] == 250
    letter = arrived(desk, GRACE, "A bulb leaves today.")
    assert email.utils.parseaddr(letter["From"])[1] == SUPPORT and letter["Reply-To"] == address and letter["X-Hearken-Ticket"] is None
    assert status(desk, ticket) == "pending"
    for first in ("#note", "Hello Grace,\n\n#note"):
        code, said = desk.submit("ada", [GRACE, SUPPORT], reply(number, f"{first}\nSecret-7801: she always forgets.", to=f"{GRACE}, {SUPPORT}"))
        assert (code, "at the very top" in said) == ((250, False) if first == "#note" else (554, True)), said
    note = arrived(desk, SUPPORT, "Secret-7801")
    assert note["To"] == SUPPORT and f"{GRACE} did not get it: the ticket is theirs." in body(arrived(desk, ADA, f"[#{ticket}] Your reply"))
    # what she writes from her agent's client to her reply address is a customer's word, and so is her rating
    assert desk.submit("grace", address, reply(number, "An E27, please.", to=address, sender=GRACE))[0] == 250
    assert arrived(desk, SUPPORT, "An E27, please.")["X-Hearken-Ticket"] == ticket and status(desk, ticket) == "open"
    assert desk.submit("ada", GRACE, reply(number, "#close\nAn E27 leaves today.", to=GRACE))[0] == 250
    well = next(line for line in body(arrived(desk, GRACE, "An E27 leaves")).splitlines() if line.startswith("well:")).split("mailto:")[1]
    for login, sender in (("ada", ADA), ("grace", GRACE)):
        assert desk.submit(login, well, f"From: {sender}\nTo: {well}\nSubject: well\nMessage-ID: <well-{login}@laptop.invalid>\n\n")[0] == 250
        assert desk.one(f"select count(*) from hearken.rating where ticket = {ticket}") == str(int(login == "grace"))
    assert desk.rows(f"select direction, kind, agent is null from hearken.message where ticket = {ticket} and author = '{GRACE}' order by id") == [
        ["in", "mail", "t"], ["in", "mail", "t"], ["in", "feedback", "t"]] and status(desk, ticket) == "closed"
    assert not got(desk, GRACE, "Secret-7801")
