"""Where bytes come from: Bluetooth, a simulated scale, a replayed capture."""
