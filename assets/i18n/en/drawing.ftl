# Drawing: touchpoints, connections, stages, and their commands.

command-add = New touchpoint
command-add-help = Add a touchpoint under the pointer, and name it
command-add-next = Next touchpoint
command-add-next-help = Add a touchpoint that follows the selected one, connected, and name it
command-rename = Rename
command-rename-help = Change the name in its place
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

touchpoint-hint = Name of the touchpoint
stage-hint = Name of the stage

step-add = adding
step-add-of = adding { $title }
step-add-of-several = adding { $count } touchpoints
step-delete = deletion
step-delete-of = deletion of { $title }
step-delete-of-several = deletion of { $count } touchpoints
step-rename = renaming
step-rename-of = renaming { $title }
step-rename-of-several = renaming { $count } touchpoints
step-move = move
step-move-of = move of { $title }
step-move-of-several = move of { $count } touchpoints
