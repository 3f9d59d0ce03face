"""The window: paints Snapshots and sends commands."""
