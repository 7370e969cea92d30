//! The mark that tells where a clip comes from, inside of the file itself.
//!
//! It stands in `moov/udta/meta` as players and catalogues expect it, once as a
//! sentence for people and once as JSON for machines. It must say the truth:
//! these pictures are made by a procedure, not by a trained model.

use serde_json::{Value, json};
use shiguredo_mp4::boxes::{MoovBox, UnknownBox};
use shiguredo_mp4::{BoxSize, BoxType};

/// The tag under which the JSON stands; `ffprobe` and `exiftool` show it.
const TAG: &str = "origin";
/// The name space that common readers look for in free-form tags.
const MEAN: &str = "com.apple.iTunes";
/// Deepest nesting of boxes that is followed in a foreign file.
const DEPTH_MAX: usize = 4;

/// Where a clip of this engine comes from, in the vocabulary of the IPTC.
pub(crate) fn mark() -> Value {
    json!({
        "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
        "synthesis": "procedural",
        "aiGenerated": false,
        "engine": "previz",
        "engineVersion": env!("CARGO_PKG_VERSION"),
        "model": crate::MODEL,
    })
}

/// The box `udta` that says so.
pub(crate) fn udta_box() -> UnknownBox {
    let tool = concat!("previz ", env!("CARGO_PKG_VERSION"));
    let comment = "Drawn by an algorithm from a written prompt; no trained model was involved.";
    let mut ilst = text_item(*b"\xa9too", tool);
    ilst.extend(text_item(*b"\xa9cmt", comment));
    ilst.extend(free_form_item(TAG, &mark().to_string()));
    let mut meta = vec![0; 4];
    meta.extend(boxed(*b"hdlr", b"\0\0\0\0\0\0\0\0mdirappl\0\0\0\0\0\0\0\0\0"));
    meta.extend(boxed(*b"ilst", &ilst));
    let payload = boxed(*b"meta", &meta);
    UnknownBox {
        box_type: BoxType::Normal(*b"udta"),
        box_size: BoxSize::with_payload_size(BoxType::Normal(*b"udta"), payload.len() as u64),
        payload,
    }
}

/// Reads the mark from the tables of a file, ours or another's.
pub(crate) fn read(moov: &MoovBox) -> Option<Value> {
    let udta = moov.unknown_boxes.iter().find(|b| b.box_type == BoxType::Normal(*b"udta"))?;
    find_mark(&udta.payload, DEPTH_MAX)
}

fn find_mark(bytes: &[u8], depth: usize) -> Option<Value> {
    Boxes(bytes).find_map(|(kind, payload)| match &kind {
        b"meta" if depth > 0 => find_mark(payload.get(4..)?, depth - 1),
        b"ilst" if depth > 0 => find_mark(payload, depth - 1),
        b"----" => free_form_value(payload),
        _ => None,
    })
}

fn free_form_value(payload: &[u8]) -> Option<Value> {
    let (mut name, mut value) = (None, None);
    for (kind, content) in Boxes(payload) {
        match &kind {
            b"name" => name = content.get(4..),
            b"data" => value = content.get(8..),
            _ => {}
        }
    }
    if name? != TAG.as_bytes() {
        return None;
    }
    serde_json::from_slice(value?).ok()
}

/// Walks boxes with 32-bit sizes, which are all that metadata uses.
struct Boxes<'a>(&'a [u8]);

impl<'a> Iterator for Boxes<'a> {
    type Item = ([u8; 4], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let size = u32::from_be_bytes(self.0.get(..4)?.try_into().ok()?) as usize;
        let kind = self.0.get(4..8)?.try_into().ok()?;
        let payload = self.0.get(8..size)?;
        self.0 = &self.0[size..];
        Some((kind, payload))
    }
}

fn boxed(kind: [u8; 4], payload: &[u8]) -> Vec<u8> {
    let mut bytes = (payload.len() as u32 + 8).to_be_bytes().to_vec();
    bytes.extend(kind);
    bytes.extend(payload);
    bytes
}

/// A value of type 1, which is UTF-8 text, in no particular language.
fn text_data(text: &str) -> Vec<u8> {
    let mut data = vec![0, 0, 0, 1, 0, 0, 0, 0];
    data.extend(text.as_bytes());
    boxed(*b"data", &data)
}

fn text_item(kind: [u8; 4], text: &str) -> Vec<u8> {
    boxed(kind, &text_data(text))
}

fn free_form_item(name: &str, text: &str) -> Vec<u8> {
    let named = |kind, content: &str| boxed(kind, &[&[0; 4], content.as_bytes()].concat());
    let mut item = named(*b"mean", MEAN);
    item.extend(named(*b"name", name));
    item.extend(text_data(text));
    boxed(*b"----", &item)
}
