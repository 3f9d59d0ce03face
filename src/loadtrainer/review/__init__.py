"""Metrics, reports and exports of finished logs."""
