-- Planned against achieved load by protocol and day of training; day 1 is the patient's first session.
WITH sums AS (
    SELECT
        protocol,
        day_number,
        CAST(SUM(CAST(target_kg AS DECIMAL(18, 8))) AS DOUBLE) AS target_kg,
        CAST(SUM(CAST(dose_kg_s AS DECIMAL(18, 4))) AS DOUBLE) AS dose_kg_s,
        COUNT(DISTINCT patient) AS patients,
        COUNT(*) AS sessions,
        COUNT(error_mean_kg) AS loaded_sessions,
        CAST(SUM(CAST(loaded_s AS DECIMAL(18, 4))) AS DOUBLE) AS loaded_s,
        CAST(SUM(CAST(below_s AS DECIMAL(18, 4))) AS DOUBLE) AS below_s,
        CAST(SUM(CAST(in_band_s AS DECIMAL(18, 4))) AS DOUBLE) AS in_band_s,
        CAST(SUM(CAST(above_s AS DECIMAL(18, 4))) AS DOUBLE) AS above_s,
        CAST(SUM(CAST(error_mean_kg AS DECIMAL(12, 4))) AS DOUBLE) AS error_kg,
        CAST(SUM(CAST(error_mean_kg AS DECIMAL(12, 4)) * CAST(error_mean_kg AS DECIMAL(12, 4))) AS DOUBLE)
            AS error_kg2
    FROM sessions
    GROUP BY protocol, day_number
)
SELECT
    protocol,
    day_number,
    patients,
    sessions,
    target_kg / sessions AS target_kg,
    dose_kg_s / NULLIF(loaded_s, 0) AS mean_kg,
    error_kg / NULLIF(loaded_sessions, 0) AS error_kg,
    CASE WHEN loaded_sessions > 1 THEN
        SQRT(GREATEST(error_kg2 - error_kg * error_kg / loaded_sessions, 0.0) / (loaded_sessions - 1))
    END AS error_sd_kg,
    100 * below_s / NULLIF(loaded_s, 0) AS under_pct,
    100 * in_band_s / NULLIF(loaded_s, 0) AS within_pct,
    100 * above_s / NULLIF(loaded_s, 0) AS over_pct
FROM sums
ORDER BY protocol NULLS LAST, day_number
