//! Within what each number of a scene must lie, as a table by its name in JSON.
//!
//! The bounds are wide: they keep out what cannot be drawn or heard, not what
//! looks odd. Nothing here reads a scene.

/// The least and the greatest value of a number.
pub(super) type Bounds = (f64, f64);

/// What holds for a number that the table does not name.
const ANY: Bounds = (-1e4, 1e4);
const SHARE: Bounds = (0.0, 1.0);
/// Colours are linear light; the sun is the brightest.
const COLOUR: Bounds = (0.0, 20.0);
/// Somewhere in the world, in metres from its middle.
const SPOT: Bounds = (-20_000.0, 20_000.0);
/// A moment of the longest clip, in seconds.
const MOMENT: Bounds = (0.0, 700.0);
const WHOLE: Bounds = (0.0, u64::MAX as f64);

/// Numbers by the names of what they stand in and of themselves; an empty
/// first name stands for any.
const TABLE: &[(&str, &str, Bounds)] = &[
    ("", "seed", WHOLE),
    ("", "firstFrame", WHOLE),
    ("", "frames", WHOLE),
    ("", "follows", WHOLE),
    ("", "width", WHOLE),
    ("", "height", WHOLE),
    ("", "fps", WHOLE),
    ("", "pace", (0.0, 1000.0)),
    ("", "wind", SHARE),
    ("", "key", (0.005, 2.0)),
    ("sun", "azimuthDeg", (-3600.0, 3600.0)),
    ("sun", "elevationDeg", (-90.0, 90.0)),
    ("sun", "discDeg", (0.0, 60.0)),
    ("sun", "hardness", SHARE),
    ("sky", "cloudCover", SHARE),
    ("sky", "stars", (0.0, 20.0)),
    ("sky", "milkyWay", (0.0, 20.0)),
    ("sky", "aurora", (0.0, 20.0)),
    ("sky", "rainbow", (0.0, 4.0)),
    ("sky", "meteors", (0.0, 600.0)),
    ("air", "reachM", (1.0, 1e7)),
    ("air", "heightM", (1.0, 1e7)),
    ("land", "reliefM", (0.0, 9000.0)),
    ("land", "snow", SHARE),
    ("land", "snowLineM", (-1e4, 1e7)),
    ("land", "riverHalfM", (0.0, 1000.0)),
    ("land", "shallowM", (0.0, 10.0)),
    ("land", "roadHalfM", (0.0, 100.0)),
    ("land", "fallM", (0.0, 1000.0)),
    ("land", "poolHalfM", (0.0, 100.0)),
    ("land", "brinkM", (0.0, 1000.0)),
    ("land", "plotHalfM", (0.0, 1000.0)),
    ("land", "knollM", (0.0, 200.0)),
    ("land", "knollHalfM", (0.0, 400.0)),
    ("land", "liftM", (0.0, 500.0)),
    ("land", "floorHalfM", (0.0, 500.0)),
    ("land", "rise", (0.0, 2.0)),
    ("land", "steep", (-1.0, 1.0)),
    ("water", "wavesM", (0.0, 30.0)),
    ("water", "ripples", SHARE),
    ("water", "foam", SHARE),
    ("water", "flowMS", (-100.0, 100.0)),
    ("flora", "count", (0.0, 20_000.0)),
    ("flora", "heightM", (0.01, 200.0)),
    ("flora", "rowM", (0.0, 1000.0)),
    ("flora", "nearM", (0.0, 20_000.0)),
    ("flora", "farM", (0.1, 20_000.0)),
    ("flora", "clumping", SHARE),
    ("flora", "snow", SHARE),
    ("props", "size", (0.0, 5000.0)),
    ("props", "yawTurns", (-1000.0, 1000.0)),
    ("props", "lit", SHARE),
    ("props", "snow", SHARE),
    ("furniture", "size", (0.01, 50.0)),
    ("furniture", "yawTurns", (-1000.0, 1000.0)),
    ("furniture", "lit", SHARE),
    ("chamber", "widthM", (0.5, 500.0)),
    ("chamber", "heightM", (0.5, 500.0)),
    ("windows", "", (-500.0, 500.0)),
    // Who passes late in the longest film begins that far away.
    ("actors", "at", (-200_000.0, 200_000.0)),
    ("actors", "yawTurns", (-1000.0, 1000.0)),
    ("actors", "sizeM", (0.001, 5000.0)),
    ("actors", "phase", SHARE),
    ("actors", "rateHz", (0.0, 100.0)),
    ("beside", "asideM", (-100.0, 100.0)),
    ("straight", "velocity", (-1000.0, 1000.0)),
    ("route", "speedMS", (0.0, 1000.0)),
    ("route", "points", SPOT),
    ("route", "stepM", (0.1, 1000.0)),
    ("circle", "radiusM", (0.0, 5000.0)),
    ("circle", "periodS", (-1e4, 1e4)),
    ("launch", "delayS", (0.0, 700.0)),
    ("launch", "thrustMS2", (-100.0, 100.0)),
    ("keys", "fovDeg", (4.0, 110.0)),
    ("camera", "ease", SHARE),
    ("camera", "handheld", (0.0, 10.0)),
    ("", "actor", WHOLE),
    ("focus", "deepM", (0.0, 10_000.0)),
    ("focus", "blur", (0.0, 0.2)),
    ("falling", "count", (0.0, 6000.0)),
    ("room", "frost", SHARE),
    ("studio", "levelM", (-500.0, 500.0)),
    ("plinth", "radiusM", (0.001, 500.0)),
    ("", "neon", COLOUR),
    ("hours", "lit", SHARE),
    ("spotlight", "radiusM", (0.05, 100.0)),
    ("grade", "shadows", (0.0, 4.0)),
    ("grade", "lights", (0.0, 4.0)),
    ("grade", "saturation", (0.0, 4.0)),
    ("grade", "contrast", (0.0, 4.0)),
    ("grade", "bloom", (0.0, 4.0)),
    ("grade", "grain", SHARE),
    ("grade", "vignette", SHARE),
    ("strikes", "flashS", MOMENT),
    ("strikes", "thunderS", (0.0, 5000.0)),
    ("strikes", "strength", SHARE),
    ("strikes", "azimuthDeg", (-360.0, 360.0)),
    ("ambience", "ignitionS", MOMENT),
    ("ambience", "stepsHz", (0.0, 100.0)),
    ("ambience", "droneHz", (0.0, 2000.0)),
    ("ambience", "burstsS", MOMENT),
    ("ambience", "beepsS", MOMENT),
    ("ambience", "ringsS", (0.0, 10.0)),
    ("sources", "level", SHARE),
    ("sources", "pitch", (0.1, 10.0)),
    ("sources", "strideHz", (0.0, 100.0)),
    ("sources", "phase", SHARE),
    ("path", "side", (-1.0, 1.0)),
    ("path", "distanceM", (0.0, 100_000.0)),
    // What else can be heard is a level.
    ("ambience", "", SHARE),
    ("", "at", SPOT),
    ("", "eye", SPOT),
    ("", "target", SPOT),
    // What else stands in these is a colour.
    ("sun", "", COLOUR),
    ("sky", "", COLOUR),
    ("air", "", COLOUR),
    ("land", "", COLOUR),
    ("water", "", COLOUR),
    ("flora", "tints", COLOUR),
    ("room", "", COLOUR),
    ("studio", "", COLOUR),
    ("", "colour", COLOUR),
];

