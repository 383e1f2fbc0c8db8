/*
 * times.c - dates, durations and deadlines named in a mail.
 *
 * A small grammar a language: leads ("before", "bis spätestens"), numbers, units, days, months; phrases are taken over as written.
 * Days that depend on today ("yesterday") are not taken: the reply may leave tomorrow. A "by" or "until" counts as a deadline only
 * where the sentence speaks of what is still to come. Pure, linear.
 */
#include "times.h"

#include "clause.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

struct tongue {
    const char *code;
    const char *before; /* leads of a deadline */
    const char *which;  /* may stand between lead and day */
    const char *days;   /* days, feasts and periods that a deadline may name */
    const char *since;  /* leads of a duration */
    const char *about;  /* may stand between lead and number */
    const char *numbers;
    const char *units;
    const char *months;
    const char *of;     /* between day and month */
    const char *on;     /* lead of a date, first is ours */
    const char *past;   /* words that show that "by", "until" tell of the past */
    const char *within; /* leads of a period that runs from now */
    const char *told;   /* words of a period that we named, not the customer */
};

static const struct tongue tongues[] = {
    {"en", "no later than|before|by|until|till|in time for|at the latest by|for",
     "this coming|this|next|the|my|our|his|her|end of|the end of|the end of this|close of business on|noon "
     "on|midday|about|around|at the latest|late",
     "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|christmas|easter|weekend|week|month|"
     "end of the week|end of "
     "the month|end of the day|year|wedding|birthday|party|holiday|trip|exam|meeting|deadline|noon|midnight|eod|eow",
     "for|over|for over", "over|more than|about|around|almost|nearly|at least|the last|the past|roughly|up to",
     "a couple of|a few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|many|half|half "
     "a|half an|a half|one and a half|two and a half|three and a half",
     "minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|week|months|month|years|year",
     "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
     "aug|sept|sep|oct|nov|dec",
     "of", "on|on the|the", "was|were|had|did", "within the next|within|in the next|no later than",
     "promised|promise|guarantee|guaranteed|agreed|told|said|was|were|supposed|advertised|website|policy|usually|paid"},
    {"de",
     "bis spätestens|spätestens bis|bis zum|bis|spätestens am|spätestens|noch vor|vor|rechtzeitig zum|rechtzeitig zu",
     "spätestens|zum|zu|dem|kommenden|nächsten|diesen|dieser|nächste|meinem|meiner|unserer|morgen|ende|mitte|anfang|am",
     "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|heute "
     "abend|weihnachten|ostern|wochenende|ende der "
     "woche|ende des monats|ende der|woche|monatsende|wochenende|hochzeit|geburtstag|urlaub|monats|feier|prüfung",
     "seit", "über|mehr als|fast|etwa|ungefähr|gut|nun|schon|jetzt|mindestens|inzwischen|mittlerweile",
     "einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehreren|einigen|ein paar|vielen",
     "minuten|min|stunden|stunde|std|h|tagen|tag|wochen|woche|monaten|monat|jahren|jahr",
     "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|aug|sept|okt|nov|dez",
     "", "am|vom|den", "war|wurde|hatte", "innerhalb von|innerhalb der nächsten|innerhalb|binnen",
     "versprochen|versprecht|versprechen|garantieren|garantiert|vereinbart|zugesagt|hieß|sollte|war|wurde|angekündigt|"
     "üblicherweise|bezahlt|gezahlt"},
    {"fr", "avant le|avant|d'ici le|d'ici|au plus tard le|au plus tard|pour le|jusqu'au|jusqu'à",
     "le|la|ce|cette|mon|ma|notre|la fin de|fin de|prochain",
     "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noël|pâques|week-end|fin de semaine|fin du mois|la "
     "fin du mois|mois|semaine|mariage|"
     "anniversaire|vacances|départ|examen",
     "depuis", "plus de|environ|près de|presque|au moins|maintenant",
     "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|quelques",
     "minutes|heures|heure|jours|jour|semaines|semaine|mois|ans|an|année|années",
     "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre", "", "le|du|au",
     "était|avait", "sous|dans un délai de|dans les|d'ici",
     "promis|promettez|garantissez|garanti|convenu|dit|annoncé|annoncée|devait|était|avait|généralement|payé"},
    {"es", "antes del|antes de la|antes de|para el|para la|como muy tarde el|a más tardar el|hasta el|hasta la",
     "este|esta|próximo|próxima|mi|nuestra|fin de|final de|día",
     "lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|mañana|navidad|fin de semana|fin de "
     "mes|mes|semana|boda|cumpleaños|"
     "vacaciones|viaje|examen",
     "desde hace|hace|llevo|llevamos", "más de|casi|unos|unas|unas|aproximadamente|al menos|ya",
     "un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varios|varias|muchos|muchas",
     "minutos|horas|hora|días|día|semanas|semana|meses|mes|años|año",
     "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre", "de", "el|del",
     "fue|estaba", "en un plazo de|en el plazo de|en un plazo máximo de|dentro de|en menos de",
     "prometieron|dijeron|dijo|iba|era|estaba|llegaría|pagué|pagado|pagamos"},
    {"it", "entro il|entro la|entro|prima del|prima di|prima della|al più tardi",
     "il|la|questo|questa|prossimo|prossima|fine|mio|mia|nostro",
     "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|natale|pasqua|fine settimana|weekend|fine "
     "mese|mese|settimana|"
     "matrimonio|compleanno|partenza|viaggio|esame",
     "da", "più di|oltre|circa|quasi|almeno|ormai",
     "un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|diversi|diverse|alcuni|alcune",
     "minuti|ore|ora|giorni|giorno|settimane|settimana|mesi|mese|anni|anno",
     "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre", "", "il|del|dal",
     "era", "entro|nel termine di|nel giro di",
     "promesso|promettete|garantite|garantito|concordato|detto|doveva|era|pagato"},
    {"pt", "até o|até a|até ao|até à|até|antes do|antes da|antes de|no máximo até",
     "próximo|próxima|esta|este|fim do|fim da|final do|meu|minha|dia",
     "segunda-feira|segunda|terça-feira|terça|quarta-feira|quarta|quinta-feira|quinta|sexta-feira|sexta|sábado|domingo|"
     "amanhã|natal|fim "
     "de semana|fim do mês|mês|semana|casamento|aniversário|viagem|prova",
     "há|faz", "mais de|cerca de|quase|pelo menos|uns|umas|já",
     "um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vários|várias|alguns|algumas",
     "minutos|horas|hora|dias|dia|semanas|semana|meses|mês|anos|ano",
     "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro", "de", "em|no dia|dia",
     "era", "no prazo de|em até|dentro de", "prometeram|disseram|disse|era|seria|estava|paguei|pago|pagamos"},
    {"nl", "uiterlijk|vóór|voor|tegen|nog voor",
     "aanstaande|komende|de|het|deze|dit|mijn|onze|eind|einde van de|eind van de",
     "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|kerst|pasen|weekend|het "
     "weekend|week|maand|bruiloft|verjaardag|"
     "vakantie|reis|examen",
     "al|sinds", "meer dan|ruim|bijna|ongeveer|minstens|zo'n",
     "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|een paar|meerdere",
     "minuten|uur|uren|dagen|dag|weken|week|maanden|maand|jaar",
     "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december", "", "op", "was",
     "binnen", "beloofd|belooft|garandeert|afgesproken|gezegd|zou|was|betaald|gegarandeerd"},
};

