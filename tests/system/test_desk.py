"""The desk by SQL, end to end: what admins and agents type in psql arrives in mailboxes, and no more than that."""
import pytest
from conftest import BUILD
from private.hearken import Desk
from private.place import wait_for

QUEUE, ADA, GRACE, ROB, BEA = "support@desk.invalid", "ada@customer.invalid", "grace@customer.invalid", "rob@customer.invalid", "bea@staff.invalid"


@pytest.fixture(scope="module")
def desk(place):
    a_desk = Desk(place, BUILD, {QUEUE: "Example Support"}, [ADA, GRACE, ROB, BEA], listen_for="0 seconds", durable=False)
    a_desk.start()
    a_desk.one("create role bea login in role hearken_agent")
    a_desk.one("select hearken.add_team('first'); select hearken.add_agent('bea', 'Bea', 'bea@staff.invalid', 'first'); select hearken.set_queue('Example Support', team => 'first')")
    a_desk.one("update hearken.setting set value = '24' where name = 'digest_hour'")
    yield a_desk
    a_desk.stop()


def letter(desk, sender, name, body, more=""):
    text = f"From: {sender.split('@')[0].title()} <{sender}>\nTo: {QUEUE}\nSubject: The shop\nMessage-ID: <{name}@customer.invalid>\n{more}\n{body}\n"
    assert desk.send(sender, QUEUE, text)[0] == 250
    return desk.one(f"select ticket from hearken.message where message_id = '{name}@customer.invalid'")


def words(mail):
    return " ".join(mail.get_payload(decode=True).decode().split())


def letters(desk, address, holds):
    return [mail for mail in desk.postfix.letters(address) if holds in words(mail)]


def test_an_incident_is_told_and_followed_up_once(desk):
    desk.one("select hearken.declare_incident('The shop is slow this morning.', array['slow'], 'We are adding machines.')")
    letter(desk, ADA, "slow-1", "Your shop is so slow today that I could not order my lamp.")
    letter(desk, ADA, "slow-2", "One more thing: the search of your shop is slow as well.")
    letter(desk, GRACE, "other-1", "My jug has a crack. Please send me a new one.")
    robot = letter(desk, ROB, "slow-3", "The shop is slow and I cannot pay for my order 4417.")
    desk.settle()
    told = desk.one("select told from hearken.known_incident")
    assert told == "3", desk.one("select string_agg(ticket || text, chr(10)) from hearken.outbox")
    wait_for("the words", lambda: letters(desk, ADA, "The shop is slow this morning"))
    letter(desk, ROB, "robot-away", "I am away until Monday.", "Auto-Submitted: auto-replied\nIn-Reply-To: <slow-3@customer.invalid>\n")
    assert desk.one("select kind from hearken.message where message_id = 'robot-away@customer.invalid'") == "auto"
    # the sender of two tickets hears once, who was told nothing and whoever answers by machine hear nothing
    assert desk.one("select hearken.resolve_incident(1, 'The shop is quick again. Thank you for telling us.')") == "1"
    desk.settle()
    wait_for("the follow-up", lambda: letters(desk, ADA, "The shop is quick again"))
    follow_up = letters(desk, ADA, "The shop is quick again")[0]
    assert follow_up["Auto-Submitted"] == "auto-generated" and follow_up["Subject"] == "Re: The shop"
    assert follow_up["In-Reply-To"] == "<slow-1@customer.invalid>" and "Example Support" in words(follow_up)
    assert len(letters(desk, ADA, "The shop is quick again")) == 1
    assert not letters(desk, GRACE, "quick again") and not letters(desk, ROB, "quick again")
    # what is over is told to nobody any more; an answer to the follow-up joins its ticket
    letter(desk, GRACE, "slow-4", "Is your shop still slow? I want to buy a lamp.")
    desk.settle()
    assert not letters(desk, GRACE, "slow this morning")
    joined = letter(desk, ADA, "thanks", "Thank you!", f"In-Reply-To: {follow_up['Message-ID']}\n")
    assert joined == desk.one("select ticket from hearken.message where message_id = 'slow-1@customer.invalid'")
    assert robot


