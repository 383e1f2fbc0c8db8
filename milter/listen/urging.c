/*
 * urging.c - English: pleas for help, for haste, and threats, however clipped, as sentences: "Urgent help needed", "Fix ASAP", "Lawyer
 * is next". A table for meant.c. Pure.
 */
#include "meant.h"

#define HASTE                                                                                                          \
    "(?:asap|as soon as possible|a\\.s\\.a\\.p|urgently|immediately|right away|straight away|right now|now|at "        \
    "once|today|soonest|at (?:the|your) (?:earliest|soonest)(?: convenience| opportunity)?)"
#define SPEEDY "(?:urgent|immediate|prompt|quick|swift|speedy|rapid|asap|fast|instant|emergency)"
#define DUE                                                                                                            \
    "(?: (?:is|are|was|will be|would be|urgently|immediately|very|much|most|highly|greatly|needed|required|requested|" \
    "appreciated|expected|necessary|please|pls|asap|wanted|demanded|here|now|today|at once|thanks|thx))*"
#define ORDER                                                                                                          \
    "send|give|refund|replace|repair|fix|sort|cancel|pay|return|take|deliver|let|tell|collect|exchange|swap|credit|"   \
    "change|reinstate|restore|resolve|answer|call|reply|ship|issue|put"
#define LAWYER "(lawyer|solicitor|attorney|barrister)s?"

