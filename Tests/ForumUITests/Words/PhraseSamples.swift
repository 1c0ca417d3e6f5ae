// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

@testable import ForumUI

/// A phrase of every case of the areas about errors and values, to look at all of them at once.
enum PhraseSamples {
  /// Every kind of problem of a text.
  static let textProblems: [TextProblem] = [
    .empty, .tooShort(count: 2, minimum: 3), .tooLong(count: 201, maximum: 200),
    .controlCharacter(scalar: 0x1B, line: 2, column: 7), .invalidUTF8(offset: 12), .malformedHandle,
    .handleTaken("sara"), .unknownTopic("opn", nearest: ["open-data"]), .unknownLayer("lokaal", nearest: []),
    .layerNotSelectable("be"), .unknownLanguage("xx"), .unknownWord("vraagje", nearest: ["question", "story"]),
    .noTopics, .tooManyTopics(count: 6, maximum: 5), .tooManyLines(count: 11, maximum: 10), .nameTaken("sara"),
    .tooManySearches(maximum: 30), .taken("jan"), .tooFew(count: 1, minimum: 2), .tooMany(count: 500, maximum: 100),
    .outOfRange(0, minimum: 1, maximum: 20), .twice("Een blad"), .malformed("morgen", example: "2026-09-27 13:00"),
    .past("2020-01-01"), .endsBeforeItBegins("17:00-13:00"), .noSuchTime("2026-03-29 02:30"), .circle("jan"),
    .fewerThanTaken(places: 2, taken: 3), .afterClose, .reasonMissing("block"),
  ]

  /// Every kind of problem of a query.
  static let queryProblems: [QueryProblem] = [
    QueryProblem(offset: 7, length: 4, word: "topc", kind: .unknownKey, nearest: ["topic"]),
    QueryProblem(offset: 3, length: 6, word: "wating", kind: .unknownValue(.is), nearest: ["waiting", "new", "open"]),
    QueryProblem(offset: 6, length: 3, word: "zzz", kind: .unknownValue(.topic)),
    QueryProblem(offset: 6, length: 3, word: "lcal", kind: .unknownValue(.layer), nearest: ["be.local"]),
    QueryProblem(offset: 7, length: 4, word: "srra", kind: .unknownValue(.author), nearest: ["sara"]),
    QueryProblem(offset: 4, length: 4, word: "gnet", kind: .unknownValue(.org)),
    QueryProblem(offset: 0, length: 5, word: "sort:", kind: .missingValue(.sort), nearest: ["newest", "helped"]),
    QueryProblem(offset: 2, length: 1, word: "-", kind: .missingValue(nil)),
    QueryProblem(offset: 2, length: 4, word: "\"b c", kind: .unclosedQuote),
    QueryProblem(offset: 0, length: 12, word: "-sort:newest", kind: .notExcludable(.sort)),
    QueryProblem(offset: 8, length: 1, word: "x", kind: .unknownValue(.network)),
    QueryProblem(offset: 6, length: 4, word: "halt", kind: .unknownValue(.stage), nearest: ["resting"]),
    QueryProblem(offset: 0, length: 3, word: "xxx", kind: .tooLong(maximum: 1000)),
    QueryProblem(offset: 100, length: 4, word: "last", kind: .tooManyTerms(maximum: 50)),
  ]

  /// Every problem at the door.
  static let doorProblems: [DoorProblem] = [
    .notACode, .unknownCode, .spentCode, .expiredCode, .revokedCode, .powerlessCode, .codeForMember("sara"),
    .codeForNewcomer, .principalRevoked("sara@fod.be"), .noSuchPrincipal, .badPrincipal("*"),
    .policyValue(.sessions, "0"), .policyValue(.verify, "x"), .outOfRange(.settings, minimum: 0, maximum: 500),
    .keyTaken(isOwn: true), .keyTaken(isOwn: false), .keyRevoked, .noSuchKey, .lastKey, .tooManyKeys(maximum: 20),
    .noSuchInvitation, .noSuchAuthority, .authorityKnown("BOSA"), .principalTaken("sara@fod.be"),
    .outOfRange(.uses, minimum: 1, maximum: 500), .outOfRange(.days, minimum: 1, maximum: 90),
    .outOfRange(.sessions, minimum: 1, maximum: 100), .notLetIn,
    .tooManySessions(maximum: 3, oldest: Timestamp(seconds: 0)),
  ]