static const struct tongue *
tongue_of(const char *language)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(tongues[i].code, language) == 0)
            return &tongues[i];
    return NULL;
}

static bool
ends_word(const char *at)
{
    gunichar letter = g_utf8_get_char_validated(at, -1);
    return !*at || letter == (gunichar)-1 || letter == (gunichar)-2 || !g_unichar_isalnum(letter);
}

/* The octets of the longest of the words that stands here, in any case of letters. low: the text in small letters. */
static gsize
one_of(const char *low, const char *words)
{
    gsize best = 0;
    for (const char *word = words; *word; word += strcspn(word, "|"), word += *word == '|') {
        gsize width = strcspn(word, "|");
        if (width > best && strncmp(low, word, width) == 0 && ends_word(low + width))
            best = width;
    }
    return best;
}

/* The same followed by a blank, the blank counted. */
static gsize
lead(const char *low, const char *words)
{
    gsize width = one_of(low, words);
    return width && low[width] == ' ' ? width + 1 : 0;
}

static bool
begins_word(const char *low, const char *at)
{
    return at == low || strchr(" (\"'-", at[-1]);
}

static gsize
number_width(const char *low, const struct tongue *tongue)
{
    gsize digits = strspn(low, "0123456789");
    if (!digits)
        return one_of(low, tongue->numbers);
    if (digits > 3)
        return 0;
    gsize part =
        low[digits] && strchr(".,", low[digits]) ? strspn(low + digits + 1, "0123456789") : 0; /* "2.5 hours" */
    digits += part ? part + 1 : 0;
    digits += low[digits] == '+'; /* "4+ hours" */
    return ends_word(low + digits) ? digits : 0;
}

