"""The courier before relays that do what they should not: each answer at each step, lost connections, TLS, lanes, prepared mails."""
import datetime
import email
import email.policy
import json
import os
import re
import ssl
import subprocess
import threading
import time

import pytest
from relay import Relay
from wire import Wire

from private.hearken import Desk
from private.place import Place, free_port, wait_for

QUEUE = "support@desk.invalid"


@pytest.fixture(scope="module")
def house(build):
    """A milter on a wire and a courier; the relay is each test's own."""
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    desk = Desk(place, build, {QUEUE: "Support"}, [], listen_for="0 seconds", deadline=5, durable=False)
    desk.init()
    desk.start_milter()
    desk.count = 0
    desk.postgres.psql("update hearken.cap set count = 100000 where name in ('domain', 'whole')")
    yield desk
    place.stop("courier")
    place.stop("milter")
    desk.postgres.stop()
    place.clear()


def mail(house, sender=None, text="The lamp flickers since Monday."):
    """A customer's mail over the milter's socket; its outbox row."""
    house.count += 1
    sender = sender or f"ann{house.count}@customer{house.count}.invalid"
    wire = Wire(os.path.join(house.home, "run/hearken.sock"))
    wire.connect()
    verdict = wire.mail(sender, [QUEUE], f"From: Ann <{sender}>\nTo: {QUEUE}\nSubject: Lamp\nMessage-ID: <{house.count}.{time.monotonic_ns()}@customer.invalid>\n"
                        f"Date: Mon, 23 Nov 2026 09:00:00 +0000\n\n{text}\n")
    wire.close()
    assert verdict in "ac", verdict
    return int(house.one("select max(id) from hearken.outbox"))


def state(house, row):
    return house.one(f"select state || ' ' || code from hearken.outbox where id = {row}")


@pytest.fixture
def courier(house):
    """Starts the courier before a relay; stops it after the test."""
    def start(relay, extra=""):
        house.configure(extra=f'relay = "{relay.url if isinstance(relay, Relay) else relay}"\nlease = 10\n{extra}\n')
        house.log_began = len(house.place.log("courier"))
        house.start_courier()
    yield start
    house.place.stop("courier")
    house.postgres.psql("update hearken.outbox set state = 'cancelled' where state in ('planned', 'claimed', 'handed', 'seen', 'held')")


def log(house):
    return house.place.log("courier")[house.log_began:]


def due_now(house, row):
    house.postgres.psql(f"update hearken.outbox set due = now() where id = {row}")


@pytest.mark.parametrize("step", ["mail", "rcpt", "data", "dot"])
@pytest.mark.parametrize("fault, becomes", [("451 4.3.0 later", "planned 451"), ("550-5.1.1 never\r\n550 5.1.1 see there", "failed 550"), ("421 4.3.2 going down", "planned 421"),
                                            ("drop", None), ("answer-lost", None)])
def test_each_answer_at_each_step(house, courier, step, fault, becomes):
    relay = Relay(faults={step: [fault]})
    row = mail(house)
    courier(relay)
    attempts = wait_for("the first attempt's end", lambda: int(house.one(
        f"select attempt from hearken.outbox where id = {row} and state in ('planned', 'failed', 'handed', 'sent') and answer <> ''") or 0))
    assert attempts == 1
    if becomes:
        assert state(house, row) == becomes
    if becomes == "failed 550":
        assert house.one(f"select count(*) from hearken.message m join hearken.outbox o on o.ticket = m.ticket where o.id = {row} and m.kind = 'event' "
                         "and m.text = '550-5.1.1 never 5.1.1 see there'") == "1"
        assert relay.mails == []
        return
    if step == "dot" and fault in ("drop", "answer-lost"):
        assert house.one(f"select state || ' ' || reason from hearken.outbox where id = {row}") == "handed unknown"
    else:
        assert state(house, row).startswith("planned")
    assert house.one(f"select due > now() + interval '30 seconds' from hearken.outbox where id = {row}") == "t"
    due_now(house, row)
    wait_for("the second attempt", lambda: state(house, row) == "sent 250")
    ids = {email.message_from_string(one["text"])["Message-ID"] for one in relay.mails}
    assert len(ids) == 1 and len(relay.mails) == (2 if (step, fault) == ("dot", "answer-lost") else 1)


