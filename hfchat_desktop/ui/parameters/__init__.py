"""The side panel in which a person sets how the model answers."""
