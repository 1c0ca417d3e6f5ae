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

  /// An event, and its kind as the board keeps it; with a talk-after thread that is hidden, which comes along as hidden.
  package func eventForExport(_ number: Int) throws(StoreError) -> (event: Event, kind: String) {
    let anybody = Viewer(
      id: MemberID(0), role: .guest, readBefore: Timestamp(seconds: 0), previousVisit: nil, mutesThreads: false,
      mutedTopics: [])
    var event = try readEvent(number, for: anybody, now: Timestamp(seconds: 0))
    let kept = try database.first(
      """
      SELECT event.kind, talk.number FROM event
        LEFT JOIN thread AS talk ON talk.number = event.talk_after AND talk.removed = 0
      WHERE event.number = ?
      """, number
    ) { (row) throws(StoreError) in (kind: row.string(0), talkAfter: try row.optional(1) as Int?) }
    event.talkAfter = kept?.talkAfter
    return (event, kept?.kind ?? EventKind.other.rawValue)
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
