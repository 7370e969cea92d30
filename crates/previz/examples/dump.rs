//! Temporary.
fn main() -> Result<(), Box<dyn std::error::Error>> {
    for prompt in std::env::args().skip(1) {
        let scene = previz::compose(&prompt, &previz::Options::default())?;
        let v = serde_json::to_value(&scene)?;
        for shot in v["shots"].as_array().into_iter().flatten() {
            println!("camera {}", shot["camera"]["keys"][0]);
            for a in shot["actors"].as_array().into_iter().flatten() {
                println!("{}", a);
            }
        }
    }
    Ok(())
}
