# Korjaaminen (R19): mitä katkoksille tehdään, tarkastelussa ja kartan alla.

action-state-open = Avoin
action-state-doing = Tekeillä
action-state-done = Tehty
action-state-dropped = Hylätty
