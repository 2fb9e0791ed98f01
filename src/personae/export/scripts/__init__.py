"""Scripts for a voice for each character: the words of a book, all of them in order, and who reads which."""
