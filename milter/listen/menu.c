/*
 * menu.c - an order told to a counter: "can i get two chicken wraps one large fries and a sprite no ice to go".
 *
 * An item begins with a number, an article or a size, or behind "and"; what it comes with or without stays with it, and so does what
 * stands instead. Each item must name something to eat or drink, and nothing may stand beside the items but the words of ordering:
 * "can i get a refund for the cold burger" orders nothing. Pure.
 */
#include "menu.h"

#include <string.h>

#define ITEMS_MAX 12
#define ITEM_MAX  18 /* words of one */
#define ORDER_MAX (ITEMS_MAX * ITEM_MAX)

static const char food[] =
    "burger burgers cheeseburger cheeseburgers hamburger hamburgers whopper pizza pizzas salad "
    "salads sandwich sandwiches wrap "
    "wraps taco tacos burrito burritos quesadilla quesadillas nachos coke cokes cola soda sodas "
    "sprite sprites pepsi fanta lemonade "
    "lemonades milkshake milkshakes shake shakes sundae sundaes sub subs hotdog hotdogs dog "
    "dogs soup coffee coffees latte lattes "
    "cappuccino espresso mocha americano macchiato tea teas juice juices smoothie smoothies "
    "cone cones mcflurry blizzard steak drink drinks "
    "bagel bagels muffin muffins croissant donut donuts doughnut doughnuts fries bread chips "
    "nuggets wings rings tenders strips "
    "water waters sticks meal meals combo combos pie pies cookie cookies brownie brownies rice "
    "noodles pasta spaghetti lasagna "
    "curry sushi rolls roll gyro gyros falafel kebab chicken beef pork fish shrimp bacon "
    "sausage egg eggs pancakes waffles "
    "can cans bottle biscuit biscuits hash browns coleslaw corn beans potatoes potato mozzarella calzone "
    "calzones stromboli side dessert cake number numbers twos threes fours fives sixes sevens eights "
    "cheesecake ice-cream icecream slaw gravy dip ranch mcchicken filet frappe frappuccino "
    "cider beer popcorn pretzel pretzels horchata biryani naan samosa samosas dosa paneer ramen pho dumplings shawarma "
    "lassi chai risotto "
    "lasagne hummus pita enchilada enchiladas tamales guacamole salsa queso poutine pastrami panini paninis parfait "
    "oatmeal "
    "hashbrown hashbrowns cheesesteak sliders slider mcmuffin frosty slushie pepper breadstick breadsticks nugget thai "
    "spring crab lobster edamame gelato shrimp tenders sides";
static const char brands[] = "coke cokes sprite sprites pepsi fanta caesar whopper mcflurry mcchicken diet-coke";
static const char numbers[] = "a an one two three four five six seven eight nine ten twelve dozen another some";
static const char sizes[] = "small medium large regular big extra-large jumbo kids double triple diet plain";
static const char fillers[] =
    "please pls yes yeah yep ok okay thanks thank you hi hello hey good morning evening afternoon um uh and also "
    "breakfast lunch dinner today tonight now only just that's thats all it sir madam then so that will be for now to "
    "start add plus well";
static const char kinds[] = "with without no black plain white decaf spicy mild hot toasted"; /* "two black" */
static const char never[] =
    "i he she it we they my our your his her was is are were ordered got had have has not never when driver wrong cold "
    "missing late didn't wasn't spilled burnt raw stale soggy received charged delivered refund where why how what "
    "came arrived app ate found them "
    "hair machine status track tracking update quote copy cancel change complain menu price allergy allergic yesterday "
    "tomorrow reservation table "
    "do does can could";

