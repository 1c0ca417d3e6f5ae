// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Seeded
import Testing

@testable import ForumExchange

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONProblem) -> JSONNode {
    var reader = JSONReader(Array(text.utf8))
    return try reader.document()
  }

  @Test(arguments: [
    ("null", JSONNode.null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-0", .integer(0)),
    ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .real(9.223372036854775808e18)),
    ("1.5", .real(1.5)), ("1e3", .real(1000)), ("-2.5E-1", .real(-0.25)), ("\"\"", .string("")),
    (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{c}\n\r\t")), (#""\u00e9\u0000x""#, .string("é\u{0}x")),
    (#""\ud83d\ude00""#, .string("😀")), ("\"é😀\"", .string("é😀")), ("[]", .array([])), ("{}", .object(JSONObject())),
    ("[1,[null]]", .array([.integer(1), .array([.null])])),
    (
      "{\"a\":1,\"b\":{}}",
      .object(
        JSONObject(fields: [.init(name: "a", value: .integer(1)), .init(name: "b", value: .object(JSONObject()))]))
    ),
  ])
  func readsValues(text: String, value: JSONNode) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    ("", 1, JSONProblem.Reason.unexpectedEnd), ("  ", 3, .unexpectedEnd), ("nul", 4, .unexpectedEnd),
    ("nulx", 4, .unexpectedByte(0x78)), ("[1,]", 4, .unexpectedByte(0x5d)), ("[1 2]", 4, .unexpectedByte(0x32)),
    ("{\"a\":1,}", 8, .unexpectedByte(0x7d)), ("{\"a\" 1}", 6, .unexpectedByte(0x31)),
    ("{a:1}", 2, .unexpectedByte(0x61)),
    ("01", 1, .malformedNumber), ("1.", 3, .unexpectedEnd), ("1e", 3, .unexpectedEnd), ("-", 2, .unexpectedEnd),
    ("+1", 1, .unexpectedByte(0x2b)), ("1e999", 1, .malformedNumber), ("\"a", 3, .unexpectedEnd),
    ("\"a\u{1}\"", 3, .controlCharacter(1)), ("\"a\0\"", 3, .controlCharacter(0)), (#""\x""#, 2, .malformedEscape),
    (#""\u12g4""#, 2, .malformedEscape), (#""\u12"#, 2, .malformedEscape), ("\"\\", 3, .unexpectedEnd),
    ("1 1", 3, .unexpectedByte(0x31)), ("{\"a\":1,\"a\":2}", 8, .duplicateName("a")), ("NaN", 1, .unexpectedByte(0x4e)),
    ("'a'", 1, .unexpectedByte(0x27)),
  ])
  func refusesOthers(text: String, place: Int, reason: JSONProblem.Reason) {
    #expect(throws: JSONProblem(place: place, reason: reason)) { try read(text) }
  }

  /// Two names are compared, and a value with the words that are known, before any rule looks at them.
  @Test func marksWithoutEndAreBoundedAsTheyAreRead() throws {
    let marks = (0..<200).map { $0.isMultiple(of: 2) ? "\u{301}" : "\u{316}" }.joined()
    let escaped = (0..<200).map { $0.isMultiple(of: 2) ? #"\u0301"# : #"\u0316"# }.joined()
    let text = "{\"q\(marks)\": \"x\(marks)\", \"q\(escaped)x\": \"x\(escaped)\"}"
    guard case .object(let object) = try read(text) else {
      Issue.record("no object")
      return
    }
    var texts = object.fields.map(\.name)
    for case .string(let text) in object.fields.map(\.value) { texts.append(text) }
    let runs = texts.map { text in
      text.unicodeScalars.split { $0.properties.canonicalCombiningClass == .notReordered }.map(\.count).max()
    }
    #expect(runs == [30, 30, 30, 30])
  }

  @Test(arguments: [#""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83dA""#])
  func replacesHalvesOfPairs(text: String) throws {
    var reader = JSONReader(Array(text.utf8))
    guard case .string(let string) = try reader.document() else { return #expect(Bool(false)) }
    #expect(string.unicodeScalars.first == "\u{FFFD}")
    #expect(reader.replaced == 1)
  }

  @Test func readsAsDeepAsTheLimitAndNoDeeper() throws {
    let limit = JSONReader.depthLimit
    _ = try read(String(repeating: "[", count: limit) + String(repeating: "]", count: limit))
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONProblem(place: limit + 1, reason: .tooDeep(limit: limit))) { try read(deep) }
  }

  /// Whatever the bytes are, reading ends with a value or a place inside the text; and it agrees
  /// with another reader on what is JSON.
  @Test func survivesMutatedLines() throws {
    var random = SeededRandom(seed: 20_260_302)
    let seeds = [
      #"{"type":"post","id":"p1","parent":null,"body":"é\u00e9\ud83d\ude00\n","heard":["u1","u2"],"n":-1.5e3}"#,
      #"[{"a":[true,false,null,{"b":[]}]},0,"\\\"",[[[]]]]"#,
    ].map { Array($0.utf8) }
    for round in 0..<20_000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0...Int.random(in: 0...3, using: &random) { mutate(&bytes, &random) }
      var reader = JSONReader(bytes)
      let isTaken: Bool
      do throws(JSONProblem) {
        _ = try reader.document()
        isTaken = true
      } catch {
        isTaken = false
        #expect((1...bytes.count + 1).contains(error.place))
      }
      guard isTaken, String(validating: bytes, as: UTF8.self) != nil, reader.replaced == 0 else { continue }
      let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(other != nil, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return bytes.append(UInt8.random(in: 0...255, using: &random)) }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
    case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: bytes[place...], at: place)
    }
  }
}
