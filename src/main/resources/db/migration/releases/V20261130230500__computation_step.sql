-- The step under way in both languages: pages tell it in the reader's.
ALTER TABLE releases.computation RENAME COLUMN step TO step_fr;
ALTER TABLE releases.computation ADD COLUMN step_en text NOT NULL DEFAULT '';
