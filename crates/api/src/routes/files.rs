//! The embedded artifact store: clips and stills by their key, with ranges.
//!
//! The key cannot be guessed and is the permission to read; it is never logged.

use std::io::SeekFrom;

use artifacts::ArtifactFile;
use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::generation::{artifact_key, thumbnail_key};
use domain::id::RequestId;
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use store::ArtifactState;
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};
use tokio_util::io::ReaderStream;

use crate::path::PathText;
use crate::problem::Problem;
use crate::routes::range::{Wanted, is_same, matches_any, wanted};
use crate::state::Api;

/// How much of a file is read at a time, in bytes.
const BLOCK_BYTES: usize = 64 * 1024;

/// The bytes under a key never change, but they can be deleted; so they may be kept, not for ever
/// and not by caches that others share.
const CACHING: HeaderValue = HeaderValue::from_static("private, max-age=3600, immutable");

/// What a key names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Clip,
    Still,
}

/// `GET /files/{key}`, also for `HEAD`.
pub async fn read(
    State(api): State<Api>,
    method: Method,
    PathText(key): PathText,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (id, kind) = named(&key).ok_or(Problem::NotFound)?;
    let (artifact, etag) = find(&api, &key, id, kind).await?;
    if text(&headers, IF_NONE_MATCH).is_some_and(|tags| matches_any(tags, &etag)) {
        return Ok((StatusCode::NOT_MODIFIED, validators(&etag)).into_response());
    }
    // Only GET knows ranges.
    let range = text(&headers, RANGE).filter(|_| method == Method::GET);
    let range = range.filter(|_| text(&headers, IF_RANGE).is_none_or(|condition| is_same(condition, &etag)));
    let wanted = range.map_or(Wanted::Whole, |range| wanted(range, artifact.size_bytes));
    send(artifact, wanted, kind, &etag).await
}

/// The generation that a key belongs to. Only the one spelling that keys are made in counts.
fn named(key: &str) -> Option<(RequestId, Kind)> {
    let (_, file) = key.rsplit_once('/')?;
    let (stem, _) = file.split_once('.')?;
    let id: RequestId = stem.parse().ok()?;
    let kinds = [(artifact_key(id), Kind::Clip), (thumbnail_key(id), Kind::Still)];
    kinds.into_iter().find(|(spelling, _)| spelling == key).map(|(_, kind)| (id, kind))
}

/// The open file and its entity tag.
async fn find(api: &Api, key: &str, id: RequestId, kind: Kind) -> Result<(ArtifactFile, String), Problem> {
    let ArtifactState::Available { sha256, size_bytes } = state(api, id)? else { return Err(Problem::Gone) };
    let digest = domain::hex(&sha256);
    let read = api.artifacts.read(key).await.map_err(|error| Problem::Internal(error.to_string()))?;
    match (read, kind) {
        (Some(artifact), Kind::Still) => Ok((artifact, format!("\"{digest}.png\""))),
        (Some(artifact), Kind::Clip) if artifact.size_bytes == size_bytes => Ok((artifact, format!("\"{digest}\""))),
        (Some(artifact), Kind::Clip) => {
            let found = artifact.size_bytes;
            let story = format!("the clip of {id} has {found} bytes where {size_bytes} were recorded");
            Err(Problem::FileLost { reason: "file_damaged", story })
        }
        (None, Kind::Still) => Err(Problem::NotFound),
        // It may have been deleted since the state was read; otherwise it is lost.
        (None, Kind::Clip) => match state(api, id)? {
            ArtifactState::Expired => Err(Problem::Gone),
            ArtifactState::Available { .. } => {
                Err(Problem::FileLost { reason: "file_missing", story: format!("the clip of {id} is missing") })
            }
        },
    }
}

fn state(api: &Api, id: RequestId) -> Result<ArtifactState, Problem> {
    api.store.artifact_state(id)?.ok_or(Problem::NotFound)
}

/// Sends what is wanted of the file.
async fn send(artifact: ArtifactFile, wanted: Wanted, kind: Kind, etag: &str) -> Result<Response, Problem> {
    let size_bytes = artifact.size_bytes;
    let (status, first, length) = match wanted {
        Wanted::Nothing => return Err(Problem::RangeNotSatisfiable { size_bytes }),
        Wanted::Whole => (StatusCode::OK, 0, size_bytes),
        Wanted::Part { first, last } => (StatusCode::PARTIAL_CONTENT, first, last - first + 1),
    };
    let mut file = tokio::fs::File::from_std(artifact.file);
    if first > 0 {
        let moved = file.seek(SeekFrom::Start(first)).await;
        moved.map_err(|error| Problem::Internal(format!("a clip cannot be read: {error}")))?;
    }
    let body = Body::from_stream(ReaderStream::with_capacity(file.take(length), BLOCK_BYTES));
    let content_type = match kind {
        Kind::Clip => HeaderValue::from_static("video/mp4"),
        Kind::Still => HeaderValue::from_static("image/png"),
    };
    let mut headers = validators(etag);
    headers.insert(CONTENT_TYPE, content_type);
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    if status == StatusCode::PARTIAL_CONTENT {
        let range = format!("bytes {first}-{}/{size_bytes}", first + length - 1);
        headers.extend(HeaderValue::try_from(range).map(|value| (CONTENT_RANGE, value)));
    }
    Ok((status, headers, body).into_response())
}

/// What every answer about a file carries, also one without its bytes.
fn validators(etag: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CACHE_CONTROL, CACHING);
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.extend(HeaderValue::from_str(etag).map(|value| (ETAG, value)));
    headers
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use domain::time::Timestamp;

    use super::*;

    #[test]
    fn only_the_one_spelling_names_a_file() {
        let id = RequestId::new(Timestamp::from_ms(1), [7; 10]);
        assert_eq!(named(&format!("open-api-results/{id}.mp4")), Some((id, Kind::Clip)));
        assert_eq!(named(&format!("open-api-results/{id}.png")), Some((id, Kind::Still)));
        for key in [
            format!("{id}.mp4"),
            format!("other/{id}.mp4"),
            format!("open-api-results/{id}"),
            format!("open-api-results/{id}.webm"),
            format!("open-api-results/{id}.mp4.mp4"),
            format!("open-api-results/../open-api-results/{id}.mp4"),
            format!("/open-api-results/{id}.mp4"),
            "open-api-results/../../mutoscope.db".to_owned(),
            String::new(),
        ] {
            assert_eq!(named(&key), None, "{key}");
        }
    }
}
