/*
 * splice.c - told clauses of Spanish, Italian and Portuguese that only a comma holds together get their "and".
 *
 * Careless mails put a comma where a sentence ends, and the clause turned keeps it. Behind the last comma a finite verb, with no more
 * than pronouns and a denial before it, begins a clause of its own; where none of the words before it opens a subordinate clause, both
 * are told with "and". What judges behind the matter is dropped: the opening sentence has it. Owns its compiled patterns for the life of
 * the process. Pure, thread-safe.
 */
#include "splice.h"

#include "clause.h"

#include <string.h>

enum tongue { ES, IT, PT, TONGUES };

static const struct {
    const char *language, *and, *verdict, *opens, *light, *verbs, *not_verbs;
} tongues[TONGUES] = {
    {"es", "y",
     "(?:, (?:os quiero|sois (?:l[oa]s mejores|genial(?:es)?|un sol|un encanto)|un diez|(?:muchas|muchísimas|mil) "
     "gracias por [^,.]+)$)|"
     "(?:(?:,? y)?(?:, (?:sobre todo|encima|además|ya))?, (?:y )?(?:esto |eso |la verdad |vamos |vaya |qué |que "
     ")?(?:(?:es|me parece|le parece|te parece) )?|,? (?:y "
     ")?(?:esto|eso) es )(?:una?|la) (?:auténtica |total |completa |absoluta |verdadera |pura )?"
     "(?:falta de respeto|falta de seriedad|falta de profesionalidad|vergüenza|tomadura de pelo|burla|estafa|locura|"
     "pesadilla|robo|desastre|abuso|asco|timo|chasco)(?: total| absoluta| absoluto)?$",
     "si cuando como aunque al tras después para desde según por en mientras porque hasta antes con sin a cada que "
     "quiere quieres pregunta donde cuanto quieren quisiera quisieras",
     "no ya aún todavía nunca le les te os se lo la los las me nadie nada encima además ahora tampoco solo también",
     "es son está están era eran ha han fue fueron tiene tienen hay quiere quieres quieren necesita necesitas desea "
     "pide "
     "pides puede puedes sale pone dice dicen da dan falta faltan sigue siguen hace queda llega llegan funciona "
     "funcionan "
     "contesta contestan responde responden cobra cobran espera esperas sabe sabes lleva llevas vive vives trabaja usa "
     "va van viene vienen vino hizo puso dijo quisiera gustaría parece parecen suena huele pierde cuesta abre cierra "
     "entra llegó",
     "quien bien también tan orden imagen margen joven examen volumen origen gran según"},
    {"it", "e",
     ", (?:e )?(?:questa |questo )?è (?:una |un |davvero |veramente |proprio )*"
     "(?:vergogna|inaccettabile|vergognoso|truffa|scandalo|assurdo|schifo|presa in giro)$",
     "se quando come anche al dopo per da dal dalla secondo in mentre perché finché prima con senza a ogni che "
     "desidera "
     "desideri ci benché dove siccome dice dici",
     "non ancora mai lo la li le gli si mi ti vi ci ne nessuno niente già Le adesso ora neanche lui lei quasi",
     "è sono siete era erano avete avevate riesce riesci riescono trova trovi vede vedi ha hai hanno vorrebbe vorresti "
     "vuole vuoi "
     "desidera desideri chiede chiedi può puoi deve "
     "devi "
     "dice "
     "dicono gira perde fa fanno esce suona manca mancano funziona funzionano arriva risponde rispondono sta continua "
     "aspetta aspetti attende fu "
     "aveva "
     "avevano doveva resta rimane serve perde torna sa sai",
     "però può perciò ciò"},
    {"pt", "e",
     ", (?:e )?(?:isso |isto )?é (?:um |uma )?(?:absurdo|vergonha|falta de respeito|descaso|roubo|palhaçada)$",
     "se quando como embora ao após depois para desde segundo por em enquanto porque até antes com sem a cada que quer "
     "onde quanto já",
     "não ainda nunca já lhe se o a os as me ninguém nada agora também você ela ele eles elas quase só",
     "é são está estão dizia podia tinha queria caiu fecha perde faz sai era eram foi foram tem têm há quer quero "
     "precisa deseja pede pode sai "
     "diz "
     "dizem dá falta faltam "
     "continua segue faz fica chega funciona funcionam responde respondem cobra espera sabe mora gostaria vai vão veio "
     "fez disse aguarda solicita resolve resolvem",
     "também"}};

