/*
 * beginning.c - what English grammar says of a place where a sentence might end without a mark: what cannot begin there, and what is left
 * open before it.
 *
 * No sentence ends behind "because", "the way", "told us" or "why am", behind a clause that leads ("if it fails"), or before a relative
 * clause that has lost its "that" ("a charge | I don't recognise"). Pure, linear.
 */
#include "beginning.h"

#include "clause.h"

#include <string.h>

static bool
is_surely_verb(const struct token *token)
{
    return token->finite && !token_is_noun(token);
}

/* Whether the word before leaves something open: "because | it", "the way | they", "told us | they", "why am | I". */
static bool
hangs(const struct passage *passage, guint start, guint at)
{
    static const char reports[] = "say says said saying state states stated stating claim claims claimed claiming show "
                                  "shows showed showing prove proves proved proving tell tells telling "
                                  "told think thinks thought know knew hope hoped guess believe suppose wish mean "
                                  "means meant feel sure suggest propose notice "
                                  "noticed realise realised realize realized understand see saw hear heard insist "
                                  "insists insisted let make made watch request "
                                  "requesting confirm confirms confirmed agree agreed admit admitted accept accepted "
                                  "informed promised assured advised realizes notices hopes thinks knows wishes means "
                                  "wonder wonders wondered wondering";
    static const char antecedents[] = "time times way day days moment reason reasons minute second fact occasion fault "
                                      "proof evidence idea doubt chance chances odds";
    const struct token *t = passage_at(passage, at), *before = t - 1;
    bool said = word_in(before->low, reports) && !word_in(before[-1].tag, "DET POSS QNT A DEM");
    for (guint k = 2; k <= 5 && at >= start + k && !said && !t[-(gint)k + 1].finite; k++)
        said = word_in(t[-(gint)k].low, "told informed promised assured advised tell tells telling let shows showed") &&
               (k < 4 || strcmp(t[-(gint)k + 1].low, "by") == 0);
    const struct token *opens = passage_at(passage, start);
    if (at > start + 2 && at < start + 7 && word_in(opens->low, "is are was") && strcmp(opens[1].low, "there") == 0 &&
        word_in(t->low, "i we you"))
        return true; /* "is there somewhere | I can leave it" */
    if (at > start + 3 && strcmp(before[-1].low, "so") == 0 && strchr(before->tag, 'A') &&
        strspn(before->tag, "NVDAEGXs") == strlen(before->tag) && word_in(t->low, "i we you it they"))
        return true; /* "the walls are so thin | I hear it all" */
    return token_is_auxiliary(before) || said || word_in(before->low, antecedents) || t->lead || before->lead ||
           (strcmp(t->low, "old") == 0 && g_str_has_prefix(before->low, "y")) || t->capital ||
           word_in(before->tag, "P to not DET POSS QNT and but or so that as IF BEC SUB WHN WH PV WHV I pls") ||
           word_in(before->low, "w n + gonna wanna yet like") ||

           (strcmp(before->low, "out") == 0 && word_in(before[-1].low, "turns turned find found")) ||
           (word_in(t->low, "tomorrow today yesterday now") && !before->comma) ||
           (at >= start + 3 && word_in(before->low, "now again today suddenly instead then yesterday") &&
            !before->comma && word_in(before[-1].tag, "and but so")); /* "but now | it" */
}

/* Whether the clause before is one that leads or still lacks its verb: "if it fails | I", "but on both days | there". */
static bool
is_led(const struct passage *passage, guint start, guint at)
{
    const struct token *tokens = passage_at(passage, 0);
    guint verbs = 0;
    while (start + 1 < at && strchr("@#", *tokens[start].low))
        start++;
    bool leads = word_in(tokens[start].tag, "IF WHN SUB BEC as P") ||
                 word_in(tokens[start].low, "ever every each everytime further unless");
    bool joined = false,
         condition = strcmp(tokens[start].tag, "IF") == 0 ||
                     word_in(tokens[start].low, "unless"); /* has its own verbs, and those of what follows from it */
    for (guint i = start; i < at; i++) {
        bool every = i > start && word_in(tokens[i].low, "time moment") &&
                     word_in(tokens[i - 1].low, "every each last first next the");
        guint from = every ? i - 1 : i;
        bool led = every || word_in(tokens[i].tag, "IF WHN") || word_in(tokens[i].low, "everytime");
        led &= from == start || tokens[from - 1].comma || word_in(tokens[from - 1].tag, "and but so or that as it");
        if ((i > start || word_in(tokens[i].tag, "WH WHV")) &&
            (led || tokens[i].opens || word_in(tokens[i].tag, "and but so"))) {
            verbs = 0;
            joined = true;
            condition = led ? strcmp(tokens[i].tag, "IF") == 0 : condition;
            leads = led || (leads && !word_in(tokens[i].tag, "but so"));
        }
        verbs += tokens[i].finite;
    }
    return (leads && verbs <= (condition ? 2 : 1)) || (joined && verbs == 0);
}

