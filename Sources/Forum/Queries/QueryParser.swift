// SPDX-License-Identifier: EUPL-1.2

/// Reads the query language:
/// `budget "klare taal" topic:open-data -layer:be.local is:waiting sort:helped`.
///
/// Words and phrases are searched in titles and texts, all terms must match, `-` excludes. Case
/// does not matter in keys and values. A value with blanks stands in quotation marks. The last
/// `sort:` counts. `Query.text` writes it back.
public enum QueryParser {
  /// The most characters of a query.
  public static let maximumLength = 1000
  /// The most terms of a query.
  static let maximumTerms = 50
  /// The oldest relative date, a century of days.
  static let maximumDays = 36_525

  /// The query that a text means.
  ///
  /// - Throws: a problem with its place; never traps, whatever the text.
  public static func parse(_ text: String, vocabulary: Vocabulary) throws(QueryProblem) -> Query {
    guard text.unicodeScalars.count <= maximumLength else { throw tooLong(text) }
    // Before cutting, so that a look-alike sign that NFC turns into an ASCII one already counts as
    // that.
    var lexer = QueryLexer(text.nfc)
    var query = Query()
    while let token = try next(&lexer) {
      let reader = TermReader(token: token, lexer: lexer, vocabulary: vocabulary)
      switch try reader.read() {
      case .condition(let condition):
        query.terms.append(Query.Term(condition, isExcluded: token.isExcluded))
      case .sort(let sort):
        query.sort = sort
      }
      guard query.terms.count <= maximumTerms else {
        throw reader.problem(at: token.range, .tooManyTerms(maximum: maximumTerms))
      }
    }
    // Printing may add quotation marks and backslashes; what is kept printed must be readable.
    guard query.text.unicodeScalars.count <= maximumLength else { throw tooLong(text) }
    return query
  }

  private static func tooLong(_ text: String) -> QueryProblem {
    let word = String(text.prefix(20))
    return QueryProblem(offset: 0, length: word.count, word: word, kind: .tooLong(maximum: maximumLength))
  }

  private static func next(_ lexer: inout QueryLexer) throws(QueryProblem) -> QueryLexer.Token? {
    do {
      return try lexer.next()
    } catch {
      let range = error.place..<lexer.scalars.count
      let reader = TermReader(token: QueryLexer.Token(range: range), lexer: lexer, vocabulary: Vocabulary())
      throw reader.problem(at: range, .unclosedQuote)
    }
  }
}
