"""The engine: the only folder that knows llama.cpp. It runs in a child process."""
