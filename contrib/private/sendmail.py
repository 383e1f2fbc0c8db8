"""A private Sendmail 8.17: Debian's packages unpacked beside the system's Postfix, its own sendmail.cf, queue and ports.

sendmail-bin and postfix exclude each other as packages; unpacked, it runs as well. It gets a host name of its own (unshare --uts), for it
sleeps for minutes on an unqualified one. Cyrus SASL keeps the agents' passwords in a sasldb beside it: AUTH on the submission port alone.
"""
import glob
import os
import shutil
import subprocess

from .place import TOP, free_port, port_answers, wait_for

PACKAGES = ["sendmail-bin", "sendmail-base", "sendmail-cf", "liblockfile1", "libwrap0", "libnsl2", "m4", "sasl2-bin"]

CONFIGURATION = """divert(0)dnl
OSTYPE(`linux')dnl
define(`confDOMAIN_NAME', `mx.desk.invalid')dnl
define(`confSERVICE_SWITCH_FILE', `{home}/switch')dnl
define(`confRUN_AS_USER', `nobody')dnl
define(`confDEF_USER_ID', `nobody')dnl
define(`confDONT_BLAME_SENDMAIL', `GroupReadableSASLDBFile,RunProgramInUnsafeDirPath,GroupWritableDirPathSafe,DontWarnForwardFileInUnsafeDirPath')dnl
define(`confPID_FILE', `{home}/queue/pid')dnl
define(`confPRIVACY_FLAGS', `authwarnings')dnl
define(`confTO_IDENT', `0')dnl
define(`confQUEUE_LA', `10000')dnl
define(`confREFUSE_LA', `10000')dnl
define(`QUEUE_DIR', `{home}/queue')dnl
define(`STATUS_FILE', `{home}/queue/statistics')dnl
define(`ALIAS_FILE', `')dnl
define(`HELP_FILE', `')dnl
define(`confLOG_LEVEL', `14')dnl
define(`confMILTER_LOG_LEVEL', `14')dnl
define(`confMAX_MESSAGE_SIZE', `104857600')dnl
define(`LOCAL_MAILER_PATH', `{home}/store')dnl
define(`LOCAL_MAILER_ARGS', `store $u')dnl
define(`_DEF_LOCAL_MAILER_FLAGS', `lsDFMnP')dnl
FEATURE(`no_default_msa')dnl
FEATURE(`nocanonify')dnl
FEATURE(`virtusertable', `text -k0 -v1 {home}/virtusertable')dnl
FEATURE(`accept_unresolvable_domains')dnl
FEATURE(`accept_unqualified_senders')dnl
DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1, Port={port}')dnl
DAEMON_OPTIONS(`Name=hearken-courier, Addr=127.0.0.1, Port={courier}')dnl
DAEMON_OPTIONS(`Name=ORIGINATING, Addr=127.0.0.1, Port={submission}, M=Ea')dnl
define(`confAUTH_MECHANISMS', `PLAIN LOGIN')dnl
TRUST_AUTH_MECH(`PLAIN LOGIN')dnl
include(`{snippet}')dnl
LOCAL_DOMAIN(`desk.invalid')dnl
LOCAL_DOMAIN(`customer.invalid')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
"""

STORE = """#!/bin/sh
# store [-f SENDER] USER: the mail on stdin into USER's box, where it stands whole or not at all, as in a Maildir
umask 022
for user; do :; done
name=$(date +%s%N).$$ coming="{home}/mail/.coming"
mkdir -p "{home}/mail/$user" "$coming" && cat >"$coming/$name" && exec mv "$coming/$name" "{home}/mail/$user/$name"
"""


