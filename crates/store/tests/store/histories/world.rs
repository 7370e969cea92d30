//! The store and the model side by side, and every step taken by both.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::generation::{Failure, FailureCode, TransitionRefused, artifact_key, thumbnail_key};
use domain::id::{AccountId, KeyId, MessageId, RequestId};
use domain::job::{AttemptError, RetryPolicy};
use domain::time::Timestamp;
use domain::webhook::{Answer, judge};
use futures_util::future::join_all;
use store::{AdminRefusal, DeliveryAttempt, Lease, Options, Places, Settled, Store, Submission, SubmitRefusal};
use testkit::model::{self, Ending, Model, Refusal, Rules};

use super::step::{Asked, End, Step};
use crate::support::{self, Home, START};

/// Compares, and tells what differs.
macro_rules! agree {
    ($real:expr, $model:expr, $($what:tt)+) => {{
        let (real, model) = (&$real, &$model);
        if real != model {
            return Err(format!("{}: the store says {real:?}, the model {model:?}", format_args!($($what)+)));
        }
    }};
}
pub(super) use agree;

pub type Told = Result<(), String>;

const QUEUED_MAX: u32 = 12;
const RUNNING_MAX: u32 = 3;
const POLICY: RetryPolicy =
    RetryPolicy { retries_max: 2, crash_tries_max: 3, backoff_ms: 2_000, backoff_ms_max: 5_000 };
/// The prompt of a test key that makes two webhook tries fail.
const FAILS_FIRST: &str = "test:webhook_500";

/// A lease in the hands of a worker, lost or not.
struct Hand {
    lease: Lease,
    generation: usize,
    token: u64,
}

pub struct World {
    pub home: Home,
    /// Gone only between two lives.
    store: Option<Store>,
    pub model: Model,
    /// Milliseconds since the start.
    pub now: i64,
    pub accounts: Vec<AccountId>,
    pub keys: Vec<KeyId>,
    pub ids: Vec<RequestId>,
    hands: Vec<Hand>,
    tokens: HashSet<i64>,
    /// Messages on their way: row and generation.
    sending: Vec<(i64, usize)>,
    /// What was first sent for each generation.
    sent: HashMap<usize, (MessageId, String)>,
    /// How often what has come about, so that a history of nothing shows.
    pub seen: BTreeMap<&'static str, u32>,
}

fn options() -> Options {
    Options { retries: POLICY, queued_max: QUEUED_MAX, running_max: RUNNING_MAX, ..support::options() }
}

fn rules() -> Rules {
    Rules {
        queued_max: QUEUED_MAX as usize,
        running_max: RUNNING_MAX as usize,
        start_within_ms: 24 * 3_600_000,
        retries_max: POLICY.retries_max,
        crash_tries_max: POLICY.crash_tries_max,
        backoff_ms: POLICY.backoff_ms,
        backoff_ms_max: POLICY.backoff_ms_max,
        refunds_unstoppable: false,
    }
}

pub fn url(number: u64) -> String {
    format!("https://customer.example/hook/{number}")
}

/// The one of `len` that a number means, if there is any.
fn pick(number: u64, len: usize) -> Option<usize> {
    (len > 0).then(|| (number % len as u64) as usize)
}

impl World {
    pub fn new() -> Self {
        let home = Home::new();
        let (store, _) = home.open(options(), START);
        Self {
            home,
            store: Some(store),
            model: Model::new(rules()),
            now: START.as_ms(),
            accounts: Vec::new(),
            keys: Vec::new(),
            ids: Vec::new(),
            hands: Vec::new(),
            tokens: HashSet::new(),
            sending: Vec::new(),
            sent: HashMap::new(),
            seen: BTreeMap::new(),
        }
    }

    pub fn store(&self) -> &Store {
        self.store.as_ref().expect("a life is under way")
    }

    pub fn moment(&self) -> Timestamp {
        Timestamp::from_ms(self.now)
    }

    pub fn generation_of(&self, id: RequestId) -> Option<usize> {
        self.ids.iter().position(|known| *known == id)
    }

    fn saw(&mut self, what: &'static str, times: usize) {
        *self.seen.entry(what).or_default() += times as u32;
    }

