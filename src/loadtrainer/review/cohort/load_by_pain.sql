-- Planned against achieved load by protocol and the worst pain of the session; NULL: nobody answered.
WITH sums AS (
    SELECT
        protocol,
        pain_worst,
        CAST(SUM(CAST(completed AS INT)) AS BIGINT) AS completed,
        CAST(SUM(CAST(credited_s AS DECIMAL(18, 4))) AS DOUBLE) AS credited_s,
        CAST(SUM(CAST(prescribed_s AS DECIMAL(18, 4))) AS DOUBLE) AS prescribed_s,
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
    GROUP BY protocol, pain_worst
)
SELECT
    protocol,
    pain_worst,
    patients,
    sessions,
    CAST(100 * completed AS DOUBLE) / sessions AS completed_pct,
    100 * credited_s / NULLIF(prescribed_s, 0) AS credited_pct,
    error_kg / NULLIF(loaded_sessions, 0) AS error_kg,
    CASE WHEN loaded_sessions > 1 THEN
        SQRT(GREATEST(error_kg2 - error_kg * error_kg / loaded_sessions, 0.0) / (loaded_sessions - 1))
    END AS error_sd_kg,
    100 * below_s / NULLIF(loaded_s, 0) AS under_pct,
    100 * in_band_s / NULLIF(loaded_s, 0) AS within_pct,
    100 * above_s / NULLIF(loaded_s, 0) AS over_pct
FROM sums
ORDER BY protocol NULLS LAST, pain_worst NULLS LAST
