/*
 * parting.c - one long English clause told in two: "the invoice is for 412 euros and it is based on a reading of 58,210. That is …".
 *
 * Three ways, each kept only where it shortens the run: a verb behind "and" gets the subject again as a pronoun; a clause behind "and"
 * stands as a sentence; ", which means" becomes "This means". Never where the subject is a person whose sex is not known, and never
 * within brackets, quotations or a condition. Pure.
 */
#include "parting.h"

#include "clause.h"
#include "span.h"
#include "verb.h"

#include <string.h>

static const char aux[] =
    "is was are were has have had does did can could will would won't can't cannot doesn't didn't isn't "
    "wasn't aren't weren't hasn't haven't hadn't don't wouldn't couldn't";
static const char base[] =
    "need want use live work think know see find hope expect like prefer pay keep get depend rely run own manage";
static const char past[] =
    "came went left took broke fell said told made gave got sent paid bought put rang ran kept lost "
    "found began held brought caught cut felt heard knew let meant read sat set shut spoke stood "
    "threw thought wrote woke went blew froze split burst sank stuck forgot chose drove flew ate wore won spent sold "
    "used owed rose grew drew rode hid hit lent dealt fought taught slept tore stole struck bit";
static const char present[] =
    "keeps shows says leaks stops starts works needs costs makes goes comes takes gives refuses fails "
    "reads charges rings sends wants lets drops rejects tells asks writes stays remains expires "
    "begins ends runs crashes freezes whistles rattles squeaks hums beeps buzzes smells drips flickers overheats turns "
    "trips jams "
    "sticks slips loses cuts shuts opens closes loads shouts sounds looks feels seems appears arrives lives owes holds "
    "falls "
    "uses pays plays visits attends sits stands helps serves wears eats drinks sleeps walks drives travels calls "
    "switches moves jumps skips locks blocks burns melts bends breaks covers includes states lists";

bool
parting_is_finite(const char *low)
{
    return word_in(low, aux) || word_in(low, past) || word_in(low, present);
}

/* "hummed": in a row of deeds of the past. */
static bool
is_past(const char *low)
{
    bool undone = g_str_has_prefix(low, "un") && /* "the old one unmended" */
                  !word_in(low, "unlocked unloaded unpacked unplugged uninstalled unsubscribed unwrapped united");
    return word_in(low, past) ||
           (strlen(low) > 4 && g_str_has_suffix(low, "ed") && !g_str_has_suffix(low, "eed") && !undone);
}

/* The clause's subject again: "it", "they", "you", "we"; NULL: not known, or none stands at its head. verb_out: where its verb is. */
static const char *
pronoun_of(const struct clause *words, guint *verb_out)
{
    const char *first = words->count > 3 ? words->words[0].low : "";
    bool said = word_in(first, "you we it they i he she");
    const char *sex = NULL;
    if (!said && !word_in(first, "the your our this that my a an"))
        return NULL;
    guint verb = 1;
    if (word_in(first, "you we they") && word_in(words->words[1].low, base) && !*words->words[1].trail) {
        *verb_out = 1;
        return first;
    }
    static const char men[] =
        "man gentleman father dad husband son boy lad brother bloke guy grandson nephew grandfather";
    static const char women[] = "woman lady mother mum wife daughter girl sister granddaughter niece grandmother";
    while (verb < words->count && verb < 9 && !*words->words[verb].trail &&
           !parting_is_finite(words->words[verb].low) && !is_past(words->words[verb].low)) {
        if (!said &&
            word_in(
                words->words[verb].low,
                "engineer driver technician man woman lady mother father wife husband son daughter friend "
                "neighbour colleague manager agent courier doctor nurse boy girl tenant customer guest rep "
                "cleaner fitter installer mechanic waiter waitress guide salesman saleswoman seller "
                "cashier chef roofer builder carpenter painter gardener decorator glazier joiner tiler instructor "
                "coach "
                "inspector warden guard carer vet dentist optician hairdresser barber photographer caretaker porter "
                "steward stewardess conductor pilot surveyor solicitor lawyer accountant broker dealer tutor surgeon "
                "pharmacist contractor locksmith postman host librarian secretary officer president attendant "
                "lad boss landlord team brother sister cat dog who person advisor adviser plumber "
                "borrower clerk bloke guy teacher receptionist and or people"))
            return NULL;
        sex = word_in(words->words[verb].low, men) ? "he" : word_in(words->words[verb].low, women) ? "she" : sex;
        verb++;
    }
    if (verb >= words->count || *words->words[verb].trail)
        return NULL;
    const char *infinitive = verb > 2 ? words->words[verb - 1].low : "";
    if (word_in(infinitive, "to not") && !said) { /* "the system continues to have": its verb stood before */
        verb -= 2;
        gsize width = strlen(words->words[verb].low);
        if (width < 4 || words->words[verb].low[width - 1] != 's')
            return NULL;
        *verb_out = verb;
        return "it";
    }
    *verb_out = verb;
    const char *low = words->words[verb].low;
    if (said)
        return first;
    if (sex)
        return sex;
    bool noun_ends = strlen(words->words[verb - 1].low) > 3 && g_str_has_suffix(words->words[verb - 1].low, "s") &&
                     !g_str_has_suffix(words->words[verb - 1].low, "ss");
    if (word_in(low, "is was has does isn't wasn't hasn't doesn't") || word_in(low, present))
        return "it";
    if (word_in(low, "are were have do aren't weren't haven't don't"))
        return "they";
    return noun_ends ? "they" : "it";
}