  /// Every problem of a key.
  static let keyProblems: [KeyProblem] = [
    .empty, .severalLines, .tooLong(maximum: 8192), .privateKey, .options, .certificate, .unknownType("ssh-dss"),
    .notBase64, .otherType(said: "ssh-rsa", found: "ssh-ed25519"), .malformed, .shortRSA(bits: 2048, minimum: 3072),
  ]

  /// Every refusal.
  static let refusals: [Refusal] = [
    .membersOnly, .moderatorsOnly, .stewardsOnly, .authorOnly, .askerOnly, .ownerOnly, .locked(reason: "afgerond"),
    .suspended, .houseRules, .notAnAnswer, .ownPost, .removed, .reasonRequired, .boardPinsFull(limit: 12),
    .topicPinsFull(topic: TopicID("open-data"), limit: 5), .tipRetired, .lastSteward,
    .networkBoardOnly, .networkMembersOnly, .boardsOnly, .hostsOnly, .invitationOnly, .lastBoardMember, .signUpNotOpen,
    .signUpClosed, .eventPast, .eventCancelled, .eventToCome, .postOfMeeting, .pollOwnerOnly, .notInAudience,
    .pollClosed, .pollOpen,
    .pollGathers, .pollVotes, .pollTakesPosts, .outcomeThere, .concernsOpen(count: 1), .concernsOpen(count: 3),
    .tieToDecide(count: 2),
  ]

  /// Every error of the store that names a path.
  static let pathErrors: [StoreError] = [
    .missing(path: path), .notABoard(path: path), .newer(path: path, found: 9, known: 1),
    .damaged(path: path, detail: "malformed"), .readOnly(path: path, .file),
    .readOnly(path: path, .folder), .readOnly(path: path, .fileSystem), .noPermission(path: path), .exists(path: path),
    .diskFull(path: path), .gone(path: path), .busy(path: path), .importing(path: path),
    .noFolder(path: path), .notAFile(path: path), .notShared(path: path, group: "loket"), .linked(path: path),
    .logGone(path: path),
    .diskError(path: path, code: 778, message: "Input/output error"),
  ]

  static let path = "/srv/raad/board.db"

  /// In the place of every key, so that a text which names one by itself stands out.
  static let key = "⌘"

  /// Errors, refusals and problems: sentences.
  static var errors: [any Phrasing] {
    var phrases: [any Phrasing] = pathErrors.map { ErrorPhrase($0) }
    phrases += doorProblems.map { DoorPhrase($0) }
    phrases += pathErrors.compactMap { BoardTroublePhrase($0) }
    phrases += keyProblems.map { KeyProblemPhrase($0) }
    phrases.append(ErrorPhrase(.notFound(.thread(12))))
    phrases.append(ErrorPhrase(.notAMember(login: "jan")))
    for editor in ["sara", nil] {
      phrases.append(
        ErrorPhrase(
          .changedSince(
            EditConflict(
              target: .tip(4), current: .text(EditedText(body: "x"), EditBasis(version: 1)), editor: editor))))
    }
    phrases.append(ErrorPhrase(.oldEngine(found: "3.34.1", needed: "3.39.0")))
    phrases.append(ErrorPhrase(.engine(code: 11, message: "disk image")))
    phrases += WriteObstacle.allCases.map { ObstaclePhrase($0) }
    phrases += refusals.map { RefusalPhrase($0) }
    phrases += textProblems.map { ProblemPhrase(FieldProblem(.title, $0)) }
    phrases += queryProblems.map { ProblemPhrase($0) }
    phrases.append(ProblemPhrase.unknownName(UnknownName(key: .author, name: "srra", nearest: ["sara"])))
    return phrases
  }

  /// Names of values and fields.
  static var names: [any Phrasing] {
    var phrases: [ValuePhrase] = ThreadKind.allCases.map { .kind($0) }
    phrases += CallKind.allCases.map { .callKind($0) }
    phrases += StoryStage.allCases.map { .stage($0) }
    phrases += Query.State.allCases.map { .state($0) }
    phrases += ThreadSort.allCases.map { .sort($0) }
    phrases += Role.allCases.map { .role($0) }
    phrases += RoleFamily.allCases.map { .roleFamily($0) }
    phrases += [.flag(true), .flag(false)]
    phrases += (0...7).map { .tie(TopicTie(rawValue: $0)) }
    phrases += [.tipState(.current), .tipState(.toReview), .tipState(.superseded(by: 4)), .tipState(.withdrawn)]
    phrases += ["nl", "fr", "de", "en", "sv", "und"].compactMap { Language(rawValue: $0) }.map { .language($0) }
    return phrases + Field.allCases.map { FieldPhrase($0) }
  }

