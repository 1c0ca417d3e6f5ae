// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

/// What an import tells when it is done.
enum ReportPhrase: Phrasing {
  case added
  case known
  case messages(Int)
  case nothingNew
  case trial
  case badLines(Int)
  case items(ItemKind, Int)
  case note(ImportNote)
}
