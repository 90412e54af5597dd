# The inspector, and who takes part: actors and customer groups.
