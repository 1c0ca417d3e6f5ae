// SPDX-License-Identifier: EUPL-1.2

/// What was measured, and how it stands to the goals.
struct Table {
  /// The sizes of the boards, the smallest first.
  let sizes: [Int]
  private var values: [Figure: [Int: Double]] = [:]

  init(sizes: [Int]) { self.sizes = sizes }

  /// Takes a number that was measured on a board of a size.
  mutating func set(_ figure: Figure, _ size: Int, _ value: Double) { values[figure, default: [:]][size] = value }

  /// The whole table in lines.
  var lines: [String] {
    let head = ["", "goal"] + sizes.map(Self.name) + ["growth", "of goal", ""]
    return Self.aligned([head] + Figure.allCases.compactMap(row))
  }

  /// Rows of as many texts each as lines; all but the first and the last column end at the same place.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, text in
        let blank = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 || column == row.count - 1 ? text + blank : blank + text
      }.joined(separator: "  ").trimmingEnd
    }
  }

  /// How many goals are missed.
  var missed: Int { Figure.allCases.count { !problems(of: $0).isEmpty } }

  private func row(_ figure: Figure) -> [String]? {
    guard let measured = values[figure] else { return nil }
    let goal = figure.goal
    let worst = worst(figure)
    let sign = goal.isLeast ? "≥" : "≤"
    let limit =
      goal.limit.isFinite ? "\(sign) \(Self.text(goal.limit)) \(goal.unit.rawValue)".trimmingEnd : goal.unit.rawValue
    let share = goal.isLeast ? goal.limit / worst : worst / goal.limit
    return [figure.rawValue, limit]
      + sizes.map { measured[$0].map(Self.text) ?? "" }
      + [
        growth(figure).map { Self.text($0) } ?? "", goal.limit.isFinite && goal.limit > 0 ? Self.text(share) : "",
        problems(of: figure).joined(separator: ", "),
      ]
  }

  private func problems(of figure: Figure) -> [String] {
    guard values[figure] != nil else { return [] }
    let goal = figure.goal
    let worst = worst(figure)
    var problems: [String] = []
    if goal.isLeast ? worst < goal.limit : worst > goal.limit { problems.append("FALLS SHORT") }
    if goal.isConstant, let growth = growth(figure), growth > 1.5 { problems.append("GROWS") }
    return problems
  }

  private func worst(_ figure: Figure) -> Double {
    let all = values[figure, default: [:]].values
    return (figure.goal.isLeast ? all.min() : all.max()) ?? 0
  }

  /// The number on the largest board over that on the smallest.
  private func growth(_ figure: Figure) -> Double? {
    guard sizes.count > 1, let first = values[figure]?[sizes[0]], let last = values[figure]?[sizes[sizes.count - 1]],
      first > 0
    else { return nil }
    return last / first
  }

  /// Three digits are enough to compare by.
  static func text(_ value: Double) -> String {
    if value >= 100 { return "\(Int(value.rounded()))" }
    let digits = value >= 10 ? 1 : 2
    let scale = digits == 1 ? 10 : 100
    let scaled = Int((value * Double(scale)).rounded())
    let rest = "\(abs(scaled % scale))"
    return
      "\(scaled < 0 && scaled > -scale ? "-" : "")\(scaled / scale).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }

  private static func name(_ size: Int) -> String {
    size >= 1_000_000 ? "\(size / 1_000_000)m" : size >= 1000 ? "\(size / 1000)k" : "\(size)"
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
