//! Where the stream is cut into groups that can be compressed by themselves.
//!
//! The cuts follow from frame indices alone, never from the number of threads:
//! otherwise the same film would have other bytes on another machine.

use std::ops::Range;

/// Length of a group in seconds: a player can jump to each of its starts.
const GROUP_S: u32 = 2;
/// Shortest group in frames. Two key frames in a row would need different
/// identifiers, which encoders that know nothing of each other cannot give.
const GROUP_FRAMES_MIN: u32 = 2;

/// Frame ranges that follow each other without a gap, each a closed group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Groups {
    ranges: Vec<Range<u32>>,
    /// The frames at which shots start, in order.
    shot_starts: Vec<u32>,
}

impl Groups {
    /// Cuts `frames` frames into groups, with a cut at each frame of `shot_starts`
    /// too, where nothing of the picture before is of use.
    pub(crate) fn cut(frames: u32, fps: u32, shot_starts: &[u32]) -> Self {
        let mut starts: Vec<u32> = shot_starts.iter().copied().filter(|&start| start < frames).collect();
        starts.push(0);
        starts.sort_unstable();
        starts.dedup();
        let shot_starts = starts.clone();
        starts.push(frames);
        let mut groups: Vec<Range<u32>> = Vec::new();
        for shot in starts.windows(2) {
            let length = shot[1] - shot[0];
            let parts = length.div_ceil(GROUP_S * fps).max(1);
            // Parts of even length, so that none is a needlessly costly stump.
            groups.extend((0..parts).map(|i| shot[0] + part(length, i, parts)..shot[0] + part(length, i + 1, parts)));
        }
        groups.retain(|group| !group.is_empty());
        Self { ranges: join_stumps(groups), shot_starts }
    }

    pub(crate) fn ranges(&self) -> &[Range<u32>] {
        &self.ranges
    }

    /// The groups that are open together, by their numbers: at most so many, and
    /// of one shot, since the renderer has one shot ready at a time.
    pub(crate) fn rounds(&self, most: usize) -> Vec<Range<usize>> {
        let shot = |group: usize| self.shot_starts.partition_point(|start| *start <= self.ranges[group].start);
        let mut rounds: Vec<Range<usize>> = Vec::new();
        for group in 0..self.ranges.len() {
            match rounds.last_mut() {
                Some(last) if last.len() < most && shot(last.start) == shot(group) => last.end = group + 1,
                _ => rounds.push(group..group + 1),
            }
        }
        rounds
    }
}

/// Where part `i` of `parts` begins.
fn part(length: u32, i: u32, parts: u32) -> u32 {
    (u64::from(length) * u64::from(i) / u64::from(parts)) as u32
}

fn join_stumps(groups: Vec<Range<u32>>) -> Vec<Range<u32>> {
    let mut joined: Vec<Range<u32>> = Vec::new();
    for group in groups {
        match joined.last_mut() {
            Some(last) if last.len() < GROUP_FRAMES_MIN as usize || group.len() < GROUP_FRAMES_MIN as usize => {
                last.end = group.end;
            }
            _ => joined.push(group),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn four_seconds_make_two_groups() {
        assert_eq!(Groups::cut(96, 24, &[]).ranges(), [0..48, 48..96]);
    }

    #[test]
    fn five_seconds_make_three_even_groups() {
        assert_eq!(Groups::cut(120, 24, &[]).ranges(), [0..40, 40..80, 80..120]);
    }

    #[test]
    fn a_shot_starts_a_group() {
        assert_eq!(Groups::cut(96, 24, &[30]).ranges(), [0..30, 30..63, 63..96]);
    }

    #[test]
    fn no_round_mixes_shots() {
        // Three groups of the first shot, one of the second, two of the third.
        let groups = Groups::cut(288, 24, &[0, 120, 160, 192]);
        assert_eq!(groups.ranges().len(), 7);
        assert_eq!(groups.rounds(2), [0..2, 2..3, 3..4, 4..5, 5..7]);
        assert_eq!(groups.rounds(16), [0..3, 3..4, 4..5, 5..7]);
        assert_eq!(groups.rounds(1).len(), 7);
    }

    proptest! {
        #[test]
        fn groups_cover_all_frames_once(frames in 1u32..2000, fps in 1u32..61, shots in proptest::collection::vec(0u32..2000, 0..20)) {
            let groups = Groups::cut(frames, fps, &shots);
            let mut next = 0;
            for group in groups.ranges() {
                prop_assert_eq!(group.start, next);
                prop_assert!(group.len() >= GROUP_FRAMES_MIN.min(frames) as usize);
                next = group.end;
            }
            prop_assert_eq!(next, frames);
        }
    }
}