static const char *const leads[] = {"i|we would|will|wanna|want|need like to place|make an order for|of",
                                    "i|we would|will like to order|get|have|buy|try",
                                    "i|we like to order|have|get",
                                    "i|we would|will like|have|take|get",
                                    "i'd|i'll|we'd|we'll|id like|love to order|get|have|buy|try",
                                    "i'd|i'll|we'd|we'll|id like|love|have|take|get",
                                    "i|we want|need|wanna|wish to order|get|have|buy|place",
                                    "i|we wanna order|get|have|buy|place",
                                    "i|we want|need|wanna",
                                    "can|could|may i|we please get|have|order",
                                    "can|could|may i|we get|have|order",
                                    "can|could you get|give|make me|us",
                                    "let me get|have|do",
                                    "i'm|im going|gonna to have|get|do|take",
                                    "i'm|im gonna|looking have|get|do|take",
                                    "i am looking|going to order|have|get",
                                    "give|get|make me|us",
                                    "gimme|lemme"};

static guint
lead_length(const struct clause *words, guint at)
{
    return clause_first(words, at, leads, G_N_ELEMENTS(leads));
}

static bool
is_number(const char *low)
{
    return word_in(low, numbers) || (g_ascii_isdigit(*low) && strlen(low) <= 2);
}

/* "to go", "for pickup": how it is fetched. */
static guint
fetched(const struct clause *words, guint at, const char **told_out)
{
    static const struct {
        const char *said, *told;
    } ways[] = {{"to go", "to go"},
                {"for pick up", "for pickup"},
                {"home delivery", "for delivery"},
                {"for pickup|pick-up|takeout|takeaway|carryout|delivery", NULL},
                {"to pick up", "for pickup"},
                {"for carry out", "for carryout"},
                {"for take out", "for takeout"},
                {"to be delivered", "for delivery"},
                {"deliver|delivered it|them|this hot", "for delivery"},
                {"deliver|delivered it|them|this", "for delivery"},
                {"to my|our home|house address", "for delivery to my home"},
                {"to my|our office|work address", "for delivery to my office"}};
    for (guint i = 0; i < G_N_ELEMENTS(ways); i++) {
        guint length = clause_has(words, at, ways[i].said);
        if (length) {
            *told_out = ways[i].told                                            ? ways[i].told
                        : word_in(words->words[at + 1].low, "delivery")         ? "for delivery"
                        : word_in(words->words[at + 1].low, "takeout takeaway") ? "for takeout"
                        : word_in(words->words[at + 1].low, "carryout")         ? "for carryout"
                                                                                : "for pickup";
            return length;
        }
    }
    return 0;
}

static bool
is_food(const char *low)
{
    return word_in(low, food);
}

/* "two tacos, one | spicy": what tells one of several apart, and names no thing of its own ("two black coffees"). */
static bool
is_kind(const struct clause *words, guint at)
{
    return at < words->count && word_in(words->words[at].low, kinds) &&
           (word_in(words->words[at].low, "with without no") || at + 1 >= words->count ||
            !is_food(words->words[at + 1].low));
}

