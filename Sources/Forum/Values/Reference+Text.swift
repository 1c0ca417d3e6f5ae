// SPDX-License-Identifier: EUPL-1.2

extension Reference: LosslessStringConvertible {
  /// The reference that a whole text names: `12`, `#12`, `12.3`, `#12.3`, `tip:4`, `tip 4`, `@sara`, `#open-data`,
  /// `~jan-oosterwoud`, `event:4`, `poll:4`.
  ///
  /// Without regard to case. Nil for anything else; that a reference exists is for the store.
  public init?(_ text: String) {
    let text = text.trimmed.lowercased()
    if let handle = text.removingPrefix("@") {
      guard let handle = try? TextRules.handle(handle), !text.hasPrefix("@@") else { return nil }
      self = .member(handle)
    } else if let number = text.removingPrefix("tip:") ?? text.removingPrefix("tip ") {
      guard let number = Reference.number(number.trimmed) else { return nil }
      self = .tip(number)
    } else if let number = text.removingPrefix("event:") ?? text.removingPrefix("event ") {
      guard let number = Reference.number(number.trimmed) else { return nil }
      self = .event(number)
    } else if let number = text.removingPrefix("poll:") ?? text.removingPrefix("poll ") {
      guard let number = Reference.number(number.trimmed) else { return nil }
      self = .poll(number)
    } else if text.hasPrefix("~") {
      guard let network = NetworkID(wellFormed: text) else { return nil }
      self = .network(network)
    } else if let post = PostReference(text) {
      self = .post(post)
    } else if let number = Reference.number(text.removingPrefix("#") ?? text) {
      self = .thread(number)
    } else if let topic = text.removingPrefix("#").flatMap(TopicID.init(wellFormed:)) {
      self = .topic(topic)
    } else {
      return nil
    }
  }

  /// As members write it: `#12`, `#12.3`, `tip:4`, `@sara`, `#open-data`, `~jan-oosterwoud`, `event:4`, `poll:4`.
  public var description: String {
    switch self {
    case .thread(let number): "#\(number)"
    case .post(let post): post.description
    case .tip(let number): "tip:\(number)"
    case .member(let handle): "@\(handle)"
    case .topic(let topic): "#\(topic.rawValue)"
    case .network(let network): "~\(network.rawValue)"
    case .event(let number): "event:\(number)"
    case .poll(let number): "poll:\(number)"
    }
  }

  /// A number of a thread, post or tip: up to nine ASCII digits, the first not 0.
  static func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.first != 0x30, text.unicodeScalars.allSatisfy(\.isASCIIDigit)
    else { return nil }
    return Int(text)
  }
}

extension PostReference: LosslessStringConvertible {
  /// The post that a whole text names, `12.3` or `#12.3`; nil for anything else.
  public init?(_ text: String) {
    let numbers = (text.removingPrefix("#") ?? text).split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 2, let thread = Reference.number(numbers[0]), let number = Reference.number(numbers[1])
    else { return nil }
    self.init(thread: thread, number: number)
  }

  /// As members write it: `#12.3`.
  public var description: String { "#\(thread).\(number)" }
}

extension TopicID {
  /// The id in a text of at most 64 of `a-z 0-9 -` that starts with a letter and does not end with
  /// `-`; nil for others.
  public init?(wellFormed text: String) {
    let scalars = text.unicodeScalars
    let isPart = { (scalar: Unicode.Scalar) in scalar.isASCIIDigit || scalar == "-" || ("a"..."z").contains(scalar) }
    guard scalars.count <= 64, let first = scalars.first, ("a"..."z").contains(first), scalars.last != "-",
      scalars.allSatisfy(isPart)
    else { return nil }
    self.init(text)
  }
}

extension String {
  /// The text after a prefix; nil when it does not start with it.
  func removingPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
