"""Threads as mail servers bring them: the corpus' cases, several of our addresses, Bcc, Cc, answers out of order."""
import glob
import json
import os

import pytest

ANSWER = """From: {who}
To: {to}
{more}Subject: {subject}
Message-ID: <{id}@customer.invalid>

{text}
"""


def letter(id, who="Ada <ada@customer.invalid>", to="support@desk.invalid", more="", subject="A jug", text="The jug leaks at the handle."):
    return ANSWER.format(id=id, who=who, to=to, more=more, subject=subject, text=text)


def home(desk, id):
    return desk.rows(f"select hearken.root(m.ticket), m.why, q.name from hearken.message m join hearken.ticket t on t.id = hearken.root(m.ticket) "
                     f"join hearken.queue q on q.id = t.queue where m.message_id = '{id}@customer.invalid'")


def clear(desk):
    """The courier is at work on these tables meanwhile: whoever is chosen to end a deadlock asks again."""
    for left in reversed(range(20)):
        try:
            desk.one("truncate hearken.ticket, hearken.message, hearken.seen cascade")
            return
        except RuntimeError as fault:
            if "deadlock" not in str(fault) or not left:
                raise


@pytest.mark.parametrize("direction", [1, -1], ids=["in order", "backwards"])
def test_the_corpus_threads(desk, place, shared, direction, record_property):
    """As mboxes through hearken import: From_ gives the envelope sender, who is the author of mails without From."""
    passed = total = 0
    for path in sorted(glob.glob(os.path.join(shared, "corpus/mail/cases/*.json"))):
        with open(path, encoding="utf-8") as file:
            case = json.load(file)
        # RFC 5256 cuts what our graph joins in the one; the other threads by subject, which is no evidence.
        if case["kind"] != "thread" or case["id"] == "imaptest__thread__thread" or case.get("advisory"):
            continue
        clear(desk)
        total += 1
        home_of = {}
        for number, name in list(enumerate(case["inputs"], 1))[::direction]:
            with open(os.path.join(shared, "corpus/mail", name), encoding="utf-8", errors="surrogateescape") as file:
                box = "From thread@peer.invalid Mon Jan  5 10:00:00 2026\n" + file.read().rstrip("\n") + "\n\n"
            before = desk.one("select coalesce(max(id), 0) from hearken.message")
            desk.tool("import", "-c", desk.conf, "--to", "support@desk.invalid", place.write("case.mbox", box))
            home_of[number] = desk.one(f"select max(id) from hearken.message where id > {before}")
        tickets = {n: desk.one(f"select hearken.root(ticket) from hearken.message where id = {m}") for n, m in home_of.items()}
        groups = [{tickets[n] for n in group} for group in case["expect"]["groups"]]
        good = all(len(group) == 1 for group in groups) and len(set.union(*groups)) == len(groups)
        passed += good
        if not good:
            print(case["id"], case["expect"]["groups"], tickets)
    record_property("figure", f"thread {passed}/{total}")
    assert passed == total > 0


def test_two_queues_are_one_ticket_by_their_order(desk):
    desk.one("update hearken.queue set position = 10 where name = 'Beispiel-Hilfe'")
    code, _ = desk.send("ada@customer.invalid", ["support@desk.invalid", "hilfe@desk.invalid"],
                        letter("both", to="support@desk.invalid, hilfe@desk.invalid"))
    assert code == 250
    assert [row[1:] for row in home(desk, "both")] == [["new", "Beispiel-Hilfe"]]
    assert desk.one("select recipients from hearken.message where message_id = 'both@customer.invalid'").count("@") == 2
    assert desk.one("select count(*) from hearken.outbox o join hearken.message m on m.id = o.message where m.message_id = 'both@customer.invalid'") == "1"


def test_a_blind_copy_is_filed_and_not_answered(desk):
    assert desk.send("ada@customer.invalid", "support@desk.invalid", letter("blind", to="bob@customer.invalid"))[0] == 250
    assert [row[1:] for row in home(desk, "blind")] == [["new", "Example Support"]]
    assert desk.one("select count(*) from hearken.outbox o join hearken.message m on m.id = o.message where m.message_id = 'blind@customer.invalid'") == "0"


def test_who_is_copied_by_a_verified_sender_may_answer(desk):
    assert desk.send("ada@customer.invalid", "support@desk.invalid", letter("cc", more="Cc: bob@customer.invalid\n"))[0] == 250
    names = desk.rows("select p.address, p.role from hearken.participant p join hearken.message m on m.ticket = p.ticket "
                      "where m.message_id = 'cc@customer.invalid' order by 1")
    assert names == [["ada@customer.invalid", "requester"], ["bob@customer.invalid", "cc"]]  # 127.0.0.1 is a trusted network here
    assert desk.send("bob@customer.invalid", "support@desk.invalid", letter("cc-answer", who="bob@customer.invalid",
                                                                            more="In-Reply-To: <cc@customer.invalid>\n"))[0] == 250
    assert home(desk, "cc-answer")[0][:2] == [home(desk, "cc")[0][0], "references"]
    assert desk.send("eva@kunde.invalid", "support@desk.invalid", letter("cc-stranger", who="eva@kunde.invalid",
                                                                         more="In-Reply-To: <cc@customer.invalid>\n"))[0] == 250
    assert home(desk, "cc-stranger")[0][:2] == [home(desk, "cc")[0][0], "unverified"]


