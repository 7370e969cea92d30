//! `generate`: a prompt in, a verified file out, over the public interface.
//!
//! Without `--server` a server is started inside this process; it is spoken to
//! over HTTP like any other. Nothing here may look into the server.

mod body;
pub mod interrupt;
mod source;
pub mod target;
mod watch;
mod wire;

use std::time::Duration;

use anyhow::Context as _;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep_until};

use crate::cli::GenerateArgs;
use crate::config::{Environment, Flags};
use crate::exit::{Exit, Stop};
use crate::output;
use interrupt::Interrupt;
use source::Source;
use target::{Target, Written};
use watch::Watch;
use wire::{ApiClient, Generation, Refusal, sentence};

/// The state is asked for at most this often, also where `wait` is not known.
const ASK_EVERY: Duration = Duration::from_millis(500);

/// Runs the command.
///
/// # Errors
/// A [`Stop`] whose number the help of the command explains.
pub async fn run(args: &GenerateArgs, flags: &Flags, environment: &Environment) -> anyhow::Result<()> {
    let request = body::submission(args)?;
    // First of all, so that nothing that is made from here on stays behind.
    let interrupt = Interrupt::listen();
    let target = Target::prepare(args.out.as_deref())?;
    let source = Source::open(args, flags, environment).await?;
    let made = make(args, &request, target, &source.client, &interrupt).await;
    source.close().await;
    made.map_err(|error| stop(error, args.json))
}

/// Tells what previz would make of each word.
///
/// # Errors
/// Never in practice: a report is always serialisable.
pub fn explain(args: &GenerateArgs) -> anyhow::Result<()> {
    let options = previz::Options { duration_s: args.fields.duration.unwrap_or(5), ..previz::Options::default() };
    let report = previz::explain(&args.prompt, &options);
    if args.json {
        output::line(&serde_json::to_string_pretty(&report)?);
    } else {
        output::raw(&body::report(&report));
    }
    Ok(())
}

async fn make(
    args: &GenerateArgs,
    request: &Value,
    target: Target,
    client: &ApiClient,
    interrupt: &Interrupt,
) -> anyhow::Result<()> {
    let own_key = uuid::Uuid::from_bytes(random_bytes()?).simple().to_string();
    let id = client.submit(request, args.idempotency_key.as_deref().unwrap_or(&own_key)).await?;
    let mut watch = Watch::new(args.json);
    let ended = follow(client, &id, &mut watch, interrupt).await;
    watch.end();
    let (generation, answer) = ended?;
    match generation.status.as_str() {
        "succeeded" => {
            let fetching = fetch(client, &generation, target);
            let written = tokio::select! {
                written = fetching => written?,
                // Whoever cancelled too late has waited for the video and gets it.
                () = interrupt.wait(), if !interrupt.came() => {
                    return Err(Stop::new(Exit::Interrupted, format!("{id} is made, but was not fetched")).into());
                }
            };
            report(args, &generation, &answer, &written)
        }
        "cancelled" => {
            let exit = if interrupt.came() { Exit::Interrupted } else { Exit::Cancelled };
            Err(unmade(args, &answer, exit, format!("{id} was cancelled; {}", refund(&generation))))
        }
        _ => {
            let why = generation.error.as_ref().map_or_else(|| "no reason was given".to_owned(), sentence);
            let story = format!("{id} failed: {why}; {}", refund(&generation));
            Err(unmade(args, &answer, Exit::GenerationFailed, story))
        }
    }
}

/// Asks until the end; Ctrl-C cancels once and then waits for the end.
async fn follow(
    client: &ApiClient,
    id: &str,
    watch: &mut Watch,
    interrupt: &Interrupt,
) -> anyhow::Result<(Generation, Value)> {
    let mut cancelled = false;
    loop {
        if interrupt.came() && !cancelled {
            watch.say("cancelling; Ctrl-C again leaves at once");
            client.cancel(id).await.with_context(|| format!("{id} could not be cancelled"))?;
            cancelled = true;
        }
        let asked_at = Instant::now();
        let status = client.status(id);
        let (generation, answer) = tokio::select! {
            answer = status => answer?,
            () = interrupt.wait(), if !cancelled => continue,
        };
        watch.show(&generation, Instant::now());
        if matches!(generation.status.as_str(), "succeeded" | "failed" | "cancelled") {
            return Ok((generation, answer));
        }
        tokio::select! {
            () = sleep_until(asked_at + ASK_EVERY) => {}
            () = interrupt.wait(), if !cancelled => {}
        }
    }
}

async fn fetch(client: &ApiClient, generation: &Generation, target: Target) -> anyhow::Result<Written> {
    let output = generation.output.as_ref().context("the answer has no output")?;
    let url = output.url.as_deref().context("the video has expired; it was deleted from the server")?;
    let body = client.fetch(url).await?;
    target.fill(body, output.sha256.as_deref(), &generation.request_id).await
}

fn report(args: &GenerateArgs, generation: &Generation, answer: &Value, written: &Written) -> anyhow::Result<()> {
    if args.json {
        let path = written.path.display().to_string();
        let line =
            json!({"path": path, "sizeBytes": written.size_bytes, "verified": written.verified, "generation": answer});
        output::line(&serde_json::to_string(&line)?);
    } else {
        output::raw(&body::result(generation, written));
    }
    Ok(())
}

/// The end of a generation without a video.
fn unmade(args: &GenerateArgs, answer: &Value, exit: Exit, story: String) -> anyhow::Error {
    if args.json {
        output::line(&answer.to_string());
    }
    Stop::new(exit, story).into()
}

fn refund(generation: &Generation) -> String {
    match (generation.credits_refunded, generation.credits_charged) {
        (Some(refunded), Some(charged)) => format!("{refunded} of {charged} credits came back"),
        _ => "the server does not say what came back".to_owned(),
    }
}

/// Gives a refusal of the server its number; programs get the whole answer.
fn stop(error: anyhow::Error, json: bool) -> anyhow::Error {
    let Some(refusal) = error.downcast_ref::<Refusal>() else { return error };
    if json {
        output::line(&refusal.body.to_string());
    }
    Stop::new(refusal.exit(), refusal.to_string()).into()
}

fn random_bytes() -> anyhow::Result<[u8; 16]> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).context("the system gives no random numbers")?;
    Ok(bytes)
}
