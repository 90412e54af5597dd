# Tarkastelu: miten kosketuspiste hoidetaan. Hoitaja, lupaus, luottamus, vastausaika, valtuus.

connections-said = { $in } tulee, { $out } lähtee

# kuka hoitaa
handled-by = Kuka hoitaa
handled-by-help = Kuka palvelee asiakasta tässä, kanavasta riippumatta. Kun helpot asiat hoituvat ilman ihmistä, ihmiselle jäävät ovat vaikeita

# R11
promise-quoted = ”{ $promise }”
promise-none = Kartta ei vielä lupaa mitään
promise-state = Kirjaa lupaus
promise-not-judged = ei arvioitu
two-sided = Voi mennä pieleen kumpaankin suuntaan
two-sided-help = Ei ahdasta, mutta ei liian väljääkään: kerro, kumpaan suuntaan mentiin vikaan
fails = Vikana on

# R12
trust = Luottamus
trust-seen = Mitä tässä havaittiin?
trust-causes = { $count ->
    [0] ei syitä
    [one] 1 syy
   *[other] { $count } syytä
}
trust-quality = { $sound }/{ $asked } kunnossa, { $percent } %
trust-quality-help = Kysytyistä ja tähän sopivista syistä ne, joita ei havaittu
trust-at-risk = { $count ->
    [one] Vaarassa: positiivinen, mutta 1 syy havaittu
   *[other] Vaarassa: positiivinen, mutta { $count } syytä havaittu
}
answer-short-yes = kyllä
answer-short-no = ei
answer-short-not-applicable = ei koske
answered = { $question } ({ $answer })

# R16
reply-time = Vastausaika
clock-promised = Luvattu
clock-promised-name = Luvattu vastausaika
clock-actual = Toteutunut
clock-actual-name = Toteutunut vastausaika
clock-hint = Esimerkiksi 2 t
clock-not-read = Tämä ei ole aika. Kirjoita se näin: 30 min, 2 t tai 1 pv 4 t
clock-receipt = Vastaanotto vahvistettu
clock-receipt-help = Saiko asiakas tietää, että viesti tuli perille?
clock-estimate = Aika-arvio annettu
clock-estimate-help = Saiko asiakas tietää, kuinka kauan vastaus kestää?
clock-where-to-ask = Kerrottu, mistä kysyä
clock-where-to-ask-help = Kerrottiinko asiakkaalle, mistä hän voi kysyä, miten asia etenee?
clock-tone = Sävy osui kohdalleen
clock-tone-help = Oliko vastaus asiakkaan omassa sävyssä: huumoriin huumorilla, huoleen huolenpidolla?
clock-late = { $duration } myöhässä
clock-is-late = myöhässä
clock-in-time = ajoissa
minutes-typed = m min minuutti minuuttia
hours-typed = t h tunti tuntia
days-typed = pv d vrk päivä päivää
weeks-typed = vk viikko viikkoa

# R14
mandate = Valtuus
mandate-who = Saa ratkaista
mandate-add = Kuka saa ratkaista…
mandate-remove = { $name } ei saa ratkaista
mandate-limit = Enintään
mandate-limit-name = Mihin asti saa ratkaista
mandate-limit-hint = Esimerkiksi 20 €
mandate-repeats = Kuinka monta kertaa asiakas joutui toistamaan asiansa
mandate-up-to = enintään { $limit }
