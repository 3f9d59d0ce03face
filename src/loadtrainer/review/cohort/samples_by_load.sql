-- The raw readings by protocol and prescribed load: how many, how many of them loaded (from the touch load of the
-- file contract on), how many within 10 % of the prescribed load, and the highest.
-- Counts of readings, not time: rates differ between scales.
SELECT
    s.protocol,
    s.target_kg,
    COUNT(DISTINCT r.session) AS sessions,
    COUNT(*) AS readings,
    COUNT(CASE WHEN r.kg >= GREATEST(1.0, 0.2 * s.target_kg) THEN 1 END) AS loaded_readings,
    COUNT(CASE WHEN ABS(r.kg - s.target_kg) <= 0.1 * s.target_kg THEN 1 END) AS near_readings,
    MAX(r.kg) AS max_kg
FROM samples r JOIN sessions s ON s.session = r.session
GROUP BY s.protocol, s.target_kg
ORDER BY s.protocol NULLS LAST, s.target_kg
