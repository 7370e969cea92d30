//! The assembly line: pictures are drawn and compressed on several threads, and
//! leave in order.
//!
//! As many groups of a shot as there are threads are open at once, and their
//! frames are drawn in turn, so that every thread is busy to the last frame. Only
//! a few pictures exist at any time, however long the film is. Who does what
//! decides nothing about the bytes.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::group::GroupEncoder;
use super::i420::I420;
use super::{EncodedGroup, Groups, PictureFormat};
use crate::{Error, RgbFrame};

/// Longest silence towards the caller, who may want to cancel.
const WORD_EVERY: Duration = Duration::from_millis(100);

/// Draws the frame of an index into a picture of the right size. It is called
/// from several threads and must answer the same for the same index.
pub(crate) type FrameSource<'a> = &'a (dyn Fn(u32, &mut RgbFrame) + Sync);

/// What a film is made of and by how many hands.
#[derive(Debug)]
pub(crate) struct Assembly {
    pub(crate) format: PictureFormat,
    pub(crate) groups: Groups,
    pub(crate) threads: usize,
}

/// What the hands tell the caller's thread.
enum Word {
    FrameDone,
    GroupDone(usize, EncodedGroup),
    Failed(Error),
}

impl Assembly {
    /// Makes the film. `sink` gets the groups in order; `progress` gets the
    /// number of frames done, at least ten times a second. Both are called on
    /// this thread. A `Break` or an error stops all threads within a frame.
    pub(crate) fn run(
        &self,
        source: FrameSource<'_>,
        sink: &mut dyn FnMut(EncodedGroup) -> Result<(), Error>,
        progress: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let line = Line::new(self);
        let (tell, hear) = channel();
        thread::scope(|scope| {
            for _ in 0..line.hands {
                let (line, tell) = (&line, tell.clone());
                scope.spawn(move || line.work(source, &tell));
            }
            drop(tell);
            let _stop = StopOnDrop(&line);
            let mut out = Outbox { waiting: BTreeMap::new(), next: 0, sink };
            let mut frames_done = 0;
            loop {
                match hear.recv_timeout(WORD_EVERY) {
                    Ok(Word::FrameDone) => frames_done += 1,
                    Ok(Word::GroupDone(index, group)) => out.put(index, group)?,
                    Ok(Word::Failed(error)) => return Err(error),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
                if progress(frames_done).is_break() {
                    return Err(Error::Cancelled);
                }
            }
            if out.next == self.groups.ranges().len() {
                Ok(())
            } else {
                Err(Error::Encode("a thread of the encoder stopped early".to_owned()))
            }
        })
    }
}

/// Hands groups on in order, whatever the order in which they are finished.
struct Outbox<'a> {
    waiting: BTreeMap<usize, EncodedGroup>,
    next: usize,
    sink: &'a mut dyn FnMut(EncodedGroup) -> Result<(), Error>,
}

impl Outbox<'_> {
    fn put(&mut self, index: usize, group: EncodedGroup) -> Result<(), Error> {
        self.waiting.insert(index, group);
        while let Some(group) = self.waiting.remove(&self.next) {
            (self.sink)(group)?;
            self.next += 1;
        }
        Ok(())
    }
}

/// A frame to draw: which one, and for which group.
#[derive(Debug, Clone, Copy)]
struct Job {
    group: usize,
    frame: u32,
}

/// What the threads share.
struct Line {
    format: PictureFormat,
    jobs: Vec<Job>,
    next_job: AtomicUsize,
    lanes: Vec<Mutex<Lane>>,
    hands: usize,
    /// Pictures that nobody uses: so many may still be begun. They exist but
    /// once, whoever draws and whoever compresses.
    free: Mutex<Vec<I420>>,
    freed: Condvar,
    stopped: AtomicBool,
}

/// One group on its way.
struct Lane {
    index: usize,
    /// Drawn pictures by frame, waiting for those before them.
    drawn: BTreeMap<u32, I420>,
    next: u32,
    end: u32,
    bench: Bench,
}

/// Where the encoder of a group is.
enum Bench {
    /// No picture has come yet.
    Unopened,
    /// Some thread compresses with it.
    Taken,
    /// It waits for the next picture.
    Idle(Box<GroupEncoder>),
}

