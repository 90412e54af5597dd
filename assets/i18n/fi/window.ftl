# Ikkuna. Selkeitä lauseita, ei pistettä yhden lauseen perään; "…" vain jos kysytään lisää.

menu-file = Tiedosto
menu-samples = Uusi esimerkistä
menu-recent = Viimeisimmät
menu-edit = Muokkaa
menu-map = Kartta
menu-arrange = Järjestä
menu-walk = Kulje ja siirrä
menu-view = Näytä
menu-theme = Teema
menu-panels = Paneelit
menu-interface-size = Käyttöliittymän koko
menu-language = Kieli
menu-help = Ohje

command-open = Avaa…
command-open-help = Avaa kartta, tai luettelo uutena karttana
command-sample-help =
    Avaa { $about ->
        [lunch] lounasesimerkki
        [congress] kongressiesimerkki
        [complaint] valitusesimerkki
        [hotel] hotelliyön esimerkki
       *[other] esimerkki ”{ $title }”
    } { $lang ->
        [fi] suomeksi
       *[en] englanniksi
    }
command-save = Tallenna
command-save-help = Tallenna kartta tiedostoonsa
command-save-as = Tallenna nimellä…
command-save-as-help = Tallenna kartta toiseen tiedostoon
command-merge = Yhdistä…
command-merge-help = Ota tähän karttaan saman kartan toiset versiot tai muiden pöytien kartat
command-export = Vie…
command-export-help = Tallenna kartta kuvana (PNG, SVG), paperille (PDF), raporttina (HTML, Markdown) tai dioina (PPTX)
command-questionnaire = Kyselylomake…
command-questionnaire-help = Kirjoita lomake, jolla asiakkaat arvioivat kartan kosketuspisteet (HTML), tai sen otsikot taulukkoon (CSV)
command-copy-picture = Kopioi kuva
command-copy-picture-help = Kopioi kartta kuvana leikepöydälle
command-quit = Lopeta
command-quit-help = Sulje Polku
command-undo = Kumoa
command-undo-help = Peru viimeisin muutos
command-undo-step = Kumoa { $what }
command-redo = Tee uudelleen
command-redo-help = Tee kumottu uudelleen
command-redo-step = Tee uudelleen { $what }
command-select-all = Valitse kaikki
command-select-all-help = Valitse kaikki kosketuspisteet
command-select-none = Poista valinta
command-select-none-help = Älä pidä mitään valittuna
command-rate-negative = Arvioi negatiiviseksi
command-rate-negative-help = Arvioi valitut negatiivisiksi
command-rate-neutral = Arvioi neutraaliksi
command-rate-neutral-help = Arvioi valitut neutraaleiksi; neutraalikin katkaisee
command-rate-positive = Arvioi positiiviseksi
command-rate-positive-help = Arvioi valitut positiivisiksi
command-rate-clear = Poista arvio
command-rate-clear-help = Poista tämä arvio valituista
command-next-break = Seuraava katkos
command-next-break-help = Valitse polun seuraava katkos ja näytä se
command-previous-break = Edellinen katkos
command-previous-break-help = Valitse polun edellinen katkos ja näytä se
command-walk-right = Kulje oikealle
command-walk-right-help = Valitse seuraava kosketuspiste yhteyttä pitkin
command-walk-left = Kulje vasemmalle
command-walk-left-help = Valitse edellinen kosketuspiste yhteyttä pitkin
command-walk-down = Kulje alas
command-walk-down-help = Valitse alempi kosketuspiste yhteyttä pitkin
command-walk-up = Kulje ylös
command-walk-up-help = Valitse ylempi kosketuspiste yhteyttä pitkin
command-fit = Sovita kartta
command-fit-help = Näytä koko kartta
command-fit-selection = Sovita valinta
command-fit-selection-help = Näytä valitut niin suurina kuin mahtuu
command-zoom-whole = Zoomaa 100 prosenttiin
command-zoom-whole-help = Näytä kartta omassa koossaan
command-zoom-in = Lähennä
command-zoom-in-help = Näytä kartta suurempana
command-zoom-out = Loitonna
command-zoom-out-help = Näytä kartta pienempänä
command-verdict-panel = Tulos ja tiedot
command-verdict-panel-help = Näytä tai piilota oikea paneeli
command-bottom-panel = Alapaneeli
command-bottom-panel-help = Näytä tai piilota tunnejälki tai havainnot, kumpi siinä viimeksi oli
command-all-panels = Kaikki paneelit
command-all-panels-help = Piilota kaikki paneelit, jotta kartta on yksin, tai näytä ne taas
command-full-screen = Koko näyttö
command-full-screen-help = Täytä koko näyttö tai palaa ikkunaan
command-trace-panel = Tunnejälki
command-trace-panel-help = Näytä tai piilota tunnejälki kartan alla
command-findings-panel = Havainnot
command-conflicts = Ratkaise ristiriidat…
command-conflicts-help = Valitse yksi kerrallaan, kun kaksi ihmistä sanoi eri tavalla
command-actors-panel = Kuka voi korjata mitäkin
command-actors-panel-help = Näytä tai piilota kartan alla toimijoiden ja kosketuspisteiden taulukko
command-customers-panel = Mitä asiakkaat vastasivat
command-customers-panel-help = Näytä tai piilota kartan alla, mitä kyselyt kertovat koko polusta
command-findings-panel-help = Näytä tai piilota kartan alla, mitä kunkin säännön mukaan havaittiin
command-legend = Selite
command-legend-help = Näytä, mitä kartan merkit tarkoittavat, tai tiivistä selite sanaksi
command-next-panel = Seuraava paneeli
command-next-panel-help = Siirry näppäimistöllä seuraavaan paneeliin
command-previous-panel = Edellinen paneeli
command-previous-panel-help = Siirry näppäimistöllä edelliseen paneeliin
command-menus = Valikkorivi
command-menus-help = Siirrä näppäimistö valikoihin; Enter avaa valikon, nuolet kulkevat siinä
command-theme-system = Järjestelmän mukaan
command-theme-system-help = Vaalea tai tumma järjestelmän mukaan
command-theme-light = Vaalea
command-theme-light-help = Tummaa vaalealla
command-theme-dark = Tumma
command-theme-dark-help = Vaaleaa tummalla, projektorille ja iltaan
command-interface-size = { $percent } %
command-interface-size-help = Tekstit ja painikkeet tämän kokoisina tai niin suurina kuin ikkunaan mahtuu; Ctrl + ja − suurentavat ja pienentävät vain karttaa
interface-size-limited = Näytetään koossa { $percent } %: ikkunaan ei mahdu enempää. Suuremmassa ikkunassa koko on se, jonka valitsit
command-language-system = Järjestelmän mukaan
command-language-system-help = Järjestelmän kielellä
command-language-en = English
command-language-en-help = Kaikki englanniksi
command-language-fi = Suomi
command-language-fi-help = Kaikki suomeksi
command-palette = Komentohaku…
command-palette-help = Etsi komento nimellä ja suorita se
command-keys = Näppäimet ja eleet
command-keys-help = Kaikki näppäimet ja mitä hiirellä tehdään

