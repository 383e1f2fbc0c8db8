"""What the documents say is so: settings, options, and the README's mail, ticket, acknowledgement and statements.

HEARKEN_REWRITE=1 writes the real output into README.md instead of comparing it."""
import glob
import json
import os
import re
import shutil
import subprocess
import textwrap

import pytest
from conftest import BUILD, TOP, Desk
from private.place import wait_for

QUEUE, ADA, GRACE = "support@desk.invalid", "ada@customer.invalid", "grace@customer.invalid"
README = os.path.join(TOP, "README.md")


def text_of(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return file.read()


def blocks(markdown):
    """The indented blocks of a markdown text, without their indent."""
    found = re.findall(r"(?:^    .*\n|^\n(?=    ))+", markdown, re.M)
    return [re.sub(r"^    ", "", block, flags=re.M).strip("\n") for block in found if block.strip()]


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


def test_each_setting_is_documented_with_its_default(tmp_path):
    conf = tmp_path / "hearken.conf"
    conf.write_text('domain = "desk.invalid"\n')
    printed = run(os.path.join(BUILD, "hearken-milter"), "-n", "-c", str(conf))
    assert printed.returncode == 0, printed.stderr
    in_force = dict(re.findall(r"^(\w+) = (.*)$", printed.stdout, re.M))
    page = text_of("milter/base/hearken.conf.5")
    documented = re.findall(r"^\.It Va (\w+)\n(.*?)(?=^\.It Va|^\.El)", page, re.M | re.S)
    assert [name for name, _ in documented] == list(in_force)
    for name, words in documented:
        default = re.search(r"Default:\n\.Li (.*)", words)
        assert default, f"{name}: no default named"
        value = default.group(1).replace(r"\(dq", '"').split(" (")[0].rstrip(" .")
        if name != "domain":
            assert value == in_force[name], name


def test_the_situation_of_the_manual_words_a_mail(tmp_path):
    packs = tmp_path / "packs"
    shutil.copytree(os.path.join(TOP, "milter", "listen", "packs"), packs)
    example = re.search(r"^\.Bd -literal -offset indent\n(\[lists\]\n.*?)^\.Ed", text_of("milter/base/hearken.conf.5"), re.M | re.S)
    (packs / "en.kettles.situations").write_text(example.group(1))

    def told(body):
        mail = json.dumps({"id": "1", "subject": "", "body": body})
        heard = subprocess.run([os.path.join(BUILD, "hearken"), "listen", "--jsonl", "--packs", str(packs)], input=mail,
                               capture_output=True, text=True, check=True)
        return json.loads(heard.stdout)["ack"]
    assert "he kettle in your staff kitchen no longer works" in told("The blue kettle in our staff kitchen is broken.")
    assert "our kettle has not worked for three weeks" in told("My kettle has been dead for three weeks")
    for text, says in (("say=x", "needs the keys match"), ("match=kettle\nsay=x\nmaybee=old", "maybee: there is no such key"),
                       ("match=Kettle\nsay=x", '"Kettle" is no phrase: give words in small letters'),
                       ("match=café\nsay=x", "without accents")):
        (packs / "en.kettles.situations").write_text(f"[kettle-dead]\n{text}\n")
        refused = run(os.path.join(BUILD, "hearken"), "listen", "--jsonl", "--packs", str(packs))
        assert refused.returncode == 78 and "en.kettles.situations: [kettle-dead] " in refused.stderr and says in refused.stderr


@pytest.mark.parametrize("program,page", [("hearken-milter", "milter/intake/hearken-milter.8"),
                                          ("hearken-courier", "milter/courier/hearken-courier.8")])
def test_each_option_of_a_daemon_is_documented(program, page):
    help_text = run(os.path.join(BUILD, program), "--help").stdout
    options = set(re.findall(r"--([a-z][a-z-]+)", help_text)) - {"help", "version"}
    assert options
    assert options == set(re.findall(r"^\.It Fl . , -([a-z][a-z-]+)", text_of(page), re.M))


@pytest.mark.parametrize("module,page", [("intake", "milter/intake/hearken-milter.8"), ("courier", "milter/courier/hearken-courier.8")])
def test_each_word_of_the_log_is_documented(module, page):
    sources = glob.glob(os.path.join(TOP, "milter", module, "*.c"))
    calls = [call for path in sources for call in re.findall(r"log_(?:info|warn|error)\((.*?)\);", text_of(path), re.S)]
    said = {word for call in calls for word in re.findall(r"[\" ]([a-z_]+)=", " ".join(re.findall(r'"[^\n]*"', call)))}
    assert len(said) > 10
    documented = text_of(page).split(".Sh DIAGNOSTICS")[1]
    assert not [word for word in sorted(said) if not re.search(rf"\b{word}\b", documented)]


def test_each_command_and_option_of_the_tool_is_documented():
    tool, page = os.path.join(BUILD, "hearken"), text_of("milter/tool/hearken.1")
    commands = re.findall(r"^  (\w+) +\S", run(tool, "--help").stdout, re.M)
    assert "import" in commands
    for command in commands:
        section = re.search(rf"^\.It Cm {command}\n.*?(?=^\.It Cm |^\.El)", page, re.M | re.S)
        assert section, f"hearken(1) does not say what {command} does"
        asked = run(tool, command, "--help")
        assert asked.returncode == 0, command
        synopsis = re.search(rf"^\.Nm\n\.Cm {command}\n.*?(?=^\.Nm\n(?!\.Cm {command}\n)|^\.Sh )", page, re.M | re.S)
        assert synopsis, f"hearken(1) has no synopsis of {command}"
        for option in set(re.findall(r"--([a-z][a-z-]+)", asked.stdout)) - {"help", "version", "config", "database", "directory", "quiet"}:
            assert f"Fl -{option}" in synopsis.group(0), f"hearken {command} --{option} is not in the synopsis"
        for letter in set(re.findall(r"^  -(.),", asked.stdout, re.M)):
            assert f"Fl {letter}" in synopsis.group(0), f"hearken {command} -{letter} is not in the synopsis"


def test_each_command_of_an_agent_is_documented_as_help_tells_it():
    told = re.findall(r'^    \{"[a-z]+", [A-Z_]+, "(#[^"]+)",', text_of("milter/agent/command.c"), re.M)
    assert "#merge 1041" in told
    assert re.findall(r"^\.It Li (#.*)$", text_of("milter/agent/hearken-agent.7"), re.M) == told


def test_the_readmes_figures_are_the_newest():
    readme = " ".join(text_of("README.md").split())
    costs, ratio = re.search(r"^plain +\d+ +\S+ +(\S+) +(\S+)", text_of("tests/bench/results/letter.txt"), re.M).groups()
    assert f"costs {float(costs):.2f} million instructions, {float(ratio):.1f} times" in readme
    rows = re.findall(r"^ +\d+ +\d+ +\d+ +\d+ +(\S+) +\S+ +(\S+)", text_of("tests/bench/results/take.txt"), re.M)[:3]
    speeds, spent = zip(*rows)
    assert "costs {}, {} and {} ms at 1, 4 and 16 clients, at {}, {} and {} of the speed".format(*spent, *speeds) in readme


@pytest.fixture(scope="module")
def desk(place):
    a_desk = Desk(place, BUILD, {QUEUE: "Example Support"}, [ADA, GRACE])
    a_desk.start()
    yield a_desk
    a_desk.stop()


@pytest.fixture(scope="module")
def example(desk):
    """The README's mail, sent; a second customer's, answered on the same matter."""
    mail = next(block for block in blocks(text_of("README.md")) if block.startswith("From: Ada"))
    assert desk.send(ADA, QUEUE, mail + "\n\nKind regards\nAda\n")[0] == 250
    grace = "From: Grace Hopper <grace@customer.invalid>\nTo: support@desk.invalid\nSubject: Same jug\n\nMy jug is cracked too, order 4500.\n\nGrace\n"
    assert desk.send(GRACE, QUEUE, grace)[0] == 250
    desk.settle()
    return desk


def compare(old, new):
    """One block of the README against what was really put out."""
    if os.environ.get("HEARKEN_REWRITE"):
        text = text_of("README.md")
        indented = lambda block: re.sub(r"^(?=.)", "    ", block, flags=re.M)  # noqa: E731
        assert indented(old) in text
        with open(README, "w", encoding="utf-8") as file:
            file.write(text.replace(indented(old), indented(new)))
    else:
        assert old == new


def test_the_readmes_acknowledgement_is_the_one_that_arrives(example):
    wait_for("the acknowledgement", lambda: example.postfix.letters(ADA))
    words = example.postfix.letters(ADA)[0].get_payload(decode=True).decode().strip().splitlines()
    words = "\n".join(textwrap.fill(line, 84) for line in words)
    shown = next(block for block in blocks(text_of("README.md")) if block.startswith(("Dear Ada", "Hello Ada", "Hi Ada")))
    compare(shown, words)


def test_the_readmes_statements_do_what_it_says(example):
    desk = example
    desk.tick()  # the courier's, each minute: fills the words of search()
    session = next(block for block in blocks(text_of("README.md")) if block.startswith("hearken=> "))
    statements = re.findall(r"^hearken=> (.*;)$", session, re.M)
    assert len(statements) >= 10
    shown = []
    for statement in statements:
        answer = desk.postgres.psql("set role hearken_admin; set timezone = 'UTC'; " + statement, flags=("-qX",))
        answer = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00", "2026-11-24 10:00:00+00", answer.strip("\n"))
        lines = [line.rstrip() for line in answer.split("\n")]
        if lines == [""] or len(lines) > 2 and lines[2] == "":
            lines = []  # a verb that returns nothing
        shown.append("\n".join([f"hearken=> {statement}"] + lines))
    compare(session, "\n".join(shown))
