"""The domain: units, samples, prescriptions, holds, the session machine, alarms, the log. Pure."""
