"""The scale check: what one scale really does, measured, and what it is fit for. Pure."""
