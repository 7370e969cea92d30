//! One shot: settles what the words left open, then asks each part of
//! composition in turn.
//!
//! Places nothing by itself.

use super::actors::soaking;
use super::actors::{
    afloat, angling, battle, beside, cast, confront, crossing, elbowroom, fording, fungi, leapers, marks, muster,
    onlookers, overhead, peaks, perch, quayside, queue, shoal, steering, stride, strolling, tasks, verge, watering,
};
use super::atmosphere::ambience::Hours;
use super::atmosphere::grading::grade;
use super::atmosphere::hearing::heed;
use super::atmosphere::{air, airborne, ambience, light, spotlight};
use super::cameras::rig::{Interest, Rig};
use super::cameras::{camera, clearance, focus, framing, inview, lunar, passage, pursuit, recourse};
use super::city::{
    alley, bascule, blocks, court, driving, hoard, hollows, longbridge, lookouts, masonry, passers, pit, ponds, pool,
    premises, prolong, props, quay, roofdeck, runway, waterfront, ways,
};
use super::particulars;
use super::parts::*;
use super::passing;
use super::perches;
use super::products::{around, display, studio};
use super::rooms::{carpet, furnishing, seating, showroom};
use super::setting::Setting;
use super::span::Span;
use super::terrain::land::grounds;
use super::terrain::relief::Relief;
use super::terrain::{flora, redplanet, redwoods, waters, woods};
use crate::noise::Dice;
use crate::script::{Feature, Light, Mood, Place, Script, Season, Shot, Speed, SubjectKind, TimeOfDay, Weather};

/// Composes one shot.
pub(super) fn build(shot: &Shot, script: &Script, seed: u64, span: &Span, dice: &mut Dice) -> ShotScene {
    let setting = settle(shot, script.mood);
    let hours = passing::hours(&setting, (script.style, dice), |then| grade(then, script));
    let (mut daylight, atmosphere) = passing::light(&setting, script.style, dice);
    let mut grounds = grounds(&setting, dice);
    let relief = grounds.land.as_ref().map(|land| Relief::new(land, seed));
    let apart = driving::on_a_bridge(&setting) || pool::before_a_house(&setting) || ways::has_one_view(&setting);
    let interest = cast::interest(&setting).filter(|_| !apart);
    let mut rig = camera::rig(&setting, relief.as_ref(), interest, span.aspect, dice);
    lunar::bring_near(&setting, &mut daylight, &mut rig);
    blocks::lay(&setting, &rig, grounds.land.as_mut());
    driving::stand(&mut rig, &setting, grounds.land.as_ref(), relief.as_ref());
    let ground = (grounds.land.as_ref(), grounds.water.as_ref(), relief.as_ref());
    let world = span.slowed(pace(shot.speed));
    let (mut actors, follows) = perform(&setting, ground, &rig, &world, (seed, &mut *dice));
    let camera = lead(&setting, (&mut rig, relief.as_ref()), (&mut actors, follows), (span, &world), dice);
    actors.extend(queue::served_by(&setting, &actors, &rig));
    actors.extend(bascule::followers(&setting, &actors, world.seconds, dice));
    actors.extend(unnamed(&setting, (&rig, relief.as_ref()), (script.mood, seed), dice));
    elbowroom::make(setting.place, &mut actors, world.seconds);
    let mut built = build_up(&setting, script.mood, (&rig, relief.as_ref()), grounds.land.as_ref(), dice);
    equip(&setting, (&actors, &rig, &camera), (world.seconds, grounds.land.as_mut()), &mut built);
    let mut scene = ShotScene {
        first_frame: span.first_frame,
        frames: span.frames,
        seed,
        place: setting.place,
        season: setting.season,
        time: setting.time,
        weather: setting.weather,
        pace: pace(shot.speed),
        sun: daylight.sun,
        sky: daylight.sky,
        air: atmosphere.air,
        neon: light::neon(&setting),
        hours,
        spotlight: None,
        land: grounds.land,
        water: grounds.water,
        flora: woods::turn(&setting, flora::plants(&setting)),
        props: built,
        camera,
        wind: atmosphere.wind,
        falling: if hollows::is_roofed(&setting) { Vec::new() } else { atmosphere.falling },
        enclosure: studio::around(&setting, &actors, dice).unwrap_or(grounds.enclosure),
        actors,
        key: daylight.key,
        furniture: Vec::new(),
        grade: grade(&setting, script),
        ambience: Ambience::default(),
    };
    airborne::fill(&setting, &mut scene);
    blocks::plant(&setting, &rig, &mut scene);
    regard(&mut scene, &setting, interest, (relief.as_ref(), &world));
    let hours = Hours { first_s: span.first_s, seconds: span.seconds };
    stride::keep_up(&mut scene.actors);
    scene.ambience = ambience::sounds(&setting, (&scene, relief.as_ref()), script.mood, hours, dice);
    heed(&mut scene.ambience, &shot.hearing, hours);
    scene
}

