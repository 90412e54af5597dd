# Slides of a map: short sentences that are read from the back of a room.

slide-logo = Logo
slide-counts = Touchpoints by rating
slide-said = What customers said
slide-not-asked = Nobody has asked customers yet. Ask before you mend.
slide-whose = Who
slide-why = Why
slide-who = Who can mend it: { $names }
slide-may-solve = May solve it alone: { $actors }
slide-may-solve-limit = May solve it alone: { $actors }, { $limit }
slide-done = What is done
slide-no-action = Nothing is planned yet.
slide-unasked = { $count } breaks that customers have not been asked about
slide-unasked-next = Nobody has asked customers about these, said why they break or planned what to do. Ask customers before you mend.
ways-in-full = Connections in full
slides-too-many = { $count } touchpoints are too many for slides, which show at most { $most }; export a report or a picture instead, or slides of a part of the map
