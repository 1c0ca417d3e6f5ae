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
        Op de agenda staat waarover een activiteit gaat, wie ze geeft en of er nog plaats is. Wie zich inschrijft, krijgt \
        op tijd een herinnering. Een peiling vraagt kort je mening, ook over een datum of een titel. Van een verzegelde \
        ziet niemand iets voor ze sluit. Wat eruit kwam, wordt altijd teruggekoppeld.
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
        Marquez « a aidé » la réponse qui vous a fait avancer ; il peut y en avoir plusieurs. Les suivants trouveront \
        aussitôt ce qui a marché. Vous reconnaissez seulement la question ? Dites \
        « je connais aussi » : une touche suffit.
        """
      )
    case .tip:
      (
        "Faites une astuce d'une bonne réponse",
        """
        Une astuce est une seule idée qui marche aussi ailleurs. Elle a un propriétaire et une date à laquelle quelqu'un \
        vérifie si elle tient toujours. Vous l'avez appliquée ? Dites si cela a marché et ce qu'il a fallu changer : cela \
        aidera les suivants.
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
        "Venez à une activité et donnez votre avis dans un sondage",
        """
        L'agenda dit de quoi parle une activité, qui la donne et s'il reste des places. Qui s'inscrit reçoit un rappel à \
        temps. Un sondage demande brièvement votre avis, sur une date ou un titre aussi. D'un sondage scellé, personne ne \
        voit rien avant la clôture. Ce qui en est sorti est toujours communiqué.
        """
      )
    case .door:
      (
        "Invitez un collègue, où qu'il travaille",
        """
        Si la porte de ce forum est ouverte, vous entrez aussi depuis une autre machine : avec votre propre clé ssh, sans \
        mot de passe. Un collègue vous rejoint par l'invitation de quelqu'un qui peut inviter. Parmi vos données, vous \
        voyez quelles clés sont les vôtres ; révoquez celle que vous avez perdue.
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

  var german: (String, String) {
    switch self {
    case .ask:
      (
        "Stellen Sie eine Frage, die sich in einer Minute liest",
        """
        Sagen Sie im Titel, was Sie suchen, und darunter kurz, was Sie schon versucht haben und für wen es ist. Wählen \
        Sie ein bis fünf Themen: So erreicht Ihre Frage Kolleginnen und Kollegen, die sich auskennen. Eine Frage ohne \
        Antwort bleibt auf Heute oben stehen, die älteste zuerst.
        """
      )
    case .helped:
      (
        "Sagen Sie, welche Antwort geholfen hat",
        """
        Markieren Sie eine Antwort, die Sie weitergebracht hat, mit „geholfen“; es dürfen mehrere sein. Wer später \
        dieselbe Frage hat, findet sofort, was funktioniert hat. Sie erkennen nur die Frage wieder? Dann sagen Sie \
        „gehört“: eine Taste genügt.
        """
      )
    case .tip:
      (
        "Machen Sie aus einer guten Antwort einen Tipp",
        """
        Ein Tipp ist eine einzige Idee, die auch anderswo funktioniert. Er hat jemanden, der ihn pflegt, und ein Datum, \
        an dem geprüft wird, ob er noch stimmt. Sie haben ihn angewandt? Melden Sie, ob es funktioniert hat und was Sie \
        ändern mussten: Das hilft den Nächsten.
        """
      )
    case .ties:
      (
        "Sagen Sie, woran Sie arbeiten und wobei Sie helfen können",
        """
        Bei jedem Thema können Sie sagen: ich verfolge es, ich arbeite gerade daran, oder ich habe es gemacht, fragen \
        Sie mich. So finden sich Kolleginnen und Kollegen anderer Dienste und Verwaltungsebenen, auch ohne einander zu \
        kennen.
        """
      )
    case .networks:
      (
        "Finden Sie ein Netzwerk, das zu Ihnen passt, oder stellen Sie Ihres vor",
        """
        Ein Netzwerk sagt, was es sucht und was es bietet: So finden sich Netzwerke gezielt und nicht durch Zufall. \
        Innerhalb eines Netzwerks können Sie auch etwas fragen, das nur seine Mitglieder lesen. Hat dort eine Antwort \
        geholfen? Dann können Sie sie mit allen teilen.
        """
      )
    case .meetings:
      (
        "Kommen Sie zu einer Veranstaltung und stimmen Sie in Umfragen ab",
        """
        Im Kalender steht, worum es bei einer Veranstaltung geht, wer sie gibt und ob noch Plätze frei sind. Wer sich \
        anmeldet, wird rechtzeitig erinnert. Eine Umfrage fragt kurz nach Ihrer Meinung, auch zu einem Termin oder einem \
        Titel. Von einer versiegelten sieht niemand etwas, bevor sie schließt. Was dabei herauskam, wird immer \
        zurückgemeldet.
        """
      )
    case .door:
      (
        "Laden Sie jemanden ein, wo auch immer er oder sie arbeitet",
        """
        Steht die Tür dieses Forums offen, kommen Sie auch von einem anderen Rechner herein: mit Ihrem eigenen \
        ssh-Schlüssel, ohne Passwort. Wer neu ist, kommt mit einer Einladung von jemandem, der einladen darf. Bei Ihren \
        eigenen Daten sehen Sie, welche Schlüssel Ihre sind; widerrufen Sie einen, den Sie verloren haben.
        """
      )
    case .care:
      (
        "Schreiben Sie nichts, woran man Bürger erkennen kann",
        """
        Lassen Sie Namen, Nationalregisternummern, Adressen und Kontonummern weg, auch in Beispielen. Erzählen Sie, was \
        los ist, nicht, um wen es geht. Steht doch etwas zu viel da? Ändern Sie Ihren Beitrag oder bitten Sie die \
        Moderation um Hilfe.
        """
      )
    }
  }

  var english: (String, String) {
    switch self {
    case .ask:
      (
        "Ask a question that can be read in a minute",
        """
        Say in the title what you are looking for, and below it briefly what you tried already and for whom it is. \
        Choose one to five topics: they bring your question to colleagues who know about it. A question without an \
        answer stays at the top of Today, the oldest first.
        """
      )
    case .helped:
      (
        "Say which answer helped",
        """
        Mark an answer that got you further as "helped"; there may be several. Whoever comes with the same question \
        later finds at once what worked. Do you only recognise the question? Say "heard": it takes one key.
        """
      )
    case .tip:
      (
        "Make a tip from a good answer",
        """
        A tip is one idea that works elsewhere too. It has an owner, and a date on which someone checks whether it is \
        still true. Did you use it? Report whether it worked and what you had to change: that helps the next one.
        """
      )
    case .ties:
      (
        "Say what you work on and what you can help with",
        """
        For each topic you can say: I follow it, I work on it now, or I have done it, ask me. That is how colleagues \
        of other departments and other layers of government find each other without knowing each other.
        """
      )
    case .networks:
      (
        "Find a network that suits you, or present your own",
        """
        A network says what it seeks and what it offers: that is how networks find each other on purpose, not by chance. \
        Within a network you can also ask what only its members read. Did an answer help there? Then you can share it \
        with everybody.
        """
      )
    case .meetings:
      (
        "Come to an event, and give your vote in a poll",
        """
        The agenda says what an event is about, who gives it and whether there are places left. Whoever signs up is \
        reminded in time. A poll asks your opinion in short, about a date or a title too. Of a sealed one nobody sees \
        anything before it closes. What came of it is always told.
        """
      )
    case .door:
      (
        "Invite a colleague, wherever they work",
        """
        If the door of this board is open, you come in from another machine as well: with your own ssh key, without a \
        password. A colleague joins by an invitation of somebody who may invite. Among what is yours you see which keys \
        are yours; revoke one as soon as you have lost it.
        """
      )
    case .care:
      (
        "Write nothing by which a citizen can be recognised",
        """
        Leave out names, national numbers, addresses and account numbers, in examples too. Tell what is the matter, \
        not whom it is about. Is there too much in it after all? Edit your post, or ask a moderator for help.
        """
      )
    }
  }
}
