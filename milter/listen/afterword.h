/*
 * afterword.h - what an English sentence behind the matter comes to: a need, a demand, an intention, a verdict (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_AFTERWORD_H
#define HEARKEN_LISTEN_AFTERWORD_H

#include <stdbool.h>

/* The clause, already in the second person, as we say it: "this has to stop" is "you want this to stop", "you will never buy here
 * again" an intention, "this is a serious risk" the writer's view. wish_out: it says what is wanted. Takes the clause; owned by
 * caller. */
char *afterword_told(char *clause, bool *wish_out);

#endif
