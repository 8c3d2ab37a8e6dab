"""OAuth 2.1 as MCP asks for it: the server names its authorization server, PKCE, resource indicators, a client id
metadata document or dynamic registration."""
