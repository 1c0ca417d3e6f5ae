// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Testing

@testable import ForumStore

@Suite struct OutputPlaceTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func place(_ name: String) -> OutputPlace { OutputPlace(scratch.file(name)) }

  @Test func tellsWhatMayBeWrittenAndHow() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: scratch.file("file")))
    mkdir(scratch.file("folder"), 0o700)
    mkfifo(scratch.file("pipe"), 0o600)
    for target in ["file", "folder", "pipe", "nothing"] { symlink(scratch.file(target), scratch.file("to-\(target)")) }
    let places: [(String, OutputPlace)] = [
      ("nothing", .free), ("file", .replaceable), ("to-file", .replaceable), ("to-nothing", .replaceable),
      ("folder", .barred(EISDIR)), ("to-folder", .barred(EISDIR)), ("pipe", .stream), ("to-pipe", .stream),
      ("file/below", .barred(ENOTDIR)),
    ]
    for (name, expected) in places { #expect(place(name) == expected, "\(name)") }
    #expect(OutputPlace("/dev/null") == .stream)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can put another user's files there"))
  func whatAnotherUserPutThereIsNotWritten() throws {
    mkfifo(scratch.file("pipe"), 0o600)
    symlink("/dev/null", scratch.file("link"))
    mkdir(scratch.file("folder"), 0o777)
    for name in ["pipe", "link", "folder"] { lchown(scratch.file(name), 65534, 65534) }
    for name in ["pipe", "link"] { #expect(place(name) == .barred(EACCES), "\(name)") }
    // Whose folder it is matters where all may make one.
    #expect(!OutputPlace.isPlanted(scratch.file("folder")))
    chmod(scratch.path, 0o1777)
    #expect(OutputPlace.isPlanted(scratch.file("folder")) && OutputPlace.isPlanted(scratch.file("folder/")))
  }

  @Test func aFileInTheMakingLeavesNoTraceAndTakesNoName() throws {
    let path = scratch.file("made")
    do { _ = try NewFile(for: path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    // Neither what another process left nor a link in the way is written.
    symlink(scratch.file("victim"), scratch.file(".made.new-\(getpid())"))
    let file = try NewFile(for: path)
    #expect(write(file.descriptor, "x", 1) == 1)
    try Data("there".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: FileError(EEXIST)) { try file.place(replacing: false) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "there")
    try file.place(replacing: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "x")
    #expect(access(scratch.file("victim"), F_OK) != 0)
    let long = try NewFile(for: scratch.file(String(repeating: "é", count: 120)))
    try long.place(replacing: false)
  }
}
