// SPDX-License-Identifier: EUPL-1.2

extension WelcomeTips {
  var dutch: (String, String) {
    switch self {
    case .ask:
      (
        "Stel een vraag die je in één minuut kunt lezen",
        """
        Zeg in de titel wat je zoekt, en daaronder kort wat je al probeerde en voor wie het is. Kies één tot vijf \
        thema's: zo komt je vraag bij collega's die er iets van weten. Een vraag zonder antwoord blijft bovenaan staan \
        op Vandaag, de oudste eerst.
        """
      )
    case .helped:
      (
        "Laat weten welk antwoord geholpen heeft",
        """
        Zet bij een antwoord dat je vooruithielp het teken "geholpen". Er mogen er meer dan één zijn. Wie later met \
        dezelfde vraag komt, vindt zo meteen wat werkte. Herken je alleen de vraag? Zeg dan "gehoord": dat is één toets.
        """
      )
    case .tip:
      (
        "Maak van een goed antwoord een tip",
        """
        Een tip is één idee dat ook elders werkt. Hij heeft een eigenaar en een datum waarop iemand nagaat of hij nog \
        klopt. Heb je een tip toegepast? Meld dan of het werkte, en wat je moest veranderen: dat helpt de volgende.
        """
      )
    case .ties:
      (
        "Zeg waar je mee bezig bent en waar je bij kunt helpen",
        """
        Bij elk thema kun je zeggen: ik volg het, ik werk er nu aan, of ik heb het gedaan en je mag me iets vragen. \
        Zo vinden collega's van andere diensten en bestuurslagen elkaar, ook zonder elkaar te kennen.
        """
      )
    case .networks:
      (
        "Zoek een netwerk dat bij je past, of stel het jouwe voor",
        """
        Een netwerk zegt wat het zoekt en wat het te bieden heeft: zo vinden besturen van netwerken elkaar met opzet, en \
        niet bij toeval. Binnen een netwerk kun je ook iets vragen wat alleen de leden lezen. Hielp een antwoord daar? \
        Dan kun je het met iedereen delen.
        """
      )
    case .meetings:
      (
        "Kom naar een activiteit en geef je stem in een peiling",
        """
        Op de agenda staat waarover een activiteit gaat, wie ze organiseert en of er nog plaats is. Wie zich \
        inschrijft, krijgt op tijd een herinnering. Een peiling vraagt kort je mening, ook over een datum of een \
        titel. Van een verzegelde ziet niemand iets voor ze sluit. Wat eruit kwam, wordt altijd teruggekoppeld.
        """
      )
    case .door:
      (
        "Nodig een collega uit, waar die ook werkt",
        """
        Staat de deur van dit bord open, dan kom je ook van een andere machine binnen: met je eigen ssh-sleutel, zonder \
        wachtwoord. Een collega komt erbij met een uitnodiging van iemand die mag uitnodigen. Bij je eigen gegevens zie \
        je welke sleutels van jou zijn; trek er een in zodra je hem kwijt bent.
        """
      )
    case .care:
      (
        "Schrijf niets over burgers dat hen herkenbaar maakt",
        """
        Laat namen, rijksregisternummers, adressen en rekeningnummers weg, ook in voorbeelden. Vertel wat \
        er aan de hand is, niet over wie het gaat. Staat er toch iets te veel? Pas je bericht aan of vraag een \
        moderator om hulp.
        """
      )
    }
  }

  var french: (String, String) {
    switch self {
    case .ask:
      (
        "Posez une question qui se lit en une minute",
        """
        Dites dans le titre ce que vous cherchez, puis en quelques mots ce que vous avez déjà essayé et pour qui. \
        Choisissez un à cinq thèmes : votre question arrivera chez des collègues qui s'y connaissent. Une question sans \
        réponse reste en tête d'Aujourd'hui, la plus ancienne d'abord.
        """
      )
    case .helped:
      (
        "Dites quelle réponse vous a aidé",
        """
        Marquez « ceci a aidé » la réponse qui vous a fait avancer ; il peut y en avoir plusieurs. Les suivants \
        trouveront aussitôt ce qui a fonctionné. Vous reconnaissez seulement la question ? Dites « je connais aussi » \
        : une touche suffit.
        """
      )
    case .tip:
      (
        "Faites une astuce d'une bonne réponse",
        """
        Une astuce est une seule idée qui fonctionne aussi ailleurs. Elle a un responsable et une date à laquelle \
        quelqu'un vérifie si elle est encore valable. Vous l'avez appliquée ? Dites si cela a fonctionné et ce qu'il a \
        fallu changer : cela aidera les suivants.
        """
      )
    case .ties:
      (
        "Dites sur quoi vous travaillez et où vous pouvez aider",
        """
        Pour chaque thème vous pouvez dire : je le suis, j'y travaille en ce moment, ou je l'ai fait, demandez-moi. \
        Ainsi les collègues d'autres services et d'autres niveaux de pouvoir se trouvent sans se connaître.
        """
      )
    case .networks:
      (
        "Trouvez un réseau qui vous convient, ou présentez le vôtre",
        """
        Un réseau dit ce qu'il cherche et ce qu'il offre : les réseaux se trouvent ainsi à dessein, et non par hasard. \
        Au sein d'un réseau, vous pouvez aussi demander ce que seuls ses membres liront. Une réponse y a aidé ? Vous \
        pouvez alors la partager avec tous.
        """
      )
    case .meetings:
      (
        "Venez à une activité et votez dans un sondage",
        """
        L'agenda dit de quoi parle une activité, qui l'organise et s'il reste des places. Qui s'inscrit reçoit un \
        rappel à temps. Un sondage demande brièvement votre avis, sur une date ou un titre aussi. D'un sondage scellé, \
        personne ne voit rien avant la clôture. Ce qui en est sorti est toujours communiqué.
        """
      )
    case .door:
      (
        "Invitez un collègue, où qu'il travaille",
        """
        Si la porte de ce forum est ouverte, vous entrez aussi depuis une autre machine : avec votre propre clé ssh, \
        sans mot de passe. Un collègue vous rejoint par l'invitation de quelqu'un qui peut inviter. Parmi vos données, \
        vous voyez quelles clés sont les vôtres ; révoquez celle que vous avez perdue.
        """
      )
    case .care:
      (
        "N'écrivez rien qui permette de reconnaître un citoyen",
        """
        Laissez de côté les noms, les numéros de registre national, les adresses et les numéros de compte, dans les \
        exemples aussi. Racontez ce qui se passe, pas à qui cela arrive. Il y a quelque chose de trop ? Modifiez votre \
        message ou demandez l'aide d'un modérateur.
        """
      )
    }
  }
}
