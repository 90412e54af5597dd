## Mitä korjaaminen hyödyttää, ja kartta ikään kuin se olisi tehty

gain-people = Tekee { COUNT($people) } { $people ->
    [one] polusta ehjän
   *[other] polusta ehjän
}
gain-holds = Kokemus onnistuisi
gain-holds-for = Onnistuisi: { $segments }
gain-assumed = Oletus: kysy ensin asiakkailta
as-if = Jos korjattaisiin
action-planned = Toimenpide suunniteltu
action-overdue = Toimenpide myöhässä
action-done = Tehty: kysy uudelleen
action-unplanned = Ei vielä toimenpidettä
as-if-mended = Jos { $numbers } korjattaisiin
would-be-broken = { $count ->
    [one] Kokemus ei vieläkään onnistuisi: katkos { $numbers }
   *[other] Kokemus ei vieläkään onnistuisi: katkokset { $numbers }
}
would-be-open = { $count ->
    [0] Olisi kesken
   *[other] Olisi kesken: { $numbers } on arvioimatta
}
would-be-recovered = Olisi onnistunut korjauksen jälkeen
would-be-held = Olisi onnistunut
if-mended-broken = { $count ->
    [one] Jos { $mended } korjattaisiin, { $subject } ei vieläkään onnistuisi: katkos { $numbers }.
   *[other] Jos { $mended } korjattaisiin, { $subject } ei vieläkään onnistuisi: katkokset { $numbers }.
}
if-mended-open = { $count ->
    [0] Jos { $mended } korjattaisiin, { $subject } olisi kesken.
   *[other] Jos { $mended } korjattaisiin, { $subject } olisi kesken: { $numbers } on arvioimatta.
}
if-mended-recovered = Jos { $mended } korjattaisiin, { $subject } onnistuisi korjauksen jälkeen.
if-mended-held = Jos { $mended } korjattaisiin, { $subject } onnistuisi.

## Mitä tapauksista ja toimenpiteistä löytyy

found-cases-open = { $count ->
    [one] 1 tapaus on auki
   *[other] { $count } tapausta on auki
}
found-follow-ups-due = { $count ->
    [one] Seuranta on tekemättä, määräpäivä { $day }
   *[other] { $count } seurantaa on tekemättä, ensimmäisen määräpäivä { $day }
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

## Korjaaminen: tapauksen vaiheet ja linssi

recovery-step-let-off-steam = Anna asiakkaan purkaa
recovery-step-interview = Haastattele
recovery-step-say-back = Toista omin sanoin
recovery-step-agree = Varmista, että olette samaa mieltä
recovery-step-offer = Tarjoa ratkaisu
recovery-next = Vaihe { $number }/{ $of }: { $step }
case-step-recovery = Korjaaminen
case-step-follow-up = Seuranta
case-step-reporting = Raportointi
case-step-learning = Oppiminen
case-step-closed = Päättynyt
lens-recovery = Korjaaminen
lens-recovery-help = Mitä valituksille on tapahtunut: mikä on korjattavana, mikä on saatu korjattua ja mistä katkoksista kukaan ei ole vielä valittanut
seen-in-recovery = Korjattavana
seen-to-follow-up = Seurattavana
seen-to-report = Raportoitavana
seen-to-learn = Opittavana
seen-case-closed = Tapaus päättynyt
seen-recovered = Korjattu
seen-no-case = Ei tapausta
through-recovery = { $count ->
    [one] 1 tapaus
   *[other] { $count } tapausta
}
through-recovery-open = { $count } korjattavana
through-recovery-due = { $count ->
    [one] 1 seuranta on tekemättä
   *[other] { $count } seurantaa on tekemättä
}
through-recovery-confirmed = { $count } vahvistettu
through-recovery-none = Yhtään valitusta ei ole vielä kirjattu

# What belongs to nothing, and where something belongs
loose-delete = Poista
loose-delete-help = Kumoa palauttaa sen
loose-place = Siirrä tähän
loose-place-help = Siirtää sen valittuun kosketuspisteeseen
loose-nobody = Ei kenenkään
loose-everyone = Kaikkien
loose-forget-help = Ottaa siitä pois sen, mitä kartalla ei ole; kumoa palauttaa sen
item-where = Missä
