-- A refusal in both languages: pages tell it in the reader's. Of a fault its id, the same in both.
ALTER TABLE releases.computation RENAME COLUMN message TO message_fr;
ALTER TABLE releases.computation ADD COLUMN message_en text NOT NULL DEFAULT '';
UPDATE releases.computation SET message_en = message_fr;
