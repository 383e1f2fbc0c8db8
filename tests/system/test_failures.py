"""What fails around the milter: the database's answer, the standby, the milter itself, a mail that kills its reader, sheer size."""
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import threading
import time

import pytest

from private.hearken import Desk
from private.place import Place, wait_for

QUEUE = "support@desk.invalid"
ANN = "ann@customer.invalid"


class Proxy:
    """Stands between libpq and PostgreSQL. deaf: the next take() is passed on, its answer swallowed, and the connection cut or something
    said instead."""

    def __init__(self, directory, behind):
        self.behind, self.deaf, self.swallowed, self.instead = behind, False, 0, b""
        self.server = socket.socket(socket.AF_UNIX)
        path = os.path.join(directory, ".s.PGSQL.5432")
        self.server.bind(path)
        os.chmod(path, 0o777)
        self.server.listen(64)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client = self.server.accept()[0]
            except OSError:
                return
            backend = socket.socket(socket.AF_UNIX)
            backend.connect(self.behind)
            threading.Thread(target=self.requests, args=(client, backend), daemon=True).start()

    def requests(self, client, backend):
        armed = threading.Event()
        threading.Thread(target=self.answers, args=(client, backend, armed), daemon=True).start()
        try:
            while data := client.recv(65536):
                if self.deaf and b"\0take\0" in data:  # Bind, of what was prepared before
                    armed.set()
                backend.sendall(data)
        except OSError:
            pass
        backend.close()

    def answers(self, client, backend, armed):
        try:
            while data := backend.recv(65536):
                if armed.is_set():
                    if data.endswith(b"Z\0\0\0\x05I"):  # ready for query: it is committed
                        self.deaf, self.swallowed = False, self.swallowed + 1
                        if not self.instead:
                            break
                        armed.clear()
                        client.sendall(self.instead)
                    continue
                client.sendall(data)
        except OSError:
            pass
        client.shutdown(socket.SHUT_RDWR)


@pytest.fixture(scope="module")
def house(build):
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    front = place.directory("front", mode=0o755)
    desk = Desk(place, build, {QUEUE: "Support"}, [ANN], deadline=8)
    desk.postgres.start()
    behind = re.search(r"host=(\S+)", desk.postgres.dsn()).group(1)
    port = re.search(r"port=(\d+)", desk.postgres.dsn())
    desk.proxy = Proxy(front, os.path.join(behind, f".s.PGSQL.{port.group(1) if port else 5432}"))
    through = re.sub(r"port=\d+", "port=5432", desk.postgres.dsn(user="hearken_milter").replace(f"host={behind}", f"host={front}"))
    desk.configure(extra=f'conninfo = "{through}"\n')
    desk.start()
    place.stop("courier")  # one thing at a time
    yield desk
    desk.stop()
    place.clear()


def letter(name, text="The lamp flickers since Monday."):
    return f"From: Ann <{ANN}>\nTo: {QUEUE}\nSubject: Lamp {name}\nMessage-ID: <{name}@customer.invalid>\nDate: Mon, 23 Nov 2026 09:00:00 +0000\n\n{text}\n"


def send(house, name, **options):
    return house.send(ANN, QUEUE, letter(name, **options))


def filed(house, name):
    return int(house.one(f"select count(*) from hearken.message where message_id = '{name}@customer.invalid'"))


