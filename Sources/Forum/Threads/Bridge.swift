// SPDX-License-Identifier: EUPL-1.2

/// What an answer crosses: its author's layer group, organisation or language differs from the
/// opening post's.
///
/// Derived whenever it is shown, never kept, never counted as a score.
public struct Bridge: Hashable, Sendable {
  /// Where a bridge begins and ends.
  public struct Ends<Value: Hashable & Sendable>: Hashable, Sendable {
    /// On the side of the opening post.
    public var from: Value
    /// On the side of the answer.
    public var to: Value
  }

  /// The groups of layers, such as `be.federal` and `be.local`; nil when they are the same or one
  /// is not told.
  public var layers: Ends<LayerID>?
  /// The organisations' names; nil when they are the same or one is unknown.
  public var organisations: Ends<String>?
  /// The languages; nil when they are the same or one is unknown.
  public var languages: Ends<Language>?

  /// The bridge from a thread's opening post to an answer; nil when nothing differs or both are of
  /// one author.
  public init?(from opening: ThreadSummary, to answer: Post) {
    guard opening.author.id != answer.author.id else { return nil }
    let layers = Ends(from: opening.author.layer.group, to: answer.author.layer.group)
    if layers.from != layers.to, layers.from != .unspecified, layers.to != .unspecified { self.layers = layers }
    let names = Ends(from: opening.author.organisation, to: answer.author.organisation)
    if !names.from.isEmpty, !names.to.isEmpty, Folding.fold(names.from) != Folding.fold(names.to) {
      organisations = names
    }
    let languages = Ends(from: opening.language, to: answer.language)
    if languages.from != languages.to, languages.from != .unknown, languages.to != .unknown {
      self.languages = languages
    }
    if self.layers == nil, organisations == nil, self.languages == nil { return nil }
  }
}
