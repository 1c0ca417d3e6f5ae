// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Who sees something, in words")
struct AudienceTests {
  @Test(
    "a layer by its name, on the screen and in lines, never by its id",
    arguments: [
      (InterfaceLanguage.nl, "Gemeente"), (.fr, "Commune"), (.de, "Gemeinde"), (.en, "Municipality"),
    ])
  func layers(_ language: InterfaceLanguage, _ name: String) {
    let world = World.sample(language)
    let audience = Audience.layer("be.local.municipality")
    #expect(world.reader(world.phrase(for: audience)) == name)
    #expect(Linear(reader: world.reader, columns: nil, layers: world.layers).audience(audience) == name)
    #expect(
      world.reader(SharingPhrase.confirm(world.phrase(for: audience))).contains(name),
      "also in the question whether to show a thread to all")
  }

  @Test("others by what they are")
  func others() {
    let world = World.sample(.nl)
    func words(_ audience: Audience) -> String { world.reader(world.phrase(for: audience)) }
    #expect(words(.all) == "alle leden")
    #expect(words(.boards) == "bestuursleden")
    #expect(words(.network(NetworkID("jan"))) == "leden van ~jan")
    // A layer that no list has is better told than left out.
    #expect(words(.layer("xx")) == "xx")
  }
}