@pytest.mark.parametrize("step, fault", [("greeting", "554 5.3.2 no service for you"), ("greeting", "421 4.3.2 too busy"), ("greeting", "drop"), ("ehlo", "550 5.7.1 go away")])
def test_a_relay_that_wants_nothing_of_us_stops_the_lane_and_fails_no_mail(house, courier, step, fault):
    relay = Relay(faults={step: [fault, fault]})  # after EHLO libcurl tries HELO
    row = mail(house)
    courier(relay)
    wait_for("the alarm", lambda: re.search(r"lane=\S+ stopped, nothing is sent", log(house)))
    assert " outcome=released " in log(house) and " outcome=retry " not in log(house)
    wait_for("the next try", lambda: state(house, row) == "sent 250")
    assert len(relay.mails) == 1 and house.one(f"select attempt from hearken.outbox where id = {row}") == "1"


def test_once_a_relay_is_back_nothing_waits_for_a_turn_of_its_own(house, courier):
    port = free_port()
    rows = [mail(house) for _ in range(3)]
    courier(f"smtp://127.0.0.1:{port}")
    wait_for("the alarm", lambda: re.search(r"lane=\S+ stopped, .*: smtp://127.0.0.1:\d+: Couldn't connect to server", log(house)))
    relay = Relay(port=port)
    wait_for("all", lambda: all(state(house, row) == "sent 250" for row in rows))
    assert len(relay.mails) == 3


def test_a_kept_connection_that_is_closed_is_no_mails_trouble(house, courier):
    relay = Relay(close_after=2)
    rows = [mail(house) for _ in range(7)]
    courier(relay)
    wait_for("all", lambda: all(state(house, row) == "sent 250" for row in rows))
    assert len(relay.mails) == 7 and relay.connections == 4
    assert house.one(f"select max(attempt) from hearken.outbox where id >= {rows[0]}") == "1"


def test_one_connection_serves_many_mails(house, courier):
    relay = Relay()
    rows = [mail(house) for _ in range(12)]
    courier(relay.url + "/")
    wait_for("all", lambda: all(state(house, row) == "sent 250" for row in rows))
    assert relay.commands[0] == "EHLO desk.invalid"
    assert relay.connections == 1 and len({one["to"][0] for one in relay.mails}) == 12
    assert all(len(one["to"]) == 1 and one["from"] == "" for one in relay.mails)


@pytest.mark.parametrize("extensions", [["PIPELINING", "DSN"], ["PIPELINING"]])
def test_notify_never_where_the_relay_knows_it(house, courier, extensions):
    relay = Relay(extensions=extensions)
    row = mail(house, sender="dsn@customer.invalid")
    tagged = mail(house, sender="dsn+tag@other.invalid")
    courier(relay)
    wait_for("both", lambda: state(house, row) == "sent 250" and state(house, tagged) == "sent 250")
    wanted = "NOTIFY=NEVER ORCPT=rfc822;<dsn@customer.invalid>" if "DSN" in extensions else ""
    assert {one["to"][0]: one["arguments"][0] for one in relay.mails} == {"dsn@customer.invalid": wanted, "dsn+tag@other.invalid": ""}


@pytest.mark.parametrize("extensions", [["8BITMIME", "SMTPUTF8"], ["8BITMIME", "DSN"]])
def test_addresses_beyond_ascii(house, courier, extensions):
    """A domain has its A-labels for every relay; a local part needs SMTPUTF8, and no octet of it goes to a relay without."""
    relay = Relay(extensions=extensions)
    domain = mail(house, sender="uli+x@m\u00fcnchen.invalid")
    sharp = mail(house, sender="uli@STRA\u00dfE.invalid")
    local = mail(house, sender="j\u00fcrgen+x@k\u00f6ln.invalid")
    plain = mail(house)
    courier(relay)
    wait_for("all", lambda: state(house, plain) == "sent 250" and not state(house, local).startswith(("planned", "claimed", "handed")))
    assert [state(house, row) for row in (domain, sharp)] == ["sent 250"] * 2
    sent = {one["to"][0].encode("latin-1").decode(): email.message_from_bytes(one["text"].encode("latin-1"), policy=email.policy.SMTPUTF8)
            for one in relay.mails}
    offered = "SMTPUTF8" in extensions
    whom = "j\u00fcrgen+x@xn--kln-sna.invalid"
    assert set(sent) - {whom} == {"uli+x@xn--mnchen-3ya.invalid", "uli@xn--strae-oqa.invalid", house.one(f"select recipient from hearken.outbox where id = {plain}")}
    assert (whom in sent) == offered and all(letter["To"] == to for to, letter in sent.items())
    assert [line for line in relay.commands if "SMTPUTF8" in line] == (["MAIL FROM:<> SMTPUTF8"] if offered else [])
    if offered:
        assert state(house, local) == "sent 250" and any(f"\nTo: {whom}\n".encode() in one["text"].encode("latin-1") for one in relay.mails)
    else:
        assert not any(ord(c) > 127 for c in "".join(relay.commands))
        assert house.one(f"select state || ': ' || answer from hearken.outbox where id = {local}") == (
            "failed: the relay does not offer SMTPUTF8 (RFC 6531), which this address needs")
        assert house.one(f"select attempt from hearken.outbox where id = {local}") == "1"