/// How many things may be built in a shot.
pub(crate) const PROPS: usize = 640;

/// How many entries a list may have.
const LISTS: &[(&str, (usize, usize))] = &[
    ("shots", (1, 24)),
    ("flora", (0, 40)),
    ("tints", (1, 40)),
    ("patternColours", (0, 40)),
    ("props", (0, PROPS)),
    ("actors", (0, 700)),
    ("furniture", (0, 200)),
    ("windows", (0, 12)),
    ("keys", (1, 64)),
    ("falling", (0, 8)),
    ("hours", (0, 12)),
    ("points", (2, 600)),
    ("strikes", (0, 700)),
    ("burstsS", (0, 1100)),
    ("beepsS", (0, 700)),
    ("sources", (0, 40)),
    ("path", (0, 2500)),
];

/// What may stand empty, as JSON's null.
const MAY_BE_NULL: &[&str] = &["mood", "land", "water", "colour", "company", "follows"];

/// The bounds of the number called `name` inside of what is called `within`.
pub(super) fn of_number(within: &str, name: &str) -> Bounds {
    let fits = |(first, second, _): &&(&str, &str, Bounds)| {
        (first.is_empty() || *first == within) && (second.is_empty() || *second == name)
    };
    TABLE.iter().find(fits).map_or(ANY, |row| row.2)
}

/// The fewest and the most entries of the list called `name`; `None` for what
/// is no list but a vector or a colour.
pub(super) fn of_list(name: &str) -> Option<(usize, usize)> {
    LISTS.iter().find(|row| row.0 == name).map(|row| row.1)
}

/// Whether the field called `name` may be null.
pub(super) fn may_be_null(name: &str) -> bool {
    MAY_BE_NULL.contains(&name)
}
