/*
 * synonyms.c - English words and their plain equals, for a run of the customer's own words that is too long.
 *
 * A pair stands where neither side changes the sense; what may be read two ways ("he's", "but", "so") is looked at first. Pure.
 */
#include "synonyms.h"

#include "clause.h"
#include "span.h"

#include <string.h>

static const struct {
    const char *from, *to;
} equal[] = {
    {"over a week", "more than a week"},
    {"over a month", "more than a month"},
    {"over a year", "more than a year"},
    {"over an hour", "more than an hour"},
    {"for over", "for more than"},
    {"went out of her way", "made a special effort"},
    {"went out of his way", "made a special effort"},
    {"went out of their way", "made a special effort"},
    {"been double charged", "been charged twice"},
    {"was double charged", "was charged twice"},
    {"were double charged", "were charged twice"},
    {"been double billed", "been billed twice"},
    {"much worse", "far worse"},
    {"much higher", "far higher"},
    {"much lower", "far lower"},
    {"much slower", "far slower"},
    {"without any", "with no"},
    {"have not", "haven't"},
    {"has not", "hasn't"},
    {"had not", "hadn't"},
    {"is not", "isn't"},
    {"are not", "aren't"},
    {"was not", "wasn't"},
    {"were not", "weren't"},
    {"did not", "didn't"},
    {"does not", "doesn't"},
    {"do not", "don't"},
    {"will not", "won't"},
    {"cannot", "can't"},
    {"could not", "couldn't"},
    {"would not", "wouldn't"},
    {"haven't", "have not"},
    {"hasn't", "has not"},
    {"isn't", "is not"},
    {"aren't", "are not"},
    {"wasn't", "was not"},
    {"weren't", "were not"},
    {"didn't", "did not"},
    {"doesn't", "does not"},
    {"don't", "do not"},
    {"won't", "will not"},
    {"can't", "cannot"},
    {"couldn't", "could not"},
    {"it's", "it is"},
    {"it's", "it has"},
    {"he's", "he has"},
    {"she's", "she has"},
    {", so", ", which is why"},
    {"there's been", "there has been"},
    {"there's no", "there is no"},
    {"there's a", "there is a"},
    {"she's", "she is"},
    {"he's", "he is"},
    {"purchased", "bought"},
    {"nearly", "almost"},
    {"almost", "nearly"},
    {"credited to the account", "paid into the account"},
    {"credited to your account", "paid into your account"},
    {"because of", "owing to"},
    {"because", "as"},
    {"he'll", "he will"},
    {"she'll", "she will"},
    {"it'll", "it will"},
    {"they'll", "they will"},
    {"they've", "they have"},
    {"they're", "they are"},
    {"that's", "that is"},
    {"who's", "who is"},
    {"or alternatively", "or else"},
    {", or", ", or else"},
    {"and when", "and also when"},
    {"and how", "and also how"},
    {"and why", "and also why"},
    {"and whether", "and also whether"},
    {"and what", "and also what"},
    {"and who", "and also who"},
    {"and where", "and also where"},
    {"and which", "and also which"},
    {", and whether", ", as well as whether"},
    {", and how", ", as well as how"},
    {", and what", ", as well as what"},
    {", and when", ", as well as when"},
    {"and have", "and you have"},
    {"and keep", "and you keep"},
    {"at about", "at around"},
    {"ideally", "preferably"},
    {"the others", "the other ones"},
    {"for about", "for around"},
    {"straight through", "right through"},
    {"way less", "much less"},
    {"way more", "much more"},
    {"way too", "far too"},
    {", and", ", and also"},
    {"although", "even though"},
    {"even though", "although"},
    {"even if", "even when"},
    {"however", "but"},
    {"multiple", "several"},
    {"every time", "each time"},
    {"each time", "every time"},
    {"the entire", "the whole"},
    {"whenever", "each time"},
    {"approximately", "about"},
    {"nobody", "no one"},
    {"no one", "nobody"},
    {"by the end of", "before the end of"},
    {"and since then", "and ever since"},
    {"anybody", "anyone"},
    {"somebody", "someone"},
    {"until now", "so far"},
    {"right away", "at once"},
    {"attempted", "tried"},
    {"immediately", "at once"},
    {"numerous", "many"},
    {"prior to", "before"},
    {"regarding", "about"},
    {"regardless of", "whatever"},
    {"in order to", "to"},
    {"is only", "is just"},
    {"are only", "are just"},
    {"is thinking of", "is considering"},
    {"are thinking of", "are considering"},
    {"has started", "has begun"},
    {"have started", "have begun"},
    {"was told", "was informed"},
    {"were told", "were informed"},
    {"in front of the", "outside the"},
    {"starting next", "from next"},
    {"starting on", "from"},
    {"starting in", "from"},
    {"to see if", "to see whether"},
    {"as well as", "along with"},
    {"on his way to", "on the way to"},
    {"on her way to", "on the way to"},
    {"despite", "in spite of"},
    {"in spite of", "despite"},
    {"as soon as", "once"},
    {"whilst", "while"},
    {"nothing has happened", "nothing happened"},
    {"at the moment", "at present"},
    {"in the end", "eventually"},
    {"instead of", "rather than"},
    {"rather than", "instead of"},
    {"only has", "has only"},
    {"only have", "have only"},
    {"says that", "says"},
    {"so that", "so"},
    {"have no choice but to", "have to"},
    {"had no choice but to", "had to"},
    {", but", ", yet"},
    {"but", ", yet"},
    {"but then", "and then"},
    {"as well as", "and also"},
    {"along with", "as well as"},
    {"all of the", "all the"},
    {"as being", "as"},
    {"outlining", "setting out"},
    {"the incorrect", "the wrong"},
    {"received", "got"},
    {"really", ""},
    {"actually", ""},
    {"finally", ""},
    {"simply", ""},
    {"completely", ""},
    {"obviously", ""},
    {"clearly", ""},
    {"kindly", ""},
    {"unfortunately", ""},
    {"just", ""},
};