def test_where_no_milter_sees_a_mail_an_unknown_end_is_never_tried_again(house, courier):
    relay = Relay(faults={"dot": ["answer-lost"]})
    row = mail(house)
    courier(relay, extra="relay_sighted = no")
    wait_for("its end", lambda: state(house, row).startswith("failed"))
    assert house.one(f"select reason from hearken.outbox where id = {row}") == "end unknown"
    assert len(relay.mails) == 1


def test_after_three_days_it_has_failed(house, courier):
    relay = Relay(faults={"rcpt": "450 4.2.1 mailbox busy"})
    row = mail(house)
    courier(relay)
    wait_for("the first attempt", lambda: state(house, row) == "planned 450")
    house.postgres.psql(f"update hearken.outbox set expires_at = now() - interval '1 second', due = now() where id = {row}")
    wait_for("its end", lambda: house.one(f"select state || ' ' || reason from hearken.outbox where id = {row}") == "failed tried for three days")


# ---- TLS and AUTH

@pytest.fixture(scope="module")
def certificates(house):
    """A CA and what it signed: good, for another host, expired, and one that signed itself."""
    here = house.place.directory("tls")

    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=here, check=True, capture_output=True)

    def sign(name, host, begins, ends):
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={host}")
        with open(os.path.join(here, f"{name}.ext"), "w", encoding="ascii") as file:
            file.write(f"subjectAltName = {'IP' if host[0].isdigit() else 'DNS'}:{host}\n")
        openssl("ca", "-batch", "-config", "ca.cnf", "-in", f"{name}.csr", "-out", f"{name}.crt", "-extfile", f"{name}.ext",
                "-startdate", begins, "-enddate", ends, "-notext")
    with open(os.path.join(here, "ca.cnf"), "w", encoding="ascii") as file:
        file.write("[ca]\ndefault_ca = here\n[here]\ndatabase = index\nserial = serial\nnew_certs_dir = .\ncertificate = ca.crt\nprivate_key = ca.key\n"
                   "default_md = sha256\npolicy = any\nunique_subject = no\n[any]\ncommonName = supplied\n")
    open(os.path.join(here, "index"), "w", encoding="ascii").close()
    with open(os.path.join(here, "serial"), "w", encoding="ascii") as file:
        file.write("01\n")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.crt", "-days", "30", "-subj", "/CN=Test CA")
    today = datetime.datetime.now(datetime.timezone.utc)
    day = lambda n: (today + datetime.timedelta(days=n)).strftime("%Y%m%d%H%M%SZ")  # noqa: E731
    sign("good", "127.0.0.1", day(-1), day(30))
    sign("other-host", "relay.example", day(-1), day(30))
    sign("expired", "127.0.0.1", day(-30), day(-1))
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "self-signed.key", "-out", "self-signed.crt", "-days", "30", "-subj", "/CN=127.0.0.1",
            "-addext", "subjectAltName = IP:127.0.0.1")

    def context(name):
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(os.path.join(here, f"{name}.crt"), os.path.join(here, f"{name}.key"))
        return tls
    context.ca = os.path.join(here, "ca.crt")
    return context


def require(certificates):
    return f'relay_tls = "require"\nrelay_ca_file = "{certificates.ca}"'


def test_tls_that_holds(house, courier, certificates):
    relay = Relay(tls=certificates("good"))
    row = mail(house)
    courier(relay, extra=require(certificates))
    wait_for("it", lambda: state(house, row) == "sent 250")
    assert relay.commands[:3] == ["EHLO desk.invalid", "STARTTLS", "EHLO desk.invalid"]


