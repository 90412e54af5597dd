# Kuka katkoksen kohtaa, miten sen voi kiertää ja mikä palauttaa asiakkaan: ikkuna, pääte ja raportti samoin.

met-by-everyone = Jokainen asiakas kohtaa tämän
met-by-all-of = { $count ->
    [one] Asiakasryhmän { $segments } jokainen asiakas kohtaa tämän
   *[other] Asiakasryhmien { $segments } jokainen asiakas kohtaa tämän
}
met-by-some = Vältettävissä
met-at-a-cost = Vältettävissä, mutta jokaisella kiertotiellä on toinen katkos
met-at-a-cost-of = Vältettävissä, mutta { $count ->
    [one] asiakasryhmällä { $segments }
   *[other] asiakasryhmillä { $segments }
} on jokaisella kiertotiellä toinen katkos
met-unknown = Irrallaan: ei voi tietää, kuka tämän kohtaa
way-around = Vältettävissä: sen voi kiertää { $count ->
    [one] kohdan { $numbers }
   *[other] kohtien { $numbers }
} kautta
way-past = Vältettävissä: siitä pääsee suoraan ohi
# Kiertämisen hinnan perään
way-best-around = Paras kiertotie kulkee { $count ->
    [one] kohdan { $numbers }
   *[other] kohtien { $numbers }
} kautta
way-best-past = Paras tie kulkee suoraan ohi
way-show = Näytä kiertotie
way-show-help = Näyttää koko kiertotien. Se näkyy kartalla niin kauan kuin katkos on valittuna

path-none = Yhteyksiä ei ole, joten kuljettavaa polkuakaan ei ole.

## Yhteydet, jotka vievät takaisin

sent-back = { $count ->
    [one] 1 yhteys palauttaa asiakkaan: { $list }
   *[other] { $count } yhteyttä palauttaa asiakkaan: { $list }
}
sent-back-pair = { $from } → { $to }
sent-back-heading = Palauttaa asiakkaan
sent-back-row = { $from }, takaisin: { $to }
leads-back = Vie takaisin: asiakas joutuu palaamaan kohdasta { $from } kohtaan { $to }
leads-back-help = Jo se, että joutuu palaamaan tai toistamaan, herättää epäluottamusta

## Kahden viimeisen välissä

list-last = { $list } ja { $last }
list-more = { $list } ja { $count } muuta
