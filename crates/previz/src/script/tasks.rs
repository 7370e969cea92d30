//! Which actions are tasks, which are dances, and which are done on a perch.
//!
//! Words only; what they look like is for others to say.

use super::{Action, SubjectKind};

impl Action {
    /// Whether it is a task that only people do, with things of its own.
    pub fn is_task(self) -> bool {
        use Action as A;
        matches!(
            self,
            A::Paint | A::Type | A::Cook | A::Headstand | A::Water | A::Iron | A::BlowOut | A::Decorate | A::TurnWheel
        ) || matches!(self, A::Cradle | A::Pottery | A::Carpentry | A::Examine | A::Reap | A::Tennis | A::Hurdle)
            || matches!(
                self,
                A::Javelin | A::Weights | A::Box | A::Fence | A::Climb | A::Exercise | A::Toss | A::Waltz | A::Read
            )
            || matches!(self, A::Photograph | A::Sing | A::Call | A::Sweep | A::Dunk | A::Hug)
            || matches!(self, A::Yoga | A::Vacuum | A::Unpack | A::Slice | A::Kick | A::Spike | A::Archery | A::Golf)
            || matches!(self, A::Braid | A::Push | A::Write | A::Chess | A::PourTea | A::MakeUp | A::Doze | A::Knead)
            || matches!(self, A::Arrange | A::WashUp | A::SkipRope | A::PushUp)
            || matches!(self, A::TableTennis | A::Knit | A::CastNet | A::Lift | A::Text)
            || matches!(self, A::Chop | A::Laundry | A::Juggle | A::Hammock | A::Balance)
            || matches!(self, A::HighJump | A::LongJump | A::Bat | A::Smash | A::Ollie | A::Somersault | A::HighKick)
            || matches!(self, A::Sew | A::Weld | A::Bubble | A::Dandelion | A::BrushTeeth | A::Spar | A::Wheel)
            || matches!(self, A::CastSpell | A::Save | A::Hockey | A::Forge | A::Spray | A::Feed | A::Fold | A::Conduct)
            || matches!(self, A::PullUp | A::SitUp | A::Haircut | A::BlowGlass | A::MakeViolin | A::Propose | A::Mop)
            || matches!(
                self,
                A::Paste | A::Steady | A::Hoop | A::Stack | A::Crayon | A::Pluck | A::Barrow | A::Mow | A::Badminton
            )
            || matches!(self, A::Salt | A::Taste | A::Whisk | A::Pipe | A::PourMilk | A::PourHigh | A::DrawTray)
            || matches!(self, A::TieBouquet | A::CutCake | A::Chalk | A::Yawn | A::WipeHands)
            || matches!(self, A::Handshake | A::Kiss | A::HighFive | A::Give | A::Wheeled | A::Trolley)
            || matches!(self, A::Soak | A::Bathe | A::Grill | A::PullNoodles | A::SplashWater | A::ThrowPowder)
            || matches!(
                self,
                A::Ladder | A::Selfie | A::Shovel | A::Pick | A::BuildSand | A::Throw | A::ShoulderPole | A::Roast
            )
            || matches!(self, A::Stroke | A::Repair | A::WashDown | A::CleanWindow | A::Wipe)
            || matches!(self, A::WheelEmpty | A::Gurney | A::Cart | A::MendNet | A::KeepBees | A::Milk | A::Confetti)
            || matches!(self, A::Hammer | A::Choose | A::RepairUnder)
    }

    /// What people do of whom the words say this, which only beasts and things do; `None` of
    /// what people do as well.
    pub fn as_people_do(self) -> Option<Self> {
        use Action as A;
        Some(match self {
            A::Fly | A::Soar => A::Float,
            A::Pour => A::PourTea,
            A::Stretch => A::Yoga,
            A::Roll => A::Play,
            A::Peek => A::Look,
            A::Catch => A::Play,
            A::Fetch => A::Walk,
            A::Dig => A::Shovel,
            A::Beg => A::Bow,
            A::Groom => A::BrushTeeth,
            _ => return None,
        })
    }

    /// Whether somebody walks at it, behind something on wheels or under a load.
    pub fn is_walked_at(self) -> bool {
        matches!(self, Self::Push | Self::Wheel | Self::Barrow | Self::Mow | Self::Trolley | Self::ShoulderPole)
            || matches!(self, Self::WheelEmpty | Self::Gurney | Self::Cart)
    }

