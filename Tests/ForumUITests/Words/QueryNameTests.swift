// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Values of queries in words")
struct QueryNameTests {
  @Test("are taken in each interface language, the reader's own first", arguments: InterfaceLanguage.allCases)
  func allLanguages(language: InterfaceLanguage) throws {
    let reader = Reader(language: language, now: .sampleNow)
    let vocabulary = Vocabulary(names: reader.queryNames)
    var shadowed: [String] = []
    for typed in InterfaceLanguage.allCases {
      for state in Query.State.allCases {
        let name = ValuePhrase.state(state).text(in: typed)
        let parsed = try QueryParser.parse("is:\"\(name)\"", vocabulary: vocabulary).text
        if typed == language { #expect(parsed == "is:\(state.rawValue)") }
        if parsed != "is:\(state.rawValue)" { shadowed.append("\(typed) \(name)") }
      }
      for kind in ThreadKind.allCases {
        let name = ValuePhrase.kind(kind).text(in: typed)
        #expect(try QueryParser.parse("kind:\"\(name)\"", vocabulary: vocabulary).text == "kind:\(kind.rawValue)")
      }
    }
    for typed in InterfaceLanguage.allCases {
      for stage in NetworkStage.allCases {
        let name = MeetingPhrase.stage(stage).text(in: typed)
        #expect(try QueryParser.parse("stage:\"\(name)\"", vocabulary: vocabulary).text == "stage:\(stage.rawValue)")
      }
    }
    #expect(shadowed.count <= 2, "names that mean something else in another language: \(shadowed)")
  }
}
