// SPDX-License-Identifier: EUPL-1.2

extension Prompt {
  /// Which keys the last line names while the prompt is open.
  public enum HintKind: Sendable {
    case confirm
    case line
    case choice
  }

  /// The kind of this prompt.
  public var hintKind: HintKind {
    switch form {
    case .confirm: .confirm
    case .line: .line
    case .choice: .choice
    }
  }
}
