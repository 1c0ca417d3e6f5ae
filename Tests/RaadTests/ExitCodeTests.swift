// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI
import Glibc
import Terminal
import Testing

@testable import raad

/// What scripts rely on: 0 done, 1 refused or not found, 2 wrong use, 3 the board cannot be used.
@MainActor
@Suite("Exit codes")
struct ExitCodeTests {
  private static let path = "/srv/board.db"
  private static let conflict = EditConflict(
    target: .tip(4), current: .text(EditedText(body: "x"), EditBasis(version: 1)))

  /// Every error with its exit code.
  static let errors: [(any Error, ExitCode)] = [
    (StoreError.missing(path: path), .unusable), (StoreError.notABoard(path: path), .unusable),
    (StoreError.newer(path: path, found: 9, known: 1), .unusable),
    (StoreError.damaged(path: path, detail: "x"), .unusable), (StoreError.readOnly(path: path, .file), .unusable),
    (StoreError.noPermission(path: path), .unusable), (StoreError.diskFull(path: path), .unusable),
    (StoreError.gone(path: path), .unusable), (StoreError.busy(path: path), .unusable),
    (StoreError.importing(path: path), .unusable),
    (StoreError.oldEngine(found: "3.1", needed: "3.39"), .unusable),
    (StoreError.engine(code: 1, message: "x"), .unusable), (StoreError.exists(path: path), .refused),
    (StoreError.refused(.locked(reason: "x")), .refused), (StoreError.notFound(.thread(1)), .refused),
    (StoreError.changedSince(conflict), .refused), (StoreError.notAMember(login: "x"), .refused),
    (StoreError.logGone(path: path), .unusable), (StoreError.linked(path: path), .unusable),
    (StoreError.diskError(path: path, code: 10, message: "x"), .unusable),
    (StoreError.noFolder(path: path), .refused), (StoreError.notAFile(path: path), .refused),
    (StoreError.notShared(path: path, group: "x"), .refused),
    (StoreError.invalid(FieldProblem(.title, .empty)), .wrongUse),
    (StoreError.door(.notLetIn), .refused), (StoreError.door(.spentCode), .refused),
    (StoreError.door(.outOfRange(.days, minimum: 1, maximum: 90)), .wrongUse), (StoreError.door(.notACode), .wrongUse),
    (StoreError.door(.policyValue(.verify, "x")), .wrongUse), (StoreError.door(.badPrincipal("*")), .wrongUse),
    (StoreError.door(.powerlessCode), .refused), (StoreError.door(.principalRevoked("x")), .refused),
    (KeyProblem.privateKey, .wrongUse), (KeyProblem.shortRSA(bits: 2048, minimum: 3072), .wrongUse),
    (CommandWords.Problem.openQuote("'"), .wrongUse), (CommandWords.Problem.openBackslash, .wrongUse),
    (CommandWords.Problem.tooLong(maximum: 1), .wrongUse), (CommandWords.Problem.tooManyWords(maximum: 1), .wrongUse),
    (CommandWords.Problem.controlCharacter(scalar: 7, column: 1), .wrongUse),
    (CommandWords.Problem.shell("|"), .wrongUse),
    (DoorRefusal.notAtTheDoor("x"), .refused), (DoorRefusal.onlyStreams("x"), .refused),
    (DoorRefusal.onlySignUp, .wrongUse), (DoorRefusal.boardTrouble(.closed), .unusable),
    (DoorRefusal.wrongCodes, .refused),
    (DoorRefusal.notSignedUp, .refused), (DoorRefusal.tooSlow, .refused), (DoorRefusal.notAPlainPath("x"), .wrongUse),
    (DoorRefusal.doorIsWrong(count: 1), .refused), (DoorRefusal.lookOrDo, .wrongUse), (DoorRefusal.onlyRoot, .refused),
    (DoorRefusal.stepFailed("x"), .refused),
    (ExchangeError.store(.missing(path: path)), .unusable), (ExchangeError.store(.notFound(.thread(1))), .refused),
    (ExchangeError.unreadable(path: path, code: ENOENT), .refused), (ExchangeError.notText(path: path), .refused),
    (ExchangeError.changed(path: path), .refused), (ExchangeError.unwritable(path: path, code: ENOSPC), .refused),
    (ExchangeError.isTheBoard(path: path), .refused), (ExchangeError.empty(path: path), .refused),
    (ExchangeError.notAMailbox(path: path), .refused), (ExchangeError.unknownFormat(path: path, found: 2), .refused),
    (CommandRefusal.noPlaceForBoard, .unusable), (CommandRefusal.notTheOwner(path: path), .refused),
    (CommandRefusal.anotherUser(login: "x", handle: "y"), .refused), (CommandRefusal.nothingFound, .refused),
    (CommandRefusal.noSuchSearch("x", nearest: []), .refused), (CommandRefusal.rulesBroken(count: 1), .refused),
    (CommandRefusal.backupExists(path: path), .refused), (CommandRefusal.badLines(count: 1), .refused),
    (CommandRefusal.personalData([], total: 0), .refused), (CommandRefusal.badSettings(count: 1), .wrongUse),
    (CommandRefusal.boardInMemory, .wrongUse), (CommandRefusal.noSuchGroup("x"), .wrongUse),
    (UsageProblem.unknownCommand("x", nearest: []), .wrongUse), (FieldProblem(.title, .empty), .wrongUse),
    (QueryProblem(offset: 0, length: 1, word: "x", kind: .unclosedQuote), .wrongUse),
    (TerminalError.notATerminal, .refused), (OutputError(code: EPIPE), .refused), (InputError(code: EIO), .refused),
    (UnsaidError(made: "#1", error: OutputError(code: ENOSPC)), .refused),
  ]

  @Test("Each error has its code and says something in each language")
  func codes() {
    for (error, code) in Self.errors {
      #expect(Failure(error).exit == code, "\(error)")
      var texts: Set<String> = []
      for language in InterfaceLanguage.allCases {
        let text = Failure(error).message(for: Reader(language: language, now: Harness.now))
        #expect(!text.isEmpty && !text.contains("\n") && !text.contains("(code:"), "\(text)")
        texts.insert(text)
      }
      #expect(texts.count >= 3, "\(texts)")
    }
  }

  @Test("The numbers are those of the documentation")
  func numbers() {
    #expect([ExitCode.done, .refused, .wrongUse, .unusable].map(\.rawValue) == [0, 1, 2, 3])
  }
}
