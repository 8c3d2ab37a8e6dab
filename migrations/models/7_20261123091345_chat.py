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
        DROP TABLE IF EXISTS "message_words";
        DROP TABLE IF EXISTS "conversation_shares";
        DROP TABLE IF EXISTS "conversations";
        DROP TABLE IF EXISTS "messages";
        DROP TABLE IF EXISTS "message_events";
        DROP TABLE IF EXISTS "tool_calls";
        DROP TABLE IF EXISTS "tool_permissions";"""


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
    "gpMhqjmqwwGhY5wcLvhpRY4Ru6cKc/iOnkFHAJGaUEFP8EdWqOghyfGK6/8+yJZA0oIJbs"
    "F3BrDrCy7Fd415Hn9oyS5xIAZzFsIf5MsvF9cXJJqHXN4Q/g2Tj58/fDj4T+FW2aNsfDfb"
    "H0K7OP5Rek+l+0SCuLWVG2Vz5V8Nxb7di3076962Rycetm/bCZaBHcyMKsqkBL3zvDTUpo"
    "nfMBynEoWu/6VI1wO02/bBpIXSdJd2StADsAtL+0RraZ/ULO2T0tIOXHdmZMdICdCEoWfC"
    "yAmPJaBXFSTIkWJ4r0F4byz/z7kwDsUhzWQNJTGKHYW9OUanomZ8pWWuRIc1TDB8+rnb4R"
    "Rblznzc4TI+33kvWROMmR+nhIbAnSZyxheguEl/QkvkWJUuV6uKgd7HtP99Os1m6VOHDXa"
    "sqvnBubrEe4q+XlDuH6LZukTSG05GqPVtcLbmC5BPZfjMPsEVjseP7AAnHJxESRR5QgKUD"
    "wwR+SwQICRu5CaNAqPXhJHBD+Im1kQgTR7iipVAPF3Pkw2hfgj6GRZdja2eF8dB+O44NxV"
    "Nw6Q9qh/YbPJ7jnIUKZpwrUD39UQvioj/06OCguXFezg5daHvkMX/tRVCIvVlnCZZiNj+P"
    "7oWRvXsEez1jNWejGK8Fmw2WOP/PhZ5yPPU6IFq8tczuk8ZiKfghTlvnpbVlFD2tCgVYym"
    "3U+IV1q1FAutS5lTieVGVXgzM+rUlN2U7Ec6NTe5Mu+7cyZSlJaeG/BBS1ENk+vr7/k2Ed"
    "XQEDaBKIHZ/xHikKnD/+cvmZcMhyjkpes98HF8SkpgMyZz+sD8t+RuwvjKu4tKaYYL0cGQ"
    "MMqpxjNqzwclU0Q3HuurAzeh/P52EOdyjann2QzqjhB3ZonZ49sndUYOvzpfnTsrBIfbHT"
    "ytsJDQ5CHArhK4ZOa6D0SEXR8SaPCYPHZ0F0415Ysl/QNsKSwuScr/OWPUZz+KhfM2LW9i"
    "i3lHjFj8oaormxT3DChjXa5momd7kSJZpQEKs0wuNHpBPeYEZbp04s2ipdPpa+PAI/5sIT"
    "ZbzFN7q+J+s/E9J7Zj+9MsIByDwdHW1eEDeUNbF0bYbxXO3O6rvURlIgx4yyNqsUWgsMNW"
    "Brql4/uUerq1GDfPrUpaWF2iK6HtRV2jpstzcQyDUOFl1q2nnVAj2BpgQ6vVMtTVOSLJ+B"
    "6kK7SdG8LPqsAodyElQHeNlrvGd0NvbNbdWSJBkPV8YnaQ5arrwpwjQqC1gG6x61fHQG0h"
    "RRLTeVesXpO8Gsx5bDTnMepdIv4yBTml6h/STewKzPNcj2NoGSGdp+od0lpLumZFlxe0AM"
    "xE6UgJegBu21oHJOV6oTMW+JQwX5nPK5NiPq9BPq/tLMJgKCIbDSvBFSl7k27achU4NwzW"
    "ZUGJFHmwHg/GXHRcqxxigRDxXw9/EUdghnxKgpivh3nswS+BviIdNtxiIvT+6Jl7F0joB+"
    "5iDfZKZMjfLvM3oA/MhbCYMocrt8wcTW+2TawOgmkUW9kwqbce9/OUuG12mctS6J8pmwuk"
    "yOcu8xnzKDCP4hnkUUjG6kfmqMI21qh5cQFT9Qj3Qua3OxtCf5kNsbrl87zj0/QJJ6OsHK"
    "lzi+upmrYkaF457Nbl/6e9/r4k8+3l8amG1Tx/KfoKq5OY0q90ZSbTMNsbVuczXc7noZjg"
    "R0iWEbk8cWKNE0JLBGaRlwNyNCDHA/I1PHpx9Epk/YiWwOSeLg7JLdQtYd8C0copTcsRST"
    "hU/AhVUcApRKLnGkT9iCeBSN5hUQOGcnGVLj2YMjFoniWX+eyPUk6QUX5Jrd9FJZIo1Pf4"
    "89gstaT5wOdWrJ7VKSfAqhL8ldjHozHwXGE+EWiUoNSLhk5oMRYaY6G7FJUA20YZ6uoA0m"
    "Q8xo7q9aEzL8WLpUq6b3xZrzj81qrC7xFr1ze5SNLmhtaW/lW6HBQMLfmV1cFaFZHGW63r"
    "pRrxal0vVca1+vNREtOllRKWU3fGRFc8qFaZGajSAdAOL22foWy4t5VJTTroFQskRBgYlQ"
    "ngqsPBQKoUgPUAulAPAFPXt5oBUWGou735nY0DtyJsPCXqhW5WJ2bd/H7x7vbqWog9UcJd"
    "YRvnc01sae4lP2inYt74B5+jmL1Tp2WinZp+tigRmZzbGtJTYqxuXnbqAgO2LzltJA2lPh"
    "WFJCT7W6qloLx3R6N6l2cHAXPIiE34lxuX3HZnIJLwg8QaRBWtqENsi4ye4opY6agHrgD5"
    "XKTx2ELE/wDNWxBxPCjXPWLBkvG5+Y+i1hZfyJyHon4V2JXZZMJ33bIA1Y1H0hG/pI+If6"
    "l24ttRFRZHYWr3whQWV2qiGpC08DV9CDIJOhJUjgTYxFWrtK4ye0rSCzE170I41koiPa5J"
    "Ij0uJ5GaJuq2n6LbooumgSRd/upm6eYpQQ8RbmQFT/j9mbfwbFWbzGqcC2Q9RPulFtova9"
    "B+WUabC4nDSEBUxfrU5ecWKFtMz92N+LDNbrvefThXB/ZVOyFzRNhPWrMoE1Zzay+CIdI7"
    "FZbIyhiGjKIPlYPaDmOIQt2YNRyZlhMqU2JZoQps1whmyJNiRkmXgxowO/A5c79r7pvuft"
    "gY0tJJx0xrIS3gqPnEvLktwi4OKlw50ojBSofOIh2s6da5SRqfgGfDp7ZFvh7Q2ZI++V8P"
    "RPS/cJYMiGjRKjqvBlPmvE1cKyLQn0h2Arj8RKjHOMUDswi956wpu27au60yAUHqzC1FQS"
    "Sm0XKPEnX3kUHkwUGPTVuiJIa/tNb0Ff0KzVtl0e6Ndu8+2b1R73vOeh8GTTSv90ly64Z6"
    "36dspv0EdqXel19ZXdL7zhb82R6pMngvvTao0/VoPEpTyfuNWgxSCkTsm0cdn0a7HP8pbn"
    "QZcC0sYAsyYve2I7o7Lin0i7wMoAPkI/PJp4uP7y8//kxcvqzeQjgdTBaZZX3Q2HyX8Bd+"
    "IgvmLiCDwfUiZS2ZuqwDduapdCL4pC9P3aDSC2u6V6p+zeVh8JUZcHVkG20i06nynSJRS2"
    "1n9x7UaKmw4gzPR4kEY9rzOqodVLVvq9BQE4IeyvONxGXJT1bCudoBXSDDXHpjJ/TE9eZl"
    "xKvDWJLxmEuvFcACvRuNwoRSAgwR0kMYbKtGCKcEiLAewiPqear2H9UQZxS4TWhB7DBmqS"
    "CuTFfICNpLVnjZlHix7V67DNQn0GiGxrgqaRHiUmcIas/8IcckwqsMcG3osYIauwMZxB/v"
    "X1TsQWw8aUpqbjo09pHOQjM5LqPAI1CvNaw7nzOV76xa+5NIUPNbP/wYQ2R77Sxj3xY2n2"
    "4NNucpkctd5nJm1Tdkco4Qedx9Hvtc0Jko2Fyp0xTJsMdQUaCOvwGf8fuoajGtgFYmXAvc"
    "jn0z2MIJg3W2t2thmluDhU4wEGr7oHqhaXOijALBxKiyNqPKCut2C7heh33u7pR9qavxlI"
    "6fLeD62Wf7mxO/EtfyUZ3Dlz+GFBu2qmtWHFSn8CoYtIJKohvPxGQ9WtJ5zcV2HrYE1Ac+"
    "VZ9gaiOsNl5cNcG12fJbHWI7lBa+RpVM0R/JYRB7yvnqMyjoTeArjBMTk3zHAZm4Hrl3XU"
    "tR13LNSZSpjlQKKIYoC0V2ozxEHb+aEWII6W5DSCNeqdxetd5dmQyrSul7ddHHiD7GvvkY"
    "H5hCdK4Om46H96GYVAsx02hWfdZm1URoNLSp5snQXqUIJ95JdYeO7V+NWP9k6X9Dc4qcvL"
    "ifC3W1TSX/qa42WIWxiQktVTWoSl+rsYmqDZOCMMPUGBQSM42GOSE1DmkaE2ic0An/8Ynt"
    "vBWWgQXzfNcZQEqs6Lwczz4QibAVFoV1Z9JJjy1bGdBs0CWzQeA+MGc4pf7URPTPU21H1d"
    "ptI+2cAvDqREP+f3VSKf7DJZT+UfpH6b+f0n9/4ETx/3mI//sKa5X8v+NCPe8of7ADhdwf"
    "XagV+McwRFPQPyOc/16Q9vh1l8x6S5Zxe7u4RA6kiDEwe0fD5vSBQbtgoAj4aT1nouBNhG"
    "7ALzpCgk8b37FHLvkvXe+B/4ffYmJ7vqKl3s6e5Kvz1bkD8fWOROCMkjmnHGO+6q0fReUe"
    "NxR3SZ4PHscLHXIXxZDcDeLSQeAhZXzNW6J5n+WyqHHyeEqdeygQ9ETmIN9Uek3h8SYzfs"
    "4PIgN42Wkqj1hZ3kc1YLMqPwLXpMgPFvjpiJr1wF9SrWCtTgFNaHtZnWbbuZ8t+rC6DW0j"
    "hTx3FGzbTePlhtqLxRaBwuhSmb2SjscCB8VgDNh2y0hWh2Ik4zEQQy8QA41Xz9h4lQiUpr"
    "yX6TBTtcsc5qoTKGfryqcSeR9jgbYtofIt0Term5hRYFCbcVCbMFvwI8i0uqpMhaJrHtPE"
    "xGEIaoEMDfD1BnjZkLShlfiLNNV+QrvSUlxYXJ2yFrtzfi1veytcGtRajKNBJsEhftJGK2"
    "qIFUxpZKGd8aOEkak7s/iv1H/wo55aXEv/sXw9EPZbOyCqRl3N3UZpd43TJVUm15xBNbY3"
    "NGBGLVhu8/meeUWnuYdAW25bp121LRfT+BsQKdBu26TdFt0PLSl3aIlESyRaItES2Y3Pbe"
    "84jMV8mjMnYMGZzQvO7MZ+8J7N7EfmPR0oDAjptUGdBcGKRtm6cWdXDiNLNpq67gPxGGeh"
    "H8Qdt8f89ocEzBYQ+WWRREvPuqdxDAdkxCZ8ZUVBYRBu5ZEpo57PJa6jsimh8bupI7miO0"
    "arygoXbFgRz5WN89iYcRxr4rniwfEi8tgilTo2NgZIk0GAG0StARXaBLpgE5BWUAnyai02"
    "T9VHBeullob1skbFelnSsXbsruw44uiv3G9/5ZwfUW6FsUYNd0bRZouQq5vbpiAvGsS07G"
    "E15rDiiubCgWXYhkwiwUZkerYa/n6e4jSsxjglQIQ1W725lgLgc9uh3pN6q0goipW+noJI"
    "M+gPtucAl4wth/b88uPZ9T/Um3MyXpb7zv9xe3GmwHzoT+nR6SuTPbpA1kPBY/s50xhsvm"
    "KNm1TJZosZfRq6E1NEC3SIawlXrpSbNKGQKLC1R7kZ5GJdB0+BFO38XbbzT6kPxtjJzDZu"
    "R1kkxV6UBlVLCwZMs+8rR7orDyp+YFofWN4OrR2gm6NCh9qK+NzMMbBpeG42034Cuzo6N7"
    "eyuuRcu3hkTvCF2sGBwruWXRzUudcYDBsu+ThN/9pv1GJJ0QQ+1PFp5AThP0VlCsC15Qds"
    "QUbs3nZ8KMIG0x+SdzPXZxaUTKAOEfcdEFfyhwFR2cPWwv10isHFLugILoX3TL6wmbMsmU"
    "lEzl7d6oTwisnFCve8pA3Dxs8xFvBhCG/H3HWwao0zglKSdkHv5LEoyxrJh6NrC0vG99AI"
    "1kjwrrwhGcBcIOsh2o3UaU/PIIO9QaZBCxmG7KIemnI/kX+MmS8TojGvyzzGfChsa9o9MG"
    "sMN9jWFNuaYpR50RD2i21ZzPkdupQdKExh8uVBnTFsKgYOs3ZnK81h1QArA7fdpZMWhRXJ"
    "ieWYbViF2F6gA4YWmVe6gMs0eJRhJu9uwp4fk51ON3wxJcDwRb3wRRRxMdkPxbCiGAaYK8"
    "SvmBXVYhd/G03n492Eca7fkXsofh4uIl8eo+MpGc+oPf+RUFHXnUW11MfUg7xBcP+5M0u0"
    "goqKpYsUtClnRNnduPU7QBH4M1HPPRTpfZRvp3Nb5MHNwbWZFIC/W9IHNqTBnajuLhyyoh"
    "M2Jf7MDcDXOWMkovuvzxefL96nlPyuh+QyEDWJ/MizCRQTz50Lr+nchbr2Xx3xxNlt+EQ+"
    "C/hTBfYMJoby8hPbsf0plMeHKfh7RamJPiOeu/QH4tFAmmVRGh+X8Dh5VD0JquSHHIMRfy"
    "XPjaFdWYdeFKuryl5cUY2+vpCRwkebVMYbPW3FUZubrtZbG2O++S3jiQxcw6Jc1VAwefPb"
    "S5PVv69U0GzjmyZrUvJEk7OP7/m+aN/fc2kbaMn/Id/dvPvl4v3nDxffrUCkUG2tVd6IBh"
    "rJAqxYsht67aU7aPMI1glsSkk65/YfK51efibBRmi8EfrAwGhb+078KoNp9PQNPmnVQvw+"
    "foW//i17h6tr1Xr4obw0+Q7r1G1gm71MOn39jhGNSsIEtnXXeL7aW0+gZQoXUfhZtZ3NIj"
    "df/a0zdm5+30gGG9IJPw2HPuMCHD+Kc3dHk047msWgxqSD7p4GzDqZCFfCtDrCI0fUQ6PO"
    "sVZ8x3FNfMdxOb5DlnjWNaQV5+gh9ts3qMWgmZjUJBI0qukZ1WxnESo8m9UYpwRYglAL4E"
    "hOXXfnyKhbrNUQydNNSRlN7xtuGBgu6YwC17TWmmae5xptzCkBAqwFcOj4oWfkTcooEGIs"
    "DYsxiCtiEBMzsjn385QYadplLsvWJkM2F0iRz13m84z6wdBnf5SZXFlWQybBuhrFvP/I5y"
    "QCq0wMTAWy/nV3237RItlVaLhFFUhxi+ryFiUiHMocPrfvK7eolKQ3+9Nfjo6Oj18fvTh+"
    "9eb05PXr0zcv0o2qfKluxzq//Bk2rRw3y7tY4mU2/K4kMvymuvxNeWzsZlXKNQ/+PFFvPq"
    "2tHf0557i2t04mwoxWJaJr1BAoUyK2eWwLoQwG2JYpEdtii7VFMGSTCRurChZWmyKLdGiQ"
    "1DNIFsLUdBdykQ6XcaHFGl+OUwMBIR2PskHJLCDHK2obBWSi/pkE3ug4MN9UOzDflByYEW"
    "Bz11doLtX2rBzRWku3azA3snjhDgG7r1jBqx3y5Vn6t6QbaHOpiNQ02pLV5LjMy8ucv/p6"
    "FVRyhGj46LLhI59TYyArlghRWCxk8TIPgtENYc1TYbBy0Q6bzxvRRbVAhrCuKC8sZe5tmM"
    "f7RZpqP6FdXWA4v7hWF6qJv/Etovt7NmMPQE4eIIdyfmNcDXJ2Pm0B588+20NRXHcBl47y"
    "HLr8KaQUKHVWegY7XSw895HOFDL5eUz606/X1cVBY8DP4ml6sqIB9byFzp3PqVJzMUHpXT"
    "RLX0Eq1DZfH6dcLfU+IlUqfLU+VoViW31EC5xgG6J0w6foEzywtTdYVuQ2zqZSVxe5zXKt"
    "aouMDOOkLM1iIzdwrPnkLpHP7shyytn1KIp4QEEPd0LufDf0xmyYjWGQ+eu75coim0+nrK"
    "ZRoIBx8r9dx7iyBmYqr/FJbDlTuapeukaP6P6WTN+2Kdj2h8yBd1es69pGXnnCFtt4JQt+"
    "b7t4YarLszYW588qU4uxkhptcWjiRBNnx/SBwaYmToVUiyivtMMpN8guVYi8GU+ZFQqQS4"
    "pcem1Qp8b58SjdgpEO+xbwp/PSmodQERF+jMsqJs3g/scOAub9KB74rVzjEIorRrMAgVw5"
    "0XVmT6DDRTUSSbB0iWVPJsxTVJXcyWNA6ckvU1eomKJopQ+aprsETTOYAnkM5nc+4bIs14"
    "yjBnlQzDGqNGnBIsvqSgKtEHgqtFFDRbNQkEvGaPOKXJKMjrW3OqDR7lf174N312k48d7p"
    "tWPPsN2at4HRoGM+qxaa2sF++rRG6FiJDmPGygYC/v1PXW8N+0COEGPGumwGcPkevwaHJT"
    "Lkb5f5Cxz4Xy6xmpxBMk0Pjdfbz9bHankrPptNk6AgNXdGF2v7YTLyFsXWm18vP+2t2EqD"
    "8XQYro24TN8i5B/Obm73HfLhkr8i3+TNhdqaGdpLWjt+9WJf8tZSvAyTqkp07aH7cl+wFX"
    "GI/rqF1HyULfdAtoR4mHUyijIy5G+X+RsZwNc4iMqEmDRdLqgS+knu4oTas9AzqldTRY52"
    "rDLUGFvUemxRtDzXPCBKxHhMdPmYiNjlMeqrXB237FvtFpbRtagn7sBdd3vx99t6E0jK1Q"
    "9XH39Ohq/ofcr8cL5WCF+eEj+wLn9gAb03qrSUjEfjopZxMRfrYPgZFWnxQ+ryhyTH7KzF"
    "aYkWOd1lTmNs+3PmPoZdY9h1y9BuJ+xaJytfdANXGDJMMl7jWNMbPlWPIG808zWHWU3IdI"
    "Lp6rDpYcrJ1bHTV07SO55Q0YB+PIVu9PFMZEnj+GDRrx5ihkdszJ8PoovtoBwDvfl06vxX"
    "KWwcXq6U7ppvAZ/gEH0REcFgw1BjNwzG/MWgh/WXs8vby48/f4cxx12IOfbj78LIFxjT7E"
    "oKQ2FbL4Yw+ubK3NWMzsnIexhttv1AEXNLK9pYN7GxhqZ1/zIKrKNY8sSBNDaxZ2s54/K0"
    "Lfrj0l/21iFnsbFtrWUQyVOiQWQfT+iCqK2d5Z8nQ4NIvUFEVn82NIjICbj7Ce3qDOn84u"
    "pUajRXjEWduQOVop9eHNRq+VDvTlS901Tx0+xgqJFHJq4Heb9cNef6eJQADDMSrm5D/m+k"
    "mosmf3CVq8w2X6Z8eDTHiN3bjk8CRemr5m6jNAksPPd/2FhgBb0eyvWvpAECaLGgPE+yYc"
    "V3jTORcxQr85hVAzYzMHBG2/zdxZzk8kYqp4kWht1aGAwbkGzSeqRre25B5XyppXO+rFE6"
    "X5a0zuTj1IU3Gd9DfBvJZC5setr54nmyHqJ9pIX2UQ3aR2W0YRMpw1wdUpOMx5AarZAaj4"
    "0ZnJKGHTgzGowXx2p9qMBLqTaZDGzI/TwlelI6zWZZuTC30+VpMUCty5yOlVjTzr85KrTH"
    "FZNOweZi3v0qR4Uum1obp2R82dDE+SmbaT8X60oLZ/5r1Si0GS3ELWDb8x43uQ/WuMFNo5"
    "Zj6CWhMhrHPSZq7MVJIwu9YDAaBGy+EOFbLv8TqCE6C/4N/Qu+v7P5dVGX8k8vISjKty0G"
    "1t4LOp4OiO+SAMK6oEhlxH0ieB7Vl/xBHTDW/C2VFmQ+d2I9hqXJ7yFQih5GYVCOx/NtzU"
    "6sIkWigdJW7DHRMTtp/b6xpTg/n7AVX92ivbgz9mJ5hehmXUsk7ZkomjS1bdlKgTb45oqM"
    "xZuY5lJNhre3TP/0ck8WqXQMaIIpUbRY62dP4BRQGHz0yfgefvUnOq6Kk2pPxUm5wO1kol"
    "S39EJrM+oegr39yFqOYhAqfBZ6YGfUCLZOxycsmtlw0cwwMEQ4o0CItSBmnud6JginBAiw"
    "FsBJO+M16wiiM2QvnCET27H96VpsLpAin7vM54KFrcTqmpSaEiX6aTqRptQ1qbURp1dsUt"
    "7QKXMdzbKfgOacMskD5Lwy2XLqUij/Fzaauu7DgcInk1wa1LllltEgTc/M7ZSRz9cfvoOY"
    "+AfmgC/kgYHLBLp9TakPfhA29iC43md0xqy3op0YGVOHjBjxp+7SIfSew1x2wWx57s1bhq"
    "EPo61dviarfjxl62deZ9RosdCwWIjvbgifmpG5M0e1HaBXr/A9dnS4MM1aUJcpt9JG7Zmg"
    "vX6MadUcqI11WRuLpIRhJDSUWV5dTqJE2IdmhW2XlYBvJpbXjEy0eTI0I+qZEaMV+8g8e/"
    "IUbVUm50oFeR+WfSnXSjPZqjbbqpxuxaxwwZSxjXqSam6CNnt4XXx8f3HdlE7QtMAao6Y6"
    "0KsXe46oB/WC2sgmjCBbu3FXJX17wSavXpy82ZvGXVC7YA2Yi2SYZFgEds44IipMq7cLia"
    "TFzeLTVVuN/hpK9nYCCGKPJjNAu0TYuw36RE8EOakTQU4UIgjcZPQUGDVZytFgZyVFJKVl"
    "QXy82RrOEeH61Vy/S2g6yZUQUYzH1EBTIkbLTJctM9jwpVFrAPaDa738JFaveM77GfbjwH"
    "4cLUPbXj+OuO6GrRKCTZpyvI/meeoR5o025EjXqCq0R1q/NbE98Si94J5qNHRCaWqLVmIk"
    "TTub54BUR9JgfcNmTV4odLcudEMxPf5gQyecj5giTaXS7lUmxKzXKnBNdfUiHersWjo7mk"
    "SaT2QbrqmnKYkxP6NYEhUcN/DlW/TJrC5qkRA9EeXteBF6XEsYQhLC2A0dk+IOKlJ0DaMF"
    "Dy14WK6yTfsdllbcbmlFHePdmIZK77WJ4e4dzNEjrItppRvC05+0xxI4oEbAa22O0K1n39"
    "9r1ezcS6BAtgqiV0SsVmCV9MXaUo/vvsIkJ+auj5KUA9xHkGJj06YgxZr979FsfQKrDQdV"
    "AluNn0pCdrW7aihzdXVO+kfRqm08pQ5/SuJywZEsPTvgB9dbQkXlXtsnC9tx+NXAhXK+5d"
    "zzNedQ1vOV3dSxgblYxBf9YWss7m37w0ydBrtwFuyRgYo/oO1U1Buu6TuVo9rImN01gBu0"
    "ZnPRZ/zgh4pyuTWR9RJND326208cR4PgczYIJjw07rZSIkRHUSHQH4MlMViyY+ZWrWBJ9f"
    "awBYD73c2mtCEaN7RBa+1O9PvKDvEa3eFNGsNfzuehIDwkd9+zhQvddDiJ41MhvQwIn4DR"
    "OZR/++OHO+J6FvN8wh/7Kb7iRy17xkwo64zy6ySgD8wnnrsU3dx9Js/IlfmSBWAXD/HVGT"
    "G+6ZC7xf3Qd+jCn7rB8Nvcdr7nP4xDz4NM2OTC9z/8cJd1GRKV76DknU/CBeGLXnSrn/Cd"
    "R/QrojN4gifxHNWWiujB4TJ/qerW9fFnK0ARTM5eQtCWZ9G2bZzb99UNPlTnvELXjveczc"
    "wazSvafzk6Oj5+ffTi+NWb05PXr0/fvEg17vKlOtX7/PJn0L5zknGijtcU0ku5pCtwZRQo"
    "a5XK7fxhYDiKR6PVSBXWhHEX21+e6U6tuUDT8bhEVe1/8sed/gFWIOwTuK0cZjodmFZX1k"
    "poe2jzbKJBEFuYdhfOSNDSVXCJcGHMyBkSj8eYfi0viLlhfrcG+d2gvBeW95Ihs9oY1KTF"
    "4xfXs/9XHcmQXBqstHoMp9FQg5L6M+oHZDGjYwYNhymJ5dvv/MjOAJaF5dQeTwl1iLgHWV"
    "I/MgQkVfIdl8y59v8WDA3wY2wMsAMonU/mtu8zi/guVDPjC0ldfX83j7E6u7jSpNA17cEo"
    "fELcCf7vZM8iJ1C9QPWiV+oF2sbQNtaRnaEjgtAnkTJ4E61yhTSUu14rEsXJh7GPRE8kOh"
    "MRl4lcce86fAx1LC5CgOwQOV0iB1M0iIsNT3wYsR3iz+wx88vizXam3EBU2avIzj0TTTry"
    "0ZwxjwvHqs8lvlL7odBsTJOVeowW6HPxzW0ozFWLyo9Z3LtunKZE0keT5empjs3y9LTaaA"
    "nXCoYg/lEZIBwP7yG6TdbyLiMM9ruKGMiMBEO6q4yZhdMNJjjftQT4n/8PLAI8Tg=="
)