    pub async fn step(&mut self, step: &Step) -> Told {
        match step {
            Step::OpenAccount { credits } => self.open_account(*credits).await,
            Step::MakeKey { account, test, daily_cap } => self.make_key(*account, *test, *daily_cap).await,
            Step::Grant { account, amount } => self.grant(*account, *amount).await,
            Step::Submit(asked) => self.submit(asked).await,
            Step::Claim { limit, lease_ms } => self.claim(*limit, *lease_ms).await,
            Step::Heartbeat { who, lease_ms } => self.heartbeat(*who, *lease_ms).await,
            Step::Report { hand, percent } => self.report(*hand, *percent).await,
            Step::Settle { hand, ending } => self.settle(*hand, *ending).await,
            Step::Cancel { generation, stranger, other_namespace } => {
                self.cancel(*generation, *stranger, *other_namespace).await
            }
            Step::Wait { ms } => {
                self.now += ms;
                Ok(())
            }
            Step::Sweep => self.sweep().await,
            Step::Reopen => self.reopen().await,
            Step::Send { limit, per_endpoint } => self.send(*limit, *per_endpoint).await,
            Step::Answer { message, http_status, asked_ms } => self.answer(*message, *http_status, *asked_ms).await,
            Step::Unsend { message } => self.unsend(*message).await,
            Step::Delete { limit } => self.delete(*limit).await,
        }
    }

    async fn open_account(&mut self, credits: i64) -> Told {
        let name = format!("account-{}", self.accounts.len());
        let made = self.store().create_account(&name, credits, support::seal, "test", self.moment()).await;
        let made = made.map_err(text)?.map_err(text)?;
        let again = self.store().create_account(&name, credits, support::seal, "test", self.moment()).await;
        agree!(again.map_err(text)?.err(), Some(AdminRefusal::AccountExists(name.clone())), "a taken name");
        self.accounts.push(made.id);
        self.model.open_account(credits);
        Ok(())
    }

    async fn make_key(&mut self, account: u64, test: bool, daily_cap: Option<i64>) -> Told {
        let Some(account) = pick(account, self.accounts.len()) else { return Ok(()) };
        let key = support::make_key(self.store(), &format!("account-{account}"), test, daily_cap).await;
        self.keys.push(key);
        self.model.keys.push(model::Key { account, test, daily_cap });
        Ok(())
    }

    async fn grant(&mut self, account: u64, amount: i64) -> Told {
        let Some(account) = pick(account, self.accounts.len()) else { return Ok(()) };
        let granted = self.store().grant(&format!("account-{account}"), amount, "why", "test", self.moment()).await;
        let granted = granted.map_err(text)?.map(drop);
        let expected = self.model.grant(account, amount).map_err(|available| AdminRefusal::Overdraw { available });
        agree!(granted, expected, "a grant of {amount}");
        Ok(())
    }

    async fn submit(&mut self, all: &[Asked]) -> Told {
        let all: Vec<(model::Submit, Submission)> = all.iter().filter_map(|asked| self.submission(asked)).collect();
        // Polled in order, hence queued and decided in order.
        let answers =
            join_all(all.iter().map(|(_, submission)| self.store().submit(submission.clone(), self.moment())));
        let answers = answers.await;
        for ((asked, submission), answer) in all.into_iter().zip(answers) {
            let expected = self.model.submit(&asked, self.now);
            if let Ok(accepted) = &expected
                && !accepted.replayed
            {
                self.ids.push(submission.id);
            }
            let expected = expected.map(|accepted| (self.ids[accepted.generation], accepted.price, accepted.replayed));
            let answer = answer.map_err(text)?.map(|told| (told.id, told.price, told.replayed)).map_err(refusal);
            agree!(answer, expected, "a submission {asked:?}");
            let what = match answer {
                Ok((_, _, replayed)) if replayed => "replayed",
                Ok(_) => "accepted",
                Err(Refusal::Mismatch) => "mismatch",
                Err(Refusal::Rejected) => "rejected",
                Err(Refusal::PriceAboveMax(..)) => "price above max",
                Err(Refusal::QueueFull(_)) => "queue full",
                Err(Refusal::DailyCap(..)) => "daily cap",
                Err(Refusal::Insufficient(..)) => "insufficient credits",
            };
            self.saw(what, 1);
        }
        Ok(())
    }

