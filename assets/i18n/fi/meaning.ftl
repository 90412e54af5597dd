# What a map means beside its verdict: the rules, what they find, and the words of how a touchpoint is served.

## The rules: a short title, and what goes in

rule-r5 = Sietoraja
rule-r5-help = Positiiviset kosketuspisteet, joissa osa vastauksista on negatiivisia tai neutraaleja, mutta ei enempää kuin kartan sietoraja sallii
rule-r6 = Asiakasryhmät
rule-r6-help = Jokaisen asiakasryhmän kokemus arvioidaan erikseen: sen omista arvioista, muuten kaikkien yhteisistä. Kartta näyttää kohderyhmien huonoimman
rule-r8 = Polut
rule-r8-help = Jokainen asiakas kohtaa katkoksen, jos mikään polku alusta loppuun ei kierrä sitä. Asiakasryhmistä kukin kulkee omien arvioidensa mukaan, ja jokainen asiakas kohtaa sen, minkä jokainen kohderyhmä. Vältettävissä olevasta katkoksesta sanotaan, jos jokaisella kiertotiellä on toinen katkos. Yhteys vie takaisin, jos se vie silmukassa aiempaan kosketuspisteeseen
rule-r10 = Me ja asiakkaat
rule-r10-help = Oma arviomme asiakkaiden arvion rinnalla, nykyisessä näkymässä. Omamme parempi: sokea piste. Omamme huonompi: piilevä vahvuus. Vain omamme: oletus. Jos henkilöstökin on arvioinut: kummallekin huono korjataan ensin; vain asiakkaille hyvässä henkilöstö venyy; vain henkilöstölle hyvä on siltä piilossa
rule-r11 = Lupaus
rule-r11-help = Mitä asiakkaat tullessaan odottavat, ja pitääkö kukin kosketuspiste sen. Rikottu lupaus on oma havaintonsa arvion rinnalla
rule-r12 = Luottamus
rule-r12-help = Kymmenen epäluottamuksen syytä. Positiivinen kosketuspiste, jossa sellainen havaittiin, on vaarassa
rule-r13 = Korjaaminen
rule-r13-help = Mitä kullekin valitukselle on tehty, ja onko asia saatu korjattua
rule-r14 = Valtuus
rule-r14-help = Kuka saa ratkaista ongelman itse, ja mihin rajaan asti. Tavoite on, että asiakas valittaa vain kerran
rule-r15 = Toimijat
rule-r15-help = Kuka saa kunkin kosketuspisteen aikaan. Mitä kukaan ei saa aikaan, sitä kukaan ei korjaa
rule-r16 = Vastausaika
rule-r16-help = Puhelimessa, sähköpostissa ja somessa: luvattu vastausaika toteutuneen rinnalla, ja miten vastaus tuli
rule-r17 = Kyselyt
rule-r17-help = Mitä asiakkaat vastasivat koko polusta: kuinka moni polku oli ehjä, ja mikä yksin katkaisee muut
rule-r19 = Toimenpiteet
rule-r19-help = Mitä katkoksille tehdään, kuka tekee ja mihin mennessä

# The head of what a rule finds missing, where the rule has a head above already
head-missing = { $rule }: mitä puuttuu

## What they find: a sentence without a full stop, after the touchpoint it is about

found-of = { $title }: { $finding }
found-tolerated = { $answers } vastauksesta { $failed } on { $failed ->
    [one] negatiivinen tai neutraali
   *[other] negatiivisia tai neutraaleja
}; sietoraja { $tolerance } % sallii sen
found-gap = Omissa arvioissamme positiivisia on { $own }/{ $own-rated }, asiakkaiden arvioissa { $customers }/{ $customers-rated }
found-blind-spot = Sokea piste: oma arviomme on { $own }, asiakkaiden { $customers }
found-hidden-strength = Piilevä vahvuus: oma arviomme on { $own }, asiakkaiden { $customers }
found-assumption = Oletus: vain oma arviomme. Kysy, älä oleta
found-both-sides = Huono kummallekin: henkilöstön arvio on { $staff }, asiakkaiden { $customers }. Korjaa tämä ensin
found-strained = Henkilöstö venyy: asiakkaiden arvio on { $customers }, henkilöstön { $staff }. Henkilöstö kannattelee tätä
found-unseen = Henkilöstöltä piilossa: sen arvio on { $staff }, asiakkaiden { $customers }
found-staff = Henkilöstön arvioista positiivisia on { $positive }/{ $rated }
found-overridden = Joku jää piiloon: asiakkaiden yhteinen arvio on huonompi kuin ratkaiseva, eikä mikään kohderyhmä käytä sitä
found-no-promise = Kosketuspisteet pitävät tai rikkovat lupauksen, jota kartassa ei kerrota
found-promise-broken = Rikkoo lupauksen
found-promise-broken-of = Rikkoo lupauksen ”{ $promise }”
found-too-little = Liian vähän
found-too-much = Liikaa
found-which-way = Voi epäonnistua kumpaankin suuntaan: kerro, onko tätä liian vähän vai liikaa
found-at-risk = Vaarassa, vaikka on positiivinen. { $count ->
    [one] Epäluottamuksen syy
   *[other] Epäluottamuksen syyt
}: { $causes }
found-distrusted = { $count ->
    [one] Epäluottamuksen syy
   *[other] Epäluottamuksen syyt
}: { $causes }
found-repeated = { $times ->
    [0] Yhtään valitusta ei jouduttu toistamaan
    [one] Valitus jouduttiin toistamaan kerran
   *[other] Valituksia jouduttiin toistamaan { $times } kertaa
}; tavoite on yksi valitus
found-no-mandate = Ei ole kerrottu, kuka saa ratkaista ongelman tässä itse
found-no-actor = Ei ole kerrottu, kuka tämän saa aikaan
found-late = Vastaus kesti { $actual }, luvattu oli { $promised }
found-unconfirmed = Viestin saapumista ei vahvistettu
found-no-estimate = Ei kerrottu, kauanko vastaus kestää
found-nowhere-to-ask = Asiakkaalle ei kerrottu, mistä hän voi kysyä, miten asia etenee
found-tone = Vastauksen sävy ei sopinut asiakkaan sävyyn

