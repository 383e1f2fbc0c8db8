"""contrib/filters, loaded and run by the tools they are for: sievec and Dovecot's Sieve, neomutt, notmuch; Thunderbird's are read as it reads them."""
import os
import pwd
import re
import shutil
import subprocess

import pytest
from conftest import TOP

FILTERS = os.path.join(TOP, "contrib/filters")
TICKET = """From: Mary <mary@customer.invalid>
To: support@desk.invalid
Subject: Blender
Message-ID: <one@customer.invalid>
Date: Mon, 23 Nov 2026 09:00:00 +0000
X-Hearken-Ticket: 1001
X-Hearken-Priority: high
X-Hearken-Sender-Verified: no

It is broken.
"""
DESK = """From: Example Support <support@desk.invalid>
To: ada@desk.invalid
Subject: [#1001] Done
Message-ID: <two@desk.invalid>
Date: Mon, 23 Nov 2026 09:01:00 +0000
List-Id: Hearken <result.hearken.desk.invalid>
Auto-Submitted: auto-generated

#close: closed
"""
OTHER = """From: Eve <eve@customer.invalid>
To: ada@desk.invalid
Subject: lunch
Message-ID: <three@customer.invalid>
Date: Mon, 23 Nov 2026 09:02:00 +0000

At one?
"""


def need(program):
    if not shutil.which(program):
        pytest.fail(f"{program} is missing; contrib/packages installs it")


def run(words, **options):
    done = subprocess.run(words, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def sieve(place, mail):
    """What Dovecot's own sieve-test says would be done with a mail; it runs as nobody, for it refuses to as root."""
    place.directory("sieve", owner="nobody")
    path = place.write("sieve/mail.eml", mail)
    with open(os.path.join(FILTERS, "hearken.sieve"), encoding="utf-8") as file:
        script = place.write("sieve/hearken.sieve", file.read())
    nobody = pwd.getpwnam("nobody")
    conf = place.write("sieve/dovecot.conf", f"mail_uid = {nobody.pw_uid}\nmail_gid = {nobody.pw_gid}\nfirst_valid_gid = 1\nlast_valid_uid = 0\nssl = no\n"
                       f"mail_location = maildir:{place.path('sieve')}/mail\nplugin {{\n sieve_before =\n}}\n")
    done = subprocess.run(place.as_user("nobody") + ["env", f"HOME={place.path('sieve')}", "/usr/bin/sieve-test", "-c", conf, script, path],
                          capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_sievec_compiles_it_and_it_sorts(place):
    need("sievec")
    place.directory("sieve", owner="nobody")
    target = place.path("sieve/compiled.svbin")
    run(["/usr/bin/sievec", os.path.join(FILTERS, "hearken.sieve"), target])
    assert os.path.getsize(target) > 100
    said = sieve(place, TICKET)
    assert "flagged" in said and "$HearkenUnverified" in said and "INBOX" in said
    assert "Desk" in sieve(place, DESK)
    other = sieve(place, OTHER)
    assert "flagged" not in other and "Desk" not in other


def test_neomutt_loads_it_and_finds_by_it(tmp_path):
    need("neomutt")
    box = tmp_path / "box"
    box.write_text("".join("From x@y Mon Nov 23 09:00:00 2026\n" + mail + "\n" for mail in (TICKET, DESK, OTHER)))
    said = run(["neomutt", "-n", "-F", os.path.join(FILTERS, "hearken.neomuttrc"), "-f", str(box), "-D"], env={**os.environ, "TERM": "xterm", "HOME": str(tmp_path)})
    assert "spam_separator" in said and "Error" not in said
    assert re.search(r'index_format *= *".*%H.*"|index_format = ".*%-8\.8H', said)


def test_notmuch_tags_by_it(tmp_path):
    need("notmuch")
    for folder in ("new", "cur", "tmp"):
        (tmp_path / "mail" / folder).mkdir(parents=True)
    for number, mail in enumerate((TICKET, DESK, OTHER)):
        (tmp_path / "mail/cur" / f"{number}:2,S").write_text(mail)
    config = tmp_path / "config"
    config.write_text(f"[database]\npath={tmp_path}/mail\n[user]\nname=Ada\nprimary_email=ada@desk.invalid\n[new]\ntags=inbox\n")
    environment = {**os.environ, "NOTMUCH_CONFIG": str(config), "HOME": str(tmp_path)}
    run(["notmuch", "new"], env=environment)
    run([os.path.join(FILTERS, "hearken.notmuch"), "reindex"], env=environment)
    run([os.path.join(FILTERS, "hearken.notmuch")], env=environment)
    tags = {name: set(run(["notmuch", "search", "--output=tags", f"id:{name}"], env=environment).split()) for name in
            ("one@customer.invalid", "two@desk.invalid", "three@customer.invalid")}
    assert {"ticket", "urgent", "flagged", "unverified"} <= tags["one@customer.invalid"] and "desk" not in tags["one@customer.invalid"]
    assert "desk" in tags["two@desk.invalid"] and not {"ticket", "desk", "urgent"} & tags["three@customer.invalid"]


def test_thunderbirds_rules_hold_together():
    """The syntax Thunderbird reads: name, enabled, type, action, condition; conditions name fields that exist."""
    with open(os.path.join(FILTERS, "msgFilterRules.dat"), encoding="utf-8") as file:
        lines = file.read().splitlines()
    assert lines[0] == 'version="9"' and lines[1] == 'logging="no"'
    assert all(re.fullmatch(r'[a-zA-Z]+="(?:[^"\\]|\\.)*"', line) for line in lines)
    rules = "\n".join(lines[2:]).split('name="')[1:]
    assert len(rules) == 4
    for rule in rules:
        keys = re.findall(r'^([a-zA-Z]+)=', rule, re.M)
        assert keys[:2] == ["enabled", "type"] and "action" in keys and keys[-1] == "condition"
        condition = re.search(r'condition="(.*)"', rule).group(1).replace('\\"', '"')
        terms = re.findall(r'(AND|OR) \("([a-z-]+)",(is|contains),([a-z.]+)\)', condition)
        assert terms and " ".join(f'{a} ("{b}",{c},{d})' for a, b, c, d in terms) == condition
        assert {term[1] for term in terms} <= {"x-hearken-priority", "x-hearken-sender-verified", "list-id"}


def test_postfix_reads_the_submission_snippet(tmp_path):
    (tmp_path / "main.cf").write_text("compatibility_level = 3.6\n")
    shutil.copy(os.path.join(TOP, "contrib/postfix/master.cf.submission"), tmp_path / "master.cf")
    services = run(["postconf", "-c", str(tmp_path), "-M"])
    assert re.search(r"^submission +inet", services, re.M) and re.search(r"^subcleanup +unix", services, re.M)
    said = run(["postconf", "-c", str(tmp_path), "-P"])
    milters = re.search(r"submission/inet/smtpd_milters *= *(.*)", said).group(1)
    assert milters.index("hearken") < milters.index("opendkim")  # ours before the signer
    table = "regexp:" + os.path.join(TOP, "contrib/postfix/hearken_submission_headers")
    line = "Received: from laptop (unknown [192.0.2.7]) (Authenticated sender: ada) by mx.example.com (Postfix) with ESMTPSA id 4X for <mary@example.org>; Tue, 1 Jan 2030 00:00:00 +0000"
    assert run(["postmap", "-c", str(tmp_path), "-q", line, table]).strip() == "IGNORE"
    kept = subprocess.run(["postmap", "-c", str(tmp_path), "-q", "Subject: Received: with ESMTPSA id", table], capture_output=True, text=True, check=False)
    assert kept.stdout == ""
