"""Learns the weights by which `personae.stages.quotes.kinds` tells utterances from scare quotes and titles."""