/// Where the camera passes, and what depends on where it has come to be: the furniture around those who
/// are there, what the picture must hold and keep sharp, where the moon is.
fn regard(scene: &mut ShotScene, setting: &Setting, interest: Option<Interest>, world: (Option<&Relief>, &Span)) {
    redwoods::open_views(scene, world.1.seconds);
    passage::keep_free(scene, world.0, world.1);
    seating::furnish(setting, world.0, world.1.seconds, scene);
    perches::set_up(setting, scene);
    display::set_table(setting, scene);
    carpet::roll_out(setting, scene);
    particulars::paint(setting, scene);
    let eye = scene.camera.keys.first().map_or(Vec3::ZERO, |key| key.eye);
    around::surround(&mut scene.actors, eye);
    framing::hold(scene, setting, interest, world);
    recourse::find(scene, setting, world);
    muster::bring_in(scene, setting, world);
    scene.camera.focus = focus::of(setting, scene);
    if setting.shot.weather == Some(Weather::Mist) && scene.actors.first().is_some_and(|first| first.grounded) {
        air::rise(&mut scene.air, eye.y);
    }
    if let Some(first) = scene.actors.first().filter(|_| scene.falling.iter().any(|one| one.kind.fills_the_air())) {
        // Who is followed stays as far away as they were met.
        let seconds = if scene.camera.follows.is_some() { 0.0 } else { 0.5 * world.1.seconds };
        air::show(&mut scene.air, (first.whereabouts(world.0, seconds) - eye).length());
    }
    if setting.weather == Weather::Fog {
        let meant = scene.actors.iter().enumerate().filter(|(index, one)| *index == 0 || one.kind.is_building());
        let away = meant.map(|(_, one)| (one.whereabouts(world.0, 0.0) - eye).length());
        air::loom(&mut scene.air, away.fold(0.0, f32::max));
    }
    lunar::hang(setting, scene);
    let spray = fording::spray(setting, &scene.actors);
    scene.actors.extend(spray);
    spotlight::follow(setting, scene);
}

/// What is built in a place, along its road, and how its windows are lit.
fn build_up(
    setting: &Setting,
    mood: Option<Mood>,
    (rig, relief): (&Rig, Option<&Relief>),
    land: Option<&Land>,
    dice: &mut Dice,
) -> Vec<Prop> {
    let mut built = props::props(setting, rig, relief, dice);
    driving::rail(land, relief, &mut built);
    driving::grandstands(setting, land, relief, &mut built);
    masonry::warm(setting, mood, &mut built);
    built
}

/// Stands up what those who are there need: a court, plinths, perches, barriers.
fn equip(
    setting: &Setting,
    (actors, rig, camera): (&[Actor], &Rig, &CameraPath),
    (seconds, land): (f32, Option<&mut Land>),
    all: &mut Vec<Prop>,
) {
    if setting.in_town() && premises::of(setting).is_none() && lookouts::of(setting).is_none() {
        prolong::street(all, prolong::travel(camera, actors, seconds));
    }
    court::lay(setting, actors, seconds, land, all);
    all.extend(display::plinths(setting, actors));
    all.extend(perch::props(setting, actors, rig));
    all.extend(onlookers::barriers(actors));
    queue::stall(setting, (actors, rig), all);
}

/// World seconds in a second of the clip.
fn pace(speed: Speed) -> f32 {
    match speed {
        Speed::Normal => 1.0,
        Speed::SlowMotion => 0.35,
        Speed::TimeLapse => 9.0,
    }
}

