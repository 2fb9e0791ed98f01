"""personae reads fiction and writes its dramatis personae: who is in it, and who says every line.

    import personae
    book = personae.read("story.txt")
    for quote in book.quotes:
        print(quote.speaker, book[quote.span])
"""

from personae.book import Book, Chapter, Character, Evidence, Gap, Mention, Paragraph, Quote, Span, Tokens
from personae.errors import InputError, PersonaeError
from personae.pipeline import analyse, read

__version__ = "0.1.0"

__all__ = [
    "Book", "Chapter", "Character", "Evidence", "Gap", "InputError", "Mention", "Paragraph", "PersonaeError", "Quote",
    "Span", "Tokens", "analyse", "read",
]  # fmt: skip
