"""Our daemons on a private PostgreSQL and Postfix: a whole support desk in one directory."""
import os
import shutil
import smtplib
import subprocess

from .place import TOP, free_port, wait_for
from .postfix import Postfix
from .postgres import Postgres

USER = "nobody"  # the daemons' unprivileged user; its group is Postfix's, so that smtpd reaches the socket

CONF = """# made by contrib/private
domain = "{domain}"
key_dir = "{home}/keys"
log_to = "stderr"
conninfo = "{milter}"
courier_conninfo = "{courier}"
admin_conninfo = "{admin}"
deadline = {deadline}
socket = "unix:{home}/run/hearken.sock"
spool_dir = "{home}/state"
state_dir = "{home}/state"
trusted_networks = {{"127.0.0.0/8"}}
relay = "smtp://127.0.0.1:{relay}"
pack_dir = "{packs}"
metrics_file = "{home}/state/hearken.prom"
{extra}
"""


class Desk:
    """queues: address → name. customers: addresses with mailboxes. Everything runs when start() returns."""

    def __init__(self, place, build, queues, customers, listen_for="1 second", deadline=20, extra="", durable=True, sql=None,
                 packs=None):
        self.sql = sql or os.path.join(TOP, "sql")
        self.place, self.build, self.listen_for = place, build, listen_for
        self.queues, self.customers, self.deadline, self.extra = queues, customers, deadline, extra
        self.home = place.directory("hearken")
        place.directory("hearken/run", owner=USER, group="postfix", mode=0o750)
        place.directory("hearken/state", owner=USER, mode=0o700)
        place.directory("hearken/keys", owner=USER, mode=0o750)
        self.bin = place.directory("hearken/bin")
        for program in ("hearken", "hearken-milter", "hearken-courier"):
            # The build tree, or all that this user made, may be closed to other users.
            os.chmod(shutil.copy(os.path.join(build, program), self.bin), 0o755)
        self.packs = os.path.join(self.home, "packs")
        shutil.copytree(packs or os.path.join(TOP, "milter/listen/packs"), self.packs, copy_function=shutil.copyfile, dirs_exist_ok=True)
        os.chmod(self.packs, 0o755)
        self.relay = free_port()
        self.postgres = Postgres(place, durable=durable)
        socket = f"unix:{self.home}/run/hearken.sock"
        self.postfix = Postfix(place, mailboxes=list(queues) + list(customers), milter=socket, services=(
            f"127.0.0.1:{self.relay} inet n - n - - smtpd\n"
            "  -o milter_macro_daemon_name=hearken-courier\n  -o smtpd_client_restrictions=permit_mynetworks,reject"))
        self.conf = os.path.join(self.home, "hearken.conf")
        self.configure()

    def configure(self, extra=""):
        domain = sorted(self.queues)[0].split("@")[1]
        with open(self.conf, "w", encoding="utf-8") as conf:
            conf.write(CONF.format(domain=domain, home=self.home, relay=self.relay, packs=self.packs, deadline=self.deadline,
                                   milter=self.postgres.dsn(user="hearken_milter"), courier=self.postgres.dsn(user="hearken_courier"),
                                   admin=self.postgres.dsn(), extra=self.extra + "\n" + extra))

    def tool(self, *words, check=True, **options):
        """hearken WORDS as an admin would type it."""
        options.setdefault("capture_output", True)
        options.setdefault("stdin", subprocess.DEVNULL)
        environment = {**os.environ, "HEARKEN_SQL": self.sql, "HEARKEN_PACKS": self.packs}
        done = subprocess.run([os.path.join(self.bin, "hearken"), *words], text=True, check=False, env=environment, **options)
        if check and done.returncode:
            raise RuntimeError(f"hearken {' '.join(words)}: {done.returncode}: {done.stderr}")
        return done

    def init(self):
        self.postgres.start()
        self.postgres.create()
        for address, name in self.queues.items():
            self.tool("init", "-c", self.conf, "--queue", address, "--name", name)
        self.postgres.psql(f"update hearken.queue set listen_for = '{self.listen_for}'")
        kid = self.tool("key", "-c", self.conf, "add").stdout.strip()
        self.tool("key", "-c", self.conf, "activate", kid)

    def start_milter(self):
        log_size = len(self.place.log("milter"))
        self.place.start("milter", [f"{self.bin}/hearken-milter", "-c", self.conf], user=USER, group="postfix")
        wait_for("hearken-milter's start", lambda: "listening=" in self.place.log("milter")[log_size:] or self.died("milter"))

    def start_courier(self):
        log_size = len(self.place.log("courier"))
        self.place.start("courier", [f"{self.bin}/hearken-courier", "-c", self.conf], user=USER)
        wait_for("hearken-courier's start", lambda: "started relay" in self.place.log("courier")[log_size:] or self.died("courier"))

    def died(self, name):
        process = self.place.processes[name]
        if process.poll() is not None:
            raise RuntimeError(f"{name} ended with {process.returncode}: {self.place.log(name)[-2000:]}")
        return False

    def start(self):
        self.init()
        self.start_milter()
        self.start_courier()
        self.postfix.start()

    def stop(self):
        self.postfix.stop()
        self.place.stop("courier")
        self.place.stop("milter")
        self.postgres.stop()

    def send(self, sender, recipients, mail, port=None):
        """One mail by SMTP; the reply to the final dot as (code, text). mail: str with \\n or octets with CRLF."""
        octets = mail if isinstance(mail, bytes) else mail.replace("\n", "\r\n").encode("utf-8")
        recipients = [recipients] if isinstance(recipients, str) else recipients
        with smtplib.SMTP("127.0.0.1", port or self.postfix.port, local_hostname="client.invalid", timeout=60) as smtp:
            smtp.ehlo()
            for step in [lambda: smtp.mail(sender)] + [lambda to=to: smtp.rcpt(to) for to in recipients]:
                code, text = step()
                if code >= 400:
                    return code, text.decode()
            code, text = smtp.data(octets)
            return code, text.decode()

    def rows(self, sql):
        """psql's answer as a list of lists."""
        answer = self.postgres.psql(sql, flags=("-qXAt", "-F", "\x1f"))
        return [line.split("\x1f") for line in answer.split("\n")] if answer else []

    def one(self, sql):
        return self.postgres.psql(sql)

    def settle(self, seconds=60):
        """Until no acknowledgement waits, and of what left it is written down that the relay took it."""
        wait_for("the outbox's rest", lambda: self.one(
            "select count(*) from hearken.outbox where state in ('planned', 'claimed', 'handed', 'seen')") == "0", seconds)

    def tick(self):
        """The courier's tick, done: while another is at work it would go by."""
        self.one("select pg_advisory_xact_lock(hashtextextended('hearken.tick', 0)); select hearken.tick()")
