//! The Mutoscope server and its command line.
//!
//! It wires the crates together and holds no logic of its own: what is typed is
//! parsed here, what is decided is decided below.

mod answer;
mod cli;
mod clock;
mod commands;
mod config;
mod descriptors;
mod desk;
mod door;
mod exit;
mod house;
mod logging;
mod master_key;
mod output;
mod server;
mod socket;

use std::process::ExitCode;

use anyhow::Context as _;
use clap::Parser as _;

use cli::{Cli, Command, SceneCommand};
use config::{Config, Environment, Flags};

/// Threads of the executor. Everything that computes for long is a process of
/// its own or a blocking task, so two are plenty.
const WORKER_THREADS: usize = 2;
/// Threads for disk and lists; each costs memory while it lives.
const BLOCKING_THREADS_MAX: usize = 16;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(code) => match output::lost() {
            None => code,
            Some(story) => {
                output::note(&format!("mutoscope: {story}"));
                ExitCode::from(exit::Exit::Failure as u8)
            }
        },
        Err(error) => {
            let story = format!("{error:#}");
            if !story.is_empty() {
                output::note(&format!("mutoscope: {story}"));
            }
            ExitCode::from(exit::code(&error))
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    if matches!(cli.command, Command::Render) {
        return Ok(providers::previz::child::run(std::io::stdin(), std::io::stdout()));
    }
    let environment = Environment::capture();
    let flags = flags(&cli);
    let done = match cli.command {
        Command::Config(args) => {
            commands::print_config(&args);
            Ok(())
        }
        Command::Probe(args) => commands::probe::run(&args),
        Command::Scene(SceneCommand::Compose(args)) => commands::scene::compose(&args),
        Command::Scene(SceneCommand::Check { file, json }) => commands::scene::check(&file, json),
        Command::Scene(SceneCommand::Render { file, out, no_audio, json }) => {
            executor()?.block_on(commands::scene::render(&file, &out, no_audio, json))
        }
        Command::Generate(args) if args.explain => commands::generate::explain(&args),
        Command::Generate(args) => executor()?.block_on(commands::generate::run(&args, &flags, &environment)),
        Command::Serve(_) => {
            let config = Config::load(&flags, &environment)?;
            logging::start(&config.log)?;
            #[cfg(debug_assertions)]
            if let Some((point, nth)) = environment.crash_at()? {
                crashpoint::arm(point, nth);
            }
            executor()?.block_on(commands::serve::run(config, &environment))
        }
        Command::Doctor(args) => executor()?.block_on(commands::doctor::run(&args, &flags, &environment)),
        operator => {
            let config = Config::load(&flags, &environment)?;
            executor()?.block_on(commands::operator(operator, config, &environment))
        }
    };
    done.map(|()| ExitCode::SUCCESS)
}

fn flags(cli: &Cli) -> Flags {
    let mut flags = Flags { file: cli.place.config.clone(), data_dir: cli.place.data_dir.clone(), ..Flags::default() };
    if let Command::Serve(serve) = &cli.command {
        flags.listen.clone_from(&serve.listen);
        flags.allow_private_addresses = serve.allow_private_addresses;
    }
    flags
}

fn executor() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(WORKER_THREADS)
        .max_blocking_threads(BLOCKING_THREADS_MAX)
        .enable_all()
        .build()
        .context("the system gives no threads")
}
