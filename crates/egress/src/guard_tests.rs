//! What the door would dial, seen from inside: the connect function is replaced by one that writes down every address
//! and leads it to a host on the loopback, so public names and addresses are tested without a network.
//!
//! The verdicts come from the address table of `domain`, not from the code under test.

use std::collections::VecDeque;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use domain::address::{AddressPolicy, check_url};
use http::{HeaderMap, Uri};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::dial::{Connect, Dialler, Parts, system_connect};
use crate::error::DialError;
use crate::tls::Tls;
use crate::{Egress, EgressError, Options, Resolver, Roots, Unreached};

const TABLE: &str = include_str!("../../domain/tests/addresses.tsv");
const PUBLIC: AddressPolicy = AddressPolicy { allow_private: false };
const PRIVATE: AddressPolicy = AddressPolicy { allow_private: true };

/// Made once by openssl, valid until 2126: an authority, and a host certificate for `hooks.example.com` signed by it.
const AUTHORITY: &[u8] = include_bytes!("../tests/tls/authority.der");
const HOST: &[u8] = include_bytes!("../tests/tls/host.der");
const HOST_KEY: &[u8] = include_bytes!("../tests/tls/host-key.der");

/// The rows of one kind: subject, verdict by default, verdict with private addresses allowed.
fn rows(kind: &'static str) -> impl Iterator<Item = (&'static str, [(AddressPolicy, &'static str); 2])> {
    TABLE.lines().filter_map(move |line| {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let [found, subject, by_default, with_private, _] = columns[..] else { return None };
        (found == kind).then_some((subject, [(PUBLIC, by_default), (PRIVATE, with_private)]))
    })
}

/// Every address that was dialled, in order.
#[derive(Clone, Default)]
struct Dialled(Arc<Mutex<Vec<SocketAddr>>>);

impl Dialled {
    fn take(&self) -> Vec<SocketAddr> {
        std::mem::take(&mut self.0.lock().expect("no panic"))
    }

    /// Leads every connection to `host`, or refuses it where there is none.
    fn connect(&self, host: Option<SocketAddr>) -> Connect {
        let dialled = self.clone();
        Arc::new(move |address| {
            dialled.0.lock().expect("no panic").push(address);
            Box::pin(async move {
                match host {
                    Some(host) => TcpStream::connect(host).await,
                    None => Err(io::ErrorKind::ConnectionRefused.into()),
                }
            })
        })
    }
}

fn answers(ips: &[&str]) -> Vec<IpAddr> {
    ips.iter().map(|ip| ip.parse().expect("an address")).collect()
}

/// A resolver that gives each of these answers once.
fn resolver(script: &[&[&str]]) -> Resolver {
    let script: Mutex<VecDeque<Vec<IpAddr>>> = Mutex::new(script.iter().map(|ips| answers(ips)).collect());
    Resolver::from_fn(move |_| {
        let answer = script.lock().expect("no panic").pop_front();
        async move { answer.ok_or_else(|| io::Error::other("asked too often")) }
    })
}

fn no_resolver() -> Resolver {
    resolver(&[])
}

fn dialler(policy: AddressPolicy, resolver: Resolver, connect: Connect) -> Dialler {
    let tls = Tls::new(Roots::Only(vec![AUTHORITY.into()]));
    Dialler::new(Parts { policy, connect_timeout: Duration::from_secs(10), resolver, tls, connect })
}

fn https_options(resolver: Resolver) -> Options {
    Options { resolver, roots: Roots::Only(vec![AUTHORITY.into()]), ..Options::default() }
}

async fn post(egress: &Egress, url: &str) -> Result<u16, EgressError> {
    let response = egress.post(url, HeaderMap::new(), Bytes::from_static(b"{}")).await?;
    Ok(response.status)
}

async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("bound");
    (listener, address)
}

/// Answers one request and closes, so that the next request has to dial again.
async fn answer_once(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    let mut request = Vec::new();
    while !request.ends_with(b"{}") {
        let mut buffer = [0; 4_096];
        let count = stream.read(&mut buffer).await.expect("readable");
        assert_ne!(count, 0, "the request ended early");
        request.extend_from_slice(&buffer[..count]);
    }
    let answer = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    stream.write_all(answer).await.expect("writable");
    stream.shutdown().await.expect("closable");
}

fn acceptor() -> TlsAcceptor {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(HOST_KEY));
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(HOST)], key)
        .expect("a certificate and its key");
    TlsAcceptor::from(Arc::new(config))
}

