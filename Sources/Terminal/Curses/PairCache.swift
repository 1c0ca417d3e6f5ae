// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses

/// The colour pairs of a session, made when they are first needed.
struct PairCache {
  private struct Colors: Hashable {
    var foreground: Int16
    var background: Int16
  }

  /// False if nothing is to be coloured.
  let isOn: Bool
  private let hasDefaults: Bool
  private var pairs: [Colors: Int16] = [:]

  /// Starts colours, if the terminal has them and they are wanted.
  @MainActor init(wanted: Bool) {
    isOn = wanted && has_colors() && start_color() == OK
    hasDefaults = isOn && use_default_colors() == OK
  }

  /// The pair for a style; 0, the terminal's own colours, if there are no colours or no more pairs.
  @MainActor mutating func pair(for style: Style) -> Int16 {
    guard isOn, style.foreground != nil || style.background != nil else { return 0 }
    let colors = Colors(
      foreground: number(style.foreground, otherwise: 7), background: number(style.background, otherwise: 0))
    if let pair = pairs[colors] { return pair }
    let next = pairs.count + 1
    guard next < min(Int(cn_color_pairs()), Int(Int16.max)),
      init_pair(Int16(next), colors.foreground, colors.background) == OK
    else { return 0 }
    pairs[colors] = Int16(next)
    return Int16(next)
  }

  private func number(_ color: Color?, otherwise fallback: Int16) -> Int16 {
    switch color {
    case .indexed(let index): Int16(Color.nearest(to: index, among: Int(cn_colors())))
    case nil: hasDefaults ? -1 : fallback
    }
  }
}
