# Linssit: mitä kortit näyttävät. Linssien nimet ja merkkien nimet korteissa ja selitteessä: pari sanaa, jotta
# ne mahtuvat korttiin.

lens = Linssi
lens-help = Mitä kortit näyttävät. Tulos, katkosten luettelo ja tunnejälki pysyvät ennallaan
lens-experience = Kokemus
lens-experience-help = Millaisena kukin kosketuspiste koetaan
lens-us-vs-customers = Me ja asiakkaat
lens-us-vs-customers-help = Oma arviomme asiakkaiden arvion rinnalla: sokeat pisteet ja piilevät vahvuudet
lens-paths = Polut
lens-paths-help = Mitkä katkokset jokainen asiakas kohtaa, mitkä voi välttää ja mikä palauttaa asiakkaan
lens-promise = Lupaus
lens-promise-help = Mitkä kosketuspisteet pitävät kartan lupauksen ja mitkä rikkovat sen
lens-trust = Luottamus
lens-trust-help = Missä havaittiin epäluottamuksen syitä ja missä vastaus viipyi
lens-actors = Toimijat
lens-actors-help = Kuka saa kunkin kosketuspisteen aikaan
lens-actors-people = Vain ihmisen hoitamat
lens-actors-people-help = Näytä vain ne kosketuspisteet, jotka ihminen hoitaa. Kun helpot hoituvat itsepalveluna tai automaattisesti, jäljelle jäävät vaikeat
lens-two-sides = Kaksi puolta
lens-two-sides-help = Miten henkilöstö arvioi kunkin kosketuspisteen, asiakkaiden rinnalla: mikä on huonoa kummallekin, mitä henkilöstö kannattelee, mikä siltä on piilossa

seen-blind-spot = Sokea piste
seen-hidden-strength = Piilevä vahvuus
seen-assumption = Oletus
seen-agreed = Olemme samaa mieltä
seen-only-customers = Vain asiakkaat
seen-by-nobody = Arvioimatta

seen-both-sides = Huono kummallekin
seen-strained = Henkilöstö venyy
seen-unseen = Henkilöstöltä piilossa
seen-good-for-both = Hyvä kummallekin
seen-only-staff = Vain henkilöstö

seen-everyone = Jokainen kohtaa
# Joidenkin asiakasryhmien: nimet kortissa, selitteessä ilman
seen-everyone-of = { $count ->
    [one] Jokainen: { $segments }
   *[other] Kaikki: { $segments }
}
seen-everyone-of-one = Asiakasryhmän jokainen
seen-avoidable = Vältettävissä
seen-at-a-cost = Kiertotielläkin katkos
seen-loose = Irrallaan
seen-back = Vie takaisin
seen-back-to = Vie takaisin kohtaan { $to }

seen-kept = Pidetty
seen-broken = Rikottu
seen-not-judged = Ei arvioitu

seen-at-risk = Vaarassa
seen-distrusted = Epäluottamus
seen-badly-answered = Vastattu huonosti
seen-sound = Ei syitä
seen-not-asked = Ei kysytty

seen-other-actors = Muut toimijat

seen-us = Me
seen-customers = Asiakkaat
# Lyhyesti: kortissa on vähän tilaa
seen-staff = Henk.

# Lyhyesti, mikä vastauksessa meni vikaan
seen-late = myöhässä
seen-unconfirmed = kuittaamatta
seen-no-estimate = ei arviota ajasta
seen-nowhere-to-ask = ei kerrottu, mistä kysyä
seen-tone = sävy

# Viedyn kuvan otsikko, ja miksi ruudunlukija kutsuu painiketta
lens-heading = Linssi: { $lens }

command-lens-experience = { lens-experience }
command-lens-experience-help = Näytä korteissa, millaisena kukin kosketuspiste koetaan
command-lens-gap = { lens-us-vs-customers }
command-lens-gap-help = Näytä korteissa oma arviomme asiakkaiden arvion rinnalla
command-lens-reach = { lens-paths }
command-lens-reach-help = Näytä korteissa, mitkä katkokset jokainen asiakas kohtaa ja mitkä voi välttää
command-lens-promise = { lens-promise }
command-lens-promise-help = Näytä korteissa, mitkä kosketuspisteet pitävät lupauksen ja mitkä rikkovat sen
command-lens-trust = { lens-trust }
command-lens-trust-help = Näytä korteissa, missä havaittiin epäluottamuksen syitä
command-lens-actors = { lens-actors }
command-lens-actors-help = Näytä korteissa, kuka saa kunkin kosketuspisteen aikaan
command-lens-people = Toimijat, vain ihmisen hoitamat
command-lens-people-help = Näytä vain ihmisen hoitamat kosketuspisteet toimijoineen
command-lens-two-sides = { lens-two-sides }
command-lens-two-sides-help = Näytä korteissa, miten henkilöstö arvioi kunkin kosketuspisteen, asiakkaiden rinnalla
command-lens-customers = Asiakkaat, ehjät polut
command-lens-customers-help = Näytä korteissa, kuinka monta polkua kukin kosketuspiste yksin katkaisee
command-lens-recovery = Korjaaminen, valitukset
command-lens-recovery-help = Näytä korteissa, mitä valituksille on tapahtunut
menu-lens = Linssi

# Pääte
help-export-lens = Mitä kortit näyttävät: experience (kokemus, tavallisesti), us-vs-customers (me ja asiakkaat), paths (polut), promise (lupaus), trust (luottamus), actors (toimijat), two-sides (kaksi puolta), customers (asiakkaat) tai recovery (korjaaminen)

## What a lens comes to, below the verdict; a full stop stands between two of these

through-assumptions = { $count ->
    [one] 1 oletus
   *[other] { $count } oletusta
}
through-ask = Kysy seuraavaksi { $count ->
    [one] kohdasta
   *[other] kohdista
} { $numbers }
through-promise = Lupaus pidetty { $kept } ja rikottu { $broken } kohdassa, kosketuspisteitä { $total }
through-promise-none = Yhdestäkään kosketuspisteestä ei ole vielä kerrottu, pitääkö se lupauksen
through-staff-none = Henkilöstö ei ole vielä arvioinut. Valitse ”{ rate-as }”-ruudusta { $staff } (tai paina V) ja arvioi
through-both-sides = Huono kummallekin, korjattava ensin: { $numbers }
through-strained = Henkilöstö venyy: { $numbers }
through-unseen = Henkilöstöltä piilossa: { $numbers }
through-trust = Kysytyistä syistä { $sound }/{ $asked } ei havaittu: { $percent } %
through-trust-none = Epäluottamuksen syitä ei ole vielä kysytty
through-actors = { $name } voi korjata { $count }/{ $total } katkoksesta
through-no-actor = { $count ->
    [one] 1 kosketuspisteellä
   *[other] { $count } kosketuspisteellä
} ei ole toimijaa
