-- What is typed is compared with titles, also with those that are only alike.
CREATE INDEX documents_title_words ON content.documents USING gin (title public.gin_trgm_ops)
  WITH (gin_pending_list_limit = 256) WHERE state = 'published' AND listed;

-- What waits to be sorted into an index is read through by every search (kB; it would be 4 MB).
ALTER INDEX content.documents_search SET (gin_pending_list_limit = 256);
ALTER INDEX content.documents_facets SET (gin_pending_list_limit = 256);
ALTER INDEX content.documents_refs SET (gin_pending_list_limit = 256);
