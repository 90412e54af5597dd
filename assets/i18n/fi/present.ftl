# Kartta yleisön edessä.

command-present = Esitä alusta
command-present-help = Näytä kosketuspisteet yksi kerrallaan koko näytöllä, ensimmäisestä alkaen
command-present-also = diaesitys projektori huone työpaja fasilitointi pisteet äänet tarrat pöydät kädet
command-present-here = Esitä tästä
command-present-here-help = Näytä kosketuspisteet yksi kerrallaan koko näytöllä, valitusta alkaen
command-present-here-also = diaesitys projektori huone työpaja fasilitointi pisteet äänet tarrat pöydät kädet

present = Esitä
present-place = { $number } / { $count }
present-said = { $number } / { $count }: { $title }, { $level }. { $verdict }
present-note = Muistiinpano
present-typed = Siirry kosketuspisteeseen { $number }…
present-black-said = Mitään ei näytetä. B tai napsautus jatkaa
present-previous = edellinen
present-next = seuraava
present-whole = koko kartta
present-black = pimennä
present-jump = siirry
present-light = valo
present-leave = poistu
present-show = näytä taas

keys-presenting = Yleisön edessä
presenting-walk-how = Oikealle, Vasemmalle, PgDn, PgUp, välilyönti, Home, End
presenting-walk = Seuraava kosketuspiste, edellinen, ensimmäinen, viimeinen; myös kaukosäätimellä
presenting-rate-how = 1, 2, 3, 0; N, Shift+N
presenting-rate = Arvioi näytettävä tai poista arvio; seuraava katkos, edellinen
presenting-whole-how = M
presenting-whole = Koko kartta tai taas yksi kosketuspiste
presenting-jump-how = G, numero, Enter
presenting-jump = Siirry numeron mukaiseen kosketuspisteeseen
presenting-black-how = B tai ., L
presenting-black = Älä näytä hetkeen mitään; valo osoittimen ympärille
presenting-leave-how = Esc
presenting-leave = Poistu

votes-in = { $answered }/{ $count } pöydästä on vastannut
votes-room = Koko huone äänestää
votes-of-room = kaikki huoneessa
votes-hidden = Piilossa, kunnes painat V
votes-counting = lasketaan nyt
votes-answered = vastannut
votes-waiting = odottaa
votes-take = Enter ottaa ne
votes-take-table = Kun on annettu 124 tai 1 2 4 ja Enter, seuraava pöytä tulee itsestään. Tab ohittaa tämän
votes-all = Kaikki
votes-open = Ei vielä paljastettu
votes-agree = { $missing ->
    [0] joka pöydän tulos on { $level }
    [one] vastanneiden pöytien tulos on { $level }; yksi ei ole vastannut
   *[other] vastanneiden pöytien tulos on { $level }; { $missing } pöytää ei ole vastannut
}
votes-unnamed = Ilman pöytää
votes-disagree = Pöydät ovat eri mieltä: { $numbers }
votes-replaced = Aiemmat vastaukset korvattiin: { $table }. Kumoa palauttaa ne
votes-replaced-room = Huoneen aiemmat vastaukset korvattiin. Kumoa palauttaa ne
votes-hand = { $level }: yksi ääni lisää, vaihtonäppäimen kanssa yksi vähemmän
present-end-timer = lopeta ajastin
votes-alone = vain { $table } sanoo: { $level }
votes-apart = { $count ->
    [one] { $tables } sanoo: { $level }, toinen ei
   *[other] { $tables } sanovat: { $level }, muut eivät
}
present-count = laske äänet
present-reveal = paljasta
present-hide = piilota taas
present-end-counting = lopeta laskeminen
present-skip-table = ohita pöytä
present-table = seuraava pöytä

