// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@testable import ForumExchange

/// The situations that Zawinski describes (https://www.jwz.org/doc/threading.html) and those his
/// readers found since.
@Suite struct MailThreadsTests {
  /// A message: its id, the ids it refers to, its subject, and its time in days.
  struct Mail {
    var id: String
    var references: [String] = []
    var subject = "Vraag"
    var day: Int?
  }

  private func archive(_ mails: [Mail]) -> MailArchive {
    var archive = MailArchive()
    for (index, mail) in mails.enumerated() {
      let subject = MailSubject(mail.subject)
      let message = MailArchive.Message(
        line: index * 10 + 1, text: SpoolFile.Place(start: 0, length: 0),
        created: Int64((mail.day ?? index) * 86_400 + 1_000_000),
        id: Int32(archive.number(ofID: Array(mail.id.utf8)[...])),
        author: 0, subject: Int32(archive.subjects.number(of: Array(subject.key.utf8)[...])), isReply: subject.isReply)
      archive.append(message, references: mail.references.map { Int32(archive.number(ofID: Array($0.utf8)[...])) })
    }
    return archive
  }

  private func threads(_ archive: MailArchive) -> MailThreads {
    MailThreads(archive, KnownMessages(count: archive.ids.count), time: Timestamp(seconds: 9_000_000))
  }

  /// Each message after what it answers, by thread: `a(b(c)d) e`.
  private func drawn(_ mails: [Mail]) -> String {
    let archive = archive(mails)
    let threads = threads(archive)
    func children(of parent: Int?, in thread: MailThreads.Thread) -> [Int] {
      mails.indices.filter { index in
        threads.threads[index] == thread && threads.parents[index].map { Int(archive.messageOfID[$0]) } == parent
      }
    }
    func drawn(_ message: Int, in thread: MailThreads.Thread) -> String {
      let below = children(of: message, in: thread).map { drawn($0, in: thread) }
      return mails[message].id + (below.isEmpty ? "" : "(\(below.joined(separator: " ")))")
    }
    var seen: [MailThreads.Thread] = []
    for thread in threads.threads where !seen.contains(thread) { seen.append(thread) }
    return seen.map { thread in children(of: nil, in: thread).map { drawn($0, in: thread) }.joined(separator: "+") }
      .joined(separator: " ")
  }