/* Whether the item that runs since `from` ends before `at`. */
static bool
ends(const struct clause *words, guint from, guint at)
{
    const char *low = words->words[at].low, *before = words->words[at - 1].low;
    const char *next = at + 1 < words->count ? words->words[at + 1].low : "", *way = NULL;
    bool named = false, with = false;
    for (guint i = from; i < at; i++) {
        named |= is_food(words->words[i].low);
        with |= word_in(words->words[i].low, "with extra no without");
    }
    if (lead_length(words, at) || fetched(words, at, &way) ||
        word_in(low, "please thanks thank yes okay ok also then that's thats that actually") ||
        (word_in(low, "add") && (is_number(next) || word_in(next, sizes))))
        return true;
    if (named && clause_has(words, at, "make it|that|them small|medium|large|big"))
        return true;
    if (is_number(before) && is_number(low))
        return false;
    if (word_in(low, "and") &&
        ((word_in(before, "fish") && word_in(next, "chips")) || (word_in(before, "mac") && word_in(next, "cheese")) ||
         (word_in(before, "rice biscuits") && word_in(next, "beans gravy")) ||
         (word_in(before, "eggs bacon ham") && word_in(next, "eggs bacon cheese"))))
        return false;
    bool trails = named && word_in(low, "small medium large") && !word_in(before, "and a an the") &&
                  (!*next || is_number(next) || strcmp(next, "and") == 0) && is_number(words->words[from].low);
    if (trails)
        return false; /* "one hawaiian pizza large" */
    if (named && word_in(low, "and") && word_in(next, sizes) && word_in(before, "without"))
        return true;
    if (word_in(low, "big") && word_in(next, "mac tasty king"))
        return false; /* a burger's name */
    if (word_in(low, "plain") && (!*next || word_in(next, "with and no")))
        return false; /* "a double cheeseburger plain with a coke" */
    if (!named || word_in(before, "a an the half with of instead and plus extra no without or medium"))
        return false;
    if (word_in(low, "medium") && word_in(next, "rare well"))
        return false; /* "a burger medium rare" */
    static const char doses[] = "sugars sugar creams cream creamers pumps shots packets";
    if (is_number(low) && word_in(next, doses))
        return false; /* "a coffee with milk two sugars" */
    if (is_number(low) && (is_kind(words, at + 1) || strcmp(before, "number") == 0))
        return false; /* "three tacos two with beef" */
    if (is_number(low) || word_in(low, sizes))
        return true;
    if (word_in(low, "and plus"))
        return (is_number(next) && !is_kind(words, at + 2)) || word_in(next, sizes) ||
               word_in(next, "also then please can that") || (is_food(next) && !with);
    return is_food(low) && is_food(before) && !with && at + 1 == words->count && word_in(low, brands);
}

/* An item on its way into a line, word by word. */
struct serving {
    const struct clause *words;
    guint from, to; /* the item's words */
    guint at;       /* the one that is told next */
    GString *line;
    bool named; /* its food is named */
    bool with;  /* what it comes with has begun */
    guint row;  /* how much it comes with so far */
};

/* "veg burger | with extra cheese": where the food's own name ends. */
static guint
name_ends(const struct serving *item)
{
    const struct word *words = item->words->words;
    for (guint i = item->from + 1; i < item->to; i++)
        if (word_in(words[i].low, "with without no on plus extra") && is_food(words[i - 1].low))
            return i - 1;
    return item->to - 1;
}

/* "a veg burger", "a 2-liter sprite": one thing that can be counted. */
static void
put_article(struct serving *item)
{
    const char *first = item->words->words[item->from].low;
    guint head = name_ends(item);
    const char *last = item->words->words[head].low;
    if (!is_number(first) && !word_in(first, "the a an my your") && head - item->from <= 3 &&
        !g_str_has_suffix(last, "s") &&
        !word_in(last, "bread water rice bacon corn chicken beef pork fish shrimp coleslaw slaw gravy ranch popcorn "
                       "crust mozzarella pasta lasagna"))
        g_string_append(item->line, strchr("aeiou", *first) ? "an" : "a");
    if (item->to - item->from > 1 && g_ascii_isdigit(*first) &&
        word_in(item->words->words[item->from + 1].low, "liter litre"))
        g_string_append(item->line, "a");
}

/* "pizza thin crust": "pizza (thin crust)". */
static bool
tell_crust(struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    if (item->at == item->from || item->at + 1 >= item->to || item->with ||
        !word_in(word->low, "thin thick stuffed deep regular") || !word_in(word[1].low, "crust pan dish") ||
        word_in(word[-1].low, "and or a"))
        return false;
    g_string_append_printf(item->line, " (%s %s)", word->low, word[1].low);
    item->at += 2;
    return true;
}

/* "half mushrooms half olives": the rest of the item. */
static bool
tell_halves(struct serving *item)
{
    if (item->at == item->from || !item->named || strcmp(item->words->words[item->at].low, "half") != 0)
        return false;
    g_autofree char *rest = clause_join(item->words, item->at, item->to);
    g_autoptr(GString) halves = g_string_new(rest);
    g_string_replace(halves, " and half ", " half ", 0);
    g_string_replace(halves, " half ", " and half ", 0);
    g_string_append_printf(item->line, ", %s,", halves->str);
    item->at = item->to;
    return true;
}

