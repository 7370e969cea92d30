//! `webhook secret …`: what webhooks are signed with, printed alone.

use anyhow::Context as _;
use http::Method;
use serde_json::Value;

use crate::answer::segment;
use crate::cli::{SecretArgs, SecretCommand, WebhookCommand};
use crate::door::AdminDoor;
use crate::output;

/// Runs the command.
///
/// # Errors
/// The refusal of the operator's route.
pub async fn run(command: WebhookCommand, door: &mut AdminDoor) -> anyhow::Result<()> {
    let WebhookCommand::Secret(command) = command;
    let (method, verb, args) = match command {
        SecretCommand::Show(args) => (Method::GET, "", args),
        SecretCommand::Rotate(args) => (Method::POST, "/rotate", args),
    };
    let SecretArgs { account, json } = args;
    let answer = door.ask(method, &format!("/accounts/{}/webhook-secret{verb}", segment(&account)), None).await?;
    if json.json {
        output::line(&answer.to_string());
        return Ok(());
    }
    output::line(answer.get("secret").and_then(Value::as_str).context("the answer holds no secret")?);
    if let Some(previous) = answer.get("previousSecret").and_then(Value::as_str) {
        output::note(&format!("the secret before it still signs as well: {previous}"));
    }
    Ok(())
}
