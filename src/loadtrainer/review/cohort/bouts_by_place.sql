-- How the bouts of a session go, by protocol and place of the bout in its session.
WITH sums AS (
    SELECT
        s.protocol,
        b.bout,
        COUNT(*) AS bouts,
        COUNT(CASE WHEN b.completed THEN 1 END) AS completed,
        CAST(SUM(CAST(b.loaded_s AS DECIMAL(18, 4))) AS DOUBLE) AS loaded_s,
        CAST(SUM(CAST(b.in_band_s AS DECIMAL(18, 4))) AS DOUBLE) AS in_band_s,
        CAST(SUM(CAST(b.to_band_s AS DECIMAL(18, 4))) AS DOUBLE) AS to_band_s,
        COUNT(b.to_band_s) AS came
    FROM bouts b JOIN sessions s ON s.session = b.session
    GROUP BY s.protocol, b.bout
)
SELECT
    protocol,
    bout,
    bouts,
    completed,
    100 * in_band_s / NULLIF(loaded_s, 0) AS within_pct,
    to_band_s / NULLIF(came, 0) AS to_band_s
FROM sums
ORDER BY protocol NULLS LAST, bout
