//! Which address may be reached: pure functions of a text or a number.
//!
//! [`check_url`] judges the text that a client supplied, at submission and again before every request.
//! [`ip_allowed`] judges every address that a name resolves to, at every connect; it is the judgement that counts,
//! because a name proves nothing about where it leads.
//!
//! | what | by default | `allow_private` |
//! |---|---|---|
//! | scheme | `https` | `https`, `http` |
//! | port | 443 | 1–65535 |
//! | name | public | any |
//! | public IPv4; IPv6 in 2000::/3 | yes | yes |
//! | 10/8, 172.16/12, 192.168/16, 100.64/10, 127/8, 169.254/16, ::1, fc00::/7 | no | yes |
//! | documentation and benchmark ranges (192.0.2/24, 198.18/15, 2001:db8::/32 …) | no | yes |
//! | cloud metadata services (169.254.169.254, fd00:ec2::254 …) | no | no |
//! | 0/8, 192.0.0/24, 192.88.99/24, multicast, 240/4, broadcast | no | no |
//! | IPv6 that carries an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo, ISATAP) | no | no |
//! | every other IPv6: unspecified, link-local, site-local, discard, multicast, unallocated | no | no |
//! | user information, fragment, white space, `\`, dot at the end of a name, port 0 | no | no |
//!
//! IPv6 is an allow-list, so a range that is assigned tomorrow is refused until somebody adds it here. An embedded
//! IPv4 address is refused whatever it is: nobody needs the detour, and a gateway on the way would undo the check.
//!
//! This module must not resolve a name, open a connection or read an option from anywhere but its arguments.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use thiserror::Error;
use url::{Host, ParseError, Url};

/// The longest URL accepted, in bytes of the text as it was sent.
pub const URL_BYTES_MAX: usize = 2_048;

/// The longest host name that DNS can carry, in bytes.
const NAME_BYTES_MAX: usize = 253;

/// What the operator lets strangers make this server reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AddressPolicy {
    /// Admits http, private addresses and any port. False (the default): https, public addresses and port 443.
    pub allow_private: bool,
}

/// Why a URL was refused, as a sentence that tells the client what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum UrlRefusal {
    /// More than [`URL_BYTES_MAX`] bytes.
    #[error("the URL is longer than {URL_BYTES_MAX} bytes; send a shorter one")]
    TooLong,
    /// White space, a control character or a backslash, which parsers read differently.
    #[error("the URL contains white space, a control character or a backslash; percent-encode it")]
    UnsafeCharacter,
    /// Not of the form `https://host/…`.
    #[error("send an absolute URL such as https://example.com/path")]
    NotAbsolute,
    /// A scheme that the policy does not admit.
    #[error("use https; http is accepted only where the operator allows private addresses")]
    Scheme,
    /// A user name or password before the host.
    #[error("remove the user name and password from the URL")]
    UserInformation,
    /// A part after `#`, which is never sent to a server.
    #[error("remove the # and what follows it; it is never sent")]
    Fragment,
    /// The host is missing, or neither a name nor an address.
    #[error("the host is not a valid name or address; IPv6 goes in [brackets], without a zone such as %eth0")]
    Host,
    /// A name that ends in a dot.
    #[error("remove the dot at the end of the host name")]
    TrailingDot,
    /// A port that the policy does not admit.
    #[error("use port 443; other ports are accepted only where the operator allows private addresses")]
    Port,
    /// No number that a port can have.
    #[error("use a port from 1 to 65535")]
    PortNumber,
    /// A name that only means something inside a network, such as `localhost`.
    #[error("use a public host name; private names are accepted only where the operator allows private addresses")]
    PrivateName,
    /// An address that the policy does not admit, however it was written.
    #[error("the address is not allowed; use a public host name or address")]
    Address,
}

/// Parses an absolute URL and judges everything that its text alone can tell, addresses in any spelling included.
///
/// The result carries the one normal form that may be requested: odd spellings of an address (octal, hexadecimal,
/// fewer than four parts, full-width digits) have become plain ones. A name is accepted without being resolved.
///
/// # Errors
/// The first reason to refuse, in a sentence for the client.
pub fn check_url(text: &str, policy: AddressPolicy) -> Result<Url, UrlRefusal> {
    if text.len() > URL_BYTES_MAX {
        return Err(UrlRefusal::TooLong);
    }
    // The WHATWG parser drops tabs and newlines and reads `\` as `/`; other parsers along the way do not.
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
        return Err(UrlRefusal::UnsafeCharacter);
    }
    check_shape(text, policy)?;
    let url = Url::parse(text).map_err(|error| match error {
        ParseError::InvalidPort => UrlRefusal::PortNumber,
        ParseError::RelativeUrlWithoutBase => UrlRefusal::NotAbsolute,
        _ => UrlRefusal::Host,
    })?;
    if url.fragment().is_some() {
        return Err(UrlRefusal::Fragment);
    }
    check_host(&url, policy)?;
    match url.port_or_known_default() {
        Some(0) => Err(UrlRefusal::PortNumber),
        Some(443) => Ok(url),
        _ if policy.allow_private => Ok(url),
        _ => Err(UrlRefusal::Port),
    }
}

