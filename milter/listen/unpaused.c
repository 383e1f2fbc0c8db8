/*
 * unpaused.c - where Spanish, Italian and Portuguese typed without any mark fall apart: "no hay sonido tengo garantía", "non riesco a entrare
 * mi dice utente bloccato", "preciso mudar o voo quanto custa".
 *
 * A clause begins where the writer's own verb, a "me dice", "la quiero" or a question's word stands behind words that have their verb
 * already and no joint between. What hangs on "que", "si" or "cuando" needs two verbs before: its own and that of what it hangs on. A day
 * before such a verb belongs to either, so that nothing is parted there. Sentences with a mark within are pauses.c's and tongue.c's. Closed
 * lists; pure.
 */
#include "unpaused.h"

#include "pauses.h"
#include "vocabulary.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define HEAD_LEAST 3 /* words before a stop */
#define TAIL_MOST  8 /* words of a question at the end */

enum { ASKS = 6 };

static const struct tongue {
    const char *code;
    const char *joints;  /* a clause may begin behind one of these … */
    const char *hangers; /* … and one that is no sentence behind these */
    const char *open;    /* no clause ends in one of these, or what follows belongs to it */
    const char *own;     /* the writer's own verbs, without their accents */
    const char *me;      /* what stands before … */
    const char *done;    /* … what others do to the writer */
    const char *it;      /* pronouns for a thing, before … */
    const char *wants;   /* … the writer's own verbs besides */
    const char *starts;  /* words that begin a clause before a verb */
    const char *seems;   /* one that begins it before "que" */
    const char *finite;  /* verbs of anybody; Spanish ones are known by pauses.c */
    const char *the;     /* articles of a doer */
    const char *may[3];  /* "se puede": what begins, what follows, "" or an end of the infinitive behind it */
    struct {
        const char *words, *right, *next;
    } asks[ASKS]; /* a question's word, its right spelling (NULL: as typed), and what follows it there */
} tongues[] = {
    {"es",
     "y e o u ni pero sino",
     "que q si cuando como donde porque xq aunque mientras pues qué cuál cuáles cómo cuándo dónde quién cuánto cuánta "
     "cuántos cuántas",
     "y e o u ni pero sino que q si no cuando como cómo donde porque xq aunque mientras pues de del a al en con sin "
     "por para sobre desde "
     "hasta entre según el la los las un una unos unas mi mis su sus tu lo le les me nos se te os yo ya también "
     "tampoco todavía aún solo "
     "sólo siempre nunca casi muy más mas tan además encima luego entonces ahora ayer hoy mañana aquí ahí allí acá qué "
     "quien quién "
     "cuanto cuánto dónde "
     "cual cuál cada todo toda este esta ese esa lunes martes miércoles jueves viernes sábado domingo nada otra otro "
     "saber decir dice",
     "tengo llevo necesito estoy perdi pague pedi compre llame hice fui espero vivo sigo debo exijo solicito tuve "
     "quisiera tenemos "
     "llevamos estamos necesitamos prefiero",
     "me nos",
     "dice dicen sale salen aparece pide piden manda mandan cobra cobran cobraron contesta contestan responde "
     "responden dijeron dijo "
     "pone mandaron",
     "lo la los las",
     "quiero devuelvo",
     "siempre nadie nunca",
     "parece",
     "",
     "el la los las un una mi",
     {"se", "puede pueden", "r"},
     {{"cuanto cuánto", "cuánto", "cuesta vale sale tarda tardan es sería son cuestan cobran"},
      {"quien quién", "quién", "se me paga responde puede"},
      {"donde dónde", "dónde", "está esta puedo lo la se"},
      {"como cómo", "cómo", "hago puedo lo la se"},
      {"que qué", "qué", "hago puedo debo documentos hacemos"}}},
    {"it",
     "e ed o ma però né",
     "che se quando come dove perché perche anche mentre siccome finché",
     "e ed o ma però né che se non quando come dove perché perche mentre siccome di del dello della dei degli delle a "
     "al allo alla ai agli "
     "alle in nel nella nei con senza per su sul sulla da dal dalla dai tra fra il lo la i gli le un uno una mio mia "
     "miei mie suo sua mi ti "
     "ci vi si ne gli io già anche ancora solo sempre mai quasi molto più tanto inoltre poi allora adesso ora ieri "
     "oggi domani chi cosa "
     "quanto quale ogni tutto tutta questo questa quel quella lunedì martedì mercoledì giovedì venerdì sabato domenica "
     "altro altra sapere "
     "dire dice ho ha è sono",
     "ho devo voglio vorrei aspetto avevo chiedo abbiamo dobbiamo vogliamo aspettiamo",
     "mi ci",
     "mandi mandate dice dicono chiede chiedono esce appare serve servono risulta manca mancano hanno",
     "lo la li le",
     "voglio devo posso restituisco",
     "nessuno",
     "sembra",
     "è ha ho hanno sono era erano fa fanno va vanno dice dicono funziona funzionano riesco posso devo voglio vorrei "
     "trovo aspetto arriva manca "
     "mancano serve costa continua perde abbiamo avete siete dovevo avevo aveva risponde rispondono pago pago",
     "il lo la i gli le un una",
     {"si", "può puo possono", "re"},
     {{"quanto", NULL, "costa costano ci tempo viene devo"},
      {"chi", NULL, "paga mi risponde ne"},
      {"come", NULL, "faccio facciamo posso si funziona"},
      {"cosa che", NULL, "faccio devo posso facciamo"},
      {"dove", NULL, "lo la posso è trovo"}}},
    {"pt",
     "e ou mas nem porém",
     "que q se quando como onde porque pq embora enquanto pois",
     "e ou mas nem porém que q se não nao quando como onde porque pq embora enquanto pois de do da dos das a ao à aos "
     "às em no na nos nas num "
     "numa com sem por pelo pela para pra pro sobre desde até entre o os as um uma meu minha meus minhas seu sua me te "
     "se lhe nos eu já ja "
     "também só so sempre nunca quase muito mais tão agora ontem hoje amanhã quem quanto qual cada todo toda este esta "
     "esse essa segunda "
     "terça quarta quinta sexta sábado domingo outro outra saber dizer diz",
     "preciso quero perdi paguei liguei fiz comprei fui estou tenho espero moro gostaria precisamos queremos estamos",
     "me nos",
     "mandaram cobraram disseram pediram mandam cobram pedem",
     "",
     "",
     "ninguém ninguem",
     "parece",
     "é está esta tem têm faz fazem diz dizem fica funciona funcionam consigo preciso quero veio vieram chegou chega "
     "estava posso tenho fui fiz "
     "era deu caiu continua demora aparece roubaram veio mandou mandaram",
     "o a os as um uma meu minha",
     {"dá da", "para pra", "r"},
     {{"quanto", NULL, "custa custam é fica tempo demora"},
      {"quem", NULL, "paga me responde se"},
      {"como", NULL, "faço faco posso fazemos funciona"},
      {"onde", NULL, "está fica posso vejo"},
      {"qual", NULL, "o a é"}}}};

