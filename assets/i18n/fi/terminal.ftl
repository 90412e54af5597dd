# Pääte: mitä komennot sanovat. Koneen sanoja, kuten valitsimen --json avaimia, ei käännetä.

## Luettelot

outline-mark-alone = arvio ilman kosketuspistettä; kirjoita kosketuspiste sen eteen
outline-bullet-alone = luettelomerkki ilman tekstiä; kirjoita kosketuspiste sen jälkeen tai poista rivi
outline-heading-alone = otsikko ilman tekstiä; kirjoita siihen vaiheen nimi tai poista se
outline-stages = vaiheita on yli { $most }; jaa luettelo osiin
outline-actors = toimijoita on yli { $most }; jaa luettelo osiin
outline-touchpoints = kosketuspisteitä on yli { $most }; jaa luettelo osiin
outline-unknown-rating = ”{ $text }” ei ole arvio; se on muistiinpanossa. Arvioita ovat (+), (0), (-), 1–5 ja sanat kuten hyvä ja huono
outline-rated-twice = ”{ $text }” on eri arvio kuin otsikossa; otsikon arvio pätee, ja toinen on muistiinpanossa
outline-unknown-column = sarakkeelle ”{ $text }” ei ole kartassa paikkaa; sen solut ovat muistiinpanoissa
outline-empty = luettelossa ei ole kosketuspisteitä, joten kartta on tyhjä
outline-is-survey = jokaisesta rivistä tuli kosketuspiste; jos nämä ovat kyselyn vastauksia, polku survey laskee ne eikä säilytä kenenkään nimeä
outline-is-map = tämä on jo kartta; avaa se tai tarkista se komennolla polku check

## Ennen ikkunaa

no-display = Näyttöä ei ole, joten ikkunaa ei voi avata. Ilman näyttöä toimivat: polku check FILE…, polku diff A B, polku export FILE, polku import OUTLINE, polku completions SHELL, polku man; lisää kertoo polku --help
no-window = Ikkunaa ei voi avata: { $why }. { -works-without }
no-server = Ikkunaa ei voi avata: näyttöpalvelin { $variable }={ $value } ei vastaa; käynnistä se tai anna muuttujaan { $variable } toimiva. { -works-without }
lacks-keyboard = Ikkunaa ei voi avata: kirjasto libxkbcommon-x11 puuttuu; asenna se (Debian, Ubuntu: libxkbcommon-x11-0, muualla: libxkbcommon-x11). { -works-without }
lacks-x11 = Ikkunaa ei voi avata: jokin X11:n kirjasto puuttuu; asenna libX11, libX11-xcb, libXcursor ja libXi (Debian, Ubuntu: libx11-6 libx11-xcb1 libxcursor1 libxi6). { -works-without }
lacks-wayland = Ikkunaa ei voi avata: kirjasto libwayland-client puuttuu; asenna se (Debian, Ubuntu: libwayland-client0, muualla: wayland). { -works-without }
lacks-graphics = Ikkunaa ei voi avata: toimivaa OpenGL:ää ei ole; asenna Mesa tai näytönohjaimesi ajuri (Debian, Ubuntu: libgl1 libegl1 libgl1-mesa-dri). { -works-without }
-works-without = Ilman ikkunaa toimivat: polku check FILE…, polku diff A B, polku export FILE, polku import OUTLINE; lisää kertoo polku --help
cli-one-file = polku avaa yhden tiedoston; usean kartan tulokset kertoo polku check FILE…

## Komennot

