// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension BoardGenerator {
  /// Organisations, members with what they say of themselves, and their ties. Number 1, the
  /// founder, stands already.
  func addMembers() throws(StoreError) {
    let (organisations, layerOf) = try addOrganisations()
    let size = Sampler.zipf(organisations.count)
    for index in 1..<shape.members {
      let place = size.draw(&random)
      let joined = crowd.joined[index]
      let isModerator = index % 500 == 1
      let visit = random.chance(0.4) ? joined + Int64(Double(BoardShape.now.seconds - joined) * random.unit()) : nil
      try database.run(
        """
        INSERT INTO member(id, handle, name, role, layer, organisation, role_family, works_on, can_talk_about, joined,
            read_before, login, left_at, visit_started, visit_last, previous_visit, house_rules)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, index + 1, handle(index), name(index), isModerator ? Role.moderator : .member, layerOf[place],
        organisations[place], random.chance(0.7) ? random.pick(RoleFamily.allCases) : nil, phrases(index, 0.5),
        phrases(index, 0.3), joined, joined, "bench:\(index)",
        random.chance(0.03) && !isModerator ? BoardShape.now.seconds : nil, visit,
        visit, visit.map { max(joined, $0 - 86_400) }, HouseRules.version)
    }
    // Whoever writes has agreed to the house rules, the founder as well.
    try database.run("UPDATE member SET house_rules = ? WHERE id = 1", HouseRules.version)
    for index in 0..<shape.members { try addTies(ofMember: index + 1) }
  }

  private func addOrganisations() throws(StoreError) -> ([Int64], [LayerID]) {
    var ids: [Int64] = []
    var layerOf: [LayerID] = []
    let spread = Sampler.zipf(layers.count)
    for index in 0..<shape.organisations {
      let name = "\(word(index).capitalisedFirst) \(word(index).capitalisedFirst) \(index + 1)"
      layerOf.append(layers[spread.draw(&random)])
      try database.run(
        "INSERT INTO organisation(name, folded, layer) VALUES (?, ?, ?)", name, Folding.fold(name), layerOf[index])
      ids.append(database.lastInsertRowID)
    }
    return (ids, layerOf)
  }

  private func addTies(ofMember number: Int) throws(StoreError) {
    var known: Set<TopicID> = []
    for _ in 0..<random.geometric(0.7, limit: 8) {
      let topic = topics[topicWeights.draw(&random)]
      guard known.insert(topic).inserted else { continue }
      try database.run(
        "INSERT INTO member_topic(member, topic, tie) VALUES (?, ?, ?)", number, topic,
        random.pick([1, 1, 1, 2, 3, 4, 6]))
    }
  }

  /// Handles are of the letters that one may have, and end in a number that makes them unique.
  private func handle(_ index: Int) -> String {
    let plain = words[0][60 + random.below(5000)].unicodeScalars.filter { ("a"..."z").contains($0) }.prefix(20)
    return "m\(String(String.UnicodeScalarView(plain)))\(index + 1)"
  }

  private func name(_ index: Int) -> String { "\(word(index).capitalisedFirst) \(word(index).capitalisedFirst)" }

  private func word(_ index: Int) -> String {
    words[crowd.language[index % shape.members]][60 + random.below(8000)]
  }

  private func phrases(_ index: Int, _ share: Double) -> String {
    guard random.chance(share) else { return "" }
    let prose = Prose(words[crowd.language[index]], &random)
    return (0..<random.within(1...3)).map { _ in prose.phrase(&random) }.joined(separator: "\n")
  }
}

extension String {
  /// The word with a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