def test_a_late_parent_joins_two_tickets_and_both_numbers_work(desk):
    for name in ("left", "right"):
        assert desk.send("ada@customer.invalid", "support@desk.invalid", letter(name, more="In-Reply-To: <late@customer.invalid>\n",
                                                                                who=f"{'ada' if name == 'left' else 'bob'}@customer.invalid"))[0] == 250
    left, right = home(desk, "left")[0][0], home(desk, "right")[0][0]
    assert left != right
    assert desk.send("ada@customer.invalid", "support@desk.invalid", letter("late", more="Cc: bob@customer.invalid\n"))[0] == 250
    assert home(desk, "left")[0][0] == home(desk, "right")[0][0] == home(desk, "late")[0][0] == left
    assert desk.one(f"select hearken.root({right})") == left
    assert desk.one(f"select count(*) from hearken.conversation({right}) where direction = 'in'") == "3"


def test_ids_are_read_as_programs_write_them(desk):
    """Cut, in two fields, without brackets, encoded, several at once: each answer comes before what it answers, with another subject."""
    forms = ["References: <far@away.invalid> <cut@away.inva <{0}>\n", "References: <far@away.invalid>\nReferences: <{0}>\n",
             "In-Reply-To: {0}\n", "References: far@away.invalid {0}\n", "In-Reply-To: =?utf-8?q?=3C{1}=3E?=\n",
             "In-Reply-To: Your message of \"Tue, 24 Nov 2026\"\n <{0}>\n", "In-Reply-To: <far@away.invalid> <{0}>\n", "In-Reply-To: << {0} >>;\n"]
    for number, form in enumerate(forms):
        parent = f"parent{number}@customer.invalid"
        more = form.format(parent, parent.replace("@", "=40")).replace("far", f"far{number}")
        assert desk.send("ada@customer.invalid", "support@desk.invalid", letter(f"child{number}", more=more, subject=f"Another word {number}"))[0] == 250
        assert desk.send("ada@customer.invalid", "support@desk.invalid", letter(f"parent{number}", subject=f"Jug {number}"))[0] == 250
        assert home(desk, f"child{number}")[0][0] == home(desk, f"parent{number}")[0][0], more
    assert len({home(desk, f"parent{number}")[0][0] for number in range(len(forms))}) == len(forms)


def test_a_person_named_in_in_reply_to_joins_nothing(desk):
    for name in ("monday", "tuesday"):
        more = f"In-Reply-To: Message from Support <Support@desk.invalid> of {name} <unseen-{name}@desk.invalid>\n"
        assert desk.send("ada@customer.invalid", "support@desk.invalid", letter(name, more=more, subject=name))[0] == 250
    assert home(desk, "monday")[0][0] != home(desk, "tuesday")[0][0]


def test_a_report_of_delivery_is_filed_with_what_it_names(desk):
    assert desk.send("ada@customer.invalid", "support@desk.invalid", letter("named", subject="A handle"))[0] == 250
    tickets = desk.one("select count(*) from hearken.ticket")
    report = ("From: Mail System <mailer-daemon@mx.invalid>\nTo: support@desk.invalid\nSubject: Successful Mail Delivery Report\nMIME-Version: 1.0\n"
              "Message-ID: <report@mx.invalid>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
              "--b\n\nIt arrived.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.invalid\n\n"
              "Final-Recipient: rfc822; ada@customer.invalid\nAction: relayed\nStatus: 2.0.0\n"
              "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID:\n <named@customer.invalid>\nSubject: A handle\n--b--\n")
    assert desk.send("", "support@desk.invalid", report)[0] == 250
    assert desk.one("select count(*) from hearken.ticket") == tickets
    assert desk.rows("select m.kind, m.auto_class, m.bounce_recipient, hearken.root(m.ticket) from hearken.message m where m.message_id = 'report@mx.invalid'") == [
        ["bounce", "delivery-report", "", home(desk, "named")[0][0]]]


def test_exchange_names_a_conversation_however_it_is_folded(desk):
    index = "AQHbPpN1234x5678abcdefghijklmn=="
    for name, written in (("whole", index), ("turn", index[:30] + "AAAAAAA=="), ("folded", f"\n {index[:20]}\n {index[20:]}")):
        assert desk.send("ada@customer.invalid", "support@desk.invalid", letter(name, more=f"Thread-Index: {written}\n", subject=name))[0] == 250
    assert len({home(desk, name)[0][0] for name in ("whole", "turn", "folded")}) == 1