@pytest.mark.parametrize("name, why", [("self-signed", "self.signed certificate"), ("other-host", "subject name matches"), ("expired", "certificate has expired"),
                                       ("stripped", "STARTTLS not supported")])
def test_tls_that_does_not_hold_gets_no_octet_of_the_mail(house, courier, certificates, name, why):
    relay = Relay(tls=None if name == "stripped" else certificates(name))
    row = mail(house)
    courier(relay, extra=require(certificates))
    wait_for("the alarm", lambda: "stopped, nothing is sent" in log(house))
    assert re.search("nothing is sent until this is mended .*" + why, log(house))
    assert relay.octets == 0 and relay.mails == []
    assert not [line for line in relay.commands if line.split(" ")[0] in ("MAIL", "RCPT", "DATA")]
    assert house.one(f"select state in ('planned', 'claimed', 'handed') from hearken.outbox where id = {row}") == "t"


class Broken:
    """Offers TLS and cannot do it: hangs up, talks on in clear, or says nothing."""

    def __init__(self, how):
        self.how = how

    def wrap_socket(self, client, server_side):
        assert server_side
        if self.how == "talks":
            client.sendall(b"500 what?\r\n" * 20)
        if self.how == "silent":
            time.sleep(3600)
        raise ssl.SSLError("no TLS here")


@pytest.mark.parametrize("how", ["hangs up", "talks", "refuses"])
def test_where_tls_is_only_tried_a_relay_that_fails_at_it_gets_the_mail_in_clear(house, courier, how):
    relay = Relay(tls=Broken(how), faults={"starttls": "454 4.7.0 not now"} if how == "refuses" else None)
    rows = [mail(house) for _ in range(3)]
    courier(relay, extra='relay_tls = "try"')
    wait_for("all", lambda: all(state(house, row) == "sent 250" for row in rows))
    assert len(relay.mails) == 3 and relay.commands.count("STARTTLS") == 1
    assert len(re.findall(r"goes on in clear for 10 minutes, for it offers TLS and then fails: ", log(house))) == (how != "refuses")


@pytest.mark.parametrize("relay_wants", ["another password", "no login", "a login that we do not know"])
def test_a_refused_login_stops_the_lane_and_fails_no_mail(house, courier, certificates, relay_wants):
    """A relay that offers no AUTH for a while (libcurl goes on without) would refuse each mail for good, with 554 Relay access denied."""
    password = house.place.write("hearken/relay-password", "secret\n", owner="nobody", mode=0o600)
    relay = Relay(tls=certificates("good"), password="secret", faults={"auth": ["535 5.7.8 wrong"]})
    if relay_wants == "no login":
        relay = Relay(tls=certificates("good"), faults={"rcpt": ["554 5.7.1 Relay access denied"]})
    if relay_wants == "a login that we do not know":
        relay = Relay(tls=certificates("good"), extensions=["AUTH XOAUTH2"])
    row = mail(house)
    courier(relay, extra=require(certificates) + f'\nrelay_user = "hearken@desk.invalid"\nrelay_password_file = "{password}"')
    wait_for("the alarm", lambda: "stopped, nothing is sent" in log(house))
    wait_for("its return", lambda: state(house, row).startswith(("planned", "claimed")))  # what became of a mail is written down within 100 ms
    assert relay.octets == 0
    assert ("offers no login, or none that we know" in log(house)) == ("login" in relay_wants)
    relay.password, relay.faults, relay.extensions = "secret", {}, ["AUTH GSSAPI"]
    wait_for("it, once the relay knows us", lambda: state(house, row) == "sent 250")
    assert len(relay.mails) == 1
    assert f"ok: relay: {relay.url} answers\n" in house.tool("check", "-c", house.conf, check=False).stdout


# ---- lanes, many couriers

def test_a_stalled_relay_holds_up_its_own_lane_alone(house, courier):
    slow, fast = Relay(faults={"data": "stall"}), Relay()
    stuck = [mail(house, sender=f"p{n}@slow.invalid") for n in range(3)]
    quick = [mail(house) for _ in range(8)]
    courier(fast, extra=f'relay_for = {{"slow.invalid={slow.url}", "as-all.invalid={fast.url}"}}\nrelay_sighted = no\nlease = 100')
    wait_for("the others", lambda: all(state(house, row) == "sent 250" for row in quick))
    wait_for("the stalled one", lambda: "DATA" in slow.commands)
    assert not any(state(house, row).startswith("sent") for row in stuck)
    assert {one["to"][0].split("@")[1] for one in fast.mails}.isdisjoint({"slow.invalid"})
    # Nor an end, which systemd allows 30 seconds; and the mail, of which the relay has nothing yet, is not lost.
    assert house.place.stop("courier", seconds=25) == 0
    assert [house.one(f"select state || attempt from hearken.outbox where id = {row}") for row in stuck] == ["planned0"] * 3


