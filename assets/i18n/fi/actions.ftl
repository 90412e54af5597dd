# Toimenpiteet (R19): mitä katkoksille tehdään, tarkastelussa ja kartan alla.

day-near = { $day }.{ $month }.
days-ahead = { $count ->
    [0] tänään
    [1] huomenna
   *[other] { $count } päivän päästä
}
days-ago = { $count ->
    [1] eilen
   *[other] { $count } päivää sitten
}

mending = Toimenpiteet
mending-help = Mitä asialle tehdään, kuka tekee, mihin päivään mennessä ja kuinka pitkällä ollaan. Tehty toimenpide ei muuta tulosta: sen muuttavat vain asiakkaat
mending-said = { $count ->
    [one] 1 toimenpide
   *[other] { $count } toimenpidettä
}
action-what = Mitä
action-what-name = Mitä tehdään
action-what-hint = Mitä asialle tehdään?
action-who = Kuka
action-actor-name = Valitse, kuka tekee…
action-actor-remove = { $name } ei tee tätä
action-who-name = Kuka nimenomaan tekee
action-who-hint = Nimetty henkilö
action-due = Mennessä
action-due-name = Päivä, johon mennessä tehdään
action-due-hint = esim. 8.12.
action-due-help = Päivä, esimerkiksi { $day }, 8.12. tai 2026-12-08
action-due-unread = Tämä ei ole päivä. Kirjoita se näin: { $day }
action-past-its-day = myöhässä
action-effort = Työmäärä
action-effort-said = { $effort }/{ $most }
action-effort-none = ei kerrottu
action-effort-help = Kuinka paljon työtä se vaatii, yhdestä (vähiten) viiteen. Sama piste uudelleen poistaa tiedon
action-state = Tila
action-why = Miksi
action-why-name = Miksi se tehdään tai hylätään
action-why-hint = Miksi se hylätään?
action-delete = Poista toimenpide ”{ $what }”
action-unnamed = Jotakin, jota ei ole nimetty
action-delete-unnamed = Poista toimenpide
action-another = Toinen toimenpide
mending-done = Tehty toimenpide ei muuta tulosta: sen muuttavat vain asiakkaat

# Välilehti
mend = Toimenpiteet
mend-order = Katkosten järjestys
mend-order-help = Missä järjestyksessä katkokset ovat. Korjaamisen hyöty: ensin uusimman kyselyn polut, joista se tekisi ehjiä, sitten asiakkaat, joille kokemus onnistuisi, sitten se, minkä jokainen asiakas kohtaa, ja lopuksi negatiivinen ennen neutraalia
mend-by-gain = Suurin hyöty ensin
mend-by-dots = Eniten tarroja ensin
mend-by-journey = Polun järjestys
mend-none = Mikään ei katkea eikä mitään ole suunniteltu
mend-past = { $count ->
    [one] 1 myöhässä
   *[other] { $count } myöhässä
}
mend-bare = { $count ->
    [one] 1 katkos ilman toimenpidettä
   *[other] { $count } katkosta ilman toimenpidettä
}
mend-row-bare = Ei toimenpidettä
mend-tick = Jos korjattaisiin: { $number } { $title }
mend-chart-gain = Hyöty
mend-chart-first = ensin
mend-chart-mark = { $number }, työmäärä { $effort }

# Jos korjattaisiin
trace-as-if = Jos korjattaisiin: { $balance }
broken-at = { $count ->
    [one] Katkos { $numbers }
   *[other] Katkokset { $numbers }
}
as-if-stays = Itse kartta pysyy ennallaan
as-if-clear = Palaa
as-if-all = { $count ->
    [one] Jos se korjattaisiin: { $would }
    [2] Jos molemmat korjattaisiin: { $would }
   *[other] Jos kaikki { $count } korjattaisiin: { $would }
}
as-if-help = Toimenpiteet-välilehdellä merkityt katkokset luetaan positiivisiksi kaikille asiakkaille, ja kartta arvioidaan uudelleen. Mitään siitä ei tallennu tiedostoon

