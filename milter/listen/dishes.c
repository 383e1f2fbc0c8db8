/*
 * dishes.c - an order of food called out without a mark: "double cheese burger ranch salad with buttermilk coke".
 *
 * A dish ends at its head ("burger", "salad", "coke") or with what it comes with. The whole text must be dishes and the words of
 * ordering, or it is left alone: "the burger was cold" orders nothing. What "actually make it" corrects is forgotten, what is called
 * twice is said once. Pure.
 */
#include "dishes.h"

#include "clause.h"
#include "menu.h"

#include <string.h>

#define DISHES_MAX    12
#define WORDS_MAX     90
#define MODIFIERS_MAX 6

static const char one[] =
    "burger cheeseburger hamburger pizza salad sandwich wrap taco burrito coke soda sprite pepsi lemonade "
    "milkshake shake sundae sub hotdog soup coffee tea juice smoothie cone steak drink quesadilla bagel "
    "muffin fanta";
static const char many[] =
    "burgers cheeseburgers hamburgers pizzas salads sandwiches wraps tacos burritos cokes sodas sprites "
    "shakes milkshakes sundaes fries bread chips nuggets wings rings tenders drinks water hotdogs coffees "
    "teas sticks pepsi's";
static const char extras[] =
    "cheese pepperoni sausage peppers olives onions onion mushrooms mushroom ham bacon lettuce tomato "
    "tomatoes pickles mayo mayonnaise ketchup mustard ranch buttermilk dressing sauce gravy ice lemon "
    "milk sugar cream pineapple jalapenos chicken beef mozzarella avocado fries spinach anchovies";
static const char finer[] = "extra no light green black red double italian";
static const char fillers[] =
    "please pls yes yeah yep ok okay thanks thank you hi hello hey good morning evening afternoon um and "
    "also just that's all it sir then uh so";
static const char never[] =
    "the i you he she it we they my your our his her was is are were ordered got get had has have not "
    "never but when this that driver wrong cold missing late didn't wasn't spilled burnt raw stale soggy "
    "instead received charged delivered refund where why how what order to from in on for at there of "
    "came arrived app ate found hair machine without";

struct order {
    GPtrArray *dishes;
    bool called; /* "i want", "can i get" */
};

static const char *const leads[] = {"i|we would|will also like|have|take to order|get|have",
                                    "i|we would|will also like|have|take",
                                    "i|we would|will like|have|take|get to order|get|have|buy",
                                    "i|we would|will like|have|take|get",
                                    "i'd|i'll|we'd like|have|take|get to order|get|have",
                                    "i'd|i'll|we'd like|have|take|get",
                                    "i|we want|need|wanna to order|get|have|buy",
                                    "i|we want|need",
                                    "can|could|may i|we please get|have|order",
                                    "can|could|may i|we get|have|order",
                                    "let me get|have",
                                    "give|get me"};

static guint
lead_length(const struct clause *words, guint at)
{
    return clause_first(words, at, leads, G_N_ELEMENTS(leads));
}

static bool
is_correction(const struct clause *words, guint at)
{
    return clause_has(words, at, "actually|no|sorry|wait make|change it|that") || clause_has(words, at, "make it|that");
}

static bool
is_head(const struct clause *words, guint at)
{
    const char *low = words->words[at].low;
    bool modifies =
        at + 1 < words->count && word_in(words->words[at + 1].low, "sauce dressing salad pizza sandwich sticks");
    return (word_in(low, one) || word_in(low, many)) && !modifies;
}

/* "cheese pepperoni green peppers and olives": how far, told with commas. */
static char *
told_extras(const struct clause *words, guint *at)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    while (*at < words->count) {
        guint from = *at + (names->len > 0 && word_in(words->words[*at].low, "and with"));
        guint head = from;
        while (head < words->count && word_in(words->words[head].low, finer))
            head++;
        if (head >= words->count || !word_in(words->words[head].low, extras) ||
            (head + 1 < words->count &&
             ((names->len && is_head(words, head + 1)) || clause_has(words, head + 1, "and mozzarella|cheese"))))
            break;
        g_ptr_array_add(names, clause_join(words, from, head + 1));
        *at = head + 1;
    }
    if (!names->len)
        return NULL;
    g_autoptr(GString) line = g_string_new(" with ");
    for (guint i = 0; i < names->len; i++)
        g_string_append_printf(line, "%s%s",
                               i == 0                ? ""
                               : i + 1 == names->len ? " and "
                                                     : ", ",
                               (const char *)names->pdata[i]);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* The dish's words with article or plural: from..head. */
