-- Messages that are sent again, test events, and endpoints with a public name. Tables are made anew, since SQLite
-- cannot loosen a column; children are dropped before what they refer to.

CREATE TABLE endpoints_new (
    id            INTEGER PRIMARY KEY,
    -- A row's number would tell how many endpoints the whole server has.
    public_id     BLOB    NOT NULL UNIQUE,
    account_id    INTEGER NOT NULL REFERENCES accounts (id),
    url           TEXT    NOT NULL,
    in_flight     INTEGER NOT NULL DEFAULT 0 CHECK (in_flight >= 0),
    failing_since INTEGER,
    disabled_at   INTEGER,
    UNIQUE (account_id, url)
) STRICT;
INSERT INTO endpoints_new (id, public_id, account_id, url, in_flight, failing_since, disabled_at)
    SELECT id, randomblob(16), account_id, url, in_flight, failing_since, disabled_at FROM endpoints;

CREATE TABLE deliveries_new (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    id            BLOB    NOT NULL UNIQUE,
    account_id    INTEGER NOT NULL REFERENCES accounts (id),
    endpoint_id   INTEGER NOT NULL REFERENCES endpoints_new (id),
    -- A test event tells of none.
    generation_id BLOB    UNIQUE,
    type          TEXT    NOT NULL,
    test          INTEGER NOT NULL,
    -- Tries that are recorded as answered 500 without being sent (test keys).
    forced        INTEGER NOT NULL DEFAULT 0,
    body          TEXT    NOT NULL,
    status        TEXT    NOT NULL CHECK (status IN ('pending', 'delivered', 'exhausted', 'skipped')),
    tries         INTEGER NOT NULL DEFAULT 0,
    -- Tries before the last replay: they are no part of its schedule.
    tries_before  INTEGER NOT NULL DEFAULT 0 CHECK (tries_before <= tries),
    claimed       INTEGER NOT NULL DEFAULT 0 CHECK (claimed IN (0, 1)),
    next_at       INTEGER,
    created_at    INTEGER NOT NULL,
    CHECK ((status = 'pending') = (next_at IS NOT NULL))
) STRICT;
INSERT INTO deliveries_new (seq, id, account_id, endpoint_id, generation_id, type, test, forced, body, status, tries,
        claimed, next_at, created_at)
    SELECT d.seq, d.id, e.account_id, d.endpoint_id, d.generation_id, d.type, d.test, d.forced, d.body, d.status,
        d.tries, d.claimed, d.next_at, d.created_at
    FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id ORDER BY d.seq;

CREATE TABLE delivery_attempts_new (
    delivery_seq INTEGER NOT NULL REFERENCES deliveries_new (seq),
    number       INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    http_status  INTEGER,
    error        TEXT,
    duration_ms  INTEGER NOT NULL,
    PRIMARY KEY (delivery_seq, number)
) STRICT, WITHOUT ROWID;
INSERT INTO delivery_attempts_new SELECT * FROM delivery_attempts;

DROP TABLE delivery_attempts;
DROP TABLE deliveries;
DROP TABLE endpoints;
ALTER TABLE endpoints_new RENAME TO endpoints;
ALTER TABLE deliveries_new RENAME TO deliveries;
ALTER TABLE delivery_attempts_new RENAME TO delivery_attempts;

CREATE INDEX endpoints_by_account ON endpoints (account_id);
CREATE INDEX deliveries_by_account ON deliveries (account_id, test);
CREATE INDEX deliveries_due ON deliveries (next_at) WHERE status = 'pending' AND claimed = 0;
CREATE INDEX deliveries_by_endpoint ON deliveries (endpoint_id, next_at) WHERE status = 'pending' AND claimed = 0;
CREATE INDEX deliveries_claimed ON deliveries (seq) WHERE claimed = 1;
CREATE INDEX deliveries_by_age ON deliveries (created_at) WHERE status <> 'pending';
CREATE INDEX deliveries_of_endpoint ON deliveries (endpoint_id, test);
CREATE INDEX deliveries_skipped ON deliveries (endpoint_id, test) WHERE status = 'skipped';
