"""One scratch directory with the processes that run in it; all of them end with it."""
import grp
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def wait_for(what, question, seconds=60.0):
    """Asks until the answer is true; the last answer is given back. The time is a slow and busy machine's."""
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not happen within {seconds} s")
        time.sleep(0.05)


CLAIMS = []  # UDP sockets: whoever looks for a port meanwhile, in this process or another, sees that it is given away


def free_port():
    """A port nobody listens on, from below the range the kernel takes for outgoing connections: those would snatch it again."""
    while True:
        port, claim = random.randrange(10000, 32000), socket.socket(type=socket.SOCK_DGRAM)
        with socket.socket() as probe:
            try:
                claim.bind(("127.0.0.1", port))
                probe.bind(("127.0.0.1", port))
                CLAIMS.append(claim)
                return port
            except OSError:
                claim.close()


def port_answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False


class Place:
    """The scratch directory: world-traversable, for several users work in it."""

    def __init__(self, root=None):
        if root and not os.path.isdir(root):
            os.makedirs(root, exist_ok=True)
            os.chmod(root, 0o755)
        os.umask(0o022)  # for the same reason
        self.root = tempfile.mkdtemp(prefix="hearken-", dir=root or "/tmp")
        os.chmod(self.root, 0o755)
        self.processes = {}

    def path(self, *names):
        return os.path.join(self.root, *names)

    def directory(self, name, owner=None, mode=0o755, group=None):
        path = self.path(name)
        os.makedirs(path, exist_ok=True)
        os.chmod(path, mode)
        if os.geteuid() == 0 and (owner or group):
            os.chown(path, pwd.getpwnam(owner).pw_uid if owner else -1, grp.getgrnam(group).gr_gid if group else -1)
        return path

    def write(self, name, text, owner=None, mode=0o644):
        path = self.path(name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        if owner and os.geteuid() == 0:
            os.chown(path, pwd.getpwnam(owner).pw_uid, pwd.getpwnam(owner).pw_gid)
        return path

    @staticmethod
    def as_user(user, group=None):
        """The words that run a command as another user."""
        if os.geteuid() != 0:
            return []
        gid = grp.getgrnam(group).gr_gid if group else pwd.getpwnam(user).pw_gid
        return ["setpriv", f"--reuid={user}", f"--regid={gid}", "--clear-groups", "--reset-env", "--"]

    def run(self, command, user=None, group=None, **options):
        options.setdefault("check", True)
        options.setdefault("cwd", self.root)
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run((self.as_user(user, group) if user else []) + command, text=True, **options)

    def start(self, name, command, user=None, group=None, environment=None):
        """A background process with its output in NAME.log; a daemon that kept our pipes would hang whoever reads them."""
        words = self.as_user(user, group) if user else []
        # --reset-env takes what a sanitizer must know along with the rest.
        environment = {key: value for key, value in os.environ.items() if key.endswith("SAN_OPTIONS") or key == "G_SLICE"} | (environment or {})
        if environment:
            words = words + ["env"] + [f"{key}={value}" for key, value in environment.items()]
        with open(self.path(name + ".log"), "ab") as log:
            process = subprocess.Popen(words + command, cwd=self.root, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       start_new_session=True)
        self.processes[name] = process
        return process

    def log(self, name):
        try:
            with open(self.path(name + ".log"), encoding="utf-8", errors="replace") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def stop(self, name, number=signal.SIGTERM, seconds=30):
        process = self.processes.pop(name, None)
        if process is None or process.poll() is not None:
            return process.returncode if process else None
        process.send_signal(number)
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return process.wait()

    def clear(self):
        for name in reversed(list(self.processes)):
            self.stop(name, seconds=10)
        shutil.rmtree(self.root, ignore_errors=True)