# Komennot
menu-improve = Paranna
command-add-action = Lisää toimenpide
command-add-action-help = Suunnittele, mitä valitulle kosketuspisteelle tehdään: mitä, kuka, mihin mennessä
command-add-action-also = korjaa paranna tehtävä suunnitelma vastuu
command-mend-next = Kolme seuraavaa
command-mend-next-help = Katso karttaa kuin ne kolme katkosta olisi korjattu, joiden korjaamisesta on eniten hyötyä
command-mend-next-also = korjaa tärkeys ensin paranna entä jos
command-as-if = Jos korjattaisiin
command-as-if-help = Katso karttaa kuin valitut katkokset olisi korjattu, tai taas sellaisina kuin ne ovat. Itse kartta pysyy ennallaan
command-as-if-also = entä jos kuin korjattuna korjaa paranna simuloi
command-clear-as-if = Katso karttaa sellaisena kuin se on
command-clear-as-if-help = Katso karttaa taas sellaisena kuin se on, mitään kuvittelematta korjatuksi
command-clear-as-if-also = palauta entä jos korjattu todellinen
command-mend-panel = Toimenpiteet
command-mend-panel-help = Näytä tai piilota kartan alla katkokset ja se, mitä niille tehdään
command-mend-panel-also = mitä korjataan ensin suunnitelma tehtävät tärkeys vastuu määräaika työmäärä
lacks-break-selected = Valitse ensin katkos
lacks-as-if = Katsot karttaa jo sellaisena kuin se on

# Kysy, kuuntele, kehitä
command-improve = Kysy, kuuntele, kehitä…
command-improve-help = Kolme kysymystä, mitä kartta niihin nyt vastaa ja mihin siitä jatketaan: mitä uskomme, keneltä kysymme seuraavaksi, mitä korjaamme ensin
command-improve-also = paranna seuraavaksi oletukset kysy korjaa tärkeys
improve-title = Kysy, kuuntele, kehitä
improve-believe = Mitä uskomme?
improve-believed = { $count ->
    [0] Emme mitään: missä on arvio, sen ovat antaneet asiakkaat
    [one] 1 kosketuspiste on oletettu: { $numbers }. Vain me itse olemme arvioineet sen
   *[other] { $count } kosketuspistettä on oletettu: { $numbers }. Vain me itse olemme arvioineet ne
}
improve-ask = Keneltä kysymme seuraavaksi?
improve-to-ask = { $count ->
    [one] Asiakkailta, 1 kosketuspisteestä: { $numbers }
   *[other] Asiakkailta, { $count } kosketuspisteestä, kiireisin ensin: { $numbers }
}
improve-ask-again = Asiakkailta uudelleen, kun kaikki suunniteltu on tehty: { $numbers }
improve-unheard = Keneltäkään ei ole kysytty: { $segments }
improve-ask-all = Asiakkailta kaikista kosketuspisteistä: mitään ei ole vielä arvioitu
improve-ask-nobody = Ei keneltäkään: asiakkaat ovat arvioineet joka kosketuspisteen
improve-mend = Mitä korjaamme ensin?
command-select-believed = Valitse se, mitä uskomme
command-select-believed-help = Valitse kosketuspisteet, jotka vain me itse olemme arvioineet
command-select-believed-also = oletettu oletukset oma arvio arvaus
command-select-to-ask = Valitse kysyttävät
command-select-to-ask-help = Valitse kosketuspisteet, joista asiakkailta pitää kysyä, tai kysyä uudelleen
command-select-to-ask-also = arvioimatta kysely haastattelu asiakkaat seuraavaksi
lacks-believed = Ei ole mitä kysyä: mikä on arvioitu, sen asiakkaat ovat arvioineet
lacks-to-ask = Asiakkaat ovat arvioineet joka kosketuspisteen

# Ulos ja takaisin
step-take-actions = toimenpiteiden ottaminen takaisin
step-take-actions-of = takaisin ottaminen: { $title }
command-export-actions = Vie toimenpiteet…
command-export-actions-help = Kirjoita katkoksille tehtävät asiat taulukkona (CSV) tai tehtävälistana (Markdown) jaettavaksi
command-export-actions-also = suunnitelma tehtävät csv excel markdown jaa
command-take-actions = Ota toimenpiteet takaisin…
command-take-actions-help = Lue toimenpidetaulukko, jota joku on muokannut (CSV, XLSX, ODS), ja muuta täsmälleen se, mikä eroaa
command-take-actions-also = tuo suunnitelma tehtävät csv excel xlsx ods palauta
lacks-action = Lisää ensin katkokselle toimenpide
dialog-actions = Vie toimenpiteet
dialog-actions-csv = Toimenpidetaulukko (CSV)
dialog-actions-markdown = Tehtävälista (Markdown)
dialog-take-actions = Ota toimenpidetaulukko takaisin
ask-path-actions = Mikä toimenpidetaulukko palautetaan?
actions-taken = { $changed ->
    [one] 1 toimenpide muuttui
   *[other] { $changed } toimenpidettä muuttui
}, { $added ->
    [one] 1 lisättiin
   *[other] { $added } lisättiin
}
actions-taken-none = Mikään ei eroa kartasta
actions-not-taken = Mitään ei otettu. Korjaa tämä ja ota taulukko uudelleen
