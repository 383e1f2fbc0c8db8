"""A day at the desk: two customers, three agents, two queues in two languages, from the first mail to the rating.

It is played through real Postfix, Dovecot and PostgreSQL; what each person sees is written down as it happens, and README's section
for agents holds that transcript. HEARKEN_REWRITE=1 writes it there anew."""
import email
import os
import re
import textwrap

import clients
import pytest
from conftest import BUILD, TOP
from private.agents import AgentDesk
from private.place import wait_for

SUPPORT, HILFE = "support@desk.invalid", "hilfe@desk.invalid"
MARY, EVA = "mary@customer.invalid", "eva@kunde.invalid"
ADA, BEN, CORA = "ada@desk.invalid", "ben@desk.invalid", "cora@desk.invalid"
README = os.path.join(TOP, "README.md")


class Day:
    """What people see, line by line."""

    def __init__(self, desk):
        self.desk, self.lines, self.read = desk, [], {}

    def says(self, text):
        self.lines += ["", text]

    def shows(self, text):
        self.lines += ["  | " + line for line in text.strip("\n").split("\n")]

    def next_mail(self, address, sign):
        """The next mail in a mailbox that holds this sign."""
        def look():
            for octets in self.desk.postfix.box(address)[self.read.get(address, 0):]:
                if sign.encode() in octets:
                    return email.message_from_bytes(octets)
            return None
        return wait_for(f"{address}: {sign}", look)

    def sees(self, who, address, sign, fields=("From", "Subject"), until=None):
        letter = self.next_mail(address, sign)
        shown = []
        for field in fields:
            value = str(email.header.make_header(email.header.decode_header(letter[field] or "")))
            shown.append(f"{field}: {value}")
        text = words(letter).strip()
        if until:
            text = text[:text.index(until)].rstrip()
        self.says(who if who.endswith(":") else f"{who} reads:")
        self.shows("\n".join(shown) + "\n\n" + "\n".join(textwrap.fill(line, 100) if len(line) > 110 else line for line in text.split("\n")))
        return letter

    def writes(self, who, text):
        self.says(f"{who}:")
        self.shows(text)

    def transcript(self):
        """Tokens, rooms and times are different each day."""
        text = "\n".join(self.lines).strip("\n")
        text = re.sub(r"\+([tbyn])(\d+)\.\d+\.[a-z0-9]{1,8}\.[a-z2-7]{16}@", r"+\1\2.…@", text)
        text = re.sub(r"invalid/[0-9a-f]{32}", "invalid/…", text)
        text = re.sub(r"\b\d{4}-\d\d-\d\d\b", "2026-11-25", text)
        return text


def words(letter):
    for part in letter.walk():
        if part.get_content_type() == "text/plain":
            return part.get_payload(decode=True).decode(part.get_content_charset() or "utf-8").replace("\r\n", "\n")
    raise AssertionError("no text")


def answered(letter, who, name):
    return clients.Answered(letter["Message-ID"].strip("<>"), str(letter["Subject"]).removeprefix("Re: "), who, name=name, text=words(letter).split("\n-- \n")[0].strip())


@pytest.fixture(scope="module")
def desk(place):
    desk = AgentDesk(place, BUILD, {SUPPORT: "Example Support", HILFE: "Beispiel-Hilfe"}, [MARY, EVA],
                     {"ada": ("Ada", ADA), "ben": ("Ben", BEN), "cora": ("Cora", CORA)}, dkim=True, deadline=10)
    desk.start()
    desk.one("update hearken.queue set language = 'de' where name = 'Beispiel-Hilfe'")
    desk.one("update hearken.queue set video_url = 'https://meet.desk.invalid', empathy = true")
    desk.one("select hearken.add_canned('ersatz', E'Guten Tag {customer},\n\n{text}\nIhre Ticketnummer ist {ticket}.', language => 'de')")
    desk.wait_for_agents()
    yield desk
    desk.stop()