    fn submission(&self, asked: &Asked) -> Option<(model::Submit, Submission)> {
        let key = pick(asked.key, self.keys.len())?;
        let model::Key { account, test, daily_cap } = self.model.keys[key].clone();
        let webhook = asked.webhook.map(url);
        let mut submission = support::submission(self.accounts[account], self.keys[key], asked.price);
        submission.test = test;
        submission.daily_cap = daily_cap;
        submission.rejected = asked.rejected;
        submission.new.stoppable = asked.stoppable;
        submission.new.max_credits = asked.max_credits;
        submission.new.webhook_url = webhook.clone();
        if asked.fails_first {
            submission.new.prompt = FAILS_FIRST.to_owned();
        }
        submission.idempotency = asked.name.and_then(|(name, body)| support::named(&format!("name {name}"), body));
        let asked = model::Submit {
            key,
            price: asked.price,
            max_credits: asked.max_credits,
            stoppable: asked.stoppable,
            webhook,
            fails_first: asked.fails_first,
            rejected: asked.rejected,
            idempotency: asked.name.map(|(name, body)| (name.to_string(), body.to_string())),
        };
        Some((asked, submission))
    }

    async fn claim(&mut self, limit: u32, lease_ms: i64) -> Told {
        let claims = self.store().claim(limit, lease_ms, self.moment()).await.map_err(text)?;
        let expected = self.model.claim(limit as usize, lease_ms, self.now);
        let real: Vec<_> = claims.iter().map(|claim| (claim.generation.id, claim.lease.id())).collect();
        let model: Vec<_> = expected.iter().map(|(at, _)| (self.ids[*at], self.ids[*at])).collect();
        agree!(real, model, "a claim of {limit}");
        for (claim, (generation, token)) in claims.into_iter().zip(expected) {
            agree!(self.tokens.insert(claim.lease.token()), true, "whether the lease's number is new");
            agree!(claim.generation.status.as_str(), "processing", "the status of a claimed generation");
            self.hands.push(Hand { lease: claim.lease, generation, token });
        }
        Ok(())
    }

    async fn heartbeat(&mut self, who: u64, lease_ms: i64) -> Told {
        let beating = self.hands.iter().enumerate().filter(|(at, _)| who & (1 << (at % 64)) != 0);
        let beating: Vec<&Hand> = beating.map(|(_, hand)| hand).collect();
        let references = beating.iter().map(|hand| hand.lease.reference()).collect();
        let lost = self.store().heartbeat(references, lease_ms, self.moment()).await.map_err(text)?;
        let lost: Vec<RequestId> = lost.iter().map(|lease| lease.id).collect();
        let mut expected = Vec::new();
        for hand in beating {
            if !self.model.heartbeat(hand.generation, hand.token, lease_ms, self.now) {
                expected.push(hand.lease.id());
            }
        }
        agree!(lost, expected, "the leases that a heartbeat finds lost");
        Ok(())
    }

    async fn report(&mut self, hand: u64, percent: u64) -> Told {
        let Some(at) = pick(hand, self.hands.len()) else { return Ok(()) };
        let (hand, fraction) = (&self.hands[at], percent as f32 / 100.0);
        self.store().report_progress(hand.lease.reference(), fraction).await.map_err(text)?;
        self.model.report(hand.generation, hand.token, fraction);
        Ok(())
    }

    async fn settle(&mut self, hand: u64, end: End) -> Told {
        let Some(at) = pick(hand, self.hands.len()) else { return Ok(()) };
        let Hand { lease, generation, token } = self.hands.swap_remove(at);
        let (now, id) = (self.moment(), lease.id());
        let failed = |code| AttemptError::Passing(Failure::of(code));
        let (settled, ending) = match end {
            End::Clip { kept_ms, still } => {
                let mut success = support::clip(id, now.plus_ms(kept_ms));
                success.output.thumbnail_key = still.then(|| thumbnail_key(id));
                (self.store().succeed(lease, success, now).await, Ending::Clip(self.now + kept_ms, still))
            }
            End::Passing => {
                let ending = Ending::Passing("provider_timeout");
                (self.store().end_attempt(lease, failed(FailureCode::ProviderTimeout), now).await, ending)
            }
            End::Final => {
                let error = AttemptError::Final(Failure::of(FailureCode::ContentRejected));
                (self.store().end_attempt(lease, error, now).await, Ending::Final("content_rejected"))
            }
            End::Crashed => (self.store().end_attempt(lease, AttemptError::Crashed, now).await, Ending::Crashed),
            End::Released => (self.store().release(lease, now).await, Ending::Released),
        };
        let settled = match settled.map_err(text)? {
            Settled::Done => model::Settled::Done,
            Settled::Retrying(at) => model::Settled::Retrying(at.as_ms()),
            Settled::Lost => model::Settled::Lost,
        };
        agree!(settled, self.model.settle(generation, token, ending, self.now), "a lease handed back, {end:?}");
        let what = match settled {
            model::Settled::Done => "ended by a worker",
            model::Settled::Retrying(_) => "to be tried again",
            model::Settled::Lost => "lost lease",
        };
        self.saw(what, 1);
        Ok(())
    }

