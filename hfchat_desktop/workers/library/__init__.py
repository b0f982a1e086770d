"""The models that are on this computer: found, checked and removed, wherever they lie."""