step-map = kartan asetusten muutos
step-rating = arvio
step-rating-of = arvio: { $title }
step-rating-of-several = { $count } kosketuspisteen arvio

palette-hint = Mitä haluat tehdä?
palette-nothing = Sen nimistä komentoa ei ole
keys-title = Näppäimet ja eleet
keys-mouse = Hiiri ja kosketuslevy
gesture-pan = Siirrä näkymää
gesture-pan-how = Välilyönti + veto, veto keski- tai oikealla painikkeella, rulla
gesture-sideways = Siirrä näkymää sivulle
gesture-sideways-how = Shift + rulla
gesture-zoom = Zoomaa osoittimen kohdalta
gesture-zoom-how = Ctrl + rulla, nipistys
gesture-select = Valitse kosketuspiste
gesture-select-how = Napsautus
gesture-add = Lisää valintaan tai poista siitä
gesture-add-how = Shift + napsautus
gesture-around = Valitse kaikki alueelta
gesture-around-how = Veto kartan tyhjässä kohdassa
gesture-name = Nimeä kosketuspiste tai vaihe, kirjoita yhteydelle teksti
gesture-name-how = Kaksoisnapsautus
gesture-paste = Liitä toisessa ikkunassa valittu teksti (Linux)
gesture-paste-how = Keskinapsautus pohjalla
gesture-ground = Kirjaimet ja numerot eivät tee mitään, kunnes painat Esc tai napsautat jotain
gesture-ground-how = Napsautus paneelin tyhjässä kohdassa
close = Sulje
notice-close = Sulje tämä viesti

untitled = Nimetön kartta
state-saved = tallennettu
state-unsaved = tallentamatta
state-untitled = ei vielä omassa tiedostossa

