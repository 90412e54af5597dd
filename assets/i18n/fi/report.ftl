# Kartan raportti, HTML- ja Markdown-muodossa.

report-judged-by = Ratkaiseva arvio: { $by }.
report-promise = Lupaus: { $promise }
report-contents = Sisällys
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
report-outcome-group = Ryhmä
report-outcome-aside = { $group } (sivussa)
report-outcomes-says = Mitä kukin ryhmä vastasi. Syrjään siirrettyä ei ole laskettu yllä.

report-findings = Havainnot säännöittäin

report-mending-says = Toimija voi korjata ne katkokset, joita on mukana tuottamassa. Ensin ne, jotka voivat korjata eniten.
report-actor = Toimija
report-place = Rooli
report-actor-breaks = Katkokset
report-actor-touchpoints = Kosketuspisteet

report-gap = Me ja asiakkaat
report-ask = Näistä ei ole vielä yhtään asiakkaan vastausta, joka otetaan huomioon. Kysy seuraavaksi, ensin siitä, minkä jokainen asiakas kohtaa:

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

# R19, R13: mitä tehdään, ja tapaukset lukuina
report-planned = Mitä korjataan
report-planned-says = Mitä katkoksille tehdään; ensin ne, joiden korjaamisesta on eniten hyötyä.
report-gain = Hyöty
report-cases = Tapaukset
report-cases-say = Montako valitusta on missäkin vaiheessa.
report-cases-confirmed = { $count ->
    [0] Yhtäkään ei ole vahvistanut tyytyväinen asiakas
    [one] 1 on tyytyväisen asiakkaan vahvistama
   *[other] { $count } on tyytyväisten asiakkaiden vahvistamia
}

# R13: sivu vuoronvaihtoon
handover-title = Vuoronvaihto: { $title }
handover-as-of = Tilanne { $day }. Valituksen sisältö ja se, ketä se koskee, kerrotaan vain tällä sivulla.
handover-open = Avoimet tapaukset
handover-open-says = Ensin seurannat, joiden päivä on tullut, sitten muut polun järjestyksessä.
handover-none-open = Yhtään tapausta ei ole auki.
handover-stated = Valitus
handover-cause = Todellinen syy
handover-to-whom = Kenelle
handover-step = Vaihe
handover-next = Mitä seuraavaksi
handover-follow-up = Seuranta
handover-due = { $day }, nyt
handover-next-solve = Ratkaise ja kirjaa, milloin
handover-next-ask = Kysy, onko asiakas tyytyväinen
handover-next-report = Kirjaa { $facts }
handover-next-lesson = Kirjaa oppi
handover-next-lesson-and-kind = Kirjaa oppi ja se, onko tapaus yksittäinen vai toistuva
handover-next-kind = Kirjaa, onko tapaus yksittäinen vai toistuva
handover-fact-what = mitä tapahtui
handover-fact-to-whom = kenelle
handover-fact-when = milloin
handover-fact-how = miten se ratkaistiin
handover-lessons = Opit
handover-one-off = yksittäinen
handover-systemic = toistuva
handover-numbers = Lukuina

# R14: sivu seinälle
mandates-title = Kuka saa ratkaista mitä: { $title }
mandates-none = Missään ei ole sanottu, kuka saa ratkaista ongelman itse.
mandates-by-actor = Toimijoittain
mandates-by-actor-says = Mitä kukin saa ratkaista itse ja mihin asti.
mandates-by-touchpoint = Kosketuspisteittäin
mandates-by-touchpoint-says = Kuka saa ratkaista ongelman tässä itse ja mihin asti.
mandates-nobody = Kosketuspisteet, joissa kukaan ei vielä saa ratkaista ongelmaa

# R17: lomake asiakkaille
questionnaire-how = Miten kukin vaihe sujui? Merkitse joka riville yksi ympyrä: 1 on huono, 3 ei hyvä eikä huono, 5 hyvä. Jätä väliin se, mitä et kohdannut.
questionnaire-worst = huono
questionnaire-best = hyvä
questionnaire-outcomes = Kaiken kaikkiaan
questionnaire-return = Tulisitko uudelleen?
questionnaire-recommend = Suosittelisitko meitä?
questionnaire-who = Mikä näistä olet?
questionnaire-segment = Asiakasryhmä
