"""Keys that a desktop lets the app have in every program: one module for each way to ask."""
