# Drawing: touchpoints, connections, stages, and their commands.

command-add = New touchpoint
command-add-help = Add a touchpoint under the pointer, and name it
command-add-next = Next touchpoint
command-add-next-help = Add a touchpoint that follows the selected one, connected, and name it
command-rename = Rename
command-rename-help = Change the name, or the label of a connection, in its place
command-rename-connection = Label
command-delete = Delete
command-delete-help = Take what is selected away; a chain heals
command-move-right = Move right
command-move-right-help = Move what is selected one step of the grid
command-move-left = Move left
command-move-left-help = Move what is selected one step of the grid
command-move-down = Move down
command-move-down-help = Move what is selected one step of the grid
command-move-up = Move up
command-move-up-help = Move what is selected one step of the grid
command-move-far-right = Move far right
command-move-far-right-help = Move what is selected five steps of the grid
command-move-far-left = Move far left
command-move-far-left-help = Move what is selected five steps of the grid
command-move-far-down = Move far down
command-move-far-down-help = Move what is selected five steps of the grid
command-move-far-up = Move far up
command-move-far-up-help = Move what is selected five steps of the grid
command-walk-add-right = Walk right and add
command-walk-add-right-help = Add the touchpoint on the right to the selection
command-walk-add-left = Walk left and add
command-walk-add-left-help = Add the touchpoint on the left to the selection
command-walk-add-down = Walk down and add
command-walk-add-down-help = Add the touchpoint below to the selection
command-walk-add-up = Walk up and add
command-walk-add-up-help = Add the touchpoint above to the selection

touchpoint-hint = Name of the touchpoint
stage-there = There is a stage of this name already
stage-hint = Name of the stage

# Clipboard, new maps, tidying up

command-cut = Cut
command-cut-help = Take what is selected away, to be pasted elsewhere; a chain heals
command-copy = Copy
command-copy-help = Put what is selected on the clipboard, also for another window, a mail or a file
command-paste = Paste
command-paste-help = Copied touchpoints, or any text: its lines become a chain of touchpoints, its headings stages, list marks go. Rows of a spreadsheet with a header fill stage, channels, actors, rating and note. With one touchpoint selected a list goes on from it
command-duplicate = Duplicate
command-duplicate-help = A copy of what is selected right beside it
not-pasted = Not pasted: { $why }
not-changed = Nothing was changed: { $why }
paste-nothing = There is no text on the clipboard to paste
paste-too-large = the text on the clipboard is larger than any map
paste-long-line = line { $line } is too long for the name of a touchpoint
list-kept-in-notes = Not all of it fits: { $sentence }{ $more ->
    [0] {""}
    [one] {" "}(and one more)
   *[other] {" "}(and { $more } more)
}
blank-file = map.ron
hint-add = Double click, or press T, to add a touchpoint
hint-paste = Paste a list: each line becomes a touchpoint
hint-recent = Open a recent map
hint-template = Begin with a template
hint-sample = Open a sample
command-new = New
command-new-help = Begin an empty map
command-tidy = Tidy up
command-tidy-help = Put every touchpoint in the column of its stage, in journey order
tidy-already = The map is tidy already

command-align-left = Align left
command-align-left-help = Put what is selected in line with the leftmost
command-align-centre = Align centre
command-align-centre-help = Put what is selected in one column, midway between the leftmost and the rightmost
command-align-right = Align right
command-align-right-help = Put what is selected in line with the rightmost
command-align-top = Align top
command-align-top-help = Put what is selected in line with the topmost
command-align-middle = Align middle
command-align-middle-help = Put what is selected in one row, midway between the uppermost and the lowest
command-align-bottom = Align bottom
command-align-bottom-help = Put what is selected in line with the lowest
command-distribute-across = Distribute horizontally
command-distribute-across-help = Equal spacing from left to right; the outermost two stay where they are
command-distribute-down = Distribute vertically
command-distribute-down-help = Equal spacing from top to bottom; the outermost two stay where they are

step-tidy = tidying up
step-tidy-of = tidying up
step-tidy-of-several = tidying up
step-align = aligning
step-align-of = aligning { $title }
step-align-of-several = aligning { $count } touchpoints
step-distribute = distributing
step-distribute-of = distributing { $title }
step-distribute-of-several = distributing { $count } touchpoints
step-cut = cutting
step-cut-of = cutting { $title }
step-cut-of-several = cutting { $count } touchpoints
step-paste = pasting
step-paste-of = pasting { $title }
step-paste-of-several = pasting { $count } touchpoints

step-add = adding
step-add-of = adding { $title }
step-add-of-several = adding { $count } touchpoints
step-delete = deletion
step-delete-of = deletion of { $title }
step-delete-of-several = deletion of { $count } touchpoints
step-rename = renaming
step-rename-of = renaming { $title }
step-rename-of-several = renaming { $count } touchpoints
step-rename-group = renaming a group
step-rename-group-of = renaming a group of { $title }
step-rename-group-of-several = renaming groups of { $count } touchpoints
step-move = move
step-move-of = move of { $title }
step-move-of-several = move of { $count } touchpoints

