//! One step of a history, with numbers that are taken modulo what there is, so
//! that a history stays runnable when steps are left out.

use testkit::Random;

const SECOND: i64 = 1_000;
const HOUR: i64 = 3_600 * SECOND;
const DAY: i64 = 24 * HOUR;

#[derive(Debug, Clone)]
pub enum Step {
    OpenAccount {
        credits: i64,
    },
    MakeKey {
        account: u64,
        test: bool,
        daily_cap: Option<i64>,
    },
    Grant {
        account: u64,
        amount: i64,
    },
    /// All at once, so that they share a batch.
    Submit(Vec<Asked>),
    Claim {
        limit: u32,
        lease_ms: i64,
    },
    /// By everybody whose bit is set.
    Heartbeat {
        who: u64,
        lease_ms: i64,
    },
    Report {
        hand: u64,
        percent: u64,
    },
    Settle {
        hand: u64,
        ending: End,
    },
    Cancel {
        generation: u64,
        stranger: bool,
        other_namespace: bool,
    },
    Wait {
        ms: i64,
    },
    Sweep,
    /// The process dies and another begins; workers of the first live on.
    Reopen,
    Send {
        limit: u32,
        per_endpoint: u32,
    },
    Answer {
        message: u64,
        http_status: Option<u16>,
        asked_ms: i64,
    },
    Unsend {
        message: u64,
    },
    Delete {
        limit: u32,
    },
}

/// A submission.
#[derive(Debug, Clone)]
pub struct Asked {
    pub key: u64,
    pub price: i64,
    pub max_credits: Option<i64>,
    pub stoppable: bool,
    pub webhook: Option<u64>,
    pub fails_first: bool,
    pub rejected: bool,
    /// The client's name for it, and which request it is.
    pub name: Option<(u64, u8)>,
}

impl Asked {
    pub fn plain(price: i64) -> Self {
        Self {
            key: 0,
            price,
            max_credits: None,
            stoppable: true,
            webhook: None,
            fails_first: false,
            rejected: false,
            name: None,
        }
    }

    fn draw(random: &mut Random) -> Self {
        let price = one_of(random, &[0, 3, 8, 40, 40, 90]);
        Self {
            key: random.bits(),
            price,
            max_credits: random.once_in(6).then(|| one_of(random, &[2, 40])),
            stoppable: !random.once_in(4),
            webhook: (!random.once_in(3)).then(|| random.below(3)),
            fails_first: random.once_in(5),
            rejected: random.once_in(15),
            name: random.once_in(2).then(|| (random.below(6), random.below(2) as u8)),
        }
    }
}

/// How an attempt ends.
#[derive(Debug, Clone, Copy)]
pub enum End {
    Clip { kept_ms: i64, still: bool },
    Passing,
    Final,
    Crashed,
    Released,
}

impl Step {
    pub fn draw(random: &mut Random) -> Self {
        match random.below(100) {
            0..2 => Self::OpenAccount { credits: one_of(random, &[0, 45, 1_000]) },
            2..6 => {
                let daily_cap = random.once_in(2).then(|| one_of(random, &[50, 200]));
                Self::MakeKey { account: random.bits(), test: random.once_in(3), daily_cap }
            }
            6..10 => Self::Grant { account: random.bits(), amount: one_of(random, &[1, 60, 300, -30, -500]) },
            10..24 => {
                let many = if random.once_in(10) { 16 } else { 1 + random.below(3) };
                Self::Submit((0..many).map(|_| Asked::draw(random)).collect())
            }
            24..40 => Self::Claim { limit: 1 + random.below(4) as u32, lease_ms: one_of(random, &[30, 600]) * SECOND },
            40..43 => Self::Heartbeat { who: random.bits(), lease_ms: 60 * SECOND },
            43..46 => Self::Report { hand: random.bits(), percent: random.below(101) },
            46..65 => Self::Settle { hand: random.bits(), ending: End::draw(random) },
            65..71 => Self::Cancel {
                generation: random.bits(),
                stranger: random.once_in(10),
                other_namespace: random.once_in(10),
            },
            71..80 => Self::Wait { ms: wait(random) },
            80..84 => Self::Sweep,
            84..86 => Self::Reopen,
            86..92 => Self::Send { limit: 1 + random.below(6) as u32, per_endpoint: 1 + random.below(3) as u32 },
            92..98 => Self::Answer {
                message: random.bits(),
                http_status: one_of(
                    random,
                    &[Some(200), Some(204), Some(204), Some(301), Some(410), Some(429), Some(500), None],
                ),
                asked_ms: one_of(random, &[0, 60 * SECOND, 20 * HOUR]),
            },
            98..99 => Self::Unsend { message: random.bits() },
            _ => Self::Delete { limit: 1 + random.below(4) as u32 },
        }
    }
}

impl End {
    fn draw(random: &mut Random) -> Self {
        match random.below(8) {
            0..3 => Self::Clip { kept_ms: one_of(random, &[HOUR, 7 * DAY]), still: random.once_in(2) },
            3..5 => Self::Passing,
            5 => Self::Final,
            6 => Self::Crashed,
            _ => Self::Released,
        }
    }
}

/// Mostly moments, sometimes what makes leases, generations, files or rows old.
fn wait(random: &mut Random) -> i64 {
    let longest =
        one_of(random, &[SECOND, SECOND, 6 * SECOND, 60 * SECOND, 60 * SECOND, HOUR, HOUR, 30 * HOUR, 9 * DAY]);
    let longest = if random.once_in(25) { 40 * DAY } else { longest };
    random.below(longest.unsigned_abs()) as i64
}

fn one_of<T: Copy>(random: &mut Random, choices: &[T]) -> T {
    choices[random.below(choices.len() as u64) as usize]
}
