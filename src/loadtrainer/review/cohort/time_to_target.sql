-- Time to the full target: days from the patient's first session to the first completed session at the last
-- stage of its prescription. reached_median_days is of those who reached it alone; table time_to_target_steps
-- has those followed without reaching it (censored) at the days they were last seen.
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
)
SELECT
    protocol,
    COUNT(*) AS patients,
    COUNT(reached_days) AS reached,
    COUNT(*) - COUNT(reached_days) AS censored,
    CAST(100 * COUNT(reached_days) AS DOUBLE) / COUNT(*) AS reached_pct,
    MIN(reached_days) AS reached_first_days,
    CAST(MEDIAN(reached_days) AS DOUBLE) AS reached_median_days,
    MAX(reached_days) AS reached_last_days,
    MAX(CASE WHEN reached_days IS NULL THEN seen_days END) AS censored_last_days
FROM patients
GROUP BY protocol
ORDER BY protocol NULLS LAST
