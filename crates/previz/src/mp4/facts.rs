//! What an MP4 file says about itself, read with our own demuxer.
//!
//! Only the box that holds the tables is read into memory, and only up to a
//! limit, so a hostile file costs little. It trusts nothing: offsets and sizes
//! must lie inside of the file.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use serde::{Deserialize, Serialize};
use shiguredo_mp4::aux::SampleTableAccessor;
use shiguredo_mp4::boxes::{FtypBox, HdlrBox, MdatBox, MoovBox, SampleEntry, StblBox, TrakBox};
use shiguredo_mp4::{BoxHeader, BoxSize, Decode, codec_string};
use thiserror::Error;

use super::origin;

/// Largest table box that is read, in bytes: hours of video fit.
const MOOV_BYTES_MAX: u64 = 64 << 20;
/// Most samples of a track that are looked at: days of video.
const SAMPLES_MAX: u32 = 10_000_000;
/// Most boxes at the top of a file before it is taken for nonsense.
const TOP_BOXES_MAX: usize = 100_000;

/// Why a file is no usable MP4.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Mp4Error {
    /// The file could not be read.
    #[error("the file could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// The file breaks the rules of the format.
    #[error("not a usable MP4 file: {0}")]
    Invalid(String),
}

impl Mp4Error {
    fn invalid(cause: impl std::fmt::Display) -> Self {
        Self::Invalid(cause.to_string())
    }
}

/// What an MP4 file says about itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mp4Facts {
    /// Codec of the picture as browsers name it, such as `avc1.42c01f`.
    pub codec: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Frames a second; the average when they vary.
    pub fps: f64,
    /// Number of frames.
    pub frames: u32,
    /// How long the picture is shown, in seconds.
    pub duration_s: f64,
    /// Whether there is a sound track.
    pub has_audio: bool,
    /// The sound track, if there is one.
    pub audio: Option<AudioFacts>,
    /// Whether the tables stand before the content, so that a browser can begin
    /// to play while it loads.
    pub faststart: bool,
    /// Size of the whole file in bytes.
    pub size_bytes: u64,
    /// Where the file says that it comes from, if it does.
    pub origin: Option<serde_json::Value>,
}

/// What an MP4 file says about its sound.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AudioFacts {
    /// Codec of the sound as browsers name it, such as `mp4a.40.2`.
    pub codec: String,
    /// Samples a second of one channel.
    pub sample_rate_hz: u32,
    /// Number of channels.
    pub channels: u32,
    /// How long the sound is heard, in seconds, after the edit list.
    pub duration_s: f64,
    /// Samples at the start that the edit list keeps silent.
    pub priming_samples: u64,
}

/// Reads what the MP4 file at `path` says about itself.
///
/// # Errors
/// [`Mp4Error`] when the file cannot be read, has no picture, or its tables
/// point outside of it.
pub fn probe(path: &Path) -> Result<Mp4Facts, Mp4Error> {
    let mut file = File::open(path)?;
    let size_bytes = file.metadata()?.len();
    let layout = Layout::read(&mut file, size_bytes)?;
    let moov = layout.moov(&mut file)?;
    facts(&moov, &layout, size_bytes)
}

/// Where the boxes of a file lie.
struct Layout {
    moov_offset: u64,
    moov_size: u64,
    mdat_offset: u64,
}

impl Layout {
    fn read(file: &mut File, size_bytes: u64) -> Result<Self, Mp4Error> {
        let (mut moov, mut mdat, mut has_ftyp) = (None, None, false);
        let mut offset = 0;
        for _ in 0..TOP_BOXES_MAX {
            if offset >= size_bytes {
                break;
            }
            let (kind, size) = top_box(file, offset, size_bytes)?;
            if kind == FtypBox::TYPE {
                has_ftyp = true;
            } else if kind == MoovBox::TYPE && moov.is_none() {
                moov = Some((offset, size));
            } else if kind == MdatBox::TYPE && mdat.is_none() {
                mdat = Some(offset);
            }
            offset += size;
        }
        if !has_ftyp {
            return Err(Mp4Error::invalid("it has no file type"));
        }
        let (moov_offset, moov_size) = moov.ok_or_else(|| Mp4Error::invalid("it has no tables"))?;
        let mdat_offset = mdat.ok_or_else(|| Mp4Error::invalid("it has no content"))?;
        Ok(Self { moov_offset, moov_size, mdat_offset })
    }

    fn moov(&self, file: &mut File) -> Result<MoovBox, Mp4Error> {
        if self.moov_size > MOOV_BYTES_MAX {
            return Err(Mp4Error::invalid(format!("its tables take {} bytes", self.moov_size)));
        }
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(self.moov_offset))?;
        file.take(self.moov_size).read_to_end(&mut bytes)?;
        Ok(MoovBox::decode(&bytes).map_err(Mp4Error::invalid)?.0)
    }
}

