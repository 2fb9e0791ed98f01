"""The keys of the review, as the page's help and docs/review.md list them; `static/keyboard.js` acts on them."""

from __future__ import annotations

# Groups of (keys, what they do), in the order of the help.
KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Review",
        (
            ("R", "begin the review at the line that is chosen"),
            ("Enter", "keep the speaker, and go on"),
            ("1 to 6", "one of the likeliest speakers"),
            ("S", "someone else: search the cast, or a new character"),
            ("0", "nobody"),
            ("Shift+1 to 9", "refuse a change that the last answer made"),
            ("↓ ↑", "next line, line before (also J and K)"),
            ("O", "order: by doubt, or as the book runs"),
            ("Backspace", "no longer confirmed: the machine decides"),
            ("Esc", "leave"),
        ),
    ),
    (
        "Text",
        (
            ("↓ ↑", "next line, line before"),
            ("Shift+↓ ↑", "choose several lines"),
            ("/", "search"),
            ("N, Shift+N", "next place found, the one before"),
            ("[ ]", "chapter before, next chapter"),
            ("C", "go on where you stopped"),
        ),
    ),
    (
        "Chosen lines",
        (
            ("A", "all by one speaker"),
            ("B", "two speakers by turns"),
            ("X", "exchange two speakers to the end of the conversation"),
            ("P", "a passage: letter, thought, or tale"),
            ("Q", "the words selected are the quotation"),
            ("M", "a turn is missing after this line"),
            ("+", "goes on with the turn before"),
            ("-", "begins a new turn"),
            ("T", "what it is: speech, thought, writing, no line"),
        ),
    ),
    (
        "Everywhere",
        (
            ("U, Ctrl+Z", "undo"),
            ("Shift+U, Ctrl+Shift+Z", "redo"),
            ("?", "this list"),
        ),
    ),
)
