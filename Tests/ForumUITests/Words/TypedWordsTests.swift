// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Words that are typed")
struct TypedWordsTests {
  private static func wrong<Value: TypedValue>(_ type: Value.Type) -> [String] {
    type.allCases.flatMap { value in
      let texts = value.typedNames.flatMap { name in InterfaceLanguage.allCases.map { name.text(in: $0) } }
      return ([value.rawValue] + texts).filter { type.typed.word(for: $0) != value.rawValue }
    }
  }

  @Test("each name of each value in each language means it, and nothing else")
  func all() {
    let wrong =
      Self.wrong(ThreadKind.self) + Self.wrong(CallKind.self) + Self.wrong(StoryStage.self)
      + Self.wrong(RoleFamily.self) + Self.wrong(NetworkStage.self) + Self.wrong(Membership.self)
      + Self.wrong(NetworkGoal.self) + Self.wrong(GoalSource.self) + Self.wrong(ManagementSupport.self)
      + Self.wrong(NetworkBudget.self) + Self.wrong(EventKind.self) + Self.wrong(EventCategory.self)
      + Self.wrong(EventState.self) + Self.wrong(Attendance.self) + Self.wrong(PollKind.self) + Self.wrong(TieRule.self)
      + Self.wrong(PollFilter.Part.self)
    #expect(wrong == [])
    #expect(EventState.allCases.allSatisfy { !$0.typedNames.isEmpty })
  }

  @Test(
    "case, accents, blanks and signs make no difference",
    arguments: [
      ("Hou de datum vrij", "save-the-date"), ("hou-de-datum-vrij", "save-the-date"),
      ("RESERVEZ LA DATE", "save-the-date"),
      ("entwurf", "draft"), ("gaat niet door", "cancelled"), ("open", "open"), ("", nil), ("…", nil), ("dicht", nil),
    ] as [(String, String?)])
  func typed(text: String, word: String?) {
    #expect(EventState.typed.word(for: text) == word)
  }

  @Test("what is chosen in a poll is a word as well")
  func polls() {
    #expect(TypedWords.options(of: .senseCheck).word(for: "Akkoord, met bezwaren") == "concerns")
    #expect(TypedWords.options(of: .senseCheck).word(for: "d'accord") == "agree")
    #expect(TypedWords.options(of: .countMeIn).word(for: "alleen als") == "only-if")
    #expect(TypedWords.options(of: .choice).word(for: "geen van deze") == Poll.none)
    #expect(TypedWords.options(of: .dates).word(for: "ja") == nil)
    #expect(["ja", "au besoin", "Nein"].map { TypedWords.dateAnswers.word(for: $0) } == ["yes", "if-need-be", "no"])
    #expect(
      ["besturen", "Bestuursleden", "tous", "comités"].map { TypedWords.audiences.word(for: $0) } == [
        "boards", "boards", "all", "boards",
      ])
    #expect(
      TypedWords.standings.word(for: "membre du comité") == "board" && TypedWords.standings.word(for: "lid") == "member"
    )
  }

  @Test("what is near is named in the words of programs first, then by other names, else all are")
  func nearest() {
    #expect(Attendance.typed.nearest(to: "mayb") == ["maybe"])
    #expect(Attendance.typed.nearest(to: "vielleich") == ["vielleicht"])
    #expect(Attendance.typed.nearest(to: "xyzxyz") == ["yes", "maybe", "no"])
  }
}