static GRegex *
verdict_of(enum tongue tongue)
{
    static GRegex *patterns[TONGUES];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < TONGUES; i++)
            patterns[i] = g_regex_new(tongues[i].verdict, 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return patterns[tongue];
}

static bool
is_finite(enum tongue tongue, const char *low)
{
    const char *elided = tongue == IT ? strchr(low, '\'') : NULL; /* "l'ha" */
    low = elided ? elided + 1 : low;
    static const char *const past[TONGUES][7] = {{"ó", "aron", "ieron", "aba", "aban", "ieron", "ieron"},
                                                 {"ava", "avano", "eva", "evano", "ò", "eva", "eva"},
                                                 {"ou", "aram", "iu", "eram", "eu", "avam", "ava"}};
    if (word_in(low, tongues[tongue].not_verbs))
        return false;
    bool finite = word_in(low, tongues[tongue].verbs);
    for (guint i = 0; i < G_N_ELEMENTS(past[0]) && !finite; i++)
        finite = strlen(low) > strlen(past[tongue][i]) + 2 && g_str_has_suffix(low, past[tongue][i]);
    return finite;
}

static bool
has_finite(enum tongue tongue, const struct clause *words, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (is_finite(tongue, words->words[i].low) ||
            (i > from && word_in(words->words[i - 1].low, "non no não") && strlen(words->words[i].low) > 3))
            return true; /* behind a denial stands a verb */
    return false;
}

/* Whether a statement begins at `at`, by its verb. */
static bool
begins(enum tongue tongue, const struct clause *words, guint at)
{
    guint verb = at;
    while (verb < words->count && word_in(words->words[verb].low, tongues[tongue].light))
        verb++;
    bool second = verb < words->count && verb <= at + 3 && is_finite(tongue, words->words[verb].low);
    second |= tongue == IT && verb > at && verb < words->count && word_in(words->words[verb - 1].low, "si") &&
              !word_in(words->words[verb].low, tongues[tongue].not_verbs); /* "…, si incastra a metà" */
    static const char articles[] = "el la los las un una il lo i gli le o a os as um uma dos tres cuatro cinco due tre "
                                   "quattro cinque sei sette otto dieci suo sua suoi sue tuo tua seu seus suas dois "
                                   "duas três quatro seis sete oito dez";
    bool glued = tongue == IT && g_str_has_prefix(words->words[at].low, "l'");
    if (!second && (glued || word_in(words->words[at].low, articles))) /* "…, il motore gira a vuoto" */
        for (guint i = at + 2 - glued; i < MIN(words->count, at + 4); i++)
            second |= is_finite(tongue, words->words[i].low) &&
                      !word_in(words->words[i - 1].low, "que che de di do da del della dos das e y");
    return second;
}

/* Where the last clause that only a comma joins begins; 0: there is none. */
static guint
spliced_at(enum tongue tongue, const struct clause *words)
{
    guint at = 0, from = 0;
    for (guint i = 1; i + 1 < words->count; i++) {
        if (strpbrk(words->words[i - 1].trail, ".;:?)\"") || *words->words[i].lead)
            at = 0, from = i;
        else if (strcmp(words->words[i - 1].trail, ",") == 0)
            at = i;
    }
    bool wish = tongue == PT && from + 1 < at && word_in(words->words[from].low, "você") &&
                word_in(words->words[from + 1].low, "quer");
    if (at <= from || (word_in(words->words[from].low, tongues[tongue].opens) && !wish))
        return 0;
    bool second = begins(tongue, words, at);
    for (guint i = at; i-- > from + 1;)
        if (strcmp(words->words[i - 1].trail, ",") == 0)
            return 0; /* "X, Y, Z": who knows what goes with what */
    bool opened = word_in(words->words[from].low, tongues[tongue].opens);
    return second && !opened && has_finite(tongue, words, from, at) ? at : 0;
}

