/*
 * discreet.c - another's illness: "we must cancel, because my mother-in-law has been diagnosed with cancer".
 *
 * The customer told it of somebody who wrote nothing to us. The desk reads it in the mail; sent back by a machine it is one copy more of
 * what is nobody's business, and no part of what was asked. Only what names a diagnosis and a relative in one sentence is left out: a
 * rash that our cream gave a daughter is the matter itself. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "discreet.h"

#include "clause.h"
#include "forms.h"

#include <hearken/text.h>
#include <string.h>

#define ALONE 24 /* words of a sentence that tells of an illness and of nothing else */

/* kin: whose it is; ill: what it is; joint: where a reason hung on begins; dead: whose death is the matter, and told. */
static const struct {
    const char *language, *kin, *ill, *joint, *dead;
} tongues[] = {
    {"en",
     "\\bmy (?:\\w+[- "
     "])?(?:mother|mum|mom|father|dad|wife|husband|partner|son|daughter|sister|brother|aunt|uncle|nan|gran|"
     "grand\\w+|mother-in-law|father-in-law|\\w+-in-law|friend|colleague|boss|neighbou?r|boy|girl|child)\\b",
     "\\b(?:cancer|tumou?rs?|leuk\\w+|stroke|heart "
     "attack|dementia|alzheimer\\w*|parkinson\\w*|hiv|aids|schizophreni\\w+|bipolar|"
     "chemo\\w*|miscarriage|psychiatric|overdose|depression|multiple sclerosis)\\b",
     ",? (?:because|as|since) (?=(?:my|his|her|their) )", "\\b(?:died|dead|passed|death|funeral|lost)\\b"},
    {"de",
     "\\b(?:mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem)\\b(?: \\p{L}+)? "
     "?(?:mutter|vater|frau|mann|sohn|tochter|schwester|bruder|oma|"
     "opa|schwieger\\p{L}+|schwager|schwägerin|onkel|tante|partner\\w*|freund\\w*|kind|kollege|kollegin)\\b",
     "(?:krebs|tumor\\w*|leukämie|schlaganfall|herzinfarkt|demenz|alzheimer|parkinson|\\bhiv\\b|schizophren\\w*|"
     "depression\\w*|"
     "chemo\\w*|fehlgeburt|psychiatrie)\\b",
     ",? (?:weil|da|denn) ", "\\b(?:gestorben|verstorben|tod|tot|beerdigung)\\b"},
    {"fr",
     "\\b(?:mon|ma|notre) "
     "(?:mère|père|mari|femme|fils|fille|sœur|soeur|frère|beau-\\p{L}+|belle-\\p{L}+|tante|oncle|grand-\\p{L}+|"
     "compagne|"
     "compagnon|ami|amie|collègue)\\b",
     "\\b(?:cancer|tumeur|leucémie|avc|infarctus|démence|alzheimer|parkinson|vih|schizophrén\\w+|dépression|chimio\\w*|"
     "fausse "
     "couche|psychiatrie)\\b",
     ",? (?:car|parce qu(?:e |['’])|puisqu(?:e |['’])|vu que |comme )",
     "\\b(?:décédé|décédée|mort|morte|décès|obsèques)\\b"},
    {"es",
     "\\bmi "
     "(?:madre|padre|marido|mujer|esposo|esposa|hij[oa]|hermana|hermano|cuñad[oa]|suegr[oa]|abuel[oa]|tí[oa]|pareja|"
     "amig[oa]|novi[oa])\\b",
     "\\b(?:cáncer|tumor|leucemia|ictus|infarto|demencia|alzhéimer|alzheimer|párkinson|vih|esquizofrenia|depresión|"
     "quimio\\w*|aborto)\\b",
     ",? (?:porque|ya que|pues|puesto que|dado que) ", "\\b(?:murió|falleci\\w+|muerte|funeral)\\b"},
    {"it",
     "\\b(?:mia|mio) "
     "(?:madre|padre|mamma|papà|marito|moglie|figli[oa]|sorella|fratello|cognat[oa]|suocer[oa]|nonn[oa]|zi[oa]|"
     "compagn[oa]|amic[oa])\\b",
     "\\b(?:cancro|tumore|leucemia|ictus|infarto|demenza|alzheimer|parkinson|hiv|schizofren\\w+|depressione|chemio\\w*)"
     "\\b",
     ",? (?:perché|poiché|dato che|visto che|siccome) ",
     "\\b(?:mort[oa]|mancat[oa]|decess\\w+|decedut[oa]|funerale)\\b"},
    {"pt",
     "\\b(?:minha|meu) (?:mãe|pai|marido|mulher|esposa|esposo|filh[oa]|irmã|irmão|cunhad[oa]|sogr[oa]|av[óô]|ti[oa]|"
     "companheir[oa]|amig[oa])\\b",
     "\\b(?:cancro|câncer|tumor|leucemia|avc|derrame|enfarte|infarto|demência|alzheimer|parkinson|hiv|esquizofrenia|"
     "depressão|"
     "quimio\\w*)\\b",
     ",? (?:porque|pois|já que|visto que|uma vez que) ", "\\b(?:morreu|falec\\w+|morte|funeral)\\b"},
    {"nl",
     "\\bmijn "
     "(?:moeder|vader|man|vrouw|zoon|dochter|zus|broer|schoon\\p{L}+|zwager|oma|opa|tante|oom|partner|vriend|vriendin)"
     "\\b",
     "(?:kanker|tumor|leukemie|beroerte|hartinfarct|dementie|alzheimer|parkinson|\\bhiv\\b|schizofren\\w+|depressie|"
     "chemo\\w*)\\b",
     ",? (?:omdat|want|aangezien) ", "\\b(?:overleden|dood|gestorven|begrafenis)\\b"},
};

