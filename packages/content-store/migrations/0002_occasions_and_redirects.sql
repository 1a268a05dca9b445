-- What takes place at a time, and further addresses that lead to a document.

ALTER TABLE content.documents
  -- When it begins; null for what does not take place at a time.
  ADD COLUMN starts_at timestamptz,
  -- {"osloregionen": ["/prosjekter/gammelt-navn"]}: also lead here, as far as nothing else stands there.
  ADD COLUMN former_paths jsonb NOT NULL DEFAULT '{}';

CREATE INDEX documents_starts ON content.documents (starts_at, id)
  WHERE state = 'published' AND listed AND starts_at IS NOT NULL;

-- Redirects made by staff are documents of the type 'redirects' that are in no list; their path may hold a query.
CREATE INDEX paths_with_query ON content.paths (site) WHERE path LIKE '%?%';
