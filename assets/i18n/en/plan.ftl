# A plan of actions outside of a map (R19): the headers of its table, its tasks, and how it is taken back.

actions-id = Id
actions-touchpoint = Touchpoint
actions-touchpoint-id = Touchpoint id
actions-what = What
actions-actor = Actor
actions-who = Who
actions-due = By when
actions-effort = Effort
actions-state = State
actions-why = Why

action-state-open = Open
action-state-doing = Doing
action-state-done = Done
action-state-dropped = Dropped

actions-by = by { $day }
actions-of-effort = effort { $effort } of 5
actions-of-nothing = Of no touchpoint

actions-more = … and { $count } more
actions-no-header = the first row has none of the columns of a plan of actions; begin with the table that polku actions writes
actions-no-ids = the column of ids is missing, by which the actions of the map are known again; put it back, and leave its cell empty for a new action
actions-column-twice = two columns are “{ $header }”; leave one of them out
actions-unknown-column = the column “{ $header }” has no place in a plan of actions; it is passed over
actions-rows = a plan has at most { $most } rows; leave out those in which nothing is changed
actions-other-title = row { $row }: no touchpoint is “{ $text }” any more; the action stays where its touchpoint id says
actions-other-number = row { $row }: “{ $text }” is another touchpoint by its number; the action stays where its touchpoint id says, so to move it change the id
actions-unknown-id = row { $row }: the map has no action “{ $text }”; leave the id empty for a new action, or take the row out
actions-id-twice = row { $row }: the action “{ $text }” stands in the table twice; leave the id of the second empty
actions-no-what = row { $row }: it does not say what is to be done; write it, or empty the whole row
actions-no-touchpoint = row { $row }: it does not say at which touchpoint; write its number, its title or its id
actions-unknown-touchpoint = row { $row }: the map has no touchpoint “{ $text }”; write its number, its title or its id
actions-several-touchpoints = row { $row }: several touchpoints are “{ $text }”; write the number before it, or the id
actions-two-touchpoints = row { $row }: “{ $text }” is another touchpoint than the id says; empty one of the two cells
actions-unknown-actor = row { $row }: the map has no actor “{ $text }”; add the actor to the map first, or write the name in the column of who
actions-several-actors = row { $row }: several actors are “{ $text }”; give them different names in the map first
actions-day = row { $row }: “{ $text }” is no day; write it as 2026-12-08
actions-ambiguous-day = row { $row }: “{ $text }” could be two different days; write it as 2026-12-08
actions-no-effort = row { $row }: “{ $text }” is no effort; it goes from 1, least, to 5
actions-no-state = row { $row }: “{ $text }” is no state; it is open, doing, done or dropped
