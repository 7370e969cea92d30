//! Standard Webhooks signatures: `v1,` and HMAC-SHA-256 in base64.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::id::MessageId;
use crate::time::Timestamp;

const PREFIX: &str = "whsec_";

/// The secret that an account's webhooks are signed with.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningSecret(Vec<u8>);

impl SigningSecret {
    /// From 32 random bytes.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(bytes.to_vec())
    }

    /// From the raw bytes that were sealed.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The raw bytes, to be sealed.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Reads the `whsec_…` spelling.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text.strip_prefix(PREFIX)?).ok()?;
        (!bytes.is_empty()).then_some(Self(bytes))
    }

    /// The `whsec_…` spelling that verifiers take.
    pub fn reveal(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(&self.0))
    }

    /// One signature over id, moment and body.
    fn sign(&self, id: MessageId, at: Timestamp, body: &[u8]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(format!("{id}.{}.", at.as_s()).as_bytes());
        mac.update(body);
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

/// The value of `webhook-signature`: one signature a secret, the current first.
pub fn signature_header(secrets: &[SigningSecret], id: MessageId, at: Timestamp, body: &[u8]) -> String {
    let signatures: Vec<String> = secrets.iter().map(|secret| secret.sign(id, at, body)).collect();
    signatures.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_reads_back_and_is_not_shown() {
        let secret = SigningSecret::from_random([9; 32]);
        assert_eq!(SigningSecret::parse(&secret.reveal()), Some(secret.clone()));
        assert_eq!(SigningSecret::parse("whsec_"), None);
        assert_eq!(format!("{secret:?}"), "SigningSecret(…)");
    }

    #[test]
    fn a_rotation_shows_both_signatures() {
        let id = MessageId::new(Timestamp::from_ms(1), [1; 10]);
        let (old, new) = (SigningSecret::from_random([1; 32]), SigningSecret::from_random([2; 32]));
        let header = signature_header(&[new.clone(), old.clone()], id, Timestamp::from_ms(5_999), b"{}");
        let alone = |secret| signature_header(&[secret], id, Timestamp::from_ms(5_000), b"{}");
        assert_eq!(header, format!("{} {}", alone(new), alone(old)));
    }
}
