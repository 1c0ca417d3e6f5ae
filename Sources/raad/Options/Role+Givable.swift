// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Role {
  /// The words of the roles that can be given to a member; a guest has no profile to give it to.
  static let givable = allCases.filter { $0 != .guest }.map(\.rawValue)
}
