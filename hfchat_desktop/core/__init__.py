"""What the app knows: no Qt, no network, no llama.cpp; nothing here waits."""