static const struct tongue *
tongue_of(const char *code)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(tongues[i].code, code) == 0)
            return &tongues[i];
    return NULL;
}

static bool
is_own(const struct tongue *tongue, const char *low)
{
    g_autofree char *bare = vocabulary_bare(low);
    return word_in(bare, tongue->own);
}

/* A verb of anybody's. */
static bool
acts(const struct tongue *tongue, const struct clause *clause, guint at)
{
    static const char *const ends[] = {"aram", "eram", "iram", "ava", "avam", "ou", "eu", "evo", "avo", "eva"};
    const char *low = clause_low(clause, at);
    if (is_own(tongue, low) || word_in(low, tongue->done) || word_in(low, tongue->finite))
        return true;
    if (tongue == tongues)
        return pauses_verb(clause, at, at + 1);
    for (guint i = 0; i < G_N_ELEMENTS(ends) && strlen(low) > 4; i++)
        if (g_str_has_suffix(low, ends[i]))
            return true;
    return false;
}

/* Whether what stands before `at` is a clause that has ended. */
static bool
is_whole(const struct tongue *tongue, const struct clause *clause, guint from, guint at)
{
    if (at < from + HEAD_LEAST || word_in(clause->words[at - 1].low, tongue->open))
        return false;
    guint verbs = 0;
    bool hangs = false;
    for (guint i = from; i < at; i++) {
        const char *low = clause->words[i].low;
        bool hanger = word_in(low, tongue->hangers);
        if (hanger || word_in(low, tongue->joints)) {
            verbs = 0;
            hangs = hanger;
        } else {
            verbs += acts(tongue, clause, i);
        }
    }
    return verbs >= (hangs ? 2u : 1u);
}

