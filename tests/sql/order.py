#!/usr/bin/python3
"""order.py - the order of locks (sql/functions/lock.sql), step by step: sessions that each did wait for the other once, and must not.

Each schedule is brought about by hand: a session is left waiting, the next goes on, and where each stands is read from PostgreSQL.
A deadlock, a mail in a merged number or a strand in two tickets is a fault. (Within tests/sql/cluster.)"""
import concurrent.futures
import json
import sys
import time
import traceback
from door import connect, one, take

ROW = "select from hearken.ticket where id = %s for update"
DESK = "support@order.example"


class session:
    """A connection in a transaction, and what it is doing."""

    def __init__(self):
        self.c = connect()
        self.pid = one(self.c, "select pg_backend_pid()")
        self.c.autocommit = False
        self.pool = concurrent.futures.ThreadPoolExecutor(1)

    def start(self, work, *values):
        """In a thread of its own: returns when it is done or waits for a lock."""
        self.doing = self.pool.submit(lambda: self.c.execute(work, values).fetchone() if isinstance(work, str) else work(self.c))
        with connect() as eye:
            while not self.doing.done() and not one(eye, "select wait_event_type = 'Lock' from pg_stat_activity where pid = %s", self.pid):
                time.sleep(0.01)
        return self

    def waits(self):
        return not self.doing.done()

    def end(self):
        """Waits for what was begun, and commits."""
        try:
            result = self.doing.result(60)
        except TimeoutError:
            with connect() as eye:
                for row in eye.execute("select pid, wait_event_type, state, pg_blocking_pids(pid), left(query, 70) from pg_stat_activity where pid = %s or wait_event_type = 'Lock'", (self.pid,)):
                    print("stands:", row)
            raise
        self.c.commit()
        return result

    def run(self, sql, *values):
        self.c.execute(sql, values)


def write(n, author="ann", cites=(), cc=(), **more):
    return dict(message_id=f"{n}@order.example", from_address=f"{author}@order.example", refs=[f"{c}@order.example" for c in cites],
                in_reply_to=[f"{c}@order.example" for c in cites[:1]], cc=[f"{x}@order.example" for x in cc], body=n, reply=n, subject=n,
                recipients=[DESK], to=[DESK], **more)


def file(name, *words, **more):
    with connect() as c:
        return take(c, **write(name, *words, **more)).ticket


def standing(name):
    with connect() as c:
        return one(c, "select ticket from hearken.message where message_id = %s", f"{name}@order.example")


def moved_meanwhile():
    """A mail waits for the younger ticket; when it gets it, the mails stand in the older. It must not hold one while it waits for the other."""
    old, young = file("old", "bo"), file("young")
    admin, first, joins, third = session(), session(), session(), session()
    admin.start("select hearken.merge(%s, %s)", old, young)
    first.start(ROW, young)
    joins.start(lambda c: take(c, **write("joins", cites=["young"])))
    third.start(ROW, old)
    assert joins.waits() and third.waits()
    admin.end()
    # Whoever of the two is faster at the older one.
    concurrent.futures.wait([third.doing, joins.doing], 60, concurrent.futures.FIRST_COMPLETED)
    first.end()
    if third.doing.done():
        third.start(ROW, young).end()
        assert joins.end().ticket == old
    else:
        assert joins.end().ticket == old
        third.start(ROW, young).end()


def proves_a_mover():
    """While a mail waits for the ticket of its own earlier one, that comes to hang on another: now it is a mover. It must not wait to be
    the one mover while it holds the ticket."""
    eve = file("eve", "eve", cites=["late"])
    late, joins, third = session(), session(), session()
    late.start(lambda c: take(c, **write("late")))
    joins.start(lambda c: take(c, **write("eve again", "eve", cites=["eve"])))
    third.start("select pg_advisory_xact_lock(3, 3)")
    assert joins.waits() and third.waits()
    late.end()
    third.doing.result(60)
    third.start(ROW, eve).end()
    # Not all of eve's mails cite the late one now: they stand by themselves again.
    assert joins.end().ticket == standing("eve") == eve


