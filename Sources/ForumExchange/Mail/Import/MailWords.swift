// SPDX-License-Identifier: EUPL-1.2

/// The words that an import of mail puts into texts, in the language of who imports.
public struct MailWords: Sendable {
  /// Stands for a file that is not kept: its name, its type, its size in bytes.
  var attachment: @Sendable (_ name: String, _ type: String, _ size: Int) -> String
  /// Stands over a message inside of another: who wrote it, and its subject.
  var forwarded: @Sendable (_ author: String, _ subject: String) -> String
  /// The title of a message without subject.
  var noSubject: String
  /// The text of a message without text.
  var noText: String
  /// The name of a file without one.
  var unnamed: String
  /// Ends a text that is too long for one post.
  var continues: String
  /// Begins what follows: the number of the piece, and how many there are.
  var continued: @Sendable (_ number: Int, _ count: Int) -> String

  /// The words by name.
  public init(
    attachment: @escaping @Sendable (String, String, Int) -> String,
    forwarded: @escaping @Sendable (String, String) -> String, noSubject: String, noText: String, unnamed: String,
    continues: String, continued: @escaping @Sendable (Int, Int) -> String
  ) {
    self.attachment = attachment
    self.forwarded = forwarded
    self.noSubject = noSubject
    self.noText = noText
    self.unnamed = unnamed
    self.continues = continues
    self.continued = continued
  }
}
