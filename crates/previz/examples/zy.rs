//! Temporary.
fn main() {
    for p in std::env::args().skip(1) {
        let script = previz::understand::understand(&p).script;
        let options = previz::scene::SceneOptions {
            width: 640,
            height: 360,
            fps: 24,
            frames: 120,
            seed: 0,
            label: false,
            quality: previz::scene::Quality::Standard,
        };
        let scene = previz::Scene::compose(&script, &options);
        let v: serde_json::Value = serde_json::from_str(&scene.to_json()).unwrap();
        let s = &v["shots"][0];
        for k in ["actors", "furniture", "camera"] {
            println!("{k}: {}", s[k]);
        }
    }
}
