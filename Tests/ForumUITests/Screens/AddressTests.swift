// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("An address before it is followed")
struct AddressTests {
  private let text =
    "https://gent.be@аррӏе.com/a/path/that/goes/on/and/on/until/it/is/wider/than/a/screen?and=more\u{1B}[2J"

  private func state() throws -> AddressState { AddressState(try #require(WebAddress(text))) }

  @Test(
    "looks like its picture",
    arguments: [
      ("address-en-80", InterfaceLanguage.en, 80, 24), ("address-nl-40", .nl, 40, 12), ("address-fr-80", .fr, 80, 24),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    try expectPicture(name, of: try state(), World.sample(language, columns: columns, rows: rows))
  }

  @Test("is copied as it was written; without a program it is not opened")
  func copying() throws {
    let world = World.sample()
    var state = try state()
    #expect(
      state.update(.command(.copyAddress), world) == [.copy(text), .say(.done(world.reader(AddressPhrase.copied)))])
    #expect(state.update(.command(.openAddress), world) == [.say(.refused(world.reader(AddressPhrase.noProgram)))])
    #expect(state.update(.command(.back), world) == nil)
  }

  @Test(
    "is one argument of the program, in ASCII",
    arguments: [
      ("w3m %u", ["w3m", "URI"]), ("xdg-open", ["xdg-open", "URI"]), ("x --url=%u -n", ["x", "--url=URI", "-n"]),
    ])
  func opening(setting: String, words: [String]) throws {
    var world = World.sample()
    world.settings.browser = ProgramSetting(setting)
    var state = try state()
    let uri = state.address.uri
    #expect(uri.hasPrefix("https://gent.be@xn--80ak6aa92e.com/a/path") && uri.hasSuffix("more%1B[2J"))
    let expected = words.map { $0.replacing("URI", with: uri) }
    #expect(state.update(.command(.openAddress), world) == [.run(expected)])
  }

  @Test("draws in every size")
  func sizes() throws { drawInAllSizes(try state(), .sample()) }
}
