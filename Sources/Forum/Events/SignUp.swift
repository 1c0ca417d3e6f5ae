// SPDX-License-Identifier: EUPL-1.2

/// The rules of signing up: who gets a place, who waits, and who moves up.
public enum SignUp {
  /// Answers are kept for so many days after an event; the counts stay.
  public static let keptDays = 92
  /// A member is reminded from so many hours before a slot on.
  public static let reminderHours = 36
  /// Whoever came is asked what they take along, on a visit within so many days after a slot.
  public static let askedDays = 14

  /// Somebody who said yes.
  public struct Person: Hashable, Sendable {
    /// Who.
    public var member: MemberID
    /// How many places: 2 with a colleague.
    var places: Int
    /// Whether it is a place on the waiting list.
    var waits: Bool

    /// A person from its parts.
    public init(_ member: MemberID, places: Int = 1, waits: Bool) {
      self.member = member
      self.places = places
      self.waits = waits
    }
  }

  /// Whether somebody who signs up now has to wait: no room, or others wait who would fit as well.
  public static func waits(places: Int, capacity: Int?, taken: Int, waiting: [Person]) -> Bool {
    guard let capacity else { return false }
    let left = capacity - taken
    return places > left || waiting.contains { $0.places <= left }
  }

  /// Who of a waiting list moves up, in the order in which they came. Whoever does not fit, since a colleague comes along,
  /// is passed over and keeps the place on the list.
  public static func movingUp(_ waiting: [Person], capacity: Int?, taken: Int) -> [MemberID] {
    var left = capacity.map { $0 - taken } ?? .max
    var moved: [MemberID] = []
    for person in waiting where person.places <= left {
      moved.append(person.member)
      left -= person.places
    }
    return moved
  }
}
