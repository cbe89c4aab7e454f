"""Many notices: batches in several processes, volumes that do not fit into memory."""