/// Everybody whom words name, on their marks, and who of them the camera goes
/// along with.
fn perform(
    setting: &Setting,
    (land, water, relief): (Option<&Land>, Option<&Water>, Option<&Relief>),
    rig: &Rig,
    span: &Span,
    (seed, dice): (u64, &mut Dice),
) -> (Vec<Actor>, Option<usize>) {
    let wet = water.is_some_and(|water| !water.film);
    // Who is led to water need not be kept out of it.
    let kept = wet && !setting.leads_to_water();
    let stage = cast::Stage { rig, relief, wet: kept, seconds: span.seconds, aspect: span.aspect, seed };
    let mut actors = cast::actors(setting, &stage, dice);
    marks::take(setting, &mut actors, (land, relief), (rig, span.seconds));
    perch::take(setting, &mut actors, relief, rig, (span.aspect, span.seconds));
    leapers::take(setting, &mut actors, relief);
    strolling::walk(setting, &mut actors, relief, rig, span.seconds);
    watering::lead(&mut actors, relief.filter(|_| wet), rig);
    watering::wade(&mut actors, relief.filter(|_| wet), rig);
    beside::keep_beside(&mut actors);
    pool::swim(setting, &mut actors, span.seconds);
    quay::bring(setting, &mut actors, rig);
    driving::drive(setting, &mut actors, land, relief, span.seconds);
    steering::keep_to_floor(&mut actors, (land, relief), span.seconds);
    verge::clear(&mut actors, land, relief);
    afloat::keep_to_canal(setting, &mut actors, (rig, relief), span.seconds);
    afloat::keep_off_banks(setting, &mut actors, relief, span.seconds);
    afloat::light(&mut actors);
    runway::roll(setting, &mut actors, span.seconds);
    roofdeck::bring(setting, &mut actors, (rig, span.seconds));
    overhead::cross(setting, &mut actors, rig, span);
    hollows::swim(setting, &mut actors, rig);
    hoard::bed(setting, &mut actors);
    confront::face(setting, &mut actors, (rig, span), relief);
    peaks::time(&mut actors, span.seconds);
    alley::keep(setting, &mut actors, span.seconds);
    ways::bring(setting, &mut actors, (rig, span.seconds));
    premises::slow(setting, &mut actors, span.seconds);
    lookouts::keep(setting, &mut actors, (rig, span.seconds));
    let follows = pursuit::followed(&mut actors, (rig, relief), setting, span).filter(|_| !ways::has_one_view(setting));
    if follows.is_none() && !ways::leads(setting) {
        inview::keep(setting, &mut actors, (rig, relief), (land, wet, span));
        beside::keep_beside(&mut actors);
    }
    let armies = battle::array(setting, &mut actors, rig, span.seconds);
    let follows = follows.filter(|_| !armies);
    onlookers::line_up(setting, &mut actors, rig.flat(), span.seconds);
    queue::line_up(setting, &mut actors, rig);
    waterfront::take_across(setting, &mut actors, relief);
    pit::array(setting, &mut actors);
    steering::follow_bends(setting, &mut actors, (land, relief), span.seconds);
    (actors, follows)
}

/// Who is there although no word names them.
fn unnamed(
    setting: &Setting,
    (rig, relief): (&Rig, Option<&Relief>),
    (mood, seed): (Option<Mood>, u64),
    dice: &mut Dice,
) -> Vec<Actor> {
    let mut all = passers::passers(setting, (rig, relief), mood, dice);
    all.extend(longbridge::traffic(setting, dice));
    all.extend(showroom::parked(setting, dice));
    all.extend(redplanet::moons(setting, rig, seed));
    all.extend(shoal::passing(setting, rig, seed));
    all.extend(ponds::ducks(setting, dice));
    all.extend(fungi::grove(setting, rig, seed));
    all
}

/// The way of the camera, from where it meets whom it follows.
fn lead(
    setting: &Setting,
    (rig, relief): (&mut Rig, Option<&Relief>),
    (actors, follows): (&mut [Actor], Option<usize>),
    (span, world): (&Span, &Span),
    dice: &mut Dice,
) -> CameraPath {
    crossing::take(setting, actors, (&mut *rig, relief), (follows.is_some(), world.seconds));
    quayside::take(setting, actors, (&mut *rig, relief), (follows.is_some(), world.seconds));
    fording::take(setting, actors, (&mut *rig, relief), (follows.is_some(), world.seconds));
    watering::meet(setting, actors, (&mut *rig, relief), span.aspect);
    angling::leap(setting, actors, world.seconds);
    soaking::take(setting, actors, rig);
    longbridge::take(setting, actors, rig, (follows.is_some(), world.seconds));
    pursuit::meet(rig, follows.and_then(|index| actors.get(index)), relief, span.aspect);
    let mut camera = camera::path(setting, rig, relief, follows, span.seconds, dice);
    clearance::clear(&mut camera, actors, relief, world.seconds);
    if actors.is_empty() && furnishing::flat(setting) {
        clearance::indoors(&mut camera);
    }
    camera
}