async fn answer_once_over_tls(listener: &TcpListener) {
    let (stream, _) = listener.accept().await.expect("a connection");
    answer_once(acceptor().accept(stream).await.expect("a handshake")).await;
}

/// Every literal of the table at the dialler itself, with no check of the URL before it: what is allowed is dialled as
/// it stands, what is not is not.
#[tokio::test]
async fn the_dialler_judges_literals() {
    let dialled = Dialled::default();
    for (subject, verdicts) in rows("ip") {
        let ip: IpAddr = subject.parse().expect("an address");
        let host = if ip.is_ipv6() { format!("[{ip}]") } else { ip.to_string() };
        for (policy, verdict) in verdicts {
            let dialler = dialler(policy, no_resolver(), dialled.connect(None));
            let url: Uri = format!("http://{host}:81/").parse().expect("a URL");
            let error = dialler.dial(&url).await.expect_err("nobody accepts");
            match verdict {
                "yes" => assert_eq!(dialled.take(), [SocketAddr::new(ip, 81)]),
                _ => {
                    assert!(matches!(error, DialError::Unreached(Unreached::Forbidden(found)) if found == ip), "{ip}");
                    assert_eq!(dialled.take(), []);
                }
            }
        }
    }
}

/// The same addresses as answers for a harmless name: alone, and behind and before allowed ones.
#[tokio::test]
async fn the_dialler_judges_every_answer() {
    let dialled = Dialled::default();
    let url: Uri = "http://hooks.example.com:81/".parse().expect("a URL");
    for (subject, verdicts) in rows("ip") {
        for (policy, verdict) in verdicts {
            let answers: [&[&str]; 4] = [
                &[subject],
                &["93.184.216.34", subject],
                &[subject, "2606:4700:4700::1111"],
                &["8.8.8.8", "8.8.4.4", "2606:4700:4700::1111", "1.1.1.1", "9.9.9.9", "1.0.0.1", "8.8.8.9", subject],
            ];
            let dialler = dialler(policy, resolver(&answers), dialled.connect(None));
            for answer in answers {
                let error = dialler.dial(&url).await.expect_err("nobody accepts");
                let mut found = dialled.take();
                if verdict == "yes" {
                    found.sort_unstable();
                    let mut expected: Vec<_> = self::answers(answer).iter().map(|ip| (*ip, 81).into()).collect();
                    expected.sort_unstable();
                    assert_eq!(found, expected);
                } else {
                    assert!(matches!(error, DialError::Unreached(Unreached::Forbidden(_))), "{answer:?}");
                    assert_eq!(found, [], "{answer:?}");
                }
            }
        }
    }
}

/// Every URL of the table at the front of the door. An accepted one is dialled at an address of its own, and only there.
#[tokio::test]
async fn refused_urls_are_neither_resolved_nor_dialled() {
    let dialled = Dialled::default();
    let mut reached = 0;
    for (url, verdicts) in rows("url") {
        for (policy, verdict) in verdicts {
            let options = Options {
                policy,
                ..https_options(if verdict == "ok" { resolver(&[&["93.184.216.34"]]) } else { no_resolver() })
            };
            let egress = Egress::with_connect(options, dialled.connect(None));
            let error = post(&egress, url).await.expect_err("nobody accepts");
            let found = dialled.take();
            if let EgressError::Url(refusal) = &error {
                assert_eq!(format!("{refusal:?}"), verdict, "{url}");
                assert_eq!(found, [], "{url}");
                continue;
            }
            assert_eq!(verdict, "ok", "{url}: {error:?}");
            assert!(matches!(error, EgressError::Unreached(Unreached::Refused(_))), "{url}: {error:?}");
            let parsed = check_url(url, policy).expect("accepted");
            let ip = match parsed.host().expect("a host") {
                url::Host::Domain(_) => "93.184.216.34".parse().expect("an address"),
                url::Host::Ipv4(v4) => IpAddr::V4(v4),
                url::Host::Ipv6(v6) => IpAddr::V6(v6),
            };
            let port = parsed.port_or_known_default().expect("a port");
            assert_eq!(found, [SocketAddr::new(ip, port)], "{url}");
            reached += 1;
        }
    }
    assert!(reached > 100, "only {reached} URLs came as far as dialling");
}

