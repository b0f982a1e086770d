"""Workers as signals and data as item models: QtCore only, no widgets."""
