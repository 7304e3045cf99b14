"""Makes the examples of the packs nd30 and law: one submission that is in order, changed in one place for each."""
