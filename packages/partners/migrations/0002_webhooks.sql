-- Webhooks: addresses of partners that are told of changes. Partners manage them through delivery; the worker works out what to
-- tell, and sends it.
CREATE TABLE partners.webhooks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  partner_id uuid NOT NULL REFERENCES partners.partners ON DELETE CASCADE,
  url text NOT NULL,
  description text NOT NULL,
  events text[] NOT NULL,
  -- The parameters of lists, as the partner has written them.
  filter jsonb NOT NULL,
  secret text NOT NULL,
  -- Signs too, until then.
  previous_secret text,
  previous_until timestamptz,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'failed')),
  state_reason text CHECK (state_reason IN ('undelivered', 'gone')),
  -- How far in the change feed it has come.
  generation text NOT NULL,
  revision bigint NOT NULL DEFAULT 0,
  -- What was public before the webhook was made: learnt without a word, so that later changes are told as such.
  noted_until bigint NOT NULL,
  -- What lies between these is told once more.
  retold_from bigint NOT NULL DEFAULT 0,
  retold_until bigint NOT NULL DEFAULT 0,
  -- The receiver has asked to be left alone until then.
  quiet_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX webhooks_alike ON partners.webhooks (partner_id, md5(url), md5(filter::text));

-- Counts while nobody else adds one to the same partner.
CREATE FUNCTION partners.limit_webhooks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM partners.partners WHERE id = NEW.partner_id FOR UPDATE;
  IF (SELECT count(*) FROM partners.webhooks WHERE partner_id = NEW.partner_id) >= 20 THEN
    RAISE EXCEPTION 'A partner has at most 20 webhooks' USING ERRCODE = 'program_limit_exceeded';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER limit_webhooks BEFORE INSERT ON partners.webhooks
  FOR EACH ROW EXECUTE FUNCTION partners.limit_webhooks();

-- What a webhook knows of a document: the change that it was told of last; NULL once it was told that it is gone.
CREATE TABLE partners.webhook_documents (
  webhook_id uuid NOT NULL REFERENCES partners.webhooks ON DELETE CASCADE,
  document_id text NOT NULL,
  language text NOT NULL,
  updated_at timestamptz,
  PRIMARY KEY (webhook_id, document_id, language)
);

-- Messages. Those about one document are sent in the order of their numbers.
CREATE TABLE partners.deliveries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  webhook_id uuid NOT NULL REFERENCES partners.webhooks ON DELETE CASCADE,
  type text NOT NULL,
  document_id text,
  language text,
  revision bigint,
  -- The body, as it is signed and sent each time.
  payload text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
  created_at timestamptz NOT NULL DEFAULT now(),
  -- How often it was tried in vain since it began to wait, and since when.
  failures integer NOT NULL DEFAULT 0,
  failing_since timestamptz,
  next_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX deliveries_waiting ON partners.deliveries (webhook_id, number) WHERE state = 'waiting';
CREATE INDEX deliveries_newest ON partners.deliveries (webhook_id, number DESC);
CREATE INDEX deliveries_age ON partners.deliveries (created_at) WHERE state <> 'waiting';

CREATE TABLE partners.attempts (
  delivery_id uuid NOT NULL REFERENCES partners.deliveries ON DELETE CASCADE,
  at timestamptz NOT NULL,
  status integer,
  error text,
  milliseconds integer NOT NULL
);
CREATE INDEX attempts_delivery ON partners.attempts (delivery_id, at DESC);

-- Delivery can put a secret in the place of another, and read neither. False where the partner has no such webhook.
CREATE FUNCTION partners.replace_secret(owner uuid, webhook uuid, fresh text, days integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE partners.webhooks
     SET previous_secret = secret, previous_until = now() + make_interval(days => days), secret = fresh
   WHERE id = webhook AND partner_id = owner;
  RETURN FOUND;
END $$;

-- Has the worker look at once for what is to be told and sent.
CREATE FUNCTION partners.wake_worker() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('tell-webhooks', '{}', max_attempts => 12);
END $$;
REVOKE ALL ON FUNCTION partners.replace_secret, partners.wake_worker FROM PUBLIC;
GRANT EXECUTE ON FUNCTION partners.replace_secret, partners.wake_worker TO delivery;

GRANT SELECT (id, partner_id, url, description, events, filter, previous_until, state, state_reason, generation, revision,
              noted_until, retold_from, retold_until, created_at),
      INSERT (partner_id, url, description, events, filter, secret, generation, noted_until),
      UPDATE (url, description, events, state, state_reason, revision, retold_from, retold_until, quiet_until), DELETE
   ON partners.webhooks TO delivery;
GRANT SELECT, INSERT (webhook_id, type, payload), UPDATE (state, failures, failing_since, next_at)
   ON partners.deliveries TO delivery;
GRANT SELECT ON partners.attempts TO delivery;
