// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("The second line of a row of two")
struct FactsLineTests {
  private static let line = FactsLine(
    before: ["Federal"], who: MemberBrief.sara, after: ["waits 2 days", "3 unread"],
    topics: ["open-data", "plain-language", "field-staff"])
  /// All of it but organisation and topics: layer, handle, state, counts.
  private static let least = "Federal · sara · waits 2 days · 3 unread"

  @Test("gives up the organisation first, then names of topics, and never more than there is room for")
  func fits() {
    let world = World.sample()
    var named: [Int] = []
    for columns in (DisplayText.width(Self.least)...120).reversed() {
      let (facts, topics) = Self.line.fitted(to: columns, world)
      #expect(DisplayText.width(facts) + (topics.isEmpty ? 0 : FactsLine.gap) + DisplayText.width(topics) <= columns)
      for part in ["Federal", "sara", "waits 2 days", "3 unread"] { #expect(facts.contains(part), "\(columns)") }
      let names = topics.split(separator: " ").filter { $0.hasPrefix("#") }.count
      let rest = 3 - names
      #expect(names == 0 ? topics.isEmpty : topics.hasSuffix(" +\(rest)") == (rest > 0), "\(columns): \(topics)")
      named.append(names)
    }
    #expect(named == named.sorted(by: >) && Set(named) == [0, 1, 2, 3], "ever fewer as it gets narrower")
    #expect(Self.line.fitted(to: 120, world).facts.contains("Sara Maes (sara), FOD Kanselarij"))
  }

  @Test("cuts an organisation only before it names fewer topics, and not below ten columns for them")
  func organisationFirst() {
    let world = World.sample()
    let isCut = (40...120).filter { columns in
      let (facts, topics) = Self.line.fitted(to: columns, world)
      return !facts.contains("Kanselarij") && topics.contains("#Field staff")
    }
    #expect(!isCut.isEmpty, "there are widths at which all topics stand beside a cut organisation")
    for columns in isCut {
      let facts = Self.line.fitted(to: columns, world).facts
      #expect(facts.contains("Sara Maes (sara), FOD Kans"), "\(columns): \(facts)")
    }
  }

  @Test(
    "a list of rows of two lines keeps layer, handle and state at every width", arguments: InterfaceLanguage.allCases)
  func rows(language: InterfaceLanguage) {
    for columns in stride(from: 60, through: 160, by: 4) {
      var world = World.sample(language, columns: columns, rows: 40)
      world.settings.density = .two
      let picture = picture(of: ThreadListTests.loaded(world), world).split(separator: "\n").map(String.init)
      for thread in ThreadSummary.samples {
        let title = DisplayText.sanitised(thread.title).prefix(20)
        guard let row = picture.firstIndex(where: { $0.contains(title) }), row + 1 < picture.count else {
          Issue.record("\(columns): \(title)")
          continue
        }
        #expect(picture[row + 1].contains(thread.author.handle), "\(columns): \(picture[row + 1])")
        #expect(picture[row + 1].contains(world.shortLabel(thread.layer)), "\(columns): \(picture[row + 1])")
        #expect(DisplayText.width(picture[row + 1]) <= columns)
      }
    }
  }
}
