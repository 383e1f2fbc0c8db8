"""hearken check names what an admin gets wrong, as root would ask it: with the eyes of the daemons' user and of Postfix's."""
import os
import re
import shutil
import signal
import subprocess

import pytest
from conftest import BUILD, TOP, Desk
from private.hearken import USER
from private.place import free_port, port_answers, wait_for
from relay import Relay


@pytest.fixture(scope="module")
def desk(place):
    a_desk = Desk(place, BUILD, {"support@desk.invalid": "Example Support"}, [], durable=False)
    a_desk.init()
    a_desk.postgres.psql("alter system set fsync = on")  # nothing is said of a cluster that is meant to be lost
    a_desk.postgres.psql("select pg_reload_conf()")
    a_desk.start_milter()
    a_desk.mta = Relay(a_desk.relay)
    yield a_desk
    a_desk.mta.close()
    a_desk.stop()


def check(desk, *options):
    return desk.tool("check", "-c", desk.conf, "--postfix", desk.postfix.etc, *options, check=False)


def indented(text, heading):
    """The lines that README.Debian shows below a file's name."""
    block = re.search(re.escape(heading) + r"[^\n]*\n\n((?:     .*\n)+)", text)
    return re.sub("^ +", "", block.group(1), flags=re.M)


def test_the_access_that_the_debian_readme_shows_is_enough(desk):
    """Peer authentication: root asks, and the doors are tried as the daemons' user."""
    with open(os.path.join(TOP, "contrib/debian/README.Debian"), encoding="utf-8") as file:
        text = file.read()
    access, names = indented(text, "pg_hba.conf"), indented(text, "pg_ident.conf").replace("hearken  hearken ", "hearken  " + USER)
    hba = os.path.join(desk.postgres.data, "pg_hba.conf")
    with open(hba, encoding="utf-8") as file:
        before = file.read()
    with open(os.path.join(desk.postgres.data, "pg_ident.conf"), "a", encoding="utf-8") as file:
        file.write(names)
    with open(hba, "w", encoding="utf-8") as file:
        file.write(access + "local all all reject\n")
    try:
        os.kill(desk.postgres.pid(), signal.SIGHUP)
        wait_for("the access", lambda: desk.place.run(["psql", "-qX", desk.postgres.dsn(user="hearken_milter"), "-c", ""], user="daemon",
                                                      capture_output=True, check=False).returncode == 2)
        done = check(desk)
        assert done.returncode == 0, done.stderr
        assert f"looked at as user {USER}" in done.stdout
    finally:
        with open(hba, "w", encoding="utf-8") as file:
            file.write(before)
        os.kill(desk.postgres.pid(), signal.SIGHUP)
        wait_for("the old access", lambda: desk.place.run(["psql", "-qX", desk.postgres.dsn(user="hearken_milter"), "-c", ""], user="daemon",
                                                          capture_output=True, check=False).returncode == 0)


def chrooted(desk):
    path = os.path.join(desk.postfix.etc, "master.cf")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(f":{desk.postfix.port} inet n - n", f":{desk.postfix.port} inet n - y"))
    return desk.postfix.configure


def closed(path, mode):
    def close(desk):
        full = path(desk)
        before = os.stat(full)
        os.chmod(full, mode)
        os.chown(full, 0, 0)

        def mend():
            os.chown(full, before.st_uid, before.st_gid)
            os.chmod(full, before.st_mode & 0o7777)
        return mend
    return close


def without_service(desk):
    services, desk.postfix.services = desk.postfix.services, ""
    desk.postfix.configure()

    def mend():
        desk.postfix.services = services
        desk.postfix.configure()
    return mend


def master(change):
    """master.cf's services as `change` makes them of what they are."""
    def write(desk):
        services, desk.postfix.services = desk.postfix.services, change(desk.postfix.services, desk)
        desk.postfix.configure()

        def mend():
            desk.postfix.services = services
            desk.postfix.configure()
        return mend
    return write