  static var all: [any Phrasing] {
    errors + names + meetings + agenda + tips + keys + forms + formNames + follows + own + kindred + digests + reading
      + screens + door
  }

  /// Networks, events and polls.
  static var meetings: [any Phrasing] {
    var phrases: [MeetingPhrase] = NetworkStage.allCases.map { .stage($0) }
    phrases += Membership.allCases.map { .membership($0) }
    phrases += NetworkGoal.allCases.map { .goal($0) }
    phrases += GoalSource.allCases.map { .goalSource($0) }
    phrases += ManagementSupport.allCases.map { .support($0) }
    phrases += NetworkBudget.allCases.map { .budget($0) }
    phrases += NeedKind.allCases.map { .need($0) }
    phrases += NetworkStanding.allCases.map { .networkStanding($0) }
    phrases += EventKind.allCases.map { .eventKind($0) }
    phrases += EventCategory.allCases.map { .category($0) }
    phrases += EventStanding.allCases.map { .standing($0) }
    phrases += Attendance.allCases.map { .attendance($0) }
    phrases += [true, false].map { .workingTime($0) }
    phrases += [
      .open, .closedToOthers, .people(1), .people(20), .membersHere(2), .onBoard(2), .activities(1), .activities(2),
      .waitingPlace(3), .left(1), .left(2), .full, .waits(2), .comes(1), .comes(2), .clash(4), .slot(2), .thread("#3"),
      .bringsColleague, .reportOwed, .draftSeenBy(.all),
    ]
    var polls: [PollPhrase] = PollKind.allCases.map { .kind($0) }
    polls += PollKind.allCases.flatMap { kind in PollPhase.allCases.map { .phase($0, kind) } }
    polls += TieRule.allCases.map { .tieRule($0) }
    polls += Set(PollKind.allCases.flatMap(\.words)).sorted().map { .option($0) }
    polls += [
      .advisory, .sealed, .secret, .open, .voters(1), .voters(2), .votes(1), .votes(2), .dots(1), .dots(2), .youVoted,
      .youAnswered,
      .closes("x"), .closed("x"), .gathersUntil("x"), .wasPutOff("x"), .outcomeOwed, .pollsOfWhichOwed(3, 1), .winner,
      .allAgree,
      .layersDiffer, .dotsEach(3), .atMost(2),
    ]
    let matches: [MatchPhrase] = [
      .theyOffer("~x", seeks: "x", offers: "x"), .weOffer("~x", seeks: "x", offers: "x"), .seeks("x"), .offers("x"),
      .topics("#x"), .layer("x"),
      .region("x"), .events(1, 2),
    ]
    let news: [MeetingNewsPhrase] = [
      .events, .polls, .debts, .matches, .theyOffer("~stad", "~kust"), .weOffer("~stad", "~kust"),
      .suits("~stad", "~kust"),
    ]
    var typed: [TypedName] = TieRule.allCases.map { .tieRule($0) } + GoalSource.allCases.map { .goalSource($0) }
    typed += PollFilter.Part.allCases.map { .part($0) } + [.all, .boards]
    let board: [BoardPhrase] = [
      .title, .ofNewest(2000), .questions, .gotAnswer, .gotHelp, .medianWait, .longestWait,
      .share(3, of: 4, percent: 75), .bridges, .askedBy, .howToRead(few: "<5"), .from("x", answeredBy: "x"), .few(5),
      .inMotion,
    ]
    return phrases + polls + typed + matches + news + board + networks + sharing
  }

