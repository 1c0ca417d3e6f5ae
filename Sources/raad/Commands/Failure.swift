// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI
import Terminal

/// Why a command ended: an exit code and a line of text.
struct Failure {
  var error: any Error

  init(_ error: any Error) { self.error = error }

  /// What the shell gets.
  var exit: ExitCode {
    switch error {
    case is UsageProblem, is FieldProblem, is QueryProblem, is KeyProblem, is CommandWords.Problem: .wrongUse
    case let refusal as CommandRefusal: refusal.exit
    case let refusal as DoorRefusal: refusal.exit
    case let error as StoreError: Self.exit(for: error)
    case ExchangeError.store(let error): Self.exit(for: error)
    default: .refused
    }
  }

  private static func exit(for error: StoreError) -> ExitCode {
    switch error {
    case .missing, .notABoard, .newer, .damaged, .readOnly, .noPermission, .diskFull, .gone, .logGone, .linked,
      .diskError, .busy, .importing, .oldEngine, .engine:
      .unusable
    case .exists, .noFolder, .notAFile, .notShared, .refused, .notFound, .changedSince, .notAMember: .refused
    case .invalid, .door(.outOfRange), .door(.notACode), .door(.policyValue), .door(.badPrincipal): .wrongUse
    case .door: .refused
    }
  }

  /// What the reader gets: one line.
  func message(for reader: Reader) -> String {
    switch error {
    case let problem as UsageProblem: reader(problem)
    case let refusal as CommandRefusal: reader(refusal)
    case let refusal as DoorRefusal: reader(refusal)
    case let error as TerminalError: reader(SystemPhrase.noScreen(error))
    case let error as UnsaidError: reader(SystemPhrase.unsaid(error.made, errno: error.error.code))
    case let error as OutputError: reader(SystemPhrase.cannotWrite(errno: error.code))
    case let error as InputError: reader(SystemPhrase.cannotRead(errno: error.code))
    case let error as ExchangeError: reader(ExchangePhrase(error))
    case let error as StoreError: reader(ErrorPhrase(error))
    case let problem as FieldProblem: reader(ProblemPhrase(problem))
    case let problem as KeyProblem: reader(KeyProblemPhrase(problem))
    case let problem as CommandWords.Problem: reader(CommandWordsPhrase(problem))
    case let problem as QueryProblem: reader(ProblemPhrase(problem))
    default: String(describing: error)
    }
  }
}
