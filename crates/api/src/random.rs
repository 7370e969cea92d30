//! Fresh random bytes. The only door to the system's source of them in this crate.

use crate::problem::Problem;

/// `N` bytes that nobody can foresee.
pub fn bytes<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(error) => Err(Problem::Internal(format!("the system gives no random bytes: {error}"))),
    }
}
