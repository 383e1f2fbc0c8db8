/*
 * romance.h - what the clauses of French (french.c), Spanish (spanish.c), Italian and Portuguese (romance.c, persons.c) share (listen
 * module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ROMANCE_H
#define HEARKEN_LISTEN_ROMANCE_H

#include "foreign.h"

enum tongue { FRENCH, SPANISH, ITALIAN, PORTUGUESE };

struct voice {
    const struct pack *pack;
    bool informal;
    enum tongue tongue;
    struct clause *clause; /* owned by romance_turn() */
    bool acted;            /* a verb of the customer was turned */
    guint ours;            /* so many of its first words, the last of them our verb, are told already */
};

/* The word without its suffix and with another ending. Owned by caller. */
char *romance_ending(const char *low, const char *suffix, const char *other);
/* The customer's form of a first-person verb, or NULL. loose: endings count that nouns share (beside a subject pronoun only). */
char *romance_verb(const struct voice *voice, const char *low, bool loose);
/* "pagamos", "necesitaríamos", "nous mangeons" (many: "nous" is its subject) in the customers' form. NULL: a form that tells nothing
 * for sure. Owned by caller. */
char *romance_many(const struct voice *voice, guint at, bool many);
/* "nous" is the subject of the word at `at`: beside it, or of the verb that "et" joins to it (spoke: such a verb went before). */
bool romance_speaks_we(const struct voice *voice, guint at, bool spoke);
/* Whether the clause has a verb of "we" in a form that cannot be told. */
bool romance_as_many(const struct voice *voice);
/* A verb with the customer's pronoun, or ours, that hangs on it: "enviarme" → "enviarle". NULL: none does. Owned by caller. */
char *romance_hanging(const struct voice *voice, const char *low);
/* Every person of the clause turned (persons.c). False: not all of them can be, and the clause is spoilt. */
bool romance_swap(struct voice *voice);
/* The clause's first words taken off. */
void romance_cut_front(struct voice *voice, guint at);

/* French: elided words and inverted pronouns set apart, "est-ce que" opened, forgotten apostrophes put in. Owned by caller. */
struct clause *french_opened(const struct clause *original);
/* French: "remboursez-moi", "merci de me rembourser" as the infinitive that follows "vous nous demandez de". False: no request. */
bool french_deed(struct voice *voice);
/* French: whether the clause asks by its first word, whatever its mark: "pourquoi mon virement est en attente". */
bool french_asks(const struct clause *clause);
/* French: whether a verb stands before its subject among the words up to the clause's first comma; late: 0, no question was
 * parted; a condition ("si …") is none. */
bool french_inverts(const struct clause *whole, guint late);
/* French: where the question behind a telling verb begins; 0 where it asks nothing ("confirmer que") or not alone ("je veux être
 * remboursé et savoir …"). */
guint french_tell(const struct voice *voice, guint tell);
/* French: "que contient le coffret" → "ce que contient le coffret", "et si je suis absent" → "ce qui se passe si …". False: as it was. */
bool french_what(struct clause *clause);
/* Whether it is a noun and what is said of it, and no verb. */
bool french_is_bare(const struct clause *clause);
/* French: "je vous dois combien pour la vidange" → "combien je vous dois pour la vidange". */
void french_fronted(struct clause **clause);
/* French: what joined words draw together. Takes line. */
char *french_drawn(char *line);
/* Whether the word at `at`, or the "ne" of its denial, stands behind "et", "mais", "ou": it may go on with the customer's deeds. */
bool french_goes_on(const struct voice *voice, guint at);

/* Spanish: "devuélvanme", "devolvedme", "dígame" as what follows "pide que": "le devuelvan". NULL: no order. Owned by caller. */
char *spanish_order(const struct voice *voice, const char *low);
/* Spanish: every order of a clause that begins with one, made so. False: it begins with none. */
bool spanish_orders(struct voice *voice);
/* Spanish: "Como puedo …?" gets its accent. */
void spanish_asks(struct voice *voice);
/* Spanish: "ruego (que) lo revisen" without its verb of asking; one with "que" keeps that. True: what is left is what is asked. */
bool spanish_wants(const struct voice *voice);
bool spanish_begs(struct voice *voice);
/* Spanish: a verb of "vosotros" as what goes with "nosotros": "habéis" → "hemos". NULL: it is none. Owned by caller. */
char *spanish_we(const char *low);
/* Behind "ustedes": "dijeron" → "dijimos". NULL: no such verb. Owned by caller. */
char *spanish_told(const char *low);

/* Portuguese: a verb of "vocês" as what goes with "nós": "ficaram" → "ficamos". NULL: it is none. Owned by caller. */
char *portuguese_we(const char *low);
/* Portuguese: "bloqueiem-no", "diga-me" as what follows "pede que", told of us: "o bloqueemos". NULL: no order. Owned by caller. */
char *portuguese_order(const struct voice *voice, const char *low);

/* Spanish: whether the word at `at` tells of us ("les compré", "su tienda"); of a verb of one's own that no table holds ("me
 * asusto"); is "mí" without its accent. */
bool spanish_ours(const struct voice *voice, guint at);
bool spanish_self(const struct voice *voice, guint at);
/* … in the third person. Owned by caller. */
char *spanish_own(const struct voice *voice, const char *low);
bool spanish_stressed(const struct voice *voice, guint at);
/* Spanish: the customer's form of a present in -o that no table holds, where what stands before it makes it a verb ("la aspiro", "casi
 * rompo"). NULL: it may be a noun. Owned by caller. */
/* "el arañazo que ya estaba": an imperfect whose subject is the noun before "que". */
bool spanish_of_noun(const struct clause *clause, guint at);
char *spanish_present(const struct voice *voice, guint at);

/* Italian: whether the clause's "sono" is the customer's; whether "ci" before our verb is the customers. */
bool italian_sono(const struct voice *voice);
bool italian_calls_back(const struct voice *voice, guint at);
/* Italian: "mi mandate" → "mandiamo": the verb of "voi" behind "mi". NULL: none. Owned by caller. */
char *italian_we(const struct clause *clause, guint at);
char *italian_ours(const char *low);
char *italian_thou(const struct clause *clause, guint at);
/* "abituo" behind the "mi" at `at` → "abitua": a verb of the writer's own that no table knows. NULL: none. Owned by caller. */
char *italian_own(const struct voice *voice, guint at);
/* Italian: "arriviamo" → "arrivate", "vorremmo" → "vorreste". NULL: no verb of "we". Owned by caller. */
char *italian_many(const char *low);
/* Italian: whether "ci" at `at` is the customers ("ci hanno detto"), not a place. */
bool italian_us(const struct clause *clause, guint at);
/* Italian: "mandatemi" as what follows "ci chiede di": "mandarLe". NULL: no order. Owned by caller. */
char *italian_order(const struct voice *voice, const char *low);

#endif
