# Mallit ja mitä usein unohtuu. Polun tyyppi on muuttujassa `about`.

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
    [blank] Pohjana kolme vaihetta, ennen, aikana ja jälkeen, ilman kosketuspisteitä
    [lunch] Pohjana lounaspolku paikan valinnasta maksamiseen ja lähtöön; mitään ei ole arvioitu
    [event] Pohjana tapahtumapolku kahdelle asiakasryhmälle, ensitiedosta tapahtuman jälkeisiin päiviin; mitään ei ole arvioitu
    [service] Pohjana ajanvarauksella saatavan palvelun polku, taustatyö mukana; mitään ei ole arvioitu
    [complaint] Pohjana valituspolku ongelman huomaamisesta kysymykseen, auttoiko ratkaisu; mitään ei ole arvioitu
    [purchase] Pohjana verkko-ostoksen polku tarpeesta jatkoon tai palautukseen; mitään ei ole arvioitu
   *[other] Pohjana asiakaspolku, jossa mitään ei ole arvioitu
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
forgotten-kind = Polun tyyppi
forgotten-kind-help = Mitä tällaisesta asiakaspolusta usein unohtuu. Ensin tyyppi arvataan siitä, mitä kartassa lukee
forgotten-add = Lisää { $title }
forgotten-known = { $title }: jo kartassa
forgotten-known-help = Napsautus vie sen luo. Shift pohjassa: lisää silti karttaan
command-forgotten = Mitä meiltä unohtui?
command-forgotten-help = Näytä, mitä tällaisesta asiakaspolusta usein unohtuu; napsautus lisää kohdan omaan vaiheeseensa ilman arviota
command-forgotten-also = puuttuu puuttuvat tarkistuslista ehdotukset kosketuspisteet ideat malli muistilista