def proxied(services, courier="\n  -o smtpd_proxy_filter="):
    """Mail goes through a filter before the queue, and comes back to one of `services`."""
    def write(desk):
        before, desk.postfix.extra = desk.postfix.extra, desk.postfix.extra + "\nsmtpd_proxy_filter = 127.0.0.1:10024"
        mend = master(lambda text, _: text + courier + services)(desk)

        def undo():
            desk.postfix.extra = before
            mend()
        return undo
    return write


def milters(*words):
    """smtpd_milters in these words, where OURS is our socket."""
    def write(desk):
        ours, desk.postfix.milter = desk.postfix.milter, ", ".join(words).replace("OURS", desk.postfix.milter)
        desk.postfix.configure()

        def mend():
            desk.postfix.milter = ours
            desk.postfix.configure()
        return mend
    return write


def gone(path):
    def move(desk):
        os.rename(path(desk), path(desk) + ".gone")
        return lambda: os.rename(path(desk) + ".gone", path(desk))
    return move


def setting(line):
    def write(desk):
        desk.configure(line)
        return desk.configure
    return write


def a_key(desk):
    keys = os.path.join(desk.home, "keys")
    return os.path.join(keys, os.listdir(keys)[0])


def statement(make, mend):
    def run(desk):
        desk.postgres.psql(make)
        return lambda: desk.postgres.psql(mend)
    return run


def replaced(desk):
    """As a package or make install does it while the milter runs."""
    program = os.path.join(desk.bin, "hearken-milter")
    shutil.copy(program, program + ".new")
    os.rename(program + ".new", program)

    def mend():
        desk.place.stop("milter")
        desk.start_milter()
    return mend


