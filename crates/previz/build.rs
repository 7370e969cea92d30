//! Notices a missing assembler, without which the encoder is built slow, and says so.
//!
//! It builds nothing itself: the encoder's own build falls back to C in silence.

use std::process::{Command, Stdio};

#[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]
fn variable(name: &str) -> Option<String> {
    println!("cargo:rerun-if-env-changed={name}");
    std::env::var(name).ok()
}

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-check-cfg=cfg(slow_encoder)");
    variable("PATH");
    let arch = variable("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    // Only these need `nasm`; ARM's assembly goes through the C compiler.
    let needs_nasm = arch == "x86_64" || arch == "x86";
    let nasm = variable("NASM").unwrap_or_else(|| "nasm".to_owned());
    let has_nasm = Command::new(nasm)
        .arg("-v")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let is_switched_off = variable("OPENH264_NO_ASM").is_some();
    if needs_nasm && (!has_nasm || is_switched_off) {
        println!("cargo:rustc-cfg=slow_encoder");
        println!(
            "cargo:warning=nasm was not found: the H.264 encoder is built without assembly and takes 2 to 3 times as long."
        );
        println!(
            "cargo:warning=Install nasm (apt install nasm, brew install nasm), then: cargo clean -p openh264-sys2 -p previz"
        );
    }
}
