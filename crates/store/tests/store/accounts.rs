//! Accounts, keys, signing secrets, and the log of who did what.

use domain::id::{AccountId, KeyId};
use domain::key::{KeyHint, Scope, Scopes};
use domain::secret::Sealed;
use domain::time::DAY_MS;
use store::{AdminRefusal, NewKey};

use crate::support::{Bench, START, at, seal};

fn new_key(account: &str) -> NewKey {
    NewKey {
        account: account.to_owned(),
        digest: [9; 32],
        hint: KeyHint { prefix: "sd2_live_abcd".to_owned(), last_four: "wxyz".to_owned() },
        test: false,
        scopes: Scopes::of(&[Scope::Read]),
        daily_cap: Some(70),
        expires_at: Some(at(DAY_MS)),
    }
}

/// Who did what to whom, in order.
fn acts(bench: &Bench) -> Vec<String> {
    let sql = bench.home.sql();
    let mut log = sql.prepare("SELECT actor || ' ' || action || ' ' || subject FROM audit ORDER BY id").expect("SQL");
    let acts = log.query_map([], |row| row.get(0)).expect("it can be read");
    acts.collect::<Result<_, _>>().expect("it can be read")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_found_by_its_digest_as_it_was_made() {
    let bench = Bench::new(100).await;
    let store = &bench.store;
    let made = store.create_key(new_key("customer"), "ann", at(5)).await.expect("a write").expect("made");
    let found = store.key_by_digest(&[9; 32]).expect("a read");
    assert_eq!(found.as_ref(), Some(&made));
    assert_eq!((made.account, made.test, made.daily_cap), (bench.account, false, Some(70)));
    assert!(made.scopes.allows(Scope::Read) && !made.scopes.allows(Scope::Generate));
    assert!(made.is_valid(at(DAY_MS - 1)) && !made.is_valid(at(DAY_MS)), "it ends when it was to end");
    assert_eq!(store.key_by_digest(&[8; 32]).expect("a read"), None);
    let listed = store.keys(Some("customer")).await.expect("a read");
    assert_eq!(listed.last(), Some(&("customer".to_owned(), made)));
    assert_eq!(store.keys(Some("nobody")).await.expect("a read"), []);
    let orphan = store.create_key(new_key("nobody"), "ann", at(5)).await.expect("a write");
    assert_eq!(orphan, Err(AdminRefusal::NoSuchAccount("nobody".to_owned())));
    let capped = NewKey { daily_cap: Some(-1), ..new_key("customer") };
    assert_eq!(store.create_key(capped, "ann", at(5)).await.expect("a write"), Err(AdminRefusal::InvalidAmount));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_key_stays_revoked_and_the_log_says_who_did_it() {
    let bench = Bench::new(100).await;
    let store = &bench.store;
    let key = store.create_key(new_key("customer"), "ann", at(5)).await.expect("a write").expect("made").id;
    for (actor, now) in [("bob", at(6)), ("eve", at(7))] {
        let revoked = store.revoke_key(key, actor, now).await.expect("a write").expect("it is there");
        assert_eq!(revoked.revoked_at, Some(at(6)), "revoking again changes nothing");
    }
    assert!(!store.key_by_digest(&[9; 32]).expect("a read").expect("it is there").is_valid(at(7)));
    assert_eq!(store.revoke_key(KeyId(99), "bob", at(8)).await.expect("a write"), Err(AdminRefusal::NoSuchKey(99)));
    store.grant("customer", 5, "gift", "cid", at(9)).await.expect("a write").expect("granted");
    store.grant("customer", -500, "theft", "dan", at(9)).await.expect("a write").expect_err("there is not so much");
    let expected = [
        "test account.create customer".to_owned(),
        "test key.create customer".to_owned(),
        "ann key.create customer".to_owned(),
        format!("bob key.revoke {}", key.0),
        "cid account.credit customer".to_owned(),
    ];
    assert_eq!(acts(&bench), expected, "what was refused was not done");
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotated_secret_signs_beside_the_new_one_for_a_while() {
    let bench = Bench::new(100).await;
    let store = &bench.store;
    let secrets = |now| store.webhook_secrets(bench.account, now).expect("a read").expect("it is there");
    let first = seal(bench.account);
    assert_eq!((secrets(START).current, secrets(START).previous), (first.clone(), None));
    let fresh = |account: AccountId| Sealed(format!("second of {}", account.0).into_bytes());
    store.rotate_webhook_secret("customer", fresh, 1_000, "ann", at(0)).await.expect("a write").expect("rotated");
    let overlap = secrets(at(999));
    assert_eq!((overlap.current, overlap.previous), (fresh(bench.account), Some(first)));
    assert_eq!(secrets(at(1_000)).previous, None, "the overlap has ended");
    let unknown = store.rotate_webhook_secret("nobody", fresh, 1, "ann", at(2)).await.expect("a write");
    assert_eq!(unknown, Err(AdminRefusal::NoSuchAccount("nobody".to_owned())));
    assert_eq!(store.webhook_secrets(AccountId(99), START).expect("a read"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_listed_by_name_with_their_balances() {
    let bench = Bench::new(100).await;
    for name in ["zoe", "abe"] {
        bench.store.create_account(name, 7, seal, "test", START).await.expect("a write").expect("free");
    }
    let listed = bench.store.accounts().await.expect("a read");
    let listed: Vec<_> = listed.iter().map(|account| (account.name.as_str(), account.balance.available)).collect();
    assert_eq!(listed, [("abe", 7), ("customer", 100), ("zoe", 7)]);
    assert_eq!(bench.store.account_by_name("Abe").expect("a read"), None, "names are exact");
}
