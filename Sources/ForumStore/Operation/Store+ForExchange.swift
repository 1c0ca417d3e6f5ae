// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a steward's export reads, whoever may see it on the board.
extension Store {
  /// A network with what only boards see.
  package func networkForExport(_ number: Int) throws(StoreError) -> Network {
    let anybody = Viewer(
      id: MemberID(0), role: .guest, readBefore: Timestamp(seconds: 0), previousVisit: nil, mutesThreads: false,
      mutedTopics: [])
    return try readNetwork(number, for: anybody, now: Timestamp(seconds: 0), showsMeans: true)
  }

  /// The number of a network.
  package func networkNumberForExport(_ id: NetworkID) throws(StoreError) -> Int? { try networkNumber(id) }

  /// The id of a network.
  package func networkIDForExport(_ number: Int) throws(StoreError) -> NetworkID? { try networkID(number) }

  /// An event, and its kind as the board keeps it.
  package func eventForExport(_ number: Int) throws(StoreError) -> (event: Event, kind: String) {
    let anybody = Viewer(
      id: MemberID(0), role: .guest, readBefore: Timestamp(seconds: 0), previousVisit: nil, mutesThreads: false,
      mutedTopics: [])
    let kind = try database.first("SELECT kind FROM event WHERE number = ?", number) { (row) throws(StoreError) in
      row.string(0)
    }
    return (try readEvent(number, for: anybody, now: Timestamp(seconds: 0)), kind ?? EventKind.other.rawValue)
  }

  /// What a poll asks: nothing of what anybody chose.
  package func pollForExport(_ number: Int) throws(StoreError) -> Poll? {
    try pollHead(number, now: Timestamp(seconds: 0))
  }

  /// Makes what networks, slots and polls keep of their members anew, of all that an import brought.
  package func recountMeetings() throws(StoreError) {
    for step in DerivedRows.meetings { try database.run(step) }
  }
}
