//! What a place may contain.
//!
//! Words only; where each is at home the lexicon tells.

use serde::{Deserialize, Serialize};

use super::words;

words! {
    /// Something that a place contains beyond what makes it that place.
    Feature {
        River, Lake, Mountains, Forest, Trees, Flowers, Grass, Rocks, Cliff, Island, Waterfall, Bridge, Road, Path,
        Houses, Skyline, Lighthouse, Pier, Window, Fence, Ruins, Palms, Bamboo, CherryTrees, Pines, Snow, Dunes, Reef,
        Waves, Clouds, Railway, Windmill, Temple, Pagoda, Castle, Barn, Lavender, Sunflowers, Rapeseed, Terraces,
        Bookshelves, Stove, CafeTables, StageCurtain, Marble, Tent, Stalls, Orchard, Vines, Willows, Pool, Stadium,
        CloudSea, Summit, Rooftop, BuildingSite, Picnic, Bench, Fireplace, Sofa, Bed, Desks, MeetingTable, Blackboard,
        DiningTables, BarCounter, Corridor, Bathtub, Treadmills, Paintings, Pews, Brickwork, RoundTable, Reception,
        Workbench, PotteryWheel, LabBench, ShopShelves, BreadRack, WardBeds, BarberChairs, TrainSeats, DepartureBoard,
        SteeringWheel, AssemblyLine, Platform, RingLight, BoxingRing, Portholes,
        /// White houses under dark tiles, as in the old towns of China.
        ChineseTown,
        /// Narrow brick houses with gables along a canal, as in the towns of the north.
        Gables,
        /// Houses of stone, five storeys under mansard roofs, as in the capitals of Europe.
        Mansards, Tunnel, RedPlanet, Vents, Spires, Palace, Fair, Plinth, Turntable, BunkBeds, ClothesRails, LongTable, Study,
        BasketballCourt, TennisCourt, VolleyballCourt, RunningTrack, IceRink, RaceTrack, SaltFlat, Flags, OperatingTable,
        /// A wall with battlements and watchtowers over ridges.
        GreatWall, Tornado, ContainerPort, Runway, BrickWall, SportsHall, Crossing, Traffic, Overpass, Stacks, Cave,
        Aquarium, Glasshouse, Courtyard, Garage, Cinema, CookLine, GlassPartitions, ShopFronts, Chandeliers, CarLift,
        HayBales, WineBarrels, FlowerBuckets, Washers, Balcony, Attic, Auditorium,
        /// Mats around a low table, lattices before the windows.
        TeaRoom,
        /// From chimneys and fires.
        Smoke,
        /// A slide, swings and a climbing frame.
        Playground,
        /// Ripe wheat where other land would bear grass.
        Wheat,
        /// Laid in folds over a table.
        Cloth,
        /// Wishes on red paper beside the door of a house.
        Couplets,
        /// Earth that armies have trampled, smoke over it.
        Battlefield, SuspensionBridge, Ford, StoneBridge,
        /// Ground that falls steeply.
        Slope, Alley, RowHouses, Farmyard, RedCarpet,
        /// Before the gate in the wall of a town.
        CityGate,
        /// Long cloths on poles, as armies carry them.
        Banners,
        /// A wall with towers around a village.
        TownWall,
        /// Ships that the sea has broken.
        Wreck,
        /// The hall of a railway station, under a vault of glass.
        Concourse,
        /// The hall of a great library, books up to its vault.
        LibraryHall,
        /// A hall of iron that was left long ago.
        SteelWorks,
        /// Islands in the air.
        Isles,
        /// Before a forge with an open front.
        Smithy,
        /// Trees at the turn of a season, most of them without leaves.
        Leafless,
        /// Trees in the colours of autumn, however late it is.
        Foliage,
        /// Trunks wider than a door, higher than is seen.
        Redwoods,
        /// On which something stands or somebody small is, rather than people sit at it.
        Table,
        /// Screens as high as houses around a square.
        Billboards,
        /// Paved and open, with a fountain, between the houses of a city.
        Square,
        /// The same with cobbles and old houses, as in the towns of Europe.
        Plaza, Bazaar, FlowerMarket, FillingStation, ParkingLot,
        /// Long steps of stone out of doors.
        Steps, Boardwalk,
        /// Of a ship, that somebody is on.
        Deck,
        /// What is built is on fire.
        Ablaze, RuinedNave,
        /// A covered walk of a garden of southern China.
        Gallery, IceFestival,
        /// Dry grass under trees with flat crowns.
        Savanna,
        /// A pool in a muddy hollow of open ground.
        Waterhole,
        /// Table mountains of bedded rock on a plain.
        Mesas,
        /// Tall houses of plaster whose feet stand in their canal.
        Venetian,
        /// Lanes of which all walls are blue.
        BlueTown,
        /// Streets of low houses in bright paints.
        PastelTown,
        /// A bowl that something has struck out of the ground.
        Crater,
        /// Towers of limestone, green from foot to top, along a river.
        Karst,
        /// Dead trees in still dark water.
        Swamp,
        /// Shafts of crystal that glow on the walls of a cave.
        Crystals,
        /// Mushrooms as high as trees, which glow.
        Fungi,
        /// On paved ground that rain has left wet.
        Puddles,
        /// A pool with its lanes under a roof.
        SwimHall,
        /// The bench of a judge.
        Courtroom,
        /// Seats of red leather across tables, along a window.
        DinerBooths,
        /// A deck for records before a floor to dance on.
        Nightclub,
        /// A desk at which sound is mixed.
        MixingDesk,
        /// A shed for planes.
        Hangar,
        /// Racks with pallets of goods, as high as a hall.
        PalletRacks,
        /// Bones and vases that are shown in a hall.
        Fossils,
        /// A mountain that stands alone, white on top.
        Fuji,
        /// Pillars of sandstone over deep valleys, as in Zhangjiajie.
        Pillars,
        /// A pagoda on a wooded point of a lake, a bridge of stone at its tip.
        WestLake,
        /// A round hill on which something stands.
        Hill,
        /// A house through whose middle a railway passes.
        PiercedHouse,
        /// Where helicopters land.
        Helipad,
        /// On the steel of a tower that is being built, high over its city.
        HighSteel,
        /// Ramps and ledges of concrete.
        Skatepark,
        /// A small pool that steams among rocks.
        HotSpring,
        /// Land of ice on which no tree grows.
        Polar,
        /// Plates of ice adrift on the sea.
        IceFloes,
        /// Houses apart along a street, each on its lawn.
        Suburb,
        /// Where planes stand before the hall of an airport.
        Apron,
        /// A palace over the clouds.
        SkyPalace,
        /// Gold in heaps.
        Hoard,
        /// The deck of a ferry or of a ship for cruises.
        LinerDeck,
        /// Rows of seats under lockers, small round windows beside them.
        CabinSeats,
        /// A bar on a roof.
        RoofBar,
        /// Bars and chains in a vault of stone.
        Dungeon,
        /// A throne on its steps.
        Throne,
        /// A niche in the wall towards Mecca, carpets before it.
        Mihrab,
        /// Cobwebs and dust.
        Cobwebs,
        /// Tombs in a vault.
        Tombs,
        /// A ladle of molten steel.
        Ladle,
        /// Tanks in which something ferments.
        Tanks,
        /// Racks of computers.
        ServerRacks,
        /// A wall of screens before desks.
        ScreenWall,
        /// A telescope under a dome.
        Telescope,
        /// Cars that are shown for sale.
        CarShow,
        /// Stalls for beasts in a house of stone.
        Stalled,
        /// Beds of plants under film.
        Polytunnel,
        /// A smith's fire and anvil.
        Forge,
        /// Pipes, valves and a periscope.
        Periscope,
        /// The instruments of a plane.
        FlightDeck,
        /// Water that runs through a vault of brick.
        Sewer,
        /// The promenade of Shanghai, the tower of spheres across its river.
        Bund,
        /// Where many eat at long tables what is dealt out at a counter.
        Canteen,
        /// Before the doors of lifts.
        LiftLobby,
        /// In a lift.
        LiftCar,
        /// A wall of mirrors with a barre.
        DanceStudio,
        /// Mats on a floor of wood.
        YogaStudio,
        /// A hall for martial arts.
        Dojo,
        /// A wall to climb, with holds of many colours.
        ClimbingHall,
        /// Lanes with pins at their ends.
        BowlingAlley,
        /// Tables of green cloth under low lamps.
        PoolHall,
        /// Square tables at which four play with tiles.
        MahjongRoom,
        /// Tables with nets.
        TennisTables,
        /// Cabinets that glow.
        Arcade,
        /// Two teams at their screens under a great one.
        EsportsHall,
        /// Rows of screens for whoever plays.
        InternetCafe,
        /// Where people play for money.
        Casino,
        /// Sofas before a screen with the words of songs.
        Karaoke,
        /// A dentist's.
        DentistRoom,
        /// Where animals are looked after.
        VetRoom,
        /// Counters behind glass.
        Bank,
        /// Where letters and parcels are sent.
        PostOffice,
        /// The counter of the police.
        PoliceStation,
        /// Behind bars.
        PrisonCell,
        /// Rows of lockers.
        LockerRoom,
        /// Benches of wood beside hot stones.
        Sauna,
        /// Where people are massaged.
        Spa,
        /// Where people are tattooed.
        TattooParlour,
        /// A room with a cot.
        BabyRoom,
        /// Low tables for many children.
        Kindergarten,
        /// Kept lawns with paths, benches and lamps.
        Park,
        /// A roof on six posts to sit under.
        Pavilion,
        /// The green between blocks of flats.
        HousingEstate,
        Graveyard,
        Zoo,
        /// The court of a villa, arches around it.
        VillaCourt,
        CastleCourt,
        /// A court between low halls, as in old Beijing.
        Siheyuan,
        /// Between the halls of a university.
        Campus,
        BusStop,
        /// Where a railway crosses a road.
        LevelCrossing,
        /// Wooden fronts along a street of dust, as in the Wild West.
        Frontier,
        /// A track for horses between white rails.
        Racecourse,
        PowerStation, SolarFarm, Dam,
        /// Ways between high hedges.
        Maze,
        /// Grass that is mown; a lawn within a fence, behind a house.
        Lawn, GolfCourse, Backyard, VegetableGarden,
        /// Grass within a fence, on which beasts graze; sand within rails, for horses.
        Pasture, Paddock,
        /// Raked gravel between rocks; hedges that are cut to shapes around beds of flowers.
        ZenGarden, FormalGarden,
        /// Rice in shallow water; mown, the hay in bales; rounded rows of tea over a hillside.
        RicePaddy, CornField, Hayfield, TeaField,
        /// Heaps of what was thrown away; squares in which archaeologists dig.
        Junkyard, Dig,
        /// A ditch of war behind sandbags; tall cacti over a desert; stones rather than sand.
        Trench, Cacti, Gravel,
        /// A bow of rock that stands free; a small water with its banks all around.
        RockArch, Pond,
        /// On the water of a pond; a pond, a lantern of stone, a small red bridge.
        Lotus, JapaneseGarden,
        /// A pavilion over a lake; a stream as narrow as that one could leap it.
        LakePavilion, Brook,
        /// A paved walk along the sea; round grey stones rather than sand; slides into a pool.
        Promenade, Pebbles, WaterSlides,
        /// Tents around a fire; reeds as high as a head, water between them.
        Campsite, Reeds,
        /// Trees on stilts in brackish water; a roof with beds and benches, a city around it.
        Mangrove, RoofGarden,
        /// Towers of ice and crevasses under whoever is there; a roof among those of a town.
        Glacier, RoofTerrace,
        /// On the wall of a Chinese town, before the hall over its gate.
        GateTower,
        /// Around the lamp of a lighthouse; under the bell of a tower.
        LampGallery, Belfry,
        /// Landings of iron along the wall of a house; a floor of planks in the crown of a tree.
        FireEscape, TreeHouse,
        /// A bridge for people over a road; planks that hang from ropes over a valley.
        FootOverpass, RopeBridge,
        /// Before the hall of a temple; columns of marble under a pediment.
        TempleCourt, GreekTemple,
        /// A stall that steams, low tables before it; long tables under trees.
        FoodStreet, BeerGarden, FireStation,
        /// A box with a telephone in it; where stairs lead down to trains.
        PhoneBooth, SubwayEntrance,
        /// Between a railing and the door of a house; rooms beside a road, a car before each.
        Porch, Motel,
        /// Tanks, columns and a flare; halls and chimneys; doors at which trucks are loaded.
        Refinery, Industry, LoadingDock,
        /// Sand within a red fence; the same within white rails, for riders.
        Bullring, Rodeo,
        /// An arch of flowers at the end of an aisle.
        WeddingSite,
        /// Skeletons of concrete that nobody has finished; the paved yard of a school.
        UnfinishedBlock, TicketBooth, Schoolyard,
        /// A covered walk along the shops of a street in the south of China.
        StreetArcade, BaseballField,
        /// Of sheets and boards, built by those who live there.
        Shacks,
        /// Flats so near to each other that the lane between them is dark.
        CloseFlats,
        /// Medicines on white shelves; sweets in jars; toys on shelves.
        Pharmacy, SweetShop, ToyShop,
        /// Shoes along the walls, to be tried on; meat on hooks; pets in boxes and tanks.
        ShoeShop, Butchery, PetShop,
        /// Tools on boards; gold and stones behind glass; a counter for tea in cups with straws.
        ToolShop, Jeweller, TeaBar,
        /// Ice cream in tubs; books in stacks, to be bought; parcels with ribbons.
        IceCreamParlour, Bookshop, GiftShop,
        /// Clothes on rails and on dummies; tables with a pot that boils on each.
        Boutique, HotpotTables,
        /// A counter with sushi; an oven for pizza.
        SushiBar, PizzaOven,
        /// Tables and jars of wine, as in the inns of old China; a piano and desks for music.
        Inn, MusicRoom,
        /// The engine of a ship; shelves of boxes; shelves of files.
        EngineRoom, StorageShelves, Archive,
        /// Preserves and sacks on shelves; pipes and boxes below a house.
        Larder, Basement,
        /// Lockers and gold behind a round door; easels and canvases.
        BankVault, ArtStudio,
        /// A desk before screens and cameras; mirrors with bulbs, costumes on rails.
        NewsStudio, Backstage,
        /// Targets at the end of lanes; bunks and desks for several; chairs in rows, to wait on.
        ShootingRange, Dormitory, WaitingRoom,
        /// A rose from which water falls; a stair that winds around its post.
        Shower, SpiralStair,
        /// Seats that rise before who speaks; a throne of dragons between red pillars.
        LectureTiers, DragonThrone,
        /// A stair of marble under chandeliers; benches in tiers that face each other.
        GrandStair, Parliament,
        /// A map and weapons in a tent; walls of snow; benches that face each other at a window.
        WarTent, Igloo, CoachSeats,
        /// Seats in pairs that look ahead; seats before stars; of blue ice, as the cave is.
        BusSeats, Starship, IceCave,
    }
}
