-- The word of providers on their figures of a year.
CREATE SCHEMA signoff;

-- Rows are added, never overwritten; the one that holds is that which no other supersedes. One chain for each (provider, year).
CREATE TABLE signoff.word (
    word_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    provider_id    bigint NOT NULL REFERENCES catalogue.provider,
    reporting_year integer NOT NULL CHECK (reporting_year BETWEEN 1900 AND 2200),
    word           text NOT NULL CHECK (word IN ('confirmed', 'contested')),
    given_on       date NOT NULL,
    -- where the word is kept: a letter's or a message's number, never a person's name
    reference      text NOT NULL DEFAULT '',
    supersedes     bigint UNIQUE REFERENCES signoff.word,
    recorded_at    timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by    integer NOT NULL DEFAULT history.current_actor()
);
CREATE UNIQUE INDEX word_first ON signoff.word (provider_id, reporting_year) WHERE supersedes IS NULL;
CREATE INDEX word_year ON signoff.word (reporting_year);
SELECT history.keep('signoff.word');

CREATE VIEW signoff.current_word AS
SELECT w.*
FROM signoff.word w
WHERE NOT EXISTS (SELECT 1 FROM signoff.word later WHERE later.supersedes = w.word_id);
