# Kartan diat: lyhyitä lauseita, jotka luetaan huoneen perältä.

slide-logo = Logo
slide-counts = Kosketuspisteet arvion mukaan
slide-said = Mitä asiakkaat sanoivat
slide-not-asked = Yksikään asiakas ei ole vielä arvioinut tätä. Kysy ennen kuin korjaat.
slide-not-counted = Asiakkaat ovat vastanneet tähän, mutta heidän vastauksiaan ei lasketa tähän näkymään. Kysy ennen kuin korjaat.
slide-whose = Kuka
slide-why = Miksi
slide-complaint = Valitus: { $said }
slide-who = Kuka voi korjata: { $names }
slide-may-solve = Saa ratkaista itse: { $actors }
slide-may-solve-limit = Saa ratkaista itse: { $actors }, { $limit }
slide-done = Mitä tehdään
slide-no-action = Mitään ei ole vielä suunniteltu.
slide-unasked = { $count } katkosta, joita yksikään asiakas ei ole arvioinut
slide-unasked-next = Näistä kartalla ei ole asiakkaan vastausta, syytä, valitusta eikä toimenpidettä. Kysy asiakkailta ennen kuin korjaat.
ways-in-full = Yhteydet kokonaan
stages-in-full = Vaiheet kokonaan
slides-too-many = { $count } kosketuspistettä on liikaa dioille, joilla on niitä enintään { $most }; vie sen sijaan raportti tai kuva tai kartan osa dioina

# Miksi muotoja sanotaan luettelossa siitä, mitä dialla on; kunkin perässä on numero.
slide-title = Otsikko
slide-text = Teksti
slide-drawing = Piirros
slide-form = Kuvio
slide-line = Viiva
slide-card = Kortti
slide-connection = Yhteys
slide-table = Taulukko
