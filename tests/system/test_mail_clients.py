"""What mail clients send: neomutt in a terminal over Dovecot's IMAP and Postfix's submission, s-nail and swaks from scripts, and the
forms of others: their HTML halves and histories, attachments, signatures, charsets, large files."""
import base64
import email.message
import email.policy
import hashlib
import os
import pty
import quopri
import re
import select
import subprocess
import time

import clients
import pytest
from agentmail import ADA, COUNT, CUSTOMER, GRACE, OTHER, SUPPORT, arrived, body, got, open_ticket, parts, reply, status
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


def in_terminal(words, environment, answers=(), seconds=90):
    """A program in a terminal of its own until it ends; what it wrote. answers: pairs of what appears (a pattern) and the keys pressed then."""
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
        if answers and re.search(answers[0][0], screen, re.S):
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
    screen = neomutt(desk, "ada", f"<search>~i {number}<enter><reply>y", "#clsoe\nThis must not go.", answers=[(b"Connecting to.*To:", b"q"), (b"Mail not sent", b"q")])
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


@pytest.mark.parametrize("client", sorted(clients.ALL))
def test_every_clients_reply_with_commands(desk, client):
    words = "My blender arrived with a cracked jug.\n\n#note\nThe lid is fine."  # the customer's own, in the history
    ticket, number = open_ticket(desk, subject=f"About {client}", text=words)
    answered = clients.Answered(number, f"About {client}", CUSTOMER, text=words)
    mail = clients.ALL[client]("Ada", ADA, answered, f"#tag {client}\n#priority high\nThe {client} answer is on its way.\nBest wishes from the desk.")
    code, text = desk.submit("ada", CUSTOMER, mail)
    assert code == 250, text
    letter = arrived(desk, CUSTOMER, f"The {client} answer")
    halves = parts(letter)
    for half in halves.values():
        assert "#tag" not in half and "#priority" not in half
        assert f"The {client} answer is on its way." in half and "Best wishes" in half and "cracked jug" in half
    assert len(halves) == (1 if client == "thunderbird-plain" else 2)
    for name in ("X-Mailer", "User-Agent", "Autocrypt", "X-Originating-IP", "X-Universally-Unique-Identifier", "Organization"):
        assert letter[name] is None, name
    assert email.utils.parseaddr(letter["From"]) == ("Ada (Example Support)", SUPPORT)
    assert desk.rows(f"select priority, tags, status from hearken.ticket where id = {ticket}") == [["high", "{" + client + "}", "pending"]]
    assert "#tag" not in desk.one(f"select text from hearken.message where ticket = {ticket} and direction = 'out' and agent is not null")


def test_an_attachment_leaves_octet_for_octet(desk):
    ticket, number = open_ticket(desk, subject="With a file")
    label = "line one\n#close is in the file\n   spaces stay  \n"
    mail = clients.apple("Ada", ADA, clients.Answered(number, "With a file", CUSTOMER), "#tag file\nHere is the label.", attachment=label)
    assert desk.submit("ada", CUSTOMER, mail)[0] == 250
    letter = arrived(desk, CUSTOMER, "Here is the label.")
    file = [part for part in letter.walk() if part.get_filename() == "label.txt"][0]
    assert file.get_payload(decode=True).decode().replace("\r\n", "\n").rstrip("\n") == label.rstrip("\n")
    assert status(desk, ticket) == "pending"


def test_signed_mail_is_never_altered(desk):
    ticket, number = open_ticket(desk, subject="Signed")
    inner = "Content-Type: text/plain; charset=utf-8\n\n#close\nSigned-words-12 are left alone.\n"
    boundary = "signed-part"
    mail = (reply(number, "", subject="Re: Signed").split("Content-Type")[0] + f"Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=\"{boundary}\"\n\n"
            f"--{boundary}\n{inner}\n--{boundary}\nContent-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----\n--{boundary}--\n")
    assert desk.submit("ada", CUSTOMER, mail)[0] == 250
    octets = wait_for("the mail", lambda: got(desk, CUSTOMER, "Signed-words-12"))[0]
    assert inner.replace("\n", "\r\n").encode() in octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    assert status(desk, ticket) == "pending"  # a reply, and no command
    assert "signed or encrypted" in body(arrived(desk, ADA, f"[#{ticket}] Your reply"))
    assert desk.submit("ada", CUSTOMER, reply(number, "#close\n-----BEGIN PGP MESSAGE-----\n\nArmour-13\n-----END PGP MESSAGE-----\n"))[0] == 250  # which the history may hold as well
    assert body(arrived(desk, CUSTOMER, "Armour-13")).startswith("-----BEGIN PGP") and status(desk, ticket) == "closed"


def openssl(*words, octets=b""):
    return subprocess.run(["openssl", *words], input=octets, check=False, capture_output=True)


@pytest.fixture(scope="module")
def smime(place):
    """Ada's own certificate and key, as -signer and -inkey."""
    key, certificate = os.path.join(place.directory("smime"), "key.pem"), os.path.join(place.directory("smime"), "certificate.pem")
    done = openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN=Ada/emailAddress={ADA}", "-keyout", key, "-out", certificate)
    assert done.returncode == 0, done.stderr
    return ["-signer", certificate, "-inkey", key]


