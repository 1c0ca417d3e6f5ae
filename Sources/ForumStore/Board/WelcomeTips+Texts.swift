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