static bool
is_time(const struct token *from, const struct token *end)
{
    for (guint k = 0; k < 3 && from + k < end; k++)
        if (word_in(
                from[k].low,
                "week weeks month months year years day days night morning afternoon evening hour hours minutes mins "
                "ago weekend monday tuesday wednesday thursday friday saturday sunday"))
            return true;
    return false;
}

/* "a charge | I don't recognise", "the letter | you sent in March": a noun, and a clause that has no object but it. */
static bool
is_relative(const struct passage *passage, guint at, guint verb)
{
    const struct token *t = passage_at(passage, at), *end = passage_at(passage, passage->count);
    bool noun = token_is_noun(&t[-1]) || word_in(t[-2].tag, "DET POSS #") || word_in(t[-1].tag, "X PRT") ||
                (strcmp(t[-1].tag, "A") == 0 && word_in(t[-3].tag, "DET POSS")) || word_in(t[-1].tag, "that # NB") ||
                word_in(t[-1].low, "one ones");
    if (noun && word_in(t->low, "that's thats") && !t[-1].comma)
        return true;
    if (t[-1].comma || t[-1].dash || !noun || !word_in(t->tag, "I you PV DET POSS") ||
        word_in(t->low, "it's its there's"))
        return false;
    const struct token *main = t + verb;
    while (main < end &&
           (token_is_auxiliary(main) || word_in(main->tag, "PV ADV not E") || word_in(main->low, "been being got")) &&
           !(strcmp(main->tag, "HV") == 0 && strcmp(main[1].tag, "P") == 0)) /* "all | I have of his" */
        main++;
    if (main >= end)
        return true;
    const struct token *next = main + 1;
    if (next + 1 < end && strcmp(next->tag, "to") == 0 &&
        !word_in(next[1].tag, "DET POSS OBJ it this that DEM QNT PV")) /* "I used to get", but "I handed to your man" */
        next += 2;
    bool is = main > t && (word_in(main[-1].tag, "BE BEN") || g_str_has_suffix(main[-1].low, "'m") ||
                           g_str_has_suffix(main[-1].low, "'re") || word_in(main[-1].low, "im they're theyre youre"));
    bool passive = is && strpbrk(main->tag, "DV") && !strchr(main->tag, 'G');
    bool gives = word_in(
        main->low,
        "charged sent gave give send promised quoted offered sold paid owe told given shown showed lent handed");
    bool object =
        next < end && !main->comma && !is_time(next, end) &&
        ((word_in(next->tag, "DET POSS it this DEM that QNT # NB") || (strcmp(next->tag, "OBJ") == 0 && !gives)) ||
         (strcmp(next->tag, "OBJ") == 0 && next + 1 < end && word_in(next[1].tag, "DET POSS QNT #")) ||
         (token_is_noun(next) && !next->finite && *next->low != '@'));
    bool moves =
        word_in(main->low, "came come went go waited wait live lived work worked rang called tried moved thought need");
    bool states = is && !passive && !strchr(main->tag, 'G');
    bool due = passive && word_in(main->low, "promised quoted offered given told shown sent");
    return !object && !moves && !states && (!passive || due);
}

/* "…, I think his name was Marek, …" */
static bool
is_bracketed(const struct passage *passage, guint at)
{
    const struct token *t = passage_at(passage, at);
    bool thinks = t[-1].comma && strcmp(t->low, "i") == 0 && word_in(t[1].low, "think believe guess");
    for (guint i = at; i + 1 < passage->count && thinks; i++)
        if (passage_at(passage, i)->comma)
            return true;
    return false;
}

bool
beginning_marked(const struct passage *passage, guint at)
{
    const struct token *before = passage_at(passage, at - 1);
    return before->comma || before->dash;
}

bool
beginning_bare(const struct passage *passage, guint at)
{
    guint verb = 0;
    enum shape form = passage_shape(passage, at, &verb);
    return (form == SHAPE_BARE || form == SHAPE_BARE_MAYBE || form == SHAPE_ORDER) &&
           !passage_at(passage, at - 1)->comma;
}

