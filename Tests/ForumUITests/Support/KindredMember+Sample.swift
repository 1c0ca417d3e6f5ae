// SPDX-License-Identifier: EUPL-1.2

import Forum

extension KindredMember {
  /// Members for every reason, one with a hostile name and line, and a colleague of the reader.
  static let samples = [
    KindredMember(
      brief: .sara,
      reasons: [.canHelp(["open-data", "plain-language"]), .helped(2, "open-data"), .follows(["field-staff"])]),
    KindredMember(brief: .jan, reasons: [.helpedHere(1), .worksOn(["plain-language"])]),
    KindredMember(
      brief: MemberBrief(
        id: MemberID(rawValue: 4), handle: "kanji", name: "漢字 \u{1b}[31me\u{301}", role: .member, layer: "be.federal",
        organisation: "Dienst \u{202e}漢字"),
      reasons: [.canTalkAbout("letters \u{1b}]0;x\u{7}in 漢字"), .worksOnLine("one page, no more")]),
    KindredMember(
      brief: MemberBrief(
        id: MemberID(rawValue: 5), handle: "collega", name: "", role: .member, layer: "be.local.municipality",
        organisation: "stad gent"), reasons: [.follows(["open-data"])]),
  ]
}

extension TitleSuggestions {
  /// Threads and a tip in several states, and members who can help.
  static let sample = TitleSuggestions(
    similar: [
      .thread(ThreadSummary.samples[1]), .tip(Tip.samples[0]), .thread(ThreadSummary.samples[0]),
      .thread(ThreadSummary.samples[2]),
    ], members: Array(KindredMember.samples.prefix(3)))
}
