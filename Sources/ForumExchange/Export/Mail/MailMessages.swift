// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The posts of a thread as messages of a mailbox.
struct MailMessages {
  let thread: ThreadDetail
  /// The Message-ID of each post, by its number, those that are gone included.
  let ids: [Int: String]

  /// How many of the nearest posts above are named besides the first: mail programs need no more
  /// (RFC 5537, 3.4.4).
  private static let referenceLimit = 20
  /// How long a line may be without being encoded (RFC 5322, 2.1.1), in bytes.
  private static let lineLimit = 990
  private let parents: [Int: Int]

  init(thread: ThreadDetail, ids: [Int: String]) {
    self.thread = thread
    self.ids = ids
    parents = Dictionary(
      thread.posts.compactMap { post in post.parent.map { (post.number, $0) } }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// A post with the line before it; the empty line after it is for who writes it.
  func message(_ post: Post) -> [UInt8] {
    let date = MailDateText(post.created)
    let address = "\(post.author.handle)@\(MailIDs.host)"
    let isEncoded = post.body.utf8.split(separator: 0x0a).contains { $0.count > Self.lineLimit }
    var lines = ["From \(address) \(date.postmark)"]
    lines.append("From: \(EncodedField.name(post.author.name))<\(address)>")
    lines.append("Date: \(date.field)")
    let title = thread.summary.title
    lines.append("Subject: \(EncodedField.text(post.number == 1 ? title : "Re: \(title)"))")
    lines.append("Message-ID: <\(ids[post.number] ?? "")>")
    if let parent = post.parent {
      lines.append("In-Reply-To: <\(ids[parent] ?? "")>")
      lines.append("References: \(references(of: post).map { "<\($0)>" }.joined(separator: "\n "))")
    }
    if !thread.summary.topics.isEmpty {
      lines.append("Keywords: \(thread.summary.topics.map(\.rawValue).joined(separator: ",\n "))")
    }
    if post.language != .unknown { lines.append("Content-Language: \(post.language.rawValue)") }
    lines.append("MIME-Version: 1.0")
    lines.append("Content-Type: text/plain; charset=utf-8")
    lines.append("Content-Transfer-Encoding: \(isEncoded ? "quoted-printable" : "8bit")")
    let head = Array(lines.joined(separator: "\n").utf8) + [0x0a, 0x0a]
    let body = Array(post.body.utf8)
    return head + Self.quoted(isEncoded ? TransferEncoding.quotedPrintable(encoding: body) : body)
  }

  /// The ids above a post, the first and the nearest ones, the nearest last.
  private func references(of post: Post) -> [String] {
    var numbers: [Int] = []
    var next = post.parent
    while let number = next, numbers.count < Self.referenceLimit {
      numbers.append(number)
      next = parents[number]
    }
    if next != nil { numbers.append(1) }
    return numbers.reversed().compactMap { ids[$0] }
  }

  /// The lines with a mark before those that would begin a message; each line ends.
  private static func quoted(_ body: [UInt8]) -> [UInt8] {
    var quoted: [UInt8] = []
    quoted.reserveCapacity(body.count + 1)
    body[...].forEachLine { line in
      if line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: Postmark.start) { quoted.append(UInt8(ascii: ">")) }
      quoted += line
      quoted.append(0x0a)
      return true
    }
    return quoted
  }
}
