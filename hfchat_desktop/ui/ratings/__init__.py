"""The page "Ratings": how models, personas and topics were rated, and the answers themselves."""
