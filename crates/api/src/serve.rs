//! Connections: accepted up to a number, bounded in time and size, finished before the end.
//!
//! Knows no route. What a connection may take in time and size is decided here, because a client
//! that has not sent a whole head cannot be refused anywhere else.

use std::future::{Future, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use crate::admin::Actor;
use crate::drain::Drained;
use crate::options::{Options, Timeouts};
use crate::problem::Problem;
use crate::stall::Stalling;

/// What the parser takes at most, in bytes: above our own limits, which answer in our own words.
const PARSER_HEAD_BYTES_MAX: usize = 64 * 1024;
/// How many headers the parser takes at most, for the same reason. It makes room for as many at each request, and beyond
/// them it answers 431 without a body.
const PARSER_HEADERS_MAX: usize = 512;
/// What a connection buffers at most, in bytes.
const BUFFER_BYTES_MAX: usize = 128 * 1024;
/// How long to wait when the system gives no further connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// Connections of the operator at once.
const UNIX_CONNECTIONS_MAX: usize = 64;

/// Serves `router` on `listener` until `shutdown`; requests under way are finished then.
pub async fn serve(listener: TcpListener, router: Router, options: &Options, shutdown: CancellationToken) {
    let server = Server::new(router, options.timeouts, options.connections_max, shutdown);
    while let Some(slot) = server.slot().await {
        let Some(stream) = server.accepted(listener.accept()).await else { continue };
        // Without it a short answer waits for the client's acknowledgement of the one before.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection ended before it began");
            continue;
        }
        server.spawn(stream, slot, None);
    }
    drop(listener);
    server.finish().await;
}

/// Serves `router` on a Unix socket until `shutdown`. Each request tells the user who makes it.
pub async fn serve_unix(listener: UnixListener, router: Router, shutdown: CancellationToken) {
    let server = Server::new(router, Timeouts::default(), UNIX_CONNECTIONS_MAX, shutdown);
    while let Some(slot) = server.slot().await {
        let Some(stream) = server.accepted(listener.accept()).await else { continue };
        let user = stream.peer_cred().map_or_else(|_| "unknown".to_owned(), |user| user.uid().to_string());
        server.spawn(stream, slot, Some(Actor(format!("socket, user {user}"))));
    }
    drop(listener);
    server.finish().await;
}

/// What the connections of one listener have in common.
struct Server {
    router: Router,
    timeouts: Timeouts,
    slots: Arc<Semaphore>,
    tasks: TaskTracker,
    shutdown: CancellationToken,
}

impl Server {
    fn new(router: Router, timeouts: Timeouts, connections_max: usize, shutdown: CancellationToken) -> Self {
        let slots = Arc::new(Semaphore::new(connections_max.clamp(1, Semaphore::MAX_PERMITS)));
        Self { router, timeouts, slots, tasks: TaskTracker::new(), shutdown }
    }

    /// The right to one more connection; `None` once the server stops. While there is none, new
    /// connections wait in the system's queue, and the timeouts of the others make room.
    async fn slot(&self) -> Option<OwnedSemaphorePermit> {
        tokio::select! {
            biased;
            () = self.shutdown.cancelled() => None,
            slot = Arc::clone(&self.slots).acquire_owned() => slot.ok(),
        }
    }

    /// One more connection; `None` when the server stops or the system has none to give.
    async fn accepted<S, A>(&self, accept: impl Future<Output = io::Result<(S, A)>>) -> Option<S> {
        tokio::select! {
            biased;
            () = self.shutdown.cancelled() => None,
            accepted = accept => match accepted {
                Ok((stream, _)) => Some(stream),
                // A client that has left again is no reason to let the others wait.
                Err(error) if is_the_clients(&error) => None,
                Err(error) => {
                    tracing::warn!(%error, "no connection could be accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    None
                }
            },
        }
    }

    fn spawn<S>(&self, stream: S, slot: OwnedSemaphorePermit, actor: Option<Actor>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (router, tasks) = (self.router.clone(), self.tasks.clone());
        let answer = move |request| answer(router.clone(), tasks.clone(), actor.clone(), request);
        let connection = connection(stream, answer, self.timeouts, self.shutdown.clone());
        self.tasks.spawn(async move {
            metrics::gauge!("mutoscope_http_connections").increment(1.0);
            connection.await;
            metrics::gauge!("mutoscope_http_connections").decrement(1.0);
            drop(slot);
        });
    }

    /// Waits for what is under way.
    async fn finish(self) {
        self.tasks.close();
        self.tasks.wait().await;
    }
}

fn is_the_clients(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

type Answering = Pin<Box<dyn Future<Output = Result<Response, std::convert::Infallible>> + Send>>;

/// Hands one request to the routes.
fn answer(router: Router, tasks: TaskTracker, actor: Option<Actor>, request: Request<Incoming>) -> Answering {
    let awaits_permission = request.headers().contains_key(http::header::EXPECT);
    let mut request = request.map(|body| {
        // A client that asks before it sends has nothing under way; reading would tell it to begin.
        if awaits_permission { Body::new(body) } else { Body::new(Drained::new(body, tasks)) }
    });
    if let Some(actor) = actor {
        request.extensions_mut().insert(actor);
    }
    Box::pin(router.oneshot(request))
}

/// Serves one connection to its end.
async fn connection<S, F>(stream: S, answer: F, timeouts: Timeouts, shutdown: CancellationToken)
where
    S: AsyncRead + AsyncWrite + Unpin,
    F: Fn(Request<Incoming>) -> Answering + Unpin,
{
    let stream = TokioIo::new(Stalling::new(stream, timeouts.write_stall));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(timeouts.head)
        .max_header_size(PARSER_HEAD_BYTES_MAX)
        .max_headers(PARSER_HEADERS_MAX)
        .max_buf_size(BUFFER_BYTES_MAX);
    let mut connection = http.serve_connection(stream, service_fn(answer));
    let mut stopping = false;
    let ended = loop {
        // What has come is read before the stop is heard: told to stop, the parser drops a
        // connection whose first request it has not yet begun to read.
        tokio::select! {
            biased;
            ended = poll_fn(|cx| connection.poll_without_shutdown(cx)) => break ended,
            () = shutdown.cancelled(), if !stopping => {
                stopping = true;
                Pin::new(&mut connection).graceful_shutdown();
            }
        }
    };
    let parts = connection.into_parts();
    let mut stream = parts.io.into_inner();
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke off");
        // Half a head in all this time is worth a word; silence is not.
        if error.is_timeout() && !parts.read_buf.is_empty() {
            let _too_late = stream.write_all(head_timeout().as_bytes()).await;
        }
    }
    let _gone_already = stream.shutdown().await;
}

/// The parser has no head to answer, so this answer is written by hand.
fn head_timeout() -> String {
    let body = Problem::RequestTimeout.to_json();
    let status = Problem::RequestTimeout.answer().0;
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
         connection: close\r\ncache-control: no-store\r\nx-content-type-options: nosniff\r\n\r\n{body}"
    )
}
