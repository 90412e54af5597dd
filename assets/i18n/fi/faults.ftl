# Mikä meni vikaan: missä, mikä ja mitä tehdä. Yksi lause kukin.

fault-at-line = rivi { $line }: { $sentence }
fault-at-column = rivi { $line }, sarake { $column }: { $sentence }
