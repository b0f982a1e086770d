"""Chats that come from elsewhere: what is believed of them, and how they are written down."""
