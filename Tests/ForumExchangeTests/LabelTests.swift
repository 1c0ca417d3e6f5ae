// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumExchange

@Suite("Names of topics as they go out")
struct LabelTests {
  private static func line(_ labels: Labels) -> String {
    String(decoding: TopicRecord(id: TopicID("open-data"), labels: labels, aliases: []).line, as: UTF8.self)
  }

  @Test("Each language of the interface has its name under its code, in their order")
  func all() {
    let texts = InterfaceLanguage.allCases.map { ($0, "Naam \($0.rawValue)") }
    let names = texts.map { #""\#($0.0.rawValue)":"\#($0.1)""# }.joined(separator: ",")
    #expect(Self.line(Labels(Dictionary(uniqueKeysWithValues: texts))).contains(#""labels":{\#(names)}"#))
  }

  @Test("What has no name is left out")
  func some() {
    #expect(Self.line(Labels([.en: "Open data"])).contains(#""labels":{"en":"Open data"}"#))
    #expect(!Self.line(Labels([:])).contains("labels"))
  }
}
