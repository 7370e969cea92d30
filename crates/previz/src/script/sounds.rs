//! What can be heard, by its name.
//!
//! Words only; what is heard of them is for others to say.

use serde::{Deserialize, Serialize};

use super::words;

words! {
    /// What can be heard.
    Sound {
        Waves, Stream, Waterfall, Wind, Rain, Thunder, Fire, Birds, Gulls, Insects, City, Engine, Rocket, Footsteps,
        Hooves, Underwater, Fireworks, Room, Music, Crowd, Cheers, Applause, Piano, Guitar, Strings, Flute, Brass, Drums, Bells,
        Frogs, Leaves, Train, Siren, Helicopter, Clock, Typing, Sizzle, Chimes, Heartbeat, Dogs, Cats, Cattle, Sheep,
        Ducks, Geese, Chickens, Owls, Crows, Wolves, Whales, Singing,
        /// All that lives and hums falls quiet.
        Hush,
        /// Nothing at all.
        Silence,
    }
}
