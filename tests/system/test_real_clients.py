"""Real mail clients: neomutt in a terminal over Dovecot's IMAP and Postfix's submission, s-nail and swaks from scripts."""
import os
import pty
import select
import subprocess
import time

import pytest
from agentmail import ADA, CUSTOMER, GRACE, OTHER, SUPPORT, arrived, body, got, open_ticket, status
from conftest import BUILD
from private.agents import AgentDesk
from private.place import wait_for

RC = """set from = "{address}" realname = "{name}" use_from = yes
set smtp_url = "smtp://{login}@127.0.0.1:{submission}" smtp_pass = "{login}-secret" smtp_authenticators = "plain"
set ssl_starttls = no ssl_force_tls = no
set imap_user = "{box}" imap_pass = "{secret}" imap_authenticators = "login"
set folder = "imap://127.0.0.1:{imap}/" spoolfile = "imap://127.0.0.1:{imap}/INBOX"
set editor = "{editor}" edit_headers = no autoedit = no fast_reply = yes include = yes forward_edit = yes mime_forward = no abort_unmodified = no
set abort_nosubject = no record = "" quit = yes move = no postpone = no wait_key = no mark_old = no sort = date confirmappend = no delete = no
set crypt_use_gpgme = no mail_check = 1 timeout = 1 sleep_time = 1 beep = no attach_keyword = "" hostname = "desk.invalid"
"""


@pytest.fixture(scope="module")
def desk(place):
    desk = AgentDesk(place, BUILD, {SUPPORT: "Example Support", "hilfe@desk.invalid": "Beispiel-Hilfe"}, [CUSTOMER, OTHER],
                     {"ada": ("Ada", ADA), "grace": ("Grace", GRACE)}, deadline=8)
    desk.start()
    desk.wait_for_agents()
    yield desk
    desk.stop()


def in_terminal(words, environment, answers=(), seconds=40):
    """A program in a terminal of its own until it ends; what it wrote. answers: pairs of what appears and the keys pressed then."""
    answers = list(answers)
    pid, master = pty.fork()
    if pid == 0:
        os.execvpe(words[0], words, environment)
    screen, end = b"", time.monotonic() + seconds
    while time.monotonic() < end:
        ready, _, _ = select.select([master], [], [], 0.2)
        if ready:
            try:
                octets = os.read(master, 65536)
            except OSError:
                break
            if not octets:
                break
            screen += octets
        if answers and answers[0][0] in screen:
            time.sleep(1)  # the screen is drawn on
            os.write(master, answers.pop(0)[1])
    else:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
        raise TimeoutError(f"{words[0]} did not end; its screen: {screen[-1200:]!r}")
    os.waitpid(pid, 0)
    os.close(master)
    return screen


def neomutt(desk, login, keys, text, box=SUPPORT, secret="box-secret", answers=()):
    """An agent reads a mailbox over IMAP and presses these keys; the editor puts the text on top."""
    name, address = desk.agents[login]
    editor = desk.place.write(f"edit-{login}", f"#!/bin/sh\n{{ cat <<'END'\n{text}\n\nEND\ncat \"$1\"; }} >\"$1.new\" && mv \"$1.new\" \"$1\"\n", mode=0o755)
    rc = desk.place.write(f"neomuttrc-{login}", RC.format(address=address, name=name, login=login, submission=desk.submission, imap=desk.dovecot.port, box=box,
                                                          secret=secret, editor=editor))
    home = desk.place.directory(f"home-{login}")
    return in_terminal(["neomutt", "-n", "-F", rc, "-e", f'push "{keys}"'], {**os.environ, "HOME": home, "TERM": "xterm", "TMPDIR": home, "LC_ALL": "C.UTF-8"}, answers)


def in_box(desk, number):
    wait_for("the mail in the team's mailbox", lambda: got(desk, SUPPORT, number))


def test_neomutt_replies_with_commands(desk):
    ticket, number = open_ticket(desk, subject="For neomutt")
    in_box(desk, number)
    screen = neomutt(desk, "ada", f"<search>~i {number}<enter><reply>y<quit>", "#tag mutt\n#priority high\nNeomutt answers from a terminal.")
    letter = arrived(desk, CUSTOMER, "Neomutt answers from a terminal.")
    assert letter["From"].startswith('"Ada (Example Support)"'), screen[-2000:]
    assert "#tag" not in body(letter) and "> My blender arrived" in body(letter) and letter["In-Reply-To"] == f"<{number}>" and letter["User-Agent"] is None
    assert desk.rows(f"select status, priority, tags from hearken.ticket where id = {ticket}") == [["pending", "high", "{mutt}"]]


