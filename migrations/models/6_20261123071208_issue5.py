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
        CREATE TABLE IF NOT EXISTS "kept_replies" (
    "id" UUID NOT NULL PRIMARY KEY,
    "principal_id" UUID NOT NULL,
    "operation" VARCHAR(500) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "answer" TEXT,
    "started_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_kept_replie_princip_2a80d5" UNIQUE ("principal_id", "operation", "key")
);
CREATE INDEX IF NOT EXISTS "idx_kept_replie_expires_618450" ON "kept_replies" ("expires_at");
COMMENT ON TABLE "kept_replies" IS 'What a mutation that came with a key of its client''s answered: the same is answered when it comes again.';
        CREATE TABLE IF NOT EXISTS "trusted_documents" (
    "id" VARCHAR(128) NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_trusted_doc_created_0ea030" ON "trusted_documents" ("created_at");
COMMENT ON TABLE "trusted_documents" IS 'A document that clients may name instead of sending it: `python -m server documents allow`.';
        CREATE TABLE IF NOT EXISTS "charges" (
    "id" UUID NOT NULL PRIMARY KEY,
    "call_id" UUID NOT NULL,
    "attempt" INT NOT NULL,
    "project_id" UUID NOT NULL,
    "user_id" UUID,
    "key_id" UUID,
    "workflow_id" UUID,
    "model_id" UUID NOT NULL,
    "provider" VARCHAR(20) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "price_version" VARCHAR(60) NOT NULL,
    "is_estimated" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_charges_call_id_accc1b" UNIQUE ("call_id", "attempt")
);
CREATE INDEX IF NOT EXISTS "idx_charges_project_e017d3" ON "charges" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_charges_created_689532" ON "charges" ("created_at");
COMMENT ON TABLE "charges" IS 'One line of the ledger: a try that used tokens. A trigger refuses changes; it names rows without foreign keys and outlives them.';
        CREATE TABLE IF NOT EXISTS "model_flights" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "owner" UUID NOT NULL,
    "until" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "model_flights" IS 'Of identical calls one asks the model. Whoever holds the row does, for as long as it renews it.';
        CREATE TABLE IF NOT EXISTS "reservations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "window_ids" JSON NOT NULL,
    "amount_micros" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_reservation_expires_cb98ec" ON "reservations" ("expires_at");
COMMENT ON TABLE "reservations" IS 'Set aside for one try of a call. One that nobody settles is given back when it expires.';
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
        CREATE TABLE IF NOT EXISTS "ai_calls" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID,
    "key_id" UUID,
    "workflow_id" UUID,
    "run_id" UUID,
    "step" VARCHAR(100) NOT NULL,
    "task" VARCHAR(60) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "error_code" VARCHAR(40) NOT NULL,
    "error" TEXT NOT NULL,
    "candidates" JSON NOT NULL,
    "reason" VARCHAR(300) NOT NULL,
    "tries" JSON NOT NULL,
    "model_id" UUID,
    "provider" VARCHAR(20) NOT NULL,
    "model_name" VARCHAR(200) NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cost_micros" BIGINT NOT NULL,
    "saved_micros" BIGINT NOT NULL,
    "saved_milliseconds" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "price_version" VARCHAR(60) NOT NULL,
    "cache" VARCHAR(20) NOT NULL,
    "milliseconds" INT NOT NULL,
    "first_token_milliseconds" INT,
    "was_streamed" BOOL NOT NULL,
    "partial_text" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_ai_calls_project_bbf52f" ON "ai_calls" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_ai_calls_run_id_ca492f" ON "ai_calls" ("run_id", "created_at", "id") WHERE run_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_ai_calls_created_b5f3c4" ON "ai_calls" ("created_at");
COMMENT ON TABLE "ai_calls" IS 'Written once, when it has ended. Runs, workflows and users are named without foreign keys: it outlives them.';
        CREATE TABLE IF NOT EXISTS "budgets" (
    "id" UUID NOT NULL PRIMARY KEY,
    "user_id" UUID,
    "key_id" UUID,
    "workflow_id" UUID,
    "period" VARCHAR(20) NOT NULL,
    "limit_micros" BIGINT NOT NULL,
    "is_hard" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_budgets_project_b7cb41" ON "budgets" ("project_id", "created_at", "id");
COMMENT ON TABLE "budgets" IS 'Of all calls that fit what it names: a null fits any. Without a project it is the installation''s own.';
        CREATE TABLE IF NOT EXISTS "budget_windows" (
    "id" UUID NOT NULL PRIMARY KEY,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "spent_micros" BIGINT NOT NULL,
    "reserved_micros" BIGINT NOT NULL,
    "budget_id" UUID NOT NULL REFERENCES "budgets" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_budget_wind_budget__d0b9a7" UNIQUE ("budget_id", "starts_at")
);
COMMENT ON TABLE "budget_windows" IS 'A budget in one of its periods. What was spent is the sum of its charges, kept in the transactions that write them.';
        CREATE TABLE IF NOT EXISTS "kept_answers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "body" BYTEA NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "use_count" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_kept_answer_project_020055" ON "kept_answers" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f85e26" ON "kept_answers" ("expires_at");
COMMENT ON TABLE "kept_answers" IS '`body` is the whole answer as JSON, and `digest` its SHA-256: an entry that was damaged is none.';
        CREATE TABLE IF NOT EXISTS "language_models" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(20) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "base_url" VARCHAR(500) NOT NULL,
    "capabilities" JSON NOT NULL,
    "context_tokens" INT,
    "pricing" VARCHAR(20) NOT NULL,
    "input_micros" BIGINT,
    "output_micros" BIGINT,
    "position" INT NOT NULL,
    "is_enabled" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_language_mo_project_0ec156" ON "language_models" ("project_id", "created_at", "id");
CREATE INDEX IF NOT EXISTS "idx_language_mo_created_63719b" ON "language_models" ("created_at", "id");
COMMENT ON TABLE "language_models" IS 'Of a project or, without one, of the whole installation. Its id is made of what it is (`services/ai/catalogs.py`), so the same model';
        CREATE TABLE IF NOT EXISTS "model_rules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "task" VARCHAR(60) NOT NULL,
    "strategy" VARCHAR(20) NOT NULL,
    "model_ids" JSON NOT NULL,
    "falls_back_when_refused" BOOL NOT NULL,
    "cache_seconds" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_model_rules_project_87ef3e" UNIQUE ("project_id", "task")
);
CREATE INDEX IF NOT EXISTS "idx_model_rules_project_de47f1" ON "model_rules" ("project_id", "created_at", "id");
COMMENT ON TABLE "model_rules" IS 'Which models a kind of task goes to. The rule of the task \"\" is for every task that has none of its own.';
        CREATE TABLE IF NOT EXISTS "provider_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "provider" VARCHAR(20) NOT NULL,
    "base_url" VARCHAR(500) NOT NULL,
    "sealed" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_provider_ke_project_06f2ab" UNIQUE ("project_id", "provider", "base_url")
);
CREATE INDEX IF NOT EXISTS "idx_provider_ke_project_9854f9" ON "provider_keys" ("project_id", "created_at", "id");
COMMENT ON TABLE "provider_keys" IS 'A project''s own. It is sent to this one address and to no other; it is sealed, and nothing reads it out again.';
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
        ALTER TABLE "sessions" ADD "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "sessions" ALTER COLUMN "last_seen_at" DROP DEFAULT;
        ALTER TABLE "sessions" ADD "device" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "sessions" ADD "method" VARCHAR(20) NOT NULL DEFAULT 'PASSWORD';
        ALTER TABLE "sessions" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
        ALTER TABLE "users" ADD "verified_at" TIMESTAMPTZ;
        ALTER TABLE "projects" ADD "concurrency" INT;
        ALTER TABLE "projects" ADD "deleted_at" TIMESTAMPTZ;
        ALTER TABLE "letters" ADD "key" VARCHAR(300) UNIQUE;
        ALTER TABLE "letters" ADD "project_id" UUID;
        ALTER TABLE "approvals" ADD "rejections_needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "letter_seconds" INT;
        ALTER TABLE "approvals" ADD "needed" INT NOT NULL DEFAULT 1;
        ALTER TABLE "approvals" ADD "letters_left" INT NOT NULL DEFAULT 0;
        ALTER TABLE "approvals" ADD "barred" JSON;
        ALTER TABLE "approvals" ADD "letter_at" TIMESTAMPTZ;
        ALTER TABLE "approvals" DROP COLUMN "answer_key";
        ALTER TABLE "schedules" ADD "tags" JSON;
        ALTER TABLE "webhooks" ADD "tags" JSON;
        ALTER TABLE "workflows" ADD "tags" JSON;
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_89515e" ON "sessions" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_projects_deleted_8080b3" ON "projects" ("deleted_at") WHERE deleted_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_projects_concurr_7e9797" ON "projects" ("concurrency") WHERE concurrency IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_address_a222af" ON "letters" ("address");
        CREATE INDEX IF NOT EXISTS "idx_letters_project_674cfb" ON "letters" ("project_id", "created_at") WHERE project_id IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_letters_created_59c02a" ON "letters" ("created_at") WHERE next_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_approvals_letter__b9eba2" ON "approvals" ("letter_at") WHERE letter_at IS NOT NULL;
        ALTER TABLE "steps" DROP CONSTRAINT IF EXISTS "steps_run_id_fkey";
        ALTER TABLE "runs" DROP CONSTRAINT IF EXISTS "runs_version_id_fkey";
