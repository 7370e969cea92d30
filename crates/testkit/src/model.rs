//! A reference model of the store: what must be true, told a second time.
//!
//! Plain numbers, texts and vectors, searched from end to end. It shares no
//! code with `domain` or `store`, so that a rule misread there is not misread
//! here in the same way; it keeps no counters, so that a counter there is held
//! against a count. It must never be used for anything but tests.

mod shapes;
mod webhooks;

use std::collections::{BTreeMap, HashMap};

pub use shapes::*;

const SECOND: i64 = 1_000;
const DAY: i64 = 24 * 60 * 60 * SECOND;
struct Remembered {
    body: String,
    generation: usize,
    price: i64,
    at: i64,
}

/// Everything that the store should hold.
pub struct Model {
    rules: Rules,
    /// Balances, by account.
    pub purses: Vec<Purse>,
    /// Every key.
    pub keys: Vec<Key>,
    /// Every ledger line.
    pub lines: Vec<Line>,
    /// Every generation, oldest first.
    pub generations: Vec<Generation>,
    /// Every endpoint.
    pub endpoints: Vec<Endpoint>,
    /// Every message that is remembered.
    pub messages: Vec<Message>,
    /// Files to be deleted: generation, whether the still, not before.
    pub deletions: BTreeMap<(usize, bool), i64>,
    names: HashMap<(usize, bool, String), Remembered>,
    days: HashMap<(usize, i64), i64>,
    leases: u64,
    /// When each lease that is remembered ended.
    ended: Vec<i64>,
    /// The newest lease of each account that has had one.
    served: HashMap<usize, u64>,
}

impl Model {
    /// Nothing yet.
    pub fn new(rules: Rules) -> Self {
        Self {
            rules,
            purses: Vec::new(),
            keys: Vec::new(),
            lines: Vec::new(),
            generations: Vec::new(),
            endpoints: Vec::new(),
            messages: Vec::new(),
            deletions: BTreeMap::new(),
            names: HashMap::new(),
            days: HashMap::new(),
            leases: 0,
            ended: Vec::new(),
            served: HashMap::new(),
        }
    }

    /// A new account with a first grant.
    pub fn open_account(&mut self, credits: i64) -> usize {
        self.purses.push(Purse::default());
        let account = self.purses.len() - 1;
        if credits > 0 {
            self.line(account, "grant", credits, None);
        }
        account
    }

    /// Credits from the operator, or back; refused with what there is.
    pub fn grant(&mut self, account: usize, amount: i64) -> Result<(), i64> {
        let available = self.purses[account].available;
        if available + amount < 0 {
            return Err(available);
        }
        self.line(account, if amount < 0 { "adjust" } else { "grant" }, amount, None);
        Ok(())
    }

    /// How many jobs of an account wait.
    pub fn queued(&self, account: usize) -> usize {
        self.jobs(account).filter(|job| job.lease.is_none()).count()
    }

    /// How many jobs of an account run.
    pub fn running(&self, account: usize) -> usize {
        self.jobs(account).filter(|job| job.lease.is_some()).count()
    }

    /// A submission.
    pub fn submit(&mut self, asked: &Submit, now: i64) -> Result<Accepted, Refusal> {
        let Key { account, test, daily_cap } = self.keys[asked.key].clone();
        if let Some((name, body)) = &asked.idempotency
            && let Some(known) = self.names.get(&(account, test, name.clone()))
        {
            let same = known.body == *body;
            let answer = Accepted { generation: known.generation, price: known.price, replayed: true };
            return if same { Ok(answer) } else { Err(Refusal::Mismatch) };
        }
        let price = asked.price;
        if asked.rejected {
            return Err(Refusal::Rejected);
        }
        if let Some(max) = asked.max_credits
            && max < price
        {
            return Err(Refusal::PriceAboveMax(price, max));
        }
        if self.queued(account) >= self.rules.queued_max {
            return Err(Refusal::QueueFull(self.rules.queued_max));
        }
        if !test {
            self.pay_for(asked.key, account, daily_cap, price, now)?;
        }
        self.generations.push(Generation {
            account,
            key: asked.key,
            test,
            status: "queued",
            price,
            refunded: 0,
            stoppable: asked.stoppable,
            webhook: asked.webhook.clone(),
            fails_first: asked.fails_first,
            job: Some(Job { run_at: now, lease: None, retries: 0, crashes: 0 }),
            progress: 0.0,
            failure: None,
            created_at: now,
            started_at: None,
            finished_at: None,
            kept: None,
            expired: false,
        });
        let generation = self.generations.len() - 1;
        if !test {
            self.line(account, "hold", price, Some(generation));
        }
        if let Some((name, body)) = &asked.idempotency {
            let known = Remembered { body: body.clone(), generation, price, at: now };
            self.names.insert((account, test, name.clone()), known);
        }
        Ok(Accepted { generation, price, replayed: false })
    }

