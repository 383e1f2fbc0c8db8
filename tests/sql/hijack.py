#!/usr/bin/python3
"""hijack.py - attempts to get into somebody's ticket; none may gain anything. (Within tests/sql/cluster.)

A gain: a strand of the victim's ticket gets the attacker's mail as its own, the attacker becomes a participant or gets mail, the ticket's
state changes, or a later mail of the victim is led elsewhere. Each way in is tried by each attacker with each kind of evidence."""
import hashlib
import itertools
import sys
from door import connect, one, take

ANN, EVE = "ann@customer.example", "eve@evil.example"
ATTACKERS = {  # From, envelope sender, evidence
    "honest stranger": (EVE, EVE, "dmarc"), "unknown stranger": (EVE, EVE, "none"), "spf only": (EVE, EVE, "spf"),
    "logged in elsewhere": (EVE, EVE, "authenticated"), "failed": (EVE, EVE, "failed"),
    "forged From, failed": (ANN, EVE, "failed"), "null sender": ("", "", "none"), "look-alike": ("ann@custorner.example", "ann@custorner.example", "dmarc"),
    "case and plus": ("ANN+x@customer.example.evil.example", EVE, "dmarc"), "our own address": ("support@example.com", EVE, "none"),
}
WAYS = {  # what the mail cites or bears; v: what the attacker may have learnt of the victim's ticket
    "in-reply-to": lambda v: {"in_reply_to": [v["first"]]}, "references": lambda v: {"refs": [v["first"]]},
    "both": lambda v: {"in_reply_to": [v["first"]], "refs": [v["first"], v["second"]]}, "second mail": lambda v: {"in_reply_to": [v["second"]]},
    "our acknowledgement": lambda v: {"in_reply_to": [v["ack"]]}, "subject tag": lambda v: {"subject": f"Re: [#{v['ticket']}] The jug"},
    "subject": lambda v: {"subject": "Re: The jug"}, "number in the text": lambda v: {"body": f"Ticket {v['ticket']}: cancel it.", "reply": "x"},
    "stolen token": lambda v: {"token_verdict": "good", "token_ticket": v["ticket"], "token_participant": v["participant"]},
    "bad token": lambda v: {"token_verdict": "bad"},
    "token of another ticket": lambda v: {"token_verdict": "good", "token_ticket": v["ticket"], "token_participant": 1},
    "unknown token": lambda v: {"token_verdict": "good", "token_ticket": 10 ** 12, "token_participant": 10 ** 12},
    "stolen own id": lambda v: {"in_reply_to": [v["ack"]], "own_tickets": [v["ticket"]], "own_participants": [v["participant"]], "own_outboxes": [v["outbox"]]},
    "pre-announced child": lambda v: {"refs": [v["next"]]}, "the next id": lambda v: {"message_id": v["next"]},
    "the same id": lambda v: {"message_id": v["first"]}, "two tickets at once": lambda v: {"refs": [v["first"], v["other"]]},
    "thread-index": lambda v: {"thread_index": v["index"]}, "victim in Cc": lambda v: {"in_reply_to": [v["first"]], "cc": [ANN]},
    "victim as reply-to": lambda v: {"in_reply_to": [v["first"]], "people_addresses": [EVE, "support@example.com", ANN], "people_names": [""] * 3,
                                     "people_roles": ["from", "to", "reply_to"]},
    "bounce": lambda v: {"auto_reason": "report", "auto_class": "bounce", "bounce_message_id": v["first"], "gate": "none"},
    "token of a merged ticket": lambda v: {"token_verdict": "good", "token_ticket": v["merged"], "token_participant": v["merged_participant"]},
    "number of a merged ticket": lambda v: {"subject": f"Re: [#{v['merged']}] The jug", "in_reply_to": [v["merged_id"]]},
    "own token, her ids": lambda v: {"token_verdict": "good", "token_ticket": v["eves"], "token_participant": v["eves_participant"],
                                     "in_reply_to": [v["first"]], "refs": [v["first"], v["second"]]},
    "own id of hers with own token": lambda v: {"token_verdict": "good", "token_ticket": v["eves"], "token_participant": v["eves_participant"],
                                                "own_tickets": [v["ticket"]], "own_participants": [v["participant"]], "own_outboxes": [v["outbox"]]},
    "her participant, own ticket": lambda v: {"token_verdict": "good", "token_ticket": v["eves"], "token_participant": v["participant"], "refs": [v["first"]]},
    "unsigned plus address": lambda v: {"recipients": [f"support+t{v['ticket']}.{v['participant']}.1.aaaaaaaaaaaaaaaa@example.com"]},
    "automatic answer": lambda v: {"auto_reason": "auto-submitted", "auto_class": "auto-reply", "in_reply_to": [v["second"]], "gate": "none"},
    "delivery report with her people": lambda v: {"auto_reason": "report", "auto_class": "delivery-report", "refs": [v["first"]], "cc": [ANN], "gate": "none"},
    "bridge over a ghost": lambda v: {"refs": [v["ghost"]], "cc": [ANN]},
    "both her names": lambda v: {"in_reply_to": [v["first"]], "to": ["support@example.com", ANN], "cc": [ANN, "ben@customer.example"]},
    "the same octets": lambda v: {"key": v["key"]}, "login of nobody": lambda v: {"login": "eve", "service": "submission", "in_reply_to": [v["first"]]},
    "her subject, queue matches subjects": lambda v: {"subject": v["subject"], "recipients": ["subjects@example.com"]},
    "many references": lambda v: {"refs": [f"x{n}@evil" for n in range(49)] + [v["first"]]},
}


