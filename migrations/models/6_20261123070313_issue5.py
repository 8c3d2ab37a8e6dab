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
        CREATE TABLE IF NOT EXISTS "approval_answers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "approves" BOOL NOT NULL,
    "values" JSON,
    "comment" TEXT NOT NULL,
    "key" VARCHAR(200),
    "created_at" TIMESTAMPTZ NOT NULL,
    "approval_id" UUID NOT NULL REFERENCES "approvals" ("id") ON DELETE CASCADE,
    "user_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_approval_an_approva_c3ea34" UNIQUE ("approval_id", "user_id")
);
CREATE INDEX IF NOT EXISTS "idx_approval_an_approva_f05f0d" ON "approval_answers" ("approval_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_approval_an_user_id_ef00e6" ON "approval_answers" ("user_id");
COMMENT ON TABLE "approval_answers" IS 'What one of those who were asked has said, for good.';
        CREATE TABLE IF NOT EXISTS "approval_links" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "approval_id" UUID NOT NULL REFERENCES "approvals" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_approval_li_approva_fae7f7" ON "approval_links" ("approval_id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_approval_li_user_id_350b4e" ON "approval_links" ("user_id");
COMMENT ON TABLE "approval_links" IS 'What a letter lets in: one person, to one approval, once.';
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "concurrency" INT;
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        ALTER TABLE "letters" ADD "key" VARCHAR(300) UNIQUE;
        ALTER TABLE "letters" ADD "project_id" UUID;
        ALTER TABLE "approvals" ADD "letter_seconds" INT;
        ALTER TABLE "approvals" ADD "letter_at" TIMESTAMPTZ;
        ALTER TABLE "approvals" ADD "barred" JSON;
        ALTER TABLE "approvals" ADD "rejections_needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "letters_left" INT NOT NULL DEFAULT 0;
        ALTER TABLE "approvals" ADD "needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" DROP COLUMN "answer_key";
        ALTER TABLE "schedules" ADD "tags" JSON;
        ALTER TABLE "webhooks" ADD "tags" JSON;
        ALTER TABLE "workflows" ADD "tags" JSON;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_projects_concurr_7e9797" ON "projects" ("concurrency") WHERE concurrency IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_project_674cfb" ON "letters" ("project_id", "created_at") WHERE project_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_approvals_letter__b9eba2" ON "approvals" ("letter_at") WHERE letter_at IS NOT NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_approvals_letter__b9eba2";
        DROP INDEX IF EXISTS "uid_letters_key_384f76";
        DROP INDEX IF EXISTS "idx_letters_project_674cfb";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_projects_concurr_7e9797";
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        ALTER TABLE "projects" DROP COLUMN "concurrency";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        ALTER TABLE "letters" DROP COLUMN "key";
        ALTER TABLE "letters" DROP COLUMN "project_id";
        ALTER TABLE "approvals" ADD "answer_key" VARCHAR(200);
        ALTER TABLE "approvals" DROP COLUMN "letter_seconds";
        ALTER TABLE "approvals" DROP COLUMN "letter_at";
        ALTER TABLE "approvals" DROP COLUMN "barred";
        ALTER TABLE "approvals" DROP COLUMN "rejections_needed";
        ALTER TABLE "approvals" DROP COLUMN "letters_left";
        ALTER TABLE "approvals" DROP COLUMN "needed";
        ALTER TABLE "schedules" DROP COLUMN "tags";
        ALTER TABLE "webhooks" DROP COLUMN "tags";
        ALTER TABLE "workflows" DROP COLUMN "tags";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "trusted_documents";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "project_invitations";
        DROP TABLE IF EXISTS "api_keys";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "approval_answers";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "sealing_checks";
        DROP TABLE IF EXISTS "approval_links";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "identities";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");"""


MODELS_STATE = (
    "eJztXW1z20aS/itT+uKkitFZb7bX2UuVZCuJLo7lk+R49zZbFEgMRaxIgMGLaN5e/vtNz+"
    "BlAAxADEGAINRVWxsLmB6Azwxmup/u6f73wdwx6cw7vKETl3rTO+eR2gdvyb8PbGNO2T+U"
    "9wfkwFgskrtwwTdGMy7gipZDH5ryW8bI811j7LO7E2PmUXbJpN7YtRa+5cDTDq5tSmaW/U"
    "icCTGIRz2P3XjhkfHUsOxDcm3PVsSfUjI1vCmxPPJIF/73xPLh396C2j5ZTqnNLrA/g/GY"
    "yTsu3LM8L6DmIbyE6YzZW1j2Q0vPC2zrj4AyFB4o68llT/3HP9llyzbpV+rBn/84CB8Mzc"
    "cuNXxqDg3/4J/QbvE4nFh0ZqbGwjKhKb8+9FcLfu3z56v3P/KW8CNHw7EzC+Z20nqx8qeO"
    "HTcPAss8BBm490Bt6sJjpZGxg9ksHMrokvgp7ILvBjT+DWZywaQTI5jB+B78dRLYYxhWMn"
    "ZcemiZ3qFNl0PL/CF8P6ntcPjx+m54e3k3HB7k5gS8R2bYwktjx4b5ZNk+wPjvP0W/CSr8"
    "6gE84N3P5zffnLz6luPgeP6Dy29yzA7+5IKGbwhRPiQJ1Hz2DmH885C/mxquGvK0VAZ69t"
    "LNgB5B1QC4B3Pj63BG7Qd/yv58dVoC9m/nNxzvV6ccb4d98WJB+BjeOea3APYEZmna52B+"
    "z+741pyqoU5LZqA2Q9HD6B+bAB9dSJBPVq+i+T6eOePHQ9tZ7mK63139enl7d/7rJ+h+7n"
    "l/zDiM53eXcOeYX11lrn7zKjNacSfky9XdzwT+JP9z/fEy+w3F7e7+5wDeyQh8Z8h++NAw"
    "Zaiiy9Gl1OjTrwuLdbfB6KcldzX6DX54fRpmvmNuMMiy3BaGOFw3cYQbGGGhyAz1FJS01D"
    "YVle4O7RqVBFS/yaNSI5GUxTTAP7KNx3qwf6ErDvMVexXDHlMFpqEuf5v0tJ/AJleTz9o1"
    "lrHGnJlZ7B/sd1NfKG/nt+/O318ecKhHxvhxabjmMIU53HGOncyVuG3+1vx4nr1i2MYDxw"
    "d+CLx2BnuFiSUNS7F1Ff6yinbVOfHYzPjOsokD/6PEpE/WmB6SS9tkOINFQ23TI/SJuszi"
    "Ae2V2T2GT8bs1cA4svy88bStTqtYSIFH3Yx5NOCWDRpJHTCS5mzgHAXcYCBd2sE8tx6loE"
    "+kt2MoVdLXP53f3n65vnnfFNBpg+n4ZQWD6fhlocEEt9IGk/jWdGzSRKJFmNuB900VeN8U"
    "w/smBy/Tedj093TwlUR6BzAa/Gjwb9NOmBmeP/QotTcY/6wszoB9nAEL13na6PNPCeLY7+"
    "PYM6tgo6GX5ZAH6vIIg7mmSQJJIsgAlTNAkTFck/75HHazn5Cu5X6kCaVL/CRQ553YadAv"
    "Qvkff7mhM8MPaRs13lnXeU9w/7NJmozPUQVHFs3dYoIMhr8aO1aMwHpmCtmndlbDQQn7RO"
    "eGNdOx1GOB3jnmj8+qGOqsVTHTdJYz1fl/NeCN2rfHgrSG79HLKkwTa1WIL7+XxndheN7S"
    "YSulbpRJTrCHiB9XQvy4BPHjPOJP1LVYd5vYIBlRNEO6bIZY3tC0PMBZsRtfOM6MGnbBhp"
    "yWzAzziIk29WXFV9od24vr6w+pYb24ust8UZ9/vbhkixsfT9bIEur01cc7pHaf+TeXs1Wr"
    "mFayB3tzo6p/MQw53eCRrmqC9En00leQ/CWzMJmF57jD8dSYge5AayJ2t3R+5D2+izrsK3"
    "iWSW3f8q26iF2Jfno7yeZ0PqKuN7UWNYH6lXfUV5iMhTWsv2CdL6xf+rteWfaT5XME6n5z"
    "cUd7a2esWdmt8SP1667lvJO+TiaXMiXVrE1NQyc9nUTGAnzGxqz2miS66TlKQ8P2liF1Xh"
    "+sc95Z3yGDI4RbAuwD66q3S1VQ24UW9HWn8+CIC32idt3d7pZ1cQn99BSoJ7Y21decvjju"
    "42TmLH8TvfUIKy1vrMqGLgb22qZ3Dvs/DfO5Z8BqeK4jzkXhvJbomGL/tcz8VDng8YWOzg"
    "N/apOxS7kpbszeEsPjx9rZjzGJGN0BgRPq7LdRw4QzGPxwhj+F8xrsDajqlMcWe6561COM"
    "28DTHl30t6M/uFl/cPKZKUPoioHOCfYuvuHotBrgp2WInypc8MFoZo2H4aKc2f0s23BXBR"
    "74lFzWS7jyBam6Z1O8zEv44foi5YhiqF5cfTy/+fs3v57/7duUN+rD9cefovbyCnPx97vL"
    "8wz+cJCQwRrYCpfhhfVwZfsFJ4dTchn8rUo6cNfQZ+/L/vPdX46PT05eH788efXm7PT167"
    "M3L9+wtvyN87delw3Z1U/gok19DOizRZ9t7jgO07s2Gf+sLEbEdHmkMTAfA/P3ODC/yVDz"
    "0CpPHP7FlnsqKGCtCZ8JSlhvzH+BJAmGTdiXPAV9fmz4Iq2c7/CUC8zSZvMnb6pryGFke1"
    "eWk0GJpb0IXCahZWxLIj20t7efR8FZ2to7oixTY2bvj5qzdgpLhkS01mlHs+cle0dfbD+N"
    "wn5lzmsT+Z5p7ZuYZmiVdXh8NWKmm9R6IfIHHDXv2J8qjTd1v1TbdcOWbAKaVTXdW2YJmR"
    "6xbDJhmipkWk7prqHCKvIwG6kszHntt2ZfCo34H3JkceiRYr9N7E//RH25c/pyMjo6eocs"
    "1EOdeftKB+Zx7eOGhO4AHP3ceRq9zSsniIRxOWFcFnWlTRvrBF11FN213HFuhnWJQU4GQK"
    "FIp0anWItOfmBFFfouq+hC7BVk4zXG3DF+SD6zO7OwaAkDeGK5c2qSEWjB7N+eT0ADgvuG"
    "9+gR2xk55orr0IYt4rfyunZbD8V4sR5o5R5l46JQJO7o16KwjliiF/p4mW5w+be7lFoQ6d"
    "3qeJqouaSnv4MQm7R+LjJk+nSRx7wsmCYl1l4szcumrKDdBNJEa90munNGFm2kLmvJaCM9"
    "59HvTiDNTv1bW7SKquQMyXPM9c68ysz2fioVVQ4ArQtQis71NBye1IWJuuXgpO2Yi6UhR+"
    "pMJFUMSO24o6SgCy/TsjSgriXYZLy+pXzW55BcccvOdqKimQNmuJnsb3HgZxT43AMjWpO5"
    "8Ug9MPaYiVhWR6bpx2LUU1dW/0GJvYglN1vx4uxf0Z49DjPjnFch1Vs8q7NyPQR7+zObPV"
    "2lHBYSH3H73pAex0enr0/fnLw6jbmO+EoZxZGnMzC+7DkYsyLly0ZcRkYUKasuj3N3SIvu"
    "Diqe/umSgd2a7zZOX6kwweXUlsWGdzqRZgVr2468pQSO7RDI/8T6cIUV7Cyo7XGXKnhWA9"
    "c7JOB0jRs9sm+c27ajlbCTg9G/6Nj/noRlCJnhy8x/ZvuTKYRFKqzu1h+vjLC0PC8Q8z3s"
    "IhdYiR7eTix8gxKLPZoWOpaNLNNDq+akigl5UmxCnuRMyORLqQpxItFDgM8qZQI5K0kEcp"
    "bPAxKtQRogSyI9RPn47KwKFXJ2VlJQ5ix3aGnHBXsqeUebWoFbKNiDnunnbORhMo/nMtJo"
    "zqM5j+a80py/tszxjzP+3eTM+fjeoMycd1irIaSIrWjOXzNbeWmsINeGZEyDdxp+0SG5NM"
    "ZTMKZDp7ZL2X8tjzw4jsmd3WBrQ/Cl8GjDsUSRYxM8mm9z1nujT/vd/t0GN7rIvk9mIGyQ"
    "kcuwYA8Z0QfLHnA/O5v7PhX3+Z8M57jZ2IE/2MuIpjzcO265YKNGJpZteVPBNwg+gXfC3x"
    "bd9Z1aJgdo/O/W+A/DXTR3+7QUpipJY8qWmcBleDg6Mzcl1MOp20i9TbGR6If0pMUwpmdt"
    "5IPYPLWBzoj1cFo3ADXoPvpIp6Q2Ajq7Fvd6QofapDbOWbneEYfbhzqsbKzQ44oP6skyPY"
    "C47YN6NqSk0Z7baakewN70zN5RWphntVDvh3eypSn8rH2TrXnO0DO5d57J7peOaQndRgrH"
    "YLD2c/D6CQZqI/duRhS9u10eZ+Ee2WicM6I4zl0bZ43D7016SW+tB5vB/Iu6TKF0d1DmKf"
    "VEu2H1aoUQSnxvB/MRde/DU7ogLDJITXwq0rc64PR7C17MheuMRVAxdxaCBG9h06++EPJ5"
    "dtcB/2Np2Yp455aeiT7L7rh6SkoY8nmQh7vwiGAisJ0zgrvlArZ8SNCjxowqJm9Zgq9Ioh"
    "e+hrZ5Q1hxveHEdea6mkFaclcBnqgZdF0z+JXy9U6hFYR3SjUCtncC7zSc87bVlILiEVae"
    "GwofwbdciLBTnxrioxK2ZA1SYniUqIs7s+vMChii9TkpItle7ClNZ6TAQwLPbWtJFTwOV2"
    "i9lS0thQHkmU8K4/GbjMeXtu6aIfmfkp72E9i1UfnpD1UdmJ+duVsAFs867KRwaTidFcq6"
    "NNPXausNqOk5nTyvc8MsTH7ngQCVNwBh+nXhihjmGIbwF4YPjSbgAW/MXh3+IF9+vry5JE"
    "lf5OqWsIlCPn7+8EFMfOmRbNjHgetSe7yq/0yps/RD0bZoaz8uYf06731uzZ5oxP8sv1kO"
    "5mIyMCPWA19/23wgdV3HHS4d9xEOrGmqoEphPCuSOysC2X1g2zdWOrkF84IbORA6Buq2PQ"
    "jyHlwd24wUAqsAFlmeZ8zySNq05uinJTGApGujrOEmkjM+x+6Y9FzQKZuQ+H/2TAEusvJT"
    "X4yxsOI4ls0xOl9YYdRMHzGy7CfL5wjUhOkq7qivUIWpF+rBdBtXQ+sjRH8EDjPXoRKLa9"
    "Wu6fLf0Nl12FdfEQN+Y2R4dbF6H3bTV5iMBWSZMGa113LRTV9hok9QlJsXXakH1CV09IX1"
    "01ekPACKw1V7Qbd9jlZfkYrIpJo4fQm76RNMWo4g2UFnPCi46wjNqILXekw/Rx3tpb2mxl"
    "PDVxZq5gpXWaKzF3vKZOugQkawiZTQijj2bMX/hjPFkIsLkm6JrNoQW+6+8Ehon02tBdyf"
    "Oc4jNSHMfGn5U0Iho1cAz5ErXvEUX6LG8sJirafUVVTY2umbVPELloblQdxe5KDGoD10rH"
    "VsqW/Bseaxb2rjqMhYuIdobz8scuHSifVVZzInEr1LUHX0qspcznKf0lR+hQmqKkK9/Ywc"
    "DutmQ7gVolvJgPJ8EN/8KH5hJ+iE6ZoTBh2tOPqdy7yB3zhWVsCRrp1j5Qkoj41SrMiSOM"
    "pdHmU8BIWHoLoIJx6CwkNQnUW1o4egpFgihXMnHWm0PnFBJsSpSvWX0Kfis93ffuFlfCtQ"
    "roWnEWKXiVD5Tbjr+dZsRj5dfnx/9fGnt+BAGRs2GYGrBuqyPrBxUHhzmn1WbX8NemTa2n"
    "WLPTL7kMi0PS9BE6lMMVFFSx4ZKJkQKCJJKnq/YukWz5WFi2xTS0bTiPN9Rb9aS0qqd76w"
    "BtLSI2X8jMmHDlHGXdtR+jTM3JJgn+popUmK5ATxSG42UgPZO6SbukOM6NJNyQfeHunUzY"
    "VgLbS5tTCFLnsLKcnKDrJoi/NZqgza8cmtkuzZyRGxBnNk8hfL5shEoqatXQtDZ3diYWFi"
    "6hJNuolENGjSPmdbJ1iYG45+WhJHfx9HH6OjnstIo+WNlneXzMMqlveuTENjxn7huykdPx"
    "4oDUTp/qDcTOQth2NoWjkogRLXWb4lBvGhahGPCqBP1F2NHHNFHtn37Q2IUHnF0U6IKnik"
    "K9HSn1oeiZJNvPDC46MeMVwqC6kCFFp7LpZb6spaNuiskdshJ2ID3nE0cZs3cXP79G52k3"
    "R2I8V2kkt/VLyfKNIurd9QvojlmRJnAVPEcYlnQAm9Ca+BF27DxGLjQw0TLousA+4TTyrg"
    "Ud9nI6mozbfFftcRofx3IxPawU1CjIxyl1gf5hML92JNa3rTmLORySN9YT0UptqNJHqUY/"
    "cvx8cnJ6+PX568enN2+vr12ZuXcbLd/K2yrLsXVz9B4t0U+vlMvGg0o9GMRnMVNUekqFKo"
    "N3HuqvUB/DxfVkWt5tyDYPilAWmPDC+AcHngIw/JPf06ptSk5j2BN2E2KzdWvYUxpmCOOo"
    "Ft8mxIA66Q8D0oLBe8pMxYBUKTBAu4qQjjb++xVSL6o3fAOP5OKUUuZe9vqvLolWzWktB2"
    "qhVXWdJe9mq3dgPbYx+MaSiCc0qhT8kh+puh7zETkK3fw9HKV2a5LRmAnCiOwYZjsKC2OZ"
    "xbY9fRHYKMJI7AZiMQqQE6zKks0+KBF9LUrpq1hKuZwmW2cN4YTms+Om7rjCjGLbzdQ2+2"
    "7ziPkHHLsVV61o8zxyhY57KCmeGfgOS+rXQlA/v++vPFh0vy6eby3dXt1fXH9Ejym3CJXb"
    "CEGXlzef6h4yTITl1DW6RAdAz1CnRJlE66ebKkCwOwfaqkFv1xHpiWf2n7rjpNdXJ3UJqq"
    "GtoNKWtoVeVBrifEiJwtA+K44GjxnDkFp/0LjxjjsRNApoCZY9NDcuULdgI8/R4ZrYhlCq"
    "LCCXwyEXwb+PQ9nmqAXZxZTxRoCjpXJqhu8dEaGQ7CMS9OSl3YANmTdtbCQQl7suPtpmN+"
    "j+0cu9tZfqdeoumJStOagKalENM0pmzl18QzkUAs01gyOwqKoetQEJJID0o5N31EyRiry2"
    "WX4BtL9DDW4VUVgudVMb/zKp/MxHCZmidA0kA5I9a/mdwU0Horb0oIF980oiMKxkwezsuv"
    "bA34r1tBwaTgTCSyXKQ19sn/kZnl7WHATgmaEQrFIZ7lBxaNia9K+liMcCyAAFcCGE+EPj"
    "duvSPB0h+o73NuJ0ehhXcGZfTZjLepSJzdsxH0qe3f8zSbPLyeM09Th70oWxLsxzA8h/VK"
    "LJsspw6chuEJOjkpBYwWE6Vz1iWcbplSm4f2iLcQvdo+8GIP1hO7FyzyFNquXmI9mfbvg2"
    "TIDmz61YdPGtrQrwtXWLLxcIZDFX4Z0dd+wBuzUYA/yJefL28uSdgRubol7KsLE4DAyiM9"
    "TFpCtvq88Fn/iG2df2YeXMge1n6NpOf0L0e6sS39rJhufGQ/Um1jrA9gj2R7aNNtP359X1"
    "iJ9iBuIsNtuKHkUS4+WyaJ9ALlNg6XZahLnUkdNt9KbbYOnZI8qRTmc1IS5nOSD/NBX1AD"
    "7DDTDJm6qFiIC4MDZZHeBAYeH52+Pn1z8uo0jgeMr5SFAeZD/iLtOIdnuaksie0ocwqayX"
    "VC0MCw2mDYJTFMmNPl8aWu6yhYxpIw3kigd36Hs0p7+1nJ3n6W39uRZHxuX1dHSMY7a/yo"
    "Tv0a3hmUkYw+b1OVZAwtWM7vLadw0C88PgjbwIAYNnB2hg9XWQtj5AS+giXctJcqMXNRAa"
    "1F4LIxpiJITja85etSFnuMlesAeRUNjnKXWs9fSeK9sPyRwuoDhYWVbFoJYkL967npX1jJ"
    "5tkNMxzr3YilWCBNsR8jjKWbm0xOhOWFq5y162h54XPhtjhQncgLbw1Kj+NJbo/tlnnJWe"
    "E8l3qpVd2il/E56MHFNvXEsGaBq0phUugfk0Xa8481iXkfXWRdA7lPWgikOdvElJTlcIg7"
    "PcTRFqU5wpIYDnDnBrgjLplf6MI/t72lOvZbuluqrz2ydkODN9TJjW2QeeAbnEjisdZj9n"
    "SRvdHg9Q2cCbF8j4xnFrOJIbEBfwJEavOM1tDaSq6KGGyLdeNAtgPjgc2VguTZLT1YmV1b"
    "Vtl5/u7weCLojdlE2+j3aWSBqOH3QaN/qyFxqS+gqoWVEuqhb6eRoI9dWrGdQreRrHgT9n"
    "zqLlxLFQBejHJGrIdoN5ACINZHqobZJxJbCf3u7sLbSJC95xvuZt7KtCR6K/fFNEFv5bMY"
    "5o5YoHdu4LExf++Mgzm11dGBmSaD0jBB0Xhohq2rljUgkUBoEnLbzyNzY8XT58n1lDxqm2"
    "xmMJPvLbkXM5t8Nw9LLMX9MEtwNnOW94paBs0+q4rbQz5kq2VXFiszShNn//0eR8dvKqgw"
    "rFWhDsPvlZuVUPhRR6WJ2vdCY2xbo8H4K9zqdrLVvQ+rtKr2uPhe6eYW1XltwzMu5TvGfK"
    "1d5CJ3Wye2UzTDUSVS56iE1DnKkzrym2nszRmxHpxJa32D5lgq4kCKE41JIrVSjXVtmpdA"
    "j7nGUA2qETfSsdoS3f3OsMBmJ6tGFGBeXAIwFPzxlxs6K3IfhnDf8E56hPafTZo1IVoKoy"
    "bBsdikkQaswrFex7UeLPteVDznR2/nhslP5cJZ3LnxSHmdUId9TW/JvRvY//FX9n8//Mdf"
    "PZ8u2H8sn85/uOdFM+7Fk9k184d7KITBy6fz7kYrMmX9KQ4Et//8KqaaKRmPaKt10VZ7Mm"
    "aBKrIZlDg13IkEKrRFCm1mHKCDrJYrPlgdMzmR6B2X3UjsA9oRz9mOiMZwpFtFJCeI6eIy"
    "9FO4qWvimhFDG63cRpNVp5pGmkzh7ye0a620zORSm2nq5WELAFc8zNnN1WAttrkFMYUuew"
    "spd/UOjnQumIXOdNID1ZnO6N6g9FBn2Kqiqfcrt6tEUnXW1PZEJR+RjN0aT3mEPlhVZESZ"
    "vuYR3yFLw/J5ZvYZNaCG4afLj++vPv4UmmPMqoLOwnMKomgis7fsFVlQZzGj3CrjpwCirv"
    "MGYGfeqrYHD7JKMdO0+Kbqaiptu0h1v5U87XFXmKZ9N2pHseUKM0634F4iguWHU9uhb/kz"
    "vcJakUAPnbaNWKPotN2R03biuPM84sUe26g9Voaq5K11nZmKPyzGNxZA+rAawnBOTwvhWA"
    "ARrobwyHBdqtAkSir0xRK4TFSC2KbUVEFcmEElEWgvf8pRU+rFlpOnuBTMJ7Bohtq4KmUR"
    "4izEkMDHGzJMBF55gC8cto8ZdsH5ybx0BuIRE28K4/hKu0vExfX1h9QScXGVVc8+/3pxef"
    "PNEV8vWCNLUEh59D3f8IOCrLrrkxgn0i2qyyF50pTW3HQi4yI/cPEWuCU/8PPZAsfOfK5d"
    "iCsWQctP2/KL8qBs4AHOiGLC0y67ejt0FhhHublsYzGrrznIKUEc4+6PsccUnYlimAttmq"
    "wYVqTLKtThN+BR9hxVEPIaaGXBjcDt2DezbXgx1Ow5r1qxsqgda5aXxGCzTtV73SMSXANU"
    "N7A1AU0kEEw8W9Xm2arMvN0Crjeil55imnyp6/GUtp8t4NrvKMj8Vq0dBpkFvuZhwCi6MU"
    "mE3JMpnbZcLPtxS0B9YF31CaY2wmqLc3Dnp9/6ENsNcnHD2UNnQti4epQspw6Br5AY3iM1"
    "yRQKnhqWOeCnFB8cR3EyctNOlDmyDSmgmBcCyifGlpuo41cTQQwh3W0IqRgrldur1Lsri7"
    "Xo1t2NJrxFry76GNHH2DcfY4vpyzs2i/EEL9KqzdKqkdKoyammxZCvUoQT76RSSMfWr0bY"
    "P1n7r0mnyIcX93OirudU0p/qesKq3eKr3ZywG9de7cpJXU7DlBAKEU1TgU6IyaHKhb2EPx"
    "v+4xHLfsuZgQV1PccewJFY+DPqfcAPwhZW6tqspyrHY/MsA9IGXaINfOeR2sOp4U11VP+0"
    "VO9S+Gy/oA5q/6j9o/bfF+2/P3Ci+v881P99hbVI/6+QrrZJ9f+dEagrTIgbpQr/GJpULp"
    "jE67uJCkaWR5wl1MdduhZT1+0oRQ4cEaNJoSORH5WnTY3L5YK/kKPrs5s21+AhJw7PpkOh"
    "xtHScR/Zf9gjJpbr+apySjt6k9/t3+17UF/viQBnFPU5ZRizWW9+zzP3OAF/SvR+8DpuYP"
    "P0sGwC3Q/C1EHgIaVszps8l6zpsM5sh73c1LAfIEHQisxBvyn0msLrTWZsnx8UVROWW6xN"
    "76NqUC/LD8c1SvKDCX46YmY9sh+pNrDWHwGNZHuZnWbbZz+xBG+T1Vp2FGzbTfKypvVi0o"
    "WvIF0KT6/E7THBQTYYA5bdPJLFoRhRewzEwCI2SF6tIa8ihVJ37GU5PKna5RFmphMYZ5vq"
    "p5J4H2OBtq2hsiXR08ubmEhgUJt2UBunLdgWpJtdVZZC1TWNaURxaIKaEUMCvpyAl4mkmi"
    "zxF6mr/YR2LVOcmVydYoudObuX5t4ytwaljLFopBMc4rENeeSYK+IAdQmsqGBoZ2wroWTq"
    "zEx21fAeOSFrAFP6ff6+H1XasuyCyJFGHqPkXcPjkirKNUWohnxDAzRqhrlNn/dMGzrNvQ"
    "RyuW3tdsVcLh7jb0ClQN62Sd4W3Q8tGXfIRCITiUwkMpHd+Nz2boQxmU9zdAImnKmfcGY3"
    "/MF7OrOeqLs6UBAI8b1BGYNgilZW1biza5uSJR1NHeeRuJQNoeczM55HcbHHHxKgLSDyyy"
    "SRlZ5UT2MYDsiITtjMEkFhEG7lkik1XI9pXMd5KqHxp6kjucQTxawygwUdFsRzJe1cOqYM"
    "x5J4rrBxOIlcuoi1jtpkgNQZBLhB1BpIISfQBU5AmkE5yIut2LRUHw2so0oW1lGJiXWUs7"
    "F27K7sOOLor9xvf+WcbVFOAVmjhjuRaLNEyPXtXVOQZwmxSnxYCR2WndFMOTA1y5BJIliI"
    "rBpXw36fq9gNizGOBRDhiqXeHFMB8IVlG+5KvVREEtlMXytfWAb9wfYC4JKxZdBeXH08v/"
    "m7enGO2st638Xf7y7PFZgPvalxfPZKZ43OiPVQ8dj+mWkMNl8zx3WyZNPFzFgNnYkuohk5"
    "xDWHKzPKdYpQSBJY2iNfDHKxqYMnI4o8f5d5/qnhARk7mVna5SizoliLUiNraYbA1Pu+Uq"
    "K78qDiB1bpA0vz0JUDdFNS6FBbE5+bOAbqhucmPe0nsOujc1Mzq0vOtcsnavtfDMs/UHjX"
    "kpuDMvcahWbDJWtX0b/2q2HSKGkCa2p7hnCCsEsiTQG4tjyfLsiIPli2B0nYoPtD8m7meN"
    "SElAmGTfhzB8SR/GEglPewtfC8KsngQhe0gEvhPZNv1HOWRT3xyNnruyohvLxzPsNdNyrD"
    "UPs9xhw+DOHtmLsOZq32iaBYpF3QO7ktyrpG9OFU5cKi9j0kwRoJ3pUXJA2YM2I9RLuRPO"
    "3xHqSxNsgyyJBhyC7aofHoR/qP9uDLgkjmdXmM8TwUljXtHpglxA2WNcWyphhlniXCfrZM"
    "k9q/QZWyAwUVJt8elJFhU95wmJQ7W0uHFQOsDNx2lnacFJYfTszHbMMsxPICHSBa5LGqCr"
    "gsg1sZnuTdTdjzU7TSVQ1fjAUwfLFa+CKquHjYD9WwrBoGmCvUr3AoitUu9msqOh/vJ5SN"
    "+j15gOTnwUL48qgxnpLxzLDm3xOD53WnIpf62HDh3CC4/5yZyUtBiWTp/AjalA1E3t249S"
    "dAEvhzns894Mf7DLaczi1+Dm4Ors0oAfz90nikQ8O/59nduUOWV8I2iDdzfPB1zigRcv/9"
    "+fLz5ftYkj31kFz5PCeRJzybIDFxnTn3ms4dyGv/u83fOHkM68ijPnsr35pBx5BefmLZlj"
    "eF9PjQBftd4miiR4nrLL0BfzXQZqk4xsc0PCYusidBlvyAYTBiP8l1QmjX5qHnyeqKTi+u"
    "yUZfnshI4aONMuONVltx1Ka6K/XWhpjXf2TYkYZrmKerGvJBrv94qbPy3yslNKv90GhOSp"
    "5ocv7xPVsXrYcHpm2DLPlP8uL23c+X7z9/uHyxBpFMtrVWx4YX0IgmYMGUrem1l55QeYxg"
    "nsCiFB3n3P5rxd3L78SHEQpvBB4MoFjWXvCrMphab9/gmxZNxG/Cn/DXH5LfcH2jmg/f5q"
    "cmW2HtsgWs3o+Juy9fMUSrKExgW08N+yt99ARKpjAVhe1V21ksUv2VPzoZzvrPFTrY0Jiw"
    "3XDoUabAsa049XSkdNqxLAYllA66exqgdRIVLodpcYRHSqiHpM5JpfiOk5L4jpN8fIes8W"
    "xKpGX76CH22yfUQtB0KDVJBEm1aqSaZS8ChWezGONYAFMQVgJY6KmbrhyJdIu5GoQ+3ZSW"
    "0fS64QS+5pROJHBOV5rT1HUdrYU5FkCAKwEc2F7ganmTEgmEGFPDYgzimhjEiEbWH/20JE"
    "aadnmUZbZJc5gzojjOXR7nmeH5Q4/+kR/kwrQasgjm1cie+xc+Jx5YpUMwZcT6V91t+0mL"
    "ZFeh5hKVEcUlqstLFI9wyI/whfVQuETFIr1Zn/5yfHxy8vr45cmrN2enr1+fvXkZL1T5W2"
    "Ur1sXVT7BopUYzv4pFXmbN70oSw2+qy9+US8dOkqW84safFurNp7W1rT/lHK/srZOF8ESr"
    "EtENcgjkJRHbNLaZUAYNbPOSiG22xNrCH9LJhI5VCQuLqcisHBKS1QjJTJha1YmclcNpnC"
    "mxxqbjVENBiNujbpCjBeR4xcqkgCzUP0rgTRUH5ptiB+abnANTADZ3PIXlUsxnpYQ2mrpd"
    "g7mRyQtP8OlDwQxe75DP99K/Kd1AmUtFpKbWkqwWx2men+bsp2+WQSUliMRHl4mP9JkaDV"
    "0xJ4jKYuYUL3UhGF0T1rQUBitnedj0uZGqqGbEENY16YWlk3s1z/F+kbraT2jXJxhOT671"
    "iWrCb3yL6P6W9NhTkNPr4nqMk+1pCzB/9ugeauJVoc3t5Cl02VtIJ6DUh9IT2I3FwnWejJ"
    "lCJb8IRX/85aY4N2gI+HnYTY8mdJqgc+ZzQ2m46KD0TvTSV5Ayqc03xymVSr2PSOXyXm2O"
    "VSbXVh/RAh9YTZRuWRd9ggeW9gazityFh6nUyUXukqNWpTlGhuGZrIq5Rm5hW/PIfaSe3Z"
    "PllA3XE8/hAfk8nAm595zAHdNh0obCwV/PyScWqd+dMplGRgLayf92bO3EGnhQeYNPYssH"
    "lYvSpVcoEd3fjOnbZoItb0ht+O2KeV1axyst2GIVr2jC720RLzzp8qy54vRepUsYK6WRik"
    "OGExnOjtkDg7oMp0KrRZTX8nDKBbJLCSJvx1NqBhzknCEX3xuUmXFe2KpqvkibfvXZ27lx"
    "ykNIiAgXw6yKUS24f1m+T93v+Qu/lVMcQm5F0QsIyIkTHXu2AhtOpEgk/tIhpjWZUFeRVH"
    "InrwGZJ79MHW5i8pyVHliazhIsTX8K4iGYLzzCdFlmGYv6eJDLUSSaNGGSJWklQZYrPAXW"
    "qKahmcnHJWNUPyGXpKNj6q0OWLT7lfz74N1NHE28d3bt2NWstubWIA065rNqoaYdrKerDS"
    "LHcnIYMpYnCNj3P3XcDfiBlCCGjHWZBnDYGr/BCEtiOL5dHl8Ygf9lGqvOHiTL9JC83v5h"
    "fUyWt+azqXsGCk7mzozFxn6YRLxFtfX2l6tPe6u2Gv54Ogw2RlyWbxHyD+e3d/sO+XDJfi"
    "Jb5PWV2pIe2juzdvLq5b4cW4vx0jxTlZNrD92jfcGWxyF6m+ZR81C33APdEuJhNjlQlIjh"
    "+HZ5fAUBvsFGlBfEM9P5fCqBFx1dnBjWLHC10tUUiSOPlYcaY4tajy0S03PDDSInjNtEl7"
    "cJMVwuNTyVq+OOfi1dwhK5Fu3EHbjr7i7/dldOgcSj+uH6409R8zWlT6kXzDcK4UtL4gfW"
    "5Q/MNx60Ei1F7ZFcrEQupmIdND+jrCx+SF3+kOSYnY1GWpLFke7ySGNs+3MefQy7xrDrlq"
    "HdTth1lVP5vBi4gsjQOfEaxpresq56BHmjJ19TmJWETEeYrg+bHsYjuT52+tqOSscTg9ef"
    "H0+hGH3YE1kaYXwwL1cPMcMjOmbvB9HFlp+Pga7fnfr8qxQ2Dj8ud9w1XQE+wkF8EUJgUD"
    "PU2An8MfthUML6y/nV3dXHn15gzHEXYo698LvQ8gWGMrvSwlDZrhZDKL65/OhWjM5JxHsY"
    "bbb9QBF9phU51joca6Cb9i+RwDSKOU8caGMTa7aRMy4t26I/Lr6ytw45k44tcyNCJC2JhM"
    "g+7tAZVbvyKf+0GBIi5YSIbP7UJETkA7j7Ce36E9LpydWpo9HMMOZ55g5Uhn58c1Bq5UO+"
    "O571rqKJH58Ohhx5ZOK4cO6XmebMHhcHgKFHwsxtOP8rTHNe4w/uMpPZYtOUNRd9jOiDZX"
    "vEV6S+au4xSkpg4Tr/omOOFZR6yOe/khpwoPmEcl2JwwqfGp5ETkmsPcesalCPYGADbbHf"
    "zvskV7dSOk1kGHbLMGjWH6lTeaRra27G5DyqZHMelRidRzmrM/o4q8Ibte8hvo2cZM4sep"
    "XPi6fFeoj2cSW0j0vQPs6jDYtIHubikJqoPYbUVAqpcemYwi6pWYAzkcF4cczWhwa8dNQm"
    "0YE1Rz8tiZ6UTg+zbFzo83RpWQxQ6/JIh0asbuHflBTycdlDp8C56Be/Skmhy6aU45TIl5"
    "oU56ekp/2crGsZzvTXWiHRppiIW8C25zVuUh+sdoGbRpljqCWhIo3DGhMlfHFUyKJaMJjh"
    "+3S+4OFbDvsTpCE6C/4N9Qu+ubfYfZ6X8rsjCIryLJMC23tpjKcD4jnEh7AuSFIpRp/wMR"
    "f5Jb9VB4w1/0glg8z6jthjmJrsGRwl8TIKQjlsz5Y1K2JFskIDJVfsUl4wO6r8XpspTvfH"
    "ueLrO+SLO8MXyzOk6qlrSaQ9iqJJqm3LLAVy8M0lGQsXsYpTNWre3jT97mhPJqm0DVQEU5"
    "JoMdfPnsDJodD46KP2PfzqT6u4Kk6LPRWn+QS3k4nS3KoWWptI9xDs7UfWMhT9QOGzqAZ2"
    "Io1gV6n4hEkzG06aGfiaCCcSCHEliKnrOq4OwrEAAlwJ4Kic8YZ5BNEZshfOkIllW950o2"
    "HOiOI4d3mcMwxbbqhLjtTkJNFP04ljSl3TWhtxeoWUck2nzI3oZT8BXeuUSWZTlyL5v9DR"
    "1HEeDxQumejWoMwrsxSNKjpm7qaUfL758AJC4h+pDa6QRwoeEyj2NTU8cIPQsQux9R41Zt"
    "R8y6uJkbFhkxEl3tRZ2sR4YCjnPTBb7rt+xTB0YbS1yJccqh9P6eYHrxNpJCwqEBb8uxvC"
    "p6bFdqaktgP0+hm+x34OB7rZCOq85FaqqD0TtDcPMS3qA42xLhtjQksYCqUhP+TF2SRygn"
    "2oVdh2Vgn4ZkJ9TYuhTYshi1iNRRQz9om61mQlliqdfaVAvA/TPnfUquJZq9LDVvnTVtQM"
    "FlQZ2lhNU0110GYJr8uP7y9vmrIJmlZYQ9RUG3rxZE8J9SBdUBuHCQVkG9ftKpRvL9bk1c"
    "vTN3tTtwtSF2wAc1YMzxhmgZ1ThogK0+LlQhJpcbH4dN1Wnb+GznrbPsSwi8400M4J9m6B"
    "Pq2mgpyWqSCnChUEHjJa+Vo1llIyWFhJEUhpmhAerzeHU0I4fyvO3yXUnGRGCM/Fo0vQ5I"
    "SRmekyM4P1XhplA7AcXOvZJzF5xXNez7AcB5bjaBna9spxhGk3LJUSrFOT473oZ9UjzBut"
    "xxHPUVVojzR/S2J7wlbVgnuK0agSSlOasxIjadpZPAekOJIG0xs2S3mh0t260g259NiLDe"
    "1gPqKKUyqFvFdeEA+9FoGra6tn5dBmr2SzIyXS/Dm24YZ2mlIYj2dkM6KC4wa+fNNY6aVF"
    "zQqiJyK/HC8Cl1kJQziEMHYCWye3g0oUXcPI4CGDh9kq2+TvMLPidjMrViHvxkag9F7rEH"
    "fvoI8eYZ09VVoTnn6dekyBA2YE/Kz6CN251sNDpZSdewkU6Fa++ImI1RqsorJYWyrx3VeY"
    "5IO5m6MknQHuI0gh2VQXpNCy/0301iew2nBQRbCV+KkkZNe7q4byqK4/k/6RV2obTw2bvS"
    "VxmOJIlq7ls43rLTF44l7LIwvLttld34Fsvvmz5xv2oUznK7upQ4I5m8MX/WEbTO5t+8N0"
    "nQa7cBbsEUHFXtCyC9INl5SdSknVIrO7BnCDbDZTfcaPXqDIllsSWS/J9NCnu/2D40gIPm"
    "dCMBpD7WIrOUF0FGUC/TFYEoMlO0a3VgqWVC8PWwC438Vscguidj0bZGt3Yt8XFoivUBxe"
    "py781XwecMFDcv8NXThQTIeJ2J7BtZcBYR1QYw7p3/749p44rkldj7DXXoV3PFGxZ0y5sU"
    "4Ndp/4xiP1iOsseTF3j8o9MmM+xwDs4iV+t0eULTrkfvEw9Gxj4U0df/h1btnfsAvjwHXh"
    "JGx045tvv71PigzxzHeQ8s4jwYKwSc+L1U/YysPLFRkzeIMVf49ipkK8ONxmP6q4cn342X"
    "JQ+CAnP4LL5nupzG1cWA/F9T1U+7zC1g7XnHq0RvOG9l+Oj09OXh+/PHn15uz09euzNy9j"
    "izt/q8z0vrj6CazvlGYcmeMlifTiUaqqcCUSqGvl0u38oUEcha2RNVKFNWHcxfanZ7xSV5"
    "ygcXucoqrqP+ntrvoGlhHsE7itbGZVCjCtz6wVyfaQ82yiPhBd6BYXTkSQ6cq4RJgypuUM"
    "CdtjTH8lL4g+Mb9bQn43KO8F854jMovJoCYZj58d1/pfdSRDdGuwlvUYTkVTjZT6M8PzyW"
    "JmjCnUGzZIqN++8ATPAMzCcmqNp8SwCX8GWRqeIAKiLPm2Q+bM+n8LRANcDMkAy4fU+WRu"
    "eR41iedANjM2kdTZ93fzGutPFxdSCl2zHrTCJ/iT4P9O9yxyAs0LNC96ZV4gN4bcWEdWho"
    "4oQp/4kcFbMcsV2lDqfqlKFB4+DH0k1VSicx5xGekVD47N2hi2yVQI0B2E00U4mEQjpjas"
    "WDNi2cSbWWPq5dWb7XRZQ1XZq8jOPVNNOvLRnFOXKceqzyW8U/qhGEmbJjP1aE3Q5+Kbq6"
    "nMFavKT0nce9U4TUmkj5Tl2VkVzvLsrJi0hHsZIoh9VBoIh817iG6TubzzCAN/VxADmYhg"
    "SHcRmZnZ3aCDi11rgH/+Pxi/TVs="
)
