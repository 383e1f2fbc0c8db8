/*
 * strand.c - Spanish sentences of one tale in fewer: "Nos cuenta que pidió seis sillas, que llegaron cinco y que el albarán dice seis."
 *
 * A mail's facts told one by one read like a telegram, and a comma between two of them is the customer's slip. What states is parted
 * at such commas and put behind one head, three at most, each with its "que"; what wishes, asks, quotes or has no verb stays. Pure.
 */
#include "strand.h"

#include "../listen/clause.h"
#include "../listen/conjugation.h"
#include "../listen/pauses.h"
#include "../listen/span.h"

#include <hearken/text.h>
#include <string.h>

#define TOGETHER  3  /* clauses behind one head */
#define WORDS_MAX 34 /* … and their words */
#define ALONE_MAX 24 /* words of one that joins others */
#define LITTLE    9  /* words of a sentence that is too little to stand beside another */

/* What stands between stops or spliced commas. */
struct piece {
    char *text;  /* without head and stop, small where it may be */
    char *whole; /* as it was put, for what stays; NULL: a part of the sentence before */
    bool tells;  /* may stand behind "que" */
    bool headed; /* its head says whose word it is already */
};

static void
piece_free(gpointer data)
{
    struct piece *piece = data;
    g_free(piece->text);
    g_free(piece->whole);
    g_free(piece);
}

/* Verbs of things and of one who is told of, which no ending shows. */
static const char things[] =
    "caduca vence expira empieza acaba comienza tarda cambia gira atrapa rueda falla arranca enfoca carga descarga "
    "vacía llena moja seca encoge desprende despega cojea baila tropieza ladra molesta retumba escuece irrita sobra "
    "caducan empiezan sobran fallan cuestan pican gotea pilla nota avisa explica aclara contesta pita huele pierde "
    "deforma destiñe tiembla vibra chirría cruje "
    "parpadea resbala cobra abre cierra lleva "
    "llevan pone ponen echa suelta trae viene cuesta sabe aprieta rechina quema arde corta salta cae rebosa "
    "queda dura sube baja entra encaja coincide aparece figura consta rechaza reconoce hincha desmiga engancha "
    "atasca bloquea cuelga apaga enciende calienta enfría congela pesa mide brilla raspa roza pica duele molesta "
    "espera espera necesita debe vive trabaja paga usa aspira duerme duermen compra pide recibe manda escribe "
    "llama "
    "dormís parecéis hacéis era eran estaba estaban iba iban tenía tenían había habían quería querían debía podía "
    "podían ponía decía decían hacía venía venían salía sabía faltaba faltaban necesitaba esperaba seguía "
    "llevas pagas vives usas tienes has estás eres sabes puedes pediste compraste tuvo tuviste hubo estuvo dio "
    "dieron fue hay está es son ha han tiene tienen va van sale salen hace hacen dice dicen sigue siguen quiere "
    "puede pueden suena vale valen huelen pierden gotean cabe caben ve ven oye";

/* "gotea", "dijo": a verb of another, not behind an article. */
static bool
is_finite(const struct clause *clause, guint at, guint end)
{
    const char *low = clause->words[at].low, *before = at ? clause->words[at - 1].low : "";
    bool named =
        at && !*clause->words[at - 1].trail &&
        word_in(before, "el la los las un una su sus tu tus de del al este esta otro otra cada por en con sin a "
                        "para muy más tan nuestro nuestra");
    named &= !word_in(low, "ha han");
    bool second = g_str_has_suffix(low, "aste") || g_str_has_suffix(low, "iste") || g_str_has_suffix(low, "imos");
    if (g_str_has_suffix(low, "eron") ||
        (second && !named && strlen(low) > 5 && !word_in(low, "desgaste contraste triste racimos")))
        return true;
    if (named || g_str_has_suffix(low, "\xC3\xA9") || g_str_has_suffix(low, "\xC3\xAD"))
        return false;
    if (word_in(low, things) || (word_in(before, "se no") && strlen(low) > 3 && strchr("aen", low[strlen(low) - 1]) &&
                                 !word_in(low, "nada bien tampoco apenas siempre antes una")))
        return true;
    return !g_str_has_suffix(low, "ía") && !g_str_has_suffix(low, "ad") && !g_str_has_suffix(low, "ed") &&
           pauses_verb(clause, at, MIN(at + 1, end));
}

