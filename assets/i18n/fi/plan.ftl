# Toimenpidesuunnitelma kartan ulkopuolella (R19): taulukon otsikot, tehtävät ja takaisin ottaminen.

actions-id = Tunnus
actions-touchpoint = Kosketuspiste
actions-touchpoint-id = Kosketuspisteen tunnus
actions-what = Mitä
actions-actor = Toimija
actions-who = Kuka
actions-due = Mihin mennessä
actions-effort = Työmäärä
actions-state = Tila
actions-why = Miksi

action-state-open = Avoin
action-state-doing = Tekeillä
action-state-done = Tehty
action-state-dropped = Hylätty

actions-by = viimeistään { $day }
actions-of-effort = työmäärä { $effort }/5
actions-of-nothing = Ei kosketuspistettä

actions-more = … ja { $count } muuta
actions-no-header = ensimmäisellä rivillä ei ole yhtään toimenpidesuunnitelman saraketta; aloita taulukosta, jonka polku actions kirjoittaa
actions-no-ids = tunnusten sarake puuttuu, ja siitä kartan toimenpiteet tunnetaan; palauta se ja jätä uuden toimenpiteen tunnus tyhjäksi
actions-column-twice = kahden sarakkeen otsikko on ”{ $header }”; jätä toinen pois
actions-unknown-column = sarakkeella ”{ $header }” ei ole paikkaa toimenpidesuunnitelmassa; se ohitetaan
actions-rows = suunnitelmassa on enintään { $most } riviä; jätä pois rivit, joissa mikään ei muutu
actions-other-title = rivi { $row }: minkään kosketuspisteen nimi ei enää ole ”{ $text }”; toimenpide pysyy siellä, minne kosketuspisteen tunnus sen sijoittaa
actions-other-number = rivi { $row }: ”{ $text }” on numeronsa mukaan toinen kosketuspiste; toimenpide pysyy siellä, minne kosketuspisteen tunnus sen sijoittaa; siirrä se vaihtamalla tunnus
actions-unknown-id = rivi { $row }: kartassa ei ole toimenpidettä ”{ $text }”; jätä uuden toimenpiteen tunnus tyhjäksi tai poista rivi
actions-id-twice = rivi { $row }: toimenpide ”{ $text }” on taulukossa kahdesti; jätä jälkimmäisen tunnus tyhjäksi
actions-no-what = rivi { $row }: siitä puuttuu, mitä tehdään; kirjoita se tai tyhjennä koko rivi
actions-no-touchpoint = rivi { $row }: siitä puuttuu kosketuspiste; kirjoita sen numero, nimi tai tunnus
actions-unknown-touchpoint = rivi { $row }: kartassa ei ole kosketuspistettä ”{ $text }”; kirjoita sen numero, nimi tai tunnus
actions-several-touchpoints = rivi { $row }: usean kosketuspisteen nimi on ”{ $text }”; kirjoita numero sen eteen tai tunnus
actions-two-touchpoints = rivi { $row }: ”{ $text }” on eri kosketuspiste kuin tunnuksen; tyhjennä toinen soluista
actions-unknown-actor = rivi { $row }: kartassa ei ole toimijaa ”{ $text }”; lisää toimija ensin karttaan tai kirjoita nimi sarakkeeseen Kuka
actions-several-actors = rivi { $row }: usean toimijan nimi on ”{ $text }”; anna niille ensin kartassa eri nimet
actions-day = rivi { $row }: ”{ $text }” ei ole päivä; kirjoita se muodossa 2026-12-08
actions-ambiguous-day = rivi { $row }: ”{ $text }” voisi olla kaksi eri päivää; kirjoita se muodossa 2026-12-08
actions-no-effort = rivi { $row }: ”{ $text }” ei ole työmäärä; se on 1–5, joista 1 on pienin
actions-no-state = rivi { $row }: ”{ $text }” ei ole tila; tila on avoin, tekeillä, tehty tai hylätty