/* Not within brackets or marks of quotation. */
static bool
is_open(const char *clause, const char *at)
{
    gint depth = 0, quotes = 0;
    for (const char *c = clause; c < at; c++) {
        depth += (*c == '(') - (*c == ')');
        quotes += g_str_has_prefix(c, "\xE2\x80\x9C") - g_str_has_prefix(c, "\xE2\x80\x9D");
    }
    return depth == 0 && quotes == 0;
}

/* Where the sentence that `at` stands in begins. */
static const char *
sentence_of(const char *clause, const char *at)
{
    const char *start = clause;
    for (const char *c = clause; c < at; c++)
        if (g_str_has_prefix(c, ". ") && (g_ascii_isupper(c[2])))
            start = c + 2;
    g_autofree char *first = g_strndup(start, strcspn(start, " ,"));
    g_autofree char *low = g_ascii_strdown(first, -1);
    if (word_in(low, "on in at for last this today yesterday twice")) { /* "on two occasions he has …" */
        const char *word = start;
        for (guint i = 0; i < 6 && (word = strchr(word, ' ')); i++) {
            word++;
            g_autofree char *next = g_strndup(word, strcspn(word, " ,"));
            if (word_in(next, "he she it they you we") && word < at)
                return word;
            if (word_in(next, "the a my your our who which that and"))
                break;
        }
    }
    const char *comma = word_in(low, "when after as since once") ? strstr(start, ", ") : NULL;
    g_autofree char *next = g_strndup(comma ? comma + 2 : "", comma ? strcspn(comma + 2, " ,") : 0);
    return comma && comma < at && word_in(next, "you we it they he she") ? comma + 2
                                                                         : start; /* "when you came, you …" */
}

/* A sentence that begins so hangs together: what then, or what for. */
static bool
hangs(const char *sentence)
{
    g_autofree char *first = g_strndup(sentence, strcspn(sentence, " ,"));
    g_autofree char *low = g_ascii_strdown(first, -1);
    const char *second = sentence[strlen(first)] ? sentence + strlen(first) + 1 : "";
    g_autofree char *number = g_strndup(second, strcspn(second, " ,"));
    if (word_in(low, "after before") &&
        (g_ascii_isdigit(*number) || word_in(number, "two three four five six several many")))
        return false; /* "after three attempts" */
    return word_in(low, "if unless when whenever while because although though before after once as until despite "
                        "whether what how why") ||
           g_str_has_prefix(second, "would like") ||
           (word_in(low, "you we") && word_in(number, "expect want need demand request require"));
}

/* "he would order a part and be back": "… and would be back". */
static char *
with_modal(const char *clause, const char *at)
{
    static const char *const modals[] = {"would", "could", "will", "can", "must", "should"};
    const char *start = sentence_of(clause, at), *rest = at + strlen(" and ");
    g_autofree char *head = g_strndup(start, (gsize)(at - start)), *verb = g_strndup(rest, strcspn(rest, " ,"));
    const char *modal = NULL, *last = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(modals); i++) {
        g_autofree char *wanted = g_strdup_printf(" %s ", modals[i]);
        const char *found = g_strrstr(head, wanted);
        modal = found && found > last ? modals[i] : modal;
        last = found && found > last ? found : last;
    }
    if (!modal || strstr(last, " to ") || !(verb_is_request(verb) || word_in(verb, "be have get go come bring")))
        return NULL;
    return g_strdup_printf("%.*s and %s %s", (int)(at - clause), clause, modal, rest);
}

