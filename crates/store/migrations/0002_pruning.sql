-- What finds attempts and endpoints that nobody needs any more.
CREATE INDEX attempts_by_end ON attempts (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX deliveries_of_endpoint ON deliveries (endpoint_id);

-- The hash of the newest audit line, so that a check sees when that line is gone.
CREATE TABLE audit_head (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    hash BLOB    NOT NULL
) STRICT;
INSERT INTO audit_head (id, hash) SELECT 1, hash FROM audit ORDER BY audit.id DESC LIMIT 1;

CREATE TRIGGER audit_head_is_not_removed BEFORE DELETE ON audit_head
BEGIN SELECT RAISE (ABORT, 'the audit log is insert-only'); END;
