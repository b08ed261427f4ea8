-- A search by prefix goes through the words in the order of their code points, whatever the database's own order is.
ALTER TABLE search_word ALTER COLUMN word TYPE varchar(40) COLLATE "C";
ALTER TABLE ticket_word ALTER COLUMN word TYPE varchar(40) COLLATE "C";
