"""Entry point of ``python -m assets.draw``."""

from .build import main

main()
