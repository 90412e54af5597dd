# Drawing: touchpoints, connections, stages, and their commands.

command-add = Uusi kosketuspiste
command-add-help = Lisää kosketuspiste osoittimen kohdalle ja nimeä se
command-add-next = Seuraava kosketuspiste
command-add-next-help = Lisää valittua seuraava kosketuspiste, yhdistä ja nimeä se
command-rename = Nimeä uudelleen
command-rename-help = Muuta nimeä paikallaan
command-delete = Poista
command-delete-help = Poista valitut; ketju korjaantuu
command-move-right = Siirrä oikealle
command-move-right-help = Siirrä valittuja ruudukon yksi askel
command-move-left = Siirrä vasemmalle
command-move-left-help = Siirrä valittuja ruudukon yksi askel
command-move-down = Siirrä alas
command-move-down-help = Siirrä valittuja ruudukon yksi askel
command-move-up = Siirrä ylös
command-move-up-help = Siirrä valittuja ruudukon yksi askel
command-move-far-right = Siirrä kauas oikealle
command-move-far-right-help = Siirrä valittuja ruudukon viisi askelta
command-move-far-left = Siirrä kauas vasemmalle
command-move-far-left-help = Siirrä valittuja ruudukon viisi askelta
command-move-far-down = Siirrä kauas alas
command-move-far-down-help = Siirrä valittuja ruudukon viisi askelta
command-move-far-up = Siirrä kauas ylös
command-move-far-up-help = Siirrä valittuja ruudukon viisi askelta

touchpoint-hint = Kosketuspisteen nimi
stage-hint = Vaiheen nimi

step-add = lisäys
step-add-of = lisäys: { $title }
step-add-of-several = { $count } kosketuspisteen lisäys
step-delete = poisto
step-delete-of = poisto: { $title }
step-delete-of-several = { $count } kosketuspisteen poisto
step-rename = uudelleennimeäminen
step-rename-of = uudelleennimeäminen: { $title }
step-rename-of-several = { $count } kosketuspisteen uudelleennimeäminen
step-move = siirto
step-move-of = siirto: { $title }
step-move-of-several = { $count } kosketuspisteen siirto
