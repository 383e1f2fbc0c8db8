/*
 * speech.c - spoken words as they are written: "um i i need a flight on april sixteen at 2 o'clock pm".
 *
 * Fillers and what is said twice go; a day of a month is an ordinal, but no word becomes a figure, so that each number of ours stands in
 * the mail; a street with its number goes, since nobody reads an address back; a row of places gets its commas. Closed lists only. Pure.
 */
#include "speech.h"

#include "clause.h"
#include "clean.h"
#include "grammar.h"
#include "shout.h"

#include <string.h>

#define RESTART_MAX  4  /* words said twice on end */
#define SPELLED_MIN  4  /* letters of a name that is spelled */
#define RELATIVE_MAX 10 /* words of what tells of a thing */
#define WORDS_LEAST  5
#define WORDS_MOST   110

static const char *const units[] = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
static const char *const cardinals[] = {"one",      "two",      "three",   "four",    "five",      "six",
                                        "seven",    "eight",    "nine",    "ten",     "eleven",    "twelve",
                                        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
                                        "nineteen", "twenty",   "thirty"};
static const char *const ordinals[] = {
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",  "thirtieth"};
static const char months[] = "january february march april may june july august september october november december";
static const char auxiliary[] =
    "is are was were am do does did can could will would should shall has have had may might must";
static const char not_so[] =
    "isn't isnt aren't arent wasn't wasnt don't dont doesn't doesnt didn't didnt can't cant cannot won't "
    "wont haven't havent hasn't hasnt couldn't couldnt";
static const char streets[] = "street avenue road lane drive boulevard court terrace crescent highway parkway";

#define BEHIND                                                                                                         \
    "i i'm i'd and please can could my the thanks thank is with so we you what when where how do does which hi for "   \
    "on at it last this next yesterday today and but since"

static const char *
at(char *const *words, guint i)
{
    return i < g_strv_length((char **)words) ? words[i] : "";
}

static gint
index_in(const char *word, const char *const *list, guint count)
{
    for (guint i = 0; i < count; i++)
        if (strcmp(word, list[i]) == 0)
            return (gint)i;
    return -1;
}

/* ---- passes over the words: each gives a new row ----------------------------------------------------------------- */

/* Without fillers, and what is said twice on end once. */
static GPtrArray *
said_once(char *const *words)
{
    GPtrArray *once = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) plain = g_ptr_array_new();
    for (char *const *word = words; *word; word++)
        if (strcmp(*word, "iam") == 0) {
            g_ptr_array_add(plain, (gpointer) "i");
            g_ptr_array_add(plain, (gpointer) "am");
        } else if (**word && !word_in(*word, "um uh uhm umm er erm hmm mm ah"))
            g_ptr_array_add(plain, *word);
    for (guint i = 0; i < plain->len; i++) {
        guint twice = 0;
        for (guint n = RESTART_MAX; n > 0 && !twice; n--) {
            bool same = i + 2 * n <= plain->len;
            for (guint k = 0; k < n && same; k++)
                same = strcmp(plain->pdata[i + k], plain->pdata[i + n + k]) == 0;
            const char *word = plain->pdata[i];
            bool small = word_in(word, "i the a an to my on in of for is and would we want need it can from with this");
            bool long_enough = n > 1 && (small || word_in(word, "do does what how where when show please"));
            same &= !(n == 1 && i + 2 < plain->len && strlen(plain->pdata[i + 2]) == 1); /* "flight a a 2 2 4" */
            twice = same && (n == 1 ? small && (strlen(word) > 1 || word_in(word, "i a")) : long_enough) ? n : 0;
        }
        if (twice)
            i += twice - 1;
        else
            g_ptr_array_add(once, g_strdup(plain->pdata[i]));
    }
    g_ptr_array_add(once, NULL);
    return once;
}

