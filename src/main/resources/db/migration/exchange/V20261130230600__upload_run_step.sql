-- The step under way in both languages: pages tell it in the reader's.
ALTER TABLE exchange.upload_run RENAME COLUMN step TO step_fr;
ALTER TABLE exchange.upload_run ADD COLUMN step_en text NOT NULL DEFAULT '';