    fn pay_for(&mut self, key: usize, account: usize, cap: Option<i64>, price: i64, now: i64) -> Result<(), Refusal> {
        let today = (key, now.div_euclid(DAY));
        let used = self.days.get(&today).copied().unwrap_or(0);
        if let Some(cap) = cap
            && used + price > cap
        {
            return Err(Refusal::DailyCap(cap, used));
        }
        let available = self.purses[account].available;
        if available < price {
            return Err(Refusal::Insufficient(price, available));
        }
        if cap.is_some() {
            self.days.insert(today, used + price);
        }
        Ok(())
    }

    /// Leases, each with the generation's place and the lease's number: the
    /// account with the fewest running first, among equals the one that was
    /// served longest ago, and among those that never were the oldest job.
    pub fn claim(&mut self, limit: usize, lease_ms: i64, now: i64) -> Vec<(usize, u64)> {
        let mut claimed = Vec::new();
        while claimed.len() < limit {
            let due = |job: &Job| job.lease.is_none() && job.run_at <= now;
            let waiting = (0..self.generations.len()).filter(|&at| self.generations[at].job.as_ref().is_some_and(due));
            let served = |account: usize| self.served.get(&account).copied().unwrap_or(0);
            let turn = |at: &usize| {
                let account = self.generations[*at].account;
                (self.running(account), served(account), *at)
            };
            let Some(next) = waiting.filter(|at| turn(at).0 < self.rules.running_max).min_by_key(turn) else { break };
            self.leases += 1;
            let lease = (self.leases, now + lease_ms);
            let generation = &mut self.generations[next];
            self.served.insert(generation.account, self.leases);
            if let Some(job) = &mut generation.job {
                job.lease = Some(lease);
            }
            generation.status = "processing";
            generation.started_at.get_or_insert(now);
            claimed.push((next, lease.0));
        }
        claimed
    }

    /// Whether a lease is still its holder's.
    pub fn holds(&self, generation: usize, lease: u64) -> bool {
        self.generations[generation].job.as_ref().and_then(|job| job.lease).is_some_and(|(held, _)| held == lease)
    }

    /// A heartbeat; whether it was in time.
    pub fn heartbeat(&mut self, generation: usize, lease: u64, lease_ms: i64, now: i64) -> bool {
        let holds = self.holds(generation, lease);
        if let Some(job) = self.generations[generation].job.as_mut().filter(|_| holds) {
            job.lease = Some((lease, now + lease_ms));
        }
        holds
    }

    /// A report of progress.
    pub fn report(&mut self, generation: usize, lease: u64, fraction: f32) {
        if self.holds(generation, lease) {
            self.generations[generation].progress = fraction;
        }
    }

    /// A lease is handed back.
    pub fn settle(&mut self, generation: usize, lease: u64, ending: Ending, now: i64) -> Settled {
        if !self.holds(generation, lease) {
            return Settled::Lost;
        }
        let rules = self.rules.clone();
        let Some(job) = &mut self.generations[generation].job else { return Settled::Lost };
        match ending {
            Ending::Clip(until, still) => {
                self.generations[generation].kept = Some((until, still));
                self.end(generation, "succeeded", now);
                return Settled::Done;
            }
            Ending::Released => {
                self.ended.push(now);
                (job.lease, job.run_at) = (None, now);
                return Settled::Retrying(now);
            }
            Ending::Final(code) => return self.fail(generation, code, now),
            Ending::Passing(code) if job.retries == rules.retries_max => return self.fail(generation, code, now),
            Ending::Passing(_) => job.retries += 1,
            Ending::Crashed => job.crashes += 1,
        }
        if job.crashes == rules.crash_tries_max {
            return self.fail(generation, "internal_error", now);
        }
        let mut wait = rules.backoff_ms;
        for _ in 1..job.retries + job.crashes {
            wait = (wait * 2).min(rules.backoff_ms_max);
        }
        self.ended.push(now);
        (job.lease, job.run_at) = (None, now + wait);
        Settled::Retrying(now + wait)
    }

    fn fail(&mut self, generation: usize, code: &'static str, now: i64) -> Settled {
        self.generations[generation].failure = Some(code);
        self.end(generation, "failed", now);
        Settled::Done
    }

