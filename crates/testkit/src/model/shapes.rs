//! The shapes of the reference model: plain numbers and texts. Things are named
//! by their place in the model's vectors. There is no rule in here.

/// What the store is told when it is opened.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Most jobs of an account that wait.
    pub queued_max: usize,
    /// Most jobs of an account that run.
    pub running_max: usize,
    /// How long a generation may wait to be started, in milliseconds.
    pub start_within_ms: i64,
    /// Retries after passing failures.
    pub retries_max: u32,
    /// The crash that sets a job aside.
    pub crash_tries_max: u32,
    /// First wait before a retry, in milliseconds.
    pub backoff_ms: i64,
    /// Longest wait before a retry, in milliseconds.
    pub backoff_ms_max: i64,
    /// Whether a cancel refunds what goes on upstream.
    pub refunds_unstoppable: bool,
}

/// Where an account's credits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Purse {
    /// Free.
    pub available: i64,
    /// Set aside.
    pub held: i64,
    /// Gone for good work.
    pub spent: i64,
}

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Whose, by place.
    pub account: usize,
    /// `grant`, `adjust`, `hold`, `capture` or `release`.
    pub kind: &'static str,
    /// How much.
    pub amount: i64,
    /// For which generation, by place.
    pub generation: Option<usize>,
}

/// A key, by the place of its account.
#[derive(Debug, Clone)]
pub struct Key {
    /// Who pays.
    pub account: usize,
    /// Whether it is a test key.
    pub test: bool,
    /// Most credits that it may have charged in a day.
    pub daily_cap: Option<i64>,
}

/// A job in the queue.
#[derive(Debug, Clone)]
pub struct Job {
    /// Not before this moment.
    pub run_at: i64,
    /// Who holds it, and until when.
    pub lease: Option<(u64, i64)>,
    /// Passing failures behind it.
    pub retries: u32,
    /// Crashes behind it.
    pub crashes: u32,
}

/// A generation.
#[derive(Debug, Clone)]
pub struct Generation {
    /// Who pays, by place.
    pub account: usize,
    /// The key that asked, by place.
    pub key: usize,
    /// Whether a test key asked.
    pub test: bool,
    /// As on the wire.
    pub status: &'static str,
    /// What was asked for it.
    pub price: i64,
    /// What of it came back.
    pub refunded: i64,
    /// Whether a cancel while it runs refunds it.
    pub stoppable: bool,
    /// Where to tell of the end.
    pub webhook: Option<String>,
    /// Whether its first two webhook tries are to fail.
    pub fails_first: bool,
    /// Its row in the queue, while it has not ended.
    pub job: Option<Job>,
    /// How far the work is.
    pub progress: f32,
    /// The code of its failure.
    pub failure: Option<&'static str>,
    /// When it was accepted.
    pub created_at: i64,
    /// When work began.
    pub started_at: Option<i64>,
    /// When it ended.
    pub finished_at: Option<i64>,
    /// Until when its artifact is kept, and whether it has a still.
    pub kept: Option<(i64, bool)>,
    /// Whether its artifact's time is over.
    pub expired: bool,
}

/// A try of a webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Try {
    /// When it began.
    pub at: i64,
    /// What was answered.
    pub http_status: Option<u16>,
}

/// A webhook message.
#[derive(Debug, Clone)]
pub struct Message {
    /// Of which generation, by place.
    pub generation: usize,
    /// Where it goes, by place.
    pub endpoint: usize,
    /// `pending`, `delivered`, `exhausted` or `skipped`.
    pub status: &'static str,
    /// Tries so far.
    pub tries: Vec<Try>,
    /// Whether somebody is sending it.
    pub claimed: bool,
    /// When it is tried next.
    pub next_at: Option<i64>,
    /// When it was made.
    pub created_at: i64,
}

/// Somewhere that webhooks go.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// Whose, by place.
    pub account: usize,
    /// The exact address.
    pub url: String,
    /// Since when it has only failed.
    pub failing_since: Option<i64>,
    /// Whether it has been given up.
    pub disabled: bool,
}

/// A request to make something.
#[derive(Debug, Clone)]
pub struct Submit {
    /// The key that asks, by place.
    pub key: usize,
    /// What it costs.
    pub price: i64,
    /// The most that the client would pay.
    pub max_credits: Option<i64>,
    /// Whether a cancel while it runs refunds it.
    pub stoppable: bool,
    /// Where to tell of the end.
    pub webhook: Option<String>,
    /// Whether its prompt asks for two failing webhook tries.
    pub fails_first: bool,
    /// Whether moderation has refused it.
    pub rejected: bool,
    /// The client's name for it, and what it asks for.
    pub idempotency: Option<(String, String)>,
}

/// An accepted request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted {
    /// The generation, by place.
    pub generation: usize,
    /// What it costs.
    pub price: i64,
    /// Whether it is an old answer.
    pub replayed: bool,
}

/// Why a request is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Its name belongs to another request.
    Mismatch,
    /// Moderation.
    Rejected,
    /// More than the client would pay.
    PriceAboveMax(i64, i64),
    /// Too many wait.
    QueueFull(usize),
    /// The key has used up its day: cap and use.
    DailyCap(i64, i64),
    /// Too little: needed and there.
    Insufficient(i64, i64),
}

/// How a worker hands a lease back.
#[derive(Debug, Clone, Copy)]
pub enum Ending {
    /// A clip, kept until then, with a still or without.
    Clip(i64, bool),
    /// No clip for now; the code.
    Passing(&'static str),
    /// No clip for good; the code.
    Final(&'static str),
    /// The work ended abnormally.
    Crashed,
    /// The server stops.
    Released,
}

/// What handing a lease back came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The generation has ended.
    Done,
    /// It is tried again then.
    Retrying(i64),
    /// It was not the holder's any more.
    Lost,
}

/// What a sweep did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Leases that ran out.
    pub leases: usize,
    /// Generations that nobody started.
    pub generations: usize,
    /// Artifacts whose time was over.
    pub artifacts: usize,
    /// Old rows removed.
    pub rows: usize,
}
