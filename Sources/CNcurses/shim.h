/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RAADHUIS_CNCURSES_SHIM_H
#define RAADHUIS_CNCURSES_SHIM_H

/* Swift cannot import casting macros, variable globals and functional macros of curses.h: their forms here. No logic. */

/* Both: the narrower name alone hides fields that the C library's own module has, and the two could not be imported together. */
#define _DEFAULT_SOURCE 1
#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_ITALIC = A_ITALIC;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;

static inline WINDOW *cn_stdscr(void) { return stdscr; }
static inline int cn_lines(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }
static inline FILE *cn_stdin(void) { return stdin; }
static inline FILE *cn_stdout(void) { return stdout; }

/* The struct and the function sigaction share a name, which Swift cannot tell apart everywhere. */
typedef struct sigaction cn_action;
static inline int cn_catch(int number, void (*handler)(int), int flags, cn_action *old) {
  cn_action action = {0};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, old);
}
static inline int cn_restore(int number, const cn_action *old) { return sigaction(number, old, NULL); }
static inline int cn_default(int number, cn_action *old) { return cn_catch(number, SIG_DFL, 0, old); }
static inline int cn_is_ignored(const cn_action *action) { return action->sa_handler == SIG_IGN; }

extern char **environ;
static inline char **cn_environ(void) { return environ; }
static inline int cn_is_stopped(int status) { return WIFSTOPPED(status); }
static inline int cn_is_killed(int status) { return WIFSIGNALED(status); }
static inline int cn_exit_status(int status) { return WEXITSTATUS(status); }
static inline int cn_ending_signal(int status) { return WTERMSIG(status); }

#endif
