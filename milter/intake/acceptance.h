/*
 * acceptance.h - end-of-message: one mail into one ticket (intake only; hearken import uses it
 * too).
 */
#ifndef HEARKEN_INTAKE_ACCEPTANCE_H
#define HEARKEN_INTAKE_ACCEPTANCE_H

#include "envelope.h"
#include "errand.h"

struct acceptance {
    struct desk *desk;
    bool no_ack; /* an import without --ack */
    bool imported;
    gint64 arrived;           /* Unix seconds; 0: now */
    struct agent_case *agent; /* filled in when an agent wrote the mail; NULL: nobody asks */
};

/* What the marks say of the mail besides struct taken. */
struct taken_marks {
    char language[8];
    char tone[16];
};

/* OK: durable, taken_out owned by caller. DEFER: 451. REFUSE only with acceptance->agent: the agent is told why (554); what
 * cannot be read is filed bare. */
enum outcome acceptance_run(const struct acceptance *acceptance, struct envelope *envelope, struct taken **taken_out,
                            struct taken_marks *marks_out, struct fault *fault_out);

#endif
