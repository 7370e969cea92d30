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
use tokio::time::Instant;
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
async fn render(prompt: &str, cancel: CancellationToken) -> Result<Rendered, RenderError> {
    let unable = Previz::new(previz::Options::new(PathBuf::from("/nonexistent/program"))).expect("a thread");
    let scripted = Scripted::new(Arc::new(unable));
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

#[tokio::test(start_paused = true)]
async fn a_slow_course_waits_and_can_be_cancelled_meanwhile() {
    let begun = Instant::now();
    assert!(matches!(render("test:slow=30", CancellationToken::new()).await, Err(RenderError::Passing { .. })));
    assert!(begun.elapsed() >= Duration::from_secs(30), "{:?}", begun.elapsed());

    let cancel = CancellationToken::new();
    let (begun, canceller) = (Instant::now(), cancel.clone());
    let (outcome, ()) = tokio::join!(render("test:slow=600", cancel), async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        canceller.cancel();
    });
    assert_eq!(outcome, Err(RenderError::Cancelled));
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}
