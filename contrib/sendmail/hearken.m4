dnl hearken.m4 - Hearken before Sendmail 8.14 or later.
dnl
dnl In sendmail.mc, after your other INPUT_MAIL_FILTER lines (the filters that verify SPF, DKIM and DMARC come first):
dnl     include(`/usr/share/doc/hearken/sendmail/hearken.m4')
dnl and a daemon of its own for hearken-courier, on the loopback interface, whose name and port hearken.conf has as courier_service and relay:
dnl     DAEMON_OPTIONS(`Name=hearken-courier, Port=10025, Addr=127.0.0.1')
dnl Agents are known by SMTP AUTH on a daemon that submission_services in hearken.conf names, and nowhere else; without it their commands and
dnl notes go out as they are. Sendmail's own on port 587 is called MSA, Debian's MSP-v4: name it there, or
dnl     FEATURE(`no_default_msa')
dnl     DAEMON_OPTIONS(`Name=ORIGINATING, Port=587, M=Ea')
dnl (a: AUTH or nothing). With any DAEMON_OPTIONS the one on port 25 must have its own, Name=MTA. The logins in the table agent are as typed
dnl at AUTH, case too: where Cyrus SASL takes ADA for ada, Sendmail tells ADA, which is no agent's.
dnl
dnl Hearken sees recipients as the client gave them, and what virtusertable makes of them within their domain: what aliases, :include: lists and
dnl virtusertable from another domain bring to a queue's mailbox is no ticket until
dnl     select hearken.add_queue('ALIAS', 'NAME OF THE QUEUE')
dnl
dnl Sendmail asks milters about what comes by SMTP alone: what a program on this host hands to sendmail(8) is seen where it goes on through
dnl submit.cf, as it does unless someone runs it with -Am or -C sendmail.cf.
dnl
dnl Mail that came by SMTP AUTH tells in its Received line no name and address of who sent it: those of an agent are none of a customer's
dnl business. If yours define confRECEIVED_HEADER, do there as _REC_HDR_ does here.
define(`_REC_HDR_', `$?{auth_type}$|$?sfrom $s $.$?_($?s$|from $.$_)$.')dnl
dnl
dnl In hearken.conf: socket = "unix:/run/hearken/hearken.sock"
dnl
dnl F=T: no ticket desk, no mail: 451, and the sender's queue keeps it. F=R would refuse all mail of this host with 554 meanwhile, and without F=
dnl it passes without a ticket. E: is longer than Hearken's own deadline of 20 s, so that
dnl Hearken, not Sendmail, decides.
INPUT_MAIL_FILTER(`hearken', `S=unix:/run/hearken/hearken.sock, F=T, T=C:30s;S:30s;R:60s;E:2m')dnl
