# Kartta yleisön edessä.

command-present = Esitä alusta
command-present-help = Näytä kosketuspisteet yksi kerrallaan koko näytöllä, ensimmäisestä alkaen
command-present-also = diaesitys projektori huone työpaja fasilitointi
command-present-here = Esitä tästä
command-present-here-help = Näytä kosketuspisteet yksi kerrallaan koko näytöllä, valitusta alkaen
command-present-here-also = diaesitys projektori huone työpaja fasilitointi

present = Esitä
present-place = { $number } / { $count }
present-said = { $number } / { $count }: { $title }, { $level }. { $verdict }
present-note = Muistiinpano
present-typed = Siirry kosketuspisteeseen { $number }… Enter siirtyy, Esc jää
present-black-said = Mitään ei näytetä. B tai napsautus jatkaa
present-previous = edellinen
present-next = seuraava
present-whole = koko kartta
present-black = pimennä
present-jump = siirry
present-light = valo
present-leave = poistu

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

votes-in = { $answered }/{ $count } pöytää on vastannut
votes-room = Kädet ylös: koko huone
votes-of-room = kaikki huoneessa
votes-hidden = Piilossa, kunnes painat V
votes-counting = lasketaan nyt
votes-answered = vastannut
votes-waiting = odottaa
votes-take = Enter ottaa ne, Tab siirtyy seuraavaan pöytään
votes-all = Kaikki
votes-open = Ei vielä paljastettu
votes-agree = kaikki sanovat: { $level }
votes-alone = vain { $table } sanoo: { $level }
votes-apart = { $count ->
    [one] { $tables } sanoo: { $level }, toinen ei
   *[other] { $tables } sanovat: { $level }, muut eivät
}
present-count = laske kädet
present-reveal = paljasta
present-hide = piilota taas
present-end-counting = lopeta laskeminen
present-table = seuraava pöytä

presenting-count-how = C, sitten 3 5 12 Enter
presenting-count = Laske kädet: negatiiviset, neutraalit, positiiviset; Esc lopettaa
presenting-vote-how = A, S, D; Shift pohjassa
presenting-vote = Yksi käsi lisää: negatiivinen, neutraali, positiivinen; yksi pois
presenting-table-how = Tab, Shift+Tab
presenting-table = Laske seuraavalle pöydälle tai edelliselle
presenting-reveal-how = V
presenting-reveal = Näytä, mitä laskettiin, tai piilota se taas