/* "3 May", "3rd of May", "May 3", "3. Mai", "3 de mayo": octets; 0. */
static gsize
day_width(const char *low, const struct tongue *tongue)
{
    gsize digits = strspn(low, "0123456789");
    if (digits && digits <= 2) {
        gsize at = digits + (strcmp(tongue->code, "en") == 0 ? one_of(low + digits, "st|nd|rd|th") : 0);
        at += low[at] == '.' || strncmp(low + at, "er ", 3) == 0 ? (low[at] == '.' ? 1 : 2) : 0;
        at += strncmp(low + at, "º", strlen("º")) == 0 ? strlen("º") : 0;
        if (low[at] != ' ')
            return 0;
        at += 1;
        at += *tongue->of ? lead(low + at, tongue->of) : 0;
        gsize month = one_of(low + at, tongue->months);
        return month ? at + month : 0;
    }
    gsize month = strcmp(tongue->code, "en") == 0 ? one_of(low, tongue->months) : 0;
    if (!month || low[month] != ' ')
        return 0;
    gsize day = strspn(low + month + 1, "0123456789");
    if (!day || day > 2)
        return 0;
    return month + 1 + day + one_of(low + month + 1 + day, "st|nd|rd|th");
}

/* Numeric days are as written: 14/03/2026, 03.05. */
static gsize
figures_width(const char *low)
{
    gsize a = strspn(low, "0123456789");
    if (!a || a > 2 || !strchr("./", low[a]) || !low[a])
        return 0;
    gsize b = strspn(low + a + 1, "0123456789");
    if (!b || b > 2)
        return 0;
    gsize at = a + 1 + b;
    if (low[at] == low[a]) {
        gsize year = strspn(low + at + 1, "0123456789");
        if (year == 2 || year == 4)
            return at + 1 + year;
        return low[a] == '.' && !year ? at + 1 : 0;
    }
    return low[a] == '/' && atoi(low) <= 31 && atoi(low) > 0 ? at : 0;
}

/* ---- deadlines ------------------------------------------------------------------------------------------------- */

/* "before the 21st", "avant le 20", "bis spätestens KW 38": a day of the month or a week that stands alone. */
static gsize
bare_day(const char *low, const struct tongue *tongue)
{
    gsize week = lead(low, "kw|week|semaine|semana|settimana");
    gsize digits = strspn(low + week, "0123456789");
    if (!digits || digits > 2 || atoi(low + week) == 0 || atoi(low + week) > 53)
        return 0;
    gsize at = week + digits;
    bool english = strcmp(tongue->code, "en") == 0;
    gsize ordinal = one_of(low + at, english ? "st|nd|rd|th" : "er|e|º");
    at += ordinal;
    if (!week && !ordinal && (english || atoi(low) > 31))
        return 0;
    at += !ordinal && strcmp(tongue->code, "de") == 0 && !week && low[at] == '.';
    const char *after = low + at + strspn(low + at, " ");
    bool ends = !*after || strchr(".,;:!?)-", *after);
    return ends || ordinal ||
                   one_of(after, "and|so|or|if|because|to|for|und|oder|da|damit|weil|et|ou|car|sinon|y|o|"
                                 "si|porque|e|se|altrimenti|ou|en|of|anders")
               ? at
               : 0;
}

