"""Training of the trees that say who speaks a line and to whom."""
