//! A request body that is read on after an early refusal, so that the client can read the answer.
//!
//! A server that closes while bytes still arrive makes the client's system throw the answer away.
//! What is left of a body that nobody wants is therefore read and dropped, up to a bound.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt as _;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio_util::task::TaskTracker;

/// Most that is read of an unwanted body, in bytes.
const DRAIN_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Longest time that is spent on it.
const DRAIN_TIME_MAX: Duration = Duration::from_secs(2);

/// A body that looks after its own remainder.
pub struct Drained {
    /// `None` only while it is dropped.
    body: Option<Incoming>,
    tasks: TaskTracker,
}

impl Drained {
    /// Wraps a body; the remainder is read by a task among `tasks`.
    pub fn new(body: Incoming, tasks: TaskTracker) -> Self {
        Self { body: Some(body), tasks }
    }
}

impl Body for Drained {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        match &mut self.body {
            Some(body) => Pin::new(body).poll_frame(cx),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map(Body::size_hint).unwrap_or_default()
    }
}

impl Drop for Drained {
    fn drop(&mut self) {
        if let Some(body) = self.body.take().filter(|body| !body.is_end_stream()) {
            self.tasks.spawn(async move { tokio::time::timeout(DRAIN_TIME_MAX, drain(body)).await });
        }
    }
}

async fn drain(mut body: Incoming) {
    let mut left_bytes = DRAIN_BYTES_MAX;
    while let Some(Ok(frame)) = body.frame().await {
        let length = frame.data_ref().map_or(0, Bytes::len);
        match left_bytes.checked_sub(length) {
            Some(rest) => left_bytes = rest,
            None => return,
        }
    }
}