MISTAKES = {
    "a daemon older than the package": (replaced, "process \\d+ runs a .*/hearken-milter that was replaced since it began; systemctl restart hearken-milter"),
    "a phrase that stands for nothing": (statement("select hearken.add_phrase('closer', 'All right?'), hearken.add_phrase('closing', 'Oh.')", "delete from hearken.phrase"),
                                         'phrase \\d+ is never said: language "en" has no words of kind "closing"; give it another'),
    "a database that only reads": (statement("alter database hearken set default_transaction_read_only = on", "begin read write; alter database hearken reset all; commit"),
                                   "conninfo: database connection failed: .*: session is read-only; it is a standby, or default_transaction_read_only is on: .* turn that off$"),
    "numbers that are taken already": (statement("select setval('hearken.queue_id_seq', 1, false)", "select setval('hearken.queue_id_seq', max(id)) from hearken.queue"),
                                       "sequence hearken.queue_id_seq stands before \\d+, which is taken: .*; run hearken upgrade$"),
    "a role without a connection left": (statement("alter role hearken_milter connection limit 0", "alter role hearken_milter connection limit -1"),
                                         'too many connections for role "hearken_milter"; raise its connection limit$'),
    "the settings closed to the daemons": (closed(lambda desk: desk.conf, 0o600), "cannot be read by user nobody"),
    "a key closed to the daemons": (closed(a_key, 0o600), "Permission denied; let the daemon's group read it"),
    "the keys closed to the daemons": (closed(lambda desk: desk.home + "/keys", 0o700), "keys”: Permission denied"),
    "a socket's directory closed to Postfix": (closed(lambda desk: desk.home + "/run", 0o700), "its user postfix may not enter .*/run"),
    "a socket closed to Postfix": (closed(lambda desk: desk.home + "/run/hearken.sock", 0o755), "its user postfix may not write to "),
    "no directory for the socket": (gone(lambda desk: desk.home + "/run"), "hearken/run is no directory; make it"),
    "an absolute path for a chrooted smtpd": (chrooted, "is chrooted to .* every mail gets 451; write "),
    "another instance's path": (milters("unix:run/hearken.sock"), "looks for our socket at /.*/queue/run/hearken.sock, but we listen at .*: every mail gets 451; write unix:/.*/run/hearken.sock in smtpd_milters"),
    "an index that was dropped": (statement("drop index hearken.ticket_requester_idx", "create index ticket_requester_idx on hearken.ticket (requester)"),
                                  "index ticket_requester_idx is not there: .*; in psql: create index concurrently ticket_requester_idx on hearken.ticket \\(requester\\);$"),
    "a role that is none": (setting('admin_conninfo = "host=/nonexistent"'), "admin_conninfo: .*; name in .*hearken.conf the role that ran hearken init, "),
    "no service for the courier": (without_service, "no service in master.cf has -o milter_macro_daemon_name=hearken-courier"),
    "a service for the courier elsewhere": (master(lambda text, desk: text.replace(f":{desk.relay} ", ":10026 ")),
                                            "service 127.0.0.1:10026/inet bears the courier's name, but relay = .* is another"),
    "a service for the courier that passes no filter": (master(lambda text, _: text + "\n  -o smtpd_milters="), "the courier's, does not pass our socket"),
    "a service for the courier without filters": (master(lambda text, _: text + "\n  -o receive_override_options=no_milters"),
                                                  "the courier's, does not pass our socket"),
    "a relay at another port of this host": (setting('relay = "smtp://localhost:1"'), "bears the courier's name, but relay = smtp://localhost:1 in .* is another"),
    "a port 25 of its own without us": (master(lambda text, _: text + "\nsmtp inet n - n - - smtpd\n  -o smtpd_milters=unix:/run/dkim.sock"),
                                        "smtpd_milters = unix:/run/dkim.sock does not name our socket"),
    "no filters at all behind postscreen": (master(lambda text, _: text + "\nsmtpd pass - - n - - smtpd\n  -o receive_override_options=no_milters"),
                                            "receive_override_options = no_milters: mail to the queues is delivered without a ticket"),
    "a filter before the queue, behind which we do not stand": (proxied("\n127.0.0.1:10099 inet n - n - - smtpd\n  -o smtpd_proxy_filter=\n  -o receive_override_options=no_milters"),
                                                                "smtpd_proxy_filter = 127.0.0.1:10024: before such a filter milters are shown no mail, "),
    "a filter before the queue for the courier": (proxied("", courier=""), "the courier's, does not pass our socket .* add -o smtpd_proxy_filter= where"),
    "a filter before the queue for agents": (proxied("\n127.0.0.1:10587 inet n - n - - smtpd\n  -o milter_macro_daemon_name=ORIGINATING"),
                                             "service 127.0.0.1:10587/inet: no_milters or an smtpd_proxy_filter keeps its mail from us: "),
    "another filter behind ours": (milters("OURS", "unix:/run/dkim.sock"), "hearken must be the last"),
    "another in braces behind ours": (milters("OURS", "{ unix:/run/dkim.sock, default_action=tempfail }"), "hearken must be the last"),
    "mail that passes while ours is down": (milters("{ unix:/run/dkim.sock, default_action=tempfail }", "{ OURS, default_action=accept }"),
                                            "milter_default_action = accept"),
    "no directory for the metrics": (setting('metrics_file = "/nonexistent/hearken.prom"'), "metrics_file: /nonexistent is no directory"),
    "a port open to everybody": (setting('socket = "inet:8891"'), 'listens on every network of this host, .*; write "inet:8891@127.0.0.1"'),
    "a port that Postfix was not told of": (setting('socket = "inet6:8891@::1"'), r"does not name our socket inet:\[::1\]:8891: "),
    "a delimiter within a queue's address": (setting('recipient_delimiter = "+p"'), 'support@desk.invalid: "p" is a recipient_delimiter, .* look for su and'),
    "no key for the translator": (setting('translate_key_file = "/nonexistent"'), "translate_key_file: /nonexistent cannot be read"),
    "no key in the endpoint's file": (setting('endpoint_key_file = "/dev/null"'), "endpoint_key_file: /dev/null is empty; put the secret on its first line"),
    "a relay that nobody listens at": (setting('relay_for = {"slow.invalid=smtp://127.0.0.1:1"}'),
                                       "relay: smtp://127.0.0.1:1: Couldn't connect to server; until the mail server answers there"),
    "a relay without TLS": (setting('relay_tls = "require"'), "relay: .*STARTTLS not supported; until the mail server answers there"),
    "no certificates": (setting('relay_ca_file = "/nonexistent"'), "relay_ca_file: /nonexistent cannot be read"),
}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can look with other eyes")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_cure(desk, mistake):
    make, says = MISTAKES[mistake]
    mend = make(desk)
    try:
        done = check(desk, "-q")
    finally:
        mend()
    assert done.returncode == os.EX_CONFIG
    assert re.search(says, done.stderr, re.M), done.stderr
    assert check(desk, "-q").stderr == ""


