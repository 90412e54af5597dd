# What went wrong: where, what, and what to do. One sentence each. They follow "FILE: ", so they start in
# lower case and do not name the file.

fault-at-line = line { $line }: { $sentence }
fault-at-column = line { $line }, column { $column }: { $sentence }
fault-in-version = version “{ $name }”: { $sentence }; or take one version whole with git checkout --ours or --theirs

## Not a map at all

map-empty = the file is empty; if it held a map, look for a backup
map-zero-filled = the file holds nothing but zero bytes, as after a power cut; look for a backup
map-utf16 = the file is in UTF-16; save it as UTF-8
map-zip = the file is a ZIP archive; unpack it and open the map inside
map-html = the file is a web page, not a map; download the map itself, or open the .ron file that the report was made of
map-picture = the file is a picture, not a map; open the .ron file that it was made of
map-pdf = the file is a PDF, not a map; open the .ron file that it was made of, or copy a list out of it and paste that into a map
map-document = the file is a document of a word processor, not a map; copy the list in it and paste that into a map
map-spreadsheet = the file is a spreadsheet, not a map; take in answers with File ▸ Import answers…, or copy the cells of a list and paste them into a map
map-slides = the file is a presentation, not a map; open the .ron file that its pictures were made of
map-data = the file holds the data of another program (JSON or XML), not a map; a map begins with “Journey(”
map-other-text = the file is a list or some other text, not a map; copy a list and paste it into a map, or make a map of it with polku import
map-text-not-utf8 = the file is a text, not a map, and not in UTF-8; save it as UTF-8, then make a map of a list with polku import
map-binary = the file is neither a map nor a text; a map begins with “Journey(”
map-not-a-map = the file is not a Polku map; a map begins with “Journey(”
map-no-format = the map does not say its “format” and “min_reader”; a map begins with “format: 1” and “min_reader: 1”
map-too-new = the map was made by a newer Polku; update Polku to open it

## A map that is not written as one

map-not-utf8 = a character is not in UTF-8; save the file as UTF-8
map-zero-bytes = from here on the file holds zero bytes, as after a power cut; look for a backup
map-conflict-markers = from here on the file holds git's conflict markers; open it in Polku's window, which makes one map of both versions, or merge the versions with polku merge
map-markers-unpaired = git's conflict markers do not go together here: a part begins with <<<<<<<, is divided by ======= and ends with >>>>>>>; put them right, or take one version whole with git checkout --ours or --theirs
map-cut-short = the file ends in the middle of the map, or a quotation mark or bracket is not closed; close it, or look for a backup
map-comma = a comma, a colon or a quotation mark is missing before this place; correct the text there
map-text = a text in quotation marks is expected here; put the value in quotation marks
map-number = a number is expected here; write one without quotation marks
map-bracket = a bracket is missing here or is of the wrong kind; correct the text before this place
map-field-twice = the field “{ $field }” is there twice in one record; remove one of the two
map-too-deep = the text is nested too deeply for a map; correct the brackets
map-syntax = this is not how a map is written; correct the text here

## A map that says what cannot be

map-missing = { $about ->
    [touchpoint] touchpoint “{ $title }” ({ $touchpoint }): “{ $field }” is missing; add it
    [nameless] touchpoint “{ $title }”: “{ $field }” is missing; add it
   *[map] “{ $field }” is missing; add it
}
map-bad-id = { $about ->
    [touchpoint] touchpoint “{ $title }” ({ $touchpoint }): an id is empty or longer than 64 bytes; choose another
    [nameless] touchpoint “{ $title }”: the id is empty; choose another
   *[map] the id “{ $id }” is empty or longer than 64 bytes; choose another
}
map-stage-twice = two stages have the id “{ $id }”; give one of them another
map-actor-twice = two actors have the id “{ $id }”; give one of them another
map-segment-twice = two segments have the id “{ $id }”; give one of them another
map-touchpoint-twice = touchpoint “{ $title }” ({ $touchpoint }): another touchpoint has the same id; give one of them another
map-no-stage = touchpoint “{ $title }” ({ $touchpoint }): there is no stage “{ $id }”; add the stage or correct the id
map-cause-twice = touchpoint “{ $title }” ({ $touchpoint }): the cause of distrust “{ $cause }” is answered twice; remove one
map-no-actor = touchpoint “{ $title }” ({ $touchpoint }): there is no actor “{ $id }”; add the actor or correct the id
map-no-segment = touchpoint “{ $title }” ({ $touchpoint }): there is no segment “{ $id }” to rate for; add the segment or correct the id
map-no-touchpoint = { $about ->
    [touchpoint] touchpoint “{ $title }” ({ $touchpoint }) is connected to “{ $id }”, which is not there; remove the connection or correct the id
   *[map] a connection leads from “{ $id }”, which is not there; remove the connection or correct the id
}
map-connected-twice = touchpoint “{ $title }” ({ $touchpoint }) is connected to “{ $to }” twice; remove one of the two connections
map-connected-to-itself = touchpoint “{ $title }” ({ $touchpoint }) is connected to itself; remove the connection
map-rated-twice = touchpoint “{ $title }” ({ $touchpoint }) has two ratings of the voice “{ $voice }” for { $whose ->
    [everyone] everyone
   *[segment] the segment “{ $segment }”
}{ $which ->
    [unnamed] { "" }
   *[named] {" "}in the group “{ $group }”
}; add them up or name the groups apart
map-out-of-range = { $about ->
    [touchpoint] touchpoint “{ $title }” ({ $touchpoint }): “{ $field }” must be a whole number from { $least } to { $most }; correct it
   *[map] “{ $field }” must be a whole number from { $least } to { $most }; correct it
}
map-not-whole = “{ $field }” must be a whole number; correct it
map-position = touchpoint “{ $title }” ({ $touchpoint }): the position must be two numbers from -1000000 to 1000000; correct “at”
map-dots-twice = touchpoint “{ $title }” ({ $touchpoint }) has dots of the group “{ $group }” twice; add them up
map-item = { $list ->
    [groups] group
    [actions] action
    [cases] case
    [outcomes] outcome
    [surveys] survey
   *[conflicts] conflict
}{ $which ->
    [named] {" "}“{ $id }”
   *[nameless] { "" }
}: { $wrong ->
    [item-twice] it is there twice; remove one or give it another id
    [missing] “{ $field }” is missing; add it
    [twice] “{ $field }” is said twice; remove one
    [id] “{ $field }” is empty or longer than 64 bytes; choose another
    [name] “{ $field }” is no name that a field can have; choose another
    [number] “{ $field }” must be a whole number from { $least } to { $most }; correct it
    [whole] “{ $field }” must be a whole number; correct it
    [truth] “{ $field }” must be true or false; correct it
    [list] “{ $field }” must be a list in square brackets; correct it
    [record] “{ $field }” must hold records in round brackets; correct it
    [too-many] “{ $field }” has more than 10,000 entries; split it
    [day] “{ $field }” must be a day that exists, written as 2026-11-24; correct it
    [period] “{ $field }” must be a year, a month or a day that exists, written as 2026, 2026-11 or 2026-11-24; correct it
    [moment] “{ $field }” must be a day that exists, with or without a time, written as 2026-11-24 19:05; correct it
    [time] “{ $field }” must be a time of day, written as 19:05; correct it
    [not-agreed] there is no solution yet: { not-agreed }; add the step “agree” first, or remove “{ $field }”
    [steps] the steps of recovery are out of order; write let-off-steam, interview, say-back, agree, offer, as far as they are done
    [counts] the counts do not add up; import the survey again
    [column-twice] two columns are about the same touchpoint; leave it to one of them
   *[text] “{ $field }” must be a text in quotes; correct it
}
map-too-many = there are more than { $most } “{ $field }”; split the map
map-refused = this cannot be in a map ({ refused-why }); correct it
refused-why = { $why ->
    [stage-exists] there is a stage “{ $id }” already
    [actor-exists] there is an actor “{ $id }” already
    [segment-exists] there is a segment “{ $id }” already
    [touchpoint-exists] there is a touchpoint “{ $id }” already
    [no-stage] there is no stage “{ $id }”
    [no-actor] there is no actor “{ $id }”
    [no-segment] there is no segment “{ $id }”
    [no-touchpoint] there is no touchpoint “{ $id }”
    [not-connected] touchpoint “{ $id }” is not connected to “{ $to }”
    [connected] touchpoint “{ $id }” is connected to “{ $to }” already
    [connected-to-itself] touchpoint “{ $id }” is connected to itself
    [tolerance] a tolerance of { $percent } %, and the highest is { $most } %
    [too-far] touchpoint “{ $id }” is too far away
   *[no-item] there is no “{ $id }” in its list
}

## Reading and writing

disk-failed = { $why ->
    [not-found] there is no such file; check the name
    [denied] you have no permission to read it; ask its owner or open a copy
    [full] the disk is full; make room and try again
    [read-only] the disk is read-only; choose another place
   *[other] it cannot be read ({ $system }); try again
}
disk-directory = this is a folder, not a file; name a file inside it
disk-device = this is a device or a pipe, not a file; name a file
disk-too-large = the file is larger than { $megabytes } MB, so it is hardly a map; check the name
disk-exists = the file exists already; choose another name or replace it with --force
disk-not-text = the file is not text in UTF-8; save it as UTF-8

save-failed = { $why ->
    [not-found] the folder has changed while saving, and the file is as it was; try again or choose another place
    [denied] you have no permission to write in this folder, and the file is as it was; choose another place
    [full] the disk is full, and the file is as it was; make room and try again, or choose another place
    [read-only] the disk is read-only, and the file is as it was; choose another place
   *[other] it cannot be written ({ $system }), and the file is as it was; try again or choose another place
}
save-not-as-written = Polku would not be able to read what it would write, so the file is as it was; this is a fault in Polku, please report it
save-link-loop = the links to this file lead round in a circle; choose another place
save-no-folder = there is no such folder; choose another place
save-read-only = the file is read-only; allow writing or choose another name
save-hard-linked = the file has { $names } names (hard links), and only this one would get the new content; save anyway or choose another name
save-over-input = this is the file that it is made from, or another name of it; choose another name
save-busy = another Polku is saving this file; try again in a moment
save-changed = someone else has changed the file since it was opened; overwrite it, choose another name, or open theirs
save-vanished = the file is no longer there; save it anew or choose another name

job-stopped = Polku met a fault of its own, so this was not done; try again

png-too-large = { $width } × { $height } pixels are too many, at most 16384 a side; at scale { $largest } the picture fits
png-undrawable = the picture cannot be drawn: { $why }
pdf-unwritable = the PDF cannot be written: { $why }
png-too-large-at-any-scale = the map is too large for a PNG, which has at most 16384 pixels a side; export it as SVG
letters-small = the smallest words are some { $points } points high, which is hard to read; larger paper makes them larger, and the report is made to be read
letters-undrawn = { $count ->
    [one] one character is drawn as a box, as no font here can draw it
   *[other] { $count } characters are drawn as boxes, as no font here can draw them
  }: { $letters }; install a font for { $count ->
    [one] it
   *[other] them
  } (on Debian and Ubuntu: apt install fonts-noto-core fonts-noto-cjk fonts-symbola), or export as SVG, which whoever opens it draws with fonts of their own

table-cancelled = reading was cancelled; nothing was taken
table-read = the file could not be read to its end ({ $why }); try again
table-none = the file is neither a CSV file nor a spreadsheet in XLSX or ODS; export the answers as one of these
table-old = the spreadsheet is in the format of before 2007 or protected by a password; save it as XLSX without a password
table-empty = nothing stands in the file; the first row has to be the header
table-unpacked = unpacked the file would be larger than { $megabytes } MB or is packed as no spreadsheet is; export the answers as CSV
table-damaged = the file is damaged ({ $why }); export the answers again, or as CSV
table-no-sheets = a CSV file has no sheets; leave out --sheet
table-no-sheet = there is no sheet called "{ $name }"; it is one of: { $names }
table-rows = more than { $most } respondents; take the file in parts, each as a survey of its own
table-columns = more than { $most } columns; leave out those that are no question, and try again
table-cells = too many cells for a sheet in ODS; save it as CSV or XLSX
table-quote = in row { $row } a quote is opened that is not closed; close it or take it away
