/*
 * scraps.c - lines that belong to what stands before them, put there: a bare duration, a "just a white screen", an item of a list of
 * wishes; and a machine's message on a line of its own ("… a red bar comes up and it says", a blank line, "ERR_41: disk not found").
 *
 * A duration goes behind its sentence with the language's own word for it; an item gets the wish that the list's head said; a message
 * stands in quotes. Pure.
 */
#include "scraps.h"

#include "clause.h"
#include "grammar.h"
#include "redact.h"
#include "times.h"
#include "verb.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

static const struct {
    const char *language, *since; /* before a bare duration */
    const char *only;             /* begins what only adds: '|' between */
    const char *heads;            /* of a sentence that wants what its list names */
    const char *want, *please;    /* before a thing, before a deed */
    const char *articles;
} tongues[] = {
    {"en", "for", "just a|only a|just the|not even a|same as|same thing|nothing else",
     "i require|i request|i want|i need|i ask|i demand|i expect|i would like|i'd like|we require|we request|we want|we "
     "need|we ask|we expect|we would like|we'd like|please provide|please send|kindly provide|kindly send|please "
     "supply|please let us have|please let me have|please give|my requests|my demands|what i need|what we need|what i "
     "want|what we want|what i expect|what we expect|what i would like|what i'm asking for|i am asking|i am requesting|"
     "we are asking|i should like|she needs|he needs|they need",
     "I would like", "Please",
     "a|an|the|my|our|full|one|written|all|immediate|confirmation|copies|proof|someone|somebody|to|your"},
    {"de", "seit", "nur ein|nur noch|nur eine",
     "ich fordere|ich verlange|ich erwarte|ich bitte|ich möchte|ich benötige|ich brauche|wir fordern|wir bitten|wir "
     "erwarten|wir möchten|wir benötigen|wir brauchen|bitte senden",
     "Ich möchte", "Bitte", "die|den|das|eine|einen|ein|meine|meinen|unsere|unseren|alle"},
    {"fr", "depuis", "juste un|juste une|seulement un",
     "je demande|je souhaite|je voudrais|je veux|je réclame|j'exige|je vous demande|nous demandons|nous "
     "souhaitons|merci de",
     "Je souhaite", "Merci de", "le|la|les|un|une|mon|ma|mes|l'annulation|l'effacement|l'envoi"},
    {"es", "desde hace", "solo una|solo un|sólo un|sólo una",
     "solicito|pido|exijo|quiero|necesito|reclamo|solicitamos|pedimos|queremos|necesitamos", "Quiero", "",
     "el|la|los|las|un|una|mi|mis"},
    {"it", "da", "solo una|solo un", "chiedo|richiedo|voglio|vorrei|desidero|esigo|chiediamo", "Vorrei", "",
     "il|la|lo|i|le|gli|un|una|la mia|il mio"},
    {"pt", "há", "só uma|só um|apenas uma|apenas um", "solicito|peço|exijo|quero|gostaria|preciso|solicitamos|queremos",
     "Quero", "", "o|a|os|as|um|uma|meu|minha"},
    {"nl", "al", "alleen een|enkel een", "ik verzoek|ik wil|ik vraag|ik eis|ik verwacht|wij verzoeken|wij willen|graag",
     "Ik wil", "", "de|het|een|mijn|onze"},
};

static bool
begins_with(const char *text, const char *phrases)
{
    for (const char *phrase = phrases; *phrase; phrase += strcspn(phrase, "|"), phrase += *phrase == '|') {
        gsize width = strcspn(phrase, "|");
        if (width && strncmp(text, phrase, width) == 0 && (!text[width] || strchr(" ,:", text[width])))
            return true;
    }
    return false;
}

/* Without the marks at its end. */
static char *
bare(const char *text)
{
    gsize end = strlen(text);
    while (end && strchr(" .,;:!", text[end - 1]))
        end--;
    return g_strndup(text, end);
}

