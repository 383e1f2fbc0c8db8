/*
 * ahead.c - what is still to come, and on which day: "the wedding is on Saturday" is no scenery, for by then an answer is of use.
 *
 * A part of the sentence between marks or joints that names a day, has a verb of now or later and none of the past. A date counts only
 * where it stands as one is told ("on the 14th", "am 3.", "le 4"). Closed classes of seven languages, no calendar: what year it is, no
 * mail says. Pure, linear.
 */
#include "ahead.h"

#include "clause.h"

#include <stdlib.h>
#include <string.h>

#define PART_MAX 22 /* words of such a part */

struct tongue {
    const char *language;
    const char *days;   /* that are still to come whatever stands before them, or behind one of `on` */
    const char *on;     /* before a date in figures */
    const char *verbs;  /* now, or later */
    const char *past;   /* verbs of the past; words before a day that is over */
    const char *have;   /* with a participle: the past */
    const char *ends;   /* endings of participles, '|' between */
    const char *other;  /* what makes it no event: opening hours, who is at home, us */
    const char *joints; /* part one clause from the next */
};

static const struct tongue tongues[] = {
    {"en", "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight", "the on",
     "is are i'm we're he's she's it's starts start begins begin leave leaves leaving fly flies flying travel travels "
     "travelling traveling come comes coming go goes going have has need needs must due getting opens return returns "
     "arrive arrives move moving marry marries expires runs resume resumes",
     "was were had did got came went since last from been said told paid bought left called every dated",
     "have has i've we've", "ed",
     "you your open closed home available free office sorry today's delivered happy thanks",
     "and but so because as or which"},
    {"de", "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag übermorgen", "am bis",
     "ist sind habe haben hat fahre fahren fährt fliege fliegen fliegt reise reisen reist beginnt beginnen startet "
     "findet soll sollen muss müssen brauche brauchen kommt kommen heirate heiraten heiratet ziehe ziehen feiern "
     "feiere feiert wird werden steht läuft",
     "war waren hatte hatten wurde wurden seit letzten letztem vom vergangenen jeden gewesen",
     "habe haben hat bin sind ist", "t|en",
     "geöffnet offen daheim zuhause hause erreichbar ihr ihre sie euer eure lieferschein",
     "und aber oder weil da denn"},
    {"fr", "lundi mardi mercredi jeudi vendredi samedi dimanche demain après-demain", "le",
     "est sont a ont ai j'ai avons pars partons part partent commence commencent recommence recommencent arrive "
     "arrivent dois devons doit faut "
     "fête fêtons marie reprends reprend reprenons aura serai sera auront voyage déménage déménageons clôture "
     "clôturons",
     "était étaient avait avaient depuis dernier dernière passé du chaque", "ai a ont avons j'ai est sont suis sommes",
     "é|ée|és|ées|u|ue|us|i|is|it|ert", "ouvert vous votre vos disponible joignable maison", "et mais car donc ou"},
    {"es", "lunes martes miércoles jueves viernes sábado domingo", "el",
     "es son tengo tenemos tiene tienen salgo salimos sale salen viajo viajamos viaja empieza empiezan voy vamos debo "
     "necesito necesitamos caso casamos celebra celebramos vuelo vuelan llega llegan será cierra cierro cerramos "
     "entrego entregamos vence",
     "desde pasado era estaba tenía cada", "he ha hemos han", "ado|ido|cho|to", "abierto usted ustedes disponible casa",
     "y pero porque o"},
    {"it", "lunedì martedì mercoledì giovedì venerdì sabato domenica domani dopodomani", "il",
     "è sono ho abbiamo ha hanno parto partiamo parte partono inizia iniziano comincia devo dobbiamo deve arriva "
     "arrivano viaggio viaggiamo sposo sposiamo festeggiamo chiudo chiudiamo consegno consegniamo sarà scade serve "
     "servono",
     "era erano da dal scorso scorsa aveva ogni", "ho abbiamo ha hanno è sono", "ato|ata|ati|ate|uto|ito|sto|tto|so|sa",
     "aperto aperti vostro vostra disponibile casa", "e ma perché o"},
    {"pt", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo amanhã", "dia",
     "é são tenho temos tem têm parto partimos parte viajo viajamos viaja começa começam vou vamos preciso precisamos "
     "devo chega chegam será caso casamos acaba vence fecho fechamos entrego entregamos",
     "desde passada passado última era estava tinha cada", "fui foi foram", "ado|ada|ido|ida",
     "aberto aberta casa disponível", "e mas porque ou"},
    {"nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag overmorgen", "op",
     "is zijn heb hebben heeft vertrek vertrekken vertrekt ga gaan gaat moet moeten begint beginnen vlieg vliegen reis "
     "reizen trouw trouwen trouwt vier vieren viert komt komen wordt worden verhuis verhuizen",
     "was waren had hadden werd sinds vorige afgelopen elke", "heb hebben heeft is zijn", "t|d|en",
     "open geopend thuis bereikbaar jullie uw u", "en maar of want omdat"},
};

