"""Chats on pages, for PDF files and for printers: real text, laid out from our own blocks.

Measures are in pixels of 1/96 inch, as in the window; the painter is scaled to the device.
Nothing here needs a widget, so the command line makes the same pages.
"""
