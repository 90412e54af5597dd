# Valitukset: tapaus lomakkeena tarkastelussa, ja mitä siitä siellä kerrotaan (R13, R16).

cases = Tapaukset
cases-help = Tapaus on yksi valitus. Ensin asiakasta kuunnellaan ja hän on samaa mieltä siitä, mikä ongelma on; sitten se ratkaistaan, ja jälkeenpäin joku kysyy, oliko asiakas tyytyväinen
cases-count = { $count ->
    [one] 1 tapaus
   *[other] { $count } tapausta
}
case-complain = Valitus…
case-another = Toinen valitus…
case-unsaid = Valitus, jota ei ole vielä kirjattu
case-named = Tapaus { $number }
case-choose = { $case }: { $title }. { $stage }
case-delete = Poista tapaus
case-bar = { $stage }. { $why }
case-confirmed = Ratkaistu, kysytty, ja asiakas oli tyytyväinen: vie pois yhden vastauksen
case-confirmed-by-us = Asiakas oli tyytyväinen. Arvio ei muutu: näkymässä arvioimme itse
case-confirmed-gone = Asiakas oli tyytyväinen. Arvio ei muutu: hänen asiakasryhmäänsä ei ole kartassa
case-confirmed-aside = Asiakas oli tyytyväinen. Arvio ei muutu: asiakkaiden vastauksia tässä ei lasketa tähän näkymään
case-confirmed-no-answer = Asiakas oli tyytyväinen. Arvio ei muutu: yksikään asiakas ei ole vastannut tässä
case-confirmed-positive = Asiakas oli tyytyväinen. Arvio ei muutu: asiakkaille tässä ei ole katkosta
case-confirmed-none-left = Asiakas oli tyytyväinen. Arvio ei muutu: muut tapaukset ovat jo vieneet kaikki katkoksen vastaukset

# R13: the five steps
case-step-done = { $step }: tehty
case-step-next = { $step }: seuraavaksi
case-step-later = { $step }: myöhemmin
case-steam-help = Anna asiakkaan purkaa. Kuuntele, kunnes kaikki on sanottu. Vielä ei ratkaista mitään
case-stated = Mitä asiakas sanoo
case-stated-hint = Esimerkiksi: sänky on huono
case-cause = Mistä todella on kyse
case-cause-hint = Esimerkiksi: tyyny ei sovi
case-say-back = Kertaa asia omin sanoin, kunnes asiakas sanoo kyllä
case-say-back-said = Sanoit: ”{ $said }”. Vielä ei ole selvinnyt, mistä todella on kyse
case-say-back-cause = Sanoit: ”{ $said }”. Kyse on siis tästä: ”{ $cause }”
case-agree-question = Sanooko asiakas: siitä on kyse?
case-agree-yes = Kyllä, samaa mieltä
case-agree-no = Ei vielä
case-agree-no-help = Takaisin haastatteluun
not-agreed = asiakas ei ole vielä samaa mieltä siitä, mikä ongelma on
case-shut = Kiinni: { not-agreed }
case-mandate = { $count ->
    [one] Sen jälkeen { $names } saa ratkaista asian itse
   *[other] Sen jälkeen { $names } saavat kukin ratkaista asian itse
}
case-mandate-up-to = { $count ->
    [one] Sen jälkeen { $names } saa antaa hyvitystä, enintään { $limit }
   *[other] Sen jälkeen { $names } saavat kukin antaa hyvitystä, enintään { $limit }
}
case-solution = Ratkaisu
case-solution-hint = Mitä asialle tehdään?
case-solved = Ratkaistu
case-solved-now = Nyt
case-solved-now-help = Ratkaistiin juuri nyt
case-solved-by = Ratkaisija
case-solved-by-remove = { $name } ei ratkaissut tätä

