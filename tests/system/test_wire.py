"""The milter protocol with the rules broken: a mail server of our own that stops, repeats, lies and hangs up."""
import os
import random
import socket
import struct
import subprocess
import threading
import time

import pytest

from private.hearken import Desk
from private.place import Place, wait_for
from wire import Wire

QUEUE = "support@desk.invalid"
ANN = "ann@customer.invalid"


@pytest.fixture(scope="module")
def house(build):
    """The milter and its database; no Postfix: we are the mail server."""
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    desk = Desk(place, build, {QUEUE: "Support", "help-desk@desk.invalid": "Help"}, [ANN], deadline=4, extra='recipient_delimiter = "+-"\nmessage_size_max = 1')
    desk.init()
    desk.one("insert into hearken.agent (login, name) values ('ada', 'Ada')")
    desk.start_milter()
    desk.socket = os.path.join(desk.home, "run/hearken.sock")
    pid = place.processes["milter"].pid
    yield desk
    assert place.processes["milter"].poll() is None and place.processes["milter"].pid == pid
    place.stop("milter")
    desk.postgres.stop()
    place.clear()


def letter(name, text="The lamp flickers."):
    return f"From: Ann <{ANN}>\nTo: {QUEUE}\nSubject: Lamp {name}\nMessage-ID: <{name}@customer.invalid>\n\n{text}\n"


def filed(house, name):
    return int(house.one(f"select count(*) from hearken.message where message_id = '{name}@customer.invalid'"))


def session(house, **options):
    wire = Wire(house.socket, **options)
    wire.connect()
    return wire


def test_several_mails_in_one_session(house):
    wire = session(house)
    assert [wire.mail(ANN, [QUEUE], letter(f"several-{n}"), f"4A{n}") for n in range(5)] == ["a"] * 5
    assert [filed(house, f"several-{n}") for n in range(5)] == [1] * 5
    assert house.rows("select count(distinct ticket), count(distinct queue_id) from hearken.message where message_id like 'several-%'") == [["5", "5"]]


def test_nothing_of_one_mail_leaks_into_the_next(house):
    wire = session(house)
    assert wire.mail(ANN, [QUEUE, "other@desk.invalid"], letter("leak-1").replace("Subject", "X-Loop: a\nAuto-Submitted: auto-replied\nSubject")) == "a"
    assert wire.mail("bob@customer.invalid", [QUEUE], letter("leak-2").replace(ANN, "bob@customer.invalid")) == "a"
    row = house.rows("select envelope_sender, auto_reason, array_length(recipients, 1) from hearken.message where message_id = 'leak-2@customer.invalid'")
    assert row == [["bob@customer.invalid", "", "1"]]


@pytest.mark.parametrize("stage", ["mail", "recipient", "data", "header", "body"])
def test_reset_in_mid_mail(house, stage):
    wire = session(house)
    wire.step("M", f"<{ANN}>")
    if stage != "mail":
        wire.step("R", f"<{QUEUE}>")
    if stage not in ("mail", "recipient"):
        wire.step("T", macros={"i": "4R"})
    if stage in ("header", "body"):
        wire.step("L", "Message-ID", f" <reset-{stage}@customer.invalid>")
    if stage == "body":
        wire.step("N")
        wire.step("B", b"half a sent")
    wire.send("A")
    assert wire.mail(ANN, [QUEUE], letter(f"after-{stage}")) == "a"
    assert filed(house, f"reset-{stage}") == 0 and filed(house, f"after-{stage}") == 1
    assert house.one(f"select text like '%half%' from hearken.message where message_id = 'after-{stage}@customer.invalid'") == "f"


def test_connection_lost_after_the_final_dot(house):
    for _ in range(3):
        wire = session(house)
        assert wire.begin(ANN, [QUEUE]) == "c"
        wire.content(letter("lost"))
        wire.send("E")
        wire.close()
    assert filed(house, "lost") <= 1  # who heard no 250 sends it again
    assert session(house).mail(ANN, [QUEUE], letter("lost")) == "a"
    assert filed(house, "lost") == 1
    assert house.one("select count(*) from hearken.outbox o join hearken.message m on m.id = o.message "
                     "where m.message_id = 'lost@customer.invalid'") == "1"


