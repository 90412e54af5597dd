# Kartan alla oleva paneeli: mitä havaittiin ja kuka voi korjata mitäkin.

bottom-edge = Paneelin korkeus

## Havainnot

findings = Havainnot
findings-none = Mikään sääntö ei löytänyt tästä kartasta huomautettavaa
ask-next = Kysy seuraavaksi näistä:
ask-next-help = Kosketuspisteet, joita asiakkaat eivät ole arvioineet, kiireellisin ensin: mitä jokainen asiakas kohtaa, sitten muut
ask-more = ja { $count } muuta
ask-about = Kysy tästä: { $number } { $title }

## Toimijat: ensin ne, jotka voivat korjata eniten katkoksia, ja missä kukin on mukana

actors-mend = Kuka voi korjata mitäkin
actors-mend-help = Toimijat sen mukaan, kuinka monessa katkoksessa he ovat mukana. Merkki kertoo, missä toimija on mukana ja miten se kosketuspiste on arvioitu
actors-standing = { $touchpoints } { $touchpoints ->
    [one] kosketuspiste
   *[other] kosketuspistettä
}, { $breaks } { $breaks ->
    [one] katkos
   *[other] katkosta
}
actors-select = Valitsee ne kaikki
actors-none = Toimijoita ei vielä ole. Valitse kosketuspiste ja lisää, kuka saa sen aikaan
actors-none-by-person = Yhdenkään kosketuspisteen ei ole kerrottu olevan ihmisen hoitama

# Henkilöstön rivi toimijoiden taulukossa, viimeisenä
actors-staff = Henkilöstön arvio
actors-staff-standing = { $touchpoints } arvioitu, { $breaks ->
    [one] 1 huono
   *[other] { $breaks } huonoa
}
