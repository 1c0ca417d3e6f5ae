/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RAADHUIS_CSQLITE_SHIM_H
#define RAADHUIS_CSQLITE_SHIM_H

#include <sqlite3.h>

#endif
