//! Connections over real sockets: slow, large, idle, many, and finished before the end.
//!
//! Nothing here waits for a time to pass in the hope that something has happened: each step waits
//! for bytes or for the end of a stream.

use std::net::SocketAddr;
use std::time::Duration;

use api::Options;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::rig::{GENERATIONS, Rig};

/// Short enough to be waited for, long enough for an honest request on a busy machine.
const SHORT: Duration = Duration::from_millis(1_000);

/// Both ends of each are files of this process, which may have 1,024.
const SLOW_CLIENTS: usize = 210;

struct Served {
    rig: Rig,
    address: SocketAddr,
    stop: CancellationToken,
    server: JoinHandle<()>,
}

async fn served(choose: impl Fn(&mut Options)) -> Served {
    let rig = Rig::with(&choose);
    let mut options = Options::default();
    choose(&mut options);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let stop = rig.shutdown.clone();
    let (router, stopping) = (rig.public.clone(), stop.clone());
    let server = TaskTracker::new().spawn(async move { api::serve(listener, router, &options, stopping).await });
    Served { rig, address, stop, server }
}

/// One answer as it came over the wire.
#[derive(Debug)]
struct Raw {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Raw {
    fn code(&self) -> String {
        let body: Value = serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        body["error"]["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// Reads exactly one answer and nothing behind it.
async fn answer(stream: &mut TcpStream) -> Raw {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(
            stream.read_u8().await.unwrap_or_else(|error| panic!("{error} after {:?}", String::from_utf8_lossy(&head))),
        );
    }
    let head = String::from_utf8(head).expect("ASCII").to_lowercase();
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).expect("a status");
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().expect("a length"));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.expect("a whole body");
    Raw { status, head, body }
}

/// What still comes until the server ends the connection.
async fn rest(stream: &mut TcpStream) -> Vec<u8> {
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.expect("an orderly end");
    rest
}

async fn connect(served: &Served) -> TcpStream {
    TcpStream::connect(served.address).await.expect("a connection")
}

const GET: &[u8] = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";

#[tokio::test]
async fn half_a_head_is_told_that_it_is_late_and_silence_is_just_ended() {
    let served = served(|options| options.timeouts.head = SHORT).await;
    let mut half = connect(&served).await;
    half.write_all(b"GET /healthz HTTP/1.1\r\nhost: ").await.expect("sent");
    let late = answer(&mut half).await;
    assert_eq!((late.status, late.code().as_str()), (408, "request_timeout"));
    assert!(rest(&mut half).await.is_empty());
    let mut silent = connect(&served).await;
    assert!(rest(&mut silent).await.is_empty());
}

#[tokio::test]
async fn a_connection_serves_many_requests_and_is_ended_when_idle() {
    let served = served(|options| options.timeouts.head = SHORT).await;
    let mut stream = connect(&served).await;
    for _ in 0..3 {
        stream.write_all(GET).await.expect("sent");
        assert_eq!(answer(&mut stream).await.status, 200);
    }
    assert!(rest(&mut stream).await.is_empty());
}

#[tokio::test]
async fn a_slow_body_is_refused() {
    let served = served(|options| options.timeouts.body = SHORT).await;
    let key = served.rig.customer("a").await;
    let mut stream = connect(&served).await;
    let head = format!(
        "POST {GENERATIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\n\
         content-type: application/json\r\ncontent-length: 100\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let late = answer(&mut stream).await;
    assert_eq!((late.status, late.code().as_str()), (408, "request_timeout"));
}

#[tokio::test]
async fn an_early_refusal_can_be_read_while_the_body_still_comes() {
    let served = served(|_| {}).await;
    let key = served.rig.customer("a").await;
    for (authorization, length, code) in
        [("nonsense", 3 * 1024 * 1024, "unauthorized"), (key.as_str(), 3 * 1024 * 1024, "payload_too_large")]
    {
        let mut stream = connect(&served).await;
        let head = format!(
            "POST {GENERATIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {authorization}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.expect("sent");
        stream.write_all(&vec![b' '; length]).await.expect("the whole body is taken");
        assert_eq!(answer(&mut stream).await.code(), code);
        stream.write_all(GET).await.expect("the connection lives on");
        assert_eq!(answer(&mut stream).await.status, 200);
    }
}

#[tokio::test]
async fn a_body_without_a_length_is_bounded_too() {
    let served = served(|_| {}).await;
    let key = served.rig.customer("a").await;
    let mut stream = connect(&served).await;
    let head = format!(
        "POST {GENERATIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\n\
         content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
    for _ in 0..17 {
        stream.write_all(&chunk).await.expect("sent");
    }
    assert_eq!(answer(&mut stream).await.code(), "payload_too_large");
    stream.write_all(b"0\r\n\r\n").await.expect("sent");
    stream.write_all(GET).await.expect("the connection lives on");
    assert_eq!(answer(&mut stream).await.status, 200);
}

#[tokio::test]
async fn a_client_that_asks_first_is_refused_before_it_sends() {
    let served = served(|_| {}).await;
    let key = served.rig.customer("a").await;
    let head = |key: &str, length: usize| {
        format!(
            "POST {GENERATIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\nexpect: 100-continue\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        )
    };
    let mut stream = connect(&served).await;
    stream.write_all(head("nonsense", 100).as_bytes()).await.expect("sent");
    assert_eq!(answer(&mut stream).await.status, 401);
    let mut stream = connect(&served).await;
    stream.write_all(head(&key, 2).as_bytes()).await.expect("sent");
    assert_eq!(answer(&mut stream).await.status, 100);
    stream.write_all(b"{}").await.expect("sent");
    assert_eq!(answer(&mut stream).await.code(), "invalid_request");
}

#[tokio::test]
async fn many_slow_clients_are_all_dropped_and_hinder_nobody() {
    let served = served(|options| {
        options.timeouts.head = SHORT;
        options.timeouts.body = SHORT;
    })
    .await;
    let key = served.rig.customer("a").await;
    let body = format!(
        "POST {GENERATIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\n\
         content-type: application/json\r\ncontent-length: 9\r\n\r\n{{"
    );
    let mut slow = Vec::new();
    for sent in ["", "GET /healthz HTTP/1.1\r\nho", body.as_str()].iter().cycle().take(SLOW_CLIENTS) {
        let mut stream = connect(&served).await;
        stream.write_all(sent.as_bytes()).await.expect("sent");
        slow.push(stream);
    }
    for _ in 0..20 {
        let mut good = connect(&served).await;
        good.write_all(GET).await.expect("sent");
        assert_eq!(answer(&mut good).await.status, 200);
    }
    for (at, stream) in slow.iter_mut().enumerate() {
        let said = String::from_utf8(rest(stream).await).expect("UTF-8");
        assert_eq!(said.is_empty(), at % 3 == 0, "{said}");
        assert!(said.is_empty() || said.starts_with("HTTP/1.1 408 "), "{said}");
    }
}

#[tokio::test]
async fn heads_above_our_limit_are_told_in_json_and_those_above_the_parsers_are_refused() {
    let served = served(|_| {}).await;
    let long = |bytes: usize| format!("x-padding: {}\r\n", "x".repeat(bytes));
    let many = |count: usize| (0..count).map(|number| format!("x-{number}: x\r\n")).collect::<String>();
    for (headers, json) in
        [(long(33 * 1024), true), (many(100), true), (many(500), true), (long(70 * 1024), false), (many(600), false)]
    {
        let mut stream = connect(&served).await;
        let head = format!("GET /healthz HTTP/1.1\r\nhost: x\r\n{headers}\r\n");
        stream.write_all(head.as_bytes()).await.expect("sent");
        let refused = answer(&mut stream).await;
        assert_eq!(refused.status, 431, "{}", headers.len());
        assert_eq!(refused.head.contains("x-request-id"), json);
        assert_eq!(refused.body.is_empty(), !json);
    }
    let mut stream = connect(&served).await;
    stream.write_all(format!("GET /healthz HTTP/1.1\r\nhost: x\r\n{}\r\n", many(99)).as_bytes()).await.expect("sent");
    assert_eq!(answer(&mut stream).await.status, 200, "a hundred are taken");
    let mut stream = connect(&served).await;
    stream.write_all(b"nonsense\r\n\r\n").await.expect("sent");
    assert_eq!(answer(&mut stream).await.status, 400);
}

#[tokio::test]
async fn connections_above_the_cap_wait_for_their_turn() {
    let served = served(|options| options.connections_max = 1).await;
    let mut first = connect(&served).await;
    first.write_all(GET).await.expect("sent");
    assert_eq!(answer(&mut first).await.status, 200);
    let mut second = connect(&served).await;
    second.write_all(GET).await.expect("sent");
    for _ in 0..10 {
        first.write_all(GET).await.expect("sent");
        assert_eq!(answer(&mut first).await.status, 200);
        let early = second.try_read(&mut [0; 1]);
        assert!(early.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock));
    }
    drop(first);
    assert_eq!(answer(&mut second).await.status, 200);
}

#[tokio::test]
async fn the_end_waits_for_requests_under_way_and_takes_no_new_ones() {
    // Nothing but the stop itself ends an idle connection here.
    let served = served(|options| options.timeouts.head = Duration::from_secs(600)).await;
    let key = served.rig.customer("a").await;
    let id = served.rig.submitted(&key).await;
    let mut idle = connect(&served).await;
    idle.write_all(GET).await.expect("sent");
    assert_eq!(answer(&mut idle).await.status, 200);
    let mut waiting = connect(&served).await;
    let head = format!("GET {GENERATIONS}/{id}?wait=60 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\n\r\n");
    waiting.write_all(head.as_bytes()).await.expect("sent");
    // Another round shows that the server has read what was sent before.
    idle.write_all(GET).await.expect("sent");
    assert_eq!(answer(&mut idle).await.status, 200);
    served.stop.cancel();
    let held = answer(&mut waiting).await;
    assert_eq!(held.status, 200, "{held:?}");
    let ended = tokio::time::timeout(Duration::from_secs(30), served.server).await;
    ended.expect("long before the timeouts").expect("an orderly end");
    assert!(rest(&mut idle).await.is_empty() && rest(&mut waiting).await.is_empty());
    assert!(TcpStream::connect(served.address).await.is_err());
}

#[tokio::test]
async fn the_operators_socket_serves_the_same_way() {
    let rig = Rig::new();
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("mutoscope.sock");
    let listener = UnixListener::bind(&path).expect("a socket");
    let stop = CancellationToken::new();
    let server = TaskTracker::new().spawn(api::serve_unix(listener, rig.admin.clone(), stop.clone()));
    let mut stream = UnixStream::connect(&path).await.expect("a connection");
    let body = json!({"name": "studio", "credits": 5}).to_string();
    let head = format!(
        "POST /admin/v1/accounts HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\"available\":5"), "{answer}");
    stop.cancel();
    server.await.expect("an orderly end");
}