def victim(c, n):
    v = {"first": f"first{n}@customer.example", "second": f"second{n}@customer.example", "other": f"other{n}@customer.example",
         "next": f"next{n}@customer.example", "index": "AdcX" + f"{n:026}"}
    v["key"], v["subject"], v["ghost"] = hashlib.sha256(f"hers {n}".encode()).digest(), f"The jug, {n}", f"ghost{n}@customer.example"
    taken = take(c, message_id=v["first"], from_address=ANN, subject=v["subject"], thread_index=v["index"], key=v["key"], refs=[v["ghost"]],
                 recipients=["subjects@example.com"])
    v["ticket"] = taken.ticket
    v["merged_id"] = f"merged{n}@customer.example"
    v["merged"] = take(c, message_id=v["merged_id"], from_address=ANN, subject="The jug again").ticket
    v["merged_participant"] = one(c, "select id from hearken.participant where ticket = %s and address = %s", v["merged"], ANN)
    c.execute("select hearken.merge(%s, %s)", [v["merged"], v["ticket"]])
    v["ticket"] = one(c, "select hearken.root(%s)", v["ticket"])
    v["eves"] = take(c, message_id=f"hers{n}@evil.example", from_address=EVE, subject="A vase").ticket
    v["eves_participant"] = one(c, "select id from hearken.participant where ticket = %s and address = %s", v["eves"], EVE)
    take(c, message_id=v["second"], from_address=ANN, in_reply_to=[v["first"]])
    v["other_ticket"] = take(c, message_id=v["other"], from_address="ben@customer.example", subject="A parcel").ticket
    v["participant"] = one(c, "select id from hearken.participant where ticket = %s and address = %s", v["ticket"], ANN)
    v["outbox"] = one(c, "select id from hearken.outbox where ticket = %s", v["ticket"])
    v["ack"] = f"ack{n}@example.com"
    c.execute("update hearken.outbox set state = 'claimed', worker = 'w', lease_until = now() + interval '1 hour' where id = %s", [v["outbox"]])
    c.execute("select hearken.settle(%s, 'w', 'handed', 0, '', jsonb_build_object('message_id', %s::text, 'subject', 's', 'text', 't'))", [v["outbox"], v["ack"]])
    return v


