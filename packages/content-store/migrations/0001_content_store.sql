-- The content store: what has been published, as ready JSON. Written by the CMS in the transaction of the
-- authoring change; read by delivery, which can see nothing else.

CREATE SCHEMA content;

-- pg_trgm and unaccent ship with Postgres and are trusted extensions: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- One row. A restore from backup sets a new generation, which makes every older cursor invalid.
CREATE TABLE content.state (
  only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  generation text NOT NULL,
  origins    jsonb
);
INSERT INTO content.state (generation) VALUES (substr(md5(gen_random_uuid()::text), 1, 12));

CREATE SEQUENCE content.revisions;

CREATE TABLE content.documents (
  id           text NOT NULL,
  language     text NOT NULL,
  type         text NOT NULL,
  slug         text NOT NULL,
  -- NULL only inside a transaction that has changed the row and not yet committed.
  revision     bigint,
  state        text NOT NULL CHECK (state IN ('published', 'unpublished', 'deleted')),
  -- One document with a presentation per language: a reader gets one of them, by language or by site.
  localized    boolean NOT NULL,
  -- Site settings are kept here too, and are in no list.
  listed       boolean NOT NULL,
  title        text NOT NULL,
  published_at timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  -- {"osloregionen": {"path": "/aktuelt/x", "url": "https://…"}}
  addresses    jsonb NOT NULL,
  -- The site whose address is given when no site is asked for.
  primary_site text,
  -- Ready JSON, lacking only what the reader's answer adds: revision, url, path.
  document     text NOT NULL,
  card         text NOT NULL,
  -- Everything a list can be filtered by, as "name:value".
  facets       text[] NOT NULL,
  -- Ids of everything it embeds or links to, media included.
  refs         text[] NOT NULL,
  text         text NOT NULL,
  search       tsvector NOT NULL,
  PRIMARY KEY (id, language)
);
-- Partial, so that the trigger below never looks for its row among all those still without a revision.
CREATE UNIQUE INDEX documents_revision ON content.documents (revision) WHERE revision IS NOT NULL;
CREATE INDEX documents_newest ON content.documents (type, published_at DESC, id DESC) WHERE state = 'published' AND listed;
CREATE INDEX documents_newest_of_all ON content.documents (published_at DESC, id DESC) WHERE state = 'published' AND listed;
CREATE INDEX documents_updated ON content.documents (type, updated_at DESC, id DESC) WHERE state = 'published' AND listed;
CREATE INDEX documents_title ON content.documents (type, title, id) WHERE state = 'published' AND listed;
CREATE INDEX documents_facets ON content.documents USING gin (facets) WHERE state = 'published' AND listed;
CREATE INDEX documents_search ON content.documents USING gin (search) WHERE state = 'published' AND listed;
CREATE INDEX documents_refs ON content.documents USING gin (refs) WHERE state = 'published';

-- The one place that knows addresses. kind 'document': the document stands here (gone, if it is no longer
-- published); kind 'moved': it once stood here (go to where it stands now).
CREATE TABLE content.paths (
  site     text NOT NULL,
  path     text NOT NULL,
  kind     text NOT NULL CHECK (kind IN ('document', 'moved')),
  id       text NOT NULL,
  language text NOT NULL,
  PRIMARY KEY (site, path)
);
CREATE INDEX paths_document ON content.paths (id, language);

-- Every slug that was ever public, with its last owner.
CREATE TABLE content.slugs (
  type text NOT NULL,
  slug text NOT NULL,
  id   text NOT NULL,
  PRIMARY KEY (type, slug)
);

-- The files that published documents use: delivery serves these and no others.
CREATE TABLE content.media (
  key      text NOT NULL,
  id       text NOT NULL,
  language text NOT NULL,
  PRIMARY KEY (key, id, language)
);
CREATE INDEX media_document ON content.media (id, language);

-- Revisions become visible in order. The trigger is deferred, so it runs while committing; the advisory lock is
-- held until the commit is visible, so nobody can see revision n before n - 1. Transactions queue up only around
-- COMMIT, not while hooks run.
CREATE FUNCTION content.assign_revision() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  assigned bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(730500100);
  UPDATE content.documents SET revision = nextval('content.revisions')
   WHERE id = NEW.id AND language = NEW.language AND revision IS NULL
   RETURNING revision INTO assigned;
  IF FOUND THEN
    PERFORM pg_notify('content', assigned::text);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER documents_assign_revision
  AFTER INSERT OR UPDATE ON content.documents
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.revision IS NULL)
  EXECUTE FUNCTION content.assign_revision();

CREATE FUNCTION content.search_config(language text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'en' THEN 'english'::regconfig ELSE 'norwegian'::regconfig END
$$;

GRANT USAGE ON SCHEMA content TO delivery;
GRANT SELECT ON ALL TABLES IN SCHEMA content TO delivery;
