/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RAADHUIS_CSQLITE_SHIM_H
#define RAADHUIS_CSQLITE_SHIM_H

#include <sqlite3.h>

/* Swift calls no function that takes a varying number of arguments. */
static inline int raad_enable_triggers(sqlite3 *db, int enabled) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, enabled, (int *)0);
}

static inline int raad_explain_triggers(sqlite3 *db, int enabled) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_TRIGGER_EQP, enabled, (int *)0);
}

#endif
