//! The history of credits and of operators' acts: it cannot be changed through
//! the database, and where a byte of it was changed nevertheless, it is found.

use std::collections::BTreeSet;
use std::path::Path;

use domain::generation::{Failure, FailureCode};
use domain::job::AttemptError;
use rusqlite::types::Value;
use rusqlite::{Connection, params};
use store::{AdminRefusal, Store, Verification};

use crate::support::{Bench, Home, START, at, claim_one, clip, options, seal};

/// Some of everything: grants, a correction, a capture, releases, a live hold.
async fn bench_with_a_history() -> Bench {
    let bench = Bench::new(1_000).await;
    let store = &bench.store;
    store.grant("customer", 500, "thanks", "ann", at(1)).await.expect("a write").expect("granted");
    store.grant("customer", -100, "mistake", "bob", at(2)).await.expect("a write").expect("there is enough");
    for _ in 0..4 {
        bench.submit(40).await;
    }
    let first = claim_one(store, 60_000, at(3)).await.lease;
    let id = first.id();
    store.succeed(first, clip(id, at(1_000_000)), at(4)).await.expect("a write");
    let second = claim_one(store, 60_000, at(5)).await.lease;
    let error = AttemptError::Final(Failure::of(FailureCode::ProviderError));
    store.end_attempt(second, error, at(6)).await.expect("a write");
    let third = claim_one(store, 60_000, at(7)).await;
    store.cancel(bench.account, false, third.lease.id(), at(8)).await.expect("a write").expect("theirs").expect("live");
    bench.assert_sound().await;
    bench
}

async fn verify(store: &Store) -> Verification {
    store.verify().await.expect("a damaged file is a finding, not a failure")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_refuses_to_change_history() {
    let bench = bench_with_a_history().await;
    let sql = bench.home.sql();
    let attempts = [
        "UPDATE entries SET amount = amount + 1",
        "UPDATE entries SET reason = 'another' WHERE id = 1",
        "DELETE FROM entries",
        "DELETE FROM entries WHERE id = (SELECT max(id) FROM entries)",
        "REPLACE INTO entries SELECT * FROM entries WHERE id = 1",
        "INSERT OR REPLACE INTO entries SELECT 99, account_id, kind, amount, generation_id, reason, available_after, \
         held_after, spent_after, created_at, hash FROM entries WHERE kind = 'hold' LIMIT 1",
        "INSERT OR REPLACE INTO entries SELECT 99, account_id, 'release', amount, generation_id, reason, \
         available_after, held_after, spent_after, created_at, hash FROM entries WHERE kind = 'capture' LIMIT 1",
        "UPDATE audit SET actor = 'nobody'",
        "DELETE FROM audit WHERE id = 1",
        "REPLACE INTO audit SELECT * FROM audit WHERE id = 1",
    ];
    for attempt in attempts {
        let refused = sql.execute(attempt, []).expect_err(attempt).to_string();
        assert!(refused.contains("insert-only"), "{attempt}: {refused}");
    }
    bench.assert_sound().await;
}

/// The other way around: what the account says is not what its lines say.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_settlement_is_refused_by_the_database() {
    let bench = bench_with_a_history().await;
    let again = "INSERT INTO entries SELECT NULL, account_id, 'release', amount, generation_id, reason, available_after, \
                 held_after, spent_after, created_at, hash FROM entries WHERE kind = 'capture'";
    bench.home.sql().execute(again, []).expect_err("a captured hold cannot be released too");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_adjustment_cannot_overdraw_and_nonsense_is_refused() {
    let bench = Bench::new(100).await;
    bench.submit(40).await;
    let grant = |amount| bench.store.grant("customer", amount, "why", "test", START);
    let overdraw = AdminRefusal::Overdraw { available: 60 };
    assert_eq!(grant(-61).await.expect("a write"), Err(overdraw), "what is held cannot be taken");
    for amount in [0, 1_000_000_000_001, i64::MIN, i64::MAX] {
        assert_eq!(grant(amount).await.expect("a write"), Err(AdminRefusal::InvalidAmount), "{amount}");
    }
    for name in ["", "a b", "ä", "a/b", &"a".repeat(65)] {
        let made = bench.store.create_account(name, 1, seal, "test", START).await.expect("an answer");
        assert_eq!(made.err(), Some(AdminRefusal::InvalidName), "{name:?}");
    }
    assert_eq!(bench.balance(), (60, 40, 0));
    bench.assert_sound().await;
}

/// The value with one bit changed, or something where there was nothing.
fn flipped(value: &Value) -> Value {
    match value {
        Value::Null => Value::Text("x".to_owned()),
        Value::Integer(number) => Value::Integer(number ^ 1),
        Value::Real(number) => Value::Real(number + 1.0),
        Value::Text(text) => {
            let mut bytes = text.clone().into_bytes();
            match bytes.last_mut() {
                Some(last) => *last ^= 1,
                None => bytes.push(b'x'),
            }
            Value::Text(String::from_utf8(bytes).expect("the lowest bit of ASCII is ASCII"))
        }
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            bytes[0] ^= 1;
            Value::Blob(bytes)
        }
    }
}

