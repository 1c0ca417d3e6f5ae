// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Why a field is not taken, where that is no rule about texts.
enum FormRemark: Equatable, Sendable {
  /// It is no public key that lets anybody in.
  case key(KeyProblem)
  /// The board does not take it.
  case refused(StoreError)

  func text(_ world: World) -> String {
    switch self {
    case .key(let problem): world.reader(KeyProblemPhrase(problem))
    case .refused(let error): world.reader(ErrorPhrase(error))
    }
  }
}

extension FormState {
  /// Shows beside its field why the board did not take what was filled in, and goes there.
  mutating func show(_ error: StoreError, _ world: World) -> [Effect] {
    guard let name = field(of: error), self[name] != nil else { return [] }
    if case .invalid(let problem) = error { problems[name] = problem.problem } else { remarks[name] = .refused(error) }
    focus = name
    return name == .handle ? lookUpHandle() : []
  }

  private func field(of error: StoreError) -> FormField.Name? {
    switch error {
    case .invalid(let problem): FormField.Name(rawValue: problem.field.rawValue)
    case .notFound(.member): .invited
    case .door(.outOfRange(let number, _, _)): FormField.Name(rawValue: number.rawValue)
    case .door(.keyTaken), .door(.keyRevoked), .door(.tooManyKeys): .pastedKey
    default: nil
    }
  }
}
