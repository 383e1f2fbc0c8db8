# Hearken's marks in Sieve (RFC 5228). Customers' mail stays in the inbox, flagged; mail of the desk goes to folders of its own.
require ["fileinto", "imap4flags", "mailbox", "relational", "comparator-i;ascii-numeric", "variables"];

# Mail of the desk to agents
if header :matches "List-Id" "Hearken <*.hearken.*>" {
    set :lower "kind" "${1}";
    if anyof (string :is "${kind}" "overdue", string :is "${kind}" "mention", string :is "${kind}" "failure") {
        addflag "\\Flagged";
    }
    if anyof (string :is "${kind}" "digest", string :is "${kind}" "result", string :is "${kind}" "find", string :is "${kind}" "hint") {
        fileinto :create "Desk";
        stop;
    }
}

# Customers' mail
if exists "X-Hearken-Ticket" {
    if anyof (header :is "X-Hearken-Priority" ["high", "urgent"], header :contains "X-Hearken-Tone" ["urgent", "anger"]) {
        addflag "\\Flagged";
    }
    if header :is "X-Hearken-Sender-Verified" "no" {
        addflag "$HearkenUnverified";
    }
    if header :is "X-Hearken-Correction" "yes" {
        addflag "$HearkenCorrection";
    }
}
