## Surveys: what customers answered, and what it says of whole journeys

survey-untitled = Kysely
survey-outcome = Lopputulos
survey-few = vähän
survey-estimate = Pelkistä kosketuspisteiden osuuksista arvioisi { COUNT($people) }

found-unbroken = { $survey }: { COUNT($answered) } vastaajasta { COUNT($unbroken) } kulki ehjän polun ({ $share })
found-held-by-one = { $people ->
    [one] Vain tämä katkaisee yhden polun: kun se korjataan, tuo polku on ehjä
   *[other] Vain tämä katkaisee { COUNT($people) } polkua: kun se korjataan, juuri ne ovat ehjiä
}
found-not-on-map = { $survey } kysyi kohdasta ”{ $title }”, jota kartassa ei ole
found-not-asked = Kyselyssä ei kysytty tästä
folded-not-asked = Kyselyssä ei kysytty { $count } kosketuspisteestä { ELATIVE($of) }

## The lens: what each touchpoint alone holds back

lens-customers = Asiakkaat
lens-customers-help = Kuinka monta polkua kukin kosketuspiste yksin katkaisee asiakkaiden vastausten mukaan
seen-held-back = Katkaisee yksin { COUNT($people) }
seen-holds-most = Katkaisee eniten
seen-holds-fewer = Katkaisee vähemmän
seen-not-asked-about = Ei kysytty
through-customers = Jos vain kohta { $number } korjataan, ehjiä polkuja tulee { COUNT($people) } lisää
through-customers-none = Yhtään asiakaskyselyä ei ole vielä mukana

## The panel of customers, and the part of a report

customers-tab = Asiakkaat
survey-headline = { COUNT($unbroken) } / { COUNT($answered) }
survey-headline-of = { $answered ->
    [one] ehjä polku
   *[other] ehjää polkua
} ({ $share })
survey-of-segment = { COUNT($unbroken) } / { COUNT($answered) }
survey-unbroken-help = Polku on ehjä, kun vastaaja on vastannut eikä mikään vastaus ole negatiivinen tai neutraali. Vastanneita ovat ne, joilta on ainakin yksi vastaus
survey-estimate-help = Kartan kosketuspisteiden positiivisten osuuksien tulo. Saman ihmisen vastaukset kulkevat yhdessä, joten tämä on arvio eikä laskettu luku
survey-how-many = Ihmisiä
survey-ladder = { $outcome } katkosten määrän mukaan
survey-ladder-help = Näin vastanneiden osuus kysytyistä sen mukaan, kuinka moni kosketuspiste katkesi: niin kuin vastattiin, ei tasoitettuna. Jos kysyttyjä on alle 30, pylväs on pelkkä ääriviiva: vähän
survey-breaks = katkoksia
survey-people = ihmisiä
survey-rung = { $breaks ->
    [one] 1 katkos
   *[other] { $breaks } katkosta
}: { $share }, kysyttyjä { COUNT($asked) }
survey-rung-some = { $breaks ->
    [one] 1 katkos
   *[other] { $breaks } katkosta
}: { $share }, kysyttyjä { COUNT($asked) }, { COUNT($people) } { $people ->
    [one] ihminen
   *[other] ihmistä
}
survey-rung-people = { $breaks ->
    [one] 1 katkos
   *[other] { $breaks } katkosta
}: { COUNT($people) } { $people ->
    [one] ihminen
   *[other] ihmistä
}, keneltäkään ei kysytty
survey-alone = Katkaisevat yksin
survey-alone-help = Vastaajat, joiden ainoa katkos on tämä kosketuspiste: kun se korjataan, juuri nämä polut ovat ehjiä
survey-alone-row = { $number } { $title }: katkaisee yksin { COUNT($people) }
survey-best-two = Parhaat kaksi
survey-best-three = Parhaat kolme
survey-best-help = Kosketuspisteet, joiden korjaaminen yhdessä tekee ehjiksi eniten polkuja: vastaajat, joiden kaikki katkokset ovat näiden joukossa
survey-best-row = { $numbers }: { COUNT($people) } ehjää lisää
survey-best-unknown = katkosyhdistelmiä on liikaa
survey-choose = Kysely
survey-aside = { $survey }, sivussa
survey-none = Kyselyä ei ole vielä. Tuo asiakkaiden vastaukset mistä tahansa lomaketyökalusta
survey-not-asked-about = Ei kysytty kohdista { $numbers }
survey-not-on-map = Kysyttiin, mutta kartassa ei ole: { $titles }
survey-quoted = ”{ $text }”
survey-choose-help = Mistä kyselystä kerrotaan. Ilman valintaa uusimmasta, joka on mukana
report-customers = Mitä asiakkaat vastasivat
report-segment = Asiakasryhmä
report-unbroken = Ehjiä
report-answered = Vastanneita
report-unbroken-share = Osuus
report-segments-say = Kuinka moni polku oli ehjä kussakin asiakasryhmässä

