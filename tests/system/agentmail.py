"""What an agent's desk writes and gets: a customer's mail that opens a ticket, a plain reply, what came into a mailbox; a mail server that refuses."""
import email
import socketserver
import threading

from private.place import wait_for

ADA, GRACE, ALAN = "ada@desk.invalid", "grace@desk.invalid", "alan@desk.invalid"
SUPPORT, HELP = "support@desk.invalid", "hilfe@desk.invalid"
CUSTOMER, OTHER = "mary@customer.invalid", "bob@customer.invalid"
COUNT = [0]


def open_ticket(desk, subject="Blender arrived broken", text="My blender arrived with a cracked jug. I would like a new one.", author=CUSTOMER, queue=SUPPORT,
                cc=""):
    """A customer's mail; (ticket, its Message-ID)."""
    COUNT[0] += 1
    number = f"mail-{COUNT[0]}@customer.invalid"
    mail = (f"From: Mary Customer <{author}>\nTo: {queue}\n{cc}Subject: {subject}\nMessage-ID: <{number}>\n"
            f"Date: Mon, 23 Nov 2026 09:00:00 +0000\n\n{text}\n\nMary\n")
    assert desk.send(author, queue, mail)[0] == 250
    return desk.one(f"select ticket from hearken.message where message_id = '{number}'"), number


def reply(number, text, subject="Re: Blender arrived broken", to=CUSTOMER, sender=f"Ada <{ADA}>", extra="", headers=""):
    """A plain reply as a mail client writes it."""
    COUNT[0] += 1
    return (f"From: {sender}\nTo: {to}\n{extra}Subject: {subject}\nMessage-ID: <agent-{COUNT[0]}@laptop.invalid>\nIn-Reply-To: <{number}>\n"
            f"References: <{number}>\nDate: Mon, 23 Nov 2026 10:00:{COUNT[0] % 60:02d} +0000\nMIME-Version: 1.0\n"
            f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n{headers}\n{text}\n")


def got(desk, address, text):
    """The mail in a mailbox that holds this text."""
    return [octets for octets in desk.postfix.box(address) if text.encode() in octets]


def arrived(desk, address, text):
    return email.message_from_bytes(wait_for(f"the mail with {text!r}", lambda: got(desk, address, text))[0])


def status(desk, ticket):
    return desk.one(f"select status from hearken.ticket where id = {ticket}")


def body(letter):
    return letter.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n")


def parts(letter):
    """The text and HTML halves of a mail, decoded."""
    found = {}
    for part in letter.walk():
        if part.get_content_maintype() == "text" and part.get_filename() is None:
            found.setdefault(part.get_content_subtype(), part.get_payload(decode=True).decode(part.get_content_charset() or "utf-8").replace("\r\n", "\n"))
    return found


class Refusal:
    """A mail server that knows nobody."""

    def __init__(self):
        class Session(socketserver.StreamRequestHandler):
            def handle(self):
                self.wfile.write(b"220 mx.nowhere.invalid ESMTP\r\n")
                for line in self.rfile:
                    verb = line[:4].upper()
                    self.wfile.write(b"550 5.1.1 no such user\r\n" if verb in (b"RCPT", b"DATA") else b"221 bye\r\n" if verb == b"QUIT" else b"250 ok\r\n")
                    if verb == b"QUIT":
                        return

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