/* "… el sistema me dice": where the doer of what is done begins; "abro la app me dice" has none. */
static guint
doer_of(const struct tongue *tongue, const struct clause *clause, guint from, guint at)
{
    if (at < from + HEAD_LEAST + 2 || !word_in(clause->words[at - 2].low, tongue->the))
        return at;
    bool theirs = acts(tongue, clause, at - 3) || word_in(clause->words[at - 3].low, tongue->open) ||
                  g_str_has_suffix(clause->words[at - 3].low, "r") ||
                  g_str_has_suffix(clause->words[at - 3].low, "re"); /* "abrir la cuenta" */
    return theirs ? at : at - 2;
}

/* Where a clause of its own begins at `at`; 0: nowhere. */
static guint
begins(const struct tongue *tongue, const struct clause *clause, guint from, guint at)
{
    const char *low = clause->words[at].low, *next = clause_low(clause, at + 1);
    if (word_in(low, tongue->me) && word_in(next, tongue->done)) {
        guint head = doer_of(tongue, clause, from, at);
        return is_whole(tongue, clause, from, head) ? head : 0;
    }
    bool orders = tongue == tongues && strlen(low) > 6 && /* "no me funciona ayúdenme" */
                  (g_str_has_suffix(low, "enme") || g_str_has_suffix(low, "anme") || g_str_has_suffix(low, "adme"));
    bool starts = is_own(tongue, low) || orders ||
                  (word_in(low, tongue->it) && (is_own(tongue, next) || word_in(next, tongue->wants))) ||
                  (word_in(low, tongue->starts) && (acts(tongue, clause, at + 1) || acts(tongue, clause, at + 2))) ||
                  (strcmp(low, tongue->seems) == 0 && word_in(next, "que che"));
    return starts && is_whole(tongue, clause, from, at) ? at : 0;
}

/* "… cuanto cuesta", "… se puede devolver la otra": asked at the end, with its marks. Where it begins; 0: nothing is asked. */
static guint
asks_last(const struct tongue *tongue, struct clause *clause, guint from, guint end)
{
    for (guint i = MAX(from + HEAD_LEAST, end > TAIL_MOST ? end - TAIL_MOST : 0); i + 1 < end; i++) {
        const char *low = clause->words[i].low, *next = clause->words[i + 1].low, *then = clause_low(clause, i + 2);
        const char *right = NULL;
        bool asks = word_in(low, tongue->may[0]) && word_in(next, tongue->may[1]) && i + 2 < end &&
                    g_str_has_suffix(then, tongue->may[2]);
        for (guint k = 0; k < ASKS && tongue->asks[k].words && !asks; k++) {
            asks = word_in(low, tongue->asks[k].words) && word_in(next, tongue->asks[k].next);
            right = asks ? tongue->asks[k].right : NULL;
        }
        const char *before = clause->words[i - 1].low; /* "intentando entender cómo se monta" */
        bool known = g_str_has_suffix(before, "r") || g_str_has_suffix(before, "re") ||
                     word_in(before, "entiendo sé sabe saben capisco so sei entendo explican explicaron dicen dijeron");
        if (!asks || (known && right) || (known && !word_in(low, tongue->may[0])) || !is_whole(tongue, clause, from, i))
            continue;
        if (right)
            clause_set(clause, i, right);
        if (tongue == tongues)
            clause_lead(clause, i, "\xC2\xBF");
        clause_mark(clause, end - 1, "?");
        return i;
    }
    return 0;
}

static void
part(const struct tongue *tongue, struct clause *clause, guint from, guint end)
{
    if (end < from + 2 * HEAD_LEAST)
        return;
    for (guint i = from; i + 1 < end; i++)
        if (*clause->words[i].trail || *clause->words[i].lead)
            return;
    guint asked = strchr(clause->words[end - 1].trail, '?') ? 0 : asks_last(tongue, clause, from, end);
    if (asked)
        clause_mark(clause, asked - 1, ".");
    guint last = asked ? asked : end;
    for (guint i = from + HEAD_LEAST, start = from; i + 1 < last; i++) {
        guint head = begins(tongue, clause, start, i);
        if (!head)
            continue;
        clause_mark(clause, head - 1, ".");
        start = head;
    }
}

void
unpaused_part(const char *language, struct clause *clause)
{
    const struct tongue *tongue = tongue_of(language);
    guint from = clause_has(clause, 0, "hola|buenas|buenos|buen|salve|ciao|buongiorno|buonasera|oi|olá|ola|bom|boa");
    while (from && from < clause->count &&
           word_in(clause->words[from].low, "buenas buenos días dias tardes noches día dia tarde noite"))
        from++;
    for (guint i = from; tongue && i < clause->count; i++) {
        if (!strpbrk(clause->words[i].trail, ".!?;:") && i + 1 < clause->count)
            continue;
        part(tongue, clause, from, i + 1);
        from = i + 1;
    }
}
