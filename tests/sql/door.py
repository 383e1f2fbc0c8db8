"""door.py - take() by names, for tests: every argument has the value of "nothing said"."""
import hashlib
import json
import psycopg

ORDER = """key envelope_sender recipients queue_id client service login agent_login evidence gate gate_reason token_verdict token_ticket
token_participant own_tickets own_participants own_outboxes from_name from_address people_addresses people_names people_roles message_id
in_reply_to refs thread_index sent subject body reply quoted signature language tone flags auto_reason auto_class bounce_status
bounce_recipient bounce_message_id limits raw raw_size raw_sha256 part_paths part_names part_mimes part_cids part_inline part_sizes
part_sha256 part_data no_ack arrived""".split()
TYPES = """bytea text text[] text text text text text text text text text bigint bigint bigint[] bigint[] bigint[] text text text[] text[]
text[] text text[] text[] text float8 text text text text text text text text[] text text text text text text[] bytea bigint bytea text[]
text[] text[] text[] boolean[] bigint[] bytea[] bytea[] boolean float8""".split()
CALL = "select * from hearken.take(" + ", ".join(f"%({n})s::{t}" for n, t in zip(ORDER, TYPES)) + ")"


def connect(**more):
    return psycopg.connect("", autocommit=True, **more)


def mail(**said):
    nothing = {n: [] if t.endswith("[]") else "" for n, t in zip(ORDER, TYPES)}
    nothing.update(evidence="dmarc", gate="paraphrase", token_verdict="none", token_ticket=0, token_participant=0, sent=0, arrived=0,
                   no_ack=False, raw=b"raw", raw_size=3, raw_sha256=hashlib.sha256(b"raw").digest(), recipients=["support@example.com"],
                   language="en", from_address="ann@customer.example", subject="A cracked jug", body="The jug is cracked.",
                   reply="The jug is cracked.")
    to, cc = said.pop("to", ["support@example.com"]), said.pop("cc", [])
    nothing.update(said)
    a = nothing
    if not said.get("envelope_sender") and "envelope_sender" not in said:
        a["envelope_sender"] = a["from_address"]
    if not a["people_addresses"]:
        people = [("from", a["from_address"])] + [("to", x) for x in to] + [("cc", x) for x in cc]
        a["people_roles"], a["people_addresses"] = [p[0] for p in people], [p[1] for p in people]
        a["people_names"] = [""] * len(people)
    if not a["key"]:
        a["key"] = hashlib.sha256(json.dumps({k: v for k, v in a.items() if isinstance(v, (str, int, list)) and k not in ("queue_id", "part_sha256", "part_data")},
                                             sort_keys=True).encode()).digest()
    return a


class taken:
    def __init__(self, names, row):
        self.__dict__.update(zip(names, row))

    def __repr__(self):
        return str(self.__dict__)


def take(connection, **said):
    cursor = connection.execute(CALL, mail(**said))
    return taken([c.name for c in cursor.description], cursor.fetchone())


def one(connection, sql, *values):
    row = connection.execute(sql, values).fetchone()
    return row[0] if row else None
