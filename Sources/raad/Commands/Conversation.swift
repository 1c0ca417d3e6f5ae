// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// `raad --linear`: the board line by line, with numbered lists, for screen readers and terminals
/// that show lines only. Whatever is no word of its own is a command of raad.
@MainActor
struct Conversation {
  private typealias Verb = ConversationPhrase.Verb

  /// A list that is gone through.
  private enum Listing {
    case threads(ThreadPlace, after: PageKey?)
    case tips(after: PageKey?)
    case members(after: PageKey?)
  }

  /// So many items are shown at once.
  private static let pageLength = 10
  /// No line is longer, in bytes.
  private static let longestLine = 10_000

  private var context: Context
  private let store: Store
  private let vocabulary: Vocabulary
  private let reader: Reader
  private var me: Member
  /// What the numbers of the list stand for.
  private var items: [Reference] = []
  /// What comes after them.
  private var rest: Listing?
  /// What is open, and which number it had.
  private var opened: (reference: Reference, index: Int?)?

  init(_ session: Session) {
    var environment = session.environment
    // No command of the conversation opens a screen.
    environment.variables["TERM"] = "dumb"
    environment.isConversation = true
    context = session.context.replacing(environment)
    (store, vocabulary, reader, me) = (session.store, session.vocabulary, session.reader, session.me)
    // A board opens once, whoever asks for it.
    context.store = store
  }

