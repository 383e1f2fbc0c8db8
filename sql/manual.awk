# manual.awk: hearken-sql(7) out of the SQL's own comments, so that the page can never say what the database does not.
# usage: awk -f sql/manual.awk FILE… >hearken-sql.7     files in the order of sql/ORDER
# Reads "create function", "create table|view" and "comment on"; a file's first comment line heads its functions.

function plain(text) { # mdoc: a backslash is an escape, a leading dot or quote a macro
    gsub(/\\/, "\\e", text)
    gsub(/[ \t\n]+/, " ", text)
    sub(/^ /, "", text)
    sub(/^[.']/, "\\\\\\&&", text)
    return text
}
function sentences(text) { # mdoc wants each sentence on a line of its own
    gsub(/''/, "'", text)
    text = plain(text)
    gsub(/\. /, ".\n", text)
    return text
}
function comment_of(statement,   said) {
    said = statement
    if (!sub(/^[^']*[ \n]is[ \n]+'/, "", said)) return ""
    sub(/'[^']*$/, "", said)
    return said
}
function arguments_of(statement,   at, depth, taken, letter) {
    at = index(statement, "(")
    for (depth = 0; at <= length(statement); at++) {
        letter = substr(statement, at, 1)
        if (letter == "(" && depth++ == 0) continue
        if (letter == ")" && --depth == 0) break
        taken = taken letter
    }
    return plain(taken)
}
function name_of(statement) {
    match(statement, /hearken\.[a-z_0-9]+/)
    return substr(statement, RSTART, RLENGTH)
}
function take_statement(s,   name, said) {
    if (s ~ /^create (or replace )?function /) {
        name = name_of(s)
        shape[FILENAME, name] = arguments_of(s)
        if (s ~ /returns trigger/) trigger[name] = 1
    } else if (s ~ /^comment on table /) {
        tables[++table_count] = name_of(s); about[name_of(s)] = comment_of(s)
    } else if (s ~ /^comment on column /) {
        match(s, /hearken\.[a-z_]+\.[a-z_]+/)
        split(substr(s, RSTART, RLENGTH), bits, ".")
        name = "hearken." bits[2]
        columns[name] = columns[name] ".It Va " bits[3] "\n" sentences(comment_of(s)) "\n"
    } else if (s ~ /^comment on view /) {
        views[++view_count] = name_of(s); about[name_of(s)] = comment_of(s)
    } else if (s ~ /^comment on function /) {
        name = name_of(s)
        if (name in trigger) return
        listed[FILENAME] = listed[FILENAME] ".It Ic \"" name "(" shape[FILENAME, name] ")\"\n" sentences(comment_of(s)) "\n"
    }
}
FNR == 1 {
    files[++file_count] = FILENAME; statement = ""; body = 0
    if ($0 ~ /^-- /) heading[FILENAME] = substr($0, 4)
    sub(/\.[^.]*$/, ".", heading[FILENAME]) # a sentence that goes on in the next line is left out
}
# A line that begins one of the statements we read, and all up to its end; function bodies are not looked into.
statement == "" && /^(create (or replace )?function|comment on (table|view|column|function)) / { statement = $0; done(statement); next }
statement != "" { statement = statement "\n" $0; done(statement) }

function done(s) {
    if (s ~ /^create/ ? s ~ /\)[ \n]+returns |\)$/ : s ~ /'[ ]*;[ \t]*(--.*)?$/) { take_statement(s); statement = ""; return 1 }
    return 0
}

function relations(kind, list, count,   n) {
    print ".Sh " kind
    for (n = 1; n <= count; n++) {
        print ".Ss " list[n]; print sentences(about[list[n]])
        if (columns[list[n]] != "") { print ".Bl -tag -width 18n -compact"; printf "%s", columns[list[n]]; print ".El" }
    }
}
function short_name(file) {
    sub(/^.*\//, "", file); sub(/\.sql$/, "", file)
    return file
}
function functions(short,   n) { # one section, once
    for (n = 1; n <= file_count; n++)
        if (short_name(files[n]) == short && listed[files[n]] != "") {
            print ".Ss " short; print sentences(heading[files[n]])
            print ".Bl -tag -width Ds"; printf "%s", listed[files[n]]; print ".El"
            listed[files[n]] = ""
        }
}
END {
    print ".\\\" Made by sql/manual.awk out of the SQL's comments; change those."
    print ".Dd " date "\n.Dt HEARKEN-SQL 7\n.Os Hearken"
    print ".Sh NAME\n.Nm hearken-sql\n.Nd the tables, views and functions of Hearken's schema"
    print ".Sh DESCRIPTION"
    print "All that a support team decides lives in schema\n.Ic hearken\nof its database.\nIn psql,"
    print ".Ic \\ed+ hearken.*\nand\n.Ic \\edf+ hearken.*\nshow what follows here."
    print "Verbs take a ticket's number, and of two merged tickets either number."
    print "What a verb cannot do it says in one sentence, with a hint what to do instead."
    print ".Pp\nAdmins are members of role\n.Ic hearken_admin ,\nagents of role\n.Ic hearken_agent ;"
    print "the daemons have roles\n.Ic hearken_milter\nand\n.Ic hearken_courier ,\nwhich may execute their own functions and read no table."
    relations("VIEWS", views, view_count)
    # What people type comes first, by noun; the daemons' doors and what stands behind them last.
    print ".Sh FUNCTIONS"
    count = split("verbs answer merge assignment incident search forget queue team customer field sla calendar rule canned ban rating " \
        "reminder tick retention audit", order, " ")
    for (n = 1; n <= count; n++) functions(order[n])
    print ".Sh DOORS AND WHAT STANDS BEHIND THEM"
    for (n = 1; n <= file_count; n++) functions(short_name(files[n]))
    relations("TABLES", tables, table_count)
    print ".Sh REPLICATION"
    print "A physical standby wants nothing of its own.\nA logical one is published by\n.Bd -literal -offset indent"
    print "create publication hearken for all tables with (publish_via_partition_root = true);\n.Ed\n.Pp"
    print "Without\n.Ic publish_via_partition_root\nit stops at the first mail of each month, whose partition of\n.Ic hearken.chunk\nonly the publisher has."
    print "Partitions are neither made nor dropped by replication: once a day let the subscriber run"
    print ".Bd -literal -offset indent\nset role hearken_owner; select hearken.make_months(), hearken.drop_raw();\n.Ed\n.Pp"
    print "or it keeps raw mail that is past its days.\nNor do sequences come along: before a subscriber, or a database whose tables were copied, takes mail,"
    print ".Ic hearken upgrade\nsets them behind the highest numbers.\nUntil then all mail gets 451, and\n.Ic hearken check\nsays so."
    print ".Sh SEE ALSO\n.Xr hearken 1 ,\n.Xr psql 1 ,\n.Xr hearken.conf 5 ,\n.Xr hearken-courier 8 ,\n.Xr hearken-milter 8"
}
