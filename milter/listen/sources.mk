# milter/listen: struct letter into struct insight; pure. The only place that knows CLD2, liblinear, link-grammar and aspell.
# In the order of README.md, which says what each file knows.
# The whole, and what all steps share
libhearken_la_SOURCES += milter/listen/listen.c milter/listen/insight.c milter/listen/engine.c milter/listen/engine.h \
	milter/listen/pack.c milter/listen/pack.h milter/listen/terms.c milter/listen/terms.h milter/listen/lexicon.c \
	milter/listen/lexicon.h milter/listen/clause.c milter/listen/clause.h milter/listen/verb.c milter/listen/verb.h \
	milter/listen/sieve.c milter/listen/sieve.h milter/listen/swaps.c milter/listen/swaps.h milter/listen/forms.c \
	milter/listen/forms.h milter/listen/language.c milter/listen/language.h milter/listen/cld.cc milter/listen/cld.h \
	milter/listen/grammar.c milter/listen/grammar.h milter/listen/spelling.c milter/listen/spelling.h
# 1. The text made regular
libhearken_la_SOURCES += milter/listen/clean.c milter/listen/clean.h milter/listen/stops.c milter/listen/stops.h milter/listen/unstopped.c milter/listen/unstopped.h \
	milter/listen/struck.c milter/listen/struck.h \
	milter/listen/redact.c milter/listen/redact.h milter/listen/secretbook.h milter/listen/disclosed.c milter/listen/disclosed.h milter/listen/shapes.c milter/listen/shapes.h milter/listen/temper.c \
	milter/listen/temper.h milter/listen/mockery.c milter/listen/mockery.h milter/listen/preamble.c milter/listen/preamble.h milter/listen/posed.c milter/listen/posed.h milter/listen/texto.c milter/listen/texto.h milter/listen/intent.c milter/listen/intent.h milter/listen/tally.c milter/listen/tally.h \
	milter/listen/outrage.c milter/listen/outrage.h milter/listen/gibe.c milter/listen/gibe.h milter/listen/sequel.c milter/listen/sequel.h milter/listen/flurry.c milter/listen/flurry.h milter/listen/hurry.c milter/listen/hurry.h \
	milter/listen/spoken.c milter/listen/spoken.h \
	milter/listen/overture.c milter/listen/overture.h \
	milter/listen/jest.c milter/listen/jest.h milter/listen/jestbook.h \
	milter/listen/inversion.c milter/listen/inversion.h milter/listen/pregunta.c milter/listen/pregunta.h milter/listen/poll.c milter/listen/poll.h milter/listen/tribute.c milter/listen/tribute.h \
	milter/listen/parlance.c milter/listen/parlance.h milter/listen/doleance.c milter/listen/doleance.h milter/listen/chat.c milter/listen/chat.h milter/listen/offhand.c milter/listen/offhand.h milter/listen/handles.c \
	milter/listen/handles.h milter/listen/shout.c milter/listen/shout.h milter/listen/orthography.c \
	milter/listen/orthography.h milter/listen/vocabulary.c milter/listen/vocabulary.h milter/listen/slip.c \
	milter/listen/slip.h milter/listen/accents.c milter/listen/accents.h milter/listen/unlisted.c milter/listen/unlisted.h \
	milter/listen/homophones.c milter/listen/homophones.h milter/listen/contraction.c milter/listen/contraction.h milter/listen/brands.c milter/listen/brands.h \
	milter/listen/apostrophe.c milter/listen/apostrophe.h milter/listen/codes.c milter/listen/codes.h milter/listen/mend.c \
	milter/listen/mend.h milter/listen/learner.c milter/listen/learner.h \
	milter/listen/curt.c milter/listen/curt.h milter/listen/lacuna.c milter/listen/lacuna.h
# 2. English called out in one breath
libhearken_la_SOURCES += milter/listen/utterance.c milter/listen/utterance.h milter/listen/caller.c \
	milter/listen/cue.c milter/listen/cue.h \
	milter/listen/caller.h milter/listen/civil.c milter/listen/civil.h milter/listen/speech.c milter/listen/speech.h \
	milter/listen/dialect.c milter/listen/dialect.h milter/listen/enquiry.c milter/listen/enquiry.h milter/listen/menu.c \
	milter/listen/menu.h milter/listen/dishes.c milter/listen/dishes.h