    /// Whether whoever does this smiles at it anyway.
    pub fn smiles(self) -> bool {
        use Action as A;
        let merry = matches!(self, A::ThumbUp | A::Wave | A::Cheer | A::Clap | A::CutCake | A::Play | A::Soak);
        merry || self.is_melee()
    }

    /// Whether who does it does the other with it.
    pub fn includes(self, other: Self) -> bool {
        other == Self::Smile && self.smiles() || other == Self::Walk && self.is_walked_at()
    }

    /// Whether it is done to one of such a kind, which stands before whoever does it: a beast that
    /// is stroked or washed, a car that is mended or washed.
    pub fn looks_after(self, kind: SubjectKind) -> bool {
        let car = kind.is_motor_vehicle() && !kind.is_motorbike();
        match self {
            Self::Stroke => kind.is_four_footed(),
            Self::WashDown => kind.is_four_footed() || car,
            Self::Repair | Self::RepairUnder => car,
            Self::Milk => kind.gives_milk(),
            _ => false,
        }
    }

    /// Whether several throw something at each other.
    pub fn is_melee(self) -> bool {
        matches!(self, Self::SplashWater | Self::ThrowPowder)
    }

    /// Whether only beasts that are built for it do this: penguins slide on their bellies,
    /// small rodents run in wheels; `None` of what others do.
    pub fn is_for(self, kind: SubjectKind) -> Option<bool> {
        match self {
            Self::BellySlide => Some(kind == SubjectKind::Penguin),
            Self::RunWheel => Some(matches!(kind, SubjectKind::Rabbit | SubjectKind::Squirrel)),
            _ => None,
        }
    }

    /// Whether it takes two who turn to each other, and nobody does it alone.
    pub fn is_mutual(self) -> bool {
        use Action as A;
        matches!(self, A::Hug | A::Kiss | A::Handshake | A::HighFive | A::Talk | A::Argue | A::Give)
    }

    /// Whether it is done standing at a counter, of which a medium shot shows the top with
    /// who works at it.
    pub fn is_at_counter(self) -> bool {
        use Action as A;
        let cooks = matches!(self, A::Cook | A::Slice | A::Salt | A::Taste | A::Whisk | A::Pipe | A::Knead);
        cooks
            || matches!(self, A::PourMilk | A::PourHigh | A::TieBouquet | A::Arrange | A::WashUp | A::Unpack)
            || matches!(self, A::Grill | A::PullNoodles | A::Choose)
    }

    /// Whether it is a sport that is done in shorts and short sleeves.
    pub fn is_athletic(self) -> bool {
        use Action as A;
        let tracks = matches!(self, A::HighJump | A::LongJump | A::Hurdle | A::Javelin | A::Somersault);
        let courts = matches!(self, A::Kick | A::Spike | A::Dunk | A::Smash | A::Tennis | A::TableTennis | A::Save);
        tracks || courts || matches!(self, A::Badminton | A::Box | A::Spar | A::Weights | A::PullUp | A::SitUp)
    }

    /// Whether it is a dance, in whatever style.
    pub fn is_dance(self) -> bool {
        matches!(self, Action::Dance | Action::Ballet | Action::StreetDance | Action::FolkDance | Action::Waltz)
    }

    /// Whether only a beast does this, with its body alone.
    pub fn is_antic(self) -> bool {
        use Action as A;
        let at_ease = matches!(self, A::Groom | A::Stretch | A::Scratch | A::Roll | A::Peek | A::Beg | A::Wag);
        at_ease || matches!(self, A::Shake | A::LeapUp | A::Fetch | A::Catch | A::Dig)
    }

    /// Whether a beast does this with its muzzle at the ground.
    pub fn lowers_the_head(self) -> bool {
        matches!(self, Action::Eat | Action::Drink)
    }

    /// Whether a small beast does this on the floor, though there be a sofa.
    pub fn keeps_to_the_floor(self) -> bool {
        use Action as A;
        let low = matches!(self, A::Eat | A::Drink | A::Stretch | A::Roll | A::Peek | A::Beg | A::Shake);
        low || matches!(self, A::Wag | A::Scratch | A::Walk | A::Run | A::Gallop | A::Play | A::Jump)
            || matches!(self, A::Fetch | A::Catch | A::Dig)
    }

    /// Whether a bird that does this sits on something.
    pub fn keeps_a_perch(self) -> bool {
        matches!(self, Action::Sit | Action::Stand | Action::Sleep | Action::Look | Action::Eat)
    }
}
