// SPDX-License-Identifier: EUPL-1.2
import Forum

extension FormState {
  static func continuing(_ draft: Draft, _ world: World) -> FormState { FormState() }
  static func profile(_ world: World) -> FormState { FormState() }
  static func joining(_ world: World) -> FormState { FormState() }
}
extension FirstStartState {
  init(path: String, _ world: World) { self.init() }
}
