/*
 * nameplate.c - whether what stands below commands is a greeting, a farewell, the agent's name and plate, and nothing else.
 *
 * Clients and templates add them to each mail, and without other words the letter cannot tell a plate from a text: a customer would get
 * "Hello Mary, kind regards, Ada" from a mail that closes a ticket. Knows the name as From has it. When unsure it is text. Pure, linear.
 */
#include <hearken/agent.h>
#include <hearken/letter.h>

#include <string.h>

#define PLATE_LINES 20
#define NAME_OCTETS 60 /* of a line with a name, to the first bar */

/* The letters from here on in small ones; NULL: no letter stands here. Owned by caller. */
static char *
next_word(const char **at)
{
    const char *from = *at, *end = from;
    for (gunichar c; (c = g_utf8_get_char(end)) && (g_unichar_isalpha(c) || g_unichar_ismark(c));)
        end = g_utf8_next_char(end);
    *at = end;
    return end > from ? g_utf8_strdown(from, end - from) : NULL;
}

static void
add_names(GPtrArray *names, const char *from, gsize length)
{
    g_autofree char *said = g_strndup(from, length);
    for (const char *at = said; *at; at = *at ? g_utf8_next_char(at) : at) {
        char *word = next_word(&at);
        if (word)
            g_ptr_array_add(names, word);
    }
}

static bool
is_known(const GPtrArray *names, const char *word)
{
    for (guint i = 0; i < names->len; i++)
        if (strcmp(names->pdata[i], word) == 0)
            return true;
    return false;
}

/* "Ada", "LG Ada", "i. A. Dr. Ada Lovelace | Care", "A.": the name, one word before it at most, which ends no sentence. */
static bool
is_name(const char *line, const GPtrArray *names)
{
    g_autofree char *name = g_strndup(line, strcspn(line, "|("));
    guint others = 0, letters = 0;
    bool named = false, initial = false;
    if (strlen(name) > NAME_OCTETS || name[strcspn(name, "0123456789?:@")])
        return false;
    for (const char *at = name; *at; at = *at ? g_utf8_next_char(at) : at) {
        bool capital = g_unichar_isupper(g_utf8_get_char(at));
        g_autofree char *word = next_word(&at);
        if (!word)
            continue;
        glong width = g_utf8_strlen(word, -1);
        bool is_own = width > 1 && is_known(names, word);
        if (named && !is_own && (!capital || others++))
            return false; /* "Ada is here"; a surname may stand there that From has not */
        named = named || is_own;
        letters++;
        initial = width == 1 && g_utf8_get_char(word) == g_utf8_get_char(names->pdata[0]);
        others += !named && width > 2;
        if (!named && width > 2 && *at && strchr(".!", *at))
            return false; /* "Done. Ada" */
        if (named && *at == ',')
            break; /* "Ada, Customer Care" */
    }
    return (named && others <= 1) || (initial && letters == 1);
}

static bool
is_sentence(const char *line)
{
    gsize length = strlen(line), words = 1;
    for (const char *at = line; (at = strchr(at, ' ')); at++)
        words++;
    gunichar first = g_utf8_get_char(line);
    return line[length - 1] == '?' || (words > 4 && (strchr(".!:", line[length - 1]) || g_unichar_islower(first)));
}

/* How one begins, in small letters; whom it names comes behind, with capitals but for the words in `anyone`. */
static const char *const greetings[] = {"hello",         "hi",
                                        "hey",           "dear",
                                        "good morning",  "good afternoon",
                                        "good evening",  "greetings",
                                        "hallo",         "guten tag",
                                        "guten morgen",  "guten abend",
                                        "sehr geehrte",  "sehr geehrter",
                                        "liebe",         "lieber",
                                        "moin",          "servus",
                                        "grüezi",        "grüß gott",
                                        "bonjour",       "bonsoir",
                                        "salut",         "cher",
                                        "chère",         "chers",
                                        "madame",        "monsieur",
                                        "hola",          "buenos días",
                                        "buenas tardes", "estimado",
                                        "estimada",      "estimados",
                                        "querido",       "querida",
                                        "ciao",          "salve",
                                        "buongiorno",    "buonasera",
                                        "gentile",       "gentili",
                                        "egregio",       "caro",
                                        "cara",          "olá",
                                        "bom dia",       "boa tarde",
                                        "prezado",       "prezada",
                                        "caro",          "goedemorgen",
                                        "goedemiddag",   "goedendag",
                                        "beste",         "geachte",
                                        "hej",           "hei",
                                        "god dag",       "kära",
                                        "bästa",         "kære",
                                        "kjære",         "dzień dobry",
                                        "cześć",         "szanowny panie",
                                        "szanowna pani", "dobrý den",
                                        "vážený",        "vážená",
                                        "добрый день",   "здравствуйте",
                                        "уважаемый",     "уважаемая",
                                        "добрий день",   "szia",
                                        "kedves",        "tisztelt",
                                        "bună ziua",     "stimate",
                                        "stimată",       "merhaba",
                                        "sayın",         "γεια σας",
                                        "αγαπητέ",       "αγαπητή"};
