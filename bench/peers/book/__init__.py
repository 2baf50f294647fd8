"""The order book that every peer answers, and how each answers it: see ../order_book.py."""
