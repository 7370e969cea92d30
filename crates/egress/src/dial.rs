//! From a URL's host to an open connection, in one step: resolve, judge every address, dial those and no others.
//!
//! This is the door itself. Literal addresses and resolved ones take the same way through [`Dialler::addresses`], and
//! what was judged is what is dialled, so a name that changes its answer between the two gains nothing. It must not
//! follow, proxy or remember anything.

use std::collections::VecDeque;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use domain::address::{AddressPolicy, ip_allowed};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use http::Uri;
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;

use crate::error::{DialError, Unreached};
use crate::resolve::Resolver;
use crate::stream::Stream;
use crate::tls::Tls;

/// How many addresses of one name are tried; more would only prolong a failure.
const ADDRESSES_MAX: usize = 8;

/// How long an address has to accept before the next one is tried beside it (RFC 8305), so that a dead IPv6 route
/// costs a moment and not the connect timeout.
const STAGGER: Duration = Duration::from_millis(250);

type Connecting = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

/// Opens a TCP connection to one address; the tests put their own in its place to see what would be dialled.
pub(crate) type Connect = Arc<dyn Fn(SocketAddr) -> Connecting + Send + Sync>;

/// Opens connections to allowed addresses only.
#[derive(Clone)]
pub(crate) struct Dialler(Arc<Parts>);

/// What a dialler is made of.
pub(crate) struct Parts {
    pub(crate) policy: AddressPolicy,
    pub(crate) connect_timeout: Duration,
    pub(crate) resolver: Resolver,
    pub(crate) tls: Tls,
    pub(crate) connect: Connect,
}

/// Opens a TCP connection through the operating system, without Nagle's delay.
pub(crate) fn system_connect() -> Connect {
    Arc::new(|address| {
        Box::pin(async move {
            let stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
            Ok(stream)
        })
    })
}

impl Dialler {
    pub(crate) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// An open connection to the host of this URL, encrypted if it is https.
    pub(crate) async fn dial(&self, url: &Uri) -> Result<Stream, DialError> {
        let opening = self.open(url);
        tokio::time::timeout(self.0.connect_timeout, opening).await.unwrap_or(Err(Unreached::TimedOut.into()))
    }

    async fn open(&self, url: &Uri) -> Result<Stream, DialError> {
        let is_https = url.scheme_str() == Some("https");
        let host = url.host().ok_or(Unreached::NoAddress)?;
        let host = host.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or(host);
        let port = url.port_u16().unwrap_or(if is_https { 443 } else { 80 });
        let connector = if is_https { Some(self.0.tls.connector().await?) } else { None };
        let addresses = self.addresses(host).await?;
        let targets = addresses.into_iter().map(|ip| SocketAddr::new(ip, port)).collect();
        let stream = self.race(targets).await.map_err(|error| Unreached::Refused(Arc::new(error)))?;
        let Some(connector) = connector else {
            return Ok(Stream::Plain(stream));
        };
        let failed = |error: io::Error| DialError::Tls(Arc::new(error));
        let name = ServerName::try_from(host.to_owned()).map_err(|error| failed(io::Error::other(error)))?;
        let stream = connector.connect(name, stream).await.map_err(failed)?;
        Ok(Stream::Tls(Box::new(stream)))
    }

    /// The addresses of a host, all of them allowed. One forbidden answer spoils the lot: an honest public name has
    /// no private address beside its public ones, and a forbidden one must not become the fall-back of the others.
    async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, Unreached> {
        let addresses = match host.parse::<IpAddr>() {
            Ok(ip) => vec![ip],
            Err(_) => self.0.resolver.resolve(host).await.map_err(|error| Unreached::Unresolved(Arc::new(error)))?,
        };
        if let Some(forbidden) = addresses.iter().find(|ip| !ip_allowed(**ip, self.0.policy)) {
            return Err(Unreached::Forbidden(*forbidden));
        }
        if addresses.is_empty() {
            return Err(Unreached::NoAddress);
        }
        Ok(alternate(addresses))
    }

    /// Tries the addresses one after the other, the next one as soon as one fails or dawdles; the first that accepts
    /// wins and the others are dropped.
    async fn race(&self, targets: VecDeque<SocketAddr>) -> io::Result<TcpStream> {
        let mut waiting = targets;
        let mut running = FuturesUnordered::new();
        let mut last_error = io::Error::from(io::ErrorKind::AddrNotAvailable);
        loop {
            if let Some(target) = waiting.pop_front() {
                running.push((self.0.connect)(target));
            }
            tokio::select! {
                finished = running.next() => match finished {
                    Some(Ok(stream)) => return Ok(stream),
                    Some(Err(error)) => last_error = error,
                    None => return Err(last_error),
                },
                () = tokio::time::sleep(STAGGER), if !waiting.is_empty() => {}
            }
        }
    }
}

/// At most [`ADDRESSES_MAX`] of them, IPv6 and IPv4 in turn, beginning with the family that the resolver prefers.
fn alternate(addresses: Vec<IpAddr>) -> Vec<IpAddr> {
    let prefers_v6 = addresses.first().is_some_and(IpAddr::is_ipv6);
    let (preferred, other): (Vec<_>, Vec<_>) = addresses.into_iter().partition(|ip| ip.is_ipv6() == prefers_v6);
    let (mut preferred, mut other) = (preferred.into_iter(), other.into_iter());
    let pairs = std::iter::from_fn(|| {
        let pair = [preferred.next(), other.next()];
        pair.iter().any(Option::is_some).then_some(pair)
    });
    pairs.flatten().flatten().take(ADDRESSES_MAX).collect()
}

impl tower_service::Service<Uri> for Dialler {
    type Response = TokioIo<Stream>;
    type Error = DialError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, url: Uri) -> Self::Future {
        let dialler = self.clone();
        Box::pin(async move { dialler.dial(&url).await.map(TokioIo::new) })
    }
}
