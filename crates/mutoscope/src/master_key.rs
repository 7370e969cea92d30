//! The key that seals secrets: from the environment, or a file that only its
//! owner may read.
//!
//! It is made once, at the first start. It must never be logged or printed.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use anyhow::{Context as _, anyhow, bail};
use domain::id::AccountId;
use domain::secret::{MasterKey, Sealed};
use store::secret_context;

use crate::config::Environment;

/// Its name in the data directory.
pub const FILE_NAME: &str = "master.key";

/// Finds the key, or makes it where there is no database yet that could be
/// sealed under another. The caller holds the lock on the directory.
///
/// # Errors
/// A file that others may read, or that holds no key; a database whose key is
/// missing.
pub fn find(data_dir: &Path, environment: &Environment, has_database: bool) -> anyhow::Result<MasterKey> {
    if let Some(key) = environment.master_key()? {
        return Ok(key);
    }
    let path = data_dir.join(FILE_NAME);
    match std::fs::read_to_string(&path) {
        Ok(text) => read(&path, &text),
        Err(error) if error.kind() == ErrorKind::NotFound && !has_database => make(&path),
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(
            "{} is missing; webhook secrets were sealed with it. Restore it, or set MUTOSCOPE_MASTER_KEY",
            path.display()
        ),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// Holds the key against what the database says was sealed. With another key everything would seem well, and no
/// webhook would ever be signed.
///
/// # Errors
/// A key that opens none of the secrets.
pub fn prove(key: &MasterKey, sealed: &[(AccountId, Sealed)]) -> anyhow::Result<()> {
    let opens = |(account, sealed): &&(AccountId, Sealed)| key.open(sealed, &secret_context(*account)).is_some();
    let opened = sealed.iter().filter(opens).count();
    if opened == 0 && !sealed.is_empty() {
        bail!(
            "the master key is another than the one that sealed the webhook secrets of this data directory; set \
             MUTOSCOPE_MASTER_KEY to that one, or unset it where that one is kept in {FILE_NAME}"
        );
    }
    if opened < sealed.len() {
        let closed = sealed.len() - opened;
        tracing::warn!(closed, "the master key does not open every webhook secret; rotate the others");
    }
    Ok(())
}

fn read(path: &Path, text: &str) -> anyhow::Result<MasterKey> {
    let mode = std::fs::metadata(path)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        bail!("{} may be read by others (mode {mode:o}); run: chmod 600 {0}", path.display());
    }
    MasterKey::parse(text).ok_or_else(|| anyhow!("{} holds no key: it must be base64 of 32 bytes", path.display()))
}

fn make(path: &Path) -> anyhow::Result<MasterKey> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).context("the system gives no random numbers")?;
    let key = MasterKey::from_bytes(bytes);
    let part = path.with_extension("part");
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
        writeln!(file, "{}", key.reveal())?;
        // What is sealed under it must not outlive it in a loss of power.
        file.sync_all()?;
        std::fs::rename(&part, path)?;
        std::fs::File::open(path.parent().unwrap_or(path))?.sync_all()
    };
    write().with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;

    use super::*;

    #[test]
    fn it_is_made_once_and_only_for_its_owner() {
        let dir = tempfile::tempdir().expect("a directory");
        let none = Environment::default();
        let first = find(dir.path(), &none, false).expect("made");
        let second = find(dir.path(), &none, true).expect("found");
        assert_eq!(first.reveal(), second.reveal());
        let path = dir.path().join(FILE_NAME);
        std::fs::set_permissions(&path, Permissions::from_mode(0o644)).expect("changed");
        let error = find(dir.path(), &none, true).err().expect("refused").to_string();
        assert!(error.contains("chmod 600"), "{error}");
    }

    #[test]
    fn a_database_without_its_key_is_not_given_another() {
        let dir = tempfile::tempdir().expect("a directory");
        let error = find(dir.path(), &Environment::default(), true).err().expect("refused").to_string();
        assert!(error.contains("is missing"), "{error}");
        assert!(!dir.path().join(FILE_NAME).exists());
    }

    #[test]
    fn another_key_than_the_one_that_sealed_is_refused() {
        let [one, other] = [1, 2].map(|byte| MasterKey::from_bytes([byte; 32]));
        let sealed = |key: &MasterKey, account| {
            let account = AccountId(account);
            (account, key.seal(b"secret", &secret_context(account), [0; 24]))
        };
        assert!(prove(&one, &[]).is_ok(), "nothing is sealed yet");
        let all = [sealed(&one, 1), sealed(&one, 2)];
        assert!(prove(&one, &all).is_ok());
        let error = prove(&other, &all).expect_err("another").to_string();
        assert!(error.contains("MUTOSCOPE_MASTER_KEY"), "{error}");
        assert!(prove(&other, &[sealed(&one, 1), sealed(&other, 2)]).is_ok(), "what opens can be used");
    }

    #[test]
    fn a_file_that_holds_no_key_is_refused() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join(FILE_NAME);
        std::fs::write(&path, "").expect("written");
        std::fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("changed");
        assert!(find(dir.path(), &Environment::default(), false).is_err());
    }
}
