# Paper for a workshop: tally sheets, stickers, the form of the ten causes.

dialog-tally = Print tally sheets
dialog-tally-pdf = Tally sheets for tables (PDF)
dialog-stickers = Print stickers
dialog-stickers-pdf = Stickers to cut out (PDF)
dialog-form = Print the evaluation form
dialog-form-pdf = Evaluation form (PDF)

tally-title = Tally sheet: { $title }
tally-how = One stroke for each person, in the box that fits. Neutral is a break too. Nothing where somebody did not meet the touchpoint.
tally-table = Table:
tally-date = Date:
tally-word = In a word
tally-says = Each touchpoint with three boxes in which a table counts, and room for a word.

stickers-title = Stickers: { $title }
stickers-how = Cut along the dashed lines, circle a face, and put the touchpoints on the wall in the order in which customers meet them.

form-title = Evaluation form: { $title }
form-how = For one contact with a customer. Tick what you heard or saw; leave out what cannot occur here.
form-strategy = Our strategy, in a sentence:
form-goals = Our goals for this contact:
form-touchpoint = Touchpoint:
form-says = The ten causes of distrust, with boxes to tick and room for what was heard.
form-cause = Cause of distrust
form-heard = What was heard
form-seen = Causes seen, of those that apply:
form-next = What we do about it, who, by when:

cli-room-paper = this sheet is for a table, on a4 or a3; choose one of these
