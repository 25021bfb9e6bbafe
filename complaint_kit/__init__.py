"""Complaint Kit: from a complaint to a call script and a letter that can be acted on."""