static gsize
named_day(const char *low, const struct tongue *tongue)
{
    gsize skipped = 0;
    for (gsize more = 1; more;) { /* "the end of this", "this coming" */
        gsize plain = one_of(low + skipped, tongue->days);
        if (plain)
            return skipped + plain;
        gsize day = day_width(low + skipped, tongue);
        day = day ? day : figures_width(low + skipped);
        day = day ? day : bare_day(low + skipped, tongue);
        if (day)
            return skipped + day;
        more = lead(low + skipped, tongue->which);
        skipped += more;
    }
    return 0;
}

/* "3 pm", ", 17 Uhr", " at 5" behind the day. */
static gsize
hour_width(const char *low)
{
    gsize at = (*low == ',') + (low[*low == ','] == ' ');
    gsize word = at ? lead(low + at, "at|um|à|a las|alle|às|om") : 0;
    gsize digits = at ? strspn(low + at + word, "0123456789") : 0;
    if (!digits || digits > 2)
        return 0;
    at += word + digits;
    gsize minutes = strchr(":.", low[at]) && low[at] ? strspn(low + at + 1, "0123456789") : 0;
    at += minutes == 2 ? 3 : 0;
    gsize blank = low[at] == ' ';
    gsize unit = one_of(low + at + blank, "uhr|pm|am|h|o'clock|heures|horas|ore|uur");
    return unit ? at + blank + unit : word && *low != ',' ? at : 0;
}

