-- What has been merged into another document says into which: its addresses lead there, and followers are told.
ALTER TABLE content.documents
  ADD COLUMN successor text,
  DROP CONSTRAINT documents_state_check,
  ADD CONSTRAINT documents_state_check CHECK (state IN ('published', 'unpublished', 'deleted', 'merged')),
  ADD CONSTRAINT documents_successor_check CHECK ((state = 'merged') = (successor IS NOT NULL));
CREATE INDEX documents_successor ON content.documents (successor) WHERE successor IS NOT NULL;

-- Who follows without a language now gets entries of registers in all of theirs. A copy kept until now lacks some, and
-- begins again.
UPDATE content.state SET generation = substr(md5(gen_random_uuid()::text), 1, 12);
