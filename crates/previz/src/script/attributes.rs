//! What somebody is known by beside the clothes that they are seen in first: hair, a
//! beard, glasses, a hat, the colour of trousers and shoes.
//!
//! Words only; what that looks like is for others to say.

use serde::{Deserialize, Serialize};

use super::{Attribute, Colour};

/// All that somebody is known by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Attributes {
    /// The colour of the hair, and of the beard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hair: Option<Colour>,
    /// There is no hair on the head.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bald: bool,
    /// There is a beard.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bearded: bool,
    /// Glasses, clear or dark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glasses: Option<Attribute>,
    /// There is an apron over the clothes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub apron: bool,
    /// The colour of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apron_colour: Option<Colour>,
    /// The colour of the trousers below something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trousers: Option<Colour>,
    /// The colour of the shoes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shoes: Option<Colour>,
    /// What is on the head.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hat: Option<Attribute>,
    /// The colour of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hat_colour: Option<Colour>,
}

impl Attributes {
    /// Nothing in particular.
    pub(crate) const NONE: Self = Self {
        hair: None,
        bald: false,
        bearded: false,
        glasses: None,
        apron: false,
        apron_colour: None,
        trousers: None,
        shoes: None,
        hat: None,
        hat_colour: None,
    };

    /// Adds one, in a colour if that is said; tells whether the colour is that of what
    /// is shown.
    pub(crate) fn add(&mut self, attribute: Attribute, colour: Option<Colour>) -> bool {
        match attribute {
            Attribute::Hair => self.hair = colour,
            Attribute::Bald => self.bald = true,
            Attribute::Beard => {
                self.bearded = true;
                self.hair = self.hair.or(colour);
            }
            Attribute::Glasses | Attribute::Sunglasses => {
                self.glasses = Some(attribute);
                return false;
            }
            Attribute::Apron => (self.apron, self.apron_colour) = (true, colour),
            Attribute::Trousers => self.trousers = colour,
            Attribute::Shoes => self.shoes = colour,
            hat => (self.hat, self.hat_colour) = (Some(hat), colour),
        }
        true
    }

    /// These, or others where nothing in particular is said.
    pub(crate) fn or(self, others: Self) -> Self {
        if self.is_plain() { others } else { self }
    }

    /// Whether nothing in particular is said.
    pub(crate) fn is_plain(&self) -> bool {
        *self == Self::NONE
    }
}