/* "one with cheese | one without": the rest of an item that is several. */
static bool
tell_kinds(struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    if (item->at == item->from || !item->named || !is_number(word->low) || strcmp(word[-1].low, "number") == 0 ||
        !is_kind(item->words, item->at + 1))
        return false;
    g_autofree char *rest = clause_join(item->words, item->at, item->to);
    g_autoptr(GString) each = g_string_new(rest);
    if (!strstr(rest, " and one "))
        g_string_replace(each, " one ", " and one ", 1);
    g_string_append_printf(item->line, ", %s,", each->str);
    item->at = item->to;
    return true;
}

/* "no eggs | add potatoes" */
static bool
tell_added(struct serving *item)
{
    if (item->at == item->from || !item->named || !word_in(item->words->words[item->at].low, "add"))
        return false;
    g_string_append(item->line, item->with ? " and added" : " with added");
    item->with = true;
    item->at++;
    return true;
}

/* "two sugars": with them. */
static bool
tell_dose(struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    if (item->at == item->from || item->at + 1 >= item->to || !is_number(word->low) ||
        !word_in(word[1].low, "sugars sugar creams cream creamers pumps shots packets"))
        return false;
    const char *joint = !item->with ? " with" : word_in(word[-1].low, "with and") ? "" : " and";
    g_string_append_printf(item->line, "%s %s", joint, word->low);
    item->with = true;
    item->at++;
    return true;
}

/* "with lettuce and mayo | no cheese" */
static bool
tell_lack(struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    if (!item->with || !word_in(word->low, "no") || word_in(word[-1].low, "and with but"))
        return false;
    g_string_append(item->line, " without");
    item->at++;
    return true;
}

/* "burger | no onions": what it comes with begins without its "with". */
static bool
lacks_with(const struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    return word_in(word->low, "no extra light") && item->named && !item->with &&
           !(item->at + 1 < item->to && word_in(word[1].low, "hot crispy spicy cheesy crunchy strong sweet")) &&
           !word_in(word[-1].low, "and with");
}

/* "with lettuce | tomato": the next of a row. */
static bool
lacks_comma(const struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    return item->with && item->row && !word_in(word->low, "and or on the side of a instead extra no light") &&
           word_in(word->low, "onion onions pickles lettuce tomato tomatoes mushrooms olives peppers pepperoni sausage "
                              "ham bacon cheese pineapple jalapenos mayo ketchup mustard spinach") &&
           !word_in(word[-1].low, "and or extra no of green black red with the grilled cheddar chicken");
}

/* The word that is told now, a name of a trade with its capital. */
static void
put_word(struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    gsize start = item->line->len;
    g_string_append(item->line, word->text);
    if (word_in(word->low, brands))
        item->line->str[start] = g_ascii_toupper(item->line->str[start]);
}

/* "salad | dressing on the side": a "with" is owed. */
static bool
comes_with(const struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    return item->at + 3 < item->to && word_in(word->low, "salad sandwich burger wrap") &&
           word_in(word[1].low, "dressing sauce gravy mayo ranch ketchup") &&
           clause_has(item->words, item->at + 2, "on the side");
}

