//! What is said of a thing by its noun, its colour and its size, and what somebody is
//! known by.
//!
//! Words only; how red and how large is for others to say.

use serde::{Deserialize, Serialize};

use super::words;

words! {
    /// A colour by its everyday name.
    Colour {
        Red, Orange, Yellow, Gold, Green, Teal, Blue, Purple, Pink, Brown, Black, Grey, White, Silver,
        /// Several at once: each of several things has its own.
        Mixed,
    }
}

words! {
    /// Size beside its noun.
    Size { Tiny, Small, Short, Tall, Large, Giant, Stout }
}

words! {
    /// One thing that somebody is known by.
    Attribute {
        Hair, Bald, Beard, Glasses, Sunglasses, Apron, Trousers, Shoes, CowboyHat, Fedora, Beanie, BaseballCap, HardHat, Helmet, PointedHat,
        SantaHat, Toque, Crown,
    }
}