cli-usage-error = virhe: { $said }
cli-usage-unknown = argumenttia { $arg } ei tässä ole
cli-usage-missing = puuttuu: { $arg }
cli-usage-no-value = { $arg } tarvitsee arvon
cli-usage-value = ”{ $value }” ei ole kohdan { $arg } arvo
cli-usage-surplus = { $arg } ei ota arvoa ”{ $value }”
cli-usage-twice = { $arg } on annettu useammin kuin kerran
cli-usage-values = mahdolliset arvot: { $values }
cli-usage-meant = tarkoititko { $values }
cli-usage-help = Lisää kertoo polku --help
cli-no-output = Tulosta ei voitu kirjoittaa: { $why }
cli-nothing-found = Ei havaintoja
cli-standard-twice = vakiosyöte voi olla vain toinen kartoista; anna toinen tiedostona
cli-today = ”{ $text }” ei ole päivä; kirjoita se muodossa 2026-12-08
cli-mended-one-file = numerot ovat yhden kartan; anna yksi tiedosto
cli-no-break = kosketuspiste nro { $number } ei ole katkos, joten sitä ei voi ajatella korjatuksi; anna jokin tuloksen luettelemista
cli-no-segment = kartassa ei ole asiakasryhmää ”{ $segment }”; kirjoita nimi täsmälleen kuten kartassa
cli-export-ending = viennin pääte on { $endings } tai { $last }; valitse sellainen nimi tai kerro laji valitsimella --to
cli-export-to = tämä kirjoitetaan muotoon { $endings } tai { $last }; valitse jokin niistä
cli-export-ending-one = tämä kirjoitetaan vain muotoon { $last }; valitse sellainen nimi
cli-export-to-one = tämä kirjoitetaan vain muotoon { $last }; valitse se
cli-no-scale = { $to ->
    [svg] SVG-kuvalla ei ole mittakaavaa
    [pptx] dioilla ei ole mittakaavaa
    [pdf] PDF on paperinsa kokoinen
   *[other] raportilla ei ole mittakaavaa
}; jätä se pois tai kirjoita --to png
cli-no-scale-form = kyselylomakkeella ei ole mittakaavaa; jätä se pois
cli-no-scale-page = sivulla ei ole mittakaavaa; jätä se pois
cli-no-paper = vain PDF:llä on paperi; jätä se pois tai kirjoita --to pdf
cli-no-paper-here = tätä ei tehdä paperille; jätä se pois
cli-no-lens = --lens jäi pois: tämä näyttää kokemuksen linssistä riippumatta
cli-no-theme = --theme jäi pois: tämä on aina vaalea
cli-scale-range = mittakaava on väliltä 0.5–8; valitse se siltä väliltä
cli-merge-files = merge ottaa kartat POHJA OMA TOINEN tai valitsimen --no-base kanssa OMA TOINEN; nimeä kartat niin ja yhdistä seuraava tulokseen
cli-merge-left = { $file }: kartassa on ristiriitoja; avaa se Polussa ja valitse
cli-merge-as-text = { $file }: yhdistettiin sen sijaan riveittäin
cli-survey-sheet = luetaan välilehti ”{ $name }”; välilehdet ovat { $names }, ja --sheet sanoo, mikä luetaan
cli-survey-uneven = rivillä { $row } on { $cells ->
    [one] yksi solu
   *[other] { $cells } solua
}, otsikkorivillä { $columns }
cli-survey-left-out = sarake ”{ $header }” jää pois: { $why }
cli-survey-unnamed = nro { $number }
cli-survey-outside = rivi { $row }, ”{ $header }”: ”{ $text }” on asteikon { $scale } ulkopuolella eikä ole vastaus
cli-survey-widened = sarake ”{ $header }” luetaan asteikolla { $scale } { $few ->
    [one] yhden vastauksen takia (vastauksia { COUNT($answers) }); useimmat sarakkeet ovat asteikolla { $usual }; jos se on lyöntivirhe
   *[other] { COUNT($few) } vastauksen takia (vastauksia { COUNT($answers) }); useimmat sarakkeet ovat asteikolla { $usual }; jos ne ovat lyöntivirheitä
}, lisää --scale '{ $quoted }={ $usual }'
cli-survey-more = … ja { $count ->
    [one] vielä yksi tällainen rivi
   *[other] vielä { $count } tällaista riviä
}
cli-survey-replaced = kartassa ollut kysely ”{ $name }” korvataan
cli-survey-scale = Asteikolla { $scale }{ $reversed ->
    [yes] , jossa 1 on paras
   *[no] { "" }
}: { $headers }
cli-survey-holding = Mikä katkaisee yksin eniten polkuja:
cli-survey-open = useampi kuin yksi asteikko sopii: { $headers }; sano, millä kysyttiin: { $scales }
cli-survey-nothing = mikään sarake ei näytä kosketuspisteeltä; sano, mikä on, valitsimella --column 'OTSIKKO=NIMI' tai --scale 'OTSIKKO=1-5'
cli-survey-unanswered = kukaan ei vastannut mitään, mikä olisi asteikolla; sano valitsimella --scale, millä asteikolla kysyttiin
cli-survey-no-name = kyselyllä ei ole nimeä; anna sille nimi valitsimella --name
cli-survey-header = ensimmäinen rivi ei ole otsikkorivi: siinä on vastauksia ({ $texts }); kirjoita kosketuspisteiden nimet sen yläpuolelle
cli-survey-no-column = saraketta ”{ $header }” ei ole; sarakkeet ovat { $headers }
cli-survey-pair = tekstissä ”{ $text }” ei ole yhtäsuuruusmerkkiä; kirjoita OTSIKKO=ARVO
cli-survey-no-title = ”{ $header }” jää ilman nimeä; kirjoita --column 'OTSIKKO=NIMI'
cli-survey-no-scale = ”{ $word }” ei ole asteikko; asteikkoja ovat { $scales }
cli-survey-no-reverse = sarakkeella ”{ $header }” ei ole asteikkoa, jonka voisi kääntää
cli-survey-no-segment = sarakkeessa ”{ $header }” ei ole vastauksia tai niitä on liian monta erilaista asiakasryhmäksi; valitse toinen
cli-survey-personal-segment = sarake ”{ $header }” jää pois, jottei ketään tunnisteta siitä, ja asiakasryhmien nimet jäävät karttaan; valitse toinen
cli-survey-no-touchpoint = sarakkeessa ”{ $header }” on liian monta erilaista vastausta arvioksi; valitse toinen
cli-survey-outcomes = sarake ”{ $header }” ei voi olla lopputulos aiemmin nimetyn rinnalla: kartassa on paikka yhdelle siitä, tulisiko asiakas uudelleen, yhdelle siitä, suosittelisiko hän, ja yhdelle muulle, joka kerrotaan katkosten määrän mukaan ja nimetään ensin
cli-survey-no-outcome = sarakkeessa ”{ $header }” on liian monta erilaista vastausta lopputulokseksi; valitse toinen
cli-survey-no-value = kukaan ei sano ”{ $value }” sarakkeessa ”{ $header }”; kirjoita vastaus niin kuin se siinä on
cli-survey-date = ”{ $date }” ei ole päiväys; kirjoita VVVV, VVVV-KK tai VVVV-KK-PP
cli-actions-ending = toimenpidesuunnitelman pääte on { $endings } tai { $last }; valitse sellainen nimi tai kerro laji valitsimella --to
cli-actions-separator = taulukon solujen välissä on , tai ; tai tab; valitse niistä
cli-actions-no-separator = tehtävissä ei ole erotinta; jätä se pois tai kirjoita --to csv
cli-actions-standard-twice = vakiosyöte voi olla kartta tai taulukko, ei kumpikin; anna toinen tiedostona
cli-actions-not-taken = mitään ei otettu; korjaa nämä rivit ja ota taulukko uudelleen
cli-git-failed = git sanoo: { $why }
cli-git-would = Tämä kirjoitettaisiin:
cli-git-how = polku git-setup --write kirjoittaa sen, polku git-setup --remove ottaa sen takaisin.
cli-git-written = Git yhdistää kartat Polulla tässä tietovarastossa. Vie .gitattributes versiohallintaan; gitin asetukset ovat kunkin omat. polku git-setup --remove ottaa tämän takaisin.
cli-git-removed = Git yhdistää kartat taas riveittäin.

