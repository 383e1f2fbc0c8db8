"""opendkim and opendmarc as contrib/postfix sets them up, in a network of their own where a name server of ours answers."""
import os
import re
import shutil
import signal
import subprocess

from .place import TOP, wait_for

# Answers TXT questions from a table (name<TAB>text), "no such name" to all else; enough for DKIM, SPF and DMARC (RFC 1035 4).
NAMES = '''
import socket, struct, sys
table = dict(line.rstrip("\\n").split("\\t", 1) for line in open(sys.argv[1], encoding="utf-8"))
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sock.bind(("127.0.0.1", 53))
while True:
    query, peer = sock.recvfrom(4096)
    at, labels = 12, []
    while query[at]:
        labels.append(query[at + 1:at + 1 + query[at]].decode("latin-1").lower())
        at += 1 + query[at]
    question, kind = query[12:at + 5], struct.unpack(">H", query[at + 1:at + 3])[0]
    text = table.get(".".join(labels)) if kind == 16 else None
    known = any(name == ".".join(labels) for name in table)
    answer = query[:2] + struct.pack(">HHHHH", 0x8580 | (0 if known else 3), 1, 1 if text else 0, 0, 0) + question
    if text:
        pieces = b"".join(bytes([len(text[i:i + 255])]) + text[i:i + 255].encode() for i in range(0, len(text), 255))
        answer += b"\\xc0\\x0c" + struct.pack(">HHIH", 16, 1, 60, len(pieces)) + pieces
    sock.sendto(answer, peer)
'''

START = """ip link set lo up
mount --bind {home}/resolv.conf /etc/resolv.conf
mount --bind {home}/hosts /etc/hosts
/usr/bin/python3 {home}/names.py {home}/table &
opendkim -f -x {home}/opendkim.conf -P {home}/opendkim.pid &
exec opendmarc -f -c {home}/opendmarc.conf -P {home}/opendmarc.pid
"""


UNSHARE = ["unshare", "--net", "--mount"] + ([] if os.geteuid() == 0 else ["--map-root-user"])


class Verifiers:
    """names: {DNS name: TXT}. milters: what smtpd_milters gets before Hearken's socket."""

    def __init__(self, place, authserv_id, names):
        self.place = place
        self.home = home = place.directory("verifiers")
        place.write("verifiers/table", "".join(f"{name}\t{text}\n" for name, text in names.items()))
        place.write("verifiers/names.py", NAMES)
        # opendkim asks by libunbound, which asks no name server on this machine
        place.write("verifiers/keys", "".join(f"{name} {text}\n" for name, text in names.items() if "._domainkey." in name))
        place.write("verifiers/resolv.conf", "nameserver 127.0.0.1\noptions timeout:5 attempts:2\n")
        place.write("verifiers/hosts", "127.0.0.1 localhost\n")
        place.write("verifiers/none", "192.0.2.254\n")  # opendmarc would pass over mail from this machine
        for name, more in (("opendkim", f"TestPublicKeys {home}/keys\nLogWhy yes\nSyslog yes\n"), ("opendmarc", f"IgnoreHosts {home}/none\n")):
            with open(os.path.join(TOP, "contrib/postfix", name + ".conf"), encoding="utf-8") as file:
                text = file.read().replace("mx.example.com", authserv_id).replace(f"/var/spool/postfix/{name}/", f"{home}/")
            place.write(f"verifiers/{name}.conf", re.sub(r"(?m)^UMask.*$", "UMask 000", text) + more)
        self.milters = ", ".join(f"unix:{home}/{name}.sock" for name in ("opendkim", "opendmarc"))

    @staticmethod
    def possible():
        """Both are installed and a network of their own may be had."""
        return all(shutil.which(name) for name in ("opendkim", "opendmarc", "unshare", "ip")) and subprocess.run(
            UNSHARE + ["true"], check=False, capture_output=True).returncode == 0

    def header_checks(self, authserv_id):
        """contrib/postfix/header_checks with this id; the value for main.cf."""
        with open(os.path.join(TOP, "contrib/postfix/header_checks"), encoding="utf-8") as file:
            text = file.read().replace(r"mx\.example\.com", authserv_id.replace(".", r"\."))
        return "regexp:" + self.place.write("verifiers/header_checks", text)

    def start(self):
        self.place.start("verifiers", UNSHARE + ["--kill-child", "--fork", "--pid", "sh", "-c", START.format(home=self.home)])
        sockets = [f"{self.home}/{name}.sock" for name in ("opendkim", "opendmarc")]
        wait_for("the verifiers' start", lambda: all(os.path.exists(path) for path in sockets))

    def stop(self):
        self.place.stop("verifiers", signal.SIGKILL)  # unshare passes no other signal on; --kill-child takes the rest along