/// A real listener as the canary, the real connect function, and the door's inner side alone, because the outer one
/// already refuses the canary's port.
#[tokio::test]
async fn a_canary_on_the_loopback_hears_nothing() {
    let (canary, address) = listen().await;
    let port = address.port();
    let literals = ["127.0.0.1", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "0.0.0.0", "[::]", "[64:ff9b::7f00:1]"];
    for host in literals {
        let dialler = dialler(PUBLIC, no_resolver(), system_connect());
        let url: Uri = format!("http://{host}:{port}/").parse().expect("a URL");
        assert!(dialler.dial(&url).await.is_err(), "{host}");
    }
    // Names that the system itself resolves to the loopback, odd spellings of its address among them.
    for host in ["localhost", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "127.0.1"] {
        let dialler = dialler(PUBLIC, Resolver::system(), system_connect());
        let url: Uri = format!("http://{host}:{port}/").parse().expect("a URL");
        assert!(dialler.dial(&url).await.is_err(), "{host}");
    }
    for answer in ["127.0.0.1", "::ffff:127.0.0.1", "0.0.0.0", "::"] {
        let dialler = dialler(PUBLIC, resolver(&[&[answer]]), system_connect());
        let url: Uri = format!("http://hooks.example.com:{port}/").parse().expect("a URL");
        assert!(dialler.dial(&url).await.is_err(), "{answer}");
    }
    // Connections are accepted in the order they came. This is the first one, and shows that the canary sings.
    let allowed = dialler(PRIVATE, no_resolver(), system_connect());
    let url: Uri = format!("http://127.0.0.1:{port}/").parse().expect("a URL");
    let stream = allowed.dial(&url).await;
    let (mut first, _) = canary.accept().await.expect("a connection");
    let crate::stream::Stream::Plain(mut stream) = stream.expect("allowed") else { panic!("http is plain") };
    assert!(stream.nodelay().expect("an option"));
    stream.write_all(b"mine").await.expect("writable");
    let mut text = [0; 4];
    first.read_exact(&mut text).await.expect("readable");
    assert_eq!(&text, b"mine", "somebody had connected before");
}

/// The classic: a harmless answer for the check, another one for the connection. There is only one answer here, and a
/// later one is judged anew.
#[tokio::test]
async fn a_name_that_changes_its_answer_gains_nothing() {
    let (listener, host) = listen().await;
    let dialled = Dialled::default();
    let script: [&[&str]; 4] =
        [&["93.184.216.34"], &["127.0.0.1"], &["2606:4700:4700::1111", "::1"], &["93.184.216.35"]];
    let egress = Egress::with_connect(https_options(resolver(&script)), dialled.connect(Some(host)));
    let url = "https://hooks.example.com/";

    let (first, ()) = tokio::join!(post(&egress, url), answer_once_over_tls(&listener));
    assert_eq!(first.expect("an answer"), 200);
    assert_eq!(dialled.take(), ["93.184.216.34:443".parse().expect("an address")]);

    for _ in 0..2 {
        let error = post(&egress, url).await.expect_err("rebound");
        assert!(matches!(error, EgressError::Unreached(Unreached::Forbidden(_))), "{error:?}");
        assert_eq!(dialled.take(), []);
    }

    let (last, ()) = tokio::join!(post(&egress, url), answer_once_over_tls(&listener));
    assert_eq!(last.expect("an answer"), 200);
    assert_eq!(dialled.take(), ["93.184.216.35:443".parse().expect("an address")]);
}

#[tokio::test]
async fn a_certificate_must_fit_the_name_and_the_roots() {
    let cases = [
        ("https://hooks.example.com/", AUTHORITY, true),
        ("https://other.example.com/", AUTHORITY, false),
        ("https://93.184.216.34/", AUTHORITY, false),
        // The host's own certificate is no authority, and no other is known.
        ("https://hooks.example.com/", HOST, false),
    ];
    for (url, root, is_trusted) in cases {
        let (listener, host) = listen().await;
        let options =
            Options { roots: Roots::Only(vec![root.into()]), ..https_options(resolver(&[&["93.184.216.34"]])) };
        let egress = Egress::with_connect(options, Dialled::default().connect(Some(host)));
        let server = async {
            let (stream, _) = listener.accept().await.expect("a connection");
            match acceptor().accept(stream).await {
                Ok(stream) if is_trusted => answer_once(stream).await,
                Ok(mut stream) => assert_eq!(stream.read(&mut [0; 9]).await.unwrap_or(0), 0, "something was sent"),
                Err(_) => assert!(!is_trusted, "the handshake failed"),
            }
        };
        let (result, ()) = tokio::join!(post(&egress, url), server);
        match result {
            Ok(status) => assert!(is_trusted && status == 200, "{url}"),
            Err(error) => assert!(!is_trusted && matches!(error, EgressError::Tls(_)), "{url}: {error:?}"),
        }
    }
}

