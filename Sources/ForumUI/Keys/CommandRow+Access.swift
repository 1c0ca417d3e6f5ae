// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  /// Keys, invitations and what goes with the member from machine to machine.
  static let access = own + invitations + moderators + keys

  private static let own =
    rows(
      .me,
      [
        CommandRow(
          .sshKeys, hint: { $0(nl: "sleutels", fr: "clés", de: "Schlüssel", en: "keys") },
          help: {
            $0(
              nl: "de ssh-sleutels waarmee je binnenkomt", fr: "les clés ssh avec lesquelles vous entrez",
              de: "die ssh-Schlüssel, mit denen Sie hereinkommen", en: "the ssh keys that you come in with")
          }),
        CommandRow(
          .invitations, hint: { $0(nl: "uitnodigingen", fr: "invitations", de: "Einladungen", en: "invitations") },
          help: {
            $0(
              nl: "de uitnodigingen en wie ermee binnenkwam", fr: "les invitations et qui est entré par elles",
              de: "die Einladungen und wer damit hereinkam", en: "the invitations, and who came in by them")
          }),
        CommandRow(
          .settings, hint: { $0(nl: "instellingen", fr: "réglages", de: "Einstellungen", en: "settings") },
          help: {
            $0(
              nl: "de instellingen die overal met je meegaan", fr: "les réglages qui vous suivent partout",
              de: "die Einstellungen, die überall mitkommen", en: "the settings that come along everywhere")
          }),
      ])
    + rows(
      .sshKeys,
      [
        CommandRow(
          .addKey, hint: { $0(nl: "sleutel erbij", fr: "ajouter une clé", de: "hinzufügen", en: "add key") },
          help: {
            $0(
              nl: "een publieke sleutel toevoegen", fr: "ajouter une clé publique",
              de: "einen öffentlichen Schlüssel hinzufügen", en: "add a public key")
          }),
        CommandRow(
          .removeKey, hint: { $0(nl: "verwijderen", fr: "supprimer", de: "entfernen", en: "remove") },
          help: {
            $0(
              nl: "een sleutel verwijderen (vraagt eerst); die van een ander intrekken, met reden",
              fr: "supprimer une clé (demande confirmation) ; révoquer celle d’un autre, avec la raison",
              de: "einen Schlüssel entfernen (fragt zuerst); den eines anderen widerrufen, mit Grund",
              en: "remove a key (asks first); revoke another’s, with the reason")
          }),
        CommandRow(
          .linkDevice, hint: { $0(nl: "ander toestel", fr: "autre appareil", de: "anderes Gerät", en: "other device") },
          help: {
            $0(
              nl: "een code maken waarmee een tweede toestel zijn eigen sleutel toevoegt",
              fr: "créer un code par lequel un deuxième appareil ajoute sa propre clé",
              de: "einen Code erzeugen, mit dem ein zweites Gerät seinen eigenen Schlüssel hinzufügt",
              en: "make a code by which a second device adds its own key")
          }),
      ])
    + rows(
      .code,
      [
        CommandRow(
          .copyCode, hint: { $0(nl: "kopiëren", fr: "copier", de: "kopieren", en: "copy") },
          help: {
            $0(
              nl: "de code naar het klembord van de terminal kopiëren",
              fr: "copier le code dans le presse-papiers du terminal",
              de: "den Code in die Zwischenablage des Terminals kopieren",
              en: "copy the code to the terminal’s clipboard")
          })
      ])
    + rows(
      .signUp,
      [
        CommandRow(
          .redeem, hint: { $0(nl: "verder", fr: "continuer", de: "weiter", en: "go on") },
          help: {
            $0(
              nl: "verdergaan met deze code", fr: "continuer avec ce code", de: "mit diesem Code weitermachen",
              en: "go on with this code")
          })
      ])

  private static let invitations = rows(
    .invitations,
    [
      CommandRow(
        .invite, hint: { $0(nl: "uitnodigen", fr: "inviter", de: "einladen", en: "invite") },
        help: {
          $0(
            nl: "een code maken waarmee iemand binnenkomt", fr: "créer un code par lequel quelqu’un entre",
            de: "einen Code erzeugen, mit dem jemand hereinkommt", en: "make a code by which somebody comes in")
        }),
      CommandRow(
        .revokeInvitation, hint: { $0(nl: "intrekken", fr: "retirer", de: "zurückziehen", en: "take back") },
        help: {
          $0(
            nl: "een uitnodiging intrekken (vraagt eerst)", fr: "retirer une invitation (demande confirmation)",
            de: "eine Einladung zurückziehen (fragt zuerst)", en: "take an invitation back (asks first)")
        }),
      CommandRow(
        .foldBranch, hint: { $0(nl: "in-/uitklappen", fr: "plier/déplier", de: "auf-/zuklappen", en: "fold/unfold") },
        help: {
          $0(
            nl: "in- of uitklappen wie iemand uitnodigde", fr: "plier ou déplier qui un membre a invité",
            de: "auf- oder zuklappen, wen jemand eingeladen hat", en: "fold or unfold whom somebody invited")
        }),
    ])

  private static let keys = rows(
    .keyBindings,
    [
      CommandRow(
        .addBinding, hint: { $0(nl: "toets erbij", fr: "touche en plus", de: "Taste dazu", en: "one more key") },
        help: {
          $0(
            nl: "deze opdracht nog een toets geven, naast de andere",
            fr: "donner à cette commande une touche de plus, à côté des autres",
            de: "diesem Befehl eine weitere Taste geben, neben den anderen",
            en: "give this command one more key, beside the others")
        }),
      CommandRow(
        .resetKeys, hint: { $0(nl: "zoals ze kwamen", fr: "d’origine", de: "zurücksetzen", en: "reset") },
        help: {
          $0(
            nl: "deze opdracht de toetsen teruggeven die ze vanzelf heeft",
            fr: "rendre à cette commande ses touches d’origine",
            de: "diesem Befehl die vorgegebenen Tasten zurückgeben",
            en: "give this command the keys back that it comes with")
        }),
    ])

  private static let moderators = rows(
    .moderation,
    [
      CommandRow(
        .memberKeys, hint: { $0(nl: "toegang", fr: "accès", de: "Zugang", en: "access") },
        help: {
          $0(
            nl: "de sleutels van dit lid, om er een in te trekken", fr: "les clés de ce membre, pour en révoquer une",
            de: "die Schlüssel dieses Mitglieds, um einen zu widerrufen",
            en: "the keys of this member, to revoke one")
        }),
      CommandRow(
        .revokeAccess,
        hint: { $0(nl: "alles intrekken", fr: "tout révoquer", de: "alles widerrufen", en: "revoke all") },
        help: {
          $0(
            nl: "alle toegang van dit lid intrekken: sleutels, certificaten en codes, met reden",
            fr: "révoquer tous les accès de ce membre : clés, certificats et codes, avec la raison",
            de: "jeden Zugang dieses Mitglieds widerrufen: Schlüssel, Zertifikate und Codes, mit Grund",
            en: "revoke every way in of this member: keys, certificates and codes, with the reason")
        }),
      CommandRow(
        .invitationTree,
        hint: { $0(nl: "wie nodigde wie uit", fr: "qui a invité qui", de: "wer lud wen ein", en: "tree") },
        help: {
          $0(
            nl: "wie wie uitnodigde, als boom", fr: "qui a invité qui, en arbre", de: "wer wen einlud, als Baum",
            en: "who invited whom, as a tree")
        }),
    ])
}