  /// Networks on the screen.
  private static var networks: [any Phrasing] {
    let id = NetworkID("jan")
    let standings: [NetworkStanding?] = NetworkStanding.allCases + [nil]
    var phrases: [NetworkPhrase] = NetworkTerm.Kind.allCases.map { .filter($0) }
    phrases += NetworkStanding.allCases.flatMap {
      [.standsAs($0), .confirmLeave($0), .joined(id, $0), .admitted("x", $0)]
    }
    phrases += standings.flatMap { to in standings.map { NetworkPhrase.make(to, from: $0) } }
    phrases += [
      .networks(1, isMore: false), .networks(20, isMore: true), .empty, .howToWrite(key), .missing(id), .comparison,
      .askToComeIn(1), .askToComeIn(2), .suitsUs, .suitsThem, .noMatches, .notMatched, .allThreads, .ownThread, .notIn,
      .left(id), .whomToAdmit, .inviteSomebody, .whomToInvite, .whatOf("x"), .turnedAway("x"), .newNetwork,
      .editNetwork(id), .idHint, .needsHint, .parentHint,
      .written(id), .changed(id),
    ]
    let calls: [NetworkCallPhrase] = [
      .nobody, .title(from: "x", to: "x"), .titleToOne("x"), .body(to: "~x", "@x", from: "~x", ["x"]),
      .body(to: "~x", "@x", from: nil, []),
    ]
    return phrases + calls
  }

  /// Showing a thread to more members than before.
  private static var sharing: [any Phrasing] {
    let audience = AudiencePhrase.network(NetworkID("jan"))
    let audiences: [AudiencePhrase] = [.all, .boards, audience, .layer("x")]
    let phrases: [SharingPhrase] = [.isForAll, .confirm(audience), .confirm(.boards), .afterHelp(audience), .shared]
    let summaries: [SummaryPhrase] = [.none(11), .howToWrite(key: key), .heading(12), .written]
    return audiences + summaries + phrases
  }

  /// The texts of my own page.
  static var own: [any Phrasing] {
    let lists: [MePhrase] = OwnPage.List.allCases.map { .list($0) }
    let others: [MePhrase] = [
      .drafts, .searches, .howToSave(key), .kept, .written, .unread(1, isMore: false), .unread(99, isMore: true),
      .unreadable,
      .unreadableSearch("topic:x"), .renameSearch, .searchRenamed("x"), .noSearches, .searchRemoved("x"), .deleteDraft,
      .nothingToDelete,
    ]
    let searches: [SearchPhrase] = [.saveAs, .saved("x"), .nothingToSave]
    return lists + others + searches + [KeyPhrase.rename, .choose, .newKey]
  }

  /// What is said of following.
  static var follows: [FollowPhrase] {
    let name = "#12"
    return [
      .watchesThread(name), .watchesTopic(name), .mutesThread(name), .mutesTopic(name), .neither(name),
      .bookmarked(name),
      .unbookmarked(name), .countsAsRead(name),
    ]
  }

  /// What is said of links, and of what is folded and new in a thread.
  static var reading: [any Phrasing] {
    let doubts: [WebAddress.Doubt] = [.letters("x"), .userInfo("x"), .encodedHost, .notEncrypted]
    let addresses: [AddressPhrase] =
      [.title, .host("x"), .mailHost("x"), .copied, .program("w3m"), .howToOpen, .noProgram, .failed("w3m")]
      + doubts.map { .doubt($0) }
    let threads: [ThreadPhrase] = [
      .arrived(1, isBelow: false, key: key), .arrived(2, isBelow: true, key: key), .arrived(2, isBelow: true, key: nil),
      .isMissing, .isRemoved, .isHidden,
      .noPost("#12.9"), .foldedSignature("-- x", 1, key: key), .foldedSignature("-- x", 2, key: key),
      .foldedQuote(1, key: key), .foldedQuote(2, key: key), .foldedQuote(2, key: nil),
      .foldedSignature("-- x", 2, key: nil), .nothingFolded, .related, .noReference, .followWhich,
    ]
    return addresses + threads
  }

  /// What is said of what a title looks like and of members who have to do with something.
  static var kindred: [KindredPhrase] {
    [
      .looksLike, .canHelpHere, .whatStandsHere, .found(similar: 1, members: 2), .found(similar: 0, members: 1),
      .nothingSimilar, .canHelp("#open-data"), .helpedHere(1), .helpedHere(2), .helped(1, "#open-data"),
      .helped(2, "#open-data"), .canTalkAbout("x"), .worksOn("x"), .follows("#open-data"), .whoElse, .elsewhere,
      .ownOrganisation, .networks, .nobody, .nobodyForMe,
    ]
  }

  /// The texts of a digest.
  static var digests: [DigestPhrase] {
    [.since("x"), .newThreads(1), .newThreads(2), .newTips(1), .newTips(2), .wholeBoard]
  }
}