  static let situations: [(name: String, mails: [Mail], threads: String)] = [
    ("one alone", [Mail(id: "a")], "a"),
    ("a chain", [Mail(id: "a"), Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["a", "b"])], "a(b(c))"),
    (
      "a chain of which each knows only the last",
      [Mail(id: "a"), Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["b"])], "a(b(c))"
    ),
    ("a fork", [Mail(id: "a"), Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["a"])], "a(b c)"),
    (
      "answers first", [Mail(id: "c", references: ["a", "b"]), Mail(id: "b", references: ["a"]), Mail(id: "a")],
      "a(b(c))"
    ),
    ("a gap in the middle", [Mail(id: "a"), Mail(id: "c", references: ["a", "b"])], "a(c)"),
    ("a gap of two", [Mail(id: "a"), Mail(id: "d", references: ["a", "b", "c"])], "a(d)"),
    ("the beginning is missing", [Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["a", "b"])], "b(c)"),
    (
      "siblings without their parent stay together",
      [Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["a"])], "b+c"
    ),
    (
      "cousins without anything above",
      [Mail(id: "c", references: ["a", "b"]), Mail(id: "e", references: ["a", "d"])], "c+e"
    ),
    (
      "two threads",
      [Mail(id: "a"), Mail(id: "b"), Mail(id: "c", references: ["a"]), Mail(id: "d", references: ["b"])], "a(c) b(d)"
    ),
    // Circles.
    ("an answer to itself", [Mail(id: "a", references: ["a"])], "a"),
    ("two that answer each other", [Mail(id: "a", references: ["b"]), Mail(id: "b", references: ["a"])], "b(a)"),
    (
      "three in a circle",
      [Mail(id: "a", references: ["c"]), Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["b"])], "c(a(b))"
    ),
    ("references that name the message itself", [Mail(id: "a"), Mail(id: "b", references: ["a", "b"])], "a(b)"),
    (
      "references that contradict each other",
      [Mail(id: "a"), Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["b", "a"])], "a(b c)"
    ),
    (
      "a message knows better than others",
      [Mail(id: "a"), Mail(id: "c", references: ["b", "a"]), Mail(id: "b", references: ["a"])], "a(c b)"
    ),
    (
      "an id named twice", [Mail(id: "a"), Mail(id: "b", references: ["a"]), Mail(id: "c", references: ["a", "b"])],
      "a(b(c))"
    ),
    // Subjects.
    ("an answer by subject alone", [Mail(id: "a"), Mail(id: "b", subject: "Re: vraag")], "a+b"),
    ("in another language", [Mail(id: "a"), Mail(id: "b", subject: "Antw: [lijst] Vraag")], "a+b"),
    ("the same question again", [Mail(id: "a"), Mail(id: "b")], "a b"),
    ("an answer before the question", [Mail(id: "a", subject: "Re: vraag"), Mail(id: "b")], "a b"),
    ("an answer to the second of two", [Mail(id: "a"), Mail(id: "b"), Mail(id: "c", subject: "Re: vraag")], "a b+c"),
    ("an answer long after", [Mail(id: "a"), Mail(id: "b", subject: "Re: vraag", day: 61)], "a b"),
    ("an answer on the last day", [Mail(id: "a"), Mail(id: "b", subject: "Re: vraag", day: 60)], "a+b"),
    (
      "answers each within the window of the one before",
      [
        Mail(id: "a"), Mail(id: "b", subject: "Re: vraag", day: 50), Mail(id: "c", subject: "Re: vraag", day: 100),
        Mail(id: "d", subject: "Re: vraag", day: 161),
      ], "a+b+c d"
    ),
    (
      "the window counts from the last answer, also one by references",
      [
        Mail(id: "a"), Mail(id: "b", references: ["a"], subject: "Re: vraag", day: 55),
        Mail(id: "c", subject: "Re: vraag", day: 110),
      ], "a(b)+c"
    ),
    (
      "an answer not so long after the last",
      [Mail(id: "a"), Mail(id: "b", references: ["a"], day: 50), Mail(id: "c", subject: "Re: vraag", day: 100)],
      "a(b)+c"
    ),
    ("no subject", [Mail(id: "a", subject: ""), Mail(id: "b", subject: "Re:")], "a b"),
    (
      "references come before subjects",
      [Mail(id: "a"), Mail(id: "b", subject: "Anders"), Mail(id: "c", references: ["b"], subject: "Re: vraag")],
      "a b(c)"
    ),
    ("an answer to something missing", [Mail(id: "a"), Mail(id: "c", references: ["b"], subject: "Re: vraag")], "a+c"),
  ]

  @Test(arguments: situations)
  func threads(name: String, mails: [Mail], threads: String) { #expect(drawn(mails) == threads, "\(name)") }

  @Test func countsWhatIsMissingAndWhatIsJoined() {
    let threads = threads(
      archive([Mail(id: "a"), Mail(id: "d", references: ["a", "b", "c"]), Mail(id: "e", subject: "Re: vraag")]))
    #expect(threads.missing == 2)
    #expect(threads.joined == 1)
  }

  /// Ten thousand answers one below the other, in the order that is worst for walking up: nothing
  /// overflows, nothing is quadratic.
  @Test(.timeLimit(.minutes(30)), arguments: [false, true])
  func threadsADeepChain(isReversed: Bool) {
    let depth = 10_000
    var mails = (0..<depth).map { Mail(id: "m\($0)", references: $0 == 0 ? [] : ["m\($0 - 1)"]) }
    if isReversed { mails.reverse() }
    let archive = archive(mails)
    let threads = threads(archive)
    #expect(Set(threads.threads).count == 1)
    #expect(threads.parents.count { $0 == nil } == 1)
    for (index, mail) in mails.enumerated() {
      let parent = threads.parents[index].map { String(decoding: archive.ids[$0], as: UTF8.self) }
      #expect(parent == mail.references.last)
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func threadsALongChainOfMissingMessages() {
    let chain = (0..<20_000).map { "x\($0)" }
    let threads = threads(archive([Mail(id: "a", references: chain), Mail(id: "b", references: chain)]))
    #expect(threads.missing == 20_000)
    #expect(threads.threads == [.opened(by: 0, id: 1), .opened(by: 0, id: 1)])
  }

  /// Whatever refers to whatever: every message stands in a thread, answers one of its own thread
  /// or none, and no circle is left.
  @Test func leavesNoCircles() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let count = Int.random(in: 1...40, using: &random)
      let mails = (0..<count).map { index in
        Mail(
          id: "m\(index)",
          references: (0..<Int.random(in: 0...4, using: &random)).map { _ in
            "m\(Int.random(in: 0..<(count + 5), using: &random))"
          },
          subject: Bool.random(using: &random) ? "Re: Vraag" : "Vraag \(index % 3)")
      }
      let archive = archive(mails)
      let threads = threads(archive)
      for start in mails.indices {
        var (message, steps) = (start, 0)
        while let parent = threads.parents[message], steps <= count {
          #expect(threads.threads[Int(archive.messageOfID[parent])] == threads.threads[start])
          message = Int(archive.messageOfID[parent])
          steps += 1
        }
        #expect(steps <= count)
      }
    }
  }

  /// Messages whose beginning is missing, by their days, and which of them opens the thread.
  @Test(arguments: [([3, 3, 4], 0), ([4, 3, 3], 1), ([5, 4, 3], 2)])
  func theEarliestOpensAndOfOneTimeTheFirstInTheFile(days: [Int], opening: Int) {
    let archive = archive(days.enumerated().map { Mail(id: "m\($0)", references: ["a"], day: $1) })
    let openings = threads(archive).threads.map { thread in
      if case .opened(let message, _) = thread { message } else { -1 }
    }
    #expect(openings == [opening, opening, opening])
  }
}

@Suite struct InternTableTests {
  @Test func givesEqualTextsOneNumber() {
    var table = InternTable()
    let numbers = (0..<5000).map { table.number(of: Array("id\($0)".utf8)[...]) }
    #expect(numbers == Array(0..<5000))
    let again = (0..<5000).map { table.number(of: Array("id\($0)".utf8)[...]) }
    #expect(again == numbers)
    let empty = table.number(of: [])
    #expect(empty == 5000)
    #expect(String(decoding: table[0], as: UTF8.self) == "id0")
    #expect(String(decoding: table[4999], as: UTF8.self) == "id4999")
    #expect(table.count == 5001)
  }
}

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-2, and lengths around the end of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
  ])
  func hashes(text: String, hex: String) {
    #expect(SHA256.hex(text.utf8) == hex)
    #expect(SHA256.hex(text.utf8, digits: 32) == String(hex.prefix(32)))
  }
}
