// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad_bench

/// Whatever reads foreign text takes about twice the work for twice the text. Work is counted, not
/// timed.
@Suite struct GrowthTests {
  private static let programs = Bundle.main.executableURL.map {
    $0.resolvingSymlinksInPath().deletingLastPathComponent()
  }
  /// Four times the text may take so many times the work: more than sorting needs, less than half
  /// of a square.
  private static let most = 7.0

  @Test func noReaderTakesTheSquare() throws {
    let scratch = try Scratch()
    let program = try #require(Self.programs).appendingPathComponent("raad-bench").path
    let process = Foundation.Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "valgrind", "--tool=callgrind", "--callgrind-out-file=\(scratch.path)/out",
      "--dump-after=*growthMark*", program, "grow", "quick",
    ]
    let output = Foundation.Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let names = text.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(names.count == GrowthSubject.quick.count * Growth.factors.count)
    // Every second dump is the reading, the others what came before it.
    let work: [Double] = try names.indices.map { try Self.instructions(in: "\(scratch.path)/out.\($0 * 2 + 2)") }
    for index in work.indices where index % Growth.factors.count == 0 {
      let ratio: Double = work[index + 2] / max(work[index], 1)
      #expect(ratio < Self.most, "\(names[index]): \(Array(work[index..<index + 3]))")
    }
  }

  private static func instructions(in path: String) throws -> Double {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").last { $0.hasPrefix("totals: ") })
    return try #require(Double(line.dropFirst("totals: ".count)))
  }

  @Test func eachSubjectHasANameOfItsOwn() throws {
    let names = (GrowthSubject.quick + GrowthSubject.files(try GrowthBoard())).map(\.name)
    #expect(Set(names).count == names.count)
  }
}
