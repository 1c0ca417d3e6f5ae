// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI

extension Subcommand {
  static let exporting: [Subcommand] = [
    Subcommand(
      "export", .operation,
      [
        Operand(.choice(TypedWords(["jsonl", "mbox", "md", "atom"])), "jsonl|mbox|md|atom"),
        Operand(.query, "QUERY", .any),
      ],
      [.output, .limit],
      about: {
        $0(
          nl: "exporteert gesprekken: een bord voor een ander bord, mail, pagina’s of een feed",
          fr: "exporte des conversations : un forum pour un autre, du courriel, des pages ou un flux",
          de: "exportiert Gespräche: ein Forum für ein anderes, Mail, Seiten oder einen Feed",
          en: "writes threads out: a board for another board, mail, pages or a feed")
      },
      member: { try $0.exportData() })
  ]
}

extension Session {
  /// `raad export jsonl|mbox|md|atom [QUERY…] [--output FILE]`
  func exportData() throws {
    let format = invocation.operand(0) ?? ""
    if format != "atom", invocation.has(.limit) { throw UsageProblem.conflict(format, CommandOption.limit.dashed) }
    let path = invocation.value(.output) ?? "-"
    let request = ThreadListRequest(viewer: me.id, now: now, query: try query(from: 1))
    let written: [ItemKind: Int]
    switch format {
    case "mbox": written = [.post: try MailExport(of: store).run(path: path, threads: request)]
    case "atom":
      let limit = invocation.number(.limit) ?? AtomExport.usualLimit
      written = [.post: try AtomExport(of: store).run(path: path, threads: request, limit: limit)]
    case "md": written = [.thread: try exportPages(request, folder: path == "-" ? nil : path)]
    default:
      let isWhole = invocation.operands.count == 1
      written = try ExchangeExport(of: store, by: me.id).run(path: path, threads: isWhole ? nil : request)
    }
    // Standard output holds the export itself then.
    guard path != "-" else { return }
    if wantsJSON {
      try output.json(JSONValue(written))
    } else {
      try context.confirm(.exported)
    }
  }

  /// Writes a page for each thread, into a folder or one after the other; returns how many.
  private func exportPages(_ request: ThreadListRequest, folder: String?) throws -> Int {
    // As wide as it takes: a page has no lines to wrap to.
    let pages = Linear(reader: reader, columns: nil, layers: vocabulary.layers)
    func named<Value>(_ path: String, _ body: () throws(OutputError) -> Value) throws -> Value {
      do throws(OutputError) { return try body() } catch {
        throw ExchangeError.unwritable(path: path, code: error.code)
      }
    }
    let pageFolder = try folder.map { path in try named(path) { () throws(OutputError) in try PageFolder(path) } }
    var count = 0
    var request = request
    request.isForOthers = true
    for number in try store.threadNumbers(request) {
      let thread = try store.thread(number, viewer: request.viewer, now: request.now)
      let page = pages.markdown(thread)
      if let folder, let pageFolder {
        let path = "\(folder)/\(Linear.markdownFileName(thread.summary))"
        guard !store.isOwn(path) else { throw ExchangeError.isTheBoard(path: path) }
        try named(path) { () throws(OutputError) in
          try pageFolder.write(page, name: Linear.markdownFileName(thread.summary))
        }
      } else {
        try output.raw(count == 0 ? page : "\n---\n\n" + page)
      }
      count += 1
    }
    return count
  }
}
