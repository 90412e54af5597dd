# Unsaved work that was found again.