def test_a_state_dir_that_is_roots_is_looked_at_as_the_packages_user(desk):
    """Root may write there; the milter does not start."""
    with open("/etc/passwd", encoding="utf-8") as file:
        users = desk.place.write("passwd", file.read() + "hearken:x:65534:65534::/:/bin/false\n")
    mend = closed(lambda desk: desk.home + "/state", 0o755)(desk)
    try:
        done = desk.place.run(["unshare", "--mount", "sh", "-c", f"mount --bind {users} /etc/passwd || exit 99; HEARKEN_SQL={desk.sql} exec {desk.bin}/hearken check -c {desk.conf} -q"],
                              check=False, capture_output=True)
    finally:
        mend()
    if done.returncode == 99:
        pytest.skip("file systems cannot be mounted here")
    assert f"state_dir: {desk.home}/state cannot be written; chown it to the user" in done.stderr, done.stderr


def test_an_alias_that_leads_to_a_queue_is_told(desk):
    """The milter sees a recipient before Postfix looks for aliases: such mail reaches the team's mailbox and is no ticket."""
    table = os.path.join(desk.postfix.etc, "virtual")
    with open(table, "w", encoding="utf-8") as file:
        file.write("Kontakt@desk.invalid  other@desk.invalid, support@desk.invalid\n@old.invalid @desk.invalid\nother@desk.invalid ada@desk.invalid\n"
                   "support@desk.invalid support@desk.invalid\nservice SUPPORT+web@desk.invalid\nweb@old.invalid any@whole.invalid\n")
    desk.postfix.command("postmap", f"hash:{table}")
    before, desk.postfix.extra = desk.postfix.extra, f"virtual_alias_maps = inline:{{ {{a@b.invalid = support@desk.invalid}} }}, proxy:hash:{table}"
    desk.postfix.configure()
    desk.postgres.psql("select hearken.add_queue('@whole.invalid', 'Example Support')")
    try:
        said = re.findall(r"mail to (\S+) goes to (\S+) by hash:\S+, but is not filed, .*; select hearken.add_queue\('(\S+)', 'Example Support'\)", check(desk).stdout)
    finally:
        desk.postfix.extra = before
        desk.postfix.configure()
        desk.postgres.psql("delete from hearken.address where address = '@whole.invalid'")
    assert sorted(said) == sorted([(alias, "support@desk.invalid", alias) for alias in ("kontakt@desk.invalid", "service@mx.invalid", "support@old.invalid")]
                                  + [("web@old.invalid", "any@whole.invalid", "web@old.invalid")])
    assert "is not filed" not in check(desk).stdout


BESIDE_US = """content_filter = scan:[127.0.0.1]:10024
smtpd_milter_maps = inline:{ {192.0.2.1 = DISABLE} }
recipient_canonical_maps = inline:{ {support@desk.invalid = team@desk.invalid} {info@desk.invalid = support@desk.invalid} }
recipient_bcc_maps = inline:{ {sales@desk.invalid = support@desk.invalid} }
always_bcc = Support+copies@desk.invalid
header_checks = regexp:{ {/^X-Order:/ REDIRECT support@desk.invalid} {/^X-Wrong:/ REJECT write to support@desk.invalid} }
smtpd_sender_restrictions = reject_non_fqdn_sender, check_sender_access inline:{ {shop.invalid = BCC support@desk.invalid} {bad.invalid = REJECT support@desk.invalid} }
virtual_alias_maps = regexp:ETC/patterns
multi_instance_directories = /etc/postfix-out"""
SAID_OF_IT = ("service 127.0.0.1:10099/inet seems to take mail back from content_filter = scan:.* add -o receive_override_options=no_milters",
              "smtpd_milter_maps = inline:.* goes before smtpd_milters: ", "turns support@desk.invalid into team@desk.invalid in To and Cc, too, .*add_queue\\('team@desk.invalid', 'Example Support'\\)",
              "mail to info@desk.invalid goes to support@desk.invalid by ", "mail to sales@desk.invalid goes to support@desk.invalid by ",
              *[f"Postfix: {what}.* brings mail to support@desk.invalid that was sent to others, .*select hearken.add_queue\\('ADDRESS', 'Example Support'\\)"
                for what in ("always_bcc", "regexp:{.*X-Order", "inline:{ {shop.invalid", "regexp:/.*/patterns")],
              "its other instances \\(/etc/postfix-out\\) were not looked at; hearken check --postfix DIRECTORY")