/* "marsh m a r s h": what is spelled behind its word goes; "priya s h a h": spelled alone it is a name. */
static GPtrArray *
unspelled(char *const *words)
{
    GPtrArray *whole = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; words[i];) {
        g_autoptr(GString) name = g_string_new(NULL);
        guint letters = 0;
        while (words[i + letters] && strlen(words[i + letters]) == 1 && g_ascii_isalpha(*words[i + letters]))
            g_string_append(name, words[i + letters++]);
        const char *before = i ? words[i - 1] : "";
        bool said = letters >= 3 && strcmp(before, name->str) == 0;
        if (!said && (letters < SPELLED_MIN || !strpbrk(name->str, "aeiouy"))) {
            g_ptr_array_add(whole, g_strdup(words[i++]));
            continue;
        }
        *name->str = g_ascii_toupper(*name->str);
        if (!said)
            g_ptr_array_add(whole, g_string_free(g_steal_pointer(&name), FALSE));
        i += letters;
    }
    g_ptr_array_add(whole, NULL);
    return whole;
}

/* "april sixteen": "april sixteenth"; "june twenty two": "june twenty-second"; "2 o'clock pm": "2 pm". */
static GPtrArray *
with_dates(char *const *words)
{
    GPtrArray *dated = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; words[i];) {
        const char *word = words[i], *before = i ? words[i - 1] : "", *next = at(words, i + 1);
        gint ten = index_in(word, cardinals, G_N_ELEMENTS(cardinals)), unit = index_in(next, units, 9);
        unit = unit >= 0 ? unit : index_in(next, ordinals, 9);
        bool compound = word_in(word, "twenty thirty") && unit >= 0;
        bool counted =
            word_in(at(words, i + 1 + compound), "people adults nights days rooms tickets seats pm am o'clock way stop "
                                                 "stops bag bags person adult child children of");
        bool day = ten >= 0 && word_in(before, months) && !counted;
        if (word_in(word, "o'clock") && word_in(next, "am pm")) {
            i++;
        } else if (day && compound) {
            g_ptr_array_add(dated, g_strdup_printf("%s-%s", word, ordinals[unit]));
            i += 2;
        } else {
            g_ptr_array_add(dated, g_strdup(day ? ordinals[ten] : word));
            i++;
        }
    }
    g_ptr_array_add(dated, NULL);
    return dated;
}

static bool
is_place(const char *word)
{
    static const char towns[] =
        "boston dallas houston chicago denver pittsburgh atlanta philadelphia baltimore seattle tampa orlando phoenix "
        "detroit austin nashville memphis cleveland milwaukee newark charlotte oakland washington minneapolis "
        "arizona nevada california texas florida utah ohio oregon colorado michigan minnesota alaska hawaii virginia "
        "georgia "
        "cincinnati indianapolis columbus burbank ontario westchester sydney";
    g_autofree char *named = word_in(word, towns) ? NULL : shout_name(word);
    return word_in(word, towns) || (named && !word_in(word, months) && !g_str_has_suffix(word, "day"));
}

/* What a word can be corrected into: 1 a day, 2 a month, 3 a number, 4 a size, 5 a place, 6 a seat, 7 a time of day, 8 which of them. */
static guint
kind_of(const char *low)
{
    static const char *const kinds[] = {
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow",
        months,
        "one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth",
        "small medium large",
        "",
        "window aisle middle economy business",
        "morning afternoon evening night",
        "this next last"};
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (word_in(low, kinds[i]))
            return i + 1;
    return g_ascii_isdigit(*low) ? 3 : is_place(low) ? 5 : 0;
}

/* How many words take back what was just said: "no sorry", "wait no", "i mean". */
static guint
takes_back(char *const *words, guint i)
{
    guint length = 0;
    while (word_in(at(words, i + length), "no wait sorry actually oh"))
        length++;
    if (word_in(at(words, i + length), "i") && word_in(at(words, i + length + 1), "mean meant"))
        length += 2;
    bool anew = word_in(at(words, i + length), "make") && word_in(at(words, i + length + 1), "that it");
    bool sure = length > 1 || (length && anew && strcmp(at(words, i), "no") == 0); /* "no make that three" */
    return sure ? length + (anew ? 2 : 0) : 0;
}

