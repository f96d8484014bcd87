"""The screens of the way through, and what they show."""
