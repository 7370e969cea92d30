//! Submit, read, list and cancel generations.

use axum::extract::State;
use axum::response::Response;
use domain::generation::{GenerationInput, NewGeneration, Rules};
use domain::id::RequestId;
use domain::idempotency::{IdempotencyKey, fingerprint};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use serde_json::{Map, Value};
use store::{Submission, Submitted};

use crate::auth::{Caller, Generates, Reads, Submits};
use crate::body::JsonObject;
use crate::fields::Fields;
use crate::path::PathId;
use crate::problem::Problem;
use crate::query::Parameters;
use crate::state::Api;
use crate::views::{self, CancelledView, SubmittedView};
use crate::{cursor, prefer, random, wait};

/// Says that an earlier submission is answered again.
const IDEMPOTENT_REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// The prompt of a test key that moderation refuses.
const MODERATED_TEST_PROMPT: &str = "test:moderation";

/// What its cursors are bound to.
const LIST: &str = "generations";

/// `POST /video/generations`
pub async fn submit(
    State(api): State<Api>,
    Submits { caller, idempotency, counted }: Submits,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let new = into_domain(body, &api, caller)?;
    let submission = submission(&api, new, caller, idempotency?)?;
    let submitted = api.store.submit(submission, api.now()).await??;
    if submitted.replayed && counted {
        // Its first of a kind was still being committed when this one was counted.
        api.submissions.give_back(caller.key);
    }
    answer(&api, caller, &submitted, prefer::wait_s(&headers)).await
}

/// `GET /video/generations/{requestId}`
pub async fn show(
    State(api): State<Api>,
    Reads(caller): Reads,
    PathId(id): PathId<RequestId>,
    uri: Uri,
) -> Result<Response, Problem> {
    let mut parameters = Parameters::of(&uri)?;
    let wait_s = parameters.number("wait", 1, wait::WAIT_S_MAX);
    parameters.finish(api.options.strict_fields)?;
    let snapshot = wait::snapshot(&api, caller, id, wait_s).await?;
    Ok(views::status(&snapshot, &api.links, api.now()))
}

/// `GET /video/generations`
pub async fn list(State(api): State<Api>, Reads(caller): Reads, uri: Uri) -> Result<Response, Problem> {
    let mut parameters = Parameters::of(&uri)?;
    let (limit, before) = parameters.page();
    parameters.finish(api.options.strict_fields)?;
    let before = cursor::open(&api.master_key, caller, LIST, before)?;
    let page = api.store.generations(caller.account, caller.test, before, limit).await?;
    let next = cursor::seal(&api.master_key, caller, LIST, page.next)?;
    Ok(views::json(&views::generations(&page.items, next, &api.links)))
}

/// `POST /video/generations/{requestId}/cancel`
pub async fn cancel(
    State(api): State<Api>,
    Generates(caller): Generates,
    PathId(id): PathId<RequestId>,
) -> Result<Response, Problem> {
    let outcome = api.store.cancel(caller.account, caller.test, id, api.now()).await?;
    let generation = outcome.ok_or(Problem::NotFound)?.map_err(Problem::from)?;
    Ok(views::json(&CancelledView::from(&generation)))
}

/// The validated request, or every fault of it at once.
fn into_domain(body: Map<String, Value>, api: &Api, caller: Caller) -> Result<NewGeneration, Problem> {
    let mut fields = Fields::new(body);
    let input = GenerationInput {
        model: fields.string("model"),
        prompt: fields.string("prompt"),
        aspect_ratio: fields.string("aspectRatio"),
        duration: fields.integer("duration"),
        resolution: fields.string("resolution"),
        webhook_url: fields.string("webhookUrl"),
        metadata: fields.object("metadata"),
        media_urls: fields.strings("mediaUrls"),
        seed: fields.integer("seed"),
        generate_audio: fields.boolean("generateAudio"),
        max_credits: fields.integer("maxCredits"),
    };
    let faults = fields.faults(api.options.strict_fields);
    let rules = Rules { catalogue: &api.catalogue, addresses: api.options.addresses, test: caller.test };
    NewGeneration::check(input, rules, faults).map_err(Problem::InvalidFields)
}

/// The request with all that makes it a row: a fresh id, a seed where the client gave none.
fn submission(
    api: &Api,
    new: NewGeneration,
    caller: Caller,
    idempotency: Option<IdempotencyKey>,
) -> Result<Submission, Problem> {
    let Caller { account, key, test, daily_cap } = caller;
    let seed = match new.seed {
        Some(seed) => seed,
        None => u32::from_be_bytes(random::bytes()?) >> 1,
    };
    Ok(Submission {
        id: RequestId::new(api.now(), random::bytes()?),
        account,
        key,
        test,
        daily_cap,
        seed,
        idempotency: idempotency.map(|key| (key, fingerprint(&new))),
        rejected: test && new.prompt == MODERATED_TEST_PROMPT,
        new,
    })
}

/// The short answer to a submission, or the status once it has ended where the client prefers to
/// wait for that.
async fn answer(api: &Api, caller: Caller, submitted: &Submitted, wait_s: Option<u32>) -> Result<Response, Problem> {
    let mut response = match wait_s {
        None => views::json(&SubmittedView::from(submitted)),
        Some(_) => {
            let snapshot = wait::snapshot(api, caller, submitted.id, wait_s).await?;
            views::status(&snapshot, &api.links, api.now())
        }
    };
    if submitted.replayed {
        response.headers_mut().insert(IDEMPOTENT_REPLAYED, HeaderValue::from_static("true"));
    }
    if let Some(wait_s) = wait_s {
        response.headers_mut().insert(prefer::PREFERENCE_APPLIED, prefer::applied(wait_s));
    }
    Ok(response)
}
