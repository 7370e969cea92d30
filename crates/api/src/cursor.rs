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

/// Seals `place` for the caller's list.
pub fn seal(key: &MasterKey, caller: Caller, place: i64) -> Result<String, Problem> {
    let sealed = key.seal(&place.to_be_bytes(), &context(caller), random::bytes()?);
    Ok(URL_SAFE_NO_PAD.encode(sealed.0))
}

/// Opens what [`seal`] made for the same caller's list.
pub fn open(key: &MasterKey, caller: Caller, cursor: &str) -> Result<i64, Problem> {
    let place = URL_SAFE_NO_PAD
        .decode(cursor)
        .ok()
        .and_then(|bytes| key.open(&Sealed(bytes), &context(caller)))
        .and_then(|plain| plain.try_into().ok())
        .map(i64::from_be_bytes);
    place.ok_or_else(|| {
        Problem::InvalidFields(vec![FieldError::new(
            "cursor",
            "is not one that this list has given; use `nextCursor` as it was sent, or leave it out to begin anew",
        )])
    })
}

/// The filter that a cursor is bound to.
fn context(caller: Caller) -> String {
    format!("mutoscope cursor of generations, account {}, test {}", caller.account.0, caller.test)
}

#[cfg(test)]
mod tests {
    use domain::id::{AccountId, KeyId};

    use super::*;

    #[test]
    fn a_cursor_opens_only_where_it_was_made() {
        let key = MasterKey::from_bytes([3; 32]);
        let caller = Caller { account: AccountId(1), key: KeyId(1), test: false, daily_cap: None };
        let cursor = seal(&key, caller, 42).expect("random bytes");
        assert!(cursor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        assert!(matches!(open(&key, caller, &cursor), Ok(42)));
        assert!(matches!(open(&key, Caller { key: KeyId(2), ..caller }, &cursor), Ok(42)));
        let foreign = [Caller { account: AccountId(2), ..caller }, Caller { test: true, ..caller }];
        assert!(foreign.iter().all(|foreign| open(&key, *foreign, &cursor).is_err()));
        for broken in ["", "abc", "%", &cursor[1..], &format!("{cursor}A")] {
            assert!(open(&key, caller, broken).is_err(), "{broken}");
        }
    }
}
