//! Names of things, as the wire shows them and as the database keeps them.
//!
//! Randomness and the moment are arguments: nothing here draws or asks.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use uuid::Uuid;

use crate::base62;
use crate::time::Timestamp;

/// How many characters of base62 hold 128 bits.
const ID_CHARS: usize = 22;

/// A UUIDv7 whose 74 free bits are all `random`: an id tells when it was made
/// and nothing about its neighbours.
fn uuid_v7(now: Timestamp, random: [u8; 10]) -> Uuid {
    let millis = now.as_ms().max(0).unsigned_abs();
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

macro_rules! public_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id for the moment `now`.
            pub fn new(now: Timestamp, random: [u8; 10]) -> Self {
                Self(uuid_v7(now, random))
            }

            /// The 16 bytes that are stored.
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// From the 16 bytes that were stored.
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{}"), base62::encode(self.0.as_u128(), ID_CHARS))
            }
        }

        impl FromStr for $name {
            type Err = IllFormedId;

            fn from_str(text: &str) -> Result<Self, IllFormedId> {
                let digits = text.strip_prefix($prefix).ok_or(IllFormedId)?;
                if digits.len() != ID_CHARS {
                    return Err(IllFormedId);
                }
                base62::decode(digits).map(|value| Self(Uuid::from_u128(value))).ok_or(IllFormedId)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}

public_id!(
    /// The public name of a generation, `req_…`.
    RequestId,
    "req_"
);
public_id!(
    /// The public name of a webhook message, `msg_…`; it stays over all tries.
    MessageId,
    "msg_"
);
public_id!(
    /// The public name of an account's webhook endpoint, `ep_…`.
    EndpointId,
    "ep_"
);

/// A text that is no id of the kind asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a well-formed id")]
pub struct IllFormedId;

/// An account's number in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct AccountId(pub i64);

/// An API key's number in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct KeyId(pub i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_id_reads_back_and_keeps_its_random_bits() {
        let now = Timestamp::from_ms(1_795_374_000_000);
        let id = RequestId::new(now, [0xff; 10]);
        let text = id.to_string();
        assert_eq!(text.len(), 26);
        assert_eq!(text.parse(), Ok(id));
        assert_ne!(id, RequestId::new(now, [0xfe; 10]));
        assert_eq!(RequestId::from_bytes(*id.as_bytes()), id);
    }

    #[test]
    fn foreign_texts_are_refused() {
        let message = MessageId::new(Timestamp::from_ms(1), [1; 10]).to_string();
        for text in ["", "req_", "req_123", "req_!!!!!!!!!!!!!!!!!!!!!!", &message, "req_zzzzzzzzzzzzzzzzzzzzzz"] {
            assert_eq!(text.parse::<RequestId>(), Err(IllFormedId), "{text}");
        }
    }
}