/// Somebody with a database shell, who knows how to get rid of triggers.
fn intruder(path: &Path) -> Connection {
    let sql = Connection::open(path).expect("the database opens");
    let triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'";
    let triggers: Result<Vec<String>, _> =
        sql.prepare(triggers).and_then(|mut found| found.query_map([], |row| row.get(0))?.collect());
    for trigger in triggers.expect("the schema can be read") {
        sql.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("it is there");
    }
    sql.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF")
        .expect("pragmas");
    sql
}

/// Every column of every line of the ledger and of the audit log, and what
/// accounts state of themselves.
#[tokio::test(flavor = "multi_thread")]
async fn every_changed_value_is_found() {
    let bench = bench_with_a_history().await;
    let sql = intruder(&bench.home.database());
    bench.assert_sound().await;
    let tables: [(&str, &[&str]); 3] = [
        (
            "entries",
            &[
                "account_id",
                "kind",
                "amount",
                "generation_id",
                "reason",
                "available_after",
                "held_after",
                "spent_after",
                "created_at",
                "hash",
            ],
        ),
        ("audit", &["at", "actor", "action", "subject", "detail", "hash"]),
        ("accounts", &["available", "held", "spent", "ledger_head", "queued", "running"]),
    ];
    for (table, columns) in tables {
        let ids: Result<Vec<i64>, _> = sql
            .prepare(&format!("SELECT id FROM {table}"))
            .and_then(|mut found| found.query_map([], |row| row.get(0))?.collect());
        for id in ids.expect("it can be read") {
            for column in columns {
                let write = format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1");
                let read = format!("SELECT {column} FROM {table} WHERE id = ?1");
                let before: Value = sql.query_row(&read, [id], |row| row.get(0)).expect("it is there");
                if sql.execute(&write, params![id, flipped(&before)]).is_err() {
                    // A value of another kind than the table admits.
                    continue;
                }
                let found = verify(&bench.store).await;
                assert_ne!(found.findings, Vec::<String>::new(), "{table} {id}: {column} was {before:?}");
                sql.execute(&write, params![id, before]).expect("it was so before");
            }
        }
    }
    bench.assert_sound().await;
}

/// A line that was taken out of the middle leaves a gap, and one at the end an
/// account, or a log, that ends elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn every_missing_line_is_found() {
    let bench = bench_with_a_history().await;
    let sql = intruder(&bench.home.database());
    let lines: i64 = sql.query_row("SELECT count(*) FROM entries", [], |row| row.get(0)).expect("a count");
    for id in 1..=lines {
        sql.execute_batch("CREATE TABLE kept AS SELECT * FROM entries").expect("a copy");
        sql.execute("DELETE FROM entries WHERE id = ?1", [id]).expect("no trigger is left");
        assert_ne!(verify(&bench.store).await.findings, Vec::<String>::new(), "line {id}");
        sql.execute("INSERT INTO entries SELECT * FROM kept WHERE id = ?1", [id]).expect("it was so before");
        sql.execute_batch("DROP TABLE kept").expect("it is there");
    }
    let acts: i64 = sql.query_row("SELECT count(*) FROM audit", [], |row| row.get(0)).expect("a count");
    for id in 1..=acts {
        sql.execute_batch("CREATE TABLE kept AS SELECT * FROM audit").expect("a copy");
        sql.execute("DELETE FROM audit WHERE id = ?1", [id]).expect("no trigger is left");
        assert_ne!(verify(&bench.store).await.findings, Vec::<String>::new(), "act {id} of {acts}");
        sql.execute("INSERT INTO audit SELECT * FROM kept WHERE id = ?1", [id]).expect("it was so before");
        sql.execute_batch("DROP TABLE kept").expect("it is there");
    }
    bench.assert_sound().await;
}

/// Every byte of a ledger line and of an audit line, flipped in the file.
#[tokio::test(flavor = "multi_thread")]
async fn every_flipped_byte_in_the_file_is_found() {
    let bench = bench_with_a_history().await;
    bench.store.close().await;
    let Bench { home, store, .. } = bench;
    drop(store);
    let whole = std::fs::read(home.database()).expect("a file");
    let mut cells = BTreeSet::new();
    for (table, line) in [("entries", 3), ("entries", 5), ("audit", 2)] {
        let hash = |id: i64| -> [u8; 32] {
            let read = format!("SELECT hash FROM {table} WHERE id = ?1");
            home.sql().query_row(&read, [id], |row| row.get(0)).expect("it is there")
        };
        let ends = [line + 1, line].map(|id| end_of(&whole, &hash(id)));
        // Cells fill a page from its end, and a hash is the last of its cell:
        // between the hashes of two neighbours lies the elder one.
        cells.extend(ends[0]..ends[1]);
    }
    assert!(cells.len() > 200, "three lines have more bytes than {}", cells.len());
    for at in cells {
        let damaged = Home::new();
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        std::fs::write(damaged.database(), bytes).expect("a file");
        let (store, _) = damaged.open(options(), START);
        assert_ne!(verify(&store).await.findings, Vec::<String>::new(), "byte {at}");
    }
}

/// Where the only occurrence of `hash` ends.
fn end_of(file: &[u8], hash: &[u8; 32]) -> usize {
    let found: Vec<usize> = (0..file.len() - 32).filter(|at| file[*at..*at + 32] == *hash).collect();
    assert_eq!(found.len(), 1, "a hash in the middle of a chain stands once");
    found[0] + 32
}
