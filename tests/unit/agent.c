/*
 * agent.c - agents' mail, its pure half: the grammar of commands, the HTML half, the errand, hints.
 */
#include <hearken/agent.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

static void
commands_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *text, *read; /* "verb argument|…", or the fault */
        const char *rest;
    } table[] = {
        {"#close\nThanks", "close", "Thanks"},
        {"#close", "close", ""},
        {"\n\n#close\n\n#tag  Billing \n\nThanks\n", "close|tag Billing", "Thanks\n"},
        {"#CLOSE\r\nThanks", "close", "Thanks"},
        {"#assign ada\n#pending 3d\n#priority high\n#merge #1041\n#find cracked jug\nx",
         "assign ada|pending 3d|priority high|merge #1041|find cracked jug", "x"},
        {"#pending\n#assign\n#translate\n", "pending|assign|translate", ""},
        {"#assign ada@desk.invalid <mailto:ada@desk.invalid>\nx", "assign ada@desk.invalid", "x"},
        {"#Priority High\n#pending 3D\n#tag Big\n", "priority high|pending 3d|tag Big", ""},
        {"Hello\n#close", "", "Hello\n#close"},
        {" #close\nx", "", " #close\nx"},
        {"# Heading\nx", "", "# Heading\nx"},
        {"#1 problem\nx", "", "#1 problem\nx"},
        {"> #close\nx", "", "> #close\nx"},
        {"\xE2\x80\x8B#close\nx", "", "\xE2\x80\x8B#close\nx"},
        {"\xEF\xBC\x83"
         "close\nx",
         "",
         "\xEF\xBC\x83"
         "close\nx"},
        {"#canned a\n#canned b\n#tag x\n#tag y\n", "canned a|canned b|tag x|tag y", ""},
        {"#clsoe\n", "line 1: #clsoe is no command; write #close, or a blank before it if it is text", NULL},
        {"#winter sale\n", "line 1: #winter is no command; #help lists them, or write a blank before it if it is text",
         NULL},
        {"#close now\n", "line 1: #close takes nothing behind it; write #close alone in its line", NULL},
        {"#close\n#close\n", "line 2: #close stands twice; leave one of them", NULL},
        {"#close\n#pending 3d\n", "line 2: #pending and #close exclude each other; leave one of them", NULL},
        {"#note\n#canned x\nx", "line 2: #canned is for the customer and #note is not; leave one of them", NULL},
        {"#reopen\n#close\n", "line 1: #reopen and #close exclude each other; leave one of them", NULL},
        {"#note\n#call\nx", "line 2: #call is for the customer and #note is not; leave one of them", NULL},
        {"#pending 1000d\n", "line 1: #pending takes a time as 30m, 4h, 3d or 2w; write #pending 3d", NULL},
        {"#pending tomorrow\n", "line 1: #pending takes a time as 30m, 4h, 3d or 2w; write #pending 3d", NULL},
        {"#pending 0d\n", "line 1: #pending takes a time as 30m, 4h, 3d or 2w; write #pending 3d", NULL},
        {"#priority huge\n", "line 1: #priority is low, normal, high or urgent; write #priority high", NULL},
        {"#merge 10x\n", "line 1: #merge takes a ticket's number; write #merge 1041", NULL},
        {"#merge 0\n", "line 1: #merge takes a ticket's number; write #merge 1041", NULL},
        {"#tag\n", "line 1: #tag takes one word; write #tag billing", NULL},
        {"#tag a b\n", "line 1: #tag takes one word; write #tag billing", NULL},
        {"#find\n", "line 1: #find lacks its words; write #find cracked jug", NULL},
        {"#close,\n", "line 1: #close: a blank must follow the command; or write a blank before it if it is text",
         NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        struct commands commands = {0};
        struct fault fault = {0};
        enum outcome outcome = commands_read(table[i].text, NULL, &commands, &fault);
        if (!table[i].rest) {
            assert_int_equal(outcome, OUTCOME_REFUSE);
            assert_string_equal(fault.text, table[i].read);
            assert_int_equal(commands.count, 0);
            continue;
        }
        assert_int_equal(outcome, OUTCOME_OK);
        g_autoptr(GString) read = g_string_new(NULL);
        for (guint n = 0; n < commands.count; n++)
            g_string_append_printf(read, "%s%s%s%s", n ? "|" : "", commands.list[n].verb,
                                   *commands.list[n].argument ? " " : "", commands.list[n].argument);
        assert_string_equal(read->str, table[i].read);
        assert_string_equal(table[i].text + commands.rest, table[i].rest);
        commands_clear(&commands);
    }
}

