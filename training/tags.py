"""The label set: one tag a word, BIOES for each of the three roles."""
ROLES = ("source", "cue", "content")
TAGS = ("O", *(f"{edge}-{role}" for role in ROLES for edge in "BIES"))
