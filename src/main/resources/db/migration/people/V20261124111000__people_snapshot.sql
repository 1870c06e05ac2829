-- What a snapshot extracts of a person: no name, no contact. The birth date gives ages and goes no further.
CREATE VIEW people.snapshot_persons AS
SELECT person_id, merged_into, gender, birth_date FROM people.person;
