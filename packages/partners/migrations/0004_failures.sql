-- Why a message did not arrive is a code in `error` from now on, with what belongs to it beside it. The sentences of before stay
-- as they are: they are kept for 30 days.
ALTER TABLE partners.attempts ADD detail text;

-- Since when a webhook sends nothing; NULL while it is on, and where that began before this was written down.
ALTER TABLE partners.webhooks ADD stopped_at timestamptz;
GRANT SELECT (stopped_at), UPDATE (stopped_at) ON partners.webhooks TO delivery;
