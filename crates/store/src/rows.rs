//! Stored form to domain, spelled out column by column.

use domain::catalogue::{AspectRatio, Engine, Resolution, Size, Synthesis};
use domain::generation::{Failure, FailureCode, Generation, Output, Status};
use domain::id::{AccountId, KeyId, RequestId};
use domain::time::Timestamp;
use rusqlite::Row;
use rusqlite::types::Type;

/// The columns of a generation, in the order that [`generation`] reads.
pub(crate) const GENERATION: &str = "g.id, g.account_id, g.key_id, g.test, g.status, g.model, g.prompt, g.aspect, \
     g.resolution, g.duration_s, g.seed, g.generate_audio, g.webhook_url, g.metadata, g.price, g.refunded, \
     g.provider, g.provider_model, g.synthesis, g.prompt_report, g.failure_code, g.failure_message, g.created_at, \
     g.started_at, g.finished_at, g.output_key, g.thumbnail_key, g.output_sha256, g.output_bytes, g.output_width, \
     g.output_height, g.output_fps, g.output_frames, g.output_audio, g.output_until, g.output_expired, g.seq, \
     g.progress";

/// Where [`GENERATION`] has the row's number.
pub(crate) const SEQ: usize = 36;
/// Where [`GENERATION`] has the progress.
pub(crate) const PROGRESS: usize = 37;
/// The first column after [`GENERATION`].
pub(crate) const AFTER: usize = 38;

/// Reads a generation.
pub(crate) fn generation(row: &Row<'_>) -> rusqlite::Result<Generation> {
    Ok(Generation {
        id: RequestId::from_bytes(row.get(0)?),
        account: AccountId(row.get(1)?),
        key: KeyId(row.get(2)?),
        test: row.get(3)?,
        status: word(row, 4, Status::parse)?,
        model: row.get(5)?,
        prompt: row.get(6)?,
        aspect: word(row, 7, AspectRatio::parse)?,
        resolution: word(row, 8, Resolution::parse)?,
        duration_s: row.get(9)?,
        seed: row.get(10)?,
        generate_audio: row.get(11)?,
        webhook_url: row.get(12)?,
        metadata: row.get(13)?,
        price: row.get(14)?,
        refunded: row.get(15)?,
        engine: Engine { provider: row.get(16)?, model: row.get(17)?, synthesis: word(row, 18, Synthesis::parse)? },
        prompt_report: row.get(19)?,
        failure: failure(row)?,
        created_at: Timestamp::from_ms(row.get(22)?),
        started_at: moment(row, 23)?,
        finished_at: moment(row, 24)?,
        output: output(row)?,
    })
}

fn failure(row: &Row<'_>) -> rusqlite::Result<Option<Failure>> {
    let Some(message) = row.get(21)? else { return Ok(None) };
    Ok(Some(Failure { code: word(row, 20, FailureCode::parse)?, message }))
}

fn output(row: &Row<'_>) -> rusqlite::Result<Option<Output>> {
    let Some(key) = row.get(25)? else { return Ok(None) };
    Ok(Some(Output {
        key,
        thumbnail_key: row.get(26)?,
        sha256: row.get(27)?,
        size_bytes: row.get::<_, i64>(28)?.unsigned_abs(),
        size: Size { width: row.get(29)?, height: row.get(30)? },
        fps: row.get(31)?,
        frames: row.get(32)?,
        has_audio: row.get(33)?,
        expires_at: Timestamp::from_ms(row.get(34)?),
        expired: row.get(35)?,
    }))
}

/// A moment that may be missing.
pub(crate) fn moment(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Timestamp>> {
    Ok(row.get::<_, Option<i64>>(at)?.map(Timestamp::from_ms))
}

/// A word of a closed set; any other is a damaged row.
pub(crate) fn word<T>(row: &Row<'_>, at: usize, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let text: String = row.get(at)?;
    parse(&text).ok_or_else(|| {
        let story = format!("`{text}` is no word for this column");
        rusqlite::Error::FromSqlConversionFailure(at, Type::Text, story.into())
    })
}