@pytest.mark.parametrize("options", ["", " -o receive_override_options=no_milters"])
def test_what_postfix_does_beside_us_is_told(desk, options):
    """A content filter that hands mail back to us, filters by client, addresses rewritten: none a fault for sure, all without a sign."""
    postfix = desk.postfix
    before, postfix.extra, services = postfix.extra, postfix.extra + "\n" + BESIDE_US.replace("ETC", postfix.etc), postfix.services
    with open(os.path.join(postfix.etc, "patterns"), "w", encoding="utf-8") as file:
        file.write("# support@desk.invalid\n/^help.*@/ support@desk.invalid\n/^sell/ sales@desk.invalid\n")
    postfix.services += f" -o content_filter=\n127.0.0.1:10099 inet n - n - - smtpd\n  -o content_filter={options}"
    postfix.configure()
    try:
        done = check(desk)
    finally:
        postfix.extra, postfix.services = before, services
        postfix.configure()
    assert done.returncode == 0, done.stderr
    assert [bool(re.search(said, done.stdout)) for said in SAID_OF_IT] == [not options] + [True] * 9, done.stdout
    assert done.stdout.count("take mail back") == (not options) and done.stdout.count("that was sent to others") == 4


def test_a_pooler_of_transactions_is_told(desk):
    """Not only where a daemon has already been given its statement."""
    port = free_port()
    file = desk.place.write("pooler.ini", f"[databases]\nhearken = host={desk.postgres.socket} user=hearken_milter\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\n"
                            "unix_socket_dir =\nauth_type = any\npool_mode = transaction\nignore_startup_parameters = extra_float_digits\n")
    desk.place.start("pooler", ["/usr/sbin/pgbouncer", file], user="nobody")
    wait_for("the pooler's start", lambda: port_answers(port))
    desk.configure()
    with open(desk.conf, encoding="utf-8") as file:
        text = file.read()
    with open(desk.conf, "w", encoding="utf-8") as file:
        file.write(text.replace(f"{desk.postgres.socket} dbname=hearken user=hearken_milter", f"127.0.0.1 port={port} dbname=hearken"))
    try:
        done = check(desk, "-q")
    finally:
        desk.place.stop("pooler")
        desk.configure()
    assert done.returncode == os.EX_CONFIG
    assert re.search("conninfo: .*; a pooler in transaction mode stands between; have it pool whole sessions, or connect past it$", done.stderr, re.M), done.stderr


def test_the_milters_as_the_readme_writes_them_are_fine(desk):
    with open(os.path.join(TOP, "README.md"), encoding="utf-8") as file:
        line = re.search(r"^    smtpd_milters = …, (.*)$", file.read(), re.M).group(1)
    mend = milters("unix:/run/verifier.sock", line.replace("unix:hearken/hearken.sock", "OURS"))(desk)
    done = check(desk, "-q")
    mend()
    assert done.stderr == ""
    mend = milters()(desk)
    ours = f"-o smtpd_milters=unix:{desk.home}/run/hearken.sock"
    apart = master(lambda text, _: f"{text}\n  {ours}\nsmtp inet n - n - - smtpd\n  {ours}")(desk)
    done = check(desk, "-q")
    apart()
    mend()
    assert done.stderr == "", "named in master.cf alone"


