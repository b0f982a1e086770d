"""The Models page: models to discover, and those on this computer."""
