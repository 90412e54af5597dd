# Mitä annetaan eteenpäin: tunnejälki käyränä.

# R9: mitä jää mieleen, ja sanat käyrän yllä
curve-peak = Voimakkain hetki: { $number } { $title }, { $level }.
curve-end = Loppu: { $number } { $title }, { $level }.
curve-peak-and-end = Voimakkain hetki ja loppu: { $number } { $title }, { $level }.
curve-peak-here = Voimakkain hetki
curve-end-here = Loppu
curve-peak-and-end-here = Voimakkain hetki ja loppu

# Jokainen viiva niille, jotka eivät näe sitä
curve-line = { $name }: { $told }.
curve-line-at = { $level } { $count ->
    [one] kohdassa
   *[other] kohdissa
} { $numbers }
curve-line-whole = ei katkoksia eikä aukkoja

# kuva: käyrän selite
legend-shade = Varjostus: katkos
legend-gap = Aukko: arvioimatta
