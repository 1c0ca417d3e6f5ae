// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Why the board could not do what was asked, and what to do next.
public struct ErrorPhrase: Phrasing, Sendable {
  let error: StoreError

  /// The text for an error of the store.
  public init(_ error: StoreError) { self.error = error }
}

extension ErrorPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch error {
    case .missing(let path):
      say(
        nl: "Er is geen bord in \(path). “raad init” maakt er een; --board of RAAD_BOARD wijst een ander aan.",
        fr: "Il n’y a pas de forum à \(path). « raad init » en crée un ; --board ou RAAD_BOARD en désigne un autre.",
        de: "In \(path) gibt es kein Forum. „raad init“ legt eines an; --board oder RAAD_BOARD nennt ein anderes.",
        en: "There is no board at \(path). “raad init” makes one; --board or RAAD_BOARD names another.")
    case .notABoard(let path):
      say(
        nl: "\(path) is geen bord van Raadhuis; er is niets aan veranderd. Kijk na of het pad klopt.",
        fr: "\(path) n’est pas un forum de Raadhuis ; rien n’y a été changé. Vérifiez le chemin.",
        de: "\(path) ist kein Forum von Raadhuis; nichts wurde daran geändert. Prüfen Sie den Pfad.",
        en: "\(path) is not a board of Raadhuis; nothing in it was changed. Check the path.")
    case .newer(let path, let found, let known):
      say(
        nl: "\(path) is gemaakt door een nieuwere versie van raad (indeling \(found), deze kent \(known)). "
          + "Werk raad bij; is dat al gebeurd, verlaat het dan en start het opnieuw.",
        fr: "\(path) vient d’une version plus récente de raad (format \(found), celle-ci connaît \(known)). "
          + "Mettez raad à jour ; si c’est fait, quittez-le et relancez-le.",
        de: "\(path) stammt von einer neueren Version von raad (Format \(found), diese kennt \(known)). "
          + "Aktualisieren Sie raad; ist das geschehen, beenden Sie es und starten Sie es neu.",
        en: "\(path) was made by a newer version of raad (format \(found), this one knows \(known)). "
          + "Update raad; if that is done, leave it and start it again.")
    case .damaged(let path, let detail):
      say(
        nl: "\(path) is beschadigd (\(detail)). Bewaar het bestand en zet een reservekopie terug.",
        fr: "\(path) est endommagé (\(detail)). Gardez le fichier et restaurez une sauvegarde.",
        de: "\(path) ist beschädigt (\(detail)). Bewahren Sie die Datei auf und spielen Sie eine Sicherung zurück.",
        en: "\(path) is damaged (\(detail)). Keep the file and restore a backup.")
    case .readOnly(let path, let obstacle): Self.readOnly(path, obstacle, in: say)
    case .noPermission(let path):
      say(
        nl: "Het systeem geeft geen toegang tot \(path). Vraag toegang aan wie het bord beheert.",
        fr: "Le système refuse l’accès à \(path). Demandez l’accès à qui gère le forum.",
        de: "Das System verweigert den Zugriff auf \(path). Bitten Sie die Administration des Forums um Zugriff.",
        en: "The system does not allow access to \(path). Ask whoever looks after the board.")
    case .exists(let path):
      say(
        nl: "In \(path) staat al iets; er is niets overschreven. Kies een ander pad met --board.",
        fr: "Il y a déjà quelque chose à \(path) ; rien n’a été écrasé. Choisissez un autre chemin avec --board.",
        de: "In \(path) steht schon etwas; nichts wurde überschrieben. Wählen Sie mit --board einen anderen Pfad.",
        en: "\(path) already exists; nothing was overwritten. Choose another path with --board.")
    case .diskFull(let path):
      say(
        nl: "De schijf van \(path) is vol; er is niets bewaard. Maak ruimte en probeer opnieuw.",
        fr: "Le disque de \(path) est plein ; rien n’a été enregistré. Libérez de l’espace et réessayez.",
        de:
          "Der Datenträger von \(path) ist voll; nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.",
        en: "The disk of \(path) is full; nothing was saved. Make room and try again.")
    case .gone(let path):
      say(
        nl: "\(path) is intussen verwijderd of vervangen. Sluit raad en open het opnieuw.",
        fr: "\(path) a été supprimé ou remplacé entre-temps. Quittez raad et rouvrez-le.",
        de: "\(path) wurde inzwischen entfernt oder ersetzt. Beenden Sie raad und öffnen Sie es neu.",
        en: "\(path) was removed or replaced in the meantime. Leave raad and open it again.")
    case .busy(let path):
      say(
        nl: "\(path) is te lang bezet door een ander programma; er is niets veranderd. Probeer opnieuw.",
        fr: "\(path) est occupé trop longtemps par un autre programme ; rien n’a changé. Réessayez.",
        de: "\(path) ist zu lange von einem anderen Programm belegt; nichts wurde geändert. Versuchen Sie es erneut.",
        en: "\(path) is kept busy by another program for too long; nothing was changed. Try again.")
    case .importing(let path):
      say(
        nl: "In \(path) loopt al een andere import; er is niets veranderd. Probeer opnieuw als die klaar is.",
        fr: "Une autre importation dans \(path) est en cours ; rien n’a changé. Réessayez quand elle sera terminée.",
        de:
          "In \(path) läuft schon ein anderer Import; nichts wurde geändert. Versuchen Sie es erneut, wenn er fertig ist.",
        en: "Another import into \(path) is under way; nothing was changed. Try again when it is done.")
    case .noFolder(let path):
      say(
        nl: "\(path) kan niet gemaakt worden: de map bestaat niet, of de naam is te lang. Kies een ander pad.",
        fr:
          "\(path) ne peut pas être créé : le dossier n’existe pas, ou le nom est trop long. Choisissez un autre chemin.",
        de:
          "\(path) kann nicht angelegt werden: Den Ordner gibt es nicht, oder der Name ist zu lang. Wählen Sie einen anderen Pfad.",
        en: "\(path) cannot be made: its folder is not there, or its name is too long. Choose another path.")
    case .notAFile(let path):
      say(
        nl: "\(path) is een map, een apparaat of een pijp; er is niets vervangen. Kies een andere naam.",
        fr: "\(path) est un dossier, un périphérique ou un tube ; rien n’a été remplacé. Choisissez un autre nom.",
        de: "\(path) ist ein Ordner, ein Gerät oder eine Pipe; nichts wurde ersetzt. Wählen Sie einen anderen Namen.",
        en: "\(path) is a folder, a device or a pipe; nothing was replaced. Choose another name.")
    case .notShared(let path, let group):
      say(
        nl: "De map \(path) is niet van de groep \(group) met modus 2770. Zet ze goed: chgrp \(group) en chmod 2770.",
        fr:
          "Le dossier \(path) n’appartient pas au groupe \(group) avec le mode 2770. Corrigez-le : chgrp \(group) et chmod 2770.",
        de:
          "Der Ordner \(path) gehört nicht der Gruppe \(group) mit Modus 2770. Abhilfe: chgrp \(group) und chmod 2770.",
        en:
          "The folder \(path) does not belong to group \(group) with mode 2770. Put it right: chgrp \(group) and chmod 2770."
      )
    case .linked(let path):
      say(
        nl:
          "\(path) heeft nog een tweede naam of is een link; zo gaan berichten verloren. Laat één gewoon bestand over.",
        fr:
          "\(path) a un second nom ou est un lien ; des messages se perdraient. Ne laissez qu’un seul fichier ordinaire.",
        de:
          "\(path) hat einen zweiten Namen oder ist ein Link; so gehen Beiträge verloren. Lassen Sie nur eine gewöhnliche Datei.",
        en: "\(path) has a second name or is a link; posts would be lost that way. Leave only one ordinary file.")
    case .logGone(let path):
      say(
        nl:
          "Het logboek van \(path) is intussen verwijderd of vervangen; hier wordt niets meer bewaard. Sluit raad en open het opnieuw.",
        fr:
          "Le journal de \(path) a été supprimé ou remplacé entre-temps ; rien n’est plus enregistré ici. Quittez raad et rouvrez-le.",
        de:
          "Das Protokoll von \(path) wurde inzwischen entfernt oder ersetzt; hier wird nichts mehr gespeichert. Beenden Sie raad und öffnen Sie es neu.",
        en:
          "The log of \(path) was removed or replaced in the meantime; nothing more is saved here. Leave raad and open it again."
      )
    case .diskError(let path, let code, let message):
      say(
        nl:
          "De schijf van \(path) faalt (\(message), \(code)). Bewaar wat je schreef elders en laat de schijf nakijken.",
        fr:
          "Le disque de \(path) est défaillant (\(message), \(code)). Gardez votre texte ailleurs et faites vérifier le disque.",
        de:
          "Der Datenträger von \(path) ist gestört (\(message), \(code)). Sichern Sie Ihren Text anderswo und lassen Sie ihn prüfen.",
        en: "The disk of \(path) is failing (\(message), \(code)). Keep your text elsewhere and have the disk checked.")
    case .refused(let refusal): say(RefusalPhrase(refusal))
    case .invalid(let problem): say(ProblemPhrase(problem))
    case .door(let problem): say(DoorPhrase(problem))
    case .notFound(let reference):
      say(
        nl: "\(reference) bestaat niet of is niet zichtbaar", fr: "\(reference) n’existe pas ou n’est pas visible",
        de: "\(reference) gibt es nicht oder ist nicht sichtbar", en: "\(reference) does not exist or is not visible")
    case .changedSince(let conflict): Self.changed(conflict.target.description, by: conflict.editor, in: say)
    case .notAMember(let login):
      say(
        nl: "“\(login)” is nog geen lid van dit bord. Lid worden: raad me join, of open raad in een terminal.",
        fr:
          "« \(login) » n’est pas encore membre de ce forum. Pour le devenir : raad me join, ou ouvrez raad dans un terminal.",
        de:
          "„\(login)“ ist noch kein Mitglied dieses Forums. Mitglied werden: raad me join, oder raad in einem Terminal öffnen.",
        en: "“\(login)” is not a member of this board yet. To join: raad me join, or open raad in a terminal.")
    case .oldEngine(let found, let needed):
      say(
        nl:
          "De SQLite van dit systeem is versie \(found); raad heeft \(needed) of nieuwer nodig. Werk het pakket libsqlite3 bij.",
        fr:
          "Le SQLite de ce système est en version \(found) ; raad demande \(needed) ou plus récent. Mettez à jour le paquet libsqlite3.",
        de:
          "SQLite ist auf diesem System Version \(found); raad braucht \(needed) oder neuer. Aktualisieren Sie das Paket libsqlite3.",
        en: "This system’s SQLite is version \(found); raad needs \(needed) or newer. Update the package libsqlite3.")
    case .engine(let code, let message):
      say(
        nl:
          "SQLite meldt fout \(code): \(message). Er is niets veranderd; probeer opnieuw, en meld het als het aanhoudt.",
        fr:
          "SQLite signale l’erreur \(code) : \(message). Rien n’a changé ; réessayez, et signalez-le si cela persiste.",
        de:
          "SQLite meldet Fehler \(code): \(message). Nichts wurde geändert; versuchen Sie es erneut, sonst melden Sie es.",
        en: "SQLite reports error \(code): \(message). Nothing was changed; try again, and report it if it persists.")
    }
  }

  private static func changed(_ what: String, by who: String?, in say: InterfaceLanguage) -> String {
    guard let who else {
      return say(
        nl: "\(what) is gewijzigd sinds het gelezen werd; er is niets overschreven. Lees het opnieuw en bewerk dan.",
        fr: "\(what) a été modifié depuis sa lecture ; rien n’a été écrasé. Relisez, puis modifiez.",
        de:
          "\(what) wurde geändert, seit es gelesen wurde; nichts wurde überschrieben. Lesen Sie es neu und bearbeiten Sie es dann.",
        en: "\(what) was changed since it was read; nothing was overwritten. Read it again, then edit.")
    }
    return say(
      nl: "\(who) wijzigde \(what) sinds het gelezen werd; er is niets overschreven. Lees het opnieuw en bewerk dan.",
      fr: "\(who) a modifié \(what) depuis sa lecture ; rien n’a été écrasé. Relisez, puis modifiez.",
      de:
        "\(who) hat \(what) geändert, seit es gelesen wurde; nichts wurde überschrieben. Lesen Sie es neu und bearbeiten Sie es dann.",
      en: "\(who) changed \(what) since it was read; nothing was overwritten. Read it again, then edit.")
  }

  private static func readOnly(_ path: String, _ obstacle: WriteObstacle, in say: InterfaceLanguage) -> String {
    switch obstacle {
    case .file:
      say(
        nl: "In \(path) kan niet geschreven worden: je mag het bestand alleen lezen. Vraag schrijfrecht.",
        fr: "Impossible d’écrire dans \(path) : vous ne pouvez que lire le fichier. Demandez le droit d’écriture.",
        de: "In \(path) kann nicht geschrieben werden: Die Datei ist nur lesbar. Bitten Sie um Schreibrecht.",
        en: "\(path) cannot be written to: you may only read the file. Ask for write access.")
    case .folder:
      say(
        nl: "In \(path) kan niet geschreven worden: dat mag niet in de map ervan. Vraag schrijfrecht op de map.",
        fr:
          "Impossible d’écrire dans \(path) : son dossier ne le permet pas. Demandez le droit d’écriture sur le dossier.",
        de:
          "In \(path) kann nicht geschrieben werden: Der Ordner lässt es nicht zu. Bitten Sie um Schreibrecht für den Ordner.",
        en: "\(path) cannot be written to: its folder does not allow it. Ask for write access to the folder.")
    case .fileSystem:
      say(
        nl: "In \(path) kan niet geschreven worden: de schijf is alleen te lezen. Vraag het aan wie ze beheert.",
        fr: "Impossible d’écrire dans \(path) : le disque est en lecture seule. Demandez à qui le gère.",
        de:
          "In \(path) kann nicht geschrieben werden: Der Datenträger ist nur lesbar. Fragen Sie dessen Administration.",
        en: "\(path) cannot be written to: the disk is read-only. Ask whoever looks after it.")
    case .fullDisk: say(ErrorPhrase(.diskFull(path: path)))
    }
  }
}