/* #find's words that a client wrapped were the customer's to read. */
static void
wrapped_words_are_a_commands_still(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool flowed, delsp;
        const char *shown, *argument, *rest; /* rest: or the fault's end, where argument is NULL */
    } table[] = {
        {"#find cracked jug \nof march\nHello", true, false, "", "cracked jug of march", "Hello"},
        {"#find cracked jug\nof march\nHello", true, false, "", "cracked jug", "of march\nHello"},
        {"#find cracked \n jug \n of march", true, false, "", "cracked jug of march", ""},
        {"#find cracked ju \ng\n", true, true, "", "cracked jug", ""},
        {"#find jug \n\nHello", true, false, "", "jug", "Hello"},
        {"#find jug \n> Hello", true, false, "", "jug", "> Hello"},
        {"#find jug \n-- \nAda", true, false, "", "jug", "-- \nAda"},
        {"#find jug \n#find mug\nHello", true, false, "", "jug", "Hello"},
        {"#tag jug \nHello", true, false, "", "jug", "Hello"},
        {"#find cracked jug\nof march\nHello", false, false, "#find cracked jug of march\nHello\n",
         "cracked jug of march", "Hello"},
        {"#find cracked jug\nof march\nHello", false, false, "#find cracked jug\nof march\n", "cracked jug",
         "of march\nHello"},
        {"#find cracked jug\nof march\nHello", false, false, "#find cracked jug of marches\n", "cracked jug",
         "of march\nHello"},
        {"#find blender with a cracked jug that came in the third week of march\nand its lid", false, false, "", NULL,
         "it may be that #find goes on in the next line; leave a blank line below it, or write fewer words"},
        {"#find blender with a cracked jug that came in the third week of march\n\nHello", false, false, "",
         "blender with a cracked jug that came in the third week of march", "Hello"},
        {"#find blender with a cracked jug that came in the third week of march\nHello", false, false,
         "#find blender with a cracked jug that came in the third week of march\nHello\n",
         "blender with a cracked jug that came in the third week of march", "Hello"},
        {"#find blender with a cracked jug\nHello", false, false, "", "blender with a cracked jug", "Hello"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        struct commands commands = {0};
        struct fault fault = {0};
        struct wrapping wrapping = {table[i].flowed, table[i].delsp, table[i].shown};
        bool read = commands_read(table[i].text, &wrapping, &commands, &fault) == OUTCOME_OK;
        if (read != !!table[i].argument || (read ? strcmp(commands.list[0].argument, table[i].argument) != 0 ||
                                                       strcmp(table[i].text + commands.rest, table[i].rest) != 0
                                                 : !g_str_has_suffix(fault.text, table[i].rest)))
            fail_msg("%u: \"%s\": %s", i, read ? commands.list[0].argument : "", fault.text);
        commands_clear(&commands);
    }
}

static void
too_many_commands_are_a_paste(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < 30; i++)
        g_string_append_printf(text, "#tag t%u\n", i);
    struct commands commands = {0};
    struct fault fault = {0};
    assert_int_equal(commands_read(text->str, NULL, &commands, &fault), OUTCOME_REFUSE);
    assert_string_equal(fault.text, "line 21: too many commands; write a blank before # if it is text");
    g_autofree char *words = g_strnfill(500, 'x'), *find = g_strconcat("#find ", words, "\n", NULL);
    assert_int_equal(commands_read(find, NULL, &commands, &fault), OUTCOME_REFUSE);
    assert_string_equal(fault.text, "line 1: too long a command; write a blank before # if it is text");
}

