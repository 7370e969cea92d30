//! The real binary under load is killed with SIGKILL, at random and at every
//! named point between two durable steps, and started again. In the end nothing
//! that was acknowledged is lost, nothing is paid twice, every webhook came and
//! every file is whole.

mod evidence;
mod load;

use std::time::Duration;

use crashpoint::Point;
use testkit::{Client, Random, Server, Setup, Sink, scaled, seed};

use evidence::check;
use load::Load;

const BINARY: &str = env!("CARGO_BIN_EXE_mutoscope");

/// Short leases, so that a file which a cancel orphaned is deleted in time.
const LEASE_MS: &str = "1000";

fn setup(dir: &std::path::Path) -> Setup {
    Setup::new(BINARY, dir)
        .with("WORKER__LEASE_MS", LEASE_MS)
        .with("WORKER__HEARTBEAT_MS", "250")
        .with("ACCOUNTS__FIRST_CREDITS", "1000000")
}

/// A store with an account, and the key and the secret that go with it.
struct Customer {
    key: String,
    secret: String,
}

impl Customer {
    fn of(setup: &Setup) -> Self {
        // The first start makes the account; it is ended well before the load.
        setup.start().kill();
        Self {
            key: setup.run_well(&["key", "create", "--account", "default"]),
            secret: setup.run_well(&["webhook", "secret", "show", "--account", "default"]),
        }
    }
}

/// Loads a server that is to die at `point`, until it has died there.
async fn die_at(point: Point, nth: u64) {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let setup = setup(dir.path());
    let customer = Customer::of(&setup);
    let sink = Sink::start().await;
    let mut load = Load::new(&sink, nth);

    let armed = setup.clone().with("CRASH_AT", &format!("{}:{nth}", point.name()));
    let mut server = armed.start();
    let client = Client::new(server.address(), Some(&customer.key));
    let died = tokio::time::timeout(Duration::from_secs(60), load.run_until_dead(&client, &mut server)).await;
    assert!(died.is_ok(), "{} was never reached: the list of points is stale", point.name());
    assert!(Server::was_killed(server.wait()), "{}: the server ended otherwise than by SIGKILL", point.name());

    recover(&setup, &customer, &sink, &mut load, point.name()).await;
}

/// Starts again without a point and checks all that was promised.
async fn recover(setup: &Setup, customer: &Customer, sink: &Sink, load: &mut Load, story: &str) {
    let server = setup.start();
    let client = Client::new(server.address(), Some(&customer.key));
    load.ask_again(&client).await;
    check(setup, &client, sink, load, &customer.secret, story).await;
    assert_eq!(setup.stray_renders(&server), Vec::<u32>::new(), "{story}: renders run on without work");
    server.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn it_survives_a_death_at_every_named_point() {
    let seed = seed();
    let mut random = Random::new(seed);
    for _ in 0..scaled(1) {
        for point in Point::ALL {
            die_at(*point, 1 + random.below(3)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_survives_deaths_at_random() {
    let mut random = Random::new(seed());
    let dir = tempfile::tempdir().expect("a temporary directory");
    let setup = setup(dir.path());
    let customer = Customer::of(&setup);
    let sink = Sink::start().await;
    let mut load = Load::new(&sink, random.bits());
    for round in 0..scaled(8) {
        let server = setup.start();
        let client = Client::new(server.address(), Some(&customer.key));
        let after = random.below(40) as usize;
        load.run_until_acknowledged(&client, after).await;
        server.kill();
        // The kernel ends the children as soon as their parent is gone.
        if round % 4 == 3 {
            recover(&setup, &customer, &sink, &mut load, &format!("round {round}")).await;
        }
    }
    recover(&setup, &customer, &sink, &mut load, "the last round").await;
}
