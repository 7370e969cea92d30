//! Test keys force the bad days; prose is rendered.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use domain::catalogue::Size;
use domain::generation::FailureCode;
use domain::id::RequestId;
use domain::time::Timestamp;
use providers::{Previz, Provider, RenderError, RenderRequest, Rendered, Scripted, previz};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

fn request(prompt: &str) -> RenderRequest {
    RenderRequest {
        id: RequestId::new(Timestamp::from_ms(1), [7; 10]),
        model: "seedance-2.0".to_owned(),
        prompt: prompt.to_owned(),
        size: Size { width: 64, height: 48 },
        fps: 24,
        duration_s: 4,
        seed: 1,
        audio: false,
        clip: PathBuf::from("/nonexistent/clip"),
        thumbnail: PathBuf::from("/nonexistent/still"),
    }
}

/// A provider behind which nothing can be rendered: what reaches it comes back as `Passing`.
fn scripted() -> Scripted {
    let unable = Previz::new(previz::Options::new(PathBuf::from("/nonexistent/program"))).expect("a thread");
    Scripted::new(Arc::new(unable))
}

async fn render(prompt: &str, cancel: CancellationToken) -> Result<Rendered, RenderError> {
    let scripted = scripted();
    assert_eq!(scripted.capabilities().engine.provider, previz::NAME);
    scripted.render(request(prompt), watch::Sender::default(), cancel).await
}

#[tokio::test]
async fn forced_courses_are_final_and_prose_reaches_the_engine() {
    let code = async |prompt| match render(prompt, CancellationToken::new()).await {
        Err(RenderError::Final { code, .. }) => Some(code),
        Err(RenderError::Passing { .. }) => None,
        other => panic!("{other:?}"),
    };
    assert_eq!(code("test:provider_error").await, Some(FailureCode::ProviderError));
    assert_eq!(code("test:timeout").await, Some(FailureCode::ProviderTimeout));
    assert_eq!(code("test:timeout please").await, None);
}

#[tokio::test]
async fn a_slow_course_waits_before_it_is_made() {
    let scripted = scripted();
    assert_eq!(scripted.pause(&request("test:slow=30")), Duration::from_secs(30));
    assert_eq!(scripted.pause(&request("test:slow=601")), Duration::ZERO, "prose");
    assert_eq!(scripted.pause(&request("a river")), Duration::ZERO);
    let made = render("test:slow=600", CancellationToken::new()).await;
    assert!(matches!(made, Err(RenderError::Passing { .. })), "it reaches the engine: {made:?}");
}
