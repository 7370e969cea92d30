//! The page at `/`: what this server is and who makes its clips, whole in itself.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::catalogue::{Catalogue, Synthesis};
use http::HeaderValue;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};

use crate::state::Api;

const PAGE: &str = include_str!("home.html");
const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
/// Nothing is loaded from anywhere; there is no script.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// `GET /`
pub async fn page(State(api): State<Api>) -> Response {
    let entries = api.catalogue.entries();
    let model = entries.first().map_or("", |entry| entry.model.id.as_str());
    let page = PAGE
        .replace("{{ENGINES}}", &engines(&api.catalogue))
        .replace("{{URL}}", &escape(&api.options.public_url))
        .replace("{{MODEL}}", &escape(model));
    ([(CONTENT_TYPE, HTML), (CONTENT_SECURITY_POLICY, POLICY)], page).into_response()
}

/// One sentence for each model.
fn engines(catalogue: &Catalogue) -> String {
    let sentence = |entry: &domain::catalogue::CatalogueEntry| {
        let engine = &entry.served_by.engine;
        let synthesis = match engine.synthesis {
            Synthesis::Procedural => "procedural",
            Synthesis::Neural => "neural",
        };
        let (id, maker, version) = (escape(&entry.model.id), escape(&engine.provider), escape(&engine.model));
        format!("<code>{id}</code> is made by <strong>{maker}</strong> ({version}, {synthesis}).")
    };
    catalogue.entries().iter().map(sentence).collect::<Vec<_>>().join("<br>\n")
}

/// Text that may stand in an element or in a quoted attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configured_texts_cannot_become_markup() {
        assert_eq!(escape("<a href='x'>\"&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;");
    }
}