## Importing answers

command-import-answers = Tuo vastaukset…
command-import-answers-help = Tuo asiakkaiden vastaukset: CSV, XLSX tai ODS mistä tahansa lomaketyökalusta
dialog-answers = Tuo vastaukset
dialog-answers-filter = Vastaukset
ask-path-answers = Missä tiedostossa vastaukset ovat?
ask-replace-survey = Korvataanko kysely ”{ $name }”?
ask-replace-survey-more = Sen vastaukset ja luvut poistuvat kartasta, ja nämä tulevat tilalle. Yksi kumoaminen tuo ne takaisin
step-survey = vastausten tuonti
survey-pasted = Liitetyt vastaukset
survey-reading = Luetaan: { $file }
survey-round-before = Ennen: { $name }
survey-read = { COUNT($rows) } { $rows ->
    [one] rivi
   *[other] riviä
}, { $columns ->
    [one] 1 sarake
   *[other] { COUNT($columns) } saraketta
}
survey-name = Nimi
survey-name-hint = Kevään kysely
survey-name-help = Kyselyn nimi, joka on myös sen vastausten ryhmä. Samanniminen kysely korvataan
survey-date = Päivä
survey-date-help = Milloin kysyttiin: vuosi, kuukausi (2026-04) tai päivä (2026-04-30)
survey-date-wrong = Kirjoita vuosi, kuukausi kuten 2026-04 tai päivä kuten 2026-04-30
survey-page = Taulukko
survey-page-help = Mikä laskentataulukon välilehti luetaan
survey-take = Tuo { $count ->
    [one] 1 kosketuspiste
   *[other] { $count } kosketuspistettä
}
survey-replace = Korvaa, { $count ->
    [one] 1 kosketuspiste
   *[other] { $count } kosketuspistettä
}
survey-take-help = Vastauksista tulee näiden kosketuspisteiden asiakasarvioita. Rivejä tai nimiä ei koskaan tallenneta
survey-cancel-help = Jätä kartta ennalleen
survey-lacks-scale = Kerro ensin oikealla, millä asteikolla kysyttiin
survey-lacks-touchpoint = Mikään sarake ei ole kosketuspiste; valitse sellainen luettelosta tai sen alta
survey-lacks-answer = Kukaan ei vastannut mitään, mikä olisi asteikolla; valitse toinen asteikko
survey-lacks-name = Anna kyselylle ensin nimi
survey-columns = Sarakkeet
survey-column = Sarake
survey-taken = Tulkinta
survey-scale = Asteikko
survey-levels = Tasot
survey-first-values = Ensimmäiset arvot
survey-no-answer = Ei vastausta
survey-no-header = (ei otsikkoa)
survey-nothing-taken = Mikään sarake ei näytä kosketuspisteeltä. Valitse alta, mitä sarakkeet ovat
survey-new-touchpoint = Uusi kosketuspiste
survey-segment = Asiakasryhmä
survey-leave-out = Jätä pois
survey-taken-for = { $column }, tulkinta: { $taken }
survey-taken-help = Miksi tämä sarake tulkitaan
survey-scale-of = Sarakkeen { $column } asteikko: { $scale }
survey-scale-help = Vastausten asteikko, huonoin ensin
survey-positive = { $share } positiivisia
survey-outcome-counts = { COUNT($asked) } vastaajasta { COUNT($yes) } vastaa kyllä ({ $share })
survey-outcome-short = { COUNT($yes) }/{ COUNT($asked) } ({ $share })
survey-and-more = { $count } muuta
survey-left-out = { $count ->
    [one] 1 sarake jätetään pois, eikä siitä tallenneta mitään
   *[other] { $count } saraketta jätetään pois, eikä niistä tallenneta mitään
}
survey-which-scale = Mikä asteikko se on?
survey-scales-fit = { $scales } asteikkoa sopii { $columns ->
    [one] yhden sarakkeen
   *[other] { $columns } sarakkeen
} arvoihin; vain kysyjä tietää
survey-scale-makes = { $scale }: { COUNT($unbroken) } ehjää
survey-answers = { COUNT($answers) } { $answers ->
    [one] vastaus
   *[other] vastausta
}{ $outside ->
    [0] { "" }
   *[other] , { COUNT($outside) } asteikon ulkopuolella
}
survey-more-values = ja { $count } muuta
survey-stray = Rivi { $row }: ”{ $text }” ei ole asteikolla
survey-more-strays = ja { COUNT($count) } muuta asteikon ulkopuolella
survey-worth-knowing = Hyvä tietää
survey-known-replaced = ”{ $name }” on jo kartassa: sen vastaukset ja luvut korvataan
survey-known-zeros = 0 on { COUNT($cells) } { $cells ->
    [one] solussa
   *[other] solussa
} { $columns ->
    [one] yhdessä sarakkeessa
   *[other] { $columns } sarakkeessa
}: se ei ole vastaus eikä koskaan huono sellainen
survey-known-outside = { COUNT($answers) } { $answers ->
    [one] vastaus
   *[other] vastausta
} on asteikon ulkopuolella { $columns ->
    [one] yhdessä sarakkeessa
   *[other] { $columns } sarakkeessa
}: ei vastausta
survey-known-widened = ”{ $header }” luetaan asteikolla { $scale } { $few ->
    [one] yhden vastauksen takia (vastauksia { COUNT($answers) }); useimmat sarakkeet ovat asteikolla { $usual }. Jos se on lyöntivirhe, valitse sarakkeelle { $usual }: vastaus jää silloin pois
   *[other] { COUNT($few) } vastauksen takia (vastauksia { COUNT($answers) }); useimmat sarakkeet ovat asteikolla { $usual }. Jos ne ovat lyöntivirheitä, valitse sarakkeelle { $usual }: vastaukset jäävät silloin pois
}
survey-known-uneven = { $count ->
    [one] Rivi { $row } on
   *[other] { $count } riviä, ensimmäinen { $row }, on
} pidempi tai lyhyempi kuin otsikkorivi
survey-known-unasked = { $count ->
    [one] Kartassa on, mutta tästä ei kysytty:
   *[other] Kartassa on, mutta näistä ei kysytty:
} { $titles }
survey-known-new = { $count ->
    [one] Kartassa ei ole, tulee uutena:
   *[other] Kartassa ei ole, tulevat uusina:
} { $titles }
survey-known-names = Jätetty pois, koska niistä voisi tunnistaa jonkun: { $headers }
survey-known-no-names = Nimiä, osoitteita tai vapaata tekstiä ei löytynyt
survey-set-aside = Siirrä aiemmat vastaukset sivuun
survey-set-aside-help = Ne jäävät näkyviin ja verrattaviksi omana kierroksenaan, mutta eivät enää vaikuta
survey-one-step = Yksi kumoaminen peruu kaiken
scale-words = sanat
scale-words-reversed = sanat toisin päin
scale-grades = arvosanat
scale-to-three-help = 1 negatiivinen, 2 neutraali, 3 positiivinen
scale-to-five-help = 1 ja 2 negatiivisia, 3 neutraali, 4 ja 5 positiivisia; 0 ei ole vastaus
scale-to-seven-help = 1–3 negatiivisia, 4 neutraali, 5–7 positiivisia; 0 ei ole vastaus
scale-to-ten-help = 0–6 negatiivisia, 7 ja 8 neutraaleja, 9 ja 10 positiivisia
scale-signed-help = Alle 0 negatiivinen, 0 neutraali, yli 0 positiivinen
scale-grades-help = Kouluarvosanat 4–10, + ja − neljännes, ½ puolikas: alle 7 negatiivinen, 7:stä alle 8:n neutraali, 8 tai yli positiivinen
scale-words-help = Tavalliset sanat suomeksi, ruotsiksi ja englanniksi, kuten erittäin huono – erittäin hyvä
customers-tab-none = ei kyselyä vielä

