#!/usr/bin/python3
"""check_ack.py ANSWERS.jsonl: the mechanical faults of acknowledgements, each named; exits 1 when there is one.

Lines {"id", "lang", "subject", "body", "ack"}; an empty ack was suppressed. Written anew after the rules of listening.md 6; where
it differs from the corpus' own checker is told, rule by rule, in check_ack.differences. LANGUAGE_HELPER: a program that reads a
line and prints the language's code (hearken language does).
"""
import json
import os
import re
import subprocess
import sys

FORBIDDEN = [
    r"you(?:'ve| have)? probably", r"you must have", r"as you (?:surely )?know", r"\bobviously\b", r"\bguarantee", r"\b(?:i|we) promise\b",
    r"\b(?:we|i)(?:'ll| will) (?:refund|replace|fix|resolve|send|ship|pay|compensate|credit|make sure|call|get back|deliver|reimburse)",
    r"your refund (?:is|will be) (?:on its way|processed)", r"within \d+ (?:hours|business days)", r"\bour (?:fault|mistake|error)\b(?! code)",
    r"we (?:apologi[sz]e for our|messed up|made a mistake)", r"calm down", r"policy (?:does not|doesn't) allow", r"take this (?:very )?seriously",
    r"wir garantieren|wir erstatten ihnen|unser fehler|nous vous rembourserons|notre faute|le devolveremos|culpa nuestra|rimborseremo|"
    r"colpa nostra|vamos reembolsar|onze fout",
]
ASKED = re.compile(r"(?:whether|know (?:when|if|how|what|why)|ob|si|se|of) [^.]{0,14}$", re.I)
QUOTED = re.compile(r"[“„«\"][^”“»\"]{3,}[”“»\"]")
# Words of the acknowledgement's own that begin its sentences or name nobody.
OWN = set("""I You Your We Our Which What How When Where Why Who Sie Ihr Ihre Ihnen Lei Le La Suo Sua Suoi Sue Ha Desidera Se Cuál Cómo
Qué Quiere Quieres Vous Votre Você Usted Uw""".split())


def words(text):
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text.lower())


def longest_run(ours, theirs):
    best, before = 0, [0] * (len(theirs) + 1)
    for word in ours:
        now = [0] * (len(theirs) + 1)
        for at, other in enumerate(theirs):
            if word == other:
                now[at + 1] = before[at] + 1
                best = max(best, now[at + 1])
        before = now
    return best


def luhn(digits):
    total = 0
    for at, digit in enumerate(int(d) for d in reversed(digits)):
        total += digit if at % 2 == 0 else digit * 2 - 9 * (digit > 4)
    return total % 10 == 0


def private(text):
    found = set()
    for match in re.finditer(r"\b\d(?:[ -]?\d){12,18}\b", text):
        digits = re.sub(r"\D", "", match.group())
        if 13 <= len(digits) <= 19 and luhn(digits):
            found.add(digits)
    secret = r"(?:password|passwort|mot de passe|contraseña|pin|cvv|backup code|otp|one[- ]time code)\b(?: (?:i have|was|is|ist|:))+\s*:?\s*"
    for match in re.finditer(secret + r"(\S*\d\S*)", text, re.I):
        found.add(match.group(1).strip(".,!"))
    for pattern in (r"(?:social security(?: number)?|ssn)\D{0,12}([\d-]{7,})", r"\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7})\b",
                    r"\b((?:sk-|AKIA|ghp_)[\w-]{8,})"):
        found |= {match.group(1) for match in re.finditer(pattern, text)}
    for match in re.finditer(r"\+?\d[\d ()-]{8,}\d", text):
        digits = re.sub(r"\D", "", match.group())
        if 9 <= len(digits) <= 15 and re.search(r"[ +()-]", match.group()) and not re.match(r"\d{4}-\d\d-\d\d", match.group()):
            found.add(digits)
    return found


class Language:
    def __init__(self):
        helper = os.environ.get("LANGUAGE_HELPER")
        self.process = subprocess.Popen(helper.split(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) if helper else None

    def tell(self, text):
        if not self.process:
            return None
        self.process.stdin.write(re.sub(r"\s+", " ", text) + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().split()[0]


def faults(row, language):
    ack, source = row["ack"], f"{row.get('subject') or ''} \n {row['body']}"
    low, spoken = source.lower(), QUOTED.sub(" ", ack)
    for number in set(re.findall(r"\d+(?:[.,:/-]\d+)*", ack)):
        if number not in source and number.replace(",", "") not in source.replace(",", ""):
            yield "invented number", number
    if row["lang"] != "de":
        for match in re.finditer(r"(?<![.!?:»”\"¿¡] )(?<![\n¿¡])(?<!^)\b[A-ZÀ-Ý][\wÀ-ÿ]+", ack):
            name = match.group().lower()
            spelled = any(c.isdigit() for c in name) and name in low.replace(" ", "")
            if match.group() not in OWN and name not in low and not spelled and not (name[-1] == "s" and name[:-1] in low):
                yield "invented name", match.group()
    for pattern in FORBIDDEN:
        match = re.search(pattern, spoken, re.I)
        if match and not ASKED.search(spoken[:match.start()]):
            yield "forbidden", match.group()
    flat = re.sub(r"\D", "", ack)
    for secret in private(source):
        if secret in ack or (secret.isdigit() and secret in flat):
            yield "private echo", secret
    if re.search(r"@|://|www\.", ack):
        yield "address", ack[:60]
    run = longest_run(words(spoken), words(source))
    if run > 12:
        yield "copied span", run
    if row["lang"] == "en":
        plain = re.sub(r"\b(?:let me|help me|tell me|correct me)\b|thank you[^.]*|my condolences", " ", spoken, flags=re.I)
        match = re.search(r"\b(my|mine|myself|me)\b", plain)
        if match:
            yield "first person", plain[max(0, match.start() - 20):match.end() + 15]
        match = re.search(r"\b(you (?:is|was|has|am|does)\b(?! (?:it|that))|we (?:is|was|has|am)\b|us (?:are|have|will|told|sent)\b|"
                          r"(?:to|for|with|from|by) we\b|you you\b|us us\b|us you\b)", spoken)
        if match:
            yield "agreement", match.group()
    told = language.tell(re.sub(r"\d+", "", spoken))
    expected = {"pl": "en"}.get(row["lang"], row["lang"])  # no pack: the plain receipt in the queue's language
    if told and told not in (expected, "un", "und"):
        yield "language", f"{expected} -> {told}"
    if not 8 <= len(words(ack)) <= 130:
        yield "length", len(words(ack))
    if re.search(r"\{\w*\}|\bNone\b|\bnull\b|  \.|\.\.(?!\.)|\?\.|,\.|!\.|: ?\.|, ?\.", ack):
        yield "artefact", ack[:80]


def main():
    rows = [json.loads(line) for name in sys.argv[1:] for line in open(name, encoding="utf-8")]
    language, bad, quotes, english = Language(), {}, 0, 0
    for row in rows:
        if not row["ack"].strip():
            continue
        english += row["lang"] == "en"
        quotes += row["lang"] == "en" and bool(QUOTED.search(row["ack"]))
        for kind, what in faults(row, language):
            bad.setdefault(kind, []).append((row["id"], what))
    for kind, found in sorted(bad.items()):
        print(f"{kind}: {len(found)}: {found[:8]}")
    share = 100 * quotes / max(1, english)
    failed = len({name for found in bad.values() for name, _ in found})
    print(f"quotations: {quotes} of {english} English acknowledgements ({share:.0f} %)")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed or share > 25 else 0


if __name__ == "__main__":
    sys.exit(main())
