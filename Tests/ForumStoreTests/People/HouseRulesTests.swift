// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

struct HouseRulesTests {
  @Test("Nothing is posted before the house rules are agreed to, and everything after")
  func posting() throws {
    let board = try TestBoard()
    let question = try board.ask()
    let newcomer = try board.store.join(MemberFields(handle: "nieuw"), login: "nieuw", at: monday)
    let tip = NewTip(title: "Een tip", body: "Kort.", topics: [TopicID("plain-language")])
    #expect(newcomer.houseRules == 0)
    #expect(storeError { try board.ask(by: newcomer) } == .refused(.houseRules))
    #expect(storeError { try board.reply(question, by: newcomer) } == .refused(.houseRules))
    #expect(storeError { try board.store.writeTip(tip, by: newcomer.id, at: monday) } == .refused(.houseRules))
    try board.store.setHeard(true, question, by: newcomer.id, at: monday)

    try board.agree(newcomer)
    #expect(try board.store.member(newcomer.id).houseRules == HouseRules.version)
    try board.ask(by: newcomer)
    try board.reply(question, by: newcomer)
    _ = try board.store.writeTip(tip, by: newcomer.id, at: monday)
  }

  @Test("Who agreed to later rules has not unsaid that by agreeing to earlier ones")
  func versions() throws {
    let board = try TestBoard()
    try board.store.agreeToHouseRules(HouseRules.version + 1, by: board.asker.id)
    try board.store.agreeToHouseRules(HouseRules.version, by: board.asker.id)
    #expect(try board.store.member(board.asker.id).houseRules == HouseRules.version + 1)
    #expect(storeError { try board.store.agreeToHouseRules(1, by: MemberID(99)) } == .refused(.membersOnly))
  }

  @Test("The content of a new board is in its founder's name, who agreed to nothing by that")
  func content() throws {
    let founder = MemberFields(handle: "an", layer: LayerID("be.local.municipality"))
    let board = try Store.create(
      path: ":memory:", board: Board(name: "Proef", created: monday), layers: .belgium, founder: founder, login: "an",
      language: .nl, welcomeTips: true)
    #expect(try board.member(login: "an")?.houseRules == 0)
    let demo = try Store.createDemo(path: ":memory:", founder: founder, login: "an", now: monday, language: .nl)
    #expect(try demo.member(login: "an")?.houseRules == 0)
  }
}
