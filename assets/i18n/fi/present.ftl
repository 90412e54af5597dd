# Kartta huoneen edessä.

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
present-black = pimeä
present-jump = siirry
present-light = valo
present-leave = poistu

keys-presenting = Huoneen edessä
presenting-walk-how = Oikealle, Vasemmalle, PgDn, PgUp, välilyönti, Home, End
presenting-walk = Seuraava kosketuspiste, edellinen, ensimmäinen, viimeinen; myös kaukosäätimellä
presenting-rate-how = 1, 2, 3, 0; N, Shift+N
presenting-rate = Arvioi näytettävä tai poista arvio; seuraava katkos, edellinen
presenting-whole-how = M
presenting-whole = Koko kartta tai taas yksi kosketuspiste
presenting-jump-how = G, numero, Enter
presenting-jump = Siirry sen numeroiseen kosketuspisteeseen
presenting-black-how = B tai ., L
presenting-black = Näytä hetken ajan ei mitään; valo osoittimen ympärille
presenting-leave-how = Esc
presenting-leave = Poistu