# R13: facing the customer once more, then the organisation
case-follow-up-waits = kun asia on ratkaistu
case-follow-up-due = Määräpäivä
case-follow-up-due-name = Seurannan päivä
case-follow-up-done = Kysytty
case-follow-up-done-name = Päivä, jona asiakkaalta kysyttiin
case-follow-up-today = Tänään
case-satisfied = Tyytyväinen
case-satisfied-yes = Kyllä
case-satisfied-no = Ei
case-facts = { $count }/4 tietoa
case-fact-what = Mitä
case-fact-what-missing = asiakkaan valitus puuttuu
case-to-whom = Kenelle
case-to-whom-hint = Huone tai tilaus, ei nimeä
case-opened = Milloin
moment-at = klo
case-opened-name = Valituksen ajankohta
case-moment-hint = Esimerkiksi { $moment }
case-moment-unread = Tämä ei ole ajankohta. Kirjoita se näin: { $moment }
case-fact-how = Miten
case-fact-how-missing = ratkaisu puuttuu
case-segment = Asiakasryhmä
case-kind = Laji
case-kind-one-off = Yksittäinen
case-kind-systemic = Toistuva
case-kind-asked = laji puuttuu
case-lesson = Oppi
case-lesson-hint = Mitä teemme tästä lähtien toisin?
case-act = Tee tästä toimenpide
case-act-help = Toistuva sattuu uudelleen, joten se saa toimenpiteen tähän kosketuspisteeseen
case-acted = Toimenpide on olemassa: { $what }

# why it takes no answer back
case-why-unsolved = Arvio ei vielä muutu: asiaa ei ole ratkaistu
case-why-not-followed = Arvio ei vielä muutu: seuranta on tekemättä
case-why-not-asked = Arvio ei vielä muutu: kukaan ei ole kertonut, oliko asiakas tyytyväinen
case-why-unsatisfied = Ei muuta arviota: asiakas ei ollut tyytyväinen

# R13: what cannot be said now
case-not-agreed = Ratkaisua ei vielä ole: { not-agreed }
case-solution-there = Ratkaisu on jo kirjattu. Poista se ensin, niin yhteisymmärryksen voi perua
case-not-next = Vaiheet tehdään järjestyksessä: ensin { $step }

# R16: contacts
contacts = Yhteydenotot
contacts-help = Jokainen tämän tapauksen viesti, puhelu ja käynti, asiakkaan ja meidän. Hiljaisuudet niiden välissä mitataan
contact-add = Lisää yhteydenotto
contact-remove = Poista tämä yhteydenotto
contact-raise = Siirrä tämä yhteydenotto saman päivän edellisen edelle
contact-day = Päivä
contact-day-name = Yhteydenoton päivä, 0 on ensimmäinen
contact-day-number = Päivä { $day }
contact-time = Aika
contact-time-name = Yhteydenoton aika
contact-time-hint = 19:00 tai illalla
contact-time-unread = Tämä ei ole aika. Kirjoita se näin: 19:00, tai aamulla, päivällä, illalla tai yöllä
contact-exact = Miten tarkkaan
contact-exact-at = tasan
contact-exact-after = jälkeen
contact-exact-by = mennessä
contact-exact-about = noin
contact-after = klo { $time } jälkeen
contact-by = klo { $time } mennessä
contact-about = noin klo { $time }
contact-part-morning = aamulla
contact-part-day = päivällä
contact-part-evening = illalla
contact-part-night = yöllä
contact-from = Keneltä
contact-from-customer = asiakkaalta
contact-from-us = meiltä
contact-channel = Kanava
contact-channel-none = ei kerrottu
contact-where = Missä
contact-where-name = Missä kohtaa kanavaa
contact-where-hint = Esimerkiksi yksityisviesti
contact-tone = Sävy
contact-tone-name = Yhteydenoton sävy
contact-tone-hint = Esimerkiksi leikkisä
contact-text = Sanat
contact-text-name = Yhteydenoton sanat
contact-line = { $when }, { $from }
case-told = Kerrottu, kertaa
case-told-help = Kuinka monta kertaa asiakas joutui kertomaan asian. Tavoite on kerran
grades = Arvosanat
grade-add = Lisää arvosana
grade-remove = Poista tämä arvosana
grade = Arvosana
grade-hint = 9+
grade-by = Kenen mitalla
grade-by-hint = Esimerkiksi nykyajan

