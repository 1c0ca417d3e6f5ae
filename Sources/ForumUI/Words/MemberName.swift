// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// How a member is named: by name with the handle in brackets where there is room, by handle
/// otherwise. JSON and lines for other programs have the handle alone.
extension MemberBrief {
  /// Name and handle; the handle alone of whoever gave no name.
  var fullName: String { name.isEmpty ? handle : "\(name) (\(handle))" }

  /// Name, handle and organisation, as far as they are told.
  var fullNameFrom: String { organisation.isEmpty ? fullName : "\(fullName), \(organisation)" }

  /// Name and handle where they take no more than so many columns, else the handle.
  func named(in columns: Int) -> String {
    let whole = DisplayText.sanitised(fullName)
    return DisplayText.width(whole) <= columns ? whole : handle
  }

  /// Name, handle and organisation where they take no more than so many columns, else name and
  /// handle, else the handle with as much of the organisation as fits.
  func namedFrom(in columns: Int) -> String {
    let whole = DisplayText.sanitised(fullNameFrom)
    if DisplayText.width(whole) <= columns { return whole }
    let short = named(in: columns)
    return short == handle && !organisation.isEmpty ? "\(handle), \(organisation)" : short
  }
}