CREATE FUNCTION charge_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was charged stays charged'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON charges FOR EACH ROW EXECUTE FUNCTION charge_is_immutable();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_approvals_letter__b9eba2";
        DROP INDEX IF EXISTS "uid_letters_key_384f76";
        DROP INDEX IF EXISTS "idx_letters_created_59c02a";
        DROP INDEX IF EXISTS "idx_letters_project_674cfb";
        DROP INDEX IF EXISTS "idx_letters_address_a222af";
        DROP INDEX IF EXISTS "idx_projects_concurr_7e9797";
        DROP INDEX IF EXISTS "idx_projects_deleted_8080b3";
        DROP INDEX IF EXISTS "idx_sessions_user_id_89515e";
        ALTER TABLE "sessions" DROP COLUMN "last_seen_at";
        ALTER TABLE "sessions" DROP COLUMN "device";
        ALTER TABLE "sessions" DROP COLUMN "method";
        ALTER TABLE "sessions" DROP COLUMN "address";
        ALTER TABLE "users" DROP COLUMN "verified_at";
        ALTER TABLE "projects" DROP COLUMN "concurrency";
        ALTER TABLE "projects" DROP COLUMN "deleted_at";
        ALTER TABLE "letters" DROP COLUMN "key";
        ALTER TABLE "letters" DROP COLUMN "project_id";
        ALTER TABLE "approvals" ADD "answer_key" VARCHAR(200);
        ALTER TABLE "approvals" DROP COLUMN "rejections_needed";
        ALTER TABLE "approvals" DROP COLUMN "letter_seconds";
        ALTER TABLE "approvals" DROP COLUMN "needed";
        ALTER TABLE "approvals" DROP COLUMN "letters_left";
        ALTER TABLE "approvals" DROP COLUMN "barred";
        ALTER TABLE "approvals" DROP COLUMN "letter_at";
        ALTER TABLE "schedules" DROP COLUMN "tags";
        ALTER TABLE "webhooks" DROP COLUMN "tags";
        ALTER TABLE "workflows" DROP COLUMN "tags";
        DROP TABLE IF EXISTS "project_invitations";
        DROP TABLE IF EXISTS "kept_replies";
        DROP TABLE IF EXISTS "model_flights";
        DROP TABLE IF EXISTS "ai_calls";
        DROP TABLE IF EXISTS "language_models";
        DROP TABLE IF EXISTS "quota_overrides";
        DROP TABLE IF EXISTS "reservations";
        DROP TABLE IF EXISTS "kept_answers";
        DROP TABLE IF EXISTS "model_rules";
        DROP TABLE IF EXISTS "recovery_codes";
        DROP TABLE IF EXISTS "trusted_documents";
        DROP TABLE IF EXISTS "secrets";
        DROP TABLE IF EXISTS "budget_windows";
        DROP TABLE IF EXISTS "project_usages";
        DROP TABLE IF EXISTS "passkey_challenges";
        DROP TABLE IF EXISTS "charges";
        DROP TABLE IF EXISTS "identities";
        DROP TABLE IF EXISTS "approval_answers";
        DROP TABLE IF EXISTS "two_factor_challenges";
        DROP TABLE IF EXISTS "two_factors";
        DROP TABLE IF EXISTS "approval_links";
        DROP TABLE IF EXISTS "oidc_flows";
        DROP TABLE IF EXISTS "attempts";
        DROP TABLE IF EXISTS "sealing_checks";
        DROP TABLE IF EXISTS "tickets";
        DROP TABLE IF EXISTS "provider_keys";
        DROP TABLE IF EXISTS "signing_keys";
        DROP TABLE IF EXISTS "budgets";
        DROP TABLE IF EXISTS "passkeys";
        DROP TABLE IF EXISTS "api_keys";
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_d4822f" ON "sessions" ("user_id", "created_at");
        DROP FUNCTION IF EXISTS charge_is_immutable();
        ALTER TABLE "steps" ADD CONSTRAINT "steps_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs" ("id") ON DELETE CASCADE;
        ALTER TABLE "runs" ADD CONSTRAINT "runs_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "workflow_versions" ("id") ON DELETE CASCADE;"""


