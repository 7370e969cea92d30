//! What a subject does.
//!
//! Words only; what they look like is for others to say.

use serde::{Deserialize, Serialize};

words! {
    /// What a subject does.
    Action {
        Stand, Sit, Lie, Sleep, Walk, Run, Gallop, Jump, Dance, Fly, Soar, Hover, Swim, Dive, Drive, Ride, Sail, Row,
        Float, Rise, Fall, Spin, Launch, Burn, Glow, Bloom, Grow, Sway, Wave, Drink, Eat, Look, Play, Flow, Cross, Land, Fish,
        Skate, Ski, Smile, Paint, Type, Cook, Headstand, Water, Iron, BlowOut, Decorate, TurnWheel, Cradle, Pottery,
        Carpentry, Examine, Reap, Tennis, Hurdle, Javelin, Weights, Box, Fence, Climb, Exercise, Toss, Waltz, Read,
        Photograph, Sing, Call, Sweep, Dunk, Hug, Yoga, Vacuum, Unpack, Slice, Kick, Spike, Archery, Golf,
        Braid, Push, Write, Chess, PourTea, MakeUp, Doze, Knead, Arrange, WashUp, SkipRope, PushUp,
        Speak, Clap, Cheer, Kneel, TaiChi, Weep, Point, Serve,
        /// With the head thrown up: howls, roars.
        Howl,
        /// On a swing.
        Swing, TableTennis, Knit,
        /// Throws a fishing net out over the water; holds a child high up; opens an umbrella.
        CastNet, Lift, Text, Unfurl, Ballet, StreetDance, FolkDance, Pour, Chop, Laundry, Juggle, Hammock, Balance,
        HighJump, LongJump, Bat, Smash, Ollie, Somersault, HighKick, Sew, Weld, Bubble, Dandelion, BrushTeeth, Spar,
        Wheel, Save, Hockey, Forge, Spray, Feed, Fold, Conduct, PullUp, SitUp, Groom, Stretch, Scratch, Roll, Peek, Beg,
        Wag, Shake, LeapUp, Haircut, BlowGlass, MakeViolin, Propose, Fetch, Catch, Dig, Mop,
        /// One behind the other, until it is their turn.
        Queue,
        /// Puts up red paper on a wall.
        Paste,
        /// Runs along with who learns to ride a bicycle, a hand at the saddle.
        Steady, Chalk, Yawn, WipeHands,
        /// On one skate, on the spot.
        SkateSpin, CastSpell, Salt, Taste, Whisk, Pipe, PourMilk, PourHigh, DrawTray, TieBouquet, CutCake, ThumbUp,
        Hoop, Stack, Crayon, Pluck, Barrow,
        /// Walks behind a lawn mower.
        Mow, Badminton,
        /// With another, face to face: words, a quarrel, a clap of two raised hands, a thing that is handed over.
        Talk, Argue, Handshake, Kiss, HighFive, Give,
        /// Sits in a wheelchair; pushes a shopping trolley.
        Wheeled, Trolley,
        /// Sits in a bath; kneels by one and washes a child in it.
        Soak, Bathe,
        /// Turns skewers over coals; draws dough out into noodles.
        Grill, PullNoodles,
        /// At each other, at a feast.
        SplashWater, ThrowPowder,
        /// Both hands on a pole that is carried, on the bar of a sled behind which one stands.
        Hoist, Mush,
        /// On the rungs of a ladder; on the belly, over snow; in a wheel, in a cage.
        Ladder, BellySlide, RunWheel,
        /// With head and hands alone; a telephone at arm's length before the own face.
        Bow, Salute, Nod, ShakeHead, CheckWatch, Pray, Selfie,
        /// With a spade; fruit from a bough; a castle of sand; a ball; two loads on a pole; over a fire.
        Shovel, Pick, BuildSand, Throw, ShoulderPole, Roast,
        /// A beast, with a hand; a car, with a wrench or a sponge; a pane; a table.
        Stroke, Repair, WashDown, CleanWindow, Wipe,
        /// Pushed: a wheelchair in which nobody sits, a bed with a patient, a barrow of goods under an awning.
        WheelEmpty, Gurney, Cart,
        /// Down a slide; out of an egg.
        Slide, Hatch,
        /// A torn net on the lap; a frame out of a hive; a cow's milk into a pail; handfuls over who weds; nails
        /// into a beam; fruit on a stall; on the back under a car.
        MendNet, KeepBees, Milk, Confetti, Hammer, Choose, RepairUnder,
    }
}
