"""HFChat Desktop: chat with open language models on your own computer."""

__version__ = "0.1.0"
APP_NAME = "hfchat"
"""Name of the folders, the command and the desktop entry."""
APPLICATION_ID = "alt.hfchat.hfchat"
"""What desktops know the app by: its entry, icon, window class, and AppStream record.

It has the form of a domain name turned round. The project owns no domain, so it stands below
`alt`, which RFC 9476 keeps free of domains for ever: nobody else can come to own this name.
"""
