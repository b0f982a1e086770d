"""What may block, crash or be killed: no Qt, no database."""