/* Behind how many words this one was said, itself counted, among the last five; 0: it was not. */
static guint
said_before(const GPtrArray *kept, const char *word)
{
    for (guint last = kept->len; last > 0 && kept->len - last < 5; last--)
        if (strlen(word) > 3 && strcmp(kept->pdata[last - 1], word) == 0)
            return last;
    return 0;
}

/* "on friday no sorry sunday the 9th": the last word before of the kind that is said anew gives way to it. */
static GPtrArray *
corrected(char *const *words)
{
    GPtrArray *kept = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; words[i];) {
        guint back = i ? takes_back(words, i) : 0, next = i + back;
        while (back && word_in(at(words, next), "a an the on at in to from for its it's it"))
            next++;
        guint kind = back && *at(words, next) ? kind_of(words[next]) : 0, last = kept->len;
        while (kind && last > 0 && kept->len - last < 8 && kind_of(kept->pdata[last - 1]) != kind)
            last--;
        guint said = back && !kind ? said_before(kept, at(words, next)) : 0;
        if (said) { /* "coleslaw and corn no sorry coleslaw and beans": begun anew */
            g_ptr_array_set_size(kept, (gint)said - 1);
            i = next;
            continue;
        }
        if (!kind || !last || kind_of(kept->pdata[last - 1]) != kind) {
            g_ptr_array_add(kept, g_strdup(words[i++]));
            continue;
        }
        g_free(kept->pdata[last - 1]);
        kept->pdata[last - 1] = g_strdup(words[next++]);
        guint again = last; /* "one small loaf no make that two loaf": the noun may stand behind what it is like */
        while (again < kept->len && again < last + 2 && g_strcmp0(kept->pdata[again], words[next]) != 0)
            again++;
        for (; again < kept->len && *at(words, next) && strcmp(kept->pdata[again], words[next]) == 0; again++)
            next++; /* "two tickets no sorry three tickets" */
        i = next;
    }
    g_ptr_array_add(kept, NULL);
    return kept;
}

/* How many words from here are a street with its number, and the town behind it where nothing else follows. 0: none. */
static guint
address_length(char *const *words, guint i)
{
    gsize digits = strspn(words[i], "0123456789");
    if (!digits || words[i][digits] || digits > 5)
        return 0;
    for (guint k = 2; k <= 4 && *at(words, i + k); k++) {
        if (word_in(at(words, i + k - 1), "the a and to from in on at for with of"))
            return 0;
        if (!word_in(at(words, i + k), streets))
            continue;
        guint length = k + 1, rest = 0;
        while (*at(words, i + length + rest) && rest < 5 && !word_in(at(words, i + length + rest), BEHIND))
            rest++;
        bool last = !*at(words, i + length + rest) || word_in(at(words, i + length + rest), BEHIND);
        return length + (last && rest < 5 ? rest : 0);
    }
    return 0;
}

static bool
ends_in(const GPtrArray *row, guint back, const char *list)
{
    return row->len >= back && word_in(row->pdata[row->len - back], list);
}

/* "deliver to 18 oak avenue", "my address is 12 elm street": what is said of it stays, where it is does not. */
static GPtrArray *
without_address(char *const *words)
{
    GPtrArray *open = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; words[i];) {
        guint length = address_length(words, i);
        if (!length) {
            g_ptr_array_add(open, g_strdup(words[i++]));
            continue;
        }
        i += length;
        while (ends_in(open, 1, "at is is: on number it's its"))
            g_ptr_array_set_size(open, (gint)open->len - 1);
        if (ends_in(open, 1, "to") && ends_in(open, 2, "deliver delivered it")) {
            guint back = ends_in(open, 2, "it") ? 3 : 2;
            if (ends_in(open, back, "deliver delivered")) {
                bool be = ends_in(open, back + 1, "be") && ends_in(open, back + 2, "to");
                g_ptr_array_set_size(open, (gint)open->len - (gint)back - (be ? 2 : 0));
                g_ptr_array_add(open, g_strdup("for"));
                g_ptr_array_add(open, g_strdup("delivery"));
                continue;
            }
        }
        if (ends_in(open, 1, "address") && ends_in(open, 2, "my our the delivery home") &&
            !ends_in(open, 3, "to for at of change update from new")) {
            g_ptr_array_set_size(open, (gint)open->len - 2);
            while (ends_in(open, 1, "and my the our with"))
                g_ptr_array_set_size(open, (gint)open->len - 1);
        } else if (ends_in(open, 1, "to") && ends_in(open, 2, "moved moving move relocated relocating")) {
            g_ptr_array_set_size(open, (gint)open->len - 1);
        } else if (ends_in(open, 1, "to from")) {
            g_ptr_array_add(open, g_strdup("my"));
            g_ptr_array_add(open, g_strdup("address"));
        }
    }
    g_ptr_array_add(open, NULL);
    return open;
}

