"""What stands between the wizard and the world when it is served: see `complaint_kit/server.py`."""
