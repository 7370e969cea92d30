//! The command line as a grammar: what may be typed, and its help.
//!
//! It parses and decides nothing; the commands stand in `commands/`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::key::Scope;

/// A self-hosted, Seedance-compatible video generation server.
#[derive(Debug, Parser)]
#[command(name = "mutoscope", version, propagate_version = true, disable_help_subcommand = true)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub place: Place,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Where the server's data and configuration are.
#[derive(Debug, Clone, Default, Args)]
pub struct Place {
    /// Directory of database, artifacts and keys [default: ./mutoscope-data].
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Configuration file [default: mutoscope.toml in the data directory, if there is one].
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the server: API, workers and webhooks in one process.
    Serve(ServeArgs),
    /// Make a video from a prompt, with a server of its own or a running one.
    Generate(Box<GenerateArgs>),
    /// What previz would show, as JSON that can be edited and rendered.
    #[command(subcommand)]
    Scene(SceneCommand),
    /// Accounts and their credits.
    #[command(subcommand)]
    Account(AccountCommand),
    /// API keys.
    #[command(subcommand)]
    Key(KeyCommand),
    /// What webhooks are signed with.
    #[command(subcommand)]
    Webhook(WebhookCommand),
    /// Check that every credit is accounted for; exit code 1 if not.
    VerifyLedger(JsonArgs),
    /// Look over this machine, the data directory and the server.
    Doctor(DoctorArgs),
    /// Print the commented default configuration.
    Config(ConfigArgs),
    /// Say what a clip is and who made it, by the file alone.
    Probe(ProbeArgs),
    /// Render one clip: a job as JSON on standard input (used by the server).
    #[command(hide = true)]
    Render,
}

/// `serve`
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8787].
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<String>,
    /// Let webhooks go to http, private addresses and any port.
    #[arg(long)]
    pub allow_private_addresses: bool,
}

const GENERATE_HELP: &str = "\
Exit codes:
  0    the video was made, fetched and verified
  1    something else went wrong (network, disk)
  2    the command line or the configuration is wrong
  3    the server refused the request (a field, a limit, a conflict)
  4    the key is not accepted
  5    the credits do not suffice
  6    the generation failed; its credits came back
  7    the generation was cancelled by somebody else
  130  interrupted by Ctrl-C; the generation was cancelled

Environment:
  MUTOSCOPE_SERVER  like --server
  MUTOSCOPE_KEY     like --key, without showing the key to other users";

/// `generate`
#[derive(Debug, Args)]
#[command(after_help = GENERATE_HELP)]
pub struct GenerateArgs {
    /// What the video shows.
    pub prompt: String,
    /// File to write [default: <request id>.mp4].
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Fields of the submission.
    #[command(flatten)]
    pub fields: FieldArgs,
    /// Sent as Idempotency-Key: the same key and request make one video.
    #[arg(long, value_name = "KEY")]
    pub idempotency_key: Option<String>,
    /// A running server, such as https://video.example.com.
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
    /// An API key of that server.
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    /// Print the final answer as JSON.
    #[arg(long)]
    pub json: bool,
    /// Only say what previz would make of each word of the prompt.
    #[arg(long, conflicts_with_all = ["server", "out", "idempotency_key"])]
    pub explain: bool,
}

/// The fields of a submission beside the prompt.
#[derive(Debug, Clone, Args)]
pub struct FieldArgs {
    /// Model.
    #[arg(long, default_value = "seedance-2.0")]
    pub model: String,
    /// Width to height: 16:9, 9:16 or 1:1 [default: 16:9].
    #[arg(long, value_name = "W:H")]
    pub aspect_ratio: Option<String>,
    /// Length in seconds [default: 5].
    #[arg(long, value_name = "SECONDS")]
    pub duration: Option<u32>,
    /// 480p, 720p or 1080p [default: 720p].
    #[arg(long)]
    pub resolution: Option<String>,
    /// Varies what the words leave open [default: drawn by the server].
    #[arg(long)]
    pub seed: Option<u32>,
    /// Without sound.
    #[arg(long)]
    pub no_audio: bool,
    /// Where to tell of the end.
    #[arg(long, value_name = "URL")]
    pub webhook_url: Option<String>,
    /// A JSON object, or KEY=VALUE; may be repeated.
    #[arg(long, value_name = "JSON|KEY=VALUE")]
    pub metadata: Vec<String>,
    /// An image, video or sound to start from; may be repeated.
    #[arg(long = "media-url", value_name = "URL")]
    pub media_urls: Vec<String>,
    /// Refuse if it would cost more than this.
    #[arg(long, value_name = "CREDITS")]
    pub max_credits: Option<u64>,
}

