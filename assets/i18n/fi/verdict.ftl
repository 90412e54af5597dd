# Tulos ja mitä asiakas matkalla kohtaa: lauseet, jotka ovat samat ikkunassa, päätteessä ja kuvissa.
# ELATIVE lisää lukuun päätteen: 15:stä, 3:sta.

verdict-subject = Kokemus
verdict-subject-segment = Asiakasryhmän ”{ $segment }” kokemus

verdict-holds = { $subject } on onnistunut.
verdict-recovered = { $subject } on onnistunut korjauksen jälkeen.
verdict-open = { $subject } on kesken.
verdict-broken = { $subject } ei ole onnistunut.

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

none-in-target = Yksikään asiakasryhmä ei ole kohderyhmässä, joten kartta arvioidaan kaikkien asiakkaiden kannalta.

## Mitä yhteyksiä pitkin kulkeva asiakas kohtaa. Perään tulee puolipiste ja lisää tietoja tai piste

reach-met-all = { $count ->
    [one] Jokainen asiakas kohtaa katkoksen
    [2] Jokainen asiakas kohtaa molemmat katkokset
   *[other] Jokainen asiakas kohtaa kaikki { $count } katkosta
}
reach-met-some = Jokainen asiakas kohtaa { $count ->
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
reach-loose-all = { $count ->
    [one] Katkos on irrallaan muista kosketuspisteistä
    [2] Molemmat katkokset ovat irrallaan muista kosketuspisteistä
   *[other] Kaikki { $count } katkosta ovat irrallaan muista kosketuspisteistä
}
reach-loose-also = { $count } on irrallaan muista
path-yes = Ehjä polku löytyy.
path-unknown = Vielä ei tiedetä, löytyykö ehjä polku.
path-no = Ehjää polkua ei ole.