  /// Talks until the member leaves or the input ends.
  mutating func run() throws {
    // A visit like one on the screen: what is new counts from the one before it.
    let now = context.environment.now
    try? store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in _ = try store.beginVisit(me.id, at: now)
    }
    try say(reader(ConversationPhrase.welcome(try store.board().name)))
    try show(.today)
    while true {
      if context.environment.isInputTerminal { try context.output.raw("raad> ") }
      try context.output.flush()
      guard let line = try context.input.nextLine(limit: Self.longestLine) else { return }
      let words = Self.words(of: line)
      guard let first = words.first else { continue }
      if verb(first) == .quit || first == "q" { return try say(reader(ConversationPhrase.goodbye)) }
      do { try take(words, first) } catch let error as OutputError { throw error } catch let error as Interruption {
        throw error
      } catch is SilentRefusal {
      } catch {
        try context.output.flush()
        try context.messages.line("raad: " + Failure(error).message(for: reader))
        try context.messages.flush()
      }
    }
  }

  private mutating func take(_ words: [String], _ first: String) throws {
    if words.count == 1 {
      if first == "?" { return try say(reader(ConversationPhrase.help)) }
      if let number = Int(first) { return try open(item: number) }
      if let place = place(first) { return try show(place) }
      if let reference = Reference(first), first.contains(where: { "#.:@".contains($0) }) { return try open(reference) }
      switch verb(first) {
      case .next: return try goOn()
      case .reply:
        guard let opened, Self.thread(of: opened.reference) != nil else {
          return try say(reader(ConversationPhrase.nothingOpen))
        }
        return try command(["reply", opened.reference.description])
      case .list: return try again()
      case .ask: return try command(["ask"])
      case .quit, nil: break
      }
    }
    guard Subcommand.firstWords.contains(first) else { return try say(reader(ConversationPhrase.unknown(first))) }
    try command(words)
  }

  /// Single letters that stand for a word, as in other programs that read lines.
  private static let letters: [String: Verb] = ["n": .next, "r": .reply]

  private func verb(_ word: String) -> Verb? {
    let typed = Folding.fold(word)
    let spelled = Verb.allCases.first { verb in
      verb.rawValue == typed || Folding.fold(reader(ConversationPhrase.verb(verb))) == typed
    }
    return spelled ?? Self.letters[typed]
  }

  private func place(_ word: String) -> ForumUI.Command? {
    let typed = Folding.fold(word)
    return ConversationPhrase.places.first { command in
      command.rawValue == typed || Folding.fold(reader(KeyPhrase.hint(command))) == typed
    }
  }

  /// Does a command as if it were typed in a shell, on the board that is open.
  private mutating func command(_ words: [String]) throws {
    let invocation = try InvocationParser.parse(words)
    for option in [CommandOption.board, .actAs, .linear] where invocation.has(option) {
      throw UsageProblem.conflict(CommandOption.linear.dashed, option.dashed)
    }
    me = try store.member(handle: me.handle) ?? me
    let context = self.context.replacing(self.context.environment.atPresent, invocation)
    let session = Session(context: context, store: store, me: me, vocabulary: vocabulary, reader: reader(at: context))
    try context.run(in: session)
  }

  private func reader(at context: Context) -> Reader {
    var reader = reader
    reader.now = context.environment.now
    return reader
  }

  /// A list with numbers, from where the one before ended.
  private mutating func list(_ listing: Listing, heading: String? = nil) throws {
    let now = context.environment.atPresent.now
    let linear = linear
    if let heading { try say(heading) }
    var rows: [(Reference, [String])] = []
    switch listing {
    case .threads(let place, let key):
      let page = try store.threads(
        ThreadListRequest(viewer: me.id, now: now, place: place, after: key, limit: Self.pageLength))
      rows = page.items.map { (.thread($0.number), linear.lines($0)) }
      rest = page.next.map { .threads(place, after: $0) }
    case .tips(let key):
      let page = try store.tips(matching: TipFilter(), now: now, after: key, limit: Self.pageLength)
      rows = page.items.map { (.tip($0.number), linear.lines($0)) }
      rest = page.next.map { .tips(after: $0) }
    case .members(let key):
      let page = try store.members(matching: MemberFilter(), after: key, limit: Self.pageLength)
      rows = page.items.map { (.member($0.brief.handle), linear.lines($0)) }
      rest = page.next.map { .members(after: $0) }
    }
    try number(rows)
  }

  private mutating func number(_ rows: [(Reference, [String])]) throws {
    items = rows.map(\.0)
    opened = nil
    for (index, row) in rows.enumerated() {
      try say("\(index + 1). " + (row.1.first ?? ""))
      for line in row.1.dropFirst() { try say(line) }
    }
    try say(reader(rest == nil ? ConversationPhrase.listEnds : .moreWithNext))
  }

  private mutating func show(_ place: ForumUI.Command) throws {
    let name = reader(KeyPhrase.hint(place))
    switch place {
    case .advice: try list(.threads(.advice, after: nil), heading: name)
    case .stories: try list(.threads(.stories, after: nil), heading: name)
    case .tips: try list(.tips(after: nil), heading: name)
    case .people: try list(.members(after: nil), heading: name)
    case .topics: try command(["topics"])
    case .me: try command(["me"])
    case .notices: try command(["inbox"])
    default:
      let today = try store.today(for: me.id, now: context.environment.atPresent.now)
      let linear = linear
      rest = nil
      try say(reader(TodayPhrase.whoCanHelp(today.waitingCount)))
      var rows: [(Reference, [String])] = []
      for thread in today.waiting.prefix(Self.pageLength) + today.own {
        rows.append((.thread(thread.number), linear.lines(thread)))
      }
      for notice in today.notices { rows.append((notice.target, linear.lines([notice]))) }
      for tip in today.pinnedTips { rows.append((.tip(tip.number), linear.lines(tip))) }
      try number(rows)
      for line in linear.lines(today.steps) { try say(line) }
    }
  }

  private mutating func again() throws {
    let rows = items
    guard !rows.isEmpty else { return try show(.today) }
    for (index, reference) in rows.enumerated() {
      let glance = try store.glances(at: [reference], viewer: me.id, now: context.environment.atPresent.now).first
      try say("\(index + 1). \(reference) \(glance?.title ?? "")")
    }
  }

  private mutating func open(item number: Int) throws {
    guard number >= 1, number <= items.count else {
      return try say(reader(ConversationPhrase.noSuchItem(number, of: items.count)))
    }
    try open(items[number - 1], index: number - 1)
  }

  private mutating func open(_ reference: Reference, index: Int? = nil) throws {
    try command(["read", reference.description] + (Self.thread(of: reference) == nil ? [] : ["--mark"]))
    opened = (reference, index)
  }

  /// The next item after the one that is open, or the next page of the list.
  private mutating func goOn() throws {
    if let index = opened?.index, items.indices.contains(index + 1) {
      return try open(items[index + 1], index: index + 1)
    }
    guard let rest else { return try say(reader(ConversationPhrase.listEnds)) }
    try list(rest)
  }

  /// The thread of a reference; nil for what is no thread.
  private static func thread(of reference: Reference) -> Reference? {
    switch reference {
    case .thread: reference
    case .post(let post): .thread(post.thread)
    default: nil
    }
  }

  private var linear: Linear {
    Linear(reader: reader, columns: context.environment.textColumns, layers: vocabulary.layers)
  }

  private func say(_ text: String) throws { try context.output.line(text) }

  /// The words of a line; those between double quotes are one.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isBegun = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        isBegun = true
      } else if character.isWhitespace, !isQuoted {
        if isBegun { words.append(word) }
        (word, isBegun) = ("", false)
      } else {
        word.append(character)
        isBegun = true
      }
    }
    return isBegun ? words + [word] : words
  }
}

extension Context {
  /// `raad --linear`
  func converse() throws {
    guard !wantsJSON else { throw UsageProblem.conflict(CommandOption.linear.dashed, CommandOption.json.dashed) }
    var conversation = Conversation(try openSession())
    try conversation.run()
  }

  /// The same in another environment, for other words.
  func replacing(_ environment: Environment, _ invocation: Invocation? = nil) -> Context {
    Context(
      invocation: invocation ?? self.invocation, environment: environment, preferences: preferences, reader: reader,
      input: input, output: output, messages: messages, store: store)
  }
}

extension Environment {
  /// The same at the present moment.
  var atPresent: Environment {
    var environment = self
    environment.now = clock()
    return environment
  }
}