rate-as = Arvioija
rate-as-help = Kenen arvion näppäimet 1, 2, 3 ja 0 sekä kasvot asettavat
rate-for-short = Koskee
rate-for = Minkä asiakasryhmän arvio
everyone = Kaikki
all-customers = Kaikki asiakkaat
seen-for = Asiakasryhmä
judged-by = Ratkaisee
judged-by-help = Kenen arvio ratkaisee tuloksen. Ensin asiakkaat: heidän arvionsa jos sellainen on, muuten oma arviomme, joka merkitään oletetuksi

canvas = Kartta
legend = Selite
legend-fold = Tiivistä selite sanaksi napsauttamalla
back-to-map = Takaisin karttaan
legend-help = Neutraalikin katkaisee: jos kokemus jää yhdessäkin kosketuspisteessä negatiiviseksi tai neutraaliksi, kokemus ei ole onnistunut. Lanka on vahva niin kauan kuin mikään ei ole katkennut, rispaantuu katkoksessa ja on sen jälkeen pisteviiva. Oletettu: vain me itse olemme arvioineet sen. Pieni palkki: mitä usea vastaus oli, huonoin ensin ja korkeimpana
verdict-help = Ei onnistunut: ainakin yksi kosketuspiste on negatiivinen tai neutraali. Kesken: yksikään ei ole, mutta joitakin ei ole arvioitu. Ei koskaan keskiarvo
reach-help = Katkos on väistämätön, jos mikään polku alusta loppuun ei kierrä sitä
breaks = Katkokset alusta loppuun
breaks-by-dots = Katkokset, eniten tarroja ensin
trace = Tunnejälki
trace-help = Yksi negatiivinen painaa muistissa yhtä paljon kuin monta positiivista: positiiviset miinus paino kertaa negatiiviset. Neutraali painaa 0. Se on tuloksen rinnalla, ei koskaan sen tilalla

touchpoint-number = Kosketuspiste { $number }
rating-clear = Poista
rate-selected = Arvioi valitut
count = määrä
answers = { $count ->
    [one] 1 vastaus
   *[other] { $count } vastausta
}
selected = { $count ->
    [one] 1 kosketuspiste valittu
   *[other] { $count } kosketuspistettä valittu
}
answers-replaced = Yksi vastaus korvasi { $count } vastausta. Kumoa palauttaa ne
finding-assumed = Oletettu: vain oma arviomme. Kysy, älä oleta
finding-overridden = Kaikkien yhteistä arviota ei käytetä: jokaisella kohderyhmällä on omansa
stage = Vaihe
channels = Kanavat
actors = Toimijat
note = Muistiinpano
this-map = Tämä kartta
map-title = Nimi
promise = Lupaus
tolerance = Sietoraja
tolerance-help = Kuinka suuri osa vastauksista saa olla huonompia ennen kuin kosketuspiste katkeaa. 0 % tarkoittaa jokaista asiakasta
weight = Negatiivisen paino
weight-help = Kuinka monta positiivista yksi negatiivinen painaa tunnejäljessä

dialog-merge = Yhdistä karttoja tähän
dialog-open = Avaa kartta
dialog-save = Tallenna kartta
dialog-export = Vie kartta
dialog-report = Vie raportti
dialog-handover = Vie vuoronvaihto
dialog-mandates = Vie, kuka saa ratkaista mitä
dialog-page-html = Sivu (HTML)
dialog-page-markdown = Sivu (Markdown)
dialog-page-pdf = Sivu paperilla (PDF)
dialog-questionnaire = Kirjoita kyselylomake
dialog-questionnaire-html = Kyselylomake verkkosivuna
dialog-questionnaire-csv = Taulukon otsikot (CSV)
dialog-map = Polku-kartta
dialog-map-or-list = Kartat ja luettelot
file-of-mine = { $name } (oma)
dialog-png = PNG-kuva
dialog-svg = SVG-kuva
dialog-pdf = Kartta paperilla (PDF)
dialog-report-pdf = Raportti paperilla (PDF)
dialog-html = Raportti verkkosivuna (HTML)
dialog-markdown = Raportti tekstinä (Markdown)
dialog-slides = Diat (PowerPoint)
saved = Tallennettu: { $file }
saved-unconfirmed = Tallennettu: { $file }, mutta levy ei vahvistanut sitä
saved-again = Tiedostoa { $file } ei enää ollut. Se on tallennettu uudelleen
saved-late = { $file } tallentui sittenkin, sellaisena kuin kartta oli tallennuksen alkaessa
saved-already = Mikään ei ole muuttunut edellisen tallennuksen jälkeen
exported = Viety: { $file }
export-ending = Viennin pääte on { $endings } tai { $last }, ei .{ $ending }. Mitään ei kirjoitettu
export-ending-one = Tämä kirjoitetaan vain muotoon { $last }, ei muotoon .{ $ending }. Mitään ei kirjoitettu
copied = Kuva on leikepöydällä
remark-comments = Tiedostossa on kommentteja. Polku ei säilytä niitä tallentaessaan
remark-unknown = { $count ->
    [one] Tiedostossa on kenttä, jota tämä Polku ei tunne ({ $field }, rivi { $line }). Se säilyy ennallaan
   *[other] Tiedostossa on { $count } kenttää, joita tämä Polku ei tunne (ensimmäinen: { $field }, rivi { $line }). Ne säilyvät ennallaan
}