    /// A cancel: `None` where there is no such generation for this customer,
    /// an error with the status of one that has ended otherwise.
    pub fn cancel(
        &mut self,
        account: usize,
        test: bool,
        generation: usize,
        now: i64,
    ) -> Option<Result<(), &'static str>> {
        let found = &self.generations[generation];
        if found.account != account || found.test != test {
            return None;
        }
        match found.status {
            "cancelled" => Some(Ok(())),
            "succeeded" | "failed" => Some(Err(found.status)),
            begun => {
                if begun == "processing" {
                    for still in [false, true] {
                        self.deletions.insert((generation, still), now + 60 * SECOND);
                    }
                }
                self.end(generation, "cancelled", now);
                Some(Ok(()))
            }
        }
    }

    /// Everything that time has ended.
    pub fn sweep(&mut self, now: i64) -> Swept {
        let mut swept = Swept { leases: self.free_leases(now, now), ..Swept::default() };
        for at in 0..self.generations.len() {
            let found = &mut self.generations[at];
            let waits = found.status == "queued" && found.created_at + self.rules.start_within_ms <= now;
            if found.kept.is_some_and(|(until, _)| until <= now) && !found.expired {
                found.expired = true;
                swept.artifacts += 1;
                let stills: &[bool] =
                    if found.kept.is_some_and(|(_, still)| still) { &[false, true] } else { &[false] };
                for still in stills {
                    self.deletions.entry((at, *still)).or_insert(now);
                }
            }
            if waits {
                swept.generations += 1;
                self.fail(at, "expired", now);
            }
        }
        let before = self.names.len() + self.days.len() + self.messages.len() + self.ended.len();
        self.names.retain(|_, known| known.at + 2 * DAY > now);
        self.days.retain(|(_, day), _| day + 2 >= now.div_euclid(DAY));
        let (old, kept) = std::mem::take(&mut self.messages).into_iter().partition(|message| {
            message.status != "pending" && !message.claimed && message.created_at + 30 * DAY <= now
        });
        self.messages = kept;
        self.ended.retain(|ended| ended + 30 * DAY > now);
        swept.rows = before - self.names.len() - self.days.len() - self.messages.len() - self.ended.len();
        swept.rows += self.forget_endpoints(&old);
        swept
    }

    /// The process dies and another opens the store: leases and claims freed.
    pub fn reopen(&mut self, now: i64) -> (usize, usize) {
        let claims = self.messages.iter_mut().filter(|message| message.claimed);
        let claims = claims.map(|message| message.claimed = false).count();
        (self.free_leases(i64::MAX, now), claims)
    }

    fn free_leases(&mut self, until_max: i64, now: i64) -> usize {
        let jobs = self.generations.iter_mut().filter_map(|generation| generation.job.as_mut());
        let over = jobs.filter(|job| job.lease.is_some_and(|(_, until)| until <= until_max));
        let freed = over.map(|job| job.lease = None).count();
        self.ended.extend(std::iter::repeat_n(now, freed));
        freed
    }

    fn jobs(&self, account: usize) -> impl Iterator<Item = &Job> {
        let theirs = self.generations.iter().filter(move |generation| generation.account == account);
        theirs.filter_map(|generation| generation.job.as_ref())
    }

    /// The end of a generation, with all that belongs to it.
    fn end(&mut self, at: usize, status: &'static str, now: i64) {
        let unstarted = self.generations[at].status == "queued";
        let generation = &mut self.generations[at];
        generation.status = status;
        generation.finished_at = Some(now);
        let job = generation.job.take();
        self.ended.extend(job.filter(|job| job.lease.is_some()).map(|_| now));
        let kept_by_operator = match status {
            "succeeded" => true,
            "cancelled" => !unstarted && !generation.stoppable && !self.rules.refunds_unstoppable,
            _ => false,
        };
        let (account, key, price, test) = (generation.account, generation.key, generation.price, generation.test);
        if !kept_by_operator {
            generation.refunded = price;
        }
        let day = (key, generation.created_at.div_euclid(DAY));
        if !test {
            self.line(account, if kept_by_operator { "capture" } else { "release" }, price, Some(at));
        }
        if let Some(used) = self.days.get_mut(&day).filter(|_| !test && !kept_by_operator) {
            *used -= price;
        }
        self.tell(at, now);
    }

    /// The only place where the model moves credits.
    fn line(&mut self, account: usize, kind: &'static str, amount: i64, generation: Option<usize>) {
        let purse = &mut self.purses[account];
        let (available, held, spent) = match kind {
            "hold" => (-amount, amount, 0),
            "capture" => (0, -amount, amount),
            "release" => (amount, -amount, 0),
            _ => (amount, 0, 0),
        };
        purse.available += available;
        purse.held += held;
        purse.spent += spent;
        self.lines.push(Line { account, kind, amount, generation });
    }
}