    async fn cancel(&mut self, generation: u64, stranger: bool, other_namespace: bool) -> Told {
        let Some(at) = pick(generation, self.ids.len()) else { return Ok(()) };
        let mut account = self.model.generations[at].account;
        if stranger {
            account = (account + 1) % self.accounts.len();
        }
        let test = self.model.generations[at].test != other_namespace;
        let answer = self.store().cancel(self.accounts[account], test, self.ids[at], self.moment()).await;
        let answer = answer.map_err(text)?.map(|outcome| match outcome {
            Ok(generation) => Ok(generation.status.as_str()),
            Err(TransitionRefused::Ended(status)) => Err(status.as_str()),
            Err(other) => Err(if other == TransitionRefused::Started { "started" } else { "already" }),
        });
        let expected = self.model.cancel(account, test, at, self.now).map(|outcome| outcome.map(|()| "cancelled"));
        agree!(answer, expected, "a cancel of generation {at}");
        let what = match answer {
            None => "cancel of a stranger's",
            Some(Ok(_)) => "cancelled",
            Some(Err(_)) => "not cancellable",
        };
        self.saw(what, 1);
        Ok(())
    }

    async fn sweep(&mut self) -> Told {
        let reaped = self.store().reap(self.moment()).await.map_err(text)?;
        let real = model::Swept {
            leases: reaped.leases_expired,
            generations: reaped.generations_expired,
            artifacts: reaped.artifacts_expired,
            rows: reaped.rows_pruned,
        };
        agree!(real, self.model.sweep(self.now), "a sweep");
        self.saw("lease expired", real.leases);
        self.saw("generation expired", real.generations);
        self.saw("artifact expired", real.artifacts);
        self.saw("row pruned", real.rows);
        Ok(())
    }

    async fn reopen(&mut self) -> Told {
        self.store().close().await;
        if self.store().claim(1, 1, self.moment()).await.is_ok() {
            return Err("a closed store took a request".to_owned());
        }
        // The directory is free once the last handle is gone.
        self.store = None;
        let (store, opened) = self.home.open(options(), self.moment());
        self.store = Some(store);
        agree!(opened.first_start, false, "whether there was a database");
        agree!((opened.leases_freed, opened.deliveries_freed), self.model.reopen(self.now), "what an opening frees");
        self.saw("lease freed by an opening", opened.leases_freed);
        self.sending.clear();
        Ok(())
    }

    /// Which of several that are due are sent is left open, within limits.
    async fn send(&mut self, limit: u32, per_endpoint: u32) -> Told {
        let now = self.now;
        let claimed = self
            .store()
            .claim_deliveries(Places { free: limit, per_endpoint, failing: u32::MAX }, self.moment())
            .await
            .map_err(text)?;
        let endpoints = self.model.endpoints.len();
        let takes = |endpoint| {
            let room = self.model.room_at(endpoint, per_endpoint as usize);
            self.model.due_at(endpoint, now).count().min(room)
        };
        let most: usize = (0..endpoints).map(takes).sum();
        agree!(claimed.len(), most.min(limit as usize), "how many messages are claimed of {limit}");
        let mut taken = vec![0; endpoints];
        for delivery in &claimed {
            let body: serde_json::Value = serde_json::from_str(&delivery.body).map_err(text)?;
            let id = body["requestId"].as_str().and_then(|id| id.parse().ok()).and_then(|id| self.generation_of(id));
            let Some(at) = id else { return Err(format!("a message about nothing: {body}")) };
            let first = self.sent.entry(at).or_insert_with(|| (delivery.id, delivery.body.clone()));
            agree!((delivery.id, delivery.body.clone()), *first, "what every try sends");
            let generation = &self.model.generations[at];
            let kind = format!("generation.{}", generation.status);
            agree!(body["type"].as_str(), Some(kind.as_str()), "the event's name");
            agree!(body["creditsRefunded"].as_i64(), Some(generation.refunded), "the event's refund");
            let Some(message) = self.model.messages.iter().find(|message| message.generation == at) else {
                return Err(format!("a message that should not be: {body}"));
            };
            agree!(message.claimed || message.next_at.is_none_or(|at| at > now), false, "whether it was not due");
            let endpoint = &self.model.endpoints[message.endpoint];
            agree!(delivery.url, endpoint.url, "where it goes");
            agree!(delivery.account, self.accounts[endpoint.account], "whose it is");
            agree!(delivery.tries as usize, message.tries.len(), "how many tries it has had");
            let forced = generation.test && generation.fails_first && message.tries.len() < 2;
            agree!(delivery.forced_500, forced, "whether it is to fail");
            taken[message.endpoint] += 1;
            let endpoint = message.endpoint;
            let message = self.model.message(at).ok_or("it is there")?;
            message.claimed = true;
            agree!(taken[endpoint] <= per_endpoint, true, "whether the endpoint's limit is kept");
            self.sending.push((delivery.seq, at));
        }
        Ok(())
    }

