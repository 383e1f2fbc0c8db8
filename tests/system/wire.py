"""wire.py - a mail server's side of the milter protocol, so that a test can break the rules that Postfix keeps."""
import socket
import struct

# What the milter may ask us to leave out or not to wait for (mfapi's SMFIP_*).
NO_REPLY = {"L": 0x80, "C": 0x1000, "H": 0x2000, "M": 0x4000, "R": 0x8000, "T": 0x10000, "U": 0x20000, "N": 0x40000, "B": 0x80000}
LEFT_OUT = {"C": 0x1, "H": 0x2, "M": 0x4, "R": 0x8, "B": 0x10, "L": 0x20, "N": 0x40, "U": 0x100, "T": 0x200}
FINAL = "atrdyf"  # accept, tempfail, reject, discard, reply code, shutdown


class Wire:
    """One connection. version 2 is an old Sendmail's: no flags, a reply to everything."""

    def __init__(self, path, version=6, actions=0x1FF, steps=0x1FFFFF, timeout=30):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(timeout)
        self.socket.connect(path)
        self.changes = []
        self.steps = 0
        if version:
            self.send("O", struct.pack("!III", version, actions, steps if version > 2 else steps & 0x7F))
            code, data = self.receive()
            assert code == "O", code
            self.version, self.actions, self.steps = struct.unpack("!III", data[:12])

    def send(self, command, data=b""):
        self.socket.sendall(struct.pack("!I", len(data) + 1) + command.encode() + data)

    def exactly(self, count):
        octets = b""
        while len(octets) < count:
            more = self.socket.recv(count - len(octets))
            if not more:
                raise ConnectionError("the milter hung up")
            octets += more
        return octets

    def receive(self):
        length = struct.unpack("!I", self.exactly(4))[0]
        data = self.exactly(length)
        return chr(data[0]), data[1:]

    def step(self, command, *texts, macros=None):
        """One step of the conversation; the milter's answer, or "c" where it gives none."""
        if macros:
            self.send("D", command.encode() + b"".join(f"{name}\0{value}\0".encode() for name, value in macros.items()))
        if self.steps & LEFT_OUT.get(command, 0):
            return "c"
        self.send(command, texts[0] if texts and isinstance(texts[0], bytes) else b"".join(text.encode() + b"\0" for text in texts))
        if self.steps & NO_REPLY.get(command, 0):
            return "c"
        return self.answer()

    def answer(self):
        while True:
            code, data = self.receive()
            if code in FINAL or code == "c":
                return code
            if code != "p":  # progress
                self.changes.append((code, data))

    def connect(self, macros=None):
        return self.step("C", b"client.invalid\0" + b"4" + struct.pack("!H", 2525) + b"127.0.0.1\0",
                         macros=macros or {"{daemon_name}": "smtpd", "{client_addr}": "127.0.0.1"})

    def begin(self, sender, recipients, queue_id="4XYZ"):
        """Up to DATA."""
        answer = self.step("M", f"<{sender}>", macros={"{mail_addr}": sender})
        for recipient in recipients:
            answer = self.step("R", f"<{recipient}>", macros={"{rcpt_addr}": recipient})
        return self.step("T", macros={"i": queue_id}) if answer == "c" else answer

    def content(self, mail):
        head, _, body = mail.partition("\n\n")
        for line in head.split("\n"):
            name, _, value = line.partition(":")
            self.step("L", name, value if self.steps & 0x100000 else value.lstrip())
        self.step("N")
        self.step("B", body.replace("\n", "\r\n").encode())

    def end(self):
        return self.step("E", b"")

    def mail(self, sender, recipients, mail, queue_id="4XYZ"):
        """A whole mail; the milter's verdict."""
        answer = self.begin(sender, recipients, queue_id)
        if answer != "c":
            return answer
        self.content(mail)
        return self.end()

    def close(self):
        self.socket.close()