/* Any other word, and what it lacks before it. */
static bool
tell_word(struct serving *item)
{
    const struct word *word = &item->words->words[item->at];
    bool more = item->at + 1 < item->to, told = word_in(word->low, "with without"), bare = lacks_with(item);
    g_string_append(item->line, lacks_comma(item) ? ", " : item->line->len ? " " : "");
    g_string_append(item->line, bare ? "with " : "");
    if (item->with && word_in(word->low, "with") && more) { /* "with no pickles | with a sprite" */
        g_string_append(item->line, "and");
    } else if (more && word_in(word->low, "liter litre") && item->at > item->from && is_number(word[-1].low)) {
        item->line->str[item->line->len - 1] = '-'; /* "2-liter" */
        g_string_append(item->line, word->text);
    } else {
        put_word(item);
        item->named |= is_food(word->low);
        bool owed = comes_with(item);
        g_string_append(item->line, owed ? " with" : "");
        item->with |= owed || told || bare;
        item->row += item->with && !told;
    }
    item->at++;
    return true;
}

/* "large pepperoni pizza no onions": "large pepperoni pizza with no onions"; rows of what it comes with get their commas. */
static char *
told_item(const struct clause *words, guint from, guint to)
{
    static bool (*const ways[])(struct serving *) = {tell_crust, tell_halves, tell_kinds, tell_added,
                                                     tell_dose,  tell_lack,   tell_word};
    struct serving item = {words, from, to, from, g_string_new(NULL), false, false, 0};
    const char *last = words->words[to - 1].low;
    bool trails = to - from > 2 && is_number(words->words[from].low) && word_in(last, "small medium large");
    put_article(&item);
    while (item.at < to - trails) {
        if (trails && item.at == from + 1) /* "one pizza large" */
            g_string_append_printf(item.line, " %s", last);
        for (guint way = 0; !ways[way](&item); way++)
            ;
    }
    return g_string_free(item.line, FALSE);
}

/* "two milkshake": "two milkshakes". */
static void
plural(GString *item)
{
    const char *space = strchr(item->str, ' ');
    g_autofree char *number = g_strndup(item->str, space ? (gsize)(space - item->str) : 0);
    g_autofree char *low = g_ascii_strdown(item->str, -1); /* "2 large Coke" */
    const char *last = strrchr(low, ' ');
    bool one = word_in(number, "a an one 1 some another") || !is_number(number);
    if (!one && last && !g_str_has_suffix(item->str, "s") && !strstr(item->str, " with") &&
        !strstr(item->str, " of ") && is_food(last + 1) &&
        !word_in(last + 1, "chicken beef pork fish shrimp bacon water rice bread ranch corn"))
        g_string_append(item, g_str_has_suffix(item->str, "ch") ? "es" : "s");
}

static bool
take_item(GPtrArray *items, const struct clause *words, guint *at)
{
    guint from = *at, to = from + 1;
    while (to < words->count && !ends(words, from, to))
        to++;
    bool named = false;
    for (guint i = from; i < to; i++) {
        named |= is_food(words->words[i].low);
        if (word_in(words->words[i].low, never))
            return false;
    }
    bool unheard = !named && items->len && to - from >= 2 && to - from <= 3 && is_number(words->words[from].low);
    if ((!named && !unheard) || to - from > ITEM_MAX || items->len >= ITEMS_MAX)
        return false;
    *at = to;
    while (to > from && word_in(words->words[to - 1].low, "and plus"))
        to--;
    g_autofree char *told = told_item(words, from, to);
    g_autoptr(GString) item = g_string_new(told);
    plural(item);
    for (guint i = 0; i < items->len; i++)
        if (strcmp(items->pdata[i], item->str) == 0)
            return true;
    g_ptr_array_add(items, g_string_free(g_steal_pointer(&item), FALSE));
    return true;
}

void
menu_correct(GPtrArray *items, const struct clause *words, guint at)
{
    const char *head = "";
    for (guint i = at; i < words->count && !word_in(words->words[i].low, "with without no extra"); i++) {
        const char *low = words->words[i].low;
        if (i > at && (is_number(low) || word_in(low, "and plus"))) {
            g_ptr_array_set_size(items, 0); /* "make it two pizzas and a coke": told anew */
            return;
        }
        head = is_food(low) ? low : head;
    }
    guint gone = items->len - 1;
    for (guint i = items->len; i > 0 && *head; i--) {
        g_autofree char *low = g_ascii_strdown(items->pdata[i - 1], -1);
        if (strstr(low, head)) {
            gone = i - 1;
            break;
        }
    }
    if (items->len)
        g_ptr_array_remove_index(items, gone);
}

