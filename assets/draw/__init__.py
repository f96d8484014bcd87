"""Build-time drawing kit: makes the project's own SVG art.

Run ``python -m assets.draw OUT`` to rebuild every picture that this package owns.
The running application never imports it.
"""
