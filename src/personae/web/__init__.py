"""The local reader: a book in the browser, read, reviewed and put right by a person."""