guint
beginning_signs(const struct passage *passage, guint at)
{
    guint verb = 0;
    passage_shape(passage, at, &verb);
    return (guint)hangs(passage, 0, at) | (guint)is_relative(passage, at, verb) << 1 |
           (guint)is_bracketed(passage, at) << 2;
}

bool
beginning_needed(const struct passage *passage, guint start, guint at)
{
    const struct token *t = passage_at(passage, at);
    guint verb = 0;
    enum shape form = passage_shape(passage, at, &verb);
    bool subject = form == SHAPE_CONTRACTED || form == SHAPE_PRONOUN || form == SHAPE_IT || form == SHAPE_NOUN ||
                   form == SHAPE_BARE;
    if (!subject || verb >= passage->count - at || !is_surely_verb(&t[verb]))
        return false;
    bool has = false;
    for (guint i = start; i < at; i++) {
        const struct token *token = passage_at(passage, i);
        has = (has || is_surely_verb(token)) && !token->opens && !word_in(token->tag, "and but or so");
    }
    return has;
}

bool
beginning_here(const struct passage *passage, guint start, guint at)
{
    const struct token *t = passage_at(passage, at);
    guint verb = 0;
    enum shape form = passage_shape(passage, at, &verb);
    bool order = form == SHAPE_ORDER, inverted = form == SHAPE_INVERTED;
    bool clause = form == SHAPE_CONTRACTED || form == SHAPE_PRONOUN || form == SHAPE_IT || form == SHAPE_NOUN ||
                  form == SHAPE_BARE || form == SHAPE_NOUN_MAYBE || (form == SHAPE_BARE_MAYBE && t[-1].comma);
    if (word_in(t->tag, "and but so or then that as IF BEC SUB WHN WH WHV P to not") || !(clause || order || inverted))
        return false;
    if (t->comma && word_in(t->low, "it this that these those them me us him her you"))
        return false; /* "can you fix it, it's for tomorrow": the comma ends something */
    if (word_in(t->low, "nothing anything none") && !token_is_auxiliary(&t[1]) && strcmp(t[1].tag, "D") != 0)
        return false; /* "looks | nothing like" */
    bool ends_in_verb = strpbrk(t[-1].tag, "VDG") && strspn(t[-1].tag, "VDAEGs") == strlen(t[-1].tag) && !t[-1].comma;
    bool acts = strchr(t[-1].tag, 'V') && at - start >= 2 && word_in(t[-2].tag, "I you to MD DO") && !t[-1].comma;
    ends_in_verb |= acts; /* "can you book | the early one" */
    if (inverted && strcmp(t->low, "is") == 0 && strcmp(t[1].low, "i") == 0)
        return false; /* "my number is i b 3" */
    if (inverted && word_in(t[1].low, "nothing none anything something everything"))
        return false; /* "the rate I got | is nothing like yours" */
    if ((ends_in_verb && form >= SHAPE_NOUN) || (strcmp(t[-1].tag, "PRT") == 0 && form == SHAPE_NOUN_MAYBE))
        return false; /* "I used | the number shown" */
    if ((order && strpbrk(t->tag, "DGs")) || (beginning_bare(passage, at) && *t->tag == 'X'))
        return false; /* a name: "carla | lopez says" */
    bool placed =
        word_in(passage_at(passage, start)->low, "since until till by from for at in to"); /* "since when do I" */
    bool asking =
        inverted && word_in(passage_at(passage, start + placed)->tag, "WH WHN"); /* "what kind of rate | can I" */
    for (guint i = start; i < at && asking; i++)
        asking = !token_is_auxiliary(passage_at(passage, i));
    if (asking)
        return false;
    bool finite = false, told = false;
    for (guint i = start; i < at; i++)
        finite |= passage_at(passage, i)->finite;
    for (guint i = start; i < at && !told && !order; i++)
        told = strpbrk(passage_at(passage, i)->tag, "VDG") != NULL;
    if (!finite && (!told || is_time(t - 1, t))) /* "three times this month | I" */
        return false;
    return !hangs(passage, start, at) && !is_led(passage, start, at) && !is_relative(passage, at, verb) &&
           !is_bracketed(passage, at) && !((order || inverted) && strchr(t[-1].tag, 'V') && !strchr(t[-1].tag, 'N'));
}
