## Mitä korjaaminen hyödyttää, ja kartta ikään kuin se olisi tehty

gain-people = Ehjentää { COUNT($people) } { $people ->
    [one] polun
   *[other] polkua
}
gain-holds = Kokemus onnistuisi
gain-holds-for = Onnistuisi: { $segments }
gain-assumed = Oletus: kysy ensin asiakkailta
as-if-mended = Jos { $numbers } korjattaisiin
would-be-broken = { $count ->
    [one] Olisi yhä poikki kohdassa { $numbers }
   *[other] Olisi yhä poikki kohdissa { $numbers }
}
would-be-open = { $count ->
    [0] Olisi kesken
   *[other] Olisi kesken: { $numbers } on arvioimatta
}
would-be-recovered = Olisi onnistunut korjauksen jälkeen
would-be-held = Olisi onnistunut

## Mitä tapauksista ja toimenpiteistä löytyy

found-cases-open = { $count ->
    [one] 1 tapaus on auki
   *[other] { $count } tapausta on auki
}
found-follow-ups-due = { $count ->
    [one] Seuranta on tekemättä, sen päivä oli { $day }
   *[other] { $count } seurantaa on tekemättä, ensimmäisen päivä oli { $day }
}
found-never-answered = { $count ->
    [one] 1 yhteydenottoon ei vastattu
   *[other] { $count } yhteydenottoon ei vastattu
}
found-answered = Puheluista ja sähköposteista sai vastauksen { $answered } { ELATIVE($asked) }
found-no-action = Sille ei ole suunniteltu toimenpidettä
folded-no-action = { $count } katkokselle { ELATIVE($of) } ei ole suunniteltu toimenpidettä
found-overdue = ”{ $what }” piti tehdä viimeistään { $day }
found-overdue-unnamed = Toimenpide piti tehdä viimeistään { $day }
found-ask-again = Suunniteltu on tehty: kysy asiakkailta uudelleen
found-repeated-typed = (kirjattu: { $times })
