//! The only writer of a generation's status.
//!
//! `domain` decides; here the decision and all of its effects are written in
//! the transaction of the caller: status, settlement, queue and outbox change
//! together or not at all.

use domain::credits::EntryKind;
use domain::generation::{
    Effect, EventKind, Failure, FailureCode, Generation, Output, Status, StatusBody, Transition, TransitionRefused,
    artifact_key, decide, thumbnail_key,
};
use domain::id::MessageId;
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};

use crate::ledger::{self, NewEntry};
use crate::outbox::{self, NewMessage};
use crate::rows::{self, GENERATION, PROGRESS};
use crate::writer::Write;

/// The prompt with which a test key asks for two failed deliveries.
const WEBHOOK_500: &str = "test:webhook_500";
/// How many deliveries that prompt fails.
const WEBHOOK_500_TRIES: u32 = 2;

/// A change that somebody wants, with what it brings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish<'a> {
    pub(crate) transition: Transition,
    pub(crate) output: Option<&'a Output>,
    pub(crate) prompt_report: Option<&'a str>,
    pub(crate) failure: Option<&'a Failure>,
}

impl Wish<'_> {
    /// A change that brings nothing with it.
    pub(crate) fn plain(transition: Transition) -> Self {
        Self { transition, output: None, prompt_report: None, failure: None }
    }
}

/// Applies a wish to the generation in row `seq`, or says why not.
pub(crate) fn apply(
    write: &mut Write<'_>,
    seq: i64,
    wish: Wish<'_>,
    now: Timestamp,
) -> rusqlite::Result<Result<Generation, TransitionRefused>> {
    let before = load(write.conn, seq)?;
    let (status, effects) = match decide(before.status, wish.transition) {
        Ok(decided) => decided,
        Err(refused) => return Ok(Err(refused)),
    };
    write.mark_written();
    write_status(write.conn, seq, &before, status, effects, wish, now)?;
    if let Some(output) = wish.output {
        write_output(write.conn, seq, output)?;
    }
    for effect in effects {
        match effect {
            Effect::StampStart => {}
            Effect::Capture => settle(write.conn, &before, EntryKind::Capture, now)?,
            Effect::Release => settle(write.conn, &before, EntryKind::Release, now)?,
            Effect::CloseJob => close_job(write, seq, &before, status, now)?,
            Effect::DeleteArtifact => delete_artifact(write, &before, now)?,
            Effect::EmitEvent => {}
        }
    }
    // Last, since the event shows what all the others have made of the row.
    let after = load(write.conn, seq)?;
    if effects.contains(&Effect::EmitEvent) {
        emit_event(write, seq, &after, now)?;
    }
    if status != before.status {
        write.pending.changed.push(after.id);
    }
    Ok(Ok(after))
}

/// Reads the generation in row `seq`.
fn load(conn: &Connection, seq: i64) -> rusqlite::Result<Generation> {
    conn.prepare_cached(&format!("SELECT {GENERATION} FROM generations g WHERE g.seq = ?1"))?
        .query_row([seq], rows::generation)
}

fn write_status(
    conn: &Connection,
    seq: i64,
    before: &Generation,
    status: Status,
    effects: &[Effect],
    wish: Wish<'_>,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let failure = match (status, wish.transition) {
        (Status::Failed, Transition::Fail(code)) => Some(wish.failure.cloned().unwrap_or_else(|| Failure::of(code))),
        (Status::Failed, _) => Some(Failure::of(FailureCode::Expired)),
        _ => None,
    };
    let started = effects.contains(&Effect::StampStart).then(|| now.as_ms());
    let finished = status.is_terminal().then(|| now.as_ms());
    let output_key = wish.output.map(|output| output.key.as_str());
    let refunded = effects.contains(&Effect::Release).then_some(before.price);
    let changed = conn
        .prepare_cached(
            "UPDATE generations SET status = ?3, started_at = coalesce(started_at, ?4), finished_at = ?5, \
             failure_code = ?6, failure_message = ?7, refunded = coalesce(?8, refunded), \
             prompt_report = coalesce(?9, prompt_report), output_key = ?10 WHERE seq = ?1 AND status = ?2",
        )?
        .execute(params![
            seq,
            before.status.as_str(),
            status.as_str(),
            started,
            finished,
            failure.as_ref().map(|failure| failure.code.as_str()),
            failure.as_ref().map(|failure| failure.message.as_str()),
            refunded,
            wish.prompt_report,
            output_key,
        ])?;
    expect_one(changed)
}