# Mikä ei kuulu mihinkään: se, mihin viitataan, puuttuu kartasta
found-loose-action = Toimenpide ”{ $name }” kuuluu kosketuspisteelle, jota kartassa ei ole. Vaihda kosketuspiste tai poista toimenpide
found-loose-action-nowhere = Toimenpide ”{ $name }” ei kuulu millekään kosketuspisteelle. Lisää sille kosketuspiste tai poista toimenpide
found-loose-action-actor = Toimenpiteen ”{ $name }” tekijäksi on merkitty toimija, jota kartassa ei ole. Vaihda toimija tai ota se pois
found-loose-case = Valitus ”{ $name }” kuuluu kosketuspisteelle, jota kartassa ei ole, joten se ei korjaa mitään. Vaihda kosketuspiste tai poista valitus
found-loose-case-nowhere = Valitus ”{ $name }” ei kuulu millekään kosketuspisteelle, joten se ei korjaa mitään. Lisää sille kosketuspiste tai poista valitus
found-loose-case-segment = Valitus ”{ $name }” kuuluu asiakasryhmälle, jota kartassa ei ole, joten se ei korjaa mitään. Vaihda asiakasryhmä tai poista valitus
found-loose-case-actor = Valituksen ”{ $name }” ratkaisijaksi on merkitty toimija, jota kartassa ei ole. Vaihda toimija tai ota se pois
found-loose-outcome = Kysymyksen ”{ $name }” vastaukset kuuluvat asiakasryhmälle, jota kartassa ei ole. Vaihda asiakasryhmä tai poista vastaukset
found-loose-survey = Kyselyssä ”{ $name }” on lukuja asiakasryhmästä, jota kartassa ei ole. Vaihda asiakasryhmä tai poista luvut

## The same in one line, where it holds of more than half and of four or more

folded-overridden = { $count } kosketuspisteessä { ELATIVE($of) } asiakkaiden yhteinen arvio on huonompi kuin ratkaiseva, eikä mikään kohderyhmä käytä sitä
folded-assumption = { $count } kosketuspisteessä { ELATIVE($of) } on vain oma arviomme. Kysy, älä oleta
folded-no-mandate = { $count } katkoksessa { ELATIVE($of) } ei ole kerrottu, kuka saa ratkaista ongelman itse
folded-no-actor = { $count } kosketuspisteessä { ELATIVE($of) } ei ole kerrottu, kuka ne saa aikaan
folded-unconfirmed = Viestin saapumista ei vahvistettu { $count } kosketuspisteessä niistä { ELATIVE($of) }, joilla on vastausaika
folded-no-estimate = Ei kerrottu, kauanko vastaus kestää: { $count } kosketuspisteessä niistä { ELATIVE($of) }, joilla on vastausaika
folded-nowhere-to-ask = Asiakkaalle ei kerrottu, mistä hän voi kysyä, miten asia etenee: { $count } kosketuspisteessä niistä { ELATIVE($of) }, joilla on vastausaika

## How a touchpoint is served

handling-person = henkilö
handling-self-service = itsepalvelu
handling-automation = automaatio
kept-kept = pidetty
kept-broken = rikottu
amount-little = liian vähän
amount-much = liikaa
answer-yes = kyllä
answer-no = ei
answer-not-applicable = ei koske
cause-phone-menu = epäselvä IVR-valikko
cause-assuming = olettaminen
cause-no-understanding = empatian puute
cause-haste = kiire äänessä
cause-not-explored = kokonaistilannetta ei kartoiteta
cause-over-explaining = liika selittäminen
cause-asked-to-repeat = pyydetään toistamaan
cause-no-recap = ei kerrata
cause-no-receipt = sähköpostiin ei vahvistusta
cause-no-callback = soittopyyntöön ei vastata

## A span of time, by its parts

minutes = { $count } min
hours = { $count } t
days = { $count } pv

## Miksi kyselyn sarake jää pois

left-out-chosen = jätetty pois käsin
left-out-empty = siinä ei ole mitään
left-out-no-header = sillä ei ole otsikkoa
left-out-constant = kaikki sanovat samaa
left-out-e-mail = sähköpostiosoitteita
left-out-phone = puhelinnumeroita
left-out-network-address = verkko-osoitteita
left-out-identifier = se vain erottaa vastaajat toisistaan
left-out-date = päiviä tai kellonaikoja
left-out-name = nimiä
left-out-free-text = vapaata tekstiä
left-out-no-scale = lukuja, jotka eivät sovi mihinkään asteikkoon
left-out-may-be-segment = vain muutama eri vastaus; se voisi olla asiakasryhmä tai lopputulos
left-out-other-outcome = se kysyy kokonaisuudesta, ja lopputulos on toinen sarake
left-out-other-segment = asiakasryhmän sanoo toinen sarake
left-out-touchpoint-taken = toisella sarakkeella on sen kosketuspiste