MODELS_STATE = (
    "eJztfW1z2ziy7l9B+UtmqjTe+C3JZvZulZ14ZnyTiXNsZ7NzZrZkSIQkHlOkhiCt+Ozd/3"
    "7R4DsJUoQkUhTdVVs7sYgGyQcg0P10o/vfB3PHYBY/vGETl/HZnfPA7IO35N8HNp0z8Q/l"
    "9QE5oItFchV+8OjIkgJu0HLoQVN5iY6459KxJ65OqMWZ+MlgfOyaC8904G4H1zYjlmk/EG"
    "dCKOGMc3HhBSfjGTXtQ3JtW0/EmzEyo3xGTE4e2ML7kZge/JsvmO2R5YzZ4gfxpz8eC3nH"
    "hWsm5z4zDuEhDGcsnsK0py3dz7fNP30mUJgy0ZMr7vr7v8TPpm2wb4zDn78fhDeG5mOXUY"
    "8ZQ+od/AvaLR6GE5NZRmYsTAOayt+H3tNC/vbly9X7n2RLeMnRcOxY/txOWi+evJljx819"
    "3zQOQQauTZnNXLhtamRs37LCoYx+Cl5F/OC5PovfwUh+MNiE+haM78HfJr49hmElY8dlh6"
    "bBD222HJrG38PnS7UdDj9d3w1vL++Gw4PCnIDnyA1b+NPYsWE+mbYHMP77P0G/CSry1wO4"
    "wbtfzm++O3n1vcTB4d7UlRclZgf/kYLUo4GoHJIEajl7hzD+RcjfzairhjwrlYNePHQzoE"
    "dQNQDuwZx+G1rMnnoz8eer0wqw/3F+I/F+dSrxdsQXHywIn8Irx/ISwJ7AnJr2BZjfiyue"
    "OWdqqLOSOaiNUPQw+sc6wEc/JMgnq1fZfB9bzvjh0HaWu5jud1e/Xt7enf/6Gbqfc/6nJW"
    "E8v7uEK8fy16fcr9+9yo1W3An5enX3C4E/yX9ff7rMf0Nxu7v/PoBnor7nDMWLD6mRhir6"
    "OfopM/rs28IU3a0x+lnJXY1+gx9en4ZZ7phrDHJabgtDHK6bOMINjHCgyAz1FJSs1DYVle"
    "4O7QqVBFS/yYNSI0kpi1mAfxIbjzm1P7AnCfOVeBRqj5kC01CXv0162k9gk1+Tz9qly1hj"
    "zs0s8Q/x3swLlLfz23fn7y8PJNQjOn5YUtcYZjCHK86xk/slblu8ND+e53+hNp1KfOBF4L"
    "Fz2CtMrNSwlFtX4ZvVtKvOCRcz4wfTJg78jxGDPZpjdkgubUPgDBYNsw1O2CNzhcUD2quw"
    "e6hHxuLRwDgyvaLxtK1O61hIPmduzjwaSMsGjaQOGElzMXCOAm4wkC5tf15YjzLQJ9LbMZ"
    "Rq6eufz29vv17fvG8K6KzBdPyyhsF0/LLUYIJLWYMp+NZ0bNJEokWY24H3TR1435TD+6YA"
    "r9B5xPTnOvimRHoHMBr8aPBv006wKPeGnDF7jfHPy+IM2McZsHCdx7U+/4wgjv0+jr2wCt"
    "Ya+rQc8kBdHmEw1zRJoJQIMkDVDFBkDG9I/3wJu9lPSFdyP6kJpUv8JFAXndhZ0C9C+Z8+"
    "3DCLeiFto8Y77zrvCe7/aZImk3NUwZFFc7ecIIPhr8eOlSOwmplC9qmd1XBQwT6xOTUtHU"
    "s9FuidY/74rI6hLlqVM01nBVNd/lcD3qh9eyxIa/gevazDNIlWpfjKa1l8F5TzpSNWSt0o"
    "k4JgDxE/roX4cQXix0XEH5lriu7WsUFyomiGdNkMMfnQMDngrNiNLxzHYtQu2ZCzkrlhHg"
    "nRpr6s+Jd2x/bi+vpjZlgvru5yX9SXXy8uxeImx1M0MgN1+urTHVK7z/ybK9iqdUyrtAd7"
    "faOqfzEMBd3ggT1tCNLnoJe+guQthYUpLDzHHY5n1ALdgW2I2N3S+Un2+C7qsK/gmQazPd"
    "MzN0XsKuint5NszuYj5vKZudgQqF9lR32FiS7M4eYL1vnC/NDf9cq0H01PIrDpNxd3tLd2"
    "xoqV3Rw/MG/TtVx20tfJ5DKhpBobU9PQSU8nEV2Az5haG69JQTc9R2lIbb4MqfPNwTqXnf"
    "UdMjhCuCXAPoquertU+Ru70Py+7nQcjriwR2Zvutvdii4uoZ+eAvUo1qbNNaevjvswsZzl"
    "P4LeeoSVljdWZUOXA3ttsztH/J+G+dwzYDU81xHnonBep+iYcv91mvmpc8DjKxud+97MJm"
    "OXSVOcWm8J5fJYu3gZgwSjOyBwQl28G6MGnMGQhzO8GZzXEE/AVKc8tthz3aMeYdwGnvbo"
    "or8d/cHN+oOTz0wZQlcOdEGwd/ENR6f1AD+tQvxU4YL3R5Y5HoaLcm73M23qPpV44DNyeS"
    "/hkxeQqns2xau8hB+vLzKOKIHqxdWn85vfvvv1/J/fZ7xRH68//Ry1T68wF7/dXZ7n8IeD"
    "hAJW31a4DC/M6ZXtlZwczsjl8Ddr6cBdQ188r/jPD389Pj45eX388uTVm7PT16/P3rx8I9"
    "rKJy5eel01ZFc/g4s28zGgzxZ9toXjOELvWmf887IYEdPlkcbAfAzM3+PA/CZDzUOrPHH4"
    "l1vumaCAlSZ8LihhtTH/FZIkUJuIL3kG+vyYekFaOc+RKReEpS3mT9FU15DDyPauLCeDCk"
    "t74btCQsvYTon00N7efh4FZ2lr74hpmQ1m9v6oOSuncMqQiNY67Wj2omTv6Ivtp1HYr8x5"
    "bSLfM619HdMMrbIOj69GzHSTWi9E/oCj5p34U6XxZq5Xartu2FJMQKOupnsrLCGDE9MmE6"
    "GpQqbljO4aKqxBHmaaycJc1H437EuhEf+ejiwOPVLi3YL96V+oL3dOX05GR0fvSAv1UGfe"
    "vtKBeVz7uCGhOwBHv3CeRm/zKggiYVxNGFdFXWnTxjpBVx1FdyV3XJhhXWKQkwFQKNKZ0S"
    "nXopMXrKlC3+UVXYi9gmy8dCwd44fki7hihUVLBMAT050zg4xACxb/5h4BDQiuU/7Aie2M"
    "HONJ6tDUDuK3irp2WzfFeLEeaOWciXFRKBJ37FtZWEcs0Qt9vEo3uPznXUYtiPRudTxN1D"
    "ylp7+DEJusfh5kyPTYooh5VTBNRqy9WJqXTVlBuwmkida6dXTnnCzaSF3WktFGes6j351A"
    "mp36t7ZoFdXJGVLkmDc785pmtvdTqahzAGhVgFJ0rqfh8KQuTNQtBydtx1ysDDlSZyKpY0"
    "Bqxx0lBV1kmZYlhbqWYJPJ+pbpsz6H5EpadrYTFc0cCMPNEH8HB35Gvic9MEFrMqcPjIOx"
    "J0zEqjoyTd8Wo566svoPKuxFLLnZihdn/4r27HGYmeS8Sqne8lmdl+sh2Nuf2eLuKuWwlP"
    "iI2/eG9Dg+On19+ubk1WnMdcS/VFEcRToD48uegzEbpHxZi8vIiSJl1eVx7g5p0d1BxdM/"
    "XTKwW/PdxukrFSZ4OrVlueGdTaRZw9q2I28pgWM7BPI/iT7cwAp2Fszm0qUKnlXf5YcEnK"
    "5xowfxjUvbdvQU2Mn+6H/Y2PuRhGUIheErzH9h+5MZhEUqrO7Wb6+MsDQ594P5HnZRCKxE"
    "D28nFr5BhcUeTQsdyyYt00Or5qSOCXlSbkKeFEzI5EupC3Ei0UOAz2plAjmrSARyVswDEq"
    "1BGiCnRHqI8vHZWR0q5OysoqDMWeHQ0o4L9tTyjja1ArdQsAc908/ZyMNkHs9lpNGcR3Me"
    "zXmlOX9tGuOfLPndFMz5+Nqgypx3RKshpIitac5fC1t5SZ8g10bKmAbvNLzRIbmk4xkY06"
    "FT22XivyYnU8cxpLMbbG0Ivgw82nAsMcixCR7NtwXrvdG7/WH/YYMbPci+TywQpmTkCizE"
    "TUZsatoD6WcXc99jwXX5p8A5bjZ24A/xMEFTGe4dt1yIUSMT0zb5LOAbAj5BdiKfFt31nV"
    "omB2j879b4D8NdNHf7rBSmKsliKpYZ3xV4ODozNyPUw6nbSL3NYCPRD+nJimFMz8rIh2Dz"
    "1AY6J9bDad0A1KD76COdkVoL6Pxa3OsJHWqT2jjn5XpHHG4f6rCysUKPKz+ol5bpAcRtH9"
    "SzISWN9tzOSvUA9qZn9o7SwjyrhXo/vJMtTeFn7ZtszXOGnsm980x2v3RMS+g2UjgGg7Wf"
    "g9cvYKDWcu/mRNG72+VxDtwja41zThTHuWvjrHH4vUkv6a05tQXMH9RlClNXB1WeUh60G9"
    "avVgihxPe2Px8x9z48pQvCQQapiceC9K0OOP3eghdz4TrjIKhYOgtBQraw2TcvEPJkdteB"
    "/GNp2op455buiT7L7rh6KkoYynlQhLv0iGAisJ0zgrvlArZ8SJAzajHF5K1K8BVJ9MLX0D"
    "ZvCCsuH05cZ66rGWQldxXgiZpB1zWDX5lc7xRaQXilUiMQeyfwTsO5bFtPKSgfYeW5ofAW"
    "csuFCDv1qSE5KmFL0SAjhkeJurgzu45VwhCtzkkRyfZiT2k6IwUeEnhuW0um4HG4QuutbF"
    "kpDCDPfVIYj99kPH5q694wJP9z0tN+ArsyKj/7oaoD8/MzdwvA4lmHnRQuDaezQllPzfSV"
    "2noDanpBJy/q3DALk/c8CECVDUCYfVu4QQxzDEP4huFNowl4IBuLR4c/yNdfLm8uSdIXub"
    "olYqKQT18+fgwmfuqWYtjHvusye/y0+T1TnWVvirZFW/txBevXee9za/ZEI/7n9JMVYC4n"
    "A3NiPfD1t80HMtd13OHScR/gwJqmCqoUxrMihbMikN0Htn36pJNbsCi4lgOhY6Bu24OQ3o"
    "PrY5uTQmAVwCLL84xZnpQ2rTn6WUkMIOnaKGu4idIZn2N3THYu6JRNSPw/e6YAl1n5mS+G"
    "Lsw4jmV9jM4XZhg100eMTPvR9CQCG8J0FXfUV6jC1AubwXQbV0PrI0R/+o4w16ESi2tuXN"
    "Plv6Cz67CvviIG/MaI8k2xeh9201eYqDkcU8vadCk334lO+orRyDemG69PF7KTvdUBqxGC"
    "1DjDIMn5hjB9ED2dy476Opssak99OmXDxMmwPlwfw85+hT97Ornkqw5d39p0LZcg3fhWbx"
    "fzKGHQFpTzz2FXPdbQ6QLwohvvfWE3fYWJPTLbG8p6Y5sBdQkdfRX99BUpDkBJuDa2ZWxP"
    "otVXpCI/yoY4fQ276RNMWjEQ6dgUOlW4bSM0o+KVqzH9EnXUE01CM0wkJKUUUSIJXVUeJJ"
    "Imxmokw5ykcjkSx7ae5N+QTgPSUIJSHRSUgGNV7gtOQmpyZi7guuU4D8yAE1ZL05sRBsks"
    "fbhPutijzG4JrcfOwhStZ8xVFJfc6ZPUCYmpjEiHkPUoNgvj1TGmpGNLfQsxJVx8U2sfCI"
    "iFe4j29k8ELFw2Mb/pTOZEone5GY9e1ZnLebdfaiq/wtyMNaHefjIqR3SzJtwK0a0k/3o+"
    "iK+fhaa0E4w/6Fr8AcYY4eh3LukUfuNYVAhHeuP0Yo9AeayVXSwtiaPc5VHG8794/reLcO"
    "L5Xzz/21lUO3r+NxVGq3DuZINsV+fsyUX31il8FvpUPLH72y94zrcClcpkBj3xMwlUfgOu"
    "cs+0LPL58tP7q08/vwUHypjaZASuGihJPhXjoPDmNHuvjf016JFpa9ct98jsQw7v9rwETW"
    "TxxhxNLXlkoFqQr4gkqen9iqVbPFIdLrJNLRlNIy73Ff1CZRmp3vnCGqjIgpTxMyYfOkQZ"
    "d21H6dMwS0tCfKqjJ01SpCCI2SjykRrI3iHd1B1iRJduSj7w9kinbi4EK6EtrIUZdMVTpP"
    "KL7aCARHA0WVU8Ij60XFE4Ijkd3WB6aPlg+fTQSNS0tWth6OxOLCysyVChSTeRgw1N2uds"
    "6/gLY83Rz0ri6O/j6GN01HMZabS80fLuknlYx/LelWlILfGG72Zs/HCgNBBT1wfVZqJsOR"
    "xD09pBCYy4zvItocSDgn0yKoA9Mvdp5BhP5EF833xAApU3ONoJUQUP7Clo6c1MTqI8Sy94"
    "eHyUE+qytJAqQKG1+2Klwa6sZYPOGrkdciI24B1HE7d5E7ewT+9mN8km9lNsJ4XMf+X7iS"
    "Lj4OoN5WuwPDPiLGCKOC7hFKrHTmT513AbJqYYH0YN+DnIOuA+yqQCnHmeGElFWdot9ruK"
    "CJXvjUxoBzeJYGSUu8TqMJ9YuBdrWtObxlyMTBHpC3NammU+kuhRevm/Hh+fnLw+fnny6s"
    "3Z6evXZ29exnnmi5eqEs5fXP0MOecz6BeT0KPRjEYzGs111JwgRZVCvYlzV60O4Jf5smpq"
    "NeccguGXFNIeUe5DuDzwkYfknn0bM2Yw457AkwibVRqrfEHHDMxRx7cNmQ1pIBUSuQfxwI"
    "ZdMmGsAqFJ/AVcVITxt3fbOhH90TNgHH+nlCKXiec3VHn0KjbrlNBa+/VaS9rLXu3Wrm9z"
    "8cEYVBGcUwl9Rg7RXw99LkxASKE8evKUSYErBqAgimOw5hgsmG0M5+bYdXSHICeJI7DeCE"
    "RqgA5zmpZp8cALaWpXzVvC9UzhKlu4aAxnNR8dt3VOFOMW3u6hN9tznAfIuOXYKj3rJ8uh"
    "JetcXjA3/BOQ3LeVrmJg319/ufh4ST7fXL67ur26/pQdSXkRfhI/mIEZeXN5/rHjJMhOXU"
    "NbpEB0DPUadEmUTrp5sqQLA7B9qmQj+uPcN0zv0vZcdZrq5OqgMlU1tBsy0dCsy4NcTwiN"
    "nC0D4rjgaOHOnIHT/gUndDx2fMgUYDk2OyRXXsBOgKefk9ETMY2AqHB8j0wCvg18+lymGh"
    "A/WuYjA5qCzZUJqlu8tUaGg3DMy5NSlzZA9qSdtXBQwZ7seLvpmN9jO8fudpbfqZdocsY5"
    "1MXWAzQrhZhmMRUrvyaeiQRimcVS2FHiYkn2DTWYKZEWGYh2CIjtH1Gi4ygrVW18Y4kexj"
    "q8qkPwvCrnd14Vk5lQV6h5AUgaKOfE+jeTmwJab+XNCOHim0V0xMCYKcJ5+U2sAf/3NqBg"
    "MnAmEnku0hx75P8Ry+R7GLBTgWaEQnmIZ/WBRTrxVEkfyxGOBRDgWgDjidDnxq13JFj6I/"
    "M8ye0UKLTwyqCKPrNkm5rE2b0YQY/Z3r1MsynD6yXzNHPEg4olwX4Iw3NEr8S0yXLmwGkY"
    "maBTklLAaAlRNhddwumWGbNlaE/wFEGvtge82NR8FNf8RZFC29VDrCbT/n2QDNmBzb558E"
    "lDG/Zt4QaWbDyc4VCFX0b0tR/IxmIU4A/y9ZfLm0sSdkSubon46sIEILDypG6WWkK2er/w"
    "Xr/Hts6/cjcuZQ83foyk5+ybI93Yln5WTjc+iJdU2xirA9gj2R7adNuPX98XVqI9iJvIcB"
    "tuKEWUy8+WpUR6gXIbh8ty1KXOpA6bb6U2W4dOSZ7UCvM5qQjzOSmG+aAvqAF2WGiGQl1U"
    "LMSlwYFpkd4EBh4fnb4+fXPy6jSOB4x/qQoDLIb8RdpxAc9qUzkltqPMKWgmbxKCBobVGs"
    "OeEsOEOV0eX+a6joJlrAjjjQR653c4q7W3n1Xs7WfFvR1Jxuf2dXWEZLwzxw/q1K/hlUEV"
    "yejJNnVJxtCClfzecgYH/cLjg7ANDAi1gbOjHvwqWtCR43sKlnDdXurEzEUFtBa+K8aYBU"
    "FyacM7/Xsqiz3GynWAvIoGR7lLreavUuK9sPyRwuoDhYWVbFoJYkL967npX1jJ5tkNMxzr"
    "XYulWCBNsR8jjKWbm0xOhOWF65y162h54fPAbXGgOpEXXhpUHsdLuT22W+alYIXLXOqVVn"
    "WLXsbnoAeX29QTalq+q0phUuofS4u05x9rEvM+usi6BnKftBBIc7aOKZmWwyHu9BBHW5Tm"
    "CKfEcIA7N8Adccl8YAvvhi0sZfaE5GKltvYgmg1d0a527gSZwZqSue9RSSPJSOuxuHmQu5"
    "HK6gbOhJgeJ2PRre1BWgObQ8JG422Qzxpam8mvQQS2KbpxINcBnYqZUpI6u6Ubl+TWNu2x"
    "uaBWpLXLFN7hCUVQHfO5ttH108gasVGahOwQ1g+Oy8ohA5DTVTPfQl1zKyPUQ0dPIxEguz"
    "RpO4VuIynyJuL+zIXPXaGzlaOcE+sh2g3kA5CbcBHl8pj7RGIrceDdXXgbibjnHnXXc11m"
    "JdF1uS92Croun8Uwd8QcvXN9Lsb8vTP258xWhwrmmgwqYwaDxkMjbF23xgGJBEILUZqCnM"
    "zpk8ylly6uxJltiJkhLMC35D6Y2eSHeVhvKe5HGIaW5SzvFYUNmr1XHR9I+sStloVZrswo"
    "TZz9d4IcHb+pocKIVqU6jLxWbWBCFUgdlSZq3wuNsW2NBoOxcKvbyVb3PizZqtrj4muVm1"
    "tU9LUNN3kq+TEmb+0iK7nborGdohmOapE6RxWkzlGR1Ek/mcbenBPrwQG11jdoiaUiKKQ8"
    "61hKZKO8Y12b5hXQY+IxVIM2CCLpWKGJ7n5nWG2zkyUkSjAvrwcYCv704YZZZe7DEO4b2U"
    "mP0P5Pk2ZNiJbCqElwLDdpUgNW44yv45pT074Pyp/Lc7hzasgjunAwd04fmCwa6oiv6S25"
    "d337L38T//f3v/yNe2wh/mN6bP73e1lB4z64s/jN+Ps9VMWQtdRld6MnMhP9KU4Ht3//Oq"
    "aakTIe0Vbroq32SC1fFeYMSpwa7kQCFdoyhTY3DtBBXssNPlgdMzmR6B2X3UjsA9oRz9mO"
    "iMZwpFtSpCCIueNy9FO4qWvimhNDG63aRkurThsaaWkKfz+hXWml5SaX2kxTLw9bALjmyc"
    "5urgYrsS0siBl0xVOkElnv4Hyn+Y5a1oHqeGdwZVB5utMcjkWjumcFXNPzmC2tqEEcbA95"
    "2JkYQuOQ3Pg2Fxcc92FiQYVDsL3gXKz4l8tkCIWxdqXFtm++sSsul1ldmJsVNRk3y60e9J"
    "3PKL9BNAlamxuoCuXWJpYgxHJ53cQyWjY1Ac2JIapZVJM1vy6giQRimY93Zwsduihq3wM/"
    "fwsxFR7lDzroRu17h+72ywsK68nzS/Ilrk5PmUj3MDxo+9kpZf5pAZ+hFYGVlerdnD6tA/"
    "NpOcynapiLCJcHX/UpL3jrYVfCkjWBbdeLvMpIoa+qXvCVMJi53qnnRKIHU7uFcjbiAfQm"
    "ciyAc7jeHJY8n6bdkZZBy6NQgOnRNFRnm8tXhbRM79aF7attwfTTDZzPSvUQ5gaiAkx74X"
    "tDmShcFYxnTksT/OUle1ME66/Hxycnr49fnrx6c3b6+vXZm5dxqr/ipaqcfxdXP0Pav8xg"
    "FPMAOr637hAURHEM1huDsVjxh3Nz7DqaI5ATRPzXw5/TR2asNQB5SRyBzUbAEvozE0+kDM"
    "2uMQ5ZeRyNNdcj33WZPdZKBZWWaVH3+XL7viXrs47tWW55FsuommM2fGQu10xrVhDsnaK5"
    "fc57TMeztSsyxcLIeNcxnSqX8NL1e3crd5NYbzll98R0eahur9gqy9OiV3SxFuYdo1i2Df"
    "mS8qHon0G4lkIjcRyLUbskGCEnmoN3JGSbmtPxL+2SWBfX1x8zTOHFVd6f8OXXi8ub747k"
    "giIamV6JBrKgrmdSa6ib8SYvh6n8MPENntTAE9874OzxxHcHTnw3Get+4RtTddHi8MqgKt"
    "Z9JNvUDHW/nkDmPiKD44NkgBMoNxwWGIa787eEygeEKxBt/nRIvobh5ZSEIIbViCFZPeQO"
    "FL3JE+4vOHGWipz4rd0V80xhNDl6eTGaHKPJ9wjVBXNNpyT1a40657E00mo1aDXLnJvruQ"
    "jzkn1i1lp2i5h8KOa2Lg+UkmqRAor0jL1lgJCFQBZiZyxEbzbsjpEQ3cS1taxzS/GeznLD"
    "rHMBufBVdrWHW/dOcs9lMCslbBJMV9E2w9RI1ikaEUgR05bJ28IygoEKzA+JrD24pJzwBR"
    "R7CLkS7s/jgoNCgZgyPiBQUBF6gevipjancocJ2ZmlK3bTknwFO3oGZanDUUyPydo/SQHD"
    "FOGDjE47G8SggtFJRkdTA8sIYk2fTmta8ntfL/YxJ4nRduuZlWIwoUzPegGoCmEch/XGId"
    "za9TaYjBD6PatNjmTj39DiSBxs+wnrSosjM6265PR8J9VAlQ4dXqnUnkMlsqbTU6iplhno"
    "qqBsWkxg4oLH0XOfAm3T58wgwfmTQ3Iufjenoglx2URckTqrLW73Y+yuJC6k4lKl3ZL5uV"
    "bk/OrCAykVavDQhnOFeh6bL4r69O85I1aV9QszdHVNA08NbF28UyK4HeWLAocfRwHOUvUq"
    "JdEnx8nW4mMxWqyBaYqRFBhJ0U0sMZKiCVR3mCGjnwvo/qTI2OOQlP1KktEi0Jgmo5/hP/"
    "uZKaN3w7B/yTL6NwSYHwDzA+xwj91+hgCTDxn3zLlEpLiqrIjvzIjiOV+M8sQoz9LYg4J7"
    "cDd+rA9s4Z3bfCldKAVfVurqoMqfBbFQQyob1i1NOnKMp/sovmo5EwsLCToglBPItTmQnp"
    "97w5yKZeVexl7d/nL+w/HZq7fiCmF27GyCcC2DzuEFoUPbsZmiFmkLN9Q5vyf9TOzbwhTz"
    "CP1MHfEzPTAtXS5s3rvCl69O6+gVp+V6xWler4CPT2Wl2NR9KgkoCSXyasRTmDp7zxS3Kj"
    "UirM0a71QCx4urT+c3v6mzV1woarle/HZ3eZ6viCgXMp35nEj0UVne+qT2ORPg+bYC4yr7"
    "OyOGQWprmt6oMD8zhTn35a0z9CmxLYz7/vjg9m58U3qx5hBnJTHmvtPDjFEz/Tze2FFg9z"
    "jH0kdqT31x6Vf480DB1GQbDKrIGitsOkyu1cu8FCcyctxBHKvr2KJ1GAgcsCrp5EaH5Mrj"
    "xJQ0yZwaMmQ4SpwkfvruHk5tmGPG/0LNv4yFWW45U364eLr/fkC4E5y9Ey9K5tFrFRIz7f"
    "qh/rDH1LYdj4zkcT9X/P9SyG6rWPHvvc3yJO8E/3e6ZyRRdVRNjZQvGGGjF2GjG1uDUTV6"
    "UTUjytnQdy0djNMyvcu8flYL5bMKlM+KKI/pgo5My/Q0C63l5bDeWr16a+JOkP24NE6pIj"
    "4mL4gZwVUnHswx3G/tTTAW7+Uyve09MIhfXCfcKy/Zo8m8m8DHdQahIIqjsO4oCG3d9JTB"
    "YKXop0V643DZ2koOgVs2vOg6EV+JICb1w3Av9F7tAe3dsV2kN6x3N3HdY9Jbctk/WeZ0pq"
    "wukL48qCK8g7NWE9myPt1tGsz2zDGNEv9DtjjKH4L4QdklZItz2CNzycwR7yMvuM6SGA7k"
    "h5s4MrLQcuwp/Nf0iCvmzxL+pSwx0PT9VpPRpbwyhsVtNYKonFp2lraKVy7fFGIBdIPmg7"
    "PEx6RgNFcEiERCGDjQOQ2qIwHzcte58eU7q7ckebHGhuSKdjW3o68zczwLNgFOKHkwISfS"
    "hHhifyBTB/IiOYfkDrYD0Wfk+JRX/zj44wCcmrA7wNbxFPwsw9hnNIhdj1KbKovftHtrZV"
    "qnlDIHPZTndFI7UfvhLt3vwHo5bhoqRNS+d66l7R/Zg3t5bFqioa1m4tPySMXXTvhgqurN"
    "lnvxMkLowqvnwpuAITSEfXu4nDF7GKQP1KUpK3rBM6o6pCUUAB/q11ouyPXI97E1Eh4Z4e"
    "dmz3SIEd6jLWW/KOGOArvHnPDnMHhSjNaBwgBPXx5UmeBREOYQcgzXM8LPo1DjsGIruZLh"
    "whzqhHgQFmyGpK1hiEkZJC4Wv9sOccCW/TEML+aMWswIDpvb4ooYLyKWcENStrJg7FSMjK"
    "pySdu3X2WMpwNZ43hANM73zjjHgOaWLUgMuG0j4DZY6YoY37FvZZVcYoleTOMqDfnyn3fV"
    "lnkm5UDUfEXErczqv5YNk5FEG2YfbRi0YJ/z6KMFixYsWrB1LNgbWamMhi9esGDTlwdVFq"
    "ybNKxpwN4yYd1xoalLlyzYipDRzIFDtBBydEigsI90z9oOpF8StqLnWYyD2Tg1H5lNAAEC"
    "JDoYi2GqhaKl2uB96pyoxaRq3TIvgxqxug6zrBR6zOp5zOgcEkutdUSlIIqJodc+o4L5a3"
    "qr9HYkDO18AawbVeYCia9V6g80bFVTefgVEmUUy13DT0sZIgZhXNxjCzJiUxPKYDtkSU1P"
    "8tQWo1C97/Plp/dXn34WKsGYvSWjJ9lZmDYW9APuEPHCT2TBnIUlnkFoD5DRI+66qGp05q"
    "m2kurD9e3yi6pf/32QTBexmnkec6XaM5ALCbgBpHYYPkw4TcLvMlpUDmRjAR78Qb7+cnlz"
    "SeKuyNUtEV89+fTl48dAYUZtarfaFMw4TSs7JdIu6J00sNP7tGd6llZqkVigFwRxC7lF0k"
    "9WwLmcic+J9cDh0TYZL0zvuY69FbXfyNLqWJBWg4aW61h6aVxiATRl6yEMpTy1EI4FEOF6"
    "CI+o66ocpOUQJxK4TNSC2GbMUEFcysIkAu3RL0dNqRdbjpF1GZhPYNEMtXFVyiLEeYgn1L"
    "T40IEgebWraUWkfUEaI+w1Iuy5Rz1fsefVPcgTSbeoLofkSVNac9ORWI/U8vX0uEQCt8Ca"
    "efjmc6aqkVFu/aVE0PLTtvwC6nKtSJycKBZJ6Jr3oaNOJhzlxkY5YfU1BzkjiGPc/THmQt"
    "GZKIa51KbJi2Fqw7xCHX4D+mdWi4J4aBUPreKqpdQzR0+aDsmiJKYzzGfXxnDqrYPq+rYm"
    "oIkEgomx6W3Gpufm7RZwvQl66SmmyZe6Gs/U9rMFXL9wVoeT6uY2tRLX4ladwVc8Rio2TB"
    "0GmQdeFZccCv704YZZtCTqIxfdmNSl78mUzloupv2wJaA+iq76BFMbYbXh5KoIrk2m3+oQ"
    "22Fq4tdJ9khlBbsgmaLDZQk7Al8h5ANmhkyeyKlpBDl/p45jqNI2rteJMucDTQUUQ5SFIs"
    "lDuok6fjURxBDS3YaQBmOlcntVenfTYi26dXejCW/Rq4s+RvQx9s3H2GJG+I7N4hZippFW"
    "fda0aqQ0anKqWTHkqxThxJqQpkSQn65k/9La/4Z0Svrw4n5O1NWcSvZTXU1Y+VyVnA2Zqg"
    "yqqa9Vm6Jqg1KQNEwFoRDRNDXohJgcqkkm0PBAJ/yHE9N+K5mBBXO5Yw/gSKzMGxn2PpAH"
    "YUsYhXV7qnM8tsgyIG3QJdpA1kMeziif6aj+WSmsCZVT/6OaUKj9o/av0A1Q+99z7b8/cK"
    "L6/zzU/32FtUz/33G6v3dUPNiBQu8PLlQq/GNoUjs7vRh/1wvy6kEq+CUz3pKlawp13Y5S"
    "5MARMTaXGeOh2Zw+ME6WUsITu/WcyYQ3AbqeuGhLDR5y4shsOrL26NJxH8R/oLCb6XJFLd"
    "OdPckf9h/2Paiv9yQAZxT1ORMYi1lv/Cgz90CWezN5PllG1bfJfRBDcj8IUweBh5SJOW/I"
    "XPlQZBUS5pMgVzGBjEBz0G9KvabweBNL7PODgAAvOk3TLVam91E12CzLj8Q1SvKDCX46Ym"
    "ZBhUW1gbX6CGgk28vsNNs++7nLqsadgvaolhPrqMKJdVR0Yu0o2Lab5OWG1ovBFp6CdCk9"
    "vRK3xwQH+WAMWHaLSJaHYkTtMRCjXiAGklfPmLyKFErdsU/L4UnVLo+wMJ3AOFtXP02J9z"
    "EWaNsaqlgSuV7exEQCg9q0g9okbSG2IN3sqmkpVF2zmEYUhyaoOTEk4KsJ+DSRtCFL/DXV"
    "1X5Cu5Ipzk2uTrHFzlxcy3JvuUuDSsY4aKQTHMLFhiyrsMgyocCKBgytJbYSRmaOZYhfKX"
    "/gQQUXYaX/WLzuSf4WKowqKpc2dxsl7xoel1RRrhlCNeQbGqBRc8xt9rxn1tBp7iGQy21r"
    "t6usrIrH+LetUiBv2yRvi+6Hlow7ZCKRiUQmEpnIbnxuezfCmMynOToBE85snnBmN/zBe2"
    "aZj8x9OlAQCPG1QRWDYAStzLpxZ1DLdclGM8d5IC4TQ8ih+KuM4hK3PyRAW0Dkl0EiKz2p"
    "niYwHJARm4iZFQSFQbiVS2aMulxoXMdFKqHxu6kjuYI7BrPK8BdsWBLPlbRz2ZgJHCviuc"
    "LG4SRy2SLWOjYmA1KdQYAbRK2BFHICXeAEUjOoAHm5FZuV6qOBdVTLwjqqMLGOCjbWjt2V"
    "HUcc/ZX77a+ciy3KKSFr1HAnEm2WCLm+vWsK8jwhVosPq6DD8jNaKAeGZhmylAgWIqvH1Y"
    "j3cxW7YTnGsQAiXLPUm2MoAL4wbeo+qZeKSCKf6evJCyyD/mB7AXClsRXQXlx9Or/5Tb04"
    "R+3Tet/Fb3eX5wrMh3xGj89e6azRObEeKh7bPzONweYr5rhOlmy2sOjT0JnoIpqTQ1wLuA"
    "qjXKcIRUoCS3sUi0Eu1nXw5ESR5+8yzz+jHMjYiWVql6PMi2ItSo2spTkCU+/7yojuyoOK"
    "H1itDyzLQ9cO0M1IoUNtRXxu4hjYNDw36Wk/gV0dnZuZWV1yrl0+Mtv7Sk3vQOFdSy4Oqt"
    "xrDJoNl6JdTf/ar9RgUdIE0dTmNHCCiJ+CNAXg2uIeW5ARm5o2hyRs0P0heWc5nBmQMoHa"
    "RN53QJyUPwyEih62Fu5XJxlc6IIO4FJ4z9IXNnOWRT3JyNnruzohvLJzOcNdNyrDsPFzjC"
    "V8GMLbMXcdzFrtE0GxSLugd3JbTOsa0YdTlwuL2veQBGskeDe9IGnAnBPrIdqN5GmP9yCN"
    "tSEtgwwZhuyiHRqPfqT/aA9+WhDJvC6PMZ6HwrKm3QOzgrjBsqZY1hSjzPNE2C+mYTD7H1"
    "Cl7EBBhaUvD6rIsJlsOEzKna2kw8oBVgZuO0s7TgorDycWY7ZhFmJ5gQ4QLemxqgt4Wga3"
    "MjzJu5uw58dopasbvhgLYPhivfBFVHHxsB+qYXk1DDBXqF/hUJSrXeJtajof7ydMjPo9mU"
    "Lyc38R+PIYHc/I2KLm/EdCZV53FuRSH1MXzg2C+8+xDFkKKkiWLo+gzcRAFN2NW78DJIE/"
    "l/ncfXm8j4rldG7Kc3BzcG1GCeDvl/SBDal3L7O7S4esrIRNCbccD3ydFiOB3H99ufxy+T"
    "6WFHc9JFeezEnEA88mSExcZy69pnMH8tr/YcsnTm4jOuLME0/lmRZ0DOnlJ6Zt8hmkx4cu"
    "xHsFRxM5I66z5AP5aKDNsuAYn9DwhHiQPQmy5PsCg5F4JdcJoV2Zh14mqys7vbgiG311Ii"
    "OFjzbKjDd62oqjNtNdpbc2xHzzW4YdabiGZbqqoRzkzW+f6qz6fVMJzTa+aTQnU55ocv7p"
    "vVgXzelUaNsgS/4PeXH77pfL918+Xr5YgUgu21qrYyMLaEQTsGTKbui1T92h9hjBPIFFKT"
    "rOuf3HirtPP5McRii84XMYwGBZeyF/TYOp9fQNPmnZRPwufIW//T15h+sb1Xz4vjg1xQpr"
    "Vy1gm71M3H31ihG0isIEtnXXsL/KW0+gZIpQUcRetZ3FItNf9a2T4dz8voEONqQTsRsOOR"
    "MKnNiKM3dHSqcdy2JQQemgu6cBWidR4QqYlkd4ZIR6SOqc1IrvOKmI7zgpxnekNZ51ibR8"
    "Hz3EfvuEWgiaDqWWEkFSrR6pZtoLX+HZLMc4FsAUhLUADvTUdVeORLrFXA2BPt2UltH0uu"
    "H4nuaUTiRwTtea08x1Ha2FORZAgGsB7Nvcd7W8SYkEQoypYTEGcUUMYkQj649+VhIjTbs8"
    "ymm2SXOYc6I4zl0eZ4tyb8jZn8VBLk2rkRbBvBr5c/+Bz0kGVukQTDmx/lV3237SorSrUH"
    "OJyoniEtXlJUpGOBRH+MKcli5RsUhv1qe/Hh+fnLw+fnny6s3Z6evXZ29exgtV8VLVinVx"
    "9TMsWpnRLK5ikZdZ87tKieE31eVvymVjJ8lSXnPjzwr15tPa2tafcY7X9talhfBEqxLRNX"
    "IIFCUR2yy2uVAGDWyLkohtvsTawhuyyYSNVQkLy6nIvBwSkvUIyVyYWt2JnJfDaZwrsSam"
    "40xDQYjbo25QoAXS8Yq1SYG0UP8ogTd1HJhvyh2YbwoOzACwucMVlks5n5URWmvqdg3mRi"
    "Yv3MFj05IZvNohX+ylf1O6gTKXikhNrSVZLY7TvDjNxauvl0ElI4jER5eJj+yZGg1dsSCI"
    "ymLuFC9zIRhdE9asFAYr53nY7LmRuqjmxBDWFemFUyf3NjzH+zXV1X5CuzrBcHZyrU5UE3"
    "7jW0T3H0mPPQA5eoAMytmFcTXIyf60BZy/cLaHqnjdCVzYyjPoiqdIHYFSn0pPYKeLhes8"
    "Ukuhk1+Eoj99uClPDhoCfh5205MZDahnGTpnPqdKy0UHpXdBL30FKZfbfH2cMrnU+4hUIf"
    "HV+ljlkm31ES1wgm2I0q3ook/wwNLeYFqRu/A0lTq7yF1y1qoyycgwPJRVM9nILWxrnNxH"
    "+tk9Wc7EcD3KJB6Q0MOZkHvu+O6YDZM2DE7+cqeYWWTz7pTZNHIS0C79b8fWzqyBJ5XX+C"
    "S2fFK5LF96jRrR/U2Zvm0q2ORDZsO7K+Z1ZSGvrGCLZbyiCb+3VbzwqMuzJouze5UuY6yU"
    "Ri4OKU6kODtmDww2pTgVWi2ivJKHUy6QXcoQeTueMcOXIBcMufjaoMqM42GrugkjbfbNE0"
    "/nxjkPISMi/BimVYyKwf2P6XnM/VE+8Nt0jkNIrhj0AgLpzImObT2BDRfkSCTe0iGGOZkw"
    "V5FVciePAaknv84caWLKpJUcLE1nCZamNwPxEMwXnAhdVljGQYE8SOYYZJo0YJIleSVBVi"
    "o8JdaopqGZS8iVxmjzjFwpHR1zb3XAot2v7N8H727icOK9s2vHrma5NXcD0qBjPqsWitrB"
    "evq0RuhYQQ5jxooEgfj+Z467Bj+QEcSYsS7TAI5Y49cY4ZQYjm+XxxdG4H+FxqqzB6Vlek"
    "heb/+0PmbLW/HZbHoICo7mWnSxth8mEW9Rbb39cPV5b9VW6o1nQ39txNPyLUL+8fz2bt8h"
    "Hy7FK4pFXl+preihvUNrJ69e7su5tRgvzUNVBbn20D3aF2xlHCJfN5EaR91yD3RLiIdZ50"
    "RRIobj2+XxDQjwNTaioiAemi4mVPF5dHZxQk3Ld7Xy1ZSJI49VhBpji1qPLQqm55obREEY"
    "t4kubxPBcLmMcpWr4459q1zCErkW7cQduOvuLv95V02BxKP68frTz1HzFbVPGffna4XwZS"
    "XxA+vyB+bRqVampag9kou1yMVMrIPmZ5SXxQ+pyx9SOmZnrZFOyeJId3mkMbb9OY8+hl1j"
    "2HXL0G4n7LrOqXxZDVxBZOiceA1jTW9FVz2CvNGTrxnMKkKmI0xXh00P45FcHTt9bUe14w"
    "mVBejHM6hGH/ZEljSMD5b16iFmeMTG4vkgutj0ijHQm3enPv+aChuHlyscd82WgI9wCL6I"
    "QGCwYaix43tj8WJQw/rr+dXd1aefX2DMcRdijnn4XWj5AkOZXWlhqGzXiyEMvrni6NaMzk"
    "nEexhttv1AEX2mFTnWTThWXzfvXyKBeRQLnjjQxiamtZYzLivboj8u/mVvHXIGG5vGWoRI"
    "VhIJkX3coXOqdu1T/lkxJESqCZG0+bMhIZI+gLuf0K4+IZ2dXJ06Gi0MY5ln7kBl6McXB5"
    "VWPuS7k1nvapr48elgyJFHJo4L536FaS7s8eAAMPRIhLkN538D01wW+YOrwmQ2xTQVzYM+"
    "Rmxq2px4itRXzd1GSQksXOd/2FhiBbUeivmvUg0k0HJCuW6KwwrvGp5EzkisPMesarAZwS"
    "AG2hTvLvskV7epdJrIMOyWYdAsQLJJ6ZGurbk5k/Ools15VGF0HhWszujjrAtv1L6H+DZy"
    "kjm36NU+L54V6yHax7XQPq5A+7iINiwiRZjLQ2qi9hhSUyukxmVjBrukZgXORAbjxTFbHx"
    "rwqaM2iQ6sOfpZSfSkdHqY08aFPk+XlcUAtS6PdGjE6lb+zUghH5c/dAqci371q4wUumwq"
    "Oc4U+bIhxfk56Wk/J+tKhjP7tdZItBlMxC1g2/MaN5kPVrvATaPMMdSSUJHGYY2JCr44Km"
    "RRLxiMeh6bL2T4liP+BGmIzoJ/Q/2C7+5NcV3mpfzhCIKiuGkwYHsv6Xg2INwhHoR1QZLK"
    "YPSJHPMgv+T36oCx5m+pZJBF3xF7DFNT3EOiFDyMglAO24tlzYxYkbzQQMkVu0xWzI5Kv2"
    "/MFGf7k1zx9R3yxZ3hi9MzpO6p65RIexRFk1TbllkK5OCbSzIWLmI1p2rUvL1p+sPRnkzS"
    "1DZQE8yURIu5fvYETgmFxkcfte/hV39ax1VxWu6pOC0muJ1MlOZWvdDaRLqHYG8/slag6P"
    "kKn0U9sBNpBLtOxSdMmtlw0kzf00Q4kUCIa0HMXNdxdRCOBRDgWgBH5YzXzCOIzpC9cIZM"
    "TNvks7WGOSeK49zlcc4xbIWhrjhSU5BEP00njil1TWttxOkVUsobOmVugl72E9CMUyZ6gI"
    "xXJplOXQrl/8pGM8d5OFD4ZKJLgyq3zDJoVNMzczdj5MvNxxcQE//AbPCFPDBwmUC1rxnl"
    "4AdhYxeC6zmjFjPeynJiZExtMmKEz5ylTehUwFx0wWy5781LhqEPo61VvuJU/XjG1j95nU"
    "gjY1GDsZDf3RA+NS26MyO1HaBXz/A9dnQ40M1aUBclt1JG7ZmgvX6MaVkfaI112RoLtIRh"
    "oDQUh7w8nURBsA/FCttOKwHfTKivaVG0WTGkEevRiMGMfWSuOXkKliqdfaVEvA/TvnDWqu"
    "Zhq8rTVsXjVszwF0wZ21hPU8100GYNr8tP7y9vmrIJmlZYQ9RUG3r5ZM8I9SBfUBunCQPI"
    "1i7cVSrfXrDJq5enb/amcBfkLlgD5rwYHjLMAztnAhEVpuXLRUqkxcXi83Vbhf4aOuxtex"
    "DEHnSmgXZBsHcL9Gk9FeS0SgU5VaggcJPRk6dVZCkjg5WVFJGUhgHx8XpzOCOE87fm/F1C"
    "0UlhhMhkPLoETUEYmZkuMzNY8KVRNgDrwbWefhKzVzzn9QzrcWA9jpahba8eR5h3w1QpwT"
    "pFOd4H/Tz1CPNGC3LEc1QV2pOavxWxPWGresE95WjUCaWpTFqJkTTtLJ4DUh5Jg/kNm6W8"
    "UOluXemGZHriwYa2Px8xxTGVUt6rKIinXsvA1bXV83Jos9ey2ZESaf4g23BNO00pjOcz8i"
    "lRwXEDX75Bn/TyouYF0RNRXI4XviushCEcQhg7vq2T3EEliq5hZPCQwcN0lW3yd5hacbup"
    "FeuQd2PqK73XOsTdO+ijR1jnj5VuCE9/jj0WwAEzAl5rc4TuXHM6rZWzcy+BAt3KC14RsV"
    "qBVVQXa0s1vvsKU/pg7voopc4A9xGkkGzaFKTQsv9H0FufwGrDQRXBVuGnSiG72l01TI/q"
    "6jPpn2SptvGM2uIpiSMUR7J0TU9sXG8JlZl7TU4Wpm2Lq54D6XyLZ8/X7EOZzzftpg4J5n"
    "wSX/SHrTG5t+0P03Ua7MJZsEcElXhA0y7JN1xRdyojtRGZ3TWAG2SzheozfuC+Il1uRWR9"
    "SqaHPt3tHxxHQvA5E4LRGGpXWykIoqMoF+iPwZIYLNkxurVWsKR6edgCwP2uZlNYELUL2i"
    "BbuxP7vrRCfI3q8DqF4a/mc18KHpL779jCgWo6QsTmVGovAyI6YHQO6d/+/P6eOK7BXE7E"
    "Yz+FV3hQsmfMpLHOqLhOPPrAOHGdpazmzlm6R2HMFxiAXTzEH/aIiUWH3C+mQ27TBZ853v"
    "Db3LS/Ez+MfdeFk7DRhe++//4+qTIkM99ByjtO/AURk15Wq5+IlUfWK6IWPMGTfI5ypiJ4"
    "cLgsXqq8dH342UpQ5CAnLyFli73U5jYuzGl5gQ/VPq+wtcM1ZzNao3lD+6/Hxycnr49fnr"
    "x6c3b6+vXZm5exxV28VGV6X1z9DNZ3RjOOzPGKRHrxKNVVuBIJ1LUK6Xb+1CCOwtbIGqnC"
    "mjDuYvvTM16pa07QuD1OUVX5n+x2V38Dywn2CdxWNrM6FZhWZ9aKZHvIeTZRIIgtdKsLJy"
    "LIdOVcIkIZ03KGhO0xpr+WF0SfmN8tIb8blPeCeS8QmeVkUJOMxy+Oa/6vOpIhujRYyXoM"
    "Z0FTjZT6FuUeWVh0zKDgMCWhfvuCBzwDMAvLmTmeEWoTeQ+ypDwgAqIs+bZD5sL6fwtEA/"
    "wYkgGmB6nzydzknBmEO5DNTEwkdfb93TzG6tPFpZRC16wHrfAJeSf4v9M9i5xA8wLNi16Z"
    "F8iNITfWkZWhI4rQZ3lk8DaY5QptKHO9UiUKDx+GPpJ6KtG5jLiM9IqpY4s21DaECgG6Q+"
    "B0CRxMQSOhNjyJZsS0CbfMMeNF9WY7XW6gquxVZOeeqSYd+WjOmSuUY9XnEl6p/FBo0qbJ"
    "TD1aE/S5+OY2VObKVeXHJO69bpxmSqSPlOXZWR3O8uysnLSEazkiSHxUGgiHzXuIbpO5vI"
    "sIA39XEgOZiGBIdxmZmdvdoIOLXWuA//n/6p8NYA=="
)
