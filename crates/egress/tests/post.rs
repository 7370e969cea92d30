//! One POST against real hosts on the loopback, kind ones and hostile ones, through the public interface.
//!
//! Each test plays the host itself, step by step, so nothing waits for a guess of how long something takes.

use std::future::Future;
use std::process::Command;
use std::time::Duration;

use bytes::Bytes;
use domain::address::{AddressPolicy, UrlRefusal};
use domain::time::Timestamp;
use egress::{Egress, EgressError, Options, Resolver, Response, RetryAfter, Unreached};
use http::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

fn options() -> Options {
    Options { policy: AddressPolicy { allow_private: true }, ..Options::default() }
}

fn hasty() -> Options {
    Options { total_timeout: Duration::from_millis(300), ..options() }
}

async fn post(egress: &Egress, url: &str) -> Result<Response, EgressError> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("webhook-id", HeaderValue::from_static("msg_1"));
    headers.insert(HOST, HeaderValue::from_static("elsewhere.example"));
    egress.post(url, headers, Bytes::from_static(b"{\"a\":1}")).await
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/hook?a=b", listener.local_addr().expect("bound"));
    (listener, url)
}

/// A limit on waiting turns what would hang for ever into a failure.
const PATIENCE: Duration = Duration::from_secs(10);

async fn accept(listener: &TcpListener) -> TcpStream {
    let accepted = tokio::time::timeout(PATIENCE, listener.accept()).await;
    accepted.expect("nobody connected").expect("a connection").0
}

/// Reads one request with its body, which is `{"a":1}` in all tests.
async fn read_request(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    while !text.ends_with("{\"a\":1}") {
        let mut buffer = [0; 4_096];
        let count = stream.read(&mut buffer).await.expect("readable");
        assert_ne!(count, 0, "the connection ended after {text:?}");
        text.push_str(std::str::from_utf8(&buffer[..count]).expect("UTF-8"));
    }
    text
}

/// Answers one request on a new connection with these bytes, and keeps the connection.
async fn answer(listener: &TcpListener, bytes: &[u8]) -> TcpStream {
    let mut stream = accept(listener).await;
    read_request(&mut stream).await;
    stream.write_all(bytes).await.expect("writable");
    stream
}

/// Whether nobody ever connected: connections are accepted in the order they came, so the first is our own.
async fn assert_untouched(listener: TcpListener) {
    let mut mine = TcpStream::connect(listener.local_addr().expect("bound")).await.expect("listening");
    mine.write_all(b"mine").await.expect("writable");
    let mut first = [0; 4];
    accept(&listener).await.read_exact(&mut first).await.expect("readable");
    assert_eq!(&first, b"mine", "somebody connected");
}

#[tokio::test]
async fn a_post_arrives_as_it_was_given() {
    let (listener, url) = listen().await;
    let egress = Egress::new(options());
    let host = async {
        let mut stream = accept(&listener).await;
        let request = read_request(&mut stream).await;
        stream.write_all(OK).await.expect("writable");
        request
    };
    let (response, request) = tokio::join!(post(&egress, &url), host);
    let expected =
        Response { status: 200, retry_after: None, body_prefix: Bytes::from_static(b"ok"), is_body_cut: false };
    assert_eq!(response.expect("an answer"), expected);
    let (head, body) = request.split_once("\r\n\r\n").expect("a head");
    assert_eq!(body, "{\"a\":1}");
    let mut lines: Vec<_> = head.lines().collect();
    assert_eq!(lines.remove(0), "POST /hook?a=b HTTP/1.1");
    lines.sort_unstable();
    let address = listener.local_addr().expect("bound");
    let expected = [
        "accept-encoding: identity".to_owned(),
        "accept: */*".to_owned(),
        "content-length: 7".to_owned(),
        "content-type: application/json".to_owned(),
        format!("host: {address}"),
        format!("user-agent: Mutoscope/{}", env!("CARGO_PKG_VERSION")),
        "webhook-id: msg_1".to_owned(),
    ];
    assert_eq!(lines, expected);
}

