//! Why a request brought no answer.
//!
//! [`EgressError`] as text is safe to show to the customer who named the address; its sources are for the operator
//! and must not be stored where a customer reads them: they tell what a private name resolved to, and which ports
//! are open.

use std::error::Error;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use domain::address::UrlRefusal;
use thiserror::Error;

/// Why a request brought no answer. The text is for the customer, the source for the operator.
#[derive(Debug, Error)]
pub enum EgressError {
    /// The URL itself is refused; nothing was resolved or sent.
    #[error(transparent)]
    Url(#[from] UrlRefusal),
    /// No connection. One sentence for all causes, so that nobody can use this server to map a network.
    #[error("the address could not be reached, or is not allowed")]
    Unreached(#[source] Unreached),
    /// The host was reached and the TLS handshake failed.
    #[error("the TLS handshake failed; the host needs a certificate that is valid for its name")]
    Tls(#[source] Arc<io::Error>),
    /// No certificate authorities on this machine. Requests over http are not concerned.
    #[error("this server finds no certificate authorities, so it cannot use https; its operator must install them")]
    NoRoots(#[source] NoRoots),
    /// No answer within the total time.
    #[error("the host did not answer in time")]
    TimedOut,
    /// The connection broke, or what came is no HTTP/1.1.
    #[error("the host closed the connection or did not answer in HTTP")]
    BadAnswer(#[source] Box<dyn Error + Send + Sync>),
    /// Too many requests to this host were in flight for too long; nothing was sent.
    #[error("too many requests to this host are in flight; nothing was sent")]
    HostBusy,
}

impl EgressError {
    /// Whether the host or its address is to blame. False where this server could not even try: such a try should
    /// not count against the endpoint.
    #[must_use]
    pub fn is_hosts_fault(&self) -> bool {
        !matches!(self, Self::NoRoots(_) | Self::HostBusy)
    }
}

/// Why no connection came about.
#[derive(Debug, Clone, Error)]
pub enum Unreached {
    /// The name resolves to an address that the policy forbids, alone or among others; none was dialled.
    #[error("{0} is not allowed")]
    Forbidden(IpAddr),
    /// The name cannot be resolved.
    #[error("the name cannot be resolved")]
    Unresolved(#[source] Arc<io::Error>),
    /// The name has no address.
    #[error("the name has no address")]
    NoAddress,
    /// No address accepted a connection; the error of the last one.
    #[error("no address accepted the connection")]
    Refused(#[source] Arc<io::Error>),
    /// Resolving, connecting and the TLS handshake took longer than the connect timeout.
    #[error("no connection within the connect timeout")]
    TimedOut,
}

/// What was missing when certificate authorities were looked for.
#[derive(Debug, Clone, Error)]
#[error("no certificate authority could be loaded{}{}", if .problems.is_empty() { "" } else { ": " }, .problems.join("; "))]
pub struct NoRoots {
    /// What the platform's store said, one entry a file.
    pub problems: Vec<String>,
}

/// What the dialler hands to the HTTP client. It comes back inside the client's own error, which lends it only; hence
/// `Clone`.
#[derive(Debug, Clone, Error)]
pub(crate) enum DialError {
    #[error(transparent)]
    Unreached(#[from] Unreached),
    #[error("the TLS handshake failed")]
    Tls(#[source] Arc<io::Error>),
    #[error(transparent)]
    NoRoots(#[from] NoRoots),
}

impl From<DialError> for EgressError {
    fn from(error: DialError) -> Self {
        match error {
            DialError::Unreached(cause) => Self::Unreached(cause),
            DialError::Tls(cause) => Self::Tls(cause),
            DialError::NoRoots(cause) => Self::NoRoots(cause),
        }
    }
}
