//! The operator's way in: beside a running server through its socket, without
//! one straight into the house.
//!
//! Both ways lead to the same routes, so a command does the same either way. It
//! must not know what any route means.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use bytes::Bytes;
use http::Method;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use store::{DirLock, OpenError};
use tokio::net::UnixStream;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::config::{Config, Environment};
use crate::exit::{Exit, Stop};
use crate::house::{House, Surroundings, public_url};
use crate::{desk, socket};

/// How often, and how many times, a process that is just starting or ending is
/// asked.
const ASK_EVERY: Duration = Duration::from_millis(100);
const ASKS_MAX: u32 = 50;
/// A server that takes longer to answer is not well.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// The operator's routes, wherever they are.
pub struct AdminDoor {
    way: Way,
}

enum Way {
    Beside { sender: SendRequest<Full<Bytes>>, _connection: JoinSet<()> },
    Inside(Box<House>),
}

/// Who has the house open.
pub enum Reached {
    /// A server, which answers.
    Server(AdminDoor),
    /// Nobody; the directory is held now.
    Nobody(DirLock),
}

/// What to do where no database is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Make one.
    Make,
    /// Say so: a mistyped directory must not look like an empty one.
    Refuse,
}

impl AdminDoor {
    /// Opens the house, or reaches the server that has it open.
    ///
    /// # Errors
    /// No database; one that cannot be opened; one that is held by a process
    /// that does not answer.
    pub async fn open(config: &Config, environment: &Environment, missing: Missing) -> anyhow::Result<Self> {
        let dir = &config.data_dir;
        if !dir.exists() && missing == Missing::Refuse {
            return Err(nothing_there(config).into());
        }
        match Self::reach(config).await? {
            Reached::Server(door) => Ok(door),
            Reached::Nobody(lock) if !lock.has_database() && missing == Missing::Refuse => {
                Err(nothing_there(config).into())
            }
            Reached::Nobody(lock) => Self::inside(lock, config, environment),
        }
    }

    /// Reaches the server that has the house open, and opens nothing where there is none.
    ///
    /// # Errors
    /// A directory that is held by a process that does not answer, or cannot be used.
    pub async fn reach(config: &Config) -> anyhow::Result<Reached> {
        let dir = &config.data_dir;
        for _ in 0..ASKS_MAX {
            match DirLock::take(dir) {
                Ok(lock) => return Ok(Reached::Nobody(lock)),
                Err(OpenError::Locked(_)) => {}
                Err(error) => return Err(error.into()),
            }
            if let Ok(stream) = socket::connect(dir).await {
                return Self::beside(stream).await.map(Reached::Server);
            }
            tokio::time::sleep(ASK_EVERY).await;
        }
        Err(anyhow!(
            "{} is held by another mutoscope process that does not answer on {}; stop that process, \
             or wait until it has started or ended",
            dir.display(),
            socket::FILE_NAME
        ))
    }

    fn inside(lock: DirLock, config: &Config, environment: &Environment) -> anyhow::Result<Self> {
        let around = Surroundings {
            public_url: public_url(config, config.listen),
            connections_max: config.http.connections_max,
            metrics: Arc::new(String::new),
            shutdown: CancellationToken::new(),
        };
        let house = House::open(lock, config, environment, around)?;
        Ok(Self { way: Way::Inside(Box::new(house)) })
    }

    async fn beside(stream: UnixStream) -> anyhow::Result<Self> {
        let handshake = http1::handshake(TokioIo::new(stream)).await;
        let (sender, connection) = handshake.context("the server does not speak on its socket")?;
        let mut tasks = JoinSet::new();
        // How the connection ends is told by the requests on it.
        tasks.spawn(async move { drop(connection.await) });
        Ok(Self { way: Way::Beside { sender, _connection: tasks } })
    }

    /// Asks and returns the answer's body.
    ///
    /// # Errors
    /// A [`Stop`] with the sentence of a refusal.
    pub async fn ask(&mut self, method: Method, path: &str, body: Option<&Value>) -> anyhow::Result<Value> {
        let answered = tokio::time::timeout(ANSWER_WITHIN, async {
            match &mut self.way {
                Way::Beside { sender, .. } => {
                    let answer = sender.send_request(desk::request(method, path, body)?).await;
                    let answer = answer.context("the server has gone away")?;
                    let status = answer.status();
                    desk::read(status, &answer.into_body().collect().await?.to_bytes())
                }
                Way::Inside(house) => {
                    let actor = format!("command line, user {}", rustix::process::getuid().as_raw());
                    desk::ask(api::admin_router(house.api.clone()), &actor, method, path, body).await
                }
            }
        });
        answered.await.context("the server does not answer")?
    }

    /// Closes the house, where it was opened.
    pub async fn close(self) {
        if let Way::Inside(house) = self.way {
            house.store.close().await;
        }
    }
}

fn nothing_there(config: &Config) -> Stop {
    let dir = config.data_dir.display();
    let story = format!("there is no database in {dir}; start a server there, or name another directory by --data-dir");
    Stop::new(Exit::Failure, story)
}
