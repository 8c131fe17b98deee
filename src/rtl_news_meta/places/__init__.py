"""The gazetteer: which place a name stands for."""
