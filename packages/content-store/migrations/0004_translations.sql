-- In what other languages a document is told, and where: for sitemaps, which tell it of thousands of pages at once.
-- Of what is no longer public there is no document.
ALTER TABLE content.documents
  ADD COLUMN translations jsonb
  GENERATED ALWAYS AS (COALESCE(NULLIF(document, '')::jsonb -> 'translations', '[]')) STORED;
