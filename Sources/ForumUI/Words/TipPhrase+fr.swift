// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TipPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .tips(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "astuce" : "astuces")"
    case .pinned: "Épinglées"
    case .withoutTopic: "Sans thème"
    case .title: "Titre"
    case .worked: "Marche aussi"
    case .layers: "Chez"
    case .owner: "Tenue par"
    case .confirmed: "Confirmée"
    case .workedFor(let count): "a aussi marché chez \(count)"
    case .workedForShort(let count): "chez \(count)"
    case .failedFor(let count): "pas chez \(count)"
    case .place(let place): "épinglée à la place \(place)"
    case .ownedBy(let owner): "Tenue à jour par \(owner)"
    case .creditedTo(let author): "Merci à \(author)"
    case .source(let post): "Tirée de \(post)"
    case .knownToWork(let layers): "a marché chez \(layers)"
    case .confirmedOn(let day): "confirmée le \(day)"
    case .reviewBy(let day): "à revoir pour le \(day)"
    case .reports: "Essayée ailleurs"
    case .noReports: "Personne n’a encore signalé si elle a marché ailleurs. La touche A permet de le faire."
    case .reportWorked: "a marché"
    case .reportFailed: "n’a pas marché"
    case .missing(let number): "tip:\(number) n’existe pas"
    case .empty: "Pas encore d’astuces. La touche a en écrit une ; dans une conversation, t en tire une d’une réponse."
    case .filter(let kind): Self.filterFR(kind)
    case .askWorked: "Cette astuce a-t-elle marché ?"
    case .askNote(worked: true): "Qu’a-t-il fallu changer ? (facultatif)"
    case .askNote(worked: false): "Pourquoi n’a-t-elle pas marché ? (facultatif)"
    case .takeReportBack: "retirer mon signalement"
    case .reported: "Signalé, merci"
    case .reportGone: "Le signalement est retiré"
    case .stillTrue: "Confirmée ; à revoir dans un an"
    case .supersedeBy: "Quelle astuce la remplace ?"
    case .noOtherTip: "Il n’y a pas d’autre astuce"
    case .superseded(let number): "Remplacée par tip:\(number) ; touche u pour annuler"
    case .inForceAgain: "L’astuce est de nouveau valable"
    case .confirmWithdraw: "Retirer cette astuce ?"
    case .withdrawn: "Retirée ; touche u pour annuler"
    case .broughtBack: "L’astuce est rétablie"
    case .pinnedNow: "Épinglée"
    case .unpinnedNow: "Détachée"
    case .moved: "Déplacée"
    case .neverEdited: "Cette astuce n’a jamais été modifiée"
    case .notPinned: "Cette astuce n’est pas épinglée ; P l’épingle"
    case .isFirstPin: "Cette astuce est déjà la première"
    case .isLastPin: "Cette astuce est déjà la dernière"
    case .replaceOnBoard(let limit): "\(limit) astuces sont déjà épinglées. Laquelle détacher ?"
    case .replaceInTopic(let topic, let limit): "\(topic) a déjà \(limit) astuces épinglées. Laquelle détacher ?"
    case .noSource: "Cette astuce n’est pas tirée d’une réponse"
    case .nothingToFollow: "Cette astuce ne contient pas de référence"
    }
  }

  private static func filterFR(_ kind: TipTerm.Kind) -> String {
    switch kind {
    case .topic: "thème"
    case .layer: "niveau de pouvoir où elle marche"
    case .words: "mots du texte"
    case .pinned: "épinglées seulement"
    case .toReview: "à revoir seulement"
    case .retired: "aussi les remplacées et retirées"
    }
  }
}
