/*
 * standing.h - what a sentence's own words say of its place among the others (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_STANDING_H
#define HEARKEN_LISTEN_STANDING_H

#include <hearken/insight.h>
#include <stdbool.h>

/* Whether it is a side matter: an attachment, when and how to be reached, a hope to be read; never told beside an issue. */
bool standing_is_side(const char *language, const char *text);
/* Whether an English sentence is what a report turns on: "BUT they say WOLFES", behind what is well. */
bool standing_turns(const char *language, const char *text);
/* What is added to its worth, 0 to 0.4: it says that something is wrong, names an error or a sum, or says what the subject says. */
float standing_lift(const struct insight *insight, guint at);
/* Whether an English sentence speaks of something that only what stands before it names: "that slot", "register them for us". */
bool standing_refers(const char *language, const char *text);
/* Whether the subject line is itself a wish that no sentence of the body says. */
bool standing_subject_asks(const struct insight *insight);
/* "your app" as the subject line names it: "Re: your app" is ours, "my blender" theirs. NULL: it names no thing so. Owned by caller. */
char *standing_subject_thing(const struct insight *insight);

/* "When I click on it": an English sentence whose pronoun has nothing before it in the sentence. */
bool standing_leans(const char *language, const char *text);

/* "I only filled up once.": a sentence of its own, though it stands where people greet, thank or sign. */
bool standing_states(const char *text);

/* Whether a short English line that is taken for a name, a courtesy or data says that something is so: "Nobody's phoned her". */
bool standing_acts(const char *text);

/* "I don't know whether …", "aprovecho para preguntar …": a question in the form of a statement. */
bool standing_wonders(const char *language, const char *text);

#endif
