"""relay.py - an SMTP server that does what a test tells it: takes mail, refuses at any step, hangs up, stalls, speaks TLS badly."""
import json
import os
import socket
import ssl
import threading
import time

EHLO = ["PIPELINING", "SIZE 10240000", "8BITMIME", "DSN"]
STEPS = ("greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "dot", "quit")


class Relay:
    """faults: a step's name → what happens there, a list (one each time, then well) or one for ever. "451 text": that answer; "drop": the
    connection is cut; "answer-lost": the step is done, then cut; "stall": nothing is said. kill: called with the step, before its answer.
    log: a file where each mail taken is a line, on disk before its 250. behind: it answers as if closed after so many mails (421)."""

    def __init__(self, port=0, extensions=EHLO, faults=None, tls=None, password=None, log=None, close_after=None, delay=0.0):
        self.extensions, self.faults, self.tls, self.password = list(extensions), dict(faults or {}), tls, password
        self.log, self.close_after, self.delay = log, close_after, delay
        self.mails, self.commands, self.connections, self.octets = [], [], 0, 0
        self.lock = threading.Lock()
        self.on_step = None
        self.server = socket.create_server(("127.0.0.1", port), backlog=128)
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.port}"

    def accept(self):
        while True:
            try:
                client = self.server.accept()[0]
            except OSError:
                return
            with self.lock:
                self.connections += 1
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def fault(self, step):
        if self.on_step:
            self.on_step(step)
        with self.lock:
            what = self.faults.get(step)
            if isinstance(what, list):
                what = what.pop(0) if what else None
        return what

    def serve(self, client):
        try:
            Session(self, client).run()
        except (OSError, ssl.SSLError, EOFError):
            pass
        finally:
            client.close()

    def keep(self, mail):
        with self.lock:
            self.mails.append(mail)
            if self.log:
                with open(self.log, "a", encoding="utf-8") as file:
                    file.write(json.dumps(mail) + "\n")
                    file.flush()
                    os.fsync(file.fileno())

    def close(self):
        self.server.close()


class Session:
    def __init__(self, relay, client):
        self.relay, self.client, self.buffer, self.taken = relay, client, b"", 0
        self.begin()

    def begin(self):
        self.sender, self.recipients, self.arguments = None, [], []

    def line(self):
        while b"\n" not in self.buffer:
            more = self.client.recv(65536)
            if not more:
                raise EOFError
            self.buffer += more
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.rstrip(b"\r").decode("latin-1")

    def say(self, text):
        if self.relay.delay:
            time.sleep(self.relay.delay)
        self.client.sendall(text.encode() + b"\r\n")

    def step(self, name, answer):
        """Says the answer, or does what is planned instead; True when the step went well."""
        fault = self.relay.fault(name)
        if fault == "drop":
            raise EOFError
        if fault == "stall":
            time.sleep(3600)
        if fault and fault != "answer-lost":
            self.say(fault)
            if fault.startswith("421"):
                raise EOFError
            return False
        if fault == "answer-lost":
            raise EOFError
        self.say(answer)
        return True

    def content(self):
        lines = []
        while True:
            line = self.line()
            self.relay.octets += len(line) + 2
            if line == ".":
                return "\n".join(lines) + "\n"
            lines.append(line[1:] if line.startswith(".") else line)

    def data(self):
        if not self.step("data", "354 go ahead"):
            return
        text = self.content()
        fault = self.relay.fault("dot")
        if fault == "drop":
            raise EOFError
        if fault == "stall":
            time.sleep(3600)
        if fault and fault != "answer-lost":
            self.say(fault)
            if fault.startswith("421"):
                raise EOFError
            return
        self.relay.keep({"from": self.sender, "to": self.recipients, "arguments": self.arguments, "text": text})
        self.taken += 1
        if fault == "answer-lost":
            raise EOFError
        self.say(f"250 2.0.0 Ok: queued as R{len(self.relay.mails)}")
        self.begin()

    def ehlo(self):
        extensions = self.relay.extensions + (["STARTTLS"] if self.relay.tls and not isinstance(self.client, ssl.SSLSocket) else []) + (
            ["AUTH PLAIN"] if self.relay.password else [])
        words = ["relay.invalid"] + extensions
        self.step("ehlo", "\r\n".join("250" + ("-" if n < len(words) - 1 else " ") + word for n, word in enumerate(words)))

    def starttls(self):
        if self.step("starttls", "220 go ahead"):
            self.client = self.relay.tls.wrap_socket(self.client, server_side=True)
            self.buffer = b""

    def run(self):
        if not self.step("greeting", "220 relay.invalid ESMTP"):
            return
        while True:
            line = self.line()
            self.relay.commands.append(line)
            word = line.split(" ", 1)[0].upper()
            if self.relay.close_after is not None and self.taken >= self.relay.close_after and word == "MAIL":
                self.say("421 4.4.2 idle too long")
                return
            if word in ("EHLO", "HELO"):
                self.ehlo()
            elif word == "STARTTLS":
                self.starttls()
            elif word == "AUTH":
                if line.count(" ") < 2:
                    self.say("334 ")
                    self.line()
                self.step("auth", "235 ok")
            elif word == "MAIL":
                if self.step("mail", "250 ok"):
                    self.sender = line[10:].split(" ")[0].strip("<>")
            elif word == "RCPT":
                if self.step("rcpt", "250 ok"):
                    address, _, rest = line[8:].partition(" ")
                    self.recipients.append(address.strip("<>"))
                    self.arguments.append(rest)
            elif word == "DATA":
                self.data()
            elif word == "QUIT":
                self.step("quit", "221 bye")
                return
            else:
                self.say("250 ok")
                if word == "RSET":
                    self.begin()
