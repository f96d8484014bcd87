"""Khiên Rùa: an offline kiosk that teaches people to recognise and survive online risks."""
