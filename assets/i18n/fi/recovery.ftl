# Unsaved work that was found again.

command-recover = Palauta tallentamaton työ…
command-recover-help = Luettele tallentamaton työ, joka jäi, kun Polku sulkeutui

recovery-title = Tallentamatonta työtä löytyi
recovery-more = Polku sulkeutui ennen kuin tämä tallennettiin. Se säilyy, kunnes tallennat tai hylkäät sen
recovery-restore = Palauta
recovery-restore-of = Palauta { $title }
recovery-discard = Hylkää
recovery-discard-of = Hylkää { $title }
recovery-discard-sure = Hylkää lopullisesti
recovery-discard-sure-of = Hylkää { $title } lopullisesti
recovery-discard-all = Hylkää kaikki
recovery-discard-all-sure = Hylkää kaikki lopullisesti
recovery-later = Myöhemmin
recovery-restored = Työsi on palautettu. Tallenna, niin se jää tiedostoon

recovery-untitled = Ei vielä tallennettu tiedostoon
recovery-just-now = juuri äsken
recovery-minutes = { $count ->
    [one] 1 minuutti sitten
   *[other] { $count } minuuttia sitten
}
recovery-hours = { $count ->
    [one] 1 tunti sitten
   *[other] { $count } tuntia sitten
}
recovery-days = { $count ->
    [one] 1 päivä sitten
   *[other] { $count } päivää sitten
}
recovery-today = { $ago }, tänään klo { $hour }.{ $minute }
recovery-yesterday = { $ago }, eilen klo { $hour }.{ $minute }
recovery-on = { $ago }, { $day }.{ $month }.{ $year } klo { $hour }.{ $minute }

recovery-touchpoints = { $count ->
    [one] 1 kosketuspiste
   *[other] { $count } kosketuspistettä
}
recovery-changed = { $count ->
    [one] 1 kosketuspiste muuttunut
   *[other] { $count } kosketuspistettä muuttunut
}
recovery-new = { $count ->
    [one] 1 uusi
   *[other] { $count } uutta
}
recovery-deleted = { $count } poistettu
recovery-other = muita muutoksia
recovery-only-other = Yhteydet, vaiheet tai asetukset muuttuneet
recovery-same = Sama kuin tiedostossa
recovery-file-changed = Tiedosto on muuttunut sen jälkeen, kun tämä työ aloitettiin; tallennus kysyy ennen kuin korvaa sen
recovery-file-gone = Tiedostoa ei enää ole; tallennus tekee sen uudelleen
recovery-file-unreadable = Tiedostoa ei voi nyt käyttää: { $why }
recovery-unreadable = Tätä työtä ei voi palauttaa: { $why }. Se säilyy täällä: { $place }

recovery-held = tämä työ on auki toisessa Polussa
recovery-no-place = Tallentamatonta työtä ei voi pitää turvassa: tässä järjestelmässä ei ole sille kansiota. Tallenna silloin tällöin
recovery-cannot-keep = Tallentamatonta työtä ei voi pitää turvassa: { $why ->
    [not-found] kansiota { $folder } ei enää ole
    [denied] kansioon { $folder } ei ole kirjoitusoikeutta
    [full] levy on täynnä
    [read-only] kansion { $folder } levylle ei voi kirjoittaa
   *[other] kansioon { $folder } ei voi kirjoittaa ({ $system })
}. Tallenna silloin tällöin
recovery-crashed = Polussa tapahtui sisäinen virhe. Tallentamaton työ on tallessa täällä:
