#!/usr/bin/python3
"""ticks.py - tick() from many couriers at once, with mail coming in: each thing is done once. (Within tests/sql/cluster.)"""
import random
import sys
import threading
from door import connect, one, take

COURIERS, ROUNDS, TICKETS, ASLEEP = 8, 12, 40, 10


def open_tickets():
    """Tickets from eight customers at once; the two agents take turns."""
    tickets = []

    def customer(first):
        with connect() as own:
            for n in range(first, TICKETS, COURIERS):
                tickets.append(take(own, from_address=f"t{n}@ticks.example", recipients=["ticks@example.com"], to=["ticks@example.com"], body=f"lamp {n}",
                                    message_id=f"t{n}@ticks.example").ticket)

    threads = [threading.Thread(target=customer, args=(n,)) for n in range(COURIERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(tickets)


def fill(connection, faults):
    """Ten tickets sleep and are to wake; of the others half are due soon, half are late; two agents wait for their digest."""
    for sql in ("select hearken.add_queue('ticks@example.com', 'Ticks')", "select hearken.add_team('ticking')",
                "select hearken.add_agent('tick-a', 'A', 'tick-a@example.com', 'ticking')", "select hearken.add_agent('tick-b', 'B', 'tick-b@example.com', 'ticking')",
                "select hearken.set_sla('ticks', '1 hour', '1 day')", "select hearken.set_queue('Ticks', team => 'ticking', assign => 'round_robin', sla => 'ticks')",
                "update hearken.setting set value = '0' where name = 'digest_hour'", "update hearken.cap set count = 10000 where name = 'agent'"):
        connection.execute(sql)
    tickets = open_tickets()
    turns = connection.execute("select count(*) from hearken.ticket where id = any (%s) group by assignee order by 1", (tickets,)).fetchall()
    if turns != [(TICKETS // 2,), (TICKETS // 2,)]:
        faults.append(f"round robin gave {turns}")
    connection.execute("update hearken.ticket set due_response = now() + interval '5 minutes' where id = any (%s)", (tickets[ASLEEP::2],))
    connection.execute("update hearken.ticket set due_response = now() - interval '5 minutes' where id = any (%s)", (tickets[ASLEEP + 1::2],))
    connection.execute("update hearken.ticket set status = 'pending', snoozed_until = now() - interval '1 minute' where id = any (%s)", (tickets[:ASLEEP],))
    connection.execute("delete from hearken.message_search")
    return tickets


def main():
    faults = []
    with connect() as connection:
        tickets = fill(connection, faults)
        # Whom a mail wakes is not told by a tick: customers write to tickets that are awake.
        awake = one(connection, "select array_agg(distinct m.author) from hearken.message m where m.ticket = any (%s)", tickets[ASLEEP:])
        stop = threading.Event()

        def courier():
            try:
                with connect() as own:
                    own.execute("set role hearken_courier")
                    for _ in range(ROUNDS):
                        own.execute("select hearken.tick()")
            except Exception as error:  # noqa: BLE001 - whatever it is, the test fails by it
                faults.append(str(error))

        def customer(seed):
            try:
                with connect() as own:
                    dice = random.Random(seed)
                    while not stop.is_set():
                        who = dice.choice(awake)
                        take(own, from_address=who, recipients=["ticks@example.com"], to=["ticks@example.com"],
                             body=f"more {dice.random()}", message_id=f"m{dice.random()}@ticks.example", in_reply_to=[who])
            except Exception as error:  # noqa: BLE001
                faults.append(str(error))

        customers = [threading.Thread(target=customer, args=(n,)) for n in range(2)]
        couriers = [threading.Thread(target=courier) for _ in range(COURIERS)]
        for thread in customers + couriers:
            thread.start()
        for thread in couriers:
            thread.join()
        stop.set()
        for thread in customers:
            thread.join()
        # One of several ticks at a time does its work, the others go by: how many did is chance. One fills 2,000 mails (fill_search).
        for _ in range(one(connection, "select hearken.search_behind()") // 2000 + 1):
            connection.execute("select hearken.tick()")
        told = connection.execute("select ticket, kind, count(*) from hearken.outbox where kind in ('reminder', 'overdue') and ticket = any (%s) group by 1, 2",
                                  (tickets,)).fetchall()
        if len(told) != TICKETS or any(count != 1 for _, _, count in told):
            faults.append(f"{len(told)} of {TICKETS} tickets told, {[row for row in told if row[2] != 1]} more than once")
        digests = one(connection, "select array_agg(n) from (select count(*)::int as n from hearken.outbox o join hearken.agent a on a.id = o.agent where o.kind = 'digest' and a.login like 'tick-%%' group by o.agent) d")
        if digests != [1, 1]:
            faults.append(f"digests of the two agents: {digests}")
        asleep = one(connection, "select count(*) from hearken.ticket where id = any (%s) and snoozed_until is not null", tickets)
        if asleep:
            faults.append(f"{asleep} tickets sleep on")
        if one(connection, "select hearken.search_behind()"):
            faults.append("mails are not searchable")
        # A dump reads chunk for hours: tick leaves partitions alone, and mail comes in meanwhile.
        connection.execute("select hearken.chunk_month('2001-01-01')")
        with connect() as dump:
            dump.execute("begin")
            dump.execute("lock table hearken.chunk in access share mode")
            connection.execute("set statement_timeout = '10s'")
            connection.execute("select hearken.tick()")
            late = take(connection, from_address="late@ticks.example", recipients=["ticks@example.com"], to=["ticks@example.com"], message_id="late@ticks.example")
            if late.action != "opened" or not one(connection, "select to_regclass('hearken.chunk_200101') is not null"):
                faults.append("a dump stands in the way")
            dump.execute("rollback")
        connection.execute("select hearken.tick()")
        if one(connection, "select to_regclass('hearken.chunk_200101') is not null"):
            faults.append("an old month stays")
    for fault in faults[:5]:
        print("not so:", fault)
    print(f"ticks: {COURIERS} couriers, {COURIERS * ROUNDS} ticks beside incoming mail, {len(faults)} faults")
    sys.exit(bool(faults))


main()
