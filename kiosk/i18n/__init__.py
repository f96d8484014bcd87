"""What the program says, in the visitor's language: catalogues of texts, and the forms of numbers."""
