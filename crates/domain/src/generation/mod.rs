//! A generation: the customer's request and its result.

mod new;
mod status;
mod status_body;
mod transition;

use crate::catalogue::{AspectRatio, Engine, Resolution, Size};
use crate::credits::Credits;
use crate::id::{AccountId, KeyId, RequestId};
use crate::time::Timestamp;

pub use new::{FieldError, GenerationInput, MetadataError, NewGeneration, PROMPT_CHARS_MAX, Rules, SEED_MAX};
pub use status::Status;
pub use status_body::{EventKind, StatusBody};
pub use transition::{Effect, Transition, TransitionRefused, decide};

/// A generation as the store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generation {
    /// Its public name.
    pub id: RequestId,
    /// Who pays.
    pub account: AccountId,
    /// The key that submitted it.
    pub key: KeyId,
    /// Whether it belongs to the test namespace.
    pub test: bool,
    /// Where it stands.
    pub status: Status,
    /// The model that was asked for.
    pub model: String,
    /// The prompt, as it was sent.
    pub prompt: String,
    /// Width to height.
    pub aspect: AspectRatio,
    /// Size class.
    pub resolution: Resolution,
    /// Length in seconds.
    pub duration_s: u32,
    /// What varies the picture.
    pub seed: u32,
    /// Whether sound was asked for.
    pub generate_audio: bool,
    /// Where to tell of the end.
    pub webhook_url: Option<String>,
    /// The customer's own object, as compact JSON text.
    pub metadata: Option<String>,
    /// The price, frozen at submission.
    pub price: Credits,
    /// What of it came back.
    pub refunded: Credits,
    /// Who makes it.
    pub engine: Engine,
    /// What the engine made of the prompt, as JSON text.
    pub prompt_report: Option<String>,
    /// The result, once it succeeded.
    pub output: Option<Output>,
    /// The reason, once it failed.
    pub failure: Option<Failure>,
    /// When it was accepted.
    pub created_at: Timestamp,
    /// When work began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
}

impl Generation {
    /// Its exact pixels.
    pub fn size(&self) -> Size {
        Size::of(self.resolution, self.aspect)
    }
}

/// What a succeeded generation made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The clip's place in the artifact store.
    pub key: String,
    /// The still's place, if there is one.
    pub thumbnail_key: Option<String>,
    /// SHA-256 of the clip's bytes.
    pub sha256: [u8; 32],
    /// The clip's length in bytes.
    pub size_bytes: u64,
    /// The clip's pixels.
    pub size: Size,
    /// Frames a second.
    pub fps: u32,
    /// Frames in all.
    pub frames: u32,
    /// Whether it has sound.
    pub has_audio: bool,
    /// Until when it is kept.
    pub expires_at: Timestamp,
    /// Whether it has been deleted.
    pub expired: bool,
}

/// The key under which the clip of a generation is stored.
pub fn artifact_key(id: RequestId) -> String {
    format!("open-api-results/{id}.mp4")
}

/// The key under which the still of a generation is stored.
pub fn thumbnail_key(id: RequestId) -> String {
    format!("open-api-results/{id}.png")
}

/// Why a generation failed, as the customer is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The stable code.
    pub code: FailureCode,
    /// A sentence.
    pub message: String,
}

impl Failure {
    /// The failure with the sentence of its code.
    pub fn of(code: FailureCode) -> Self {
        Self { code, message: code.message().to_owned() }
    }
}

/// Stable codes of failed generations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FailureCode {
    /// The provider could not make it.
    ProviderError,
    /// The provider took too long.
    ProviderTimeout,
    /// The provider would not make it.
    ContentRejected,
    /// It was not started in time.
    Expired,
    /// A fault of this server.
    InternalError,
}

impl FailureCode {
    /// Every code.
    pub const ALL: [Self; 5] =
        [Self::ProviderError, Self::ProviderTimeout, Self::ContentRejected, Self::Expired, Self::InternalError];

    /// Its name on the wire and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProviderError => "provider_error",
            Self::ProviderTimeout => "provider_timeout",
            Self::ContentRejected => "content_rejected",
            Self::Expired => "expired",
            Self::InternalError => "internal_error",
        }
    }

    /// Reads its name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == text)
    }

    /// The sentence that the customer reads.
    pub const fn message(self) -> &'static str {
        match self {
            Self::ProviderError => "Video generation failed upstream",
            Self::ProviderTimeout => "Video generation took too long and was stopped; the credits were returned",
            Self::ContentRejected => "The content was rejected by moderation; the credits were returned",
            Self::Expired => "The generation was not started within its time limit; the credits were returned",
            Self::InternalError => "Video generation failed on this server; the credits were returned",
        }
    }
}
