-- Partners of the open API. Staff say in the CMS who they are and what they may; delivery recognises their keys, counts what
-- they ask for, and lets them change their own keys. Nothing of Payload reads or writes here.
CREATE SCHEMA partners;

-- What delivery needs to know of a partner. The CMS keeps it equal to its own collection, in the transaction of each change.
CREATE TABLE partners.partners (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  -- Who may sign in to the partner's page, in lower case.
  emails text[] NOT NULL,
  scopes text[] NOT NULL,
  per_minute integer NOT NULL CHECK (per_minute > 0),
  active boolean NOT NULL,
  expires_at timestamptz
);

-- A key is 256 random bits, so that its plain digest can be found at once and guessed by nobody.
CREATE TABLE partners.keys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  partner_id uuid NOT NULL REFERENCES partners.partners ON DELETE CASCADE,
  name text NOT NULL,
  -- The first characters of the key, by which people tell keys apart.
  start text NOT NULL,
  digest bytea NOT NULL UNIQUE CHECK (length(digest) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by text NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz,
  replaced_by uuid REFERENCES partners.keys
);
CREATE INDEX keys_partner ON partners.keys (partner_id);

-- The keys that may come to be honoured: the time of expiry is compared when one is used.
CREATE VIEW partners.valid_keys AS
  SELECT key.id, key.digest, key.partner_id, partner.name, partner.scopes, partner.per_minute,
         LEAST(key.expires_at, partner.expires_at) AS expires_at
    FROM partners.keys key JOIN partners.partners partner ON partner.id = key.partner_id
   WHERE partner.active AND key.revoked_at IS NULL;

-- What was asked for with a key, by day (UTC) and route.
CREATE TABLE partners.usage (
  key_id uuid NOT NULL REFERENCES partners.keys ON DELETE CASCADE,
  day date NOT NULL,
  route text NOT NULL,
  requests bigint NOT NULL,
  -- How many of these were refused for being too many.
  refused bigint NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (key_id, day, route)
);

-- Links that were mailed, each good for one sign-in.
CREATE TABLE partners.sign_ins (
  digest bytea PRIMARY KEY,
  partner_id uuid NOT NULL REFERENCES partners.partners ON DELETE CASCADE,
  email text NOT NULL,
  expires_at timestamptz NOT NULL
);

-- Who is signed in to a partner's page.
CREATE TABLE partners.sessions (
  digest bytea PRIMARY KEY,
  partner_id uuid NOT NULL REFERENCES partners.partners ON DELETE CASCADE,
  email text NOT NULL,
  expires_at timestamptz NOT NULL
);

-- Every process of delivery hears at once of a key that was made or taken back.
CREATE FUNCTION partners.tell() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_notify('partners', '');
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON partners.partners
  FOR EACH STATEMENT EXECUTE FUNCTION partners.tell();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON partners.keys
  FOR EACH STATEMENT EXECUTE FUNCTION partners.tell();

-- A link to sign in is mailed by the worker, if the address is a partner's: delivery does not learn whether it is.
CREATE FUNCTION partners.ask_for_sign_in(email text, language text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(
    'mail-sign-in', json_build_object('email', email, 'language', language),
    job_key => 'sign-in ' || email, max_attempts => 12
  );
END $$;
REVOKE ALL ON FUNCTION partners.ask_for_sign_in FROM PUBLIC;

GRANT USAGE ON SCHEMA partners TO delivery;
GRANT SELECT ON partners.partners, partners.valid_keys TO delivery;
GRANT SELECT, INSERT, UPDATE (expires_at, revoked_at, replaced_by) ON partners.keys TO delivery;
GRANT SELECT, INSERT, UPDATE (requests, refused, last_at) ON partners.usage TO delivery;
GRANT SELECT, DELETE ON partners.sign_ins TO delivery;
GRANT SELECT, INSERT, DELETE ON partners.sessions TO delivery;
GRANT EXECUTE ON FUNCTION partners.ask_for_sign_in TO delivery;
