-- What nearly every answer tells of a row, ready to be read. Taking it out of JSON and arrays, or making room for it in the
-- plan of a statement, took longer than finding the row.

CREATE FUNCTION content.license_of(facets text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(facet, length('license:') + 1) FROM unnest(facets) AS facet WHERE facet LIKE 'license:%' LIMIT 1
$$;

ALTER TABLE content.documents
  -- The address of the licence of the text; NULL where none is known.
  ADD COLUMN license text GENERATED ALWAYS AS (content.license_of(facets)) STORED,
  -- How its public JSON begins where no site is asked for.
  ADD COLUMN head text GENERATED ALWAYS AS (
    '{"revision":' || COALESCE(revision, 0)::text
    || ',"url":' || COALESCE((addresses -> primary_site -> 'url')::text, 'null')
    || ',"path":' || COALESCE((addresses -> primary_site -> 'path')::text, 'null') || ',') STORED;
