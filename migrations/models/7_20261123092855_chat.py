from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "conversations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "key_id" UUID,
    "title" VARCHAR(200) NOT NULL,
    "instructions" TEXT NOT NULL,
    "model" VARCHAR(240) NOT NULL,
    "tools" JSON NOT NULL,
    "is_temporary" BOOL NOT NULL,
    "active_message_id" UUID,
    "message_count" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "active_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_conversatio_user_id_c36f28" ON "conversations" ("user_id", "active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_user_id_766896" ON "conversations" ("user_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_conversatio_project_c45b6d" ON "conversations" ("project_id", "active_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_key_id_071f1e" ON "conversations" ("key_id") WHERE key_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_conversatio_active__8b213b" ON "conversations" ("active_at") WHERE is_temporary;
CREATE INDEX IF NOT EXISTS "idx_conversatio_deleted_094261" ON "conversations" ("deleted_at") WHERE deleted_at IS NOT NULL;
COMMENT ON TABLE "conversations" IS 'Of one person, or of one API key, in one project: other members do not see it. Who made the key sees what it began.';
        CREATE TABLE IF NOT EXISTS "conversation_shares" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "snapshot" JSON,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "conversation_id" UUID NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_conversatio_convers_833273" ON "conversation_shares" ("conversation_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_project_b614c7" ON "conversation_shares" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_conversatio_expires_0c178f" ON "conversation_shares" ("expires_at");
COMMENT ON TABLE "conversation_shares" IS 'Lets whoever has its token read a copy that was made when it was shared. Only the token''s hash is kept.';
        CREATE TABLE IF NOT EXISTS "messages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "parent_id" UUID,
    "depth" INT NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "parts" JSON,
    "sources" JSON,
    "citations" JSON,
    "key" VARCHAR(200),
    "key_id" UUID,
    "model" VARCHAR(240) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "error" TEXT NOT NULL,
    "is_truncated" BOOL NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "fence" BIGINT NOT NULL,
    "due_at" TIMESTAMPTZ,
    "stop_at" TIMESTAMPTZ,
    "takeovers" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "conversation_id" UUID NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_messages_convers_8015a4" UNIQUE ("conversation_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_messages_convers_d547c2" ON "messages" ("conversation_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_messages_user_id_45cdaf" ON "messages" ("user_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_messages_project_05c276" ON "messages" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_messages_parent__f26bb9" ON "messages" ("parent_id", "created_at", "id") WHERE parent_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_messages_due_at_968078" ON "messages" ("due_at") WHERE due_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_messages_convers_5a67d4" ON "messages" ("conversation_id") WHERE finished_at IS NULL;
COMMENT ON TABLE "messages" IS 'What somebody wrote, which is DONE and never changes; or an answer, which one worker at a time makes: `fence` goes up with each claim,';
        CREATE TABLE IF NOT EXISTS "message_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "data" JSON,
    "at" TIMESTAMPTZ NOT NULL,
    "message_id" UUID NOT NULL REFERENCES "messages" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_message_eve_message_f30fb2" UNIQUE ("message_id", "seq")
);
COMMENT ON TABLE "message_events" IS 'Immutable; of each answer numbered 1, 2, 3, … without a gap. The text of an answer is that of its TEXT events, one after the other.';
        CREATE TABLE IF NOT EXISTS "message_words" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "words" TSVECTOR NOT NULL,
    "message_id" UUID NOT NULL UNIQUE REFERENCES "messages" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_message_wor_user_id_337b71" ON "message_words" ("user_id");
CREATE INDEX IF NOT EXISTS "idx_message_wor_words_85cdde" ON "message_words" USING GIN ("words");
COMMENT ON TABLE "message_words" IS 'Of a message that is whole, in a conversation that is not temporary.';
        CREATE TABLE IF NOT EXISTS "tool_calls" (
    "id" UUID NOT NULL PRIMARY KEY,
    "project_id" UUID NOT NULL,
    "position" INT NOT NULL,
    "tool_id" VARCHAR(300) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "fingerprint" VARCHAR(100) NOT NULL,
    "has_effects" BOOL NOT NULL,
    "arguments" JSON NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "result" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "message_id" UUID NOT NULL REFERENCES "messages" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tool_calls_message_92fb1a" ON "tool_calls" ("message_id", "position", "id");
CREATE INDEX IF NOT EXISTS "idx_tool_calls_project_52daa0" ON "tool_calls" ("project_id");
COMMENT ON TABLE "tool_calls" IS 'Written before the tool is used, with an id by which the tool knows a repeated use: a crash between use and result has one effect.';
        CREATE TABLE IF NOT EXISTS "tool_permissions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "tool_id" VARCHAR(300) NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "fingerprint" VARCHAR(100) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tool_permis_project_dd8552" UNIQUE ("project_id", "user_id", "tool_id")
);
CREATE INDEX IF NOT EXISTS "idx_tool_permis_user_id_a43500" ON "tool_permissions" ("user_id", "created_at", "id");
COMMENT ON TABLE "tool_permissions" IS 'Somebody has said \"always\" of a tool, as it was then: with another fingerprint they are asked again.';
        ALTER TABLE "projects" ADD "conversation_days" INT;
        ALTER TABLE "ai_calls" ADD "message_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_projects_convers_f5ce30" ON "projects" ("conversation_days") WHERE conversation_days IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_ai_calls_message_2cf4de" ON "ai_calls" ("message_id", "created_at", "id") WHERE message_id IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_ai_calls_message_2cf4de";
        DROP INDEX IF EXISTS "idx_projects_convers_f5ce30";
        ALTER TABLE "projects" DROP COLUMN "conversation_days";
        ALTER TABLE "ai_calls" DROP COLUMN "message_id";
        DROP TABLE IF EXISTS "tool_calls";
        DROP TABLE IF EXISTS "message_words";
        DROP TABLE IF EXISTS "message_events";
        DROP TABLE IF EXISTS "messages";
        DROP TABLE IF EXISTS "conversations";
        DROP TABLE IF EXISTS "tool_permissions";
        DROP TABLE IF EXISTS "conversation_shares";"""


MODELS_STATE = (
    "eJztfXtz2ziy71dB+Z+ZqdJ6Ez+SbGbvVtmJZ8Z3MnGO7Ux2z2ZLhkTI4rFEaviw4rN3v/"
    "tFgy+QBClAEimK7qqtnVhEg+SvQaDf/e+DuWuxmX94zSYe86e37gNzDt6Sfx84dM74P5TX"
    "B+SALhbZVfghoKOZIPCikcMAhopLdOQHHh0H/OqEznzGf7KYP/bsRWC7cLeDK4eRme08EH"
    "dCKPGZ7/ML3/lkPKW2c0iunNkTCaaMTKk/JbZPHtgi+JHYAfzbXzAnIMspc/gP/M9wPOb0"
    "rgfXbN8PmXUID2G5Y/4UtnPf0v1Cx/4jZByFe8Zn8vhd//kv/rPtWOwb8+HPfx7EN4bhY4"
    "/RgFlDGhz8C8YtHoYTm82sHC9sC4aK34fB00L89vnz5fufxEh4ydFw7M7CuZONXjwFU9dJ"
    "h4ehbR0CDVy7Zw7z4LYSZ5xwNotZmfwUvQr/IfBClr6Dlf1gsQkNZ8Dfg79OQmcMbCVj12"
    "OHtuUfOmw5tK2/xc8njR0OP17dDm8ubofDg9KagOcosC3+aew6sJ5sJwAY//2faN4MFfHr"
    "Adzg3S9n198fv/pB4OD6wb0nLgrMDv4jCGlAI1LBkgxqsXqHwP8y5O+m1FNDnqcqQM8fuh"
    "nQE6gaAPdgTr8NZ8y5D6b8z1cnNWD/fnYt8H51IvB2+RcfbQgf4ytH4hLAnsEsLfsSzO/5"
    "lcCeMzXUecoC1FZMepj8Yx3gkx8y5LPdq2q9j2fu+OHQcZe7WO63l79d3Nye/fYJpp/7/h"
    "8zAePZ7QVcORK/PhV+/f5VgVvpJOTL5e0vBP4k/3318aL4DaXjbv/7AJ6JhoE75C8+pJYM"
    "VfJz8lOO++zbwubTrcH9POWuuN/gh9cnNosTcw0my3RbYHG8byKHG+BwJMgMzQSUPNU2BZ"
    "XusnaFSAKi3+RBKZFIwmIe4J/4wWPfO7+yJwHzJX8U6oyZAtNYlr/JZtpPYLNfs8/ao8tU"
    "Yi6sLP4P/t4siIS3s5t3Z+8vDgTUIzp+WFLPGuYwhyvukVv4JR1bvjQ/mhd/oQ69F/jAi8"
    "BjF7BXqFgSW6q1q/jNNPWqM+LzlfEn2yEu/I8Riz3aY3ZILhyL4wwaDXMsn7BH5nGNB6RX"
    "rvfQgIz5o4FyZAdl5Wlbk+poSKHPvIJ6NBCaDSpJHVCS5pxxrgJuUJAunHBe2o9y0GfU21"
    "GUtOT1T2c3N1+urt83BXReYTp6oaEwHb2oVJjgUl5hir41E500o2gR5nbgfaMD75tqeN+U"
    "4OUyD1/+vgm+EknvAEaFHxX+beoJM+oHQ58xZw3+F2lxBezjClh47uNan3+OEHm/j7znWs"
    "FarJfp0A7UZQ6DumZoBJJI0AJUbwFKlOENzT+f42n2E9KVth9pQZkafjKoy07sPOjnMf1P"
    "v16zGQ1is40a76LrvCe4/6dJM5lYowobWbJ2qw1kwH4961g1AqstU2h9amc3HNRYn9ic2j"
    "MTTT0l6J1j/uhUR1Hno6otTaclVV381wDeZHx7VpDW8H35QsfSxEdV4iuu5fFdUN9funyn"
    "NI0yKRH2EPEjLcSPahA/KiP+yDybT7eODlIgRTWky2qI7Q8t2wecFafxuevOGHUqDuQ8ZY"
    "HNI07a1JeV/tIub8+vrj7k2Hp+eVv4oj7/dn7BNzfBTz7IjsTpy4+3aNp95t9cSVfVUa1k"
    "D/b6SlX/YhhKssEDe9oQpE/RLH0FKVhyDZNreK43HE/pDGQHtiFit0v3JzHju2TCvoJnW8"
    "wJ7MDeFLHLaJ7eLrI5m4+Y50/txYZA/SYm6itMdGEPN9+wzhb2r/3dr2zn0Q4EApt+c+lE"
    "e6tnrNjZ7fEDCzbdy8UkfV1MHuNCqrWxaRom6ekiogvwGdPZxntSNE3PURpSx1/GpvPNwT"
    "oTk/UdMkgh3BJgH/hUvd2qwo1daGFfTzofUlzYI3M2Pe1u+BQXME9PgXrke9PmktMX13uY"
    "zNzl79FsPcLKyBur0qGrgb1y2K3L/89Afe4ZsAae68TmonBeS+aYav+1bPnRSfD4wkZnYT"
    "B1yNhjQhWns7eE+iKtnb+MRSLuDghkqPN3Y9SCHAyRnBFMIV+DPwFTZXlscWbdVI84bgOz"
    "Pbrob0d/cLP+4OwzU4bQVQNdIuxdfMPLEz3AT+oQP1G44MPRzB4P4025cPrZDvWeKjzwOb"
    "qil/ApiIyqe7bE67yEH67Oc44ojur55cez6398/9vZ33/IeaM+XH38ORkv7zDn/7i9OCvg"
    "D4mEHNbQUbgMz+37SyeoyBzO0RXwt7Vk4K6hz5+X/+dPfzk6Oj5+ffTi+NWb05PXr0/fvH"
    "jDx4onLl96Xceyy5/BRZv7GNBniz7bUjoOl7vW4X+RFiNiusxpDMzHwPw9DsxvMtQ81soz"
    "h3+15p4LClipwheCElYr81+gSAJ1CP+SpyDPj2kQlZULXFFygWvafP2UVXUDOoxs78p2Mq"
    "jRtBehxymMlG2JpIf69vbrKLhLx/hElGk2WNn7I+asXMKSIpHsdcbR7GXK3pkvtl9GYb8q"
    "57WJfM+k9nVUM9TKOsxfg5jpJqVeiPwBR807/qdK4s1dr5V2vXgkX4CWrqR7wzUhyye2Qy"
    "ZcUoVKyznZNRZYozrMNFeFuSz9bjiXQiL+pxxZHHuk+LtF59O/UF7unLycccdE7pCJeigz"
    "b1/owDqufTyQ0B2A3C/l05gdXiVCNBjXG4zroq6MzcYmQVcdRXel7bi0wrpkQc4YoBCkc9"
    "yplqKzF9QUoW+Lgi7EXkE1XjoWjvFD8plfmcVNSzjAE9ubM4uMQArm//YDAhIQXKf+g08c"
    "d+RaT0KGpk4Uv1WWtdu6KcaL9UAq9xnni0KQuGXfqsI6UopeyON1ssHF329zYkEid6vjaZ"
    "Lhkpz+DkJs8vJ5VCEzYIsy5nXBNDmy9mJpXjSlBe0mkCbZ69aRnQu0qCN1WUpGHek5c787"
    "gTQ79W9tUSvSqRlStjFvlvMqW7b3U6jQSQBaFaCU5PU0HJ7UhYW65eCk7aiLtSFH6kokOg"
    "qkcdxR1tBFtGlZUuhrCTqZ6G8p5/ockkuh2Tlu0jRzwBU3i/8dJfyMwkB4YKLRZE4fmA/K"
    "HlcR6/rINH1bjHrqyu4/qNEXseVmK16c/Wvas8dhZsLmVWnqrV7VRboegr39lc3vrhIOKw"
    "0f6fjeGD2OXp68Pnlz/OoktXWkv9SZODAvCJVcjC58blyOCv6s9ZEXSNFg2WU+d8dk1V2m"
    "Yu5Xl8wrrXnu0+KlCgOMXNi02uySL6OqYWtxEl85gaQtAtW/+BxeZANxF8zxhUMd/Oqh5x"
    "8ScLmngx74Ny4sG6OnyEoSjv6HjYMfSdyEkvlkPKXOPSNTCIpV2Fxav70yvtb2/TBa7/EU"
    "pbBa9O93YuMb1NhrkmVhotfKND3UaY91DAjH1QaE45IBIftSdCHOKHoI8KlWHZjTmjIwp+"
    "UqMMkeZACyRNJDlI9OT3UMYaenNe2ETkspaztu16RlNmhqB26hXROabJ6zkoelXJ4Lp1Gd"
    "R3Ue1XmlOn9lW+OfZuK7Kanz6bVBnTrv8lFDKBCsqc5fcV15SZ+g0oqkTENsArzRIbmg4y"
    "ko03FIg8f4f22f3LuuJUIdQNeG0NsongGSUqMKq+DPflvS3hu921fnqwNBFFHvBTIDYkpG"
    "HseC32TE7m1nIKIs+NoPWHRd/MlxToeNXfiDP0w0VAT7pyMXnGtkYju2P43sDZE9QUwinh"
    "aDNTq1TQ5Q+d+t8h8HOxme9nkqLFSTx5RvM6HH8XBNVm6OqIdLt5Fuq9FBYh7QlSfDiK6V"
    "cS/R4WkMdIGsh8u6AahB9jFHOke1FtDFvbjXCzqWJo1xLtL1znC4fajjvtYKOa46TVOm6Q"
    "HEbadpOlCQyHht56l6AHvTK3tHRYGe1Ua9H97Jlpbws/ZNtuY5Q8/k3nkmu984qCV0G2kb"
    "hMHaz8HrF1mg1nLvFkjRu9tlPkfukbX4XCBFPneNzwalD5r0kt7Y9w6H+Vd1k0rp6qDOU+"
    "pH44b6vSohlPjOCecj5t3FOdpAHNUPmwQsKt7rgtPvLXgxF547joKKhbMQKMQIh30LIqJA"
    "1PYdiD+WtqOId27pnuiz7I6rp6aBpVgHZbgrE0Qzgu1kiO7WFrDlFFGf0RlTLN668m4JRS"
    "98DW3bDWHH9YcTz52bSgZ5yl0FeKJk0HXJ4Dcm9juFVBBfqZUI+NkJdqfhXIzVEwqqOazM"
    "G4pvIY5ciLBTZw0JrsQj+YAcGaYSdfFk9txZhYVodUWShLYXZ0rT9UgwSeC5HS25dtfxDm"
    "22s+WpMIC88ElhPH6T8fjS0b1hSP6nbKb9BHZlVH7+Q1UH5hdX7haAxVyHnbStjZezQliX"
    "VvpKab0BMb0kk5dlbliF2XseRKCKAUDMvi28KIY5hSF+w/imyQI8EIP5o8Mf5MsvF9cXJJ"
    "uLXN4QvlDIx88fPkQLX7olZ/s49DzmjJ82v6c02aqbPnLNSBSoHVr0yd/KrfNT5h8AlZu2"
    "BIIas2Pn3d+tKTSNOMDlJyvBXG2NLJD1INigbYMk8zzXGy5d7wEy5gxlYCUxJquUklWgvF"
    "ByWpTgrfRclAnX8mB0DNStV7ksncf6CCtpEWQlyKmkZQSvTIXAYo1WtOXlpZ5UZzLkfp4S"
    "w4S6xmUDZ6Bc1T11uuXXgklrlMzLt2daRpUtJ/fF0IWdRiutj9HZwo5jo/qIke082oFAYE"
    "OYLtOJ+gpVXGBjM5hu0o6HfYToj9AN6BC6LXn2xn2b/gsmu4rn6itiYEQaUX9TrN7H0/QV"
    "JmoPx3Q223Qrt9/xSfqK0Si07jfen87FJHsrA9YjBAWQhlEp+w1h+pXPdCYm6utqmlHnPq"
    "T3bJi5ktaH60M82W/wZ08Xl3jVoRfONt3LBUjX4ay3m3lSFmoLwvmneKoeS+iy3XFDtN5J"
    "U/UVrsB1Z8MF8+Z27GHdCLFbPtundLK+YkYX8EnSjcWreJq+wsQemRMMRdvKzYC6gIm+8H"
    "n6ipQPQAm4NlaXnUCg1VekEn/ohjh9iafpE0xGwVRykBu9V4RfJGgmPZBXY/o5magnwqph"
    "vFls91SEm2UW0epoM9n2qlFVdyIVhSWuM3sSf0NdHqhnC3pb1JkG8jO973wSW7+n9gKuz1"
    "z3gVmQqrm0gylhUBU3hPvIPYNFmVwYPXYXNh89ZZ6iR/FOn0Qntq42tQVyX5IgT0x8wdiw"
    "jm31LcSG+fybWjuzKCXuIdrbTy1aeGxifzNZzBlF74q8vnyls5aLnmVpKb/CIq+aUG+/qp"
    "3Lp1kTbgXpVqoIPh/E1y9nVTkJhrh0LcQFw9iQ+52rXoffOHYnQ05vXKfwEUwea5UplCmR"
    "y13mMhYSwEICXYQTCwlgIYHOotrRQgJSpLbCuZOP415d/KsQQK7TQTH2qQT89He+8wu+FW"
    "h5KEpx8p9JJPJbcNUP7NmMfLr4+P7y489vwYEypg4ZgavGCQi953xQeHOavdfG/hr0yLR1"
    "6lZ7ZPahGUB7XoIm2gFgsbeWPDLQdixURJJoer9S6hZLI8SbbFNbRtOIi3PFvONhjqp3vr"
    "AGWjuhyfgZGx86ZDLu2onSJzYLTYJ/qqMnQ6NIiRCryhQjNdB6h+am7hhGTM1N2QfentGp"
    "mxvBSmhLe2EOXf4UUp3AHXSiibLfVV1o0rz4mg40WQJ+g3XmxYMV68yjoaatUwtDZ3eiYW"
    "FzlxpJuolaiqjSPmddJ1xYa3I/T4nc30fuY3TUc+E0at6oeXdJPdTRvHelGtIZf8N3UzZ+"
    "OFAqiNL1Qb2aKEYOxzBUOyiBEc9dviWUBND5U0QFsEfmPY1c64k88O/bH5BI5I1SOyGq4I"
    "E9RSODqe2TpJTXd36cPuoT6jGZSBWg0Np9sWVpV/ayQWeV3A45ERvwjqOK27yKWzqnd3Oa"
    "5GtHKo6TUnHJ6vNEUdRy9YHyJdqeGXEXsERcj/jQq8WdiD7S8TFMbM4fRi34Oao64D2Kog"
    "I+CwLOSUV/6y3Ou8oQKt4bLaEdPCQizihPidVhPilxL/a0pg+NOedMGelz+76ykUFC0aMO"
    "Bn85Ojo+fn304vjVm9OT169P37xIWxmUL9X1NDi//BnaGuTQL/c5QKUZlWZUmnXEnKhElU"
    "K8SWtXrQ7gF/WyNKWaMx+C4ZcUyh5RP4RwebBHHpI79m3MmMWsOwJPwnVWoaz6CzpmoI66"
    "oWOJakgDIZCIM8iPdNgl48oqGDRJuICLijD+9m6rE9GfPAPG8XdKKPIYf35LVUev5rCWiN"
    "Y6r9fa0l706rT2QsfnH4xFFcE5tdDn6BD99dD3uQoIVbpHT4Gy7nQNA0qkyIM1ebBgjjWc"
    "22PPNWVBgRI5sB4HEjHAxHIq07SY8EKaOlWLmrCeKlynC5eV4bzkY+K2LpBi3MLbPfRmB6"
    "77ABW3XEclZ/00c2nFPlckLLB/ApT7ttPVMPb91efzDxfk0/XFu8uby6uPeU6Ki/AT/8GO"
    "1Mjri7MPHTeC7NQ1tEUTiImirmEuScpJN28s6QIDtm8q2cj8cRZadnDhBJ66THV2dVBbqh"
    "rGDRkfaOvaQa4mhCbOlgFxPXC0+O6cgdP+O5/Q8dgNoVLAzHXYIbkMIusEePp9MnoithUZ"
    "KtwwIJPI3gY+fV+UGuA/zuxHBmYKNlcWqG7x1gYVDmKeVxelrhyA1pN29sJBjfVkx8dNx/"
    "we20m721l9p16i6TPRg8cQ0DwVYprHlO/8hnhmFIhlHkuuR/GLFdU31GBKJC1aINoxQGw/"
    "RYmOk6pU2vimFD2MdXilY+B5VW3feVUuZkI9LuZFIBmgXCDr30puCmiznTdHhJtvHtERA2"
    "WmDOfFN74H/N+byASTgzOjKNoi7XFA/h+Z2f4eBuzUoJmgUB3iWZ+wSCeBquhjNcIpAQKs"
    "BTBmhD4323pHgqU/sCAQtp2SCS2+Mqgzn83EGE3D2R3nYMCc4E6U2RTh9cLyNHX5g/ItwX"
    "mIw3P4rMR2yHLqQjaMKNApjFJg0eKkbM6nhOyWKXNEaE/0FNGsTgB2sXv7kV8LF2UT2q4e"
    "YrUx7d8HGcsOHPYtgE8axrBvC4/FDW1jsphV8ZeRfO0HYjDnAvxBvvxycX1B4onI5Q3hX1"
    "1cAAR2Hulm0hay1fvF9/pnquv8q3DjSuvhxo+RzZx/czQ3tiWfVZsbH/hLqnWM1QHsCW0P"
    "dbrtx6/vi1WiPYibqHAbHyhllKtzyySSXqDcRnJZwXRpsqjj4VvpzdahLMljrTCf45own+"
    "NymA/6ghqwDnPJkIuLio24MjhQJulNYODRy5PXJ2+OX52k8YDpL3VhgOWQv0Q6LuFZrypL"
    "ZDuqnIJq8iYhaKBYrcF2iQwL5nSZv8zzXIWVsSaMNyHond/hVOtsP60520/LZzsaGZ/b19"
    "URI+OtPX5Ql36NrwzqjIyBGKNrZIw1WGHfW04h0S9OH4RjYECoAzY7GsCvfAQduWGgsBKu"
    "O4tOzFzSQGsRepzHLAqSkxVv+Xepij3GynXAeJUwR3lKrbZfSeS90PzRhNUHExZ2smkliA"
    "nlr+cmf2Enm2fHZkjrXctKsUAzxX5wGFs3N1mcCNsL6+TadbS98FnktjhQZeTFlwa16XiS"
    "22O7bV5KWriopV6rVbfoZXwOcnC1Tj2h9iz0VCVMKv1jMkl7/rEmMe+ji6xrIPdJCoEyZ+"
    "uokjIdsrjTLE6OKEMOS2TI4M4xuCMumV/ZIrhmi5myekJ2sVZae+DDhh4fp107QVSwpmQe"
    "BlSYkUSk9ZjfPKrdSEV3A3dC7MAnYz6tE0BZA8eHgo3W26ieNYy2s1+jCGybT+NCrQN6z1"
    "dKRenslm5cUVvbdsb2gs4SqV2U8I4zFEF0LNbaRtdPI3vERmUS8izUD47L06EFoCCr5r4F"
    "XXUrR9RDR08jESC7VGk7hW4jJfIm/P7Mg89dIbNVo1wg6yHaDdQDEIdwGeXqmPuMYitx4N"
    "3deBuJuPcD6q3nusxToutyX/QUdF0+CzZ3RB299UKf8/y9Ow7nzFGHChaGDGpjBqPBQyse"
    "rdvjgCQEsYYoVEGfzOmTqKUnN1fymWPxlcE1wLfkLlrZ5E/zuN9SOg9XDGczd3mnaGzQ7L"
    "10fCByxq2RhlktzChVnP13grw8eqMhwvBRlTKMuFavYEIXSBORJhnfC4mxbYkGg7HwqNvJ"
    "Ufc+btmqOuPSa7WHW9L0tQ03uVT8GIu3dtEqudumsZ0yM7zUMuq8rDHqvCwbdeQnMzibC2"
    "Q9SFBr/YAWWCqCQqqrjkkkG9Ud69oyr4EeC4+hGLRBEEnHGk109zvDbpudbCFRgXl1P8CY"
    "8Kdfr9msyn0Yw30tJukR2v9pUq2J0VIoNRmO1SqNxDCNHF/Xs+9t5y5qfy7ycOfUEim6kJ"
    "g7pw9MNA11+df0ltx5ofPnv/L/+9uf/+oHbMH/Ywds/rc70UHjLroz/8362x10xRC91MV0"
    "oycy5fMpsoPbv7+OqmZJyiPqal3U1R7pLFSFOYMQp4Y7o0CBtkqgLfABJihKudEHa6ImZx"
    "S9s2U3EvuAesRz1iMSHo5MW4qUCLF2XMH8FB/qhrgWyFBHq9fRZNFpQyVNNuHvJ7QrtbTC"
    "4lKraertYQsAa2Z2dnM3WIltaUPMocufQipkvYP8Tvsdnc0OVOmd0ZVBbXanPRzzQbq5Ap"
    "4dBMwRWtQgDbaHOuyMs9A6JNeh4/MLrvcwmUGHQ9C9IC+W/8tjIoTCWrvTYts339gVV6is"
    "ztXNmp6Mm9VWj+aurSg/55NDe/mmHiGbv/gYGwS1oNK7gcRSrfRiJ0Ts2tdNLJPd2xDQAh"
    "mimkc1O3p0Ac0oEMs8lvlzVBfPPBViWkxlYAsTS2AyvgchHC2EywTUfzBBNxnfO3S33zmS"
    "K8ZBWFEKc3Xl0Yy6h5Ff2y88KkqLc/gso+C6PFXv1vSJDswn1TCfqGEuI1wdV9enku+tR9"
    "RRx7LBkWIWVJejQjekXlydx6hvltCeUfRgabfQqYg/gNlCTglwDeutYWHCNdU9JBrUPEq9"
    "tR5tS5W2Xr0ryDS92xe2L7ZFy880JyJP1UOYGwj4sJ1FGAxFDXhVnKV9X1m7sUjZm/5mfz"
    "k6Oj5+ffTi+NWb05PXr0/fvEirOJYv1ZVzPL/8GSo65phRLvHohsG6LCiRIg/W48GY7/jD"
    "uT32XEMOFAgR//Xw9+kjs9ZiQJESObAZB2Zcfmb8iZRR9xp8yNMjN9bcj0LPY87YqMqXTN"
    "Oi7PP55n1L2qeO7lmteZY75NpjNnxknm9Ysa5E2DtBc/s27zEdT9dutpUSo8VbR3Wq3cIr"
    "9+/d7dxNYr3lauwT2/NjcXvFUVld8b5mirUw75iJZduQL6k/5PMziMRTSCSuO2PUqQjwKJ"
    "AW4B1x2qbWdPpLu0as86urDzlL4fll0Z/w+bfzi+vvX4oNhQ+ygwoJZEG9wKazoWkxoyId"
    "VmnEmkaYhIPJ/Duw2WMyfweS+ZtMYzgPrXt1P+r4yqAujWEkxmhmMVxNoCgjEXkPUZ3HCX"
    "SSjntHw939t4SKB4QrkEjwdEi+xJkDlMQgxo2moQ8BlIXks4niBd/5xF0q2h20dlcsIYYR"
    "+ujlxQh9jNDfI1QXzLPdiqq+Gi3sU2o0q2mY1Wb23F7PRVik7JNlrWW3iO0P+do2tQNJVC"
    "2agBI5Y28tQGiFQCvEzqwQvTmwO2aE6CaurRUUXPL3dJcbFhSMjAtfxFR7eHRXYd5oWcEc"
    "ZpUGmwzTVWabocRJnX4gERWxHVGXL+4QGYnA/iERbSWX1Cf+Avp4xLYSP5ynvSS5AHHP/A"
    "GBXpkwC1znN3V8Kk6Y2Dqz9PhpWlGKYkfPoOxiOUrNY6KtU9abUjL4oEWnnQNiUGPRybhj"
    "KIHlCLFdU6clLfG9rxf7WKDEaLv11ErOTOjAtF4AqoIY+bAeH+Kj3eyAyRGh37Ne5cgO/g"
    "01jszBtp+wrtQ4csuqS07Pd0IMVMnQ8ZVa6TkWIjWdnlxMndmRrArC5oxxTDzwOAbeUyRt"
    "hj6zSJR/ckjO+O/2PR9CPDbhV4TM6vDb/Zi6K4kHVdZUFdVE6bUV5dy68EBKgRo8tPFaoU"
    "HA5ouyPP3PghKrqqaGVc+6JoFLjNXFWyLB46jY7zn+OEpwVopXEkWfHCdbi4/FaLEGlilG"
    "UmAkRTexxEiKRurz7a5CRj830P0pkbHHISn7VSSjRaCxTEY/w3/2s1JG79iwf8Uy+scCrA"
    "+A9QF2eMZuv0KA7Q+ZH9hzgUh5V1kR35kjxTxfjPLEKM/K2IOSe3A3fqxf2SI4c/ylcKGU"
    "fFnS1UGdPwtioYZUDNTtOjtyrae7JL5qOeUbC4kmINQnUGtzIDw/d5Z9z7eVOxF7dfPL2Z"
    "+OTl+95VcIc1JnE4RrWXQOLwgTOq7DFG1mW7ihSf6e8DOxbwubryP0M3XEz/TAjGS5eHjv"
    "epq+OtGRK06q5YqTolwBH59KS3Go91QRUBJTFMWIp7h09p4JbnViRNx2Nz2pOI7nlx/Prv"
    "+hrl5xrmjTe/6P24uzYrNLsZGZrOeMoo/C8tYXdegzDl7oKDCu079zZBiktqbqjQLzMxOY"
    "C1/eOqyXyLbA9/3xwe0dfyW52JDFeUqMue80mzFqpp/pjR0Fdo9rLH2gzn3IL/0Gfx4oLD"
    "X5AYM6Y80sHjrMrulVXkoLGbneII3VdR0+Og4EjqwqcnGjQ3IZ+MQWZpI5tUTIcFI4if/0"
    "/R1kbdhj5v+Z2n8ec7V85t77h4unux8GxHej3Dv+omSevFapMNOuH+qrM6aO4wZkJNL9PP"
    "7/S067rT7U/+xtlSdxJ/i/kz0zEtVH1WiUfMEIG7MIG9PYGoyqMYuqGVGfDUNvZoKxTNO7"
    "yuunWiif1qB8WkZ5TBd0ZM/swLDRWpEO+63p9Vvjd4Lqx5VxSjXxMUVCrAiuyniwx3C/tQ"
    "/BlLyX2/S2z8AofnGdcK8iZY8W824CH9dhQokUubAuF7i0bgfKYLBK9GWS3jhctraTQ+CW"
    "Ay+6TsRXRohF/TDcC71Xe2D27tgp0hurdzdx3WOjt7Bl/zSz76fK7gLy5UGdwTvKtZqIkf"
    "rmbttiTmCPaVL4H6rFUf8hih8UU0K1OJc9Mo9MXf4+4oLnLonlQn24iSsiC2eucw//tQPi"
    "8fWzhH8pWww0fb/VxuhKuzKGxW01gqjatOwuHZVdufpQSAnQDVoMzuIfk8KiuSJAJCHCwI"
    "HOSVAdCZgXp851KN5ZfSSJixoHksfHaR5HX6b2eBodAj6h5MGGmkgTEvDzgdy7UBfJPSS3"
    "cBzwORPHp7j69eDrATg14XSAo+Mp+lmEsU9pFLuelDZVNr9p99bKsk6SMAczVNd0UjtR++"
    "Eu3e/AesE3AxEiGd8719L2U/bgXgG7r5DQVlviZXo0xWsXfLBV/WarvXg5InTh6bnwJqAI"
    "DeHcHi6nzBlG5QNNzZQ1s2COqonREhqAD817LZfoeuT72JoRHi3Cz02f6ZBFeI+OlP0yCX"
    "cU2D22CX+Kgyc5tw4UCrh8eVCngidBmEOoMaynhJ8locZxx1ZyKcKFfegTEkBYsB0bbS2L"
    "L8qocDH/3XGJC7rsj3F4sc/ojFlRsrnDr3B+Eb6FW8JkKxrG3nPOqDqXtH37Vcq4HMiaxg"
    "Oicr53yjkGNLesQWLAbRsBt9FOV8b4ln2r6uSSUvRiGddJyBd/v63XzHMlB5LhKyJuRVX/"
    "tXSYHCXqMPuow6AG+5y5jxosarCoweposNeiUxmNX7ykwcqXB3UarJcN1FRgbxjX7nwuqQ"
    "uXLOiKUNHMhSRaCDk6JNDYR7hnHRfKL3FdMQhmzAe18d5+ZA4BBAgY0UFZjEstlDXVBu+j"
    "k1GLRdW6pV5GPWJNHWZ5KvSY6XnM6BwKS62VolIixcLQa+eoYP2a3gq9HQlDe+c6UNu6Uo"
    "zIXa+VI8bSSP3oaDjVF5zMdQYEDvnol7NPl9C0b5B0146lsLeRCZrM2XzEaYgFZumAH/sM"
    "gpMhqjmqwwGhY5wcLvhpRY4Ru6cKc/iOnkFHAJGaUEFP8EdWqOghXZcbDcIlScRXkP77IF"
    "sdSXcmuDvfNMDkLxgYP1C8HOJvMNlADsRgzl34g3z55eL6gkTzkMsbwj9v8vHzhw8H/ync"
    "KnuUje9m+0PoJMe/V++pdJ9IRre2cqNsrvyroUS4e4lwZ43d9ugwxM5uO8EysIOZUbGZlK"
    "B3TpmGOjjxG4bjVNjQdc0U6XqAdtvumbSGmu7STgl6AHZhaZ9oLe2TmqV9UlragevOjEwc"
    "KQFaN/SsGznhsQT0qloFOVKM/DWI/I3l/zkXxqFupJmsoSRGsaOwN8foVJSTrzTaleiwvA"
    "lGVj93E51i6zJnfo4Qeb+PvJfMSYbMz1Nir4AucxkjTzDypD+RJ1L4KtfLVZViz2O6n369"
    "ZrPUv6NGW/YC3cB8PcJdJT9vCNdv0Sx9AqktH2S0ulY4ItMlqOeNHGafwGqf5AcWgL8uro"
    "8kCiBBbYoH5oj0Fog9chdS/0bh7EtCjOAHcTMLgpNmT1ERCyD+zofJphCaBE0uy37IFu+r"
    "43scF/y+6p4C0h71L+xD2T0HGco0Tbh24Lsawldl5N/JUWFNs4IdvNwV0Xfowp+6CmGx2h"
    "Iu02xkDN8fPWvj8vZo1nrGSi8GGD4LNnvskR8/63zkeUq0YHWZyzmdx0zkU5Ci3Fdvyypq"
    "SBsatIqBtvsJ8UqrlmKhdSmpKrHcqGpyZkadmoqckv1IpxwnV+Z9d85E9tLScwM+aCkKZX"
    "J9/T3fJqLyGsImEOU2+z9CiDJ1+P/8JfOS4RCgvHS9Bz6OT0kJbMZkTh+Y/5bcTRhfeXdR"
    "lc1wIZobEkY51XhG7fmgZIroxmN9deAmlN/fDuI0rzH1PJtBSRLiziwxe3z7pATJ4Vfnq3"
    "NnheBwu4OnFRYSmjwE2FUCl8xc94GIiOxDAr0fk8eO7sKppnyxpH+ALYXF1Ur5P2eM+uxH"
    "sXDeppVPbDHviBGLP1R10ZPingEVrsuFTvRsL6ujv4eKaO8F9ZgTlOnSiTeLlk6nr40Dj/"
    "izhdhsMU/trYr7zcb3nNiO7U+zgHAMBkdbV4cP5A1tXRhhv1U4c7uv9hKViTDgLY+oxRaB"
    "wg5bGeiWju9TVurWYtw8typpYXX1roS2FyWPmq7cxTEMQoWXWbfUdkKNYGuADV1Yy1BX54"
    "gk43uQrtB2bgg/qwKj3IWUAN01Wu4a3w29sVnjZ4kEQdbzidlBlsauC3OOCIHWArrFhmAd"
    "A7WFFElM512xek3yajDnsdGcx6itifjLFOSUqn9IN7ErMM9zPY6hZYR0nqp3SGst6ZoVXV"
    "7QAjATpSMl6AG4bWsdkJTrhc5Y4FPCfGU+r0yK+bwG+by2swiDoYhsNCwSV6TsTbppywXi"
    "3DBYlwUlUuTBejwYc9FxrUqJBULEfz38RRyBGfIpCWK+HuaxB78E+op02HCLidD7o2fuXS"
    "ChH7iLNdgrkSF/u8zfgD4wF8Jiyhyu3DJzNL3ZNrE6CKZRbGXDpN563M9T4rbZZS5LoX+m"
    "bC6QIp+7zGfMo8A8imeQRyEZqx+ZowrbWKPmxQVM1SPcC5nf7mwIrWc2xOqWz/OOT9MnnI"
    "yycqSmLq6n6ueSoHnlsFuX/5/2+vuSzLeXx6caVvP8pegrrE5iSr/SlZlMw2xvWJ3PdDmf"
    "h2KCHyFZRuTyxIk1TgjdEphFXg7I0YAcD8jX8OjF0SuR9SO6BZN7ujgkt1C3hH0LRJenNC"
    "1HJOFQ8SNURQGnEImeaxC1Kp4EInmHRb0ZysVVuvRgysSgeZZc5rM/SjlBRvkltX4XlUii"
    "UN/jz2Oz1JLmA59bsXpWp5wAq0rwV2Ifj8bAc4X5RKBRglIvGjqhxVhojIXuUlQCbBtlqK"
    "sDSJPxGDuq16LOvBQvlirpvvFlveLwW6sKv0esXd/kIkmbG1pb+lfpclAwtORXVgdrVUQa"
    "b7Wul2rEq3W9VBnXat1HSUyXVkpYTt0ZEw3zoFplZqBKB0CnvLR9hrIX31YmNWmuVyyQEG"
    "FgVCaAqw4HA6lSANYD6EI9AExd32oGRIWh7vbmdzYO3Iqw8ZSoF7pZnZh18/vFu9urayH2"
    "RAl3hW2czzWxpbmX/KCdinnjH3yOYvZOnZaJdmr62aJEZHJua0hPibG6edmpCwzYvuS0kT"
    "SU+lQUkpDsb6mWgvLeHY3qXZ4dBMwhIzbhX25cctudgUjCDxJrEFW0og6xLTJ6iitipaMe"
    "uALkc5HGYwsR/wM0b0HE8aBc94gFS8bn5j+KWlt8IXMeivpVYFdmkwnfdcsCVDceSUf8kj"
    "4i/qXaiW9HVVgchandC1NYXKmJakDSwtf0Icgk6EhQORJgE1et0rrK7ClJL8TUvAvhWCuJ"
    "9LgmifS4nERqmqjbfopuiy6aBpJ0+aubpZunBD1EuJEVPOH3Z97Cs1VtMqtxLpD1EO2XWm"
    "i/rEH7ZRltLiQOIwFRFetTl59boGwxPXc34sM2u+169+FcHdhX7YTMEWE/ac2iTFjNrb0I"
    "hkjvVFgiK2MYMoo+VA5qO4whCnVj1nBkWk6oTIllhSqwXSOYIU+KGSVdDmrA7MDnzP2uuW"
    "+6+2FjSEsnHTOthbSAo+YT8+a2CLs4qHDlSCMGKx06i3SwplvnJml8Ap4Nn9oW+XpAZ0v6"
    "5H89ENH/wlkyIKJFq+i8GkyZ8zZxrYhAfyLZCeDyE6Ee4xQPzCL0nrOm7Lpp77bKBASpM7"
    "cUBZGYRss9StTdRwaRBwc9Nm2Jkhj+0lrTV/QrNG+VRbs32r37ZPdGve85630YNNG83ifJ"
    "rRvqfZ+ymfYT2JV6X35ldUnvO1vwZ3ukyuC99NqgTtej8ShNJe83ajFIKRCxbx51fBrtcv"
    "ynuNFlwLWwgC3IiN3bjujuuKTQL/IygA6Qj8wnny4+vr/8+DNx+bJ6C+F0MFlklvVBY/Nd"
    "wl/4iSyYu4AMBteLlLVk6rIO2Jmn0ongk748dYNKL6zpXqn6NZeHwVdmwNWRbbSJTKfKd4"
    "pELbWd3XtQo6XCijM8HyUSjGnP66h2UNW+rUJDTQh6KM83EpclP1kJ52oHdIEMc+mNndAT"
    "15uXEa8OY0nGYy69VgAL9G40ChNKCTBESA9hsK0aIZwSIMJ6CI+o56naf1RDnFHgNqEFsc"
    "OYpYK4Ml0hI2gvWeFlU+LFtnvtMlCfQKMZGuOqpEWIS50hqD3zhxyTCK8ywLWhxwpq7A5k"
    "EH+8f1GxB7HxpCmpuenQ2Ec6C83kuIwCj0C91rDufM5UvrNq7U8iQc1v/fBjDJHttbOMfV"
    "vYfLo12JynRC53mcuZVd+QyTlC5HH3eexzQWeiYHOlTlMkwx5DRYE6/gZ8xu+jqsW0AlqZ"
    "cC1wO/bNYAsnDNbZ3q6FaW4NFjrBQKjtg+qFps2JMgoEE6PK2owqK6zbLeB6Hfa5u1P2pa"
    "7GUzp+toDrZ5/tb078SlzLR3UOX/4YUmzYqq5ZcVCdwqtg0AoqiW48E5P1aEnnNRfbedgS"
    "UB/4VH2CqY2w2nhx1QTXZstvdYjtUFr4GlUyRX8kh0HsKeerz6CgN4GvME5MTPIdB2Tieu"
    "TedS1FXcs1J1GmOlIpoBiiLBTZjfIQdfxqRoghpLsNIY14pXJ71Xp3ZTKsKqXv1UUfI/oY"
    "++ZjfGAK0bk6bDoe3odiUi3ETKNZ9VmbVROh0dCmmidDe5UinHgn1R06tn81Yv2Tpf8NzS"
    "ly8uJ+LtTVNpX8p7raYBXGJia0VNWgKn2txiaqNkwKwgxTY1BIzDQa5oTUOKRpTKBxQif8"
    "xye281ZYBhbM811nACmxovNyPPtAJMJWWBTWnUknPbZsZUCzQZfMBoH7wJzhlPpTE9E/T7"
    "UdVWu3jbRzCsCrEw35/9VJpfgPl1D6R+kfpf9+Sv/9gRPF/+ch/u8rrFXy/44L9byj/MEO"
    "FHJ/dKFW4B/DEE1B/4xw/ntB2uPXXTLrLVnG7e3iEjmQIsbA7B0Nm9MHBu2CgSLgp/WciY"
    "I3EboBv+gICT5tfMceueS/dL0H/h9+i4nt+YqWejt7kq/OV+cOxNc7EoEzSuaccoz5qrd+"
    "FJV73FDcJXk+eBwvdMhdFENyN4hLB4GHlPE1b4nmfZbLosbJ4yl17qFA0BOZg3xT6TWFx5"
    "vM+Dk/iAzgZaepPGJleR/VgM2q/AhckyI/WOCnI2rWA39JtYK1OgU0oe1ldZpt53626MPq"
    "NrSNFPLcUbBtN42XG2ovFlsECqNLZfZKOh4LHBSDMWDbLSNZHYqRjMdADL1ADDRePWPjVS"
    "JQmvJepsNM1S5zmKtOoJytK59K5H2MBdq2hMq3RN+sbmJGgUFtxkFtwmzBjyDT6qoyFYqu"
    "eUwTE4chqAUyNMDXG+BlQ9KGVuIv0lT7Ce1KS3FhcXXKWuzO+bW87a1waVBrMY4GmQSH+E"
    "kbraghVjClkYV2xo8SRqbuzOK/Uv/Bj3pqcS39x/L1QNhv7YCoGnU1dxul3TVOl1SZXHMG"
    "1dje0IAZtWC5zed75hWd5h4CbbltnXbVtlxM429ApEC7bZN2W3Q/tKTcoSUSLZFoiURLZD"
    "c+t73jMBbzac6cgAVnNi84sxv7wXs2sx+Z93SgMCCk1wZ1FgQrGmXrxp1dOYws2Wjqug/E"
    "Y5yFfhB33B7z2x8SMFtA5JdFEi09657GMRyQEZvwlRUFhUG4lUemjHo+l7iOyqaExu+mju"
    "SK7hitKitcsGFFPFc2zmNjxnGsieeKB8eLyGOLVOrY2BggTQYBbhC1BlRoE+iCTUBaQSXI"
    "q7XYPFUfFayXWhrWyxoV62VJx9qxu7LjiKO/cr/9lXN+RLkVxho13BlFmy1Crm5um4K8aB"
    "DTsofVmMOKK5oLB5ZhGzKJBBuR6dlq+Pt5itOwGuOUABHWbPXmWgqAz22Hek/qrSKhKFb6"
    "egoizaA/2J4DXDK2HNrzy49n1/9Qb87JeFnuO//H7cWZAvOhP6VHp69M9ugCWQ8Fj+3nTG"
    "Ow+Yo1blIlmy1m9GnoTkwRLdAhriVcuVJu0oRCosDWHuVmkIt1HTwFUrTzd9nOP6U+GGMn"
    "M9u4HWWRFHtRGlQtLRgwzb6vHOmuPKj4gWl9YHk7tHaAbo4KHWor4nMzx8Cm4bnZTPsJ7O"
    "ro3NzK6pJz7eKROcEXagcHCu9adnFQ515jMGy45OM0/Wu/UYslRRP4UMenkROE/xSVKQDX"
    "lh+wBRmxe9vxoQgbTH9I3s1cn1lQMoE6RNx3QFzJHwZEZQ9bC/fTKQYXu6AjuBTeM/nCZs"
    "6yZCYROXt1qxPCKyYXK9zzkjYMGz/HWMCHIbwdc9fBqjXOCEpJ2gW9k8eiLGskH46uLSwZ"
    "30MjWCPBu/KGZABzgayHaDdSpz09gwz2BpkGLWQYsot6aMr9RP4xZr5MiMa8LvMY86GwrW"
    "n3wKwx3GBbU2xrilHmRUPYL7ZlMed36FJ2oDCFyZcHdcawqRg4zNqdrTSHVQOsDNx2l05a"
    "FFYkJ5ZjtmEVYnuBDhhaZF7pAi7T4FGGmby7CXt+THY63fDFlADDF/XCF1HExWQ/FMOKYh"
    "hgrhC/YlZUi138bTSdj3cTxrl+R+6h+Hm4iHx5jI6nZDyj9vxHQkVddxbVUh9TD/IGwf3n"
    "zizRCioqli5S0KacEWV349bvAEXgz0Q991Ck91G+nc5tkQc3B9dmUgD+bkkf2JAGd6K6u3"
    "DIik7YlPgzNwBf54yRiO6/Pl98vnifUvK7HpLLQNQk8iPPJlBMPHcuvKZzF+raf3XEE2e3"
    "4RP5LOBPFdgzmBjKy09sx/anUB4fpuDvFaUm+ox47tIfiEcDaZZFaXxcwuPkUfUkqJIfcg"
    "xG/JU8N4Z2ZR16UayuKntxRTX6+kJGCh9tUhlv9LQVR21uulpvbYz55reMJzJwDYtyVUPB"
    "5M1vL01W/75SQbONb5qsSckTTc4+vuf7on1/z6VtoCX/h3x38+6Xi/efP1x8twKRQrW1Vn"
    "kjGmgkC7BiyW7otZfuoM0jWCewKSXpnNt/rHR6+ZkEG6HxRugDA6Nt7Tvxqwym0dM3+KRV"
    "C/H7+BX++rfsHa6uVevhh/LS5DusU7eBbfYy6fT1O0Y0KgkT2NZd4/lqbz2BlilcROFn1X"
    "Y2i9x89bfO2Ln5fSMZbEgn/DQc+owLcPwozt0dTTrtaBaDGpMOunsaMOtkIlwJ0+oIjxxR"
    "D406x1rxHcc18R3H5fgOWeJZ15BWnKOH2G/foBaDZmJSk0jQqKZnVLOdRajwbFZjnBJgCU"
    "ItgCM5dd2dI6NusVZDJE83JWU0vW+4YWC4pDMKXNNaa5p5nmu0MacECLAWwKHjh56RNymj"
    "QIixNCzGIK6IQUzMyObcz1NipGmXuSxbmwzZXCBFPneZzzPqB0Of/VFmcmVZDZkE62oU8/"
    "4jn5MIrDIxMBXI+tfdbftFi2RXoeEWVSDFLarLW5SIcChz+Ny+r9yiUpLe7E9/OTo6Pn59"
    "9OL41ZvTk9evT9+8SDeq8qW6Hev88mfYtHLcLO9iiZfZ8LuSyPCb6vI35bGxm1Up1zz480"
    "S9+bS2dvTnnOPa3jqZCDNalYiuUUOgTInY5rEthDIYYFumRGyLLdYWwZBNJmysKlhYbYos"
    "0qFBUs8gWQhT013IRTpcxoUWa3w5Tg0EhHQ8ygYls4Acr6htFJCJ+mcSeKPjwHxT7cB8U3"
    "JgRoDNXV+huVTbs3JEay3drsHcyOKFOwTsvmIFr3bIl2fp35JuoM2lIlLTaEtWk+MyLy9z"
    "/urrVVDJEaLho8uGj3xOjYGsWCJEYbGQxcs8CEY3hDVPhcHKRTtsPm9EF9UCGcK6orywlL"
    "m3YR7vF2mq/YR2dYHh/OJaXagm/sa3iO7v2Yw9ADl5gBzK+Y1xNcjZ+bQFnD/7bA9Fcd0F"
    "XDrKc+jyp5BSoNRZ6RnsdLHw3Ec6U8jk5zHpT79eVxcHjQE/i6fpyYoG1PMWOnc+p0rNxQ"
    "Sld9EsfQWpUNt8fZxytdT7iFSp8NX6WBWKbfURLXCCbYjSDZ+iT/DA1t5gWZHbOJtKXV3k"
    "Nsu1qi0yMoyTsjSLjdzAseaTu0Q+uyPLKWfXoyjiAQU93Am5893QG7NhNoZB5q/vliuLbD"
    "6dsppGgQLGyf92HePKGpipvMYnseVM5ap66Ro9ovtbMn3bpmDbHzIH3l2xrmsbeeUJW2zj"
    "lSz4ve3ihakuz9pYnD+rTC3GSmq0xaGJE02cHdMHBpuaOBVSLaK80g6n3CC7VCHyZjxlVi"
    "hALily6bVBnRrnx6N0C0Y67FvAn85Lax5CRUT4MS6rmDSD+x87CJj3o3jgt3KNQyiuGM0C"
    "BHLlRNeZPYEOF9VIJMHSJZY9mTBPUVVyJ48BpSe/TF2hYoqilT5omu4SNM1gCuQxmN/5hM"
    "uyXDOOGuRBMceo0qQFiyyrKwm0QuCp0EYNFc1CQS4Zo80rckkyOtbe6oBGu1/Vvw/eXafh"
    "xHun1449w3Zr3gZGg475rFpoagf76dMaoWMlOowZKxsI+Pc/db017AM5QowZ67IZwOV7/B"
    "oclsiQv13mL3Dgf7nEanIGyTQ9NF5vP1sfq+Wt+Gw2TYKC1NwZXazth8nIWxRbb369/LS3"
    "YisNxtNhuDbiMn2LkH84u7ndd8iHS/6KfJM3F2prZmgvae341Yt9yVtL8TJMqirRtYfuy3"
    "3BVsQh+usWUvNRttwD2RLiYdbJKMrIkL9d5m9kAF/jICoTYtJ0uaBK6Ce5ixNqz0LPqF5N"
    "FTnascpQY2xR67FF0fJc84AoEeMx0eVjImKXx6ivcnXcsm+1W1hG16KeuAN33e3F32/rTS"
    "ApVz9cffw5Gb6i9ynzw/laIXx5SvzAuvyBBfTeqNJSMh6Ni1rGxVysg+FnVKTFD6nLH5Ic"
    "s7MWpyVa5HSXOY2x7c+Z+xh2jWHXLUO7nbBrnax80Q1cYcgwyXiNY01v+FQ9grzRzNccZj"
    "Uh0wmmq8OmhyknV8dOXzlJ73hCRQP68RS60cczkSWN44NFv3qIGR6xMX8+iC62g3IM9ObT"
    "qfNfpbBxeLlSumu+BXyCQ/RFRASDDUON3TAY8xeDHtZfzi5vLz/+/B3GHHch5tiPvwsjX2"
    "BMsyspDIVtvRjC6Jsrc1czOicj72G02fYDRcwtrWhj3cTGGprW/csosI5iyRMH0tjEnq3l"
    "jMvTtuiPS3/ZW4ecxca2tZZBJE+JBpF9PKELorZ2ln+eDA0i9QYRWf3Z0CAiJ+DuJ7SrM6"
    "Tzi6tTqdFcMRZ15g5Uin56cVCr5UO9O1H1TlPFT7ODoUYembge5P1y1Zzr41ECMMxIuLoN"
    "+b+Rai6a/MFVrjLbfJny4dEcI3ZvOz4JFKWvmruN0iSw8Nz/YWOBFfR6KNe/kgYIoMWC8j"
    "zJhhXfNc5EzlGszGNWDdjMwMAZbfN3F3OSyxupnCZaGHZrYTBsQLJJ65Gu7bkFlfOlls75"
    "skbpfFnSOpOPUxfeZHwP8W0kk7mw6Wnni+fJeoj2kRbaRzVoH5XRhk2kDHN1SE0yHkNqtE"
    "JqPDZmcEoaduDMaDBeHKv1oQIvpdpkMrAh9/OU6EnpNJtl5cLcTpenxQC1LnM6VmJNO//m"
    "qNAeV0w6BZuLeferHBW6bGptnJLxZUMT56dspv1crCstnPmvVaPQZrQQt4Btz3vc5D5Y4w"
    "Y3jVqOoZeEymgc95iosRcnjSz0gsFoELD5QoRvufxPoIboLPg39C/4/s7m10Vdyj+9hKAo"
    "37YYWHsv6Hg6IL5LAgjrgiKVEfeJ4HlUX/IHdcBY87dUWpD53In1GJYmv4dAKXoYhUE5Hs"
    "+3NTuxihSJBkpbscdEx+yk9fvGluL8fMJWfHWL9uLO2IvlFaKbdS2RtGeiaNLUtmUrBdrg"
    "mysyFm9imks1Gd7eMv3Tyz1ZpNIxoAmmRNFirZ89gVNAYfDRJ+N7+NWf6LgqTqo9FSflAr"
    "eTiVLd0gutzah7CPb2I2s5ikGo8FnogZ1RI9g6HZ+waGbDRTPDwBDhjAIh1oKYeZ7rmSCc"
    "EiDAWgAn7YzXrCOIzpC9cIZMbMf2p2uxuUCKfO4ynwsWthKra1JqSpTop+lEmlLXpNZGnF"
    "6xSXlDp8x1NMt+AppzyiQPkPPKZMupS6H8X9ho6roPBwqfTHJpUOeWWUaDND0zt1NGPl9/"
    "+A5i4h+YA76QBwYuE+j2NaU++EHY2IPgep/RGbPeinZiZEwdMmLEn7pLh9B7DnPZBbPluT"
    "dvGYY+jLZ2+Zqs+vGUrZ95nVGjxULDYiG+uyF8akbmzhzVdoBevcL32NHhwjRrQV2m3Eob"
    "tWeC9voxplVzoDbWZW0skhKGkdBQZnl1OYkSYR+aFbZdVgK+mVheMzLR5snQjKhnRoxW7C"
    "Pz7MlTtFWZnCsV5H1Y9qVcK81kq9psq3K6FbPCBVPGNupJqrkJ2uzhdfHx/cV1UzpB0wJr"
    "jJrqQK9e7DmiHtQLaiObMIJs7cZdlfTtBZu8enHyZm8ad0HtgjVgLpJhkmER2DnjiKgwrd"
    "4uJJIWN4tPV201+mso2dsJIIg9mswA7RJh7zboEz0R5KROBDlRiCBwk9FTYNRkKUeDnZUU"
    "kZSWBfHxZms4R4TrV3P9LqHpJFdCRDEeUwNNiRgtM122zGDDl0atAdgPrvXyk1i94jnvZ9"
    "iPA/txtAxte/044robtkoINmnK8T6a56lHmDfakCNdo6rQHmn91sT2xKP0gnuq0dAJpakt"
    "WomRNO1sngNSHUmD9Q2bNXmh0N260A3F9PiDDZ1wPmKKNJVKu1eZELNeq8A11dWLdKiza+"
    "nsaBJpPpFtuKaepiTG/IxiSVRw3MCXb9Ens7qoRUL0RJS340XocS1hCEkIYzd0TIo7qEjR"
    "NYwWPLTgYbnKNu13WFpxu6UVdYx3Yxoqvdcmhrt3MEePsC6mlW4IT3/SHkvggBoBr7U5Qr"
    "eefX+vVbNzL4EC2SqIXhGxWoFV0hdrSz2++wqTnJi7PkpSDnAfQYqNTZuCFGv2v0ez9Qms"
    "NhxUCWw1fioJ2dXuqqHM1dU56R9Fq7bxlDr8KYnLBUey9OyAH1xvCRWVe22fLGzH4VcDF8"
    "r5lnPP15xDWc9XdlPHBuZiEV/0h62xuLftDzN1GuzCWbBHBir+gLZTUW+4pu9UjmojY3bX"
    "AG7Qms1Fn/GDHyrK5dZE1ks0PfTpbj9xHA2Cz9kgmPDQuNtKiRAdRYVAfwyWxGDJjplbtY"
    "Il1dvDFgDudzeb0oZo3NAGrbU70e8rO8RrdIc3aQx/OZ+HgvCQ3H3PFi500+Ekjk+F9DIg"
    "fAJG51D+7Y8f7ojrWczzCX/sp/iKH7XsGTOhrDPKr5OAPjCfeO5SdHP3mTwjV+ZLFoBdPM"
    "RXZ8T4pkPuFvdD36ELf+oGw29z2/me/zAOPQ8yYZML3//ww13WZUhUvoOSdz4JF4QvetGt"
    "fsJ3HtGviM7gCZ7Ec1RbKqIHh8v8papb18efrQBFMDl7CUFbnkXbtnFu31c3+FCd8wpdO9"
    "5zNjNrNK9o/+Xo6Pj49dGL41dvTk9evz598yLVuMuX6lTv88ufQfvOScaJOl5TSC/lkq7A"
    "lVGgrFUqt/OHgeEoHo1WI1VYE8ZdbH95pju15gJNx+MSVbX/yR93+gdYgbBP4LZymOl0YF"
    "pdWSuh7aHNs4kGQWxh2l04I0FLV8ElwoUxI2dIPB5j+rW8IOaG+d0a5HeD8l5Y3kuGzGpj"
    "UJMWj19cz/5fdSRDcmmw0uoxnEZDDUrqz6gfkMWMjhk0HKYklm+/8yM7A1gWllN7PCXUIe"
    "IeZEn9yBCQVMl3XDLn2v9bMDTAj7ExwA6gdD6Z277PLOK7UM2MLyR19f3dPMbq7OJKk0LX"
    "tAej8AlxJ/i/kz2LnED1AtWLXqkXaBtD21hHdoaOCEKfRMrgTbTKFdJQ7nqtSBQnH8Y+Ej"
    "2R6ExEXCZyxb3r8DHUsbgIAbJD5HSJHEzRIC42PPFhxHaIP7PHzC+LN9uZcgNRZa8iO/dM"
    "NOnIR3PGPC4cqz6X+Erth0KzMU1W6jFaoM/FN7ehMFctKj9mce+6cZoSSR9NlqenOjbL09"
    "NqoyVcKxiC+EdlgHA8vIfoNlnLu4ww2O8qYiAzEgzprjJmFk43mOB81xLgf/4/Yy5FHQ=="
)
