#!/usr/bin/python3
"""covered.py - every function and view of schema hearken is called by a test; prints n of n. (Within tests/sql/cluster.)"""
import glob
import os
import re
import sys
from door import connect

INNER = {  # called within others alone; the property and hijack tests, and order.py, run through them
    "ties", "tie_strands", "untangle", "seat_strands", "strand_pointer", "strand_seat", "stir_ticket", "open_again", "take_parts",
    "take", "note_bounce", "move_alone", "hold_tickets", "hold_outbox", "tickets_around",
    # triggers: plain SQL sets them off
    "audit_ticket", "audit_desk", "check_fields", "find_organisation", "hours_apart", "organisation_domains", "promises_change", "queue_sla_changes", "membership_changes",
    "sign_audit", "turn_clock", "check_setting", "check_queue", "check_agent", "keep_row", "forget_in_mails", "forget_outbox", "forget_beside", "organisation_sla_changes"}


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    text = "\n".join(open(path, encoding="utf-8").read() for path in glob.glob(os.path.join(here, "tap", "*.sql")) + [os.path.join(here, "forget.py")])
    called = set(re.findall(r"hearken\.([a-z_]+)", text))
    with connect() as connection:
        names = [row[0] for row in connection.execute(
            "select distinct proname from pg_proc where pronamespace = 'hearken'::regnamespace and prorettype <> 'trigger'::regtype union "
            "select viewname from pg_views where schemaname = 'hearken' order by 1")]
    missing = [name for name in names if name not in called and name not in INNER]
    print(f"covered {len(names) - len(missing)} of {len(names)} functions and views")
    if missing:
        print("no test calls:", " ".join(missing))
    sys.exit(bool(missing))


main()