static struct forms kin = FORMS(tongues, kin, G_REGEX_CASELESS), ill = FORMS(tongues, ill, G_REGEX_CASELESS),
                    joint = FORMS(tongues, joint, G_REGEX_CASELESS), dead = FORMS(tongues, dead, G_REGEX_CASELESS);

static bool
holds(struct forms *forms, guint row, const char *text)
{
    struct grain grain;
    grain_take(&grain, text);
    return form_holds(&forms_open(forms)[row], text, &grain, NULL);
}

/* Up to the reason behind which all of it stands; NULL: it is told elsewhere. */
static char *
without_reason(guint row, const char *sentence)
{
    struct grain grain;
    grain_take(&grain, sentence);
    GMatchInfo *found = NULL;
    if (!form_holds(&forms_open(&joint)[row], sentence, &grain, &found))
        return NULL;
    int from = 0;
    g_match_info_fetch_pos(found, 0, &from, NULL);
    g_match_info_unref(found);
    g_autofree char *head = g_strndup(sentence, (gsize)from);
    bool apart = text_word_count(head) >= 3 && !holds(&ill, row, head);
    return apart ? g_strconcat(head, ".", NULL) : NULL;
}

/* "my wife is having chemo, I missed the payment": what the writer did, behind it; NULL. */
static char *
behind_it(guint row, const char *sentence)
{
    static const char own[] = "i we i'm i've i'd we're we've we'd ich wir je j'ai nous yo ik wij";
    for (const char *at = strchr(sentence, ','); at; at = strchr(at + 1, ',')) {
        const char *rest = at + 1 + strspn(at + 1, " ");
        gsize width = strcspn(rest, " ");
        g_autofree char *joint_word = g_strndup(rest, width);
        if (rest[width] && word_in(joint_word, "and so und et en dus donc"))
            rest += width + 1;
        g_autofree char *first = g_strndup(rest, strcspn(rest, " ")), *low = g_utf8_strdown(first, -1);
        if (word_in(low, own) && text_word_count(rest) >= 3 && !holds(&ill, row, rest))
            return g_strdup_printf("%c%s", g_ascii_toupper(*rest), rest + 1);
    }
    return NULL;
}

char *
discreet_text(const char *language, const char *sentence)
{
    for (guint row = 0; row < G_N_ELEMENTS(tongues); row++) {
        if (strcmp(tongues[row].language, language) != 0)
            continue;
        if (!holds(&ill, row, sentence) || !holds(&kin, row, sentence) || holds(&dead, row, sentence))
            return NULL;
        char *rest = without_reason(row, sentence);
        rest = rest ? rest : behind_it(row, sentence);
        return rest ? rest : text_word_count(sentence) <= ALONE && !strpbrk(sentence, "?;:") ? g_strdup("") : NULL;
    }
    return NULL;
}
