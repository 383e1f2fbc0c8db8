/*
 * verb.c - forms of English verbs: the irregular ones that support mail uses, the rest by rule. Pure.
 */
#include "verb.h"
#include "clause.h"

#include <string.h>

static const struct {
    const char *base, *past;
} irregular[] = {
    {"be", "was"},
    {"become", "became"},
    {"begin", "began"},
    {"bend", "bent"},
    {"bet", "bet"},
    {"bite", "bit"},
    {"blow", "blew"},
    {"break", "broke"},
    {"bring", "brought"},
    {"build", "built"},
    {"burst", "burst"},
    {"buy", "bought"},
    {"catch", "caught"},
    {"choose", "chose"},
    {"cling", "clung"},
    {"come", "came"},
    {"cost", "cost"},
    {"creep", "crept"},
    {"cut", "cut"},
    {"deal", "dealt"},
    {"dig", "dug"},
    {"do", "did"},
    {"draw", "drew"},
    {"drink", "drank"},
    {"drive", "drove"},
    {"eat", "ate"},
    {"fall", "fell"},
    {"feed", "fed"},
    {"feel", "felt"},
    {"fight", "fought"},
    {"find", "found"},
    {"fly", "flew"},
    {"forbid", "forbade"},
    {"foresee", "foresaw"},
    {"forget", "forgot"},
    {"forgive", "forgave"},
    {"freeze", "froze"},
    {"get", "got"},
    {"give", "gave"},
    {"go", "went"},
    {"grind", "ground"},
    {"grow", "grew"},
    {"hang", "hung"},
    {"have", "had"},
    {"hear", "heard"},
    {"hide", "hid"},
    {"hit", "hit"},
    {"hold", "held"},
    {"hurt", "hurt"},
    {"keep", "kept"},
    {"kneel", "knelt"},
    {"know", "knew"},
    {"lay", "laid"},
    {"lead", "led"},
    {"leave", "left"},
    {"lend", "lent"},
    {"let", "let"},
    {"lose", "lost"},
    {"make", "made"},
    {"mean", "meant"},
    {"meet", "met"},
    {"mislead", "misled"},
    {"misunderstand", "misunderstood"},
    {"overpay", "overpaid"},
    {"oversleep", "overslept"},
    {"pay", "paid"},
    {"put", "put"},
    {"quit", "quit"},
    {"read", "read"},
    {"rebuild", "rebuilt"},
    {"redo", "redid"},
    {"repay", "repaid"},
    {"resell", "resold"},
    {"resend", "resent"},
    {"reset", "reset"},
    {"rewrite", "rewrote"},
    {"ride", "rode"},
    {"ring", "rang"},
    {"rise", "rose"},
    {"run", "ran"},
    {"say", "said"},
    {"see", "saw"},
    {"seek", "sought"},
    {"sell", "sold"},
    {"send", "sent"},
    {"set", "set"},
    {"shake", "shook"},
    {"shine", "shone"},
    {"shoot", "shot"},
    {"show", "showed"},
    {"shrink", "shrank"},
    {"shut", "shut"},
    {"sing", "sang"},
    {"sink", "sank"},
    {"sit", "sat"},
    {"sleep", "slept"},
    {"slide", "slid"},
    {"speak", "spoke"},
    {"spend", "spent"},
    {"spin", "spun"},
    {"split", "split"},
    {"spread", "spread"},
    {"stand", "stood"},
    {"steal", "stole"},
    {"stick", "stuck"},
    {"sting", "stung"},
    {"strike", "struck"},
    {"swear", "swore"},
    {"sweep", "swept"},
    {"swing", "swung"},
    {"take", "took"},
    {"teach", "taught"},
    {"tear", "tore"},
    {"tell", "told"},
    {"think", "thought"},
    {"throw", "threw"},
    {"understand", "understood"},
    {"undo", "undid"},
    {"upset", "upset"},
    {"wake", "woke"},
    {"wear", "wore"},
    {"weave", "wove"},
    {"weep", "wept"},
    {"win", "won"},
    {"withdraw", "withdrew"},
    {"write", "wrote"},
};

