/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RAADHUIS_CNCURSES_SHIM_H
#define RAADHUIS_CNCURSES_SHIM_H

#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <curses.h>

#endif
