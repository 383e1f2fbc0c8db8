/*
 * passage.c - the words of an English text with the class of each: the closed ones of English (pronouns, auxiliaries, prepositions
 * ...) and, of open words, what link-grammar's dictionary lists them as; and whether a subject and its verb, a question or an order
 * could begin at one.
 *
 * No parse: each word is looked up once and seen beside the one before it. Immutable once made.
 */
#include "passage.h"

#include "clause.h"
#include "grammar.h"

#include <string.h>

#define AHEAD 6 /* words in which a subject's verb is looked for */

/* The closed classes: the class, and its words. */
static const struct {
    const char *tag, *words;
} classes[] = {
    {"I", "i we he she they"},
    {"it", "it"},
    {"you", "you u ya"},
    {"DEM", "this these those"},
    {"that", "that"},
    {"EX", "there"},
    {"PV", "i'm im ive i've i'd i'll ill he's hes she's shes it's we're we've weve they're theyre there's theres "
           "that's thats "
           "you're youre you've youve nobody's here's"},
    {"WHV", "what's whats where's wheres who's who'd who've who'll how's"},
    {"OBJ", "me us him them her"},
    {"POSS", "my our your ur their his its"},
    {"DET", "a an the"},
    {"QNT", "some any no every each all half another both many several few more most two three four five six"},
    {"NB",
     "nobody noone someone somebody everyone everybody anyone anybody nothing something everything anything none"},
    {"BE", "is are was were am"},
    {"BEN", "isn't isnt aren't arent wasn't wasnt weren't werent"},
    {"HV", "has have had"},
    {"HVN", "hasn't hasnt haven't havent hadn't hadnt"},
    {"DO", "do does did"},
    {"DON", "don't dont doesn't doesnt didn't didnt"},
    {"MD", "can could will would should must may might shall"},
    {"MDN", "can't cant cannot couldn't couldnt won't wont wouldn't wouldnt shouldn't shouldnt"},
    {"IF", "if unless whenever once wherever"},
    {"BEC", "because cos cause coz bc"},
    {"SUB", "until till although though tho whether wether"},
    {"WHN", "when while whilst since"},
    {"P",
     "of in on at for from with by about upon into onto over under after before between without against during through "
     "per via near behind within towards toward along across beside besides inside outside despite "
     "except beyond"},
    {"PRT", "up out down back around off away"},
    {"ADV", "still just now never always already even only again yet today tonight tomorrow yesterday ever really also "
            "anymore "
            "either too instead anyway"},
    {"not", "not"},
    {"to", "to"},
    {"as", "as than"},
    {"and", "and & &amp"},
    {"but", "but"},
    {"or", "or nor"},
    {"so", "so"},
    {"then", "then"},
    {"WH", "what which who whose where why how"},
    {"pls", "please pls plz kindly"},
    {"thx", "thanks thank thx cheers ta"},
};

static guint32
hash_of(const char *text)
{
    guint32 hash = 2166136261u; /* FNV-1a */
    for (; *text; text++)
        hash = (hash ^ (guchar)*text) * 16777619u;
    return hash;
}

static const char *
closed_class(const char *low)
{
    for (guint i = 0; i < G_N_ELEMENTS(classes); i++)
        if (word_in(low, classes[i].words))
            return classes[i].tag;
    return NULL;
}

/* "NV", "D", "G": what an open word can be; by its ending where the dictionary does not list it. */
static void
open_class(const char *low, char *tag)
{
    if (g_ascii_isdigit(*low) || (strchr("$#", *low) && g_ascii_isdigit(low[1])) || g_str_has_prefix(low, "£") ||
        g_str_has_prefix(low, "€")) {
        g_strlcpy(tag, "#", TOKEN_KIND);
        return;
    }
    static const struct {
        const char *marks;
        char letter;
    } letters[] = {{"n", 'N'}, {"v", 'V'}, {"d", 'D'}, {"a", 'A'}, {"e", 'E'}, {"g", 'G'}};
    guint kinds = grammar_kinds(low), at = 0;
    gsize width = strlen(low);
    for (guint i = 0; i < G_N_ELEMENTS(letters); i++)
        if (kinds & 1u << (*letters[i].marks - 'a'))
            tag[at++] = letters[i].letter;
    if (!kinds) {
        tag[at++] = 'X';
        if (g_str_has_suffix(low, "ed"))
            tag[at++] = 'D';
        else if (g_str_has_suffix(low, "ing"))
            tag[at++] = 'G';
        else if (g_str_has_suffix(low, "ly"))
            tag[at++] = 'E';
    }
    if (width > 2 && low[width - 1] == 's' && low[width - 2] != 's')
        tag[at++] = 's';
    if (!at)
        tag[at++] = 'X';
    tag[at] = '\0';
}

