//! API keys: their text, their checksum, what they may do.
//!
//! A key's text exists once, when it is made. What is kept is its digest.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::base62;
use crate::id::{AccountId, KeyId};
use crate::time::Timestamp;

const LIVE_PREFIX: &str = "sd2_live_";
const TEST_PREFIX: &str = "sd2_test_";
const RANDOM_CHARS: usize = 32;
const CHECKSUM_CHARS: usize = 6;

/// An API key as its holder sees it. Shown once, never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey {
    text: String,
    test: bool,
}

impl ApiKey {
    /// Makes a key, or `None` when the random bytes were too uneven (draw again).
    pub fn from_random(random: &[u8; 64], test: bool) -> Option<Self> {
        let prefix = if test { TEST_PREFIX } else { LIVE_PREFIX };
        let mut text = format!("{prefix}{}", base62::draw(random, RANDOM_CHARS)?);
        let checksum = checksum(&text);
        text.push_str(&checksum);
        Some(Self { text, test })
    }

    /// Reads a key and judges its checksum; no look-up is worth making before.
    pub fn parse(text: &str) -> Option<Self> {
        let test = if text.starts_with(LIVE_PREFIX) {
            false
        } else if text.starts_with(TEST_PREFIX) {
            true
        } else {
            return None;
        };
        let body = &text[LIVE_PREFIX.len()..];
        let well_formed =
            body.len() == RANDOM_CHARS + CHECKSUM_CHARS && body.bytes().all(|b| b.is_ascii_alphanumeric());
        if !well_formed {
            return None;
        }
        let (payload, sum) = text.split_at(text.len() - CHECKSUM_CHARS);
        (checksum(payload) == sum).then(|| Self { text: text.to_owned(), test })
    }

    /// The text to be given to its holder.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// Whether it is a test key.
    pub fn is_test(&self) -> bool {
        self.test
    }

    /// What is stored and looked up: SHA-256 of the text. A slow hash would add
    /// nothing to 190 random bits.
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.text.as_bytes()).into()
    }

    /// The part that is kept readable, so that a holder can tell keys apart.
    pub fn hint(&self) -> KeyHint {
        let end = self.text.len();
        KeyHint { prefix: self.text[..LIVE_PREFIX.len() + 4].to_owned(), last_four: self.text[end - 4..].to_owned() }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({}…)", &self.text[..LIVE_PREFIX.len()])
    }
}

/// The readable ends of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyHint {
    /// Kind and first four characters.
    pub prefix: String,
    /// Last four characters.
    pub last_four: String,
}

/// CRC-32/ISO-HDLC over the ASCII before it, as base62: a typing error or a
/// random string is refused without a look-up.
fn checksum(payload: &str) -> String {
    base62::encode(u128::from(crc32fast::hash(payload.as_bytes())), CHECKSUM_CHARS)
}

/// Something that a key allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Submit and cancel.
    Generate,
    /// Read generations and credits.
    Read,
    /// Read and change webhooks.
    Webhooks,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 3] = [Self::Generate, Self::Read, Self::Webhooks];

    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Read => "read",
            Self::Webhooks => "webhooks",
        }
    }

    /// Reads its name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text)
    }
}

/// A set of scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scopes(u8);

impl Scopes {
    /// All of them: what a key gets unless told otherwise.
    pub const ALL: Self = Self(0b111);

    /// The set of these scopes.
    pub fn of(scopes: &[Scope]) -> Self {
        Self(scopes.iter().fold(0, |bits, scope| bits | 1 << (*scope as u8)))
    }

    /// Whether the set holds `scope`.
    pub fn allows(self, scope: Scope) -> bool {
        self.0 & (1 << (scope as u8)) != 0
    }

    /// The scopes of the set, in a fixed order.
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        Scope::ALL.into_iter().filter(move |scope| self.allows(*scope))
    }

    /// The stored form.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// From the stored form.
    pub fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }
}

/// A key as the store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    /// Its number.
    pub id: KeyId,
    /// The account that pays.
    pub account: AccountId,
    /// Whether it belongs to the test namespace.
    pub test: bool,
    /// What it allows.
    pub scopes: Scopes,
    /// Most credits that it may have charged in a UTC day.
    pub daily_cap: Option<i64>,
    /// Its readable ends.
    pub hint: KeyHint,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

impl KeyRecord {
    /// Whether it opens anything at `now`.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn random(start: u8) -> [u8; 64] {
        std::array::from_fn(|i| start.wrapping_add((i as u8).wrapping_mul(7)))
    }

    #[test]
    fn a_made_key_parses_and_a_changed_one_does_not() {
        for test in [false, true] {
            let key = ApiKey::from_random(&random(3), test).expect("even bytes");
            assert_eq!(key.reveal().len(), 9 + 32 + 6);
            assert_eq!(ApiKey::parse(key.reveal()), Some(key.clone()));
            for at in 0..key.reveal().len() {
                let mut changed = key.reveal().as_bytes().to_vec();
                changed[at] = if changed[at] == b'x' { b'y' } else { b'x' };
                let changed = String::from_utf8(changed).expect("ASCII");
                assert_eq!(ApiKey::parse(&changed), None, "changed at {at}");
            }
        }
    }

    #[test]
    fn the_checksum_is_crc32_iso_hdlc() {
        assert_eq!(crc32fast::hash(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum("123456789"), base62::encode(0xcbf4_3926, 6));
    }

    #[test]
    fn debug_hides_the_key() {
        let key = ApiKey::from_random(&random(9), false).expect("even bytes");
        assert_eq!(format!("{key:?}"), "ApiKey(sd2_live_…)");
    }

    #[test]
    fn scopes_hold_what_they_were_given() {
        let scopes = Scopes::of(&[Scope::Read]);
        assert!(scopes.allows(Scope::Read) && !scopes.allows(Scope::Generate));
        assert_eq!(Scopes::from_bits(scopes.bits()), scopes);
        assert_eq!(Scopes::ALL.iter().count(), 3);
    }
}
