"""Databases move: an old dump is upgraded, a dump is restored into a new cluster, and the desk runs on."""
import gzip
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from private.hearken import Desk
from private.place import TOP, Place, wait_for

QUEUES = {"support@desk.invalid": "Example Support", "hilfe@desk.invalid": "Beispiel-Hilfe"}
FIXTURE = os.path.join(TOP, "tests/sql/schema-001.sql.gz")
TABLES = "ticket message part reference participant outbox seen address customer queue audit".split()


@pytest.fixture
def empty(build):
    """A desk whose database holds nothing yet, not even the schema; roles stand, as the admin's manual says."""
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    desk = Desk(place, build, QUEUES, ["ada@customer.invalid"], durable=False)
    desk.postgres.start()
    desk.postgres.create()
    run(desk, ["psql", "-qXd", desk.postgres.dsn(), "-v", "ON_ERROR_STOP=1", "-f", os.path.join(TOP, "sql/roles.sql")])
    yield desk
    desk.stop()
    place.clear()


def run(desk, command, **options):
    done = subprocess.run(command, capture_output=True, check=False, **options)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def counts(desk):
    return {table: int(desk.one(f"select count(*) from hearken.{table}")) for table in TABLES}


def schema(desk, database):
    lines = run(desk, [f"{desk.postgres.bin}/pg_dump", "-s", "-d", desk.postgres.dsn(database)]).splitlines()
    return {line for line in lines if not line.startswith((b"\\restrict", b"\\unrestrict"))}


def start(desk):
    kid = desk.tool("key", "-c", desk.conf, "add").stdout.strip()
    desk.tool("key", "-c", desk.conf, "activate", kid)
    desk.start_milter()
    desk.start_courier()
    desk.postfix.start()


def answer(desk, to_id, name):
    mail = (f"From: Ada <ada@customer.invalid>\nTo: support@desk.invalid\nSubject: Re: Lamp\nMessage-ID: <{name}@customer.invalid>\n"
            f"In-Reply-To: <{to_id}>\n\nIt still flickers.\n")
    code, text = desk.send("ada@customer.invalid", "support@desk.invalid", mail)
    assert code == 250, text
    return desk.rows(f"select ticket, why from hearken.message where message_id = '{name}@customer.invalid'")


