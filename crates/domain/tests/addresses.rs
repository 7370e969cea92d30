//! Every row of the address table, judged by the public functions of `domain::address`.
//!
//! The table states the expected verdicts as data; nothing here computes one.

use std::collections::BTreeSet;
use std::net::IpAddr;

use domain::address::{AddressPolicy, URL_BYTES_MAX, UrlRefusal, check_url, ip_allowed};

const TABLE: &str = include_str!("addresses.tsv");
const PUBLIC: AddressPolicy = AddressPolicy { allow_private: false };
const PRIVATE: AddressPolicy = AddressPolicy { allow_private: true };

struct Row {
    line: usize,
    kind: &'static str,
    subject: &'static str,
    by_default: &'static str,
    with_private: &'static str,
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, text) in TABLE.lines().enumerate() {
        if text.starts_with("# ") || text.starts_with("#\t") {
            continue;
        }
        let columns: Vec<&'static str> = text.split('\t').collect();
        let [kind, subject, by_default, with_private, _why] = columns[..] else {
            panic!("line {}: five columns expected: {text:?}", index + 1);
        };
        rows.push(Row { line: index + 1, kind, subject, by_default, with_private });
    }
    rows
}

fn verdict_on_ip(text: &str, policy: AddressPolicy) -> String {
    let ip: IpAddr = text.parse().expect("an address");
    if ip_allowed(ip, policy) { "yes" } else { "no" }.to_owned()
}

fn verdict_on_url(text: &str, policy: AddressPolicy) -> String {
    match check_url(text, policy) {
        Ok(_) => "ok".to_owned(),
        Err(refusal) => format!("{refusal:?}"),
    }
}

#[test]
fn every_row_gets_its_verdict() {
    let mut wrong = Vec::new();
    let rows = rows();
    for row in &rows {
        let judge = match row.kind {
            "ip" => verdict_on_ip,
            "url" => verdict_on_url,
            other => panic!("line {}: unknown kind {other:?}", row.line),
        };
        for (policy, expected) in [(PUBLIC, row.by_default), (PRIVATE, row.with_private)] {
            let verdict = judge(row.subject, policy);
            if verdict != expected {
                wrong.push(format!(
                    "line {}: {:?} with {policy:?}: {verdict}, expected {expected}",
                    row.line, row.subject
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let subjects: BTreeSet<_> = rows.iter().map(|row| row.subject).collect();
    assert_eq!(subjects.len(), rows.len(), "a subject stands there twice");
    assert!(rows.len() >= 500, "only {} rows", rows.len());
}

/// A literal inside a URL gets the verdict of its address, so the two functions cannot drift apart.
#[test]
fn a_literal_in_a_url_is_judged_as_its_address() {
    for row in rows().iter().filter(|row| row.kind == "ip") {
        let ip: IpAddr = row.subject.parse().expect("an address");
        let url = match ip {
            IpAddr::V4(v4) => format!("https://{v4}/hook"),
            IpAddr::V6(v6) => format!("https://[{v6}]/hook"),
        };
        for policy in [PUBLIC, PRIVATE] {
            let expected = if ip_allowed(ip, policy) { "ok" } else { "Address" };
            assert_eq!(verdict_on_url(&url, policy), expected, "{url} {policy:?}");
        }
    }
}

/// What is accepted is in normal form: judged a second time it is accepted again and does not change, so the text
/// that is stored and the text that is dialled cannot be read differently.
#[test]
fn an_accepted_url_is_stable() {
    let mut accepted = 0;
    for row in rows().iter().filter(|row| row.kind == "url") {
        for policy in [PUBLIC, PRIVATE] {
            if let Ok(url) = check_url(row.subject, policy) {
                let again = check_url(url.as_str(), policy).expect("accepted before");
                assert_eq!(again, url, "{}", row.subject);
                accepted += 1;
            }
        }
    }
    assert!(accepted > 100, "only {accepted} URLs were accepted");
}

#[test]
fn characters_that_parsers_read_differently_are_refused() {
    for c in ['\t', '\n', '\r', '\0', '\u{7f}', '\u{85}', '\u{a0}', '\u{2028}'] {
        for url in [
            format!("{c}https://example.com/"),
            format!("ht{c}tps://example.com/"),
            format!("https:/{c}/example.com/"),
            format!("https://exam{c}ple.com/"),
            format!("https://example.com/a{c}b"),
            format!("https://example.com/{c}"),
        ] {
            for policy in [PUBLIC, PRIVATE] {
                let refusal = check_url(&url, policy);
                assert_eq!(refusal, Err(UrlRefusal::UnsafeCharacter), "{url:?}");
            }
        }
    }
}

#[test]
fn length_is_judged_in_bytes_of_the_text() {
    let base = "https://example.com/";
    let longest = format!("{base}{}", "a".repeat(URL_BYTES_MAX - base.len()));
    assert_eq!(longest.len(), 2_048);
    assert!(check_url(&longest, PUBLIC).is_ok());
    let too_long = format!("{longest}a");
    assert_eq!(check_url(&too_long, PUBLIC), Err(UrlRefusal::TooLong));
    let in_bytes = format!("{base}{}", "é".repeat((URL_BYTES_MAX - base.len()) / 2 + 1));
    assert_eq!(check_url(&in_bytes, PUBLIC), Err(UrlRefusal::TooLong));
}

#[test]
fn every_refusal_says_what_to_do_and_repeats_nothing() {
    let mut seen = BTreeSet::new();
    for row in rows().iter().filter(|row| row.kind == "url") {
        let Err(refusal) = check_url(row.subject, PUBLIC) else {
            continue;
        };
        let sentence = refusal.to_string();
        assert!(!sentence.ends_with('.') && sentence.len() > 20, "{sentence}");
        assert!(!sentence.contains("127.0.0.1"), "{sentence}");
        seen.insert(format!("{refusal:?}"));
    }
    seen.insert(format!("{:?}", UrlRefusal::TooLong));
    assert_eq!(seen.len(), 12, "a refusal has no row: {seen:?}");
}
