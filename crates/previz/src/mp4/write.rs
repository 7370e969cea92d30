//! Writing our own MP4: tables in front, content behind, the mark of origin inside.
//!
//! Content goes to the file as it comes, into the room behind the tables; only
//! sizes and offsets are remembered. It relies on pictures without reordering.

use std::io::{Seek, SeekFrom, Write};
use std::num::NonZeroU32;
use std::slice::from_ref;

use shiguredo_mp4::bitstream::aac::{Mp4aSampleEntryConfig, build_mp4a_box, parse_audio_specific_config};
use shiguredo_mp4::bitstream::h264::{H264SampleEntryConfig, LengthSize, build_avc1_box};
use shiguredo_mp4::boxes::{EdtsBox, ElstBox, ElstEntry, FreeBox, FtypBox, MoovBox, SampleEntry, TrakBox, UnknownBox};
use shiguredo_mp4::mux::{Mp4FileMuxer, Mp4FileMuxerOptions, Sample, estimate_maximum_moov_box_size};
use shiguredo_mp4::{BoxSize, BoxType, Decode, Encode, FixedPointNumber, Mp4FileTime, TrackKind};

use super::origin;
use crate::Error;
use crate::encode::EncodedGroup;

/// Room in front for what the muxer does not count: edits, colour, the mark.
const EXTRA_MOOV_BYTES: usize = 4096;
/// Smallest box, in bytes: a size and a name.
const BOX_HEAD_BYTES: usize = 8;

/// What must be known of a film before its first byte.
#[derive(Debug, Clone)]
pub(crate) struct FilmShape {
    /// Frames a second.
    pub(crate) fps: NonZeroU32,
    /// Number of frames.
    pub(crate) frames: u32,
    /// The sound track, if there is one.
    pub(crate) sound: Option<SoundShape>,
}

/// What must be known of a sound track before its first byte.
#[derive(Debug, Clone)]
pub(crate) struct SoundShape {
    /// Samples a second of one channel.
    pub(crate) sample_rate_hz: NonZeroU32,
    /// Samples of one channel in each packet.
    pub(crate) packet_samples: u32,
    /// Samples before the first that is meant to be heard.
    pub(crate) priming_samples: u32,
    /// The decoder's configuration.
    pub(crate) config: Vec<u8>,
    /// Average bits a second.
    pub(crate) bitrate_bps: u32,
}

/// A film being written.
pub(crate) struct FilmWriter<W> {
    out: W,
    muxer: Mp4FileMuxer,
    shape: FilmShape,
    position: u64,
    picture_entry: Option<SampleEntry>,
    sound_entry: Option<SampleEntry>,
}

impl<W: Write + Seek> FilmWriter<W> {
    pub(crate) fn new(mut out: W, shape: FilmShape) -> Result<Self, Error> {
        let frames = shape.frames as usize;
        let packets = match &shape.sound {
            Some(sound) => {
                let seconds = frames as u64 / u64::from(shape.fps.get()) + 2;
                (seconds * u64::from(sound.sample_rate_hz.get()) / u64::from(sound.packet_samples)) as usize
            }
            None => 0,
        };
        let reserved_moov_box_size = estimate_maximum_moov_box_size(&[frames, packets]) + EXTRA_MOOV_BYTES;
        let options = Mp4FileMuxerOptions { reserved_moov_box_size, ..Default::default() };
        let muxer = Mp4FileMuxer::with_options(options).map_err(Error::encode)?;
        let head = muxer.initial_boxes_bytes();
        out.write_all(head)?;
        let position = head.len() as u64;
        let sound_entry = shape.sound.as_ref().map(sound_entry).transpose()?;
        Ok(Self { out, muxer, shape, position, picture_entry: None, sound_entry })
    }

    /// Appends a group of pictures.
    pub(crate) fn write_pictures(&mut self, group: &EncodedGroup) -> Result<(), Error> {
        let entry = picture_entry(group)?;
        if self.picture_entry.get_or_insert_with(|| entry.clone()) != &entry {
            return Err(Error::Encode("two groups of pictures need different decoders".to_owned()));
        }
        for frame in &group.frames {
            let sample = Sample {
                track_kind: TrackKind::Video,
                sample_entry: Some(entry.clone()),
                keyframe: frame.is_key,
                timescale: self.shape.fps,
                duration: 1,
                composition_time_offset: None,
                data_offset: self.position,
                data_size: frame.bytes.len(),
            };
            self.append(&sample, &frame.bytes)?;
        }
        Ok(())
    }

    /// Appends packets of sound. Without a sound track there is nothing to append to.
    pub(crate) fn write_sound(&mut self, packets: &[Vec<u8>]) -> Result<(), Error> {
        let (Some(entry), Some(sound)) = (self.sound_entry.clone(), &self.shape.sound) else {
            return Err(Error::Encode("sound came for a film without sound".to_owned()));
        };
        let (timescale, duration) = (sound.sample_rate_hz, sound.packet_samples);
        for packet in packets {
            let sample = Sample {
                track_kind: TrackKind::Audio,
                sample_entry: Some(entry.clone()),
                keyframe: true,
                timescale,
                duration,
                composition_time_offset: None,
                data_offset: self.position,
                data_size: packet.len(),
            };
            self.append(&sample, packet)?;
        }
        Ok(())
    }