def test_schema_001_with_data_is_upgraded(empty):
    with gzip.open(FIXTURE) as file:
        run(empty, ["psql", "-qXd", empty.postgres.dsn(), "-v", "ON_ERROR_STOP=1"], input=file.read())
    before = counts(empty)
    assert before["message"] >= 20 and before["part"] >= 1 and before["outbox"] >= 10
    # Two at once, whatever ends other sessions here: one waits for the other and finds nothing left to do. Again: nothing changes, and whoever
    # holds one table and then wants another, as each mail does, is not cut off.
    hurry = "".join(f"alter database hearken set {what} = 300;" for what in ("statement_timeout", "lock_timeout", "idle_session_timeout"))
    hurry += "alter database hearken set plpgsql.extra_errors = 'all'; alter database hearken set standard_conforming_strings = off;"
    empty.postgres.psql(hurry)
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda _: empty.tool("upgrade", "-c", empty.conf), range(2)))
    empty.postgres.psql("alter database hearken reset all", database="postgres")
    # What an admin built on our views, or granted, outlives an upgrade.
    empty.postgres.psql("create view public.own as select queue, count(*) from hearken.open_ticket group by 1; create materialized view public.kept as select * from hearken.health;"
                        "create role grafana; grant select on hearken.tone_by_week to grafana")
    busy = subprocess.Popen(["psql", "-qXAtd", empty.postgres.dsn(), "-v", "ON_ERROR_STOP=1"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    busy.stdin.write(b"begin; select count(*) from hearken.rating;\n")
    busy.stdin.flush()
    wait_for("who holds a table", lambda: empty.one("select count(*) from pg_locks where relation = 'hearken.rating'::regclass") == "1")
    empty.postgres.psql(hurry)
    with ThreadPoolExecutor() as pool:
        upgrade = pool.submit(empty.tool, "upgrade", "-c", empty.conf)
        # It waits less than half a second at a time, and comes again: the sessions that look have no time limit of their own.
        waits = "select count(*) from pg_stat_activity where datname = 'hearken' and wait_event_type = 'Lock'"
        # (An upgrade that is done, or failed, waits for nobody: its own words are better than ours. Autovacuum may wait beside it.)
        wait_for("the upgrade to wait", lambda: upgrade.done() or int(empty.postgres.psql(waits, database="postgres")) >= 1, 240.0)
        assert not upgrade.done() or upgrade.result() is None, "nobody was waited for"
        busy.stdin.write(b"select count(*) from hearken.ticket; commit;\n")
        busy.stdin.close()
        assert (busy.stderr.read(), busy.wait()) == (b"", 0)
        upgrade.result()
    empty.postgres.psql("alter database hearken reset all", database="postgres")
    assert empty.one("select has_table_privilege('grafana', 'hearken.tone_by_week', 'select')") == "t"
    empty.postgres.psql("drop view public.own; drop materialized view public.kept; revoke select on hearken.tone_by_week from grafana")
    assert counts(empty) == before
    # To the last comment, grant, default, index and policy it is what a new one is.
    empty.postgres.create("fresh")
    empty.tool("init", "-d", empty.postgres.dsn("fresh"))
    assert schema(empty, "hearken") ^ schema(empty, "fresh") == set()
    start(empty)
    ticket = empty.one("select ticket from hearken.message where message_id = 'day-0@customer.invalid'")
    assert answer(empty, "day-0@customer.invalid", "after-upgrade") == [[ticket, "references"]]
    assert empty.one("select encode(sha256(hearken.raw(id)), 'hex') = encode(raw_sha256, 'hex') from hearken.message "
                     "where message_id = 'day-18@customer.invalid'") == "t"


def test_dump_and_restore_into_a_new_cluster(empty, build):
    place = Place(os.environ.get("HEARKEN_SCRATCH"))
    old = Desk(place, build, QUEUES, ["ada@customer.invalid"], listen_for="0 seconds", durable=False)
    old.start()
    try:
        first = ("From: Ada <ada@customer.invalid>\nTo: support@desk.invalid\nSubject: Lamp\nMessage-ID: <first@customer.invalid>\n\n"
                 "The lamp flickers since Monday.\n")
        assert old.send("ada@customer.invalid", "support@desk.invalid", first)[0] == 250
        old.settle()
        old.place.stop("courier")  # what it has sent until the restore, the dump does not know
        assert old.send("ada@customer.invalid", "support@desk.invalid", first.replace("first@", "left@").replace("Lamp", "Vase"))[0] == 250
        before = counts(old)
        dump = run(old, [f"{old.postgres.bin}/pg_dump", "-Fc", "-d", old.postgres.dsn()])
    finally:
        old.stop()
        place.clear()
    restore = [f"{empty.postgres.bin}/pg_restore", "-d", empty.postgres.dsn()]
    run(empty, [*restore, "--exit-on-error"], input=dump)
    assert counts(empty) == before
    # Once more over it, as on a hosted server: check says what is amiss, and an upgrade makes of it what it was.
    empty.tool("upgrade", "-c", empty.conf)
    whole = schema(empty, "hearken")
    empty.postgres.psql("drop schema hearken cascade")
    run(empty, [*restore, "--no-owner", "--no-acl", "--exit-on-error"], input=dump)
    done = empty.tool("check", "-c", empty.conf, check=False)
    assert "the schema was restored without its owner" in done.stderr and "run hearken upgrade" in done.stderr
    empty.tool("upgrade", "-c", empty.conf)
    assert schema(empty, "hearken") ^ whole == set()
    assert counts(empty) == before
    start(empty)
    ticket = empty.one("select ticket from hearken.message where message_id = 'first@customer.invalid'")
    wait_for("what had left to be held", lambda: empty.one("select string_agg(recipient || ' ' || reason, ',') from hearken.held_ack") == "ada@customer.invalid restored")
    assert "mails that wait for customers are held" in empty.place.log("courier")
    assert answer(empty, "first@customer.invalid", "second") == [[ticket, "references"]]
    done = empty.tool("check", "-c", empty.conf, check=False)
    assert "schema: up to date" in done.stdout
