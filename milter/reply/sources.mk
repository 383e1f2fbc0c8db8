# milter/reply: struct insight and ticket into the acknowledgement's words, then its MIME (milter/listen/README.md).
libhearken_la_SOURCES += milter/reply/words.c milter/reply/writing.c milter/reply/writing.h milter/reply/opener.c \
	milter/reply/mood.c milter/reply/mood.h milter/reply/gist.c milter/reply/clauses.c milter/reply/clauses.h \
	milter/reply/order.c milter/reply/order.h milter/reply/starter.c milter/reply/starter.h milter/reply/telling.c \
	milter/reply/telling.h milter/reply/bond.c milter/reply/bond.h milter/reply/couple.c milter/reply/couple.h \
	milter/reply/charge.c milter/reply/charge.h milter/reply/blame.c milter/reply/blame.h milter/reply/reported.c \
	milter/reply/reported.h milter/reply/reference.c milter/reply/reference.h milter/reply/fewer.c milter/reply/fewer.h \
	milter/reply/weave.c milter/reply/weave.h milter/reply/gather.c milter/reply/gather.h milter/reply/statement.c \
	milter/reply/statement.h milter/reply/splices.c milter/reply/splices.h milter/reply/asking.c milter/reply/gap.c \
	milter/reply/gap.h milter/reply/closer.c milter/reply/offer.c milter/reply/verify.c milter/reply/verify.h \
	milter/reply/post.c
