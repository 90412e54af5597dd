# Mending (R19): what is done against breaks, in the inspector and in the panel below the map.

action-state-open = Open
action-state-doing = Doing
action-state-done = Done
action-state-dropped = Dropped
