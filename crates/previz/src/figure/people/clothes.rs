//! What people wear and how they are built: colours, cut, jackets, scarves.
//!
//! Knows no skeleton but the points that it is given.

use super::attributes;
use super::costume::costume;
use super::cuts::{below_hips, plated, sleeves};
use super::hats::Hat;
use super::nappy;
use super::shell::Shell;
use super::sole::Sole;
use super::wardrobe::{Kit, Outfit, Piece, outfit};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::hex;
use crate::script::{Action, Attribute, Garment, Guise, SubjectKind as K};

/// Clothes and proportions.
#[expect(clippy::struct_excessive_bools, reason = "each flag is one thing that is worn or not")]
pub(crate) struct Look {
    /// What is drawn instead of flesh and clothes.
    pub shell: Option<Shell>,
    pub skin: Skin,
    pub hair: Skin,
    pub top: Skin,
    pub bottom: Skin,
    pub shoes: Skin,
    /// Hands, bare or in gloves.
    pub hands: Skin,
    /// What is worn under a jacket, where one is worn.
    pub shirt: Option<Skin>,
    pub scarf: Option<Skin>,
    pub hat: Option<(Hat, Skin)>,
    pub kit: Option<Kit>,
    /// What else a costume is made of.
    pub pieces: &'static [Piece],
    /// The skin of the face, painted or not.
    pub face: Skin,
    pub sole: Sole,
    /// Thickness of limbs and trunk.
    pub build: f32,
    pub head: f32,
    pub female: bool,
    pub child: bool,
    pub bearded: bool,
    pub glasses: Option<Attribute>,
    /// Length of a skirt or of a coat below the hips, 0 for none.
    pub skirt: f32,
    /// How far that stands out at its hem.
    pub flare: f32,
    /// What that is of.
    pub hem: Skin,
    /// A belt runs about its waist.
    pub belted: bool,
    /// It is a ballerina's: it stands out all round.
    pub tutu: bool,
    /// Wide sleeves, a collar that crosses, a sash.
    pub robe: bool,
    /// How far its sleeves hang from the wrists, 0 where they are round.
    pub sleeves: f32,
    /// A hood over the head.
    pub hood: bool,
    /// What hangs from the shoulders over everything else.
    pub cloak: Option<Skin>,
    pub bare_legs: bool,
    pub bare_arms: bool,
}

/// Whether it ends in a skirt.
fn is_skirt(cut: Option<Garment>) -> bool {
    matches!(cut, Some(Garment::Dress | Garment::Gown | Garment::Skirt | Garment::Qipao))
}

/// Whether it is a top that is known by what it is sewn with.
fn is_jacket(cut: Option<Garment>) -> bool {
    matches!(cut, Some(Garment::Leather | Garment::Denim | Garment::Sequins | Garment::Jersey))
}

/// Whether neither a scarf nor a hat of wool goes with it.
fn is_whole(cut: Option<Garment>) -> bool {
    use Garment as G;
    matches!(cut, Some(G::Robe | G::Kimono | G::Hanfu | G::Sari | G::Kilt | G::Raincoat | G::Hoodie | G::Tracksuit))
}

/// Whether somebody is drawn as a woman or a girl.
fn is_female(pose: &Pose, outfit: &Outfit) -> bool {
    let skirted = is_skirt(pose.garment);
    match pose.kind {
        K::Man => false,
        K::Woman => true,
        K::Dancer => pose.action != Action::StreetDance || pose.unit(3) < 0.5,
        _ => outfit.female.unwrap_or(skirted || pose.unit(3) < 0.5),
    }
}

/// Whether somebody is in the water, and dressed for it.
fn is_bathing(pose: &Pose) -> bool {
    pose.garment.is_none()
        && matches!(pose.guise, None | Some(Guise::Athlete | Guise::Girl | Guise::Boy | Guise::Elder))
        && matches!(pose.action, Action::Swim | Action::Dive | Action::Soak)
        || nappy::is_bare(pose)
}

/// Whether somebody is in the dress of the ballet.
fn is_ballerina(pose: &Pose) -> bool {
    pose.garment.is_none() && (pose.guise == Some(Guise::Ballerina) || pose.action == Action::Ballet)
}

