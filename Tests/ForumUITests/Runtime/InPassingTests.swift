// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Glibc
import Testing

@testable import ForumUI

/// What the screen writes although nobody asked for it waits for nobody, and comes again.
@MainActor
@Suite struct InPassingTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)")

  private func withScript(_ body: (inout BoardScript, _ other: Store) throws -> Void) throws {
    let path = folder.appendingPathComponent("board.db").path
    defer { try? FileManager.default.removeItem(at: folder) }
    var script = try BoardScript(path: path)
    try body(&script, try Store(path: path))
  }

  private func marks(_ store: Store) throws -> ReadMarks {
    try store.outline(ofThread: 1, viewer: MemberID(rawValue: 1)).marks
  }

  @Test func whatWasReadWhileOthersWriteIsKeptLater() throws {
    try withScript { script, other in
      #expect(try !marks(other).contains(1))
      try other.database.write { () throws(StoreError) in
        script.press("Enter Escape")
        #expect(script.app.notification == nil)
        #expect(script.runtime.waitingMarks.keys.sorted() == [1])
        script.perform(script.runtime.writeWhatWaited())
        #expect(script.runtime.waitingMarks.keys.sorted() == [1])
      }
      #expect(try !marks(other).contains(1))
      script.perform(script.runtime.writeWhatWaited())
      #expect(try marks(other).contains(1))
      #expect(script.runtime.waitingMarks.isEmpty)
    }
  }

  @Test func aVisitBeginsWhileOthersWriteAndIsNotedLater() throws {
    try withScript { script, other in
      let member = try #require(try other.member(login: "an"))
      let later = Timestamp.sampleNow.adding(hours: 9)
      let store = try #require(script.runtime.store)
      try other.database.write { () throws(StoreError) in
        #expect(try Runtime.beginVisit(of: member, in: store, at: later).isNoted == false)
        script.runtime.visitWaits = true
        script.perform(script.runtime.writeWhatWaited())
        #expect(script.runtime.visitWaits)
      }
      script.runtime.app.world.reader.now = later
      script.perform(script.runtime.writeWhatWaited())
      #expect(!script.runtime.visitWaits)
      #expect(script.app.world.viewer.previousVisit == .sampleNow)
    }
  }
}

@Suite struct RescueTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func keep(in own: String) throws -> String {
    let rescue = Rescue(folders: [own], temporaryFolder: folder.path)
    let path = try #require(rescue.keep(Array("tekst".utf8), at: .sampleNow))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "tekst")
    return path
  }

  @Test func aFolderThatOthersMayWriteIsPassedByForANewOne() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appendingPathComponent("state/raadhuis").path
    #expect(try keep(in: own).hasPrefix(own + "/draft-"))
    #expect(try keep(in: own).hasSuffix("-1.txt"))
    chmod(own, 0o777)
    let elsewhere = try keep(in: own)
    #expect(elsewhere.hasPrefix(folder.path + "/raad-"))
    var status = stat()
    #expect(stat((elsewhere as NSString).deletingLastPathComponent, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(Rescue(folders: ["/proc/raadhuis"], temporaryFolder: "/proc").keep([], at: .sampleNow) == nil)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make another user's folder"))
  func anotherUsersFolderIsPassedBy() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let theirs = folder.appendingPathComponent("raadhuis").path
    mkdir(theirs, 0o755)
    chown(theirs, 65534, 65534)
    #expect(try !keep(in: theirs).hasPrefix(theirs))
    #expect(try FileManager.default.contentsOfDirectory(atPath: theirs) == [])
  }
}
