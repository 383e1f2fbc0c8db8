/*
 * embed.c - German and Dutch: a line of clauses behind "dass" and "dat".
 *
 * The line is read comma to comma: main clauses get their verb last (lastverb.c), joined by "und" where they stood side by side;
 * subordinate clauses and infinitives with "zu" follow as they are. What has no verb that is known for sure, refuses. Pure.
 */
#include "embed.h"

#include "clause.h"
#include "foreign.h"
#include "lastverb.h"

#include <string.h>

static bool
is_capital(const struct word *word)
{
    return g_unichar_isupper(g_utf8_get_char(word->text));
}

/* "… kalt war und die Bedienung unfreundlich war": a verb that two clauses share is said once, last. Owned by caller. */
static char *
shared_once(const struct embedding *embedding, const char *line)
{
    static const char verbs[] = "war waren ist sind wurde wurden hat haben";
    const char *joint = strstr(line, " und "), *verb = strrchr(line, ' ');
    g_autofree char *next = joint ? g_strndup(joint + 5, strcspn(joint + 5, " ")) : g_strdup("");
    bool named = word_in(next, "der die das ein eine Ihr Ihre dein deine unser unsere");
    gsize width = verb ? strlen(verb) : 0;
    if (!embedding->german || !joint || !named || strchr(line, ',') || strstr(joint + 1, " und ") ||
        !word_in(verb + 1, verbs) || (gsize)(joint - line) <= width || strncmp(joint - width, verb, width) != 0)
        return g_strdup(line);
    return g_strdup_printf("%.*s%s", (int)(joint - line - (gssize)width), line, joint);
}

static bool
is_under(const struct embedding *embedding, const struct clause *piece)
{
    const char *first = piece->words[0].low, *last = piece->words[piece->count - 1].low;
    bool placed = piece->count > 1 &&
                  (foreign_lists(embedding->pack, "turn.preposition", first) || word_in(first, "in aus unter")) &&
                  word_in(piece->words[1].low, "der die das dem den denen dessen welcher welchem");
    bool relative = word_in(first, "die der das den da wo was denen dessen deren dem") || placed;
    bool closes = g_str_has_suffix(last, "t") || g_str_has_suffix(last, "n") || g_str_has_suffix(last, "te") ||
                  word_in(last, "war muss kam ging") || lastverb_is_known(embedding, &piece->words[piece->count - 1]) ||
                  (piece->words[piece->count - 1].trail[0] == ')');
    for (guint i = 1; i + 1 < piece->count && relative;
         i++) /* "das ist nicht in Ordnung", "die Sie hätten sagen können" */
        if (lastverb_is_known(embedding, &piece->words[i]) && !lastverb_clusters(piece, i))
            return false;
    if (relative && lastverb_is_known(embedding, &piece->words[piece->count - 1]))
        return true;
    if (embedding->german &&
        (word_in(first, "wonach womit wobei wodurch woran worin worüber wovon wogegen ehe wohin woher weshalb wieso "
                        "obgleich obschon sofern soweit sodass") ||
         (strcmp(first, "so") == 0 && piece->count > 1 && strcmp(piece->words[1].low, "dass") == 0)))
        return true;
    guint verb = relative ? lastverb_finite(embedding, piece, 0, piece->count, false) : 0;
    if (relative)
        return closes && verb + 1 >= piece->count && !is_capital(&piece->words[piece->count - 1]);
    if (piece->count > 3 &&
        word_in(first, "seit seitdem bis während damit da als wie denn sinds tot")) /* "seit Wochen warten Sie" */
        for (guint i = 1; i + 2 < piece->count && i < 10; i++)
            if (word_in(piece->words[i + 1].low, "sie du ich es er man wir die der das ihre ihr mein meine ein eine "
                                                 "keine kein niemand keiner u je het de") &&
                (lastverb_is_known(embedding, &piece->words[i]) || lastverb_is_like(embedding, piece, i)))
                return false;
    if (strcmp(first, "seitdem") == 0 && piece->count > 2 && /* "seitdem quietscht es": no conjunction */
        word_in(piece->words[2].low, "es er sie man ich du wir") &&
        !word_in(piece->words[1].low, "es er sie man ich du wir"))
        return false;
    if (word_in(first, "seit bis während") &&
        word_in(last, "raus rein ab auf an zu ein weg los zurück herunter runter"))
        return false; /* "seit gestern läuft unten Wasser raus" */
    return foreign_lists(embedding->pack, "turn.subordinate", first) ||
           (strcmp(first, "ohne") == 0 && piece->count > 1 && word_in(piece->words[1].low, "dass"));
}

