// SPDX-License-Identifier: EUPL-1.2

/// A line of the table: something that is measured, and its goal (performance.md in the design,
/// Docs/Performance.md).
enum Figure: String, CaseIterable {
  case version = "raad --version, beyond an empty program"
  case firstScreen = "first screen of the board, from exec"
  case resident = "memory with the board open"
  case own = "memory of its own of a second process"
  case move = "key: one line down"
  case moveBytes = "its bytes"
  case page = "key: one page down"
  case pageBytes = "its bytes "
  case filter = "key: a filter"
  case filterBytes = "its bytes  "
  case open = "key: open a thread"
  case openBytes = "its bytes   "
  case openLongest = "key: open the longest thread"
  case find = "key: search the commonest word"
  case findBytes = "its bytes    "
  case list = "list page, the slowest of all kinds"
  case deepPage = "list page far down"
  case filteredList = "list page with filters, the slowest"
  case counts = "counts beside the places"
  case today = "Today of a member of five networks"
  case digest = "digest of a member of five networks"
  case outline = "open the longest thread at the first unread"
  case searchCommon = "search the commonest word"
  case searchPrefix = "search by beginnings, the slowest"
  case searchMany = "search many words, the slowest"
  case searchFiltered = "search with filters, the slowest"
  case listWords = "list by words and filters, the slowest"
  case looksLike = "looks like and can help, the slowest title"
  case kindred = "kindred of a member"
  case networks = "networks, first page"
  case filteredNetworks = "networks with filters, the slowest"
  case networkPage = "a network's page with its matches, the slowest"
  case agenda = "agenda page, the slowest of all kinds"
  case month = "a month of the agenda"
  case event = "an event with 500 sign-ups"
  case polls = "polls page, the slowest of all kinds"
  case openPoll = "an open poll with 2,000 votes, the slowest"
  case closedPoll = "a closed poll with 2,000 votes"
  case calendar = "raad agenda --ics, the whole process"
  case reply = "reply, beyond the disk's own flush"
  case signUp = "sign up for that event and take it back, the same"
  case vote = "vote in that poll, the same"
  case closePoll = "close such a poll, the same, the slowest"
  case lines = "import JSON Lines"
  case linesRatio = "import JSON Lines, to plain bulk SQL"
  case mail = "import mail"
  case mailRatio = "import mail, to plain bulk SQL"
  case soakFaults = "50 processes for a minute: errors, lost writes, broken rules"
  case soakLooks = "a look at the board among them, 99 % within"
  case soakWrites = "a reply among them, 99 % within"

  /// What a number counts.
  enum Unit: String {
    case milliseconds = "ms"
    case mebibytes = "MiB"
    case bytes = "B"
    case postsPerSecond = "posts/s"
    case ratio = "×"
    case count = ""
  }

  /// What it is to be, and whether it may grow with the board.
  struct Goal {
    var unit: Unit
    /// Infinite for what is only told.
    var limit: Double
    /// Whether more is better.
    var isLeast = false
    /// Whether it must stay the same from the smallest board to the largest, within a half.
    var isConstant = false
  }

  /// The goal.
  var goal: Goal {
    switch self {
    case .version: Goal(unit: .milliseconds, limit: 2)
    case .firstScreen: Goal(unit: .milliseconds, limit: 30, isConstant: true)
    case .resident: Goal(unit: .mebibytes, limit: 24)
    case .own: Goal(unit: .mebibytes, limit: 6)
    case .move: Goal(unit: .milliseconds, limit: 3, isConstant: true)
    case .moveBytes: Goal(unit: .bytes, limit: 200)
    case .page: Goal(unit: .milliseconds, limit: 8, isConstant: true)
    case .pageBytes: Goal(unit: .bytes, limit: 1600)
    case .filter, .open: Goal(unit: .milliseconds, limit: 8, isConstant: true)
    case .openLongest: Goal(unit: .milliseconds, limit: 8)
    case .find: Goal(unit: .milliseconds, limit: 30)
    case .list, .deepPage: Goal(unit: .milliseconds, limit: 8, isConstant: true)
    case .filteredList, .counts, .today: Goal(unit: .milliseconds, limit: 8)
    // A page or a screen each: what a key may take.
    case .networks, .filteredNetworks, .agenda, .month, .event, .polls, .openPoll, .closedPoll:
      Goal(unit: .milliseconds, limit: 8)
    // It is asked for by hand or by a timer, and reads what Today reads and more.
    case .digest, .networkPage: Goal(unit: .milliseconds, limit: 20)
    case .calendar: Goal(unit: .milliseconds, limit: 30)
    case .outline: Goal(unit: .milliseconds, limit: 10)
    case .searchCommon, .searchPrefix, .searchMany, .searchFiltered, .listWords: Goal(unit: .milliseconds, limit: 30)
    case .looksLike, .kindred: Goal(unit: .milliseconds, limit: 20)
    case .reply: Goal(unit: .milliseconds, limit: 2, isConstant: true)
    // Two changes, each as a reply.
    case .signUp: Goal(unit: .milliseconds, limit: 4)
    case .vote: Goal(unit: .milliseconds, limit: 2)
    // Once in the life of a poll: all ballots are read and counted.
    case .closePoll: Goal(unit: .milliseconds, limit: 30)
    case .lines: Goal(unit: .postsPerSecond, limit: 15_000, isLeast: true)
    // 167,778 messages in 20 seconds.
    case .mail: Goal(unit: .postsPerSecond, limit: 8389, isLeast: true)
    case .linesRatio, .mailRatio: Goal(unit: .ratio, limit: 1.5)
    case .soakFaults: Goal(unit: .count, limit: 0)
    case .soakLooks, .soakWrites: Goal(unit: .milliseconds, limit: .infinity)
    case .filterBytes, .openBytes, .findBytes: Goal(unit: .bytes, limit: .infinity)
    }
  }
}