def people_before_seats():
    """A mover holds a new customer and comes to a ticket late, by way of what hangs there; a mail of that customer holds the ticket."""
    rank = file("rank", "bo", cc=["new"])
    file("first", "eve", cites=["rank", "absent"])
    # Of two mails of one strand the one with the least key decides where it hangs: the first, on bo's.
    file("second", "eve", cites=["absent", "first"], key=b"\xff" * 32)
    blob, mover, joins = session(), session(), session()
    blob.start("insert into hearken.blob (sha256, writer, size) values (%s, pg_current_xact_id(), 3) returning size", b"\x01" * 32)
    mover.start(lambda c: take(c, **write("absent", "new", part_paths=["1"], part_names=["a"], part_mimes=["image/png"], part_cids=[""], part_inline=[False],
                                          part_sizes=[3], part_sha256=[b"\x01" * 32], part_data=[b"abc"])))
    joins.start(lambda c: take(c, **write("answer", "new", cites=["rank"])))
    assert mover.waits() and joins.waits()
    blob.c.rollback()
    mover.end()
    assert joins.end().ticket == rank


def mover_by_mail():
    """An agent's mail joins a ticket and then merges it: it is a mover from the start."""
    one_, other = file("one"), file("other", "bo")
    with connect() as c:
        c.execute("insert into hearken.agent (login, name, address) values ('ora', 'Ora', 'ora@order.example') on conflict do nothing")
    third, agent = session(), session()
    third.start("select pg_advisory_xact_lock(3, 3)")

    def command(c):
        take(c, **write("command", "ora", cites=["one"], agent_login="ora", flags=["moves"]))
        c.execute("select hearken.merge(%s, %s)", (other, one_))

    agent.start(command)
    assert agent.waits()
    third.start(ROW, one_).end()
    agent.end()
    assert standing("command") == other


def settles_several():
    """A courier settles an acknowledgement of a number that was merged: it holds none of the two while it waits for the other."""
    old, young = file("kept", "bo"), file("gone")
    with connect() as c:
        c.execute("select hearken.settle_all('w', '1 minute', '[]')")
        outbox = one(c, "update hearken.outbox set state = 'handed', worker = 'w', lease_until = now() + interval '5 minutes', attempt = 1 "
                        "where ticket = %s and kind = 'ack' returning id", young)
        c.execute("select hearken.merge(%s, %s)", (old, young))
    third, courier = session(), session()
    third.start(ROW, old)
    courier.start("select hearken.settle_all('w', '5 minutes', %s)", json.dumps([dict(
        outbox=outbox, outcome="handed", message_id="ack@order.example", text="words", subject="Re", gist="a gist", envelope_sender=DESK)]))
    assert courier.waits()
    third.start(ROW, young).end()
    assert courier.end()[0] == []
    assert standing("ack") == old


def main():
    with connect() as c:
        if not one(c, "select count(*) from hearken.address where address = %s", DESK):
            one(c, "select hearken.add_queue(%s, 'Order', 'en')", DESK)
    passed, failed = 0, 0
    for schedule in (moved_meanwhile, proves_a_mover, people_before_seats, mover_by_mail, settles_several):
        try:
            schedule()
            passed += 1
        except Exception:  # noqa: BLE001 - whatever it is, the test fails by it
            failed += 1
            print(f"{schedule.__name__}: {traceback.format_exc(limit=-2).strip()[-600:]}", flush=True)
    with connect() as c:
        astray = one(c, "select count(*) from hearken.message m join hearken.ticket t on t.id = m.ticket where t.merged_into is not null and m.message_id like '%%@order.example'")
        torn = one(c, "select count(*) from (select strand from hearken.message where message_id like '%%@order.example' group by strand having count(distinct ticket) > 1) s")
    print(f"order of locks: {passed} passed, {failed} failed, {astray} mails in merged tickets, {torn} strands in two tickets")
    return bool(failed or astray or torn)


if __name__ == "__main__":
    sys.exit(main())