impl Line {
    fn new(assembly: &Assembly) -> Self {
        let ranges = assembly.groups.ranges();
        let frames: usize = ranges.iter().map(ExactSizeIterator::len).sum();
        let hands = assembly.threads.clamp(1, frames.max(1));
        let lane = |(index, range): (usize, &std::ops::Range<u32>)| {
            Mutex::new(Lane {
                index,
                drawn: BTreeMap::new(),
                next: range.start,
                end: range.end,
                bench: Bench::Unopened,
            })
        };
        let PictureFormat { width, height, .. } = assembly.format;
        let pictures = (0..2 * hands).map(|_| I420::new(width, height)).collect();
        let mut jobs = Vec::new();
        for open in assembly.groups.rounds(hands) {
            let longest = ranges[open.clone()].iter().map(ExactSizeIterator::len).max().unwrap_or(0);
            for step in 0..longest as u32 {
                let frames = open.clone().map(|group| Job { group, frame: ranges[group].start + step });
                jobs.extend(frames.filter(|job| job.frame < ranges[job.group].end));
            }
        }
        Self {
            format: assembly.format,
            jobs,
            next_job: AtomicUsize::new(0),
            lanes: ranges.iter().enumerate().map(lane).collect(),
            hands,
            free: Mutex::new(pictures),
            freed: Condvar::new(),
            stopped: AtomicBool::new(false),
        }
    }

    /// The life of one thread: draw, hand over, compress what is ready.
    fn work(&self, source: FrameSource<'_>, tell: &Sender<Word>) {
        let _stop = StopOnPanic(self);
        let mut frame = RgbFrame::new(self.format.width, self.format.height);
        while let Some((job, mut picture)) = self.take_job() {
            source(job.frame, &mut frame);
            picture.convert(&frame);
            if let Err(error) = self.compress(job, picture, tell) {
                self.stop();
                // Nobody listens any more when the caller has gone; then
                // nobody needs to know either.
                tell.send(Word::Failed(error)).ok();
            }
        }
    }

    /// Waits for a free picture, then takes the next job. The picture comes
    /// first: so the job that others wait for is always in the hands of
    /// somebody who has one.
    fn take_job(&self) -> Option<(Job, I420)> {
        let mut free = lock(&self.free);
        loop {
            if self.is_stopped() {
                return None;
            }
            if let Some(picture) = free.pop() {
                let job = self.jobs.get(self.next_job.fetch_add(1, Ordering::Relaxed)).copied();
                if job.is_none() {
                    free.push(picture);
                    // Others may wait for a picture that nobody will need.
                    self.freed.notify_all();
                    return None;
                }
                return job.zip(Some(picture));
            }
            free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Puts a picture into its lane and compresses whatever is next there,
    /// unless another thread is at it and will find the picture.
    fn compress(&self, job: Job, picture: I420, tell: &Sender<Word>) -> Result<(), Error> {
        let mut lane = lock(&self.lanes[job.group]);
        lane.drawn.insert(job.frame, picture);
        let mut encoder = match std::mem::replace(&mut lane.bench, Bench::Taken) {
            Bench::Taken => return Ok(()),
            Bench::Idle(encoder) => encoder,
            Bench::Unopened => Box::new(GroupEncoder::new(self.format)?),
        };
        while !self.is_stopped() {
            let next = lane.next;
            let Some(picture) = lane.drawn.remove(&next) else { break };
            lane.next += 1;
            drop(lane);
            encoder.push(&picture)?;
            self.give_back(picture);
            tell.send(Word::FrameDone).ok();
            lane = lock(&self.lanes[job.group]);
        }
        if lane.next == lane.end {
            tell.send(Word::GroupDone(lane.index, encoder.finish())).ok();
        } else {
            lane.bench = Bench::Idle(encoder);
        }
        Ok(())
    }

    fn give_back(&self, picture: I420) {
        lock(&self.free).push(picture);
        self.freed.notify_one();
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn stop(&self) {
        // Under the lock, so that nobody falls asleep between asking and waiting.
        let _free = lock(&self.free);
        self.stopped.store(true, Ordering::Relaxed);
        self.freed.notify_all();
    }
}

/// A thread that panicked while it held a lock has left nothing half-done that
/// matters: the line is stopped then.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Stops the threads when the caller's thread leaves, for whatever reason.
struct StopOnDrop<'a>(&'a Line);

impl Drop for StopOnDrop<'_> {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// Stops the other threads when this one panics: they would wait for it forever.
struct StopOnPanic<'a>(&'a Line);

impl Drop for StopOnPanic<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.stop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: PictureFormat = PictureFormat { width: 64, height: 48, fps: 8, bitrate_bps: 200_000 };

