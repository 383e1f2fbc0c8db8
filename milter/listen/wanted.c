/*
 * wanted.c - which wishes a mail states: the likeliest of each sentence, the plainer before the vaguer, and those a frame's own words
 * say already kept from being said twice. Pure.
 */
#include "wanted.h"

#include "aside.h"
#include "forms.h"

#include <string.h>

#define WISHES_MAX 3

/* Wishes that the frame's own words say already. */
static const char *const said_by[][2] = {
    {"CANCEL", "CANCEL"},         {"RETURN", "OTHER"},          {"DOCUMENT-REQUEST", "DOCUMENT"},
    {"HOW-TO", "SUPPORT"},        {"HOW-TO", "INFORMATION"},    {"QUESTION", "INFORMATION"},
    {"QUESTION", "ANSWER"},       {"QUESTION", "SUPPORT"},      {"FEATURE-REQUEST", "OTHER"},
    {"DATA-REQUEST", "DELETION"}, {"DATA-REQUEST", "DOCUMENT"}, {"DATA-REQUEST", "INFORMATION"},
    {"QUESTION", "OTHER"},        {"BEREAVEMENT", "CANCEL"},    {"CANCEL", "DELETION"},
};

struct longing {
    const char *wish;
    float worth;
};

static void
note_wish(struct longing *longings, guint *count, const char *wish, float worth)
{
    for (guint i = 0; i < *count; i++)
        if (strcmp(longings[i].wish, wish) == 0) {
            longings[i].worth = MAX(longings[i].worth, worth);
            return;
        }
    if (*count < 8)
        longings[(*count)++] = (struct longing){wish, worth};
}

static int
by_worth(gconstpointer a, gconstpointer b)
{
    float left = ((const struct longing *)a)->worth, right = ((const struct longing *)b)->worth;
    return left < right ? 1 : left > right ? -1 : 0;
}

static bool
is_said(const struct insight *insight, const char *wish)
{
    for (guint i = 0; i < insight->issue_count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(said_by); k++)
            if (strcmp(said_by[k][0], insight->issues[i].frame) == 0 && strcmp(said_by[k][1], wish) == 0)
                return true;
    return false;
}

/* "Merci pour l'échange": what one is thanked for has been done. */
static bool
is_done(const struct sentence *sentence, const char *wish)
{
    static const char *const thanks[] = {
        "merci pour l",  "merci beaucoup pour l", "gracias por el", "gracias por la",    "danke für de",
        "danke für di",  "dank für de",           "dank für di",    "thanks for the re", "thank you for the re",
        "grazie per il", "grazie per la",         "obrigado pela",  "obrigada pela",     "bedankt voor het"};
    g_autofree char *low = g_utf8_strdown(sentence->text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(thanks) && (strcmp(wish, "REPLACEMENT") == 0 || strcmp(wish, "REFUND") == 0);
         i++)
        if (strstr(low, thanks[i]) && !strchr(low, '?'))
            return true;
    return false;
}

/* "Please do not cancel it", "ich will kein Geld zurück": the wish that the words show is the one that is not meant. What we are asked
 * why we did not do, and what cannot be done, is wished. */
