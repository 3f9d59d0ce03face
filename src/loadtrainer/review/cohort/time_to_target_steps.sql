-- The life table of the time to the full target, as a Kaplan-Meier curve needs it: at each day on which a patient
-- reached it or was seen for the last time without, how many were still at risk.
WITH firsts AS (
    SELECT patient, protocol FROM sessions WHERE number = 1
),
patients AS (
    SELECT
        f.patient,
        f.protocol,
        MAX(s.day_number) - 1 AS seen_days,
        MIN(CASE WHEN s.completed AND s.stage = s.stages THEN s.day_number - 1 END) AS reached_days
    FROM firsts f JOIN sessions s ON s.patient = f.patient
    GROUP BY f.patient, f.protocol
),
steps AS (
    SELECT
        protocol,
        COALESCE(reached_days, seen_days) AS days,
        COUNT(reached_days) AS reached,
        COUNT(*) - COUNT(reached_days) AS censored
    FROM patients
    GROUP BY protocol, COALESCE(reached_days, seen_days)
)
SELECT
    protocol,
    days,
    CAST(SUM(reached + censored) OVER (PARTITION BY protocol ORDER BY days DESC) AS BIGINT) AS at_risk,
    reached,
    censored
FROM steps
ORDER BY protocol NULLS LAST, days
