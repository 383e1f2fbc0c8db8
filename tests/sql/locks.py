#!/usr/bin/python3
"""locks.py - 16 parallel takes, two admins who merge, split, close and note, two couriers and the clock: no deadlock, and every mail in a ticket that stands.

The mails of few customers in few conversations, ghosts and late parents among them, so that they meet all the time. A deadlock that
PostgreSQL breaks is tried again, as the milter does, and counted. (Within tests/sql/cluster.)
usage: locks.py [--count N] [--seed S]"""
import argparse
import json
import random
import sys
import threading
import time
from door import connect, one, take

TAKERS, ADMINS, COURIERS = 16, 2, 2


class crowd:
    def __init__(self, seed, count):
        self.seed, self.count, self.deadlocks, self.wrong, self.done, self.merges, self.settled = seed, count, 0, [], 0, 0, 0

    def again(self, work, races=()):
        """What the milter's pool does; a customer that a mail was about to name may have become another's."""
        for attempt in range(50):
            try:
                return work()
            except Exception as error:
                if getattr(error, "sqlstate", "") not in ("40P01", "40001", *races):
                    raise
                self.deadlocks += error.sqlstate not in races
                time.sleep(random.random() / 50)
        raise RuntimeError("no end of deadlocks")

    def taker(self, number):
        dice, c = random.Random(f"{self.seed}/{number}"), connect()
        people = [f"p{n}@c.example" for n in range(6)]
        for n in range(self.count):
            group = dice.randrange(12)
            cites = [f"{group}.{dice.randrange(40)}@c.example" for _ in range(dice.choice((0, 1, 1, 2, 3)))]
            said = {"message_id": f"{group}.{dice.randrange(40)}@c.example", "from_address": dice.choice(people), "refs": cites, "in_reply_to": cites[-1:],
                    "cc": dice.sample(people, 2), "body": f"{number} {n}", "reply": f"{number} {n}", "subject": f"{number} {n}"}
            try:
                self.again(lambda: take(c, **said), ("23503",))
            except Exception as error:
                self.wrong.append(error)
                return
        self.done += 1

    def admin(self, number):
        dice, c = random.Random(f"{self.seed}/admin {number}"), connect()
        while self.done < TAKERS and not self.wrong:
            tickets = [row[0] for row in c.execute("select id from hearken.ticket where merged_into is null order by random() limit 2").fetchall()]
            try:
                if len(tickets) == 2:
                    way = dice.randrange(6)
                    sql = ("select hearken.merge(%s, %s)", "select hearken.split(max(m.id)) from hearken.message m where m.ticket = %s and %s > 0 "
                           "and m.direction = 'in' having count(*) > 1", "select hearken.close(%s), %s", "select hearken.set_priority(%s, 'high'), %s", "select hearken.note(%s, 'a note to ' || %s)",
                           "select hearken.same_customer(%s, %s)")[way]
                    # Whom two admins join, and who has just written for the first time.
                    people = [f"p{dice.randrange(6)}@c.example", f"{dice.choice('pq')}{dice.randrange(9)}@c.example"]
                    self.again(lambda: c.execute(sql, people if way == 5 else tickets))
                    self.merges += way == 0
            except Exception as error:
                if getattr(error, "sqlstate", "") != "HK002":  # one already: the other admin, or a mail, was faster
                    self.wrong.append(error)
            time.sleep(0.005)

    def courier(self, number):
        """Claims, hands over and settles, as a courier does; the clock ticks between."""
        c, worker = connect(), f"courier {number}"
        while self.done < TAKERS and not self.wrong:
            try:
                claimed = [row[0] for row in self.again(lambda: c.execute("select outbox from hearken.claim(%s, 8, '5 minutes', '{c.example}')", (worker,)).fetchall())]
                # In any order, as jobs are done.
                random.shuffle(claimed)
                for outcome in ("handed", "sent"):
                    entries = json.dumps([{"outbox": o, "outcome": "failed" if outcome == "sent" and o % 5 == 0 else outcome, "message_id": f"{self.seed}.{o}@desk.example",
                                           "gist": "a gist", "text": "words", "envelope_sender": "support@example.com"} for o in claimed])
                    self.again(lambda: c.execute("select hearken.settle_all(%s, '5 minutes', %s)", (worker, entries)))
                    self.settled += len(claimed) if outcome == "sent" else 0
                self.again(lambda: c.execute("select hearken.tick()"))
            except Exception as error:
                self.wrong.append(error)
            time.sleep(0.02)


def joined_twice():
    """Two admins who join one person's addresses at once, one of them unknown until then: the second finds done what it wants."""
    first, second, watch, result = connect(), connect(), connect(), []
    take(first, from_address="j@c.example", message_id="joined@c.example")
    join = "select hearken.same_customer('j@c.example', 'joined@c.example')"
    with first.transaction():
        kept = one(first, join)
        other = threading.Thread(target=lambda: result.append(one(second, join)))
        other.start()
        while not one(watch, "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%%joined@c.example%%'"):
            time.sleep(0.01)
    other.join()
    return result == [kept]


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--count", type=int, default=40)
    words.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10 ** 9))
    words = words.parse_args()
    c = connect()
    if not one(c, "select count(*) from hearken.address where address = 'support@example.com'"):
        one(c, "select hearken.add_queue('support@example.com', 'Example Support', 'en')")
    # Each new ticket is acknowledged, at once.
    c.execute("update hearken.queue set listen_for = '0' where id = (select queue from hearken.address where address = 'support@example.com')")
    caps = c.execute("select name, count from hearken.cap").fetchall()
    c.execute("update hearken.cap set count = 100000 where name <> 'surge'")
    joined = joined_twice()
    mails = "select count(*) from hearken.message where direction = 'in'"
    before = one(c, mails)
    all_of_us = crowd(words.seed, words.count)
    threads = [threading.Thread(target=all_of_us.taker, args=(n,)) for n in range(TAKERS)] + \
              [threading.Thread(target=all_of_us.admin, args=(n,)) for n in range(ADMINS)] + \
              [threading.Thread(target=all_of_us.courier, args=(n,)) for n in range(COURIERS)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    for error in all_of_us.wrong[:3]:
        print(error)
    for name, count in caps:
        c.execute("update hearken.cap set count = %s where name = %s", (count, name))
    filed = one(c, mails) - before
    astray = one(c, "select count(*) from hearken.message m join hearken.ticket t on t.id = m.ticket where t.merged_into is not null")
    torn = one(c, "select count(*) from (select strand from hearken.message group by strand having count(distinct ticket) > 1) s")
    print(f"seed {words.seed}: {filed} mails of {TAKERS} clients, {all_of_us.merges} merges of {ADMINS} admins, {all_of_us.settled} mails settled by {COURIERS} couriers: {all_of_us.deadlocks} deadlocks retried, "
          f"{'' if joined else 'one address not joined by two, '}{astray} mails in merged tickets, {torn} strands in two tickets")
    return bool(all_of_us.wrong) or not joined or filed != TAKERS * words.count or astray > 0 or torn > 0 or all_of_us.deadlocks > 0


if __name__ == "__main__":
    sys.exit(main())