# 3. Careless French, Spanish, Italian and Portuguese put right
libhearken_la_SOURCES += milter/listen/french_line.c milter/listen/french_line.h milter/listen/concord.c \
	milter/listen/endings.c milter/listen/agreement.c milter/listen/denial.c milter/listen/breath.c milter/listen/onset.c \
	milter/listen/bidding.c milter/listen/bidding.h milter/listen/nominal.c milter/listen/nominal.h \
	milter/listen/onset.h milter/listen/castilian.c milter/listen/castilian.h milter/listen/conjugation.c \
	milter/listen/conjugation.h milter/listen/tuteo.c milter/listen/tuteo.h milter/listen/spanish_wishes.c \
	milter/listen/spanish_wishes.h milter/listen/interrogative.c milter/listen/interrogative.h milter/listen/unpaused.c milter/listen/unpaused.h milter/listen/pauses.c \
	milter/listen/pauses.h milter/listen/voi.c milter/listen/voi.h milter/listen/owed.c milter/listen/owed.h milter/listen/brasil.c milter/listen/brasil.h \
	milter/listen/heading.c milter/listen/heading.h milter/listen/haste.c milter/listen/haste.h milter/listen/jotting.c \
	milter/listen/jotting.h milter/listen/nounstyle.c milter/listen/nounstyle.h milter/listen/topline.c milter/listen/topline.h milter/listen/topic.c milter/listen/topic.h
# 4. Sentences
libhearken_la_SOURCES += milter/listen/sentences.c milter/listen/sentences.h milter/listen/split.c \
	milter/listen/twofold.c milter/listen/twofold.h \
	milter/listen/split.h milter/listen/abbreviation.c milter/listen/abbreviation.h milter/listen/item.c milter/listen/item.h milter/listen/runon.c milter/listen/runon.h \
	milter/listen/listing.c milter/listen/listing.h \
	milter/listen/seam.c milter/listen/seam.h \
	milter/listen/boundary.c milter/listen/boundary.h milter/listen/lattice.c milter/listen/lattice.h milter/listen/passage.c milter/listen/passage.h \
	milter/listen/beginning.c milter/listen/beginning.h milter/listen/joints.c milter/listen/joints.h \
	milter/listen/tongue.c milter/listen/tongue.h milter/listen/verbsecond.c milter/listen/verbsecond.h \
	milter/listen/annex.c milter/listen/annex.h milter/listen/comma.c milter/listen/comma.h milter/listen/scraps.c \
	milter/listen/scraps.h milter/listen/antecedent.c milter/listen/antecedent.h milter/listen/contacts.c \
	milter/listen/contacts.h milter/listen/contactbook.h milter/listen/appeal.c milter/listen/appeal.h
# 5. English in haste made whole
libhearken_la_SOURCES += milter/listen/asked.c milter/listen/asked.h milter/listen/splices.c \
	milter/listen/splices.h milter/listen/unmarked.c milter/listen/unmarked.h milter/listen/anyone.c \
	milter/listen/anyone.h milter/listen/agree.c milter/listen/agree.h \
	milter/listen/notes.c milter/listen/notes.h milter/listen/note.c milter/listen/note.h milter/listen/clipped.c \
	milter/listen/clipped.h milter/listen/ellipsis.c milter/listen/ellipsis.h milter/listen/determiner.c \
	milter/listen/determiner.h milter/listen/meaning.c milter/listen/meaning.h milter/listen/rhetoric.c \
	milter/listen/fragment.c milter/listen/headed.c milter/listen/headed.h milter/listen/elided.c milter/listen/elided.h milter/listen/tails.c milter/listen/tails.h \
	milter/listen/verbless.c milter/listen/verbless.h milter/listen/duration.c milter/listen/duration.h \
	milter/listen/smallclause.c milter/listen/smallclause.h milter/listen/copula.c milter/listen/copula.h \
	milter/listen/repair.c milter/listen/repair.h
# 6. What each sentence does, and which matter
libhearken_la_SOURCES += milter/listen/features.c milter/listen/features.h milter/listen/weights.c \
	milter/listen/weights.h milter/listen/classify.c milter/listen/classify.h milter/listen/choose.c \
	milter/listen/choose.h milter/listen/wanted.c milter/listen/wanted.h milter/listen/mains.c milter/listen/mains.h \
	milter/listen/ahead.c milter/listen/ahead.h \
	milter/listen/worth.c milter/listen/worth.h milter/listen/standing.c milter/listen/standing.h milter/listen/opening.c \
	milter/listen/opening.h milter/listen/aside.c milter/listen/aside.h milter/listen/grave.c milter/listen/grave.h \
	milter/listen/danger.c milter/listen/danger.h milter/listen/scorn.c milter/listen/scorn.h milter/listen/discreet.c milter/listen/discreet.h \
	milter/listen/tone.c milter/listen/tone.h milter/listen/tonebook.h milter/listen/feeling.c milter/listen/feeling.h milter/listen/kindness.c milter/listen/kindness.h milter/listen/rant.c \
	milter/listen/rant.h milter/listen/manner.c milter/listen/manner.h
