// SPDX-License-Identifier: EUPL-1.2

extension Markup {
  /// A piece of a line.
  public struct Span: Hashable, Sendable {
    /// What a piece is.
    public enum Role: Hashable, Sendable {
      case words
      /// A code span with its backticks.
      case code
      /// Something on the board.
      case reference(Reference)
      /// The words of a link.
      case link
      /// An address that stands in the text itself, by its number.
      case address(Int)
      /// The end of a link with its address, by its number: `](https://example.org)`.
      case destination(Int)
      /// A sign around an address or before the words of a link: `<`, `>`, `[`, `![`.
      case bracket
      /// A sign of emphasis.
      case delimiter

      /// Whether it is no word of the author.
      var isSign: Bool {
        switch self {
        case .destination, .bracket, .delimiter: true
        case .words, .code, .reference, .link, .address: false
        }
      }
    }

    /// How much weight words have.
    public struct Emphasis: OptionSet, Hashable, Sendable {
      /// One bit for each kind.
      public let rawValue: UInt8

      /// Kinds from their bits.
      public init(rawValue: UInt8) { self.rawValue = rawValue }

      /// `*emphasis*`
      public static let regular = Emphasis(rawValue: 1)
      /// `**strong emphasis**`
      public static let strong = Emphasis(rawValue: 2)
    }

    /// The piece as it was typed.
    public var text: Substring
    /// What it is.
    public var role: Role
    /// The weight of its words.
    public var emphasis: Emphasis = []

    /// The number of the address that it stands for.
    public var address: Int? { if case .address(let number) = target { number } else { nil } }

    /// Where it leads.
    var target: Target? {
      switch role {
      case .reference(let reference): .reference(reference)
      case .address(let number), .destination(let number): .address(number)
      case .words, .code, .link, .bracket, .delimiter: nil
      }
    }
  }
}