/* "anzurufen", "zurückzuschicken"; not "unzufrieden". */
static bool
holds_zu(const char *low)
{
    static const char *const heads[] = {"ab",     "an",     "auf",  "aus",  "ein",   "mit", "nach",
                                        "um",     "vor",    "weg",  "her",  "hin",   "los", "zurück",
                                        "vorbei", "weiter", "fest", "frei", "nieder"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]) && g_str_has_prefix(low + strlen(heads[i]), "zu"))
            return true;
    return false;
}

/* "…, den Betrag zu erstatten", "ohne mich zu informieren". */
static bool
is_infinitive(const struct embedding *embedding, const struct clause *piece)
{
    const struct word *last = &piece->words[piece->count - 1];
    for (guint i = 1; i + 2 < piece->count && embedding->german; i++) /* "der Bote hat sich geweigert es mitzunehmen" */
        if (lastverb_is_auxiliary(piece->words[i].low) && !g_str_has_suffix(piece->words[i].low, "en"))
            return false;
    bool apart = piece->count > 1 && word_in(piece->words[piece->count - 2].low, "zu te");
    return piece->count > 1 && !is_capital(last) && g_str_has_suffix(last->low, "n") && (apart || holds_zu(last->low));
}

/* The line comma to comma, brackets kept whole; NULL: marks in it that no clause behind "dass" has. */
static GPtrArray *
pieces_of(const struct clause *clause)
{
    g_autoptr(GPtrArray) pieces = g_ptr_array_new_with_free_func((GDestroyNotify)clause_free);
    bool inside = false;
    guint from = 0;
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        inside = (inside || strchr(word->lead, '(')) && !strchr(word->trail, ')');
        bool last = i + 1 == clause->count;
        bool marked = strcmp(word->lead, "\"") == 0 && word->trail[0] == '"' && !strpbrk(word->trail, ";:?\xE2");
        if ((!marked && (strpbrk(word->lead, "\"\xE2") || strpbrk(word->trail, ";:?\"\xE2"))) ||
            (!last && !inside && strchr(word->trail, '.') && strlen(word->text) > 3 &&
             !g_ascii_isdigit(word->text[strlen(word->text) - 1])))
            return NULL;
        if (!last && (inside || !strchr(word->trail, ',')))
            continue;
        g_ptr_array_add(pieces, clause_part(clause, from, i + 1));
        from = i + 1;
    }
    return g_steal_pointer(&pieces);
}

/* "Die Lampe, die ich bestellt habe, ist kaputt": the clause goes on behind what is put in. Taken together as one piece. */
static void
close_insertions(const struct embedding *embedding, GPtrArray *pieces)
{
    for (guint i = 0; i + 2 < pieces->len; i++) {
        struct clause *one = pieces->pdata[i], *two = pieces->pdata[i + 1], *three = pieces->pdata[i + 2];
        if (!lastverb_is_known(embedding, &three->words[0]) ||
            lastverb_finite(embedding, one, 0, one->count, false) < one->count || !is_under(embedding, two))
            continue;
        g_autofree char *a = clause_join(one, 0, one->count), *b = clause_join(two, 0, two->count);
        g_autofree char *c = clause_join(three, 0, three->count);
        g_autofree char *head = g_strdup_printf("%s, %s,", a, b);
        g_autofree char *line = g_strdup_printf("\x01 %s", c);
        struct clause *whole = clause_cut(line);
        g_free(whole->words[0].text);
        whole->words[0].text = g_steal_pointer(&head);
        clause_free(three);
        pieces->pdata[i + 2] = whole;
        g_ptr_array_remove_range(pieces, i, 2);
    }
}