/// What somebody wears by its cut: what the words name, then what the guise
/// wears, then what the season and the seed say.
fn cut(pose: &Pose, outfit: &Outfit, female: bool) -> Option<Garment> {
    let skirted = is_skirt(pose.garment);
    let child = pose.kind == K::Child;
    // What a man wears to his feet hangs like a robe.
    let named = pose.garment.map(|cut| if skirted && pose.kind == K::Man { Garment::Robe } else { cut });
    named.or(if pose.guise == Some(Guise::Royal) && !female { Some(Garment::Robe) } else { outfit.cut }).or_else(|| {
        let dressy = match pose.kind {
            K::Woman | K::Dancer => true,
            K::Child => pose.guise == Some(Guise::Girl) || pose.unit(6) < 0.6,
            _ => pose.unit(6) < 0.5,
        };
        match pose.action {
            Action::StreetDance => Some(Garment::Hoodie),
            Action::Skate | Action::SkateSpin => (female && !child).then_some(Garment::Dress),
            _ if pose.cold && pose.kind != K::Dancer && !matches!(pose.action, Action::Ski | Action::Ollie) => {
                (!child || female).then_some(Garment::Coat)
            }
            _ if is_bathing(pose) => None,
            Action::Headstand | Action::Exercise | Action::Climb | Action::Yoga => None,
            Action::Hockey => Some(Garment::Jersey),
            sport if LONG_TROUSERS.contains(&sport) => None,
            sport if sport.is_athletic() => None,
            Action::Run | Action::Ski if !child || pose.kind == K::Runner => None,
            _ => (female && dressy && pose.kind != K::Runner).then_some(Garment::Dress),
        }
    })
}

/// The pack on the back of whoever carries one, or an apron.
fn packed(pose: &Pose) -> Option<Kit> {
    let apron = pose.attributes.apron.then_some(Kit::Bib);
    pose.has_along(K::Backpack).map(|_| Kit::Pack).or(apron)
}

pub(crate) fn look(pose: &Pose) -> Look {
    if pose.garment == Some(Garment::Cloak) {
        // It hangs over whatever else is worn, and its colour is not that one's.
        let cloak = Skin::new(pose.one_of(&[0x2f3f5c, 0x6a2a2a, 0x2f4a3a], 79));
        return Look { cloak: Some(cloak), ..dressed(&Pose { garment: None, colour: None, ..pose.clone() }) };
    }
    dressed(pose)
}

/// What somebody has on but for what hangs over it.
pub(super) fn dressed(pose: &Pose) -> Look {
    let outfit = pose.guise.and_then(costume).unwrap_or_else(|| outfit(pose.guise));
    let female = is_female(pose, &outfit);
    let cut = cut(pose, &outfit, female);
    let (child, dress) = (pose.kind == K::Child, is_skirt(cut));
    let (skin, hair) = complexion(pose, &outfit);
    let bathes = is_bathing(pose);
    let (top, bottom) = clad(pose, &outfit, cut, (female, skin));
    let sporty = sporty(pose, cut);
    let shorts = child && cut.is_none() && !pose.cold;
    let kitted = matches!(pose.action, Action::SkateSpin | Action::Ski);
    let jacket = match cut {
        None => !kitted && !sporty && !child && !bathes && pose.unit(13) < 0.6,
        _ => cut == Some(Garment::Suit) && pose.guise != Some(Guise::Knight),
    };
    let plain = outfit.cut.is_none() && !kitted && !sporty && !bathes && !dress && !is_whole(cut) && !is_jacket(cut);
    let warm = plain && pose.unit(11) < if pose.cold { 0.85 } else { 0.3 };
    let (skirt, flare) = below_hips(pose, cut);
    Look {
        shell: None,
        skin,
        hair,
        top,
        bottom,
        shoes: attributes::dyed(pose.attributes.shoes, shod(pose, &outfit, cut, (skin, top))),
        hands: hands(pose, skin, top),
        shirt: jacket.then(|| shirt(pose)),
        scarf: warm.then(|| Skin::new(pose.pick(&[0xb8402f, 0xd9a83a, 0x3a6a62, 0x7a3f5c], 15))),
        hat: attributes::hat(pose, &outfit, plain),
        // Not every old woman walks with a stick.
        pieces: pieces(&outfit, cut),
        face: outfit.paint.map_or(skin, |paint| Skin::new(hex(paint))),
        kit: packed(pose).or(outfit.kit).filter(|kit| *kit != Kit::Stick || !female || pose.unit(26) < 0.5),
        sole: sole(pose),
        build: build(pose, female),
        head: nappy::head(pose),
        female,
        child,
        glasses: pose.attributes.glasses,
        bearded: attributes::is_bearded(pose, &outfit, female),
        skirt,
        flare,
        hem: hem(cut, (top, bottom)),
        belted: cut == Some(Garment::Dress) && !child && pose.unit(78) < 0.6,
        tutu: dress && is_ballerina(pose),
        robe: matches!(cut, Some(Garment::Robe | Garment::Kimono | Garment::Hanfu)),
        sleeves: sleeves(pose, cut),
        hood: cut == Some(Garment::Raincoat),
        cloak: None,
        bare_legs: ((dress || cut == Some(Garment::Kilt)) && (!pose.cold || kitted)) || sporty || shorts || bathes,
        bare_arms: sporty || bathes || shorts || sleeveless(pose, cut) || cut == Some(Garment::Jersey),
    }
}