static bool
has_finite(const struct clause *clause, guint from, guint end)
{
    for (guint i = from; i < end; i++)
        if (is_finite(clause, i, end))
            return true;
    return false;
}

static guint
past_light(const struct clause *clause, guint at, guint end)
{
    while (at < end && word_in(clause->words[at].low, "me te se le les lo la los las nos os no ya aún todavía también "
                                                      "tampoco nadie ahora hoy ayer usted nunca casi solo encima "
                                                      "además"))
        at++;
    return at;
}

/* "la limpia con limón": the pronoun is no article. */
static bool
is_done_to(const struct clause *clause, guint at, guint verb, guint end)
{
    const char *low = clause->words[verb].low;
    if (verb != at + 1 || !word_in(clause->words[at].low, "la lo los las") || verb + 1 >= end || strlen(low) < 4 ||
        !strchr("ae", low[strlen(low) - 1]))
        return false;
    g_autofree char *first = g_strdup_printf("%.*so", (int)strlen(low) - 1, low);
    bool noun = false;
    g_autofree char *third = conjugation_second(first, false, &noun);
    return (word_in(low, things) || g_strcmp0(third, low) == 0) &&
           word_in(clause->words[verb + 1].low, "con en por cada y a al dos todos todas siempre bien cuando de");
}

/* "vino, miró y se fue": deeds in a row. */
static bool
goes_on(const struct clause *clause, guint at, guint end)
{
    for (guint i = at + 1; i < end; i++)
        if (strcmp(clause->words[i].low, "y") == 0 || strcmp(clause->words[i].low, "e") == 0)
            return true;
    return false;
}

/* A clause with its own verb begins at `at`. */
static bool
begins_clause(const struct clause *clause, guint at, guint end)
{
    guint verb = past_light(clause, at, end);
    if (end - at < 3)
        return end - at == 2 && word_in(clause->words[at].low, "nadie") && is_finite(clause, at + 1, end);
    if (verb < end && verb - at <= 4 && is_finite(clause, verb, end))
        return verb > at || !goes_on(clause, at, end);
    if (verb < end && verb > at && is_done_to(clause, at, verb, end))
        return true;
    bool placed = word_in(clause->words[at].low, "en por a desde") && end - at > 4; /* "…, en la caja no pone nada" */
    if (!placed && !word_in(clause->words[at].low,
                            "el la los las un una su sus tu tus este esta ese esa esto eso nuestro nuestra"))
        return false;
    for (guint i = at + 1; i < MIN(end, at + 7); i++) {
        if (word_in(clause->words[i].low, "que y o e ni cuando donde") || (i > at && *clause->words[i - 1].trail))
            return false;
        if (i > at + !word_in(clause->words[at].low, "esto eso") + placed && is_finite(clause, i, end))
            return true;
    }
    return false;
}

/* Behind which word the first sentence ends that only a comma parts from the next; 0: none does. */
static guint
spliced_at(const struct clause *clause)
{
    static const char opens[] =
        "si cuando como aunque al tras después para desde según por en mientras porque hasta antes "
        "con sin a ante cada de respecto dado debido tanto ni";
    bool opened = clause->count && word_in(clause->words[0].low, opens);
    guint from = 0, commas = 0;
    for (guint i = 1; i + 1 < clause->count; i++) {
        if (strpbrk(clause->words[i - 1].trail, ";:(") || *clause->words[i].lead)
            return 0;
        if (strcmp(clause->words[i - 1].trail, ",") != 0 || word_in(clause->words[i - 1].low, "además también encima"))
            continue;
        commas++;
        if (opened && commas == 1)
            continue; /* it closes what the sentence began with */
        guint end = i, head = i + (word_in(clause->words[i].low, "y") && i + 4 < clause->count);
        while (end + 1 < clause->count && strcmp(clause->words[end].trail, ",") != 0)
            end++;
        if (i - from > 2 && has_finite(clause, from, i) && begins_clause(clause, head, end + 1))
            return i;
    }
    return 0;
}

