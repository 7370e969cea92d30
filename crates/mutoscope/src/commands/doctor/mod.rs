//! `doctor`: looks over this machine, the data directory and the server.
//!
//! Every line says what was found and, where something is not well, what to do.
//! It changes nothing.

mod checks;
mod clips;

use serde_json::{Value, json};

use crate::cli::DoctorArgs;
use crate::config::{Config, ConfigError, Environment, Flags};
use crate::exit::{Exit, Stop};
use crate::output;
use checks::{Finding, State};

/// Runs the command.
///
/// # Errors
/// A [`Stop`] when anything is found to be broken.
pub async fn run(args: &DoctorArgs, flags: &Flags, environment: &Environment) -> anyhow::Result<()> {
    let mut findings = checks::program();
    match Config::load(flags, environment) {
        Ok(config) => {
            findings.push(checks::config_loaded());
            findings.push(checks::open_files(&config));
            findings.extend(checks::data_dir(&config));
            findings.extend(checks::database(&config, environment));
            findings.push(clips::check(&config, args.all_clips).await);
            findings.push(checks::server(&config).await);
        }
        Err(ConfigError(faults)) => findings.extend(faults.iter().map(|fault| checks::config_fault(fault))),
    }
    findings.push(checks::renderer().await);
    if args.json.json {
        output::line(&Value::from(findings.iter().map(view).collect::<Vec<_>>()).to_string());
    } else {
        findings.iter().for_each(|finding| output::line(&sentence(finding)));
    }
    let failed = findings.iter().filter(|finding| finding.state == State::Fail).count();
    if failed == 0 { Ok(()) } else { Err(Stop::new(Exit::Failure, format!("{failed} of the checks failed")).into()) }
}

fn view(finding: &Finding) -> Value {
    json!({"check": finding.check, "state": finding.state.as_str(), "found": finding.found, "advice": finding.advice})
}

fn sentence(finding: &Finding) -> String {
    let Finding { check, state, found, advice } = finding;
    let advice = advice.as_ref().map_or_else(String::new, |advice| format!("\n{:22}→ {advice}", ""));
    format!("{:5} {check:14}  {found}{advice}", state.as_str())
}
