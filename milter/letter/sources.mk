# milter/letter: octets into a struct letter; the only place that parses with GMime, libxml2 and uchardet.
libhearken_la_SOURCES += milter/letter/limits.h milter/letter/fields.c milter/letter/fields.h \
	milter/letter/header.c milter/letter/header.h milter/letter/guard.c milter/letter/identity.c \
	milter/letter/letter.c milter/letter/amend.c milter/letter/amend.h milter/letter/reader.c milter/letter/walk.c milter/letter/walk.h milter/letter/source.c milter/letter/source.h \
	milter/letter/entity.c milter/letter/entity.h milter/letter/attach.c milter/letter/attach.h \
	milter/letter/wording.c milter/letter/wording.h milter/letter/enriched.c milter/letter/enriched.h \
	milter/letter/uuencode.c milter/letter/uuencode.h milter/letter/opaque.c milter/letter/opaque.h \
	milter/letter/winmail.c milter/letter/winmail.h milter/letter/rtf.c milter/letter/rtf.h \
	milter/letter/certified.c milter/letter/certified.h milter/letter/charset.c milter/letter/charset.h milter/letter/charname.c milter/letter/charname.h \
	milter/letter/sniff.c milter/letter/sniff.h milter/letter/shifted.c milter/letter/shifted.h milter/letter/transfer.c milter/letter/transfer.h \
	milter/letter/encoded.c milter/letter/encoded.h milter/letter/people.c milter/letter/people.h \
	milter/letter/html.c milter/letter/html.h milter/letter/markup.c milter/letter/markup.h milter/letter/flowed.c milter/letter/flowed.h \
	milter/letter/trim.c milter/letter/trim.h milter/letter/forward.c milter/letter/forward.h \
	milter/letter/lines.c milter/letter/lines.h milter/letter/phrases.c milter/letter/phrases.h milter/letter/phrasebook.h milter/letter/footerbook.h milter/letter/notice.c milter/letter/notice.h \
	milter/letter/block.c milter/letter/block.h milter/letter/attribution.c milter/letter/attribution.h \
	milter/letter/signature.c milter/letter/signature.h milter/letter/preface.c milter/letter/preface.h \
	milter/letter/plate.c milter/letter/plate.h milter/letter/mark.c milter/letter/mark.h milter/letter/farewell.c milter/letter/farewell.h \
	milter/letter/signs.c milter/letter/absence.c milter/letter/pairs.c \
	milter/letter/machine.c milter/letter/machine.h milter/letter/undelivered.c milter/letter/undelivered.h \
	milter/letter/bounce.c milter/letter/signs.h milter/letter/absence.h milter/letter/absencebook.h milter/letter/pairs.h milter/letter/bounce.h milter/letter/authres.c milter/letter/gate.c
# An agent's mail, opened for alteration.
libhearken_la_SOURCES += milter/letter/draft.c milter/letter/outlet.c milter/letter/outlet.h
