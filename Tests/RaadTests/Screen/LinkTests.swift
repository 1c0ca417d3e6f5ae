// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  @Test("a link is copied to the clipboard and opened with the set program, as one argument")
  func link() throws {
    let terminal = try Self.withBoard()
    let opened = terminal.folder.appending(path: "opened")
    let program = terminal.folder.appending(path: "open")
    try "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" > '\(opened.path)'\n".write(
      to: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let settings = terminal.folder.appending(path: ".config/raadhuis")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    try "browser = \"\(program.path) --to=%u\"\n"
      .write(to: settings.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    let address = "https://bücher.example/a?b=1&c=$(x)'d"
    try terminal.raad("reply", "1", "--body", "Look at \(address) now.")
    try terminal.shell("$RAAD")
    try terminal.see("Who can help?")
    try terminal.press("#")
    try terminal.type("1.2")
    try terminal.see("Look at")
    try terminal.press("Enter")
    try terminal.see("[1] https://")
    try terminal.press("o")
    try terminal.see("Leads to xn--bcher-kva.example")
    try terminal.press("Enter")
    #expect(terminal.wait { terminal.clipboard == address }, "\(terminal.clipboard)")
    try terminal.press("o")
    let words = "1|--to=https://xn--bcher-kva.example/a?b=1&c=$(x)'d|"
    #expect(terminal.wait { (try? String(contentsOf: opened, encoding: .utf8)) == words })
    try terminal.press("q")
    try terminal.see("[1] https://")
    try terminal.press("Q")
    try Self.expectRestored(terminal, status: 0)
  }
}
