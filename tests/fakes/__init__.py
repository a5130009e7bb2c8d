"""Fakes that stand in for the ports; each keeps the same contract as what it stands for."""
