// SPDX-License-Identifier: EUPL-1.2

/// The shells that completion is made for.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}
