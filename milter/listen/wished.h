/*
 * wished.h - ways to say in words of our own what an English customer wants and asks (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_WISHED_H
#define HEARKEN_LISTEN_WISHED_H

/* Each takes the wishes in one line and gives them otherwise, owned by the caller; NULL: it does not apply. */

/* "you would like us to cancel your order" → "you would like your order cancelled". */
char *wished_done(const char *wishes);
/* "you would like us to ring you at six" → "you would like a call at six". */
char *wished_thing(const char *wishes);
/* "you would like to know how to change your address" → "… how your address can be changed". */
char *wished_known(const char *wishes);
/* "… what you are supposed to do" → "… what to do": other words for a question's first. */
char *wished_asked(const char *wishes);

#endif