/* "Error code: E-4471." behind what it is the code of: "… (error code E-4471)". */
static char *
with_label(const char *before, const char *scrap)
{
    static const char *const labels[] = {"error code", "error message", "error", "code", "fault code"};
    g_autofree char *core = bare(before), *said = bare(scrap);
    for (guint i = 0; i < G_N_ELEMENTS(labels); i++) {
        gsize width = strlen(labels[i]);
        const char *value = g_ascii_strncasecmp(said, labels[i], width) == 0 ? said + width : "";
        if (g_str_has_prefix(value, ": ") && strpbrk(value, "0123456789") && !strchr(value + 2, ' ') &&
            !g_str_has_suffix(core, ")"))
            return g_strdup_printf("%s (%s %s).", core, labels[i], value + 2);
    }
    return NULL;
}

/* "Who do I ask about a ring? Reception or housekeeping?": what there is to choose from goes with the question. */
static char *
with_choice(const char *before, const char *scrap)
{
    g_autoptr(clause) words = clause_cut(scrap), asked = clause_cut(before);
    bool choice = g_str_has_suffix(before, "?") && g_str_has_suffix(scrap, "?") && words->count >= 3 &&
                  words->count <= 7 && strstr(scrap, " or ") && strstr(scrap, " or ") == g_strrstr(scrap, " or ") &&
                  asked->count > 3 && word_in(asked->words[0].low, "what what's which who how where when whats");
    for (guint i = 0; i < words->count && choice; i++)
        choice = !word_in(words->words[i].low, "i you we it they is are was do does did can will should not what am") &&
                 (!*words->words[i].trail || i + 1 == words->count);
    if (!choice || word_in(words->words[words->count - 1].low, "or what not no something"))
        return NULL;
    g_autofree char *core = g_strndup(before, strcspn(before, "?"));
    bool name = g_unichar_isupper(g_utf8_get_char(scrap)) && !grammar_knows(words->words[0].low);
    g_autofree char *first = g_utf8_substring(scrap, 0, 1), *small = g_utf8_strdown(first, -1);
    g_autoptr(GString) rest = g_string_new(scrap + strlen(first));
    if (!word_in(words->words[0].low, "the a an my your")) /* "taxi or the bus": "taxi or bus" */
        g_string_replace(rest, " or the ", " or ", 1);
    return g_strdup_printf("%s, %s%s", core, name ? first : small, rest->str);
}

char *
scraps_join(const char *language, const char *before, const char *scrap)
{
    char *choice = strcmp(language, "en") == 0 ? with_choice(before, scrap) : NULL;
    if (choice)
        return choice;
    if (!*before || strchr(".!", before[strlen(before) - 1]) == NULL || text_word_count(scrap) > 6 ||
        text_word_count(before) < 3)
        return NULL;
    char *labelled = strcmp(language, "en") == 0 ? with_label(before, scrap) : NULL;
    if (labelled)
        return labelled;
    g_autofree char *low = g_utf8_strdown(scrap, -1);
    g_autofree char *core = bare(before), *said = bare(scrap);
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++) {
        if (strcmp(tongues[i].language, language) != 0)
            continue;
        g_autofree char *length = times_length(language, said);
        g_autofree char *told = times_duration(language, before), *low_core = g_utf8_strdown(core, -1),
                        *low_said = g_utf8_strdown(said, -1);
        if (*length && strcmp(length, said) == 0 && strstr(low_core, low_said))
            return g_strdup(before); /* "2 hours in line. 2 HOURS." */
        if (*length && strcmp(length, said) == 0)
            return *told ? NULL : g_strdup_printf("%s %s %s.", core, tongues[i].since, said);
        bool dated = begins_with(low, "depuis|dès|desde|sinds") && !strpbrk(scrap, "?,:") && !strstr(low, " que ") &&
                     !strstr(low, " qu'") && text_word_count(scrap) > 1; /* "depuis lundi 8h environ." */
        if (!dated && !begins_with(low, tongues[i].only))
            return NULL;
        g_autofree char *first = g_utf8_substring(said, 0, 1), *small = g_utf8_strdown(first, -1);
        return g_strdup_printf("%s, %s%s.", core, small, said + strlen(first));
    }
    return NULL;
}

