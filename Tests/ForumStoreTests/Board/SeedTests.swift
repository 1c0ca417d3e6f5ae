// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct SeedTests {
  private func empty(_ profile: LayerProfile) throws -> Store {
    try Store.makeEmpty(
      path: ":memory:", board: Board(name: "Proef", created: Timestamp(seconds: 0)), layers: profile,
      fill: { (_) throws(StoreError) in })
  }

  @Test func offersTheLayersOfTheProfile() throws {
    let layers = try empty(.netherlands).layers()
    #expect(layers.contains { $0.id == LayerID("nl.water") && $0.isSelectable })
    #expect(layers.contains { $0.id == LayerID("other.unspecified") })
    #expect(!layers.contains { $0.id.isWithin(LayerID("be")) })
    var seen: Set<LayerID> = []
    for layer in layers {
      if let parent = layer.parent { #expect(seen.contains(parent)) }
      seen.insert(layer.id)
    }
  }

  @Test func hasTopicsWithLabelsAndAliases() throws {
    let topics = try empty(.belgium).topics()
    #expect(topics.map(\.id) == topics.map(\.id).sorted())
    let plain = try #require(topics.first { $0.id == TopicID("plain-language") })
    #expect(plain.labels.texts[.fr] == "Langage clair")
    #expect(plain.aliases.first == "heerlijk-helder")
  }
}
