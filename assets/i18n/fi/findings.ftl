# Kartan alla oleva paneeli: mitä havaittiin ja kuka voi korjata mitäkin.

bottom-edge = Paneelin korkeus

## Havainnot

findings = Havainnot
findings-none = Mikään sääntö ei löytänyt tästä kartasta huomautettavaa
ask-next = Kysy seuraavaksi näistä:
ask-next-help = Kosketuspisteet, joita asiakkaat eivät ole arvioineet, kiireellisin ensin: mitä jokainen asiakas kohtaa, sitten muut
ask-more = ja { $count } muuta
ask-about = Kysy tästä: { $number } { $title }
