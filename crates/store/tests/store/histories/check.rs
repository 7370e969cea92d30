//! Everything that can be read from the store, held against the model.

use domain::generation::Generation;
use store::{ArtifactState, Snapshot};
use testkit::model::{self, Line, Purse};

use super::world::{Told, World, agree, text};

/// Most generations that a page of the lists here holds.
const PAGE: u32 = 7;

/// Compares everything, and has the books checked.
pub async fn everything(world: &mut World) -> Told {
    accounts(world).await?;
    ledger(world)?;
    for at in 0..world.ids.len() {
        generation(world, at)?;
    }
    for account in 0..world.accounts.len() {
        for test in [false, true] {
            list(world, account, test).await?;
            messages(world, account, test).await?;
        }
    }
    counts(world)?;
    let found = world.store().verify().await.map_err(text)?;
    agree!(found.findings, Vec::<String>::new(), "the findings in the books");
    let read = (found.accounts, found.entries, found.generations);
    let held = (world.accounts.len() as u64, world.model.lines.len() as u64, world.ids.len() as u64);
    agree!(read, held, "the accounts, lines and generations that were checked");
    Ok(())
}

async fn accounts(world: &World) -> Told {
    let found = world.store().accounts().await.map_err(text)?;
    agree!(found.len(), world.accounts.len(), "the number of accounts");
    for (at, purse) in world.model.purses.iter().enumerate() {
        let account = world.store().account(world.accounts[at]).map_err(text)?.ok_or("an account is gone")?;
        let balance = account.balance;
        let real = Purse { available: balance.available, held: balance.held, spent: balance.spent };
        agree!(real, *purse, "the balance of account {at}");
        agree!(account.queued as usize, world.model.queued(at), "how many jobs of account {at} wait");
        agree!(account.running as usize, world.model.running(at), "how many jobs of account {at} run");
    }
    Ok(())
}

/// The lines themselves, which the interface does not show yet.
fn ledger(world: &World) -> Told {
    let sql = world.home.sql();
    let mut lines =
        sql.prepare("SELECT account_id, kind, amount, generation_id FROM entries ORDER BY id").map_err(text)?;
    let lines = lines.query_map([], |row| {
        let generation: Option<[u8; 16]> = row.get(3)?;
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?, generation))
    });
    let lines: Vec<_> = lines.and_then(Iterator::collect).map_err(text)?;
    let expected = world.model.lines.iter().map(|Line { account, kind, amount, generation }| {
        let generation = generation.map(|at| *world.ids[at].as_bytes());
        (world.accounts[*account].0, (*kind).to_owned(), *amount, generation)
    });
    agree!(lines, expected.collect::<Vec<_>>(), "the lines of the ledger");
    Ok(())
}

fn generation(world: &World, at: usize) -> Told {
    let expected = &world.model.generations[at];
    let account = world.accounts[expected.account];
    let found = world.store().generation(account, expected.test, world.ids[at]).map_err(text)?;
    let Some(snapshot) = found else { return Err(format!("generation {at} is gone")) };
    compare(world, at, &snapshot)?;
    let hidden = world.store().generation(account, !expected.test, world.ids[at]).map_err(text)?;
    agree!(hidden.is_some(), false, "whether the other namespace sees generation {at}");
    let stranger = world.accounts[(expected.account + 1) % world.accounts.len()];
    let seen = world.store().generation(stranger, expected.test, world.ids[at]).map_err(text)?;
    agree!(seen.is_some(), stranger == account, "whether another account sees generation {at}");
    let artifact = world.store().artifact_state(world.ids[at]).map_err(text)?;
    let artifact =
        artifact.map(|state| matches!(state, ArtifactState::Available { sha256, .. } if sha256 == [0xab; 32]));
    agree!(artifact, expected.kept.map(|_| !expected.expired), "whether the artifact of generation {at} is there");
    Ok(())
}