def test_a_second_filter_leaves_the_first_its_socket(desk):
    second = desk.place.run([os.path.join(desk.bin, "hearken-milter"), "-c", desk.conf], user=USER, group="postfix", capture_output=True,
                            check=False, timeout=20)
    assert second.returncode == os.EX_CANTCREAT and "another filter listens there; stop it first" in second.stderr
    third = desk.place.run([os.path.join(desk.bin, "hearken-milter"), "-c", desk.conf, "-p", "inet:99999@127.0.0.1"], user=USER, group="postfix",
                           capture_output=True, check=False, timeout=20)
    assert third.returncode == os.EX_CONFIG and '-p "inet:99999@127.0.0.1" is no socket; give' in third.stderr
    assert check(desk, "-q").stderr == ""


@pytest.mark.parametrize("words,status,says", [
    (["preview", "-c", "CONF", "999"], os.EX_DATAERR, "there is no ticket 999; select"),
    (["init", "-d", "dbnam=hearken"], os.EX_CONFIG, '-d: invalid connection option "dbnam"'),
    (["init", "-d", "host=/nonexistent dbname=hearken"], os.EX_TEMPFAIL, "see -d, or admin_conninfo"),
    (["init", "-d", "WEAK"], os.EX_NOPERM, "connect as a superuser, or as a role with createrole"),
    (["init", "-c", "/"], os.EX_CONFIG, "/: is a directory"),
    (["init", "-c", "CONF", "--queue", "neu@desk.invalid", "--language", "klingon"], os.EX_CONFIG, 'language cannot be "klingon"; give one that we write'),
    (["init", "-d", "host=/nonexistent", "--queue", "support"], os.EX_USAGE, '"support" is no mail address; give --queue support@example.com'),
    (["init", "-c", "CONF", "--name", "Support"], os.EX_USAGE, "[--queue ADDRESS [--name NAME]"),
    (["import", "-c", "CONF", "HOME"], os.EX_NOINPUT, "is no Maildir (it has neither cur nor new) and holds no .eml file"),
    (["import", "-c", "CONF", "--to", "nobody@desk.invalid", "CONF"], os.EX_DATAERR, "no queue takes mail at --to nobody@desk.invalid"),
    (["check", "--bogus"], os.EX_USAGE, "hearken check: unrecognized option '--bogus'"),
    (["key", "-c", "/", "activate"], os.EX_USAGE, "activate KID | retire KID | list"),
    (["key", "-c", "CONF", "activate", "typo"], os.EX_NOINPUT, "there is no such key; hearken key list shows them"),
])
def test_what_is_typed_wrong_is_answered_in_a_sentence(desk, words, status, says):
    desk.postgres.psql("do $$ begin create role weak login; exception when duplicate_object then null; end $$")
    names = {"CONF": desk.conf, "HOME": desk.home, "WEAK": desk.postgres.dsn("postgres", "weak")}
    done = desk.tool(*[names.get(word, word) for word in words], check=False)
    assert (done.returncode, says in done.stderr) == (status, True), done.stderr


def test_who_may_create_roles_and_owns_the_database_needs_no_superuser(desk):
    """On PostgreSQL 16 and later a role does not have the rights of those that it creates; one that is "noinherit" never has."""
    desk.postgres.psql("create role builder login createrole noinherit")
    desk.postgres.psql("create database built owner builder template template0 encoding 'UTF8' locale 'C.UTF-8'")
    dsn = desk.postgres.dsn("built", "builder")
    done = desk.tool("init", "-d", dsn, check=False)
    assert done.returncode == os.EX_NOPERM and 'role "builder" is a member of hearken_owner without its rights' in done.stderr, done.stderr
    desk.postgres.psql("alter role builder inherit")
    for words in (["init", "-d", dsn, "--queue", "support@built.invalid"], ["upgrade", "-d", dsn]):
        done = desk.tool(*words, check=False)
        assert done.returncode == 0, done.stderr


def test_a_server_without_lz4_is_told_before_anything_is_made(desk):
    desk.postgres.psql("create database unpacked template template0 encoding 'UTF8' locale 'C.UTF-8'")
    names = desk.postgres.psql("select string_agg(case column_name::text when 'enumvals' then $$case when name = 'default_toast_compression' then '{pglz}' else enumvals end as enumvals$$ "
                               "else column_name::text end, ', ' order by ordinal_position) from information_schema.columns where table_name = 'pg_settings'", database="unpacked")
    desk.postgres.psql(f"set allow_system_table_mods = on; create or replace view pg_catalog.pg_settings as select {names} from pg_catalog.pg_show_all_settings()",
                       database="unpacked")
    done = desk.tool("init", "-d", desk.postgres.dsn("unpacked"), check=False)
    assert done.returncode == os.EX_CONFIG and "this PostgreSQL was built without lz4, which hearken needs; install one" in done.stderr, done.stderr
    assert desk.postgres.psql("select to_regnamespace('hearken') is null", database="unpacked") == "t"


