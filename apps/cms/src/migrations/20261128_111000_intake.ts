import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What readers send in. Delivery may call `intake.receive` and nothing else: it can neither read what others have sent nor
 * touch the queue.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA intake;

  -- Wait here until the worker has brought them to the staff.
  CREATE TABLE intake.messages (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    received_at timestamptz NOT NULL DEFAULT now(),
    message jsonb NOT NULL
  );

  CREATE TABLE intake.votes (
    site text NOT NULL,
    path text NOT NULL,
    day date NOT NULL,
    found integer NOT NULL DEFAULT 0,
    missed integer NOT NULL DEFAULT 0,
    PRIMARY KEY (site, path, day)
  );

  -- What came in lately, by digest, to know a button that was pressed twice.
  CREATE TABLE intake.lately (digest bytea PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
  CREATE INDEX lately_at ON intake.lately (at);

  CREATE FUNCTION intake.receive(sent_digest bytea, sent jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    message_id uuid;
  BEGIN
    DELETE FROM intake.lately WHERE at < now() - interval '10 minutes';
    INSERT INTO intake.lately (digest) VALUES (sent_digest) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    IF sent->>'kind' = 'vote' THEN
      INSERT INTO intake.votes AS votes (site, path, day, found, missed)
      VALUES (
        sent->>'site', sent->>'path', (now() AT TIME ZONE 'Europe/Oslo')::date,
        ((sent->>'found')::boolean)::int, (NOT (sent->>'found')::boolean)::int
      )
      ON CONFLICT (site, path, day)
      DO UPDATE SET found = votes.found + excluded.found, missed = votes.missed + excluded.missed;
    ELSE
      INSERT INTO intake.messages (message) VALUES (sent) RETURNING id INTO message_id;
      PERFORM graphile_worker.add_job('take-in', json_build_object('messageId', message_id));
    END IF;
  END $$;

  REVOKE ALL ON FUNCTION intake.receive FROM PUBLIC;
  GRANT USAGE ON SCHEMA intake TO delivery;
  GRANT EXECUTE ON FUNCTION intake.receive TO delivery;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA intake CASCADE;`)
}
