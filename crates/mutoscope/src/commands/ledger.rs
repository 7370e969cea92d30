//! `verify-ledger`: whether every credit is accounted for.

use http::Method;
use serde_json::Value;

use crate::answer::{cell, data};
use crate::cli::JsonArgs;
use crate::door::AdminDoor;
use crate::exit::{Exit, Stop};
use crate::output;

/// Runs the command.
///
/// # Errors
/// A [`Stop`] when something was found.
pub async fn run(json: JsonArgs, door: &mut AdminDoor) -> anyhow::Result<()> {
    let answer = door.ask(Method::GET, "/ledger/verify", None).await?;
    let found = data(&answer);
    if json.json {
        output::line(&found.to_string());
    } else {
        let [accounts, entries, generations] = ["accounts", "entries", "generations"].map(|field| cell(found, field));
        output::line(&format!("checked {accounts} accounts, {entries} ledger lines, {generations} generations"));
        for finding in found.get("findings").and_then(Value::as_array).into_iter().flatten() {
            output::line(&finding.as_str().map_or_else(|| finding.to_string(), str::to_owned));
        }
    }
    // Only a clear yes is a yes.
    if found.get("sound") == Some(&Value::Bool(true)) {
        return Ok(());
    }
    Err(Stop::new(Exit::Failure, "the ledger is not sound; keep the database as it is and restore a backup elsewhere")
        .into())
}
