// SPDX-License-Identifier: EUPL-1.2

/// Conditions of a query that is put together, with the values they need; a value never becomes
/// part of the text.
struct Fragments {
  /// The conditions so far, all of which must hold.
  private(set) var conditions: [String] = []
  /// The values by position.
  private(set) var values: [any Bindable] = []
  /// The parameters of values that are bound once, however often they are asked for.
  private var known: [AnyHashable: String] = [:]

  /// Nothing yet.
  init() {}

  /// Adds a value and returns the parameter that stands for it.
  mutating func bind(_ value: any Bindable) -> String {
    values.append(value)
    return "?\(values.count)"
  }

  /// The parameter that stands for a value, the same each time: for what many parts of a query need. SQLite takes 32,766
  /// parameters where nobody raised that.
  mutating func bind<Value: Bindable & Hashable>(once value: Value) -> String {
    if let name = known[value] { return name }
    let name = bind(value)
    known[value] = name
    return name
  }

  /// Adds values and returns the parameters that stand for them, for `IN (…)`.
  mutating func bind(each values: [some Bindable]) -> String { values.map { bind($0) }.joined(separator: ", ") }

  /// Adds numbers and returns the parameters that stand for them, for `IN (…)`. The last comes again up to a power of two, so
  /// that pages of all lengths take a few statements.
  mutating func bind(anyOf numbers: [Int]) -> String {
    var names = numbers.map { bind($0) }
    while let last = numbers.last, names.count & (names.count - 1) != 0 { names.append(bind(last)) }
    return names.joined(separator: ", ")
  }

  /// Adds a condition.
  mutating func require(_ condition: String) { conditions.append(condition) }

  /// Whether a condition is `0`: nothing can be found, so that the rest need not be looked at.
  var isNever: Bool { conditions.contains("0") }

  /// All conditions as one, `1` when there is none.
  var condition: String {
    conditions.isEmpty ? "1" : conditions.map { "(\($0))" }.joined(separator: " AND ")
  }
}