static char *
told_dish(const struct clause *words, guint from, guint head)
{
    g_autofree char *said = clause_join(words, from, head + 1);
    const char *first = words->words[from].low, *low = words->words[head].low;
    bool counted = g_ascii_isdigit(*first) || word_in(first, "a an one two three four five six some");
    bool plural = counted && !word_in(first, "1 a an one") && word_in(low, one);
    g_autoptr(GString) line = g_string_new(NULL);
    if (!counted && word_in(low, one))
        g_string_append(line, strchr("aeiou", *first) ? "an " : "a ");
    g_string_append(line, said);
    for (const char *const *brand = (const char *const[]){"coke", "sprite", "pepsi", "fanta", NULL}; *brand; brand++)
        if (g_str_has_suffix(line->str, *brand) ||
            (g_str_has_suffix(low, "s") && strncmp(low, *brand, strlen(*brand)) == 0))
            line->str[line->len - strlen(low)] = g_ascii_toupper(*low);
    if (plural)
        g_string_append(line, g_str_has_suffix(low, "ch") ? "es" : "s");
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "large size thin crust", "one with no onions": how it is wanted. */
static char *
told_kind(const struct clause *words, guint *at)
{
    g_autoptr(GString) kind = g_string_new(NULL);
    for (;;) {
        if (clause_has(words, *at, "large|medium|small size"))
            g_string_append_printf(kind, "%s%s", kind->len ? ", " : "", words->words[*at].low);
        else if (clause_has(words, *at, "thin|thick|stuffed crust"))
            g_string_append_printf(kind, "%s%s crust", kind->len ? ", " : "", words->words[*at].low);
        else
            break;
        *at += 2;
    }
    if (kind->len)
        return g_strdup_printf(" (%s)", kind->str);
    if (!clause_has(words, *at, "one|both with|without"))
        return g_strdup("");
    g_autofree char *which = g_strdup(words->words[*at].low);
    guint next = *at + 2;
    g_autofree char *extra = told_extras(words, &next);
    if (!extra)
        return g_strdup("");
    *at = next;
    return g_strdup_printf(" (%s%s)", which, extra);
}

/* One dish from *at on. False: there is none. */
static bool
take_dish(struct order *order, const struct clause *words, guint *at)
{
    guint head = *at;
    while (head < words->count && head - *at <= MODIFIERS_MAX && !is_head(words, head)) {
        if (word_in(words->words[head].low, never))
            return false;
        head++;
    }
    if (head >= words->count || head - *at > MODIFIERS_MAX || order->dishes->len >= DISHES_MAX)
        return false;
    g_autofree char *dish = told_dish(words, *at, head);
    *at = head + 1;
    g_autofree char *with = NULL;
    if (*at + 1 < words->count && word_in(words->words[*at].low, "with")) {
        (*at)++;
        with = told_extras(words, at);
        if (!with)
            return false;
    }
    g_autofree char *kind = told_kind(words, at);
    g_autofree char *whole = g_strconcat(dish, kind, with ? with : "", NULL);
    for (guint i = 0; i < order->dishes->len; i++)
        if (strcmp(order->dishes->pdata[i], whole) == 0)
            return true;
    g_ptr_array_add(order->dishes, g_steal_pointer(&whole));
    return true;
}

static bool
take_all(struct order *order, const struct clause *words)
{
    for (guint at = 0; at < words->count;) {
        guint lead = lead_length(words, at);
        if (is_correction(words, at)) {
            at += word_in(words->words[at].low, "make") ? 2 : 3;
            menu_correct(order->dishes, words, at);
        } else if (lead) {
            order->called = true;
            at += lead;
        } else if (word_in(words->words[at].low, fillers)) {
            at++;
        } else if (!take_dish(order, words, &at)) {
            return false;
        }
    }
    return true;
}

char *
dishes_ordered(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    g_autoptr(GPtrArray) dishes = g_ptr_array_new_with_free_func(g_free);
    struct order order = {.dishes = dishes};
    if (words->count < 2 || words->count > WORDS_MAX || strchr(text, '?') || !take_all(&order, words) || !dishes->len ||
        (dishes->len < 2 && !order.called))
        return NULL;
    g_autoptr(GString) line = g_string_new("I would like to order ");
    for (guint i = 0; i < dishes->len; i++)
        g_string_append_printf(line, "%s%s",
                               i == 0                 ? ""
                               : i + 1 == dishes->len ? " and "
                                                      : ", ",
                               (const char *)dishes->pdata[i]);
    g_string_append_c(line, '.');
    return g_string_free(g_steal_pointer(&line), FALSE);
}