/// Season, hour and weather: as said, else as fits the place and the mood.
pub(super) fn settle(shot: &Shot, mood: Option<Mood>) -> Setting<'_> {
    let place = waters::watered(shot);
    // Peaks keep their snow in any season.
    let lies = shot.features.contains(&Feature::Snow) && place != Place::Mountains;
    let snow_asked =
        matches!(shot.weather, Some(Weather::Snow | Weather::Blizzard)) || place == Place::Snowfield || lies;
    let season = shot.season.unwrap_or(if snow_asked {
        Season::Winter
    } else if place == Place::FlowerField || place == Place::Garden {
        Season::Spring
    } else {
        Season::Summer
    });
    // Its moons are seen by day.
    let night_light = !shot.features.contains(&Feature::RedPlanet)
        && shot.lights.iter().any(|light| {
            matches!(
                light,
                Light::Moon
                    | Light::Stars
                    | Light::MilkyWay
                    | Light::Aurora
                    | Light::Fireworks
                    | Light::Meteor
                    | Light::Neon
                    | Light::Spotlight
            )
        });
    let night_thing = shot.subjects.iter().any(|s| {
        // A fire that somebody cooks on burns by day as well.
        let of_task = shot.subjects.iter().any(|who| who.action.is_some_and(|action| tasks::has(action, s.kind)));
        matches!(s.kind, SubjectKind::Fireworks | SubjectKind::Firefly | SubjectKind::SkyLantern)
            || s.kind == SubjectKind::Campfire && !of_task
    });
    let time = passing::darkest(shot, place).or(shot.time).unwrap_or(
        if night_light || night_thing || matches!(place, Place::NightSky | Place::Space) {
            TimeOfDay::Night
        } else {
            usual_time(shot, mood)
        },
    );
    // Lightning comes from clouds that are dark, however these are named.
    let flashes = shot.lights.contains(&Light::Lightning);
    let named = match shot.weather {
        Some(Weather::Overcast | Weather::Cloudy) if flashes => Some(Weather::Storm),
        named => named,
    };
    let weather = named.unwrap_or(match mood {
        Some(Mood::Mysterious) => Weather::Mist,
        Some(Mood::Melancholic) => Weather::Overcast,
        Some(Mood::Tense) => Weather::Cloudy,
        _ if flashes => Weather::Storm,
        _ if shot.lights.contains(&Light::GodRays) => Weather::Mist,
        _ if shot.lights.contains(&Light::Rainbow) => Weather::Cloudy,
        // Over still water among dead trees the air is damp.
        _ if shot.features.contains(&Feature::Swamp) && place == Place::Lake => Weather::Mist,
        _ => usual_weather(place, time),
    });
    Setting { shot, place, season, time, weather }
}

fn usual_time(shot: &Shot, mood: Option<Mood>) -> TimeOfDay {
    if shot.lights.contains(&Light::Candlelight) {
        return TimeOfDay::Dusk;
    }
    if [Feature::SaltFlat, Feature::Gravel].iter().any(|one| shot.features.contains(one)) {
        // Salt is white, and stones are told apart, under a high sun.
        return TimeOfDay::Afternoon;
    }
    if shot.features.contains(&Feature::RedPlanet) {
        // The dust in its sky is seen by day.
        return TimeOfDay::Afternoon;
    }
    match mood {
        Some(Mood::Romantic | Mood::Epic) => return TimeOfDay::GoldenHour,
        Some(Mood::Lonely) => return TimeOfDay::Dusk,
        // Indoors lamps are cosy, outside a low sun is, but in high summer a bright one.
        Some(Mood::Cosy) if shot.place == Place::Room => return TimeOfDay::Dusk,
        Some(Mood::Cosy) if shot.season == Some(Season::Summer) => return TimeOfDay::Afternoon,
        Some(Mood::Cosy) if shot.weather.is_none_or(|weather| weather == Weather::Clear) => {
            return TimeOfDay::GoldenHour;
        }
        _ => {}
    }
    if shot.weather.is_some_and(Weather::hides_the_sun) {
        // A low sun that nobody sees would only tint the grey.
        return TimeOfDay::Afternoon;
    }
    match shot.place {
        // What glows in a wood is seen when the day is gone.
        Place::Forest if shot.features.contains(&Feature::Fungi) => TimeOfDay::Dusk,
        // A sky that is said to be clear is a blue one; dunes and grass want a low sun.
        Place::River | Place::City if shot.weather == Some(Weather::Clear) => TimeOfDay::Afternoon,
        // Sand and surf are bright; a sunset is asked for.
        Place::Beach => TimeOfDay::Afternoon,
        Place::River | Place::Desert | Place::Canyon | Place::Meadow => TimeOfDay::GoldenHour,
        Place::Mountains | Place::Lake | Place::Forest => TimeOfDay::Morning,
        Place::City => TimeOfDay::GoldenHour,
        _ => TimeOfDay::Afternoon,
    }
}

fn usual_weather(place: Place, time: TimeOfDay) -> Weather {
    match place {
        Place::Sky | Place::FlowerField | Place::Meadow | Place::Field => Weather::Cloudy,
        Place::Forest if matches!(time, TimeOfDay::Morning | TimeOfDay::Sunrise | TimeOfDay::Dawn) => Weather::Mist,
        _ => Weather::Clear,
    }
}
