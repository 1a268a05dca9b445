-- The contacts of a partner are warned before a key ends, once: of this end they have been told.
ALTER TABLE partners.keys ADD warned_of timestamptz;