@pytest.mark.parametrize("statement,says", [
    ("update hearken.migration set name = 'functions of old' where name like 'functions %'", "has another version's functions; run hearken upgrade"),
    ("delete from hearken.migration where name = (select max(name) from hearken.migration where name like '0%')", "lacks 1 migrations of this version"),
    ("insert into hearken.migration (name) values ('999_later.sql')", "is of a later version (999_later.sql)"),
])
def test_a_schema_of_another_version_is_told(desk, statement, says):
    rows = desk.rows("select name from hearken.migration")
    desk.postgres.psql(statement)
    done = check(desk, "-q")
    if "later" in says:  # its functions are not put over those of the later version
        upgraded = desk.tool("upgrade", "-c", desk.conf, check=False)
        assert (upgraded.returncode, f"the schema {says}" in upgraded.stderr) == (os.EX_CONFIG, True), upgraded
    desk.postgres.psql("delete from hearken.migration; insert into hearken.migration (name) values "
                       + ", ".join(f"('{name}')" for name, in rows))
    assert done.returncode == os.EX_CONFIG and f"the schema {says}" in done.stderr
    assert check(desk, "-q").stderr == ""


def test_what_a_database_is_set_to_against_us_is_told(desk):
    wrong = {"session_replication_role": "replica", "row_security": "off", "standard_conforming_strings": "off", "default_transaction_isolation": "serializable"}
    desk.postgres.psql("".join(f"alter database hearken set {name} = '{value}';" for name, value in wrong.items()))
    done = check(desk, "-q")
    desk.postgres.psql("alter database hearken reset all")
    assert dict(re.findall(r"PostgreSQL: (\w+) is (\w+): .*; set it to", done.stderr)) == wrong, done.stderr
    assert check(desk, "-q").stderr == ""


def test_a_function_that_is_not_there_is_told_with_the_cure(desk):
    desk.postgres.psql("alter function hearken.snapshot() rename to snapshot_of_old")
    done = check(desk, "-q")
    desk.postgres.psql("alter function hearken.snapshot_of_old() rename to snapshot")
    assert "conninfo: database: function hearken.snapshot() does not exist; the schema is not of this version: run hearken upgrade" in done.stderr


def test_an_answer_that_cannot_be_written_is_none(desk):
    with open("/dev/full", "w", encoding="ascii") as full:
        done = desk.tool("--version", check=False, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (os.EX_IOERR, "hearken: what was printed could not be written: No space left on device\n")


def test_a_full_disk_is_a_sentence_and_no_crash(desk):
    """What the ledger needs is taken at the start: the first mail must find it."""
    full = desk.place.directory("full")
    if desk.place.run(["mount", "-t", "tmpfs", "-o", "size=16k,mode=755", "tmpfs", full], check=False, capture_output=True).returncode:
        pytest.skip("file systems cannot be mounted here")
    try:
        desk.place.run(["chown", USER, full])
        desk.place.run(["dd", "if=/dev/zero", f"of={full}/fill", "bs=1k", "count=16"], check=False, capture_output=True)
        desk.configure(f'state_dir = "{full}"\nsocket = "unix:{desk.home}/run/other.sock"\nspool_dir = "{full}"')
        done = desk.place.run([os.path.join(desk.bin, "hearken-milter"), "-c", desk.conf], user=USER, group="postfix", capture_output=True,
                              check=False, timeout=20)
        assert (done.returncode, "No space left on device; make room there" in done.stderr) == (os.EX_CANTCREAT, True), done
        assert f"spool_dir: {full} has less than 64 MiB left; make room" in check(desk, "-q").stderr
    finally:
        desk.configure()
        desk.place.run(["umount", full])
