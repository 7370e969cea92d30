//! Whose message is tried next.
//!
//! It runs on the writer's thread, so what it costs must follow from what is due, not from how many endpoints there
//! are.

use domain::time::Timestamp;
use rusqlite::{Connection, Row, params};

/// Due messages up to which they themselves are looked through, oldest first.
const WINDOW: u32 = 1_000;

/// Endpoints of the due messages: a walk along `deliveries_due`.
const BY_MESSAGE: &str = "SELECT e.id, e.in_flight, e.failing_since IS NOT NULL, min(w.next_at) AS due FROM \
     (SELECT endpoint_id, next_at FROM deliveries WHERE status = 'pending' AND claimed = 0 AND next_at <= ?2 \
     ORDER BY next_at LIMIT ?3) w CROSS JOIN endpoints e ON e.id = w.endpoint_id \
     WHERE e.in_flight < ?1 GROUP BY e.id ORDER BY e.in_flight, due";

/// The same for a backlog: from one endpoint that has a message to the next one along `deliveries_by_endpoint`, however
/// many messages each has.
const BY_ENDPOINT: &str = "WITH RECURSIVE waiting (id) AS (SELECT min(endpoint_id) FROM deliveries \
     WHERE status = 'pending' AND claimed = 0 UNION ALL SELECT (SELECT min(d.endpoint_id) FROM deliveries d \
     WHERE d.status = 'pending' AND d.claimed = 0 AND d.endpoint_id > waiting.id) FROM waiting \
     WHERE waiting.id IS NOT NULL) \
     SELECT e.id, e.in_flight, e.failing_since IS NOT NULL, (SELECT min(d.next_at) FROM deliveries d \
     WHERE d.endpoint_id = e.id AND d.status = 'pending' AND d.claimed = 0) AS due \
     FROM waiting CROSS JOIN endpoints e ON e.id = waiting.id WHERE e.in_flight < ?1 AND due <= ?2 \
     ORDER BY e.in_flight, due";

/// Tries under way at endpoints of which the last one failed.
const FAILING: &str = "SELECT count(*) FROM deliveries d CROSS JOIN endpoints e ON e.id = d.endpoint_id \
     WHERE d.claimed = 1 AND e.failing_since IS NOT NULL";

/// An endpoint with a message due and room for a try.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) endpoint: i64,
    pub(crate) in_flight: u32,
    pub(crate) is_failing: bool,
}

/// Endpoints with a message due and room for a try: those with the fewest under way first, ties to the message that is
/// due longest, so that a busy endpoint does not keep the others waiting.
pub(crate) fn turns(conn: &Connection, in_flight_max: u32, now: Timestamp) -> rusqlite::Result<Vec<Turn>> {
    let read = |row: &Row<'_>| Ok(Turn { endpoint: row.get(0)?, in_flight: row.get(1)?, is_failing: row.get(2)? });
    let due: u32 = conn
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM deliveries WHERE status = 'pending' AND claimed = 0 \
             AND next_at <= ?1 LIMIT ?2)",
        )?
        .query_row(params![now.as_ms(), WINDOW], |row| row.get(0))?;
    if due < WINDOW {
        let mut statement = conn.prepare_cached(BY_MESSAGE)?;
        return statement.query_map(params![in_flight_max, now.as_ms(), WINDOW], read)?.collect();
    }
    conn.prepare_cached(BY_ENDPOINT)?.query_map(params![in_flight_max, now.as_ms()], read)?.collect()
}

/// How many tries are under way at endpoints of which the last one failed.
pub(crate) fn failing_under_way(conn: &Connection) -> rusqlite::Result<u32> {
    conn.prepare_cached(FAILING)?.query_row([], |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database() -> Connection {
        let mut conn = Connection::open_in_memory().expect("a database");
        crate::connection::migrate(&mut conn).expect("migrated");
        conn
    }

    fn plan(conn: &Connection, sql: &str) -> Vec<String> {
        let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("valid");
        let values = vec![1; statement.parameter_count()];
        let rows = statement.query_map(rusqlite::params_from_iter(values), |row| row.get(3)).expect("a plan");
        rows.collect::<Result<_, _>>().expect("readable")
    }

    /// With many endpoints at rest, each commit of a submission would wait for a look at all of them.
    #[test]
    fn no_table_is_read_from_end_to_end() {
        let conn = database();
        for (sql, index) in
            [(BY_MESSAGE, "deliveries_due"), (BY_ENDPOINT, "deliveries_by_endpoint"), (FAILING, "deliveries_claimed")]
        {
            let plan = plan(&conn, sql);
            assert!(plan.iter().any(|step| step.contains(index)), "{plan:#?}");
            let searches = |step: &&String| step.starts_with("SEARCH e USING INTEGER PRIMARY KEY");
            assert_eq!(plan.iter().filter(searches).count(), 1, "{plan:#?}");
            for table in ["SCAN e", "SCAN deliveries", "SCAN d"] {
                let scans = |step: &&String| step.split(" USING ").next() == Some(table) && !step.contains(index);
                assert_eq!(plan.iter().find(scans), None, "{plan:#?}");
            }
        }
    }

    /// `messages` for each of `endpoints`, the last of them due in the future.
    fn fill(conn: &Connection, endpoints: i64, messages: i64) {
        conn.pragma_update(None, "foreign_keys", false).expect("a pragma");
        for endpoint in 1..=endpoints {
            let sql = "INSERT INTO endpoints (id, public_id, account_id, url, in_flight, failing_since) \
                 VALUES (?1, randomblob(16), 1, ?1, ?2, ?3)";
            let failing = (endpoint % 2 == 0).then_some(1);
            conn.execute(sql, params![endpoint, endpoint % 3, failing]).expect("inserted");
            for message in 0..messages {
                let id = endpoint * 10_000 + message;
                let next_at = if message + 1 == messages { 1_000_000 } else { 1_000 - endpoint - message };
                let sql = "INSERT INTO deliveries (id, account_id, endpoint_id, generation_id, type, test, body, status, \
                           next_at, created_at) VALUES (?1, 1, ?2, ?1, 't', 0, '', 'pending', ?3, 0)";
                conn.execute(sql, params![id.to_be_bytes(), endpoint, next_at]).expect("inserted");
            }
        }
    }

    #[test]
    fn a_backlog_is_served_in_the_same_order() {
        for messages in [3, 300] {
            let conn = database();
            fill(&conn, 6, messages);
            let now = Timestamp::from_ms(2_000);
            let found = turns(&conn, 2, now).expect("a read");
            let turn = |endpoint, in_flight| Turn { endpoint, in_flight, is_failing: endpoint % 2 == 0 };
            assert_eq!(found, [turn(6, 0), turn(3, 0), turn(4, 1), turn(1, 1)], "{messages}");
            assert_eq!(turns(&conn, 2, Timestamp::from_ms(1)).expect("a read"), []);
        }
    }
}
