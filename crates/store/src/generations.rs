//! Generations as customers see them: read, listed, cancelled, watched.

use domain::generation::{Generation, Status, Transition, TransitionRefused};
use domain::id::{AccountId, RequestId};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::error::StoreError;
use crate::rows::{self, AFTER, GENERATION, PROGRESS, SEQ};
use crate::signals::Changes;
use crate::store::Store;
use crate::transitions::{self, Wish};
use crate::writer::{Kind, Lane};

/// Places in the queue that are counted; beyond them nobody is told.
const POSITION_MAX: u32 = 1_000;

/// Most bytes of a page, but for its last entry. An answer stays in memory until its reader has taken it, and readers
/// may be many and slow; a hundred generations of usual length are less.
const PAGE_BYTES_MAX: usize = 512 * 1024;
/// What an entry takes beside what the customer wrote and the report on it.
const ENTRY_BYTES: usize = 1_024;

/// A generation with what passes.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The generation.
    pub generation: Generation,
    /// How far the work is, 0 to 1.
    pub progress: f32,
    /// Its place in the account's queue, 1 for the next; `None` when it does
    /// not wait, or far back.
    pub queue_position: Option<u32>,
}

/// A part of a list, newest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The generations.
    pub items: Vec<Snapshot>,
    /// Where the next part begins, if there is one.
    pub next: Option<i64>,
}

impl Store {
    /// Reads one generation of a customer.
    pub fn generation(&self, account: AccountId, test: bool, id: RequestId) -> Result<Option<Snapshot>, StoreError> {
        self.reader().point(|conn| {
            let sql =
                format!("SELECT {GENERATION} FROM generations g WHERE g.id = ?1 AND g.account_id = ?2 AND g.test = ?3");
            let found = conn
                .prepare_cached(&sql)?
                .query_row(params![id.as_bytes(), account.0, test], |row| Ok((snapshot(row)?, row.get::<_, i64>(SEQ)?)))
                .optional()?;
            let Some((mut snapshot, seq)) = found else { return Ok(None) };
            if snapshot.generation.status == Status::Queued {
                snapshot.queue_position = queue_position(conn, account, seq)?;
            }
            Ok(Some(snapshot))
        })
    }

    /// Lists a customer's generations, newest first, from before `before`. The
    /// page ends early where its entries are long.
    pub async fn generations(
        &self,
        account: AccountId,
        test: bool,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Page, StoreError> {
        let sql = format!(
            "SELECT {GENERATION} FROM generations g WHERE g.account_id = ?1 AND g.test = ?2 AND g.seq < ?3 \
             ORDER BY g.seq DESC LIMIT ?4"
        );
        self.reader()
            .list(move |conn| {
                let mut statement = conn.prepare(&sql)?;
                let bounds = params![account.0, test, before.unwrap_or(i64::MAX), i64::from(limit) + 1];
                let mut rows = statement.query_map(bounds, |row| Ok((snapshot(row)?, row.get::<_, i64>(SEQ)?)))?;
                let (mut found, mut bytes, mut more) = (Vec::new(), 0, false);
                while let Some(row) = rows.next().transpose()? {
                    more = found.len() == limit as usize || bytes >= PAGE_BYTES_MAX;
                    if more {
                        break;
                    }
                    bytes += weight(&row.0.generation);
                    found.push(row);
                }
                let next = found.last().filter(|_| more).map(|(_, seq)| *seq);
                for (snapshot, seq) in &mut found {
                    if snapshot.generation.status == Status::Queued {
                        snapshot.queue_position = queue_position(conn, account, *seq)?;
                    }
                }
                Ok(Page { items: found.into_iter().map(|(snapshot, _)| snapshot).collect(), next })
            })
            .await
    }

    /// Withdraws a generation: status, settlement and event in one transaction.
    /// `None` when the customer has no such generation; cancelling what is
    /// cancelled is no refusal.
    pub async fn cancel(
        &self,
        account: AccountId,
        test: bool,
        id: RequestId,
        now: Timestamp,
    ) -> Result<Option<Result<Generation, TransitionRefused>>, StoreError> {
        let refunds_unstoppable = self.options().cancel_refunds_unstoppable;
        self.write(Lane::Urgent, Kind::Cancel, move |write| {
            let Some(seq) = transitions::find(write.conn, account, test, id)? else { return Ok(None) };
            let (stoppable, generation) = write
                .conn
                .prepare_cached(&format!("SELECT {GENERATION}, g.stoppable FROM generations g WHERE g.seq = ?1"))?
                .query_row([seq], |row| Ok((row.get::<_, bool>(AFTER)?, rows::generation(row)?)))?;
            let wish = Wish::plain(Transition::Cancel { refundable: stoppable || refunds_unstoppable });
            match transitions::apply(write, seq, wish, now)? {
                Err(TransitionRefused::Already(Status::Cancelled)) => Ok(Some(Ok(generation))),
                outcome => Ok(Some(outcome)),
            }
        })
        .await
    }

    /// Registers for the changes of one generation. Register before reading.
    pub fn changes(&self, id: RequestId) -> Changes {
        self.signals().subscribe(id)
    }
}

/// About how many bytes a generation takes in an answer.
fn weight(generation: &Generation) -> usize {
    let texts = [&generation.prompt_report, &generation.metadata];
    ENTRY_BYTES + generation.prompt.len() + texts.into_iter().flatten().map(String::len).sum::<usize>()
}

fn snapshot(row: &Row<'_>) -> rusqlite::Result<Snapshot> {
    let progress: f64 = row.get(PROGRESS)?;
    Ok(Snapshot { generation: rows::generation(row)?, progress: progress as f32, queue_position: None })
}

fn queue_position(conn: &Connection, account: AccountId, seq: i64) -> rusqlite::Result<Option<u32>> {
    let before: u32 = conn
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM jobs WHERE account_id = ?1 AND attempt_id IS NULL \
             AND generation_seq < ?2 LIMIT ?3)",
        )?
        .query_row(params![account.0, seq, POSITION_MAX], |row| row.get(0))?;
    Ok((before < POSITION_MAX).then_some(before + 1))
}
