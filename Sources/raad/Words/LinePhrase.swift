// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

/// What is wrong with a line of an exchange file.
struct LinePhrase: Phrasing {
  let problem: LineProblem

  init(_ problem: LineProblem) { self.problem = problem }

  func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
