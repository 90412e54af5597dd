# Kartan alla oleva paneeli: mitä havaittiin ja kuka voi korjata mitäkin.

bottom-edge = Paneelin korkeus
