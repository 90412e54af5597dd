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

report-findings = Havainnot säännöittäin

report-mending-says = Toimija voi korjata ne katkokset, joita on mukana tuottamassa. Ensin ne, jotka voivat korjata eniten.
report-actor = Toimija
report-place = Rooli
report-actor-breaks = Katkokset
report-actor-touchpoints = Kosketuspisteet

report-gap = Me ja asiakkaat
report-ask = Näistä asiakkailta ei ole vielä kysytty. Kysy seuraavaksi, ensin siitä, minkä jokainen asiakas kohtaa:

report-order = Kaikki kosketuspisteet
report-onwards = Vie
report-order-says = Polun järjestyksessä, ratkaiseva arvio vieressä.
report-notes = Muistiinpanot