/* The sentence's end from `at` on: its stop, which a new sentence follows. */
static const char *
sentence_end(const char *at)
{
    for (const char *stop = at; (stop = strstr(stop, ". ")); stop += 2) {
        gunichar next = g_utf8_get_char(stop + 2);
        const char *word = stop;
        while (word > at && word[-1] != ' ')
            word--;
        g_autofree char *last = g_strndup(word, (gsize)(stop - word));
        bool short_form = word_in(last, "Sr Sra Dr Dra D Dª Dña Ud Uds Vd Vds núm Núm");
        if (!short_form && (g_unichar_isupper(next) || strchr("\xC2", stop[2]) || g_ascii_isdigit(stop[2])))
            return stop;
    }
    return at + strlen(at);
}

/* Whether the sentence's first word is a name: a clause begins with it so, or it stands so within the mail. */
static bool
is_name(const struct writing *writing, const char *source, const char *word)
{
    g_autofree char *low = g_utf8_strdown(word, -1);
    if (word_in(low, "de del en el la los las un una su sus por para con al a no se me le les si y que lo"))
        return false;
    for (guint i = 0; i < writing->insight->issue_count; i++)
        if (g_str_has_prefix(writing->insight->issues[i].clause, word))
            return true;
    g_autofree char *spaced = g_strdup_printf(" %s", word); /* "@firma Maleta" */
    const char *at = strstr(source, spaced);
    return at && at > source && !strchr(".!?:\n", at[-1]) && g_utf8_strlen(word, -1) > 2;
}

/* The heads that say whose word it is, by form and place. */
static const char *const heads[2][3] = {{"Nos cuenta que ", "Añade que ", "También nos comenta que "},
                                        {"Nos cuentas que ", "Añades que ", "También nos comentas que "}};

/* Past "Nos comenta que", "Si lo he entendido bien,": what is told. Borrowed, of line. */
static const char *
past_head(const char *line)
{
    static const char *const known[] = {"Nos comenta que ",
                                        "Nos comentas que ",
                                        "Nos cuenta que ",
                                        "Nos cuentas que ",
                                        "Añade que ",
                                        "Añades que ",
                                        "También nos comenta que ",
                                        "También nos comentas que ",
                                        "También nos cuenta que ",
                                        "También nos cuentas que ",
                                        "Si lo he entendido bien, ",
                                        "Además, "};
    for (guint i = 0; i < G_N_ELEMENTS(known); i++)
        if (g_str_has_prefix(line, known[i]))
            return line + strlen(known[i]);
    return line;
}

/* Whether the line may stand behind "que": it tells, in a clause of its own. */
static bool
may_follow(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    static const char others[] =
        "exige exiges reclama reclamas nos preferiría preferirías ojalá normal vaya equipo quiere quieres quieren pide "
        "pides piden desea deseas solicita solicitas escribe escribes "
        "necesita necesitas pregunta preguntas da das quisiera quisieras espera esperas y pero "
        "sin por gracias agradece agradeces le te ojalá o";
    bool wish = word_in(words->count ? words->words[0].low : "", others) &&
                !clause_has(words, 0, "le|te no|ha|han|dijeron|dicen|dice|falta|faltan|llegó|llegaron") &&
                !clause_has(words, 0, "por el|la|los|las|un|una|eso");
    wish &= !(clause_has(words, 0, "le|te") && words->count > 2 && !clause_has(words, 1, "gustaría|urge|pide|ruega"));
    wish |= clause_has(words, 0, "si") && (strstr(line, " quiere") || strstr(line, " pide"));
    wish |= clause_has(words, 0, "usted|ustedes|tú|solo quiere|quieren|quisiera|necesita|necesitan|pide|quieres") > 0 ||
            clause_has(words, 0, "lo que|ideal quiere|quieres|sería") > 0 ||
            clause_has(words, 1, "lo que quiere|quieres") > 0;
    return words->count > 2 && words->count <= ALONE_MAX && !wish && !strstr(line, ": ") && !strpbrk(line, ";?!\n") &&
           !strstr(line, "\xC2\xAB") && !strstr(line, ", sin embargo") && has_finite(words, 0, words->count);
}