/// Shoes that nothing is said of, or bare feet in the water.
fn shod(pose: &Pose, outfit: &Outfit, cut: Option<Garment>, (skin, top): (Skin, Skin)) -> Skin {
    match cut {
        _ if is_bathing(pose) => skin,
        Some(Garment::Raincoat) => top.tone(0.75),
        _ => Skin::new(pose.pick(or(outfit.shoes, &[0x2a2420, 0xe4e0d8, 0x6a3a2a]), 8)),
    }
}

/// Thickness of limbs and trunk.
fn build(pose: &Pose, female: bool) -> f32 {
    match (pose.kind, female) {
        (K::Child, _) => nappy::build(pose),
        (_, false) if pose.guise == Some(Guise::Athlete) => 1.14,
        _ if pose.guise == Some(Guise::Troll) => 1.42,
        (K::Man, _) => 1.08,
        (_, true) => 0.9,
        _ => 1.0,
    }
}

/// What somebody has on above and below the hips, dry or in the water.
fn clad(pose: &Pose, outfit: &Outfit, cut: Option<Garment>, (female, skin): (bool, Skin)) -> (Skin, Skin) {
    match cloth(pose, outfit, cut) {
        _ if nappy::is_bare(pose) => (skin, nappy::nappy(pose, skin)),
        // Bare above her tail.
        (_, tail) if pose.guise == Some(Guise::Mermaid) && pose.garment.is_none() => (skin, tail),
        // Trunks, or a suit of one piece.
        (suit, _) if is_bathing(pose) => (if female { suit } else { skin }, suit),
        cloth => cloth,
    }
}

/// What else the costume or the garment is made of.
fn pieces(outfit: &Outfit, cut: Option<Garment>) -> &'static [Piece] {
    match cut {
        Some(Garment::Qipao) => &[Piece::Piping(0xd8b23a)],
        Some(Garment::Kimono) => &[Piece::Obi(0xe0b84a)],
        Some(Garment::Hanfu) => &[Piece::Broad(0xc23a3a)],
        Some(Garment::Sari) => &[Piece::Sari(0xe8b83a)],
        Some(Garment::Hoodie) => &[Piece::Hood],
        Some(Garment::Tracksuit) => &[Piece::Zip],
        Some(Garment::Leather) => &[Piece::Leather],
        Some(Garment::Denim) => &[Piece::Denim],
        Some(Garment::Sequins) => &[Piece::Sequins],
        Some(Garment::Jersey) => &[Piece::Number],
        _ => outfit.pieces,
    }
}

