# Asiakasryhmät ja useat arviot: keille kokemus on onnistunut, kuka vastasi mitä, mitä siedetään.

## Kenelle kokemus on onnistunut (R6)

segments-sentence = Kokemus { $clauses }.
segment-holds = on onnistunut { $whom }
segment-recovered = on onnistunut korjauksen jälkeen { $whom }
segment-open = on kesken { $whom }
segment-broken = ei ole onnistunut { $whom }
segment-whom = asiakasryhmän { $segment } kannalta
segment-at-break = { $whom } kohdassa { $breaks }
segment-at-breaks = { $whom } kohdissa { $breaks }
segment-named = ”{ $segment }”
# Nimen vieressä; jälkimmäinen myös omana virkkeenään
segment-out = ei kohderyhmässä
segment-for-everyone = arvioitu kaikkien yhteisten arvioiden mukaan
segment-row-holds = { $segment }: onnistunut
segment-row-recovered = { $segment }: onnistunut korjauksen jälkeen
segment-row-open = { $segment }: kesken
segment-row-broken = { $segment }: ei onnistunut
segment-row-at = { $row }, katkokset { $breaks }


## Yksi kosketuspiste

split = jakaa
split-of = jakaa asiakkaat: hyvä – { $good }, katkos – { $breaking }
answers-negative = { $total } vastauksesta { $count ->
    [one] 1 negatiivinen
   *[other] { $count } negatiivista
}
answers-neutral = { $total } vastauksesta { $count ->
    [one] 1 neutraali
   *[other] { $count } neutraalia
}
answers-also-neutral = { $count ->
    [one] 1 neutraali
   *[other] { $count } neutraalia
}
answers-positive = kaikki { $total } vastausta positiivisia
answers-tolerated = sietorajan sisällä

## Ryhmän vastaukset

group-add = Ryhmän vastaukset…
group-add-help = Laske työpajan pöydän tai haastattelukierroksen vastaukset. Ryhmät lasketaan yhteen
group-name = Ryhmän nimi
group-name-hint = Esimerkiksi pöytä 2
group-numbered = ryhmä { $number }
group-next = Seuraava ryhmä
group-count = { $level }: ryhmän vastaukset
group-there = { $group } on jo olemassa. Anna tälle ryhmälle toinen nimi

## Sietoraja

tolerance-none = Hyväksymme, että asiakkaista pettyy 0 %. Jokaisen kokemus ratkaisee
tolerance-means = Hyväksymme, että asiakkaista pettyy { $tolerance } %. { $tolerated ->
    [0] Se ei muuta yhtään kosketuspistettä
    [one] 1 kosketuspiste on positiivinen vain siksi
   *[other] { $tolerated } kosketuspistettä on positiivisia vain siksi
}

## Ryhmät (R5)

groups = Ryhmät
groups-help = Työpajan pöydät tai kyselykierrokset: niiden vastaukset ovat rinnakkain. Valitse ryhmä kohdasta ”Arvioija”, kun syötät sen vastauksia
group-at = Ryhmä { $number }
group-table = pöytä { $number }
group-taken = Toisella ryhmällä on tämä nimi
group-aside = sivussa
group-aside-of = { $name }: sivussa
group-aside-help = Vastaukset säilyvät ja niitä voi verrata, mutta ne eivät vaikuta tulokseen
group-remove-not = Se on vastannut; poista vastaukset kosketuspisteistä
groups-count = Montako pöytää
groups-add = { $count ->
    [one] Lisää 1 pöytä
   *[other] Lisää { $count } pöytää
}
groups-add-help = Jokainen saa seuraavan vapaan numeron
round-new = Uusi kierros
round-numbered = Kierros { $number }
round-ended = ”{ $round }” on siirretty sivuun, ja arviointi alkaa alusta. Palkin valikko ”Kierros” näyttää sen taas
# Kierros ja päivä, jona se päättyi
round-on = { $round }, { $day }
day = { $day }.{ $month }.{ $year }
round = Kierros
round-help = Kyselykierros, jonka vastauksin karttaa katsotaan: nyt tai jo päättynyt. Tiedosto ei muutu
round-now = Nyt
round-looked-at = Katsot aiempaa kierrosta: { $round }
round-earlier = Katsot aiempaa kierrosta
round-looked-at-help = Vain sen aikana annetut asiakkaiden vastaukset ratkaisevat. Omat arviot ja itse kartta ovat sellaisina kuin ne ovat nyt
round-no-rating = Ei arvioitu: katsot aiempaa kierrosta ”{ $round }”. Palaa nykyhetkeen arvioidaksesi
round-new-help = Antaa asiakkaiden tähänastisille vastauksille tämän nimen ja siirtää kaikki ryhmät sivuun: kysyminen alkaa alusta
round-hint = Tähänastisen kierroksen nimi
rate-as-group = Asiakkaat, { $group }
step-new-round = uusi kierros

menu-rounds = Kierrokset
command-new-round = Uusi kierros…
command-new-round-help = Päätä tähänastinen kyselykierros: anna sille nimi ja siirrä vastaukset sivuun, niin arviointi alkaa alusta
command-new-round-also = uudelleen nollaa kysely haastattelu työpaja sivuun
command-earlier-round = Edellinen kierros
command-earlier-round-help = Katso karttaa edellisen kierroksen vastauksin; tiedosto ei muutu
command-earlier-round-also = aiempi historia mennyt vertaa
command-later-round = Seuraava kierros
command-later-round-help = Katso karttaa seuraavan kierroksen vastauksin, viimeisen jälkeen sellaisena kuin se on nyt
command-later-round-also = myöhempi historia
command-round-now = Palaa nykyhetkeen
command-round-now-help = Katso karttaa sellaisena kuin se on nyt
command-round-now-also = nykyinen kierros poistu
