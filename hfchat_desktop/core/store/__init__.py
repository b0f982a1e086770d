"""The chats of a profile in one SQLite file: see `ChatStore`."""

from hfchat_desktop.core.store.chat_store import ChatStore, StoreStatistics

__all__ = ["ChatStore", "StoreStatistics"]