static const struct {
    const char *language, *pattern;
} refused[] = {
    {"en",
     "^(?:but |and )?(?:thanks|thank you) for (?:the|your) offer\\b|(?:^|[,;:.!] |\\b(?:please|and|but|so|asked "
     "you|told you|want you) )(?:please )?(?:do not|don['’]?t|never|not "
     "to|no "
     "need to) (?:\\w+ )?(?:cancel|phone|call|ring|refund|replace|delete|send me|return)\\b|"
     "\\b(?:I|we) (?:\\w+ )?(?:do not|don['’]?t) (?:\\w+ )?(?:want|need|accept|wish for) (?:\\w+ "
     "){0,3}(?:refunds?|money back|"
     "vouchers?|replacements?|compensation|call ?back|call)\\b|\\bnot after (?:a|any) (?:refund|voucher|replacement)|"
     "\\bnever (?:asked|wanted) (?:to (?:leave|cancel|be cancelled)|for (?:a|any) (?:refund|cancellation))"},
    {"de",
     "^(?:vielen )?dank(?:e)? für (?:das|ihr|euer|dein) "
     "\\w*angebot|\\b(?:will|wollen|möchten?|brauchen?|wünschen?)\\b[^.!?,]{0,20}\\bkeine?n?\\b[^.!?,]{0,25}\\b(?:geld|"
     "gutschein|"
     "erstattung|ersatz|rückruf|anruf|umtausch|kündigung)|\\b(?:rufen|kündigen|stornieren|löschen) Sie\\b[^.!?,]{0,20}"
     "\\bnicht\\b|\\b(?:will|wollte|möchte|wollten|möchten)\\b[^.!?,]{0,25}\\bnicht (?:kündigen|stornieren|widerrufen)|"
     "\\b(?:gar |überhaupt |nie |niemals )?(?:nicht|nie|niemals) gekündigt\\b"},
    {"fr", "^merci (?:beaucoup )?pour (?:votre|l['’]) ?(?:offre|proposition|geste)|\\bne "
           "(?:veux|voulons|souhait\\w+|demand\\w+) "
           "(?:pas|plus|ni|aucun)\\b[^.!?,]{0,20}\\b(?:rembours\\w+|avoir|résili\\w+|"
           "annul\\w+|échange|bon|indemnis\\w+)|\\b(?:jamais|pas) "
           "(?:demandé|voulu|souhaité)\\b[^.!?,]{0,15}\\b(?:résili\\w+|annul\\w+)"
           "|\\bne m['’]appelez (?:pas|plus)\\b"},
    {"es", "^(?:muchas )?gracias por (?:la|su) (?:oferta|propuesta)|\\bno "
           "(?:queremos|quería)\\b[^.!?,]{0,25}\\b(?:devuelv\\w+|devolución|reembolso|vale|cancelar|baja|anular)|"
           "\\bno quier[oa]\\b[^.!?,]{0,25}\\b(?:devuelv\\w+|devolución|reembolso|vale|cancelar|baja|anular)|\\bno "
           "(?:he )?(?:pedido|"
           "solicitado|pedí)\\b[^.!?,]{0,15}\\b(?:baja|cancel\\w+|anul\\w+)|\\bno me llamen\\b"},
    {"it", "^grazie per (?:l['’]|la vostra )(?:offerta|proposta)|\\bnon "
           "(?:voglio|vogliamo|vorrei|chiedo)\\b[^.!?,]{0,20}\\b(?:rimbors\\w+|buono|disd\\w+|annull\\w+|sostituzione)|"
           "\\bnon ho mai (?:disdetto|chiesto (?:di disdire|la disdetta))|\\bnon (?:mi chiam\\w+|chiamatemi)\\b"},
    {"pt", "^obrigad[oa] pela (?:vossa |sua )?(?:oferta|proposta)|\\bnão "
           "(?:quero|queremos|queria)\\b[^.!?,]{0,20}\\b(?:reembols\\w+|dinheiro|vale|cancel\\w+|troca)|\\bnão "
           "(?:pedi|"
           "solicitei|fiz)\\b[^.!?,]{0,15}\\bcancel\\w+|\\bnão me lig(?:uem|ue)\\b"},
    {"nl",
     "^(?:bedankt|dank u) voor (?:het|uw|jullie) "
     "aanbod|\\b(?:wil|willen|hoef|hoeven)\\b[^.!?,]{0,15}\\bgeen\\b[^.!?,]{0,15}\\b(?:geld|vergoeding|bon|tegoed|"
     "vervang\\w+)|"
     "\\b(?:niet|nooit) (?:opgezegd|willen opzeggen)\\b|\\bbel (?:mij|me) niet\\b"},
};

static struct forms refusing = FORMS(refused, pattern, G_REGEX_CASELESS);

static bool
is_refused(const struct insight *insight, const struct sentence *sentence, const char *wish)
{
    if (!strstr(" REFUND REPLACEMENT COMPENSATION CANCEL CALLBACK DELETION ", wish))
        return false;
    struct grain grain;
    grain_take(&grain, sentence->text);
    for (guint i = 0; i < G_N_ELEMENTS(refused); i++)
        if (strcmp(refused[i].language, insight->language) == 0)
            return form_holds(&forms_open(&refusing)[i], sentence->text, &grain, NULL);
    return false;
}

void
wanted_choose(struct insight *insight, const struct verdict *verdicts)
{
    struct longing longings[8];
    guint count = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        const struct verdict *verdict = &verdicts[i];
        float needed = sentence->subject ? 0.75f : SURE_WISH;
        if (verdict->wish_sure < needed || !*verdict->wish || role_weight(sentence->role) <= 0 ||
            is_done(sentence, verdict->wish) || is_refused(insight, sentence, verdict->wish))
            continue;
        g_free(sentence->wish);
        sentence->wish = g_strdup(verdict->wish);
        float vague = strcmp(verdict->wish, "OTHER") == 0 || strcmp(verdict->wish, "SUPPORT") == 0 ? 0.5f : 1.0f;
        note_wish(longings, &count, verdict->wish, verdict->wish_sure * vague * (0.5f + verdict->carries));
        if (verdict->more_sure > 0 && !is_refused(insight, sentence, verdict->more))
            note_wish(longings, &count, verdict->more, verdict->more_sure * (0.5f + verdict->carries));
    }
    qsort(longings, count, sizeof *longings, by_worth);
    count = MIN(count, WISHES_MAX);
    g_strfreev(insight->wishes);
    insight->wishes = g_new0(char *, count + 1);
    for (guint i = 0; i < count; i++) {
        insight->wishes[i] = g_strdup(longings[i].wish);
        if (!*insight->wish && !is_said(insight, longings[i].wish)) {
            g_free(insight->wish);
            insight->wish = g_strdup(longings[i].wish);
        }
    }
}