/* "… and stopped halfway": ", and it stopped halfway". */
static char *
with_subject(const char *clause, const char *at)
{
    const char *start = sentence_of(clause, at), *rest = at + strlen(" and "); /* or " but " */
    g_autofree char *head = g_strndup(start, (gsize)(at - start));
    g_autoptr(clause) before = clause_cut(head), after = clause_cut(rest);
    guint verb = 0;
    const char *pronoun = pronoun_of(before, &verb);
    if (!pronoun || after->count < 3)
        return NULL;
    const char *low = after->words[0].low, *main = before->words[verb].low;
    if (word_in(main, "said says told promised confirmed wrote stated claimed claims insisted assured explained") &&
        word_in(low, aux))
        return NULL; /* "we said the part was in stock and would go out" */
    bool passive = word_in(main, aux) && !(word_in(main, "had have has") && verb + 1 < before->count &&
                                           word_in(before->words[verb + 1].low, "to"));
    for (guint i = verb + 1; i < before->count; i++)
        if (word_in(before->words[i].low, "although though because when while if unless")) {
            if (i + 1 >= before->count || !word_in(before->words[i + 1].low, "you we they he she"))
                return NULL; /* whose deed it is, is not sure */
            pronoun = before->words[i + 1].low;
        }
    if (!(word_in(low, aux) || (!passive && (word_in(low, past) || is_past(low))) ||
          (word_in(low, base) && word_in(pronoun, "you we they")) || word_in(low, present)))
        return NULL;
    const char *next = after->words[1].low; /* "you wrote to us and have had no answer" */
    bool perfect = word_in(next, "had been not never heard got") || g_str_has_suffix(next, "ed");
    if (word_in(low, "had have has") && !perfect && strstr(head, " to "))
        return NULL;
    g_autoptr(GString) told = g_string_new(head);
    const char *comma = strstr(told->str, ", ");
    if (comma && !strstr(comma + 2, ", ")) { /* "filled with water, hummed for a minute": a row of two now */
        g_autofree char *next = g_strndup(comma + 2, strcspn(comma + 2, " ,"));
        if (is_past(next) || word_in(next, present)) {
            gssize place = comma - told->str;
            g_string_erase(told, place, 1);
            g_string_insert(told, place, " and");
        }
    }
    g_strchomp(told->str);
    told->len = strlen(told->str);
    if (told->len && told->str[told->len - 1] == ',')
        g_string_truncate(told, told->len - 1);
    return g_strdup_printf("%.*s%s, %.3s %s %s", (int)(start - clause), clause, told->str, at + 1, pronoun, rest);
}

bool
parting_is_clause(const char *rest)
{
    bool led = g_str_has_prefix(rest, "now ") || g_str_has_prefix(rest, "then ");
    g_autoptr(clause) words = clause_cut(led ? strchr(rest, ' ') + 1 : rest);
    if (words->count < 3)
        return false;
    if (word_in(words->words[0].low, "that") && /* "and that snacks are provided" hangs on what says so */
        (word_in(words->words[1].low, "the a an my your our his her their it you we they he she there nobody") ||
         word_in(words->words[2].low, "are were have")))
        return false;
    if (word_in(words->words[0].low,
                "you've you're it's he's she's they're they've we've we're there's that's i'm i've"))
        return true;
    if (words->count > 3 && word_in(words->words[0].low, "what") &&
        word_in(words->words[1].low, "arrived came you i we happened followed"))
        return true; /* "what arrived is another colour" */
    if (words->count < 4 ||
        !(word_in(words->words[0].low, "a an only half some most neither all the your our you we "
                                       "it they he she nobody there this that no one one "
                                       "none both each every two three four my their his her everything everyone "
                                       "everybody something somebody someone") ||
          g_ascii_isupper(words->words[0].text[0]) || g_ascii_isdigit(words->words[0].text[0])))
        return false;
    guint part = (g_ascii_isdigit(words->words[0].text[0]) ||
                  word_in(words->words[0].low, "half some most all none both each two three four")) &&
                         word_in(words->words[1].low, "of")
                     ? 2
                     : 0; /* "half of the features are greyed out" */
    bool related = false; /* "the one who came on Wednesday had the wrong part": two verbs */
    for (guint i = part + 1; i < words->count && i < (related ? 14u : 8u); i++) {
        const char *low = words->words[i].low;
        if (word_in(low, "who which that") && i > 1 && !related && !*words->words[i - 1].trail) {
            related = true;
            while (i + 1 < words->count && !parting_is_finite(words->words[i + 1].low) &&
                   !is_past(words->words[i + 1].low))
                i++;
            i++;
            continue;
        }
        bool pronoun = i == 1 && word_in(words->words[0].low, "you we it they he she nobody");
        if (word_in(words->words[0].low, "a an") && is_past(low) && !parting_is_finite(low))
            continue; /* "a letter addressed to him", "a day earlier than promised" */
        if (parting_is_finite(low) || (pronoun && word_in(low, base)) ||
            ((i > 1 || pronoun) && is_past(low) && !*words->words[i].trail))
            return true;
        if (word_in(low, "be"))
            return false; /* "that the fee be waived" */
        if (word_in(low, "of") && i > 1 && !*words->words[i].trail)
            continue; /* "a balance of $312 is" */
        if (*words->words[i].trail || word_in(low, "and or to of who which that"))
            return false;
    }
    return false;
}

