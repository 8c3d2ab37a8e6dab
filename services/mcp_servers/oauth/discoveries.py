"""Who may let us in, asked of a server itself: protected resource metadata (RFC 9728), authorization server metadata (RFC 8414), dynamic
registration (RFC 7591). The rules are the SDK's; every request goes through the guarded client. Importing this takes seconds."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

import httpx2
from mcp.client.auth import OAuthFlowError, OAuthRegistrationError
from mcp.client.auth.oauth2 import check_registration_usable
from mcp.client.auth.utils import (
    build_oauth_authorization_server_metadata_discovery_urls,
    build_protected_resource_metadata_discovery_urls,
    create_client_info_from_metadata_url,
    create_client_registration_request,
    create_oauth_metadata_request,
    extract_resource_metadata_from_www_auth,
    extract_scope_from_www_auth,
    get_client_metadata_scopes,
    handle_auth_metadata_response,
    handle_protected_resource_response,
    handle_registration_response,
    is_valid_client_metadata_url,
    should_use_client_metadata_url,
    validate_metadata_issuer,
)
from mcp.shared.auth import OAuthClientInformationFull, OAuthClientMetadata, OAuthMetadata, ProtectedResourceMetadata
from mcp.shared.auth_utils import check_resource_allowed, resource_url_from_server_url
from pydantic import AnyUrl, ValidationError

from core.outgoing import Outgoing, explained
from services.mcp_servers.oauth.tokens import CALL_SECONDS, MOST_BYTES, NAME, Registered, Unreachable

ALL_SECONDS = 25.0
_PROBE = {"jsonrpc": "2.0", "id": 1, "method": "ping"}


class Found(NamedTuple):
    registered: Registered
    authorization_endpoint: str
    names_itself: bool  # in each answer (RFC 9207)


async def found(http: Outgoing, url: str, redirect_uri: str, document_url: str) -> Found:
    """Raises Unreachable, with the reason. `document_url` is where we tell who we are."""
    try:
        async with (
            asyncio.timeout(ALL_SECONDS),
            http.client(timeout=httpx2.Timeout(CALL_SECONDS, connect=5), most_bytes=MOST_BYTES) as client,
        ):
            return await _found(http, client, url, redirect_uri, document_url)
    except TimeoutError:
        raise Unreachable("The server took too long to say who lets us in.") from None
    except (httpx2.HTTPError, OSError) as error:
        raise Unreachable(explained(error).message) from error
    except (OAuthFlowError, OAuthRegistrationError, ValidationError) as error:
        raise Unreachable("What the server says of its authorization does not hold together.") from error


async def _found(http: Outgoing, client: httpx2.AsyncClient, url: str, redirect_uri: str, document_url: str) -> Found:
    refusal = await client.post(url, json=_PROBE, headers={"accept": "application/json, text/event-stream"})
    resource, resource_url = await _resource(http, client, refusal, url)
    issuer = str(resource.authorization_servers[0])
    _require_private(http, url, issuer)
    metadata = await _metadata(client, issuer, url)
    for endpoint in (metadata.authorization_endpoint, metadata.token_endpoint, metadata.registration_endpoint):
        if endpoint is not None:
            _require_private(http, url, str(endpoint))
    if "S256" not in (metadata.code_challenge_methods_supported or ()):
        raise Unreachable("The authorization server does not support PKCE with S256, without which MCP clients go no further.")
    scope = get_client_metadata_scopes(extract_scope_from_www_auth(refusal), resource, metadata, ["authorization_code", "refresh_token"])
    if should_use_client_metadata_url(metadata, document_url if is_valid_client_metadata_url(document_url) else None):
        ours = create_client_info_from_metadata_url(document_url, [AnyUrl(redirect_uri)])
    else:
        ours = await _registration(client, metadata, redirect_uri, scope)
    registered = Registered(
        issuer,
        str(metadata.token_endpoint),
        resource_url,
        ours.client_id,
        ours.client_secret,
        ours.token_endpoint_auth_method or ("none" if ours.client_secret is None else "client_secret_basic"),
        scope,
    )
    return Found(registered, str(metadata.authorization_endpoint), metadata.authorization_response_iss_parameter_supported is True)


def _require_private(http: Outgoing, url: str, named: str) -> None:
    """Or whoever is on the line would say who lets us in. A server that is spoken to by TLS leads nowhere without it, not even to this machine.
    Raises Unreachable."""
    if not http.keeps_secrets(named) or (url.startswith("https:") and not named.startswith("https:")):
        raise Unreachable("What the server names for its authorization is not protected by TLS.")


async def _resource(
    http: Outgoing, client: httpx2.AsyncClient, refusal: httpx2.Response, url: str
) -> tuple[ProtectedResourceMetadata, str]:
    """With the resource that tokens are to be for: this server, or what it is a part of (RFC 8707)."""
    wanted = resource_url_from_server_url(url)
    for at in build_protected_resource_metadata_discovery_urls(extract_resource_metadata_from_www_auth(refusal), url):
        _require_private(http, url, at)
        said = await handle_protected_resource_response(await client.send(create_oauth_metadata_request(at)))
        if said is not None and said.authorization_servers:
            configured = str(said.resource)
            if not check_resource_allowed(requested_resource=wanted, configured_resource=configured):
                raise Unreachable("The server says that it is another resource than it is.")
            return said, configured
    raise Unreachable("The server does not say who lets us in (RFC 9728).")


async def _metadata(client: httpx2.AsyncClient, issuer: str, url: str) -> OAuthMetadata:
    for at in build_oauth_authorization_server_metadata_discovery_urls(issuer, url):
        goes_on, said = await handle_auth_metadata_response(await client.send(create_oauth_metadata_request(at)))
        if said is not None:
            validate_metadata_issuer(said, issuer)
            return said
        if not goes_on:
            break
    raise Unreachable("The authorization server does not publish its metadata (RFC 8414).")


async def _registration(
    client: httpx2.AsyncClient, metadata: OAuthMetadata, redirect_uri: str, scope: str | None
) -> OAuthClientInformationFull:
    if metadata.registration_endpoint is None:
        raise Unreachable("The authorization server registers no clients by itself (RFC 7591). Use a header with a token of yours instead.")
    wanted = OAuthClientMetadata(redirect_uris=[AnyUrl(redirect_uri)], client_name=NAME, scope=scope, application_type="web")
    ours = await handle_registration_response(await client.send(create_client_registration_request(metadata, wanted, "")))
    check_registration_usable(ours)
    return ours
