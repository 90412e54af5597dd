# Pääte: mitä komennot sanovat. Koneen sanoja, kuten valitsimen --json avaimia, ei käännetä.

## Luettelot

outline-mark-alone = arvio ilman kosketuspistettä; kirjoita kosketuspiste sen eteen
outline-heading-alone = otsikko ilman tekstiä; kirjoita siihen vaiheen nimi tai poista se
outline-stages = vaiheita on yli { $most }; jaa luettelo osiin
outline-touchpoints = kosketuspisteitä on yli { $most }; jaa luettelo osiin
