"""A private PostgreSQL cluster: a socket directory, no TCP, durability as the defaults have it."""
import glob
import os
import signal
import subprocess

from .place import wait_for


class Postgres:
    def __init__(self, place, name="pg", durable=True):
        self.place, self.name, self.durable = place, name, durable
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.user = "postgres"
        self.home = place.directory(name, owner="postgres")
        self.data = os.path.join(self.home, "data")
        self.socket = place.directory(name + "/run", owner="postgres")
        place.run([f"{self.bin}/initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                   "--no-instructions"], user=self.user, cwd=self.home, stdout=subprocess.DEVNULL)
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="utf-8") as conf:
            conf.write(f"listen_addresses = ''\nunix_socket_directories = '{self.socket}'\nmax_connections = 100\n"
                       "logging_collector = off\nlog_min_messages = warning\n")
            if not durable:
                conf.write("fsync = off\n")

    def start(self):
        self.place.start(self.name, [f"{self.bin}/postgres", "-D", self.data], user=self.user)
        wait_for("PostgreSQL's start", lambda: self.ready(), 60)

    def ready(self):
        return subprocess.run([f"{self.bin}/pg_isready", "-q", "-h", self.socket, "-U", "postgres"], check=False).returncode == 0

    def stop(self, number=signal.SIGINT):
        """SIGINT is the fast shutdown."""
        self.place.stop(self.name, number, 60)

    def pid(self):
        return self.place.processes[self.name].pid

    def dsn(self, database="hearken", user="postgres"):
        return f"host={self.socket} dbname={database} user={user}"

    def psql(self, sql, database="hearken", user="postgres", flags=("-qXAt",)):
        """The answer of one or more statements, as text."""
        done = subprocess.run(["psql", *flags, "-v", "ON_ERROR_STOP=1", "-d", self.dsn(database, user), "-c", sql],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.strip())
        return done.stdout.strip("\n")

    def create(self, database="hearken"):
        self.psql(f'create database "{database}" encoding utf8 template template0', database="postgres")
