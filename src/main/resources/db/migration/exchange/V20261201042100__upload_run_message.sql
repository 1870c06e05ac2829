-- A refusal in both languages: pages tell it in the reader's. Of a fault its id, the same in both.
ALTER TABLE exchange.upload_run RENAME COLUMN message TO message_fr;
ALTER TABLE exchange.upload_run ADD COLUMN message_en text NOT NULL DEFAULT '';
UPDATE exchange.upload_run SET message_en = message_fr;
