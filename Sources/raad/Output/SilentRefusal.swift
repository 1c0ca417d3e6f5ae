// SPDX-License-Identifier: EUPL-1.2

/// A command that has nothing to say and says so by its exit code only: a table of cron mails
/// whatever is printed.
struct SilentRefusal: Error {}
