//! Whom `generate` speaks to: a running server, or one of its own.
//!
//! Its own lives in this process, on a free port, with a data directory that is
//! thrown away. This is the only file of the command that knows of it.

use anyhow::Context as _;
use tempfile::TempDir;

use super::wire::ApiClient;
use crate::cli::GenerateArgs;
use crate::config::{Config, Environment, Flags};
use crate::exit::{Exit, Stop};
use crate::server::{self, Running};

/// A server to speak to.
pub struct Source {
    /// The way to it.
    pub client: ApiClient,
    own: Option<(Running, TempDir)>,
}

impl Source {
    /// Reaches the server that was named, or starts one.
    ///
    /// # Errors
    /// Flags that contradict each other; a server that cannot be started.
    pub async fn open(args: &GenerateArgs, flags: &Flags, environment: &Environment) -> anyhow::Result<Self> {
        if flags.data_dir.is_some() {
            return Err(usage("generate keeps no data; to use what a running server has, give --server and --key"));
        }
        let key = args.key.as_deref().or(environment.api_key());
        match (args.server.as_deref().or(environment.server()), key) {
            (Some(_), _) if flags.file.is_some() => {
                Err(usage("--config configures a server of its own; it cannot be used with --server"))
            }
            (Some(server), Some(key)) => Ok(Self { client: ApiClient::new(server, key.to_owned())?, own: None }),
            (Some(_), None) => Err(usage("--server needs a key: give --key, or set MUTOSCOPE_KEY")),
            (None, _) if args.key.is_some() => Err(usage("--key needs a server: give --server")),
            (None, _) => Self::start(flags, environment).await,
        }
    }

    async fn start(flags: &Flags, environment: &Environment) -> anyhow::Result<Self> {
        let data_dir =
            tempfile::Builder::new().prefix("mutoscope-").tempdir().context("no temporary directory can be made")?;
        let flags = Flags {
            data_dir: Some(data_dir.path().to_owned()),
            listen: Some("127.0.0.1:0".to_owned()),
            ..flags.clone()
        };
        let mut config = Config::load(&flags, environment)?;
        // The links of this server must lead to this process and nowhere else.
        config.public_url.clear();
        let running = server::start(&config, environment).await?;
        let first = running.first_start().context("a fresh data directory had an account already")?;
        let client = ApiClient::new(running.public_url(), first.key.clone())?;
        Ok(Self { client, own: Some((running, data_dir)) })
    }

    /// Stops what was started; a running server is left alone.
    pub async fn close(self) {
        if let Some((running, data_dir)) = self.own {
            running.stop().await;
            drop(data_dir);
        }
    }
}

fn usage(story: &str) -> anyhow::Error {
    Stop::new(Exit::Usage, story).into()
}
