//! File descriptors: how many this process may have, and how many connections that leaves room for.
//!
//! Connections come from outside, as many as somebody likes to open. The database, the renders and the files must
//! never be without a descriptor because of them.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Kept for the database, the renders, the log and the operator's socket.
const OWN: u64 = 192;
/// A connection that downloads has its file open too.
const EACH_CONNECTION: u64 = 2;

/// Raises the limit as far as this process may, and returns it; `None` where there is none.
pub fn raise() -> Option<u64> {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, ..limit };
    // Some systems refuse more than they name as the most; then it stays as it was.
    if limit.current != limit.maximum && setrlimit(Resource::Nofile, raised).is_ok() {
        return limit.maximum;
    }
    limit.current
}

/// How many connections can be served at once: those wished for, or what `limit` leaves beside this process's own
/// descriptors and `webhooks` outgoing connections.
pub fn connections(wished: u32, webhooks: u32, limit: Option<u64>) -> u32 {
    let Some(limit) = limit else { return wished };
    let left = limit.saturating_sub(OWN + u64::from(webhooks)) / EACH_CONNECTION;
    wished.min(u32::try_from(left).unwrap_or(u32::MAX)).max(1)
}

/// What to say where fewer connections are served than wished for.
pub fn too_few(wished: u32, served: u32) -> Option<String> {
    (served < wished).then(|| {
        format!("the limit on open files leaves room for {served} connections at once, not the {wished} of http.connections_max")
    })
}

/// What to do about it.
pub const ADVICE: &str = "raise it (`ulimit -n 65536`, LimitNOFILE= in a systemd unit), or lower http.connections_max";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_room_for_everything_else() {
        assert_eq!(connections(4_096, 64, None), 4_096);
        assert_eq!(connections(4_096, 64, Some(1 << 20)), 4_096);
        for limit in [512, 1_024, 4_096] {
            let served = u64::from(connections(4_096, 64, Some(limit)));
            assert!(served * EACH_CONNECTION + OWN + 64 <= limit, "{limit}: {served}");
            assert!(served >= limit / 8, "{limit}: {served}");
        }
        assert_eq!(connections(4_096, 64, Some(10)), 1, "never none at all");
        assert_eq!(connections(8, 64, Some(1_024)), 8);
    }

    #[test]
    fn the_limit_is_raised_as_far_as_it_may_be() {
        let most = getrlimit(Resource::Nofile).maximum;
        raise();
        let limit = getrlimit(Resource::Nofile);
        assert_eq!((limit.current, limit.maximum), (most, most));
    }

    #[test]
    fn only_fewer_than_wished_for_is_worth_a_word() {
        assert_eq!(too_few(10, 10), None);
        assert!(too_few(4_096, 384).is_some_and(|story| story.contains("384")));
    }
}
