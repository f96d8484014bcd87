"""The words that all rooms share; standard library only."""
