/*
 * tongue.c - beginnings at which run-ons in German, Spanish, Italian, Portuguese and Dutch fall apart.
 *
 * Phrases that begin a sentence anywhere, and words that do behind a comma; neither where one hangs on what came before. Pure, linear.
 */
#include "tongue.h"

#include "clause.h"
#include "verbsecond.h"

#include <string.h>

/* What a pronoun of Italian or Portuguese hangs on, so that it opens no sentence. */
#define ONE_HANGS                                                                                                      \
    "que se quando porque e mas como onde com para pra por de a em sem até entre quem só também nem ou não do da " \
    "sobre ainda enquanto qual nada já depois che ma anche perché come dove o né neanche solo di con per da mentre"

static const char *
low_at(const struct run *run, guint at)
{
    return at < run->count ? run->low[at] : "";
}

static bool
comma_before(const struct run *run, guint at)
{
    return at > 0 && *run->words[at - 1] && strchr(",;-", run->words[at - 1][strlen(run->words[at - 1]) - 1]);
}

static const struct {
    const char *language;
    const char *anywhere; /* phrases at which a part begins, '|' between */
    const char *comma;    /* words that begin one behind a comma */
} tongues[] = {
    {"de", "bitte|und jetzt|und heute|und heut|und dann", /* the rest: verbsecond.c */
     "ich wir das die der es mein meine könnt können kannst kann bitte aber und jetzt was wann wieso warum wie hab "
     "habe hatte ist is "
     "dann da hebel nun"},
    {"es",
     "pero|ya llamé|ya he|ya han|ya van|ya son|ya hace|ya llevo|ya escribí|ya llame|por "
     "favor|pueden|podéis|podrían|quiero|quisiera|y ahora|y no|y me|y yo|y "
     "nadie|cuándo|cuando me|qué puedo",
     "trabajo tengo necesito estoy soy vivo pago me mis mi yo quiero pero y no ya llevo llamo he se por pueden podéis "
     "puede podrían cuándo cuando cómo qué porque "
     "ayer los las el la"},
    {"it",
     "ma|doveva|ho chiamato|ho scritto|per favore|potete|vorrei|voglio|e ora|e non|e mi|quando|cosa posso|come faccio",
     "mi ho il la i le ma e non vorrei voglio potete per quando come cosa io già ora"},
    {"pt",
     "mas|já mandei|já liguei|já escrevi|por favor|podem|quero|gostaria|e agora|e não|e ninguém|quando|o que "
     "posso|como faço|e também|e queria",
     "eu meu minha me já mas e não quero preciso por podem quando como agora o a tirem mandem"},
    {"nl", "maar|kunnen jullie|kunt u|kan iemand|kan er|ik wil|graag|en nu|en ik|wanneer|wat kan|hoe kan",
     "ik wij we het de mijn maar en kunnen kunt kan graag nu wanneer wat hoe er dat die mag"},
};

bool
tongue_joint(const struct run *run, guint at, guint start)
{
    if (at - start < RUN_PART_MIN - 1 || run->count - at < RUN_REST_MIN)
        return false;
    gsize width = strlen(low_at(run, at + 1));
    if (strcmp(run->language, "es") == 0 && strcmp(low_at(run, at), "ya") == 0 &&
        !word_in(low_at(run, at - 1), "que lo la no y como cuando") && width > 3 && /* "… ya reinicie el router" */
        (low_at(run, at + 1)[width - 1] == 'e' || g_str_has_suffix(low_at(run, at + 1), "é")) &&
        !word_in(low_at(run, at + 1), "puede viene tiene sirve vale"))
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++) {
        if (strcmp(tongues[i].language, run->language) != 0)
            continue;
        bool german = strcmp(run->language, "de") == 0;
        guint head = start + word_in(low_at(run, start), "y e ma mas pero");
        bool opened = word_in(low_at(run, head), "si se wenn als quand cuando quando wanneer weil");
        if (opened && at - start < 9)
            return false;
        if (comma_before(run, at) && word_in(low_at(run, at), tongues[i].comma) &&
            !word_in(low_at(run, at - 1), "wissen fragen erfahren weiß weten vragen saber sapere"))
            return run->count - at > RUN_REST_MIN + 1;
        bool someone = word_in(run->language, "pt it") && at - start >= RUN_PART_MIN &&
                       run->count - at > RUN_REST_MIN && word_in(low_at(run, at), "eu ela ele eles elas io") &&
                       !word_in(low_at(run, at - 1), ONE_HANGS) && strlen(low_at(run, at + 1)) > 2;
        const char *second =
            low_at(run, at + 2); /* "… la luce mio padre è mancato", "o giorno la visita è oculistica" */
        someone |=
            at - start >= RUN_PART_MIN && run->count - at > RUN_REST_MIN && !word_in(low_at(run, at - 1), ONE_HANGS) &&
            ((strcmp(run->language, "pt") == 0 && word_in(low_at(run, at), "meu minha") &&
              (g_str_has_suffix(second, "eu") || g_str_has_suffix(second, "ou") || g_str_has_suffix(second, "iu"))) ||
             (strcmp(run->language, "it") == 0 && word_in(low_at(run, at), "il la mio mia") && word_in(second, "è") &&
              !word_in(low_at(run, at - 1), "tutto tutta tra fra in a su da al dal del ed quindi ora però il la")));
        if (someone && !word_in(low_at(run, at + 1), "mesmo mesma que stesso")) /* "… no seguro ela tirou a carta" */
            return true;
        g_autofree char *two = g_strdup_printf("|%s %s|", low_at(run, at), low_at(run, at + 1));
        g_autofree char *one = g_strdup_printf("|%s|", low_at(run, at)),
                        *all = g_strdup_printf("|%s|", tongues[i].anywhere);
        guint least = german ? RUN_PART_MIN - 1 : RUN_PART_MIN;
        bool spanish = strcmp(run->language, "es") == 0; /* two short halves are one sentence */
        if (spanish && word_in(low_at(run, at), "pero") && word_in(low_at(run, at + 1), "no sí si") &&
            word_in(low_at(run, at + 2), "el la los las un una mi mis"))
            return false; /* "la cama pero no el colchón" */
        bool southern = spanish || word_in(run->language, "it pt");
        if (southern && word_in(low_at(run, at), "pero y ma e mas") && !word_in(low_at(run, at + 1), "também queria") &&
            at - start <= RUN_BREATH / 2 && run->count - at <= RUN_BREATH / 2)
            return false;
        if (german && at - start >= least && verbsecond_begins(run, at, start))
            return true;
        return at - start >= least &&
               !word_in(low_at(run, at - 1), "und et y e en solo sólo solamente só apenas soltanto dass que che dat "
                                             "wenn si se als wissen fragen sagen mitteilen erfahren denn") &&
               (strstr(all, two) || strstr(all, one));
    }
    return false;
}
