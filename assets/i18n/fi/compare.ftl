# Kaksi karttaa rinnakkain: mikä ne erottaa, ja kenttien nimet, joita ikkunassa ei vielä näy.

compare-alike = Kartat ovat samat
compare-added = uusi: { $what }
compare-gone = poissa: { $what }
compare-changed = { $what }: { $field } { $from } → { $to }
compare-otherwise = { $what }: { $field } muuttui
compare-fact = { $what }: { $field } { $value }
compare-moved = { $what } { $count ->
    [one] siirtyi
   *[other] siirtyivät
}
compare-connection = yhteys { $from } – { $to }

# Molempien tulos
compare-verdict = Kokemus { $then }, ja nyt se { $now }.
then-holds = oli onnistunut
then-recovered = oli onnistunut korjauksen jälkeen
then-open = oli kesken
then-broken = ei ollut onnistunut ({ $count ->
    [one] katkos { $breaks }
   *[other] katkokset { $breaks }
})
now-holds = on onnistunut
now-recovered = on onnistunut korjauksen jälkeen
now-open = on kesken
now-broken = ei ole onnistunut ({ $count ->
    [one] katkos { $breaks }
   *[other] katkokset { $breaks }
})

# Arvot
field-nothing = ei mitään
field-quoted = ”{ $text }”

# Kartan, vaiheiden, toimijoiden ja asiakasryhmien
field-note = muistiinpano
field-plan = tila
field-based-on = minkä tavoitetila
field-format = tiedostomuoto
field-name = nimi
field-order = järjestys
field-date = päivä
field-aside = syrjässä

# Kosketuspisteen
field-title = otsikko
field-at = paikka
field-where-to-ask = tiesi, mistä kysyä
field-trust = luottamus, { $cause },
field-dots = tarrat, { $group }:

# Toimenpiteiden, tapausten, lopputulosten, kyselyjen ja ristiriitojen
field-segment = asiakasryhmä
field-what = mitä tehdään
field-who = kenen toimesta
field-due = määräpäivä
field-effort = vaiva
field-state = tila
field-why = miksi
field-to-whom = asiakas
field-opened = avattu
field-stated = sanottu syy
field-cause = todellinen syy
field-steps = korjauksen vaiheet
field-solution = ratkaisu
field-solved = ratkaistu
field-solved-by = ratkaisija
field-told = kertomiskerrat
field-follow-up = jälkikysely
field-kind = laji
field-lesson = oppi
field-grades = arvosanat
field-contacts = yhteydenotot
field-unsure = epävarma
field-outcome = kysytty lopputulos
field-columns = sarakkeet
field-tables = luvut
field-base = ennen kumpaakin
field-ours = meidän
field-theirs = heidän