# 7. What else the mail says
libhearken_la_SOURCES += milter/listen/names.c milter/listen/names.h milter/listen/numbers.c milter/listen/numbers.h \
	milter/listen/times.c milter/listen/times.h milter/listen/things.c milter/listen/things.h milter/listen/particulars.c \
	milter/listen/particulars.h milter/listen/slots.c milter/listen/slots.h
# 8. The words for an insight
libhearken_la_SOURCES += milter/listen/realise.c milter/listen/realise.h milter/listen/selection.c \
	milter/listen/selection.h milter/listen/account.h milter/listen/recount.c milter/listen/recount.h \
	milter/listen/checkpoint.c milter/listen/checkpoint.h milter/listen/remnant.c milter/listen/remnant.h \
	milter/listen/tailpiece.c milter/listen/tailpiece.h \
	milter/listen/ready.c milter/listen/situation.c milter/listen/situation.h milter/listen/coverage.c \
	milter/listen/coverage.h milter/listen/wording.c milter/listen/wording.h milter/listen/frames.c milter/listen/frames.h \
	milter/listen/wishes.c milter/listen/wishes.h milter/listen/stump.c milter/listen/stump.h milter/listen/shorten.c milter/listen/shorten.h \
	milter/listen/afterword.c milter/listen/afterword.h milter/listen/incomplete.c milter/listen/incomplete.h \
	milter/listen/listed.c milter/listen/listed.h milter/listen/mention.c milter/listen/mention.h milter/listen/excerpt.c milter/listen/excerpt.h milter/listen/verbatim.c milter/listen/verbatim.h
# 9. English turned
libhearken_la_SOURCES += milter/listen/turn.c milter/listen/turn.h milter/listen/courtesy.c milter/listen/courtesy.h \
	milter/listen/condition.c milter/listen/condition.h milter/listen/outset.c milter/listen/outset.h \
	milter/listen/quoting.c milter/listen/quoting.h milter/listen/person.c milter/listen/person.h milter/listen/ask.c \
	milter/listen/ask.h milter/listen/leads.c milter/listen/leads.h milter/listen/question.c milter/listen/question.h \
	milter/listen/sought.c milter/listen/sought.h milter/listen/subject.c milter/listen/subject.h \
	milter/listen/predicate.c milter/listen/predicate.h
# 10. Other languages turned
libhearken_la_SOURCES += milter/listen/foreign.c milter/listen/foreign.h milter/listen/address.c milter/listen/address.h \
    milter/listen/cited.c milter/listen/cited.h milter/listen/romance.c \
	milter/listen/romance.h milter/listen/persons.c milter/listen/clitics.c milter/listen/many.c milter/listen/french.c \
	milter/listen/familiar.c milter/listen/familiar.h milter/listen/spanish.c milter/listen/deeds.c milter/listen/deeds.h \
	milter/listen/italian.c milter/listen/portugal.c milter/listen/southern.c milter/listen/southern.h \
	milter/listen/remedies.c milter/listen/germanic.c milter/listen/germanic.h milter/listen/ours.c milter/listen/pleas.c \
	milter/listen/queries.c milter/listen/queries.h milter/listen/verbend.c milter/listen/verbend.h \
	milter/listen/german.c milter/listen/german.h \
	milter/listen/announcement.c milter/listen/announcement.h milter/listen/telegram.c milter/listen/telegram.h \
	milter/listen/terse.c milter/listen/terse.h milter/listen/article.c milter/listen/article.h milter/listen/gender.c \
	milter/listen/gender.h milter/listen/capitals.c milter/listen/dutch.c milter/listen/dutch.h