## A rating typed on another scale

rating-typed = Asteikolla…
rating-typed-help = Kirjoita arvio niin kuin se annettiin: kouluarvosana, 0–10, 1–5, −2…+2 tai sana. Vieressä näkyy, mikä siitä tulee
rating-typed-field = Arvio niin kuin se annettiin
rating-typed-outside = ei tällä asteikolla

## Taking a survey out again

survey-remove = Poista kartasta kysely ”{ $name }” vastauksineen
step-remove-survey = kyselyn poisto
survey-name-aside = ”{ $name }” on siirretty sivuun, joten nämä vastaukset eivät vaikuttaisi. Anna kyselylle toinen nimi
survey-not-taken = Vastauksia ei voitu tuoda; kartta on ennallaan

## What else is told before answers come in

outcome-no-segment = ilman asiakasryhmää
survey-known-no-segment = Kartassa on kohdeasiakasryhmiä, ja nämä vastaukset ovat kaikkien yhteisiä: missä asiakasryhmällä on omia arvioita, ne ratkaisevat
scale-reversed = { $scale }, { $best } on paras
survey-known-no-header = Ensimmäinen rivi näyttää vastauksilta eikä otsikoilta: lisää sen yläpuolelle rivi, jolla kysymykset ovat, ja tuo uudelleen
survey-known-unanswered = Kukaan ei vastannut tällä asteikolla: { $headers }. Valitse toinen asteikko tai jätä pois
