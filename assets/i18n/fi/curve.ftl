# Mitä annetaan eteenpäin: tunnejälki käyränä.

# R9: mitä jää mieleen, ja sanat käyrän yllä
curve-peak = Voimakkain hetki: { $number } { $title }, { $level }.
curve-end = Loppu: { $number } { $title }, { $level }.
curve-peak-and-end = Voimakkain hetki ja loppu: { $number } { $title }, { $level }.
curve-peak-here = Voimakkain hetki
curve-end-here = Loppu
curve-peak-and-end-here = Voimakkain hetki ja loppu

# Jokainen viiva niille, jotka eivät näe sitä
curve-line = { $name }: { $told }.
curve-line-at = { $level } kohdassa { $numbers }
curve-line-at-several = { $level } kohdissa { $numbers }
curve-line-whole = ei katkoksia eikä aukkoja

# kuva: käyrän selite
legend-shade = Varjostus: katkos
legend-gap = Aukko: arvioimatta

# Kaiken eteenpäin annettavan alku: keille, ja keneltä kysyttiin; luku tulee sanansa jälkeen
head-for = Asiakasryhmät: { $segments }
head-asked = Vastaajat: { $who }
head-asked-customers = asiakkaita { $count }
head-asked-staff = henkilöstöä { $count }
head-asked-own = meitä itseämme { $count }
head-asked-unnamed = ilman ryhmää

# Logo, jota ei voi ottaa
logo-unread = { $file }: { $why }. Logo valitaan kohdasta Tiedosto ▸ Logo vienteihin…
logo-too-large = logo on suurempi kuin { $megabytes } Mt; valitse pienempi kuva
logo-too-many-pixels = logossa on yli { $millions } miljoonaa kuvapistettä; valitse pienempi kuva
logo-undrawable = tämä ei ole PNG- eikä SVG-kuva, jonka voisi piirtää; valitse logoksi toinen kuva

# Raportti: jokainen kosketuspiste kullekin taulukkona, ja mitä kartta on kullekin asiakasryhmälle
report-curve-says = Mitä kukin kosketuspiste on kenellekin, polun järjestyksessä.
report-asked = Vastaajia
report-verdict = Tulos
report-standings-say = Jokainen asiakasryhmä erikseen: montako vastasi, montako kosketuspistettä on kullakin tasolla ja mitä siitä seuraa.
standing-holds = Onnistunut
standing-recovered = Onnistunut korjauksen jälkeen
standing-open = Kesken
standing-broken = Ei onnistunut, katkos { $breaks }
standing-broken-several = Ei onnistunut, katkokset { $breaks }

# Pääte: logo ja oma rivi
help-export-logo = Logo kuvan ja raportin alkuun, enintään 2 Mt:n PNG tai SVG, joka upotetaan tiedostoon
help-export-line = Oma rivi otsikon yläpuolelle, esimerkiksi tekijän nimi
cli-no-head = tässä tulosteessa ei ole omaa otsikko-osaa; jätä tämä pois

# Ikkuna: logo ja oma rivi
command-logo = Logo vienteihin…
command-logo-help = Valitse PNG- tai SVG-kuva, joka tulee vietyjen kuvien ja raporttien alkuun; valitse uudelleen, niin se jää pois
command-logo-also = brändi tunnus yritys kuva
command-head-line = Oma rivi vienteihin…
command-head-line-help = Oma rivi vietyjen kuvien ja raporttien otsikon yläpuolelle, esimerkiksi tekijän nimi
command-head-line-also = tekijä yritys luottamuksellinen tunniste
dialog-logo = Valitse logo
dialog-logo-filter = Kuvat (PNG, SVG)
logo-on = { $file } tulee vientien alkuun
logo-off = Vienneissä ei ole enää logoa
ask-path-logo = Mikä kuva on logo? Sen pääte on .png tai .svg
ask-line = Rivi vientien alkuun
ask-line-more = Rivi tulee vietyjen kuvien ja raporttien otsikon yläpuolelle. Tyhjä rivi jää pois.
line-field = Rivi