bool
parting_acts(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    for (guint i = 1; i < words->count; i++)
        if (parting_is_finite(words->words[i].low) || is_past(words->words[i].low) ||
            word_in(words->words[i].low, base))
            return true;
    return words->count && strchr(words->words[0].low, '\'') != NULL;
}

/* Whether the words leave something open till their end, so that the next clause hangs on it too: "until …", "because …". */
static bool
is_pending(const char *head)
{
    static const char *const joints[] = {" until ", " till ", " unless ",   " if ",     " before ", " whether ",
                                         " how ",   " why ",  " although ", " though ", " because "};
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        const char *at = strstr(head, joints[i]);
        bool over = at && at > head && at[-1] == ',' && g_str_has_suffix(head, ","); /* ", before they come, and …" */
        if (at && !over)
            return true;
    }
    return false;
}

/* "until the price is corrected and the hours are back": "… and until the hours are back". */
static char *
with_until(const char *clause, const char *at)
{
    const char *start = sentence_of(clause, at), *rest = at + strlen(" and ");
    g_autofree char *head = g_strndup(start, (gsize)(at - start));
    const char *joint = strstr(head, " until ")    ? "until"
                        : strstr(head, " till ")   ? "till"
                        : strstr(head, " unless ") ? "unless"
                                                   : NULL;
    g_autofree char *from = g_strdup_printf(" %s ", joint ? joint : "");
    const char *under = joint ? strstr(head, from) + strlen(from) : "";
    if (!joint || strchr(under, ',') || !parting_is_clause(under) || !parting_is_clause(rest))
        return NULL; /* "open until eight, and it was shut" */
    return g_strdup_printf("%.*s and %s %s", (int)(at - clause), clause, joint, rest);
}

static char *
as_sentence(const char *clause, const char *at)
{
    const char *start = sentence_of(clause, at), *rest = at + (*at == ',' ? strlen(", ") : strlen(" and "));
    g_autofree char *head = g_strndup(start, (gsize)(at - start));
    const char *last = strrchr(head, ' ');
    if (is_pending(head) || (last && g_ascii_isupper(last[1]) && g_ascii_isupper(*rest)) ||
        (last && g_ascii_isdigit(last[1]) && g_ascii_isdigit(*rest)))
        return NULL; /* "for March and April were", "between 8 and 1, took" */
    g_autoptr(clause) before = clause_cut(head);
    bool acts = false;
    for (guint i = 1; i < before->count; i++)
        acts |= parting_is_finite(before->words[i].low) || is_past(before->words[i].low);
    if (!acts || !parting_is_clause(rest) || before->count < 4)
        return NULL;
    gsize end = strlen(head);
    while (end && strchr(" ,;", head[end - 1]))
        head[--end] = '\0';
    const char *comma = strstr(head, ", "); /* "the lid is bent, one screw is missing": a row of two now */
    g_autofree char *deed = g_strndup(comma ? comma + 2 : "", comma ? strcspn(comma + 2, " ,") : 0);
    bool row = comma && !strstr(comma + 2, ", ") &&
               (is_past(deed) || (parting_is_clause(comma + 2) && !strstr(head, " and ")));
    g_autofree char *told = row ? g_strdup_printf("%.*s and %s", (int)(comma - head), head, comma + 2) : g_strdup(head);
    return g_strdup_printf("%.*s%s. %c%s", (int)(start - clause), clause, told, g_ascii_toupper(*rest), rest + 1);
}

