//! From a host name to all its addresses.
//!
//! It must not judge an address: the dialler does, in the one place that also dials it.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::pin::Pin;
use std::sync::Arc;
use std::thread;

use tokio::sync::{Semaphore, oneshot};

/// How many names the system resolver may look up at once. A lookup holds a thread until the system gives up, long
/// after its request has; without a bound, names that no server answers for would take ever more threads.
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
        Self::from_blocking(|name| Ok((name, 0).to_socket_addrs()?.map(|address| address.ip()).collect()))
    }

    /// Resolves by a function that blocks, each call on a thread of its own. The executor's blocking threads read files
    /// and lists for everybody; names that nobody answers for must not take them.
    fn from_blocking(look_up: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static) -> Self {
        let (lookups, look_up) = (Arc::new(Semaphore::new(LOOKUPS_MAX)), Arc::new(look_up));
        Self::from_fn(move |name| {
            let (lookups, look_up) = (Arc::clone(&lookups), Arc::clone(&look_up));
            async move {
                let permit = lookups.acquire_owned().await.map_err(io::Error::other)?;
                let (reply, found) = oneshot::channel();
                thread::Builder::new().name("lookup".to_owned()).spawn(move || {
                    // The thread keeps the permit: a caller that gives up does not make the lookup any shorter.
                    let _permit = permit;
                    // Nobody may be left to hear it.
                    let _ = reply.send(look_up(&name));
                })?;
                found.await.map_err(io::Error::other)?
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

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::sync::{Mutex, mpsc};

    use super::*;

    /// Names that are never answered for must not keep others from the executor's blocking threads.
    #[test]
    fn lookups_take_no_blocking_thread() {
        let runtime = tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).build().expect("a runtime");
        let (answer, silence) = mpsc::channel::<()>();
        let silence = Mutex::new(silence);
        let (begin, mut begun) = tokio::sync::mpsc::unbounded_channel();
        let resolver = Resolver::from_blocking(move |_| {
            let _ = begin.send(());
            // Answered only when the test says so.
            let _ = silence.lock().expect("not poisoned").recv();
            Ok(vec![Ipv4Addr::LOCALHOST.into()])
        });
        runtime.block_on(async {
            let mut looking = tokio::task::JoinSet::new();
            looking.spawn(async move { resolver.resolve("silent.example").await });
            begun.recv().await.expect("the lookup has begun");
            let read = tokio::task::spawn_blocking(|| 7).await;
            assert_eq!(read.expect("a free thread"), 7);
            drop(answer);
            let found = looking.join_next().await.expect("it was begun").expect("no panic").expect("answered");
            assert_eq!(found, [IpAddr::from(Ipv4Addr::LOCALHOST)]);
        });
    }
}