char *
speech_written(const char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    g_autoptr(GPtrArray) once = said_once(words);
    g_autoptr(GPtrArray) meant = corrected((char **)once->pdata);
    g_autoptr(GPtrArray) whole = unspelled((char **)meant->pdata);
    g_autoptr(GPtrArray) dated = with_dates((char **)whole->pdata);
    g_autoptr(GPtrArray) open = without_address((char **)dated->pdata);
    char *const *row = (char **)open->pdata;
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; row[i]; i++) {
        bool listed = i && is_place(row[i - 1]) && is_place(row[i]) &&
                      word_in(at(row, i + 1), "and or"); /* "denver | pittsburgh and atlanta" */
        listed |= i && strlen(row[i - 1]) > 5 && g_str_has_suffix(row[i - 1], "day") && word_in(row[i], months) &&
                  *at(row, i + 1); /* "tuesday | august twentieth" */
        g_string_append_printf(line, "%s%s%s", listed ? "," : "", line->len ? " " : "", row[i]);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

guint
speech_places(const struct clause *words, guint at)
{
    static const char *const pairs[] = {"new york|orleans|jersey|mexico",
                                        "los angeles",
                                        "san francisco|diego|jose|antonio|juan",
                                        "las vegas",
                                        "salt lake city",
                                        "kansas|oklahoma|mexico city",
                                        "st.|st louis|paul|petersburg",
                                        "fort worth",
                                        "washington dc",
                                        "hong kong",
                                        "la guardia"};
    guint pair = clause_first(words, at, pairs, G_N_ELEMENTS(pairs));
    return pair ? pair : at < words->count && is_place(words->words[at].low) ? 1 : 0;
}

bool
speech_is_town(const struct clause *words, guint at)
{
    const char *low = words->words[at].low, *before = at ? words->words[at - 1].low : "";
    const char *pair = at > 1 ? words->words[at - 2].low : "";
    bool row = word_in(before, "and or to") && word_in(pair, "from between");
    static const char more[] =
        "seattle tampa orlando vegas phoenix atlanta detroit portland denver austin nashville baltimore memphis "
        "honolulu hawaii alaska arizona nevada georgia virginia carolina ohio oregon michigan minnesota utah "
        "colorado pittsburgh cleveland cincinnati milwaukee jacksonville sacramento albuquerque newark "
        "charlotte raleigh tucson omaha tulsa bali cancun jamaica bahamas thailand vietnam indonesia malaysia "
        "kenya nigeria ghana peru chile colombia israel pakistan bangladesh nepal";
    g_autofree char *named = word_in(before, "to from in near at for between") || row ? shout_name(low) : NULL;
    return word_in(low, more) || (named && !word_in(low, "nice bath visa apple windows christmas easter"));
}

bool
speech_lacks_object(const struct clause *words, guint at)
{
    const struct word *before = at ? &words->words[at - 1] : NULL;
    if (!before || *before->trail || !(grammar_names_thing(before->low) || !grammar_knows(before->low)) ||
        !word_in(clause_low(words, at), "i i've ive i'd id we we've weve you you've they they've he she nobody"))
        return false;
    guint end = at + 1;
    while (end < words->count && end < at + RELATIVE_MAX && (end == at + 1 || !*words->words[end - 1].trail) &&
           !word_in(words->words[end].low, "and but so because when if although while since until after before"))
        end++;
    g_autofree char *typed = clause_join(words, at, end);
    g_autofree char *plain = clean_plain("en", typed);
    plain[0] = g_ascii_toupper(plain[0]);
    g_autoptr(clause) said = clause_cut(plain);
    for (guint i = 1; i < said->count; i++)
        if (strcmp(said->words[i].text, "i") == 0)
            return false; /* another clause within */
    bool first = strcmp(said->words[0].low, "i") == 0 || g_str_has_prefix(said->words[0].low, "i'");
    g_autofree char *told = g_strdup_printf("This is the thing %s", plain);
    told[strlen("This is the thing ")] = first ? 'I' : g_ascii_tolower(plain[0]);
    return grammar_is_clause(told) && !grammar_is_clause(plain);
}

bool
speech_relative(const struct clause *words, guint at, guint start)
{
    static const char taken[] =
        "booked bought ordered opened made placed sent paid got have received purchased took used signed filed "
        "submitted requested chose selected wanted needed applied reserved had downloaded installed "
        "been heard scheduled gave wrote called spoke talked dealt met saw asked stayed went worked visited watched "
        "set";
    bool article = false;
    for (guint i = at > start + 3 ? at - 3 : start; i < at; i++)
        article |= word_in(clause_low(words, i), "the a an this that all any some my one");
    guint deed = at + 1;
    while (word_in(clause_low(words, deed), "never just already have had haven't havent didn't didnt recently"))
        deed++;
    const char *verb = clause_low(words, deed), *next = clause_low(words, deed + 1);
    if (word_in(verb, "want need") && word_in(next, "is are"))
        return true;
    guint known = deed + word_in(verb, "don't dont");
    if (word_in(clause_low(words, known), "recognise recognize authorise authorize") &&
        (!*clause_low(words, known + 1) || clause_has(words, known + 1, "at all")))
        return true; /* "a payment on my statement i don't recognise at all" */
    if (word_in(verb, "owe") && at < start + 6 && clause_has(words, start, "what is|was|are the"))
        return true; /* "what is the total i owe you" */
    if (word_in(verb, "can could should need have") && !word_in(next, "not never been") && at < start + 8 &&
        clause_has(words, start, "is|are|was there|it"))
        return true; /* "is there a number i can ring" */
    if (word_in(verb, "can could") && !word_in(next, "not never"))
        for (guint i = at > start + 3 ? at - 3 : start; i < at; i++)
            if (word_in(clause_low(words, i),
                        "latest earliest cheapest best first last only any all every fastest next other"))
                return true; /* "the latest flight i can take" */
    if (article && word_in(verb, taken) && word_in(next, "it they he she") &&
        (word_in(clause_low(words, deed + 2), auxiliary) || word_in(clause_low(words, deed + 2), not_so)))
        return true; /* "the software i bought | it doesn't work" */
    if (word_in(verb, "paid") && (clause_has(words, deed + 1, "on time") || clause_has(words, deed + 1, "in full")))
        return false; /* "a late fee on my bill | i paid on time" */
    if (word_in(verb, "asked talked spoke went stayed called applied paid") && word_in(next, "for to with at in") &&
        word_in(clause_low(words, deed + 2), "a an the my no one two some this that it them extra"))
        return false; /* "a mistake on my order | i asked for no onions" */
    return article && word_in(verb, taken) &&
           (!*next || clause_has(words, deed + 1, "an|a|few hour|day|week|month|while|hours|days|weeks") ||
            word_in(next, auxiliary) || word_in(next, not_so) ||
            word_in(next, "on in at of from for with by through to under last yesterday today already before online "
                          "earlier and but "
                          "recently this week weeks not keeps didn't i"));
}

bool
speech_deals(const char *lead, const char *article, const char *verb)
{
    static const char before[] = "on for of with from about to";
    static const char verbs[] = "paid bought ordered made sent returned cancelled canceled closed used took rented "
                                "booked never didn't didnt sold "
                                "gave lost subscribed left";
    return word_in(verb, verbs) &&
           ((word_in(lead, before) && word_in(article, "a an the my")) || word_in(article, before));
}

bool
speech_waits(const char *low)
{
    return word_in(
        low,
        "that which who whom what when where if because cos cause since as than how why until till before after "
        "while though although tho altho whether like unless once whatever wherever or and but so nor a an the my "
        "your our "
        "their his her this these those to for with of in on at from by into about over under up than not no very "
        "too more most is are was were am be been being do does did can could will would should has have had "
        "i'm im i've ive i'd i'll it's its we're you're i we they he she said say says saying stating proving "
        "confirming claiming think thinks thinking believes reckon reckons hopes guesses assume assumes "
        "thought know knew prove "
        "mean hope guess wish believe sure want need wants needs told tell show let make everything anything "
        "something half both all any some another each every just also only still already never between per please "
        "don't dont doesn't didn't can't cannot won't afraid see hear verify understand find check get got using via");
}

bool
speech_names(const struct clause *words, guint at)
{
    for (guint k = 2; k <= 4 && k < at; k++)
        if (word_in(clause_low(words, at - k), "the my our your this"))
            return word_in(clause_low(words, at - k - 1), "and but because");
    return false;
}

bool
speech_closes(const struct clause *words, guint start, guint last)
{
    if (!word_in(words->words[last].low, "is"))
        return false;
    for (guint i = last; i-- > start && last - i < 9;) {
        if (word_in(words->words[i].low, "is are was were")) /* "what is it | is" */
            return false;
        if (word_in(words->words[i].low, "what where when how who which why whose"))
            return true;
    }
    return false;
}

bool
speech_is_talk(const char *text)
{
    guint blanks = 0, capitals = 0, commas = 0;
    for (const char *c = text; *c; c++) {
        blanks += *c == ' ';
        commas += *c == ',';
        capitals += g_ascii_isupper(*c) && c != text && c[-1] == ' ' && !(c[0] == 'I' && !g_ascii_isalpha(c[1]));
    }
    return blanks + 1 >= WORDS_LEAST && blanks < WORDS_MOST && commas <= 3 &&
           !strpbrk(text, "!?;:\n\"()@/[]{}<>|\\_*") && !strstr(text, ". ") && !strstr(text, " - ") &&
           !strstr(text, " what a ") && (g_ascii_islower(*text) || (strstr(text, " i ") && commas == 0)) &&
           capitals * 5 <= blanks;
}

void
speech_dates(struct clause *words, bool *gone)
{
    for (guint i = 0; i + 1 < words->count; i++) {
        const char *low = clause_low(words, i);
        gsize digits = strspn(low, "0123456789");
        bool day = digits && digits < 3 && (!low[digits] || word_in(low + digits, "st nd rd th"));
        guint of = word_in(clause_low(words, i + 1), "of");
        const char *month = clause_low(words, i + 1 + of);
        const char *next = clause_low(words, i + 1);
        bool nth = g_str_has_suffix(next, "th") || g_str_has_suffix(next, "first") ||
                   g_str_has_suffix(next, "second") || g_str_has_suffix(next, "third");
        if (word_in(low, months) && ((g_ascii_isdigit(*next) && strlen(next) <= 4) || (nth && i))) {
            g_autofree char *capital = g_strdup_printf("%c%s", g_ascii_toupper(*low), low + 1); /* "may 9th" */
            clause_set(words, i, capital);
        }
        if (!day || !word_in(month, months))
            continue;
        g_autofree char *number = g_strndup(low, digits),
                        *name = g_strdup_printf("%c%s", g_ascii_toupper(*month), month + 1);
        clause_set(words, i, number);
        clause_set(words, i + 1 + of, name);
        if (of)
            gone[i + 1] = true;
        if (i && word_in(clause_low(words, i - 1), "the"))
            gone[i - 1] = true;
    }
}