/// What hangs below the hips is of.
fn hem(cut: Option<Garment>, (top, bottom): (Skin, Skin)) -> Skin {
    match cut {
        Some(Garment::Coat | Garment::Raincoat) => top,
        Some(Garment::Dress | Garment::Gown | Garment::Qipao | Garment::Sari) => top.tone(0.96),
        _ => bottom,
    }
}

/// Sports that are done in long trousers.
const LONG_TROUSERS: [Action; 4] = [Action::Bat, Action::Ollie, Action::HighKick, Action::Hockey];

/// Whether somebody is in shorts and short sleeves for a sport.
fn sporty(pose: &Pose, cut: Option<Garment>) -> bool {
    let trains = pose.guise == Some(Guise::Athlete) || pose.action.is_athletic();
    let runs = pose.kind == K::Runner || pose.action == Action::Run;
    (runs || trains && !pose.cold && !LONG_TROUSERS.contains(&pose.action))
        && matches!(cut, None | Some(Garment::Shirt | Garment::Jersey))
}

/// Skin, and hair that goes with it.
fn complexion(pose: &Pose, outfit: &Outfit) -> (Skin, Skin) {
    let skin = outfit.tint.map_or_else(|| pose.pick(&[0xcb9874, 0xb98058, 0x986242, 0x72492f, 0xd4a585], 1), hex);
    let usual: &[u32] =
        if skin.luma() > 0.22 { &[0x2a1c14, 0x4a3020, 0x16120f, 0x7a5230, 0xb08a50] } else { &[0x2a1c14, 0x16120f] };
    let silk = matches!(pose.garment, Some(Garment::Qipao | Garment::Kimono | Garment::Hanfu | Garment::Sari));
    let own = if silk && pose.guise != Some(Guise::Elder) { &[0x16120f, 0x241812] } else { outfit.hair };
    let hair = pose.attributes.hair.map_or_else(|| pose.pick(or(own, usual), 2), attributes::hair);
    (Skin::new(skin), Skin::new(hair).gloss(0.14))
}

/// What is worn under a jacket.
fn shirt(pose: &Pose) -> Skin {
    match pose.guise {
        Some(Guise::Groom | Guise::Businessman) => Skin::new(hex(0xf0eee8)),
        _ => Skin::new(pose.pick(&[0xe9e4da, 0xd6dde4, 0x2c2f36], 14)),
    }
}

/// Bare hands, or gloves.
fn hands(pose: &Pose, skin: Skin, top: Skin) -> Skin {
    match pose.guise {
        Some(Guise::Knight) => top,
        _ if pose.cold => Skin::new(pose.pick(&[0x3a2c24, 0x2c3440, 0x6a3030], 27)),
        _ => skin,
    }
}

fn sole(pose: &Pose) -> Sole {
    match pose.action {
        Action::Skate | Action::SkateSpin | Action::Hockey => Sole::Blade,
        Action::Ski => Sole::Ski,
        Action::Swim | Action::Dive if pose.guise == Some(Guise::Diver) => Sole::Fin,
        _ => Sole::Plain,
    }
}

/// The list of a guise, or the usual one where that is empty.
fn or<'a>(own: &'a [u32], usual: &'a [u32]) -> &'a [u32] {
    if own.is_empty() { usual } else { own }
}

fn sleeveless(pose: &Pose, cut: Option<Garment>) -> bool {
    match cut {
        Some(Garment::Gown) => pose.guise != Some(Guise::Royal) && !pose.cold,
        Some(Garment::Qipao) => !pose.cold,
        Some(Garment::Dress) => pose.kind == K::Dancer || (pose.unit(16) < 0.6 && !pose.cold),
        _ => false,
    }
}

