# Tulos ja mitä asiakas matkalla kohtaa: lauseet, jotka ovat samat ikkunassa, päätteessä ja kuvissa.
# ELATIVE lisää lukuun päätteen: 15:stä, 3:sta.

verdict-subject = Kokemus
verdict-subject-segment = Asiakasryhmän ”{ $segment }” kokemus

# Päättyneestä kierroksesta
verdict-subject-round = Kierroksella ”{ $round }” kokemus
verdict-subject-segment-round = Kierroksella ”{ $round }” asiakasryhmän ”{ $segment }” kokemus

verdict-held = { $subject } oli onnistunut.
verdict-was-recovered = { $subject } oli onnistunut korjauksen jälkeen.
verdict-was-open = { $subject } oli kesken.
verdict-was-broken = { $subject } ei ollut onnistunut.

verdict-holds = { $subject } on onnistunut.
verdict-recovered = { $subject } on onnistunut korjauksen jälkeen.
verdict-open = { $subject } on kesken.
verdict-broken = { $subject } ei ole onnistunut.

# Tavoitekartasta, kunnes asiakkaat ovat arvioineet sen kokonaan
verdict-would-hold = { $subject } olisi onnistunut.
verdict-would-recover = { $subject } olisi onnistunut korjauksen jälkeen.
verdict-would-be-open = { $subject } olisi kesken.
verdict-would-break = { $subject } ei olisi onnistunut.

## Mistä tulos syntyy. Perään tulee piste tai pilkku ja lisää tietoja

facts-holds = { $total ->
    [one] Ainoa kosketuspiste on positiivinen
   *[other] Kaikki { $total } kosketuspistettä ovat positiivisia
}
facts-recovered = { $total ->
    [one] Ainoa kosketuspiste on korjattu
   *[other] { $count ->
        [one] 1 kosketuspiste
       *[other] { $count } kosketuspistettä
    } { ELATIVE($total) } on korjattu
}
facts-open = { $total ->
    [0] Kartassa ei ole kosketuspisteitä
    [one] Ainoa kosketuspiste on arvioimatta
   *[other] { $count ->
        [one] 1 kosketuspiste
       *[other] { $count } kosketuspistettä
    } { ELATIVE($total) } on arvioimatta
}
facts-broken = { $breaks } { $total } kosketuspisteestä
facts-negative = { $count ->
    [one] 1 negatiivinen
   *[other] { $count } negatiivista
}
facts-neutral = { $count ->
    [one] 1 neutraali
   *[other] { $count } neutraalia
}
facts-both = { $negative } ja { $neutral }
facts-unrated = { $count } arvioimatta
facts-also-recovered = { $count ->
    [one] 1 korjattu
   *[other] { $count } korjattua
}
facts-assumed = { $count ->
    [one] 1 oletettu
   *[other] { $count } oletettua
}
facts-unasked = keneltäkään ei ole kysytty

none-in-target = Yksikään asiakasryhmä ei ole kohderyhmässä, joten kartta arvioidaan kaikkien asiakkaiden kannalta.

## Mitä yhteyksiä pitkin kulkeva asiakas kohtaa. Perään tulee puolipiste ja lisää tietoja tai piste

reach-everyone = Jokainen asiakas
reach-every-of = { $count ->
    [one] Asiakasryhmän { $segments } jokainen asiakas
   *[other] Asiakasryhmien { $segments } jokainen asiakas
}
reach-every-of-also = { $count ->
    [one] asiakasryhmän { $segments } jokainen asiakas
   *[other] asiakasryhmien { $segments } jokainen asiakas
}
reach-met-all = { $count ->
    [one] { $whom } kohtaa katkoksen
    [2] { $whom } kohtaa molemmat katkokset
   *[other] { $whom } kohtaa kaikki { $count } katkosta
}
# Numeroin: ”Asiakasryhmän ”Jutustelijat” jokainen asiakas kohtaa katkokset 4 ja 8; … jokainen asiakas katkoksen 4”
reach-met-at = { $whom } kohtaa { $count ->
    [one] katkoksen { $numbers }
   *[other] katkokset { $numbers }
}
reach-met-at-also = { $whom } { $count ->
    [one] katkoksen { $numbers }
   *[other] katkokset { $numbers }
}
reach-met-more = myös { $count } muun asiakasryhmän asiakkaat kohtaavat katkoksia
reach-met-some = { $whom } kohtaa { $count ->
    [one] 1 katkoksen
   *[other] { $count } katkosta
} { ELATIVE($total) }
reach-avoidable-all = { $count ->
    [one] Katkos on vältettävissä
    [2] Molemmat katkokset ovat vältettävissä
   *[other] Kaikki { $count } katkosta ovat vältettävissä
}
reach-avoidable-some = { $count ->
    [one] 1 katkos
   *[other] { $count } katkosta
} { ELATIVE($total) } on vältettävissä
reach-avoidable-also = { $count } on vältettävissä
# Heti vältettävissä olevien perään
reach-cost-all = , mutta jokaisella kiertotiellä on toinen katkos
reach-cost-some = , niistä { $count } vain kohtaamalla toisen
reach-loose-all = { $count ->
    [one] Katkos on irrallaan muista kosketuspisteistä
    [2] Molemmat katkokset ovat irrallaan muista kosketuspisteistä
   *[other] Kaikki { $count } katkosta ovat irrallaan muista kosketuspisteistä
}
reach-loose-some = { $count ->
    [one] 1 katkos
   *[other] { $count } katkosta
} { ELATIVE($total) } on irrallaan muista kosketuspisteistä
reach-loose-also = { $count } on irrallaan muista
path-yes = Ehjä polku löytyy.
path-unknown = Vielä ei tiedetä, löytyykö ehjä polku.
path-no = Ehjää polkua ei ole.
path-yes-each = Jokaisella kohderyhmällä on oma ehjä polkunsa.
path-yes-for = { $count ->
    [one] Asiakasryhmälle { $segments } löytyy ehjä polku.
   *[other] Asiakasryhmille { $segments } löytyy ehjä polku.
}
path-unknown-for = { $count ->
    [one] Vielä ei tiedetä, löytyykö asiakasryhmälle { $segments } ehjä polku.
   *[other] Vielä ei tiedetä, löytyykö asiakasryhmille { $segments } ehjä polku.
}
path-no-for = { $count ->
    [one] Asiakasryhmälle { $segments } ei löydy ehjää polkua.
   *[other] Asiakasryhmille { $segments } ei löydy ehjää polkua.
}
