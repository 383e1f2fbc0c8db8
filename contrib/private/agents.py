"""A desk with agents: Postfix's submission service with SASL through Dovecot, our milter before an OpenDKIM signer, IMAP mailboxes."""
import os
import signal
import smtplib

from .dovecot import Dovecot
from .hearken import USER, Desk
from .place import TOP, free_port, wait_for

SUBMISSION = """127.0.0.1:{port} inet n - n - - smtpd
  -o syslog_name=postfix/submission
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sasl_type=dovecot
  -o smtpd_sasl_path={auth}
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
  -o milter_macro_daemon_name=ORIGINATING
  -o smtputf8_autodetect_classes=all
  -o smtpd_milters={milters}
  -o cleanup_service_name=subcleanup
subcleanup unix n - n - 0 cleanup
  -o syslog_name=postfix/subcleanup
  -o header_checks=regexp:{checks}
"""

DKIM = """Syslog no
Mode sv
Socket local:{home}/dkim.sock
UserID {user}
UMask 000
Domain {domain}
Selector test
KeyFile {home}/test.private
RequireSafeKeys no
AuthservID mx.mx.invalid
TestDNSData {home}/dns
InternalHosts {home}/internal
SignHeaders From,Reply-To,Subject,To,Message-ID,In-Reply-To,Content-Type
Canonicalization relaxed/simple
Background no
"""


class AgentDesk(Desk):
    """agents: login → (name, address). Everyone's password is the login and "-secret"."""

    def __init__(self, place, build, queues, customers, agents, dkim=False, **options):
        super().__init__(place, build, queues, customers, **options)
        self.agents, self.dkim = agents, dkim
        addresses = [address for _, address in agents.values()]
        self.postfix.mailboxes += addresses
        logins = {login: login + "-secret" for login in agents}
        logins.update({address: login + "-secret" for login, (_, address) in agents.items()})
        logins.update({address: "box-secret" for address in list(queues) + list(customers)})
        self.dovecot = Dovecot(place, self.postfix.mail, logins)
        self.submission = free_port()
        milters = self.postfix.milter + (f",unix:{place.path('dkim')}/dkim.sock" if dkim else "")
        # Bounces that Postfix itself makes reach the milter as those of others do.
        self.postfix.extra += "\ninternal_mail_filter_classes = bounce"
        self.postfix.internal_milter = self.postfix.milter
        checks = os.path.join(TOP, "contrib/postfix/hearken_submission_headers")
        self.postfix.services += "\n" + SUBMISSION.format(port=self.submission, auth=self.dovecot.auth, milters=milters, checks=checks)
        self.postfix.configure()

    def start_dkim(self):
        """A signer with its own key; the public half stands in a file instead of the DNS."""
        home = self.place.directory("dkim", owner=USER)
        domain = sorted(self.queues)[0].split("@")[1]
        self.place.run(["/usr/sbin/opendkim-genkey", "-D", home, "-d", domain, "-s", "test", "-b", "2048"], capture_output=True)
        os.chmod(os.path.join(home, "test.private"), 0o644)
        with open(os.path.join(home, "test.txt"), encoding="utf-8") as text:
            record = "".join(text.read().split('"')[1::2])
        self.place.write("dkim/dns", f"test._domainkey.{domain} {record}\n")
        self.place.write("dkim/internal", "127.0.0.0/8\n")
        conf = self.place.write("dkim/opendkim.conf", DKIM.format(home=home, domain=domain, user=USER))
        self.place.start("dkim", ["/usr/sbin/opendkim", "-f", "-x", conf])
        wait_for("opendkim's socket", lambda: os.path.exists(os.path.join(home, "dkim.sock")))

    def start(self):
        self.init()
        for login, (name, address) in self.agents.items():
            self.one(f"insert into hearken.agent (login, name, address) values ('{login}', '{name}', '{address}')")
        self.dovecot.start()
        if self.dkim:
            self.start_dkim()
        self.start_milter()
        self.start_courier()
        self.postfix.start()

    def known(self):
        try:
            with open(self.home + "/state/snapshot", encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def wait_for_agents(self):
        """Until the milter knows them: it asks every five seconds, and writes down whom it knows."""
        self.place.processes["milter"].send_signal(signal.SIGUSR1)
        wait_for("the agents' names", lambda: f"mate {list(self.agents.values())[-1][1]}" in self.known())

    def stop(self):
        super().stop()
        self.dovecot.stop()
        self.place.stop("dkim")

    def submit(self, login, recipients, mail, sender=None):
        """One mail of an agent through the submission service: (code, text) of whichever step failed, or of the final dot."""
        octets = mail if isinstance(mail, bytes) else mail.replace("\n", "\r\n").encode("utf-8")
        recipients = [recipients] if isinstance(recipients, str) else recipients
        with smtplib.SMTP("127.0.0.1", self.submission, local_hostname="laptop.invalid", timeout=60) as smtp:
            smtp.ehlo()
            smtp.login(login, login + "-secret")
            for step in [lambda: smtp.mail(sender or self.agents[login][1])] + [lambda to=to: smtp.rcpt(to) for to in recipients]:
                code, text = step()
                if code >= 400:
                    return code, text.decode()
            code, text = smtp.data(octets)
            return code, text.decode()

    def verify(self, mail):
        """Whether the DKIM signature of a mail that left holds; the public key stands in our file instead of the DNS."""
        import dkim  # python3-dkim: only the tests need it

        with open(self.place.path("dkim/dns"), encoding="utf-8") as file:
            record = file.read().split(" ", 1)[1].strip().encode()
        return dkim.verify(mail, dnsfunc=lambda name, timeout=5: record)
