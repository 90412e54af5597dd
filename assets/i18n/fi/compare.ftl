# Kaksi karttaa rinnakkain: mikä ne erottaa. Kenttien nimet ovat yhdistämisen yhteydessä.

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
compare-none = ei mitään
compare-quoted = ”{ $text }”

field-format = tiedostomuoto
field-base = ennen kumpaakin
field-ours = meidän
field-theirs = heidän
# Tavoitekartasta
would-holds = olisi onnistunut
would-recovered = olisi onnistunut korjauksen jälkeen
would-open = olisi kesken
would-broken = ei olisi onnistunut ({ $count ->
    [one] katkos { $breaks }
   *[other] katkokset { $breaks }
})
