// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI

/// Where the board stands and what is wrong with its file is for the host's log, and not for whoever comes from elsewhere.
extension DoorHost {
  /// What a member is told of an error; one that is about the board's file leaves a line in the host's log.
  func hidingTheBoard(_ error: any Error) -> any Error {
    let ofStore: StoreError? =
      switch error {
      case let error as StoreError: error
      case ExchangeError.store(let error): error
      default: nil
      }
    guard let ofStore, let trouble = BoardTroublePhrase(ofStore) else { return error }
    note(ofStore)
    return DoorRefusal.boardTrouble(trouble)
  }

  /// Writes what is wrong with the board to the host's log, in English.
  func note(_ error: StoreError) {
    log("door: " + ErrorPhrase(error).text(in: .en))
  }
}
