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

/* "large pepperoni pizza no onions": "large pepperoni pizza with no onions"; rows of what it comes with get their commas. */
static char *
told_item(const struct clause *words, guint from, guint to)
{
    g_autoptr(GString) line = g_string_new(NULL);
    bool with = false, named = false;
    guint row = 0;
    const char *last = words->words[to - 1].low;
    guint head = to - 1; /* "veg burger | with extra cheese" */
    for (guint i = from + 1; i < to && head == to - 1; i++)
        head = word_in(words->words[i].low, "with without no on plus extra") && is_food(words->words[i - 1].low) ? i - 1
                                                                                                                 : head;
    last = words->words[head].low;
    if (!is_number(words->words[from].low) && head - from <= 3 && !g_str_has_suffix(last, "s") &&
        !word_in(last, "bread water rice bacon corn chicken beef pork fish shrimp coleslaw slaw gravy ranch popcorn "
                       "crust mozzarella pasta lasagna"))
        g_string_append(line, strchr("aeiou", *words->words[from].low) ? "an" : "a");
    if (to - from > 1 && g_ascii_isdigit(*words->words[from].low) && word_in(words->words[from + 1].low, "liter litre"))
        g_string_append(line, "a");
    bool trails =
        to - from > 2 && is_number(words->words[from].low) && word_in(words->words[to - 1].low, "small medium large");
    for (guint i = from; i < to - trails; i++) {
        const char *low = words->words[i].low, *text = words->words[i].text;
        if (trails && i == from + 1)
            g_string_append_printf(line, " %s", words->words[to - 1].low);
        bool crust = i > from && i + 1 < to && word_in(low, "thin thick stuffed deep regular") &&
                     word_in(words->words[i + 1].low, "crust pan dish") && !with &&
                     !word_in(words->words[i - 1].low, "and or a");
        if (crust) {
            g_string_append_printf(line, " (%s %s)", low, words->words[i + 1].low);
            i++;
            continue;
        }
        bool which = i > from && named && strcmp(words->words[i - 1].low, "number") != 0 && is_number(low) &&
                     is_kind(words, i + 1);
        if (i > from && named && strcmp(low, "half") == 0) { /* "half mushrooms half olives" */
            g_autofree char *rest = clause_join(words, i, to);
            g_autoptr(GString) halves = g_string_new(rest);
            g_string_replace(halves, " and half ", " half ", 0);
            g_string_replace(halves, " half ", " and half ", 0);
            g_string_append_printf(line, ", %s,", halves->str);
            break;
        }
        if (which) {
            g_autofree char *rest = clause_join(words, i, to);
            g_autoptr(GString) each = g_string_new(rest);
            if (!strstr(rest, " and one "))
                g_string_replace(each, " one ", " and one ", 1); /* "one with cheese | one without" */
            g_string_append_printf(line, ", %s,", each->str);
            break;
        }
        if (i > from && word_in(low, "add") && named) { /* "no eggs | add potatoes" */
            g_string_append(line, with ? " and added" : " with added");
            with = true;
            continue;
        }
        if (i > from && i + 1 < to && is_number(low) &&
            word_in(words->words[i + 1].low, "sugars sugar creams cream creamers pumps shots packets")) {
            g_string_append_printf(line, "%s %s",
                                   !with                                          ? " with"
                                   : word_in(words->words[i - 1].low, "with and") ? ""
                                                                                  : " and",
                                   low);
            with = true;
            continue;
        }
        if (with && word_in(low, "no") && !word_in(words->words[i - 1].low, "and with but")) {
            g_string_append(line, " without"); /* "with lettuce and mayo | no cheese" */
            continue;
        }
        bool told = word_in(low, "with without");
        bool bare = word_in(low, "no extra light") && named &&
                    !(i + 1 < to && word_in(words->words[i + 1].low, "hot crispy spicy cheesy crunchy strong sweet")) &&
                    !with && !word_in(words->words[i - 1].low, "and with");
        bool row_word =
            with && row && !word_in(low, "and or on the side of a instead extra no light") &&
            word_in(low, "onion onions pickles lettuce tomato tomatoes mushrooms olives peppers pepperoni sausage ham "
                         "bacon cheese "
                         "pineapple jalapenos mayo ketchup mustard spinach") &&
            !word_in(words->words[i - 1].low, "and or extra no of green black red with the grilled cheddar chicken");
        g_string_append(line, row_word ? ", " : line->len ? " " : "");
        g_string_append(line, bare ? "with " : "");
        if (with && word_in(low, "with") && i + 1 < to) { /* "with no pickles | with a sprite" */
            g_string_append(line, "and");
            continue;
        }
        if (i + 1 < to && word_in(low, "liter litre") && i > from && is_number(words->words[i - 1].low)) {
            line->str[line->len - 1] = '-'; /* "2-liter" */
            g_string_append(line, text);
            continue;
        }
        bool brand = word_in(low, brands);
        gsize start = line->len;
        g_string_append(line, text);
        if (brand)
            line->str[start] = g_ascii_toupper(line->str[start]);
        named |= is_food(low);
        if (i + 3 < to && word_in(low, "salad sandwich burger wrap") &&
            word_in(words->words[i + 1].low, "dressing sauce gravy mayo ranch ketchup") &&
            clause_has(words, i + 2, "on the side")) {
            g_string_append(line, " with"); /* "salad | dressing on the side" */
            with = true;
        }
        with |= told || bare;
        row += with && !told;
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
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
