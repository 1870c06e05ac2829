-- Grain: one row a pair of records that may be one person: first_id the older, second_id the newer, and what they have in common.
-- Sources: people.person; merged and forgotten ones left aside, and the pairs that a human found to be two (people.kept_apart). Names are alike where, accents, case and signs aside, the family names are
-- equal and one given name begins like the other, or given and family name are exchanged. Names alone never propose a pair.
WITH living AS (
    SELECT person_id, birth_date, lower(email) AS email, regexp_replace(phone, '[^0-9+]', '', 'g') AS phone,
           people.plain_name(family_name) AS family_name, people.plain_name(given_names) AS given_names
    FROM people.person
    WHERE merged_into IS NULL AND forgotten_at IS NULL
), pairs AS (
    SELECT a.person_id AS first_id, b.person_id AS second_id, 1 AS place, 'SAME_BIRTH_DATE_AND_ALIKE_NAMES' AS reason
    FROM living a
    JOIN living b ON b.birth_date = a.birth_date AND a.person_id < b.person_id
     AND (b.family_name = a.family_name AND (starts_with(a.given_names, left(b.given_names, 3)) OR starts_with(b.given_names, left(a.given_names, 3)))
          OR b.family_name = a.given_names AND b.given_names = a.family_name)
    UNION ALL
    SELECT a.person_id, b.person_id, 2, 'SAME_MAIL' FROM living a JOIN living b ON b.email = a.email AND a.person_id < b.person_id
    UNION ALL
    SELECT a.person_id, b.person_id, 3, 'SAME_PHONE' FROM living a JOIN living b ON b.phone = a.phone AND length(a.phone) >= 9 AND a.person_id < b.person_id
)
SELECT DISTINCT ON (first_id, second_id) first_id, second_id, reason
FROM pairs
WHERE NOT EXISTS (SELECT 1 FROM people.kept_apart k WHERE k.first_id = pairs.first_id AND k.second_id = pairs.second_id)
ORDER BY first_id, second_id, place