/* "… a coke, make that large": the last item with its size. */
static void
size_last(GPtrArray *items, const char *size)
{
    g_autofree char *item = g_ptr_array_steal_index(items, items->len - 1);
    const char *rest = strchr(item, ' ');
    char *sized = rest && !strstr(item, size) ? g_strdup_printf("%.*s %s%s", (int)(rest - item),
                                                                g_str_has_prefix(item, "an ") ? "a" : item, size, rest)
                                              : g_strdup(item);
    g_ptr_array_add(items, sized);
}

/* "I would like to order …, … and …", as far as its items. */
static GString *
items_said(const GPtrArray *items)
{
    GString *line = g_string_new("I would like to order ");
    bool rows = false;
    for (guint i = 0; i < items->len; i++)
        rows |= strchr(items->pdata[i], ',') || strstr(items->pdata[i], " and ");
    for (guint i = 0; i < items->len; i++)
        g_string_append_printf(line, "%s%s",
                               i == 0                   ? ""
                               : i + 1 < items->len     ? ", "
                               : rows && items->len > 1 ? " as well as "
                                                        : " and ",
                               (const char *)items->pdata[i]);
    while (g_str_has_suffix(line->str, ","))
        g_string_truncate(line, line->len - 1);
    g_string_replace(line, ",,", ",", 0);
    return line;
}

char *
menu_ordered(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    if (words->count > ORDER_MAX)
        return NULL;
    g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func(g_free);
    const char *way = NULL, *where = NULL;
    g_autofree char *when = NULL;
    bool called = false;
    for (guint at = 0; at < words->count;) {
        guint lead = lead_length(words, at), fetch = lead ? 0 : fetched(words, at, &way);
        called |= lead > 0;
        if (lead || fetch) {
            at += lead + fetch;
            guint place =
                fetch ? clause_has(words, at, "to|at my|the|our office|house|home|place|apartment|work|address") : 0;
            at += place;
            if (place)
                where = words->words[at - 1].low;
            guint hour = way && clause_has(words, at, "at|around|by") && at + 1 < words->count &&
                         (is_number(words->words[at + 1].low) || clause_has(words, at + 1, "noon|midnight"));
            if (hour) { /* "for pick up | at 6 pm" */
                hour = 2 + (at + 2 < words->count && word_in(words->words[at + 2].low, "am pm o'clock thirty fifteen"));
                g_free(when);
                when = clause_join(words, at, at + hour);
                at += hour;
            }
        } else if (items->len && clause_has(words, at, "make it|that|them|those small|medium|large|big")) {
            size_last(items, words->words[at + 2].low);
            at += 3;
        } else if (clause_has(words, at, "make it|that fast|quick|quickly|snappy")) {
            at += 3;
        } else if (clause_has(words, at, "that's|thats|that my|the|our order")) {
            at += 3;
        } else if (clause_has(words, at, "actually|no|wait make it|that")) {
            at += 3;
            menu_correct(items, words, at);
        } else if (word_in(words->words[at].low, fillers))
            at++;
        else if (!take_item(items, words, &at))
            return NULL;
    }
    bool counted =
        words->count && (is_number(words->words[0].low) || word_in(words->words[0].low, "small medium large"));
    called |= counted && (items->len > 1 || !word_in(words->words[0].low, "a an some another"));
    if (!called || !items->len)
        return NULL;
    g_autoptr(GString) line = items_said(items);
    if (way)
        g_string_append_printf(line, " %s", way);
    if (where)
        g_string_append_printf(line, " to my %s", where);
    if (when)
        g_string_append_printf(line, " %s", when);
    g_string_append_c(line, '.');
    return g_string_free(g_steal_pointer(&line), FALSE);
}
