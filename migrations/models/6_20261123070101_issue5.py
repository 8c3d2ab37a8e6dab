from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sessions_user_id_d4822f";
        CREATE TABLE IF NOT EXISTS "passkey_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "owner_id" UUID,
    "challenge_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_passkey_cha_expires_76cc98" ON "passkey_challenges" ("expires_at");
COMMENT ON TABLE "passkey_challenges" IS 'What an authenticator is to sign, once.';
        CREATE TABLE IF NOT EXISTS "oidc_flows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(30) NOT NULL,
    "session_id" UUID,
    "return_to" VARCHAR(200) NOT NULL,
    "ticket_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "state_hash" VARCHAR(64) UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "verifier" TEXT NOT NULL,
    "nonce_hash" VARCHAR(64) NOT NULL,
    "code_hash" VARCHAR(64) UNIQUE,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "returned_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_oidc_flows_expires_009931" ON "oidc_flows" ("expires_at");
COMMENT ON TABLE "oidc_flows" IS 'One way to a provider and back. Each of its secrets is good for one step, and kept as a hash:';
        CREATE TABLE IF NOT EXISTS "signing_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL,
    "signs_from" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "signing_keys" IS 'The `number` makes keys one after the other: of processes that make the next one at once, one wins.';
        CREATE TABLE IF NOT EXISTS "sealing_checks" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(20) NOT NULL UNIQUE,
    "sealed" TEXT NOT NULL
);
COMMENT ON TABLE "sealing_checks" IS 'One row: a text that everybody knows, sealed with the key that this database''s secrets are sealed with.';
        CREATE TABLE IF NOT EXISTS "attempts" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "paced_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_attempts_last_at_7b8c57" ON "attempts" ("last_at");
        CREATE TABLE IF NOT EXISTS "kept_answers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID NOT NULL,
    "operation" VARCHAR(500) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "answer" TEXT,
    "started_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_kept_answer_user_id_6fa9b7" UNIQUE ("user_id", "operation", "key")
);
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f85e26" ON "kept_answers" ("expires_at");
COMMENT ON TABLE "kept_answers" IS 'What a mutation that came with a key of its client''s answered: the same is answered when it comes again.';
        CREATE TABLE IF NOT EXISTS "trusted_documents" (
    "id" VARCHAR(128) NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_trusted_doc_created_0ea030" ON "trusted_documents" ("created_at");
COMMENT ON TABLE "trusted_documents" IS 'A document that clients may name instead of sending it: `python -m server documents allow`.';
        CREATE TABLE IF NOT EXISTS "passkeys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) NOT NULL UNIQUE,
    "public_key" BYTEA NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_passkeys_user_id_4882d9" ON "passkeys" ("user_id", "created_at", "id");
COMMENT ON TABLE "passkeys" IS 'A WebAuthn credential: as a second factor, or instead of everything else.';
        CREATE TABLE IF NOT EXISTS "two_factors" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_two_factors_user_id_e09338" ON "two_factors" ("user_id", "created_at", "id");
COMMENT ON TABLE "two_factors" IS 'The authenticator of one account. Until it is confirmed by a first code it asks nobody for anything.';
        CREATE TABLE IF NOT EXISTS "recovery_codes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "two_factor_id" UUID NOT NULL REFERENCES "two_factors" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_two_fac_b4a9f1" UNIQUE ("two_factor_id", "code_hash")
);
COMMENT ON TABLE "recovery_codes" IS 'Stands in for the authenticator, once. Only a hash is kept.';
        CREATE TABLE IF NOT EXISTS "two_factor_challenges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "method" VARCHAR(20) NOT NULL,
    "first_factor" VARCHAR(64) NOT NULL,
    "tries" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_two_factor__expires_0c22d4" ON "two_factor_challenges" ("expires_at");
COMMENT ON TABLE "two_factor_challenges" IS 'A sign-in that waits for its second factor. It is no session, and nothing but the factor makes it one.';
        CREATE TABLE IF NOT EXISTS "identities" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(30) NOT NULL,
    "issuer" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_identities_issuer_1dda2d" UNIQUE ("issuer", "subject")
);
CREATE INDEX IF NOT EXISTS "idx_identities_user_id_9e51e4" ON "identities" ("user_id", "created_at", "id");
COMMENT ON TABLE "identities" IS 'An account at a provider that opens one of ours. The provider knows it by its subject; addresses change hands.';
        CREATE TABLE IF NOT EXISTS "api_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "scope" VARCHAR(20) NOT NULL,
    "prefix" VARCHAR(16) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "old_secret_hash" VARCHAR(64),
    "old_secret_expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_api_keys_project_a8589d" ON "api_keys" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_api_keys_user_id_31e4d7" ON "api_keys" ("user_id", "created_at", "id");
COMMENT ON TABLE "api_keys" IS 'Of the secret only the hash is kept. The maker''s membership is looked at with each use, and nothing of it is copied here.';
        CREATE TABLE IF NOT EXISTS "project_invitations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "invited_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_project_inv_project_c0a4ff" ON "project_invitations" ("project_id", "created_at", "id");
COMMENT ON TABLE "project_invitations" IS 'Only the token''s hash is kept. One that has expired is still PENDING: it can be sent again.';
        CREATE TABLE IF NOT EXISTS "secrets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(64) NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_secrets_project_76a0c2" UNIQUE ("project_id", "name")
);
        CREATE TABLE IF NOT EXISTS "quota_overrides" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quota" VARCHAR(20) NOT NULL,
    "most" BIGINT,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_quota_overr_project_8edc07" UNIQUE ("project_id", "quota")
);
COMMENT ON TABLE "quota_overrides" IS 'What the operator says of one project instead of the server''s settings.';
        CREATE TABLE IF NOT EXISTS "project_usages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "records" BIGINT NOT NULL,
    "runs_today" BIGINT NOT NULL,
    "storage_bytes" BIGINT NOT NULL,
    "spend_micros" BIGINT NOT NULL,
    "exceeded" VARCHAR(200) NOT NULL,
    "measured_at" TIMESTAMPTZ NOT NULL,
    "took_seconds" DOUBLE PRECISION NOT NULL,
    "project_id" UUID NOT NULL UNIQUE REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_project_usa_measure_bea305" ON "project_usages" ("measured_at", "id");
