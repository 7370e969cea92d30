-- The first shape of the store. Times are milliseconds since the Unix epoch,
-- credits are whole numbers, ids are the 16 bytes of a UUID.

CREATE TABLE accounts (
    id              INTEGER PRIMARY KEY,
    name            TEXT    NOT NULL UNIQUE,
    -- The three buckets; their sum is what the operator issued.
    available       INTEGER NOT NULL DEFAULT 0 CHECK (available >= 0),
    held            INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
    spent           INTEGER NOT NULL DEFAULT 0 CHECK (spent >= 0),
    -- Hash of the newest ledger line: the end of the account's chain.
    ledger_head     BLOB    NOT NULL,
    -- Jobs waiting and jobs leased, so that limits and fair share cost one read.
    queued          INTEGER NOT NULL DEFAULT 0 CHECK (queued >= 0),
    running         INTEGER NOT NULL DEFAULT 0 CHECK (running >= 0),
    -- The newest attempt of the account's jobs: who was served longest ago is
    -- next among equals. 0 for none.
    served          INTEGER NOT NULL DEFAULT 0,
    secret          BLOB    NOT NULL,
    previous_secret BLOB,
    previous_until  INTEGER,
    created_at      INTEGER NOT NULL
) STRICT;

-- Whose turn it is: accounts with jobs that wait, by how many run.
CREATE INDEX accounts_waiting ON accounts (running) WHERE queued > 0;

CREATE TABLE api_keys (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    digest     BLOB    NOT NULL UNIQUE,
    prefix     TEXT    NOT NULL,
    last_four  TEXT    NOT NULL,
    test       INTEGER NOT NULL CHECK (test IN (0, 1)),
    scopes     INTEGER NOT NULL,
    daily_cap  INTEGER,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
) STRICT;

