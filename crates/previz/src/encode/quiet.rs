//! Keeps the encoder from writing to standard error, which is not ours to use.
//!
//! This is the only place of the crate that leaves safe Rust: the option exists
//! in the encoder's C interface alone, and must be set before the first picture.

use std::os::raw::{c_int, c_void};

use openh264::encoder::Encoder;
use openh264_sys2::{ENCODER_OPTION_TRACE_LEVEL, WELS_LOG_QUIET};

/// Silences an encoder that has not been given a picture yet.
#[expect(unsafe_code, reason = "the safe interface can silence the encoder only after it has written its warnings")]
pub(super) fn silence(encoder: &mut Encoder) {
    let mut level = WELS_LOG_QUIET as c_int;
    let value: *mut c_void = (&raw mut level).cast();
    // SAFETY: the trace level may be set at any time after creation, the
    // library reads one `int` from `value` during the call and keeps no pointer,
    // and no option that the safe wrapper relies on changes.
    let _ = unsafe { encoder.raw_api().set_option(ENCODER_OPTION_TRACE_LEVEL, value) };
}