static bool
is_finite(const struct token *before, const struct token *token)
{
    const char *tag = token->tag;
    if (word_in(tag, "PV WHV BE BEN HV HVN DO DON MD MDN"))
        return true;
    bool subject =
        word_in(before->tag, "I it you NB that EX") || (strcmp(before->tag, "DEM") == 0 && !strchr(tag, 'N'));
    if (strchr(tag, 'D') && !word_in(tag, "ADV DET DEM"))
        return !before->auxiliary && strcmp(before->low, "how") != 0 && !word_in(before->tag, "DET POSS P not");
    bool open = strspn(tag, "NVDAEGXs") == strlen(tag);
    return open && strchr(tag, 'V') &&
           (subject || (strchr(tag, 's') && token_is_noun(before) && strchr(before->tag, 'N')));
}

static void
token_set(struct token *token, const struct token *before, const char *typed, bool is_is)
{
    g_autofree char *low = g_utf8_strdown(typed, -1);
    const char *from = low + strspn(low, "(\"'");
    g_strlcpy(token->low, from, TOKEN_LOW);
    gsize width = strlen(token->low);
    while (width && strchr(".,;:!?)\"'-", token->low[width - 1]))
        token->low[--width] = '\0';
    gsize typed_width = strlen(typed);
    char last = typed_width ? typed[typed_width - 1] : ' ';
    token->comma = last == ',';
    token->dash = strchr(";:-", last) != NULL;
    token->capital = g_ascii_isupper(*typed) && strcmp(token->low, "i") != 0 && token->low[1] != '\'';
    const char *closed = closed_class(token->low);
    if (strcmp(token->low, "its") == 0 && is_is)
        closed = "PV";
    if (closed)
        g_strlcpy(token->tag, closed, TOKEN_KIND);
    else
        open_class(token->low, token->tag);
    token->finite = is_finite(before, token);
    token->auxiliary = word_in(token->tag, "BE BEN HV HVN DO DON MD MDN PV WHV") ||
                       (before->auxiliary && (word_in(token->tag, "ADV not E AE I it you DEM EX NB") ||
                                              word_in(token->low, "be been being get got getting")));
    bool quoted = *typed == '\'' && strlen(typed) > 4; /* no "'em" */
    token->lead = quoted || (!g_ascii_isalnum(*typed) && (guchar)*typed < 0x80 && !strchr("$'", *typed));
    token->opens = word_in(token->tag, "SUB IF BEC WHN WH WHV that as");
    token->word = hash_of(token->low);
    token->kind = hash_of(token->tag);
}

/* Whether "its" before this word is "it's": "its showing", "its not", "its a", "its international" at the end. */
static bool
is_predicate(const char *word, bool last)
{
    g_autofree char *low = g_utf8_strdown(word, -1);
    gsize width = strcspn(low, ".,;:!?");
    low[width] = '\0';
    char tag[TOKEN_KIND] = "";
    const char *closed = closed_class(low);
    if (!closed)
        open_class(low, tag);
    return word_in(closed ? closed : "", "DET not P ADV IT so") || (!closed && !strchr(tag, 'N') && strchr(tag, 'G')) ||
           word_in(low, "been going getting too very because") ||
           (last && !closed && strchr(tag, 'A') && !strchr(tag, 'N'));
}

struct passage *
passage_new(char *const *words, guint count)
{
    struct passage *passage = g_new0(struct passage, 1);
    passage->count = count;
    passage->tokens = g_new0(struct token, count + 2 * WINDOW);
    for (guint i = 0; i < count; i++) {
        bool last = i + 2 == count;
        token_set(&passage->tokens[i + WINDOW], &passage->tokens[i + WINDOW - 1], words[i],
                  i + 1 < count && is_predicate(words[i + 1], last));
        passage->commas |= passage->tokens[i + WINDOW].comma;
    }
    for (guint i = 0; i + 1 < count; i++) { /* "till 8" opens no clause */
        struct token *token = &passage->tokens[i + WINDOW];
        token->opens &= !(word_in(token->low, "till until since") && strcmp(token[1].tag, "#") == 0);
    }
    return passage;
}

