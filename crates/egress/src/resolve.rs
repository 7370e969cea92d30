//! From a host name to all its addresses.
//!
//! It must not judge an address: the dialler does, in the one place that also dials it.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::Semaphore;

/// How many names the system resolver may look up at once. A lookup holds a thread until the system gives up, long
/// after its request has; without a bound, names that no server answers for would take all blocking threads.
const LOOKUPS_MAX: usize = 32;

/// The addresses of a name, in the order of preference.
pub type Resolving = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// A way to resolve names: the system's, or any function.
#[derive(Clone)]
pub struct Resolver(Arc<dyn Fn(String) -> Resolving + Send + Sync>);

impl Resolver {
    /// The resolver of the operating system (`getaddrinfo`).
    #[must_use]
    pub fn system() -> Self {
        let lookups = Arc::new(Semaphore::new(LOOKUPS_MAX));
        Self::from_fn(move |name| {
            let lookups = Arc::clone(&lookups);
            async move {
                let permit = lookups.acquire_owned().await.map_err(io::Error::other)?;
                let lookup = tokio::task::spawn_blocking(move || {
                    // The thread keeps the permit: a caller that gives up does not make the lookup any shorter.
                    let _permit = permit;
                    let addresses = (name.as_str(), 0).to_socket_addrs()?;
                    Ok(addresses.map(|address| address.ip()).collect())
                });
                lookup.await.map_err(io::Error::other)?
            }
        })
    }

    /// Resolves by a function of the name. It is asked once for each connection, and what it answers is checked.
    pub fn from_fn<F, A>(resolve: F) -> Self
    where
        F: Fn(String) -> A + Send + Sync + 'static,
        A: Future<Output = io::Result<Vec<IpAddr>>> + Send + 'static,
    {
        Self(Arc::new(move |name| Box::pin(resolve(name))))
    }

    pub(crate) async fn resolve(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        (self.0)(name.to_owned()).await
    }
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}