# Gestures: what a hand does on the canvas

command-connect = Connect
command-connect-help = Connect each selected touchpoint to the next, in the order of the journey
command-turn-round = Turn the connection round
command-turn-round-help = Let the selected connection lead back
command-insert = Insert a touchpoint
command-insert-help = Add a touchpoint within the selected connection, and name it
command-new-stage = New stage
command-new-stage-help = Add a stage and name it; it takes in the touchpoints that are selected
command-stage-left = Move stage left
command-stage-left-help = Let the selected stage change places with the one to its left
command-stage-right = Move stage right
command-stage-right-help = Let the selected stage change places with the one to its right
command-context-menu = Context menu
command-context-menu-help = Show what can be done with what is selected

handle-right = Lead on to the right of { $title }
handle-below = Lead on below { $title }
handle-left = Lead on to the left of { $title }
handle-above = Lead on above { $title }
handle-help = Drag to a touchpoint to connect, click for the next touchpoint
band-head = Stage { $name }

refused-itself = “{ $title }” cannot be connected to itself
refused-already = “{ $from }” leads to “{ $to }” already

step-duplicate = duplicating
step-duplicate-of = duplicating { $title }
step-duplicate-of-several = duplicating { $count } touchpoints
step-connect = connecting
step-reconnect = reconnecting
step-turn-round = turning a connection round
step-move-stage = moving a stage
step-move-stage-of = move of { $title }
step-add-stage = adding a stage
step-add-stage-of = adding { $title }

# Steps of undo, by what they changed

step-change-of-several = change of { $count } touchpoints
step-note-of = note of { $title }
step-note-of-several = notes of { $count } touchpoints
step-stage-of = stage of { $title }
step-stage-of-several = stage of { $count } touchpoints
step-channels-of = channels of { $title }
step-channels-of-several = channels of { $count } touchpoints
step-actors-of = actors of { $title }
step-actors-of-several = actors of { $count } touchpoints
step-handled-by-of = handler of { $title }
step-handled-by-of-several = handlers of { $count } touchpoints
step-promise-of = promise at { $title }
step-promise-of-several = promise at { $count } touchpoints
step-trust-of = trust at { $title }
step-trust-of-several = trust at { $count } touchpoints
step-clock-of = reply time of { $title }
step-clock-of-several = reply times of { $count } touchpoints
step-mandate-of = mandate at { $title }
step-mandate-of-several = mandates at { $count } touchpoints
step-dots = dots
step-dots-of = dots at { $title }
step-dots-of-several = dots at { $count } touchpoints
step-connect-between = connection of { $from } and { $to }
step-connect-between-several = adding { $count } connections
step-delete-between = deletion of the connection of { $from } and { $to }
step-delete-between-several = deletion of { $count } connections
step-change-between = change of the connection of { $from } and { $to }
label-hint = Label, such as “by phone”
label-of = { $label }: from { $from } to { $to }
step-label = label of a connection
step-label-between = label of the connection of { $from } and { $to }
step-reconnect-between = reconnecting { $from } to { $to }
step-turn-round-between = turning the connection of { $from } and { $to } round
step-map-title = change of the map's title
step-map-note = change of the map's note
step-map-language = change of the map's language
step-map-promise = change of the promise
step-map-tolerance = change of the tolerance
step-map-plan = change of what the map is of
step-map-weight = change of the weight of a negative
step-unnamed = a touchpoint
step-stage-named = stage { $name }
step-stages = { $count ->
    [one] a stage
   *[other] { $count } stages
}
step-actor-named = actor { $name }
step-actors-counted = { $count ->
    [one] an actor
   *[other] { $count } actors
}
step-group-named = group { $name }
step-groups = { $count ->
    [one] a group
   *[other] { $count } groups
}
step-action-named = action { $name }
step-actions = { $count ->
    [one] an action
   *[other] { $count } actions
}
step-case-named = case { $name }
step-cases = { $count ->
    [one] a case
   *[other] { $count } cases
}
step-outcome-named = outcome { $name }
step-outcome = outcome
step-outcome-of = { $title }
step-outcome-asked = outcome “{ $name }”
step-outcomes = { $count ->
    [one] an outcome
   *[other] { $count } outcomes
}
step-survey-named = survey { $name }
step-surveys = { $count ->
    [one] a survey
   *[other] { $count } surveys
}
step-conflict-named = conflict { $name }
step-conflicts = { $count ->
    [one] a conflict
   *[other] { $count } conflicts
}
step-segment-named = segment { $name }
step-segments = { $count ->
    [one] a segment
   *[other] { $count } segments
}