/* Behind a bullet or a number at its line's start. */
static bool
is_item(const char *body, const char *item)
{
    g_autofree char *head = g_strndup(item, MIN(strlen(item), 24));
    const char *at = strstr(body, head);
    if (!at || at == body)
        return false;
    const char *line = at;
    while (line > body && line[-1] != '\n')
        line--;
    line += strspn(line, " \t");
    gsize digits = strspn(line, "0123456789");
    const char *mark = line + digits;
    bool numbered = digits && digits <= 2 && strchr(".)", *mark);
    bool bullet =
        strchr("-*", *line) || g_str_has_prefix(line, "\xE2\x80\xA2") || g_str_has_prefix(line, "\xE2\x80\x93");
    return line < at && (numbered || bullet) && at - line <= 6;
}

/* "under Article 15 UK GDPR, a copy of …": the thing first. */
static char *
thing_first(const char *articles, const char *item)
{
    static const char *const grounds[] = {"under ",     "pursuant to ", "according to ", "in accordance with ",
                                          "gemäß ",     "nach ",        "en vertu ",     "conformément ",
                                          "en virtud ", "ai sensi "};
    g_autofree char *low = text_small(item);
    const char *comma = strstr(item, ", ");
    for (guint i = 0; comma && comma - item < 64 && i < G_N_ELEMENTS(grounds); i++) {
        if (!g_str_has_prefix(low, grounds[i]) || !begins_with(low + (comma - item) + 2, articles))
            continue;
        g_autofree char *thing = bare(comma + 2);
        return g_strdup_printf("%s %c%.*s", thing, g_ascii_tolower(item[0]), (int)(comma - item) - 1, item + 1);
    }
    return g_strdup(item);
}

/* "Arrangements for those who …", "until then, some way to …": an English item that is no deed and no sentence of its own. */
static bool
is_thing(const char *low)
{
    g_autoptr(clause) words = clause_cut(low);
    if (words->count < 2 || verb_is_request(words->words[0].low) ||
        word_in(words->words[0].low, "i we you he she it they there this that please if when whether what how why who "
                                     "where which do does did is are was were can could will would don't not no"))
        return false;
    for (guint i = 1; i < words->count && i < 6; i++)
        if (word_in(words->words[i].low, "who which that to"))
            return true;
        else if (word_in(words->words[i].low, "is are was were has have had does did will would can cannot can't isn't "
                                              "wasn't hasn't won't i we you he she it they"))
            return false;
    return true;
}

/* Heads behind which a list asks, the words its questions begin with, and what each is asked with by itself. */
static const struct {
    const char *language, *heads, *questions, *asked;
} asking[] = {
    {"en", "to know|let me know|tell me|let us know|tell us|advise me|confirm to me",
     "if|whether|what|how|when|which|who|where|why", "I would like to know"},
    {"de", "wissen|mitteilen|mitzuteilen|sagen|beantworten|erfahren",
     "ob|wann|wie|was|wer|wo|welche|welcher|welches|welchen|warum|wieso|bis wann|ab wann|zu welchem|mit welchen",
     "Ich möchte wissen,"},
    {"fr", "savoir|me dire|nous dire|m'indiquer|nous indiquer|me préciser|nous préciser|m'informer",
     "si|s'il|s'ils|quand|comment|combien|quel|quelle|quels|quelles|où|qui|pourquoi|jusqu'à quelle|jusqu'à quand|à "
     "quelle|à quel|dans quel|ce que|ce qui|à partir",
     "Je voudrais savoir"},
    {"es", "saber|decirme|decirnos|indicarme|indicarnos|confirmarme|confirmarnos",
     "si|cuándo|cómo|cuánto|cuánta|cuántos|cuántas|qué|cuál|cuáles|dónde|quién|por qué|hasta cuándo|hasta qué|a partir",
     "Quiero saber"},
    {"it", "sapere|dirmi|dirci|indicarmi|indicarci|farmi sapere",
     "se|quando|come|quanto|quanta|quanti|quante|quale|quali|cosa|che cosa|dove|chi|perché|entro quando|fino a quando",
     "Vorrei sapere"},
    {"pt", "saber|dizer-me|me dizer|dizer-nos|informar-me|me informar|indicar-me",
     "se|quando|como|quanto|quanta|quantos|quantas|qual|quais|o que|onde|quem|por que|até quando|a partir",
     "Queria saber"},
    {"nl", "weten|vertellen|laten weten|aangeven|doorgeven",
     "of|wanneer|hoe|wat|wie|waar|welke|welk|waarom|tot wanneer|vanaf wanneer", "Ik wil weten"},
};

