"""rfc3834.py - reads an acknowledgement as it lies in the customer's mailbox and names every departure from RFC 3834 (and RFC 5322, 2045-2047)."""
import email
import email.header
import email.utils
import re

ENCODED = re.compile(r"=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=")
ONCE = ["From", "To", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted", "Precedence", "X-Auto-Response-Suppress",
        "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
NEVER = ["Cc", "Bcc", "Sender", "Return-Receipt-To", "Disposition-Notification-To", "Errors-To", "X-Mailer", "User-Agent", "List-Id", "List-Unsubscribe"]


def plain(header):
    return "".join(part.decode(charset or "ascii") if isinstance(part, bytes) else part for part, charset in email.header.decode_header(header))


def faults(octets, sender, queue, subject_words, message_id, references=(), recoded=False):
    """octets: from the mailbox. sender: to whom it had to go. subject_words: what of the customer's subject must be found again.
    recoded: the mail server decodes the body for its mailboxes (Sendmail's F=9)."""
    found, text = [], octets.replace(b"\r\n", b"\n")
    ack = email.message_from_bytes(octets)

    def must(holds, rule):
        if not holds:
            found.append(rule)
    for name in ONCE:
        must(len(ack.get_all(name, [])) == 1, f"{name} stands {len(ack.get_all(name, []))} times")
    for name in NEVER:
        must(name not in ack, f"{name} has no place here")
    must(ack.get("Return-Path", "<>").strip() in ("<>", "<MAILER-DAEMON>"), f"3.3: the envelope sender is {ack['Return-Path']}")
    name, address = email.utils.parseaddr(ack["From"])
    must(address == queue and name, f"3.1.1: From is {ack['From']}")
    local, _, domain = email.utils.parseaddr(ack["Reply-To"])[1].partition("@")
    must(re.fullmatch(re.escape(queue.split("@")[0]) + r"\+t\d+\.\d+\.[a-z0-9]{1,8}\.[a-z2-7]{16}", local) and domain == queue.split("@")[1] and len(local) <= 64,
         f"3.1.2: Reply-To is {ack['Reply-To']}")
    must([a for _, a in email.utils.getaddresses(ack.get_all("To", []))] == [sender], f"3.1.3: To is {ack['To']}")
    must(all(word in plain(ack["Subject"]) for word in subject_words), f"3.1.5: Subject is {plain(ack['Subject'])}")
    must(ack["In-Reply-To"] == f"<{message_id}>", f"3.1.6: In-Reply-To is {ack['In-Reply-To']}")
    ids = (ack["References"] or "").split()
    must(ids and ids[-1] == f"<{message_id}>" and len(ids) <= 21 and all(re.fullmatch(r"<[^<>\s]+@[^<>\s]+>", one) for one in ids), f"3.1.6: References is {ack['References']}")
    must(all(f"<{one}>" in ids for one in references), "3.1.6: the customer's own References are lost")
    must(ack["Auto-Submitted"] == "auto-replied", f"3.1.7: Auto-Submitted is {ack['Auto-Submitted']}")
    must(ack["Precedence"] == "bulk", f"3.1.8: Precedence is {ack['Precedence']}")
    must(ack["X-Auto-Response-Suppress"] == "All", f"X-Auto-Response-Suppress is {ack['X-Auto-Response-Suppress']}")
    must(email.utils.parsedate_to_datetime(ack["Date"]).tzinfo is not None, "the Date has no zone")
    must(re.fullmatch(r"<o\d+\.t\d+\.\d+\.[a-z0-9]{1,8}\.[a-z2-7]{16}@[^>]+>", ack["Message-ID"]), f"Message-ID is {ack['Message-ID']}")
    must(ack.get_content_type() == "text/plain" and not ack.is_multipart() and ack.get_content_charset() == "utf-8", f"3.2: {ack['Content-Type']}")
    must(recoded or ack["Content-Transfer-Encoding"] in ("7bit", "quoted-printable", "base64"), "not 7-bit safe")
    must(recoded or all(octet < 0x80 and (octet >= 0x20 or octet in b"\n\t") for octet in text), "an octet that is no printable ASCII")
    head, _, body = text.partition(b"\n\n")
    ours = [line for line in re.sub(rb"\n[ \t]", b"\n\t", head).split(b"\n") if not line.startswith((b"Received:", b"\t", b"Return-Path:", b"X-Original-To:", b"Delivered-To:", b"From ", b"X-MIME-Autoconverted:"))]
    wide = [line for line in ours if len(line) > 78 and b" " in line.split(b":", 1)[-1].strip()]
    must(not wide, f"RFC 5322 2.1.1: header lines of more than 78 octets: {wide}")
    must(recoded or all(len(line) <= 78 for line in body.split(b"\n")), "a body line of more than 78 octets")
    must(all(len(word) <= 75 for word in ENCODED.findall(head.decode())), "RFC 2047 2: an encoded word of more than 75 octets")
    must(len(octets) <= 6 * 1024, f"2: {len(octets)} octets are more than a few kB")
    must(recoded or not any(line.endswith((b" ", b"\t")) for line in body.split(b"\n")) or ack["Content-Transfer-Encoding"] == "7bit", "a blank at a line's end may be lost")
    words = ack.get_payload(decode=True).decode("utf-8")
    must("\ufffd" not in words and words.strip(), "the text is no text")
    return found