COMMENT ON TABLE "project_usages" IS 'As it was measured last. `exceeded` names, with spaces around each, the quotas that were used up then.';
        CREATE TABLE IF NOT EXISTS "tickets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "spent_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_tickets_user_id_84e96c" ON "tickets" ("user_id", "purpose");
CREATE INDEX IF NOT EXISTS "idx_tickets_address_eeef1f" ON "tickets" ("address", "purpose");
CREATE INDEX IF NOT EXISTS "idx_tickets_expires_eb6e3b" ON "tickets" ("expires_at");
COMMENT ON TABLE "tickets" IS '`address` is where it was sent, and what it is about.';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "sealing_checks";
        DROP TABLE IF EXISTS "trusted_documents";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "api_keys";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "identities";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "project_invitations";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");"""


MODELS_STATE = (
    "eJztfXtz20ay71eZ0j92qhgd62mtszdVkq04unEkH0mOd0+yRYHAUMSKBBg8RPPszXe/0z"
    "N4YwBiCAIEoa7a2ljA9AD89WCm3/2fvZlt0Km7f0vHDnUn9/YTtfbekf/sWdqMsn9I7w/I"
    "njafx3fhgqeNppzAESOHHgzlt7SR6zma7rG7Y23qUnbJoK7umHPPtOFpezcWJVPTeiL2mG"
    "jEpa7LbrxyiT7RTGuf3FjTJfEmlEw0d0JMlzzRufcDMT34tzunlkcWE2qxC+xPX9cZve3A"
    "PdN1fWrsw0sYts7ewrQeW3qeb5l/+pSh8EjZTA576u//YpdNy6DfqAt//r4XPBiG6w7VPG"
    "oMNW/vXzBu/jQcm3RqpHhhGjCUXx96yzm/9uXL1Yef+Ej4kaOhbk/9mRWPni+9iW1Fw33f"
    "NPaBBu49Uos68NgEZyx/Og1YGV4SP4Vd8ByfRr/BiC8YdKz5U+Dv3t/HvqUDW4luO3TfNN"
    "x9iy6GpvFj8H6JscPh9c398O7yfjjcy60JeI8M24JLum3BejItD2D8z19i3hgVfnUPHvD+"
    "5/Pb10en33EcbNd7dPhNjtneX5xQ8zRBylkSQ81X7xD4n4f8/URz5JCnqTLQs5duBvQQqg"
    "bA3Ztp34ZTaj16E/bn6XEJ2L+d33K8T4853jb74sWGcB3cOeS3APYY5sSyz8H8gd3xzBmV"
    "Q52mzEBtBKT74T/WAT68ECMf715F612f2vrTvmUvtrHc769+vby7P//1M0w/c90/pxzG8/"
    "tLuHPIry4zV1+fZrgVTUK+Xt3/TOBP8j8315fZbygad/8/e/BOmu/ZQ/bDh5qRhCq8HF5K"
    "cZ9+m5tsujW4n6bcFvcb/PD6xGZ+Yq7B5CTdBlgc7JvI4QY4LASZoZqAkqbapKDSXdauEE"
    "lA9Bs/SSWShLCYBvgndvCYj9YvdMlhvmKvolk6lWAayPJ38Uy7CWx8Nf6sHW0RScyZlcX+"
    "wX439YTwdn73/vzD5R6HeqTpTwvNMYYpzOGOfWhnrkRj87dmh7PsFc3SHjk+8EPgtTPYS1"
    "SsBFuKtavgl1XUq86Jy1bG96ZFbPgfJQZ9NnW6Ty4tg+EMGg21DJfQZ+owjQekV6b3aB7R"
    "2auBcmR6eeVpU5NW0ZB8lzoZ9WjANRtUkjqgJM0Y42wJ3KAgXVr+LLcfpaCPqTejKFWS1z"
    "+f3919vbn90BTQaYXp8E0FhenwTaHCBLfSCpP41lR00piiRZjbgfesCrxnxfCe5eBlMg9b"
    "/q4KvgmS3gGMCj8q/JvUE6aa6w1dSq01+J+lxRWwiytg7tjPa33+KULk/S7ynmkFa7E+SY"
    "d2oC5zGNQ1RSNQggQtQOUWoFAZrmn++RJMs5uQrrT9JBaUquEnhjrvxE6DfhHQ//TLLZ1q"
    "XmC2keOddZ33BPe/mjST8TUqsZGFa7fYQAbsr2YdK0ZgtWUKrU/t7IaDEusTnWnmVEVTjw"
    "h655g/PKmiqLNRxZamk5yqzv+rAG84vj0rSGv4HrypYmliowrx5ffS+M41113YbKdUjTLJ"
    "EfYQ8cNKiB+WIH6YR/yZOiabbh0dJEOKakiX1RDTHRqmCzhLTuML255SzSo4kNOUGTaPGG"
    "lTX1Z0pV3eXtzcfEqx9eLqPvNFffn14pJtbpyfbJApxOmr63s07b7wby6nq1ZRrZIe7PWV"
    "qv7FMORkgye6rAnSZzFLX0HyFkzDZBqe7Qz1iTYF2YHWROx+Yf/EZ3wfTthX8EyDWp7pmX"
    "URuxLz9HaRzehsRB13Ys5rAvUrn6ivMGlzc1h/wzqfm7/0d78yrWfT4wjU/eaiiXZWz1ix"
    "s5v6E/Xq7uV8kr4uJocyIdWobZqGSXq6iLQ5+Iy1ae09SUzTU5Qcv7Z/w+/rNuRC/gF9pl"
    "bdreiOTXEJ8/QUqGcmIdU/1r7aztN4ai9+E7P1CCslV5lMwSkG9sai9zb7PwXdpmfAKrgV"
    "Q4VY4llM6MrFzsWkWl4l+v4rHZ373sQiukO5nqRN3xHN5TnH7McYRHB3QCB9mP02qhkQIM"
    "8j570JBNOzN6CyEPwNzlw1Dj9wqmMofhedoeisa9ZZF39m0vimYqBzhL1zPh8cVwP8uAzx"
    "Y4l/1B9NTX0YbMqZ08+0NGdZ4B5N0WVdOEtPWLx2bImXuXA+3VykvAQM1Yur6/Pbf77+9f"
    "wf36VcBZ9urj+G45M7zMU/7y/PM/hDlheD1bck/pwL8/HK8grSOlN0GfzNSjJw19Bn78v+"
    "8/3fDg+Pjt4evjk6PTs5fvv25OzNGRvL3zh/620Zy64+gv8s9TGgQw0darlcCSZ3rcP/LC"
    "2GK3SZ0xg1jVHTOxw13WQccKCVx97YYs095bFdqcJnPMarlfmvkMGuWYR9yROQ53XNEzW/"
    "PJvnwzNNm62fvKquQIdhx13ZTgYlmvbcdxiFkrKdIOmhvr35JHd7YSmfiEmaGit7d8SclU"
    "s4oUiEe51yqHGesnfmi83nuO9WWbM2ke+Z1L6OaoZaWYf5qxDQ2qTUC2EZ4Kh5z/6USbyp"
    "+6XSrhOMZAvQqCrp3jFNyHCJaZExk1ShDG5Kdg0EVlEkV0uVyM1LvzXnkkjEvyfDPgOPFP"
    "tt4nz6F8rLnZOXY+6oyB1Joh7KzJsXOrDIZh8PJHQHIPdzyQ5qh1eOEA3G5QbjsqgrZbOx"
    "StBVR9FdaTvOrbAuWZBjBkgE6RR3iqXo+AdWFKHvs4IuxF5BqVRN547xffKF3ZkGHSUYwG"
    "PTmVGDjEAKZv92PQISENzX3CeXWPbINpZchtYsEb+Vl7XbeijGi/VAKncp44tEkLin34rC"
    "OiKKXsjjZbLB5T/uU2JBKHfL42nC4Qk5/T2E2KTlc1G+0KPzPOZlwTQpsvZiad40pQVtJ5"
    "Am3OvWkZ0ztKgjdVlKRh3pJXO/O4E0W/VvbVArqlLQIW9jrpeQmLRs76ZQUSUBaFWAUpjX"
    "03B4UhcW6oaDkzajLpaGHMnLRFRRIJXjjuJuG7yHxkKDpoOgk/Hmg8lcn31yxTU7yw47Gg"
    "6Y4mawv0XCz8j3uAdGjCYz7Ym6oOwxFbGsyUfTj8Wop67s/oMSfRH7Ibbixdm9jio7HGbG"
    "bV6Fpt7iVZ2l6yHYm1/Z7Oky4bDQ8BGN743R4/Dg+O3x2dHpcWTriK6UmTjy5gyML3sJyq"
    "xmuQvqrGXLyJCiyarLfO6O0aK7TMXsny4p2K35bqPaghIVPFl3sFjxTlc5rKBtW6G3lEDa"
    "DoHST2wOR2jB9pxaLnepgmfVd9x9Ak7XaNAT+8a5bjtaCj3ZH/2b6t4PJOgRxxRfpv4z3Z"
    "9MICxSonW3/nhphKXpur5Y78EUucBK9PB2YuMblGjs4bJQ0WySND3Uao6qqJBHxSrkUU6F"
    "jL+UqhDHFD0E+KRSJZCTkkIgJ/k6IOEepABygqSHKB+enFQxhZyclHT7OMklLW25m0ol72"
    "hTO3AL3VTQM/2SlTws5vFSOI3qPKrzqM5L1fkb09B/mvLvJqfOR/cGZeq8zUYNoURsRXX+"
    "hunKC20JtTYSyjR4p+EX7ZNLTZ+AMh04tR3K/mu65NG2De7sBl0bgi+FRxvSEkWNTfBovs"
    "tp740+7Q/rDwvc6KI0OpkCsUZGDsOCPWREH01rwP3sbO17VNznfzKco2G6DX+wlxFDebh3"
    "NHLOuEbGpmW6E2FvEPYEPgl/W3TXd2qbHKDyv13lPwh3UTzt01RYqiSNKdtmfIfhYaus3B"
    "RRD5duI80QxUGiHtKTJsOYnpWRD+LwVAY6Q9bDZd0A1CD7qCOdoloL6Oxe3OsFHUiTyjhn"
    "6XpnONw81EHbWYkcV5yol6TpAcRtJ+pZUJJGeW2nqXoAe9Mre0tlYV7URr0b3smWlvCL9k"
    "225jlDz+TOeSa73zqmJXQbaRyDwdovwesnLFBruXczpOjd7TKfhXtkLT5nSJHPXeOzQvJ7"
    "k17SO/PRYjD/Im9TmLg7KPOUumLcsHq3QgglfrB8aFL+EGTpArGoIDX2qCjfaoPT7x14Me"
    "eOrYugYu4sBAo+wqLfPEHk8equA/7HwrQk8c4tPRN9lt1x9ZS0MOTrIA93YYpgTLCZHMHt"
    "2gI2nCToUm1KJYu3rMBXSNELX0PbdkPYcd3h2LFnqpJBmnJbAZ4oGXRdMviV8v1OIhUEd0"
    "olAnZ2gt1pOONjqwkFxRyW5g0Fj+BHLkTYybOGOFeCkWxAigxTibp4Mjv2tMBCtLomRUjb"
    "izOl6YoUmCTw0o6WVMPjYIdW29nSVBhAnvmkMB6/yXj8xNFdMyT/czzTbgK7Mio//aHKA/"
    "OzK3cDwGKuw1YalwbLWSKsJ1b6Smm9ATE9J5PnZW5YhfHv3BOg8gFATL/NHRHDHMEQ/MLg"
    "oeEC3OOD2avDH+Trz5e3lySei1zdEbZQyPWXT58El1DM37IBrvOO4NZE+0Zcwck3y8FcbJ"
    "fLkPXA7d62aY46ju0MF7bzBLljitKglBjTNnJpG1BoB05gbalS5i9PuJYtv2OgbtqYj3aB"
    "l2wXSMhfitxPU2LIQde4rOBYSNYIjgz46bWgUmg/9hjsmJxWpBemvhhtbkaRD+tjdD43gz"
    "iLPmJkWs+mxxGoCdNVNFFfoQqS9evBdBf1z+ojRH/6NtMqoXeHY9buAvLfMNlNMFdfEQM1"
    "fKS5dbH6EEzTV5i0OdQl0Ka193IxTV9hos/Qxpm36agH1CVM9JXN01ekXACKw1V7Q7c8jl"
    "ZfkQptHjVx+hpM0yeYlFwHSZeO9igxsYZohj2fVmP6JZxoJ/U1OZ4K3pVAMpc4V2KZvdi3"
    "ktQOKtSQGidKIBHbmi7535CFCtWboEyTqMMM0cjOK5cE+tnEnMP9qW0/UQMCkxemNyEUak"
    "D58JxkjyReFEp05Z2bbPSEOpKeTFt9kyqepNJALoj0Cl2aGOaF/p+ObfUt+H9c9k2tHUcX"
    "EfcQ7c0H0s0dOja/qSzmmKJ3JY0OTqus5aztM7GUT7GkUUWoN1/DwWbTrAm3hHQjNTNeDu"
    "LrJ28XToJOmK45YdDRitzvXK0G/MaxFj9yunZVjmcweaxVlCNJiVzuMpcxbQbTZroIJ6bN"
    "YNpMZ1HtaNpMIpZI4txJRxqtTnXPhDhV6RcS+FQ8dvpbr9yMbwUafPDCM+wyESK/AXddz5"
    "xOyefL6w9X1x/fgQNF1ywyAlcNdPJ8ZHyQeHOafVZtfw16ZNo6dYs9MrtQ+rI9L0ETxS+x"
    "tEFLHhkosu9LIkkqer8i6hbTn4JNtqkto2nE+bmi3t8jRdU7X1gDhczRZPyCjQ8dMhl37U"
    "TpE5u5JsE+1dFS0SiSI8TM0WykBlrv0NzUHcOIqrkp/sDbMzp1cyNYCW1uL0yhy94iUQtk"
    "C3WXRX6WrOZylLlVUm85ThFrsKoif7FsVUU01LR1amHo7FY0LCxlXCJJN1EvBVXal6zr+H"
    "NjTe6nKZH7u8h9jI56KZxGzRs17y6ph1U0722phtqU/cL3E6o/7UkVxMT9QbmayEcOdRha"
    "OSiBEsdevCMa8aDPDY8KoM/UWY5sY0me2PftDogQeUVqJ0QVPNGlGOlNTJeExSZeuUH6qE"
    "s0hyaJZAEKrT0XG/R0ZS8bdFbJ7ZATsQHvOKq4zau4uXN6O6dJurqR5DjJlT8qPk8kZZdW"
    "HyhfxfZMiT2HJWI7xNWg6dqYd00LjmFiMv5QzYDLouqA88yLCrjU8xgnJd3cNjjvKkMo/9"
    "1oCe3gISE4Iz0lVof5RMS92NOaPjRmjDN5pC/Mx8JquyFFj2rs/u3w8Ojo7eGbo9Ozk+O3"
    "b0/O3kTFdvO3yqruXlx9hMK7KfTzlXhRaUalGZXmKmKOKFElEW+i2lWrA/h5vayKUs25C8"
    "HwCw3KHmmuD+HyYI/cJw/0m06pQY0HAm/CdFaurLpzTaegjtq+ZfBqSAMukPAzKGgwu6BM"
    "WQWDJvHncFMSxt/eY6tE9IfvgHH8nRKKHMre35DV0Ss5rBNEm+lvW2VLe9Or09rxLZd9MI"
    "YmCc4phT5Fh+ivh77LVEC2fw9HS09a5baEATlS5MGaPJhTyxjOTN2xVVmQoUQOrMeBUAxQ"
    "sZwmaVpMeCFNnapZTbiaKlymC+eV4bTko+K2zpBi3MK7HfRme7b9BBW3bEsmZ/00tbWCfS"
    "5LmGH/GCh3bacrYeyHmy8Xny7J59vL91d3VzfXaU7ym3CJXTCFGnl7ef6p40aQrbqGNmgC"
    "UVHUK5hLwnLSzRtLusCAzZtKapk/zn3D9C4tz5GXqY7vDkpLVcO4IWUDzap2kJsx0UJny4"
    "DYDjhaXHtGwWn/yiWarts+VAqY2hbdJ1eesE6Ap98loyUxDWGosH2PjIW9DXz6Li81wC5O"
    "zWcKZgo6kxaobvHRChUOAp4XF6UuHIDWk3b2wkGJ9WTLx03H/B6bSbvbWn2nXqLpin7Iio"
    "CmqRDTNKZs51fEM6ZALNNYMj0KWnarmCASJD3oONx0ipKmy7s6l+AbUfQw1uG0ioHntNi+"
    "c5ovZqI5TMwTICmgnCHr30puCmi1nTdFhJtvGtERBWUmD+flN7YH/N87YYJJwRlTZG2Rpu"
    "6R/0empruDATslaIYoFId4licsamNPVvSxGOGIAAGuBDBmhL4023pHgqU/Uc/jtp2cCS24"
    "Mygzn035mIqGswfGQY9a3gMvs8nD67nlaWKzF2VbgvUUhOewWYlpkcXEhmwYXqCTG6XAos"
    "VI6YxNCdktE2rx0B7xFmJWywO72KP5zO7587wJbVsvsdqY9p+9mGV7Fv3mwScNY+i3uSM0"
    "2YidAauCLyP82vf4YMYF+IN8/fny9pIEE5GrO8K+uqAACOw8iYcltpCNPi941u+RroPWvg"
    "5Y+57Yj5SL+Kvjx0PaHqpUmw8f3xWjQHsQN1FgNtjP8ygXp3YlSHqBctvlSzR20rHjT7Ky"
    "C4OdkiS9CXQ6PDh+e3x2dHocxTdFV8rCmvIhTOFpryj6J8i2VAkCxf46ITW8U7o62xNkWA"
    "Cky/yljmNLrCYlYYkhQe/sqCeVQhJPSkIST/IhiWg0eWlfV0eMJvem/iQvZRncGZQZTTw+"
    "pqrRJFAJuL1iAd3iw3QoOAZEb/kF2CtEV3ltZPuexOqx7ixVYoDChkBz32E8piLoJ6nJJK"
    "8nqnKjNaAD1oCQOdJTarVBIEHeC1UKbQJ9sAlgZ45WgjJQ/npp8hd25nhxbIY0xbWsFHM0"
    "U+wGh7EVbZPFVrBdapXcoY62Sz0Xbos9WYZRcGtQml6UcHtstm1FTgvntaFLteonKqnSUC"
    "wOB8NRDi6Qg4t16rFmTn1HVpKh0D+WJGnPP9Yk5n10kXUN5D5JIVC2aR1VMkmHLO40i8Mj"
    "SpHDCTJkcOcY3BGXzC907p1b7kIey5q4WyqvQWv4ocYHqtT61cjM9zRuSOKxozp7uqhGp/"
    "F67faYmJ5L9KnJdGJI1OZPgMhTXqEXRpvxVRFTCo3nbcjeLmhv3+aDpdWCkyI7r0ccpFuB"
    "3JgtHIx+n0Y2iBp+H1T6N5qDlPoCqmpYKaIe+nYaCfrYphbbKXQbqfI1Zs+nztwxZRG1xS"
    "hnyHqIdgMpzZE8UjVuOaZYC+AdMqE3EbXsepqznrcyTYneyl1RTdBb+SLY3BEN9N7xXcbz"
    "D7buz6gljw7MDBmUhgmKwUMjGF21TDsJCQKVkOt+LplpS14OLNkfxqWWwVYGU/nekQexss"
    "n3s6BlTDQP0wSnU3vxIKnN3uyzqrg9krmLSnplsTAjVXF23+9xcHhWQYRhowplGH6vXK2E"
    "RnYqIk04vhcSY9sSDcZf4VG3laPuQ9B1UnbGRfdKD7ewb2UbnvFE/VasP9lFW+R2+152ys"
    "xwUMmoc1Bi1DnIG3WSb6ZwNmfIepCT1voBzbGUxIEUF05KkNQqndS1ZV4CPdZOQjGoRtxI"
    "x2rld/c7w4aBnayCX4B5cUuzgPCnX27ptMh9GMB9yyfpEdp/NanWBGhJlJoYx2KVJsGwCm"
    "m9tmM+mtaD6ODMU29nmsGzciEXd6Y9Ud730GZf0zvy4PjWf/2d/d+P//V316Nz9h/To7Mf"
    "H3gTgAfxZHbN+PEBCvvzdtB8utGSTNh8koTg9p9fRVUzEsoj6mpd1NWetakvi2wGIU4Od0"
    "yBAm2RQJvhA0yQlXLFB6uiJscUvbNlNxL7gHrES9YjQh6OVLsi5AixPnfG/BQc6oq4ZshQ"
    "RyvX0ZKiU00lLWnC301oV2ppmcUlV9Pk28MGAK6YzNnN3WAltrkNMYUue4ugMvCWUjrnTE"
    "NnMumeLKczvDcoTeoMRlVU9X7lepUoEs2GWq7oTCKKS5v6hEfog1ZFRpTJay7xbLLQTI9X"
    "mp5SDXqyfb68/nB1/TFQx5hWpVlB1D7XwHjEfzhNXtnbyhvU9sxBtSimchbfRAWxiwoiLA"
    "DVPl0xCXYtTZ06nulN1frxhAQ99I02ovShb3RLvtGx7czyiBc7RsPx2FCmklPUsacyM10x"
    "vhEBWumqIQzpcEoIRwSIcDWEoSiGO2RIOVTufryw2aLVrIKcpDx1BvgRI28K8ehKu5Bf3N"
    "x8SkF+cZXdi7/8enF5+/qA4x93oc9X3GBKrOcXVKpcXRg0pm7xbAyUlKaOyKaLgxb5Voq3"
    "lA35Vl7Osajbs5lyt5CIBMU89V4h3EYwVMzaTVP1IduxBVUmLOOwhgMrQ4r1GrvsqepQKi"
    "NyuXF/JHqjXyL3ow1Z2R2dp0R/dPqcxIjhBkB1fEsR0JgCwcTw6zbDrzPrdgO43opZeopp"
    "/KWuxjNx/GwA134HSuSP6k5FSrzXfHmKr7gxKIuR0GFI5YoVvMCOKCFhusReQIHChWN6Hr"
    "XCuAWwJ9K40oQIUA9bVol6hfY4QNljNy0eqQCBCjzEgffwXtjOk2jRPTYdV9Ima2tv8of1"
    "h/UALvUHIsAZhXNOGMZs8Rs/8BAL2+dPCd8PXod9nDw+n62gh0EQzwHNyilb+wYP5jdsNp"
    "lls5ebaNYjZdeWZAYi+d5AGqbx+x683njKRNNBUTnH5AhZdEZRf/FoQL0u4xzXVJtxDP1o"
    "S+bDzuJbdxRgDcQm0+W3pMp0U4ipG/tN556kCVthH4RofHtNEA6aWqkb7oAA266KbzAcj5"
    "5BrCKA9tYV9tZQoFTlfZIO/Sld5jBTnUA5W1c+TZD30R29aQmVbYmuWkRtTIFRFmvXNlaN"
    "u09SoeiaxjQ0cSiCmiFD30a5byNpSKppLP6amGo3oV1pMc4sri61Snxvz9g9afWU8Nag1G"
    "IsBqm03XHZgTyyjSWxwXQJVlFhoZ2yo4SSiT012FXNfeIGWQ0spT/k73thqZPCJjuNPEZq"
    "dw2cUTKTa8qgGtgbGjCjZiy3aW9aWtFp7iXQltvWaVdsy8UgiQZECrTbNmm3RfdDS8odWi"
    "LREomWSLREduNz2zkOY6hkc+YEDOerH863HfvBBzo1n6mz3JP1lAjvDUp7SohRZtW4sxuL"
    "kgUdTWz7iTiUsdD1mBrPo7jY4/cJmC0g8ssgoZYel7lhGA7IiI7ZyhJBYRBu5ZAJ1RyXSV"
    "yHeVNC40+TR3KJJ4pVZfhzOiyI54rHOVSnDMeSeK5gcLCIHDqPWzANahoDEpNBgBtErQEV"
    "2gS6YBNIrKAc5MVabJqqjwrWQSUN66BExTrI6Vhbdld2HHH0V+62v3LGjihbqSlfTNFmPY"
    "mbu/umIM8axCrZw0rMYdkVzYQDQ7FATYIES9RUs9Ww3+dITsNijCMCRLgawuB5ywN8YVqa"
    "s5RvFSFFttrP0hOaQX+wvQhqx0fYMmgvrq7Pb/8p35wvJLXmL/55f3kuwXzoTrTDk1OVPT"
    "pD1kPBY/Nd4DHYfMUaV8lBpvOpthzaY1VEM3SIaw5XppRLRInCMP4ERXuB/G+a2gI2HMif"
    "NJjkIC038mdI0c7fZTv/RHPBGDuemsq1C7OkWLhQoXBhxoCp9n2lSLflQcUPrNIHlrZDVw"
    "7QTVGhQ21FfG7sGKgbnhvPtJvAro7OTa2sLjnXLp+p5X3VTG9P4l2Lbw7K3GsUhg2hL0Tj"
    "jS/eT22XGkGXCf7cZttcVH5elaYWgQtawCXxniVv1HOWhTPxyNmb+yohvGHrdN12nLB7aO"
    "330Dl8GMLbMXcdduLYoA4cfjhVbWHh+B4awRoJ3k1uSAowZ8h6iHYjpYKjM0hhb0jSoIUM"
    "Q3ZRD424H8o/ysxPEqIxr8s8xnwoLBrbPTBLDDdYNBaLxmKUedYQ9rNpGNT6Ddrm7ElMYc"
    "nbgzJj2IQPHMb9d1aaw4oBlgZu2wu2KgIAeXJiPmYbViG2PO2AoSXJq6qAJ2nwKMNM3u2E"
    "PT+HO13V8MWIAMMXK/bhRBG33r6AyX49FMMAc4n4FbCiWOxiv6ai8/FhTBnXH8gjFD/358"
    "KXRzV9QvSpZs5+IBqv605FLXVdcyBvENx/9tQgtkWDYuk8BW3CGJF3N278CVAE/pzXc/d5"
    "ep/GttOZyfPgZuDaDAvAPyy0JzrUvAde3Z07ZMnYhvHu1PbA1zmlRND995fLL5cfIkr21H"
    "1y5fGaRK7wbALF2LFn3Gs6s6Gu/R8Wf+P4MWwil3rsrTxzChNDefmxaZnuBMrjwxTsd4nU"
    "RJcSx164A/5qIM1SkcbHJDxGLqonQZV8n2EwYj/JsQNoV9ah58XqirIXV1SjLy9kJPHRhp"
    "XxRGOG2g7S1HSl3toA8/qPDCZScA3zclVDzuT6j09MVv57EwXNaj80XJMJTzQ5v/7A9kXz"
    "8ZFJ20BL/g95dff+58sPXz5dvlqBSKbaWqu84Q00Ep1BNt9DIfmEyjyCdQKbUpjOufnXiq"
    "ZPvhNno2gpDAwU29orfjUJptLbN/imRQvxdfAT/v5j/BtubmXr4bv80mQ7rFW2gdX7MdH0"
    "5TuGGBWGCWzqqcF8pY8eQ8sUJqKws2ozm0VqvvJHx+ys/1whgw21MTsNhy5lAhw7ilNPR5"
    "NOO5rFoMSkg+6eBsw6sQiXw7Q4wiNF1EOjzlGl+I6jkviOo3x8R1LiWdeQlp2jh9hv3qAW"
    "gKZiUkuQoFGtmlHNtOa+xLNZjHFEgCUIKwEs5NR1d46YusVaDUKebkrKaHrfsH1PcUnHFL"
    "imK61p6ji20sYcESDAlQD2Ldd3lLxJMQVCjKVhMQZxRQxiaEZW536aEiNNu8zlpLVJkc0Z"
    "UuRzl/k81Vxv6NI/80wuLKuRJMG6Gtm8f+Fz4oFVKgamDFn/urttvmhR0lWouEVlSHGL6v"
    "IWxSMc8hy+MB8Lt6iIpDf7098OD4+O3h6+OTo9Ozl++/bk7E20UeVvle1YF1cfYdNKcTO/"
    "i4VeZsXvKkGG31SXvymH6nZcpbziwZ8m6s2ntbGjP+Ucr+ytSxJhRqsU0TVqCOQpEds0tp"
    "lQBgVs85SIbbbF2twb0vGY6rKChcWmyCwdGiSrGSQzYWpVF3KWDpdxpsUaW44TBQEhGo+y"
    "Qc4skIxXrGwUSBL1zyRwVsWBeVbswDzLOTAFYDPblWguxfasFNFaS7drMDeyeOEJHn0sWM"
    "GrHfL5Wfq3pBtocymJ1FTakuXkuMzzy5z99PUqqKQI0fDRZcNHOqdGQVbMEaKwmMnipQ4E"
    "oyvCmqbCYOWsHTadN1IV1QwZwrqivHAic69mHu/XxFS7Ce3qAsPpxbW6UE3wjW8Q3d/iGX"
    "sKcnpfXI1xfDxtAOYvLt1BSbwqtLmTPIUue4tEBpQ8KT2GXZvPHftZm0pE8ouA9Kdfbotr"
    "gwaAnwfT9GhBpw109mymSRUXFZTei1n6ClKmtPn6OKVKqfcRqVzdq/WxytTa6iNa4AOrid"
    "Idm6JP8MDW3mBVkfsgmUpeXOQ+TrUqrTEyDHKyKtYauYNjzSUPoXj2QBYTxq5nXsMD6nnY"
    "Y/Lg2r6j02E8hkLir2vnC4vUn05aTCNDAeOS/7Yt5cIamKi8xiex4UTlonLpFVpE97di+q"
    "YtwaY7pBb8dsm6Lu3jlSZssYtXuOB3tokXZrq8aFtx+qxSNRhLqdEUhxZOtHB2TB8Y1LVw"
    "SqRaRHmlHU66QXapQOSdPqGGz0HOKXLRvUGZGucGo6rWi7ToN4+9nROVPISCiHAxqKoY9o"
    "L7t+l51PmBv/C7ZIlDqK0oZgGCZOFE25ouQYcTJRKJt7CJYY7H1JEUldzKa0Dlya8Tm6uY"
    "vGalC5qmvQBN05sAeQDmK5cwWZZpxqI/HtRyFIUmDVhkcVlJoOUCT4E2qqhoZupxJTGqX5"
    "ArIaNj6a0OaLS7Vfx77/1tFE28c3qt7ih2W3NqGA065rNqoacd7KfLNSLHcnQYMpY3ELDv"
    "f2I7a9gHUoQYMtZlM4DN9vg1OJwgQ/52mb/Agf9lEqvKGZSk6aHxevPJ+lgsb8VnUzcHCj"
    "Jzp9p8bT9MTN6i2Hr3y9XnnRVbNU+fDP21EU/Stwj5p/O7+12HfLhgP5Ft8upCbckM7eWs"
    "HZ2+2ZW0tQgvxZyqHF176B7sCrY8DtFdt46ai7LlDsiWEA+zTkJRTIb87TJ/hQF8jYMoT4"
    "g50/l6Kr4bpi6ONXPqO0rlaorI0Y6Vhxpji1qPLRLLc80DIkeMx0SXjwnBLodqrszVcU+/"
    "lW5hMV2LeuIW3HX3l/+4LzeBRFz9dHP9MRy+ovUpdf3ZWiF8aUr8wLr8gaWc8Yp8ztIipz"
    "vP6SCoZC1OJ2iR013mNAZfv2TuY1wwxgW3DO1m4oKrpI3zbtUSTVslJTMIhrxjU/UI8kZT"
    "M1OYlcT0hpiujusdRpxcHdx7Y4W9zYnGG6TrE+iWHsxEFloQwMr7qUNQ64jq7P0g/NX08k"
    "G69aeTJ2gm4prhx+XyMdMtykMcxBchCAY1Y2Ft39PZD4Mey1/Pr+6vrj++wqDYLgTFusF3"
    "oeSsCmi2JYWhsF0tyE18c3nuVgwficl7GA61+UgGdVMgGgHrGAF91bp0MQXW+cu5ikAaG5"
    "vTtbxFadoWHUbRlZ31GBlUN421DCJpSjSI7OIJnRG1K6ehp8nQIFJuEEmqPzUNIskM0d2E"
    "dnUKb3pxdSp3lynGvBDankzRj24OSrV8KMjGy7JVVPGj9FUo4kbGtgOJqUw1Z/q4yFCFGQ"
    "lTtyFBVajmvAkd3GUqs8mWKRsu5hjRR9NyiSepzdTcY6Qmgblj/5vqHCvoRZAv0JQYwIHm"
    "C8pxEjas4KlBqmyKYmWirWxAPQMDY7TJfjufk1zdJeo9ooVhuxYGxQYZdVpjdG3PzaicB5"
    "V0zoMSpfMgp3WGH2dVeMPxPcS3kVTbzKZXOaE5TdZDtA8roX1YgvZhHm3YRPIwF2eUheMx"
    "oaxSQplDdQqnpGKHyJgGA5qxnBwq8IlckFgGVuR+mhI9KZ1mc1K5ULfTpWkxQK3LnA6UWN"
    "XOtCkqtMdlsyLB5qLenSlFhS6bUhtnwvhS08T5OZ5pNxfrSgtn+mutUAlSLMQNYNvzJiyp"
    "D1a5A0ujlmNodiAzGgdNEErsxWGnhWrBYJrn0dmch2/Z7E+ghugs+DcU2H/9YLL7vHDi9w"
    "cQFOWaBgVr76WmTwbEtYkHYV1QRVFwn3CeiwKI38kDxpp/pNSCzOYOrcewNNkzOEriZSQG"
    "5WA829bM0CqSJRpIbcUO5R2dw9bktS3F6fm4rfjmHu3FnbEXJ1dI1bTgBEl7JoomTW0btl"
    "KgDb65KljBJlZxqYbD21um3x/syCJNHAMVwUxQtFiMZkfg5FAofPTh+B5+9cdVXBXHxZ6K"
    "43wF1vFYqm5VC62NqXsI9uYjaxmKni/xWVQDO6ZGsKu0JMKqjg1XdfQ9RYRjCoS4EsTUcW"
    "xHBeGIAAGuBHDYb3fNQnfoDNkJZ8jYtEx3shabM6TI5y7zOWNhy7G6JKUmR4l+mk6kKXVN"
    "am3E6RWYlGs6ZW7FLLsJ6EqnTLyauhTJ/5WOJrb9tCdxyYS3BmVemYUYVNExcz+h5Mvtp1"
    "cQEv9ELXCFPFHwmEA3qonmghuE6g7E1rtUm1LjHW93RXTNIiNK3Im9sIj2yFDOe2A2PHf9"
    "llbowmhrky9JqtcndP3E65gaDRYVDBb8uxvCp6Zk7UxRbQbo1St8h/0cNkyzFtR5yo20+X"
    "ohaK8fYlo0BypjXVbGhJQwFEJDnuXF1SRyhH1optd2VQn4ZgJ5TclCmyZDK2I1K6JYsc/U"
    "McdLsVWpnCsF5H1Y9rlUq4q5VqXJVvlsK2r4cyoNbawmqaYmaLPH1OX1h8vbpnSCpgXWAD"
    "XZgV682FNEPSgX1EYyoYBs7cZShfTtxZqcvjk+25nGUlC6YA2Ys2SYY5gFdkYZIjJMi7eL"
    "BEmLm8Xnm7Ya0TWU6215EMMuJlNAO0fYuw36uJoIclwmghxLRBB4yGjpKTUBStFg5x9JIK"
    "VhQHi82hpOEeH6rbh+F9AUkSkhvBaPqoEmR4yWmS5bZrChVuvlEbG6wkv+4LBfBPaLaBna"
    "9vpFBHUhTJmUptI04oOYZ9kjzBttGBGtUVnsSWL9lgSfBKOqRZ8Uo1El1qO0qCKGerSzeQ"
    "5IcagH1t9r1iaDQnfrQjcUe2MvNrT82YhK0igKDTN5QszKLALX0x6VPMxZOnQxV88EGq6p"
    "SEiJMcA9W1MSTN+wNA1tqVZYMkuItlxJS3HfYWLsEMK4ddu3VLLjZaToXEMTE5qYsN5fmw"
    "YmrE232dp0VaxLuuZL/X8qlqX3MEePsM7m5dWEp195YylwQI2An1UfoXvHfHysVPRwJ4EC"
    "2coTPxGxWoFV2FhoQ02S+wpTMrVxfZQSWZR9BCmwhtQFKdDsfxOz9QmsNjwoIWwljpQEsq"
    "v9KcMkV1dn9V7zXlf6RLPYWxKbCY5k4ZgeO7jeEY2XPjVdMjcti931bKiHms/eXXMOaUHU"
    "pB81sIBmq6Ciw2aNxb1ph42qVXsb1uwdMlCxFzStgoKtJY17UlS1jNldA7hBazYTffQn15"
    "fUGy2JTU7Q9NDpuPnUWzQIvmSDYMhD5XYVOUJ0FGVCpTGaD6P5OmZurRTNJ98eNgBwv9uB"
    "5DZE5Y4gaK3din5f2GK7Qnttlc7aV7OZzwn3ycNrOrehHQkjsVyNSy8Dwiag2gwKaP353Q"
    "OxHYM6LmGvvQzuuKLniU65sk41dp942hN1iWMveDtslyZnZMp8zgKwjZf4wxpRtumQh/nj"
    "0LW0uTuxveG3mWm9Zhd033EglzC88fq77x7iNi28dhgUDXOJPyds0fN232O28/CGL9oU3m"
    "DJ36PYUiFeHG6zH1Xc+zv4bDkonMnxj+C0+Vkq2zYuzMfiDgmyc16iawd7Tj2zRvOK9t8O"
    "D4+O3h6+OTo9Ozl++/bk7E2kcedvlaneF1cfQftOScahOl5SiiziUlWBK6ZAWStXsORPBc"
    "NRMBqtRrKwJoy72PzyjHbqigs0Go9LVNY/JX3cVT/AMoR9AreVw6xKC5vVtYlC2h7aPJvo"
    "sELnqu1ZYxK0dGVcIkwYU3KGBOMxpr+SF0TdMI9N1jtqec8ZMouNQU1aPH62HfN/5ZEM4a"
    "3BSqvHcCKGKhQln2quR+ZTTafQsVUjgXz7yhV2BrAsLCamPiGaRfgzyEJzhSEgrDNu2WTG"
    "tP93YGiAi4ExwPSg+DiZma5LDeLaUA+KLSR5/fLtvMbq9NdCk0LXtAel8An+JPi/4x2LnE"
    "D1AtWLXqkXaBtD21hHdoaOCEKfecrgnVjlEmkodb9UJAqSDwMfSTWR6JxHXIZyxaNtsTGa"
    "ZTARAmQH4XQRDqaoZ/2SDSOmRdypqVM3L95sZsoaospORXbumGjSkY/mnDpMOJZ9LsGd0g"
    "9Fi8c0WUpGaYG+FN9cTWGuWFR+juPeq8ZpJkj6aLI8Oaliszw5KTZawr2MIYh9VAoIB8N7"
    "iG6T1ZDzCIP9riAGMibBkO4iY2bmdIMJLrYtAf71/wEhYDA8"
)