/* "…, avevo ordinato una M": what was meant, against what came; "vorrei disdire, non lo uso più": why. NULL: neither. */
static const char *
bound(enum tongue tongue, const struct clause *words, guint at)
{
    static const char *const meant[TONGUES] = {"había habías", "aveva avevi", "tinha"};
    static const char *const chosen[TONGUES] = {"pedido comprado elegido encargado",
                                                "ordinato chiesto scelto comprato preso",
                                                "pedido comprado escolhido encomendado"};
    static const char *const against[TONGUES] = {" cuando ", " mentre ", " quando "};
    const char *low = words->words[at].low, *next = at + 1 < words->count ? words->words[at + 1].low : "";
    if (word_in(low, meant[tongue]) && word_in(next, chosen[tongue]))
        return against[tongue];
    guint head = tongue == PT && word_in(words->words[0].low, "você");
    bool wishes = head < words->count && word_in(words->words[head].low, "vorrebbe vorresti vuole vuoi quer gostaria");
    return wishes && word_in(low, "non não") ? (tongue == IT ? " perché " : " porque ") : NULL;
}

static enum tongue
tongue_of(const struct pack *pack)
{
    enum tongue tongue = ES;
    while (tongue < TONGUES && strcmp(tongues[tongue].language, pack->language) != 0)
        tongue++;
    return tongue;
}

bool
splice_begins(const struct pack *pack, const struct clause *words, guint at, guint end)
{
    enum tongue tongue = tongue_of(pack);
    return tongue < TONGUES && at < end && begins(tongue, words, at);
}

bool
splice_states(const struct pack *pack, const struct clause *words, guint from, guint end)
{
    enum tongue tongue = tongue_of(pack);
    return tongue < TONGUES && has_finite(tongue, words, from, end);
}

char *
splice_joined(const struct pack *pack, char *clause)
{
    enum tongue tongue = tongue_of(pack);
    if (tongue == TONGUES || !clause || strstr(clause, "«") || strstr(clause, "“") || strchr(clause, '"'))
        return clause;
    g_autofree char *bare = g_regex_replace(verdict_of(tongue), clause, -1, 0, "", 0, NULL);
    if (bare && strlen(bare) > 9) {
        g_free(clause);
        clause = g_steal_pointer(&bare);
    }
    g_autoptr(clause) words = clause_cut(clause);
    guint at = spliced_at(tongue, words);
    if (!at)
        return clause;
    g_autofree char *head = clause_join(words, 0, at), *rest = clause_join(words, at, words->count);
    g_autofree char *and = g_strdup_printf(" %s ", tongues[tongue].and);
    const char *more = strstr(rest, and);
    g_autoptr(clause) third = clause_cut(more ? more + strlen(and) : "");
    bool thing = third->count && word_in(third->words[0].low, "un una el la los las dos uno il um uma os as");
    bool row = more && (!thing || has_finite(tongue, third, 0, third->count)); /* "A, B and C" */
    if (row)
        return clause;
    bool asks = word_in(words->words[0].low, "pide pides");
    if (word_in(words->words[0].low, "está estás") && word_in(words->words[1].low, "muy"))
        return clause; /* a feeling, and its reason */
    if (asks && (!word_in(words->words[at].low, "lo la los las") || !strstr(rest, "necesita")))
        return clause;
    bool full = (more || strstr(head, and)) && !asks;
    const char *link = bound(tongue, words, at);
    full &= !link;
    const char *joint = asks ? " porque " : link ? link : tongue == IT && strchr("e", *rest) ? " ed " : and;
    g_free(clause);
    return g_strdup_printf("%s%s%s%s", head, full ? "," : "", joint, rest);
}
