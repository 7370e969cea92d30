//! The wire: what arrives as bytes becomes a domain value, what the store answers becomes bytes.
//!
//! A handler translates and a verb decides: there is no SQL here, no arithmetic of credits and no
//! rule about what follows from a status. Only `problem` says an HTTP status.

mod admin;
mod auth;
mod body;
mod cors;
mod cursor;
mod drain;
mod fields;
mod head;
mod json;
mod observe;
mod options;
mod path;
mod prefer;
mod problem;
mod query;
mod random;
mod rate;
mod routes;
mod secrets;
mod serve;
mod stall;
mod state;
mod views;
mod wait;

use axum::{Router, middleware};

pub use admin::Actor;
pub use observe::describe_metrics;
pub use options::{InvalidOrigin, Limits, Options, Origin, Timeouts};
pub use serve::{serve, serve_unix};
pub use state::{Api, Inner, Parts};

/// Everything that customers and their machines can reach.
pub fn router(api: Api) -> Router {
    let routes = limited(routes::routes().with_state(api.clone()));
    // Outside of the limits, so that a page can read their refusals too.
    let routes = match cors::layer(&api.options.cors_origins) {
        Some(layer) => routes.layer(layer),
        None => routes,
    };
    observed(routes)
}

/// The operator's routes, for a door that only the operator can open.
pub fn admin_router(api: Api) -> Router {
    observed(limited(admin::routes().with_state(api)))
}

fn limited(routes: Router) -> Router {
    routes.layer(middleware::from_fn(head::limits))
}

/// The outermost layer.
fn observed(routes: Router) -> Router {
    routes.layer(middleware::from_fn(observe::request))
}
