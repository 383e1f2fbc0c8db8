# milter/reply: struct insight and ticket into the acknowledgement's words, then its MIME.
libhearken_la_SOURCES += milter/reply/words.c milter/reply/offer.c milter/reply/writing.c milter/reply/writing.h milter/reply/gist.c milter/reply/bond.c milter/reply/bond.h milter/reply/verify.c milter/reply/verify.h milter/reply/post.c
