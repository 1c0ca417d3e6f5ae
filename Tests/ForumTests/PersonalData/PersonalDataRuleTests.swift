// SPDX-License-Identifier: EUPL-1.2

import Seeded
import Testing

@testable import Forum

/// Rules held against numbers that are made by the rules as they are published.
struct PersonalDataRuleTests {
  @Test("Every date, counter and century makes a number that is found, and one digit more or less makes none")
  func nationalNumbers() {
    var random = SeededRandom(seed: 97)
    for _ in 0..<2000 {
      let month = Int.random(in: 0...12, using: &random) + [0, 20, 40].randomElement(using: &random)!
      let parts = [
        Int.random(in: 0...99, using: &random), month, Int.random(in: 0...31, using: &random),
      ]
      let counter = Int.random(in: 1...998, using: &random)
      let first = parts.reduce(0) { $0 * 100 + $1 } * 1000 + counter
      let check = 97 - (first + (Bool.random(using: &random) ? 2_000_000_000 : 0)) % 97
      let digits = padded(first, 9) + padded(check, 2)
      #expect(NationalNumber.isValid(digits.compactMap { UInt8($0.wholeNumberValue ?? 0) }), "\(digits)")
      #expect(kinds(digits) == [.nationalNumber])
      #expect(!kinds(digits + "0").contains(.nationalNumber))
      #expect(!kinds(String(digits.dropLast())).contains(.nationalNumber))
    }
  }

  @Test("The eleven test: of the digits that can stand last at most one is right")
  func citizenServiceNumbers() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<500 {
      let first = (0..<8).map { _ in UInt8.random(in: 0...9, using: &random) }
      let weighted = zip(first, (2...9).reversed()).reduce(0) { $0 + Int($1.0) * $1.1 } % 11
      let right = (UInt8(0)...9).filter { CitizenServiceNumber.isValid(first + [$0]) }
      #expect(right == (weighted < 10 ? [UInt8(weighted)] : []))
    }
  }

  @Test("A number of every country of the registry is found, and with another check digit is not")
  func bankAccounts() {
    let countries = "abcdefghijklmnopqrstuvwxyz".uppercased().flatMap { first in
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { "\(first)\($0)" }
    }.filter { BankAccountForms.form(of: $0) != nil }
    #expect(countries.count == 89)
    for country in countries {
      guard let form = BankAccountForms.form(of: country) else { continue }
      let rest = (4..<form.length).map { form.allows(UInt8(ascii: "7"), at: $0) ? "7" : "R" }.joined()
      let check = (2...98).map { padded($0, 2) }.filter { BankAccount.isValid(Array("\(country)\($0)\(rest)".utf8)) }
      #expect(check.count == 1, "\(country)")
      #expect(kinds("\(country)\(check[0])\(rest)") == [.bankAccount], "\(country)")
      let other = padded(((Int(check[0]) ?? 2) - 1) % 97 + 2, 2)
      #expect(!kinds("\(country)\(other)\(rest)").contains(.bankAccount), "\(country)")
    }
  }

  @Test("The lengths of the registry for the countries around")
  func lengths() {
    let lengths = ["BE": 16, "NL": 18, "DE": 22, "FR": 27, "LU": 20, "GB": 22, "NO": 15, "MT": 31]
    for (country, length) in lengths { #expect(BankAccountForms.form(of: country)?.length == length) }
  }

  private func kinds(_ text: String) -> [PersonalData] { PersonalDataScanner.findings(in: text).map(\.kind) }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
