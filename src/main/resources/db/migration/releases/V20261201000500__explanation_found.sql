-- A checksum of what the checks had found when the explanation was written: it holds for that alone.
ALTER TABLE releases.explanation ADD COLUMN found text NOT NULL DEFAULT '' CHECK (found ~ '^([0-9a-f]{64})?$');