def test_a_relay_that_says_no_farewell_keeps_nothing_waiting(house, courier):
    """libcurl waits two minutes for the answer to QUIT, beyond its own limit and the lease: the refusal was never written down."""
    relay = Relay(faults={"rcpt": ["550 5.1.1 no such user"], "quit": "stall"})
    refused = mail(house)
    taken = mail(house)
    courier(relay)
    wait_for("the end of both", lambda: (state(house, refused), state(house, taken)) == ("failed 550", "sent 250"))
    assert house.place.stop("courier", seconds=25) == 0


def test_many_couriers_send_each_mail_once(house, courier):
    """All four stand before the first mail is due, and the relay is so slow that one alone would need seconds."""
    relay = Relay(delay=0.02)
    rows = [mail(house) for _ in range(40)]
    house.postgres.psql(f"update hearken.outbox set due = now() + interval '1 hour' where id >= {rows[0]}")
    courier(relay, extra="courier_batch = 3")
    for n in range(3):
        house.place.start(f"courier{n}", [f"{house.bin}/hearken-courier", "-c", house.conf], user="nobody")
    try:
        wait_for("four couriers", lambda: all("started relay" in house.place.log(f"courier{n}") for n in range(3)))
        house.postgres.psql(f"update hearken.outbox set due = now() where id >= {rows[0]} and state = 'planned'")
        wait_for("all", lambda: all(state(house, row) == "sent 250" for row in rows))
    finally:
        for n in range(3):
            house.place.stop(f"courier{n}")
    assert len(relay.mails) == 40 and len({one["to"][0] for one in relay.mails}) == 40
    assert int(house.one(f"select count(distinct worker) from hearken.outbox where id >= {rows[0]}")) > 1


def test_what_another_courier_has_by_now_is_left_to_it(house, courier):
    """A row claimed and composed, whose lease ended before it was handed over; its neighbour in the batch leaves."""
    relay, go_on = Relay(), threading.Event()
    relay.on_step = lambda step: step == "data" and go_on.wait(90)
    rows = [mail(house) for _ in range(8)]
    courier(relay, extra="courier_batch = 2\nlease = 100")
    # Three batches are handed over while the relay keeps the first waiting, and nothing moves until it goes on: the first two claimed rows one could see are still on their way.
    wait_for("a claimed batch behind three", lambda: house.one(f"select string_agg(state, ' ' order by id) from hearken.outbox where id >= {rows[0]}") == "handed " * 6 + "claimed claimed")
    taken = int(house.one(f"update hearken.outbox set worker = 'another' where id = (select min(id) from hearken.outbox where id >= {rows[0]} and state = 'claimed') returning id"))
    go_on.set()
    wait_for("the others", lambda: all(state(house, row) == "sent 250" for row in rows if row != taken))
    assert f"outbox={taken} outcome=left" in log(house)
    assert len(relay.mails) == 7 and house.one(f"select state || ' ' || worker || attempt from hearken.outbox where id = {taken}") == "claimed another1"