static void
add_piece(const struct writing *writing, const char *source, GPtrArray *pieces, const char *text, const char *whole)
{
    struct piece *piece = g_new0(struct piece, 1);
    g_autofree char *word = g_strndup(text, strcspn(text, " ,.")), *first = g_utf8_substring(text, 0, 1),
                    *low = g_utf8_strdown(first, -1);
    piece->text = is_name(writing, source, word) ? g_strdup(text) : g_strconcat(low, text + strlen(first), NULL);
    piece->whole = g_strdup(whole);
    piece->tells = may_follow(piece->text);
    g_ptr_array_add(pieces, piece);
}

/* The sentence, without its stop, as what it tells. */
static void
cut_sentence(const struct writing *writing, const char *source, GPtrArray *pieces, const char *whole)
{
    g_autofree char *rest = g_strdup(past_head(whole));
    bool headed = strlen(rest) != strlen(whole);
    guint first = pieces->len;
    for (guint turn = 0; turn < 4; turn++) {
        g_autoptr(clause) words = clause_cut(rest);
        guint at = may_follow(rest) && !strstr(rest, "según nos") ? spliced_at(words) : 0;
        if (!at)
            break;
        g_autofree char *head = clause_join(words, 0, at), *tail = clause_join(words, at, words->count);
        add_piece(writing, source, pieces, head, pieces->len == first ? whole : NULL);
        g_free(rest);
        rest = g_strdup(tail + (g_str_has_prefix(tail, "y ") ? 2 : 0));
    }
    add_piece(writing, source, pieces, rest, pieces->len == first ? whole : NULL);
    for (guint i = first; i < pieces->len; i++)
        ((struct piece *)pieces->pdata[i])->headed = headed && i == first;
}

/* How many pieces from `at` on go behind one head. */
static guint
together(const GPtrArray *pieces, guint at)
{
    guint count = 0, words = 0;
    for (; at + count < pieces->len && count < TOGETHER; count++) {
        const struct piece *piece = pieces->pdata[at + count];
        words += text_word_count(piece->text);
        if (!piece->tells || (count && words > WORDS_MAX))
            break;
    }
    const struct piece *first = pieces->pdata[at], *second = count == 2 ? pieces->pdata[at + 1] : first;
    bool stand = count == 2 && second->whole && text_word_count(first->text) > LITTLE &&
                 text_word_count(second->text) > LITTLE; /* two good sentences */
    return stand ? 0 : count;
}

/* "A, que B y que C" */
static void
put_row(GString *line, const GPtrArray *pieces, guint at, guint count)
{
    for (guint i = at; i < at + count; i++) {
        const struct piece *piece = pieces->pdata[i];
        const struct piece *last = i > at ? pieces->pdata[i - 1] : NULL;
        bool full = last && (strchr(last->text, ',') || strstr(last->text, " y "));
        g_string_append(line, !last ? "" : i + 1 < at + count ? ", que " : full ? ", y que " : " y que ");
        g_string_append(line, piece->text);
    }
    g_string_append(line, ".");
}

char *
strand(const struct writing *writing, const char *told, const char *source)
{
    if (strcmp(writing->pack->language, "es") != 0 || writing->tone == TONE_THANKS || strchr(told, '\n') ||
        strstr(told, "falleci") || strstr(told, "murió"))
        return NULL;
    g_autoptr(GPtrArray) pieces = g_ptr_array_new_with_free_func(piece_free);
    for (const char *at = told + strspn(told, " "); *at;) {
        const char *end = sentence_end(at);
        g_autofree char *whole = g_strndup(at, (gsize)(end - at) - (!*end && end > at && end[-1] == '.'));
        cut_sentence(writing, source, pieces, whole);
        at = end + (*end ? 2 : 0);
    }
    g_autoptr(GString) line = g_string_new(NULL);
    bool joined = false;
    for (guint i = 0, head = 0; i < pieces->len;) {
        const struct piece *piece = pieces->pdata[i];
        guint count = together(pieces, i);
        if (line->len)
            g_string_append_c(line, ' ');
        if (count > 1 || (count == 1 && joined && head) || !piece->whole) {
            count = MAX(count, 1u);
            g_string_append(line, heads[writing->informal][MIN(head, 2)]);
            head++;
            put_row(line, pieces, i, count);
            joined = true;
            i += count;
            continue;
        }
        head += piece->headed;
        g_string_append_printf(line, "%s.", piece->whole);
        for (i++; i < pieces->len && !((const struct piece *)pieces->pdata[i])->whole;)
            i++;
    }
    return joined ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}