## Ohje. Komentojen, valitsinten ja niiden arvojen nimet ovat koneen sanoja

help-usage = Käyttö:
help-commands = Komennot
help-arguments = Argumentit
help-options = Valitsimet

help-polku = Arvioi jokainen asiakkaan polun kosketuspiste ja näe, missä kokemus katkeaa
help-polku-map = Kartta, joka avataan ikkunaan; ilman sitä avataan esimerkki
help-polku-more = { help-polku-map }
help-polku-lang = en tai fi; muuten järjestelmän kieli
help-polku-help = Kerro, mitä kaikkea on
help-polku-version = Kerro versio

help-actions = Kirjoita katkosten toimenpiteet taulukoksi tai tehtäviksi, ja ota muokattu taulukko takaisin karttaan
help-actions-map = Kartta; - on vakiosyöte
help-actions-to = csv (taulukko, tavallisesti) tai md (tehtävät Markdownina); muuten OUT-tiedoston päätteen mukaan
help-actions-separator = Taulukon solujen väliin: , (tavallisesti), ; tai tab
help-actions-take = Ota tämä taulukko karttaan: CSV, XLSX tai ODS. Se, mikä eroaa, muuttuu tunnuksen mukaan; rivi ilman tunnusta on uusi toimenpide
help-actions-output = Mihin; - on vakiotuloste, kuten myös ilman tätä. Valitsimen --take kanssa syntyvä kartta
help-actions-force = Korvaa olemassa oleva tiedosto; valitsimen --take kanssa myös itse kartta
help-actions-after = Taulukon kieli on --lang, muuten kartan oma, muuten järjestelmän; englannin-, suomen- ja ruotsinkieliset otsikot tunnetaan missä järjestyksessä tahansa. Puuttuva sarake jättää kenttänsä ennalleen. Jos jotakin riviä ei voi ottaa, mitään ei oteta, ja jokainen sellainen rivi kerrotaan. Paluuarvo: 0 tehty, 2 ei tehty.

