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
curve-line-whole = no break and no gap

# picture: the legend of the curve
legend-shade = Shaded: a break
legend-gap = Gap: not rated
