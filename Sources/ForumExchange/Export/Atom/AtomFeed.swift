// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The XML of a feed.
struct AtomFeed {
  let board: Board
  /// What the ids begin with: a tag (RFC 4151) of the day on which the board was made, since the
  /// board has no address.
  private let tag: String

  init(board: Board) {
    self.board = board
    let name = TextRules.suggestedHandle(from: board.name) ?? "board"
    let host = name.replacingUnderscores + "." + MailIDs.host
    tag = "tag:\(host),\(board.created.iso8601.prefix(10)):\(String(board.created.seconds, radix: 36))"
  }

  /// What stands before the entries. A feed without entries was last changed when the board was
  /// made.
  func head(updated: Timestamp?) -> [UInt8] {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\">",
      "  <id>\(tag)</id>", "  <title>\(Self.escaped(board.name))</title>",
    ]
    if !board.motto.isEmpty { lines.append("  <subtitle>\(Self.escaped(board.motto))</subtitle>") }
    lines.append("  <updated>\((updated ?? board.created).iso8601)</updated>")
    lines.append("  <generator>Raadhuis</generator>")
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// One entry.
  func entry(_ entry: AtomEntry) -> [UInt8] {
    let (post, thread) = (entry.post, entry.thread)
    let author = post.author.name.isEmpty ? post.author.handle : post.author.name
    let language = post.language == .unknown ? "" : " xml:lang=\"\(post.language.rawValue)\""
    var lines = ["  <entry\(language)>", "    <id>\(id(of: post.reference))</id>"]
    lines.append("    <title>\(Self.escaped(post.number == 1 ? thread.title : "Re: \(thread.title)"))</title>")
    lines.append("    <author><name>\(Self.escaped(author))</name></author>")
    lines.append("    <published>\(post.created.iso8601)</published>")
    lines.append("    <updated>\(entry.updated.iso8601)</updated>")
    lines += thread.topics.map { "    <category term=\"\(Self.escaped($0.rawValue))\"/>" }
    if let parent = post.parent {
      let reference = PostReference(thread: thread.number, number: parent)
      lines.append("    <thr:in-reply-to ref=\"\(id(of: reference))\"/>")
    }
    lines.append("    <content type=\"text\">\(Self.escaped(post.body))</content>")
    lines.append("  </entry>")
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// What stands after the entries.
  let end = Array("</feed>".utf8)

  private func id(of post: PostReference) -> String { "\(tag)/\(post.thread).\(post.number)" }

  /// A text without what has a meaning in XML, and without what may not stand in it at all (XML
  /// 1.0, 2.2).
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3c: escaped.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3e: escaped.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: escaped.append(contentsOf: "&quot;".unicodeScalars)
      case 0x09, 0x0a: escaped.append(scalar)
      case 0..<0x20, 0xfffe, 0xffff: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension String {
  /// A host name has no underscores.
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? "-" : $0 }) }
}
