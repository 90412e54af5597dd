# Mallit ja mitä usein unohtuu. Polun laji on muuttujassa `about`.

menu-templates = Uusi mallista
command-template = { $about ->
    [blank] Tyhjä asiakaspolku
    [lunch] Lounas ravintolassa
    [event] Tapahtuma
    [service] Palvelu ajanvarauksella
    [complaint] Valitus
    [purchase] Verkko-ostos
   *[other] Muu asiakaspolku
}
command-template-help = { $about ->
    [blank] Aloita kolmesta vaiheesta, ennen, aikana ja jälkeen, ilman kosketuspisteitä
    [lunch] Aloita lounaasta, paikan valinnasta maksamiseen ja lähtöön; mitään ei ole arvioitu
    [event] Aloita tapahtumasta, jolla on kaksi asiakasryhmää, siitä kuulemisesta tapahtuman jälkeiseen aikaan; mitään ei ole arvioitu
    [service] Aloita palvelusta, johon varataan aika, taustatyö mukana; mitään ei ole arvioitu
    [complaint] Aloita valituksesta, ongelman huomaamisesta siihen, että asiakkaalta kysytään, auttoiko ratkaisu; mitään ei ole arvioitu
    [purchase] Aloita verkko-ostoksesta, tarpeesta uusimiseen tai palautukseen; mitään ei ole arvioitu
   *[other] Aloita asiakaspolusta, jota ei ole arvioitu
}
command-template-also = { $about ->
    [blank] tyhjä vaiheet ennen aikana jälkeen
    [lunch] ravintola ruoka vieras ateria
    [event] kongressi konferenssi festivaali osallistujat
    [service] ajanvaraus vastaanotto parturi terveys palvelumuotoilu
    [complaint] palaute reklamaatio ongelma
    [purchase] kauppa verkkokauppa digitaalinen tilaus
   *[other] esimerkki
}

# Mitä usein unohtuu
forgotten = Unohtuiko?
forgotten-list = Usein unohtuu
forgotten-kind = Polun laji
forgotten-kind-help = Mitä tällaisesta asiakaspolusta usein unohtuu. Ensin laji arvataan siitä, mitä kartassa lukee
forgotten-add = Lisää { $title }
forgotten-known = { $title }: jo kartassa
command-forgotten = Mitä meiltä unohtui?
command-forgotten-help = Näytä, mitä tällaisesta asiakaspolusta usein unohtuu; napsautus lisää sen vaiheeseensa arvioimatta
command-forgotten-also = puuttuu puuttuvat tarkistuslista ehdotukset kosketuspisteet ideat malli muistilista