static void
a_command_that_slipped_is_found(void **state)
{
    (void)state;
    static const struct {
        const char *text, *line; /* NULL: nothing slipped */
        bool notes_only;
    } table[] = {
        {"Hello Mary,\n\n#note\nShe is rude.", "#note", false},
        {"Hello\n#close", "#close", false},
        {"Hello\n#tag billing.\nBye", "#tag billing.", false},
        {"- #note\nShe is rude.", "- #note", true},
        {"  * #assign ada\n", "* #assign ada", false},
        {"1. #close\n", "1. #close", false},
        {"*#note*\n", "*#note*", true},
        {"\xE2\x80\x9C#note\xE2\x80\x9D\n", "\xE2\x80\x9C#note\xE2\x80\x9D", true},
        {"\xEF\xBC\x83note\n", "\xEF\xBC\x83note", true},
        {"\xE2\x80\x8B#close\nx", "#close", false},
        {"#\xEF\xBD\x8E\xEF\xBD\x8F\xEF\xBD\x94\xEF\xBD\x85\n", "#\xEF\xBD\x8E\xEF\xBD\x8F\xEF\xBD\x94\xEF\xBD\x85",
         true},
        {"#\xEF\xB8\x8F\xE2\x83\xA3note\n", "#\xEF\xB8\x8F\xE2\x83\xA3note", true},
        {"# Note\nShe is rude.", "# Note", true},
        {"#note: she is rude", "#note: she is rude", true},
        {"Hello\n#close", NULL, true},
        {"Hello\n #close\n\xC2\xA0#note\n", NULL, false},
        {"\t#close\nHello", NULL, false},
        {"> #note\n>#close\n", NULL, false},
        {"# Find out more\n# Note that it is late\n", NULL, false},
        {"/note\nShe is rude.", "/note", false},
        {"\n[Note] she is rude", "[Note] she is rude", false},
        {"!assign grace\nx", "!assign grace", false},
        {"FYI #note\nShe is rude.", "FYI #note", false},
        {"# note: she is rude", "# note: she is rude", false},
        {"\n# Close\nBye", "# Close", false},
        {"# tag vip\nBye", "# tag vip", false},
        {"# Close the lid first\nBye\n# close\n", NULL, false},
        {"Note: she is rude", "Note: she is rude", false},
        {"**Internal note**\nx", "**Internal note**", false},
        {"internal note - rude\nx", "internal note - rude", false},
        {"INTERNAL: rude\nx", "INTERNAL: rude", false},
        {"[intern] frech", "[intern] frech", false},
        {"Interne Notiz: frech", "Interne Notiz: frech", false},
        {"Note interne : impoli", "Note interne : impoli", false},
        {"Nota interna", "Nota interna", false},
        {"Nur intern \xE2\x80\x93 frech", "Nur intern \xE2\x80\x93 frech", false},
        {"For internal use only\nrude", "For internal use only", false},
        {"\xE5\x86\x85\xE9\x83\xA8\xE3\x83\xA1\xE3\x83\xA2\xEF\xBC\x9Ax",
         "\xE5\x86\x85\xE9\x83\xA8\xE3\x83\xA1\xE3\x83\xA2\xEF\xBC\x9Ax", false},
        {"Internal review: it is late\n", NULL, false},
        {"Intern haben wir es besprochen: es geht.\n", NULL, false},
        {"Team\nFor use: as it says\n", NULL, false},
        {" Note: we close at six.\n", NULL, false},
        {"Note that we close at six.\n/note\n", NULL, false},
        {"(Close the lid first.)\n- help is near\n/close to the edge\n", NULL, false},
        {"#include\n#notes\n#1\n#winter sale\nsee #note\n##\n#\n", NULL, false},
        {"#close at last\n#pending tomorrow\n", NULL, false},
        {"", NULL, false},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        struct fault fault = {0};
        enum outcome outcome = commands_stray(table[i].text, table[i].notes_only ? "" : table[i].text, &fault);
        g_autofree char *said = g_strdup_printf(": \"%s\" is no command", table[i].line ? table[i].line : "");
        if (outcome != (table[i].line ? OUTCOME_REFUSE : OUTCOME_OK) ||
            (table[i].line && (!strstr(fault.text, said) || !g_str_has_prefix(fault.text, "line "))))
            fail_msg("%s: %s", table[i].text, fault.text);
    }
    const char *const subjects[] = {"#close Re: jug", " #NOTE: rude", "#find",    "Re: #close",
                                    "# close",        "#1 in sales",  "#closing", ""};
    for (guint i = 0; i < G_N_ELEMENTS(subjects); i++)
        assert_int_equal(commands_subject(subjects[i], NULL), i < 3 ? OUTCOME_REFUSE : OUTCOME_OK);
    static const char html[] = "<p>Hello</p><p>**#note**</p><p>she is rude</p>";
    assert_int_equal(commands_stray_markup(html, "Hello\nshe is rude", NULL), OUTCOME_REFUSE);
    assert_int_equal(commands_stray_markup(html, "Hello\n**#note**\nshe is rude", NULL), OUTCOME_OK);
    assert_int_equal(commands_stray_markup("<p>Hello</p><p>#1 in sales</p>", "Hello", NULL), OUTCOME_OK);
    struct fault fault = {0};
    assert_int_equal(commands_stray("#tag a\n\nHello\n#note\nx", "", &fault), OUTCOME_REFUSE);
    assert_true(g_str_has_prefix(fault.text, "line 4: "));
    g_autoptr(GString) pasted = g_string_new("Hello,\n\nhere it is:\n");
    for (guint i = 0; i < 30000; i++)
        g_string_append_printf(pasted, "#port %u\n", i);
    gint64 began = g_get_monotonic_time(); /* each line was sought in all of them: minutes */
    assert_int_equal(commands_stray(pasted->str, pasted->str, &fault), OUTCOME_OK);
    assert_in_range(g_get_monotonic_time() - began, 0, 5 * G_USEC_PER_SEC);
}

