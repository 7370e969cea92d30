//! What an operator can choose about the wire.
//!
//! Plain values with their defaults; reading them from files or the environment is the binary's
//! business.

use std::str::FromStr;
use std::time::Duration;

use domain::address::AddressPolicy;
use http::HeaderValue;

/// Choices of the wire.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whether an unknown field or query parameter is refused.
    pub strict_fields: bool,
    /// How much a key may send.
    pub limits: Limits,
    /// How long a client may take.
    pub timeouts: Timeouts,
    /// How many connections are served at once; further ones wait to be accepted.
    pub connections_max: usize,
    /// Which addresses a webhook may have.
    pub addresses: AddressPolicy,
    /// Pages of these origins may call the API from a browser.
    pub cors_origins: Vec<Origin>,
    /// Where this server is reached from outside, without a slash at the end.
    pub public_url: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            strict_fields: true,
            limits: Limits::default(),
            timeouts: Timeouts::default(),
            connections_max: 4_096,
            addresses: AddressPolicy::default(),
            cors_origins: Vec::new(),
            public_url: "http://127.0.0.1:8787".to_owned(),
        }
    }
}

/// How much a key may send in a minute; 0 is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests of any kind.
    pub requests_per_minute: u32,
    /// Submissions; a replay is none. As many replays, tests and rotations of webhooks.
    pub submissions_per_minute: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { requests_per_minute: 600, submissions_per_minute: 60 }
    }
}

/// How long a client may take over what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// From the end of one request, or from connecting, to the end of the next request's head: slow
    /// heads and idle connections both end by it.
    pub head: Duration,
    /// From the head to the end of the body.
    pub body: Duration,
    /// Between two bytes that the client takes from an answer.
    pub write_stall: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { head: Duration::from_secs(30), body: Duration::from_secs(30), write_stall: Duration::from_secs(30) }
    }
}

/// The origin of a web page: scheme, host and port, as browsers send it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(HeaderValue);

impl Origin {
    /// As it stands in the `Origin` header.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// A text that no browser would send as an origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an origin is http:// or https:// with a host in lower case and, where it is not the usual one, a port")]
pub struct InvalidOrigin;

impl FromStr for Origin {
    type Err = InvalidOrigin;

    fn from_str(text: &str) -> Result<Self, InvalidOrigin> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or(InvalidOrigin)?;
        let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-:[]".contains(c);
        if host.is_empty() || !host.chars().all(sound) {
            return Err(InvalidOrigin);
        }
        HeaderValue::from_str(text).map(Self).map_err(|_| InvalidOrigin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_read_as_browsers_send_them() {
        for text in ["https://app.example.com", "http://localhost:5173", "http://[::1]:3000"] {
            assert_eq!(text.parse::<Origin>().map(|origin| origin.header()), Ok(HeaderValue::from_static(text)));
        }
        for text in ["*", "null", "https://", "https://a.example/", "https://A.example", "ftp://a.example", "a.example"]
        {
            assert_eq!(text.parse::<Origin>(), Err(InvalidOrigin), "{text}");
        }
    }
}