/// What is worn above and below the hips. The asked colour is that of the
/// garment which was named with it.
fn cloth(pose: &Pose, outfit: &Outfit, cut: Option<Garment>) -> (Skin, Skin) {
    // A bride's gown is white though the gown is named; so is a doctor's coat.
    // And a uniform is that of whoever is in it.
    let uniform = pose.garment == Some(Garment::Shirt) && pose.colour.is_none() && outfit.cut.is_some();
    let own = if pose.garment.is_none() || pose.garment == outfit.cut || uniform {
        *outfit
    } else {
        Outfit { tops: &[], bottoms: &[], ..*outfit }
    };
    let usual: &[u32] = match pose.kind {
        _ if pose.action == Action::HighKick => &[0xf2f0ea],
        _ if cut == Some(Garment::Hanfu) => &[0x3f8f98, 0xc2566a, 0x5f7fb8, 0xd8a04a, 0x7a9a5a],
        _ if cut == Some(Garment::Sari) => &[0xc2185a, 0xd8641c, 0x1f8a7a, 0x7a2a98],
        _ if cut == Some(Garment::Kilt) => &[0xe8e4d8, 0x24262c],
        // As for a stage.
        _ if pose.action == Action::SkateSpin => &[0xb0204a, 0x2a3fa8, 0x7a2a98, 0x1f8a8c, 0xe4e8f2],
        _ if cut == Some(Garment::Leather) => &[0x17171b, 0x4a2a18],
        _ if cut == Some(Garment::Denim) => &[0x3a5f98, 0x2f4a78],
        _ if cut == Some(Garment::Sequins) => &[0xc8ccd6, 0xd8b04a],
        _ if cut == Some(Garment::Suit) => &[0x2f3f66, 0x55585f, 0x46566a, 0x5e4e40],
        K::Man => &[0x3d5a80, 0x5a6b4a, 0x8a4a3c, 0xa8a290],
        _ => &[0xc8503c, 0x3f6fa8, 0xe0b84a, 0x4a8a6a, 0xbcb4a4, 0x8a5a9a, 0xd9804a],
    };
    let below = matches!(pose.garment, Some(Garment::Skirt | Garment::Trousers | Garment::Kilt));
    let metal = match cut {
        Some(Garment::Leather) => 0.55,
        Some(Garment::Sequins) => 0.9,
        _ => 0.0,
    };
    let top = Skin::new(match below {
        true => pose.pick(&[0xece6da, 0xd9dde2, 0xe8d9b8], 5),
        false => pose.one_of(or(own.tops, usual), 5),
    })
    .gloss(metal);
    let top = plated(pose, top);
    let print = match cut {
        // Flowers in the silk.
        Some(Garment::Qipao) => Some((Mark::Spots(9.0), top.colour.lerp(hex(0xf0d890), 0.3))),
        Some(Garment::Kimono) => Some((Mark::Spots(5.0), top.colour.lerp(hex(0xf6ece0), 0.6))),
        _ => outfit.print.map(|(mark, second)| (mark, hex(second))),
    };
    let top = print.map_or(top, |(mark, second)| top.mark(mark, second));
    let bottom = match cut {
        Some(Garment::Skirt | Garment::Trousers) if below => Skin::new(pose.one_of(&[0x2f4a78, 0x8a3a3a, 0x3a4a3c], 5)),
        _ if pose.action == Action::HighKick && pose.garment.is_none() => top.tone(0.96),
        None if matches!(pose.action, Action::SkateSpin | Action::Ski) => Skin::new(hex(0x17181d)),
        Some(Garment::Suit) => top.tone(0.9),
        Some(Garment::Tracksuit) => top.tone(0.94),
        Some(Garment::Dress | Garment::Gown | Garment::Qipao) if !pose.cold => top.tone(0.96),
        Some(Garment::Kimono) => top.tone(0.94),
        // A skirt that is paler than what is worn over it.
        Some(Garment::Hanfu) => Skin::new(top.colour.lerp(hex(0xf4efe6), 0.62)),
        Some(Garment::Kilt) => {
            Skin::new(pose.one_of(&[0x8a1f24, 0x1f4a34, 0x2a3a6a], 5)).mark(Mark::Gores(11.0), hex(0x1a1c20))
        }
        Some(Garment::Robe) if own.bottoms.is_empty() => top.tone(0.9),
        _ => Skin::new(pose.pick(or(own.bottoms, &[0x2f3a4c, 0x4a4238, 0x5c6470, 0x26262c]), 7)),
    };
    (top, attributes::dyed(pose.attributes.trousers, bottom))
}