/// Runs the test above in an environment that names a proxy where nobody listens.
#[test]
fn a_proxy_in_the_environment_is_not_asked() {
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command.args(["--exact", "a_post_arrives_as_it_was_given"]);
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env(name, "http://127.0.0.1:9");
    }
    let output = command.output().expect("runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[tokio::test]
async fn redirects_are_answers() {
    let egress = Egress::new(options());
    for status in [301, 302, 303, 307, 308] {
        let (canary, target) = listen().await;
        let (listener, url) = listen().await;
        let bytes = format!("HTTP/1.1 {status} Elsewhere\r\nlocation: {target}\r\ncontent-length: 0\r\n\r\n");
        let (response, _stream) = tokio::join!(post(&egress, &url), answer(&listener, bytes.as_bytes()));
        assert_eq!(response.expect("an answer").status, status);
        assert_untouched(canary).await;
    }
}

#[tokio::test]
async fn every_status_is_an_answer() {
    let egress = Egress::new(options());
    for status in [204, 400, 410, 429, 500, 503, 599] {
        let (listener, url) = listen().await;
        let bytes = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
        let (response, _stream) = tokio::join!(post(&egress, &url), answer(&listener, bytes.as_bytes()));
        assert_eq!(response.expect("an answer").status, status);
    }
}

#[tokio::test]
async fn retry_after_is_told() {
    let egress = Egress::new(options());
    let now = Timestamp::from_ms(784_111_777_000);
    for (value, expected) in [
        ("120", Some(RetryAfter::Delay { delay_ms: 120_000 })),
        ("Sun, 06 Nov 1994 08:51:37 GMT", Some(RetryAfter::At(now.plus_ms(120_000)))),
        ("later", None),
        ("\u{ff}", None),
    ] {
        let (listener, url) = listen().await;
        let bytes = format!("HTTP/1.1 503 Busy\r\nretry-after: {value}\r\ncontent-length: 0\r\n\r\n");
        let (response, _stream) = tokio::join!(post(&egress, &url), answer(&listener, bytes.as_bytes()));
        let retry_after = response.expect("an answer").retry_after;
        assert_eq!(retry_after, expected, "{value}");
        assert_eq!(retry_after.map_or(120_000, |found| found.delay_ms(now)), 120_000);
    }
}

#[tokio::test]
async fn an_endless_body_is_cut_and_its_connection_closed() {
    let (listener, url) = listen().await;
    let egress = Egress::new(Options { total_timeout: 100 * PATIENCE, ..options() });
    let host = async {
        let mut stream = answer(&listener, b"HTTP/1.1 200 OK\r\n\r\n").await;
        // Ends only because the other side hangs up.
        while stream.write_all(&[b'x'; 65_536]).await.is_ok() {}
    };
    let both = async { tokio::join!(post(&egress, &url), host) };
    let (response, ()) = tokio::time::timeout(PATIENCE, both).await.expect("the limit ends it, not the clock");
    let response = response.expect("an answer");
    assert_eq!((response.status, response.is_body_cut), (200, true));
    assert_eq!(response.body_prefix, vec![b'x'; 20_000]);
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_is_whole() {
    let (listener, url) = listen().await;
    let egress = Egress::new(Options { response_bytes_max: 2, ..options() });
    let (response, _stream) = tokio::join!(post(&egress, &url), answer(&listener, OK));
    let response = response.expect("an answer");
    assert_eq!((&response.body_prefix[..], response.is_body_cut), (&b"ok"[..], false));
}

/// A byte now and then keeps any time-out between two reads from firing; the total time must.
async fn drip(stream: &mut TcpStream) {
    let mut pulse = tokio::time::interval(Duration::from_millis(5));
    loop {
        pulse.tick().await;
        if stream.write_all(b"x").await.is_err() {
            return;
        }
    }
}

#[tokio::test]
async fn a_dripping_head_ends_with_the_total_time() {
    let (listener, url) = listen().await;
    let egress = Egress::new(hasty());
    let host = async { drip(&mut answer(&listener, b"HTTP/1.1 200 OK\r\nx: ").await).await };
    let (response, ()) = tokio::join!(post(&egress, &url), host);
    assert!(matches!(response, Err(EgressError::TimedOut)), "{response:?}");
}

#[tokio::test]
async fn a_dripping_body_ends_with_the_total_time_and_the_status_stands() {
    let (listener, url) = listen().await;
    let egress = Egress::new(hasty());
    let host = async { drip(&mut answer(&listener, b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n").await).await };
    let (response, ()) = tokio::join!(post(&egress, &url), host);
    let response = response.expect("an answer");
    assert_eq!((response.status, response.is_body_cut), (200, true));
    assert!(!response.body_prefix.is_empty() && response.body_prefix.iter().all(|byte| *byte == b'x'));
}

#[tokio::test]
async fn a_silent_host_ends_with_the_total_time() {
    let (listener, url) = listen().await;
    let egress = Egress::new(hasty());
    let host = async {
        let mut stream = accept(&listener).await;
        read_request(&mut stream).await;
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).await.expect("closed in peace");
        assert!(rest.is_empty(), "a second request came");
    };
    let (response, ()) = tokio::join!(post(&egress, &url), host);
    assert!(matches!(response, Err(EgressError::TimedOut)), "{response:?}");
}

#[tokio::test]
async fn what_is_no_http_is_a_bad_answer() {
    let egress = Egress::new(options());
    let long_head = format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "y".repeat(200_000));
    let many_headers = format!("HTTP/1.1 200 OK\r\n{}\r\n", "x: y\r\n".repeat(500));
    for bytes in ["", "HTTP/1.1 2", "hello\r\n\r\n", "SSH-2.0-OpenSSH_9.9\r\n", &long_head, &many_headers] {
        let (listener, url) = listen().await;
        let host = async {
            let mut stream = accept(&listener).await;
            read_request(&mut stream).await;
            // The other side hangs up in the middle of a head that is too long.
            let _ = stream.write_all(bytes.as_bytes()).await;
        };
        let (response, ()) = tokio::join!(post(&egress, &url), host);
        assert!(matches!(response, Err(EgressError::BadAnswer(_))), "{:.20}: {response:?}", bytes);
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_leaves_the_status() {
    let (listener, url) = listen().await;
    let egress = Egress::new(options());
    let host = async { drop(answer(&listener, b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf").await) };
    let (response, ()) = tokio::join!(post(&egress, &url), host);
    let response = response.expect("an answer");
    assert_eq!((response.status, &response.body_prefix[..], response.is_body_cut), (200, &b"half"[..], true));
}

#[tokio::test]
async fn connections_are_reused_and_cookies_forgotten() {
    let (listener, url) = listen().await;
    let egress = Egress::new(options());
    let host = async {
        // One connection only: a second one would never be accepted, and its request would time out.
        let mut stream = accept(&listener).await;
        for _ in 0..3 {
            let request = read_request(&mut stream).await;
            assert!(!request.to_ascii_lowercase().contains("cookie"), "{request}");
            let bytes = b"HTTP/1.1 200 OK\r\nset-cookie: a=b; Path=/\r\ncontent-length: 0\r\n\r\n";
            stream.write_all(bytes).await.expect("writable");
        }
    };
    let client = async {
        for _ in 0..3 {
            assert_eq!(post(&egress.clone(), &url).await.expect("an answer").status, 200);
        }
    };
    tokio::join!(client, host);
}

#[tokio::test]
async fn a_connection_that_the_host_closed_is_replaced() {
    let (listener, url) = listen().await;
    let egress = Egress::new(options());
    for _ in 0..3 {
        let bytes = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
        let (response, _closed) = tokio::join!(post(&egress, &url), answer(&listener, bytes));
        assert_eq!(response.expect("an answer").status, 200);
    }
}

#[tokio::test]
async fn nothing_is_decompressed() {
    let (listener, url) = listen().await;
    let egress = Egress::new(options());
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03";
    let mut bytes = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 10\r\n\r\n".to_vec();
    bytes.extend_from_slice(gzip);
    let (response, _stream) = tokio::join!(post(&egress, &url), answer(&listener, &bytes));
    assert_eq!(response.expect("an answer").body_prefix, &gzip[..]);
}

/// Holds every request of `url` in flight while `meanwhile` runs.
async fn while_in_flight(egress: &Egress, listener: &TcpListener, url: &str, meanwhile: impl Future<Output = ()>) {
    let host = async {
        let mut stream = accept(listener).await;
        read_request(&mut stream).await;
        meanwhile.await;
        stream.write_all(OK).await.expect("writable");
    };
    let (response, ()) = tokio::join!(post(egress, url), host);
    assert_eq!(response.expect("an answer").status, 200);
}

#[tokio::test]
async fn a_host_that_is_full_refuses_and_its_neighbour_does_not() {
    let options = Options { requests_per_host_max: 1, host_wait_max: Duration::from_millis(1), ..options() };
    let egress = Egress::new(options);
    let (full, full_url) = listen().await;
    let (free, free_url) = listen().await;
    let meanwhile = async {
        let refused = post(&egress, &full_url.replace("/hook", "/other")).await.expect_err("full");
        assert!(matches!(refused, EgressError::HostBusy), "{refused:?}");
        assert!(!refused.is_hosts_fault());
        let (response, _stream) = tokio::join!(post(&egress, &free_url), answer(&free, OK));
        assert_eq!(response.expect("an answer").status, 200);
    };
    while_in_flight(&egress, &full, &full_url, meanwhile).await;
}

type IsExpected = fn(&Unreached) -> bool;

/// What a customer reads is the same whether an address is forbidden, closed, unknown or silent.
#[tokio::test]
async fn forbidden_and_unreachable_read_alike() {
    let (closed, closed_url) = listen().await;
    drop(closed);
    let mut texts = Vec::new();
    let cases: [(&str, &str, IsExpected); 5] = [
        (&closed_url, "", |cause| matches!(cause, Unreached::Refused(_))),
        ("http://name.example/", "forbidden", |cause| matches!(cause, Unreached::Forbidden(_))),
        ("http://name.example/", "unknown", |cause| matches!(cause, Unreached::Unresolved(_))),
        ("http://name.example/", "empty", |cause| matches!(cause, Unreached::NoAddress)),
        ("http://name.example/", "silent", |cause| matches!(cause, Unreached::TimedOut)),
    ];
    for (url, answer, is_expected) in cases {
        let resolver = Resolver::from_fn(move |_| async move {
            match answer {
                "forbidden" => Ok(vec!["169.254.169.254".parse().expect("an address")]),
                "unknown" => Err(std::io::ErrorKind::NotFound.into()),
                "empty" => Ok(Vec::new()),
                _ => std::future::pending().await,
            }
        });
        let egress = Egress::new(Options { resolver, connect_timeout: Duration::from_millis(50), ..options() });
        let error = post(&egress, url).await.expect_err("no host");
        assert!(error.is_hosts_fault());
        let EgressError::Unreached(cause) = &error else { panic!("{error:?}") };
        assert!(is_expected(cause), "{answer}: {cause:?}");
        texts.push(error.to_string());
    }
    texts.dedup();
    assert_eq!(texts, ["the address could not be reached, or is not allowed"]);
}

#[tokio::test]
async fn a_refused_url_says_why() {
    let (canary, url) = listen().await;
    let egress = Egress::new(Options::default());
    let error = post(&egress, &url).await.expect_err("http is refused by default");
    assert!(matches!(error, EgressError::Url(UrlRefusal::Scheme)), "{error:?}");
    assert_eq!(error.to_string(), UrlRefusal::Scheme.to_string());
    assert_untouched(canary).await;
}

#[tokio::test]
async fn the_system_resolver_knows_this_machine() {
    let (listener, url) = listen().await;
    let egress = Egress::new(options());
    let url = url.replace("127.0.0.1", "localhost");
    let (response, _stream) = tokio::join!(post(&egress, &url), answer(&listener, OK));
    assert_eq!(response.expect("an answer").status, 200);
}
