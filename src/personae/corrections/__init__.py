"""What a person has put right: steps, the journal that keeps them, and a book with them applied."""