const guint synonyms_count = G_N_ELEMENTS(equal);

/* Whether "he's" is "he has": "he's been", "he's never heard". */
static bool
must_have(const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    return words->count > 1 &&
           (word_in(words->words[0].low, "been had got") ||
            (word_in(words->words[0].low, "never") &&
             (word_in(words->words[1].low, "been had seen heard done got made paid sent had used told said") ||
              g_str_has_suffix(words->words[1].low, "ed"))));
}

/* ", so it has to work by then": a report and what comes of it, each with a subject and a verb of its own. */
static bool
gives_result(const char *clause, const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    if (g_str_has_prefix(clause, "you would like") || words->count < 4 ||
        !word_in(words->words[0].low, "a an the your our it you we he she they there nobody"))
        return false;
    for (guint i = 1; i < words->count && i < 8; i++)
        if (word_in(words->words[i].low, "is are was were has have had must can can't cannot could will would need "
                                         "needs had don't doesn't didn't isn't won't"))
            return true;
    return false;
}

/* Whether what follows "he's" may be a participle: then it is "has", and which is not sure. */
static bool
may_have(const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    for (guint i = 0; i < words->count && i < 3; i++) {
        const char *low = words->words[i].low;
        if (word_in(low, "resolved fixed sorted closed locked blocked supposed meant called expected required needed "
                         "allowed covered damaged open"))
            return false; /* either says the same */
        if (word_in(low, "been had got gone done made taken given sent paid lost found left broken come become heard "
                         "seen said told bought kept put run never already always ever just only now") ||
            (strlen(low) > 3 && (g_str_has_suffix(low, "ed") || g_str_has_suffix(low, "en"))))
            return true;
        if (*words->words[i].trail || !word_in(low, "not also still really even"))
            break;
    }
    return false;
}

/* Every whole occurrence tried in turn, the one that shortens the run most is taken. NULL: none does. */
static char *
with_equal(const char *clause, const char *source, const char *from, const char *to)
{
    g_autofree char *wanted = g_strdup_printf("%s%s ", *from == ',' ? "" : " ", from);
    g_autofree char *padded = g_strconcat(clause, " ", NULL); /* so that its last word has a blank behind it */
    guint best = span_longest(clause, source);
    char *taken = NULL;
    for (const char *at = strstr(padded, wanted); at; at = strstr(at + 1, wanted)) {
        g_autofree char *head = g_strndup(padded, (gsize)(at - padded));
        const char *open = strrchr(head, '(');
        if (strstr(head, "\xE2\x80\x9C") || (open && !strchr(open, ')')))
            continue; /* inside a quotation or beside it */
        bool but = strcmp(from, "but") == 0 || strcmp(from, ", but") == 0;
        if (but &&
            (g_str_has_suffix(head, ",") || g_str_has_suffix(head, " nothing") || g_str_has_suffix(head, " choice") ||
             g_str_has_suffix(head, " option") || g_str_has_suffix(head, " anything") || strstr(clause, " yet")))
            continue;
        if (g_str_has_suffix(from, " told") &&
            (g_str_has_prefix(at + strlen(wanted), "yes") || g_str_has_prefix(at + strlen(wanted), "no ") ||
             g_str_has_prefix(at + strlen(wanted), "off ")))
            continue;
        if (strcmp(from, "because") == 0 && g_str_has_prefix(at + strlen(wanted), "of "))
            continue;
        if (g_str_has_prefix(to, "and you ") && !g_str_has_prefix(clause, "you ") &&
            !g_str_has_prefix(clause, "you're "))
            continue;
        if (g_str_has_prefix(to, "and also wh") && !g_str_has_prefix(clause, "you would like to know ") &&
            !g_str_has_prefix(clause, "you are asking "))
            continue; /* "a person who looks for it and who rings me" */
        bool has = g_str_has_suffix(to, " has");
        if (g_str_has_suffix(from, "'s") && (has ? !must_have(at + strlen(wanted)) : may_have(at + strlen(wanted))))
            continue; /* "he's never heard of it" has */
        if (strcmp(to, ", which is why") == 0 && !gives_result(clause, at + strlen(wanted)))
            continue;
        bool ours = strstr(head, " we ") || strstr(head, "us to "); /* "when we are going to mend it and have …" */
        if ((word_in(to, "you") || g_str_has_prefix(to, "and you ")) && g_str_has_prefix(from, "and ") && ours)
            continue;
        if ((strcmp(from, ", and") == 0 && !strstr(head, "you would like us to")) ||
            (strcmp(from, ", or") == 0 && !strstr(head, "you would like")))
            continue;
        g_autofree char *line =
            g_strdup_printf("%s%s%s%s", head, *to && *to != ',' ? " " : "", to, at + strlen(wanted) - 1);
        g_strchomp(line);
        guint run = span_longest(line, source);
        if (run >= best)
            continue;
        best = run;
        g_free(taken);
        taken = g_steal_pointer(&line);
    }
    return taken;
}

char *
synonyms_worded(guint pair, const char *clause, const char *source)
{
    return with_equal(clause, source, equal[pair].from, equal[pair].to);
}
