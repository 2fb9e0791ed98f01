"""Many books: which there are, reading them all, and one set of tables of them."""
