//! The verbs of the command line, one file each.

mod account;
pub mod doctor;
pub mod generate;
mod key;
mod ledger;
pub mod probe;
pub mod scene;
pub mod serve;
mod webhook;

use crate::cli::{AccountCommand, Command, ConfigArgs};
use crate::config::{self, Config, Environment};
use crate::door::{AdminDoor, Missing};
use crate::output;

/// Runs a command of the operator, beside a running server or without one.
///
/// # Errors
/// The door does not open; a refusal; findings in the ledger.
pub async fn operator(command: Command, config: Config, environment: &Environment) -> anyhow::Result<()> {
    // Whoever makes an account means to begin; whoever looks for one does not.
    let makes = matches!(command, Command::Account(AccountCommand::Create { .. }));
    let missing = if makes { Missing::Make } else { Missing::Refuse };
    let mut door = AdminDoor::open(&config, environment, missing).await?;
    let done = match command {
        Command::Account(command) => account::run(command, &mut door).await,
        Command::Key(command) => key::run(command, &mut door).await,
        Command::Webhook(command) => webhook::run(command, &mut door).await,
        Command::VerifyLedger(json) => ledger::run(json, &mut door).await,
        // The others need no door; `main` has run them.
        Command::Serve(_)
        | Command::Generate(_)
        | Command::Doctor(_)
        | Command::Config(_)
        | Command::Probe(_)
        | Command::Scene(_)
        | Command::Render => Ok(()),
    };
    door.close().await;
    done
}

/// Prints the default file, or the reference page made from it.
pub fn print_config(args: &ConfigArgs) {
    if args.reference {
        output::raw(&config::reference::page(config::DEFAULT_FILE));
    } else {
        output::raw(config::DEFAULT_FILE);
    }
}
