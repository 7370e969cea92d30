//! A request that has been found good, or every fault of one at once.

use serde_json::{Map, Value};

use crate::address::{AddressPolicy, check_url};
use crate::catalogue::{AspectRatio, Catalogue, Engine, ModelSpec, Resolution};
use crate::credits::Credits;

/// Longest prompt, in characters, after trimming.
pub const PROMPT_CHARS_MAX: usize = 5_000;
/// Longest prompt, in bytes, with the blanks around it: it is kept and returned as it was sent, so blanks cost memory
/// like words. Three times what the longest prompt needs.
pub const PROMPT_BYTES_MAX: usize = 64 * 1024;
/// Largest seed.
pub const SEED_MAX: i64 = 2_147_483_647;
/// Largest metadata, in bytes of compact JSON.
const METADATA_BYTES_MAX: usize = 16 * 1024;

/// What a client sent, each field of the right JSON type or absent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerationInput {
    /// `model`
    pub model: Option<String>,
    /// `prompt`
    pub prompt: Option<String>,
    /// `aspectRatio`
    pub aspect_ratio: Option<String>,
    /// `duration`
    pub duration: Option<i64>,
    /// `resolution`
    pub resolution: Option<String>,
    /// `webhookUrl`
    pub webhook_url: Option<String>,
    /// `metadata`
    pub metadata: Option<Map<String, Value>>,
    /// `mediaUrls`
    pub media_urls: Option<Vec<String>>,
    /// `seed`
    pub seed: Option<i64>,
    /// `generateAudio`
    pub generate_audio: Option<bool>,
    /// `maxCredits`
    pub max_credits: Option<i64>,
}

/// A fault in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's path, such as `mediaUrls[2]`.
    pub field: String,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl FieldError {
    /// A fault with its sentence.
    pub fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into() }
    }
}

/// Metadata that cannot be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be at most 16 KiB as compact JSON")]
pub struct MetadataError;

/// A validated request: what crosses from the wire to the store.
#[derive(Debug, Clone, PartialEq)]
pub struct NewGeneration {
    /// A model of the catalogue.
    pub model: String,
    /// The prompt, as it was sent.
    pub prompt: String,
    /// Width to height.
    pub aspect: AspectRatio,
    /// Length in seconds.
    pub duration_s: u32,
    /// Size class.
    pub resolution: Resolution,
    /// Where to tell of the end.
    pub webhook_url: Option<String>,
    /// The customer's own object.
    pub metadata: Option<Map<String, Value>>,
    /// The seed, if the client chose one.
    pub seed: Option<u32>,
    /// Whether sound is wanted; the engine may have none.
    pub generate_audio: bool,
    /// The price above which the client wants a refusal.
    pub max_credits: Option<Credits>,
    /// What it costs.
    pub price: Credits,
    /// The version of the price table.
    pub price_version: String,
    /// Who will make it.
    pub engine: Engine,
    /// Whether cancelling it while it runs gives the hold back.
    pub stoppable: bool,
}

/// What a request is held against.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// What can be asked for.
    pub catalogue: &'a Catalogue,
    /// Which addresses a webhook may have.
    pub addresses: AddressPolicy,
    /// Whether a test key asks.
    pub test: bool,
}

impl NewGeneration {
    /// Checks every field and returns either the request or all of its faults.
    ///
    /// `faults` are those found before (wrong types, unknown fields); a field
    /// that has one is not judged again.
    pub fn check(input: GenerationInput, rules: Rules<'_>, faults: Vec<FieldError>) -> Result<Self, Vec<FieldError>> {
        let mut check = Check { faults };
        let model = check.model(input.model.as_deref(), rules.catalogue);
        let prompt = check.prompt(input.prompt);
        let aspect = check.choice("aspectRatio", input.aspect_ratio.as_deref(), AspectRatio::Landscape);
        let resolution = check.choice("resolution", input.resolution.as_deref(), Resolution::P720);
        let spec = model.map(|entry| &entry.model);
        check.served(spec, aspect, resolution);
        let duration_s = check.duration(input.duration, spec);
        check.webhook(input.webhook_url.as_deref(), rules.addresses);
        check.metadata(input.metadata.as_ref());
        check.media(input.media_urls.as_deref());
        let seed = check.number("seed", input.seed, 0, SEED_MAX);
        let max_credits = check.number("maxCredits", input.max_credits, 0, i64::MAX);
        let (Some(entry), true) = (model, check.faults.is_empty()) else {
            return Err(check.faults);
        };
        let serving = rules.catalogue.serving(entry, rules.test);
        Ok(Self {
            model: entry.model.id.clone(),
            prompt,
            aspect,
            duration_s,
            resolution,
            webhook_url: input.webhook_url,
            metadata: input.metadata,
            seed: seed.and_then(|seed| u32::try_from(seed).ok()),
            generate_audio: input.generate_audio.unwrap_or(true) && serving.audio,
            max_credits,
            price: entry.model.price(resolution, duration_s),
            price_version: rules.catalogue.price_version().to_owned(),
            engine: serving.engine.clone(),
            stoppable: serving.stoppable,
        })
    }
}

/// A value that is named by one of a few words.
trait Choice: Copy + 'static {
    const ALL: &'static [Self];
    fn word(self) -> &'static str;
}

impl Choice for AspectRatio {
    const ALL: &'static [Self] = AspectRatio::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Choice for Resolution {
    const ALL: &'static [Self] = Resolution::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}

/// The faults found so far, and the checks that find more.
struct Check {
    faults: Vec<FieldError>,
}

impl Check {
    /// Notes a fault, unless the field has one already.
    fn fault(&mut self, field: &str, message: impl Into<String>) {
        if !self.has_fault(field) {
            self.faults.push(FieldError::new(field, message));
        }
    }