@pytest.mark.parametrize("kind,words", [("application/pkcs7-signature", ["cms", "-sign"]), ("application/x-pkcs7-signature", ["smime", "-sign"]),
                                        ("application/pkcs7-mime", ["cms", "-sign", "-nodetach"])])
def test_smime_signed_mail_is_never_altered(desk, smime, kind, words):
    mark = f"Smime-words-{COUNT[0]}"
    ticket, number = open_ticket(desk, subject=mark)
    inner = f"Content-Type: text/plain; charset=utf-8\r\n\r\n#close\r\n{mark} are left alone.\r\n".encode()
    signed = openssl(*words, "-binary", "-crlfeol", *smime, octets=inner).stdout.replace(b"\r\n", b"\n")
    assert kind.encode() in signed and signed.startswith(b"MIME-Version")
    head = reply(number, "", subject=f"Re: {mark}").split("MIME-Version")[0]
    assert desk.submit("ada", CUSTOMER, head.encode().replace(b"\n", b"\r\n") + signed.replace(b"\n", b"\r\n"))[0] == 250
    octets = wait_for("the mail", lambda: got(desk, CUSTOMER, f"Subject: Re: {mark}"))[-1].replace(b"\r\n", b"\n")
    assert octets.split(b"\n\n", 1)[1].rstrip(b"\n") == signed.split(b"\n\n", 1)[1].rstrip(b"\n")
    # the customer's client finds the signature good and the agent's words whole; changed words it finds bad
    mail = octets.replace(b"\n", b"\r\n")
    verified = openssl("cms", "-verify", "-noverify", octets=mail)
    assert verified.returncode == 0 and verified.stdout == inner, verified.stderr
    if mark.encode() in mail.split(b"\r\n\r\n", 1)[1]:
        assert openssl("cms", "-verify", "-noverify", octets=mail.replace(b"#close\r\n", b"")).returncode != 0
    assert status(desk, ticket) == "pending"  # a reply, and no command
    assert "signed or encrypted" in body(arrived(desk, ADA, f"[#{ticket}] Your reply"))


@pytest.mark.parametrize("charset,encoding", [("iso-8859-1", "8bit"), ("iso-8859-1", "quoted-printable"), ("utf-8", "base64"), ("windows-1252", "base64"), ("koi8-r", "8bit")])
def test_every_charset_and_encoding(desk, charset, encoding):
    _, number = open_ticket(desk, subject=f"In {charset} {encoding}")
    words = "Привет" if charset == "koi8-r" else "Grüße, schöne Maße"
    octets = f"#tag charset\n{words} aus {encoding}\n".encode(charset).replace(b"\n", b"\r\n")
    coded = octets if encoding == "8bit" else quopri.encodestring(octets) if encoding == "quoted-printable" else base64.encodebytes(octets)
    head = reply(number, "", subject="Re: charset").split("Content-Type")[0] + f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    mail = head.replace("\n", "\r\n").encode() + coded
    assert desk.submit("ada", CUSTOMER, mail)[0] == 250
    message_id = email.message_from_string(head)["Message-ID"].strip("<>")
    mine = desk.one(f"select o.message_id from hearken.message m join hearken.agent_mail a on a.message = m.id join hearken.outbox o on o.id = a.outbox where m.message_id = '{message_id}'")
    letter = arrived(desk, CUSTOMER, mine)
    text = letter.get_payload(decode=True).decode(letter.get_content_charset())
    assert f"{words} aus {encoding}" in text and "#tag" not in text


def high_water(process):
    with open(f"{process}/status", encoding="utf-8") as file:
        return int(re.search(r"VmHWM:\s+(\d+) kB", file.read()).group(1))


def test_a_large_file_leaves_whole(desk):
    ticket, number = open_ticket(desk, subject="Large")
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"], message["In-Reply-To"], message["Message-ID"] = ADA, CUSTOMER, "Re: Large", f"<{number}>", "<large-1@laptop.invalid>"
    message.set_content("#tag large\nThe manual is attached.\n")
    octets = os.urandom(12_000_000)
    message.add_attachment(octets, maintype="application", subtype="pdf", filename="manual.pdf")
    milter = f"/proc/{desk.place.processes['milter'].pid}"
    with open(f"{milter}/clear_refs", "w", encoding="ascii") as file:
        file.write("5")  # VmHWM back to what is resident now
    before = high_water(milter)
    assert desk.submit("ada", CUSTOMER, message.as_bytes())[0] == 250
    with open(f"{milter}/maps", encoding="utf-8") as file:
        assert re.search("lib[at]san", file.read()) or high_water(milter) - before < 16 * 1024, f"{high_water(milter) - before} kB"
    letter = arrived(desk, CUSTOMER, "The manual is attached.")
    file = [part for part in letter.walk() if part.get_filename() == "manual.pdf"][0].get_payload(decode=True)
    assert hashlib.sha256(file).digest() == hashlib.sha256(octets).digest()
    assert "#tag" not in parts(letter)["plain"]
    assert desk.one(f"select p.size from hearken.part p join hearken.message m on m.id = p.message where m.ticket = {ticket} and m.agent is not null") == "12000000"