/// A machine without certificate authorities: it starts, https says what is missing and dials nobody, http works.
#[tokio::test]
async fn without_authorities_only_https_fails() {
    let (listener, host) = listen().await;
    let dialled = Dialled::default();
    let options = Options {
        policy: PRIVATE,
        roots: Roots::Only(Vec::new()),
        ..https_options(resolver(&[&["93.184.216.34"], &["93.184.216.34"]]))
    };
    let egress = Egress::with_connect(options, dialled.connect(Some(host)));
    let error = post(&egress, "https://hooks.example.com/").await.expect_err("no authorities");
    assert!(matches!(error, EgressError::NoRoots(_)), "{error:?}");
    assert!(!error.is_hosts_fault());
    assert_eq!(dialled.take(), []);
    let server = async { answer_once(listener.accept().await.expect("a connection").0).await };
    let (status, ()) = tokio::join!(post(&egress, "http://hooks.example.com/"), server);
    assert_eq!(status.expect("an answer"), 200);
}

/// A first address that swallows packets delays the next one by a moment, not by the connect timeout; one that refuses
/// delays it not at all.
#[tokio::test(start_paused = true)]
async fn a_dead_address_does_not_hold_up_the_next() {
    let began = tokio::time::Instant::now();
    let dialled: Arc<Mutex<Vec<(String, u128)>>> = Arc::default();
    let record = Arc::clone(&dialled);
    let connect: Connect = Arc::new(move |address| {
        record.lock().expect("no panic").push((address.ip().to_string(), began.elapsed().as_millis()));
        Box::pin(async move {
            if address.is_ipv6() { std::future::pending().await } else { Err(io::ErrorKind::ConnectionRefused.into()) }
        })
    });
    let answer: &[&str] = &["2606:4700:4700::1111", "2606:4700:4700::1112", "1.1.1.1", "1.1.1.2", "1.1.1.3"];
    let dialler = dialler(PUBLIC, resolver(&[answer]), connect);
    let error = dialler.dial(&"http://hooks.example.com/".parse().expect("a URL")).await.expect_err("no host");
    assert!(matches!(error, DialError::Unreached(Unreached::TimedOut)), "the IPv6 attempts still hang: {error:?}");
    assert_eq!(began.elapsed(), Duration::from_secs(10));
    let dialled = std::mem::take(&mut *dialled.lock().expect("no panic"));
    let order: Vec<_> = dialled.iter().map(|(ip, at_ms)| (ip.as_str(), *at_ms)).collect();
    let expected = [
        ("2606:4700:4700::1111", 0),
        ("1.1.1.1", 250),
        ("2606:4700:4700::1112", 250),
        ("1.1.1.2", 500),
        ("1.1.1.3", 500),
    ];
    assert_eq!(order.len(), expected.len());
    for ((ip, at_ms), (expected_ip, expected_ms)) in order.into_iter().zip(expected) {
        // The timer's grain is a millisecond or two.
        assert!(ip == expected_ip && at_ms.abs_diff(expected_ms) <= 5, "{ip} at {at_ms} ms, not {expected_ms}");
    }
}