def test_a_topic_asks_for_the_fact_it_needs(desk):
    desk.one("select hearken.add_topic('lamp', array['lamp'], array['order'])")
    letter(desk, ROB, "topic-1", "The lamp that you sent me flickers since Monday. Please send me a new one.")
    desk.settle()
    wait_for("the question", lambda: [mail for mail in desk.postfix.letters(ROB) if mail["In-Reply-To"] == "<topic-1@customer.invalid>"], 20)
    asked = [mail for mail in desk.postfix.letters(ROB) if mail["In-Reply-To"] == "<topic-1@customer.invalid>"][0]
    assert " order " in words(asked).split("new one.")[-1]


def test_an_agent_works_in_psql(desk):
    number = letter(desk, GRACE, "psql-1", "My kettle leaks since yesterday. Please send me a new one.")
    desk.settle()

    def bea(sql):
        return desk.postgres.psql(sql, user="bea")

    assert number in bea("select ticket from hearken.inbox()")
    bea(f"select hearken.assign({number}, 'bea')")
    bea(f"select hearken.reply({number}, 'A new kettle leaves today.')")
    desk.settle()
    wait_for("the reply", lambda: letters(desk, GRACE, "A new kettle leaves today."))
    reply = letters(desk, GRACE, "A new kettle leaves today.")[0]
    assert QUEUE in reply["From"] and reply["Auto-Submitted"] is None and f"+t{number}" not in reply["From"]
    assert desk.one(f"select status || ' ' || (first_response_at is not null) from hearken.ticket where id = {number}") == "pending true"
    assert desk.one(f"select distinct who || ' ' || agent from hearken.audit where ticket = {number} and what = 'assignee'") == "bea 1"
    assert number not in bea("select ticket from hearken.inbox()")
    for forbidden in ("select * from hearken.setting", "delete from hearken.message", "update hearken.message set text = ''", "select hearken.forget('ada@customer.invalid')"):
        with pytest.raises(RuntimeError, match="permission denied"):
            bea(forbidden)
    desk.one("select hearken.leave_team('bea', 'first')")
    assert bea("select count(*) from hearken.ticket") == "0"
    with pytest.raises(RuntimeError, match=f"there is no ticket {number}"):
        bea(f"select hearken.close({number})")
    desk.one("select hearken.join_team('bea', 'first')")


def test_an_agent_is_reminded_by_mail(desk):
    desk.one("select hearken.set_sla('gold', '2 hours', '16 hours', '30 minutes'); select hearken.set_queue('Example Support', sla => 'gold')")
    number = letter(desk, ADA, "due-1", "The toaster is dark on one side. What can I do?")
    desk.one(f"select hearken.assign({number}, 'bea')")
    desk.one(f"update hearken.ticket set due_response = now() + interval '20 minutes' where id = {number}")
    desk.tick()
    desk.tick()
    wait_for("the reminder", lambda: letters(desk, BEA, f"The first response of ticket {number} is due at"))
    desk.one(f"update hearken.ticket set due_response = now() where id = {number}")
    desk.tick()
    wait_for("the alarm", lambda: letters(desk, BEA, f"The first response of ticket {number} was due at"))
    desk.tick()
    desk.settle()
    assert len(letters(desk, BEA, f"first response of ticket {number}")) == 2
    assert not letters(desk, ADA, "first response")
    desk.one("update hearken.setting set value = '0' where name = 'digest_hour'")
    desk.tick()
    wait_for("the digest", lambda: [mail for mail in desk.postfix.letters(BEA) if "this morning" in mail["Subject"]], 20)
    digest = [mail for mail in desk.postfix.letters(BEA) if "this morning" in mail["Subject"]][0]
    assert f"{number}  " in digest.get_payload(decode=True).decode() and "overdue since" in words(digest)
    assert digest["Auto-Submitted"] == "auto-generated"


def test_who_is_forgotten_is_unknown(desk):
    """The raw mail as Postfix handed it over is gone as well, and the desk works on."""
    number = letter(desk, ADA, "forget-1", "My umbrella turns inside out. Ada Lovelace, Elm Street 9.")
    desk.settle()
    assert int(desk.one(f"select hearken.forget('{ADA}')")) > 0
    dump = desk.postgres.psql("select string_agg(to_jsonb(m)::text, '') from hearken.message m") + desk.postgres.psql("select string_agg(encode(c.bytes, 'escape'), '') from hearken.chunk c")
    assert "Elm Street" not in dump and "Lovelace" not in dump and ADA not in dump
    again = letter(desk, ADA, "forget-2", "My umbrella is torn. Please send me a new one.")
    assert again != number and desk.one(f"select count(*) from hearken.message where ticket = {number}") != "0"
    desk.settle()