fn write_output(conn: &Connection, seq: i64, output: &Output) -> rusqlite::Result<()> {
    let changed = conn
        .prepare_cached(
            "UPDATE generations SET thumbnail_key = ?2, output_sha256 = ?3, output_bytes = ?4, output_width = ?5, \
             output_height = ?6, output_fps = ?7, output_frames = ?8, output_audio = ?9, output_until = ?10 \
             WHERE seq = ?1",
        )?
        .execute(params![
            seq,
            output.thumbnail_key,
            output.sha256,
            output.size_bytes as i64,
            output.size.width,
            output.size.height,
            output.fps,
            output.frames,
            output.has_audio,
            output.expires_at.as_ms(),
        ])?;
    expect_one(changed)
}

/// Ends the hold. A test generation has none.
fn settle(conn: &Connection, generation: &Generation, kind: EntryKind, now: Timestamp) -> rusqlite::Result<()> {
    if generation.test {
        return Ok(());
    }
    let entry = NewEntry {
        account: generation.account,
        kind,
        amount: generation.price,
        generation: Some(generation.id),
        reason: None,
        at: now,
    };
    if ledger::append(conn, &entry)?.is_err() {
        // The hold is missing: the books do not balance. Nothing is written.
        return Err(rusqlite::Error::StatementChangedRows(0));
    }
    if kind == EntryKind::Release {
        conn.prepare_cached("UPDATE key_days SET credits = max(0, credits - ?3) WHERE key_id = ?1 AND day = ?2")?
            .execute(params![generation.key.0, generation.created_at.day(), generation.price])?;
    }
    Ok(())
}

/// Takes the job out of the queue, from whoever may hold it.
fn close_job(
    write: &mut Write<'_>,
    seq: i64,
    generation: &Generation,
    status: Status,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let conn = write.conn;
    let lease: Option<i64> = conn
        .prepare_cached("DELETE FROM jobs WHERE generation_seq = ?1 RETURNING attempt_id")?
        .query_row([seq], |row| row.get(0))?;
    let counter =
        match lease {
            Some(attempt) => {
                conn.prepare_cached("UPDATE attempts SET ended_at = ?2, outcome = ?3 WHERE id = ?1")?
                    .execute(params![attempt, now.as_ms(), status.as_str()])?;
                write.pending.leases |= status == Status::Cancelled;
                "UPDATE accounts SET running = running - 1 WHERE id = ?1"
            }
            None => "UPDATE accounts SET queued = queued - 1 WHERE id = ?1",
        };
    conn.prepare_cached(counter)?.execute([generation.account.0])?;
    // A place under the account's limit may have come free.
    write.pending.jobs = true;
    Ok(())
}

fn delete_artifact(write: &mut Write<'_>, generation: &Generation, now: Timestamp) -> rusqlite::Result<()> {
    for key in [artifact_key(generation.id), thumbnail_key(generation.id)] {
        write
            .conn
            .prepare_cached("INSERT OR REPLACE INTO deletions (key, not_before) VALUES (?1, ?2)")?
            .execute(params![key, now.plus_ms(write.options.publication_grace_ms).as_ms()])?;
    }
    Ok(())
}

/// Puts the terminal event into the outbox, if anybody wants it.
fn emit_event(write: &mut Write<'_>, seq: i64, generation: &Generation, now: Timestamp) -> rusqlite::Result<()> {
    let (Some(url), Some(kind)) = (generation.webhook_url.as_deref(), EventKind::of(generation.status)) else {
        return Ok(());
    };
    let progress: f64 = write
        .conn
        .prepare_cached(&format!("SELECT {GENERATION} FROM generations g WHERE g.seq = ?1"))?
        .query_row([seq], |row| row.get(PROGRESS))?;
    let body = StatusBody::of(generation, &write.options.links, progress as f32, None).as_event(kind, now).to_json();
    let forced = if generation.test && generation.prompt == WEBHOOK_500 { WEBHOOK_500_TRIES } else { 0 };
    let message = NewMessage {
        id: message_id(generation, now),
        account: generation.account,
        test: generation.test,
        url,
        generation: Some(generation.id),
        kind: kind.as_str(),
        forced,
        body: &body,
    };
    outbox::put(write, &message, now)
}

/// A generation has one event, so its message's id can follow from its own.
fn message_id(generation: &Generation, now: Timestamp) -> MessageId {
    let digest = Sha256::digest(generation.id.as_bytes());
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    MessageId::new(now, random)
}

fn expect_one(changed: usize) -> rusqlite::Result<()> {
    if changed == 1 { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
}

/// The row of a customer's generation, if it is theirs.
pub(crate) fn find(
    conn: &Connection,
    account: domain::id::AccountId,
    test: bool,
    id: domain::id::RequestId,
) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached("SELECT seq FROM generations WHERE id = ?1 AND account_id = ?2 AND test = ?3")?
        .query_row(params![id.as_bytes(), account.0, test], |row| row.get(0))
        .optional()
}