    async fn answer(&mut self, message: u64, http_status: Option<u16>, asked_ms: i64) -> Told {
        let Some(at) = pick(message, self.sending.len()) else { return Ok(()) };
        let (seq, generation) = self.sending.swap_remove(at);
        let tries = self.model.message(generation).map_or(0, |message| message.tries.len());
        let now = self.moment();
        let error = http_status.is_none().then(|| "connection refused".to_owned());
        let attempt = DeliveryAttempt { at: now, http_status, error, duration_ms: 12 };
        let verdict = judge(Answer { http_status, retry_after_ms: Some(asked_ms) }, tries + 1, now, 0.0);
        self.store().record_delivery(seq, attempt, verdict, now).await.map_err(text)?;
        self.model.record_try(generation, http_status, asked_ms, self.now);
        let status = self.model.message(generation).map_or("gone", |message| message.status);
        self.saw(if status == "pending" { "message to be tried again" } else { status }, 1);
        Ok(())
    }

    async fn unsend(&mut self, message: u64) -> Told {
        let Some(at) = pick(message, self.sending.len()) else { return Ok(()) };
        let (seq, generation) = self.sending.swap_remove(at);
        self.store().unclaim_delivery(seq).await.map_err(text)?;
        if let Some(message) = self.model.message(generation) {
            message.claimed = false;
        }
        Ok(())
    }

    async fn delete(&mut self, limit: u32) -> Told {
        let due = self.store().due_deletions(limit, self.moment()).await.map_err(text)?;
        let waiting = self.model.deletions.iter().filter(|(_, not_before)| **not_before <= self.now);
        let waiting: Vec<((usize, bool), String)> = waiting.map(|(file, _)| (*file, self.file(*file))).collect();
        agree!(due.len(), waiting.len().min(limit as usize), "how many files may be deleted");
        for key in due {
            let Some((file, _)) = waiting.iter().find(|(_, known)| *known == key) else {
                return Err(format!("{key} is not to be deleted"));
            };
            self.store().deletion_done(key).await.map_err(text)?;
            self.model.deletions.remove(file);
        }
        Ok(())
    }

    fn file(&self, (generation, still): (usize, bool)) -> String {
        let id = self.ids[generation];
        if still { thumbnail_key(id) } else { artifact_key(id) }
    }
}

fn refusal(refusal: SubmitRefusal) -> Refusal {
    match refusal {
        SubmitRefusal::IdempotencyMismatch => Refusal::Mismatch,
        SubmitRefusal::Rejected => Refusal::Rejected,
        SubmitRefusal::PriceAboveMax { price, max } => Refusal::PriceAboveMax(price, max),
        SubmitRefusal::QueueFull { queued_max } => Refusal::QueueFull(queued_max as usize),
        SubmitRefusal::DailyCapReached { cap, used } => Refusal::DailyCap(cap, used),
        SubmitRefusal::InsufficientCredits { required, available } => Refusal::Insufficient(required, available),
        SubmitRefusal::IdempotencyInProgress => panic!("nothing here takes five seconds"),
    }
}

pub fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
