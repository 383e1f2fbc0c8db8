"""A private Postfix: its own configuration, queue and ports; mailboxes are Maildirs."""
import email
import os
import pwd
import subprocess

from .place import free_port, port_answers, wait_for

MAIN = """compatibility_level = 3.6
config_directory = {etc}
queue_directory = {queue}
data_directory = {lib}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {home}/mail.log
maillog_file_prefixes = {home}
myhostname = mx.{name}.invalid
mydomain = {name}.invalid
myorigin = $mydomain
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_peername_lookup = no
disable_dns_lookups = yes
smtp_host_lookup = native
smtp_dns_support_level = disabled
recipient_delimiter = +
virtual_mailbox_domains = {domains}
virtual_mailbox_base = {mail}
virtual_mailbox_maps = inline:{{ {mailboxes} }}
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
virtual_transport = virtual
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_forbid_bare_newline = yes
smtpd_forbid_unauth_pipelining = yes
message_size_limit = 104857600
mailbox_size_limit = 0
virtual_mailbox_limit = 0
in_flow_delay = 0
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
smtpd_milters = {milters}
non_smtpd_milters = {internal}
milter_protocol = 6
milter_default_action = tempfail
notify_classes =
{extra}
"""

MASTER = """127.0.0.1:{port} inet n - n - - smtpd
{services}
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
relay     unix  - - n - - smtp
lmtp      unix  - - n - - lmtp
showq     unix  n - n - - showq
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


class Postfix:
    """mailboxes: addresses with a Maildir. milter: a socket for smtpd_milters. services: extra master.cf lines."""

    def __init__(self, place, name="mx", mailboxes=(), milter="", services="", extra=""):
        self.place, self.name = place, name
        self.home = place.directory(name)
        self.etc, self.queue = place.directory(name + "/etc"), place.directory(name + "/queue")
        self.lib = place.directory(name + "/lib", owner="postfix")
        self.mail = place.directory(name + "/mail", owner="nobody")
        self.port = free_port()
        self.mailboxes = list(mailboxes)
        self.milter, self.services, self.extra = milter, services, extra
        self.internal_milter = ""  # what Postfix itself makes is not looked at, unless a test says so
        self.configure()

    def configure(self):
        nobody = pwd.getpwnam("nobody")
        domains = " ".join(sorted({address.split("@")[1] for address in self.mailboxes}))
        boxes = " ".join("{%s = %s/}" % (address, address) for address in self.mailboxes)
        with open(os.path.join(self.etc, "main.cf"), "w", encoding="utf-8") as main:
            main.write(MAIN.format(etc=self.etc, queue=self.queue, lib=self.lib, home=self.home, name=self.name, mail=self.mail,
                                   domains=domains, mailboxes=boxes, uid=nobody.pw_uid, gid=nobody.pw_gid, milters=self.milter, internal=self.internal_milter,
                                   extra=self.extra))
        with open(os.path.join(self.etc, "master.cf"), "w", encoding="utf-8") as master:
            master.write(MASTER.format(port=self.port, services=self.services))

    def command(self, *words, check=True):
        return subprocess.run([words[0], "-c", self.etc, *words[1:]], check=check, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL)

    def start(self):
        self.command("postfix", "start")
        wait_for("Postfix's start", lambda: port_answers(self.port), 30)

    def stop(self):
        self.command("postfix", "stop", check=False)
        wait_for("Postfix's end", lambda: not self.running(), 30)

    def running(self):
        return self.command("postfix", "status", check=False).returncode == 0

    def reload(self):
        """Returns when the master has heard of it."""
        self.configure()
        before = self.log().count(": reload -- ")
        self.command("postfix", "reload")
        wait_for("Postfix's reload", lambda: self.log().count(": reload -- ") > before)

    def log(self):
        with open(os.path.join(self.home, "mail.log"), encoding="utf-8", errors="replace") as file:
            return file.read()

    def queued(self):
        """Queue ids of mails that wait."""
        listing = self.command("postqueue", "-j", check=False).stdout
        return [line for line in listing.splitlines() if line.startswith("{")]

    def box(self, address):
        """The mails in a mailbox, oldest first, as octets."""
        while True:
            found = []
            for part in ("new", "cur"):
                directory = os.path.join(self.mail, address, part)
                if os.path.isdir(directory):
                    found += [os.path.join(directory, name) for name in os.listdir(directory)]
            try:
                mails = []
                for path in sorted(found, key=os.path.getmtime):
                    with open(path, "rb") as file:
                        mails.append(file.read())
                return mails
            except FileNotFoundError:
                pass  # an agent's client has just read it, and Dovecot moved it

    def letters(self, address):
        return [email.message_from_bytes(mail) for mail in self.box(address)]