# 11. The turned clause made better
libhearken_la_SOURCES += milter/listen/polish.c milter/listen/polish.h milter/listen/retell.c milter/listen/retell.h \
	milter/listen/plainly.c milter/listen/plainly.h milter/listen/splice.c milter/listen/splice.h milter/listen/listener.c \
	milter/listen/listener.h milter/listen/company.c milter/listen/company.h milter/listen/kernel.c milter/listen/kernel.h \
	milter/listen/span.c milter/listen/span.h milter/listen/stretch.c milter/listen/paraphrase.c \
	milter/listen/paraphrase.h milter/listen/synonyms.c milter/listen/synonyms.h milter/listen/recast.c \
	milter/listen/recast.h milter/listen/alike.c milter/listen/alike.h milter/listen/interruption.c \
	milter/listen/interruption.h milter/listen/parting.c milter/listen/parting.h milter/listen/sever.c \
	milter/listen/sever.h milter/listen/unbind.c milter/listen/spare.c milter/listen/remark.c milter/listen/remark.h \
	milter/listen/rejoin.c milter/listen/rejoin.h milter/listen/resumed.c milter/listen/resumed.h \
	milter/listen/german_order.c milter/listen/german_order.h milter/listen/southern_order.c milter/listen/southern_order.h \
	milter/listen/crop.c milter/listen/crop.h \
	milter/listen/echo.c milter/listen/echo.h milter/listen/wished.c milter/listen/wished.h milter/listen/errand.c \
	milter/listen/errand.h milter/listen/hispanic.c milter/listen/hispanic.h milter/listen/hispanic_order.c \
	milter/listen/sound.c milter/listen/sound.h milter/listen/predication.c milter/listen/predication.h \
	milter/listen/guard.c milter/listen/guard.h milter/listen/misturned.c \
	milter/listen/embed.c milter/listen/embed.h milter/listen/lastverb.c milter/listen/lastverb.h
packdir = $(pkgdatadir)/packs
dist_pack_DATA = milter/listen/packs/en.pack milter/listen/packs/de.pack milter/listen/packs/fr.pack \
	milter/listen/packs/es.pack milter/listen/packs/it.pack milter/listen/packs/pt.pack milter/listen/packs/nl.pack
dist_pack_DATA += milter/listen/packs/en.words milter/listen/packs/de.words milter/listen/packs/fr.words \
	milter/listen/packs/es.words milter/listen/packs/it.words milter/listen/packs/pt.words milter/listen/packs/nl.words
dist_pack_DATA += milter/listen/packs/en.grounds milter/listen/packs/de.grounds milter/listen/packs/fr.grounds \
	milter/listen/packs/es.grounds milter/listen/packs/it.grounds milter/listen/packs/pt.grounds milter/listen/packs/nl.grounds
dist_pack_DATA += milter/listen/packs/de.situations milter/listen/packs/nl.situations
dist_pack_DATA += milter/listen/packs/en.common milter/listen/packs/de.common milter/listen/packs/fr.common \
	milter/listen/packs/es.common milter/listen/packs/it.common milter/listen/packs/pt.common milter/listen/packs/nl.common
dist_pack_DATA += milter/listen/packs/es.situations milter/listen/packs/it.situations milter/listen/packs/pt.situations
dist_pack_DATA += milter/listen/packs/en.situations milter/listen/packs/en.asks milter/listen/packs/de.asks \
	milter/listen/packs/fr.asks milter/listen/packs/es.asks
dist_pack_DATA += milter/listen/packs/fr.situations
dist_pack_DATA += milter/listen/packs/en.mend milter/listen/packs/concepts.list milter/listen/packs/learned.weights milter/listen/packs/en.boundaries
# The trainer of learned.weights: run by milter/listen/train/run, not installed.
noinst_PROGRAMS += milter/listen/train/train
milter_listen_train_train_SOURCES = milter/listen/train/train.c milter/listen/train/letters.c milter/listen/train/letters.h milter/listen/train/seal.c milter/listen/train/seal.h
milter_listen_train_train_LDADD = libhearken.la -llinear -lm
# ... and that of en.boundaries: run by milter/listen/train/run, too.
noinst_PROGRAMS += milter/listen/train/boundaries
milter_listen_train_boundaries_SOURCES = milter/listen/train/boundaries.c milter/listen/train/letters.c milter/listen/train/letters.h milter/listen/train/seal.c milter/listen/train/seal.h
milter_listen_train_boundaries_LDADD = libhearken.la -lm
EXTRA_DIST += milter/listen/README.md milter/listen/train/run milter/listen/train/common milter/listen/train/words.txt milter/listen/train/results.txt milter/listen/train/mails/short.txt milter/listen/train/mails/de.jsonl \
	milter/listen/train/mails/en-goods.jsonl milter/listen/train/mails/en-people.jsonl milter/listen/train/mails/en-tech.jsonl \
	milter/listen/train/mails/es.jsonl milter/listen/train/mails/fr.jsonl milter/listen/train/mails/it.jsonl \
	milter/listen/train/mails/nl.jsonl milter/listen/train/mails/pt.jsonl
EXTRA_DIST += tests/listen/measure tests/listen/echo
