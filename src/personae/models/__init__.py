"""Small learned models, run in numpy: weights are data, listed in `manifest.json` with hash, licence and scores."""
