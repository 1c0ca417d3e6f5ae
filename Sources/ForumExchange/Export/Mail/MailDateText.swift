// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A moment as mail writes it, in UTC.
struct MailDateText {
  private let time: CivilTime
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  init(_ moment: Timestamp) { time = CivilTime(moment) }

  /// `Mon, 02 Mar 2026 09:00:00 +0000` (RFC 5322, 3.3).
  var field: String { "\(weekday), \(padded(time.day)) \(month) \(padded(time.year, to: 4)) \(clock) +0000" }

  /// `Mon Mar  2 09:00:00 2026` (RFC 4155).
  var postmark: String {
    "\(weekday) \(month) \(time.day < 10 ? " " : "")\(time.day) \(clock) \(padded(time.year, to: 4))"
  }

  private var weekday: String { Self.weekdays[time.weekday - 1] }
  private var month: String { Self.months[time.month - 1] }
  private var clock: String { "\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second))" }

  private func padded(_ number: Int, to length: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }
}