/// The kind and the whole size of the box at `offset`, which lies inside of the file.
fn top_box(file: &mut File, offset: u64, size_bytes: u64) -> Result<(shiguredo_mp4::BoxType, u64), Mp4Error> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(offset))?;
    file.by_ref().take(BoxHeader::MAX_SIZE as u64).read_to_end(&mut head)?;
    let (header, _) = BoxHeader::decode(&head).map_err(Mp4Error::invalid)?;
    let left = size_bytes - offset;
    let size = match header.box_size {
        BoxSize::U32(size) => u64::from(size),
        BoxSize::U64(size) => size,
    };
    // Size 0 means: to the end of the file.
    let size = if size == 0 { left } else { size };
    if size < header.external_size() as u64 || size > left {
        return Err(Mp4Error::invalid(format!("the box at byte {offset} does not fit into the file")));
    }
    Ok((header.box_type, size))
}

fn facts(moov: &MoovBox, layout: &Layout, size_bytes: u64) -> Result<Mp4Facts, Mp4Error> {
    let track = |handler| moov.trak_boxes.iter().find(move |t| t.mdia_box.hdlr_box.handler_type == handler);
    let video = track(HdlrBox::HANDLER_TYPE_VIDE).ok_or_else(|| Mp4Error::invalid("it has no picture"))?;
    let stbl = &video.mdia_box.minf_box.stbl_box;
    let entry = stbl.stsd_box.entries.first().ok_or_else(|| Mp4Error::invalid("its picture has no codec"))?;
    let (width, height) = entry.video_resolution().ok_or_else(|| Mp4Error::invalid("its picture has no size"))?;
    let frames = check_samples(stbl, size_bytes)?;
    let media_s = media_duration_s(video);
    let audio = match track(HdlrBox::HANDLER_TYPE_SOUN) {
        Some(audio) => Some(audio_facts(moov, audio, size_bytes)?),
        None => None,
    };
    Ok(Mp4Facts {
        codec: codec_string::from_sample_entry(entry).map_err(Mp4Error::invalid)?,
        width: u32::from(width),
        height: u32::from(height),
        fps: if media_s > 0.0 { f64::from(frames) / media_s } else { 0.0 },
        frames,
        duration_s: shown_duration_s(moov, video),
        has_audio: audio.is_some(),
        audio,
        faststart: layout.moov_offset < layout.mdat_offset,
        size_bytes,
        origin: origin::read(moov),
    })
}

fn audio_facts(moov: &MoovBox, track: &TrakBox, size_bytes: u64) -> Result<AudioFacts, Mp4Error> {
    let stbl = &track.mdia_box.minf_box.stbl_box;
    let entry = stbl.stsd_box.entries.first().ok_or_else(|| Mp4Error::invalid("its sound has no codec"))?;
    let channels = match entry {
        SampleEntry::Mp4a(mp4a) => u32::from(mp4a.audio.channelcount),
        SampleEntry::Opus(opus) => u32::from(opus.audio.channelcount),
        SampleEntry::Flac(flac) => u32::from(flac.audio.channelcount),
        _ => 0,
    };
    check_samples(stbl, size_bytes)?;
    let priming = edits(track).find_map(|edit| u64::try_from(edit.media_time).ok()).unwrap_or(0);
    Ok(AudioFacts {
        codec: codec_string::from_sample_entry(entry).map_err(Mp4Error::invalid)?,
        sample_rate_hz: track.mdia_box.mdhd_box.timescale.get(),
        channels,
        duration_s: shown_duration_s(moov, track),
        priming_samples: priming,
    })
}

/// Counts the samples of a track, all of which must lie inside of the file.
fn check_samples(stbl: &StblBox, size_bytes: u64) -> Result<u32, Mp4Error> {
    let table = SampleTableAccessor::new(stbl).map_err(Mp4Error::invalid)?;
    if table.sample_count() > SAMPLES_MAX {
        return Err(Mp4Error::invalid(format!("it claims {} samples", table.sample_count())));
    }
    for chunk in table.chunks() {
        let mut end = chunk.offset();
        for sample in chunk.samples() {
            end = end.saturating_add(u64::from(sample.data_size()));
        }
        if end > size_bytes {
            return Err(Mp4Error::invalid("its tables point behind its end"));
        }
    }
    Ok(table.sample_count())
}

fn edits(track: &TrakBox) -> impl Iterator<Item = &shiguredo_mp4::boxes::ElstEntry> {
    track.edts_box.iter().flat_map(|edts| &edts.elst_box).flat_map(|elst| &elst.entries)
}

fn media_duration_s(track: &TrakBox) -> f64 {
    let stts = &track.mdia_box.minf_box.stbl_box.stts_box;
    let ticks: u64 = stts.entries.iter().map(|e| u64::from(e.sample_count) * u64::from(e.sample_delta)).sum();
    ticks as f64 / f64::from(track.mdia_box.mdhd_box.timescale.get())
}

/// How long a track is shown: its edits, or all of its media when there are none.
fn shown_duration_s(moov: &MoovBox, track: &TrakBox) -> f64 {
    let ticks: u64 = edits(track).map(|edit| edit.edit_duration).fold(0, u64::saturating_add);
    if ticks == 0 { media_duration_s(track) } else { ticks as f64 / f64::from(moov.mvhd_box.timescale.get()) }
}
