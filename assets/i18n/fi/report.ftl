# Kartan raportti, HTML- ja Markdown-muodossa.

report-judged-by = Ratkaiseva arvio: { $by }.
report-promise = Lupaus: { $promise }
report-map = Kartta
report-picture = Kartta ”{ $title }” kuvana. { $says } Kaikki kosketuspisteet luetellaan alempana.

report-breaks = Katkokset järjestyksessä
report-breaks-say = Jokainen negatiivinen tai neutraali kosketuspiste siinä järjestyksessä, jossa asiakas ne kohtaa.
report-no-breaks = Katkoksia ei ole.
report-number = Nro
report-touchpoint = Kosketuspiste
report-rating = Arvio
report-stage = Vaihe
report-channels = Kanavat
report-met = Kuka sen kohtaa
report-actors = Toimijat

report-outcome = Kysymys
report-outcome-of = Keneltä
report-outcome-group = Joukko
report-outcome-aside = { $group } (sivussa)
report-outcomes-says = Mitä kukin joukko vastasi. Syrjään siirrettyä ei ole laskettu yllä.

report-findings = Havainnot säännöittäin

report-mending-says = Toimija voi korjata ne katkokset, joita on mukana tuottamassa. Ensin ne, jotka voivat korjata eniten.
report-actor = Toimija
report-place = Rooli
report-actor-breaks = Katkokset
report-actor-touchpoints = Kosketuspisteet

report-gap = Me ja asiakkaat
report-ask = Näistä asiakkailta ei ole vielä kysytty. Kysy seuraavaksi, ensin siitä, minkä jokainen asiakas kohtaa:

report-share-says = Yritykset uskovat onnistuvansa useammin kuin asiakkaat: tämä kartta sen rinnalla, mitä yritykset sanovat itsestään. Yritysten luvut ovat niistä alan ammattilaisten teksteistä, joille Polku rakentuu.
report-share-whose = Kenen näkemys
report-share-positive = Osuus
report-share-own = Me, positiivisia arvioimistamme
report-share-customers = Asiakkaat, positiivisia arvioimistaan
report-share = { $positive }/{ $rated }: { $percent }
report-companies = Yritykset itsearviona
report-companies-before = Yritykset itsearviona vuotta aiemmin
report-companies-strategy = Yritykset, jotka olivat kirjanneet asiakaskokemuksen strategiaansa

report-two-sides = Kaksi puolta: henkilöstö ja asiakkaat
report-two-sides-says = Mitä sekä henkilöstö että asiakkaat ovat arvioineet, numeroittain. Kummallekin huono korjataan ensin. Henkilöstö ei koskaan muuta tulosta.
report-staff = Henkilöstö
report-staff-good = Positiivinen
report-staff-bad = Negatiivinen tai neutraali
report-customers-good = Asiakkaat: positiivinen
report-customers-bad = Asiakkaat: negatiivinen tai neutraali

report-order = Kaikki kosketuspisteet
report-onwards = Vie
report-order-says = Polun järjestyksessä, ratkaiseva arvio vieressä.
report-notes = Muistiinpanot

# R17: lomake asiakkaille
questionnaire-how = Miten kukin vaihe sujui? Merkitse joka riville yksi ympyrä: 1 on huono, 3 ei hyvä eikä huono, 5 hyvä. Jätä väliin se, mitä et kohdannut.
questionnaire-worst = huono
questionnaire-best = hyvä
questionnaire-outcomes = Kaiken kaikkiaan
questionnaire-return = Tulisitko uudelleen?
questionnaire-recommend = Suosittelisitko meitä?
questionnaire-who = Mikä näistä olet?
questionnaire-segment = Asiakasryhmä
