// SPDX-License-Identifier: EUPL-1.2

/// A question with an answer that helped waits for nobody.
enum AnsweredQuestions {
  // Whoever asked may have answered; until now such a question waited for ever.
  static let answered = "UPDATE thread SET waiting = 0 WHERE waiting = 1 AND helped > 0;"
}
