"""Measurements of the kit's own parts, as ratios to a floor measured in the same run."""