static const char requests[] =
    "send refund replace fix cancel call help tell explain confirm check update change "
    "delete remove credit return reply "
    "respond stop provide give let make arrange advise investigate look resolve sort repair "
    "exchange ship deliver add close "
    "reset unlock issue correct process review reimburse honour honor waive escalate "
    "contact get put take do bring show email "
    "forward clarify reverse reinstate reactivate activate deactivate upgrade downgrade "
    "move reschedule rebook book transfer "
    "extend apply accept consider assist keep turn restore swap collect pick have ensure "
    "double-check find pay compensate "
    "unsubscribe erase export resend reissue note ask increase reduce lower block unblock "
    "release open write quote inform "
    "disconnect reconnect switch terminate postpone hold answer solve address treat ring "
    "phone text transfer dispatch install "
    "ignore disregard inspect offer allow enable disable include share supply acknowledge verify sort act "
    "rectify adjust amend match order "
    "hurry drop leave mail copy attach go see try speed expedite "
    "wipe publish fetch trace revert redo withdraw recredit pass push reopen freeze use read knock postpone mark waive "
    "listen ask thank fill print scan register enrol "
    "enroll recall pull sack stop quit charge bill complete finish prove name list explain understand wait "
    "lock suspend revoke renew notify remind approve grant unfreeze uninstall re-open reissue reset redirect deduct "
    "credit correct restart unlock remove connect rotate restock reconsider rethink redeliver relocate reprint unban "
    "improve assign settle";

static const char elliptics[] = "got ordered bought received paid tried called emailed contacted sent returned "
                                "cancelled canceled booked purchased signed "
                                "spent waited asked wrote lost found had went rang phoned downloaded installed updated "
                                "subscribed spoke applied placed made "
                                "never haven't hadn't didn't can't cannot couldn't don't won't wasn't need want";

/* "scan", "stop": one short vowel and one consonant, which is doubled. */
static bool
is_clipped(const char *base)
{
    guint vowels = 0;
    for (const char *c = base; *c; c++)
        vowels += strchr("aeiouy", *c) != NULL;
    gsize length = strlen(base);
    return length > 2 && vowels == 1 && strchr("aeiou", base[length - 2]) && !strchr("wx", base[length - 1]);
}

char *
verb_past(const char *base)
{
    for (guint i = 0; i < G_N_ELEMENTS(irregular); i++)
        if (strcmp(irregular[i].base, base) == 0)
            return g_strdup(irregular[i].past);
    gsize length = strlen(base);
    if (g_str_has_suffix(base, "e"))
        return g_strconcat(base, "d", NULL);
    if (length > 2 && base[length - 1] == 'y' && !strchr("aeiou", base[length - 2]))
        return g_strdup_printf("%.*sied", (int)length - 1, base);
    if (is_clipped(base) || word_in(base, "refer transfer cancel commit occur submit permit"))
        return g_strdup_printf("%s%ced", base, base[length - 1]);
    return g_strconcat(base, "ed", NULL);
}

char *
verb_third(const char *base)
{
    gsize length = strlen(base);
    if (strcmp(base, "have") == 0)
        return g_strdup("has");
    if (strcmp(base, "be") == 0)
        return g_strdup("is");
    if (length > 2 && base[length - 1] == 'y' && !strchr("aeiou", base[length - 2]))
        return g_strdup_printf("%.*sies", (int)length - 1, base);
    static const char *const hissing[] = {"s", "sh", "ch", "x", "z", "o"};
    for (guint i = 0; i < G_N_ELEMENTS(hissing); i++)
        if (g_str_has_suffix(base, hissing[i]))
            return g_strconcat(base, "es", NULL);
    return g_strconcat(base, "s", NULL);
}

bool
verb_is_past(const char *word)
{
    for (guint i = 0; i < G_N_ELEMENTS(irregular); i++)
        if (strcmp(irregular[i].past, word) == 0)
            return strcmp(irregular[i].base, word) != 0 && !word_in(word, "lay ground left found felt wound");
    return false;
}

bool
verb_is_request(const char *word)
{
    return word_in(word, requests);
}