def customer_mail(sender, name, to, subject, text, number, reply_to=None):
    mail = (f"From: {name} <{sender}>\nTo: {to}\nSubject: {subject}\nMessage-ID: <day-{number}@{sender.split('@')[1]}>\n"
            f"Date: Wed, 25 Nov 2026 09:{number:02d}:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n")
    if reply_to:
        mail += f"In-Reply-To: {reply_to}\n"
    return mail + f"\n{text}\n"


def test_a_day_at_the_desk(desk):
    day = Day(desk)

    day.writes("Mary writes to support@desk.invalid", "Subject: Blender arrived broken\n\nmy blender arrived with a cracked jug. Can you send a new one?")
    text = "Hello,\n\nmy blender arrived with a cracked jug. Can you send a new one?\n\nMary"
    assert desk.send(MARY, SUPPORT, customer_mail(MARY, "Mary Miller", SUPPORT, "Blender arrived broken", text, 1))[0] == 250
    day.next_mail(MARY, "auto-replied")
    first = day.sees("Ada, in the team's mailbox,", SUPPORT, "day-1@", ("X-Hearken-Ticket", "X-Hearken-Status", "X-Hearken-Priority", "From", "Subject"), until="\n\nMary")

    day.writes("Ada, in Thunderbird, presses Reply", "#priority hihg\n#tag jug\nDear Mary, a new jug leaves today.")
    mail = clients.thunderbird("Ada", ADA, answered(first, MARY, "Mary Miller"), "#priority hihg\n#tag jug\nDear Mary, a new jug leaves today.")
    code, said = desk.submit("ada", MARY, mail)
    assert code == 554
    day.says("and is told at once, the draft still open:")
    day.shows(f"{code} {said}")
    mail = clients.thunderbird("Ada", ADA, answered(first, MARY, "Mary Miller"), "#priority high\n#tag jug\nDear Mary, a new jug leaves today.")
    assert desk.submit("ada", MARY, mail)[0] == 250
    letter = day.sees("She mends the line, and Mary reads:", MARY, "a new jug leaves today", ("From", "Reply-To", "Subject"), until="\n\nAm 23.11.26")
    assert "#" not in words(letter).split("Am 23.11.26")[0]
    assert desk.verify(signed(desk, MARY, "a new jug leaves today"))
    day.sees("Ada gets the results by mail:", ADA, "priority high", ("Subject",))

    text = "Guten Tag,\n\ndie Vase aus Bestellung 5512 ist zerbrochen. Ich möchte bitte Ersatz.\n\nEva Beispiel"
    day.writes("Eva schreibt an hilfe@desk.invalid", "Subject: Vase zerbrochen\n\ndie Vase aus Bestellung 5512 ist zerbrochen. Ich möchte bitte Ersatz.")
    assert desk.send(EVA, HILFE, customer_mail(EVA, "Eva Beispiel", HILFE, "Vase zerbrochen", text, 2))[0] == 250
    vase = day.next_mail(HILFE, "day-2@")
    ticket = vase["X-Hearken-Ticket"]
    day.writes("Ada reads no German: she notes a word and hands it to Ben", "#note\n#assign ben\n@ben this one is for you. Third vase this week.")
    mail = clients.gmail("Ada", ADA, answered(vase, EVA, "Eva Beispiel"), "#note\n#assign ben\n@ben this one is for you. Third vase this week.")
    assert desk.submit("ada", EVA, mail)[0] == 250
    day.sees("Ben", BEN, "mentions you", ("From", "Subject", "List-Id"))
    mine = day.next_mail(BEN, "Yours: Vase zerbrochen")

    day.writes("Ben answers the desk's mail in Outlook; Reply goes to Eva", "#canned ersatz\n#pending 2d\neine neue Vase ist unterwegs.")
    mail = clients.outlook("Ben", BEN, answered(mine, mine["Reply-To"], "Beispiel-Hilfe"), "#canned ersatz\n#pending 2d\neine neue Vase ist unterwegs.", to=mine["Reply-To"])
    assert desk.submit("ben", mine["Reply-To"], mail)[0] == 250
    vase_answer = day.sees("Eva", EVA, "eine neue Vase ist unterwegs", ("From", "To", "Subject"), until="\n\nKind regards")
    assert vase_answer["Subject"] == "Re: Vase zerbrochen"

    day.writes("Cora, who did not see it, answers the same mail", "Guten Tag, wir kümmern uns darum. Wie gesagt, es dauert.")
    mail = clients.apple("Cora", CORA, answered(vase, EVA, "Eva Beispiel"), "Guten Tag, wir kümmern uns darum. Wie gesagt, es dauert.")
    assert desk.submit("cora", EVA, mail)[0] == 250
    day.sees("She alone is told of it:", CORA, "has answered ticket", ("Subject",))
    day.sees("and gets a better turn, for the queue wants it:", CORA, "A word on your reply", ("Subject",))

    day.writes("Ada looks for an older case; she mails this to support@desk.invalid", "#find cracked jug")
    desk.tick()
    assert desk.submit("ada", SUPPORT, f"From: {ADA}\nTo: {SUPPORT}\nSubject: find\nMessage-ID: <find@laptop.invalid>\n\n#find cracked jug\n")[0] == 250
    day.sees("Ada", ADA, "Found: cracked jug", ("Subject",))

    assert desk.send(MARY, letter["Reply-To"], customer_mail(MARY, "Mary Miller", letter["Reply-To"], "Re: Blender arrived broken", "It came, thank you!", 3, letter["Message-ID"]))[0] == 250
    thanks = day.next_mail(SUPPORT, "day-3@")
    assert thanks["X-Hearken-Status"] == "open" and thanks["X-Hearken-Ticket"] == first["X-Hearken-Ticket"]
    day.writes("Mary thanks, which opens the ticket again. Ada closes it", "#close\nGlad to hear it. Enjoy the smoothies!")
    mail = clients.thunderbird("Ada", ADA, answered(thanks, MARY, "Mary Miller"), "#close\nGlad to hear it. Enjoy the smoothies!", plain=True)
    assert desk.submit("ada", MARY, mail)[0] == 250
    last = day.sees("Mary", MARY, "Enjoy the smoothies", ("From", "Subject"), until="\n\nAm 23.11.26")
    well = re.search(r"well: mailto:(\S+)", words(last)).group(1)
    assert desk.send(MARY, well, customer_mail(MARY, "Mary Miller", well, "Re: Blender arrived broken", "", 4))[0] == 250

    day.says("Mary clicks, sends the empty mail, and in psql it says:")
    row = desk.rows("select t.id, t.status, t.priority, array_to_string(t.tags, ' '), g.login, r.well from hearken.ticket t "
                    "left join hearken.agent g on g.id = t.assignee left join hearken.rating r on r.ticket = t.id order by t.id")
    day.shows("\n".join(" ".join(cell or "-" for cell in cells) for cells in row))
    assert row == [[first["X-Hearken-Ticket"], "closed", "high", "jug", "ada", "t"], [ticket, "pending", "normal", "", "ben", ""]]
    desk.settle()
    assert desk.one("select count(*) from hearken.outbox o join hearken.agent g on g.id = o.agent where o.kind <> 'reply' and o.recipient <> g.address") == "0"
    assert not [octets for octets in desk.postfix.box(EVA) if b"Third vase" in octets]
    compare(day.transcript())


def signed(desk, address, sign):
    octets = [mail for mail in desk.postfix.box(address) if sign.encode() in mail][0]
    return octets[octets.index(b"DKIM-Signature:"):]


def compare(transcript):
    """With README's section for agents."""
    with open(README, encoding="utf-8") as file:
        text = file.read()
    begin, end = "<!-- a day at the desk -->\n", "<!-- end of the day -->"
    block = "\n" + "\n".join(("    " + line).rstrip() for line in transcript.split("\n")) + "\n\n"
    assert begin in text and end in text
    old = text[text.index(begin) + len(begin):text.index(end)]
    if os.environ.get("HEARKEN_REWRITE"):
        with open(README, "w", encoding="utf-8") as file:
            file.write(text[:text.index(begin) + len(begin)] + block + text[text.index(end):])
    else:
        assert old == block
