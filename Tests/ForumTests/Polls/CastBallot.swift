// SPDX-License-Identifier: EUPL-1.2

@testable import Forum

/// A ballot with what a result may say of its member.
struct CastBallot {
  var ballot: Ballot
  var layer: LayerID?
  var family: RoleFamily?

  init(_ ballot: Ballot, layer: LayerID? = nil, family: RoleFamily? = nil) {
    (self.ballot, self.layer, self.family) = (ballot, layer, family)
  }
}

extension PollResult {
  /// The count of some ballots, one by one.
  init(_ kind: PollKind, options: [PollOption], ballots: [CastBallot]) {
    var tally = PollTally()
    for cast in ballots {
      let part = PollTally.Part(layer: cast.layer, family: cast.family)
      tally.add(ballots: 1, of: part)
      for mark in cast.ballot.marks { tally.add(votes: 1, weight: mark.weight, for: mark.option, of: part) }
    }
    self.init(kind, options: options, tally: tally)
  }
}
