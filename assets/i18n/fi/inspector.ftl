# The inspector, and who takes part: actors and customer groups.

# Touchpoint

# Map and people
