# What is handed over: the emotional trace as a curve.

# R9: what stays in memory, and the words above the curve
curve-peak = Peak: { $number } { $title }, { $level }.
curve-end = End: { $number } { $title }, { $level }.
curve-peak-and-end = Peak and end: { $number } { $title }, { $level }.
curve-peak-here = Peak
curve-end-here = End
curve-peak-and-end-here = Peak and end

# Each line, for those who do not see it
curve-line = { $name }: { $told }.
curve-line-at = { $level } at { $numbers }
curve-line-at-several = { $level } at { $numbers }
curve-line-whole = no break and no gap

# picture: the legend of the curve
legend-shade = Shaded: a break
legend-gap = Gap: not rated

# The head of all that is handed over: for whom, and who was asked; a number comes behind its word
head-for = For: { $segments }
head-asked = Asked: { $who }
head-asked-customers = customers { $count }
head-asked-staff = staff { $count }
head-asked-own = we ourselves { $count }
head-asked-unnamed = without a group

# A logo that cannot be taken
logo-too-large = the logo is larger than { $megabytes } MB; choose a smaller picture
logo-too-many-pixels = the logo has more than { $millions } million pixels; choose a smaller picture
logo-undrawable = this is neither a PNG nor an SVG that can be drawn; choose another picture as logo

# The report: each touchpoint for each segment as a table, and how the map stands with each segment
report-curve-says = What each touchpoint is for whom, in journey order.
report-asked = Asked
report-verdict = Verdict
report-standings-say = Each segment by itself: how many were asked, how many touchpoints are at each level, and what that comes to.
standing-holds = Holds
standing-recovered = Holds after recovery
standing-open = Not known yet
standing-broken = Broken at { $breaks }
standing-broken-several = Broken at { $breaks }
