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
through-customers = Kohdan { $number } korjaaminen yksin tekee ehjiä { COUNT($people) } lisää
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
}: { $share } kysytyistä ({ COUNT($asked) }), { COUNT($people) } { $people ->
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
report-alone = Katkaisee yksin
report-alone-says = Mitkä polut yhden kosketuspisteen korjaaminen tekee ehjiksi
