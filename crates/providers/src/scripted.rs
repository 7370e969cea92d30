//! Prompts by which a test key forces what else happens only on bad days.
//!
//! This provider serves test keys alone; a live key's prompt never comes here, so there the same words are prose. The
//! courses that end before or after the render (`test:moderation`, `test:webhook_500`) are not its business.

use std::sync::Arc;
use std::time::Duration;

use domain::catalogue::Capabilities;
use domain::generation::FailureCode;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::provider::{Progress, Provider, RenderError, RenderRequest, Rendering};

/// Longest wait that can be asked for, in seconds.
const SLOW_S_MAX: u64 = 600;

/// A course that a prompt forces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// `test:provider_error`
    ProviderError,
    /// `test:timeout`
    Timeout,
    /// `test:slow=30`: this much later than otherwise.
    Slow(Duration),
}

impl Script {
    /// Reads a prompt; `None` if it is prose. Only the exact words count, and only waits within the limit.
    pub fn parse(prompt: &str) -> Option<Self> {
        match prompt.strip_prefix("test:")? {
            "provider_error" => Some(Self::ProviderError),
            "timeout" => Some(Self::Timeout),
            course => {
                let digits = course.strip_prefix("slow=")?;
                let seconds = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
                (seconds <= SLOW_S_MAX).then_some(Self::Slow(Duration::from_secs(seconds)))
            }
        }
    }
}

/// Follows the script of a prompt, or lets another provider work.
pub struct Scripted {
    inner: Arc<dyn Provider>,
}

impl Scripted {
    /// A provider for test keys; what is prose is made by `inner`.
    pub fn new(inner: Arc<dyn Provider>) -> Self {
        Self { inner }
    }
}

impl Provider for Scripted {
    fn capabilities(&self) -> Capabilities {
        self.inner.capabilities()
    }

    fn pause(&self, request: &RenderRequest) -> Duration {
        match Script::parse(&request.prompt) {
            Some(Script::Slow(pause)) => pause,
            _ => Duration::ZERO,
        }
    }

    fn render(
        &self,
        request: RenderRequest,
        progress: watch::Sender<Progress>,
        cancel: CancellationToken,
    ) -> Rendering<'_> {
        let forced = |code| RenderError::Final { code, story: "the prompt of a test key asked for it".to_owned() };
        Box::pin(async move {
            match Script::parse(&request.prompt) {
                Some(Script::ProviderError) => return Err(forced(FailureCode::ProviderError)),
                Some(Script::Timeout) => return Err(forced(FailureCode::ProviderTimeout)),
                // It has waited before it was asked.
                Some(Script::Slow(_)) | None => {}
            }
            self.inner.render(request, progress, cancel).await
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_words_force_a_course() {
        assert_eq!(Script::parse("test:provider_error"), Some(Script::ProviderError));
        assert_eq!(Script::parse("test:timeout"), Some(Script::Timeout));
        assert_eq!(Script::parse("test:slow=30"), Some(Script::Slow(Duration::from_secs(30))));
        assert_eq!(Script::parse("test:slow=600"), Some(Script::Slow(Duration::from_secs(600))));
        for prose in [
            "",
            "a river",
            "test:",
            "Test:timeout",
            " test:timeout",
            "test:timeout.",
            "test:slow",
            "test:slow=",
            "test:slow=601",
            "test:slow=-1",
            "test:slow=+5",
            "test:slow=1.5",
            "test:slow=99999999999999999999",
            "test:webhook_500",
        ] {
            assert_eq!(Script::parse(prose), None, "{prose:?}");
        }
    }
}
