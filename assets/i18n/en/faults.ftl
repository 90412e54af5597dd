# What went wrong: where, what, and what to do. One sentence each.

fault-at-line = line { $line }: { $sentence }
fault-at-column = line { $line }, column { $column }: { $sentence }
