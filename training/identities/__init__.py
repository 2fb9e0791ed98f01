"""Makes src/personae/models/identities.npz: how likely two names, or a name and a description, are one person's."""