/* The hour behind the day, and "at the latest". */
static gsize
trailing(const char *low)
{
    gsize hour = hour_width(low);
    if (hour)
        return hour;
    static const char *const ends[] = {
        " at the latest", " latest", " morning",      " evening",  " afternoon", " abend",
        " früh",          " mittag", " au plus tard", " soir",     " matin",     " a más tardar",
        " por la mañana", " night",  " at noon",      " prochain", " próximo",   " que viene"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (strncmp(low, ends[i], strlen(ends[i])) == 0 && ends_word(low + strlen(ends[i])))
            return strlen(ends[i]);
    return 0;
}

static gsize counted(const char *low, const struct tongue *tongue, guint *units_from_out);

static bool
has_word(const char *low, const char *words)
{
    for (const char *at = low; *at; at++)
        if (begins_word(low, at) && one_of(at, words))
            return true;
    return false;
}

/* "within 14 days of today", "sous huit jours": the octets; 0. What we are said to have promised is no deadline of the customer's. */
static gsize
period_width(const char *low, const char *at, const struct tongue *tongue)
{
    gsize within = begins_word(low, at) ? lead(at, tongue->within) : 0;
    guint unit;
    gsize width = within ? counted(at + within, tongue, &unit) : 0;
    bool binds = width && g_str_has_prefix(at, "sous ") && one_of(at + within + unit, "mois|an|ans|année|années");
    if (!width || binds || has_word(low, tongue->told))
        return 0;
    static const char *const froms[] = {
        " of today",          " from today", " of this letter", " of the date of this letter",
        " of receiving this", " ab heute",   " nach erhalt",    " à compter de ce jour"};
    for (guint i = 0; i < G_N_ELEMENTS(froms); i++)
        if (g_str_has_prefix(at + within + width, froms[i]))
            width += strlen(froms[i]);
    return within + width;
}

/* "vom 3. bis 5. Mai": the end of a stretch of time, no deadline. */
static bool
ends_range(const char *low, const char *at)
{
    g_autofree char *before = g_strndup(low, (gsize)(at - low));
    const char *comma = strrchr(before, ','), *from = comma ? comma : before;
    const char *begins = g_strrstr(from, "vom ");
    begins = begins ? begins : g_strrstr(from, "von ");
    return begins && before + strlen(before) - begins < 32 &&
           (g_ascii_isdigit(begins[4]) || g_str_has_prefix(begins + 4, "mo") ||
            one_of(begins + 4, "dienstag|mittwoch|"
                               "donnerstag|freitag|samstag|sonntag"));
}

char *
times_deadline(const char *language, const char *sentence)
{
    const struct tongue *tongue = tongue_of(language);
    g_autofree char *low = text_small(sentence);
    if (!tongue)
        return g_strdup("");
    static const char now[] = "hoy mismo|heute noch|noch heute|aujourd'hui même|oggi stesso|ainda hoje|vandaag nog|"
                              "by today|before today ends";
    for (const char *at = low; *at; at++) {
        gsize width = begins_word(low, at) ? one_of(at, now) : 0;
        width = width ? width : period_width(low, at, tongue);
        if (width)
            return g_strndup(sentence + (at - low), width);
    }
    for (const char *at = low; *at; at++) {
        gsize before = begins_word(low, at) ? lead(at, tongue->before) : 0;
        if (!before)
            continue;
        bool weak = strncmp(at, "for ", 4) == 0 || strncmp(at, "until ", 6) == 0 || strncmp(at, "till ", 5) == 0 ||
                    strncmp(at, "hasta", 5) == 0 || strncmp(at, "bis ", 4) == 0 || strncmp(at, "jusqu", 5) == 0 ||
                    strncmp(at, "até ", 5) == 0 || strncmp(at, "vor ", 4) == 0 || strncmp(at, "voor ", 5) == 0;
        gsize day = named_day(at + before, tongue);
        bool period =
            day && weak && (one_of(at + before, "a week|week|weeks|the week|the month|month|months|mes|semana"));
        if (!day || period)
            continue;
        g_autofree char *padded = g_strdup_printf(" %s ", low);
        if (at - low > 4 &&
            (strncmp(at - 5, "best ", 5) == 0 || strncmp(at - 4, "use ", 4) == 0 || strncmp(at - 5, "sell ", 5) == 0))
            continue; /* "best before 27 March" */
        const char *unit = at - low > 2 ? at - 1 : low;
        while (unit > low && unit[-1] != ' ')
            unit--;
        g_autofree char *measure = g_strndup(unit, (gsize)(at - unit) - (at > unit));
        if (strncmp(at, "avant", 5) == 0 && word_in(measure, "jour jours semaine semaines mois heure heures an ans"))
            continue; /* "trois jours avant le départ" */
        if (word_in(measure, "haltbar gültig geöffnet geschlossen abgelaufen houdbaar geldig geopend gesloten"))
            continue; /* "haltbar bis 3.5." */
        if (word_in(measure,
                    "reserva reservas cita vuelo billete billetes entradas mesa hora pasaje pasajes "
                    "prenotazione appuntamento volo biglietto biglietti tavolo voo passagem bilhete bilhetes") &&
            (strncmp(at, "para", 4) == 0 || strncmp(at, "per", 3) == 0))
            continue; /* "una reserva para el 22" */
        if (strncmp(at, "bis ", 4) == 0 && ends_range(low, at))
            continue;
        bool kept = strstr(low, "n't ") || strstr(low, "cannot ") || strstr(low, "cant ") || strstr(low, " not ");
        if (kept && (strncmp(at, "until ", 6) == 0 || strncmp(at, "till ", 5) == 0))
            continue; /* "they can't come till Wednesday" */
        if (weak && strncmp(at, "for ", 4) == 0 && !strstr(padded, " need ") && !strstr(padded, " in time "))
            continue;
        return g_strndup(sentence + (at - low), before + day + trailing(at + before + day));
    }
    return g_strdup("");
}

/* ---- durations ------------------------------------------------------------------------------------------------- */

/* "over three weeks", "45min", "an hour and a half" */
static gsize
counted(const char *low, const struct tongue *tongue, guint *units_from_out)
{
    gsize about = lead(low, tongue->about);
    gsize number = number_width(low + about, tongue), figures = strspn(low + about, "0123456789");
    gsize from = about + number + 1;
    if (!number && figures && figures <= 3 && one_of(low + about + figures, "min|mins|hr|hrs"))
        from = about + figures;
    else if (!number || !low[about + number] || !strchr(" -", low[about + number]))
        return 0;
    gsize unit = one_of(low + from, tongue->units);
    *units_from_out = (guint)from;
    return unit ? from + unit + (g_str_has_prefix(low + from + unit, " and a half") ? 11 : 0) : 0;
}

/* "since Monday", "seit gestern": a day that is past. */
static gsize
since_day(const char *low, const struct tongue *tongue)
{
    static const char *const leads[][3] = {
        {"en", "since|ever since",
         "yesterday|last night|this morning|yesterday morning|last week|last month|last year"},
        {"de", "seit",
         "gestern abend|gestern früh|gestern mittag|gestern nacht|gestern morgen|heute morgen|heute mittag|heute "
         "nacht|gestern|vorgestern|heute früh|letzter woche|letztem monat"},
        {"es", "desde", "ayer|anteayer|esta mañana|anoche|la semana pasada|el mes pasado"},
        {"nl", "sinds|al sinds", "gisteren|eergisteren|vanochtend|vorige week|vorige maand"}};
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        gsize since = strcmp(leads[i][0], tongue->code) == 0 ? lead(low, leads[i][1]) : 0;
        gsize article = since ? lead(low + since, "el|le|last|letztem|letzten|vorige") : 0;
        if (!since)
            continue;
        gsize day = one_of(low + since, leads[i][2]);
        day = day ? day : article + day_width(low + since + article, tongue);
        if (day > article)
            return since + day;
        day = one_of(
            low + since + article,
            "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|"
            "freitag|samstag|sonntag|lunes|martes|"
            "miércoles|jueves|viernes|sábado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag");
        return day ? since + article + day : 0;
    }
    return 0;
}

