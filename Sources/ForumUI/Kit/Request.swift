// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What a screen wants to read.
enum Request: Equatable, Sendable {
  case today
  case threads(ThreadPlace, Query, after: PageKey?, limit: Int)
  /// The threads before a key; the last ones of the list without it.
  case threadsBack(ThreadPlace, Query, before: PageKey?, limit: Int)
  case countThreads(ThreadPlace, Query)
  case thread(Int)
  /// A thread without the texts of its posts, and what it has besides them.
  case outline(Int)
  /// Some posts of a thread, by their numbers.
  case posts(Int, [Int])
  /// The posts of a thread that are shown beside a list.
  case preview(Int)
  case tips(TipFilter, after: PageKey?)
  case tip(Int)
  case members(MemberFilter, after: PageKey?, limit: Int)
  /// The members before a key; the last ones of the directory without it.
  case membersBack(MemberFilter, before: PageKey?, limit: Int)
  case profile(String)
  case topicEntries
  case notices
  case ownPage
  /// The draft of a target, or one kept beside it.
  case draft(DraftTarget, copy: Int = 0)
  /// All drafts of a target.
  case drafts(DraftTarget)
  case search(Query)
  /// The threads of a search behind a page of them.
  case searchOn(Query, after: PageKey)
  /// More tips and members of a search.
  case searchWider(Query, limit: Int)
  /// The names in a query that nobody here has.
  case unknownNames(Query)
  case organisations(String)
  /// A post or a tip with its earlier texts.
  case history(Reference)
  /// What a title that is being typed brings to light.
  case suggestions(TitleSearch)
  /// What a text that is being typed may lead to.
  case goingTo(GoingTo)
  /// What some references lead to.
  case glances([Reference])
  /// Threads that have to do with a thread.
  case related(Int)
  /// Who else works on something, and which networks have to do with it.
  case kindred(KindredSubject)
  /// The keys and certificates of a member; the reader's own for nil.
  case keys(of: MemberID?)
  case invitations(limit: Int)
  case admissions(limit: Int)
  /// Whether a handle that is being typed can be had, by somebody of this name.
  case handle(String, name: String)
  /// What a code is for, that is to bind a key.
  case invitation(InvitationCode, for: PublicKey)
  /// What the board did.
  case statistics
  case networks(NetworkFilter, after: PageKey?, limit: Int)
  /// The networks before a key; the last ones without it.
  case networksBack(NetworkFilter, before: PageKey?, limit: Int)
  case network(NetworkID)
  /// Everybody in a network, those who asked first; for its board.
  case networkMembers(NetworkID)
  /// Where somebody stands in a network; for its board.
  case networkStanding(String, NetworkID)
  case agenda(AgendaFilter, after: PageKey?, limit: Int)
  case event(Int)
  /// What is handed on of an event outside the program.
  case eventText(Int, EventText)
  /// The time zones in which members type times.
  case zones
  case polls(PollFilter, after: PageKey?)
  case poll(Int)
  /// The poll that a post asks, or the event or poll of its thread.
  case meeting(of: PostReference)
}

/// What the store answered.
enum Loaded: Equatable, Sendable {
  /// With the zones of the places of events, by id.
  case today(Today, zones: [String: Zone] = [:])
  case threads(Page<ThreadSummary>)
  /// How many there are, counted up to `World.countLimit`.
  case count(Count)
  case thread(ThreadDetail)
  case outline(ThreadOutline, ThreadSupplement? = nil)
  case posts([Post])
  case tips(Page<Tip>)
  case tip(TipDetail)
  case members(Page<MemberEntry>)
  case profile(Profile)
  case topicEntries([TopicEntry])
  case notices([Notice])
  case ownPage(OwnPage)
  case draft(Draft?)
  case drafts([Draft])
  case search(SearchResults)
  case unknownNames([UnknownName])
  case organisations([Organisation])
  case history(TextHistory)
  case suggestions(TitleSuggestions)
  case kindred([KindredMember], networks: [NetworkPage.Match] = [])
  case glances([Glance])
  case related([ThreadSummary])
  case keys([MemberKey], certificates: [MemberPrincipal] = [])
  case invitations([Invitation])
  case admissions([Admission])
  case handle(HandleOffer)
  case invitation(Invitation)
  case statistics(BoardStatistics)
  case networks(Page<Network>)
  case network(NetworkPage)
  case networkMembers([NetworkEntry])
  case networkStanding(NetworkStanding?)
  /// Slots of events, with the zones of their places by id.
  case agenda(Page<AgendaEntry>, [String: Zone])
  case event(Event, [String: Zone])
  case text(String)
  case zones([String: Zone])
  case polls(Page<Poll>)
  case poll(Poll)
  /// Where something is; nil when it is nowhere.
  case reference(Reference?)
}

/// A member of a network, or who would be one.
struct NetworkEntry: Equatable, Sendable {
  var member: MemberBrief
  var standing: NetworkStanding
}
