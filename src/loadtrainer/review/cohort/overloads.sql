-- Loads above the limit, by protocol and prescribed load.
SELECT
    protocol,
    target_kg,
    COUNT(*) AS sessions,
    COUNT(CASE WHEN overloads > 0 THEN 1 END) AS sessions_with_overload,
    CAST(SUM(overloads) AS BIGINT) AS overloads,
    CAST(100 * SUM(overloads) AS DOUBLE) / COUNT(*) AS overloads_per_100_sessions,
    CAST(SUM(CAST(overload_s AS DECIMAL(18, 4))) AS DOUBLE) AS overload_s,
    MAX(overload_max_kg) AS overload_max_kg,
    COUNT(CASE WHEN ended = 'overload' THEN 1 END) AS ended_by_overload
FROM sessions
GROUP BY protocol, target_kg
ORDER BY protocol NULLS LAST, target_kg
