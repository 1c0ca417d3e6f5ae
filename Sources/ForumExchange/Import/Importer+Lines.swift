// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Looks at all lines, and takes in all that refers to nothing that may still come.
  func readLines() throws(StoreError) {
    var reader = LineReader(file)
    var hasBoard = false
    while let line = reader.nextLine() {
      report.lines += 1
      if !line.isTooLong, line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { continue }
      if hasBoard {
        try read(line)
      } else {
        guard try readBoard(line) else { return }
        hasBoard = true
      }
    }
    if let code = reader.failure {
      failure = .unreadable(path: file.path, code: code)
    } else if !hasBoard {
      failure = .empty(path: file.path)
    }
  }

  /// Takes the first line; false when this is not a file of ours.
  private func readBoard(_ line: LineReader.Line) throws(StoreError) -> Bool {
    do throws(LineProblem) {
      guard !line.isTooLong else { throw .tooLong(limit: LineReader.lengthLimit) }
      var parsed = try ExchangeLine(line.bytes)
      guard parsed.type == "board" else {
        throw .unknownWord(field: "type", word: String(parsed.type.prefix(40)), allowed: ["board"])
      }
      board = try BoardRecord(&parsed.fields)
      note(parsed)
    } catch {
      failure = .notAnExchange(path: file.path, line: line.number, problem: error)
      return false
    }
    guard board.format == BoardRecord.format else {
      failure = .unknownFormat(path: file.path, found: board.format)
      return false
    }
    try startBoard()
    return true
  }

  private func read(_ line: LineReader.Line) throws(StoreError) {
    let record: ExchangeRecord
    do throws(LineProblem) {
      guard !line.isTooLong else { throw .tooLong(limit: LineReader.lengthLimit) }
      var parsed = try ExchangeLine(line.bytes)
      record = try ExchangeRecord(&parsed)
      if case .unknown = record {} else { note(parsed) }
    } catch { return report.refuse(line.number, error) }
    let place = StagedPlace(line: line.number, place: line.place, length: line.bytes.count)
    switch record {
    case .topic(let topic): try take(topic)
    case .organisation(let organisation): try take(organisation)
    case .member(let member): try take(member, line: line.number)
    case .thread(let thread): try stage(thread, at: place)
    case .post(let post): try stage(post, at: place)
    case .tip(let tip): try stage(tip, at: place)
    case .board: report.refuse(line.number, .secondBoard)
    case .unknown(let type): report.noteUnknownType(type)
    }
  }

  private func note(_ line: ExchangeLine) {
    report.note(.unknownField, line.fields.unknown)
    report.note(.replacedCharacter, line.replaced + line.fields.replaced)
  }
}