    fn has_fault(&self, field: &str) -> bool {
        self.faults.iter().any(|fault| fault.field == field)
    }

    fn model<'a>(
        &mut self,
        id: Option<&str>,
        catalogue: &'a Catalogue,
    ) -> Option<&'a crate::catalogue::CatalogueEntry> {
        let found = id.and_then(|id| catalogue.get(id));
        if found.is_none() {
            let known: Vec<&str> = catalogue.entries().iter().map(|entry| entry.model.id.as_str()).collect();
            let verb = if id.is_some() { "must be one of" } else { "is required: one of" };
            self.fault("model", format!("{verb} {}", known.join(", ")));
        }
        found
    }

    fn prompt(&mut self, prompt: Option<String>) -> String {
        let prompt = prompt.unwrap_or_else(|| {
            self.fault("prompt", "is required: describe the video in words");
            String::new()
        });
        match prompt.trim().chars().count() {
            0 => self.fault("prompt", "must not be empty"),
            1..=PROMPT_CHARS_MAX if prompt.len() > PROMPT_BYTES_MAX => self.fault(
                "prompt",
                format!(
                    "must be at most {PROMPT_BYTES_MAX} bytes with the blanks around it; it has {}: leave the blanks out",
                    prompt.len()
                ),
            ),
            1..=PROMPT_CHARS_MAX => {}
            long => self.fault(
                "prompt",
                format!("must be at most {PROMPT_CHARS_MAX} characters after trimming; it has {long}"),
            ),
        }
        prompt
    }

    fn choice<T: Choice>(&mut self, field: &str, word: Option<&str>, default: T) -> T {
        let Some(word) = word else { return default };
        let found = T::ALL.iter().copied().find(|value| value.word() == word);
        found.unwrap_or_else(|| {
            let words: Vec<&str> = T::ALL.iter().map(|value| value.word()).collect();
            self.fault(field, format!("must be one of {}", words.join(", ")));
            default
        })
    }

    /// A deployment may narrow what a model makes.
    fn served(&mut self, spec: Option<&ModelSpec>, aspect: AspectRatio, resolution: Resolution) {
        let Some(spec) = spec else { return };
        if !spec.aspect_ratios.contains(&aspect) {
            let words: Vec<&str> = spec.aspect_ratios.iter().map(|value| value.as_str()).collect();
            self.fault("aspectRatio", format!("{} makes only {}", spec.id, words.join(", ")));
        }
        if !spec.resolutions.contains(&resolution) {
            let words: Vec<&str> = spec.resolutions.iter().map(|value| value.as_str()).collect();
            self.fault("resolution", format!("{} makes only {}", spec.id, words.join(", ")));
        }
    }

    fn duration(&mut self, seconds: Option<i64>, spec: Option<&ModelSpec>) -> u32 {
        // Without a model there is no rule to hold the duration against.
        let Some(spec) = spec else { return 0 };
        let Some(seconds) = seconds else { return spec.durations.default_s() };
        if !spec.durations.allows(seconds) {
            self.fault("duration", format!("must be {} for {}", spec.durations.describe(), spec.id));
        }
        u32::try_from(seconds).unwrap_or(0)
    }

    fn webhook(&mut self, url: Option<&str>, policy: AddressPolicy) {
        if let Some(Err(refusal)) = url.map(|url| check_url(url, policy)) {
            self.fault("webhookUrl", refusal.to_string());
        }
    }

    fn metadata(&mut self, metadata: Option<&Map<String, Value>>) {
        let Some(map) = metadata else { return };
        let length = serde_json::to_string(map).map_or(usize::MAX, |text| text.len());
        if length > METADATA_BYTES_MAX {
            self.fault("metadata", MetadataError.to_string());
        }
    }

    fn media(&mut self, urls: Option<&[String]>) {
        if urls.is_some_and(|urls| !urls.is_empty()) {
            self.fault(
                "mediaUrls",
                "is not served here: no provider of this deployment takes media; leave it out for text to video",
            );
        }
    }

    fn number(&mut self, field: &str, value: Option<i64>, min: i64, max: i64) -> Option<i64> {
        let value = value?;
        if !(min..=max).contains(&value) {
            let rule = if max == i64::MAX { format!("at least {min}") } else { format!("between {min} and {max}") };
            self.fault(field, format!("must be {rule}"));
        }
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(prompt: String) -> Option<String> {
        let mut check = Check { faults: Vec::new() };
        check.prompt(Some(prompt));
        check.faults.pop().map(|fault| fault.message)
    }

    #[test]
    fn a_prompt_is_judged_trimmed_and_may_not_be_blanks_without_end() {
        let words = "雨".repeat(PROMPT_CHARS_MAX);
        assert_eq!(fault(format!("  {words}\n")), None);
        assert!(fault(format!("{words}雨")).is_some_and(|said| said.contains("after trimming")));
        assert!(fault(" ".repeat(1 << 20)).is_some_and(|said| said.contains("empty")));
        let padded = |bytes: usize| format!("{}A red ball", " ".repeat(bytes - "A red ball".len()));
        assert_eq!(fault(padded(PROMPT_BYTES_MAX)), None);
        let said = fault(padded(PROMPT_BYTES_MAX + 1)).unwrap_or_default();
        assert!(said.contains("65536 bytes") && said.contains("65537"), "{said}");
    }
}
