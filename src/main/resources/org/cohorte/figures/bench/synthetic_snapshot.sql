-- Fills the tables of a snapshot with invented rows for the benchmarks, one statement a table, parted by semicolons.
-- Parameter: the macro scale(): 1 is some 33,000 people trained from 2015 to 2020 and 300,000 application files, the size of the network.
-- draw(i, salt, n) is a whole number from 0 to n - 1 that depends on i and salt alone, so that the same scale gives the same rows.
-- Nulls: one value in twelve of a profile is unknown, one end in sixty is missing.
INSERT INTO providers SELECT 'provider-' || i, 'Provider ' || i FROM range(1, 250 * scale() + 1) t (i);

INSERT INTO occupations SELECT 'occupation-' || i, 'Métier ' || i, 'Occupation ' || i FROM range(1, 13) t (i);

INSERT INTO programmes
SELECT 'programme-' || i, 'provider-' || (1 + draw(i, 1, 250 * scale())), 'occupation-' || (1 + least(draw(i, 2, 12), draw(i, 3, 12))), 'Programme ' || i,
       DATE '2015-01-01' + CAST(draw(i, 4, 1500) AS INTEGER), CASE WHEN draw(i, 5, 4) > 0 THEN DATE '2019-01-01' + CAST(draw(i, 6, 1500) AS INTEGER) END
FROM range(1, 900 * scale() + 1) t (i);

INSERT INTO sessions
SELECT i, 'programme-' || (1 + draw(i, 11, 900 * scale())), CAST(1 + draw(i, 12, 95) AS VARCHAR), CAST(1 + draw(i, 12, 95) % 17 AS VARCHAR),
       DATE '2015-03-01' + CAST(draw(i, 13, 2130) AS INTEGER), DATE '2015-03-01' + CAST(draw(i, 13, 2130) + 60 + draw(i, 14, 300) AS INTEGER),
       ['in_person', 'in_person', 'in_person', 'hybrid', 'remote'][CAST(1 + draw(i, 15, 5) AS INTEGER)]
FROM range(1, 3600 * scale() + 1) t (i);

INSERT INTO delivery_changes
SELECT session_key, effective_on, kind, CASE WHEN kind = 'mode' THEN ['remote', 'hybrid', 'remote'][CAST(1 + draw(i, 21, 3) AS INTEGER)] END,
       CASE WHEN kind = 'calendar' AND draw(i, 22, 3) = 0 THEN effective_on + CAST(draw(i, 23, 30) AS INTEGER) END,
       CASE WHEN kind = 'calendar' THEN effective_on + CAST(60 + draw(i, 24, 200) AS INTEGER) END
FROM (SELECT DISTINCT ON (session_key, effective_on, kind) * FROM (
    SELECT i, 1 + draw(i, 25, 3600 * scale()) AS session_key, DATE '2020-03-16' + CAST(draw(i, 26, 250) - draw(i, 27, 4) * 300 AS INTEGER) AS effective_on,
           ['mode', 'calendar', 'suspension', 'return'][CAST(1 + draw(i, 28, 4) AS INTEGER)] AS kind
    FROM range(1, 2400 * scale() + 1) t (i)) ORDER BY session_key, effective_on, kind, i);

INSERT INTO persons SELECT person(i), CASE WHEN draw(i, 31, 12) > 0 THEN ['f', 'm', 'm', 'm', 'x'][CAST(1 + least(draw(i, 32, 5), draw(i, 33, 4)) AS INTEGER)] END
FROM range(0, 170000 * scale()) t (i);

INSERT INTO applications
SELECT person(draw(i, 41, 170000 * scale())), s.session_key, s.starts_on - CAST(draw(i, 42, 150) AS INTEGER),
       ['submitted', 'under_review', 'admitted', 'admitted', 'declined', 'refused', 'refused', 'refused', 'withdrawn'][CAST(1 + draw(i, 43, 9) AS INTEGER)],
       CASE WHEN draw(i, 44, 12) > 0 THEN 1 + draw(i, 45, 8) END, CASE WHEN draw(i, 46, 12) > 0 THEN draw(i, 47, 5) = 0 END,
       CASE WHEN draw(i, 48, 12) > 0 THEN 16 + least(draw(i, 49, 40), draw(i, 50, 60)) END
FROM (SELECT i, 1 + draw(i, 51, 3600 * scale()) AS k FROM range(0, 300000 * scale()) t (i)) a JOIN sessions s ON s.session_key = a.k;

INSERT INTO enrolments
SELECT i + 1, person(i % (33000 * scale())), s.session_key, s.starts_on + CAST(draw(i, 61, 10) AS INTEGER),
       CASE WHEN draw(i, 62, 60) > 0 THEN s.ends_on - CAST(draw(i, 63, 50) * CAST(draw(i, 64, 5) = 0 AS INTEGER) AS INTEGER) END,
       CASE WHEN draw(i, 62, 60) > 0 THEN ['completed', 'completed', 'completed', 'completed', 'completed', 'completed', 'dropped_out', 'transferred'][CAST(1 + draw(i, 65, 8) AS INTEGER)] END,
       CASE WHEN draw(i, 66, 12) > 0 THEN 1 + draw(i, 67, 8) END, CASE WHEN draw(i, 68, 12) > 0 THEN draw(i, 69, 5) = 0 END,
       ['jobseeker', 'jobseeker', 'inactive', 'student', 'employed', NULL][CAST(1 + draw(i, 70, 6) AS INTEGER)],
       ['full', 'full', 'partial', 'none', NULL][CAST(1 + draw(i, 71, 5) AS INTEGER)],
       CASE WHEN draw(i, 72, 12) > 0 THEN 16 + least(draw(i, 73, 40), draw(i, 74, 60)) END
FROM (SELECT i, 1 + draw(i, 75, 3600 * scale()) AS k FROM range(0, 40000 * scale()) t (i)) e JOIN sessions s ON s.session_key = e.k;

INSERT INTO outcomes
SELECT DISTINCT ON (enrolment_key, observed_on, source) enrolment_key, observed_on, source,
       ['it_job', 'it_job', 'further_training', 'other_job', 'jobseeking', 'inactive'][CAST(1 + draw(i, 81, 6) AS INTEGER)]
FROM (
    SELECT i, e.enrolment_key, e.ended_on + CAST(1 + draw(i, 82, 240) AS INTEGER) AS observed_on,
           ['survey', 'provider', 'register'][CAST(1 + draw(i, 83, 3) AS INTEGER)] AS source
    FROM (SELECT i, 1 + draw(i, 84, 40000 * scale()) AS k FROM range(0, 42000 * scale()) t (i)) o JOIN enrolments e ON e.enrolment_key = o.k
    WHERE e.ended_on IS NOT NULL)
ORDER BY enrolment_key, observed_on, source, i
