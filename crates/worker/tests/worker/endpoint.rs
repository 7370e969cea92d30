//! An endpoint that can be slow, and can answer with any bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Answers that it has arrived.
pub const ARRIVED: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

/// Listens until it is dropped.
pub struct Endpoint {
    pub url: String,
    pub counts: Arc<Counts>,
    _serving: JoinSet<()>,
}

/// What it has seen.
pub struct Counts {
    /// Requests that were read.
    pub requests: AtomicUsize,
    /// Most requests that ever waited for their answer at a time.
    pub waiting_max: AtomicUsize,
    waiting: AtomicUsize,
    gate: Semaphore,
}

impl Counts {
    /// Lets so many requests have their answers.
    pub fn let_through(&self, count: usize) {
        self.gate.add_permits(count);
    }
}

impl Endpoint {
    /// Gives every request the same `answer`, once it is let through.
    pub async fn gated(answer: &'static str) -> Self {
        Self::start(answer, 0).await
    }

    /// Gives every request the same `answer` at once.
    pub async fn answering(answer: &'static str) -> Self {
        Self::start(answer, 1_000_000).await
    }

    async fn start(answer: &'static str, permits: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}/hook", listener.local_addr().expect("it is bound"));
        let zero = || AtomicUsize::new(0);
        let counts = Counts { requests: zero(), waiting_max: zero(), waiting: zero(), gate: Semaphore::new(permits) };
        let counts = Arc::new(counts);
        let mut serving = JoinSet::new();
        serving.spawn(accept(listener, answer, Arc::clone(&counts)));
        Self { url, counts, _serving: serving }
    }
}

async fn accept(listener: TcpListener, answer: &'static str, counts: Arc<Counts>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let counts = Arc::clone(&counts);
        connections.spawn(async move { serve(stream, answer, &counts).await });
    }
}

/// One request, one answer, no more: the client may hang up at any time.
async fn serve(mut stream: TcpStream, answer: &str, counts: &Counts) -> Option<()> {
    read(&mut stream).await?;
    counts.requests.fetch_add(1, Ordering::SeqCst);
    let waiting = counts.waiting.fetch_add(1, Ordering::SeqCst) + 1;
    counts.waiting_max.fetch_max(waiting, Ordering::SeqCst);
    counts.gate.acquire().await.ok()?.forget();
    counts.waiting.fetch_sub(1, Ordering::SeqCst);
    stream.write_all(answer.as_bytes()).await.ok()
}

/// Reads one request to its end.
async fn read(stream: &mut TcpStream) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?;
            if body.len() >= length.parse::<usize>().ok()? {
                return Some(());
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