-- Credits charged by a key in a UTC day, for its daily cap.
CREATE TABLE key_days (
    key_id  INTEGER NOT NULL REFERENCES api_keys (id),
    day     INTEGER NOT NULL,
    credits INTEGER NOT NULL CHECK (credits >= 0),
    PRIMARY KEY (key_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE generations (
    seq              INTEGER PRIMARY KEY AUTOINCREMENT,
    id               BLOB    NOT NULL UNIQUE,
    account_id       INTEGER NOT NULL REFERENCES accounts (id),
    key_id           INTEGER NOT NULL REFERENCES api_keys (id),
    test             INTEGER NOT NULL CHECK (test IN (0, 1)),
    status           TEXT    NOT NULL CHECK (status IN ('queued', 'processing', 'succeeded', 'failed', 'cancelled')),
    model            TEXT    NOT NULL,
    prompt           TEXT    NOT NULL,
    aspect           TEXT    NOT NULL,
    resolution       TEXT    NOT NULL,
    duration_s       INTEGER NOT NULL,
    seed             INTEGER NOT NULL,
    generate_audio   INTEGER NOT NULL CHECK (generate_audio IN (0, 1)),
    webhook_url      TEXT,
    metadata         TEXT,
    price            INTEGER NOT NULL CHECK (price >= 0),
    price_version    TEXT    NOT NULL,
    refunded         INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND price),
    provider         TEXT    NOT NULL,
    provider_model   TEXT    NOT NULL,
    synthesis        TEXT    NOT NULL,
    stoppable        INTEGER NOT NULL CHECK (stoppable IN (0, 1)),
    prompt_report    TEXT,
    progress         REAL    NOT NULL DEFAULT 0,
    failure_code     TEXT,
    failure_message  TEXT,
    output_key       TEXT,
    thumbnail_key    TEXT,
    output_sha256    BLOB,
    output_bytes     INTEGER,
    output_width     INTEGER,
    output_height    INTEGER,
    output_fps       INTEGER,
    output_frames    INTEGER,
    output_audio     INTEGER,
    output_until     INTEGER,
    output_expired   INTEGER NOT NULL DEFAULT 0 CHECK (output_expired IN (0, 1)),
    created_at       INTEGER NOT NULL,
    started_at       INTEGER,
    finished_at      INTEGER,
    CHECK ((status IN ('succeeded', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    CHECK ((status = 'succeeded') = (output_key IS NOT NULL)),
    CHECK ((status = 'failed') = (failure_code IS NOT NULL))
) STRICT;

CREATE INDEX generations_by_account ON generations (account_id, test, seq);
CREATE INDEX generations_to_expire ON generations (output_until) WHERE output_key IS NOT NULL AND output_expired = 0;

-- One line for each movement of credits; never changed, never removed.
CREATE TABLE entries (
    id              INTEGER PRIMARY KEY,
    account_id      INTEGER NOT NULL REFERENCES accounts (id),
    kind            TEXT    NOT NULL CHECK (kind IN ('grant', 'hold', 'capture', 'release', 'adjust')),
    amount          INTEGER NOT NULL CHECK (kind = 'adjust' OR amount >= 0),
    generation_id   BLOB REFERENCES generations (id),
    reason          TEXT,
    available_after INTEGER NOT NULL CHECK (available_after >= 0),
    held_after      INTEGER NOT NULL CHECK (held_after >= 0),
    spent_after     INTEGER NOT NULL CHECK (spent_after >= 0),
    created_at      INTEGER NOT NULL,
    hash            BLOB    NOT NULL,
    CHECK ((kind IN ('hold', 'capture', 'release')) = (generation_id IS NOT NULL))
) STRICT;

CREATE INDEX entries_by_account ON entries (account_id, id);
-- A generation has one hold, and one settlement of it.
CREATE UNIQUE INDEX entries_one_hold ON entries (generation_id) WHERE kind = 'hold';
CREATE UNIQUE INDEX entries_one_settlement ON entries (generation_id) WHERE kind IN ('capture', 'release');

CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE (ABORT, 'the ledger is insert-only'); END;
CREATE TRIGGER entries_are_not_removed BEFORE DELETE ON entries
BEGIN SELECT RAISE (ABORT, 'the ledger is insert-only'); END;
-- REPLACE removes rows without asking the trigger above.
CREATE TRIGGER entries_are_not_replaced BEFORE INSERT ON entries
WHEN EXISTS (SELECT 1 FROM entries WHERE id = NEW.id)
    OR NEW.kind = 'hold'
        AND EXISTS (SELECT 1 FROM entries WHERE generation_id = NEW.generation_id AND kind = 'hold')
    OR NEW.kind IN ('capture', 'release')
        AND EXISTS (SELECT 1 FROM entries WHERE generation_id = NEW.generation_id AND kind IN ('capture', 'release'))
BEGIN SELECT RAISE (ABORT, 'the ledger is insert-only'); END;

CREATE TABLE idempotency (
    account_id    INTEGER NOT NULL REFERENCES accounts (id),
    test          INTEGER NOT NULL,
    key           TEXT    NOT NULL,
    fingerprint   BLOB    NOT NULL,
    generation_id BLOB    NOT NULL,
    price         INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    PRIMARY KEY (account_id, test, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_age ON idempotency (created_at);

-- The queue: a row for each generation that has not ended.
CREATE TABLE jobs (
    generation_seq   INTEGER PRIMARY KEY REFERENCES generations (seq),
    account_id       INTEGER NOT NULL REFERENCES accounts (id),
    run_at           INTEGER NOT NULL,
    -- The attempt that holds the lease; its number is the fencing token.
    attempt_id       INTEGER UNIQUE,
    lease_expires_at INTEGER,
    retries          INTEGER NOT NULL DEFAULT 0,
    crashes          INTEGER NOT NULL DEFAULT 0,
    CHECK ((attempt_id IS NULL) = (lease_expires_at IS NULL))
) STRICT;

CREATE INDEX jobs_waiting ON jobs (account_id, generation_seq) WHERE attempt_id IS NULL;
CREATE INDEX jobs_by_time ON jobs (run_at) WHERE attempt_id IS NULL;
CREATE INDEX jobs_leased ON jobs (lease_expires_at) WHERE attempt_id IS NOT NULL;

-- One lease of a job; AUTOINCREMENT, so that a token never comes twice.
CREATE TABLE attempts (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    generation_seq INTEGER NOT NULL REFERENCES generations (seq),
    started_at     INTEGER NOT NULL,
    ended_at       INTEGER,
    outcome        TEXT
) STRICT;

CREATE INDEX attempts_by_generation ON attempts (generation_seq);

CREATE TABLE endpoints (
    id            INTEGER PRIMARY KEY,
    account_id    INTEGER NOT NULL REFERENCES accounts (id),
    url           TEXT    NOT NULL,
    in_flight     INTEGER NOT NULL DEFAULT 0 CHECK (in_flight >= 0),
    failing_since INTEGER,
    disabled_at   INTEGER,
    UNIQUE (account_id, url)
) STRICT;

-- The outbox: webhook messages with the bytes that every try sends.
CREATE TABLE deliveries (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    id            BLOB    NOT NULL UNIQUE,
    endpoint_id   INTEGER NOT NULL REFERENCES endpoints (id),
    generation_id BLOB    NOT NULL UNIQUE,
    type          TEXT    NOT NULL,
    test          INTEGER NOT NULL,
    -- Tries that are recorded as answered 500 without being sent (test keys).
    forced        INTEGER NOT NULL DEFAULT 0,
    body          TEXT    NOT NULL,
    status        TEXT    NOT NULL CHECK (status IN ('pending', 'delivered', 'exhausted', 'skipped')),
    tries         INTEGER NOT NULL DEFAULT 0,
    claimed       INTEGER NOT NULL DEFAULT 0 CHECK (claimed IN (0, 1)),
    next_at       INTEGER,
    created_at    INTEGER NOT NULL,
    CHECK ((status = 'pending') = (next_at IS NOT NULL))
) STRICT;

CREATE INDEX deliveries_due ON deliveries (next_at) WHERE status = 'pending' AND claimed = 0;
CREATE INDEX deliveries_by_endpoint ON deliveries (endpoint_id, next_at) WHERE status = 'pending' AND claimed = 0;
CREATE INDEX deliveries_claimed ON deliveries (seq) WHERE claimed = 1;
CREATE INDEX deliveries_by_age ON deliveries (created_at) WHERE status <> 'pending';

CREATE TABLE delivery_attempts (
    delivery_seq INTEGER NOT NULL REFERENCES deliveries (seq),
    number       INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    http_status  INTEGER,
    error        TEXT,
    duration_ms  INTEGER NOT NULL,
    PRIMARY KEY (delivery_seq, number)
) STRICT, WITHOUT ROWID;

-- Files that are to be deleted, as soon as nobody can still be writing them.
CREATE TABLE deletions (
    key        TEXT    PRIMARY KEY,
    not_before INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Until when old rows of a table have been removed, so that a check of the books
-- knows what may be missing.
CREATE TABLE prunings (
    name  TEXT    PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What operators did; never changed, never removed.
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    hash    BLOB    NOT NULL
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is insert-only'); END;
CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is insert-only'); END;
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE (ABORT, 'the audit log is insert-only'); END;