help-check = Arvioi kartat: kunkin tulos, missä se katkeaa ja mitä säännöt havaitsevat
help-check-files = Karttoja; - on vakiosyöte
help-check-by = Kenen arvio ratkaisee: customers-first (tavallisesti), customers tai own
help-check-segment = Arvioi vain tälle asiakasryhmälle, jonka nimi on kuten kartassa
help-check-rule = Kerro vain tämän säännön havainnot, jokainen erikseen: R5, R6, R8, R10, R11, R12, R13, R14, R15, R16, R17 tai R19; valitsimen voi toistaa
help-check-today = Päivä, jona karttoja katsotaan, VVVV-KK-PP; sen mukaan jokin on myöhässä. Muuten järjestelmän päivä
help-check-mended = Kerro, mitä kartta olisi, jos nämä katkokset korjattaisiin: numerot, kuten 7,14. Paluuarvo ei muutu
help-check-json = Kerro tulos ohjelmalle: yksi JSON-taulukko
help-check-after = Paluuarvo: 0 kaikki kartat ovat onnistuneita, 1 jokin ei ole tai on kesken, 2 jotakin ei voitu käyttää.

help-diff = Vertaa kahta karttaa: mitä on uutta, poissa, muuttunut ja siirtynyt, ja molempien tulos
help-diff-before = Kartta; - on vakiosyöte
help-diff-second = Toinen kartta, johon ensimmäistä verrataan; - on vakiosyöte
help-diff-json = Kerro erot ohjelmalle: yksi JSON-olio
help-diff-text = Tulosta yksi kartta tekstinä, asia rivillä, gitin verrattavaksi
help-diff-after = Paluuarvo: 0 kartat ovat samat, 1 eivät ole, 2 jompaakumpaa ei voitu käyttää.

help-export = Piirrä kartasta kuva, sama kuin ikkunassa, tai kirjoita siitä raportti tai diat
help-export-file = Kartta; - on vakiosyöte
help-export-to = kuvaksi png tai svg, kartaksi paperille pdf, raportiksi html tai md, dioiksi pptx; raportista pdf, html tai md, kyselylomakkeesta html tai csv, sivuista handover ja mandates html, md tai pdf, papereista tally, stickers ja form pdf; muuten OUT-tiedoston päätteen mukaan, muuten png, raportista ja työpajan papereista pdf, tai html
help-export-sheet = Mitä siitä: map (kartta, tavallisesti; kuva, paperilla, raportti tai diat), report (raportti; pdf, html tai md), handover (avoimet tapaukset seuraavalle vuorolle; html, md tai pdf), mandates (kuka saa ratkaista mitä; html, md tai pdf), tally (laskentalomakkeet pöydille; pdf), stickers (kosketuspisteet leikattavina tarroina; pdf), form (kymmenen epäluottamuksen syyn lomake; pdf) tai questionnaire (kyselylomake kosketuspisteistä; html tai csv)
help-export-output = Minne; - on vakiotuloste. Muuten nykyiseen kansioon kartan nimellä
help-export-scale = Kuvapisteitä kartan yksikköä kohti, 0.5–8, png-kuvalle; ilman sitä 1
help-export-today = Päivä, jona karttaa katsotaan, VVVV-KK-PP; sen mukaan jokin on myöhässä, ja se kerrotaan alussa. Muuten järjestelmän päivä, jota ei kerrota. Kun se on annettu, samasta kartasta tulee sama tiedosto minä päivänä tahansa
help-export-paper = PDF:n paperi: a4 (tavallisesti), a3, a1 tai a0; kartta käännetään ja skaalataan niin, että se mahtuu
help-export-theme = light (vaalea, tavallisesti) tai dark (tumma)
help-export-by = { help-check-by }
help-export-segment = { help-check-segment }
help-export-force = Korvaa olemassa oleva tiedosto
help-export-after = Viedyn kieli on --lang, muuten kartan oma, muuten järjestelmän.

help-import = Tee luettelosta, jäsennyksestä tai taulukon riveistä kartta
help-import-outline = Teksti: ”# nimi”, ”## vaihe”, ”- kosketuspiste”, tai rivejä, joiden solujen välissä on sarkain (.csv: pilkku tai puolipiste); - on vakiosyöte
help-import-output = Minne; - on vakiotuloste. Muuten nykyiseen kansioon luettelon nimellä
help-import-voice = Kenen arviot ovat: own (omat, tavallisesti), customers (asiakkaiden) tai staff (henkilöstön)
help-import-force = Korvaa olemassa oleva tiedosto
help-import-after = Rivin lopussa (+), (0) tai (-) arvioi kosketuspisteen positiiviseksi, neutraaliksi tai negatiiviseksi; (?) on arvioimatta. Taulukon otsikkorivi kertoo, mitä solut ovat: otsikko, vaihe, kanavat, toimijat, arvio, muistiinpano. Se, mitä ei voi käyttää, kerrotaan ja jää muistiinpanoon.

