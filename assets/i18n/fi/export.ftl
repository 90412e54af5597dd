# What is chosen before an export, beside the page as it will be

export-title = Vienti
export-what = Mitä
export-as = Muoto
export-paper = Paperi
export-for = Kenelle
export-targets = Kohderyhmät
export-theme = Värit
export-save = Tallenna { $ending }-tiedostona…
export-save-help = Valitse, minne se kirjoitetaan
export-drawing = Piirretään…
export-likeness = Verkkosivulla on sama sisältö yhdessä palstassa
export-elsewhere = Se avautuu selaimessa; tässä siitä ei ole nähtävää
export-page = Sivu { $page }/{ $pages }
export-slide = Dia { $page }/{ $pages }
export-page-before = Edellinen sivu
export-page-next = Seuraava sivu
export-kind-map = Kartta
export-kind-report = Raportti
export-kind-slides = Diat
export-kind-handover = Vuoronvaihto
export-kind-mandates = Kuka saa ratkaista mitä
export-kind-tally = Laskentalomakkeet pöydille
export-kind-stickers = Leikattavat tarrat
export-kind-form = Arviointilomake
export-kind-questionnaire = Kyselylomake
export-kind-actions = Toimenpiteet

# Ehdotetun tiedoston nimi kartan nimen jälkeen
export-file-report = raportti
export-file-questionnaire = kyselylomake
export-file-handover = vuoronvaihto
export-file-mandates = valtuudet
export-file-tally = laskentalomakkeet
export-file-stickers = tarrat
export-file-form = arviointilomake
export-file-actions = toimenpiteet