def test_connection_lost_before_the_final_dot(house):
    wire = session(house)
    wire.begin(ANN, [QUEUE])
    wire.content(letter("early"))
    wire.close()
    assert session(house).mail(ANN, [QUEUE], letter("late")) == "a"
    assert filed(house, "early") == 0


def test_end_of_message_twice(house):
    wire = session(house)
    assert wire.mail(ANN, [QUEUE], letter("twice")) == "a"
    wire.socket.settimeout(2)
    try:
        wire.send("E")
        assert wire.answer() in "tac"
    except (ConnectionError, OSError):
        pass  # libmilter may hang up on what is out of turn, or say nothing
    assert filed(house, "twice") == 1


def test_an_old_mail_server_without_flags(house):
    wire = Wire(house.socket, version=2, actions=0x3F)
    assert wire.connect() == "c"
    wire.step("H", "client.invalid")
    wire.step("M", f"<{ANN}>")
    wire.step("R", f"<{QUEUE}>")
    wire.step("L", "X-Folded", "one\r\n two\n three")
    wire.content(letter("old"))
    assert wire.end() == "a"
    assert filed(house, "old") == 1
    assert "X-Folded: one\r\n two\r\n three\r\n".encode().hex() in house.one("select encode(hearken.raw(id), 'hex') from hearken.message where message_id = 'old@customer.invalid'")
    assert house.one("select encode(sha256(hearken.raw(id)), 'hex') = encode(raw_sha256, 'hex') from hearken.message "
                     "where message_id = 'old@customer.invalid'") == "t"


@pytest.mark.parametrize("words,verdict", [("#note\nShe has called twice.", "y"), ("A new lamp leaves today.", "a")])
def test_an_agents_commands_where_the_mail_server_lets_nothing_be_changed(house, words, verdict):
    """Postfix with milter_protocol = 4: nothing could be cut, and the customer would read the note."""
    wire = Wire(house.socket, version=4, actions=0x3F)
    assert wire.connect(macros={"{daemon_name}": "ORIGINATING"}) == "c"
    wire.step("M", "<ada@desk.invalid>", macros={"{auth_authen}": "ada"})
    wire.step("R", f"<{ANN}>")
    wire.step("T", macros={"i": "4N"})
    wire.content(f"From: ada@desk.invalid\nTo: {ANN}\nSubject: Re: Lamp\nMessage-ID: <{verdict}@laptop.invalid>\n\n{words}\n")
    assert wire.end() == verdict and ("code=protocol" in house.place.log("milter") or verdict == "a")
    assert house.one(f"select count(*) from hearken.message where message_id = '{verdict}@laptop.invalid'") == "0"


def test_the_couriers_own_mail_waits_where_nobody_can_say_whether_it_was_seen(house):
    """Though the relay wants a login of it, and that is an agent's."""
    seen = "alter function hearken.seen(text, text, text) rename to"
    house.one(f"{seen} unseen")
    wire = Wire(house.socket)
    assert wire.connect(macros={"{daemon_name}": "hearken-courier"}) == "c"
    wire.step("M", "<>", macros={"{auth_authen}": "ada"})
    wire.step("R", f"<{ANN}>")
    wire.step("T", macros={"i": "4S"})
    wire.content(f"From: {QUEUE}\nTo: {ANN}\nSubject: Re: Lamp\nMessage-ID: <ours@desk.invalid>\n\nWe have it.\n")
    verdict = wire.end()
    house.one("alter function hearken.unseen(text, text, text) rename to seen")
    assert verdict == "y"


def test_a_copy_for_two_is_not_the_couriers(house):
    """It sends to one at a time: who knows an id of ours and its recipient takes nobody's mail away by naming both."""
    house.one(f"insert into hearken.outbox (kind, recipient, state, message_id) values ('notice', '{ANN}', 'handed', 'for-two@desk.invalid')")
    wire = Wire(house.socket)
    assert wire.connect(macros={"{daemon_name}": "hearken-courier"}) == "c"
    assert wire.mail("", [ANN, QUEUE], letter("x").replace("x@customer.invalid", "for-two@desk.invalid")) == "a"
    assert house.one("select count(*) from hearken.message where message_id = 'for-two@desk.invalid'") == "1"
    assert house.one("delete from hearken.outbox where message_id = 'for-two@desk.invalid' returning seen_times") == "0"