/* Whether the word at `at` says when, in the third person, behind a noun. */
static bool
is_third(const struct clause *clause, guint at)
{
    static const char auxiliaries[] = "is isn't are aren't was wasn't were weren't has hasn't have haven't had do "
                                      "don't does doesn't did didn't can can't cannot "
                                      "could couldn't will won't would wouldn't should never still";
    static const char singular[] =
        "takes fails appears shows says keeps stops freezes crashes loads expires costs "
        "looks seems remains goes comes lacks arrives "
        "disappears returns gives makes feels sounds works drops disconnects drains ends closes opens hangs rejects "
        "redirects asks plays reloads restarts reboots blinks flickers wobbles rattles squeaks beeps overheats lags "
        "glitches loops buffers rings vibrates";
    static const char plural[] =
        "keep take fail appear show stop freeze crash arrive disappear look seem remain go come cost feel "
        "sound work drop";
    static const char past[] =
        "failed arrived disappeared stopped vanished expired changed appeared ended crashed bounced came went got "
        "fell broke took kept showed increased decreased doubled tripled jumped tried told said refused insisted "
        "claimed laughed";
    const char *low = clause->words[at].low, *before = clause->words[at - 1].low;
    return word_in(low, auxiliaries) || word_in(low, singular) || word_in(low, past) ||
           (word_in(low, plural) && g_str_has_suffix(before, "s") && !g_str_has_suffix(before, "ss"));
}

bool
verb_heads_noun(const struct clause *clause, guint at)
{
    static const char nouns[] =
        "call help check update change return reply stop repair exchange reset issue process review contact order book "
        "transfer text "
        "phone ring move quote message mail copy print scan credit charge bill share export note upgrade report offer "
        "release block "
        "refund answer switch hold address show email match push pull list name post mark increase drop cancel delete "
        "supply store "
        "display search support deposit swap lock account start add register pay install query notice ship "
        "speed test treat fix wait plan visit post track top recall";
    static const char ends[] =
        "i we you he she it they me us him them who which that what please any some all no not someone somebody "
        "everyone and or but if when because as whether so than";
    static const char inner[] = "for of on in to from with the a an my our your";
    if (clause_has(clause, at, "use by date|dates"))
        return true;
    if (at >= clause->count || !word_in(clause->words[at].low, nouns))
        return false;
    if (word_in(clause->words[at].low, "phone") && at + 1 < clause->count &&
        word_in(clause->words[at + 1].low, "case charger screen cover holder line shop contract bill battery signal"))
        return true;
    if (at + 1 < clause->count && !*clause->words[at].trail &&
        ((strlen(clause->words[at + 1].low) > 5 && g_str_has_suffix(clause->words[at + 1].low, "ed")) ||
         word_in(clause->words[at + 1].low, "sent paid agreed")) &&
        (at + 2 == clause->count || *clause->words[at + 1].trail ||
         word_in(clause->words[at + 2].low,
                 "as to in on for by with without twice again yesterday last after before but and instead")))
        return true; /* "refund issued as a voucher" */
    for (guint i = at + 1; i < MIN(clause->count, at + 8u); i++) {
        const char *low = clause->words[i].low, *before = clause->words[i - 1].low;
        if (*clause->words[i - 1].trail || word_in(low, ends))
            return false;
        if (!word_in(before, inner) && is_third(clause, i))
            return true;
        if (i <= at + 2 && i + 1 < clause->count && !word_in(before, inner) && g_str_has_suffix(low, "ed") &&
            word_in(clause->words[i + 1].low, "my me us our to after before without"))
            return true; /* "help desk closed my ticket", "update wiped my save" */
        if (word_in(low, inner) && (i == at + 1 ? !word_in(low, "for of on in to from with") : i > at + 4))
            return false; /* "check the box is ticked" */
    }
    return false;
}

bool
verb_tells_past(const struct clause *clause, guint at)
{
    if (at >= clause->count || !word_in(clause->words[at].low, "put set cut read hit let quit shut cost"))
        return false;
    for (guint i = at + 1; i < clause->count; i++)
        if (word_in(clause->words[i].low, "times ago yesterday already wrong twice now last"))
            return true;
    return false;
}

bool
verb_is_elliptic(const char *word)
{
    return word_in(word, elliptics);
}