static bool
has_ending(const char *low, const char *endings)
{
    g_auto(GStrv) all = g_strsplit(endings, "|", -1);
    for (char **end = all; *end; end++)
        if (strlen(low) > strlen(*end) + 2 && g_str_has_suffix(low, *end))
            return true;
    return false;
}

/* The word looks like a participle; of German and Dutch one has its mark, or a prefix in its place. */
static bool
is_done(const struct tongue *tongue, const char *low)
{
    static const char *const marked[] = {"ge",   "be",   "ver",   "er",    "ent", "zer",
                                         "abge", "ange", "aufge", "einge", "zuge"};
    bool germanic = word_in(tongue->language, "de nl"), begun = !germanic;
    for (guint i = 0; i < G_N_ELEMENTS(marked) && !begun; i++)
        begun = g_str_has_prefix(low, marked[i]) && strlen(low) > 5;
    return begun && has_ending(low, tongue->ends);
}

/* "on the 14th", "am 3.", "le 4", "dia 20". */
static bool
is_date(const struct tongue *tongue, const struct clause *words, guint at)
{
    const char *low = words->words[at].low, *end = low + strspn(low, "0123456789");
    int day = atoi(low);
    bool english = strcmp(tongue->language, "en") == 0;
    return at && end > low && day >= 1 && day <= 31 && end - low <= 2 &&
           (english ? word_in(end, "st nd rd th") : !*end || strchr(".", *end)) &&
           word_in(words->words[at - 1].low, tongue->on);
}

/* The words from..to tell of a day to come. */
static bool
part_tells(const struct tongue *tongue, const struct clause *words, guint from, guint to)
{
    bool day = false, dated = false, acts = false, verb = false, have = false, done = false,
         german = word_in(tongue->language, "de nl");
    for (guint i = from; i < to; i++) {
        const char *low = words->words[i].low;
        if (word_in(low, tongue->past) || word_in(low, tongue->other))
            return false;
        bool morning = word_in(low, "mañana morgen") && /* and no "good morning" */
                       (i == from || !word_in(words->words[i - 1].low, "la esta cada guten am heute goede deze"));
        bool named = word_in(low, tongue->days) || (word_in(tongue->language, "de es nl") && morning);
        bool date = is_date(tongue, words, i),
             owns = word_in(low, "habe haben hat heb hebben heeft have has j'ai ai avons ho abbiamo");
        day |= named || date;
        dated |= date;
        verb |= word_in(low, tongue->verbs);
        acts |= word_in(low, tongue->verbs) && !owns;
        bool near = have && (german || word_in(words->words[i - 1].low, tongue->have) ||
                             (i > from + 1 && word_in(words->words[i - 2].low, tongue->have)));
        done |= near && !named && is_done(tongue, low);
        have |= word_in(low, tongue->have);
    }
    return day && (dated ? acts : verb) && !done && /* "ich habe am 3. …" */ to - from >= 3 && to - from <= PART_MAX;
}

bool
ahead_tells(const char *language, const char *text)
{
    guint nth = 0;
    while (nth < G_N_ELEMENTS(tongues) && strcmp(tongues[nth].language, language) != 0)
        nth++;
    if (nth == G_N_ELEMENTS(tongues) || strchr(text, '?'))
        return false;
    const struct tongue *tongue = &tongues[nth];
    g_autoptr(clause) words = clause_cut(text);
    guint from = 0;
    for (guint i = 0; i < words->count; i++) {
        bool joint = word_in(words->words[i].low, tongue->joints);
        bool ends = strpbrk(words->words[i].trail, ",;:!()") || i + 1 == words->count;
        if (!joint && !ends)
            continue;
        if (part_tells(tongue, words, from, joint ? i : i + 1))
            return true;
        from = i + 1;
    }
    return false;
}