def in_flight(house, name):
    """A mail that waits in take() for a lock of ours: (thread, answers, release)."""
    holder = subprocess.Popen(["psql", "-qXAt", house.postgres.dsn()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    holder.stdin.write("begin; lock table hearken.seen in access exclusive mode; select 'held';\n")
    holder.stdin.flush()
    assert "held" in holder.stdout.readline()
    answers = []

    def run():
        try:
            answers.append(send(house, name)[0])
        except OSError as error:
            answers.append(str(error))
    thread = threading.Thread(target=run)
    thread.start()
    wait_for("take() to wait", lambda: int(house.one(
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%hearken.take%'")) > 0)

    def release():
        holder.stdin.close()
        holder.wait()
    return thread, answers, release


def test_the_commits_reply_is_lost(house):
    house.proxy.deaf = True
    code, text = send(house, "reply-lost")
    assert house.proxy.swallowed == 1, text
    assert code in (250, 451)
    assert send(house, "reply-lost")[0] == 250
    assert filed(house, "reply-lost") == 1
    assert house.one("select count(*) from hearken.outbox o join hearken.message m on m.id = o.message "
                     "where m.message_id = 'reply-lost@customer.invalid'") == "1"


def said(kind, data=b""):
    return kind + struct.pack("!I", len(data) + 4) + data


@pytest.mark.parametrize("name, answer", ids=["one-column", "no-row", "a-copy"], argvalues=[
    ("one-column", said(b"T", b"\0\1x\0" + struct.pack("!IHIhih", 0, 0, 25, -1, -1, 0)) + said(b"D", b"\0\1" + struct.pack("!i", 1) + b"7")
     + said(b"C", b"SELECT 1\0")), ("no-row", said(b"n") + said(b"C", b"SELECT 0\0")), ("a-copy", said(b"H", b"\0\0\0"))])
def test_what_another_was_answered(house, name, answer):
    """A pooler that confuses its clients: no crash and no thread that waits for ever, but 451, and then the same mail once."""
    assert send(house, f"{name}-before")[0] == 250
    house.proxy.instead, house.proxy.deaf = said(b"2") + answer + said(b"Z", b"I"), True
    code, text = send(house, name)
    house.proxy.instead = b""
    assert code == 451 and not house.proxy.deaf, text
    assert send(house, name)[0] == 250 and filed(house, name) == 1
    assert "took longer" not in house.place.log("milter")[-2000:]


def test_a_customer_who_becomes_another_while_their_mail_is_taken(house):
    """take() has read who they are and finds nobody when it writes: it is asked again, and not filed unread as poison."""
    def write(name, who):
        return house.send(who, QUEUE, letter(name).replace(ANN, who))[0]
    for name in ("twin-one", "twin-two"):
        assert write(name, f"{name}@customer.invalid") == 250
    holder = subprocess.Popen(["psql", "-qXAt", house.postgres.dsn()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    holder.stdin.write("begin; select 'held', hearken.same_customer('twin-one@customer.invalid', 'twin-two@customer.invalid');\n")
    holder.stdin.flush()
    assert "held" in holder.stdout.readline()
    answers = []
    thread = threading.Thread(target=lambda: answers.append(write("twin-two-again", "twin-two@customer.invalid")))
    thread.start()
    wait_for("take() to wait", lambda: int(house.one(
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%hearken.take%'")) > 0)
    holder.stdin.write("commit;\n")
    holder.stdin.close()
    holder.wait()
    thread.join()
    assert answers == [250]
    assert house.one("select count(*) from hearken.message m join hearken.customer_address a on a.customer = m.customer and a.address = 'twin-one@customer.invalid' "
                     "where m.message_id = 'twin-two-again@customer.invalid' and m.text <> '' and m.limits = '{}'") == "1"


def test_a_refusal_by_an_admins_trigger_is_for_agents_alone(house):
    """A verb in a trigger of theirs raises what an agent is told at submission; to a customer nothing but "later" is said."""
    house.one("create function public.verb() returns trigger language plpgsql as $$ begin perform hearken.assign(new.id, 'nobody-of-ours'); return null; end $$; "
              "create trigger verb after insert on hearken.ticket for each row execute function public.verb()")
    refused = send(house, "trigger")
    house.one("drop function public.verb() cascade")
    assert refused[0] == 451, refused
    assert send(house, "trigger")[0] == 250 and filed(house, "trigger") == 1


def test_the_client_hangs_up_after_the_final_dot(house):
    """It never hears our 250, sends again, and there is still one row."""
    for _ in range(3):
        with socket.create_connection(("127.0.0.1", house.postfix.port)) as client:
            client.recv(512)
            for line in ("EHLO client.invalid", f"MAIL FROM:<{ANN}>", f"RCPT TO:<{QUEUE}>", "DATA"):
                client.sendall(line.encode() + b"\r\n")
                client.recv(2048)
            client.sendall(letter("hung-up").replace("\n", "\r\n").encode() + b".\r\n")
    wait_for("the row", lambda: filed(house, "hung-up") == 1)
    assert send(house, "hung-up")[0] == 250
    assert filed(house, "hung-up") == 1


def test_killed_with_a_mail_in_flight(house):
    thread, answers, release = in_flight(house, "killed")
    house.place.stop("milter", signal.SIGKILL)
    thread.join()
    release()
    assert answers == [451], answers
    house.start_milter()
    wait_for("the milter", lambda: send(house, "killed")[0] == 250)
    assert filed(house, "killed") == 1


def test_terminated_with_a_mail_in_flight_it_finishes(house):
    thread, answers, release = in_flight(house, "drained")
    process = house.place.processes["milter"]
    process.send_signal(signal.SIGTERM)
    time.sleep(1)
    assert process.poll() is None  # it waits for the mail
    release()
    thread.join()
    assert answers == [250]
    assert process.wait(20) == 0 and "stopped=drained" in house.place.log("milter")
    house.start_milter()
    assert filed(house, "drained") == 1


def test_reload(house):
    house.start_courier()
    pids = [house.place.processes[name].pid for name in ("milter", "courier")]
    sizes = {name: len(house.place.log(name)) for name in ("milter", "courier")}
    pid, size = pids[0], sizes["milter"]

    def reload_says(words):
        for one in pids:
            os.kill(one, signal.SIGUSR1)
        for name, begin in sizes.items():
            wait_for(f"{name}: {words}", lambda: re.search(words, house.place.log(name)[begin:]), 20)  # noqa: B023
    reload_says("reload=done")
    with open(house.conf, encoding="utf-8") as file:
        good = file.read()
    with open(house.conf, "a", encoding="utf-8") as file:
        file.write("colour = blue\n")
    reload_says(r"reload=failed.*hearken\.conf:\d+.*colour")
    with open(house.conf, "w", encoding="utf-8") as file:
        file.write(good + "verbose = yes\n")
    os.kill(pid, signal.SIGUSR1)
    wait_for("what a reload cannot change", lambda: "done, but verbose stays as it was until" in house.place.log("milter")[size:])
    with open(house.conf, "w", encoding="utf-8") as file:
        file.write(good.replace('log_to = "stderr"', 'log_to = "syslog"'))
    os.kill(pids[1], signal.SIGUSR1)
    time.sleep(2)
    assert house.place.log("courier")[sizes["courier"]:].count("reload=done") == 1  # its log has moved
    house.place.stop("courier")
    with open(house.conf, "w", encoding="utf-8") as file:
        file.write(good)
    assert send(house, "after-reload")[0] == 250


def test_no_connection_is_left_but_the_one_at_work(house):
    """The server takes no more of ours: a mail waits for the one that stands, as long as it may wait for the database."""
    house.place.stop("milter")
    house.one("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename = 'hearken_milter'")  # the proxy keeps some open
    house.one("alter role hearken_milter connection limit 1")
    house.start_milter()
    try:
        thread, answers, release = in_flight(house, "one-connection")
        second = threading.Thread(target=lambda: answers.append(send(house, "shared")[0]))
        second.start()
        wait_for("the server's no", lambda: answers or "too many connections for role" in house.place.log("pg"))
        release()
        thread.join()
        second.join()
    finally:
        house.one("alter role hearken_milter connection limit -1")
    assert answers == [250, 250] and filed(house, "shared") == 1


def test_a_statement_timeout_is_told_with_its_cure(house):
    house.one("alter role hearken_milter set statement_timeout = '200ms'")
    house.one("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename = 'hearken_milter'")
    holder = subprocess.Popen(["psql", "-qXAt", house.postgres.dsn()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        holder.stdin.write("begin; lock table hearken.seen in access exclusive mode; select 'held';\n")
        holder.stdin.flush()
        assert "held" in holder.stdout.readline()
        assert send(house, "hurried")[0] == 451
    finally:
        holder.stdin.close()
        holder.wait()
        house.one("alter role hearken_milter set statement_timeout = '60s'")
        house.one("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename = 'hearken_milter'")
    assert "database: canceling statement due to statement timeout; an admin cancelled it, or the role's statement_timeout is too short: set it to 60s" in house.place.log("milter")
    assert send(house, "hurried")[0] == 250 and filed(house, "hurried") == 1


def test_a_standby_that_never_answers(house):
    # whatever a DBA wants sessions to be spared of: the warning is the only sign
    house.one("alter role hearken_milter set client_min_messages = error")
    house.one("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename = 'hearken_milter'")
    house.postgres.psql("alter system set synchronous_standby_names = 'nobody'")
    house.postgres.psql("select pg_reload_conf()")
    wait_for("the setting", lambda: house.one("show synchronous_standby_names") == "nobody")
    began, answers = time.monotonic(), []
    try:
        code, text = send(house, "standby")
        took = time.monotonic() - began
        waiting = "select pid from pg_stat_activity where wait_event = 'SyncRep'"
        wait_for("the server to hear that nobody waits any more", lambda: house.one(waiting) == "")
        # "committed locally", which an admin's cancel makes of it, is no 250 either: the other server may lack the mail
        thread = threading.Thread(target=lambda: answers.append(send(house, "standby-cancelled")[0]))
        thread.start()
        wait_for("a commit that waits", lambda: house.one(f"select pg_cancel_backend(pid) from ({waiting}) w"))
        thread.join()
    finally:
        house.postgres.psql("alter system reset synchronous_standby_names")
        house.postgres.psql("select pg_reload_conf()")
        house.one("alter role hearken_milter reset client_min_messages")
    assert code == 451, text
    assert took < house.deadline + 4 and answers == [451]
    wait_for("recovery", lambda: send(house, "standby")[0] == 250)
    assert filed(house, "standby") == 1


def suspect(house, name):
    """A mail that was being read when the milter died: filed once for its key, taken out again, its key put into the ledger."""
    assert send(house, name)[0] == 250
    where = f"message_id = '{name}@customer.invalid'"
    key = house.one(f"select encode(key, 'hex') from hearken.message where {where}")
    house.place.stop("milter")
    house.postgres.psql(f"create temp table gone as select ticket from hearken.message where {where};"
                        f"delete from hearken.seen where encode(key, 'hex') = '{key}'; set session_replication_role = replica;"
                        f"delete from hearken.chunk where encode(key, 'hex') = '{key}'; delete from hearken.outbox where ticket in (select ticket from gone);"
                        f"delete from hearken.message where {where}; delete from hearken.ticket where id in (select ticket from gone)")
    with open(os.path.join(house.home, "state/ledger"), "r+b") as ledger:
        ledger.seek(32 * 7)
        ledger.write(bytes.fromhex(key))
    house.start_milter()
    return bytes.fromhex(key)


def ledger(house):
    with open(os.path.join(house.home, "state/ledger"), "rb") as file:
        return file.read()


def test_a_suspected_mail_that_is_harmless_is_read_after_all(house):
    key = suspect(house, "innocent")
    assert key in ledger(house)
    wait_for("the milter", lambda: send(house, "innocent")[0] == 250)
    assert house.one("select limits = '{}' from hearken.message where message_id = 'innocent@customer.invalid'") == "t"
    assert key not in ledger(house)


def test_a_mail_that_kills_its_reader_is_filed_unread(house):
    key = suspect(house, "poison")
    reader = os.path.join(house.bin, "hearken")
    shutil.move(reader, reader + ".good")
    with open(reader, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\nkill -SEGV $$\n")
    os.chmod(reader, 0o755)
    try:
        wait_for("the milter", lambda: send(house, "poison")[0] == 250)
    finally:
        shutil.move(reader + ".good", reader)
    row = house.rows(f"select limits, raw_size > 0, encode(sha256(hearken.raw(id)), 'hex') = encode(raw_sha256, 'hex') from hearken.message where encode(key, 'hex') = '{key.hex()}'")
    assert row == [["{poison}", "t", "t"]]
    assert "poison=crash filed=bare" in house.place.log("milter")
    assert key not in ledger(house)


def high_water(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        return int(re.search(r"VmHWM:\s+(\d+) kB", file.read()).group(1))


def test_fifty_megabytes_in_sixteen(house):
    with open(f"/proc/{house.place.processes['milter'].pid}/maps", encoding="utf-8") as file:
        if re.search("lib[at]san", file.read()):
            pytest.skip("a sanitizer's own memory would be measured")
    house.place.stop("milter")
    with open(house.conf, "a", encoding="utf-8") as file:
        file.write("deadline = 60\n")  # of memory it is asked here, and a busy machine takes its time
    house.start_milter()
    assert send(house, "small")[0] == 250
    pid = house.place.processes["milter"].pid
    with open(f"/proc/{pid}/clear_refs", "w", encoding="ascii") as file:
        file.write("5")  # VmHWM back to what is resident now
    idle = high_water(pid)
    line = "ab" * 38 + "\n"
    part = "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=big.bin\n\n"
    mail = (letter("fifty").replace("\n\n", "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nA large file.\n" + part, 1)
            + line * (50 * 1024 * 1024 // len(line)) + "--b--\n")
    code, text = house.send(ANN, QUEUE, mail)
    assert code == 250, text
    grown = high_water(pid) - idle
    print(f"50 MB mail: {grown} kB above idle ({idle} kB)")
    assert grown < 16 * 1024, f"{grown} kB"
    assert house.one("select encode(sha256(hearken.raw(id)), 'hex') = encode(raw_sha256, 'hex') and raw_size > 50000000 from hearken.message "
                     "where message_id = 'fifty@customer.invalid'") == "t"