STATE = """select t.status, t.priority, t.assignee, t.first_response_at, t.merged_into, t.subject, t.strand,
    (select array_agg(p.address order by p.id) from hearken.participant p where p.ticket = t.id),
    (select array_agg(o.recipient || o.kind order by o.id) from hearken.outbox o where o.ticket = t.id)
    from hearken.ticket t where t.id = %s"""


def stands_inside(c, v, taken):
    """In one of the victims' tickets, and not hanging there unverified."""
    return one(c, """select m.hangs_on is null and hearken.root(m.ticket) in (hearken.root(%s), hearken.root(%s)) from hearken.message m where m.id = %s""",
               v["ticket"], v["other_ticket"], taken.message)


def gains(c, v, said, before):
    taken = take(c, **said)
    found = []
    if c.execute(STATE, [v["ticket"]]).fetchone() != before[0] or c.execute(STATE, [v["other_ticket"]]).fetchone() != before[1]:
        found.append("the ticket changed")
    hers = said.get("key") == v["key"]  # her own mail once more, by whoever: nothing is filed
    if not hers and stands_inside(c, v, taken) or taken.verified and not hers and taken.ticket in (v["ticket"], v["other_ticket"]):
        found.append("it stands in the ticket as one of its own")
    if taken.correction and taken.ticket == v["ticket"]:
        found.append("it was taken for her correction")
    later = take(c, message_id=v["next"] if said.get("message_id") != v["next"] else "later" + v["next"], from_address=ANN, in_reply_to=[v["second"]],
                 body="It is the handle, too.", reply="It is the handle, too.")
    if later.ticket != v["ticket"]:
        found.append("the victim's next mail went elsewhere")
    if not hers and stands_inside(c, v, taken):
        found.append("a later mail let it in")
    if one(c, "select count(*) from hearken.participant where ticket = %s and address <> %s", v["ticket"], ANN):
        found.append("somebody else is in the ticket")
    return found


def main():
    c = connect()
    if not one(c, "select count(*) from hearken.address where address = 'support@example.com'"):
        one(c, "select hearken.add_queue('support@example.com', 'Example Support', 'en')")
    one(c, "select hearken.add_queue('subjects@example.com', 'Subjects', 'en')")
    c.execute("update hearken.queue set match_subject = '1 day' where name = 'Subjects'")
    c.execute("insert into hearken.agent (login, name, address) values ('adas', 'Ada', 'ada@desk.example') on conflict do nothing")
    c.execute("update hearken.cap set count = 1000000")
    tried = failed = 0
    for (who, (author, sender, evidence)), (way, make) in itertools.product(ATTACKERS.items(), WAYS.items()):
        tried += 1
        v = victim(c, tried)
        before = [c.execute(STATE, [v[t]]).fetchone() for t in ("ticket", "other_ticket")]
        said = {"message_id": f"evil{tried}@evil.example", "from_address": author, "envelope_sender": sender, "evidence": evidence,
                "subject": "Hello", "cc": [], "body": "Please send the parcel to me.", "reply": "Please send the parcel to me.",
                "gate": "none" if evidence == "failed" or not sender else "plain", **make(v)}
        found = gains(c, v, said, before)
        if found:
            failed += 1
            print(f"{who}, {way}: {'; '.join(found)}")
    in_by_right = 0
    for way, make in WAYS.items():  # the test can fail: in most of these ways the victim herself does get in
        v = victim(c, f"self{way}")
        before = [c.execute(STATE, [v[t]]).fetchone() for t in ("ticket", "other_ticket")]
        hers = {"message_id": f"self{way}@customer.example", "from_address": ANN, "subject": "Hello", "body": "Also the lid.", **make(v)}
        in_by_right += bool(gains(c, v, hers, before))
    if in_by_right < 12:
        failed += 1
        print(f"the victim herself got in by {in_by_right} ways only: this test tests nothing")
    print(f"{tried} hijack cases, {failed} gains")
    return failed > 0 or tried < 200


if __name__ == "__main__":
    sys.exit(main())
