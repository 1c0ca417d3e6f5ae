// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the first start.
public enum FirstStartPhrase: Phrasing {
  case title
  case what(path: String)
  case name(FirstStartState.Way)
  case explanation(FirstStartState.Way)
  /// How one takes part in a board that exists: from its file, over ssh, and what rights that needs.
  case joinFile
  case joinRemote
  case joinRights
  /// That taking part in another board begins outside.
  case joinOutside
  case chooseFirst

  /// The ways to a board that exists, in order.
  static var joinSteps: [FirstStartPhrase] { [.joinFile, .joinRemote, .joinRights] }
}