/// Whether a connection to this address may be opened.
#[must_use]
pub fn ip_allowed(ip: IpAddr, policy: AddressPolicy) -> bool {
    let reach = match ip {
        IpAddr::V4(v4) => reach_of_v4(v4),
        IpAddr::V6(v6) => reach_of_v6(v6),
    };
    match reach {
        Reach::Public => true,
        Reach::Private => policy.allow_private,
        Reach::Never => false,
    }
}

/// Judges scheme, slashes and `@` on the raw text: the parser forgives `https:host` and `https:///host`, and drops an
/// empty `@`.
fn check_shape(text: &str, policy: AddressPolicy) -> Result<(), UrlRefusal> {
    let (scheme, rest) = text.split_once(':').ok_or(UrlRefusal::NotAbsolute)?;
    let is_name = !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if !is_name {
        return Err(UrlRefusal::NotAbsolute);
    }
    let admitted = scheme.eq_ignore_ascii_case("https") || policy.allow_private && scheme.eq_ignore_ascii_case("http");
    if !admitted {
        return Err(UrlRefusal::Scheme);
    }
    let rest = rest.strip_prefix("//").ok_or(UrlRefusal::NotAbsolute)?;
    if rest.starts_with('/') {
        return Err(UrlRefusal::NotAbsolute);
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(UrlRefusal::UserInformation);
    }
    Ok(())
}

fn check_host(url: &Url, policy: AddressPolicy) -> Result<(), UrlRefusal> {
    let ip = match url.host() {
        None => return Err(UrlRefusal::Host),
        Some(Host::Domain(name)) => return check_name(name, policy),
        Some(Host::Ipv4(v4)) => IpAddr::V4(v4),
        Some(Host::Ipv6(v6)) => IpAddr::V6(v6),
    };
    if ip_allowed(ip, policy) { Ok(()) } else { Err(UrlRefusal::Address) }
}

/// Ends of names that mean something only inside a network, by standard or by habit. Refusing them is a courtesy
/// (an answer at submission instead of a failed delivery); safety rests on [`ip_allowed`].
const PRIVATE_SUFFIXES: [&str; 10] =
    ["localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa"];

/// `name` is what the parser made of the host: lower-case ASCII, IDN as punycode.
fn check_name(name: &str, policy: AddressPolicy) -> Result<(), UrlRefusal> {
    if name.ends_with('.') {
        return Err(UrlRefusal::TrailingDot);
    }
    if name.len() > NAME_BYTES_MAX || name.split('.').any(|label| label.is_empty() || label.len() > 63) {
        return Err(UrlRefusal::Host);
    }
    if policy.allow_private {
        return Ok(());
    }
    let ends_in = |suffix: &str| name.strip_suffix(suffix).is_some_and(|head| head.is_empty() || head.ends_with('.'));
    if !name.contains('.') || PRIVATE_SUFFIXES.into_iter().any(ends_in) {
        return Err(UrlRefusal::PrivateName);
    }
    Ok(())
}

/// Who may have a reason to reach an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Everybody.
    Public,
    /// Those whose operator allows private addresses.
    Private,
    /// Nobody.
    Never,
}

/// Addresses at which clouds hand out credentials to whoever asks from inside. They are no customer's endpoint, so
/// `allow_private` does not open them. 168.63.129.16 looks public and is answered by the host of an Azure machine.
const METADATA_V4: [Ipv4Addr; 9] = [
    Ipv4Addr::new(169, 254, 169, 254), // AWS, GCP, Azure, Oracle, most others
    Ipv4Addr::new(169, 254, 170, 2),   // AWS ECS task credentials
    Ipv4Addr::new(169, 254, 170, 23),  // AWS EKS pod identity
    Ipv4Addr::new(169, 254, 42, 42),   // Scaleway
    Ipv4Addr::new(169, 254, 0, 23),    // Tencent Cloud
    Ipv4Addr::new(100, 100, 100, 200), // Alibaba Cloud
    Ipv4Addr::new(100, 96, 0, 96),     // Volcano Engine
    Ipv4Addr::new(192, 0, 0, 192),     // Oracle Cloud, classic
    Ipv4Addr::new(168, 63, 129, 16),   // Azure WireServer
];

