//! `key …`: API keys. A new key is printed alone, for `KEY=$(mutoscope key create …)`.

use anyhow::Context as _;
use domain::time::{Clock as _, DAY_MS};
use http::Method;
use serde_json::{Map, Value, json};

use crate::answer::{cell, data, rows, segment};
use crate::cli::{KeyCommand, ScopeArg};
use crate::clock::SystemClock;
use crate::door::AdminDoor;
use crate::output;

const FIELDS: [&str; 10] =
    ["id", "account", "prefix", "lastFour", "test", "scopes", "dailyCap", "createdAt", "expiresAt", "revokedAt"];

/// Runs the command.
///
/// # Errors
/// The refusal of the operator's route.
pub async fn run(command: KeyCommand, door: &mut AdminDoor) -> anyhow::Result<()> {
    match command {
        KeyCommand::Create { account, test, scopes, expires, daily_cap, json } => {
            let body = wish(&account, test, &scopes, expires.as_deref(), daily_cap);
            let answer = door.ask(Method::POST, "/keys", Some(&body)).await?;
            let key = data(&answer).get("key").and_then(Value::as_str).context("the answer holds no key")?;
            output::line(&if json.json { data(&answer).to_string() } else { key.to_owned() });
        }
        KeyCommand::List { account, json } => {
            let path = account.map_or_else(|| "/keys".to_owned(), |name| format!("/keys?account={}", segment(&name)));
            let answer = door.ask(Method::GET, &path, None).await?;
            if json.json {
                output::line(&data(&answer).to_string());
            } else {
                output::line(&output::table(&FIELDS, &rows(&answer, &FIELDS)));
            }
        }
        KeyCommand::Revoke { id, json } => {
            let answer = door.ask(Method::POST, &format!("/keys/{id}/revoke"), None).await?;
            let [account, prefix, last_four] =
                ["account", "prefix", "lastFour"].map(|field| cell(data(&answer), field));
            let sentence = format!("key {id} of {account} ({prefix}…{last_four}) is revoked");
            output::line(&if json.json { data(&answer).to_string() } else { sentence });
        }
    }
    Ok(())
}

/// The body of the wish; what was not given is left to the route.
fn wish(account: &str, test: bool, scopes: &[ScopeArg], expires: Option<&str>, daily_cap: Option<u64>) -> Value {
    let mut body = Map::from_iter([("account".to_owned(), json!(account)), ("test".to_owned(), json!(test))]);
    if !scopes.is_empty() {
        let names: Vec<&str> = scopes.iter().map(|scope| scope.scope().as_str()).collect();
        body.insert("scopes".to_owned(), json!(names));
    }
    if let Some(when) = expires {
        body.insert("expiresAt".to_owned(), json!(moment(when)));
    }
    if let Some(cap) = daily_cap {
        body.insert("dailyCap".to_owned(), json!(cap));
    }
    Value::Object(body)
}

/// `30d` as a moment; every other text is the route's to judge.
fn moment(when: &str) -> String {
    let days = when.strip_suffix('d').and_then(|days| days.parse::<u32>().ok());
    days.map_or_else(
        || when.to_owned(),
        |days| SystemClock::start().now().plus_ms(i64::from(days) * DAY_MS).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_given_is_wished_for() {
        assert_eq!(wish("a", false, &[], None, None), json!({"account": "a", "test": false}));
        let all = wish("a", true, &[ScopeArg::Read], Some("2030-01-31"), Some(5));
        let expected =
            json!({"account": "a", "test": true, "scopes": ["read"], "expiresAt": "2030-01-31", "dailyCap": 5});
        assert_eq!(all, expected);
    }

    #[test]
    fn days_are_counted_from_now() {
        let end = domain::time::Timestamp::parse(&moment("30d")).expect("a moment");
        let left_ms = end.since_ms(SystemClock::start().now());
        assert!((left_ms - 30 * DAY_MS).abs() < 10_000, "{left_ms}");
        assert_eq!(moment("2030-01-31"), "2030-01-31");
    }
}