static void
the_help_names_each_command(void **state)
{
    (void)state;
    g_autofree char *help = commands_help();
    g_autofree char *page = NULL;
    g_autofree char *path = g_build_filename(getenv("HEARKEN_SRCDIR"), "milter/agent/hearken-agent.7", NULL);
    assert_true(g_file_get_contents(path, &page, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(help, "\n", -1);
    guint named = 0;
    for (char **line = lines; *line; line++) {
        if (**line != '#')
            continue;
        g_autofree char *form = g_strstrip(g_strndup(*line, 18));
        g_autofree char *item = g_strdup_printf(".It Li %s\n", form);
        if (!strstr(page, item))
            fail_msg("hearken-agent(7) lacks %s", form);
        named++;
    }
    assert_int_equal(named, 19);
}

static void
private_fields_stay(void **state)
{
    (void)state;
    static const char *const gone[] = {
        "Sender",           "user-agent",   "X-Mailer", "X-Originating-IP",       "x-ms-exchange-anything",
        "X-KMail-Identity", "Organization", "Bcc",      "X-Google-DKIM-Signature"};
    static const char *const kept[] = {"From",        "To", "Subject", "X-Priority", "Importance", "X-Hearken-Ticket",
                                       "Thread-Index"};
    for (guint i = 0; i < G_N_ELEMENTS(gone); i++)
        assert_true(field_is_private(gone[i]));
    for (guint i = 0; i < G_N_ELEMENTS(kept); i++)
        assert_false(field_is_private(kept[i]));
}

static void
the_html_half_is_cut_alike(void **state)
{
    (void)state;
    static const struct {
        const char *html, *cut; /* NULL: refused */
    } table[] = {
        {"<p>#close</p><p>#tag x</p><p>Hi</p>", "<p>Hi</p>"},
        {"<div>#close<br>#tag x<br>Hi</div>", "<div>Hi</div>"},
        {"#close<br>\n#tag x<br>\nHi", "\nHi"},
        {"<html><head><style>#a{}</style><title>#close</title></head><body><p>#close<o:p></o:p></p><p>&nbsp;</"
         "p><p>#tag&nbsp;x</p>Hi</body>",
         "<html><head><style>#a{}</style><title>#close</title></head><body><p>&nbsp;</p>Hi</body>"},
        {"<div dir=\"ltr\">&#35;close<div>#tag <b>x</b></div><div>Hi</div></div>",
         "<div dir=\"ltr\"><div><b></b></div><div>Hi</div></div>"},
        {"<div>#close<br>#tag x<br id=\"appendonsend\">old</div>", "<div><br id=\"appendonsend\">old</div>"},
        {"<div style=\"font-size: 0.9em; opacity:0.8\"><p>#close</p><p>#tag x</p>Hi</div>",
         "<div style=\"font-size: 0.9em; opacity:0.8\">Hi</div>"},
        {"<div style=\"overflow: hidden\">#close<br>#tag x<br>Hi</div>", "<div style=\"overflow: hidden\">Hi</div>"},
        {"<p style=\"font-size: 0\">#close</p><p>#tag x</p>Hi", NULL},
        {"<p style='font-size:0.0px'>#close</p><p>#tag x</p>Hi", NULL},
        {"<p hidden>#close</p><p>#tag x</p>Hi", NULL},
        {"<style style=\"display:none;\">p{}</style><p>#close</p><p>#tag x</p>Hi",
         "<style style=\"display:none;\">p{}</style>Hi"},
        {"<p it's>#close</p><p>#tag x</p>Hi", "Hi"},
        {"<p title=\"a > b\">#close</p><p>#tag x</p>Hi", "Hi"},
        {"<p>&#xD800;#close</p><p>#tag x</p>Hi", "Hi"},
        {"<p>Hi</p><p>#close</p><p>#tag x</p>", NULL},
        {"<blockquote>#close<br>#tag x</blockquote>Hi", NULL},
        {"<p style=\"display:none\">#close</p><p>#tag x</p>Hi", NULL},
        {"<p>#close</p><div class=\"gmail_quote\">#tag x</div>", NULL},
        {"<p>#close</p><p title='>#tag x'>Hi</p>", NULL},
        {"<p>#close #tag x</p>", NULL},
        {"", NULL},
    };
    struct commands commands = {0};
    assert_int_equal(commands_read("#close\n#tag x\nHi", NULL, &commands, NULL), OUTCOME_OK);
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *cut = NULL;
        struct fault fault = {0};
        enum outcome outcome = markup_cut(table[i].html, &commands, &cut, &fault);
        assert_int_equal(outcome, table[i].cut ? OUTCOME_OK : OUTCOME_REFUSE);
        if (table[i].cut && strcmp(cut, table[i].cut) != 0)
            fail_msg("%s became %s", table[i].html, cut);
    }
    commands_clear(&commands);
}

static void
words_are_put_into_html(void **state)
{
    (void)state;
    static const struct {
        const char *html;
        bool behind;
        const char *whole;
    } table[] = {
        {"<html><body bgcolor=\"#fff\"><p>Hi</p></body></html>", false,
         "<html><body bgcolor=\"#fff\"><div>a &lt;b&gt;<br>\nc</div>\n<p>Hi</p></body></html>"},
        {"<html><body><p>Hi</p></body></html>", true,
         "<html><body><p>Hi</p><div>a &lt;b&gt;<br>\nc</div>\n</body></html>"},
        {"<p>Hi</p><blockquote>old</blockquote>", true,
         "<p>Hi</p><div>a &lt;b&gt;<br>\nc</div>\n<blockquote>old</blockquote>"},
        {"Hi<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>old</div>", true,
         "Hi<div>a &lt;b&gt;<br>\nc</div>\n<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm "
         "0cm 0cm'>old</div>"},
        {"Hi<div id=\"composer_signature\">Ada</div>", true,
         "Hi<div>a &lt;b&gt;<br>\nc</div>\n<div id=\"composer_signature\">Ada</div>"},
        {"<body>\n<div "
         "class=\"moz-cite-prefix\">Mary:</div><blockquote>a<blockquote>b</blockquote></blockquote><p>Hi</p>"
         "<div class=\"moz-signature\">Ada</div></body>",
         true,
         "<body>\n<div "
         "class=\"moz-cite-prefix\">Mary:</div><blockquote>a<blockquote>b</blockquote></blockquote><p>Hi</p>"
         "<div>a &lt;b&gt;<br>\nc</div>\n<div class=\"moz-signature\">Ada</div></body>"},
        {"<p> &nbsp;</p><blockquote>old</blockquote>Hi", true,
         "<p> &nbsp;</p><blockquote>old</blockquote>Hi<div>a &lt;b&gt;<br>\nc</div>\n"},
        {"Hi", true, "Hi<div>a &lt;b&gt;<br>\nc</div>\n"},
        {"Hi", false, "<div>a &lt;b&gt;<br>\nc</div>\nHi"},
        {"<body><div class=\"moz-cite-prefix\">Mary:</div><blockquote>a<blockquote>b</blockquote></blockquote><p>Hi</p>"
         "<div class=\"moz-signature\">Ada</div></body>",
         false,
         "<body><div class=\"moz-cite-prefix\">Mary:</div><blockquote>a<blockquote>b</blockquote></blockquote><div>a "
         "&lt;b&gt;<br>\nc</div>\n<p>Hi</p><div class=\"moz-signature\">Ada</div></body>"},
        {"<blockquote>a</blockquote>Hi<blockquote>b</blockquote>Ho", false,
         "<div>a &lt;b&gt;<br>\nc</div>\n<blockquote>a</blockquote>Hi<blockquote>b</blockquote>Ho"},
        {"<div class=\"gmail_quote\"><blockquote>a</blockquote></div><div>Hi</div>", false,
         "<div class=\"gmail_quote\"><blockquote>a</blockquote></div><div>a &lt;b&gt;<br>\nc</div>\n<div>Hi</div>"},
        {"<body><blockquote>a</blockquote></body>", false,
         "<body><div>a &lt;b&gt;<br>\nc</div>\n<blockquote>a</blockquote></body>"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *whole = markup_insert(table[i].html, "a <b>\nc", table[i].behind);
        assert_string_equal(whole, table[i].whole);
    }
    g_autofree char *linked =
        markup_insert("", "ham: mailto:a+y1@b.invalid\n(https://c.invalid/?x=\"1&y=2). http://", false);
    assert_string_equal(linked,
                        "<div>ham: <a href=\"mailto:a+y1@b.invalid\">mailto:a+y1@b.invalid</a><br>\n(<a "
                        "href=\"https://c.invalid/?x=\">https://c.invalid/?x=</a>&quot;1&amp;y=2). http://</div>\n");
}

static void
the_desks_footer_is_left_out(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool html;
        const char *left; /* NULL: all of it */
    } table[] = {
        {"Hi\n> It is cracked.\n> -- \n> Ticket 12 is yours now, by Ada. Your answer to this mail goes to the\n> "
         "customer; "
         "notes go to a+note12@b.invalid\n> \nbye",
         false, "Hi\n> It is cracked.\n> -- \n> \n> \nbye"},
        {"The sender is not\nverified. Your answer to this mail goes to the customer; notes go to a+note12@b.invalid.",
         false, ""},
        {"<p>Your\n answer to this mail goes to the <b>customer</b>; notes go to <a "
         "href=\"mailto:a+note12@b.invalid\">a+note12@b.invalid</a></p>Bye",
         true, "<p><b></b></a></p>Bye"},
        {"Your answer to this mail goes to a+notes@b.invalid", false, NULL},
        {"Ticket 12 is yours now. Write to a+note12@", false, ""},
        {"Ticket twelve. Tickets are yours, a+note12@b.invalid", false, NULL},
        {"Your answer came. Yours", false, NULL},
        {"", false, NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *left = footer_cut(table[i].text, table[i].html);
        if (g_strcmp0(left, table[i].left) != 0)
            fail_msg("%u: %s", i, left ? left : "nothing is cut");
    }
}

static void
any_markup_is_scanned_to_its_end(void **state)
{
    (void)state;
    const char *given = getenv("HEARKEN_SEED");
    guint32 seed = given ? (guint32)strtoul(given, NULL, 10) : g_random_int();
    print_message("seed %u\n", seed);
    g_autoptr(GRand) random = g_rand_new_with_seed(seed);
    static const char *const bits[] = {"<",          ">",    "\"",     "'",       "=",        "p", "div",   "/",
                                       "#close",     "<!--", "-->",    "<style>", "</style>", " ", "&#35;", "&amp",
                                       "&#x110000;", "<br>", "<body>", "</body>", "\n",       "é"};
    struct commands commands = {0};
    assert_int_equal(commands_read("#close\n", NULL, &commands, NULL), OUTCOME_OK);
    for (guint round = 0; round < 20000; round++) {
        g_autoptr(GString) html = g_string_new(NULL);
        for (gint32 i = g_rand_int_range(random, 0, 14); i > 0; i--)
            g_string_append(html, bits[g_rand_int_range(random, 0, G_N_ELEMENTS(bits))]);
        g_autofree char *cut = NULL, *opening = markup_opening(html->str, 5);
        if (markup_cut(html->str, &commands, &cut, NULL) == OUTCOME_OK)
            assert_true(strlen(cut) < html->len);
        g_autofree char *whole = markup_insert(html->str, "x", round & 1);
        assert_true(strlen(whole) > html->len && (!opening || strlen(opening) <= html->len + 5));
    }
    commands_clear(&commands);
}

static void
the_errand_follows_from_the_recipients(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *places; /* o outside, c colleague, q queue, n note, t token, N another note */
        bool words, forward;
        const char *errand; /* or the fault's beginning */
    } table[] = {
        {"Hi", "o", true, false, "reply"},
        {"Hi", "ocq", true, false, "reply"},
        {"Hi", "t", true, false, "reply"},
        {"Hi", "c", true, false, "talk"},
        {"Hi", "q", true, false, "talk"},
        {"Hi", "q", true, true, "forward"},
        {"Hi", "oq", true, true, "reply"},
        {"#note\nHi", "o", true, false, "note"},
        {"#note\nHi", "q", true, true, "forward"},
        {"Hi", "nq", true, true, "note"},
        {"Hi", "n", true, false, "note"},
        {"Hi", "nc", true, false, "note"},
        {"Hi", "no", true, false, "this is a note"},
        {"Hi", "nt", true, false, "this is a note"},
        {"Hi", "nqn", true, false, "note"},
        {"Hi", "nN", true, false, "a note stands in one ticket, and this one is to x@example.org and to y@example.org"},
        {"#close", "o", false, false, "commands"},
        {"#close", "n", false, false, "commands"},
        {"#close\nHi", "o", true, false, "reply"},
        {"#canned x", "o", false, false, "reply"},
        {"#canned x", "c", false, false, "line 1: #canned needs a customer"},
        {"#ack\nHi", "q", true, true, "forward"},
        {"#ack\nHi", "o", true, false, "line 1: #ack is for a customer's mail"},
        {"#note", "o", false, false, "line 1: #note has no text"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        struct commands commands = {0};
        enum place places[8];
        const char *recipients[8];
        struct outline outline = {&commands,      places,          recipients, (guint)strlen(table[i].places),
                                  table[i].words, table[i].forward};
        assert_int_equal(commands_read(table[i].text, NULL, &commands, NULL), OUTCOME_OK);
        for (guint n = 0; n < outline.count; n++) {
            places[n] = (enum place)(strchr("ocqnt", g_ascii_tolower(table[i].places[n])) - "ocqnt");
            recipients[n] = table[i].places[n] == 'N' ? "y@example.org" : "x@example.org";
        }
        enum errand errand = ERRAND_REPLY;
        struct fault fault = {0};
        bool done = errand_decide(&outline, &errand, &fault) == OUTCOME_OK;
        const char *said = done ? errand_name(errand) : fault.text;
        if (!g_str_has_prefix(said, table[i].errand))
            fail_msg("%u: %s instead of %s", i, said, table[i].errand);
        commands_clear(&commands);
    }
    assert_int_equal(note_ticket("note1042"), 1042);
    assert_int_equal(note_ticket("note01042"), 0);
    assert_int_equal(note_ticket("note1234567890123456789"), 0);
    assert_int_equal(note_ticket("notes"), 0);
    assert_int_equal(note_ticket(NULL), 0);
    g_autofree char *address = note_address("support@example.com", 1042);
    assert_string_equal(address, "support+note1042@example.com");
}

static void
hints_are_of_the_agents_own_words(void **state)
{
    (void)state;
    static const struct {
        const char *language, *text, *hint; /* NULL: none */
    } table[] = {
        {"en", "You have probably already looked there.", "\"you have probably already\" assumes"},
        {"en", "As I said, it is gone.", "\"as i said\" sounds impatient"},
        {"en", "Obviously it broke.", "\"obviously\" belittles"},
        {"en", "Unobviously it broke.", NULL},
        {"en", "> As I said, it is gone.\nWe look into it.", NULL},
        {"en", "We look into it and write by Friday.", NULL},
        {"en", "You\xE2\x80\x99ve probably already tried.", "\"you've probably already\" assumes"},
        {"de", "Wie gesagt, das geht nicht.", "\"wie gesagt\" klingt ungeduldig"},
        {"de", "Sie haben wahrscheinlich schon nachgesehen.", "\"sie haben wahrscheinlich schon\" unterstellt"},
        {"fr", "Comme je vous l'ai dit, c'est fini.", "\"comme je vous l'ai dit\" semble impatient"},
        {"fr", "\xC3\x89videmment.", "\"\xC3\xA9videmment\" rabaisse"},
        {"es", "Como ya le dije, no hay.", "\"como ya le dije\" suena impaciente"},
        {"xx", "Clearly so.", "\"clearly\" belittles"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *hints = empathy_hints(table[i].text, table[i].language);
        if (table[i].hint ? !g_str_has_prefix(hints, table[i].hint) : *hints)
            fail_msg("%s: %s", table[i].text, hints);
    }
}

#define TEN_LINES "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n"

/* Commands with a plate alone: no customer wants a mail that says "Ada". */
static void
a_name_is_no_answer(void **state)
{
    (void)state;
    static const char *const plates[] = {"Ada",
                                         "A.",
                                         "\n  Ada Lovelace\n",
                                         "Cheers, Ada",
                                         "LG Ada",
                                         "- Ada",
                                         "i. A. Dr. Ada Lovelace",
                                         "ada",
                                         "Rgds Ada",
                                         "Ada Lovelace | Customer Care\nTel +49 30 1234567",
                                         "Ada Lovelace (she/her)\nHead of Engines\nExample Ltd.\nwww.desk.invalid",
                                         "Ada, Customer Care\n\nExample Ltd.\n1 Mill Lane, Ockham\nT: 020 7946 0123",
                                         "Hello Mary,",
                                         "Dear Ms. Miller,\n\n\nKind regards,\nAda Lovelace",
                                         "Hi Mary\n\nAda",
                                         "Sehr geehrte Frau Dr. Müller,\n\nMit freundlichen Grüßen\nAda Lovelace",
                                         "Bonjour à tous,\n\nCordialement\nAda",
                                         "Kind regards,\nAda Lovelace\nCustomer Care\nTel. 020 7946 0123",
                                         "Hello,\n\n-- \nAda",
                                         "Hi there!"};
    static const char *const texts[] = {"",
                                        "Done. Ada",
                                        "Sorted!",
                                        "Thanks for all your patience, Ada",
                                        "Ada is back on Monday",
                                        "Is that right, Ada?",
                                        "Ada\nyour refund is on its way",
                                        "Ada\nAny news?",
                                        "Ada\n" TEN_LINES TEN_LINES "Example Ltd.",
                                        "Ada\nThe money will be there on Monday.",
                                        "Grace",
                                        "B.",
                                        "Room 7, Ada",
                                        "Hi Mary, done.",
                                        "Hi Mary. Thanks",
                                        "Hello Mary,\n\nDone.\n\nKind regards\nAda",
                                        "Hello Mary,\nThank you\nAda",
                                        "Thanks!\nAda",
                                        "Thank you, Mary!\n\nAda",
                                        "Hello Mary,\n\nTuesday!",
                                        "See Ada Grace"};
    for (guint i = 0; i < G_N_ELEMENTS(plates); i++)
        if (!is_nameplate(plates[i], "Ada Lovelace", "a.lovelace@desk.invalid"))
            fail_msg("a plate: %s", plates[i]);
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        if (is_nameplate(texts[i], "Ada Lovelace", "a.lovelace@desk.invalid"))
            fail_msg("a text: %s", texts[i]);
    assert_true(is_nameplate("Ada Lovelace\nTel. 020 7946 0123", "", "ada@desk.invalid"));
    assert_true(is_nameplate("Søren Ærø", "Søren Ærø", "s@desk.invalid"));
    assert_false(is_nameplate("Ada", "", "@desk.invalid"));
    assert_true(is_thanks("Thank you, Mary.\nAda") && is_thanks("Vielen Dank!\n\nAda"));
    assert_false(is_thanks("Thanks,\nAda") || is_thanks("Thanks\nAda") || is_thanks("-- \nThanks!\nAda"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commands_are_read),
        cmocka_unit_test(wrapped_words_are_a_commands_still),
        cmocka_unit_test(too_many_commands_are_a_paste),
        cmocka_unit_test(a_command_that_slipped_is_found),
        cmocka_unit_test(private_fields_stay),
        cmocka_unit_test(the_help_names_each_command),
        cmocka_unit_test(the_html_half_is_cut_alike),
        cmocka_unit_test(words_are_put_into_html),
        cmocka_unit_test(the_desks_footer_is_left_out),
        cmocka_unit_test(any_markup_is_scanned_to_its_end),
        cmocka_unit_test(the_errand_follows_from_the_recipients),
        cmocka_unit_test(a_name_is_no_answer),
        cmocka_unit_test(hints_are_of_the_agents_own_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
