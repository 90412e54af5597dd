# Slides of a map: short sentences that are read from the back of a room.

slide-logo = Logo
slide-counts = Touchpoints by rating
slide-said = What customers said
slide-not-asked = No customer has rated this yet. Ask before you mend.
slide-not-counted = Customers have answered here, but none of their answers counts in this view. Ask before you mend.
slide-whose = Who
slide-why = Why
slide-complaint = Complaint: { $said }
slide-who = Who can mend it: { $names }
slide-may-solve = May solve it alone: { $actors }
slide-may-solve-limit = May solve it alone: { $actors }, { $limit }
slide-done = What is done
slide-no-action = Nothing is planned yet.
slide-unasked = { $count } breaks that no customer has rated
slide-unasked-next = The map has no answer of a customer, no reason, no complaint and no action for these. Ask customers before you mend.
ways-in-full = Connections in full
stages-in-full = Stages in full
slides-too-many = { $count } touchpoints are too many for slides, which show at most { $most }; export a report or a picture instead, or slides of a part of the map

# What shapes are called in lists of what stands on a slide, each with a number behind it.
slide-title = Title
slide-text = Text
slide-drawing = Drawing
slide-form = Shape
slide-line = Line
slide-card = Card
slide-connection = Connection
slide-table = Table