const struct speech urgings[] = {
    {"^(?:I am |I'm |we are |we're )?(?:expecting|awaiting|hoping for|looking for) "
     "(?=(?:an?|some|your|immediate|full|proper) "
     "(?!(?:quick|fast|prompt|swift) (?:resolution|response|solution|reply))(?:[\\w-]+ ){0,2}?(?:callback|call "
     "?back|call|"
     "replacement|explanation|solution|fix|apology|compensation|credit|technician|visit|action|resolution|exchange)"
     "\\b)",
     "I would like ", NULL},
    /* "Immediate assistance needed", "Urgent action required" */
    {"^(?:please,? )?(?:very |most |in need of |needing |need )?" SPEEDY "(?: and \\w+)? "
     "(?:attention|action|intervention|resolution|solution|fix|fixing|repair)" DUE "$",
     "This needs immediate attention", NULL},
    {"^(?:please,? )?(?:a |an |your )?" SPEEDY "(?: and \\w+)? (?:response|reply|answer|feedback)" DUE "$",
     "I would like a quick reply", "needed|required|requested|appreciated|expected|please|necessary|demanded"},
    {"^(?:help|assistance|support) (?:is )?(?:urgently |desperately |badly |immediately )?(?:needed|required|wanted)"
     "(?: " HASTE ")?(?: please)?$",
     "I need urgent help", "urgent|desperate|badly|immediate|asap|soon|now|once"},
    {"^(?:please,? |pls )?(?:very |most |in need of |needing |need )?" SPEEDY "(?: and \\w+)? (?:help|assistance|"
     "support)" DUE "$",
     "Immediate assistance needed", NULL},
    {"^(?:I(?:'m| am) )?desperate (?:for|need of) (?:some |your )?(?:help|assistance)$", "I need urgent help", NULL},
    {"^(?:please |pls |plz |kindly )(?:support|assist)(?: me| us)?$", "I would like your help", NULL},
    {"^sos$", "I need urgent help", NULL},
    {"^(?:please |pls |plz )?do something(?: about (?:it|this|that))?(?: please)?$",
     "I would like you to do something about this", NULL},
    /* "Please send help: the lift is stuck" */
    {"^(?:please |pls |plz |kindly )?(?:send )?help(?: me| us| needed)?(?: please)?(?::|,| -) "
     "(?=(?:I|we|my|our|the|your|there|it|this)\\b)(.+)$",
     "\\u\\1.\nI would like your help", NULL},
    {"^(?:this|it|that|the (?:matter|issue|problem))?(?: really| now)? ?(?:needs?|requires?|deserves) (?:your |some "
     ")?" SPEEDY "(?: and \\w+)? (?:attention|action|resolution|solution|fix|fixing)$",
     "This needs immediate attention", NULL},
    {"^(?:this|it|that) (?:needs|has|must|should|ought)(?: to)? (?:be |get )?(?:fixed|sorted|resolved|solved|looked "
     "at|looked into|dealt with|addressed|fixing|sorting)(?: out)? " HASTE "(?: please)?$",
     "This needs immediate attention", NULL},
    {"^(?:please |pls |kindly )?treat (?:this|it|the matter) (?:as|with) (?:a matter of |the utmost |an? |very |most "
     "|extremely )?(?:urgent|urgency|priority|top priority|high priority|emergency)$",
     "This needs immediate attention", NULL},
    {"^(?:this is |it is |it's |its )(?:very |extremely |really |quite |so |super |kind of |an? )?(?:urgent|emergency|"
     "time critical|time sensitive)(?: matter| issue| please| pls)?$",
     "This needs immediate attention", NULL},
    {"^(?:please |pls |plz |kindly )hurry(?: up)?(?: with (?:this|it))?$", "I would like you to hurry", NULL},
    {"^(?:please |pls |plz |just |kindly )?help(?: me| us)?(?: out)?(?: with this)?,? (?:please |pls )?(?:" HASTE
     "|fast|quick|quickly|desperate|desperately)(?: please| pls)?$",
     "I need urgent help", NULL},
    {"^(?:please |pls )?(?:can|could|will|would) (?:you|u|someone|anyone|somebody|anybody)(?: please| pls)? help(?: "
     "me| us)?(?: out)?(?: please)?,? (?:" HASTE "|quickly)(?: please| pls)?\\??$",
     "I need urgent help", NULL},
    /* "I need to return an item, can you help me with that?" */
    {"^(?:hi |hello |hey )?(I|we) (?:need|want|have|wish|would like|'d like|am trying|are trying|wanna)(?: help)? to "
     "([^,?]+?),? (?:and |so |but )?(?:can|could|will|would) (?:you|u|someone|anyone|somebody)(?: please| pls| "
     "possibly)? (?:help|assist)(?: me| us)?(?: out)?(?: (?:with|to do) (?:that|this|it|so))?(?: please)?\\?$",
     "\\1 would like your help to \\2", NULL},
    {"^(?:so |and |but )?(?:can|could|will|would|are) (?:you|u)(?: please| pls| possibly| going to| able to| "
     "willing to)? (?:help|assist)(?: me| us)?(?: out)?(?: please)?\\?$",
     "I would like your help with this", NULL},
    {"^(?:I(?:'m| am) |we(?:'re| are) )?requesting (?=(?:an?|the|my|our|full|immediate|some)\\b[^,]*$)",
     "I would like ", NULL},
    {"^(?:it )?would (?:really )?be (?:great|nice|good|lovely|helpful|wonderful|ideal|appreciated) if (?:you|u) "
     "(?:could|would|can) "
     "(?:please )?(?=[a-z])",
     "I would like you to ", NULL},
    {"^(?:it )?would (?:really )?be (?:great|nice|good|lovely|helpful|wonderful|ideal|appreciated) if "
     "(someone|somebody) (?:could|would|can) "
     "(?:please )?(?=[a-z])",
     "I would like \\1 to ", NULL},
    {"^(?:it )?would (?:really )?be (?:great|nice|good|lovely|helpful) (?=to (?:get|have|hear|know|see|receive)\\b)",
     "I would like ", NULL},
    /* a demand is wanted, not thrown back */
    {"^(I|we) (?:hereby |now |strongly )?demand (?:that )?you (?!are|were|have|be )(?=[a-z])", "\\1 want you to ",
     NULL},
    {"^(I|we) (?:hereby |now |strongly )?demand (?=(?:to|an?|the|my|our|some|full|immediate|compensation|answers)\\b)",
     "\\1 want ", NULL},
    /* "You have one month to reply" */
    {"^you (?:now )?have until (.+?) to (?:reply|respond|answer|comply|get back to me)$", "I expect a reply by \\1",
     NULL},
    {"^you (?:now )?have ((?:one|two|three|four|five|seven|ten|fourteen|thirty|\\d+)(?: \\w+)? "
     "(?:hours?|days?|weeks?|months?))(?: from \\w+(?: \\w+)?)? to (?:reply|respond|answer|comply|get back to me)$",
     "I expect a reply within \\1", NULL},
    /* orders that give a choice */
    {"^(?:so |then )?either you (" ORDER ") (.+?),? or you (?!are|have|can|will|could|may|get)(\\w+) ",
     "Please \\L\\1\\E \\2 or \\3 ", NULL},
    {"^(?:so |then )?either you (" ORDER ") (.+?),? or (?=(?:I|we|my|our|I'm|I'll|we'll)\\b)",
     "Please \\L\\1\\E \\2 or ", NULL},
    {"^(?:so |then )?either (?=(?:" ORDER ") )", "Please ", NULL},
    {"^(?:so |then )?either (?:it|this|that) (?:gets|is) (\\w+ed)(?: out)?,? or (?:I|we)(?:'d| would) like to ",
     "I would like it \\1.\nOtherwise I would like to ", NULL},
    {"^(send|ship|issue|bring) (?=(?:an?|me an?|us an?) (?!.*\\?))", "Please \\L\\1\\E ", NULL},
    /* threats */
    {"^(?:my |a |the |next )?(?:step is |stop is |call is )?(?:a |my )?" LAWYER
     "(?: (?:is|are|comes?))? ?(?:next|now|involved)?$",
     "I will turn to a \\L\\1\\E next", "next"},
    {"^I (?:(?:want|need)(?= to)|am getting|am hiring|will get|will hire|'ll get)(?: an?| my| to speak to a| to call "
     "my)? " LAWYER "$",
     "I intend to turn to a \\L\\1\\E", NULL},
    {"^(?:and )?(?:see you in|expect to see you in|I will see you in|next stop:?) (?:the )?(small claims court|court)$",
     "I intend to go to the \\L\\1\\E", NULL},
    {"^(?:and )?(?:I(?:'m| am) |I will be |I'll be )?(?:taking|moving) my (business|custom|money) (elsewhere|somewhere "
     "else)$",
     "I will take my \\1 \\2", NULL},
    {"^(?:you(?:'ve| have)? )?(?:just )?lost (?:a |yourself a |another |yourselves a )(?:loyal |long-standing |good "
     "|long-term )?customer(?: here| today| for life)?$",
     "I will not be your customer any longer", NULL},
};
const guint urging_count = G_N_ELEMENTS(urgings);