/* ", which means that 31 people …": ". This means …". */
static char *
as_this(const char *clause, const char *at)
{
    const char *rest = at + strlen(", which ");
    g_autofree char *verb = g_strndup(rest, strcspn(rest, " ,"));
    static const char *const says[] = {" say is ", " says is ", " said was ", " state is ", " states is ", " say are "};
    for (guint i = 0; i < G_N_ELEMENTS(says); i++) { /* ", which our own terms say is free" */
        const char *is = word_in(verb, "the our your my their his her") ? strstr(rest, says[i]) : NULL;
        gsize width = is ? strcspn(is + 1, " ") + 1 : 0;
        if (is && !strstr(rest, ", "))
            return g_strdup_printf("%.*s. %c%.*s that this%s", (int)(at - clause), clause, g_ascii_toupper(*rest),
                                   (int)(is - rest + (gssize)width) - 1, rest + 1, is + width);
    }
    if (g_str_has_prefix(rest, "was fine") || g_str_has_prefix(rest, "is fine") || g_str_has_prefix(rest, "was ok"))
        return strstr(rest, ", ") ? NULL : g_strndup(clause, (gsize)(at - clause));
    const char *said = word_in(verb, "means meant makes made leaves left causes caused") ? "This"
                       : word_in(verb, "is was isn't wasn't would will can")             ? "That"
                       : word_in(verb, "has had hasn't does doesn't shows costs keeps")  ? "It"
                       : word_in(verb, "are were have haven't aren't weren't don't")     ? "They"
                                                                                         : NULL;
    const char *more = strstr(rest, ", ");
    g_autoptr(clause) told = clause_cut(rest);
    if (told->count < 4)
        return NULL; /* ", which is blank" */
    if (!said || (more && !g_str_has_prefix(more, ", and ") && !g_str_has_prefix(more, ", but ") && more - rest < 30))
        return NULL; /* "…, which is empty, was sent": it goes on */
    return g_strdup_printf("%.*s. %s %s", (int)(at - clause), clause, said, rest);
}

char *
parting(char *clause, const char *source)
{
    static const struct {
        const char *joint;
        char *(*part)(const char *clause, const char *at);
    } ways[] = {{" and ", with_subject}, {" but ", with_subject},  {" and ", with_modal}, {", which ", as_this},
                {" and ", as_sentence},  {", then ", as_sentence}, {" and ", with_until}};
    for (guint step = 0; step < 3; step++) {
        guint shortest = span_longest(clause, source);
        char *best = NULL;
        for (guint i = 0; i < G_N_ELEMENTS(ways) && shortest > SPAN_MAX; i++)
            for (const char *at = clause; (at = strstr(at, ways[i].joint)); at++) {
                if (!is_open(clause, at) || hangs(sentence_of(clause, at)))
                    continue;
                char *line = ways[i].part(clause, at);
                guint run = line ? span_longest(line, source) : G_MAXUINT;
                if (run < shortest) {
                    shortest = run;
                    g_free(best);
                    best = g_steal_pointer(&line);
                }
                g_free(line);
            }
        if (!best)
            break;
        g_free(clause);
        clause = best;
    }
    return clause;
}

/* "I called and when somebody answered | ": one clause stands behind "when", and the one it leads is still to come. */
static bool
is_led_in(const struct clause *clause, guint at, guint end)
{
    static const char leads[] = "when if once whenever unless although though while until after before";
    if (!word_in(clause->words[at].low, "and but so or because") || *clause->words[at].trail || at + 3 >= end ||
        !word_in(clause->words[at + 1].low, leads) || *clause->words[at + 1].trail)
        return false;
    guint subjects = 0;
    for (guint i = at + 2; i < end; i++) {
        subjects += word_in(clause->words[i].low, "i we they he she i'm we're they're i've we've") ||
                    (i + 1 < end && word_in(clause->words[i].low, "you it there that this") &&
                     word_in(clause->words[i + 1].low, "is was are were has had have said says told did does can could "
                                                       "will would keeps kept just still came went took got"));
        if (i + 1 < end && strpbrk(clause->words[i].trail, ",;:"))
            return false;
    }
    return subjects < 2;
}

bool
parting_is_begun(const struct clause *clause, guint from, guint end)
{
    for (guint i = from + 1; i + 1 < end; i++)
        if (clause_has(clause, i, "that if|when|once|unless|although|because|since|after|before|while"))
            return true;
    for (guint i = from + 1; i + 3 < end; i++)
        if (is_led_in(clause, i, end))
            return true;
    return false;
}
