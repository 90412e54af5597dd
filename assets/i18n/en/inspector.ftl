# The inspector, and who takes part: actors and customer groups.

# Touchpoint

touchpoint-title = Name of the touchpoint
touchpoint-untitled = Untitled
touchpoint-note = Note of the touchpoint
note-hint = What should one know about it?
several-differ = Different
stage-none = No stage
stage-choose-hint = Find a stage, or name a new one
stage-make = New stage “{ $name }”
stage-name = Name of the stage
stage-touchpoints = { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
stage-select = Select its touchpoints
channel-add = Other channel…
channel-add-hint = Name a channel
channel-make = New channel “{ $name }”
channel-remove = Remove channel { $channel }
actor-add = Add an actor…
actor-add-hint = Find an actor, or name a new one
actor-make = New actor “{ $name }”
actor-remove = Remove { $name } from here
actor-place = Where { $name } stands in the whole map
connection = Connection
connections = Connections
connection-from = From
connection-to = To
leads-to = Leads to
comes-from = Comes from
disconnect-to = Disconnect from { $title }
disconnect-from = Disconnect { $title } from here
connect-to = Connect to…
connect-to-hint = Find a touchpoint
picker-more = There are more. Type to find them
picker-nothing = Nothing is called that

step-set-note = change of the note
step-set-note-of = change of the note of { $title }
step-set-note-of-several = change of the notes of { $count } touchpoints
step-set-stage = change of the stage
step-set-stage-of = change of the stage of { $title }
step-set-stage-of-several = change of the stage of { $count } touchpoints
step-set-channels = change of the channels
step-set-channels-of = change of the channels of { $title }
step-set-channels-of-several = change of the channels of { $count } touchpoints
step-set-actors = change of the actors
step-set-actors-of = change of the actors of { $title }
step-set-actors-of-several = change of the actors of { $count } touchpoints
step-set-place = change of an actor's place
step-disconnect = deletion of a connection

# Map and people
