//! Where the next part of a list begins, as a text that says nothing.
//!
//! A sequence number would tell how much the whole server does, and could be carried to another
//! account; sealed for its filter it does neither. Knows nothing of what is listed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::generation::FieldError;
use domain::secret::{MasterKey, Sealed};

use crate::auth::Caller;
use crate::problem::Problem;
use crate::random;

/// Seals `place`, if there is one, for the caller's `list`: a text for what is listed, the filter included.
pub fn seal(key: &MasterKey, caller: Caller, list: &str, place: Option<i64>) -> Result<Option<String>, Problem> {
    let Some(place) = place else { return Ok(None) };
    let sealed = key.seal(&place.to_be_bytes(), &context(caller, list), random::bytes()?);
    Ok(Some(URL_SAFE_NO_PAD.encode(sealed.0)))
}

/// Opens what [`seal`] made for the same caller's list.
pub fn open(key: &MasterKey, caller: Caller, list: &str, cursor: Option<String>) -> Result<Option<i64>, Problem> {
    let Some(cursor) = cursor else { return Ok(None) };
    let place = URL_SAFE_NO_PAD
        .decode(cursor)
        .ok()
        .and_then(|bytes| key.open(&Sealed(bytes), &context(caller, list)))
        .and_then(|plain| plain.try_into().ok())
        .map(i64::from_be_bytes);
    place.map(Some).ok_or_else(|| {
        Problem::InvalidFields(vec![FieldError::new(
            "cursor",
            "is not one that this list has given; use `nextCursor` as it was sent, or leave it out to begin anew",
        )])
    })
}

/// The filter that a cursor is bound to.
fn context(caller: Caller, list: &str) -> String {
    format!("mutoscope cursor of {list}, account {}, test {}", caller.account.0, caller.test)
}

#[cfg(test)]
mod tests {
    use domain::id::{AccountId, KeyId};

    use super::*;

    #[test]
    fn a_cursor_opens_only_where_it_was_made() {
        let key = MasterKey::from_bytes([3; 32]);
        let caller = Caller { account: AccountId(1), key: KeyId(1), test: false, daily_cap: None };
        let open = |key, caller, cursor: &str| super::open(key, caller, "generations", Some(cursor.to_owned()));
        let cursor = seal(&key, caller, "generations", Some(42)).expect("random bytes").expect("a place");
        assert!(cursor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        assert!(matches!(open(&key, caller, &cursor), Ok(Some(42))));
        assert!(matches!(open(&key, Caller { key: KeyId(2), ..caller }, &cursor), Ok(Some(42))));
        let foreign = [Caller { account: AccountId(2), ..caller }, Caller { test: true, ..caller }];
        assert!(foreign.iter().all(|foreign| open(&key, *foreign, &cursor).is_err()));
        assert!(super::open(&key, caller, "deliveries", Some(cursor.clone())).is_err(), "another list");
        for broken in ["", "abc", "%", &cursor[1..], &format!("{cursor}A")] {
            assert!(open(&key, caller, broken).is_err(), "{broken}");
        }
    }
}
