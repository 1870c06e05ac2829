-- What modules above may read of a provider to link their rows to it.
CREATE VIEW catalogue.provider_link AS SELECT provider_id, identifier, name FROM catalogue.provider;
