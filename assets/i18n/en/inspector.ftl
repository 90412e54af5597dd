# The inspector, and who takes part: actors and segments.

# Touchpoint

touchpoint-title = Title of the touchpoint
touchpoint-untitled = Untitled
touchpoint-note = Note of the touchpoint
note-hint = What should one know about it?
face-help = { $level }. With Shift: one answer more
face-help-key = { $level }, key { $key }. With Shift: one answer more
several-differ = Different
stage-none = No stage
stage-choose-hint = Find or name a stage
stage-make = New stage “{ $name }”
stage-name = Name of the stage
stage-touchpoints = { $count ->
    [0] No touchpoints yet
    [one] Select its touchpoint
   *[other] Select its { $count } touchpoints
}
stage-left = To the left
stage-right = To the right
delete-several = Delete them
delete-stage = Delete stage
delete-connection = Delete connection
connection-insert = Insert touchpoint
connection-turn = Turn round
channel-add = Other channel…
channel-add-hint = Name a channel
channel-make = New channel “{ $name }”
channel-remove = Remove channel { $channel }
actor-add = Add an actor…
actor-add-hint = Find or name an actor
actor-make = New actor “{ $name }”
actor-remove = Remove { $name } from here
connection = Connection
connections = Connections
connection-from = From
connection-label = Label
label-at = Label. { $end }
connection-to = To
leads-to = Leads to
comes-from = Comes from
disconnect-to = Disconnect from { $title }
disconnect-from = Disconnect { $title } from here
connect-to = Connect to…
connect-to-hint = Find a touchpoint
picker-more = There are more. Type to find them
picker-nothing = Nothing is called that


# Map and people

stages = Stages
segments = Segments
stage-at = Stage { $number }
actor-at = Actor { $number }
segment-at = Segment { $number }
stage-new = New stage
actor-new = New actor
segment-new = New segment
row-add = { $what }: add
actor-there = There is an actor of this name already
segment-there = There is a segment of this name already
row-grip = Drag { $name } to another place
row-more = { $name }: move or remove
row-up = Move up
row-down = Move down
row-remove = Remove
row-remove-help = { $count ->
    [0] No touchpoint uses it
    [one] It goes from 1 touchpoint too. Undo brings all back
   *[other] It goes from { $count } touchpoints too. Undo brings all back
}
used = { $count ->
    [0] Not used yet
    [one] Used by 1 touchpoint
   *[other] Used by { $count } touchpoints
}
removed-from = { $name } was removed, also from { $from }. Undo brings all back
count-touchpoints = { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
removed-cases = { $count ->
    [one] 1 case of { $name } counts for everyone now
   *[other] { $count } cases of { $name } count for everyone now
}
went-along = { $what } deleted with it. Undo brings all back
removed-ratings = { $count ->
    [one] { $name } was removed, with its ratings at 1 touchpoint. Undo brings all back
   *[other] { $name } was removed, with its ratings at { $count } touchpoints. Undo brings all back
}
actor-place = Role of { $name }
in-target = in target
in-target-help = Segments out of target are listed, but not counted in the verdict
segment-in-target = { $name }: in target
map-language = Language
map-language-name = Language of the map
map-language-help = The language that the map's texts are written in
language-none = Not said
language-other = Other
language-tag = Language tag
language-tag-hint = Such as sv
map-note = Note of the map
map-note-hint = What others should know of this map
command-people = Stages, actors and segments
command-people-help = Show the lists of stages, actors and segments, to add, name, order and remove them
command-name-map = Name the map
command-name-map-help = Type the title of the map

step-change = change
step-change-of = change of { $title }

# What comes of the journey, typed by hand
outcomes = What came of it
outcomes-help = How many customers would come again, and how many would recommend it, as they were asked. It changes no verdict
outcome-return = Would come again
outcome-recommend = Would recommend
outcome-yes = Yes
outcome-unsure = Unsure
outcome-no = No
outcome-said = { $question }: { $yes } of { $all }{ $unsure ->
    [0] {""}
   *[other] , { $unsure } unsure
}