    fn append(&mut self, sample: &Sample, bytes: &[u8]) -> Result<(), Error> {
        self.muxer.append_sample(sample).map_err(Error::encode)?;
        self.out.write_all(bytes)?;
        self.position += bytes.len() as u64;
        Ok(())
    }

    /// Puts the tables in front and tells the size of the file in bytes.
    pub(crate) fn finish(mut self) -> Result<u64, Error> {
        let boxes = self.muxer.finalize().map_err(Error::encode)?;
        let (mdat_offset, mdat_head) = boxes
            .offset_and_bytes_pairs()
            .last()
            .ok_or_else(|| Error::Encode("the muxer gave no content box".to_owned()))?;
        let mdat_head = mdat_head.to_vec();
        let moov = finished_tables(boxes.moov_box().clone(), &self.shape);
        let (ftyp, _) = FtypBox::decode(self.muxer.initial_boxes_bytes()).map_err(Error::encode)?;
        let mut head =
            FtypBox { compatible_brands: playable_brands(&ftyp), ..ftyp }.encode_to_vec().map_err(Error::encode)?;
        head.extend(moov.encode_to_vec().map_err(Error::encode)?);
        let room = usize::try_from(mdat_offset).map_err(Error::encode)?;
        let payload = room
            .checked_sub(head.len() + BOX_HEAD_BYTES)
            .ok_or_else(|| Error::Encode(format!("tables of {} bytes do not fit into {room}", head.len())))?;
        head.extend(FreeBox { payload: vec![0; payload] }.encode_to_vec().map_err(Error::encode)?);
        self.out.seek(SeekFrom::Start(0))?;
        self.out.write_all(&head)?;
        self.out.write_all(&mdat_head)?;
        self.out.flush()?;
        Ok(self.position)
    }
}

fn playable_brands(ftyp: &FtypBox) -> Vec<shiguredo_mp4::boxes::Brand> {
    let mut brands = ftyp.compatible_brands.clone();
    brands.push(shiguredo_mp4::boxes::Brand::AVC1);
    brands
}

/// The muxer's tables, with exact times, the sound cut to its edit, and the mark.
fn finished_tables(mut moov: MoovBox, shape: &FilmShape) -> MoovBox {
    // In thousandths of a frame the length of the film is a whole number, and
    // so is that of its sound.
    let movie_timescale = shape.fps.saturating_mul(NonZeroU32::MIN.saturating_add(999));
    let movie_ticks = u64::from(shape.frames) * 1000;
    moov.mvhd_box.timescale = movie_timescale;
    moov.mvhd_box.duration = movie_ticks;
    // No clock is asked: the same film has the same bytes on any day.
    let never = Mp4FileTime::from_secs(0);
    (moov.mvhd_box.creation_time, moov.mvhd_box.modification_time) = (never, never);
    for trak in &mut moov.trak_boxes {
        trak.tkhd_box.duration = movie_ticks;
        (trak.tkhd_box.creation_time, trak.tkhd_box.modification_time) = (never, never);
        let mdhd = &mut trak.mdia_box.mdhd_box;
        (mdhd.creation_time, mdhd.modification_time) = (never, never);
        let is_sound =
            trak.mdia_box.minf_box.stbl_box.stsd_box.entries.iter().any(|e| matches!(e, SampleEntry::Mp4a(_)));
        let media_time = match &shape.sound {
            Some(sound) if is_sound => i64::from(sound.priming_samples),
            _ => 0,
        };
        show_from(trak, media_time, movie_ticks);
    }
    moov.unknown_boxes.push(origin::udta_box());
    moov
}

/// Shows a track from `media_time` for the length of the film.
fn show_from(trak: &mut TrakBox, media_time: i64, movie_ticks: u64) {
    let entry = ElstEntry { edit_duration: movie_ticks, media_time, media_rate: FixedPointNumber::new(1, 0) };
    trak.edts_box = Some(EdtsBox { elst_box: Some(ElstBox { entries: vec![entry] }), unknown_boxes: Vec::new() });
}

fn picture_entry(group: &EncodedGroup) -> Result<SampleEntry, Error> {
    let config = H264SampleEntryConfig { length_size: LengthSize::FourBytes };
    let mut avc1 = build_avc1_box(from_ref(&group.sps), from_ref(&group.pps), &config).map_err(Error::encode)?;
    // Primaries, transfer and matrix of BT.709, limited range; square pixels.
    avc1.unknown_boxes.push(plain_box(*b"colr", b"nclx\0\x01\0\x01\0\x01\0"));
    avc1.unknown_boxes.push(plain_box(*b"pasp", b"\0\0\0\x01\0\0\0\x01"));
    Ok(SampleEntry::Avc1(avc1))
}

fn sound_entry(sound: &SoundShape) -> Result<SampleEntry, Error> {
    let asc = parse_audio_specific_config(&sound.config).map_err(Error::encode)?;
    let config = Mp4aSampleEntryConfig {
        es_id: 2,
        buffer_size_db: 0,
        max_bitrate: sound.bitrate_bps,
        avg_bitrate: sound.bitrate_bps,
    };
    Ok(SampleEntry::Mp4a(build_mp4a_box(&asc, &config).map_err(Error::encode)?))
}

fn plain_box(kind: [u8; 4], payload: &[u8]) -> UnknownBox {
    let box_type = BoxType::Normal(kind);
    let box_size = BoxSize::with_payload_size(box_type, payload.len() as u64);
    UnknownBox { box_type, box_size, payload: payload.to_vec() }
}