/// `scene …`
#[derive(Debug, Subcommand)]
pub enum SceneCommand {
    /// Decide all that the words of a prompt leave open, and write it down.
    Compose(ComposeArgs),
    /// Say whether a scene can be shown, and if not, what is wrong where.
    Check {
        /// A scene as JSON; `-` reads standard input.
        file: PathBuf,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
    /// Make a video of a scene, on this machine and without a server.
    Render {
        /// A scene as JSON; `-` reads standard input.
        file: PathBuf,
        /// File to write.
        #[arg(long, short, value_name = "FILE")]
        out: PathBuf,
        /// Without sound.
        #[arg(long)]
        no_audio: bool,
        /// Print what was made as JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
}

/// `scene compose`
#[derive(Debug, Args)]
pub struct ComposeArgs {
    /// What the video shows.
    pub prompt: String,
    /// File to write [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Width to height: 16:9, 9:16 or 1:1.
    #[arg(long, value_name = "W:H", default_value = "16:9")]
    pub aspect_ratio: String,
    /// Length in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    pub duration: u32,
    /// 480p, 720p or 1080p.
    #[arg(long, default_value = "720p")]
    pub resolution: String,
    /// Varies what the words leave open.
    #[arg(long, default_value_t = 0)]
    pub seed: u32,
    /// Half the work for each picture.
    #[arg(long)]
    pub fast: bool,
}

/// Whether the answer is for a program.
#[derive(Debug, Clone, Copy, Args)]
pub struct JsonArgs {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `probe`
#[derive(Debug, Args)]
pub struct ProbeArgs {
    /// An MP4 file.
    pub file: PathBuf,
    /// Print JSON.
    #[command(flatten)]
    pub json: JsonArgs,
}

/// `doctor`
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Read every clip to its end, however many there are.
    #[arg(long)]
    pub all_clips: bool,
    /// Print JSON.
    #[command(flatten)]
    pub json: JsonArgs,
}

/// `config`
#[derive(Debug, Args)]
pub struct ConfigArgs {
    /// Print the reference page in Markdown.
    #[arg(long)]
    pub reference: bool,
}

/// `account …`
#[derive(Debug, Subcommand)]
pub enum AccountCommand {
    /// Make an account.
    Create {
        /// Its name.
        name: String,
        /// Credits to begin with.
        #[arg(long, default_value_t = 0)]
        credits: i64,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
    /// Give credits to an account; a negative number takes them away.
    Credit {
        /// Its name.
        name: String,
        /// How many.
        #[arg(allow_negative_numbers = true)]
        credits: i64,
        /// Why, for the ledger.
        #[arg(long)]
        reason: String,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
    /// Show an account.
    Show {
        /// Its name.
        name: String,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
    /// List all accounts.
    List(JsonArgs),
}

/// `key …`
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make a key and print it; it is never shown again.
    Create {
        /// The account that pays.
        #[arg(long, value_name = "NAME")]
        account: String,
        /// A test key: previz only, no credits.
        #[arg(long)]
        test: bool,
        /// What it allows; may be repeated [default: all].
        #[arg(long = "scope", value_name = "SCOPE")]
        scopes: Vec<ScopeArg>,
        /// When it ends: a date, a moment (RFC 3339), or days from now as 30d.
        #[arg(long, value_name = "WHEN")]
        expires: Option<String>,
        /// Most credits that it may spend in a day (UTC).
        #[arg(long, value_name = "CREDITS")]
        daily_cap: Option<u64>,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
    /// List keys; their texts are not kept.
    List {
        /// Only those of this account.
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
    /// End a key at once.
    Revoke {
        /// Its number, as `key list` shows it.
        id: i64,
        /// Print JSON.
        #[command(flatten)]
        json: JsonArgs,
    },
}

/// Something that a key allows.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ScopeArg {
    /// Submit and cancel.
    Generate,
    /// Read generations and credits.
    Read,
    /// Read and change webhooks.
    Webhooks,
}

impl ScopeArg {
    /// The scope that is meant.
    pub fn scope(self) -> Scope {
        match self {
            Self::Generate => Scope::Generate,
            Self::Read => Scope::Read,
            Self::Webhooks => Scope::Webhooks,
        }
    }
}

/// `webhook …`
#[derive(Debug, Subcommand)]
pub enum WebhookCommand {
    /// The signing secret.
    #[command(subcommand)]
    Secret(SecretCommand),
}

/// `webhook secret …`
#[derive(Debug, Subcommand)]
pub enum SecretCommand {
    /// Print the secret.
    Show(SecretArgs),
    /// Make a new one; the old one goes on signing for the overlap.
    Rotate(SecretArgs),
}

/// Whose secret.
#[derive(Debug, Args)]
pub struct SecretArgs {
    /// The account.
    #[arg(long, value_name = "NAME")]
    pub account: String,
    /// Print JSON.
    #[command(flatten)]
    pub json: JsonArgs,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_grammar_holds() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_data_directory_stands_before_or_after_the_verb() {
        for line in
            ["mutoscope --data-dir d key list", "mutoscope key --data-dir d list", "mutoscope key list --data-dir d"]
        {
            let cli = Cli::try_parse_from(line.split(' ')).expect(line);
            assert_eq!(cli.place.data_dir, Some(PathBuf::from("d")), "{line}");
        }
    }

    #[test]
    fn credits_may_be_taken_away() {
        let cli = Cli::try_parse_from(["mutoscope", "account", "credit", "a", "-5", "--reason", "r"]).expect("parses");
        assert!(matches!(cli.command, Command::Account(AccountCommand::Credit { credits: -5, .. })));
    }
}
