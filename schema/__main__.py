"""`python -m schema` prints the schema as SDL: `schema/schema.graphql` is what it prints."""

from schema import schema

print(schema.as_str())
