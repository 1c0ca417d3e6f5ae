// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What a command has to work with before a board is open.
struct Context {
  let invocation: Invocation
  let environment: Environment
  let reader: Reader
  let input: Input
  let output: Output
  let messages: Output
}