char *
times_duration(const char *language, const char *sentence)
{
    const struct tongue *tongue = tongue_of(language);
    g_autofree char *low = text_small(sentence);
    if (!tongue)
        return g_strdup("");
    for (const char *at = low; *at; at++) {
        gsize since = begins_word(low, at) ? lead(at, tongue->since) : 0;
        guint unit;
        gsize width = since ? counted(at + since, tongue, &unit) : 0;
        if (width && strncmp(at, "llev", 4) != 0 && strncmp(at + since + width, " old", 4) != 0)
            return g_strndup(sentence + (at - low), since + width);
        gsize day = begins_word(low, at) ? since_day(at, tongue) : 0;
        if (day)
            return g_strndup(sentence + (at - low), day);
    }
    return g_strdup("");
}

char *
times_length(const char *language, const char *sentence)
{
    const struct tongue *tongue = tongue_of(language);
    g_autofree char *low = text_small(sentence);
    if (!tongue)
        return g_strdup("");
    for (const char *at = low; *at; at++) {
        guint unit;
        bool begins = begins_word(low, at) && (at == low || at[-1] != '-'); /* "cinquante-cinq minutes" */
        gsize width = begins ? counted(at, tongue, &unit) : 0;
        if (width)
            return g_strndup(sentence + (at - low), width);
    }
    return g_strdup("");
}

/* ---- dates ----------------------------------------------------------------------------------------------------- */

char *
times_date(const char *language, const char *sentence, char **day_out)
{
    const struct tongue *tongue = tongue_of(language);
    g_autofree char *low = text_small(sentence);
    *day_out = g_strdup("");
    if (!tongue)
        return g_strdup("");
    for (const char *at = low; *at; at++) {
        gsize width = begins_word(low, at) ? day_width(at, tongue) : 0;
        if (!width)
            continue;
        g_autofree char *day = g_strndup(sentence + (at - low), width);
        g_autofree char *own = g_strndup(tongue->on, strcspn(tongue->on, "|"));
        g_free(*day_out);
        bool german = strcmp(language, "de") == 0, french = strcmp(language, "fr") == 0;
        bool article = strcmp(language, "es") == 0 || strcmp(language, "it") == 0;
        *day_out = german              ? g_strconcat("den ", day, NULL)
                   : french || article ? g_strconcat(french             ? "le "
                                                     : *language == 'e' ? "el "
                                                                        : "il ",
                                                     day, NULL)
                                       : g_strdup(day);
        bool ordinal = strcmp(language, "en") == 0 && strstr(day, " of ");
        return g_strconcat(own, ordinal ? " the " : " ", day, NULL);
    }
    return g_strdup("");
}
