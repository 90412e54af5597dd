# The panel below the canvas: what was found, and who can mend what.

bottom-edge = Height of the panel