def test_a_tick_that_takes_long_keeps_no_notify_waiting(house, courier):
    """Who reads the words of search() for an hour makes the tick wait; the courier listens all the same, and sends."""
    relay = Relay()
    one = house.postgres.psql
    with subprocess.Popen(["psql", "-qXAt", "-d", house.postgres.dsn(), "-c", "set application_name = 'reader'; begin; lock table hearken.message_search; select pg_sleep(120)"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as reader:
        try:
            held = "select count(*) from pg_locks l where l.granted and l.relation = 'hearken.message_search'::regclass and l.mode = 'AccessExclusiveLock'"
            wait_for("the reader", lambda: one(held) == "1")
            courier(relay)
            wait_for("a tick that waits", lambda: one("select count(*) from pg_stat_activity where query like 'select hearken.tick%' and wait_event_type = 'Lock'") == "1")
            wait_for("one that listens", lambda: one("select count(*) from pg_stat_activity where query = 'listen hearken_outbox'") == "1")
            row = mail(house)
            wait_for("the mail", lambda: state(house, row) == "sent 250")
            assert one("select count(*) from pg_stat_activity where query like 'select hearken.tick%' and state = 'active'") == "1"
        finally:
            one("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'reader'")
            reader.wait(20)


# ---- what may leave

POISON = ["two@a.invalid> RCPT TO:<b@b.invalid", "cr\r@a.invalid", "lf\nRCPT TO:<b@b.invalid>@a.invalid", "with space@a.invalid", "<angle@a.invalid", "turned\u202e@a.invalid",
          "no-at.invalid", "two@@a.invalid", "@a.invalid", "a@", "a@b@c.invalid", "tab\t@a.invalid", "x" * 400 + "@a.invalid", "a@a.invalid,b@b.invalid"]


def test_poisoned_addresses_never_reach_the_relay(house, courier):
    relay = Relay()
    for address in POISON:
        quoted = address.replace("'", "''").replace("\r", "' || chr(13) || '").replace("\n", "' || chr(10) || '").replace("\t", "' || chr(9) || '")
        house.postgres.psql(f"insert into hearken.outbox (kind, recipient, fixed_subject, fixed_text) values ('notice', '{quoted}', 'x', 'y')")
    row = mail(house)
    courier(relay)
    wait_for("the good one", lambda: state(house, row) == "sent 250")
    wait_for("the others' end", lambda: house.one("select count(*) from hearken.outbox where kind = 'notice' and state = 'failed' and reason = 'not well formed'") == str(len(POISON)))
    assert len(relay.mails) == 1
    assert len([line for line in relay.commands if line.startswith("RCPT")]) == 1


def test_a_prepared_mail_leaves_as_it_is(house, courier):
    relay = Relay()
    text = "From: support@desk.invalid\\r\\nTo: ada@agents.invalid\\r\\nSubject: Found\\r\\nMessage-ID: <found-1@desk.invalid>\\r\\nAuto-Submitted: auto-generated\\r\\n\\r\\n.leading dot\\r\\nend"
    house.postgres.psql(f"insert into hearken.outbox (kind, recipient, message_id, prepared) values ('result', 'ada@agents.invalid', 'found-1@desk.invalid', E'{text}'), "
                        f"('result', 'ada@agents.invalid', 'other@desk.invalid', E'{text}'), ('result', 'ada@agents.invalid', 'found-1@desk.invalid', E'{text} \\u00e4')")
    courier(relay)
    wait_for("their end", lambda: house.one("select count(*) from hearken.outbox where kind = 'result' and state in ('sent', 'failed')") == "3")
    assert [one["text"] for one in relay.mails] == [text.replace("\\r\\n", "\n") + "\n"]
    assert house.one("select string_agg(state, ' ' order by id) from hearken.outbox where kind = 'result'") == "sent failed failed"


def test_a_digest_of_no_ticket_is_automatic_and_from_nobody(house, courier):
    relay = Relay()
    house.postgres.psql("insert into hearken.outbox (kind, recipient, fixed_subject, fixed_text) values ('digest', 'ada@agents.invalid', 'Today', 'Nothing is late.')")
    courier(relay)
    wait_for("it", lambda: relay.mails)
    digest = email.message_from_string(relay.mails[0]["text"])
    assert relay.mails[0]["from"] == "" and digest["Auto-Submitted"] == "auto-generated" and digest["Reply-To"] == QUEUE
    assert digest.get_payload() == "Nothing is late.\n"


def test_metrics_and_the_breakers_alarm(house, courier):
    relay = Relay()
    house.postgres.psql("update hearken.cap set count = 3 where name = 'whole'; update hearken.outbox set counted_at = null")
    try:
        for _ in range(6):
            mail(house)
        courier(relay)
        wait_for("the alarm", lambda: "the breaker is open, acknowledgements are held: 3 acknowledgements within the hour" in log(house), 60)
        assert house.one("select value ~ '^open' and alarm from hearken.health where what = 'breaker'") == "t"
        wait_for("the others held", lambda: house.one("select count(*) from hearken.held_ack where reason = 'breaker'") == "3")
        house.postgres.psql("select hearken.release_held()")
        wait_for("the rest", lambda: len(relay.mails) == 6)
    finally:
        house.postgres.psql("update hearken.cap set count = 100000 where name = 'whole'; select hearken.release_held()")
    assert json.dumps(log(house)).count("breaker is open") == 1