static const char *const anyone[] = {"there",    "all", "everyone", "team", "again", "both",  "sir",   "madam",
                                     "or",       "und", "and",      "et",   "y",     "e",     "en",    "och",
                                     "zusammen", "à",   "a",        "tous", "vous",  "todos", "tutti", "allemaal",
                                     "van",      "von", "de",       "der",  "da",    "di",    NULL};

/* "Thank you" may be all that is to be said. */
static bool
gives_thanks(const char *text)
{
    static const char *const thanks[] = {
        "thank",         "dank",           "vielen dank",     "besten dank", "merci", "gracias",     "muchas gracias",
        "grazie",        "many thanks",    "herzlichen dank", "lieben dank", "danke", "grand merci", "mille grazie",
        "muito obrigad", "hartelijk dank", "obrigad",         "bedankt",     "tack",  "takk",        "tak ",
        "dzięk",         "děkuj",          "ďakuj",           "спасибо",     "дякую", "köszön",      "mulțumesc",
        "teşekkür",      "kiitos",         "ευχαριστ"};
    g_autofree char *folded = g_utf8_strdown(text + strspn(text, " \t\r\n"), -1);
    for (guint i = 0; i < G_N_ELEMENTS(thanks); i++)
        if (g_str_has_prefix(folded, thanks[i]))
            return true;
    return false;
}

/* "Thanks!", "Vielen Dank, Mary." above the name: said, where "Thanks," is but how one ends. */
bool
is_thanks(const char *signature)
{
    signature += strspn(signature, " \t\r\n");
    g_autofree char *line = g_strchomp(g_strndup(signature, strcspn(signature, "\n")));
    gsize length = strlen(line);
    return length && length <= NAME_OCTETS && strchr(".!", line[length - 1]) && gives_thanks(line);
}

/* Words with a capital, or to anyone, to the mark that ends the line; "Dr." ends none. */
static bool
names_somebody(const char *at)
{
    glong width = 0;
    for (guint words = 0; *at && words <= 5;) {
        bool capital = g_unichar_isupper(g_utf8_get_char(at));
        g_autofree char *word = next_word(&at);
        if (word) {
            if (!capital && !g_strv_contains(anyone, word))
                return false;
            width = g_utf8_strlen(word, -1);
            words++;
        } else if (strchr(" -'", *at) || (*at == '.' && width && width <= 3 && at[1])) {
            at++;
        } else {
            return !at[strspn(at, ",.!:; -")];
        }
    }
    return !*at;
}

/* "Dear Ms Miller,", "Hallo zusammen!": alone in its line. */
static bool
is_greeting(const char *line)
{
    for (guint i = 0; i < G_N_ELEMENTS(greetings); i++) {
        const char *end = g_utf8_offset_to_pointer(line, MIN(g_utf8_strlen(line, -1), g_utf8_strlen(greetings[i], -1)));
        g_autofree char *begin = g_utf8_strdown(line, end - line);
        if (strcmp(begin, greetings[i]) == 0 && !g_unichar_isalpha(g_utf8_get_char(end)) && names_somebody(end))
            return true;
    }
    return false;
}

bool
is_nameplate(const char *text, const char *name, const char *address)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    add_names(names, name, strlen(name));
    add_names(names, address, strcspn(address, "@+"));
    text += strspn(text, " \t\r\n");
    g_autofree char *first = g_strstrip(g_strndup(text, strcspn(text, "\n")));
    bool greets = strlen(first) <= NAME_OCTETS && is_greeting(first);
    if (greets)
        text += strcspn(text, "\n");
    if (letter_says_nothing(text) && !gives_thanks(text))
        return greets || text[strspn(text, " \t\r\n")];
    if (!names->len)
        return false;
    g_auto(GStrv) lines = g_strsplit(text, "\n", PLATE_LINES + 1);
    bool named = false;
    for (guint i = 0; lines[i]; i++) {
        const char *line = g_strstrip(lines[i]);
        if (!*line)
            continue;
        if (i == PLATE_LINES || (named ? is_sentence(line) : !is_name(line, names)))
            return false;
        named = true;
    }
    return named;
}
