// SPDX-License-Identifier: EUPL-1.2

import ForumUI

/// The text of a command is the one line that says what it does.
extension CommandName: Phrasing {}

/// The text of an option is the one line that says what it is for.
extension OptionName: Phrasing {}
