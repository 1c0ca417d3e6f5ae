// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about addresses in posts and tips.
public enum AddressPhrase: Phrasing {
  case title
  case host(String)
  case mailHost(String)
  case doubt(WebAddress.Doubt)
  case copied
  /// The program that opens it.
  case program(String)
  case howToOpen
  case noProgram
  /// The program could not be run or did not end well.
  case failed(String)
}