/* A piece that gives a reason or a contrast of its own, which no "dass" can hold. */
static bool
is_opposed(const struct embedding *embedding, const struct clause *piece)
{
    for (guint i = 0; i < piece->count; i++)
        if (word_in(piece->words[i].low, "sondern want") || (i == 0 && strcmp(piece->words[i].low, "denn") == 0) ||
            (i > 0 && strcmp(piece->words[i].low, "aber") == 0 &&
             lastverb_is_closing(embedding, &piece->words[i - 1]) && !lastverb_is_auxiliary(piece->words[i - 1].low)))
            return true;
    return false;
}

/* "… gesagt hat, der Vertrag läuft aus": what was said follows. */
static bool
ends_in_report(const GString *line)
{
    static const char *const reports[] = {" gesagt hat", " gesagt haben", " gesagt wurde", " mitgeteilt hat",
                                          " mitgeteilt wurde"};
    const char *said = strrchr(line->str, ' ');
    bool reports_it =
        said && word_in(said + 1, "meinte meinten sagte sagten behauptete versprach erklärte hieß heißt sagt meint");
    for (guint i = 0; i < G_N_ELEMENTS(reports) && said; i++)
        reports_it |= g_str_has_suffix(line->str, reports[i]);
    return reports_it;
}

/* What joins a main clause to those before it. again: it begins with "dass" of its own; row: it closes a row. */
static void
put_joint(struct embedding *embedding, struct clause *rest, const char *joint, bool again, bool row)
{
    GString *line = embedding->line;
    if (again)
        g_string_append(line, embedding->german ? ", und dass" : ", en dat");
    else if (line->len && !*joint)
        g_string_append_printf(line, "%s", row ? embedding->german ? " und" : " en" : ",");
    else if (line->len && word_in(joint, "aber doch") && rest->count > 2 &&
             word_in(rest->words[0].low, "das es er sie du") && lastverb_is_known(embedding, &rest->words[1]) &&
             !word_in(rest->words[2].low, "sie du ihnen dir")) { /* "…, das aber nie passiert ist" */
        g_autofree char *subject = g_strconcat(rest->words[0].text, " aber", NULL);
        clause_set(rest, 0, subject);
        g_string_append_c(line, ',');
    } else if (line->len)
        g_string_append_printf(line, "%s %s", word_in(joint, "und oder en") ? "" : ",",
                               strcmp(joint, "doch") == 0 ? "aber" : joint);
}