presenting-count-how = C, sitten 3 5 12 Enter; pöydässä 124
presenting-count = Laske äänet: negatiiviset, neutraalit, positiiviset; Esc lopettaa
presenting-vote-how = A, S, D laskettaessa; Shift pohjassa
presenting-vote = Yksi ääni lisää: negatiivinen, neutraali, positiivinen; yksi pois
presenting-table-how = Tab, Shift+Tab
presenting-table = Laske seuraavalle pöydälle tai edelliselle
presenting-reveal-how = V
presenting-reveal = Näytä, mitä laskettiin, tai piilota se taas

dots = { $count ->
    [0] ei tarroja
    [one] 1 tarra
   *[other] { $count } tarraa
}
dots-question = Mikä pitäisi korjata ensin?
dots-left = { $count ->
    [0] kaikki annettu
    [one] 1 tarra jäljellä
   *[other] { $count } tarraa jäljellä
}
dots-shown = Näkyvissä { $first }–{ $last }, yhteensä { $count }; ↓ ja ↑ näyttävät muut
dots-hidden = { $count ->
    [one] Vielä paljastamatta ja siksi poissa luettelosta: { $numbers }. Lopeta tarrat ja paljasta se sen kohdalla (V)
   *[other] Vielä paljastamatta ja siksi poissa luettelosta: { $numbers }. Lopeta tarrat ja paljasta ne kunkin kohdalla (V)
}
dots-none = Katkoksia ei ole
dots-unrated = Ei katkoksia: mitään ei ole vielä arvioitu
dots-typed = Tarra kosketuspisteelle { $number }…
dots-given-all = { $count ->
    [one] { $table } on antanut tarransa. Askelpalautin ottaa sen takaisin, + antaa joka pöydälle yhden lisää
   *[other] { $table } on antanut kaikki { $count } tarraansa. Askelpalautin ottaa yhden takaisin, + antaa joka pöydälle yhden lisää
}
dots-no-break = Kosketuspiste { $number } ei ole luettelossa, joten se ei saa tarraa
dots-take = Ota tarra takaisin kosketuspisteeltä { $number }
dots-row = valitse
dots-give = anna tarra
dots-take-back = ota takaisin
dots-order = eniten ensin
dots-in-order = polun järjestys
dots-fewer = vähemmän
dots-more = enemmän, nyt { $count } kullakin
dots-end = valmis
present-dots = tarrat
dots-sort = Eniten tarroja ensin
dots-unsort = Polun järjestyksessä

presenting-dots-how = P, sitten 4 Enter, tai nuolet ja Enter
presenting-dots = Anna tarroja sille, mikä pitäisi korjata ensin; askelpalautin ottaa takaisin, O järjestää, + ja − muuttavat pöytäkohtaista tarramäärää
presenting-timer-how = T, minuutit, Enter
presenting-timer = Ajastin; T ottaa sen pois

present-timer = ajastin
timer-typed = Ajastin { $number } min…
timer-left = Ajastin: { $time } jäljellä
timer-over = Aika on loppu
timer-end = Napsauta, niin ajastin poistuu
menu-timer = Ajastin
command-timer = { $minutes } min
command-timer-help = Käynnistä { $minutes } minuutin ajastin: rengas, joka täyttyy, ilman ääntä
command-timer-also = laskuri kello sekuntikello minuutit hälytys
command-end-timer = Ota pois
command-end-timer-help = Ota ajastin pois
command-end-timer-also = pysäytä laskuri kello
lacks-timer = Ajastinta ei ole käynnissä

present-aside = muistiinpanot
present-swap = vaihda näytöt
typed-take = ota
typed-leave = peru
aside-next = Seuraavaksi
aside-last = Tämä on viimeinen kosketuspiste
aside-no-note = Ei muistiinpanoa
aside-votes = Äänet tähän mennessä
aside-no-timer = T asettaa ajastimen
presenting-aside-how = F6, Shift+F6
presenting-aside = Vetäjälle: mitä tulee seuraavaksi, muistiinpano ja äänet tähän mennessä; tässä ikkunassa, jos yleisöllä on oma näyttö, muuten alareunassa; näytöt vaihtuvat keskenään
