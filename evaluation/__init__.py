"""Gold loaders, metrics and the commands that measure personae. Not installed; run from the repository's root."""