void
passage_free(struct passage *passage)
{
    if (!passage)
        return;
    g_free(passage->tokens);
    g_free(passage);
}

const struct token *
passage_at(const struct passage *passage, guint at)
{
    return passage->tokens + WINDOW + at;
}

bool
token_is_auxiliary(const struct token *token)
{
    return word_in(token->tag, "BE BEN HV HVN DO DON MD MDN");
}

bool
token_is_noun(const struct token *token)
{
    return strspn(token->tag, "NVDAEGXs") == strlen(token->tag) && strpbrk(token->tag, "NX");
}

/* What could begin at `at`: its first words as a subject and its verb, an order, a question ... verb_out: where the verb stands. */
enum shape
passage_shape(const struct passage *passage, guint at, guint *verb_out)
{
    const struct token *t = passage->tokens + WINDOW + at;
    guint end = passage->count - at;
    *verb_out = end;
    if (word_in(t->tag, "PV")) {
        *verb_out = 0;
        return SHAPE_CONTRACTED;
    }
    if (word_in(t->tag, "BE HV DO MD BEN HVN DON MDN"))
        return word_in(t[1].tag, "I it you that DEM EX NB") ? SHAPE_INVERTED
               : word_in(t[1].tag, "POSS DET QNT")          ? SHAPE_INVERTED_NOUN
                                                            : SHAPE_AUXILIARY;
    if (word_in(t->tag, "WH WHN"))
        return word_in(t[1].tag, "BE HV DO MD BEN HVN DON MDN") ? SHAPE_ASKED
               : word_in(t[1].tag, "I it you")                  ? SHAPE_ASKED_CLAUSE
                                                                : SHAPE_ASKING;
    bool these = strcmp(t->tag, "DEM") == 0 && at + 1 < passage->count && token_is_noun(&t[1]) && !t[1].finite;
    bool pronoun = word_in(t->tag, "I it you that DEM EX NB") && !these;
    for (guint k = 1; k < 4 && pronoun && k < end; k++)
        if (t[k].finite || (strchr(t[k].tag, 'V') && strspn(t[k].tag, "NVDAEGXs") == strlen(t[k].tag))) {
            *verb_out = k;
            return strcmp(t->tag, "I") == 0 ? SHAPE_PRONOUN : SHAPE_IT;
        } else if (!word_in(t[k].tag, "ADV not E AE"))
            break;
    if (pronoun)
        return SHAPE_LONE;
    bool lead = these || word_in(t->tag, "DET POSS QNT #");
    bool hung = false; /* "sign on the door says" */
    for (guint k = lead; (lead || token_is_noun(t)) && k < AHEAD && k < end; k++) {
        if (k > lead && !hung && word_in(t[k].tag, "P") && k + 1 < end && token_is_noun(&t[k - 1])) {
            hung = true;
            k += word_in(t[k + 1].tag, "DET POSS");
            continue;
        }
        if (k > 0 && (t[k - 1].comma || t[k - 1].dash))
            break;
        if (k > lead && t[k].finite && !token_is_noun(&t[k]) && !word_in(t[k].tag, "PV WHV")) {
            *verb_out = k;
            return lead ? SHAPE_NOUN : SHAPE_BARE;
        }
        if (k > lead && t[k].finite && *verb_out == end)
            *verb_out = k;
        if (!token_is_noun(&t[k]) && !word_in(t[k].tag, "A # G AE"))
            break;
    }
    if (*verb_out < end)
        return lead ? SHAPE_NOUN_MAYBE : SHAPE_BARE_MAYBE;
    if (strchr(t->tag, 'V') && strspn(t->tag, "NVDAEGXs") == strlen(t->tag))
        return word_in(t[1].tag, "DET POSS OBJ it this DEM that") ? SHAPE_ORDER : SHAPE_VERB;
    return lead ? SHAPE_GROUP : SHAPE_OTHER;
}
