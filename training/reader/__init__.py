"""Training of the reader: one encoder, with heads for mentions and for speakers."""