fn compare(world: &World, at: usize, snapshot: &Snapshot) -> Told {
    let expected = &world.model.generations[at];
    let Generation { status, price, refunded, failure, created_at, started_at, finished_at, output, .. } =
        &snapshot.generation;
    agree!(status.as_str(), expected.status, "the status of generation {at}");
    agree!((*price, *refunded), (expected.price, expected.refunded), "price and refund of generation {at}");
    agree!(failure.as_ref().map(|failure| failure.code.as_str()), expected.failure, "the failure of generation {at}");
    let moments = [Some(*created_at), *started_at, *finished_at].map(|moment| moment.map(|moment| moment.as_ms()));
    agree!(moments, [Some(expected.created_at), expected.started_at, expected.finished_at], "moments of {at}");
    let kept =
        output.as_ref().map(|output| ((output.expires_at.as_ms(), output.thumbnail_key.is_some()), output.expired));
    agree!(kept, expected.kept.map(|kept| (kept, expected.expired)), "the output of generation {at}");
    agree!(snapshot.progress, expected.progress, "the progress of generation {at}");
    agree!(snapshot.queue_position, position(world, at), "the place in the queue of generation {at}");
    agree!(snapshot.generation.key, world.keys[expected.key], "the key of generation {at}");
    Ok(())
}

/// The place among the account's jobs that wait.
fn position(world: &World, at: usize) -> Option<u32> {
    let all = &world.model.generations;
    let waits = |other: &model::Generation| other.job.as_ref().is_some_and(|job| job.lease.is_none());
    let before = all[..at].iter().filter(|other| other.account == all[at].account && waits(other)).count();
    (all[at].status == "queued").then_some(before as u32 + 1)
}

/// The list, page by page, against a plain filter.
async fn list(world: &World, account: usize, test: bool) -> Told {
    let all = world.model.generations.iter().enumerate();
    let theirs = all.filter(|(_, generation)| generation.account == account && generation.test == test);
    let mut expected: Vec<usize> = theirs.map(|(at, _)| at).collect();
    expected.reverse();
    let (mut listed, mut before) = (Vec::new(), None);
    loop {
        let page = world.store().generations(world.accounts[account], test, before, PAGE).await.map_err(text)?;
        agree!(page.items.len() == PAGE as usize || page.next.is_none(), true, "whether a page before others is full");
        for snapshot in &page.items {
            let at = world.generation_of(snapshot.generation.id).ok_or("the list shows what is not known")?;
            compare(world, at, snapshot)?;
            listed.push(at);
        }
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    agree!(listed, expected, "the list of account {account}, test keys {test}");
    Ok(())
}

async fn messages(world: &World, account: usize, test: bool) -> Told {
    let found = world.store().deliveries(world.accounts[account], test, None, None, 1_000).await;
    let found = found.map_err(text)?.items;
    let theirs = world.model.messages.iter().rev().filter(|message| {
        let generation = &world.model.generations[message.generation];
        generation.account == account && generation.test == test
    });
    let theirs: Vec<_> = theirs.collect();
    agree!(found.len(), theirs.len(), "the number of messages of account {account}");
    for (real, expected) in found.iter().zip(theirs) {
        let at = expected.generation;
        agree!(real.generation, Some(world.ids[at]), "which generation a message is about");
        let kind = format!("generation.{}", world.model.generations[at].status);
        agree!((&real.kind, &real.url), (&kind, &world.model.endpoints[expected.endpoint].url), "message of {at}");
        agree!(real.status, expected.status, "the status of the message of {at}");
        let moments = (Some(real.created_at.as_ms()), real.next_attempt_at.map(|next| next.as_ms()));
        agree!(moments, (Some(expected.created_at), expected.next_at), "the moments of the message of {at}");
        let tries = real.attempts.iter().map(|one| model::Try { at: one.at.as_ms(), http_status: one.http_status });
        agree!(tries.collect::<Vec<_>>(), expected.tries, "the tries of the message of {at}");
    }
    Ok(())
}

fn counts(world: &World) -> Told {
    let gauges = world.store().gauges().map_err(text)?;
    let accounts = 0..world.accounts.len();
    let queued: usize = accounts.clone().map(|at| world.model.queued(at)).sum();
    let running: usize = accounts.map(|at| world.model.running(at)).sum();
    let pending = world.model.messages.iter().filter(|message| message.status == "pending").count();
    let real = [gauges.queued, gauges.running, gauges.deliveries_pending];
    agree!(real, [queued, running, pending].map(|count| count as u64), "jobs queued, running, messages pending");
    let jobs = world.model.generations.iter().filter_map(|generation| generation.job.as_ref());
    let next = jobs.filter(|job| job.lease.is_none()).map(|job| job.run_at).min();
    agree!(world.store().next_job_at().map_err(text)?.map(|at| at.as_ms()), next, "when the next job may run");
    let waiting = world.model.messages.iter().filter(|message| !message.claimed);
    let next = waiting.filter_map(|message| message.next_at).min();
    agree!(world.store().next_delivery_at().map_err(text)?.map(|at| at.as_ms()), next, "when a message is due");
    Ok(())
}
