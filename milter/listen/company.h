/*
 * company.h - French: a company once named is "elle", however the customer went on (listen module only).
 */
#ifndef HEARKEN_LISTEN_COMPANY_H
#define HEARKEN_LISTEN_COMPANY_H

#include <glib.h>
#include <hearken/insight.h>
#include <stdbool.h>

/* Whether the mail complains of one company whose name was struck out, and no other people are named whom "ils" might mean. */
bool company_is_they(const struct insight *insight);
/* "ils refusent de rembourser leurs clients" as "elle refuse de rembourser ses clients". Takes clause; owned by caller. */
char *company_told(const struct insight *insight, char *clause);

#endif
