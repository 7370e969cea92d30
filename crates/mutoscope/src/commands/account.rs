//! `account …`: accounts and their credits.

use http::Method;
use serde_json::{Value, json};

use crate::answer::{cell, data, rows, segment};
use crate::cli::AccountCommand;
use crate::door::AdminDoor;
use crate::output;

const FIELDS: [&str; 7] = ["name", "available", "held", "spent", "queued", "running", "createdAt"];

/// Runs the command.
///
/// # Errors
/// The refusal of the operator's route.
pub async fn run(command: AccountCommand, door: &mut AdminDoor) -> anyhow::Result<()> {
    match command {
        AccountCommand::Create { name, credits, json } => {
            let body = json!({"name": name, "credits": credits});
            show(&door.ask(Method::POST, "/accounts", Some(&body)).await?, json.json);
        }
        AccountCommand::Credit { name, credits, reason, json } => {
            let path = format!("/accounts/{}/credit", segment(&name));
            let body = json!({"amount": credits, "reason": reason});
            show(&door.ask(Method::POST, &path, Some(&body)).await?, json.json);
        }
        AccountCommand::Show { name, json } => {
            show(&door.ask(Method::GET, &format!("/accounts/{}", segment(&name)), None).await?, json.json);
        }
        AccountCommand::List(json) => {
            let answer = door.ask(Method::GET, "/accounts", None).await?;
            if json.json {
                output::line(&data(&answer).to_string());
            } else {
                output::line(&output::table(&FIELDS, &rows(&answer, &FIELDS)));
            }
        }
    }
    Ok(())
}

fn show(answer: &Value, json: bool) {
    let account = data(answer);
    if json {
        output::line(&account.to_string());
    } else {
        for field in FIELDS {
            output::line(&format!("{field:10} {}", cell(account, field)));
        }
    }
}