def test_the_first_mail_of_a_first_start_waits_for_the_database(house):
    """Whose mail is ours is nowhere written down yet, and the database is slow: no mail of anybody is put off for that."""
    state, path = house.place.directory("second", owner="nobody"), house.place.path("second/hearken.sock")
    with open(house.conf, encoding="utf-8") as conf:
        second = house.place.write("second.conf", conf.read().replace(f'state_dir = "{house.home}/state"', f'state_dir = "{state}"'))
    with subprocess.Popen(["psql", "-qXAt", house.postgres.dsn()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        holder.stdin.write("begin; lock table hearken.address in access exclusive mode; select 'held';\n")
        holder.stdin.flush()
        assert "held" in holder.stdout.readline()
        house.place.start("second", [f"{house.bin}/hearken-milter", "-c", second, "-p", f"unix:{path}"], user="nobody")
        wait_for("its socket", lambda: os.path.exists(path))
        answers = []
        thread = threading.Thread(target=lambda: answers.append(Wire(path).mail(ANN, [QUEUE], letter("first"))))
        thread.start()
        wait_for("snapshot() to wait", lambda: int(house.one("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) > 0)
        thread.join(0.5)
        holder.stdin.close()
    thread.join()
    house.place.stop("second")
    assert answers == ["a"] and filed(house, "first") == 1


def test_a_silent_name_server(house):
    """libpq asks for its host outside any deadline of ours: the 451 comes in time all the same."""
    state, path = house.place.directory("silent", owner="nobody"), house.place.path("silent/hearken.sock")
    house.place.write("silent/snapshot", f"queue {QUEUE}\n", owner="nobody")
    nobody = f"127.77.{os.getpid() >> 8 & 255}.{os.getpid() & 255}"
    resolver = house.place.write("silent/resolv.conf", f"nameserver {nobody}\n")
    with open(house.conf, encoding="utf-8") as conf:
        text = conf.read().replace(f'state_dir = "{house.home}/state"', f'state_dir = "{state}"')
    silent = house.place.write("silent.conf", text + 'conninfo = "host=db.customer.invalid dbname=hearken"\n')
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((nobody, 53))
        house.place.start("silent", ["unshare", "--mount", "sh", "-c",
                                     f"mount --bind {resolver} /etc/resolv.conf && exec {house.bin}/hearken-milter -c {silent} -p unix:{path}"])
        wait_for("its socket", lambda: os.path.exists(path))
        began = time.monotonic()
        assert Wire(path).mail(ANN, [QUEUE], letter("silent")) == "y"
        assert time.monotonic() - began < 9 and "could not translate host name" in house.place.log("silent")
        house.place.stop("silent")


def test_no_macros_at_all(house):
    wire = Wire(house.socket)
    wire.step("C", b"client.invalid\0U\0")
    wire.step("M", "<>")
    wire.step("R", f"<{QUEUE}>")
    wire.step("T")
    wire.content(letter("bare"))
    assert wire.end() == "a"
    assert filed(house, "bare") == 1


@pytest.mark.parametrize("given,read", [(f"{QUEUE}.", QUEUE), ('"support"@desk.invalid', QUEUE), ('"support"@desk.invalid', "support"), ("support", QUEUE), (QUEUE, "supportbox"),
                                         (QUEUE.replace("@", "+" + "x" * 1900 + "@"), ""), ("help-desk@desk.invalid", ""),
                                         ("support-billing@desk.invalid", ""), ("contact-us@desk.invalid", "support")],
                         ids=["root", "quoted", "quoted, to Sendmail", "short", "alias", "long", "delimiter", "extension", "virtusertable"])
def test_a_recipient_is_ours_as_it_was_given_or_as_the_mail_server_reads_it(house, given, read):
    wire = session(house)
    name = f"read-{len(given)}-{len(read)}"
    wire.step("M", f"<{ANN}>")
    wire.step("R", f"<{given}>", macros={"{rcpt_addr}": read})
    assert wire.step("T", macros={"i": "4R"}) == "c"
    wire.content("X-Hearken-Status: closed\n" + letter(name).replace(QUEUE, given if "-" in given else QUEUE))
    assert wire.end() == "a" and filed(house, name) == 1
    assert house.one(f"select gate_reason from hearken.message where message_id = '{name}@customer.invalid'") == ""
    assert [data for code, data in wire.changes if code == "m"] == [struct.pack("!I", 1) + b"X-Hearken-Status\0\0"]


def test_a_mail_above_message_size_max_is_kept_whole_and_not_read(house):
    wire = session(house)
    assert wire.begin(ANN, [QUEUE]) == "c"
    wire.content(letter("large"))
    for _ in range(20):
        wire.step("B", b"y" * 59_998 + b"\r\n")
    assert wire.end() == "a"
    assert house.rows("select subject, limits, text, gate_reason, raw_size > 1200000, encode(sha256(hearken.raw(id)), 'hex') = encode(raw_sha256, 'hex') "
                      "from hearken.message where message_id = 'large@customer.invalid'") == [["Lamp large", "{size}", "", "limits", "t", "t"]]


def test_what_forges_hundreds_of_marks_is_filed_and_its_copy_held(house):
    wire = session(house)
    assert wire.mail(ANN, [QUEUE], "X-Hearken-Status: closed\n" * 500 + letter("forger")) == "a"
    assert filed(house, "forger") == 1 and [code for code, _ in wire.changes].count("q") == 1 and "m" not in [code for code, _ in wire.changes]
    assert wire.mail(ANN, [QUEUE], "X-Hearken-Status: closed\n" * 50 + letter("looper")) == "a"
    assert [code for code, _ in wire.changes].count("q") == 1 and [code for code, _ in wire.changes].count("m") == 50


def test_ten_thousand_recipients(house):
    wire = session(house)
    wire.step("M", f"<{ANN}>")
    for n in range(10_000):
        wire.step("R", f"<nobody{n}@elsewhere.invalid>")
    wire.step("R", f"<{QUEUE}>")
    assert wire.step("T", macros={"i": "4T"}) == "c"
    wire.content(letter("crowd"))
    assert wire.end() == "a"
    assert filed(house, "crowd") == 1


def test_half_open_connections_do_not_stop_the_others(house):
    idle = [Wire(house.socket, version=0) for _ in range(100)] + [session(house) for _ in range(100)]
    idle[150].begin(ANN, [QUEUE])
    assert session(house).mail(ANN, [QUEUE], letter("past-the-idle")) == "a"
    for wire in idle:
        wire.close()


def test_garbage_and_wrong_lengths(house):
    before = house.one("select count(*) from hearken.message")
    seed = int(os.environ.get("HEARKEN_SEED", random.randrange(1 << 32)))
    print(f"seed {seed}")
    dice = random.Random(seed)
    for turn in range(300):
        wire = socket.socket(socket.AF_UNIX)
        wire.settimeout(2)
        wire.connect(house.socket)
        try:
            if turn % 2:
                wire.sendall(struct.pack("!IcIII", 13, b"O", 6, 0x1FF, 0x1FFFFF))
                wire.recv(4096)
            for _ in range(dice.randint(1, 8)):
                data = dice.choice([b"", b"\0", b"<a@b.invalid>\0", os.urandom(dice.randint(0, 300)), b"Subject\0x", b"no end"])
                length = dice.choice([len(data) + 1] * 6 + [0, 1, 65535, 65536, 1 << 31, 0xFFFFFFFF])
                # never a whole mail: E is left out
                wire.sendall(struct.pack("!I", length) + dice.choice(b"CHMRTLNBADUO".decode()).encode() + data)
            wire.shutdown(socket.SHUT_WR)
            while wire.recv(4096):
                pass
        except (ConnectionError, socket.timeout, OSError):
            pass
        wire.close()
    assert session(house).mail(ANN, [QUEUE], letter("after-garbage")) == "a"
    assert int(house.one("select count(*) from hearken.message")) == int(before) + 1
