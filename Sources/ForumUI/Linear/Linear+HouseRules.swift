// SPDX-License-Identifier: EUPL-1.2

extension Linear {
  /// The house rules, numbered.
  public var houseRules: [String] {
    [reader(HouseRulesPhrase.title), ""]
      + HouseRule.allCases.enumerated().flatMap { wrapped("\($0.offset + 1). \(reader($0.element))", indent: "   ") }
  }
}