/* "I'd need to know: - if …": each a question of its own. NULL: it is none. Owned by caller. */
static char *
asked_apart(const char *language, const char *low_lead, const char *low, const char *said)
{
    guint i = 0;
    while (i < G_N_ELEMENTS(asking) && strcmp(asking[i].language, language) != 0)
        i++;
    if (i == G_N_ELEMENTS(asking) || !begins_with(low, asking[i].questions))
        return NULL;
    g_autofree char *head = bare(low_lead);
    g_auto(GStrv) heads = g_strsplit(asking[i].heads, "|", -1);
    for (char **each = heads; *each; each++)
        if (g_str_has_suffix(head, *each)) {
            const char *rest = g_utf8_next_char(said);
            g_autofree char *first = g_utf8_substring(said, 0, 1), *small = g_utf8_strdown(first, -1);
            return g_strdup_printf("%s %s%s.", asking[i].asked, small, rest);
        }
    return NULL;
}

/* A question of a list of them; "Can you deliver to Jersey?" asks there whether we can. */
static char *
queried(const char *item)
{
    g_autoptr(clause) words = clause_cut(item);
    if (!clause_has(words, 0, "can|could you"))
        return g_strdup(item);
    g_autofree char *rest = clause_join(words, 2, words->count);
    return g_strdup_printf("I would like to know whether you %s %s.", clause_low(words, 0), rest);
}

char *
scraps_item(const char *language, const char *body, const char *lead, const char *item)
{
    g_autofree char *low_lead = g_utf8_strdown(lead, -1);
    if (!*lead || lead[strlen(lead) - 1] != ':' || !is_item(body, item))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++) {
        if (strcmp(tongues[i].language, language) != 0)
            continue;
        const char *head = low_lead;
        bool known =
            i == 0 && (g_str_has_suffix(low_lead, " to know:") || g_str_has_suffix(low_lead, " let me know:") ||
                       g_str_has_suffix(low_lead, " tell me:") || g_str_has_suffix(low_lead, " let us know:"));
        for (const char *adverb = i == 0 ? strstr(low_lead, " therefore ") : NULL; adverb; adverb = NULL)
            memmove(low_lead + (adverb - low_lead), adverb + strlen(" therefore"),
                    strlen(adverb + strlen(" therefore")) + 1);
        for (const char *at = low_lead; (at = strstr(at, ", ")); at += 2)
            if (begins_with(at + 2, tongues[i].heads))
                head = at + 2; /* "To settle this, I ask for:" */
        const char *aside = known && g_str_has_suffix(item, "?)") ? g_strrstr(item, " (") : NULL;
        g_autofree char *open = aside ? g_strndup(item, (gsize)(aside - item)) : g_strdup(item);
        g_autofree char *thing = thing_first(tongues[i].articles, open);
        const char *meanwhile = g_ascii_strncasecmp(thing, "until then, ", 12) == 0 ? thing + 12 : NULL;
        g_autofree char *core = bare(meanwhile ? meanwhile : thing);
        g_autofree char *said = meanwhile ? g_strconcat(core, " until then", NULL) : g_strdup(core);
        g_autofree char *low = g_utf8_strdown(said, -1);
        char *question = text_word_count(item) <= 34 ? asked_apart(language, low_lead, low, said) : NULL;
        if (question)
            return question;
        bool queries = i == 0 && g_str_has_suffix(item, "?") && (known || strstr(low_lead, "question"));
        if (queries && text_word_count(item) <= 34)
            return queried(item);
        if ((!known && !begins_with(head, tongues[i].heads)) || text_word_count(item) > 34 ||
            (!begins_with(low, tongues[i].articles) && !(i == 0 && is_thing(low))))
            return NULL;
        g_autofree char *first = g_utf8_substring(said, 0, 1), *small = g_utf8_strdown(first, -1);
        if (g_unichar_isupper(g_utf8_get_char(said + strlen(first)))) /* "RCA reports" */
            return g_strdup_printf("%s %s.", tongues[i].want, said);
        return g_strdup_printf("%s %s%s.", tongues[i].want, small, said + strlen(first));
    }
    return NULL;
}