/* One piece between commas. False: it cannot be told. */
static bool
put_piece(struct embedding *embedding, const struct clause *piece, bool last, char **held)
{
    static const char joints[] = "und aber doch oder en maar";
    GString *line = embedding->line;
    guint from = piece->count > 1 && word_in(piece->words[0].low, joints) ? 1 : 0;
    const char *joint = from ? piece->words[0].low : "";
    g_autoptr(clause) rest = clause_part(piece, from, piece->count);
    g_autofree char *text = clause_join(rest, 0, rest->count);
    if (is_opposed(embedding, rest))
        return false;
    guint verb = lastverb_finite(embedding, rest, 0, rest->count, false);
    bool two_bare = false,
         two = verb < rest->count && lastverb_next(embedding, rest, verb, rest->count, &two_bare) < rest->count;
    for (guint i = 1; i < verb && i < rest->count; i++) /* "…, der Pool gesperrt und das Zimmer hatte keinen Balkon" */
        two |= verb < rest->count && word_in(rest->words[i].low, "und en");
    bool turns = false; /* "…, sie wurde aber abgebucht" */
    for (guint i = 1; i < MIN(rest->count, 7u); i++)
        turns |= word_in(rest->words[i].low, "aber jedoch");
    bool follows = is_under(embedding, rest) || is_infinitive(embedding, rest);
    follows |= line->len && !from && embedding->german && ends_in_report(line);
    if (follows && !line->len && !from) { /* "als Sie kamen, war der Tisch weg" */
        g_autofree char *earlier = *held; /* two that open it: one behind the other */
        *held = earlier ? g_strdup_printf("%s, %s", earlier, text) : g_strdup(text);
        return true;
    }
    if (follows) {
        g_string_append_printf(line, ",%s%s %s", from ? " " : "", joint, text);
        embedding->under = !is_infinitive(embedding, rest);
        return true;
    }
    bool again = embedding->under && line->len && last && !turns && !lastverb_is_known(embedding, &rest->words[0]) &&
                 (!from || word_in(joint, "und en")); /* "…, ohne dass Sie es wussten, und dass Sie …" */
    embedding->under = false;
    if (line->len && !from && last && lastverb_deed_first(embedding, rest, 0, verb)) {
        g_string_append_printf(line, ", %s", text);
        return true;
    }
    put_joint(embedding, rest, joint, again, last && !two && !turns);
    guint end = rest->count;
    for (guint i = 2; i < rest->count && end == rest->count && strchr(rest->words[rest->count - 1].trail, ')'); i++)
        if (strchr(rest->words[i].lead, '('))
            end = i; /* "(Rechnung 12)" stays last */
    bool bare = lastverb_is_known(embedding, &rest->words[0]);
    bool behind = line->len || *held; /* "nu de app is bijgewerkt, doet de bel het niet meer" */
    if (!lastverb_put_mains(embedding, rest, 0, end, bare && behind))
        return false;
    lastverb_put(line, rest, end, rest->count);
    if (*held) {
        g_string_append_printf(line, ", %s", *held);
        embedding->under = true;
    }
    g_clear_pointer(held, g_free);
    return true;
}

/* Where behind "und" a wish begins, which is told as it is; the line's length: nowhere. */
static gsize
wish_at(const struct embedding *embedding, const char *said)
{
    const char *joint = embedding->german ? " und " : " en ";
    for (const char *at = strstr(said, joint); at; at = strstr(at + 1, joint)) {
        const char *behind = at + strlen(joint);
        for (char **wish = pack_texts(embedding->pack, "embed.wish"); wish && *wish; wish++)
            if (g_str_has_prefix(behind, *wish) && strchr(" ,", behind[strlen(*wish)]))
                return (gsize)(at - said);
    }
    return strlen(said);
}

char *
embed_attributed(const struct pack *pack, bool informal, const char *said)
{
    char **template = pack_texts(pack, informal ? "more.last.du" : "more.last");
    const char *gist = template ? strstr(*template, "{gist}") : NULL;
    g_autofree char *behind = gist ? embed_clause(pack, said) : NULL;
    return behind ? g_strdup_printf("%.*s%s", (int)(gist - *template), *template, behind) : NULL;
}

