// SPDX-License-Identifier: EUPL-1.2

extension WelcomeTips {
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
        Im Kalender steht, worum es bei einer Veranstaltung geht, wer sie veranstaltet und ob noch Plätze frei sind. \
        Wer sich anmeldet, wird rechtzeitig erinnert. Eine Umfrage fragt kurz nach Ihrer Meinung, auch zu einem Termin \
        oder einem Titel. Von einer versiegelten sieht niemand etwas, bevor sie schließt. Was dabei herauskam, wird \
        immer zurückgemeldet.
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
        "Schreiben Sie nichts, woran man Bürgerinnen und Bürger erkennen kann",
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
        The agenda says what an event is about, who hosts it and whether there are places left. Whoever signs up is \
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
