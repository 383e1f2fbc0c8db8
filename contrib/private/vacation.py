"""A private Dovecot that delivers by LMTP to people who are away: Pigeonhole's vacation answers for them, as in the world."""
import os

from .place import free_port, port_answers, wait_for

CONF = """base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/dovecot.log
protocols = lmtp
ssl = no
default_login_user = dovenull
default_internal_user = dovecot
mail_location = maildir:{home}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
postmaster_address = postmaster@away.invalid
submission_host = 127.0.0.1:{submission}
lda_mailbox_autocreate = yes
lmtp_save_to_detail_mailbox = no
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={home}/mail/%u allow_all_users=yes
}}
passdb {{
  driver = static
  args = nopassword=y
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {port}
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
protocol lmtp {{
  mail_plugins = sieve
}}
plugin {{
  sieve = file:{home}/away.sieve
  sieve_user_log = {home}/run/sieve.log
}}
"""

SIEVE = """require ["vacation-seconds"];
vacation :seconds 0 :subject "Away" "I am on holiday until Monday.";
"""


class Vacation:
    """submission: the port of the mail server that carries the vacation's answers."""

    def __init__(self, place, submission):
        self.place, self.port = place, free_port()
        self.home = place.directory("vacation")
        self.mail = place.directory("vacation/mail", owner="nobody")
        place.write("vacation/away.sieve", SIEVE)
        os.chmod(self.home, 0o777)  # its compiled script is written beside it by the mail user
        self.conf = place.write("vacation/dovecot.conf", CONF.format(home=self.home, port=self.port, submission=submission).replace(
            "sieve = file:", "sieve_extensions = +vacation-seconds\n  sieve_vacation_min_period = 0\n  sieve = file:"))

    def start(self):
        self.place.start("vacation", ["/usr/sbin/dovecot", "-F", "-c", self.conf])
        wait_for("Dovecot's start", lambda: port_answers(self.port) or self.died(), 30)

    def died(self):
        process = self.place.processes["vacation"]
        if process.poll() is not None:
            raise RuntimeError(f"dovecot ended with {process.returncode}: {self.place.log('vacation')}{self.log()}")
        return False

    def log(self):
        try:
            with open(os.path.join(self.home, "dovecot.log"), encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def box(self, address):
        """What arrived for somebody, as octets."""
        mails = []
        for part in ("new", "cur"):
            directory = os.path.join(self.mail, address, part)
            for name in sorted(os.listdir(directory)) if os.path.isdir(directory) else []:
                with open(os.path.join(directory, name), "rb") as file:
                    mails.append(file.read())
        return mails

    def stop(self):
        self.place.stop("vacation")
