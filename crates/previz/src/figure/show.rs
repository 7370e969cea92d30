//! Which figure draws which of the things that are put on show or served.
//!
//! Draws nothing itself.

use super::body::Body;
use super::food::{
    bakery, banquet, braise, broth, deli, feast, greens, kitchen, noodles, orchard, pantry, pizza, roast, seafood,
    snack,
};
use super::goods::{
    apparel, appliance, barware, bottle, burst, cosmetic, drink, fishbowl, footwear, gadget, handheld, headwear,
    household, implement, jewel, keepsake, mantel, market, parcel, playthings, product, screen, splash, sporting,
    teaware, timepiece, toiletry, treasure, vase, vessel, ware, wristwear, yard,
};
use super::pose::Pose;
use super::tasks::{accordion, brass, erhu, harp, music, pastime, pipa};
use crate::maths::hex;
use crate::script::{Action, Guise, SubjectKind};

/// Things that are put on show.
pub(super) fn shown(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Cup if pose.guise == Some(Guise::Matcha) => barware::matcha(body, pose),
        K::Cup => vessel::cup(body, pose),
        K::Glass => drink::glass(body, pose),
        K::Bottle if pose.guise == Some(Guise::Shampoo) => toiletry::shampoo(body, pose),
        K::Bottle if pose.guise == Some(Guise::WaterBottle) => toiletry::water_bottle(body, pose),
        K::Bottle if pose.guise == Some(Guise::SportsBottle) => toiletry::sports_bottle(body, pose),
        K::Bottle => bottle::bottle(body, pose),
        K::Vase => vase::vase(body, pose),
        K::Flacon => cosmetic::flacon(body, pose),
        K::Skincare => cosmetic::skincare(body, pose),
        K::Tumbler => tumbler(body, pose),
        K::Heels => footwear::heels(body, pose),
        K::Can => bottle::can(body, pose),
        K::Lipstick => cosmetic::lipstick(body, pose),
        K::Teapot => teaware::teapot(body, pose),
        K::Bowl => noodles::bowl(body, pose),
        K::Cake => {
            vessel::cake(body, pose);
            if pose.company.is_some_and(|company| company.kind == K::Candle) {
                bakery::candles(body, pose);
            }
        }
        K::Burger => vessel::burger(body, pose),
        K::Fruit => vessel::fruit(body, pose),
        K::Watch => watch(body, pose),
        K::Phone if pose.guise == Some(Guise::Tablet) => screen::tablet(body, pose),
        K::Phone => screen::phone(body, pose),
        K::Foldable => screen::foldable(body, pose),
        K::Laptop => screen::laptop(body, pose),
        K::Headphones => product::headphones(body, pose),
        kind if kind.is_ball() => product::ball(body, pose),
        K::Book => product::book(body, pose),
        K::Shoe => footwear::shoe(body, pose),
        K::Ring => ware::ring(body, pose),
        K::Bag => ware::bag(body, pose),
        K::Chair => ware::chair(body, pose),
        K::Lamp => ware::lamp(body, pose),
        K::Gift => ware::gift(body, pose),
        K::Guitar => ware::guitar(body, pose),
        K::Zither => pastime::zither(body, pose),
        K::Violin | K::Cello | K::DoubleBass => music::violin(body, pose),
        K::Harp => harp::harp(body, pose),
        K::Erhu => erhu::erhu(body, pose),
        K::Pipa => pipa::pipa(body, pose),
        K::Piano => music::piano(body, pose),
        K::Drums => music::drums(body, pose),
        K::Flute | K::Accordion | K::Saxophone | K::Trumpet => blown(body, pose),
        _ => bought(body, pose),
    }
    if pose.action == Action::Flow && !pose.kind.is_instrument() {
        splash::splash(body, pose);
    }
    if pose.company.is_some_and(|company| company.kind == K::Chopsticks) {
        broth::reach_in(body, pose);
    }
}

/// A watch, on a strap or somebody's wrist, or a clock.
fn watch(body: &mut Body, pose: &Pose) {
    match pose.guise {
        Some(Guise::AlarmClock) => mantel::alarm_clock(body, pose),
        Some(Guise::WallClock) => mantel::wall_clock(body, pose),
        Some(Guise::Smartwatch) => wristwear::smartwatch(body, pose),
        Some(Guise::OnWrist | Guise::SmartOnWrist) => wristwear::worn(body, pose),
        _ => timepiece::watch(body, pose),
    }
}

/// An instrument that sounds by air.
fn blown(body: &mut Body, pose: &Pose) {
    match pose.kind {
        SubjectKind::Accordion => accordion::accordion(body, pose),
        SubjectKind::Saxophone => brass::saxophone(body, pose),
        SubjectKind::Trumpet => brass::trumpet(body, pose),
        _ => music::flute(body, pose),
    }
}

/// A drink, by what it comes in.
fn tumbler(body: &mut Body, pose: &Pose) {
    match pose.guise {
        // While it is poured it has no head yet.
        Some(Guise::Beer) if pose.action == Action::Pour => {
            drink::tumbler(body, &Pose { colour: Some(hex(barware::BEER)), ..pose.clone() });
        }
        Some(Guise::Beer) => barware::beer(body, pose),
        Some(Guise::Cocktail) => barware::cocktail(body, pose),
        Some(Guise::BubbleTea) => barware::bubble_tea(body, pose),
        _ => drink::tumbler(body, pose),
    }
}

