# milter/listen: struct letter into struct insight; pure. The only place that knows CLD2, liblinear and link-grammar.
libhearken_la_SOURCES += milter/listen/brief.c milter/listen/language.c milter/listen/language.h \
	milter/listen/cld.cc milter/listen/cld.h milter/listen/tone.c milter/listen/tone.h \
	milter/listen/engine.c milter/listen/engine.h milter/listen/pack.c milter/listen/pack.h \
	milter/listen/redact.c milter/listen/redact.h milter/listen/split.c milter/listen/split.h \
	milter/listen/facts.c milter/listen/facts.h milter/listen/turn.c milter/listen/turn.h milter/listen/realise.c milter/listen/realise.h milter/listen/listen.c milter/listen/insight.c
packdir = $(pkgdatadir)/packs
dist_pack_DATA = milter/listen/packs/en.pack milter/listen/packs/de.pack milter/listen/packs/fr.pack \
	milter/listen/packs/es.pack milter/listen/packs/it.pack milter/listen/packs/pt.pack milter/listen/packs/nl.pack
