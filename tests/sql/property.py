#!/usr/bin/python3
"""property.py - threading does not depend on the order of arrival.

Random conversations (2-50 mails; strangers, ghosts, forged references, failed senders among them) go through take() in their own order and
then shuffled, with copies, and from 8 connections at once: the partition into tickets must be the same, and the same as an oracle
computes from the edge rule of design.md without any database.
usage: property.py [--count N] [--seed S]      (within tests/sql/cluster)"""
import argparse
import random
import signal
import sys
import threading
from door import connect, one, take


def conversation(dice):
    """Mails as dicts. People write, answer, and cite what a mail client would; some mails never arrive (ghosts)."""
    crowd = [f"p{i}@c{i % 3}.example" for i in range(dice.randint(2, 6))]
    count = dice.choice([2, 3, 4, 5, 6, 8, 10, 15, 25, 50])
    mails = []
    for n in range(count):
        author = dice.choice(crowd)
        m = {"id": f"{n}", "author": author, "cites": [], "to": [], "cc": [], "failed": dice.random() < 0.05, "here": dice.random() > 0.15}
        way = dice.random()
        if mails and way < 0.8:
            parent = dice.choice(mails[-8:])
            if dice.random() < 0.75:  # the parent's people answer; others are strangers
                m["author"] = dice.choice([parent["author"]] + parent["to"] + parent["cc"])
            chain = parent["cites"][-9:] + [parent["id"]]
            m["cites"] = chain if dice.random() < 0.8 else [parent["id"]]
            if dice.random() < 0.1:  # forged or mixed up: another mail besides
                m["cites"] = m["cites"] + [dice.choice(mails)["id"]]
            if dice.random() < 0.6:
                m["to"] = [parent["author"]]
        if dice.random() < 0.4:
            m["cc"] = dice.sample(crowd, dice.randint(1, min(2, len(crowd))))
        mails.append(m)
    here = [m for m in mails if m["here"]]
    return here or mails[:1]


def oracle(mails):
    """The partition by the edge rule alone: tie, then hang. Quadratic and plain on purpose."""
    people = {m["id"]: {m["author"], *m["to"], *m["cc"]} for m in mails}
    root = {m["id"]: m["id"] for m in mails}

    def find(x):
        while root[x] != x:
            x = root[x]
        return x
    for m in mails:
        for n in mails:
            if m is n or m["failed"] or n["failed"]:
                continue
            cites = n["id"] in m["cites"] and m["author"] in people[n["id"]]
            share = set(m["cites"] + [m["id"]]) & set(n["cites"] + [n["id"]]) and (
                m["author"] == n["author"] or m["author"] in people[n["id"]] and n["author"] in people[m["id"]])
            if cites or share:
                root[find(m["id"])] = find(n["id"])
    strands = {}
    for m in mails:
        strands.setdefault(find(m["id"]), []).append(m)
    known = {m["id"] for m in mails}
    hangs = {}
    for s, members in strands.items():
        best = []
        for m in members:
            rank = nearest(m)
            outside = [(m["key"], k, c) for k, c in enumerate(rank) if c in known and find(c) != s]
            if not outside:
                break
            best += outside
        else:
            hangs[s] = find(min(best)[2])
    for s, t in hangs.items():
        root[find(s)] = find(t)
    return partition({m["id"]: find(m["id"]) for m in mails})


def nearest(m):
    return list(dict.fromkeys([m["cites"][-1]] + m["cites"][::-1])) if m["cites"] else []


def partition(where):
    groups = {}
    for m, t in where.items():
        groups.setdefault(t, set()).add(m)
    return sorted(sorted(g) for g in groups.values())


class round_of:
    """One conversation once through take: ids and keys of its own, so that rounds do not meet."""
    number = 0

    def __init__(self, mails, keys):
        round_of.number += 1
        self.mark, self.mails, self.keys = f"r{round_of.number}", mails, keys

    def put(self, connection, m):
        import hashlib
        cites = [f"{c}.{self.mark}@x.example" for c in m["cites"]]
        key = bytes([self.keys[m["id"]]]) + hashlib.sha256(f"{self.mark}/{m['id']}".encode()).digest()[1:]
        for attempt in range(20):
            try:
                return take(connection, key=key, message_id=f"{m['id']}.{self.mark}@x.example", from_address=m["author"],
                            to=["support@example.com"] + m["to"], cc=m["cc"], in_reply_to=cites[-1:], refs=cites, gate="none", gate_reason="test",
                            evidence="failed" if m["failed"] else "dmarc", subject=f"{m['id']}")
            except Exception as error:
                if getattr(error, "sqlstate", "") != "40P01":
                    raise
                global deadlocks
                deadlocks += 1
        raise RuntimeError("no end of deadlocks")

    def result(self, connection):
        rows = connection.execute("select message_id, hearken.root(ticket), ticket from hearken.message where id > %s and message_id like %s",
                                  [self.before, f"%.{self.mark}@x.example"]).fetchall()
        assert all(r == t for _, r, t in rows), "a mail stands in a ticket that was merged away"
        return partition({i.split(".")[0]: r for i, r, _ in rows})


deadlocks = 0


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--count", type=int, default=500)
    words.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10 ** 9))
    words = words.parse_args()
    print(f"seed {words.seed}, {words.count} conversations")
    c = connect()
    one(c, "select hearken.add_queue('support@example.com', 'Example Support', 'en')")
    eight = [connect() for _ in range(8)]
    failed = mails_in = tried = 0
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))  # what was tried until then is told
    for n in range(words.count):
        if stopped:
            break
        tried += 1
        dice = random.Random(words.seed + n)
        mails = conversation(dice)
        order = list(range(1, len(mails) + 1))
        dice.shuffle(order)
        keys = dict(zip((m["id"] for m in mails), order))
        for m in mails:
            m["key"] = keys[m["id"]]
        want = oracle(mails)
        shuffled = mails + dice.sample(mails, len(mails) // 4)
        dice.shuffle(shuffled)
        for name, arrival in (("in order", mails), ("shuffled, with copies", shuffled), ("backwards", mails[::-1]), ("8 at once", None)):
            if name == "8 at once" and n % 5:
                continue
            turn = round_of(mails, keys)
            turn.before = one(c, "select coalesce(max(id), 0) from hearken.message")
            if arrival is not None:
                for m in arrival:
                    turn.put(c, m)
            else:
                wrong = []

                def work(k, turn=turn):
                    try:
                        for m in shuffled[k::8]:
                            turn.put(eight[k], m)
                    except Exception as error:
                        wrong.append(error)
                threads = [threading.Thread(target=work, args=(k,)) for k in range(8)]
                [t.start() for t in threads]
                [t.join() for t in threads]
                if wrong:
                    raise wrong[0]
            mails_in += len(mails)
            got = turn.result(c)
            if got != want:
                failed += 1
                if failed <= 3:
                    print(f"conversation {words.seed + n} ({name}):\n  want {want}\n  got  {got}", file=sys.stderr)
                    if len(mails) <= 8:
                        [print("   ", m, file=sys.stderr) for m in mails]
                break
    print(f"{tried - failed} passed, {failed} failed ({mails_in} mails, {deadlocks} deadlocks retried)")
    return failed > 0 or tried < words.count


if __name__ == "__main__":
    sys.exit(main())