/* ---- a machine's message on a line of its own put into the sentence that announces it ---------------------------- */

#define MESSAGE_MAX 90 /* octets of what may be sent back */

/* The line ends by announcing what is shown. */
static bool
announces(const char *line, gsize width)
{
    static const char *const verbs[] = {"it says",
                                        "that says",
                                        "saying",
                                        "it reads",
                                        "i get",
                                        "we get",
                                        "i got",
                                        "we got",
                                        "it shows",
                                        "the message",
                                        "error message",
                                        "this message",
                                        "the error",
                                        "this error",
                                        "following error",
                                        "following message",
                                        "message appears",
                                        "error appears",
                                        "comes up with",
                                        "da steht",
                                        "steht da",
                                        "die meldung",
                                        "fehlermeldung",
                                        "folgende meldung",
                                        "kommt dann",
                                        "le message",
                                        "message d'erreur",
                                        "ça dit",
                                        "il affiche",
                                        "message suivant",
                                        "el mensaje",
                                        "me sale",
                                        "aparece",
                                        "pone",
                                        "el error",
                                        "il messaggio",
                                        "mi dice",
                                        "messaggio di errore",
                                        "a mensagem",
                                        "aparece",
                                        "de melding",
                                        "er staat",
                                        "foutmelding"};
    while (width && strchr(" :", line[width - 1]))
        width--;
    g_autofree char *low = g_utf8_strdown(line, (gssize)width);
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (g_str_has_suffix(low, verbs[i]))
            return true;
    return false;
}

static bool
is_message(const char *line, gsize width)
{
    g_autofree char *copy = g_strndup(line, width);
    g_autofree char *low = g_utf8_strdown(copy, -1);
    bool list = strchr("-*>1", *low) && *low;
    bool contact = strchr(low, '@') || strstr(low, "://") || strstr(low, "www.") || redact_is_personal(copy);
    return width >= 4 && width <= MESSAGE_MAX && !list && !contact && !strchr(low, '"') && !strstr(low, REDACTED_MARK);
}

char *
scraps_message(const char *text)
{
    GString *line = g_string_sized_new(strlen(text) + 8);
    for (const char *at = text; *at;) {
        gsize width = strcspn(at, "\n");
        const char *next = at + width + strspn(at + width, " \n");
        gsize length = strcspn(next, "\n");
        bool alone = !next[length] || next[length + 1] == '\n' || g_str_has_prefix(next + length, "\n\n") ||
                     g_unichar_isupper(g_utf8_get_char(next + length + 1));
        gsize end = length;
        while (end && strchr(" .", next[end - 1]))
            end--;
        g_string_append_len(line, at, (gssize)width);
        at += width;
        if (*at && length && alone && announces(at - width, width) && is_message(next, end)) {
            while (line->len && strchr(" :", line->str[line->len - 1]))
                g_string_truncate(line, line->len - 1);
            g_string_append_printf(line, " \"%.*s\".", (int)end, next);
            at = next + length;
        }
        if (*at == '\n')
            g_string_append_c(line, *at++);
    }
    return g_string_free(line, FALSE);
}
