# Alan termit, kukin sanalla tai parilla.

# kuva: tasot selitteessä ja tunnejäljen vieressä
level-positive = Positiivinen
level-neutral = Neutraali
level-negative = Negatiivinen
level-unrated = Arvioimatta
level-recovered = Korjattu

# kuva: korteissa
assumed = oletettu
no-actor = ei toimijaa
channel-print = painettu
channel-web = verkko
channel-app = sovellus
channel-phone = puhelin
channel-email = sähköposti
channel-chat = chat
channel-social = sosiaalinen media
channel-face-to-face = kasvokkain
channel-device = laite
channel-place = paikka
channel-product = tuote
channel-word-of-mouth = puskaradio

# kuva: selitteessä vastausten palkin, kahden lapun, kolmen langan ja langanpään vieressä; lapussa on jo sana, jota nämä jatkavat
legend-answers = Vastauksia, huonoin ensin
legend-assumed = vain me olemme arvioineet
legend-disputed = kaksi ihmistä eri mieltä
legend-split = osalle hyvä, osalle katkos
legend-whole-open = Ei katkosta tähän asti
legend-whole = Ehjä
legend-frayed = Katkeaa
legend-stub = Päättyy katkokseen
legend-dotted = Katkoksen takana

# kuva: otsikot, jotka eivät mahdu korttiin
titles-in-full = Otsikot kokonaan

# kenen arvio
voice-customers = Asiakkaat
voice-own = Me itse
voice-staff = Henkilöstö
by-customers-first = Ensin asiakkaat
by-customers = Vain asiakkaat
by-own = Vain me itse

# missä toimija on
place-front = näkyy asiakkaalle
place-back = taustalla
place-supplier = toimittaja
place-owner = omistaja
place-other = muu

# tunnejälki; luvulla balance on etumerkkinsä
balance = { $positive ->
    [one] 1 positiivinen
   *[other] { $positive } positiivista
} − { $weight } × { $negative ->
    [one] 1 negatiivinen
   *[other] { $negative } negatiivista
} = { $balance }