/* "die Fahrer haben Sie beschimpft": who did it to whom only the order tells; and what the passes above do not know. */
static bool
is_twofold(const struct embedding *embedding, const struct clause *clause)
{
    for (guint i = 3; i < clause->count && !embedding->german && word_in(clause->words[0].low, "wij we"); i++)
        if (word_in(clause->words[2].low, "u je jullie") && word_in(clause->words[i].low, "dat of omdat") &&
            !word_in(clause->words[1].low, "hebben hadden zouden zullen kunnen konden moeten moesten"))
            return true; /* "wij beschuldigen u ervan dat …": its verb is not the last one */
    for (guint i = 2; i + 1 < clause->count && !embedding->german; i++) /* "de brief die u stuurde, klopt niet" */
        for (guint k = 1; k < i && lastverb_is_known(embedding, &clause->words[i + 1]); k++)
            if (word_in(clause->words[k].low, "die dat") &&
                (strchr(clause->words[i].trail, ',') || /* "de man die kwam heeft" */
                 (k == 2 && i > 3 && *clause->words[i].low &&
                  strchr("tnm", clause->words[i].low[strlen(clause->words[i].low) - 1]))))
                return true;
    for (guint i = 1; i + 1 < clause->count && embedding->german; i++) {
        const char *low = clause->words[i].low, *next = clause->words[i + 1].low, *last = clause->words[i - 1].low;
        if ((word_in(low, "tut tun") && g_str_has_suffix(last, "en")) /* "schmecken tut er gut" */ ||
            (i == 2 && strcmp(low, "und") == 0) /* "Sie widersprechen und verlangen …" */ ||
            (word_in(low, "heißt gibt") && strcmp(next, "es") == 0) ||
            (word_in(low, "aus auf ab an ein") && word_in(next, "als wie"))) /* "sieht anders aus als" */
            return true;
    }
    if (!embedding->german || !word_in(clause->words[0].low, "die unsere ihre alle beide viele mehrere zwei drei vier"))
        return false;
    for (guint i = 1; i + 1 < clause->count && !*clause->words[i].trail; i++)
        if (!is_capital(&clause->words[i]) && lastverb_is_known(embedding, &clause->words[i]))
            return g_str_has_suffix(clause->words[i].low, "n") && strcmp(clause->words[i + 1].text, "Sie") == 0;
    return false;
}

char *
embed_clause(const struct pack *pack, const char *said)
{
    struct embedding embedding = {pack, strcmp(pack->language, "de") == 0, NULL, 0, false};
    if (!embedding.german && strcmp(pack->language, "nl") != 0)
        return NULL;
    gsize width = wish_at(&embedding, said);
    g_autofree char *matter = g_strndup(said, width), *held = NULL;
    if (embedding.german &&
        g_str_has_prefix(matter, "Sie ")) { /* "Sie hat": her, whom only the sentence's start made great */
        g_autofree char *verb = g_strndup(matter + 4, strcspn(matter + 4, " ,."));
        *matter = foreign_lists(pack, "turn.her", verb) ? 's' : 'S';
    }
    g_autoptr(clause) clause = clause_cut(matter);
    g_autoptr(GPtrArray) pieces = clause->count > 2 ? pieces_of(clause) : NULL;
    if (!pieces || pieces->len == 0 || is_twofold(&embedding, clause))
        return NULL;
    close_insertions(&embedding, pieces);
    g_autoptr(GString) line = embedding.line = g_string_new(NULL);
    bool told = true;
    guint last = 0;
    for (guint i = 0; i < pieces->len; i++)
        last = is_under(&embedding, pieces->pdata[i]) || is_infinitive(&embedding, pieces->pdata[i]) ? last : i;
    for (guint i = 1; i < pieces->len && told && embedding.german; i++) { /* "…, angeschlossen bist du noch nicht" */
        const struct clause *piece = pieces->pdata[i];
        told = !(piece->count > 2 && !is_capital(&piece->words[0]) && strcmp(piece->words[0].low, "damit") != 0 &&
                 (g_str_has_suffix(piece->words[0].low, "t") || g_str_has_suffix(piece->words[0].low, "n")) &&
                 word_in(piece->words[1].low, "bin bist ist sind war waren habe hat haben hast wurde wurden") &&
                 word_in(piece->words[2].low, "du sie ich es er wir ihr"));
    }
    for (guint i = 0; i < pieces->len && told; i++)
        told = put_piece(&embedding, pieces->pdata[i], i >= last, &held);
    if (!told || held || !line->len)
        return NULL;
    g_autofree char *once = shared_once(&embedding, line->str);
    return g_strdup_printf("%s%s%s", once, width < strlen(said) ? "," : "", said + width);
}
