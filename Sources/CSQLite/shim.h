/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RAADHUIS_CSQLITE_SHIM_H
#define RAADHUIS_CSQLITE_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Swift calls no function that takes a varying number of arguments. */
static inline int raad_enable_triggers(sqlite3 *db, int enabled) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, enabled, (int *)0);
}

static inline int raad_explain_triggers(sqlite3 *db, int enabled) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_TRIGGER_EQP, enabled, (int *)0);
}

static inline int raad_keep_log_on_close(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

/* Counting what SQLite allocates takes one lock for all connections of the process, and nobody asks for the count. To be
   called before anything else of SQLite; SQLITE_MISUSE when it comes too late. */
static inline int raad_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/* Hands what was freed back to the system (malloc_trim(3)), which Swift's Glibc does not show. */
static inline void raad_trim_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/* renameat2(2) with RENAME_NOREPLACE, which the C library shows only to GNU sources. */
static inline int raad_rename_new(int folder, const char *from, const char *to) {
#ifdef SYS_renameat2
  return (int)syscall(SYS_renameat2, folder, from, folder, to, 1U);
#else
  errno = ENOSYS;
  return -1;
#endif
}

#endif
