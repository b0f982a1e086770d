"""What a person sees and clicks: no processes, no network, no SQL."""
