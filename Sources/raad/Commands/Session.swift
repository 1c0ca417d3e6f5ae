// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// A command at work on an open board, as a member.
@MainActor
struct Session {
  let context: Context
  let store: Store
  /// Who acts.
  let me: Member
  /// The layers and topics of the board.
  let vocabulary: Vocabulary

  var invocation: Invocation { context.invocation }
  var environment: Environment { context.environment }
  /// The reader, who knows the board's topics by their names.
  let reader: Reader
  var output: Output { context.output }
  var messages: Output { context.messages }
  var now: Timestamp { context.environment.now }
  var wantsJSON: Bool { context.wantsJSON }

  /// Renders lists: wrapped on a terminal, one line an item elsewhere.
  var lists: Linear { Linear(reader: reader, columns: environment.terminalColumns, layers: vocabulary.layers) }

  /// Renders running text: always wrapped.
  var texts: Linear { Linear(reader: reader, columns: environment.textColumns, layers: vocabulary.layers) }
}
