# milter/listen: struct letter into struct insight; pure. The only place that knows CLD2, liblinear and link-grammar.
libhearken_la_SOURCES += milter/listen/brief.c milter/listen/language.c milter/listen/language.h \
	milter/listen/cld.cc milter/listen/cld.h milter/listen/tone.c milter/listen/tone.h
