"""Teaches the rankers of `personae.stages.coreference` on LitBank's gold."""
