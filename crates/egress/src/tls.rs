//! Whom to trust over https.
//!
//! Certificate authorities are read at the first https request, not at the start: a machine without any can still
//! run and use http, and a start does not pay for reading 150 certificates. It must never let a
//! certificate pass unchecked.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use tokio::sync::OnceCell;
use tokio_rustls::TlsConnector;

use crate::error::NoRoots;

/// The certificate authorities that https trusts.
#[derive(Debug, Clone, Default)]
pub enum Roots {
    /// Those of the platform; on Unix without macOS the files that OpenSSL would use, `SSL_CERT_FILE` and
    /// `SSL_CERT_DIR` included.
    #[default]
    Platform,
    /// These and no others, each in DER.
    Only(Vec<CertificateDer<'static>>),
}

/// The TLS side of the dialler; made once, at first use.
#[derive(Debug)]
pub(crate) struct Tls {
    roots: Roots,
    config: OnceCell<Arc<ClientConfig>>,
}

impl Tls {
    pub(crate) fn new(roots: Roots) -> Self {
        Self { roots, config: OnceCell::new() }
    }

    /// A failure is not kept: authorities that are installed later are found by the next request.
    pub(crate) async fn connector(&self) -> Result<TlsConnector, NoRoots> {
        let config = self.config.get_or_try_init(|| async {
            let store = match &self.roots {
                Roots::Only(certificates) => store_of(certificates.clone(), Vec::new()),
                Roots::Platform => tokio::task::spawn_blocking(platform_store)
                    .await
                    .map_err(|error| NoRoots { problems: vec![error.to_string()] })?,
            };
            client_config(store?).map(Arc::new)
        });
        Ok(TlsConnector::from(Arc::clone(config.await?)))
    }
}

fn platform_store() -> Result<RootCertStore, NoRoots> {
    let found = rustls_native_certs::load_native_certs();
    store_of(found.certs, found.errors.iter().map(ToString::to_string).collect())
}

/// Platforms carry the odd certificate that no longer parses; it is left out, and only an empty store is an error.
fn store_of(certificates: Vec<CertificateDer<'static>>, problems: Vec<String>) -> Result<RootCertStore, NoRoots> {
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(certificates);
    if store.is_empty() { Err(NoRoots { problems }) } else { Ok(store) }
}

fn client_config(store: RootCertStore) -> Result<ClientConfig, NoRoots> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| NoRoots { problems: vec![error.to_string()] })?
        .with_root_certificates(store)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
