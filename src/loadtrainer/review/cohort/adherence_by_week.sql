-- Adherence by protocol and week of training, with the time and the dose that were done of what was planned.
-- Week 1 begins with the patient's first session; a missed day belongs to the protocol of the session before it.
WITH latest AS (
    SELECT patient, day_number, MAX(number) AS number FROM sessions GROUP BY patient, day_number
),
asked AS (
    SELECT
        d.patient, d.day_number, d.planned,
        d.full_sessions, d.part_sessions, d.apart_sessions, d.missed_sessions, d.extra_sessions,
        d.credited_s, d.plan_s, d.dose_kg_s, d.plan_dose_kg_s,
        MAX(l.number) OVER (PARTITION BY d.patient ORDER BY d.day_number) AS number
    FROM days d LEFT JOIN latest l ON l.patient = d.patient AND l.day_number = d.day_number
),
sums AS (
    SELECT
        s.protocol,
        CAST(FLOOR((a.day_number - 1) / 7) AS BIGINT) + 1 AS week,
        COUNT(DISTINCT a.patient) AS patients,
        CAST(SUM(a.planned) AS BIGINT) AS planned,
        CAST(SUM(a.full_sessions) AS BIGINT) AS full_sessions,
        CAST(SUM(a.part_sessions) AS BIGINT) AS part_sessions,
        CAST(SUM(a.apart_sessions) AS BIGINT) AS apart_sessions,
        CAST(SUM(a.missed_sessions) AS BIGINT) AS missed_sessions,
        CAST(SUM(a.extra_sessions) AS BIGINT) AS extra_sessions,
        CAST(SUM(CAST(a.credited_s AS DECIMAL(18, 4))) AS DOUBLE) AS credited_s,
        CAST(SUM(CAST(a.plan_s AS DECIMAL(18, 4))) AS DOUBLE) AS planned_s,
        CAST(SUM(CAST(a.dose_kg_s AS DECIMAL(18, 4))) AS DOUBLE) AS dose_kg_s,
        CAST(SUM(CAST(a.plan_dose_kg_s AS DECIMAL(18, 4))) AS DOUBLE) AS planned_dose_kg_s
    FROM asked a JOIN sessions s ON s.patient = a.patient AND s.number = a.number
    GROUP BY s.protocol, CAST(FLOOR((a.day_number - 1) / 7) AS BIGINT) + 1
)
SELECT
    protocol, week, patients, planned, full_sessions, part_sessions, apart_sessions, missed_sessions,
    extra_sessions,
    CAST(100 * full_sessions AS DOUBLE) / NULLIF(planned, 0) AS full_pct,
    100 * credited_s / NULLIF(planned_s, 0) AS credited_pct,
    dose_kg_s / 60 AS dose_kg_min,
    100 * dose_kg_s / NULLIF(planned_dose_kg_s, 0) AS dose_pct
FROM sums
ORDER BY protocol NULLS LAST, week
