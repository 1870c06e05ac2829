-- One row for each person that no identifier leads to yet, with the identifier by which the sender knows the person.
WITH added AS (
    INSERT INTO people.person (identifier, family_name, given_names, email, phone, birth_date, gender)
    SELECT d.person_id, d.family_name, d.given_names, d.email, d.phone, d.birth_date, d.gender
    FROM delivered_persons d
    WHERE NOT EXISTS (SELECT 1 FROM people.identifier i WHERE i.identifier = d.person_id)
    ORDER BY d.line
    RETURNING person_id, identifier
)
INSERT INTO people.identifier (identifier, person_id)
SELECT identifier, person_id FROM added
