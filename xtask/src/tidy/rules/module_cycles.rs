//! No cycle between the files of a crate: what two modules need of each other lies in a third.
//!
//! Judges product code only; `modules` says what counts as a use.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::modules::{CrateMap, Edges, edges};
use crate::tidy::tree::Tree;

/// One finding for each knot, with its shortest cycle.
pub fn check(tree: &Tree, _: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (root, source) in tree.sources.iter().enumerate() {
        if is_crate_root(&source.path) {
            let map = CrateMap::build(tree, root);
            findings.extend(knots(&edges(tree, &map)).iter().map(|cycle| report(tree, cycle)));
        }
    }
    findings
}

fn is_crate_root(path: &str) -> bool {
    let Some((_, inside)) = path.split_once("src/") else { return false };
    matches!(inside, "lib.rs" | "main.rs") || inside.strip_prefix("bin/").is_some_and(|name| !name.contains('/'))
}

/// One use on a cycle: the source that uses, and the line.
type Step = (usize, usize);

/// For each set of files that all reach each other, its shortest cycle.
fn knots(edges: &Edges) -> Vec<Vec<Step>> {
    let reach: BTreeMap<usize, BTreeSet<usize>> = edges.keys().map(|&from| (from, reachable(edges, from))).collect();
    let mut seen = BTreeSet::new();
    let mut knots = Vec::new();
    for (&from, reached) in &reach {
        if !reached.contains(&from) || seen.contains(&from) {
            continue;
        }
        let knot: Vec<usize> =
            reached.iter().copied().filter(|to| reach.get(to).is_some_and(|back| back.contains(&from))).collect();
        let shortest = knot.iter().filter_map(|&start| cycle_from(edges, start)).min_by_key(Vec::len);
        knots.extend(shortest);
        seen.extend(knot);
    }
    knots
}

fn reachable(edges: &Edges, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(at) = waiting.pop() {
        for &to in edges.get(&at).into_iter().flat_map(BTreeMap::keys) {
            if reached.insert(to) {
                waiting.push(to);
            }
        }
    }
    reached
}

/// The shortest way from `start` back to itself.
fn cycle_from(edges: &Edges, start: usize) -> Option<Vec<Step>> {
    let mut came_from: BTreeMap<usize, Step> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(at) = waiting.pop_front() {
        for (&to, &line) in edges.get(&at).into_iter().flatten() {
            if came_from.contains_key(&to) {
                continue;
            }
            came_from.insert(to, (at, line));
            if to == start {
                return Some(walk_back(&came_from, start));
            }
            waiting.push_back(to);
        }
    }
    None
}

fn walk_back(came_from: &BTreeMap<usize, Step>, start: usize) -> Vec<Step> {
    let mut cycle = Vec::new();
    let mut at = start;
    while let Some(&step) = came_from.get(&at) {
        cycle.insert(0, step);
        at = step.0;
        if at == start {
            break;
        }
    }
    cycle
}

fn report(tree: &Tree, cycle: &[Step]) -> Finding {
    let path = |source: usize| tree.sources[source].path.as_str();
    let (first, first_line) = cycle[0];
    let mut way = "module cycle: uses ".to_owned();
    for &(source, line) in &cycle[1..] {
        way.push_str(&format!("{}, which on line {line} uses ", path(source)));
    }
    way.push_str(&format!("{}; move what both need into a module of its own", path(first)));
    Finding::new(path(first), first_line, way)
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("module_cycles", super::check);
    }
}
