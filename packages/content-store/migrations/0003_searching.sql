-- What is typed is compared with titles, also with those that are only alike.
CREATE INDEX documents_title_words ON content.documents USING gin (title public.gin_trgm_ops)
  WITH (fastupdate = off) WHERE state = 'published' AND listed;

-- What waits to be sorted into an index is read through by every search: it is sorted in at once.
ALTER INDEX content.documents_search SET (fastupdate = off);
ALTER INDEX content.documents_facets SET (fastupdate = off);
ALTER INDEX content.documents_refs SET (fastupdate = off);
