# Unsaved work that was found again.

command-recover = Recover unsaved work…
command-recover-help = List unsaved work that was left behind when Polku was ended

recovery-title = Unsaved work found
recovery-more = Polku ended before this was saved. It is kept until you save or discard it
recovery-restore = Restore
recovery-restore-of = Restore { $title }
recovery-discard = Discard
recovery-discard-of = Discard { $title }
recovery-discard-sure = Discard for good
recovery-discard-sure-of = Discard { $title } for good
recovery-discard-all = Discard all
recovery-discard-all-sure = Discard all for good
recovery-later = Later
recovery-restored = Your work is back. Save to keep it in a file

recovery-untitled = Not saved to a file yet
recovery-just-now = just now
recovery-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
recovery-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
recovery-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
recovery-today = { $ago }, today at { $hour }:{ $minute }
recovery-yesterday = { $ago }, yesterday at { $hour }:{ $minute }
recovery-on = { $ago }, { $year }-{ $month }-{ $day } at { $hour }:{ $minute }

recovery-touchpoints = { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
recovery-changed = { $count ->
    [one] 1 touchpoint changed
   *[other] { $count } touchpoints changed
}
recovery-new = { $count } new
recovery-deleted = { $count } deleted
recovery-other = other changes
recovery-only-other = Connections, stages or settings changed
recovery-same = The same as in the file
recovery-file-changed = The file has changed since this work was begun; a save will ask before it replaces it
recovery-file-gone = The file is no longer there; a save will make it anew
recovery-file-unreadable = The file cannot be used now: { $why }
recovery-unreadable = This work cannot be restored: { $why }. It stays in { $place }

recovery-held = another Polku has this work open
recovery-no-place = Unsaved work cannot be kept safe: this system has no folder for it. Save now and then
recovery-cannot-keep = Unsaved work cannot be kept safe: { $why ->
    [not-found] the folder { $folder } is gone
    [denied] there is no permission to write in { $folder }
    [full] the disk is full
    [read-only] the disk of { $folder } is read-only
   *[other] { $folder } cannot be written ({ $system })
}. Save now and then
recovery-crashed = Polku has met a fault of its own. Unsaved work is kept in
