"""A streaming standby: while it is away every mail waits with 451; when it is promoted under load nothing that was accepted is lost."""
import os
import random
import signal
import socket
import subprocess
import threading
import time

import pytest

from private.hearken import Desk
from private.place import Place, free_port, wait_for

QUEUE = "support@desk.invalid"


class Standby:
    """A second cluster that follows the desk's own; both listen on loopback, for libpq takes several hosts with their ports."""

    def __init__(self, desk):
        self.desk, self.first, self.second = desk, free_port(), free_port()
        primary = desk.postgres
        with open(os.path.join(primary.data, "postgresql.conf"), "a", encoding="utf-8") as conf:
            conf.write(f"listen_addresses = '127.0.0.1'\nport = {self.first}\nwal_sender_timeout = 2s\nsynchronous_standby_names = 'other'\nsynchronous_commit = local\n")
        self.home = desk.place.directory("other", owner="postgres", mode=0o700)
        self.data = os.path.join(self.home, "data")
        primary.dsn = lambda database="hearken", user="postgres": f"host={primary.socket} port={self.first} dbname={database} user={user}"
        primary.ready = lambda: subprocess.run([f"{primary.bin}/pg_isready", "-q", "-h", primary.socket, "-p", str(self.first)], check=False).returncode == 0

    def conninfo(self, user):
        return f"host=127.0.0.1,127.0.0.1 port={self.first},{self.second} dbname=hearken user={user} target_session_attrs=read-write connect_timeout=2"

    def start(self):
        primary = self.desk.postgres
        self.desk.place.run([f"{primary.bin}/pg_basebackup", "-D", self.data, "-R", "-X", "stream", "-c", "fast", "-d",
                             f"host=127.0.0.1 port={self.first} user=postgres application_name=other"], user="postgres", cwd=self.home)
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="utf-8") as conf:
            conf.write(f"port = {self.second}\nunix_socket_directories = ''\nsynchronous_standby_names = ''\n")
        os.chmod(self.data, 0o700)
        self.run()
        wait_for("the standby's stream", lambda: primary.psql("select count(*) from pg_stat_replication where state = 'streaming' and sync_state = 'sync'") == "1", 60)

    def run(self):
        self.desk.place.start("other", [f"{self.desk.postgres.bin}/postgres", "-D", self.data], user="postgres")

    def psql(self, sql):
        done = subprocess.run(["psql", "-qXAt", "-d", f"host=127.0.0.1 port={self.second} dbname=hearken user=postgres", "-c", sql], capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else None


@pytest.fixture(scope="module")
def house(build):
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    desk = Desk(place, build, {QUEUE: "Support"}, [], deadline=4)
    desk.standby = Standby(desk)
    desk.postfix.extra = "default_transport = discard\n"
    desk.postfix.configure()
    desk.configure(extra=f'conninfo = "{desk.standby.conninfo("hearken_milter")}"\ncourier_conninfo = "{desk.standby.conninfo("hearken_courier")}"\n'
                         f'admin_conninfo = "{desk.postgres.dsn()}"\n')
    desk.init()
    desk.standby.start()
    desk.postgres.psql("alter system set synchronous_commit = on")
    desk.postgres.psql("select pg_reload_conf()")
    desk.start_milter()
    desk.postfix.start()
    yield desk
    desk.postfix.stop()
    for name in ("milter", "other", "pg"):
        place.stop(name, signal.SIGINT if name != "milter" else signal.SIGTERM)
    place.clear()


def send(house, name):
    sender = f"c{name}@w{name}.invalid"
    try:
        return house.send(sender, QUEUE, f"From: Ann <{sender}>\nTo: {QUEUE}\nSubject: Lamp\nMessage-ID: <{name}@customer.invalid>\n"
                          "Date: Mon, 23 Nov 2026 09:00:00 +0000\n\nThe lamp flickers.\n")[0]
    except OSError:
        return 0


def threads(house):
    return len(os.listdir(f"/proc/{house.place.processes['milter'].pid}/task"))


def test_of_several_hosts_the_one_that_can_be_written_to_is_taken(house):
    """Though the standby is named first, and the conninfo does not say target_session_attrs."""
    mail = house.place.write("hosts.eml", f"From: ann@c.invalid\nTo: {QUEUE}\nSubject: Lamp\nMessage-ID: <hosts@c.invalid>\n\nIt hums.\n")
    both = f"host=127.0.0.1,127.0.0.1 port={house.standby.second},{house.standby.first} dbname=hearken user=postgres"
    assert house.tool("import", "-c", house.conf, "-d", both, mail).stdout.startswith("1 opened")


@pytest.mark.parametrize("host", ["host", "hostaddr"])
def test_of_several_hosts_one_that_is_silent_is_passed_over(house, host):
    """Powered off, its network gone, or stopped: libpq leaves it to its caller how long that is borne."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        both = f"{host}=127.0.0.1,127.0.0.1 port={silent.getsockname()[1]},{house.standby.first} dbname=hearken user=postgres connect_timeout=2"
        began = time.monotonic()
        done = house.tool("preview", "-c", house.conf, "999", "-d", both, check=False, timeout=60)
    assert "there is no ticket 999" in done.stderr, done.stderr
    assert 2 <= time.monotonic() - began < 30


def test_with_the_standby_gone_every_mail_waits_and_no_thread_is_stuck(house):
    assert send(house, "before") == 250
    idle = threads(house)
    house.place.stop("other", signal.SIGKILL)
    codes, took = [], []

    def one(number):
        began = time.monotonic()
        codes.append(send(house, f"gone-{number}"))
        took.append(time.monotonic() - began)
    senders = [threading.Thread(target=one, args=(n,)) for n in range(12)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert codes == [451] * 12
    assert max(took) < house.deadline + 6
    house.standby.run()
    wait_for("recovery", lambda: send(house, "gone-0") == 250)
    assert all(send(house, f"gone-{n}") == 250 for n in range(12))
    assert house.one("select count(*), count(distinct message_id) from hearken.message where message_id like 'gone-%'") == "12|12"
    wait_for("the threads' end", lambda: threads(house) <= idle + 4, 60)


def test_promoted_under_load_it_has_all_that_was_accepted(house):
    seed = int(os.environ.get("HEARKEN_SEED", random.randrange(1 << 32)))
    print(f"seed {seed}")
    dice = random.Random(seed)
    wait_for("the stream", lambda: house.one("select count(*) from pg_stat_replication where state = 'streaming' and sync_state = 'sync'") == "1")
    accepted, stopping = [], threading.Event()

    def pour(worker):
        number = 0
        while not stopping.is_set():
            number += 1
            name = f"load-{worker}-{number}"
            while not stopping.is_set():
                if send(house, name) == 250:
                    accepted.append(name)
                    break
                time.sleep(0.1)
    workers = [threading.Thread(target=pour, args=(n,)) for n in range(4)]
    for worker in workers:
        worker.start()
    wait_for("mail to flow", lambda: len(accepted) > 5)
    time.sleep(dice.random())
    before = len(accepted)
    os.kill(house.postgres.pid(), signal.SIGKILL)  # the postmaster; its children end with it
    house.place.run([f"{house.postgres.bin}/pg_ctl", "promote", "-D", house.standby.data, "-w"], user="postgres", stdout=subprocess.DEVNULL, cwd="/")
    wait_for("mail to flow again", lambda: len(accepted) > before + 20, 60)
    stopping.set()
    for worker in workers:
        worker.join()
    found = set((house.standby.psql("select message_id from hearken.message where direction = 'in'") or "").split("\n"))
    lost = [name for name in accepted if f"{name}@customer.invalid" not in found]
    print(f"accepted {len(accepted)}, {before} of them before the primary was killed; lost {len(lost)}")
    assert lost == []
    assert house.standby.psql("select count(*) from (select key from hearken.message where direction = 'in' group by key having count(*) > 1) x") == "0"
    house.place.processes.pop("pg", None)
