//! The `Prefer` header (RFC 7240), of which this server knows `wait`.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::wait::WAIT_S_MAX;

const PREFER: HeaderName = HeaderName::from_static("prefer");
/// Tells which preference was honoured.
pub const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// How long the client prefers to wait, in seconds.
///
/// A preference is no demand: one that makes no sense is passed over, as the RFC wants, and a
/// longer one is cut to the longest.
pub fn wait_s(headers: &HeaderMap) -> Option<u32> {
    let values = headers.get_all(PREFER).iter().filter_map(|value| value.to_str().ok());
    let mut preferences = values.flat_map(|value| value.split(','));
    preferences.find_map(|preference| {
        let (name, value) = preference.split(';').next()?.split_once('=')?;
        let seconds: u32 = value.trim().trim_matches('"').parse().ok()?;
        (name.trim().eq_ignore_ascii_case("wait") && seconds > 0).then_some(seconds.min(WAIT_S_MAX))
    })
}

/// The value that tells that `wait` was honoured.
pub fn applied(wait_s: u32) -> HeaderValue {
    HeaderValue::from_str(&format!("wait={wait_s}")).unwrap_or_else(|_| HeaderValue::from_static("wait"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wait_is_found_among_others() {
        let wait = |value: &'static str| wait_s(&[(PREFER, HeaderValue::from_static(value))].into_iter().collect());
        assert_eq!(wait("wait=10"), Some(10));
        assert_eq!(wait("respond-async, Wait = \"7\" ; x=1"), Some(7));
        assert_eq!(wait("wait=3600"), Some(60));
        for value in ["", "wait", "wait=0", "wait=-1", "wait=soon", "return=minimal"] {
            assert_eq!(wait(value), None, "{value}");
        }
    }
}
