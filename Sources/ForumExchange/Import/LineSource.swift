// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// A file in the exchange format (Docs/Exchange.md): each line is an object, and is read again when
/// what it refers to is known.
final class LineSource: ImportSource {
  let path: String
  private let file: InputFile

  init(_ file: InputFile) {
    self.file = file
    path = file.path
  }

  func stage(in importer: Importer) throws(StoreError) {
    var reader = LineReader(file)
    let length = file.length
    var hasBoard = false
    while let line = reader.nextLine() {
      importer.report.lines += 1
      importer.onProgress?(ImportProgress(.reading, done: line.place, total: length))
      if !line.isTooLong, line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { continue }
      if hasBoard {
        try importer.read(line)
      } else {
        guard try importer.readBoard(line) else { return }
        hasBoard = true
      }
    }
    if let code = reader.failure {
      importer.failure = .unreadable(path: path, code: code)
    } else if !hasBoard {
      importer.failure = .empty(path: path)
    }
  }

  func thread(_ item: StagedItem) -> ThreadRecord? {
    read(item) { (fields) throws(LineProblem) in try ThreadRecord(&fields) }
  }

  func post(_ item: StagedItem) -> PostRecord? {
    read(item) { (fields) throws(LineProblem) in try PostRecord(&fields) }
  }

  func tip(_ item: StagedItem) -> TipRecord? {
    read(item) { (fields) throws(LineProblem) in try TipRecord(&fields) }
  }

  func network(_ item: StagedItem) -> NetworkRecord? {
    read(item) { (fields) throws(LineProblem) in try NetworkRecord(&fields) }
  }

  func event(_ item: StagedItem) -> EventRecord? {
    read(item) { (fields) throws(LineProblem) in try EventRecord(&fields) }
  }

  func poll(_ item: StagedItem) -> PollRecord? {
    read(item) { (fields) throws(LineProblem) in try PollRecord(&fields) }
  }

  /// Reads a line again whose fields are known to be right.
  private func read<Record>(
    _ item: StagedItem, _ read: (inout FieldReader) throws(LineProblem) -> Record
  ) -> Record? {
    guard let bytes = file.bytes(at: item.place.place, count: item.place.length), bytes.count == item.place.length,
      var line = try? ExchangeLine(bytes)
    else { return nil }
    return try? read(&line.fields)
  }
}

extension Importer {
  /// Takes the first line; false when this is not a file of ours.
  fileprivate func readBoard(_ line: LineReader.Line) throws(StoreError) -> Bool {
    do throws(LineProblem) {
      guard !line.isTooLong else { throw .tooLong(limit: LineReader.lengthLimit) }
      var parsed = try ExchangeLine(line.bytes)
      guard parsed.type == "board" else {
        throw .unknownWord(field: "type", word: String(parsed.type.prefix(40)), allowed: ["board"])
      }
      board = try BoardRecord(&parsed.fields)
      note(parsed)
    } catch {
      failure = .notAnExchange(path: source.path, line: line.number, problem: error)
      return false
    }
    guard board.format == BoardRecord.format else {
      failure = .unknownFormat(path: source.path, found: board.format)
      return false
    }
    try startBoard()
    return true
  }

  fileprivate func read(_ line: LineReader.Line) throws(StoreError) {
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
    case .network(let network): try stageMeeting(.network, network.id, at: place)
    case .event(let event): try stageMeeting(.event, event.id, at: place)
    case .poll(let poll): try stageMeeting(.poll, poll.id, at: place)
    case .board: report.refuse(line.number, .secondBoard)
    case .unknown(let type): report.noteUnknownType(type)
    }
  }

  private func note(_ line: ExchangeLine) {
    report.note(.unknownField, line.fields.unknown)
    report.note(.replacedCharacter, line.replaced + line.fields.replaced)
  }
}
