"""Replies as mail clients build them: fields, quoting, boundaries and markup, each after what that client sends. Our own words."""
import email.utils
import html as markup
import itertools

COUNT = itertools.count(1)
DATE = "Tue, 24 Nov 2026 10:%02d:%02d +0100"


class Answered:
    """What a client knows of the mail that it answers."""

    def __init__(self, message_id, subject, author, name="Mary Customer", text="My blender arrived with a cracked jug.\nI would like a new one.", to="support@desk.invalid"):
        self.message_id, self.subject, self.author, self.name, self.text, self.to = message_id, subject, author, name, text, to


def date():
    number = next(COUNT)
    return DATE % (number // 60 % 60, number % 60), number


def qp(text):
    import quopri
    return quopri.encodestring(text.encode("utf-8")).decode("ascii")


def paragraphs(text, block="div", empty="<br>"):
    return "".join(f"<{block}>{markup.escape(line) or empty}</{block}>\n" for line in text.split("\n"))


def thunderbird(name, address, answered, text, plain=False, to=None, cc=""):
    """Thunderbird 115: format=flowed, or HTML with moz-cite-prefix; citation above, answer on top, signature with its delimiter."""
    when, number = date()
    quoted = "\n".join("> " + line for line in answered.text.split("\n"))
    intro = f"Am 23.11.26 um 10:00 schrieb {answered.name}:"
    head = (f"Message-ID: <{number:08x}-7f1c-4d0e-9c1a-5b2d{number:08d}@desk.invalid>\nDate: {when}\nMIME-Version: 1.0\n"
            f"User-Agent: Mozilla Thunderbird\nSubject: Re: {answered.subject}\nContent-Language: en-GB\n"
            f"To: {to or email.utils.formataddr((answered.name, answered.author))}\n{cc}References: <{answered.message_id}>\nFrom: {name} <{address}>\n"
            f"Autocrypt: addr={address}; keydata=\n xsBNBFakeKeyDataThatIsNotOurs\nOrganization: Example Desk\nIn-Reply-To: <{answered.message_id}>\n")
    body = f"{text}\n\n{intro}\n{quoted}\n\n-- \n{name}\nExample Desk\n"
    if plain:
        return head + "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n" + body
    page = (f"<!DOCTYPE html>\n<html>\n  <head>\n    <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n  </head>\n  <body>\n"
            f"    <p>{'<br>'.join(markup.escape(line) for line in text.split(chr(10)))}</p>\n"
            f"    <div class=\"moz-cite-prefix\">{intro}<br>\n    </div>\n    <blockquote type=\"cite\" cite=\"mid:{answered.message_id}\">\n"
            f"      <pre class=\"moz-quote-pre\" wrap=\"\">{markup.escape(answered.text)}</pre>\n    </blockquote>\n"
            f"    <div class=\"moz-signature\">-- <br>\n      {name}<br>\n      Example Desk</div>\n  </body>\n</html>\n")
    boundary = f"------------{number:024d}"
    return (head + f"Content-Type: multipart/alternative; boundary=\"{boundary}\"\n\nThis is a multi-part message in MIME format.\n--{boundary}\n"
            f"Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n{body}\n--{boundary}\n"
            f"Content-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n{page}\n--{boundary}--\n")


def outlook(name, address, answered, text, to=None, cc=""):
    """Outlook 365: MsoNormal paragraphs, a border above the history, no > anywhere, Thread-Index, its own X- fields; blank lines double."""
    when, number = date()
    boundary = f"_000_DB7PR04MB{number:04d}ABCDEF0123456789DB7PR04MB_"
    history = f"From: {answered.name} <{answered.author}>\nSent: Monday, 23 November 2026 10:00\nTo: {answered.to}\nSubject: {answered.subject}\n\n{answered.text}"
    plain = text.replace("\n", "\n\n") + f"\n\nKind regards,\n\n{name}\n\n\n\n{history}\n"
    lines = "".join(f"<p class=MsoNormal><span lang=EN-US style='mso-fareast-language:EN-US'>{markup.escape(line) or '&nbsp;'}<o:p></o:p></span></p>\n\n"
                    for line in text.split("\n"))
    page = ("<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns=\"http://www.w3.org/TR/REC-html40\">\n<head>\n"
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=us-ascii\">\n<meta name=\"Generator\" content=\"Microsoft Word 15 (filtered medium)\">\n"
            "<style><!--\n/* #close in a style is no command */\np.MsoNormal {margin:0cm; font-size:11.0pt;}\n--></style>\n</head>\n"
            "<body lang=\"EN-GB\" link=\"#0563C1\" vlink=\"#954F72\" style=\"word-wrap:break-word\">\n<div class=\"WordSection1\">\n" + lines +
            f"<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n<p class=MsoNormal>Kind regards,<o:p></o:p></p>\n<p class=MsoNormal>{name}<o:p></o:p></p>\n"
            "<div>\n<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">\n"
            f"<p class=\"MsoNormal\"><b>From:</b> {answered.name} &lt;{answered.author}&gt; <br>\n<b>Sent:</b> Monday, 23 November 2026 10:00<br>\n"
            f"<b>To:</b> {answered.to}<br>\n<b>Subject:</b> {answered.subject}<o:p></o:p></p>\n</div>\n</div>\n<p class=\"MsoNormal\">{markup.escape(answered.text)}<o:p></o:p></p>\n"
            "</div>\n</body>\n</html>\n")
    return (f"From: {name} <{address}>\nTo: {to or f'{answered.name} <{answered.author}>'}\n{cc}Subject: RE: {answered.subject}\nThread-Topic: {answered.subject}\n"
            f"Thread-Index: AQHbPpN{number:04d}x0000000000000000==\nDate: {when}\nMessage-ID: <DB7PR04MB{number:04d}ABCDEF@DB7PR04MB.eurprd04.desk.invalid>\n"
            f"References: <{answered.message_id}>\nIn-Reply-To: <{answered.message_id}>\nAccept-Language: en-GB, en-US\nContent-Language: en-US\n"
            f"X-MS-Has-Attach:\nX-MS-TNEF-Correlator:\nX-Mailer: Microsoft Outlook 16.0\nX-Originating-IP: [198.51.100.7]\nContent-Type: multipart/alternative;\n\tboundary=\"{boundary}\"\nMIME-Version: 1.0\n\n"
            f"--{boundary}\nContent-Type: text/plain; charset=\"us-ascii\"\nContent-Transfer-Encoding: quoted-printable\n\n{qp(plain)}\n--{boundary}\n"
            f"Content-Type: text/html; charset=\"us-ascii\"\nContent-Transfer-Encoding: quoted-printable\n\n{qp(page)}\n--{boundary}--\n")


def apple(name, address, answered, text, to=None, cc="", attachment=None):
    """Apple Mail: text/plain and an HTML body with div per line, blockquote type=cite; a file sits in multipart/mixed within the alternative."""
    when, number = date()
    boundary, inner = f"Apple-Mail=_{number:08X}-0B1C-4D2E-8F3A-4B5C6D7E8F90", f"Apple-Mail=_{number:08X}-1111-2222-3333-444455556666"
    intro = f"On 23 Nov 2026, at 10:00, {answered.name} <{answered.author}> wrote:"
    quoted = "\n".join("> " + line for line in answered.text.split("\n"))
    page = ("<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body style=\"overflow-wrap: break-word; -webkit-nbsp-mode: space;\">" +
            paragraphs(text).rstrip("\n").replace("\n", "") +
            f"<div><br><blockquote type=\"cite\"><div>{markup.escape(intro)}</div><br class=\"Apple-interchange-newline\"><div>{markup.escape(answered.text)}</div></blockquote></div><br></body></html>")
    shown = f"--{boundary}\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/plain;\n\tcharset=utf-8\n\n{qp(text + chr(10) * 2 + intro + chr(10) * 2 + quoted + chr(10))}\n"
    part = f"Content-Transfer-Encoding: quoted-printable\nContent-Type: text/html;\n\tcharset=utf-8\n\n{qp(page)}\n"
    if attachment:
        part = (f"Content-Type: multipart/mixed;\n\tboundary=\"{inner}\"\n\n\n--{inner}\n{part}\n--{inner}\nContent-Disposition: attachment;\n\tfilename=label.txt\n"
                f"Content-Type: text/plain;\n\tx-unix-mode=0644;\n\tname=\"label.txt\"\nContent-Transfer-Encoding: 7bit\n\n{attachment}\n--{inner}--\n")
    return (f"From: {name} <{address}>\nContent-Type: multipart/alternative;\n\tboundary=\"{boundary}\"\nMime-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.600.62\\))\n"
            f"Subject: Re: {answered.subject}\nX-Universally-Unique-Identifier: {number:08X}-AAAA\nDate: {when}\nReferences: <{answered.message_id}>\n"
            f"To: {to or f'{answered.name} <{answered.author}>'}\n{cc}In-Reply-To: <{answered.message_id}>\nMessage-Id: <{number:08X}-5A6B-4C7D-8E9F-0A1B2C3D4E5F@desk.invalid>\nX-Mailer: Apple Mail (2.3774.600.62)\n\n\n"
            f"{shown}\n--{boundary}\n{part}\n--{boundary}--\n")


def gmail(name, address, answered, text, to=None, cc=""):
    """Gmail's web client sending through the desk's own server: dir=ltr divs, gmail_quote, text half wrapped at 78."""
    when, number = date()
    boundary = f"000000000000{number:016x}"
    intro = f"On Mon, Nov 23, 2026 at 10:00 AM {answered.name} <\n{answered.author}> wrote:"
    quoted = "\n".join("> " + line for line in answered.text.split("\n"))
    first, *rest = text.split("\n")
    page = (f"<div dir=\"ltr\">{markup.escape(first)}" + "".join(f"<div>{markup.escape(line) or '<br>'}</div>" for line in rest) + "</div><br>"
            f"<div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On Mon, Nov 23, 2026 at 10:00 AM {answered.name} &lt;<a href=\"mailto:{answered.author}\">{answered.author}</a>&gt; wrote:<br></div>"
            f"<blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">{markup.escape(answered.text)}<br></blockquote></div>\n")
    return (f"MIME-Version: 1.0\nReferences: <{answered.message_id}>\nIn-Reply-To: <{answered.message_id}>\nFrom: {name} <{address}>\nDate: {when}\n"
            f"Message-ID: <CAF{number:06d}+abcDEF=ghi_JKL@mail.desk.invalid>\nSubject: Re: {answered.subject}\nTo: {to or f'{answered.name} <{answered.author}>'}\n{cc}"
            f"Content-Type: multipart/alternative; boundary=\"{boundary}\"\n\n--{boundary}\nContent-Type: text/plain; charset=\"UTF-8\"\n\n"
            f"{text}\n\n{intro}\n\n{quoted}\n>\n\n--{boundary}\nContent-Type: text/html; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\n{qp(page)}\n--{boundary}--\n")


ALL = {"thunderbird": thunderbird, "thunderbird-plain": lambda *a, **k: thunderbird(*a, plain=True, **k), "outlook": outlook, "apple": apple, "gmail": gmail}