help-survey = Laske kyselyn vastaukset, kerro, mikä katkaisee polkuja yksin, ja tuo kysely karttaan
help-survey-answers = CSV (pilkku, puolipiste tai sarkain; UTF-8, UTF-16 tai Windows-1252), XLSX tai ODS, otsikkorivin alla rivi kullekin vastaajalle; - on vakiosyöte
help-survey-map = Kartta, johon kysely tuodaan; ilman sitä jokaisesta sarakkeesta, jolla on asteikko, tulee uuden kartan kosketuspiste
help-survey-output = Mihin; - on vakiotuloste, ja yhteenveto menee vakiovirhevirtaan. Ilman tätä mitään ei kirjoiteta
help-survey-name = Kyselyn nimi; muuten sama kuin tiedoston. Kartassa jo oleva samanniminen kysely korvataan
help-survey-date = Milloin kysyttiin: VVVV, VVVV-KK tai VVVV-KK-PP
help-survey-sheet = Laskentataulukon välilehti; muuten ensimmäinen, jossa on solu
help-survey-column = Sarake, jolla on tämä otsikko, on tämän niminen kosketuspiste tai uusi; voi toistaa
help-survey-ignore = Jätä pois sarake, jolla on tämä otsikko; voi toistaa
help-survey-outcome = Sarake, jolla on tämä otsikko, kysyy lopputulosta, ja tämä vastaus on kyllä; voi toistaa
help-survey-segment = Sarake, jolla on tämä otsikko, sanoo kunkin vastaajan asiakasryhmän
help-survey-scale = Millä asteikolla kysyttiin: 1-3, 1-5, 1-7, 0-10, -2..2, 4-10 tai words; yhdestä sarakkeesta OTSIKKO=ASTEIKKO, voi toistaa
help-survey-reverse = Sarakkeessa, jolla on tämä otsikko, 1 on paras; voi toistaa
help-survey-json = Kerro ohjelmalle: yksi JSON-olio
help-survey-force = Korvaa jo oleva tiedosto, myös itse kartta
help-survey-after = Sarakkeet yhdistetään nimiin kirjainkoosta, välilyönneistä ja välimerkeistä välittämättä. Sarake, johon mikään asteikko ei sovi, jää pois, ja se kerrotaan: nimiä, sähköpostiosoitteita, puhelinnumeroita, päiviä ja vapaata tekstiä ei koskaan säilytetä. Paluuarvo: 0 tehty, 2 ei tehty.

help-merge = Yhdistä kaksi samasta lähtenyttä karttaa; minkä kumpikin muutti eri tavalla, se jää ristiriidaksi
help-merge-files = POHJA OMA TOINEN; valitsimen --no-base kanssa OMA TOINEN. Yksi niistä voi olla -, vakiosyöte
help-merge-no_base = Yhteistä karttaa ei ole: kaikki, mikä eroaa, on ristiriita
help-merge-output = Mihin; - on vakiotuloste. Jonkin näistä kartoista itsensä päälle vain valitsimella --force
help-merge-name_groups = Nimeä asiakkaiden ilman ryhmää antamat vastaukset tiedoston mukaan, niin usean pöydän vastaukset jäävät rinnakkain
help-merge-force = Korvaa olemassa oleva tiedosto
help-merge-after = Paluuarvo: 0 yhdistetty, 1 yhdistetty ja jäi ristiriitoja, jotka ovat kartassa ja luetellaan riveittäin, 2 ei tehty.

help-merge-driver = Yhdistä kartta gitin puolesta; git-setup kertoo gitille tästä
help-merge-driver-base = Yhteinen kartta
help-merge-driver-ours = Oma; tulos kirjoitetaan tähän
help-merge-driver-theirs = Toinen
help-merge-driver-marker_size = Merkkien pituus, kun yhdistetään riveittäin
help-merge-driver-path = Kartan nimi versiohallinnassa

help-git-setup = Opeta git yhdistämään kartat tässä tietovarastossa ja kertomaan niiden erot
help-git-setup-write = Kirjoita; ilman tätä vain kerrotaan, mitä kirjoitettaisiin
help-git-setup-remove = Ota takaisin

help-completions = Tulosta komentotulkin täydennykset
help-completions-shell = bash, elvish, fish, powershell tai zsh

help-man = Tulosta ohjesivu
