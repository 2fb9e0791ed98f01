"""One question about a book each; stages meet only in the Book."""