/// A small generator of our own (xorshift), so that a seed names one course for ever.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn pick<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[(self.next() % choices.len() as u64) as usize].clone()
    }

    /// Near the ranges that matter as often as anywhere.
    fn v4(&mut self) -> std::net::Ipv4Addr {
        let any = self.next() as u8;
        let first = self.pick(&[0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 255, 8, any]);
        let second = self.pick(&[0, 16, 18, 31, 64, 88, 127, 168, 254, 255, any]);
        std::net::Ipv4Addr::new(first, second, self.next() as u8, self.next() as u8)
    }

    fn ip(&mut self) -> IpAddr {
        let v4 = self.v4();
        let [a, b, c, d] = v4.octets().map(u16::from);
        let (high, low) = (a << 8 | b, c << 8 | d);
        let any = self.next() as u16;
        let segments = self.pick(&[
            [0, 0, 0, 0, 0, 0xffff, high, low],
            [0, 0, 0, 0, 0, 0, high, low],
            [0x64, 0xff9b, 0, 0, 0, 0, high, low],
            [0x2002, high, low, 0, 0, 0, 0, 1],
            [0x2001, 0, any, any, 0, 0, !high, !low],
            [0xfe80, 0, 0, 0, any, any, any, any],
            [0xfc00 | any & 0x3ff, any, 0, 0, 0, 0, 0, 1],
            [0x2600 | any & 0xff, any, any, 0, 0, 0, 0, 1],
            [any, any, any, any, any, any, any, any],
        ]);
        self.pick(&[v4.into(), segments.into()])
    }

    /// A host in any of the spellings that have been used to get past a check, and plain names.
    fn host(&mut self) -> String {
        let v4 = self.v4();
        let [a, b, c, d] = v4.octets();
        let spellings = [
            v4.to_string(),
            v4.to_bits().to_string(),
            format!("{:#x}", v4.to_bits()),
            format!("0{:o}", v4.to_bits()),
            format!("0{a:o}.{b:#x}.{c}.{d}"),
            format!("{a}.{}", v4.to_bits() & 0xff_ffff),
            format!("{v4}."),
            format!("%{:02x}%{:02x}.example.com", a, b),
            format!("[{}]", v4.to_ipv6_mapped()),
            format!("[{}]", if let IpAddr::V6(v6) = self.ip() { v6 } else { std::net::Ipv6Addr::LOCALHOST }),
            "hooks.example.com".to_owned(),
            "localhost".to_owned(),
            "metadata.google.internal".to_owned(),
            format!("{v4}.nip.io"),
        ];
        self.pick(&spellings)
    }
}

/// What the standard library alone can tell; says nothing about ranges that it does not know.
fn is_surely_not_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            let is_shared = a == 100 && b & 0xc0 == 64;
            let is_special = v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_documentation();
            is_special || is_shared || v4.is_multicast() || v4.is_broadcast() || a == 0 || a >= 240
        }
        IpAddr::V6(v6) => !(0x2000..=0x3fff).contains(&v6.segments()[0]) || v6.segments()[0] == 0x2002,
    }
}

/// Random URLs with random answers: whatever is dialled is public, is the literal or the answer itself, and on 443.
#[tokio::test]
async fn whatever_is_dialled_is_public() {
    for seed in [1_u64, 0x9e37_79b9_7f4a_7c15, 20_261_122] {
        let mut random = Random(seed);
        let dialled = Dialled::default();
        let answer: Arc<Mutex<Vec<IpAddr>>> = Arc::default();
        let next_answer = Arc::clone(&answer);
        let resolver = Resolver::from_fn(move |_| {
            let answer = next_answer.lock().expect("no panic").clone();
            async move { Ok(answer) }
        });
        let egress = Egress::with_connect(https_options(resolver), dialled.connect(None));
        let mut dialled_count = 0;
        for step in 0..5_000 {
            let ips: Vec<IpAddr> = (0..random.pick(&[1, 1, 1, 2, 3])).map(|_| random.ip()).collect();
            *answer.lock().expect("no panic") = ips.clone();
            let scheme = random.pick(&["https", "https", "https", "http", "HTTPS"]);
            let user = random.pick(&["", "", "", "a@", "1.1.1.1@"]);
            let port = random.pick(&["", "", ":443", ":80", ":"]);
            let url = format!("{scheme}://{user}{}{port}/", random.host());
            let error = post(&egress, &url).await.expect_err("nobody accepts");
            let found = dialled.take();
            let context = format!("seed {seed}, step {step}: {url} with {ips:?} dialled {found:?}: {error:?}");
            assert!(found.iter().all(|address| !is_surely_not_public(address.ip())), "{context}");
            assert!(found.iter().all(|address| address.port() == 443), "{context}");
            dialled_count += found.len();
        }
        assert!(dialled_count > 100, "seed {seed}: only {dialled_count} addresses were dialled");
    }
}

/// Whatever the judgement lets through can be put into a request line.
#[tokio::test]
async fn every_accepted_character_can_be_sent() {
    let egress = Egress::with_connect(https_options(no_resolver()), Dialled::default().connect(None));
    for c in (0x20..0x7f).map(char::from).chain(['é', '路', '😀', '\u{200b}']) {
        for url in [format!("https://1.1.1.1/a{c}b"), format!("https://1.1.1.1/?a{c}b")] {
            let is_accepted = check_url(&url, PUBLIC).is_ok();
            let error = post(&egress, &url).await.expect_err("nobody accepts");
            assert_eq!(is_accepted, matches!(error, EgressError::Unreached(_)), "{url}: {error:?}");
        }
    }
}