def test_neomutt_replies_to_all(desk):
    ticket, number = open_ticket(desk, subject="All by neomutt", cc=f"Cc: Bob <{OTHER}>\n")
    in_box(desk, number)
    neomutt(desk, "ada", f"<search>~i {number}<enter><group-reply>y<quit>", "To everyone, by neomutt.")
    for address in (CUSTOMER, OTHER):
        assert "To everyone, by neomutt." in body(arrived(desk, address, "To everyone, by neomutt."))
    assert status(desk, ticket) == "pending"


def test_neomutt_forwards_and_the_colleague_answers(desk):
    ticket, number = open_ticket(desk, subject="Forwarded by neomutt")
    in_box(desk, number)
    neomutt(desk, "ada", f"<search>~i {number}<enter><forward-message>{GRACE}<enter>y<quit>", "Grace, this is yours.")
    copy = arrived(desk, GRACE, "Grace, this is yours.")
    assert "cracked jug" in body(copy) and status(desk, ticket) == "new"
    neomutt(desk, "grace", f"<search>~s yours|~s Forwarded<enter><reply>y<quit>", "Ada, I have it.", box=GRACE, secret="grace-secret")
    assert "Ada, I have it." in body(arrived(desk, ADA, "Ada, I have it."))
    assert not got(desk, CUSTOMER, "Ada, I have it.")


def test_neomutt_keeps_a_refused_draft(desk):
    ticket, number = open_ticket(desk, subject="Refused in neomutt")
    in_box(desk, number)
    screen = neomutt(desk, "ada", f"<search>~i {number}<enter><reply>y", "#clsoe\nThis must not go.", answers=[(b"Connecting to", b"q"), (b"Connecting to", b"q")])
    assert b"Security: None" in screen.split(b"Connecting to", 1)[1] or b"To:" in screen.split(b"Connecting to", 1)[1]  # back in the draft
    assert "action=refused login=ada code=command" in desk.place.log("milter")
    time.sleep(1)
    assert not got(desk, CUSTOMER, "This must not go.") and status(desk, ticket) == "new"


def test_snail_answers_from_a_script(desk):
    ticket, number = open_ticket(desk, subject="For s-nail")
    home = desk.place.directory("home-nail")
    text = f"To: {CUSTOMER}\nSubject: Re: For s-nail\nIn-Reply-To: <{number}>\n\n#pending 4h\nFrom s-nail with regards.\n"
    done = subprocess.run(["s-nail", "-:/", "-S", "v15-compat", "-S", f"mta=smtp://ada:ada-secret@127.0.0.1:{desk.submission}", "-S", "smtp-auth=plain", "-S", f"from=Ada <{ADA}>",
                           "-S", "hostname=desk.invalid", "-t"], input=text, text=True, capture_output=True,
                          check=False, timeout=60, env={**os.environ, "HOME": home, "TERM": "dumb"})
    assert done.returncode == 0, done.stderr
    letter = arrived(desk, CUSTOMER, "From s-nail with regards.")
    assert "#pending" not in body(letter) and letter["User-Agent"] is None
    assert status(desk, ticket) == "pending" and desk.one(f"select snoozed_until is not null from hearken.ticket where id = {ticket}") == "t"


def test_swaks_is_told_what_is_wrong(desk):
    _, number = open_ticket(desk, subject="For swaks")
    done = subprocess.run(["swaks", "--server", f"127.0.0.1:{desk.submission}", "--auth", "PLAIN", "--auth-user", "grace", "--auth-password", "grace-secret", "--from", GRACE,
                           "--to", CUSTOMER, "--header", f"In-Reply-To: <{number}>", "--header", "Subject: Re: For swaks", "--body", "#pending soon\nHello"],
                          text=True, capture_output=True, check=False, timeout=60)
    assert "554 5.7.1 line 1: #pending takes a time as 30m, 4h, 3d or 2w; write #pending 3d" in done.stdout
