-- Of a chosen sentence its kind and its place are kept: its words, and the figures that it tells of, are made from the figures of the version each time. What a person wrote in
-- their place is kept beside what the figures gave then. The words of frozen versions are in their folders.
ALTER TABLE releases.sentence
    ALTER COLUMN text_fr DROP NOT NULL,
    ALTER COLUMN text_en DROP NOT NULL,
    ALTER COLUMN text_fr TYPE text USING CASE WHEN edited_by IS NOT NULL THEN text_fr END,
    ALTER COLUMN text_en TYPE text USING CASE WHEN edited_by IS NOT NULL THEN text_en END,
    DROP COLUMN figures,
    -- of an edit, what the figures gave when it was made or confirmed; null of those made before this was kept
    ADD COLUMN original_fr text CHECK (btrim(original_fr) <> ''),
    ADD COLUMN original_en text CHECK (btrim(original_en) <> ''),
    ADD CONSTRAINT sentence_edit CHECK ((text_fr IS NULL) = (edited_by IS NULL) AND (text_en IS NULL) = (edited_by IS NULL)),
    ADD CONSTRAINT sentence_original CHECK ((original_fr IS NULL) = (original_en IS NULL) AND (original_fr IS NULL OR edited_by IS NOT NULL));
