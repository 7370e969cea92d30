//! Who somebody is, and which of its kind a beast or a thing is.
//!
//! Words only; how each is drawn is for others to say.

use serde::{Deserialize, Serialize};

use super::words;

words! {
    /// Who someone is, as far as it is seen; of an animal or a flower its breed, of
    /// a fabulous beast which one it is, of a cup what is in it.
    Guise {
        Girl, Boy, Elder, Bride, Groom, Ballerina, CourtLady, Samurai, Knight, Worker, Detective, Fisherman, Farmer,
        Climber, Chef, Doctor, Soldier, Police, Firefighter, Monk, Nun, TallShip, Android, Royal, Wizard, Cowboy, Businessman, Athlete,
        Graduate, Courier, Nurse, Sailor, Clown, OperaSinger, Santa, Superhero, General, Pirate, Ninja, Viking,
        Legionary, Terracotta, Tabby, Calico, Tuxedo, Siamese, Retriever, Labrador, Corgi, Husky, Shiba, Shepherd,
        Dalmatian, NineTailed, Unicorn, Loong, Phoenix, Hedgehog, Collie, Poodle, Dachshund, Pug, Leopard, Cheetah,
        Raccoon, RedPanda, Otter, Meerkat, Koala, Hamster, Mouse, Alpaca, Rhino, Hippo, Seal, Orca, Crab, Bee, Dragonfly,
        Ladybird, Hummingbird, Mech, Nezha, Snail, Lotus, Tulip, Lavender, Latte, Tea, Matcha, Spicy, Braised, Sizzling, Beer, Cocktail, BubbleTea,
        Shampoo, WaterBottle, Jar, Dropper, Tube, Earrings, Tablet, Platter, Curry, CreamSoup, Honey,
        /// Of a camera: one for film, as it was built in the last century.
        Rangefinder, Pegasus, Yarn, Biplane, Glider, PaperPlane, Paraglider, RobotArm, RobotVacuum,
        /// Of a robot: rust has eaten into its plates.
        Rusty, Popsicle, SportsBottle,
        Clownfish, Koi, Goldfish, Salmon,
        /// Who breathes under water: a mask, a bottle on the back, fins.
        Diver,
        /// Of the water, with broad horns.
        Buffalo,
        /// A deer with white spots, and one with broad palms for antlers.
        Sika, Moose,
        /// A wild cow with a hump, and a great bird that runs.
        Bison, Ostrich,
        /// Of a fish bowl: one of flat panes.
        Tank, Barista, Carrot, Cucumber, Onion, Potato,
        AlarmClock, Ant, Seedling, Radio,
        /// Of a train: its engine burns oil, or it straddles a beam over the street.
        Diesel, LightRail,
        /// Of a bus: it has two decks.
        DoubleDecker, Lioness,
        /// Of a carriage: drawn by four horses, two abreast.
        Team,
        /// Porcelain with cobalt painted on it.
        BlueWhite,
        /// In a hat of straw with a broad brim.
        Gardener,
        /// Somebody in a hooded suit with spines and a tail.
        DinosaurSuit,
        /// Of a lion dance: a dragon on poles, whom a line of people carries.
        DragonDance,
        /// Of a carriage: a sled that a team of dogs draws.
        DogSled,
        /// Of a child: not yet a year old.
        Infant,
        /// Of tales: with wings like a dragonfly's, with the tail of a fish, with pointed ears, with the
        /// wings of a swan and a ring of light, with horns; who drinks blood, who rose from a grave, of
        /// bare bones, of a sheet that hovers, from another world.
        Fairy, Mermaid, Elf, Angel, Demon, Vampire, Zombie, Skeleton, Ghost, Alien,
        /// Of a machine that goes about in halls: with a fork for pallets. Of a tractor: with a reel that
        /// cuts grain.
        Forklift, Harvester,
        /// Of a car of the open land: on six wheels, for other worlds. Of a car: on three wheels, with a roof
        /// of cloth.
        Rover, TukTuk,
        /// Of a truck: on tracks, with a gun; with a drum that turns.
        BattleTank, Mixer,
        /// Of an excavator: with a blade before it.
        Bulldozer,
        /// Of a boat.
        Kayak, Canoe, JetSki, Speedboat, Submarine,
        /// Of a plane: for war. Of a balloon: long, with fins and a gondola. Of a drone: round, from another world.
        FighterJet, Airship, Saucer,
        /// Of what lives in the sea.
        Manta, Seahorse, Shrimp, Squid, Starfish,
        /// Of what crawls.
        Spider, Lizard, Chameleon, Mantis, Grasshopper, Caterpillar,
        /// Of birds, and what flies like one.
        Bat, Toucan, Kingfisher, Woodpecker, Puffin,
        /// Of monkeys, wolves, great cats and what is built like a fox.
        Gorilla, Lemur, Hyena, Lynx, Badger, Skunk,
        /// Of hats.
        Cap, Beanie, HardHat, CrashHelmet,
        /// Of a watch: with a screen, on somebody's wrist, both, on a wall.
        Smartwatch, OnWrist, SmartOnWrist, WallClock,
        /// Of what is drunk from: milk runs into it, or what a bottle holds.
        Milk, Bottled,
        /// In white, with a veil before the face.
        Beekeeper,
        /// Of tales: heaped up of boulders; grown of bark; with tusks and a green hide; under a pointed cap, with
        /// a beard; wound in linen; with a golden fillet and a staff; out of a lamp.
        Golem, Treant, Troll, Gnome, Mummy, MonkeyKing, Genie,
        /// Of a lion: with the wings of an eagle.
        Griffin,
        /// Of a house: between the boughs of a tree.
        Treehouse,
        /// Of a pumpkin: with a face cut into it, and a light within.
        Carved,
        /// Of what is as heavy as an elephant: with a shield of bone and three horns.
        Triceratops,
    }
}
