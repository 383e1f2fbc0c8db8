"""A configured endpoint may word the matter; when it lies, stalls, injects or echoes secrets, the built-in words go out."""
import http.server
import json
import os
import threading
import time

import pytest
from private.hearken import Desk
from private.place import wait_for

MAIL = """From: Ada Lovelace <ada@customer.invalid>
To: support@desk.invalid
Subject: Kettle
Message-ID: <{name}@customer.invalid>

Hello,

my kettle leaks from the base (order 4417) and I would like a replacement before Saturday.
My password is Hunter22 and my card is 4111 1111 1111 1111.

Kind regards
Ada Lovelace
"""
GOOD = "Your kettle, order 4417, is leaking at its base, and a new one should reach you before Saturday."
ANSWERS = {  # what the endpoint says: what must not stand in what leaves
    "lie": ("We sent your kettle back on 3 May and it cost 99 euros.", "99 euros"),
    "promise": ("Your kettle leaks and we will refund you before Saturday.", "we will refund"),
    "admit": ("Your kettle leaks, which is our mistake, and you want a replacement.", "our mistake"),
    "link": ("Your kettle leaks; see http://win.invalid/prize for a replacement.", "win.invalid"),
    "domain": ("Your kettle leaks; ask pills.example for a replacement before Saturday.", "pills.example"),
    "secret": ("Your kettle leaks and your password is Hunter22, which you sent us.", "Hunter22"),
    "card": ("Your kettle leaks and your card 4111 1111 1111 1111 was charged.", "4111"),
    "first person": ("My kettle leaks and I would like a replacement before Saturday.", "My kettle"),
    "language": ("Ihr Wasserkocher tropft am Boden, und Sie wünschen sich bis Samstag Ersatz.", "Wasserkocher"),
    "copy": ("my kettle leaks from the base (order 4417) and I would like a replacement before Saturday", "my kettle leaks from the base"),
    "long": ("Your kettle leaks. " * 200, "Your kettle leaks. Your kettle leaks."),
    "question": ("Your kettle leaks, and what is your bank account?", "bank account"),
    "name": ("Your kettle leaks, as Mr Fitzgerald told you before Saturday.", "Fitzgerald"),
}


class Endpoint(http.server.BaseHTTPRequestHandler):
    mode, asked = "good", []

    def do_POST(self):  # noqa: N802 (the library's name)
        Endpoint.asked.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        if Endpoint.mode == "stall":
            time.sleep(4)
        if Endpoint.mode == "silent":
            time.sleep(25)
        if Endpoint.mode == "slow":
            time.sleep(1.5)
        content = GOOD if Endpoint.mode in ("good", "stall", "slow") else ANSWERS.get(Endpoint.mode, ("",))[0]
        body = b"<html>" if Endpoint.mode == "garbage" else json.dumps({"choices": [{"message": {"content": content}}]}).encode()
        try:
            self.send_response(500 if Endpoint.mode == "error" else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # the courier has gone: that is the point of stalling

    def log_message(self, *words):
        pass


@pytest.fixture(scope="module")
def desk(place):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    desk = Desk(place, os.environ["HEARKEN_BUILD"], {"support@desk.invalid": "Desk"}, ["ada@customer.invalid"], durable=False,
                extra=f'endpoint_url = "http://127.0.0.1:{server.server_address[1]}/v1/chat/completions"\n'
                      'endpoint_model = "test"\nendpoint_timeout = 2\nlease = 10')
    desk.start()
    yield desk
    server.shutdown()
    desk.stop()


def words_for(desk, name):
    Endpoint.mode = name
    sender = f"ada-{name.replace(' ', '-')}@customer.invalid"
    mail = MAIL.format(name=name.replace(" ", "-")).replace("ada@", sender.split("@", 1)[0] + "@")
    code, text = desk.send(sender, "support@desk.invalid", mail)
    assert code == 250, text
    subject = f"select count(*) from hearken.outbox where recipient = '{sender}' and state in ('handed', 'seen', 'sent', 'failed')"
    wait_for("the acknowledgement", lambda: desk.one(subject) != "0", 60)
    return desk.one(f"select text from hearken.outbox where recipient = '{sender}'")


def test_a_good_paragraph_takes_the_place_of_the_built_in_one(desk):
    words = words_for(desk, "good")
    assert GOOD in words and "Ada" in words and "1001" in words
    asked = Endpoint.asked[-1]
    assert "kettle" in asked and "Hunter22" not in asked and "4111" not in asked and len(asked) < 8192
    assert "ada@" not in asked and "1001" not in asked


@pytest.mark.parametrize("mode", list(ANSWERS) + ["garbage", "error", "stall"])
def test_what_may_not_stand_is_dropped_for_the_built_in_words(desk, mode):
    words = words_for(desk, mode)
    banned = ANSWERS[mode][1] if mode in ANSWERS else GOOD
    assert banned not in words, words
    assert "kettle leaks" in words and "replacement" in words and "Hunter22" not in words


def test_one_waited_for_in_vain_is_left_alone_for_a_while(desk):
    """After the stall above."""
    assert "endpoint=failed rest=18s" in desk.place.log("courier") and 'rest=0s reason="HTTP 500"' in desk.place.log("courier")
    asked = len(Endpoint.asked)
    words_for(desk, "good too soon")
    assert len(Endpoint.asked) == asked


def test_words_that_come_slowly_let_no_lease_run_out(desk):
    """Nine at 1.5 seconds each take longer than the lease: the first leave meanwhile, the last are not lost."""
    desk.place.stop("courier")
    desk.postgres.psql("update hearken.cap set count = 1000 where name = 'domain'")
    for n in range(9):
        desk.send(f"slow{n}@customer.invalid", "support@desk.invalid", MAIL.format(name=f"slow{n}").replace("ada@", f"slow{n}@"))
    Endpoint.mode = "slow"
    desk.start_courier()
    left = "select count(*) from hearken.outbox where recipient like 'slow%' and state in ('seen', 'sent', 'failed')"
    wait_for("the first", lambda: int(desk.one(left)) > 1)
    assert int(desk.one(left)) < 9
    Endpoint.mode = "good"
    wait_for("all", lambda: desk.one(left) == "9")
    assert "outcome=left" not in desk.place.log("courier")


def test_a_courier_that_is_stopped_waits_for_no_endpoint(desk):
    """Its minute and more would outlive TimeoutStopSec; the mail is given back, and the next courier asks again."""
    desk.place.stop("courier")
    desk.configure(extra="endpoint_timeout = 60\nlease = 180")
    Endpoint.mode, asked = "silent", len(Endpoint.asked)
    desk.start_courier()
    desk.send("stop@customer.invalid", "support@desk.invalid", MAIL.format(name="stop").replace("ada@", "stop@"))
    wait_for("the question", lambda: len(Endpoint.asked) > asked)
    assert desk.place.stop("courier", seconds=15) == 0
    assert desk.one("select state || attempt from hearken.outbox where recipient = 'stop@customer.invalid'") == "planned0"
    Endpoint.mode = "good"
    desk.start_courier()
    wait_for("it", lambda: GOOD in desk.one("select text from hearken.outbox where recipient = 'stop@customer.invalid'"))