unopened = Tiedostoa { $file } ei voitu avata
unopened-do = Avaa toinen kartta tai aloita tästä uusi: kaksoisnapsauta tai paina T

ask-unsaved = Tallennetaanko muutokset karttaan ”{ $title }”?
ask-unsaved-more = Jos et tallenna, ne menetetään
ask-gone = Tiedostoa { $file } ei enää ole. Tallennetaanko se uudelleen?
ask-gone-more = Joku on poistanut tai siirtänyt sen. Jos et tallenna, karttasi ei ole missään tiedostossa
ask-overwritten = Joku on tallentanut jotain muuta tiedostoon { $file }. Tallennetaanko karttasi?
ask-overwritten-more = Jos et tallenna, karttasi ei ole missään tiedostossa. Ennen korvaamista kysytään
ask-hung = Levy ei vastaa: { $file }
ask-hung-kept = Voit odottaa tai tallentaa karttasi toiselle levylle. Kunnes se on tallennettu, muutoksesi pidetään tallessa ja niitä tarjotaan seuraavalla käynnistyskerralla
ask-hung-lost = Voit odottaa tai tallentaa karttasi toiselle levylle. Tallentamatonta työtä ei voida pitää tallessa: lopettaminen hävittää sen
disk-hangs = Levy ei vastaa: { $file }. Voit jatkaa piirtämistä, tallentaa karttasi muualle (Tallenna nimellä…) tai lopettaa
ask-changed = { $file } on muuttunut levyllä lukemisen jälkeen
ask-changed-as-read = Joku muu on tallentanut sen sillä välin, etkä sinä ole muuttanut mitään. Hänen versionsa avaaminen ei hävitä mitään; päälle tallentaminen hävittäisi hänen muutoksensa
ask-changed-more = Joku muu on tallentanut sen sillä välin. Yhdistäminen säilyttää molemmat, ja sinä ratkaiset ristiriidat; päälle tallentaminen hävittäisi hänen muutoksensa, hänen versionsa avaaminen sinun
ask-replace = { $file } on jo olemassa. Korvataanko se?
ask-same-answers = Ovatko vastaukset tiedostossa { $file } samat kuin tässä?
ask-same-answers-more = Osa vastauksista, joissa ei ole ryhmää, on kummassakin samoja. Samat vastaukset: kartta kopioitiin vasta vastausten jälkeen, joten kukin lasketaan kerran, ja eroavat kysytään. Eri ryhmien: kumpikin tiedosto on omien vastaajiensa täyttämä, ja molemmat lasketaan tiedostojensa nimillä
button-same-answers = Samat vastaukset
button-different-groups = Eri ryhmien
ask-hard-linked = Tiedostolla { $file } on levyllä useita nimiä
ask-hard-linked-more = Tallennus tähän jättäisi vanhan sisällön muiden nimien alle
ask-save-failed = Tiedostoa { $file } ei voitu tallentaa
ask-path-merge = Mitkä kartat yhdistetään tähän?
ask-path-open = Mikä tiedosto?
ask-path-save = Mihin tiedostoon tallennetaan?
ask-path-export = Mihin tiedostoon viedään? Pääte on .{ $ending }
ask-path-more = Tässä järjestelmässä ei ole tiedostoikkunaa, joten kirjoita polku
ask-path-more-several = Tässä järjestelmässä ei ole tiedostoikkunaa, joten kirjoita polku; jos niitä on useita, erota ne puolipisteellä (;)
path-field = Tiedoston polku
button-save = Tallenna
button-dont-save = Älä tallenna
button-cancel = Peruuta
button-overwrite = Korvaa
button-save-as = Tallenna nimellä…
button-merge = Yhdistä
button-open-theirs = Avaa hänen versionsa
button-retry = Yritä uudelleen
button-replace = Korvaa
button-keep-unsaved = Pidä omani tallentamatta
button-open = Avaa
button-export = Vie
button-wait = Odota
button-quit-anyway = Lopeta silti
button-dont-wait = Älä odota
button-ok = OK