/// Devices, jewels, and what is packed.
fn bought(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Hat => headwear::hat(body, pose),
        K::Sunglasses => gadget::sunglasses(body, pose),
        K::Camera => gadget::camera(body, pose),
        K::Espresso => gadget::espresso(body, pose),
        K::Speaker if pose.guise == Some(Guise::Radio) => mantel::radio(body, pose),
        K::Speaker => gadget::speaker(body, pose),
        K::Earbuds => gadget::earbuds(body, pose),
        K::Necklace if pose.guise == Some(Guise::Earrings) => jewel::earrings(body, pose),
        K::Necklace => jewel::necklace(body, pose),
        K::Diamond => jewel::diamond(body, pose),
        K::Parcel => parcel::parcel(body, pose),
        K::MilkCarton => parcel::carton(body, pose),
        K::Tin if pose.guise == Some(Guise::Honey) => pantry::honey(body, pose),
        K::Tin => parcel::tin(body, pose),
        K::Backpack => parcel::backpack(body, pose),
        K::Suitcase => parcel::suitcase(body, pose),
        K::TeddyBear => parcel::teddy(body, pose),
        K::ToyBalloon => handheld::balloon(body, pose),
        K::Frisbee if pose.guise == Some(Guise::PaperPlane) => handheld::paper_plane(body, pose),
        K::Frisbee => handheld::frisbee(body, pose),
        K::Fishbowl => fishbowl::fishbowl(body, pose),
        K::Sword => handheld::sword(body, pose),
        K::Torch => handheld::torch(body, pose),
        K::Basket => handheld::basket(body, pose),
        K::Flag => handheld::flag(body, pose),
        K::Toothbrush => toiletry::toothbrush(body, pose),
        K::Splash => splash::splash(body, pose),
        K::Powder => burst::powder(body, pose),
        K::IceCubes => burst::ice_cubes(body, pose),
        _ => eaten(body, pose),
    }
}

/// What is eaten, and what it grows or is served on.
fn eaten(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Pizza => pizza::pizza(body, pose),
        K::Bread => bakery::bread(body, pose),
        K::Croissant => bakery::croissant(body, pose),
        K::Donut => bakery::donut(body, pose),
        K::Pancakes => bakery::pancakes(body, pose),
        K::IceCream if pose.guise == Some(Guise::Popsicle) => snack::popsicle(body, pose),
        K::IceCream => snack::ice_cream(body, pose),
        K::Chocolate => snack::chocolate(body, pose),
        K::Fries => snack::fries(body, pose),
        K::Egg => snack::egg(body, pose),
        K::Vegetable => greens::vegetable(body, pose),
        K::Sushi => kitchen::sushi(body, pose),
        K::Dumplings => kitchen::dumplings(body, pose),
        K::Jiaozi => kitchen::jiaozi(body, pose),
        K::Cheese => snack::cheese(body, pose),
        K::Rice => kitchen::rice(body, pose),
        K::Steak => kitchen::steak(body, pose),
        K::Salad if pose.guise == Some(Guise::Platter) => pantry::platter(body, pose),
        K::Salad => kitchen::salad(body, pose),
        K::Plate => kitchen::plate(body, pose),
        K::Board => kitchen::board(body, pose),
        K::Grapes => orchard::grapes(body, pose),
        K::Strawberry => orchard::strawberry(body, pose),
        K::Watermelon => orchard::watermelon(body, pose),
        K::Pumpkin => orchard::pumpkin(body, pose),
        K::Cherries => orchard::cherries(body, pose),
        K::Citrus => orchard::citrus(body, pose),
        K::Peach => orchard::peach(body, pose),
        _ => cooked(body, pose),
    }
}

/// What comes hot to the table, and what it is eaten with.
fn cooked(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Hotpot => banquet::hotpot(body, pose),
        K::SteamedFish => banquet::fish(body, pose),
        K::Crayfish => banquet::crayfish(body, pose),
        K::StirFry if pose.guise == Some(Guise::Braised) => braise::pork(body, pose),
        K::StirFry => banquet::stir_fry(body, pose),
        K::Tofu => broth::tofu(body, pose),
        K::Soup if pose.guise == Some(Guise::Curry) => pantry::curry(body, pose),
        K::Soup if pose.guise == Some(Guise::CreamSoup) => pantry::cream_soup(body, pose),
        K::Soup => broth::soup(body, pose),
        K::FriedRice => broth::fried_rice(body, pose),
        K::Skewers => broth::skewers(body, pose),
        K::Chopsticks => broth::chopsticks(body, pose),
        K::Crabs => feast::crabs(body, pose),
        K::RoastDuck => feast::roast_duck(body, pose),
        K::Mooncakes => feast::mooncakes(body, pose),
        K::Tangyuan => feast::tangyuan(body, pose),
        K::Tanghulu => feast::tanghulu(body, pose),
        K::Lobster => seafood::lobster(body, pose),
        K::Paella => seafood::paella(body, pose),
        K::RoastBird => roast::bird(body, pose),
        K::Taco => snack::taco(body, pose),
        K::Sandwich => deli::sandwich(body, pose),
        K::HotDog => deli::hot_dog(body, pose),
        _ if apparel::clothes(body, pose) || appliance::appliance(body, pose) => {}
        _ if household::of_a_household(body, pose) || sporting::gear(body, pose) => {}
        _ if implement::implement(body, pose) || playthings::plaything(body, pose) => {}
        _ if keepsake::keepsake(body, pose) || treasure::treasure(body, pose) || market::ware(body, pose) => {}
        _ => yard::stand(body, pose),
    }
}