/// The same over IPv6.
const METADATA_V6: [Ipv6Addr; 4] = [
    Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x0254), // AWS
    Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x0023), // AWS EKS pod identity
    Ipv6Addr::new(0xfd20, 0x00ce, 0, 0, 0, 0, 0, 0x0254), // GCP
    Ipv6Addr::new(0xfd00, 0x0042, 0, 0, 0, 0, 0, 0x0042), // Scaleway
];

/// IPv4 ranges that are not public: network, prefix length in bits, who may reach them.
const RANGES_V4: [(Ipv4Addr, u32, Reach); 15] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8, Reach::Never), // this network; 0.0.0.0 dials the local host
    (Ipv4Addr::new(10, 0, 0, 0), 8, Reach::Private), // private
    (Ipv4Addr::new(100, 64, 0, 0), 10, Reach::Private), // carrier-grade NAT, overlay networks
    (Ipv4Addr::new(127, 0, 0, 0), 8, Reach::Private), // loopback
    (Ipv4Addr::new(169, 254, 0, 0), 16, Reach::Private), // link-local
    (Ipv4Addr::new(172, 16, 0, 0), 12, Reach::Private), // private
    (Ipv4Addr::new(192, 0, 0, 0), 24, Reach::Never), // protocol assignments
    (Ipv4Addr::new(192, 0, 2, 0), 24, Reach::Private), // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24, Reach::Never), // 6to4 relays
    (Ipv4Addr::new(192, 168, 0, 0), 16, Reach::Private), // private
    (Ipv4Addr::new(198, 18, 0, 0), 15, Reach::Private), // benchmarks
    (Ipv4Addr::new(198, 51, 100, 0), 24, Reach::Private), // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24, Reach::Private), // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 4, Reach::Never), // multicast
    (Ipv4Addr::new(240, 0, 0, 0), 4, Reach::Never), // reserved, broadcast
];

/// IPv6 ranges that are reachable at all, and the exceptions inside them; the longest prefix decides.
const RANGES_V6: [(Ipv6Addr, u32, Reach); 8] = [
    (Ipv6Addr::LOCALHOST, 128, Reach::Private),                     // loopback
    (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3, Reach::Public), // global unicast
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, Reach::Never), // protocol assignments: Teredo, ORCHID, benchmarks
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, Reach::Private), // documentation
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, Reach::Never), // 6to4
    (Ipv6Addr::new(0x3ffe, 0, 0, 0, 0, 0, 0, 0), 16, Reach::Never), // 6bone, handed back
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, Reach::Private), // documentation
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7, Reach::Private), // unique local
];

fn reach_of_v4(ip: Ipv4Addr) -> Reach {
    if METADATA_V4.contains(&ip) {
        return Reach::Never;
    }
    let inside = |(network, prefix_bits, _): &&(Ipv4Addr, u32, Reach)| {
        (ip.to_bits() ^ network.to_bits()).leading_zeros() >= *prefix_bits
    };
    RANGES_V4.iter().find(inside).map_or(Reach::Public, |(_, _, reach)| *reach)
}

/// Addresses that embed IPv4 need no rule of their own outside 2000::/3: mapped, compatible and both NAT64 prefixes
/// are in no range of the allow-list. ISATAP hides its IPv4 in the interface part, behind any prefix.
fn reach_of_v6(ip: Ipv6Addr) -> Reach {
    let segments = ip.segments();
    // 0x0200 is the "universal" bit of an interface identifier; ISATAP sets it for public IPv4 addresses.
    let is_isatap = segments[4] & !0x0200 == 0 && segments[5] == 0x5efe;
    if is_isatap || METADATA_V6.contains(&ip) {
        return Reach::Never;
    }
    let inside = |(network, prefix_bits, _): &&(Ipv6Addr, u32, Reach)| {
        (ip.to_bits() ^ network.to_bits()).leading_zeros() >= *prefix_bits
    };
    let longest = RANGES_V6.iter().filter(inside).max_by_key(|(_, prefix_bits, _)| *prefix_bits);
    longest.map_or(Reach::Never, |(_, _, reach)| *reach)
}