    /// A slope that wanders, with a texture: something to compress.
    fn draw(index: u32, frame: &mut RgbFrame) {
        let width = frame.width;
        for (i, pixel) in frame.pixels.chunks_exact_mut(3).enumerate() {
            let (x, y) = (i as u32 % width + index * 3, i as u32 / width + index);
            pixel.copy_from_slice(&[(x * 4) as u8, (y * 5) as u8, ((x * y) ^ (x + y)) as u8]);
        }
    }

    fn film(threads: usize, frames: u32) -> Vec<EncodedGroup> {
        let groups = Groups::cut(frames, FORMAT.fps, &[5]);
        let mut out = Vec::new();
        let mut done = 0;
        let mut progress = |frames_done| {
            assert!(frames_done >= done);
            done = frames_done;
            ControlFlow::Continue(())
        };
        let mut sink = |group| {
            out.push(group);
            Ok(())
        };
        Assembly { format: FORMAT, groups, threads }.run(&draw, &mut sink, &mut progress).expect("a film");
        assert_eq!(done, frames);
        out
    }

    #[test]
    fn any_number_of_threads_makes_the_same_bytes() {
        let one = film(1, 53);
        assert_eq!(one.iter().map(|group| group.frames.len()).sum::<usize>(), 53);
        for threads in [2, 3, 8] {
            assert!(film(threads, 53) == one, "{threads} threads made other bytes");
        }
    }

    #[test]
    fn each_group_begins_with_its_only_key_frame_and_the_same_parameters() {
        let groups = film(2, 40);
        assert!(groups.len() > 2);
        for group in &groups {
            assert!(group.frames[0].is_key);
            assert!(group.frames[1..].iter().all(|frame| !frame.is_key));
            assert!(!group.sps.is_empty());
            assert_eq!((&group.sps, &group.pps), (&groups[0].sps, &groups[0].pps));
        }
    }

    #[test]
    fn a_break_stops_within_a_few_frames() {
        let drawn = AtomicUsize::new(0);
        let source = |index: u32, frame: &mut RgbFrame| {
            drawn.fetch_add(1, Ordering::Relaxed);
            draw(index, frame);
            thread::sleep(Duration::from_millis(2));
        };
        let assembly = Assembly { format: FORMAT, groups: Groups::cut(5000, FORMAT.fps, &[]), threads: 2 };
        let mut progress = |done| if done >= 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let end = assembly.run(&source, &mut |_| Ok(()), &mut progress);
        assert!(matches!(end, Err(Error::Cancelled)));
        let drawn = drawn.load(Ordering::Relaxed);
        assert!((10..100).contains(&drawn), "{drawn} frames were drawn");
    }

    #[test]
    fn a_break_is_heard_while_a_frame_takes_long() {
        let released = AtomicBool::new(false);
        let source = |_: u32, _: &mut RgbFrame| {
            while !released.load(Ordering::Relaxed) {
                thread::sleep(Duration::from_millis(1));
            }
        };
        let assembly = Assembly { format: FORMAT, groups: Groups::cut(100, FORMAT.fps, &[]), threads: 2 };
        let mut words = 0;
        let mut progress = |_| {
            words += 1;
            if words < 3 {
                return ControlFlow::Continue(());
            }
            released.store(true, Ordering::Relaxed);
            ControlFlow::Break(())
        };
        assert!(matches!(assembly.run(&source, &mut |_| Ok(()), &mut progress), Err(Error::Cancelled)));
    }

    #[test]
    fn an_error_of_the_sink_ends_the_film() {
        let assembly = Assembly { format: FORMAT, groups: Groups::cut(200, FORMAT.fps, &[]), threads: 2 };
        let end =
            assembly.run(&draw, &mut |_| Err(Error::Encode("full".to_owned())), &mut |_| ControlFlow::Continue(()));
        assert!(matches!(end, Err(Error::Encode(cause)) if cause == "full"));
    }

    #[test]
    #[should_panic(expected = "a scoped thread panicked")]
    fn a_panic_while_drawing_reaches_the_caller_and_hangs_nobody() {
        let source = |index: u32, _: &mut RgbFrame| assert!(index < 7, "no eighth frame");
        let assembly = Assembly { format: FORMAT, groups: Groups::cut(200, FORMAT.fps, &[]), threads: 3 };
        assembly.run(&source, &mut |_| Ok(()), &mut |_| ControlFlow::Continue(())).ok();
    }
}
