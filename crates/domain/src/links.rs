//! Where things are found from outside. Only keys are stored; links are made.

/// Public addresses of this deployment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    artifact_base: String,
}

impl Links {
    /// Links to the embedded file server under `public_url`.
    pub fn embedded(public_url: &str) -> Self {
        Self { artifact_base: format!("{}/files", public_url.trim_end_matches('/')) }
    }

    /// The public address of an artifact.
    pub fn artifact(&self, key: &str) -> String {
        format!("{}/{key}", self.artifact_base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trailing_slash_does_no_harm() {
        let links = Links::embedded("http://127.0.0.1:8787/");
        assert_eq!(links.artifact("open-api-results/a.mp4"), "http://127.0.0.1:8787/files/open-api-results/a.mp4");
    }
}
