# Kartan diat: lyhyitä lauseita, jotka luetaan huoneen perältä.

slide-logo = Logo
slide-counts = Kosketuspisteet arvion mukaan
slide-said = Mitä asiakkaat sanoivat
slide-not-asked = Asiakkailta ei ole vielä kysytty. Kysy ennen kuin korjaat.
slide-whose = Kuka
slide-why = Miksi
slide-who = Kuka voi korjata: { $names }
slide-may-solve = Saa ratkaista itse: { $actors }
slide-may-solve-limit = Saa ratkaista itse: { $actors }, { $limit }
slide-done = Mitä tehdään
slide-no-action = Mitään ei ole vielä suunniteltu.
slide-unasked = { $count } katkosta, joista asiakkailta ei ole kysytty
slide-unasked-next = Näistä kukaan ei ole kysynyt asiakkailta, kertonut syytä eikä suunnitellut toimenpidettä. Kysy asiakkailta ennen kuin korjaat.
ways-in-full = Yhteydet kokonaan
slides-too-many = { $count } kosketuspistettä on liikaa dioille, joilla on niitä enintään { $most }; vie sen sijaan raportti tai kuva tai kartan osa dioina
