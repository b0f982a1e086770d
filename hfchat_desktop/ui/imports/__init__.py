"""Chats from other programs: chosen, looked at, brought in, and undone."""
