"""A private Dovecot: SMTP AUTH for Postfix's submission service, and IMAP over Postfix's own Maildirs."""
import os

from .place import free_port, wait_for

CONF = """base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/dovecot.log
protocols = imap
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_login_user = dovenull
default_internal_user = dovecot
mail_location = maildir:{mail}/%u
first_valid_uid = 1
first_valid_gid = 1
mail_uid = nobody
mail_gid = nogroup
mail_access_groups =
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {home}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={home}/home/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service auth {{
  unix_listener auth {{
    path = {home}/auth
    mode = 0666
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
"""


class Dovecot:
    """users: login → password. mail: the directory of Maildirs, one a login."""

    def __init__(self, place, mail, users):
        self.place, self.users, self.port = place, users, free_port()
        self.home = place.directory("dovecot")
        place.directory("dovecot/home", owner="nobody")
        place.write("dovecot/users", "".join(f"{login}:{{PLAIN}}{password}::::::\n" for login, password in users.items()))
        self.conf = place.write("dovecot/dovecot.conf", CONF.format(home=self.home, port=self.port, mail=mail))
        self.auth = os.path.join(self.home, "auth")

    def start(self):
        self.place.start("dovecot", ["/usr/sbin/dovecot", "-F", "-c", self.conf])
        wait_for("Dovecot's start", lambda: os.path.exists(self.auth) or self.died(), 30)

    def died(self):
        process = self.place.processes["dovecot"]
        if process.poll() is not None:
            raise RuntimeError(f"dovecot ended with {process.returncode}: {self.place.log('dovecot')}{self.log()}")
        return False

    def log(self):
        try:
            with open(os.path.join(self.home, "dovecot.log"), encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def stop(self):
        self.place.stop("dovecot")