# commands
command-complaint = Valitus…
command-complaint-help = Avaa tapaus valittuun kosketuspisteeseen; ensin kirjataan, mitä asiakas sanoo
command-next-case = Seuraava tapaus
command-next-case-help = Siirry seuraavaan hoidettavaan tapaukseen: ensin ne, joiden seurannan päivä on tullut, sitten muut avoimet
command-handover = Vuoronvaihto…
command-handover-help = Lue, kopioi tai vie seuraavalle vuorolle sivu avoimista tapauksista, tehtävistä seurannoista ja opeista
command-mandates = Kuka saa ratkaista…
command-mandates-help = Lue, kopioi tai vie seinälle sivu siitä, kuka saa ratkaista ongelman itse ja mihin rajaan asti
command-cases-panel = Tapaukset
command-cases-panel-help = Näytä tai piilota kartan valitukset: missä vaiheessa kukin on ja milloin asiakkaalta kysytään
command-contacts-panel = Yhteydenotot
command-contacts-panel-help = Näytä tai piilota katsotun tapauksen yhteydenotot ja hiljaisuudet niiden välissä
lacks-case = Kartassa ei ole vielä tapauksia. Valitse kosketuspiste ja sitten Valitus…
lacks-contacts = Valitse kosketuspiste, jonka tapauksessa on yhteydenottoja

# the list of the map's cases
cases-due = { $count ->
    [one] 1 tapauksen seurannan päivä on tullut
   *[other] { $count } tapauksen seurannan päivä on tullut
}
cases-open = { $count ->
    [0] yhtään ei ole auki
    [one] 1 on auki
   *[other] { $count } on auki
}
case-ask-on = kysy viimeistään { $day }
cases-to-report = { $count } vielä raportoimatta
cases-to-learn = { $count } vielä oppimatta
case-to-report = vahvistettu, raportoimatta
case-to-learn = vahvistettu, oppimatta
case-is-confirmed = vahvistettu

# the timeline of contacts
contact-from-told = { $from }
duration-hours = { $count ->
    [one] 1 tunti
   *[other] { $count } tuntia
}
duration-about = noin { $duration }
contacts-none = Yhteydenottoja ei ole vielä kirjattu. Tapauksen lomakkeella oikealla Yhteydenotot lisää niitä
contacts-silence = { $duration } hiljaisuutta
contacts-promised = luvattu vastausaika: { $duration }
contacts-first = Ensimmäinen vastaus
contacts-first-after = kesti { $duration }
contacts-first-none = ei vielä
contacts-asked = Yhteydenotot
contacts-asked-said = { $count }, { $channels ->
    [one] 1 kanavassa
   *[other] { $channels } kanavassa
}
contacts-told = Kerrottu
contacts-told-said = { $count ->
    [0] ei vielä
    [one] kerran
   *[other] { $count } kertaa
}
contacts-answered = Vastattu
contacts-answered-said = { $count }/{ $of }
contacts-answered-help = Asiakkaan yhteydenotot, joihin vastattiin siellä, missä ne tehtiin
contacts-grade-by = Mittana { $by }
contacts-legend-customer = asiakkaalta
contacts-legend-us = meiltä

# the pages for those who take over and for the wall, read over the window
page-export = Vie…
page-export-help = Kirjoita sivu verkkosivuna (HTML), tekstinä (Markdown) tai paperille (PDF)
page-copy = Kopioi
page-copy-help = Pane sivu leikepöydälle Markdownina
page-copied = Sivu on leikepöydällä