class Sendmail:
    """milter: where Hearken listens ("/path/hearken.sock"). cache: where the unpacked packages stay between runs of one session."""

    def __init__(self, place, milter, cache, logins=()):
        self.place, self.milter, self.cache, self.logins = place, milter, cache, logins
        self.port, self.courier, self.submission = free_port(), free_port(), free_port()
        self.home = place.directory("sendmail")
        place.directory("sendmail/queue", owner="nobody", mode=0o700)
        self.mail = place.directory("sendmail/mail", owner="nobody")
        self.unpack()
        self.configure()
        self.admit()

    def unpack(self):
        self.root = os.path.join(self.cache, "root")
        if os.path.isdir(self.root):
            return
        os.makedirs(self.cache, exist_ok=True)
        os.chmod(self.cache, 0o755)
        subprocess.run(["apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", *PACKAGES], cwd=self.cache, check=True,
                       capture_output=True)
        for package in glob.glob(os.path.join(self.cache, "*.deb")):
            subprocess.run(["dpkg", "-x", package, self.root + ".new"], check=True)
        os.rename(self.root + ".new", self.root)
        os.chmod(self.binary(), 0o755)  # setgid, it would not look into LD_LIBRARY_PATH

    def configure(self):
        self.place.write("sendmail/switch", "hosts files\naliases files\npasswd files\n")
        self.place.write("sendmail/store", STORE.format(home=self.home), mode=0o755)
        self.place.write("sendmail/virtusertable", "contact@desk.invalid support\n")
        snippet = self.place.path("sendmail/hearken.m4")
        with open(os.path.join(TOP, "contrib/sendmail/hearken.m4"), encoding="utf-8") as file:
            text = file.read()
        with open(snippet, "w", encoding="utf-8") as file:
            file.write(text.replace("/run/hearken/hearken.sock", self.milter))
        mc = self.place.write("sendmail/sendmail.mc", CONFIGURATION.format(home=self.home, port=self.port, courier=self.courier,
                                                                           submission=self.submission, snippet=snippet))
        cf = os.path.join(self.root, "usr/share/sendmail/cf")
        made = subprocess.run([os.path.join(self.root, "usr/bin/m4"), "-I" + cf, f"-D_CF_DIR_={cf}/", f"{cf}/m4/cf.m4", mc],
                              capture_output=True, text=True, check=False, env=self.environment())
        if made.returncode:
            raise RuntimeError(made.stderr)
        self.cf = self.place.write("sendmail/sendmail.cf", made.stdout)

    def admit(self):
        """Everyone's password is the login and "-secret"."""
        place = self.place.directory("sendmail/sasl")
        self.place.write("sendmail/sasl/Sendmail.conf", f"pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: {place}/db\n")
        for login in self.logins:
            subprocess.run([os.path.join(self.root, "usr/sbin/saslpasswd2"), "-p", "-c", "-u", "mx.desk.invalid", "-f", f"{place}/db", login],
                           input=f"{login}-secret\n", text=True, check=True, capture_output=True)
        if self.logins:
            shutil.chown(f"{place}/db", "nobody")

    def environment(self):
        libraries = ":".join(os.path.join(self.root, name) for name in ("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu", "usr/lib", "lib"))
        return {**os.environ, "LD_LIBRARY_PATH": libraries}

    def binary(self):
        found = [path for path in glob.glob(os.path.join(self.root, "**/sendmail*"), recursive=True)
                 if os.path.isfile(path) and os.path.getsize(path) > 300_000]
        return sorted(found)[0]

    def start(self):
        # Cyrus SASL looks for Sendmail.conf in the system's directories alone: ours stands there for this process.
        script = f"hostname mx.desk.invalid && mount --bind {self.home}/sasl /usr/lib/sasl2 && exec {self.binary()} -C {self.cf} -bD -q1s -X {self.home}/traffic.log"
        libraries = self.environment()["LD_LIBRARY_PATH"]
        self.place.start("sendmail", ["unshare", "--uts", "--mount", "env", f"LD_LIBRARY_PATH={libraries}", "sh", "-c", script])
        wait_for("Sendmail's start", lambda: port_answers(self.port) or self.died(), 60)

    def died(self):
        if self.place.processes["sendmail"].poll() is not None:
            raise RuntimeError("sendmail ended: " + self.place.log("sendmail")[-2000:])
        return False

    def stop(self):
        self.place.stop("sendmail")

    def box(self, user):
        """The mails in a user's box, oldest first, as octets."""
        mails = []
        for path in sorted(glob.glob(os.path.join(self.mail, user, "*"))):
            with open(path, "rb") as file:
                mails.append(file.read())
        return mails
