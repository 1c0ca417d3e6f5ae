// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Every screen there is, with its state.
public enum Screen: Equatable, Sendable {
  case today(TodayState)
  case threads(ThreadListState)
  case thread(ThreadState)
  case form(FormState)
  case quote(QuoteState)
  case preview(PreviewState)
  case tips(TipListState)
  case tip(TipState)
  case people(PeopleState)
  case profile(ProfileState)
  case kindred(KindredState)
  case topics(TopicsState)
  case me(MeState)
  case notices(NoticesState)
  case search(SearchState)
  case history(HistoryState)
  case address(AddressState)
  case help(HelpState)
  case houseRules(HouseRulesState)
  case firstStart(FirstStartState)

  /// The state, whichever screen it is.
  public var content: any ScreenState {
    switch self {
    case .today(let state): state
    case .threads(let state): state
    case .thread(let state): state
    case .form(let state): state
    case .quote(let state): state
    case .preview(let state): state
    case .tips(let state): state
    case .tip(let state): state
    case .people(let state): state
    case .profile(let state): state
    case .kindred(let state): state
    case .topics(let state): state
    case .me(let state): state
    case .notices(let state): state
    case .search(let state): state
    case .history(let state): state
    case .address(let state): state
    case .help(let state): state
    case .houseRules(let state): state
    case .firstStart(let state): state
    }
  }

  /// The screen of a state.
  public init(_ content: any ScreenState) {
    switch content {
    case let state as TodayState: self = .today(state)
    case let state as ThreadListState: self = .threads(state)
    case let state as ThreadState: self = .thread(state)
    case let state as FormState: self = .form(state)
    case let state as QuoteState: self = .quote(state)
    case let state as PreviewState: self = .preview(state)
    case let state as TipListState: self = .tips(state)
    case let state as TipState: self = .tip(state)
    case let state as PeopleState: self = .people(state)
    case let state as ProfileState: self = .profile(state)
    case let state as KindredState: self = .kindred(state)
    case let state as TopicsState: self = .topics(state)
    case let state as MeState: self = .me(state)
    case let state as NoticesState: self = .notices(state)
    case let state as SearchState: self = .search(state)
    case let state as HistoryState: self = .history(state)
    case let state as AddressState: self = .address(state)
    case let state as HelpState: self = .help(state)
    case let state as HouseRulesState: self = .houseRules(state)
    case let state as FirstStartState: self = .firstStart(state)
    default: preconditionFailure("a screen without a case: \(type(of: content))")
    }
  }
}
