//! Secrets that must be read back: sealed under the server's master key.
//!
//! The sealed form is what the database holds, so that a stolen database signs
//! nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

/// Bytes of nonce before the sealed text.
const NONCE_BYTES: usize = 24;

/// The key that seals; a file or an environment variable holds it.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

impl MasterKey {
    /// From 32 random bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads the base64 spelling.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text.trim()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// The base64 spelling, to be written to its file.
    pub fn reveal(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// Seals `plain` for the place named by `context`; opening it elsewhere
    /// fails. The nonce must be random and fresh.
    pub fn seal(&self, plain: &[u8], context: &str, nonce: [u8; NONCE_BYTES]) -> Sealed {
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        let payload = Payload { msg: plain, aad: context.as_bytes() };
        let text = cipher.encrypt(&XNonce::from(nonce), payload).expect("sealing fails only above 256 GiB");
        Sealed([nonce.as_slice(), &text].concat())
    }

    /// Opens what was sealed for `context`; `None` for another key, another
    /// place or changed bytes.
    pub fn open(&self, sealed: &Sealed, context: &str) -> Option<Vec<u8>> {
        let (nonce, text) = sealed.0.split_at_checked(NONCE_BYTES)?;
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().ok()?;
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        cipher.decrypt(&XNonce::from(nonce), Payload { msg: text, aad: context.as_bytes() }).ok()
    }
}

/// A sealed secret: safe to store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed(pub Vec<u8>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_its_key_and_place() {
        let key = MasterKey::from_bytes([7; 32]);
        let sealed = key.seal(b"whsec", "account 1", [1; 24]);
        assert_eq!(key.open(&sealed, "account 1").as_deref(), Some(&b"whsec"[..]));
        assert_eq!(key.open(&sealed, "account 2"), None);
        assert_eq!(MasterKey::from_bytes([8; 32]).open(&sealed, "account 1"), None);
        let mut changed = sealed.clone();
        changed.0[30] ^= 1;
        assert_eq!(key.open(&changed, "account 1"), None);
        assert_eq!(key.open(&Sealed(vec![1]), "account 1"), None);
        assert_eq!(MasterKey::parse(&key.reveal()).map(|key| key.0), Some([7; 32]));
    }
}
